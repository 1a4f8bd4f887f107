"""Settings: of this computer (look, dates, units), how safe the data is, and what the timetable stands on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from studio.domain.clock import wall_time
from studio.services.changes import Changes
from studio.services.safety.rows import Backup, SafetyStatus
from studio.ui.context import Page, PageContext
from studio.ui.phrases import tr
from studio.ui.settings.own_fields_pane import OwnFieldsPane
from studio.ui.settings.prices_pane import PricesPane
from studio.ui.settings.reading_form import LABELS_WIDTH, ReadingForm
from studio.ui.settings.rules_form import RulesForm
from studio.ui.settings.sections_pane import DESK, OWN, PRICES, RULES, SectionsPane
from studio.ui.settings.signs_form import SignsForm
from studio.ui.settings.staff_form import StaffForm
from studio.ui.settings.things_pane import ThingsPane
from studio.ui.theme import AS_SYSTEM, set_role
from studio.ui.widgets.basics import Segments, button, label, rule

FORM_WIDTH = 640
BACKUPS_SHOWN = 8
TEXT_SIZES = ((str(AS_SYSTEM), "As the system"), ("13", "Small"), ("14", "Usual"), ("16", "Large"), ("18", "Larger"))
Pane = OwnFieldsPane | ThingsPane | RulesForm | PricesPane


class SettingsPage(Page):
    """This computer and its safety first, then what the studio's timetable stands on."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._asked = False
        set_role(self, surface="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sections = SectionsPane(context)
        self.sections.chosen.connect(self.show_section)
        self._stack = QStackedWidget()
        self.panes: dict[str, Pane] = {}
        self._desk = self._desk_section()
        self._stack.addWidget(self._desk)
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
        pane = self.panes.get(self.sections.held)
        if isinstance(pane, ThingsPane):
            do(pane)

    def show_section(self, name: str) -> None:
        """Show a section: "desk" or one of the studio's; its pane is made when it is first looked at."""
        self.sections.choose(name)
        if name == DESK:
            self._stack.setCurrentWidget(self._desk)
            self._load_desk()
            return
        if name not in self.panes:
            self.panes[name] = self._made(name)
            self._stack.addWidget(self.panes[name])
        self._stack.setCurrentWidget(self.panes[name])
        self.panes[name].load()

    def _made(self, name: str) -> Pane:
        if name == RULES:
            return RulesForm(self._context)
        if name == OWN:
            return OwnFieldsPane(self._context)
        return PricesPane(self._context) if name == PRICES else ThingsPane(self._context, name)

    def _desk_section(self) -> QScrollArea:
        """Each choice holds at once; there is nothing to save."""
        context, theme = self._context, self._context.theme
        column = QVBoxLayout()
        column.setContentsMargins(theme.size(32), theme.size(24), theme.size(32), theme.size(32))
        column.setSpacing(theme.size(12))
        column.addWidget(label(theme, tr("Settings"), "title"))
        column.addWidget(label(theme, tr("Look"), "section"))
        column.addLayout(self._looks())
        column.addSpacing(theme.size(12))
        column.addWidget(label(theme, tr("Dates and units"), "section"))
        self.reading = ReadingForm(context, context.renew)
        column.addWidget(self.reading)
        column.addSpacing(theme.size(12))
        column.addWidget(label(theme, tr("Signs"), "section"))
        column.addWidget(SignsForm(context, self))
        column.addSpacing(theme.size(12))
        column.addWidget(label(theme, tr("People and PINs"), "section"))
        self.staff = StaffForm(context)
        column.addWidget(self.staff)
        column.addSpacing(theme.size(12))
        column.addWidget(label(theme, tr("Safety"), "section"))
        self._safety = label(theme, "", tone="muted", wrap=True)
        column.addWidget(self._safety)
        row = QHBoxLayout()
        self.back_up = button(theme, tr("Back up now"), "primary", icon="hard-drive-download")
        self.back_up.clicked.connect(self._back_up)
        if context.keeper is not None:
            context.keeper.progressed.connect(self._show_share)
            context.keeper.done.connect(self._backed_up)
            context.keeper.failed.connect(self._rest)
        row.addWidget(self.back_up)
        row.addStretch(1)
        column.addLayout(row)
        self._backups = QVBoxLayout()
        self._backups.setSpacing(theme.size(4))
        column.addLayout(self._backups)
        column.addStretch(1)
        body = QWidget()
        set_role(body, surface="surface")
        body.setLayout(column)
        body.setMaximumWidth(theme.size(FORM_WIDTH + 64))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        return scroll

    def _looks(self) -> QGridLayout:
        theme = self._context.theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.size(24))
        grid.setVerticalSpacing(theme.size(12))
        grid.setColumnStretch(2, 1)
        grid.setColumnMinimumWidth(0, theme.size(LABELS_WIDTH))
        look = Segments(theme, (("system", tr("Follow the system")), ("light", tr("Light")), ("dark", tr("Dark"))))
        look.choose(theme.mode)
        look.chosen.connect(self._choose_look)
        size = Segments(theme, [(key, tr(words)) for key, words in TEXT_SIZES])
        chosen = str(QSettings().value("text_size", AS_SYSTEM))
        size.choose(chosen if chosen in dict(TEXT_SIZES) else str(AS_SYSTEM))
        size.chosen.connect(self._choose_size)
        for number, (words, choice) in enumerate(((tr("Colours"), look), (tr("Text size"), size))):
            grid.addWidget(label(theme, words), number, 0)
            grid.addWidget(choice, number, 1)
        return grid

    def _choose_look(self, mode: str) -> None:
        QSettings().setValue("look", mode)
        self._context.theme.choose("dark" if mode == "dark" else "light" if mode == "light" else "system")

    def _choose_size(self, size: str) -> None:
        QSettings().setValue("text_size", int(size))
        self._context.renew()

    def activate(self, **where: object) -> None:
        """Show how safe the data is now, or the section asked for."""
        self.show_section(str(where.get("section", self.sections.held)))

    def refresh(self, changes: Changes) -> None:
        """Show anew who has a PIN, and what the timetable stands on."""
        if changes & Changes.SETTINGS:
            self.staff.load()
        if changes & (Changes.SETTINGS | Changes.SCHEDULE | Changes.PASSES) and self.sections.held in self.panes:
            self.panes[self.sections.held].load()

    def _load_desk(self) -> None:
        self._context.tasks.run_query(lambda studio: studio.safety.backups(), self._show, owner=self)
        self.staff.load()

    def _show(self, backups: Sequence[Backup]) -> None:
        theme, manner = self._context.theme, self._context.manner
        while (item := self._backups.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if not backups:
            self._safety.setText(tr("No backup yet. One is made at every start and every 30 minutes of work."))
            return
        self._safety.setText(
            tr(
                "Backups are made at every start and every 30 minutes of work, checked, and kept by hour, day "
                "and month."
            )
        )
        for backup in backups[:BACKUPS_SHOWN]:
            made = wall_time(backup.made_at, self._context.clock.zone)
            words = f"{manner.long_day(made.date())}  {manner.time(made)}   {manner.number(backup.size / 1e6, 1)} MB"
            self._backups.addWidget(label(theme, words, tone="muted"))

    def _back_up(self) -> None:
        keeper = self._context.keeper
        if keeper is None:
            return
        if keeper.is_busy:
            keeper.cancel()
        else:
            keeper.back_up(even_unchanged=True)
            self._asked = True

    def _show_share(self, share: float) -> None:
        percent = self._context.manner.number(int(share * 100))
        self.back_up.setText(tr("Backing up: {percent} %. Cancel", percent=percent))

    def _backed_up(self, status: SafetyStatus) -> None:
        if self._asked and not status.changed_since:
            self._context.say(tr("Backed up and checked"))
        self._rest()
        self._load_desk()

    def _rest(self) -> None:
        self._asked = False
        self.back_up.setText(tr("Back up now"))
