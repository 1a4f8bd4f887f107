"""The price list: types of passes with their terms, coupons with their limits; what was sold stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from studio.domain.attendance.passes import Because
from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.records import Coupon, Holders, Household, Member, Pass, PassKind, PassType
from studio.domain.roles import Role
from studio.services.attendance.service import AttendanceService
from studio.services.members.passes import PassDesk, Sale
from studio.services.members.price_list import PriceList
from studio.services.members.service import MemberService
from studio.storage.attendance import AttendanceReads
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, balance, call, member, next_id, put, session

TODAY = date(2026, 4, 14)
HOME = Household(next_id(), "Mensah")
KOFI, AMA = member("Kofi Mensah", household_id=HOME.id), member("Ama Mensah", household_id=HOME.id)
BJORN = member("Björn Lindqvist", tags=("Club runner",))
PACK = PassType(next_id(), "Pack of 10", PassKind.CREDITS, 10, 90, 13_000)
MONTH = PassType(next_id(), "Unlimited", PassKind.UNLIMITED, None, 31, 11_500, position=1)
CLASSES = tuple(session(f"2026-04-{day}T18:00") for day in range(15, 19))


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, HOME, KOFI, AMA, BJORN, PACK, MONTH, *CLASSES)
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


@pytest.fixture
def prices(members: MemberService) -> PriceList:
    return members.prices


@pytest.fixture
def desk(members: MemberService) -> PassDesk:
    return members.passes


@pytest.fixture
def attendance(store: Store, members: MemberService) -> AttendanceService:
    return AttendanceService(store, AttendanceReads(store.connect), SHELF)


def bought(store: Store, desk: PassDesk, kind: PassType, who: Member = KOFI) -> Pass:
    desk.sell(call(), Sale(who.id, kind.id, TODAY))
    return store.select(Pass, member_id=who.id, type_id=kind.id)[-1]


def test_a_type_is_added_last_changed_and_moved(store: Store, prices: PriceList) -> None:
    season = PassType(next_id(), "  Season   block ", PassKind.UNLIMITED, 7, 84, 24_000, tag="left over")
    assert prices.save_type(call(), season).label == "thing_added"
    stored = store.get(PassType, season.id)
    assert (stored.name, stored.credits, stored.tag, stored.position) == ("Season block", None, None, 2)

    assert prices.save_type(call(), replace(stored, price_minor=25_000, position=0)).label == "thing_changed"
    assert store.get(PassType, season.id) == replace(stored, price_minor=25_000)
    prices.move(call(), season.id, -1)
    assert [one.name for one in prices.on_sale()] == ["Pack of 10", "Season block", "Unlimited"]
    outcome = prices.move(call(), MONTH.id, 1)
    assert (outcome.entry, outcome.label) == (None, "")


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"name": "  "}, "type_name", "name"),
        ({"name": "x" * 61}, "type_name", "name"),
        ({"name": "UNLIMITED"}, "type_taken", "name"),
        ({"credits": None}, "type_credits", "credits"),
        ({"credits": 1000}, "type_credits", "credits"),
        ({"days": 0}, "type_days", "days"),
        ({"price_minor": -1}, "type_price", "price"),
        ({"holders": Holders.TAGGED, "tag": " "}, "type_tag", "tag"),
    ],
)
def test_a_type_that_means_nothing_is_refused(prices: PriceList, wrong: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(RuleError, match=code) as caught:
        prices.save_type(call(), replace(PACK, **wrong))
    assert caught.value.details["field"] == field


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"code": " "}, "coupon_code"),
        ({"code": "spring 10"}, "coupon_taken"),
        ({"percent": 0}, "coupon_percent"),
        ({"percent": 101}, "coupon_percent"),
        ({"first_day": TODAY, "last_day": TODAY - timedelta(1)}, "coupon_days"),
        ({"most_uses": -1}, "coupon_uses"),
    ],
)
def test_a_coupon_that_means_nothing_is_refused(prices: PriceList, wrong: dict[str, Any], code: str) -> None:
    prices.save_coupon(call(), Coupon(next_id(), "spring 10", 10))
    with pytest.raises(RuleError, match=code):
        prices.save_coupon(call(), replace(Coupon(next_id(), "NEW", 10), **wrong))


def test_only_managers_change_the_price_list(prices: PriceList) -> None:
    for role in (Role.DESK, Role.COACH):
        for change in (
            lambda role=role: prices.save_type(call(role), PACK),
            lambda role=role: prices.archive(call(role), PACK),
            lambda role=role: prices.move(call(role), PACK.id, 1),
            lambda role=role: prices.save_coupon(call(role), Coupon(next_id(), "X", 10)),
        ):
            with pytest.raises(NotAllowedError, match="managers_only"):
                change()
    assert [line.type.name for line in prices.all().types] == ["Pack of 10", "Unlimited"]


def test_an_archived_type_stays_on_the_passes_that_were_sold(store: Store, prices: PriceList, desk: PassDesk) -> None:
    held = bought(store, desk, PACK)
    prices.archive(call(), PACK)
    prices.save_type(call(), replace(PACK, name="Ten", days=10, credits=3))

    assert [(one.type.name, one.sold, one.running) for one in prices.all().types] == [
        ("Unlimited", 0, 0),
        ("Ten", 1, 1),
    ]
    assert (store.get(Pass, held.id), balance(store, held)) == (held, 10)
    with pytest.raises(RuleError, match="not_on_sale"):
        desk.sell(call(), Sale(BJORN.id, PACK.id, TODAY))
    desk.extend(call(), held.id, TODAY + timedelta(200), "Was ill")
    prices.restore(call(), PACK)
    assert [one.name for one in prices.on_sale()] == ["Ten", "Unlimited"]


def test_a_name_in_use_again_is_not_put_back(prices: PriceList) -> None:
    prices.archive(call(), PACK)
    prices.save_type(call(), replace(PACK, id=next_id()))
    with pytest.raises(RuleError, match="type_taken"):
        prices.restore(call(), PACK)


def test_undo_takes_a_change_of_the_price_list_back(store: Store, prices: PriceList) -> None:
    outcome = prices.save_type(call(), replace(PACK, price_minor=1))
    assert outcome.entry is not None
    store.undo(call(), outcome.entry)
    assert store.get(PassType, PACK.id) == PACK


def test_who_may_hold_a_pass(store: Store, prices: PriceList, desk: PassDesk) -> None:
    intro = PassType(next_id(), "Intro", PassKind.CREDITS, 3, 21, 2_400, holders=Holders.NEWCOMERS)
    club = PassType(next_id(), "Club", PassKind.CREDITS, 10, 90, 9_000, holders=Holders.TAGGED, tag="club RUNNER")
    for kind in (intro, club):
        prices.save_type(call(), kind)

    desk.sell(call(), Sale(BJORN.id, club.id, TODAY))
    desk.sell(call(), Sale(KOFI.id, intro.id, TODAY))
    for who, kind, code in (
        (BJORN, intro, "newcomers_only"),
        (KOFI, intro, "newcomers_only"),
        (KOFI, club, "tag_needed"),
    ):
        with pytest.raises(RuleError, match=code):
            desk.sell(call(), Sale(who.id, kind.id, TODAY))


def test_a_coupon_is_taken_in_its_days_for_its_pass_and_as_often_as_it_says(
    store: Store, prices: PriceList, desk: PassDesk
) -> None:
    for coupon, code in (
        (Coupon(next_id(), "EARLY", 10, first_day=TODAY + timedelta(1)), "coupon_early"),
        (Coupon(next_id(), "OVER", 10, last_day=TODAY - timedelta(1)), "coupon_over"),
        (Coupon(next_id(), "OTHER", 10, type_id=MONTH.id), "coupon_other"),
        (Coupon(next_id(), "GONE", 10, archived=True), "coupon_unknown"),
    ):
        put(store, coupon)
        with pytest.raises(RuleError, match=code):
            prices.price(PACK.id, coupon.code)

    once = Coupon(next_id(), "ONCE", 100, TODAY, first_day=TODAY, most_uses=1, type_id=PACK.id)
    prices.save_coupon(call(), once)
    sale = Sale(KOFI.id, PACK.id, TODAY, " once ", "card")
    assert prices.price(PACK.id, "once") == 0
    entry = desk.sell(call(), sale).entry
    assert [(one.coupon.code, one.used, one.over) for one in prices.all().coupons if one.used] == [("ONCE", 1, True)]
    with pytest.raises(RuleError, match="coupon_used_up"):
        desk.sell(call(), replace(sale, member_id=BJORN.id))
    assert entry is not None
    store.undo(call(), entry)
    desk.sell(call(), replace(sale, member_id=BJORN.id))


def test_the_terms_of_a_pass_stand_before_the_studios_rules(
    store: Store, desk: PassDesk, prices: PriceList, attendance: AttendanceService
) -> None:
    mild = replace(PACK, id=next_id(), name="Mild pack", late_cancel_costs=0, no_show_costs=0)
    prices.save_type(call(), mild)
    strict, kind_one = bought(store, desk, PACK, BJORN), bought(store, desk, mild)
    for who in (BJORN, KOFI):
        attendance.book(call(), CLASSES[0].id, who.id)
        attendance.mark(call(), CLASSES[0].id, who.id, BookingState.NO_SHOW)
        attendance.book(call(), CLASSES[1].id, who.id)
        attendance.mark(call(), CLASSES[1].id, who.id, BookingState.LATE_CANCELLED)

    assert (balance(store, strict), balance(store, kind_one)) == (8, 10)
    attendance.mark(call(), CLASSES[0].id, KOFI.id, BookingState.HERE)
    attendance.mark(call(), CLASSES[0].id, KOFI.id, BookingState.NO_SHOW)
    assert balance(store, kind_one) == 10


def test_a_pass_is_stopped_and_handed_over_only_where_its_type_lets_it(
    store: Store, desk: PassDesk, prices: PriceList
) -> None:
    prices.save_type(call(), replace(PACK, freezable=False, transferable=False))
    held = bought(store, desk, PACK)
    with pytest.raises(RuleError, match="not_freezable"):
        desk.freeze(call(), held.id, TODAY, None)
    with pytest.raises(RuleError, match="not_transferable"):
        desk.hand_over(call(), held.id, BJORN.id, "Moves away")
    desk.freeze(call(), held.id, TODAY, None, hold=True)
    assert store.get(Pass, held.id).hold


def test_a_household_books_on_the_pass_it_shares_after_its_own(
    store: Store, desk: PassDesk, prices: PriceList, attendance: AttendanceService
) -> None:
    family = replace(PACK, id=next_id(), name="Family pack", credits=2, shared=True)
    single = replace(PACK, id=next_id(), name="Single", credits=1)
    for kind in (family, single):
        prices.save_type(call(), kind)
    shared, own = bought(store, desk, family, KOFI), bought(store, desk, single, AMA)

    used = []
    for dated in CLASSES:
        attendance.book(call(), dated.id, AMA.id)
        (place,) = store.select(Booking, session_id=dated.id)
        used.append(place.pass_id)
    assert used == [own.id, shared.id, shared.id, None]
    picked = desk.next_pass(BJORN.id, TODAY)
    assert picked is None

    attendance.check_in(call(), CLASSES[1].id, AMA.id)
    assert balance(store, shared) == 1
    with pytest.raises(RuleError, match="too_few_left"):
        desk.adjust(call(), shared.id, -1, "Both are booked")


def test_why_a_shared_pass_is_used_is_said(store: Store, desk: PassDesk, prices: PriceList) -> None:
    prices.save_type(call(), replace(PACK, shared=True))
    bought(store, desk, PACK, KOFI)
    picked = desk.next_pass(AMA.id, TODAY)
    assert picked is not None
    assert picked.because is Because.SHARED
