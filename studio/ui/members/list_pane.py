"""The list of members: search within it, the columns that were chosen, the rows, and Add."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from studio.domain.members.fact_values import Fact, own_id
from studio.domain.members.facts import Smart
from studio.domain.members.own_records import OwnField
from studio.domain.roles import Role
from studio.services.changes import Call
from studio.services.members.lists import Choice
from studio.services.members.rows import Column, Listed, MemberRow, Sheet
from studio.services.studio import Studio
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.members.columns_dialog import ChooseColumns
from studio.ui.members.list_columns import EDGE, Layout, keep_layout, kept_layout
from studio.ui.members.list_delegate import WIDTH, MemberDelegate
from studio.ui.members.list_head import SortHead
from studio.ui.members.list_model import ID_ROLE, MemberListModel
from studio.ui.members.words import EMPTY
from studio.ui.phrases import tr
from studio.ui.runners import Place
from studio.ui.schedule.saving import ask_path
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, follow, key_cap, label
from studio.ui.widgets.list_keys import ListKeys
from studio.ui.widgets.menu import Menu
from studio.ui.widgets.paint import Paint

NARROWEST = 300


class ListPane(QFrame):
    """`opened` tells whom to show, `add_asked` that somebody new is to be added, `import_asked` that many are."""

    opened = Signal(object)  # UUID
    add_asked = Signal()
    import_asked = Signal()

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._choice: Choice = Smart.ALL
        self._keep: UUID | None = None
        self._listed = Listed(())
        set_role(self, surface="surface")
        self.columns = Layout()
        self.own: Sequence[OwnField] = ()
        self._room = WIDTH
        follow(context.theme, self, self._fit)
        self.model = MemberListModel(self)
        self.model.wanted.connect(self._fetch)
        self.head = SortHead(context, paint)
        self.head.changed.connect(self.reload)
        self.head.resized.connect(self.show_columns)
        self.head.columns_asked.connect(self.choose_columns)
        self.view = QListView()
        self.view.setModel(self.model)
        self._delegate = MemberDelegate(context, paint, self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        context.faces.changed.connect(self.view.viewport().update)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.horizontalScrollBar().valueChanged.connect(self.head.show_offset)
        self.view.setAccessibleName(tr("Members"))
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self._empty = label(context.theme, "", tone="muted", wrap=True)
        self._empty.setMargin(context.theme.size(EDGE))
        self._empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools())
        column.addWidget(self.head)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        # Typing through a list shows everybody on the way; only where one stops is a profile asked for.
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(60)
        self._settle.timeout.connect(self._tell)

    def _tools(self) -> QWidget:
        theme, tools, box = self._context.theme, QWidget(), QFrame()
        set_role(box, find=True)
        self.field = QLineEdit()
        self.field.setFrame(False)
        self.field.setPlaceholderText(tr("Find in this list"))
        self.field.setAccessibleName(tr("Find in this list"))
        set_role(self.field, plain=True)
        self.field.textChanged.connect(self.reload)
        ListKeys(self.field, self.view)
        picture = QLabel()
        follow(theme, picture, lambda: picture.setPixmap(icons.pixmap("search", theme.colour("text2"), theme.size(16))))
        inner = QHBoxLayout(box)
        inner.setContentsMargins(10, 0, 8, 0)
        inner.setSpacing(4)
        inner.addWidget(picture)
        inner.addWidget(self.field, 1)
        self._cap = key_cap(theme, tr("Ctrl F"))
        inner.addWidget(self._cap)
        follow(theme, box, lambda: box.setFixedHeight(theme.size(32)))
        self.add = button(theme, tr("Add"), "primary", icon="plus", name=tr("Add a member"))
        self.add.clicked.connect(self.add_asked)
        self.cards = button(theme, "", "icon", icon="id-card", name=tr("Print the cards of everybody shown"))
        self.cards.setToolTip(tr("Print the cards of everybody shown"))
        self.cards.clicked.connect(self._print_cards)
        self.take_over = button(theme, "", "icon", icon="file-up", name=tr("Import members"))
        self.take_over.setToolTip(tr("Import members from another program"))
        self.take_over.clicked.connect(self.import_asked)
        self.more = button(theme, "", "icon", icon="ellipsis", name=tr("Columns and export"))
        self.more.clicked.connect(self._open_menu)
        row = QHBoxLayout(tools)
        row.setContentsMargins(EDGE, 12, EDGE, 12)
        row.setSpacing(2)
        row.addWidget(box, 1)
        row.addSpacing(4)
        for one in (self.take_over, self.cards, self.more):
            row.addWidget(one)
        row.addSpacing(6)
        row.addWidget(self.add)
        return tools

    def take_person(self) -> None:
        """Show the columns of whoever is signed in, once the studio's own fields are known."""
        person = self._context.tasks.person

        def show(own: Sequence[OwnField]) -> None:
            self.own = own
            known = {str(one.id) for one in own}
            layout = kept_layout(person.id, person.role)
            there = [
                one for one in layout.shown if one.column.fact is not Fact.OWN or own_id(one.column.about) in known
            ]
            self._show_layout(replace(layout, shown=tuple(there)))

        self._context.tasks.run_query(lambda studio: studio.members.own_fields.fields(), show, owner=self, key="own")

    def show_columns(self, layout: Layout) -> None:
        """Show other columns, and keep them for this person."""
        keep_layout(self._context.tasks.person.id, layout)
        self._show_layout(layout)

    def _show_layout(self, layout: Layout) -> None:
        others = layout.cells() != self.columns.cells()
        self.columns = self._delegate.layout_shown = layout
        self.head.show_layout(layout, self.own)
        self._fit()
        self.view.scheduleDelayedItemsLayout()
        if others:
            self.model.fetch_anew()
        self.view.viewport().update()

    def give_room(self, width: int) -> None:
        """Be as wide as the columns, and at most so wide; what does not fit is scrolled to."""
        self._room = width
        self._fit()

    def _fit(self) -> None:
        theme = self._context.theme
        bar = Qt.ScrollBarPolicy
        self.setFixedWidth(max(theme.size(NARROWEST), min(theme.size(self.columns.width), self._room)))
        if hasattr(self, "view"):
            wide = self.width() >= theme.size(WIDTH)
            self._cap.setVisible(wide)
            self.add.setText(f"\N{EN SPACE}{tr('Add')}" if wide else "")
            fits = theme.size(self.columns.width) <= self.width()
            self.view.setHorizontalScrollBarPolicy(bar.ScrollBarAlwaysOff if fits else bar.ScrollBarAsNeeded)

    def choose_columns(self) -> None:
        """Ask which columns are to be shown."""
        ChooseColumns(self._context, self.columns, self.own, self.show_columns, self).open()

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Columns…"), self.choose_columns)
        if self._context.tasks.person.role is Role.MANAGER and self._listed.people:
            menu.addAction(tr("Export this list as CSV…"), lambda: self._ask_export("csv"))
            menu.addAction(tr("Export this list as XLSX…"), lambda: self._ask_export("xlsx"))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _ask_export(self, file_format: str) -> None:
        path = ask_path(self, tr("Members"), f".{file_format}", f"{file_format.upper()} (*.{file_format})")
        if path is not None:
            self.export_to(path, file_format)

    def export_to(self, path: Path, file_format: str) -> None:
        """Write everybody listed with the columns that are shown; what the matrix keeps back is said."""
        people, columns = self._listed.people, [one.column for one in self.columns.shown]
        tasks, say = self._context.tasks, self._context.say
        call = Call(tasks.person.id, tasks.person.role, tasks.desk)

        def gather(studio: Studio) -> Callable[[], Sheet]:
            sheet = studio.members.lists.sheet(call, people, columns)

            def write() -> Sheet:
                studio.exports.write_sheet(sheet, file_format, path)
                return sheet

            return write

        def told(sheet: Sheet) -> None:
            words = tr("Saved: {name}", name=path.name)
            if sheet.kept_back:
                words = tr(
                    "{saved}. Left out, as exports hold no such data: {columns}",
                    saved=words,
                    columns=", ".join(sheet.kept_back),
                )
            say(words)

        tasks.run_gathered(gather, told, owner=self, at=Place.READER)

    def show_list(self, choice: Choice) -> None:
        """Show a list."""
        self._choice = choice
        self.reload()

    def reload(self) -> None:
        """Ask for the list again."""
        choice, text, sort, reverse = self._choice, self.field.text(), self.head.sort, self.head.reverse
        role = self._context.tasks.person.role
        self._context.tasks.run_query(
            lambda studio: studio.members.lists.listed(role, choice, text, sort, reverse=reverse),
            self._show,
            owner=self,
            key="list",
        )

    def _print_cards(self) -> None:
        self._context.navigate("printing", cards=tuple(member_id for member_id, _name in self._listed.people))

    def choose(self, member_id: UUID) -> None:
        """Make somebody the current row, now or once the list that holds them has come."""
        self._keep = member_id
        place = self.model.place_of(member_id)
        if place is not None:
            self.view.setCurrentIndex(self.model.index(place))

    def _show(self, listed: Listed) -> None:
        typed = bool(self.field.text().strip())
        keep = self._keep
        self._listed = listed
        self.cards.setEnabled(bool(listed.people))
        self.model.set_list(listed)
        words = tr("Nobody fits “{typed}”.", typed=self.field.text().strip()) if typed else self._nobody()
        self._empty.setText(words)
        self._empty.setVisible(not listed.people)
        place = None if keep is None else self.model.place_of(keep)
        if place is None and listed.people and (typed or keep is None):
            place = 0
        if place is not None and self.view.currentIndex().row() != place:
            selection = self.view.selectionModel()
            selection.setCurrentIndex(self.model.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(self.model.index(place))

    def _nobody(self) -> str:
        if isinstance(self._choice, Smart):
            return tr(EMPTY[self._choice])
        return tr("Nobody fits this list now. Right-click it to change it.")

    def _fetch(self, ids: tuple[UUID, ...]) -> None:
        def put(answer: tuple[Sequence[Column], list[MemberRow]]) -> None:
            columns, rows = answer
            if columns == self.columns.cells():  # others were chosen meanwhile: those are asked for too
                self.model.put(rows)

        role, columns = self._context.tasks.person.role, self.columns.cells()
        self._context.tasks.run_query(
            lambda studio: (columns, list(studio.members.lists.rows(ids, role, columns))), put, owner=self
        )

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._keep = current.data(ID_ROLE)
            self._settle.start()

    def _tell(self) -> None:
        if self._keep is not None:
            self.opened.emit(self._keep)
