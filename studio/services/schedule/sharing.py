"""The timetable for others and from others: calendar files, and the page of a week."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from studio.domain.clock import Clock, today, wall_time
from studio.domain.errors import RuleError
from studio.domain.long_work import GoOn, to_the_end
from studio.domain.schedule.records import ClassKind, Room, Series, Site, Staff
from studio.domain.sheets.wording import chosen, speaking
from studio.services.changes import Call, Outcome
from studio.services.paper import words
from studio.services.ports import Store
from studio.services.schedule.calendar_events import Names, Whose, events_of
from studio.services.schedule.calendar_files import (
    CalendarFile,
    CalendarFiles,
    FoundCalendar,
    TimetableClass,
    TimetableWeek,
)
from studio.services.schedule.imports import ImportPlan, Imports, ReadFile
from studio.services.schedule.queries import ScheduleQueries
from studio.services.schedule.rows import ClassRow
from studio.services.studio import desk_site

FURTHEST = timedelta(days=10 * 366)
"""Nothing is planned beyond it."""


class Sharing:
    """Makes calendar files and the page of a week, which everybody who works here may give away; reads the calendars
    of others, which the desk and managers may take over.
    """

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock, files: CalendarFiles) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._files = files
        self._imports = Imports(store, reads, clock, files)

    def whose(self, *, coach: str = "", room: str = "", kind: str = "") -> Whose:
        """Find a coach, a room, a kind by name, short name or letter. Raises `RuleError` "name_unknown" (which, name,
        known).
        """
        staff, rooms, kinds = self._store.select(Staff), self._store.select(Room), self._store.select(ClassKind)
        return Whose(
            _named(coach, {one.id: (one.name, one.short_name) for one in staff if one.teaches and not one.archived}),
            _named(room, {one.id: (one.name, one.short_name) for one in rooms if not one.archived}),
            _named(kind, {one.id: (one.name, one.letter) for one in kinds if not one.archived}),
        )

    def calendar(self, whose: Whose, since: date | None = None, until: date | None = None) -> bytes:
        """The classes from a day (without one: today) on, as a calendar file.

        It holds what is planned: a series without end goes as far as its classes are made. Ids stay the same and the
        number grows, so a calendar that reads a newer file is brought up to date. Nothing of members, notes or reasons
        is in it.
        """
        site = desk_site(self._store)
        first = since or today(self._clock, site.zone)
        rows = [one for one in self._reads.sessions(first, until or first + FURTHEST) if one.site_id == site.id]
        names = Names(
            site,
            coaches={one.id: one.name for one in self._store.select(Staff)},
            rooms={one.id: one.name for one in self._store.select(Room)},
            kinds={one.id: one.name for one in self._store.select(ClassKind)},
        )
        events = tuple(events_of(rows, self._store.select(Series, site_id=site.id), whose, names))
        made = self._clock.now()
        return self._files.calendar(
            CalendarFile(names.title(whose), site.zone, events, made, self._store.last_number())
        )

    def week_page(self, day: date | None = None) -> bytes:
        """The week that holds a day (without one: today), Monday first, as an HTML page in the language of paper."""
        site = desk_site(self._store)
        now = wall_time(self._clock.now(), site.zone)
        with speaking(chosen()):
            return self._files.page(self._week(site, day or now.date(), words.date_with_year(now)))

    def read_file(self, data: bytes, go_on: GoOn = to_the_end) -> FoundCalendar:
        """What a calendar file says; changes nothing. Raises as `CalendarReader.read`."""
        return self.reader()(data, go_on)

    def reader(self) -> ReadFile:
        """Reads files on any thread, as things stand now. Raises as `CalendarReader.read`."""
        return self._imports.reader()

    def plan_import(self, found: FoundCalendar, otherwise: Whose) -> ImportPlan:
        """What taking it over would do, with whatever the file does not name from `otherwise`; changes nothing."""
        return self._imports.plan(found, otherwise)

    def import_calendar(self, call: Call, found: FoundCalendar, otherwise: Whose) -> Outcome:
        """Take it over; one undo takes all of it back. Raises `RuleError` "nothing_to_import"."""
        return self._imports.apply(call, found, otherwise)

    def _week(self, site: Site, day: date, made: str) -> TimetableWeek:
        days = week_days(day)
        closures = self._reads.closures(site.id, days[0], days[-1])
        return TimetableWeek(
            studio=site.name,
            address=site.address,
            title=words.days_text(days[0], days[-1]),
            made=made,
            days=days,
            classes=tuple(_shown(row) for row in self._reads.classes(site.id, days[0], days[-1])),
            closed=tuple(
                (one, closure.title)
                for one in days
                for closure in closures
                if closure.room_id is None and closure.first_day <= one <= closure.last_day
            ),
        )


def _named(name: str, known: Mapping[UUID, tuple[str, str]]) -> UUID | None:
    if not name:
        return None
    for row_id, names in known.items():
        if name.strip().casefold() in {one.casefold() for one in names}:
            return row_id
    raise RuleError("name_unknown", name=name, known=", ".join(sorted(full for full, _ in known.values())))


def week_days(day: date) -> tuple[date, ...]:
    """The days of the week that holds a day, Monday first."""
    monday = day - timedelta(days=day.weekday())
    return tuple(monday + timedelta(days=number) for number in range(7))


def _shown(row: ClassRow) -> TimetableClass:
    ends = words.clock_text(row.ends)
    return TimetableClass(
        row.name, row.letter, row.kind, row.starts, ends, row.coach_full, row.room_full, row.cancelled
    )
