"""Where a time of day stands on the poster: to scale, with the longest stretch without classes folded away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.domain.sheets.timetable import PosterBlock

LEAST, MOST = 10.5, 19.0
"""Millimetres an hour: as close as a class of 45 minutes can be read, as wide as looks well."""
FOLD = 12.0
"""Millimetres of a fold."""
_WORTH = 120
"""Minutes without classes that are worth a fold."""


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes of the day that one page, or the part before or after its fold, shows."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class TimeScale:
    """One page's hours: one span, or two with a fold between; `hour` is in millimetres."""

    spans: tuple[Span, ...]
    hour: float

    def y(self, minute: int) -> float:
        """Millimetres below the first minute."""
        first = self.spans[0]
        if len(self.spans) == 1 or minute <= first.last:
            return (minute - first.first) / 60 * self.hour
        return self.fold_end + (minute - self.spans[1].first) / 60 * self.hour

    @property
    def fold_start(self) -> float:
        """Where the fold begins."""
        return (self.spans[0].last - self.spans[0].first) / 60 * self.hour

    @property
    def fold_end(self) -> float:
        """Where the hours go on."""
        return self.fold_start + FOLD

    def full_hours(self) -> list[int]:
        """The full hours that are shown, as minutes; both ends count."""
        return [minute for span in self.spans for minute in range(-(-span.first // 60) * 60, span.last + 1, 60)]

    def holds(self, block: PosterBlock) -> bool:
        """Whether a class stands on this page."""
        return self.spans[0].first <= block.starts and block.starts < self.spans[-1].last


def scales_of(blocks: Sequence[PosterBlock], room: float) -> list[TimeScale]:
    """The pages of a week that is to fit into `room` millimetres each: one as a rule."""
    spans = _spans(blocks)
    hour = _hour(spans, room)
    if hour >= LEAST or len(spans) == 1:
        return [TimeScale(spans, hour)]
    return [TimeScale((span,), _hour((span,), room)) for span in spans]


def _hour(spans: tuple[Span, ...], room: float) -> float:
    minutes = sum(span.last - span.first for span in spans)
    return min(MOST, (room - FOLD * (len(spans) - 1)) / max(minutes, 60) * 60)


def _spans(blocks: Sequence[PosterBlock]) -> tuple[Span, ...]:
    """The hours with classes, without the longest stretch between that has none."""
    if not blocks:
        return (Span(7 * 60, 20 * 60),)
    ordered = sorted(blocks, key=lambda block: block.starts)
    gap, ends = (0, 0, 0), ordered[0].starts
    for block in ordered:
        gap = max(gap, (block.starts - ends, ends, block.starts))
        ends = max(ends, block.starts + block.minutes)
    length, before, after = gap
    first, last = ordered[0].starts, ends
    if length < _WORTH:
        return (Span(first, last),)
    return Span(first, before), Span(after, last)


def clock(minute: int) -> str:
    """A minute of the day as clock text."""
    return f"{minute // 60 % 24}:{minute % 60:02d}"
