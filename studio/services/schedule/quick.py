"""A class from one line, completed from how such classes usually are; and classes found by such a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.members.names import fold
from studio.domain.schedule.clashes import Clash, House, find_clashes
from studio.domain.schedule.premises import in_order
from studio.domain.schedule.quick_add import read_line
from studio.domain.schedule.quick_reading import Known, Named, Reading, Title
from studio.domain.schedule.quick_words import Vocabulary
from studio.domain.schedule.records import ClassKind, Room, Session, Site, Staff
from studio.domain.schedule.wall_clock import ends_at, place
from studio.services.ports import Store
from studio.services.schedule.house import read_house
from studio.services.schedule.queries import ScheduleQueries
from studio.services.schedule.quick_rows import PlanChoices, QuickClass
from studio.services.schedule.rows import ClassRow, NewSession
from studio.services.studio import desk_site

BACK, AHEAD = timedelta(days=21), timedelta(days=7)
"""How far classes are looked at to learn how they usually are."""
SEARCHED = timedelta(days=13)
TRIED = 16
"""Quarters of an hour after the one asked for in which a free time is looked for."""
DRAFT = UUID(int=0)


class Quick:
    """Reads lines. Nothing is written."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock

    def choices(self) -> PlanChoices:
        """Kinds, coaches and rooms to choose from, and the names that classes lately have."""
        site = desk_site(self._store)
        today = self._now(site).date()
        rows = self._reads.classes(site.id, today - BACK, today + AHEAD)
        kinds = [kind for kind in self._store.select(ClassKind) if not kind.archived]
        coaches = [one for one in self._store.select(Staff) if one.teaches and not one.archived]
        rooms = [room for room in self._store.select(Room, site_id=site.id) if not room.archived]
        return PlanChoices(
            tuple(in_order(kinds)),
            tuple(in_order(coaches)),
            tuple(in_order(rooms)),
            _titles(rows),
        )

    def read(self, line: str, choices: PlanChoices, words: Vocabulary) -> QuickClass:
        """What a line says, completed from its kind and from classes of its name; with what clashes, and when not."""
        site = desk_site(self._store)
        reading = read_line(line, _known(choices), self._now(site), words)
        new = _completed(reading, choices)
        if new is None:
            return QuickClass(reading, None)
        clashes, free = self.check(new)
        return QuickClass(reading, new, clashes, free)

    def check(self, new: NewSession, of: UUID | None = None) -> tuple[tuple[Clash, ...], datetime | None]:
        """What a class to be added would clash with, and the next time at which nothing would; `of` is left out."""
        site, day = desk_site(self._store), new.starts.date()
        classes = [one for one in self._reads.sessions(day - timedelta(days=1), day) if one.id != of]
        house = read_house(self._store, self._reads, self._clock, day - timedelta(days=1))
        clashes = _clashes(new, site, classes, house)
        if not clashes:
            return (), None
        later = (new.starts + timedelta(minutes=15 * step) for step in range(1, TRIED + 1))
        same_day = (starts for starts in later if starts.date() == day)
        free = (starts for starts in same_day if not _clashes(replace(new, starts=starts), site, classes, house))
        return clashes, next(free, None)

    def find(self, line: str, choices: PlanChoices, words: Vocabulary, limit: int) -> Sequence[ClassRow]:
        """The classes that a line describes, the next first: of the day it names, else of the next two weeks.

        Those of another time than it names are found when none is of that time.
        """
        site = desk_site(self._store)
        now = self._now(site)
        found = read_line(line, _known(choices), now, words)
        if found.unread or not (found.kind or found.title or found.coach or found.room or found.time):
            return ()
        first, last = _searched_days(found, now.date())
        names = _names(line, choices) if found.title is not None else None
        fitting = [row for row in self._reads.classes(site.id, first, last) if _fits(row, found, names)]
        coming = [row for row in fitting if row.ends > now] or fitting
        return ([row for row in coming if row.starts.time() == found.time] or coming)[:limit]

    def _now(self, site: Site) -> datetime:
        return wall_time(self._clock.now(), site.zone)


