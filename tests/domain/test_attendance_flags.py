"""What the desk must notice about somebody on the roster."""

from __future__ import annotations

from datetime import date

import pytest

from studio.domain.attendance.flags import Flag, FlagKind, MemberFacts, PassHeld, flags_of, is_birthday
from studio.domain.members.records import PassKind

DAY = date(2026, 4, 14)
FINE = MemberFacts(
    waiver_until=date.max,
    check_until=date(2026, 9, 1),
    held=PassHeld("Unlimited", PassKind.UNLIMITED, None, date(2026, 5, 1)),
    limits=(),
    race_on=None,
    birth_date=date(1990, 6, 1),
    last_visit=date(2026, 4, 7),
)


def facts(**fields: object) -> MemberFacts:
    return MemberFacts(**({name: getattr(FINE, name) for name in FINE.__slots__} | fields))


def pack(left: int) -> PassHeld:
    return PassHeld("Pack of 10", PassKind.CREDITS, left, date(2026, 6, 1))


@pytest.mark.parametrize(
    ("fields", "flag"),
    [
        ({"waiver_until": None}, Flag(FlagKind.WAIVER_MISSING)),
        ({"waiver_until": date(2026, 4, 13)}, Flag(FlagKind.WAIVER_EXPIRED)),
        ({"held": None}, Flag(FlagKind.NO_PASS)),
        ({"held": pack(0)}, Flag(FlagKind.NO_PASS)),
        ({"held": pack(2)}, Flag(FlagKind.FEW_CREDITS, 2)),
        ({"held": PassHeld("Monthly", PassKind.UNLIMITED, None, date(2026, 4, 16))}, Flag(FlagKind.PASS_ENDING, 2)),
        ({"check_until": date(2026, 4, 20)}, Flag(FlagKind.CHECK_DUE)),
        ({"limits": ("knee",), "swap": True}, Flag(FlagKind.SWAP)),
        ({"limits": ("fever",), "hold": True}, Flag(FlagKind.HOLD)),
        ({"last_visit": date(2026, 3, 17)}, Flag(FlagKind.ANY_CHANGE)),
        ({"review_due": True}, Flag(FlagKind.ANY_CHANGE)),
        ({"review_due": True, "answer": "changed"}, Flag(FlagKind.CHANGED)),
        ({"race_on": date(2026, 4, 20)}, Flag(FlagKind.RACE, 6)),
        ({"birth_date": date(1987, 4, 14)}, Flag(FlagKind.BIRTHDAY)),
        ({"last_visit": None}, Flag(FlagKind.FIRST_VISIT)),
    ],
)
def test_each_thing_worth_noticing_has_its_flag(fields: dict[str, object], flag: Flag) -> None:
    assert flags_of(facts(**fields), DAY) == (flag,)


def test_nothing_to_notice_gives_no_flag() -> None:
    quiet = facts(
        limits=("knee",),
        last_visit=date(2026, 3, 18),
        waiver_until=date(2026, 4, 29),
        held=pack(3),
        check_until=date(2026, 4, 21),
        race_on=date(2026, 4, 29),
    )
    assert flags_of(quiet, DAY) == ()


def until(last: date | None, *, left: int | None = None, frozen: bool = False) -> dict[str, object]:
    """On a pass that ends on a day."""
    return {"held": PassHeld("Pack", PassKind.CREDITS, left, last, frozen)}


@pytest.mark.parametrize(
    ("inside", "outside", "kind"),
    [
        ({"waiver_until": date(2026, 4, 13)}, {"waiver_until": date(2026, 4, 14)}, FlagKind.WAIVER_EXPIRED),
        ({"waiver_until": date(2026, 4, 28)}, {"waiver_until": date(2026, 4, 29)}, FlagKind.WAIVER_ENDING),
        ({"waiver_until": date(2026, 4, 14)}, {"waiver_until": date(2026, 4, 13)}, FlagKind.WAIVER_ENDING),
        ({"birth_date": date(2008, 4, 15)}, {"birth_date": date(2008, 4, 14)}, FlagKind.GUARDIAN),
        (
            {"birth_date": date(2010, 1, 1), "guardian_until": date(2026, 4, 13)},
            {"birth_date": date(2010, 1, 1), "guardian_until": date(2026, 4, 14)},
            FlagKind.GUARDIAN,
        ),
        (until(date(2026, 4, 13)), until(date(2026, 4, 14)), FlagKind.NO_PASS),
        (until(None, left=0), until(None, left=1), FlagKind.NO_PASS),
        (until(None, left=-1), until(None), FlagKind.NO_PASS),
        (until(None, frozen=True), until(None), FlagKind.NO_PASS),
        (until(None, left=2), until(None, left=3), FlagKind.FEW_CREDITS),
        (until(date(2026, 4, 17)), until(date(2026, 4, 18)), FlagKind.PASS_ENDING),
        ({"check_until": date(2026, 4, 20)}, {"check_until": date(2026, 4, 21)}, FlagKind.CHECK_DUE),
        ({"check_until": date(2025, 1, 1)}, {"check_until": None}, FlagKind.CHECK_DUE),
        ({"last_visit": date(2026, 3, 17)}, {"last_visit": date(2026, 3, 18)}, FlagKind.ANY_CHANGE),
        ({"review_due": True}, {"review_due": True, "answer": "unchanged"}, FlagKind.ANY_CHANGE),
        ({"answer": "changed"}, {"answer": "unchanged"}, FlagKind.CHANGED),
        ({"last_visit": None}, {"last_visit": date(2026, 4, 13)}, FlagKind.FIRST_VISIT),
        ({"race_on": date(2026, 4, 28)}, {"race_on": date(2026, 4, 29)}, FlagKind.RACE),
        ({"race_on": date(2026, 4, 14)}, {"race_on": date(2026, 4, 13)}, FlagKind.RACE),
        ({"birth_date": date(1987, 4, 14)}, {"birth_date": date(1987, 4, 15)}, FlagKind.BIRTHDAY),
    ],
)
def test_each_flag_ends_on_its_day(inside: dict[str, object], outside: dict[str, object], kind: FlagKind) -> None:
    assert kind in {flag.kind for flag in flags_of(facts(**inside), DAY)}
    assert kind not in {flag.kind for flag in flags_of(facts(**outside), DAY)}


def test_a_minor_whose_waiver_ends_needs_the_guardian_first() -> None:
    young = facts(birth_date=date(2010, 1, 1), waiver_until=date(2026, 4, 20))
    assert [flag.kind for flag in flags_of(young, DAY)] == [FlagKind.GUARDIAN, FlagKind.WAIVER_ENDING]


def test_flags_come_in_order_of_weight() -> None:
    everything = MemberFacts(
        date(2026, 1, 1), DAY, pack(1), ("knee",), DAY, DAY, None, review_due=True, swap=True, hold=True
    )
    kinds = [flag.kind for flag in flags_of(everything, DAY)]
    assert kinds == [kind for kind in FlagKind if kind in kinds]
    assert kinds[0] is FlagKind.HOLD


def test_the_last_credit_used_by_this_class_is_no_missing_pass() -> None:
    assert flags_of(facts(held=pack(0)), DAY, used=True) == (Flag(FlagKind.FEW_CREDITS, 0),)


def test_born_on_a_leap_day() -> None:
    assert is_birthday(date(2000, 2, 29), date(2024, 2, 29))
    assert is_birthday(date(2000, 2, 29), date(2026, 3, 1))
    assert not is_birthday(date(2000, 2, 29), date(2024, 3, 1))
