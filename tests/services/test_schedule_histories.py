"""Random histories of edits, cancellations, bookings and undo, each step held against a plain model of what must be."""

from __future__ import annotations

import copy
import shutil
import tempfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import FixedClock, wall_time
from studio.domain.errors import RuleError
from studio.domain.paper import Setting
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Session, SessionState
from studio.domain.schedule.repeating import NewRepeat
from studio.services.changes import Outcome
from studio.storage.engine import open_database
from studio.storage.store import Store
from tests import builders
from tests.builders import INES, SITE
from tests.services.schedule_model import Held, Model
from tests.services.timetable import SORA, Timetable
from tests.support.databases import NOW

WEEKS = 4
COACHES = (INES.id, SORA.id)
DAYS = {0: "MO", 1: "TU", 2: "WE", 3: "TH", 4: "FR", 5: "SA", 6: "SU"}


class Histories(RuleBasedStateMachine):
    """One series of one to three weekdays."""

    empty: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copyfile(self.empty, self.folder / "studio.db")
        self.database = open_database(self.folder / "studio.db")
        # What a cut of the power would do is tested elsewhere; here it would take most of the time.
        sa.event.listen(self.database.engine, "connect", lambda one, _: one.execute("PRAGMA synchronous=OFF"))
        self.clock = FixedClock(NOW)
        self.table = Timetable(Store(self.database, self.clock), self.clock)
        builders.put(self.table.store, Setting(builders.next_id(), "schedule", f'{{"weeks_ahead": {WEEKS}}}'))
        self.people = [self.table.member(name) for name in ("Ada", "Bea", "Cy")]
        self.undo: list[tuple[UUID, Model]] = []
        self.model: Model | None = None

    def teardown(self) -> None:
        self.database.close()
        shutil.rmtree(self.folder)

    @property
    def known(self) -> Model:
        assert self.model is not None
        return self.model

    def coming(self) -> list[UUID]:
        """Classes of the series still to come, by slot."""
        now, rows = wall_time(self.clock.now(), SITE.zone), self.known.of_series
        return sorted((key for key, one in rows.items() if one.starts > now), key=lambda key: rows[key].slot)

    def pick(self, number: int) -> UUID | None:
        found = self.coming()
        return found[number % len(found)] if found else None

    def in_scope(self, chosen: UUID, scope: Scope) -> list[UUID]:
        if scope is Scope.THIS:
            return [chosen]
        slot = self.known.classes[chosen].slot
        return [key for key in self.coming() if scope is Scope.ALL or self.known.classes[key].slot >= slot]

    def noted(self, outcome: Outcome, before: Model) -> None:
        if outcome.entry is not None:
            self.undo.append((outcome.entry, before))

    def take_up_new(self, *, new_rule: bool = False) -> None:
        """Classes that were made meanwhile must be exactly those that the series says up to the horizon, or to its
        first: when none is still to come, and after a new rule.
        """
        now = wall_time(self.clock.now(), SITE.zone)
        until = now.date() + timedelta(weeks=WEEKS)
        if new_rule or not any(one.slot >= now for one in self.known.of_series.values()):
            until = max(until, self.known.first)
        wanted = self.known.wanted(until)
        fresh = {
            one.slot: one for one in self.table.store.select(Session) if one.id not in self.known.classes and one.slot
        }
        assert set(fresh) == wanted - {one.slot for one in self.known.of_series.values()}
        for slot, one in fresh.items():
            self.known.classes[one.id] = Held(slot, slot, self.known.coach, self.known.capacity)

    @precondition(lambda self: self.model is None)
    @rule(days=st.sets(st.integers(0, 6), min_size=1, max_size=3), hour=st.integers(6, 20))
    def begin(self, days: set[int], hour: int) -> None:
        text = "FREQ=WEEKLY;BYDAY=" + ",".join(DAYS[day] for day in sorted(days))
        series = self.table.add_series(text, datetime(2026, 4, 15, hour))
        self.model = Model(dict.fromkeys(days, (date(2026, 4, 15), date.max)), time(hour), INES.id, 16)
        for one in self.table.classes(series):
            assert one.slot is not None
            self.model.classes[one.id] = Held(one.slot, one.starts, one.coach_id, one.capacity)
        self.take_up_new()

    @precondition(lambda self: self.model is not None)
    @rule(
        number=st.integers(0, 40),
        scope=st.sampled_from(Scope),
        coach=st.sampled_from((None, *COACHES)),
        capacity=st.sampled_from((None, 8, 12)),
    )
    def give(self, number: int, scope: Scope, coach: UUID | None, capacity: int | None) -> None:
        chosen = self.pick(number)
        if chosen is None:
            return
        before = copy.deepcopy(self.known)
        edit = ClassEdit(coach_id=coach, capacity=capacity)
        outcome = self.table.schedule.edit(builders.call(), chosen, scope, edit)
        for key in self.in_scope(chosen, scope):
            one = self.known.classes[key]
            for name, value in (("coach", coach), ("capacity", capacity)):
                if value is not None:
                    one.give(name, value, alone=scope is Scope.THIS, own=key == chosen)
        if scope is not Scope.THIS:
            self.known.coach = coach or self.known.coach
            self.known.capacity = capacity or self.known.capacity
            self.take_up_new()
        self.noted(outcome, before)

    @precondition(lambda self: self.model is not None)
    @rule(
        number=st.integers(0, 40),
        scope=st.sampled_from(Scope),
        days=st.sampled_from((0, 0, 1, -1, 2, -3, 7)),
        hour=st.integers(6, 20),
    )
    def move(self, number: int, scope: Scope, days: int, hour: int) -> None:
        chosen = self.pick(number)
        if chosen is None:
            return
        one = self.known.classes[chosen]
        new = datetime.combine(one.starts.date() + timedelta(days=days), time(hour))
        before, stored = copy.deepcopy(self.known), self.table.picture()
        scoped = self.in_scope(chosen, scope)
        try:
            outcome = self.table.schedule.edit(builders.call(), chosen, scope, ClassEdit(starts=new))
        except RuleError as error:
            assert scope is not Scope.THIS
            if error.code == "slot_taken":
                assert self.known.going(chosen, scoped, days, new) is None
            else:
                assert days
            assert self.table.picture() == stored
            return
        if scope is Scope.THIS:
            one.decided |= {"starts"} if new != one.starts else set()
            one.starts = new
        elif new != one.starts:
            self.known.move(chosen, scoped, days, new)
            self.take_up_new()
        self.noted(outcome, before)

    @precondition(lambda self: self.model is not None)
    @rule(number=st.integers(0, 40), scope=st.sampled_from((Scope.THIS, Scope.THIS, Scope.FOLLOWING)))
    def cancel(self, number: int, scope: Scope) -> None:
        chosen = self.pick(number)
        if chosen is None or (scope is Scope.FOLLOWING and number % 4):
            return
        before = copy.deepcopy(self.known)
        scoped = self.in_scope(chosen, scope)
        if all(self.known.classes[key].cancelled for key in scoped):
            with pytest.raises(RuleError, match="already_cancelled"):
                self.table.schedule.cancel(builders.call(), chosen, scope, "Ill")
            return
        outcome = self.table.schedule.cancel(builders.call(), chosen, scope, "Ill")
        for key in scoped:
            one = self.known.classes[key]
            one.own = scope is Scope.THIS if not one.cancelled else one.own
            one.cancelled = True
        if scope is Scope.FOLLOWING:
            self.known.ended = True
        self.noted(outcome, before)

    @precondition(lambda self: self.model is not None)
    @rule(number=st.integers(0, 40))
    def bring_back(self, number: int) -> None:
        gone = [key for key in self.coming() if self.known.classes[key].cancelled]
        if gone:
            before = copy.deepcopy(self.known)
            chosen = gone[number % len(gone)]
            outcome = self.table.schedule.bring_back(builders.call(), chosen)
            one = self.known.classes[chosen]
            one.cancelled, one.own = False, not one.own
            self.noted(outcome, before)

    @precondition(lambda self: self.model is not None)
    @rule(
        number=st.integers(0, 40),
        scope=st.sampled_from((Scope.FOLLOWING, Scope.ALL)),
        days=st.sets(st.integers(0, 6), min_size=1, max_size=3),
        lasts=st.sampled_from((None, None, 3, 10, 40)),
        extra=st.sets(st.integers(0, 30), max_size=2),
    )
    def repeat(self, number: int, scope: Scope, days: set[int], lasts: int | None, extra: set[int]) -> None:
        chosen = self.pick(number)
        if chosen is None:
            return
        model, now = self.known, wall_time(self.clock.now(), SITE.zone)
        since = max(now.date(), min(one.slot for one in model.of_series.values()).date())
        if scope is Scope.FOLLOWING:
            since = max(since, model.classes[chosen].slot.date())
        today = {model.classes[key].slot.date() for key in self.coming()}
        late = since == now.date() and since not in today and datetime.combine(since, model.time) < now
        first = since + timedelta(days=1 if late else 0)
        last = date.max if lasts is None else since + timedelta(days=lasts)
        text = "FREQ=WEEKLY;BYDAY=" + ",".join(DAYS[day] for day in sorted(days))
        further = {datetime.combine(first + timedelta(days=one), model.time) for one in extra}
        new = NewRepeat(text, None if lasts is None else last, tuple(sorted(further)))
        before, stored = copy.deepcopy(model), self.table.picture()
        try:
            outcome = self.table.schedule.repeating.change(builders.call(), chosen, scope, new, "Other days")
        except RuleError:
            assert lasts == 3
            assert self.table.picture() == stored
            return
        model.days, model.ended = dict.fromkeys(days, (first, last)), False
        model.first = model.next_day()
        regular = {one for one in further if one.weekday() in days and one.date() <= last}
        model.extra = {one for one in model.extra if one.date() < first} | (further - regular)
        coming = [one for one in (model.classes[key] for key in self.coming()) if one.slot.date() >= since]
        taken = {one.slot for one in coming}
        for one in sorted(coming, key=lambda one: (one.slot.time() != model.time, one.cancelled, one.slot)):
            slot = datetime.combine(one.slot, model.time)
            said = slot in further or (slot.weekday() in days and slot.date() <= last)
            if said and slot != one.slot and slot not in taken:
                one.slot = slot
                one.decided |= {"starts"} if one.starts != slot else set()
                taken.add(slot)
            if not one.own:
                one.cancelled = not said or slot != one.slot
        self.take_up_new(new_rule=True)
        self.noted(outcome, before)

    @precondition(lambda self: self.model is not None)
    @rule(number=st.integers(0, 40), who=st.integers(0, 2))
    def book(self, number: int, who: int) -> None:
        chosen = self.pick(number)
        if chosen is None:
            return
        one, person = self.known.classes[chosen], self.people[who]
        if one.cancelled or person.id in one.people:
            return
        before = copy.deepcopy(self.known)
        outcome = self.table.attendance.book(builders.call(), chosen, person.id)
        one.people.add(person.id)
        self.noted(outcome, before)

    @precondition(lambda self: self.model is not None)
    @rule(hours=st.integers(1, 200))
    def pass_time(self, hours: int) -> None:
        self.clock.advance(timedelta(hours=hours))
        self.table.schedule.extend(builders.call())
        self.take_up_new()
        self.undo.clear()

    @precondition(lambda self: bool(self.undo))
    @rule()
    def take_back(self) -> None:
        entry, before = self.undo.pop()
        self.table.store.undo(builders.call(), entry)
        self.model = before

    @invariant()
    def everything_is_as_it_must_be(self) -> None:
        if self.model is None:
            return
        stored = {one.id: one for one in self.table.store.select(Session)}
        assert set(stored) == set(self.model.classes)
        booked: dict[UUID, set[UUID]] = {}
        for place in self.table.store.select(Booking, state=BookingState.BOOKED):
            booked.setdefault(place.session_id, set()).add(place.member_id)
        for key, held in self.model.classes.items():
            one = stored[key]
            assert (one.slot, one.starts, one.coach_id) == (None if held.apart else held.slot, held.starts, held.coach)
            assert (one.capacity, one.planned_coach_id) == (held.capacity, held.planned)
            assert (one.state is SessionState.CANCELLED) == held.cancelled
            assert booked.get(key, set()) == (set() if held.cancelled else held.people)


def test_random_histories_agree_with_the_model(empty_file: Path) -> None:
    Histories.empty = empty_file
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=25,
            stateful_step_count=14,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
