"""What the schedule reads from storage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from studio.services.schedule.rows import ClassDetail, ClassRow, ClosureRow


class ScheduleQueries(Protocol):
    """Reads of the calendar: each a constant number of statements."""

    def classes(self, site_id: UUID, first_day: date, last_day: date) -> Sequence[ClassRow]:
        """The classes that start on these days (both included), by start, then room."""

    def closures(self, site_id: UUID, first_day: date, last_day: date) -> Sequence[ClosureRow]:
        """Closures that touch these days."""

    def coming_closures(self, site_id: UUID, after: date, limit: int) -> Sequence[ClosureRow]:
        """The next closures that end on or after a day."""

    def away(self, first_day: date, last_day: date) -> frozenset[UUID]:
        """Coaches whose time off covers every one of these days."""

    def detail(self, session_id: UUID) -> ClassDetail | None:
        """One class with what the inspector shows, or None."""

    def next_class_day(self, site_id: UUID, after: date) -> ClassRow | None:
        """The first class that takes place after a day."""

    def busy_days(self, site_id: UUID, first_day: date, last_day: date) -> frozenset[date]:
        """The days on which any class takes place."""
