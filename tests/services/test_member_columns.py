"""Columns beside the names and fields of the studio's own: read, sorted, exported, kept from who does not see them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.fact_values import SPECS, Fact, Kind
from studio.domain.members.filters import OPS, Condition, Op
from studio.domain.members.own_records import OwnField, OwnValue
from studio.domain.members.records import (
    Consent,
    Document,
    HealthCheck,
    Member,
    MemberPhoto,
    Race,
    RacePriority,
    RunDay,
    RunWeek,
    TrainingFlag,
)
from studio.domain.roles import Role
from studio.exchange.tables import write_csv
from studio.services.access import matrix, need, sees
from studio.services.exports.service import ExportService
from studio.services.members.lists import FACT_PARTS
from studio.services.members.rows import Column
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, call, member, next_id, put
from tests.support.databases import NOW

TODAY = date(2026, 4, 14)


KOFI = member("Kofi Mensah", level=2, goal="=Sub 4", address="1 High Street", birth_date=date(1987, 4, 18))
BJORN = member("Björn Lindqvist", level=3, tags=("trail", "competitive"))
ELENI = member("Ελένη Βασιλείου", level=1)
SHIRT = OwnField(next_id(), "Shirt", "choice", ("S", "M"))
ROWS = (
    KOFI, BJORN, ELENI, SHIRT,
    OwnValue(next_id(), KOFI.id, SHIRT.id, "M"),
    Document(next_id(), KOFI.id, "waiver", date(2026, 1, 1), date(2026, 12, 31)),
    HealthCheck(next_id(), KOFI.id, "canary", date(2026, 1, 1), "hold", date(2027, 1, 1)),
    TrainingFlag(next_id(), KOFI.id, "knee_flare", date(2026, 4, 1)),
    Consent(next_id(), KOFI.id, NOW),
    MemberPhoto(next_id(), KOFI.id, "a" * 64, "b" * 64),
    Race(next_id(), KOFI.id, "London Marathon", date(2026, 4, 26), 42_195, RacePriority.A),
    RunDay(next_id(), KOFI.id, 1, "easy"),
    RunDay(next_id(), KOFI.id, 2, "rest"),
    RunWeek(next_id(), KOFI.id, date(2026, 4, 6), 40_000),
    RunWeek(next_id(), KOFI.id, date(2026, 4, 13), 99_000),
)  # fmt: skip
OWN = Column(Fact.OWN, f"choice:{SHIRT.id}")


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, *ROWS)
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


def cells(members: MemberService, *columns: Column, who: Member = KOFI) -> tuple[object, ...]:
    (row,) = members.lists.rows([who.id], Role.MANAGER, columns)
    return row.cells


def test_cells_hold_what_is_stored(members: MemberService) -> None:
    asked = [
        Fact.LEVEL, Fact.GOAL, Fact.BORN, Fact.AGE, Fact.WAIVER_UNTIL, Fact.CHECK_OUTCOME, Fact.LIMITED, Fact.CONSENT,
        Fact.PHOTO, Fact.RACE_ON, Fact.RUN_DAY, Fact.RUN_KM, Fact.CLEARED,
    ]  # fmt: skip
    assert cells(members, *map(Column, asked), OWN) == (
        2, ("=Sub 4",), date(1987, 4, 18), 38, date(2026, 12, 31), ("hold",), True, True, True, date(2026, 4, 26),
        ("1",), 10.0, False, ("M",),
    )  # fmt: skip
    assert cells(members, Column(Fact.TAG), OWN, who=BJORN) == (("trail", "competitive"), ())


def about(fact: Fact) -> Column:
    """A column of a fact."""
    return Column(fact, "90" if fact is Fact.VISITS else "")


def test_every_column_is_read_and_sorted_by(members: MemberService) -> None:
    for fact in (one for one in Fact if one is not Fact.OWN and SPECS[one].shown):
        assert len(cells(members, about(fact))) == 1
        for reverse in (False, True):
            listed = members.lists.listed(Role.MANAGER, sort=about(fact), reverse=reverse).people
            assert {one for one, _ in listed} == {KOFI.id, BJORN.id, ELENI.id}, fact


def test_a_column_sorts_both_ways_and_who_has_nothing_comes_last(members: MemberService) -> None:
    def order(column: Column, *, reverse: bool = False) -> list[str]:
        return [name.split()[0] for _, name in members.lists.listed(Role.MANAGER, sort=column, reverse=reverse).people]

    assert order(Column(Fact.LEVEL)) == ["Ελένη", "Kofi", "Björn"]
    assert order(Column(Fact.LEVEL), reverse=True) == ["Björn", "Kofi", "Ελένη"]
    assert order(OWN)[0] == order(OWN, reverse=True)[0] == "Kofi"


@pytest.mark.parametrize("role", Role)
def test_a_role_gets_columns_orders_and_filters_of_its_parts_alone(members: MemberService, role: Role) -> None:
    def asked(fact: Fact) -> tuple[Callable[[], object], ...]:
        bare = Condition(fact, Op.IS if SPECS[fact].kind is Kind.FLAG else Op.SOME)
        return (
            lambda: members.lists.rows([KOFI.id], role, [about(fact)]),
            lambda: members.lists.listed(role, sort=about(fact)),
            lambda: members.lists.count_of(role, [bare]) if bare.op in OPS[fact] else _refuse(role, fact),
        )

    for fact in (one for one in Fact if one is not Fact.OWN):
        for ask in asked(fact):
            if sees(role, FACT_PARTS[fact]):
                ask()
            else:
                with pytest.raises(NotAllowedError):
                    ask()


def _refuse(role: Role, fact: Fact) -> None:
    """What a filter would say about a fact that knows no bare condition."""
    need(role, FACT_PARTS[fact])


def test_an_export_holds_the_shown_columns_that_the_matrix_lets_out(members: MemberService, tmp_path: Path) -> None:
    asked = [Column(Fact.GOAL), Column(Fact.CHECK_OUTCOME), Column(Fact.LEVEL), OWN, Column(Fact.WAIVER_UNTIL)]
    people = members.lists.listed(Role.MANAGER, sort=Column(Fact.LEVEL), reverse=True).people

    sheet = members.lists.sheet(call(), people, asked)
    path = tmp_path / "out.csv"
    ExportService(cast("Any", None), {"csv": write_csv}).write_sheet(sheet, "csv", path)

    assert (sheet.columns, sheet.kept_back) == (("name", "goal", "level", "Shirt"), ("check_outcome", "waiver_until"))
    assert sheet.rows == (
        ("Björn Lindqvist", "", 3, ""),
        ("Kofi Mensah", "=Sub 4", 2, "M"),
        ("Ελένη Βασιλείου", "", 1, ""),
    )
    assert "'=Sub 4" in path.read_text(encoding="utf-8-sig")
    for role in (Role.DESK, Role.COACH):
        with pytest.raises(NotAllowedError):
            members.lists.sheet(call(role), people, asked)


def test_no_column_lets_out_what_exports_may_not_hold(members: MemberService) -> None:
    every = [Column(one) for one in Fact if SPECS[one].shown and one not in {Fact.OWN, Fact.VISITS}]
    people = members.lists.listed(Role.MANAGER).people

    sheet = members.lists.sheet(call(), people, every)

    assert all(matrix()[FACT_PARTS[Fact(name)]].in_exports for name in sheet.columns[1:])
    assert {"check_outcome", "limited", "review_on", "consent", "check_until"} <= set(sheet.kept_back)
    assert "hold" not in repr(sheet.rows)


def test_fields_are_defined_filled_in_found_and_taken_back(store: Store, members: MemberService) -> None:
    desk = members.own_fields
    desk.save_field(call(), " Shoe  size ", Kind.NUMBER)
    shoe = desk.fields()[-1]
    outcome = desk.set_value(call(Role.COACH), KOFI.id, shoe.id, "43,5")
    which = f"number:{shoe.id}"

    assert [(field.name, value) for field, value in members.profile(Role.DESK, KOFI.id).own] == [
        ("Shirt", "M"),
        ("Shoe size", "43.5"),
    ]
    assert members.lists.count_of(Role.DESK, [Condition(Fact.OWN, Op.LEAST, "43", which)]) == 1
    assert cells(members, Column(Fact.OWN, which)) == (43.5,)

    assert outcome.entry is not None
    store.undo(call(), outcome.entry)
    assert members.lists.count_of(Role.DESK, [Condition(Fact.OWN, Op.SOME, "", which)]) == 0
    desk.archive_field(call(), shoe.id)
    assert [field.name for field, _ in members.profile(Role.DESK, KOFI.id).own] == ["Shirt"]


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (Kind.TEXT, "  two  words ", "two words"),
        (Kind.NUMBER, "−3", "-3"),
        (Kind.NUMBER, "12.50", "12.5"),
        (Kind.DAY, "2026-05-01", "2026-05-01"),
        (Kind.FLAG, "yes", "yes"),
        (Kind.FLAG, "no", ""),
        (Kind.CHOICE, "M", "M"),
    ],
)
def test_a_value_is_kept_as_its_kind_says(
    store: Store, members: MemberService, kind: Kind, typed: str, kept: str
) -> None:
    members.own_fields.save_field(call(), "New", kind, ("S", "M") if kind is Kind.CHOICE else ())
    field = members.own_fields.fields()[-1]
    members.own_fields.set_value(call(), BJORN.id, field.id, typed)

    assert [one.value for one in store.select(OwnValue, member_id=BJORN.id)] == ([kept] if kept else [])
    members.own_fields.set_value(call(), BJORN.id, field.id, " ")
    assert store.select(OwnValue, member_id=BJORN.id) == []


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        (Kind.NUMBER, "much", "own_number"),
        (Kind.DAY, "soon", "day_wrong"),
        (Kind.CHOICE, "XL", "own_choice"),
        (Kind.TEXT, "x" * 201, "words_long"),
    ],
)
def test_a_wrong_value_is_refused(members: MemberService, kind: Kind, typed: str, code: str) -> None:
    members.own_fields.save_field(call(), "New", kind, ("S", "M") if kind is Kind.CHOICE else ())
    with pytest.raises(RuleError, match=code):
        members.own_fields.set_value(call(), BJORN.id, members.own_fields.fields()[-1].id, typed)


@pytest.mark.parametrize(
    ("name", "kind", "choices", "code"),
    [
        (" ", Kind.TEXT, (), "own_name"),
        ("SHIRT", Kind.TEXT, (), "own_taken"),
        ("Known allergies", Kind.TEXT, (), "own_health"),
        ("Verletzungen", Kind.FLAG, (), "own_health"),
        ("Size", Kind.CHOICE, ("S", "S"), "own_choices"),
    ],
)
def test_a_field_that_makes_no_sense_is_refused(
    members: MemberService, name: str, kind: Kind, choices: tuple[str, ...], code: str
) -> None:
    with pytest.raises(RuleError, match=code):
        members.own_fields.save_field(call(), name, kind, choices)
    with pytest.raises(NotAllowedError):
        members.own_fields.save_field(call(Role.DESK), "Mine", Kind.TEXT)


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("legal_name", "Kofi A. Mensah", "Kofi A. Mensah"),
        ("tags", "Trail, trail,  obstacle racer ,", ("trail", "obstacle racer")),
        ("mass_unit", "LB", "lb"),
        ("address", "1 High Street\nLondon", "1 High Street\nLondon"),
        ("pronouns", "they/them", "they/them"),
        ("goal", "Sub 4", "Sub 4"),
    ],
)
def test_what_is_told_of_a_person_is_kept_and_taken_back(
    store: Store, members: MemberService, field: str, typed: str, kept: object
) -> None:
    before = getattr(store.get(Member, BJORN.id), field)
    outcome = members.edit(call(), BJORN.id, field, typed)
    assert getattr(store.get(Member, BJORN.id), field) == kept
    assert outcome.entry is not None
    store.undo(call(), outcome.entry)
    assert getattr(store.get(Member, BJORN.id), field) == before


def test_a_legal_name_finds_its_person(members: MemberService) -> None:
    members.edit(call(), BJORN.id, "legal_name", "Bartholomew")
    assert [one.name for one in members.box_matches("bartholo")] == [BJORN.name]


@pytest.mark.parametrize(
    "field", ["household_id", "guardian_id", "household_payer", "archived", "code", "search", "sort_name"]
)
def test_fields_that_are_not_typed_are_refused(members: MemberService, field: str) -> None:
    with pytest.raises(NotAllowedError, match="not_your_field"):
        members.edit(call(), KOFI.id, field, "x")


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("mass_unit", "stone", "unit_wrong"),
        ("goal", "x" * 201, "words_long"),
        ("tags", ",".join(map(str, range(21))), "tags_many"),
    ],
)
def test_a_wrong_field_says_so(members: MemberService, field: str, typed: str, code: str) -> None:
    with pytest.raises(RuleError, match=code):
        members.edit(call(), KOFI.id, field, typed)
