"""Drawing, moving and stretching a class on the calendar: pure arithmetic in steps of a quarter of an hour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import Enum, auto

from studio.services.schedule.rows import ClassRow
from studio.ui.schedule.layout import Column

STEP = 15
"""Minutes that everything snaps to."""
DAY = 24 * 60
USUAL = 60
"""Minutes of a class that was asked for by a single point."""


class Gesture(Enum):
    """What is being done with a stretch of a column."""

    DRAW = auto()
    MOVE = auto()
    START = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some minutes of a column; `start` counts from midnight of the wall clock."""

    column: int
    start: int
    minutes: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + self.minutes


def snapped(hour: float, step: int = STEP) -> int:
    """The minute of the day, on a step, nearest to an hour such as 18.2."""
    return round(hour * 60 / step) * step


def stretch_of(row: ClassRow, column: int) -> Stretch:
    """Where a class stands."""
    start = row.starts.hour * 60 + row.starts.minute
    return Stretch(column, start, round((row.ends - row.starts) / timedelta(minutes=1)))


def moved(stretch: Stretch, column: int, start: int) -> Stretch:
    """The same length from another minute on, kept within the day; what goes over midnight begins within it."""
    last = DAY - (STEP if stretch.end > DAY else stretch.minutes)
    return replace(stretch, column=column, start=min(max(start, 0), last))


def ending(stretch: Stretch, end: int) -> Stretch:
    """The same start with another end: a step long at least, and within the day unless it went over midnight before."""
    last = stretch.start + DAY if stretch.end > DAY else DAY
    return replace(stretch, minutes=min(max(end, stretch.start + STEP), last) - stretch.start)


def starting(stretch: Stretch, start: int) -> Stretch:
    """The same end with another start: a step long at least."""
    begins = max(0, min(start, stretch.end - STEP))
    return Stretch(stretch.column, begins, stretch.end - begins)


def drawn(column: int, anchor: int, to: int) -> Stretch:
    """From where the mouse went down to where it is now, in either direction: a step long at least."""
    low, high = min(anchor, to), max(anchor, to)
    return Stretch(column, low, max(STEP, min(high, DAY) - low))


@dataclass(frozen=True, slots=True)
class Drop:
    """Where a class, or a new one (`row` None), was put: its new start, length and column."""

    row: ClassRow | None
    starts: datetime
    minutes: int
    column: Column

    @property
    def changes(self) -> bool:
        """False when a class was put back where it was."""
        row = self.row
        if row is None:
            return True
        return (
            row.starts != self.starts
            or row.ends - row.starts != timedelta(minutes=self.minutes)
            or not (self.column.room_id in {None, row.room_id} and self.column.coach_id in {None, row.coach_id})
        )


def dropped(row: ClassRow | None, stretch: Stretch, column: Column) -> Drop:
    """What a stretch means."""
    starts = datetime.combine(column.day, time()) + timedelta(minutes=stretch.start)
    return Drop(row, starts, stretch.minutes, column)


@dataclass(slots=True)
class Drag:
    """A gesture that goes on: `grab` is the hour of the day under the pointer when it began."""

    gesture: Gesture
    row: ClassRow | None
    origin: Stretch
    grab: float
    stretch: Stretch

    def point_to(self, column: int, hour: float) -> None:
        """Follow the pointer."""
        if self.gesture is Gesture.DRAW:
            self.stretch = drawn(self.origin.column, snapped(self.grab), snapped(hour))
        elif self.gesture is Gesture.MOVE:
            self.stretch = moved(self.origin, column, snapped(self.origin.start / 60 + hour - self.grab))
        elif self.gesture is Gesture.END:
            self.stretch = ending(self.origin, snapped(hour))
        else:
            self.stretch = starting(self.origin, snapped(hour))
