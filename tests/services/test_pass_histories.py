"""Random histories of passes, on both engines and under any rules: no balance goes below what the rules allow, ledgers
sum to what is shown, undo restores everything, and doing it again what was undone.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.attendance.rules import AttendanceRules
from studio.domain.clock import FixedClock
from studio.domain.errors import StudioError
from studio.domain.members.records import Coupon, Holders, Household, Pass, PassEntry, PassKind, PassType, Payment
from studio.domain.roles import Role
from studio.services.attendance.service import AttendanceService
from studio.services.changes import Outcome
from studio.services.members.passes import PassDesk, Sale
from studio.services.members.service import MemberService
from studio.services.rules import RulesService
from studio.storage.attendance import AttendanceReads
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STRENGTH, STUDIO, call, member, next_id, put, session
from tests.services.price_list import INTRO, MONTH, PACK, TODAY
from tests.support.databases import NOW

WORDS = (
    "sell", "gift", "book", "cancel", "late", "here", "missed", "adjust", "freeze", "hold", "run_on", "extend", "hand",
    "undo", "redo",
)  # fmt: skip
STEPS = st.lists(st.tuples(st.sampled_from(WORDS), st.integers(0, 9)), min_size=4, max_size=16)
RULES = st.builds(
    AttendanceRules,
    late_cancel_costs=st.integers(0, 1),
    no_show_costs=st.integers(0, 1),
    debt=st.sampled_from((0, 0, 2)),
)
FAMILY = PassType(next_id(), "Family pack", PassKind.CREDITS, 4, 60, 5_000, shared=True, no_show_costs=0)
SEASON = PassType(next_id(), "Season block", PassKind.UNLIMITED, None, 84, 24_000, transferable=False)
STAFF = PassType(next_id(), "Staff", PassKind.UNLIMITED, None, None, holders=Holders.TAGGED, tag="Staff")
OTHERS = PassType(next_id(), "Mobility pack", PassKind.CREDITS, 3, 60, 4_000, kinds=(next_id().hex,))
MINE = PassType(next_id(), "Strength pack", PassKind.CREDITS, 2, 60, 4_000, kinds=(STRENGTH.id.hex,))
TYPES = (INTRO, PACK, MONTH, FAMILY, SEASON, STAFF, OTHERS, MINE)
UNCOUNTED = {one.id for one in TYPES if one.kind is PassKind.UNLIMITED}
NUMBERS = count()


@dataclass
class Desk:
    """Two people of one household, one of them of the staff, with ten classes ahead and a coupon that is taken once."""

    store: Store
    passes: PassDesk
    attendance: AttendanceService
    people: tuple[Any, ...] = ()
    classes: tuple[Any, ...] = ()
    coupon: Coupon = field(default_factory=lambda: Coupon(next_id(), f"ONCE{next(NUMBERS)}", 50, most_uses=1))

    def open(self) -> None:
        """Put them into the studio."""
        home = Household(next_id(), "Mensah")
        kofi, bjorn = member("Kofi", tags=("Staff",)), member("Björn")
        self.people = tuple(replace(one, household_id=home.id) for one in (kofi, bjorn))
        self.classes = tuple(session(f"2026-04-{day}T18:00") for day in range(15, 25))
        put(self.store, home, *self.people, *self.classes, self.coupon)

    def kept(self) -> list[Any]:
        """All that histories are about."""
        kinds: tuple[type[Any], ...] = (Pass, PassEntry, Payment, Booking)
        found = [self.store.select(kind, member_id=person.id) for kind in kinds for person in self.people]
        return [one for rows in found for one in sorted(rows, key=lambda row: row.id)]

    def held(self) -> list[Pass]:
        """The passes of both, in the order in which they were sold."""
        found = [one for person in self.people for one in self.store.select(Pass, member_id=person.id)]
        return sorted(found, key=lambda one: one.id)


@pytest.fixture
def studio(store: Store) -> Store:
    """The studio with its price list, in which each history has people of its own."""
    put(store, *STUDIO, *TYPES)
    return store


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, rules=RULES)
def test_whatever_is_done_balances_hold_and_undo_restores(
    studio: Store, steps: list[tuple[str, int]], rules: AttendanceRules
) -> None:
    reads = MemberReads(studio.connect)
    passes = MemberService(studio, reads, FixedClock(NOW), SHELF).passes
    desk = Desk(studio, passes, AttendanceService(studio, AttendanceReads(studio.connect), SHELF))
    desk.open()
    RulesService(studio).set_attendance(call(Role.MANAGER), rules)
    passes.sell(call(), Sale(desk.people[0].id, INTRO.id, TODAY))
    passes.sell(call(), Sale(desk.people[1].id, PACK.id, TODAY))
    done: list[tuple[Outcome, list[Any]]] = []
    undone: list[tuple[Outcome, list[Any]]] = []
    for word, number in steps:
        before = desk.kept()
        try:
            if word in {"undo", "redo"}:
                source, target = (done, undone) if word == "undo" else (undone, done)
                if source:
                    outcome, restored = source.pop()
                    if outcome.entry is not None:
                        target.append((studio.undo(call(), outcome.entry), before))
                        assert desk.kept() == restored
            else:
                done.append((step(desk, word, number), before))
                undone.clear()
        except StudioError:
            assert desk.kept() == before
        check(desk, reads, rules)


def check(desk: Desk, reads: MemberReads, rules: AttendanceRules) -> None:
    """No balance below what is allowed; what is shown is the sum of the ledger; the coupon is taken once."""
    for held in desk.held():
        balance = sum(one.credits for one in desk.store.select(PassEntry, pass_id=held.id))
        booked = len(desk.store.select(Booking, pass_id=held.id, state=BookingState.BOOKED))
        counted = held.type_id not in UNCOUNTED
        assert not counted or balance - booked >= -rules.debt
        assert held.type_id != OTHERS.id or booked == 0
        shown = {one.id: one.left for _, one in reads.passes({held.member_id}, date.min)}
        assert shown[held.id] == (balance if counted else None)
    assert len(desk.store.select(Pass, coupon_id=desk.coupon.id)) <= 1


def step(desk: Desk, word: str, number: int) -> Outcome:
    """Do something to somebody; what can't be done is refused."""
    passes, attendance = desk.passes, desk.attendance
    who, other = desk.people[number % 2].id, desk.people[1 - number % 2].id
    held = desk.held()
    one, dated = held[number % len(held)].id, desk.classes[number].id
    marks = {
        "late": BookingState.LATE_CANCELLED,
        "here": BookingState.HERE,
        "missed": BookingState.NO_SHOW,
    }
    if word in marks:
        return attendance.mark(call(), dated, who, marks[word])
    match word:
        case "sell" | "gift":
            kind, coupon = TYPES[number % len(TYPES)], desk.coupon.code.lower() if number > 5 else ""
            payer = other if word == "gift" else None
            return passes.sell(call(), Sale(who, kind.id, TODAY, coupon, "card", payer))
        case "book":
            return attendance.book(call(), dated, who)
        case "cancel":
            return attendance.cancel_booking(call(), dated, who)
        case "adjust":
            return passes.adjust(call(), one, number - 6, "By hand")
        case "freeze":
            return passes.freeze(call(), one, TODAY + timedelta(number), None if number % 3 else TODAY + timedelta(12))
        case "hold":
            return passes.freeze(call(), one, TODAY, None, hold=True)
        case "run_on":
            return passes.run_on(call(), one)
        case "extend":
            return passes.extend(call(), one, date(2026, 8, 1) + timedelta(number), "Ill")
        case _:
            return passes.hand_over(call(), one, who, "Given away")
