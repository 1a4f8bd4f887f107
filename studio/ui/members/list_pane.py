"""The list of members: search within it, columns to sort by, the rows, and Add."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from studio.domain.members.facts import Smart
from studio.services.members.lists import Choice
from studio.services.members.rows import Listed, MemberRow, Sort
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.members.list_delegate import EDGE, WIDTH, Columns, MemberDelegate
from studio.ui.members.list_model import ID_ROLE, MemberListModel
from studio.ui.members.words import EMPTY
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, follow, key_cap, label
from studio.ui.widgets.paint import Paint

_FIRST_DOWN = {Sort.LAST_HERE, Sort.WEEKS}
"""Columns of which the most is wanted first."""


class SortHead(QWidget):
    """The names of the columns: a click sorts by one, a second click turns the order round."""

    changed = Signal()

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint = paint
        self.sort, self.reverse = Sort.NAME, False
        self.setFixedHeight(context.theme.size(28))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Sort by name, last here, pass or 8 weeks"))

    def _spans(self) -> dict[Sort, tuple[str, QRectF]]:
        columns = Columns()
        edges = (EDGE, columns.last, columns.held, columns.bars, WIDTH)
        names = {
            Sort.NAME: tr("Name"),
            Sort.LAST_HERE: tr("Last here"),
            Sort.PASS: tr("Pass"),
            Sort.WEEKS: tr("8 weeks"),
        }
        return {
            sort: (name, QRectF(edges[place], 0, edges[place + 1] - edges[place], 28))
            for place, (sort, name) in enumerate(names.items())
        }

    def sort_by(self, sort: Sort) -> None:
        """Sort by a column; by the same one again the other way round."""
        self.reverse = not self.reverse if sort is self.sort else sort in _FIRST_DOWN
        self.sort = sort
        self.update()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Sort by the column under the mouse."""
        at = event.position() / self._paint.scale
        for sort, (_, rect) in self._spans().items():
            if rect.contains(at):
                self.sort_by(sort)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names, with an arrow at the one that holds."""
        painter, paint = QPainter(self), self._paint
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(paint.scale, paint.scale)
        for sort, (name, rect) in self._spans().items():
            paint.text(painter, rect, name, "text2", "caption")
            if sort is self.sort:
                arrow = "chevron-down" if self.reverse else "chevron-up"
                box = QRectF(rect.left() + paint.width(name, "caption") + 2, 0, 14, 28)
                if box.right() <= self.width() / paint.scale:
                    paint.icon(painter, arrow, box, 12, "text2")
        paint.fill(painter, QRectF(0, 27, self.width() / paint.scale, 1), "line")
        painter.end()


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
        follow(context.theme, self, lambda: self.setFixedWidth(context.theme.size(WIDTH)))
        self.model = MemberListModel(self)
        self.model.wanted.connect(self._fetch)
        self.head = SortHead(context, paint)
        self.head.changed.connect(self.reload)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(MemberDelegate(context, paint, self.view))
        self.view.setUniformItemSizes(True)
        context.faces.changed.connect(self.view.viewport().update)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self.field.installEventFilter(self)
        picture = QLabel()
        follow(theme, picture, lambda: picture.setPixmap(icons.pixmap("search", theme.colour("text2"), theme.size(16))))
        inner = QHBoxLayout(box)
        inner.setContentsMargins(10, 0, 8, 0)
        inner.addWidget(picture)
        inner.addWidget(self.field, 1)
        inner.addWidget(key_cap(theme, tr("Ctrl F")))
        follow(theme, box, lambda: box.setFixedHeight(theme.size(32)))
        self.add = button(theme, tr("Add"), "primary", icon="plus", name=tr("Add a member"))
        self.add.clicked.connect(self.add_asked)
        self.cards = button(theme, "", "icon", icon="id-card", name=tr("Print the cards of everybody shown"))
        self.cards.setToolTip(tr("Print the cards of everybody shown"))
        self.cards.clicked.connect(self._print_cards)
        self.take_over = button(theme, "", "icon", icon="file-up", name=tr("Import members"))
        self.take_over.setToolTip(tr("Import members from another program"))
        self.take_over.clicked.connect(self.import_asked)
        row = QHBoxLayout(tools)
        row.setContentsMargins(EDGE, 12, EDGE, 12)
        row.setSpacing(8)
        row.addWidget(box, 1)
        for one in (self.take_over, self.cards, self.add):
            row.addWidget(one)
        return tools

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
        def put(rows: list[MemberRow]) -> None:
            self.model.put(rows)

        self._context.tasks.run_query(lambda studio: list(studio.members.lists.rows(ids)), put, owner=self)

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._keep = current.data(ID_ROLE)
            self._settle.start()

    def _tell(self) -> None:
        if self._keep is not None:
            self.opened.emit(self._keep)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field, Up and Down move in the list, Enter goes there, Esc empties the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                step = 1 if key == Qt.Key.Key_Down else -1
                place = min(max(self.view.currentIndex().row() + step, 0), self.model.rowCount() - 1)
                self.view.setCurrentIndex(self.model.index(place))
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if key == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)
