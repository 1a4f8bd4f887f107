"""Classes on the calendar, and how a test takes hold of them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from studio.domain.schedule.records import SessionState
from studio.services.schedule.rows import ClassRow
from studio.ui.schedule.month_view import MonthView
from studio.ui.schedule.page import SchedulePage
from studio.ui.schedule.week_view import WeekView
from tests import builders

MONDAY = date(2026, 4, 13)
MORNING = builders.session("2026-04-14T06:30")
EVENING = builders.session("2026-04-14T18:00")
OVERLAP = builders.session("2026-04-14T18:15", minutes=45, name="Hill HIIT")
GONE = builders.session("2026-04-15T12:15", state=SessionState.CANCELLED, reason="coach ill")
NEXT_WEEK = builders.session("2026-04-21T06:30")


def row(starts: str, minutes: int = 60, number: int = 1) -> ClassRow:
    begins = datetime.fromisoformat(starts)
    nobody = UUID(int=0)
    return ClassRow(
        UUID(int=number), None, "Run Strength", "S", "S", nobody, nobody, "Inés", "Inés Carvalho", nobody, "Main",
        "Main floor", begins, begins + timedelta(minutes=minutes), 16, 3, 0, False, "", (), "Strength",
    )  # fmt: skip


def inspected(page: SchedulePage) -> UUID | None:
    detail = page.cards.inspector.detail
    return None if detail is None else detail.row.id


def press_block(page: SchedulePage, session_id: UUID, qtbot: QtBot) -> None:
    placed = next(placed for placed in page.board.week.placed if placed.row.id == session_id)
    qtbot.mouseClick(page.board.week, Qt.MouseButton.LeftButton, pos=page.board.week.rect_of(placed).center())
    qtbot.waitUntil(
        lambda: page.cards.inspector.detail is not None and page.cards.inspector.detail.row.id == session_id
    )


def block_of(page: SchedulePage, session_id: UUID) -> QRect:
    return next(page.board.week.rect_of(placed) for placed in page.board.week.placed if placed.row.id == session_id)


def drag(view: WeekView | MonthView, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
