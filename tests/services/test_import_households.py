"""Levels, weekly targets and households of another program: taken, told, taken back. On both engines."""

from __future__ import annotations

from pathlib import Path

from studio.domain.members.records import Household, Member
from studio.services.members.importing.deciding import Decisions
from studio.services.members.importing.rows import Action, Decision, Fate, Keep
from studio.services.members.importing.service import MemberImport
from studio.storage.store import Store
from tests.builders import call, change, next_id, put
from tests.services.import_tables import ANA, KOFI, checked, go_on, names, rows, written


def test_level_and_target_are_taken_and_those_of_others_are_told(
    store: Store, importing: MemberImport, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        ["Bo Ek", "bo@example.org", "3", "4"],
        ["Cy Dow", "cy@example.org", "Gold", "often"],
        ["Kofi Mensah", "kofi@example.org", "2", ""],
        header="Name,Email,Level,Classes per week",
    )
    check = checked(importing, path)
    bo, cy, kofi = rows(check)
    assert [one.code for one in cy.problems] == ["level_of_others", "target_unclear"]
    assert (bo.fate, cy.fate, kofi.fate, kofi.differs) == (Fate.NEW, Fate.NEW, Fate.DUPLICATE, ("level",))

    decisions = Decisions()
    decisions.decide(kofi, Decision(Action.MERGE, {"level": Keep.THEIRS}), all_alike=False)
    importing.apply(call(), check, decisions, go_on)

    assert {(one.name, one.level, one.weekly_target) for one in store.select(Member)} == {
        ("Bo Ek", 3, 4), ("Cy Dow", 1, 2), ("Kofi Mensah", 2, 2), ("Ana Carvalho", 1, 2),
    }  # fmt: skip


def test_who_shares_the_name_of_a_household_lives_together(
    store: Store, importing: MemberImport, tmp_path: Path
) -> None:
    home = Household(next_id(), "Mensah")
    put(store, home)
    kofi = change(store, KOFI, household_id=home.id)
    path = written(
        tmp_path,
        ["Bo Ek", "", "Ek family"],
        ["Cy Ek", "", " EK  Family"],
        ["Di Fox", "", "Fox"],
        ["Ama Mensah", "", "Mensah"],
        ["Kofi Mensah", "kofi@example.org", "Mensah"],
        *([letter * 5, "", "yes"] for letter in "abcdefghijklm"),
        header="Name,Email,Household",
    )
    check = checked(importing, path)
    assert [one.code for one in check.row(5).problems] == ["household_crowd"]
    outcome, tally = importing.apply(call(), check, Decisions(), go_on)

    lives = {one.name: one.household_id for one in store.select(Member)}
    made = next(one for one in store.select(Household) if one.id != home.id)
    assert (made.name, lives["Bo Ek"], lives["Cy Ek"], lives["Di Fox"]) == ("Ek family", made.id, made.id, None)
    assert (lives["Ama Mensah"], lives["aaaaa"], len(store.select(Household))) == (home.id, None, 2)
    assert (tally.new, tally.updated) == (17, 0)
    assert store.get(Member, kofi.id) == kofi

    undone = store.undo(call(), outcome.entry)  # type: ignore[arg-type]
    assert store.select(Household) == [home]
    store.undo(call(), undone.entry)  # type: ignore[arg-type]
    assert len(store.select(Household)) == 2


def test_a_household_in_which_somebody_stays_is_not_taken_back(
    store: Store, importing: MemberImport, tmp_path: Path
) -> None:
    path = written(
        tmp_path, ["Bo Ek", "Ek"], ["Cy Ek", "Ek"], ["Di Fox", "Fox"], ["Ed Fox", "Fox"], header="Name,Household"
    )
    outcome, _ = importing.apply(call(), checked(importing, path), Decisions(), go_on)
    bo = store.select(Member, name="Bo Ek")[0]
    fox = store.select(Member, name="Di Fox")[0].household_id
    change(store, bo, goal="Hills")
    change(store, ANA, household_id=fox)

    store.undo(call(), outcome.entry)  # type: ignore[arg-type]

    assert names(store) == ["Ana Carvalho", "Bo Ek", "Kofi Mensah"]
    assert {one.id for one in store.select(Household)} == {bo.household_id, fox}
