"""Settings: of this computer (look, dates, units), how safe the data is, and what the timetable stands on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from studio.services.changes import Changes
from studio.ui.context import Page, PageContext
from studio.ui.settings.desk_pane import DeskPane
from studio.ui.settings.own_fields_pane import OwnFieldsPane
from studio.ui.settings.prices_pane import PricesPane
from studio.ui.settings.rules_form import RulesForm
from studio.ui.settings.sections import DESK, OWN, PARTS, PRICES, RULES
from studio.ui.settings.sections_pane import SectionsPane
from studio.ui.settings.things_pane import ThingsPane
from studio.ui.theme import set_role
from studio.ui.widgets.basics import rule

Pane = DeskPane | OwnFieldsPane | ThingsPane | RulesForm | PricesPane


class SettingsPage(Page):
    """This computer and its safety first, then what the studio's timetable stands on."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        set_role(self, surface="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sections = SectionsPane(context)
        self.sections.chosen.connect(self.show_section)
        self._stack = QStackedWidget()
        self.desk = DeskPane(context, self)
        self._stack.addWidget(self.desk)
        self.panes: dict[str, Pane] = {DESK: self.desk}
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.sections)
        outer.addWidget(rule(upright=True))
        outer.addWidget(self._stack, 1)
        for keys, do in (("Ctrl+N", ThingsPane.add_thing), ("Ctrl+S", ThingsPane.keep)):
            shortcut = QShortcut(QKeySequence(keys), self, partial(self._in_pane, do))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _in_pane(self, do: Callable[[ThingsPane], None]) -> None:
        """Do something in the list of things that is in front, if one is."""
        pane = self.panes[self.sections.held]
        if isinstance(pane, ThingsPane):
            do(pane)

    def show_section(self, name: str) -> None:
        """Show a section, or a part of the first; a pane is made when it is first looked at."""
        part = name if name in {one.name for one in PARTS} else None
        section = name if part is None else DESK
        self.sections.choose(section)
        if section not in self.panes:
            self.panes[section] = self._made(section)
            self._stack.addWidget(self.panes[section])
        self._stack.setCurrentWidget(self.panes[section])
        self.panes[section].load()
        if part is not None:
            self.desk.show_part(part)

    def _made(self, name: str) -> Pane:
        if name == RULES:
            return RulesForm(self._context)
        if name == OWN:
            return OwnFieldsPane(self._context)
        return PricesPane(self._context) if name == PRICES else ThingsPane(self._context, name)

    def activate(self, **where: object) -> None:
        """Show what holds now, in the section asked for or else where one was."""
        self.show_section(str(where.get("section", self.sections.held)))

    def refresh(self, changes: Changes) -> None:
        """Show anew who has a PIN, and what the timetable stands on."""
        held = self.sections.held
        if held == DESK:
            if changes & Changes.SETTINGS:
                self.desk.staff.load()
        elif changes & (Changes.SETTINGS | Changes.SCHEDULE | Changes.PASSES):
            self.panes[held].load()
