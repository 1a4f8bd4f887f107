"""The things of one list of the settings: what each is called, what it is like, and whether it is in use."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView

from studio.domain.schedule.premises import Thing
from studio.domain.schedule.records import ClassKind, Site, Staff
from studio.services.schedule.premises import Inventory
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.settings.trades import TONE_NAMES, Trade
from studio.ui.widgets.paint import Paint
from studio.ui.widgets.rows import ROW_ROLE, Index, Look, RowDelegate, RowsModel

_PICTURE = QRectF(16, 12, 28, 28)
_DOT = 10


@dataclass(frozen=True, slots=True)
class ThingRow:
    """A thing with its name and second line."""

    thing: Thing
    name: str
    caption: str

    @property
    def movable(self) -> bool:
        """Whether it has a place of its own in the list."""
        return not isinstance(self.thing, Site) and not self.thing.archived


class ThingsModel(RowsModel[ThingRow]):
    """A row a thing; the archived ones last. `moved` tells a thing that was moved and the one that it stands before now
    (None: it is the last in use); `may_move` says whether rows can be.
    """

    moved = Signal(object, object)

    def __init__(self, trade: Trade, parent: QObject) -> None:
        super().__init__(parent)
        self._trade = trade
        self.may_move = False

    def show_things(self, things: Sequence[Thing], inventory: Inventory, drafts: Collection[UUID]) -> None:
        """Show these; rows stay when only their words are other."""
        rows = [self._row(thing, inventory, drafts) for thing in sorted(things, key=lambda one: one.archived)]
        if [row.thing.id for row in rows] != [row.thing.id for row in self.rows]:
            self.show_rows(rows)
        elif rows:
            self.rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def _row(self, thing: Thing, inventory: Inventory, drafts: Collection[UUID]) -> ThingRow:
        caption = tr("archived") if thing.archived else self._trade.caption(thing, inventory)
        return ThingRow(thing, thing.name or tr("New"), tr("not saved yet") if thing.id in drafts else caption)

    def row_of(self, thing_id: UUID) -> int:
        """Where a thing stands, -1 for nowhere."""
        return next((number for number, row in enumerate(self.rows) if row.thing.id == thing_id), -1)

    def words(self, row: ThingRow) -> str:
        """Its name."""
        return row.name

    def spoken(self, row: ThingRow) -> str:
        """Name, second line, and the colour of a coach."""
        tone = tr(TONE_NAMES[row.thing.tone]) if isinstance(row.thing, Staff) and row.thing.tone else ""
        return ", ".join(part for part in (row.name, row.caption, tone) if part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be moved can be dragged; it is dropped between others."""
        found = super().flags(index)
        if not index.isValid():
            return found | Qt.ItemFlag.ItemIsDropEnabled
        dragged = self.may_move and self.rows[index.row()].movable
        return found | Qt.ItemFlag.ItemIsDragEnabled if dragged else found

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def dropMimeData(self, *_what: object) -> bool:
        """What comes from elsewhere is not taken; rows of the list are moved."""
        return False

    def moveRows(self, source: Index, row: int, count: int, target: Index, to: int) -> bool:
        """Move one thing in front of another, or behind the last that is in use."""
        used = sum(one.movable for one in self.rows)
        to = min(to, used)
        if not self.may_move or count != 1 or not 0 <= row < used or to < 0 or to in {row, row + 1}:
            return False
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to)
        rows = list(self.rows)
        one = rows.pop(row)
        rows.insert(to - (to > row), one)
        before = self.rows[to].thing.id if to < used else None
        self.rows = tuple(rows)
        self.endMoveRows()
        self.moved.emit(one.thing, before)
        return True


class _Delegate(RowDelegate):
    height = 52

    def __init__(self, paint: Paint, icon: str, parent: QObject) -> None:
        super().__init__(paint, parent)
        self._icon = icon

    def draw(self, painter: QPainter, rect: QRectF, index: Index, look: Look) -> None:
        """Draw its picture, its name and the second line."""
        row: ThingRow = index.data(ROW_ROLE)
        marks, inner = self.marks, rect.adjusted(56, 0, -12, 0)
        marks.fill(painter, rect, look.ground)
        marks.fill(painter, QRectF(0, rect.bottom() - 1, rect.width(), 1), "hair")
        if look.chosen:
            marks.fill(painter, QRectF(0, 0, 3, self.height), "accent")
        self._draw_picture(painter, row.thing, look.ground)
        ink = "text2" if row.thing.archived else "text"
        marks.text(painter, QRectF(inner.left(), 7, inner.width(), 20), row.name, ink, "label")
        marks.text(painter, QRectF(inner.left(), 28, inner.width(), 16), row.caption, "text2", "caption")
        if look.focused:
            marks.panel(painter, rect.adjusted(5, 2, -2, -3), 6, None, "accent", 2)

    def _draw_picture(self, painter: QPainter, thing: Thing, ground: str) -> None:
        marks = self.marks
        if isinstance(thing, Staff):
            marks.avatar(painter, _PICTURE, thing.name)
            if thing.tone:
                dot = QRectF(_PICTURE.right() - 8, _PICTURE.bottom() - 8, _DOT, _DOT)
                marks.panel(painter, dot.adjusted(-2, -2, 2, 2), _DOT / 2 + 2, ground)
                marks.panel(painter, dot, _DOT / 2, marks.kind(thing.tone)[0])
        elif isinstance(thing, ClassKind):
            ink, tint = marks.kind(thing.tone)
            marks.panel(painter, _PICTURE, 6, tint)
            middle = Qt.AlignmentFlag.AlignHCenter
            marks.text(painter, _PICTURE, thing.letter, ink, "label", bold=True, align=middle)
        else:
            marks.panel(painter, _PICTURE, 6, "tile")
            marks.icon(painter, self._icon, _PICTURE, 16, "text2")


class ThingsList(QListView):
    """The list; what has the keyboard is shown beside it. Rows are moved by the mouse, and with Alt and arrows."""

    def __init__(self, context: PageContext, trade: Trade) -> None:
        super().__init__()
        self.things = ThingsModel(trade, self)
        self.setModel(self.things)
        self.setItemDelegate(_Delegate(Paint(context.theme), trade.icon, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setAccessibleName(tr(trade.title))
        context.theme.changed.connect(self.viewport().update)

    def let_move(self, *, may_move: bool) -> None:
        """Let rows be moved, or not."""
        self.things.may_move = may_move
        self.setAccessibleDescription(tr("Alt with Up and Down moves the row") if may_move else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 2}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            row = self.currentIndex().row()
            self.things.moveRow(QModelIndex(), row, QModelIndex(), row + step)
        else:
            super().keyPressEvent(event)
