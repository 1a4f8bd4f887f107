"""Lists of members: those that keep themselves and saved ones; who may see which; kept up with every desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from studio.domain.attendance.records import BookingState
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.fact_values import SPECS, Fact, Kind
from studio.domain.members.facts import Facts, Person, Smart, is_listed
from studio.domain.members.filters import OPS, Condition, Op, checked, fitting, from_text, to_text
from studio.domain.members.passes import HeldPass
from studio.domain.members.records import (
    HealthCheck,
    Member,
    Pass,
    PassEntry,
    PassKind,
    PassType,
    Race,
    RacePriority,
    TrainingFlag,
)
from studio.domain.members.saved_list import SavedList
from studio.domain.roles import Role
from studio.printing.printer import PdfPrinter
from studio.services.members.lists import FACT_PARTS, MemberLists
from studio.services.members.rows import Sort
from studio.services.members.service import MemberService
from studio.services.persons.service import PersonService
from studio.storage.attendance import AttendanceReads
from studio.storage.members import MemberReads
from studio.storage.persons import PersonReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, booking, call, member, next_id, put, session
from tests.support.databases import NOW

TODAY = date(2026, 4, 14)
NIGHT = datetime(2026, 4, 14, 17, 52)


KOFI = member("Kofi Mensah", birth_date=date(1987, 4, 18), tags=("trail",), email="k@example.org")
BJORN = member("Björn Lindqvist", level=3)
GONE = member("Kofi Gone", archived=True)


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, KOFI, BJORN, GONE)
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


@pytest.fixture
def lists(members: MemberService) -> MemberLists:
    return members.lists


def came(store: Store, who: Member, *days: str) -> None:
    for day in days:
        dated = session(f"{day}T18:00")
        put(store, dated, booking(dated, who, BookingState.HERE, arrived_at=dated.starts_at))


def names(lists: MemberLists, choice: Smart | UUID, role: Role = Role.MANAGER) -> list[str]:
    return [name.split()[0] for _, name in lists.listed(role, choice).people]


def saved(lists: MemberLists, *conditions: Condition, role: Role = Role.MANAGER) -> UUID:
    return UUID(lists.save(call(role), "Mine", conditions).details["id"])


def test_birthdays_checks_reviews_and_targets_have_lists(store: Store, lists: MemberLists) -> None:
    put(store, HealthCheck(next_id(), BJORN.id, "studio", date(2025, 5, 1), "train", date(2026, 5, 1)))
    put(store, TrainingFlag(next_id(), KOFI.id, "knee_flare", date(2026, 3, 1), date(2026, 4, 14)))
    came(store, BJORN, "2026-03-24", "2026-04-07")

    assert names(lists, Smart.BIRTHDAY) == ["Kofi"]
    assert names(lists, Smart.CHECK) == ["Björn"]
    assert names(lists, Smart.REVIEW) == ["Kofi"]
    assert names(lists, Smart.BELOW_TARGET) == ["Björn"]


def test_a_role_counts_and_opens_only_lists_of_what_it_sees(lists: MemberLists) -> None:
    hidden = {role: set(Smart) - set(lists.counts(role)) for role in Role}

    assert hidden == {
        Role.DESK: {Smart.CHECK, Smart.REVIEW},
        Role.COACH: {Smart.BIRTHDAY, Smart.UNPAID},
        Role.MANAGER: set(),
    }
    for role, lacking in hidden.items():
        for smart in lacking:
            with pytest.raises(NotAllowedError):
                lists.listed(role, smart)


def test_lists_follow_every_change_of_any_desk(store: Store, lists: MemberLists) -> None:
    assert names(lists, Smart.THIS_WEEK) == []
    came(store, KOFI, "2026-04-13")
    assert names(lists, Smart.THIS_WEEK) == ["Kofi"]
    assert lists.rows([KOFI.id])[0].weeks[-1] == 1

    pack = PassType(next_id(), "Pack of 10", PassKind.CREDITS, 10, 90)
    held = Pass(next_id(), KOFI.id, pack.id, pack.name, TODAY, date(2026, 6, 30))
    put(store, pack, held, PassEntry(next_id(), held.id, NOW, 5, "sold", None, KOFI.id))
    assert lists.listed(Role.MANAGER, sort=Sort.PASS).people[0][0] == KOFI.id
    put(store, PassEntry(next_id(), held.id, NOW, -3, "used", None, KOFI.id))
    assert names(lists, Smart.PASS_ENDING) == ["Kofi"]

    other = PersonService(
        store, PersonReads(store.connect), AttendanceReads(store.connect), FixedClock(NOW), PdfPrinter(), SHELF
    )
    gone = other.leaving.archive(call(), KOFI.id, give_up=False)
    assert names(lists, Smart.THIS_WEEK) == []
    assert gone.entry is not None
    store.undo(call(), gone.entry)
    assert names(lists, Smart.THIS_WEEK) == ["Kofi"]


def test_another_day_makes_other_lists(store: Store, clock: FixedClock, lists: MemberLists) -> None:
    came(store, KOFI, "2026-04-13")
    put(store, TrainingFlag(next_id(), BJORN.id, "groin", date(2026, 4, 20), date(2026, 4, 21)))
    assert (names(lists, Smart.THIS_WEEK), names(lists, Smart.REVIEW)) == (["Kofi"], [])

    clock.advance(timedelta(days=7))

    assert (names(lists, Smart.THIS_WEEK), names(lists, Smart.REVIEW)) == ([], ["Björn"])


def test_a_list_is_kept_counted_changed_and_removed(store: Store, lists: MemberLists) -> None:
    came(store, KOFI, "2026-04-07", "2026-04-13")
    outcome = lists.save(call(Role.DESK), "  Tue   regulars ", [Condition(Fact.CLASSES, Op.LEAST, "2")])
    list_id = UUID(outcome.details["id"])

    (row,) = lists.saved(Role.DESK)
    assert (row.name, row.count, names(lists, list_id)) == ("Tue regulars", 1, ["Kofi"])

    lists.save(call(), "Few", [Condition(Fact.CLASSES, Op.MOST, "1")], list_id)
    assert (lists.saved(Role.DESK)[0].name, names(lists, list_id)) == ("Few", ["Björn"])

    removed = lists.remove(call(), list_id)
    assert lists.saved(Role.DESK) == ()
    assert removed.entry is not None
    store.undo(call(), removed.entry)
    assert [one.name for one in store.select(SavedList)] == ["Few"]


def test_a_list_of_races_stays_with_who_sees_races(store: Store, lists: MemberLists) -> None:
    put(store, Race(next_id(), KOFI.id, "Boston Marathon", date(2026, 4, 20), 42_195, RacePriority.A))
    list_id = saved(lists, Condition(Fact.RACE, Op.HAS, "boston"), role=Role.COACH)

    assert names(lists, list_id, Role.COACH) == ["Kofi"]
    assert lists.saved(Role.DESK) == ()
    for refused in (
        lambda: lists.listed(Role.DESK, list_id),
        lambda: lists.remove(call(Role.DESK), list_id),
        lambda: lists.count_of(Role.DESK, [Condition(Fact.RACE_DAYS, Op.MOST, "9")]),
        lambda: lists.save(call(Role.DESK), "Racers", [Condition(Fact.RACE, Op.HAS, "x")]),
    ):
        with pytest.raises(NotAllowedError):
            refused()


@pytest.mark.parametrize(
    ("name", "conditions", "code"),
    [
        ("", [Condition(Fact.LEVEL, Op.LEAST, "2")], "list_name_missing"),
        ("x" * 41, [Condition(Fact.LEVEL, Op.LEAST, "2")], "list_name_long"),
        ("A", [], "no_conditions"),
        ("A", [Condition(Fact.LEVEL, Op.HAS, "2")], "condition_wrong"),
        ("A", [Condition(Fact.LEVEL, Op.LEAST, "9")], "condition_wrong"),
        ("A", [Condition(Fact.CLASSES, Op.LEAST, "many")], "condition_wrong"),
        ("A", [Condition(Fact.TAG, Op.HAS, " ")], "condition_wrong"),
        ("A", [Condition(Fact.WEEKDAY, Op.IS, "7")], "condition_wrong"),
    ],
)
def test_a_list_that_makes_no_sense_is_refused(
    lists: MemberLists, name: str, conditions: list[Condition], code: str
) -> None:
    with pytest.raises(RuleError, match=code):
        lists.save(call(), name, conditions)


def sample_value(fact: Fact, op: Op) -> str:
    """A value that fits a fact compared that way."""
    if op in {Op.SOME, Op.NONE} or SPECS[fact].kind is Kind.FLAG:
        return ""
    if SPECS[fact].kind is Kind.CHOICE:
        return SPECS[fact].choices[0]
    return "2026-04-01" if op in {Op.BEFORE, Op.AFTER} else "1"


def test_every_fact_has_its_part_its_words_its_ways_and_its_text() -> None:
    assert set(FACT_PARTS) == set(OPS) == set(SPECS) == set(Fact)
    rules = [
        Condition(
            fact, op, sample_value(fact, op), {Fact.VISITS: "30", Fact.OWN: "text:1"}.get(fact, ""), number % 2 == 1
        )
        for fact in Fact
        for number, op in enumerate(OPS[fact])
    ]
    for start in range(0, len(rules), 20):
        some = rules[start : start + 20]
        assert from_text(to_text(some)) == checked(some)
    with pytest.raises(RuleError, match="list_unreadable"):
        from_text('[["mood", "is", "bad"]]')
    with pytest.raises(RuleError, match="too_many_conditions"):
        checked(rules)


@pytest.mark.parametrize(
    "wrong",
    [
        Condition(Fact.VISITS, Op.LEAST, "1"),
        Condition(Fact.VISITS, Op.LEAST, "1", "31"),
        Condition(Fact.BORN, Op.BEFORE, "yesterday"),
        Condition(Fact.PASS_STATE, Op.IS, "lost"),
        Condition(Fact.OWN, Op.HAS, "x", "mood:1"),
        Condition(Fact.OWN, Op.LEAST, "x", "number:1"),
        Condition(Fact.PHOTO, Op.HAS, "x"),
        Condition(Fact.NOTES, Op.HAS, "x" * 201),
    ],
)
def test_a_condition_that_makes_no_sense_is_refused(wrong: Condition) -> None:
    with pytest.raises(RuleError, match="condition_wrong"):
        checked([wrong])


HELD = HeldPass(next_id(), "Pack of 10", PassKind.CREDITS, 2, date(2026, 3, 1), date(2026, 6, 30))
TUESDAYS = tuple(datetime(2026, 4, 14, 18) - timedelta(weeks=week) for week in (1, 2, 3, 4))
FACTS = Facts(
    Person(date(2026, 4, 4), date(1987, 4, 18), 2, 3, ("Trail",), "Sub 4 marathon", has_email=True),
    TUESDAYS[0],
    TUESDAYS[::-1],
    (HELD,),
    waiver=date(2026, 4, 13),
    races=((date(2026, 4, 26), "London Marathon"),),
)


FULL = replace(
    FACTS,
    person=replace(FACTS.person, notes="Knee ok", email="kofi@example.org", body_mass=71.5, unit="lb", household=True),
    outcome="changes",
    limited=True,
    papers=(("waiver", date(2026, 4, 13)), ("photo consent", None)),
    contacts=2,
    photo=True,
    run_days=("1", "5"),
    run_m=42_195,
    own=(("7", "12.5"), ("8", "Blue"), ("9", "yes"), ("10", "2026-05-01")),
)


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        (Condition(Fact.VISITS, Op.LEAST, "4", "30"), True),
        (Condition(Fact.VISITS, Op.LEAST, "2", "7"), False),
        (Condition(Fact.LAST_DAY, Op.PAST, "7"), True),
        (Condition(Fact.LAST_DAY, Op.PAST, "6"), False),
        (Condition(Fact.LAST_DAY, Op.BEFORE, "2026-04-07"), False),
        (Condition(Fact.LAST_DAY, Op.AFTER, "2026-04-06"), True),
        (Condition(Fact.RACE_ON, Op.COMING, "12"), True),
        (Condition(Fact.RACE_ON, Op.COMING, "11"), False),
        (Condition(Fact.PASS_STATE, Op.IS, "low"), True),
        (Condition(Fact.PASS_STATE, Op.NOT, "low"), False),
        (Condition(Fact.PASS_ENDS, Op.COMING, "77"), True),
        (Condition(Fact.NOTES, Op.HAS, "KNEE"), True),
        (Condition(Fact.NOTES, Op.LACKS, "knee"), False),
        (Condition(Fact.ADDRESS, Op.NONE), True),
        (Condition(Fact.ADDRESS, Op.SOME), False),
        (Condition(Fact.EMAIL, Op.IS, "Kofi@Example.org"), True),
        (Condition(Fact.AGE, Op.LEAST, "38"), True),
        (Condition(Fact.AGE, Op.LEAST, "39"), False),
        (Condition(Fact.BORN, Op.AFTER, "1987-04-17"), True),
        (Condition(Fact.MINOR, Op.NOT), True),
        (Condition(Fact.UNIT, Op.IS, "lb"), True),
        (Condition(Fact.BODY_MASS, Op.MOST, "71.5"), True),
        (Condition(Fact.RUNNING_SINCE, Op.NONE), True),
        (Condition(Fact.RUN_DAY, Op.IS, "5"), True),
        (Condition(Fact.RUN_DAY, Op.IS, "6"), False),
        (Condition(Fact.RUN_KM, Op.LEAST, "42.2"), True),
        (Condition(Fact.HOUSEHOLD, Op.IS), True),
        (Condition(Fact.CONTACTS, Op.MOST, "1"), False),
        (Condition(Fact.PHOTO, Op.IS), True),
        (Condition(Fact.PAPER, Op.IS, "photo consent"), True),
        (Condition(Fact.PAPER, Op.IS, "waiver"), False),
        (Condition(Fact.CHECK_OUTCOME, Op.IS, "changes"), True),
        (Condition(Fact.LIMITED, Op.IS), True),
        (Condition(Fact.CONSENT, Op.NOT), True),
        (Condition(Fact.OWN, Op.LEAST, "12.5", "number:7"), True),
        (Condition(Fact.OWN, Op.LEAST, "13", "number:7"), False),
        (Condition(Fact.OWN, Op.NONE, "", "number:70"), True),
        (Condition(Fact.OWN, Op.IS, "Blue", "choice:8"), True),
        (Condition(Fact.OWN, Op.IS, "", "flag:9"), True),
        (Condition(Fact.OWN, Op.COMING, "17", "day:10"), True),
    ],
)
def test_every_kind_of_fact_is_compared(condition: Condition, holds: bool) -> None:
    assert fitting(checked([condition]), datetime(2026, 4, 14))(FULL) is holds


def test_and_binds_closer_than_or() -> None:
    level, tag = Condition(Fact.LEVEL, Op.LEAST, "2"), Condition(Fact.TAG, Op.HAS, "trail")
    never, far = Condition(Fact.LEVEL, Op.LEAST, "4"), Condition(Fact.GOAL, Op.HAS, "ultra")

    assert fitting([never, replace(level, otherwise=True), tag], NIGHT)(FACTS)
    assert fitting([level, tag, replace(never, otherwise=True)], NIGHT)(FACTS)
    assert not fitting([never, tag, replace(level, otherwise=True), far], NIGHT)(FACTS)


@pytest.mark.parametrize(
    ("condition", "change"),
    [
        (Condition(Fact.CLASSES, Op.LEAST, "4"), lambda one: replace(one, visits=one.visits[1:])),
        (Condition(Fact.CLASSES, Op.MOST, "4"), lambda one: replace(one, visits=(*one.visits, NIGHT))),
        (Condition(Fact.WEEKDAY, Op.IS, "1"), lambda one: replace(one, visits=one.visits[1:])),
        (Condition(Fact.LAST_HERE, Op.MOST, "7"), lambda one: replace(one, last_here=TUESDAYS[1])),
        (Condition(Fact.LAST_HERE, Op.LEAST, "7"), lambda one: replace(one, last_here=NIGHT)),
        (Condition(Fact.JOINED, Op.MOST, "10"), lambda one: _about(one, joined_on=date(2026, 4, 3))),
        (Condition(Fact.LEVEL, Op.LEAST, "2"), lambda one: _about(one, level=1)),
        (Condition(Fact.TARGET, Op.MOST, "3"), lambda one: _about(one, weekly_target=4)),
        (Condition(Fact.TAG, Op.HAS, "trail"), lambda one: _about(one, tags=())),
        (Condition(Fact.GOAL, Op.HAS, "MARATHON"), lambda one: _about(one, goal="5 km")),
        (Condition(Fact.PASS, Op.HAS, "pack"), lambda one: replace(one, passes=())),
        (Condition(Fact.PASS_LEFT, Op.MOST, "2"), lambda one: replace(one, passes=(replace(HELD, left=3),))),
        (Condition(Fact.RACE, Op.HAS, "london"), lambda one: replace(one, races=())),
        (Condition(Fact.RACE_DAYS, Op.MOST, "12"), lambda one: replace(one, races=((date(2026, 4, 27), "x"),))),
        (Condition(Fact.BIRTH_MONTH, Op.IS, "4"), lambda one: _about(one, birth_date=None)),
        (Condition(Fact.NO_PHONE, Op.IS), lambda one: _about(one, has_phone=True)),
        (Condition(Fact.NO_WAIVER, Op.IS), lambda one: replace(one, waiver=TODAY)),
    ],
)
def test_a_condition_holds_until_its_fact_changes(condition: Condition, change: Callable[[Facts], Facts]) -> None:
    assert fitting([condition], NIGHT)(FACTS)
    assert not fitting([condition], NIGHT)(change(FACTS))


def _about(facts: Facts, **fields: object) -> Facts:
    return replace(facts, person=replace(facts.person, **fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("born", "now", "listed"),
    [
        (date(1990, 4, 14), NIGHT, True),
        (date(1990, 4, 20), NIGHT, True),
        (date(1990, 4, 21), NIGHT, False),
        (date(1990, 4, 13), NIGHT, False),
        (date(1992, 2, 29), datetime(2026, 2, 27, 9), True),
        (date(1992, 2, 29), datetime(2028, 3, 1, 9), False),
        (None, NIGHT, False),
    ],
)
def test_birthdays_of_the_week_to_come_are_listed(born: date | None, now: datetime, *, listed: bool) -> None:
    assert is_listed(Smart.BIRTHDAY, _about(FACTS, birth_date=born), now) is listed
