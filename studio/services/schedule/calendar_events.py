"""Dated classes as events of a calendar: series by their rule with what is otherwise, single classes by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from studio.domain.schedule.records import Series, Session, Site
from studio.domain.schedule.recurrence import read_rule, slots
from studio.domain.values import Wall
from studio.services.schedule.calendar_files import CalendarEvent
from studio.services.schedule.rows import takes_place

_SHARED = ("name", "kind_id", "coach_id", "room_id", "minutes", "zone")
"""What a class has from its series, as far as calendars tell it."""


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose classes: a coach's, a room's, of a kind, or (nothing named) all."""

    coach_id: UUID | None = None
    room_id: UUID | None = None
    kind_id: UUID | None = None

    def keeps(self, one: Session | Series) -> bool:
        """Whether a class or a series is among them."""
        wanted = ((self.coach_id, one.coach_id), (self.room_id, one.room_id), (self.kind_id, one.kind_id))
        return all(mine is None or mine == its for mine, its in wanted)


@dataclass(frozen=True, slots=True)
class Names:
    """What ids are called outside."""

    site: Site
    coaches: Mapping[UUID, str]
    rooms: Mapping[UUID, str]
    kinds: Mapping[UUID, str]

    def title(self, whose: Whose) -> str:
        """The name of a calendar: the studio's, and whose classes it holds."""
        parts = ((whose.coach_id, self.coaches), (whose.room_id, self.rooms), (whose.kind_id, self.kinds))
        return ", ".join((self.site.name, *(known[one] for one, known in parts if one is not None)))

    def event(self, one: Session, uid: UUID, slot: Wall | None = None) -> CalendarEvent:
        """A class as an event."""
        place = (self.rooms[one.room_id], self.site.name, self.site.address)
        return CalendarEvent(
            uid=f"{uid}@studio-desk",
            name=one.name,
            kind=self.kinds[one.kind_id],
            coach=self.coaches[one.coach_id],
            place=", ".join(filter(None, place)),
            starts=one.starts,
            minutes=one.minutes,
            zone=one.zone,
            cancelled=not takes_place(one),
            slot=slot,
        )


def events_of(rows: Sequence[Session], series: Iterable[Series], whose: Whose, names: Names) -> Iterator[CalendarEvent]:
    """The events of these classes; a series that is not itself asked for gives its classes singly.

    A class of a series that does not take place is left out of its rule, a cancelled single class says so.
    """
    by_series: dict[UUID | None, list[Session]] = {}
    for row in rows:
        by_series.setdefault(row.series_id, []).append(row)
    told: set[UUID] = set()
    for one in series:
        if one.id in by_series and whose.keeps(one):
            wanted = {row.slot: row for row in by_series[one.id] if takes_place(row) and whose.keeps(row) and row.slot}
            said = _rule_slots(one, wanted)
            # Classes from before the series was moved, and extra ones, the rule does not say.
            running = {slot: wanted[slot] for slot in said if slot in wanted}
            if running:
                yield _series_event(one, said, running, names)
                told |= {row.id for row in running.values()}
    for row in rows:
        if row.id not in told and whose.keeps(row) and (takes_place(row) or row.series_id is None):
            yield names.event(row, row.id)


def _rule_slots(series: Series, within: Iterable[Wall]) -> list[Wall]:
    """The rule's starts from the first to the last of `within`."""
    ends = list(within)
    if not ends:
        return []
    rule = read_rule(series.rule, series.first_start, series.zone).rule
    return slots(rule, series.first_start, (), min(ends).date(), max(ends).date())


def _series_event(series: Series, said: Iterable[Wall], running: Mapping[Wall, Session], names: Names) -> CalendarEvent:
    first, last = min(running), max(running)
    shared = {name: getattr(series, name) for name in _SHARED}
    usual = names.event(replace(running[first], starts=first, **shared), series.id)
    return replace(
        usual,
        rule=series.rule,
        last=last,
        left_out=tuple(slot for slot in said if first <= slot <= last and slot not in running),
        others=tuple(
            names.event(row, series.id, slot)
            for slot, row in running.items()
            if row.starts != slot or any(getattr(row, name) != value for name, value in shared.items())
        ),
    )
