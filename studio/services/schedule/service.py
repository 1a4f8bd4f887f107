"""The schedule's use cases: looking at days, weeks and months, planning classes, editing and cancelling them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from uuid import UUID

from studio.domain.clock import Clock
from studio.domain.errors import NotFoundError
from studio.domain.long_work import GoOn, to_the_end
from studio.domain.schedule.clashes import Clash, gaps
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.premises import Placed, in_order
from studio.domain.schedule.records import Availability, ClassKind, Room, Staff, TimeOff
from studio.domain.values import DAY_MINUTES
from studio.services.changes import Call, Outcome
from studio.services.ports import Store
from studio.services.rules import RulesService
from studio.services.schedule.cancelling import Cancelling
from studio.services.schedule.closures import Closures
from studio.services.schedule.coaches import Coaches
from studio.services.schedule.edits import Edits
from studio.services.schedule.first_week import FirstWeek
from studio.services.schedule.house import Clashes
from studio.services.schedule.making import Making
from studio.services.schedule.premises import Premises
from studio.services.schedule.queries import KitNeeds, ScheduleQueries
from studio.services.schedule.quick import Quick
from studio.services.schedule.repeating import Repeating
from studio.services.schedule.rows import (
    Absence,
    Calendar,
    CancelPreview,
    ClassDetail,
    EditPreview,
    FilterRow,
    NewSeries,
    NewSession,
)
from studio.services.schedule.seasons import Seasons
from studio.services.studio import desk_site

COMING_CLOSURES = 4


class ScheduleService:
    """The calendar of this desk's site. Commands are for the desk and managers; one undo takes each back whole."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock, kit: KitNeeds | None = None) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._making = Making(store, reads)
        self._clashes = Clashes(store, reads, clock, kit)
        self._edits = Edits(store, reads, clock, self._making, self._clashes)
        self._cancelling = Cancelling(store, reads, clock)
        self.repeating = Repeating(store, reads, clock, self._making, self._cancelling, self._clashes)
        """Another rule for a series that is there."""
        self.first_week = FirstWeek(store, self._making, clock)
        """Classes to begin with."""
        self.quick = Quick(store, reads, clock)
        """Classes from one line, and found by one."""
        self.closures = Closures(store, reads, clock, self._cancelling)
        """Closing days and opening them again."""
        self.seasons = Seasons(store, reads, self._making)
        """Weeks copied, and seasons planned from templates."""
        self.coaches = Coaches(store, reads, clock)
        """Substitutes and hours."""
        self.premises = Premises(store, reads, clock)
        """Sites, rooms, kinds of class, and coaches with their hours, kinds and days off."""
        self.rules = RulesService(store)
        """The settings of timetable, check-in and waitlists."""

    def add_session(self, call: Call, new: NewSession) -> Outcome:
        """Add one class. Raises `RuleError` "archived_used", and as `check_edit`."""
        return self._making.add_session(call, new)

    def add_series(self, call: Call, new: NewSeries) -> Outcome:
        """Add a class that repeats. Raises as `add_session`, `read_rule`, `first_and_last`."""
        return self._making.add_series(call, new)

    def extend(self, call: Call) -> Outcome:
        """Make the classes of every series up to the studio's horizon; nothing when they are there."""
        return self._making.extend(call)

    def preview_edit(self, session_id: UUID, scope: Scope, edit: ClassEdit) -> EditPreview:
        """What an edit would do; writes nothing. Raises as `edit`."""
        return self._edits.preview(session_id, scope, edit)

    def edit(self, call: Call, session_id: UUID, scope: Scope, edit: ClassEdit) -> Outcome:
        """Change a class, it and those that follow, or all that are still to come; their people stay in them.

        Raises `RuleError` as `plan_edit`, "archived_used", "other_site".
        """
        return self._edits.edit(call, session_id, scope, edit)

    def preview_cancel(self, session_id: UUID, scope: Scope) -> CancelPreview:
        """Which classes and people a cancellation would hit; writes nothing."""
        return self._cancelling.preview(session_id, scope)

    def cancel(self, call: Call, session_id: UUID, scope: Scope, reason: str, go_on: GoOn = to_the_end) -> Outcome:
        """Cancel classes with their bookings and waitlists; see `Cancelling.cancel`. Raises `RuleError`
        "already_cancelled", "class_over", "class_begun".
        """
        return self._cancelling.cancel(call, session_id, scope, reason, go_on)

    def bring_back(self, call: Call, session_id: UUID) -> Outcome:
        """Let a cancelled class take place again with the same people. Raises `RuleError` "not_cancelled"."""
        return self._cancelling.bring_back(call, session_id)

    def clashes(self, first_day: date, last_day: date) -> tuple[Clash, ...]:
        """Everything that clashes on these days, both included, by time; `kept` is why somebody lets it stand."""
        return self._clashes.between(first_day, last_day)

    def keep_clash(self, call: Call, clash: Clash, reason: str) -> Outcome:
        """Let a clash stand as long as it is the same. Raises `RuleError` "clash_reason_missing"."""
        return self._clashes.keep(call, clash, reason)

    def calendar(self, first_day: date, last_day: date) -> Calendar:
        """Everything the calendar shows for these days, both included."""
        site = desk_site(self._store)
        classes = tuple(self._reads.classes(site.id, first_day, last_day))
        running = [row for row in classes if not row.cancelled]
        coaches = [staff for staff in self._store.select(Staff) if staff.teaches and not staff.archived]
        rooms = [room for room in self._store.select(Room, site_id=site.id) if not room.archived]
        kinds = [kind for kind in self._store.select(ClassKind) if not kind.archived]
        away = self._reads.away(first_day, last_day)
        return Calendar(
            first_day,
            last_day,
            classes,
            tuple(self._reads.closures(site.id, first_day, last_day)),
            tuple(self._reads.coming_closures(site.id, first_day, COMING_CLOSURES)),
            coaches=_filters(coaches, Counter(row.coach_id for row in running), away),
            rooms=_filters(rooms, Counter(row.room_id for row in running)),
            kinds=_filters(kinds, Counter(row.kind_id for row in running)),
            absences=tuple(self._absences(coaches, first_day, last_day)),
            untouched=not classes and not self._reads.has_classes(site.id),
        )

    def _absences(self, coaches: Iterable[Staff], first_day: date, last_day: date) -> Iterator[Absence]:
        hours: dict[UUID, list[Availability]] = {}
        for one in self._store.select(Availability):
            hours.setdefault(one.staff_id, []).append(one)
        off = [one for one in self._store.select(TimeOff) if one.first_day <= last_day and one.last_day >= first_day]
        days = [first_day + timedelta(days=number) for number in range((last_day - first_day).days + 1)]
        for coach in coaches:
            free = [one for one in off if one.staff_id == coach.id]
            for day in days:
                if any(one.first_day <= day <= one.last_day for one in free):
                    yield Absence(coach.id, day, 0, DAY_MINUTES, day_off=True)
                elif coach.id in hours:
                    usual = (one.minutes for one in hours[coach.id] if one.weekday == day.weekday())
                    yield from (Absence(coach.id, day, *gap) for gap in gaps(usual))

    def detail(self, session_id: UUID) -> ClassDetail:
        """One class for the inspector; `NotFoundError` when it is gone."""
        found = self._reads.detail(session_id)
        if found is None:
            raise NotFoundError("not_found", kind="Session")
        return found


def _filters(things: Sequence[Placed], classes: Counter[UUID], away: Iterable[UUID] = ()) -> tuple[FilterRow, ...]:
    gone = set(away)
    return tuple(
        FilterRow(
            thing.id,
            thing.name,
            getattr(thing, "letter", ""),
            getattr(thing, "tone", ""),
            classes[thing.id],
            away=thing.id in gone,
            short=getattr(thing, "short_name", ""),
        )
        for thing in in_order(things)
    )
