"""A plain model of one series: what its timetable must hold after each edit, in the simplest words.

Random histories of edits are compared with it (`test_schedule_histories.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID


@dataclass
class Held:
    """A class as it must be."""

    slot: datetime
    starts: datetime
    coach: UUID
    capacity: int
    planned: UUID | None = None
    cancelled: bool = False
    own: bool = False  # that it takes place, or does not, was decided for it alone
    decided: set[str] = field(default_factory=set)
    people: set[UUID] = field(default_factory=set)
    apart: bool = False  # of no series any more

    @property
    def dropped(self) -> bool:
        """Whether it was cancelled with the series."""
        return self.cancelled and not self.own

    def give(self, name: str, value: object, *, alone: bool, own: bool) -> None:
        """The coach or capacity decided for it alone, or with others; `own`: it is the one that was chosen."""
        if alone and getattr(self, name) == value:
            return
        if not alone and not own and name in self.decided:
            if name == "coach":
                self.planned = value  # type: ignore[assignment]
            return
        if name == "coach":
            planned = self.planned or self.coach
            self.planned = planned if alone and planned != value else None
        setattr(self, name, value)
        self.decided -= {name}
        if alone and (name != "coach" or self.planned is not None):
            self.decided |= {name}


@dataclass
class Model:
    """What the timetable must hold: its classes, and how the series goes on: its weekdays, each with the first day from
    which there is a class on all of them and the last, further dates, and the time.
    """

    days: dict[int, tuple[date, date]]
    time: time
    coach: UUID
    capacity: int
    ended: bool = False
    first: date = date.min  # of the rule
    extra: set[datetime] = field(default_factory=set)
    classes: dict[UUID, Held] = field(default_factory=dict)

    @property
    def of_series(self) -> dict[UUID, Held]:
        """Its classes but for those that made way for others."""
        return {key: one for key, one in self.classes.items() if not one.apart}

    def next_day(self) -> date:
        """The first day that its weekdays say."""
        starts = [since + timedelta(days=(day - since.weekday()) % 7) for day, (since, _) in self.days.items()]
        return min(
            (one for one, (_, last) in zip(starts, self.days.values(), strict=True) if one <= last), default=date.min
        )

    def wanted(self, until: date) -> set[datetime]:
        """The slots that it says up to a day."""
        if self.ended:
            return set()
        days = {
            since + timedelta(days=one)
            for weekday, (since, last) in self.days.items()
            for one in range((min(last, until) - since).days + 1)
            if (since + timedelta(days=one)).weekday() == weekday
        }
        return {datetime.combine(day, self.time) for day in days} | {one for one in self.extra if one.date() <= until}

    def going(self, chosen: UUID, scoped: list[UUID], days: int, new: datetime) -> dict[UUID, datetime] | None:
        """The slots that the classes of a series move to, without those that make way for others; None when two that
        do not would be on one.
        """
        weekday = self.classes[chosen].slot.weekday()
        going = {key: one.slot for key, one in self.of_series.items()}
        for key in scoped:
            day = going[key].date()
            if going[key] not in self.extra and (len(self.days) == 1 or going[key].weekday() == weekday):
                day += timedelta(days=days)
            going[key] = datetime.combine(day, new.time())
        found = {key: slot for key, slot in going.items() if not self.classes[key].dropped}
        if len(set(found.values())) < len(found):
            return None
        for key in sorted(going.keys() - found.keys(), key=lambda key: (key in scoped, self.classes[key].slot)):
            if going[key] not in found.values():
                found[key] = going[key]
        return found

    def move(self, chosen: UUID, scoped: list[UUID], days: int, new: datetime) -> None:
        """The chosen class goes to `new`, which is `days` on, and the others in scope with it."""
        weekday = self.classes[chosen].slot.weekday()
        scope_starts = min(self.classes[key].slot for key in scoped).date()
        going = self.going(chosen, scoped, days, new)
        assert going is not None
        for key in self.of_series.keys() - going.keys():
            self.classes[key].apart = True
        for key in going.keys() & set(scoped):
            one = self.classes[key]
            one.slot = going[key]
            if key == chosen:
                one.starts = new
                one.decided -= {"starts"} if one.starts == one.slot else set()
            elif "starts" not in one.decided:
                one.starts = one.slot
        floors = {day: (max(since, scope_starts), last) for day, (since, last) in self.days.items()}
        self.days = {
            (day + days) % 7 if goes else day: (
                since + timedelta(days=days if goes else 0),
                last + timedelta(days=days) if goes and last != date.max else last,
            )
            for day, (since, last) in floors.items()
            for goes in (len(floors) == 1 or day == weekday,)
        }
        self.time = new.time()
        self.extra = {datetime.combine(one, new.time()) if one.date() >= scope_starts else one for one in self.extra}
        self.first = self.next_day()
