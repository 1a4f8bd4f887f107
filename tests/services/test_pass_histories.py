"""Random histories of passes: no balance is negative, ledgers sum to what is shown, undo restores everything."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import FixedClock
from studio.domain.errors import StudioError
from studio.domain.ids import new_id
from studio.domain.members.records import Coupon, Household, Pass, PassEntry, PassKind, PassType, Payment
from studio.services.attendance.service import AttendanceService
from studio.services.changes import Outcome
from studio.services.members.passes import PassDesk, Sale
from studio.services.members.service import MemberService
from studio.storage.attendance import AttendanceReads
from studio.storage.engine import open_database
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, call, next_id, put
from tests.services.test_passes import BJORN, CLASSES, INTRO, KOFI, MONTH, PACK, TODAY
from tests.support.databases import NOW

STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "sell",
                "book",
                "cancel",
                "late",
                "here",
                "missed",
                "adjust",
                "freeze",
                "hold",
                "run_on",
                "extend",
                "hand",
                "undo",
            ]
        ),
        st.integers(0, 9),
    ),
    min_size=4,
    max_size=16,
)
HOME = Household(next_id(), "Mensah")
FAMILY = PassType(next_id(), "Family pack", PassKind.CREDITS, 4, 60, 5_000, shared=True, no_show_costs=0)
ONCE = Coupon(next_id(), "ONCE", 50, most_uses=1)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_is_done_no_balance_is_negative_and_undo_restores(
    empty_file: Path, tmp_path: Path, steps: list[tuple[str, int]]
) -> None:
    path = tmp_path / f"{new_id()}.db"
    shutil.copyfile(empty_file, path)
    store = Store(open_database(path), FixedClock(NOW))
    kin = (replace(KOFI, household_id=HOME.id), replace(BJORN, household_id=HOME.id))
    put(store, *STUDIO, HOME, *kin, PACK, INTRO, MONTH, FAMILY, ONCE, *CLASSES)
    reads = MemberReads(store.connect)
    passes = MemberService(store, reads, FixedClock(NOW), SHELF).passes
    attendance = AttendanceService(store, AttendanceReads(store.connect), SHELF)
    passes.sell(call(), Sale(KOFI.id, INTRO.id, TODAY))
    passes.sell(call(), Sale(BJORN.id, PACK.id, TODAY))
    done: list[tuple[Outcome, object]] = []
    for word, number in steps:
        before = _kept(store)
        try:
            if word == "undo":
                outcome, restored = done.pop() if done else (None, None)
                if outcome is not None and outcome.entry is not None:
                    store.undo(call(), outcome.entry)
                    assert _kept(store) == restored
            else:
                done.append((_step(store, passes, attendance, word, number), before))
        except StudioError:
            pass
        for held in store.select(Pass):
            entries = store.select(PassEntry, pass_id=held.id)
            open_places = store.select(Booking, pass_id=held.id, state=BookingState.BOOKED)
            balance = sum(one.credits for one in entries)
            counted = held.type_id != MONTH.id
            assert not counted or balance - len(open_places) >= 0
            shown = {one.id: one.left for _, one in reads.passes({held.member_id}, date.min)}
            assert shown[held.id] == (balance if counted else None)
        assert len(store.select(Pass, coupon_id=ONCE.id)) <= 1
    store.close()


def _kept(store: Store) -> object:
    return [store.select(kind) for kind in (Pass, PassEntry, Payment, Booking)]


def _step(store: Store, passes: PassDesk, attendance: AttendanceService, word: str, number: int) -> Outcome:
    who = (KOFI, BJORN)[number % 2]
    held = store.select(Pass)
    one = held[number % len(held)].id if held else next_id()
    dated = CLASSES[number].id
    match word:
        case "sell":
            kind, coupon = (INTRO, PACK, MONTH, FAMILY)[number % 4], "once" if number > 5 else ""
            return passes.sell(call(), Sale(who.id, kind.id, TODAY, coupon, "card"))
        case "book":
            return attendance.book(call(), dated, who.id)
        case "cancel":
            return attendance.cancel_booking(call(), dated, who.id)
        case "late":
            return attendance.mark(call(), dated, who.id, BookingState.LATE_CANCELLED)
        case "here":
            return attendance.mark(call(), dated, who.id, BookingState.HERE)
        case "missed":
            return attendance.mark(call(), dated, who.id, BookingState.NO_SHOW)
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
            return passes.hand_over(call(), one, who.id, "Given away")
