"""Paints a roster row: person, flags, attendance toggle. 56 px high, laid out by the width it gets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.domain.attendance.flags import Flag, FlagKind
from studio.domain.attendance.records import BookingState
from studio.ui.faces import Faces
from studio.ui.today import attendance_toggle as toggle
from studio.ui.today.roster_model import PENDING_ROLE, ROW_ROLE
from studio.ui.today.words import caption, flag_words
from studio.ui.widgets.paint import CHIP_HEIGHT

if TYPE_CHECKING:
    from studio.services.attendance.rows import RosterRow
    from studio.ui.phrases import Manner
    from studio.ui.widgets.paint import Paint

ROW_HEIGHT = 56
EDGE = 24
_AVATAR = 40
TIGHT = 492
"""Under so much width a row leaves out what it can."""
_GAP = 4
_TWO_PICTURES = 72
NAMES, WORDY = 136.0, 128
"""Less room for flags than this and chips have only their pictures."""
_CHIPS: dict[FlagKind, tuple[str, str]] = {
    FlagKind.HOLD: ("bad", "hand"),
    FlagKind.CHANGED: ("warn", "message-circle-warning"),
    FlagKind.WAIVER_MISSING: ("bad", "file-x"),
    FlagKind.WAIVER_EXPIRED: ("bad", "file-x"),
    FlagKind.GUARDIAN: ("bad", "users"),
    FlagKind.WAIVER_ENDING: ("warn", "file-x"),
    FlagKind.NO_PASS: ("bad", "ticket"),
    FlagKind.UNPAID: ("warn", "banknote"),
    FlagKind.FEW_CREDITS: ("warn", "ticket"),
    FlagKind.PASS_ENDING: ("warn", "ticket"),
    FlagKind.CHECK_DUE: ("warn", "clipboard-check"),
    FlagKind.ANY_CHANGE: ("info", "message-circle-question-mark"),
    FlagKind.FIRST_VISIT: ("ok", "sparkle"),
    FlagKind.RACE: ("info", "flag"),
    FlagKind.SWAP: ("health", "arrow-right-left"),
    FlagKind.BIRTHDAY: ("", "cake"),
}


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Where the parts of a row stand, in the design's px from its left edge, for a row of some width."""

    width: float

    @property
    def tight(self) -> bool:
        """Whether two classes stand side by side in a small window: then there are no faces, and flags stand under the
        name.
        """
        return self.width < TIGHT

    @property
    def name_x(self) -> float:
        """Left edge of the name."""
        return EDGE if self.tight else EDGE + _AVATAR + 12

    @property
    def name_width(self) -> float:
        """Names get a third of the room that a wide window leaves, and give some up in a narrow one; but they get what
        chips with only their pictures leave.
        """
        both = self.toggle_x - self.name_x
        if self.tight:
            return both
        if both - NAMES < WORDY:
            return max(NAMES, min(152.0, both - _TWO_PICTURES))
        return max(NAMES, min(360.0, 168 + (self.width - 732) // 3))

    @property
    def flags_at(self) -> QPointF:
        """Where the first chip stands."""
        return QPointF(self.name_x, 29) if self.tight else QPointF(self.name_x + self.name_width, 17.5)

    @property
    def flags_width(self) -> float:
        """The room for chips."""
        return _TWO_PICTURES if self.tight else self.toggle_x - 8 - self.flags_at.x()

    @property
    def toggle_x(self) -> float:
        """Left edge of the attendance toggle."""
        return self.width - EDGE - toggle.WIDTH

    def chip_words(self, flag: Flag) -> str:
        """What a chip says: only its picture where two classes stand side by side (the mouse and I tell its words)."""
        return flag_words(flag) if self.flags_width + 8 >= WORDY else ""

    def toggle_origin(self, top: float) -> QPointF:
        """Top left corner of the toggle of a row that starts at `top`."""
        return QPointF(self.toggle_x, top + 7.5)


class RosterDelegate(QStyledItemDelegate):
    """Paints `RosterRow`s. `hovered` is set by the view: the place and the segment under the mouse."""

    def __init__(self, paint: Paint, manner: Manner, faces: Faces, parent: QObject) -> None:
        super().__init__(parent)
        self._paint = paint
        self._faces = faces
        self._manner = manner
        self.hovered: tuple[int, BookingState | None] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row's height; its width is the view's."""
        return QSize(200, round(ROW_HEIGHT * self._paint.scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row: RosterRow = index.data(ROW_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        scale = self._paint.scale
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(area.topLeft())
        painter.scale(scale, scale)
        over = self.hovered if self.hovered is not None and self.hovered[0] == index.row() else None
        current = bool(state & QStyle.StateFlag.State_Selected)
        rect = QRectF(0, 0, area.width() / scale, ROW_HEIGHT)
        self._paint.fill(painter, rect, "hover" if over or current else "surface")
        self._paint.fill(painter, QRectF(0, ROW_HEIGHT - 1, rect.width(), 1), "hair")
        layout = RowLayout(rect.width())
        left = self._draw_flags(painter, row.flags, layout)
        self._draw_person(painter, row, layout, left)
        # Qt hands an enumeration of texts back as its text.
        asked = index.data(PENDING_ROLE)
        origin, pending = layout.toggle_origin(0), None if asked is None else BookingState(asked)
        toggle.draw_toggle(self._paint, painter, origin, row.state, pending=pending, hovered=over[1] if over else None)
        if current and state & QStyle.StateFlag.State_HasFocus:
            self._paint.panel(painter, rect.adjusted(2, 2, -2, -3), 6, None, "accent", 2)
        painter.restore()

    def _draw_person(self, painter: QPainter, row: RosterRow, layout: RowLayout, left: float) -> None:
        """Face, name and what is said of the person; in a tight row that begins `left`, behind the chips."""
        paint, x = self._paint, layout.name_x
        right = layout.toggle_x if layout.tight or not row.flags else layout.flags_at.x()
        if not layout.tight:
            paint.avatar(painter, QRectF(EDGE, 7.5, _AVATAR, _AVATAR), row.name, self._faces.small(row.member_id))
        paint.text(painter, QRectF(x, 10, right - x - 8, 19), row.name, bold=True)
        under = QRectF(left, 31, right - left - 8, 16) if layout.tight else QRectF(x, 29, right - x - 8, 16)
        paint.text(painter, under, caption(row, self._manner), "text2", "caption")

    def _draw_flags(self, painter: QPainter, flags: tuple[Flag, ...], layout: RowLayout) -> float:
        """The chips that fit, the weightiest first; "+2" for the rest. Answers where the room behind them begins."""
        places, y, left = self._places(flags, layout), layout.flags_at.y(), layout.flags_at.x()
        for x, width, flag in places:
            if flag is None:
                shown = sum(one is not None for _, _, one in places)
                self._paint.chip(painter, QPointF(x, y), f"+{len(flags) - shown}")
            else:
                tone, icon = _CHIPS[flag.kind]
                self._paint.chip(painter, QPointF(x, y), layout.chip_words(flag), tone, icon, most=width)
            left = x + width + 8
        return left

    def flag_at(self, flags: tuple[Flag, ...], width: float, at: QPointF) -> Flag | None:
        """The flag whose chip lies at a place of a row so wide (design px)."""
        layout = RowLayout(width)
        for left, wide, flag in self._places(flags, layout):
            if QRectF(left, layout.flags_at.y(), wide, CHIP_HEIGHT).contains(at):
                return flag
        return None

    def _places(self, flags: tuple[Flag, ...], layout: RowLayout) -> list[tuple[float, float, Flag | None]]:
        """Left edge and width of every chip; None for the one that counts the rest."""
        paint, x = self._paint, layout.flags_at.x()
        right = x + layout.flags_width
        found: list[tuple[float, float, Flag | None]] = []
        for place, flag in enumerate(flags):
            width, left = paint.chip_width(layout.chip_words(flag), icon=True), len(flags) - place - 1
            room = right - (paint.chip_width(f"+{left}") + _GAP if left else 0)
            if x + width > room and place:
                found.append((x, paint.chip_width(f"+{left + 1}"), None))
                break
            # The weightiest is always told, shortened where the window is narrow.
            width = min(width, room - x)
            found.append((x, width, flag))
            x += width + _GAP
        return found
