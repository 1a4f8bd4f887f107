"""One list of the studio's settings beside the form of what is chosen in it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.roles import Role
from studio.domain.schedule.premises import Placed, Thing
from studio.services.schedule.premises import Inventory
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.settings.coach_form import CoachForm
from studio.ui.settings.form_area import FormArea
from studio.ui.settings.kind_form import KindForm
from studio.ui.settings.site_form import SiteForm
from studio.ui.settings.thing_form import ThingForm
from studio.ui.settings.things_list import ThingsList
from studio.ui.settings.trades import TRADES
from studio.ui.widgets.basics import button, label, rule
from studio.ui.widgets.rows import ROW_ROLE

LIST_WIDTH, LIST_SHARE, FORM_WIDTH = 320, 0.3, 640
"""The list is no wider than its share of the pane: in a small window the form needs the room."""
WORDS = 290
"""Design pixels of the list from which on the button that adds says so in words."""


class ThingsPane(QWidget):
    """What was typed and not saved waits under its thing, whatever is looked at meanwhile."""

    def __init__(self, context: PageContext, name: str) -> None:
        super().__init__()
        self._context, self._trade = context, TRADES[name]
        self._inventory = Inventory()
        self._drafts: dict[UUID, Thing] = {}
        self._new: Thing | None = None
        theme = context.theme
        what = tr(self._trade.add)
        self.add = button(theme, tr("Add"), icon="plus", name=what, tip=tr("{what} (Ctrl+N)", what=what))
        self._add_words = self.add.text()
        self.add.clicked.connect(self.add_thing)
        self.list = ThingsList(context, self._trade)
        own_forms = {"coaches": CoachForm, "kinds": KindForm, "sites": SiteForm}
        self.form = own_forms[name](context) if name in own_forms else ThingForm(context, self._trade)
        self.empty = label(theme, "", tone="muted", wrap=True)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.things.moved.connect(self._reorder)
        self.form.edited.connect(self._edited)
        self.form.saved.connect(self._saved)
        self.form.dropped.connect(self._drop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._beside = self._left()
        row.addWidget(self._beside)
        row.addWidget(rule(upright=True))
        row.addWidget(self._right(), 1)

    def _left(self) -> QWidget:
        theme, left = self._context.theme, QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(theme.size(16), theme.size(20), theme.size(12), 0)
        head.addWidget(label(theme, tr(self._trade.title), "section", wrap=True), 1)
        head.addWidget(self.add)
        self.about = about = label(theme, tr(self._trade.about), "caption", tone="muted", wrap=True)
        about.setContentsMargins(theme.size(16), 0, theme.size(12), theme.size(4))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        column.addLayout(head)
        column.addWidget(about)
        column.addWidget(rule(hair=True))
        column.addWidget(self.list, 1)
        return left

    def _right(self) -> QWidget:
        theme, area = self._context.theme, FormArea(self._context.theme, width=None, top=22, edge=24)
        self.form.setMaximumWidth(theme.size(FORM_WIDTH))
        for part in (self.empty, self.form):
            part.hide()  # until it is known what there is
        area.column.addWidget(self.empty)
        area.column.addWidget(self.form, 1)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between list and form."""
        super().resizeEvent(event)
        size = self._context.theme.size
        width = min(size(LIST_WIDTH), round(self.width() * LIST_SHARE))
        self._beside.setFixedWidth(width)
        self.add.setText(self._add_words if width >= size(WORDS) else "")

    @property
    def manages(self) -> bool:
        """Whether who is signed in may change anything here."""
        return self._context.tasks.person.role is Role.MANAGER

    def load(self) -> None:
        """Show what is stored now."""
        self._context.tasks.run_query(
            lambda studio: studio.schedule.premises.inventory(), self._show, owner=self, key="inventory"
        )

    def _show(self, inventory: Inventory) -> None:
        self._inventory = inventory
        things = list(self._trade.things(inventory))
        stored = {one.id: one for one in things}
        if self._new is not None and self._new.id in stored:
            self._new = None
        if self._new is not None:
            things.append(self._new)
        # What is stored by now as it was typed is no draft any more.
        waiting = {one.id for one in things}
        self._drafts = {key: one for key, one in self._drafts.items() if key in waiting and stored.get(key) != one}
        chosen = self.form.thing
        self.add.setVisible(self.manages)
        words = tr(self._trade.about)
        self.about.setText(words if self.manages else f"{words} {tr('Only a manager changes this.')}")
        self.list.let_move(may_move=self.manages)
        self.list.things.show_things(things, inventory, self._drafts)
        row = -1 if chosen is None else self.list.things.row_of(chosen.id)
        if things:
            self._choose(max(0, row))
        self._show_form()

    def _choose(self, row: int) -> None:
        if self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.list.things.index(row))

    def _show_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_form()

    def _show_form(self) -> None:
        current = self.list.currentIndex()
        thing: Thing | None = current.data(ROW_ROLE).thing if current.isValid() else None
        self.form.setVisible(thing is not None)
        self.empty.setVisible(thing is None)
        self.empty.setText(tr(self._trade.empty))
        if thing is not None:
            known = self._new is None or thing.id != self._new.id
            typed = self._drafts.get(thing.id, thing)
            self.form.show_thing(thing, typed, self._inventory, known=known, manages=self.manages)

    def add_thing(self) -> None:
        """Begin a new thing; one that was begun is gone on with."""
        if not self.manages or not self.add.isVisible():
            return
        if self._new is None:
            self._new = self._trade.new(self._inventory)
        self._drafts.setdefault(self._new.id, self._new)
        things = [*self._trade.things(self._inventory), self._new]
        self.list.things.show_things(things, self._inventory, self._drafts)
        self._choose(self.list.things.row_of(self._new.id))
        self._show_form()
        self.form.fields["name"].setFocus()

    def _reorder(self, thing: Placed, before: UUID | None) -> None:
        if self._new is not None and thing.id == self._new.id:
            return  # it comes last when it is stored

        def refused(error: Exception) -> None:
            self._context.complain(error)
            self.load()

        self._context.tasks.run_command(
            lambda studio, call: studio.schedule.premises.reorder(call, thing, before), owner=self, failed=refused
        )

    def keep(self) -> None:
        """Store what stands in the form."""
        self.form.keep()

    def _edited(self) -> None:
        value = self.form.value()
        if self.form.is_edited:
            self._drafts[value.id] = value
        else:
            self._drafts.pop(value.id, None)
        things = [*self._trade.things(self._inventory), *([self._new] if self._new is not None else [])]
        self.list.things.show_things(things, self._inventory, self._drafts)

    def _saved(self) -> None:
        if self.form.thing is not None:
            self._drafts.pop(self.form.thing.id, None)
        self.load()

    def _drop(self) -> None:
        thing = self.form.thing
        if thing is None:
            return
        self._drafts.pop(thing.id, None)
        if self._new is not None and self._new.id == thing.id:
            self._new = None
        self.form.thing = None
        self._show(self._inventory)
