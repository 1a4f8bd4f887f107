"""The timetable: a week of classes, the series they come from and a row for every dated class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID

from studio.domain.schedule.records import Series, Session, SessionState
from studio.sample.circuits import Line, version_at
from studio.sample.place import Place
from studio.sample.source import ZONE, Source, clock_time, read_table
from studio.storage.bulk import Writer

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_HOLIDAYS = {(12, 25), (12, 26), (1, 1)}


@dataclass(frozen=True, slots=True)
class Slot:
    """A class of the week: `offset` days from the sample's day. Counts are those of the sample's own week."""

    series_id: UUID
    offset: int
    start: time
    minutes: int
    name: str
    kind: str
    coach: str
    room: str
    capacity: int
    booked: int
    waiting: int
    absent: int
    unmarked: int
    circuit: str
    copy: int

    @property
    def key(self) -> str:
        """How the people's table names it: "0 18:00"."""
        return f"{self.offset} {self.start:%H:%M}" + (f" #{self.copy}" if self.copy > 1 else "")

    @property
    def is_shown(self) -> bool:
        """The class whose roster is told person by person."""
        return self.offset == 0 and self.start == time(18) and self.copy == 1


def make_slots(source: Source, place: Place, copies: int) -> list[Slot]:
    """The week's classes, `copies` times over."""
    slots = []
    for copy in range(1, copies + 1):
        suffix = f" {copy}" if copy > 1 else ""
        for row in read_table("week"):
            counts = {name: int(row[name]) for name in ("capacity", "booked", "waiting", "absent", "unmarked")}
            slots.append(
                Slot(
                    series_id=source.new_id(place.founded),
                    offset=int(row["day"]),
                    start=clock_time(row["start"]),
                    minutes=int(row["minutes"]),
                    name=row["name"],
                    kind=row["kind"],
                    coach=row["coach"] + suffix,
                    room=row["room"] + suffix,
                    circuit=row["circuit"] or "",
                    copy=copy,
                    **counts,
                )
            )
    return sorted(slots, key=lambda slot: (slot.offset, slot.start, slot.copy, slot.room))


def make_series(source: Source, writer: Writer, place: Place, slots: list[Slot], first_week: int) -> None:
    """Write the rule behind each class of the week."""
    for slot in slots:
        first = datetime.combine(source.day(7 * first_week + slot.offset), slot.start)
        ends = source.day(7 * 11 + slot.offset) if (slot.name, slot.start) == ("Run Strength", time(17)) else None
        writer.add(
            Series(
                id=slot.series_id,
                kind_id=place.kinds[slot.kind].id,
                site_id=place.site.id,
                room_id=place.rooms[slot.room].id,
                coach_id=place.coaches[slot.coach].id,
                name=slot.name,
                first_start=first,
                zone=ZONE,
                minutes=slot.minutes,
                rule=f"FREQ=WEEKLY;BYDAY={_WEEKDAYS[first.weekday()]}",
                capacity=slot.capacity,
                last_day=ends,
            )
        )


def week_of_classes(
    source: Source, place: Place, slots: list[Slot], week: int, circuits: dict[str, Line]
) -> Iterator[tuple[Slot, Session]]:
    """The dated classes of the week that is `week` weeks from the sample's, by time.

    `circuits` holds per use the versions by the instant from which they are in force.
    """
    for slot in slots:
        offset = 7 * week + slot.offset
        wall = datetime.combine(source.day(offset), slot.start)
        begins = source.at(offset, slot.start)
        reason = _why_not(source, place, slot, week)
        yield (
            slot,
            Session(
                id=source.new_id(begins),
                kind_id=place.kinds[slot.kind].id,
                site_id=place.site.id,
                room_id=place.rooms[slot.room].id,
                coach_id=place.coaches[slot.coach].id,
                name=slot.name,
                starts=wall,
                zone=ZONE,
                starts_at=begins,
                ends_at=begins + timedelta(minutes=slot.minutes),
                minutes=slot.minutes,
                capacity=slot.capacity,
                series_id=slot.series_id,
                slot=wall,
                state=SessionState.CANCELLED if reason else SessionState.SCHEDULED,
                reason=reason,
                decided=("state",) if reason else (),
                circuit_version_id=version_at(circuits.get(slot.circuit, []), begins),
            ),
        )


def _why_not(source: Source, place: Place, slot: Slot, week: int) -> str:
    offset = 7 * week + slot.offset
    day = source.day(offset)
    if offset in place.closed or (day.month, day.day) in _HOLIDAYS:
        return "Closed"
    if week == 0 and (slot.name, slot.offset, slot.copy) == ("Lunch HIIT", 1, 1):
        return "Coach ill"
    return ""


def is_past(source: Source, session: Session) -> bool:
    """Whether a class was over at the sample's moment."""
    return session.ends_at <= source.now