def _titles(rows: Iterable[ClassRow]) -> tuple[Title, ...]:
    """How classes of each name usually are, the commonest first."""
    like: dict[tuple[str, UUID], list[ClassRow]] = {}
    for row in rows:
        like.setdefault((row.name, row.kind_id), []).append(row)
    ordered = sorted(like.items(), key=lambda one: (-len(one[1]), one[0][0]))
    titles = []
    for (name, kind_id), found in ordered:
        usual = Counter((row.coach_id, row.room_id) for row in found).most_common(1)[0][0]
        minutes = Counter(round((row.ends - row.starts) / timedelta(minutes=1)) for row in found).most_common(1)[0][0]
        places = Counter(row.capacity for row in found).most_common(1)[0][0]
        times = tuple(sorted({row.starts.time() for row in found}))
        titles.append(Title(name, kind_id, usual[0], usual[1], minutes, places, times))
    return tuple(titles)


def _known(choices: PlanChoices) -> Known:
    return Known(
        tuple(Named(kind.id, kind.name) for kind in choices.kinds),
        tuple(Named(one.id, one.name, one.short_name) for one in choices.coaches),
        tuple(Named(room.id, room.name, room.short_name) for room in choices.rooms),
        choices.titles,
    )


def _completed(reading: Reading, choices: PlanChoices) -> NewSession | None:
    """The class that a reading means, what it leaves out as it usually is; None without a kind and a time."""
    starts, kind_id = reading.starts, reading.kind_id
    if starts is None or kind_id is None or not choices.coaches or not choices.rooms:
        return None
    usual = reading.title or next((title for title in choices.titles if title.kind_id == kind_id), None)
    kind = next(kind for kind in choices.kinds if kind.id == kind_id)
    coach_id = reading.coach.id if reading.coach else usual.coach_id if usual else None
    room_id = reading.room.id if reading.room else usual.room_id if usual else None
    own = reading.title
    return NewSession(
        kind_id,
        _or_first(room_id, [room.id for room in choices.rooms]),
        _or_first(coach_id, [one.id for one in choices.coaches]),
        starts,
        reading.minutes or (usual.minutes if usual and usual.minutes else kind.minutes),
        reading.places or (usual.capacity if usual and usual.capacity else kind.capacity),
        name=own.name if own else usual.name if usual else kind.name,
    )


def _or_first(wanted: UUID | None, there: Sequence[UUID]) -> UUID:
    return wanted if wanted is not None and wanted in there else there[0]


def _clashes(new: NewSession, site: Site, classes: Sequence[Session], house: House) -> tuple[Clash, ...]:
    placed = place(new.starts, site.zone)
    minutes, capacity = new.minutes or 60, new.capacity or 1
    draft = Session(
        DRAFT, new.kind_id, site.id, new.room_id, new.coach_id, new.name, placed.wall, site.zone,
        placed.instant, ends_at(placed.instant, minutes), minutes, capacity,
    )  # fmt: skip
    return tuple(clash for clash in find_clashes([*classes, draft], house) if clash.concerns((DRAFT,)))


def _searched_days(found: Reading, today: date) -> tuple[date, date]:
    if found.day is not None and found.rule is None:
        return found.day, found.day
    return today, today + SEARCHED


def _names(line: str, choices: PlanChoices) -> frozenset[str]:
    """The names of classes that hold any word of the line: "hiit" is in two."""
    words = fold(line).split()
    names = {title.name for title in choices.titles}
    return frozenset(name for name in names if _has_any(fold(name).split(), words))


def _has_any(parts: Sequence[str], words: Sequence[str]) -> bool:
    return any(part.startswith(word) for word in words for part in parts)


def _fits(row: ClassRow, found: Reading, names: frozenset[str] | None) -> bool:
    return (
        not row.cancelled
        and (found.kind is None or row.kind_id == found.kind.id)
        and (names is None or row.name in names)
        and (found.coach is None or row.coach_id == found.coach.id)
        and (found.room is None or row.room_id == found.room.id)
    )
