"""What a class from one line may be given, and what was made of the line."""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.schedule.clashes import Clash
from studio.domain.schedule.quick_reading import Reading, Title
from studio.domain.schedule.records import ClassKind, Room, Staff
from studio.domain.values import Wall
from studio.services.schedule.rows import NewSeries, NewSession


@dataclass(frozen=True, slots=True)
class PlanChoices:
    """What a class can be given, in the order of the studio; `titles` are names that classes lately had."""

    kinds: tuple[ClassKind, ...]
    coaches: tuple[Staff, ...]
    rooms: tuple[Room, ...]
    titles: tuple[Title, ...]


@dataclass(frozen=True, slots=True)
class QuickClass:
    """What a line says. `new` is the class it describes, None while its kind or time is missing; `clashes` are those of
    the (first) class, `free` the next time of the day without any.
    """

    reading: Reading
    new: NewSession | None
    clashes: tuple[Clash, ...] = ()
    free: Wall | None = None

    @property
    def series(self) -> NewSeries | None:
        """The class that repeats, when the line says so."""
        if self.new is None or self.reading.rule is None:
            return None
        return NewSeries(self.new, self.reading.rule_text, self.reading.until)
