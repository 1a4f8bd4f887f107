"""The middle of the library: search, order, how many were found, and the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from studio.services.exercises.finding import Order
from studio.services.exercises.rows import ExerciseRow
from studio.ui import icons
from studio.ui.exercises.list_delegate import ExerciseDelegate
from studio.ui.exercises.list_model import ExerciseListModel
from studio.ui.exercises.pictures import Pictures
from studio.ui.exercises.words import order_names
from studio.ui.letter_keys import letters_on
from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, follow, key_cap, label
from studio.ui.widgets.list_keys import ListKeys
from studio.ui.widgets.menu import Menu
from studio.ui.widgets.paint import Paint
from studio.ui.widgets.rows import ROW_ROLE

_EDGE = 20
_WORDS = 460
"""Design pixels of the pane from which on the button that adds says so in words."""


class ListPane(QFrame):
    """`asked` tells that other words or another order are wanted, `opened` which exercise to show."""

    asked = Signal()
    opened = Signal(object)  # ExerciseRow
    clear_asked = Signal()
    unfilter_asked = Signal()

    def __init__(self, theme: Theme, paint: Paint, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keep, self._place = "", 0
        self.order = Order.EASIER
        set_role(self, surface="surface")
        self.model = ExerciseListModel(self)
        self.view = self._make_view(paint, pictures)
        self._number = label(theme, "", "caption")
        follow(theme, self._number, lambda: self._number.setFont(theme.font("caption", bold=True)))
        self._of = label(theme, "", "caption", tone="muted")
        self._body = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools())
        column.addWidget(self._count_line())
        column.addLayout(self._body, 1)
        # Only now: a stack without a parent would show its first widget as a window of its own.
        self._body.addWidget(self.view)
        self._body.addWidget(self._nothing())

    def _make_view(self, paint: Paint, pictures: Pictures) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(ExerciseDelegate(paint, pictures, view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(tr("Exercises"))
        view.selectionModel().currentChanged.connect(self._current_changed)
        return view

    def _tools(self) -> QWidget:
        theme, tools, box = self._theme, QWidget(), QFrame()
        set_role(box, find=True)
        self.field = QLineEdit()
        self.field.setFrame(False)
        self.field.setPlaceholderText(tr("Find an exercise"))
        self.field.setAccessibleName(tr("Find an exercise by name, muscle or kit"))
        set_role(self.field, plain=True)
        self.field.textChanged.connect(lambda _text: self.asked.emit())
        self.field.installEventFilter(self)
        ListKeys(self.field, self.view)
        picture = QLabel()
        follow(theme, picture, lambda: picture.setPixmap(icons.pixmap("search", theme.colour("text2"), theme.size(16))))
        inner = QHBoxLayout(box)
        inner.setContentsMargins(10, 0, 8, 0)
        inner.addWidget(picture)
        inner.addWidget(self.field, 1)
        if letters_on():
            inner.addWidget(key_cap(theme, "/"))
        follow(theme, box, lambda: box.setFixedHeight(theme.size(32)))
        self._box = box
        self.order_button = button(theme, "", "ghost", name=tr("Order of the list"))
        self.order_button.setMenu(self._order_menu())
        self.filter = button(theme, "", icon="list-filter", name=tr("Show filters"))
        self.filter.setCheckable(True)
        self.filter.hide()
        self.add = button(theme, tr("Add"), icon="plus", name=tr("Add an exercise"), tip=tr("Add (Ctrl+N)"))
        row = QHBoxLayout(tools)
        row.setContentsMargins(_EDGE, 12, 16, 8)
        row.setSpacing(6)
        row.addWidget(self.filter)
        row.addWidget(box, 1)
        row.addWidget(self.order_button)
        row.addWidget(self.add)
        self._add_words = self.add.text()
        return tools

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the field needs the room more than a button's words."""
        super().resizeEvent(event)
        self.add.setText(self._add_words if self.width() >= self._theme.size(_WORDS) else "")

    def _order_menu(self) -> QMenu:
        menu = Menu(self)
        group = QActionGroup(menu)
        for order, name in order_names().items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(order is self.order)
            action.triggered.connect(lambda _on=False, order=order: self.sort_by(order))
            group.addAction(action)
        self.order_button.setText(order_names()[self.order])
        return menu

    def _count_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(_EDGE, 0, _EDGE, 6)
        row.setSpacing(6)
        row.addWidget(self._number)
        row.addWidget(self._of)
        row.addStretch(1)
        lock, theme = QLabel(), self._theme
        follow(theme, lock, lambda: lock.setPixmap(icons.pixmap("lock", theme.colour("text2"), theme.size(12))))
        row.addWidget(lock)
        row.addWidget(label(theme, tr("basic set"), "caption", tone="muted"))
        return line

    def _nothing(self) -> QWidget:
        pane = QWidget()
        self.nothing = label(self._theme, "", "lead", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = label(self._theme, "", tone="muted", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear = button(self._theme, tr("Clear"), name=tr("Clear search and filters"))
        self.clear.clicked.connect(self.clear_asked)
        column = QVBoxLayout(pane)
        column.setContentsMargins(_EDGE, 0, _EDGE, 0)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self.nothing)
        column.addWidget(self.hint)
        column.addSpacing(8)
        self.unfilter = button(self._theme, tr("Take filters away"), "primary")
        self.unfilter.clicked.connect(self.unfilter_asked)
        column.addWidget(self.unfilter, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return pane

    def sort_by(self, order: Order) -> None:
        """Put the list in another order."""
        self.order = order
        self.asked.emit()

    def show_rows(self, rows: Sequence[ExerciseRow], of: int, filtered_out: int = 0, *, again: bool = False) -> None:
        """Show what was found of so many; `filtered_out` fit what is typed and not the filters. Without words the
        current one stays so; and when the same is found `again`, or else whoever stands in its place.
        """
        self.model.show_rows(rows)
        self._number.setText(str(len(rows)))
        self._of.setText(tr("of {count}", count=of))
        typed = self.field.text().strip()
        self.nothing.setText(tr("Nothing fits “{typed}”", typed=typed) if typed else tr("Nothing fits these filters"))
        hidden = tr("{count} would, but the filters leave them out.", count=filtered_out)
        usual = tr("Take away a filter, or search by muscle or kit.")
        self.hint.setText(hidden if typed and filtered_out else usual)
        self.unfilter.setVisible(bool(typed and filtered_out))
        self._body.setCurrentIndex(0 if rows else 1)
        self.order_button.setEnabled(not typed)
        self.order_button.setText(tr("Best match") if typed else order_names()[self.order])
        if rows:
            # What fits the words best leads; without words, who was looked at stays.
            place = None if typed and not again else self.model.place_of(self._keep)
            self._go_to(place if place is not None else min(self._place, len(rows) - 1) if again else 0)

    def choose(self, exercise_id: str) -> bool:
        """Make an exercise the current one; False when it is not listed."""
        self._keep = exercise_id
        place = self.model.place_of(exercise_id)
        if place is not None:
            seen = self.view.viewport().rect().contains(self.view.visualRect(self.model.index(place)))
            self._go_to(place)
            if not seen:
                self.view.scrollTo(self.model.index(place), QAbstractItemView.ScrollHint.PositionAtCenter)
        return place is not None

    def _go_to(self, place: int) -> None:
        index = self.model.index(place)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.data(ROW_ROLE) if current.isValid() else None
        if isinstance(row, ExerciseRow):
            self._keep, self._place = row.id, current.row()
            self.opened.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Light the box while the field has the keyboard."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            set_role(self._box, lit=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)
