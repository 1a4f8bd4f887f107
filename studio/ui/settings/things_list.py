"""The things of one list of the settings: what each is called, what it is like, and whether it is in use."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.domain.schedule.premises import Thing
from studio.domain.schedule.records import ClassKind, Staff
from studio.services.schedule.premises import Inventory
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.settings.trades import Trade
from studio.ui.widgets.basics import paint_avatar

ROW = 52
THING, CAPTION = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ThingsModel(QAbstractListModel):
    """A row a thing; the archived ones last."""

    def __init__(self, trade: Trade) -> None:
        super().__init__()
        self._trade = trade
        self._inventory = Inventory()
        self._drafts: frozenset[UUID] = frozenset()
        self.things: tuple[Thing, ...] = ()

    def show_things(self, things: Sequence[Thing], inventory: Inventory, drafts: Collection[UUID]) -> None:
        """Show these; rows stay when only their words are other."""
        ordered = tuple(sorted(things, key=lambda one: one.archived))
        same = [one.id for one in ordered] == [one.id for one in self.things]
        if not same:
            self.beginResetModel()
        self.things, self._inventory, self._drafts = ordered, inventory, frozenset(drafts)
        if not same:
            self.endResetModel()
        elif ordered:
            self.dataChanged.emit(self.index(0), self.index(len(ordered) - 1))

    def row_of(self, thing_id: UUID) -> int:
        """Where a thing stands, -1 for nowhere."""
        return next((row for row, one in enumerate(self.things) if one.id == thing_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """One row a thing."""
        return 0 if parent is not None and parent.isValid() else len(self.things)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, second line and the thing itself."""
        if not index.isValid():
            return None
        thing = self.things[index.row()]
        name, caption = thing.name or tr("New"), self._caption(thing)
        found = {
            int(Qt.ItemDataRole.DisplayRole): name,
            int(Qt.ItemDataRole.ToolTipRole): name,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{name}, {caption}",
            int(THING): thing,
            int(CAPTION): caption,
        }
        return found.get(int(role))

    def _caption(self, thing: Thing) -> str:
        if thing.id in self._drafts:
            return tr("not saved yet")
        return tr("archived") if thing.archived else self._trade.caption(thing, self._inventory)


class _Delegate(QStyledItemDelegate):
    def __init__(self, context: PageContext, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = context.theme, icon

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row's height."""
        return QSize(self._theme.size(200), self._theme.size(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint its picture, its name and the second line."""
        theme, rect, state = self._theme, QRectF(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(3), rect.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        size = theme.px(28)
        self._paint_picture(
            painter, QRectF(rect.left() + theme.px(16), rect.center().y() - size / 2, size, size), index.data(THING)
        )
        inner = rect.adjusted(theme.px(56), theme.px(7), -theme.px(12), -theme.px(7))
        for text, role, colour, where in (
            (index.data(), "label", "text", Qt.AlignmentFlag.AlignTop),
            (index.data(CAPTION), "caption", "text2", Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(theme.font(role))  # type: ignore[arg-type]
            painter.setPen(theme.colour(colour if not index.data(THING).archived else "text2"))
            words = painter.fontMetrics().elidedText(str(text), Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(inner, where | Qt.AlignmentFlag.AlignLeft, words)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("hair"))
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRectF, thing: Thing) -> None:
        theme = self._theme
        if isinstance(thing, Staff):
            paint_avatar(painter, place, thing.name, theme)
            return
        ink, tint = theme.kind(thing.tone) if isinstance(thing, ClassKind) else (theme.colour("text2"), None)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint or theme.colour("tile"))
        painter.drawRoundedRect(place, theme.px(6), theme.px(6))
        if isinstance(thing, ClassKind):
            painter.setPen(ink)
            painter.setFont(theme.font("label", bold=True))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, thing.letter)
        else:
            inset = theme.px(6)
            icons.draw(painter, self._icon, place.adjusted(inset, inset, -inset, -inset), ink)


class ThingsList(QListView):
    """The list; what has the keyboard is shown beside it."""

    def __init__(self, context: PageContext, trade: Trade) -> None:
        super().__init__()
        self.things = ThingsModel(trade)
        self.things.setParent(self)
        self.setModel(self.things)
        delegate = _Delegate(context, trade.icon)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr(trade.title))
        context.theme.changed.connect(self.viewport().update)
