"""Passes and payments: every step leaves a line that says why, balances never fall below zero, undo restores."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.attendance.flags import Flag, FlagKind
from studio.domain.attendance.passes import Because
from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.fact_values import Fact
from studio.domain.members.facts import Smart
from studio.domain.members.filters import Condition, Op
from studio.domain.members.records import Coupon, Pass, PassEntry, PassKind, PassType, Payment
from studio.domain.members.selling import discounted, extended, frozen, running_on
from studio.domain.paper import Setting
from studio.domain.roles import Role
from studio.services.attendance.places import SETTING
from studio.services.attendance.service import AttendanceService
from studio.services.members.passes import Fit, Owed, PassDesk, Sale
from studio.services.members.price_list import PriceList
from studio.services.members.service import MemberService
from studio.storage.attendance import AttendanceReads
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STRENGTH, STUDIO, call, member, next_id, put, session
from tests.services.price_list import INTRO, MONTH, PACK, TODAY
from tests.support.databases import NOW

KOFI, BJORN = member("Kofi Mensah"), member("Björn Lindqvist")
OLD = PassType(next_id(), "Old pack", PassKind.CREDITS, 5, 90, 100, archived=True)
CLASSES = tuple(session(f"2026-04-{day}T18:00") for day in range(15, 25))


@pytest.fixture
def desk(store: Store, clock: FixedClock) -> PassDesk:
    put(store, *STUDIO, KOFI, BJORN, PACK, INTRO, MONTH, OLD, *CLASSES)
    return MemberService(store, MemberReads(store.connect), clock, SHELF).passes


@pytest.fixture
def prices(store: Store, desk: PassDesk, clock: FixedClock) -> PriceList:
    return PriceList(store, MemberReads(store.connect), clock)


@pytest.fixture
def attendance(store: Store, desk: PassDesk) -> AttendanceService:
    return AttendanceService(store, AttendanceReads(store.connect), SHELF)


def sold(desk: PassDesk, store: Store, kind: PassType = PACK, starts: date = TODAY) -> Pass:
    before = {one.id for one in store.select(Pass)}
    desk.sell(call(Role.DESK), Sale(KOFI.id, kind.id, starts, means="card"))
    (made,) = (one for one in store.select(Pass) if one.id not in before)
    return made


def ledger(store: Store, held: Pass | UUID) -> list[tuple[int, str]]:
    pass_id = held if isinstance(held, UUID) else held.id
    return [(one.credits, one.reason) for one in sorted(store.select(PassEntry, pass_id=pass_id), key=lambda e: e.id)]


def fresh(store: Store, held: Pass) -> Pass:
    return store.get(Pass, held.id)


def test_a_pass_is_sold_with_its_classes_and_its_payment(store: Store, desk: PassDesk) -> None:
    held = sold(desk, store)

    assert (held.name, held.starts_on, held.ends_on) == ("Pack of 10", TODAY, date(2026, 7, 12))
    assert ledger(store, held) == [(10, "sold")]
    (paid,) = store.select(Payment)
    assert (paid.amount_minor, paid.means, paid.pass_id) == (13_000, "card", held.id)


def test_a_pass_can_be_sold_and_paid_later(store: Store, desk: PassDesk) -> None:
    desk.sell(call(Role.DESK), Sale(KOFI.id, MONTH.id, TODAY))

    (held,) = store.select(Pass)
    assert (store.select(Payment), ledger(store, held)) == ([], [])
    desk.pay(call(Role.DESK), KOFI.id, 11_500, "transfer", held.id, " April ")
    desk.pay(call(Role.MANAGER), KOFI.id, -1_500, "cash", held.id, "Closed for a week")
    assert [(one.amount_minor, one.pass_name, one.note) for one in desk.payments(call(Role.DESK), KOFI.id)] == [
        (-1_500, "Unlimited", "Closed for a week"),
        (11_500, "Unlimited", "April"),
    ]


def test_a_gift_is_paid_by_somebody_else(store: Store, desk: PassDesk) -> None:
    desk.sell(call(), Sale(KOFI.id, PACK.id, TODAY, means="cash", payer_id=BJORN.id))

    assert ([one.member_id for one in store.select(Pass)], [one.member_id for one in store.select(Payment)]) == (
        [KOFI.id],
        [BJORN.id],
    )


def test_a_coupon_takes_its_percentage_off(store: Store, desk: PassDesk, prices: PriceList) -> None:
    put(store, Coupon(next_id(), "SPRING15", 15, TODAY), Coupon(next_id(), "OVER", 50, TODAY - timedelta(1)))

    assert prices.price(INTRO.id, " spring15") == 2_082  # half a penny is the buyer's
    desk.sell(call(), Sale(KOFI.id, INTRO.id, TODAY, "spring15", "card"))
    assert [(one.amount_minor, one.note) for one in store.select(Payment)] == [(2_082, "SPRING15")]
    for code, error in (("over", "coupon_over"), ("none", "coupon_unknown")):
        with pytest.raises(RuleError, match=error):
            prices.price(INTRO.id, code)


def test_an_introduction_is_sold_once_and_old_things_not_at_all(
    store: Store, desk: PassDesk, prices: PriceList
) -> None:
    sold(desk, store, INTRO)

    for kind, error in ((INTRO, "once_only"), (OLD, "not_on_sale")):
        with pytest.raises(RuleError, match=error):
            desk.sell(call(), Sale(KOFI.id, kind.id, TODAY))
    assert [one.name for one in prices.on_sale()] == ["Intro offer", "Pack of 10", "Unlimited"]


def test_classes_are_given_and_taken_with_a_reason(store: Store, desk: PassDesk) -> None:
    held = sold(desk, store)
    desk.adjust(call(), held.id, -4, "Typed in  twice")
    desk.adjust(call(), held.id, 1, "Coach was ill")

    assert ledger(store, held) == [(10, "sold"), (-4, "Typed in twice"), (1, "Coach was ill")]
    with pytest.raises(RuleError) as caught:
        desk.adjust(call(), held.id, -8, "Too many")
    assert (caught.value.code, caught.value.details["left"]) == ("too_few_left", 7)
    with pytest.raises(RuleError, match="why_missing"):
        desk.adjust(call(), held.id, 1, " ")


def test_booked_classes_are_not_taken_off(store: Store, desk: PassDesk, attendance: AttendanceService) -> None:
    held = sold(desk, store, INTRO)
    for dated in CLASSES[:2]:
        attendance.book(call(), dated.id, KOFI.id)

    with pytest.raises(RuleError, match="too_few_left"):
        desk.adjust(call(), held.id, -2, "Refund")
    desk.adjust(call(), held.id, -1, "Refund")


def test_a_stopped_pass_moves_its_end_and_its_bookings(
    store: Store, desk: PassDesk, attendance: AttendanceService
) -> None:
    pack = sold(desk, store)
    attendance.book(call(), CLASSES[0].id, KOFI.id)
    attendance.book(call(), CLASSES[5].id, KOFI.id)

    desk.freeze(call(Role.DESK), pack.id, date(2026, 4, 14), date(2026, 4, 18))

    assert (fresh(store, pack).ends_on, fresh(store, pack).frozen_until) == (date(2026, 7, 17), date(2026, 4, 18))
    assert {one.session_id: one.pass_id for one in store.select(Booking)} == {
        CLASSES[0].id: None,
        CLASSES[5].id: pack.id,
    }
    assert ledger(store, pack)[-1] == (0, "frozen")


def test_an_open_medical_hold_gives_back_the_days_it_lasted(store: Store, clock: FixedClock, desk: PassDesk) -> None:
    month = sold(desk, store, MONTH)
    desk.freeze(call(), month.id, TODAY, None, hold=True)
    assert fresh(store, month).hold

    clock.advance(timedelta(days=10))
    desk.run_on(call(), month.id)

    after = fresh(store, month)
    assert (after.ends_on, after.frozen_on, after.hold) == (date(2026, 5, 24), None, False)
    assert ledger(store, month) == [(0, "held"), (0, "runs_on")]
    with pytest.raises(RuleError, match="not_frozen"):
        desk.run_on(call(), month.id)


def test_a_pass_is_extended_with_a_reason(store: Store, desk: PassDesk) -> None:
    pack = sold(desk, store)
    desk.extend(call(), pack.id, date(2026, 8, 1), "Marathon abroad")

    assert (fresh(store, pack).ends_on, ledger(store, pack)[-1]) == (date(2026, 8, 1), (0, "Marathon abroad"))
    with pytest.raises(RuleError, match="day_order"):
        desk.extend(call(), pack.id, date(2026, 8, 1), "Again")


def test_what_is_left_is_handed_over_and_what_is_booked_stays(
    store: Store, desk: PassDesk, attendance: AttendanceService
) -> None:
    pack = sold(desk, store)
    attendance.book(call(), CLASSES[0].id, KOFI.id)

    desk.hand_over(call(), pack.id, BJORN.id, "Moves to Leeds")

    (given,) = store.select(Pass, member_id=BJORN.id)
    assert (given.name, given.starts_on, given.ends_on) == ("Pack of 10", TODAY, pack.ends_on)
    assert (ledger(store, pack), ledger(store, given)) == (
        [(10, "sold"), (-9, "handed_over")],
        [(9, "taken_over")],
    )
    with pytest.raises(RuleError, match="nothing_left"):
        desk.hand_over(call(), pack.id, BJORN.id, "Again")
    with pytest.raises(RuleError, match="same_member"):
        desk.hand_over(call(), given.id, BJORN.id, "To himself")


def test_a_pass_without_limit_ends_when_it_is_handed_over(store: Store, desk: PassDesk) -> None:
    month = sold(desk, store, MONTH, date(2026, 4, 1))
    desk.hand_over(call(), month.id, BJORN.id, "Sister runs now")

    (given,) = store.select(Pass, member_id=BJORN.id)
    assert (fresh(store, month).ends_on, given.starts_on, given.ends_on) == (
        date(2026, 4, 13),
        TODAY,
        date(2026, 5, 1),
    )


def test_the_next_booking_names_its_pass_and_why(store: Store, desk: PassDesk) -> None:
    sold(desk, store)
    intro = sold(desk, store, INTRO)

    picked = desk.next_pass(KOFI.id, TODAY)

    assert picked is not None
    assert (picked.offer.pass_id, picked.because) == (intro.id, Because.ENDS_FIRST)


def test_the_studio_decides_what_a_late_cancellation_costs(
    store: Store, desk: PassDesk, attendance: AttendanceService
) -> None:
    pack = sold(desk, store)
    put(store, Setting(new_id(), SETTING, '{"late_cancel_costs": 0, "no_show_costs": 1}'))
    for dated, state in ((CLASSES[0], BookingState.LATE_CANCELLED), (CLASSES[1], BookingState.NO_SHOW)):
        attendance.book(call(), dated.id, KOFI.id)
        attendance.mark(call(), dated.id, KOFI.id, state)

    assert ledger(store, pack) == [(10, "sold"), (-1, "no_show")]


def test_a_place_brought_back_stands_on_a_pass_that_still_has_a_class(
    store: Store, desk: PassDesk, attendance: AttendanceService
) -> None:
    intro = sold(desk, store, INTRO)
    for dated in CLASSES[:3]:
        attendance.book(call(), dated.id, KOFI.id)
    attendance.cancel_booking(call(), CLASSES[0].id, KOFI.id)
    attendance.book(call(), CLASSES[3].id, KOFI.id)

    attendance.mark(call(), CLASSES[0].id, KOFI.id, BookingState.HERE)

    (back,) = store.select(Booking, session_id=CLASSES[0].id)
    assert back.pass_id is None
    assert ledger(store, intro) == [(3, "sold")]


def test_receipts_are_numbered_without_gaps(store: Store, desk: PassDesk) -> None:
    for amount in (100, 200, 300):
        desk.pay(call(), KOFI.id, amount, "cash")
    paid = {one.amount_minor: one.id for one in store.select(Payment)}

    numbers = [desk.number_receipt(call(Role.DESK), paid[amount]).details["number"] for amount in (300, 100, 300, 200)]

    assert numbers == ["1", "2", "1", "3"]


def test_selling_is_undone_whole(store: Store, desk: PassDesk) -> None:
    outcome = desk.sell(call(), Sale(KOFI.id, PACK.id, TODAY, means="card"))
    assert outcome.entry is not None
    store.undo(call(), outcome.entry)

    assert (store.select(Pass), store.select(PassEntry), store.select(Payment)) == ([], [], [])


@given(st.integers(0, 10**6), st.integers(0, 100))
def test_a_discount_is_never_to_the_buyers_loss(price: int, percent: int) -> None:
    paid = discounted(price, percent)

    assert 0 <= paid <= price
    assert abs(paid * 100 - price * (100 - percent)) <= 50
    assert (discounted(price, 0), discounted(price, 100)) == (price, 0)


@given(
    first=st.dates(date(2026, 4, 14), date(2026, 6, 1)),
    planned=st.none() | st.integers(0, 60),
    stood=st.integers(0, 60),
)
def test_a_stopped_pass_gives_back_exactly_the_days_it_stood(first: date, planned: int | None, stood: int) -> None:
    held = Pass(next_id(), KOFI.id, PACK.id, "Pack", TODAY, date(2026, 7, 12))
    until = None if planned is None else first + timedelta(days=planned)
    stopped = frozen(held, first, until, hold=False)
    day = first + timedelta(days=stood)

    if until is not None and day > until:
        with pytest.raises(RuleError, match="not_frozen"):
            running_on(stopped, day)
        assert stopped.ends_on == date(2026, 7, 12) + timedelta(days=(planned or 0) + 1)
    else:
        assert running_on(stopped, day).ends_on == date(2026, 7, 12) + timedelta(days=stood)


def test_a_pass_is_not_stopped_twice_or_after_its_end() -> None:
    held = Pass(next_id(), KOFI.id, PACK.id, "Pack", TODAY, date(2026, 7, 12))
    with pytest.raises(RuleError, match="already_frozen"):
        frozen(frozen(held, TODAY, None, hold=False), TODAY, None, hold=False)
    with pytest.raises(RuleError, match="pass_over"):
        frozen(held, date(2026, 7, 13), None, hold=False)
    with pytest.raises(RuleError, match="no_end"):
        extended(Pass(next_id(), KOFI.id, PACK.id, "Pack", TODAY), TODAY)


def test_a_pass_for_some_kinds_of_class_is_used_for_these_alone(
    store: Store, desk: PassDesk, prices: PriceList, attendance: AttendanceService
) -> None:
    mobility = replace(STRENGTH, id=next_id(), name="Mobility", letter="M")
    put(store, mobility)
    kind = replace(PACK, id=next_id(), name="Mobility pack", kinds=(mobility.id.hex,))
    prices.save_type(call(Role.MANAGER), kind)
    held = sold(desk, store, kind)

    assert desk.pass_for(KOFI.id, CLASSES[0].id) == Fit(None, other_kinds=True)
    attendance.book(call(), CLASSES[0].id, KOFI.id)
    (place,) = store.select(Booking, session_id=CLASSES[0].id)
    assert place.pass_id is None

    prices.save_type(call(Role.MANAGER), replace(kind, kinds=(mobility.id.hex, STRENGTH.id.hex)))
    fit = desk.pass_for(KOFI.id, CLASSES[1].id)
    assert fit.picked is not None
    assert (fit.picked.offer.pass_id, fit.picked.because, fit.other_kinds) == (held.id, Because.ONLY, False)
    attendance.book(call(), CLASSES[1].id, KOFI.id)
    (place,) = store.select(Booking, session_id=CLASSES[1].id)
    assert place.pass_id == held.id


def test_what_a_pass_cost_and_was_not_paid_is_owed(store: Store, desk: PassDesk) -> None:
    desk.sell(call(Role.DESK), Sale(KOFI.id, PACK.id, TODAY))
    (held,) = store.select(Pass)
    assert desk.owed(call(Role.DESK), KOFI.id) == {held.id: Owed(PACK.price_minor, "GBP")}

    desk.pay(call(Role.DESK), KOFI.id, 3_000, "cash", held.id, "")
    desk.pay(call(Role.DESK), BJORN.id, PACK.price_minor - 3_001, "card", held.id, "A gift")
    assert desk.owed(call(Role.DESK), KOFI.id) == {held.id: Owed(1, "GBP")}
    desk.pay(call(Role.DESK), KOFI.id, 1, "cash", held.id, "")
    assert desk.owed(call(Role.DESK), KOFI.id) == {}

    desk.pay(call(Role.DESK), KOFI.id, -3_000, "cash", held.id, "Given back")
    assert desk.owed(call(Role.DESK), KOFI.id) == {}
    with pytest.raises(NotAllowedError):
        desk.owed(call(Role.COACH), KOFI.id)


def test_who_owes_for_a_pass_is_on_a_list_until_it_is_paid_and_no_coach_is_told(store: Store, desk: PassDesk) -> None:
    people = MemberService(store, MemberReads(store.connect), FixedClock(NOW), SHELF).lists
    classes = AttendanceService(store, AttendanceReads(store.connect), SHELF)
    desk.sell(call(Role.DESK), Sale(KOFI.id, PACK.id, TODAY))
    desk.sell(call(Role.DESK), Sale(BJORN.id, PACK.id, TODAY, means="card"))
    for one in (KOFI, BJORN):
        classes.book(call(Role.DESK), CLASSES[0].id, one.id)
    at_least = (Condition(Fact.UNPAID, Op.LEAST, "130.00"),)

    def flagged(role: Role) -> list[str]:
        rows = classes.roster(CLASSES[0].id, role).rows
        return [row.name for row in rows if Flag(FlagKind.UNPAID) in row.flags]

    assert people.listed(Role.DESK, Smart.UNPAID).people == ((KOFI.id, KOFI.name),)
    assert people.count_of(Role.DESK, at_least) == 1
    assert [flagged(role) for role in Role] == [[KOFI.name], [], [KOFI.name]]
    with pytest.raises(NotAllowedError):
        people.count_of(Role.COACH, at_least)

    (held,) = store.select(Pass, member_id=KOFI.id)
    part = desk.pay(call(Role.DESK), KOFI.id, PACK.price_minor - 1, "cash", held.id)
    assert (people.count_of(Role.DESK, at_least), len(people.listed(Role.DESK, Smart.UNPAID).people)) == (0, 1)
    desk.pay(call(Role.DESK), KOFI.id, 1, "cash", held.id)
    assert people.listed(Role.DESK, Smart.UNPAID).people == ()
    assert flagged(Role.DESK) == []
    assert part.entry is not None
    store.undo(call(Role.DESK), part.entry)
    assert people.counts(Role.DESK)[Smart.UNPAID] == 1
