"""Members from other programs: guessed, checked without writing, decided, written as one step and taken back."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from studio.domain.errors import ConflictError, NotAllowedError, RuleError, StudioError
from studio.domain.members.importing.fields import DateOrder, Field, WhyNot
from studio.domain.members.records import EmergencyContact, Member, ReplacedCard
from studio.domain.roles import Role
from studio.services.members.importing.deciding import Decisions
from studio.services.members.importing.files import Wanted
from studio.services.members.importing.guessing import why_left_out
from studio.services.members.importing.rows import Action, Check, Decision, Fate, Keep, Likeness
from studio.services.members.importing.service import MemberImport
from studio.storage.store import Store
from studio.storage.tables import journal_image
from tests.builders import booking, call, change, member, next_id, put, session
from tests.services.import_tables import ANA, KOFI, checked, go_on, names, rows, written
from tests.support.databases import NOW as STUDIO_TIME


def test_headings_of_many_languages_are_understood(importing: MemberImport, tmp_path: Path) -> None:
    header = "Vorname,Nachname,E-Mail-Adresse,Handynummer,Geburtsdatum,PLZ,Ort,Příjmení,Gesundheit,Geschlecht,Beitrag"
    path = written(tmp_path, ["Kofi", "Mensah", "", "", "31.1.1980", "", "", "", "Asthma", "m", "40"], header=header)

    _, reading = importing.read(call(), path, Wanted(), go_on)

    # A second family name, health, gender and what is not known are left out.
    assert reading.fields == (
        *(Field.GIVEN, Field.FAMILY, Field.EMAIL, Field.PHONE, Field.BIRTH, Field.POSTCODE, Field.CITY),
        *[Field.LEAVE] * 4,
    )
    assert reading.orders[4] is DateOrder.DMY


def test_columns_without_headings_are_guessed_by_their_values(importing: MemberImport, tmp_path: Path) -> None:
    path = written(tmp_path, ["Bo Ek", "+46 70 123 45 67", "bo@example.org"], header="a,b,c")

    _, reading = importing.read(call(), path, Wanted(), go_on)

    assert reading.fields == (Field.LEAVE, Field.PHONE, Field.EMAIL)


def test_a_dry_run_says_what_becomes_of_every_row_and_writes_nothing(
    store: Store, importing: MemberImport, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        ["Bo Ek", "bo@example.org", "", "1990-05-01"],
        ["Kofi Mensah", "kofi@example.org", "020 7946 0142", ""],
        ["Ana Carvalho", "ana@example.org", "", "1980-01-31"],
        ["Kofi Mensah", "KOFI@example.org", "020 7946 0999", ""],
        ["Kofie Mensah", "", "", ""],
        ["", "nobody@example.org", "", ""],
        ["Cy", "cy at example", "12", "2031-01-01"],
        ["Ek, Bo", "bo@example.org", "", ""],
        header="Name,Email,Phone,Date of birth",
    )
    number = store.last_number()

    check = checked(importing, path)

    one = rows(check)
    assert check.fates.decode() == "NSUDDRRD"
    assert [each.likeness for each in one[1:5]] == [Likeness.EMAIL, Likeness.BIRTH, Likeness.EMAIL, Likeness.NEAR]
    assert (one[3].differs, one[3].sure, one[4].sure) == (("phone",), True, False)
    assert one[4].like == KOFI.id
    assert [(each.code, each.column) for each in one[5].problems] == [("name_missing", 0)]
    assert [(each.code, each.column) for each in one[6].problems] == [
        ("email_wrong", 1),
        ("phone_wrong", 2),
        ("birth_to_come", 3),
    ]
    assert (one[7].like_row, one[7].sure, one[7].number) == (0, True, 9)
    assert store.last_number() == number


def test_wrong_values_may_be_left_out_instead_of_the_row(importing: MemberImport, tmp_path: Path) -> None:
    path = written(tmp_path, ["Cy Dow", "cy at example"], header="Name,Email")

    (row,) = rows(checked(importing, path, lenient=True))

    assert (row.fate, row.values) == (Fate.NEW, {"name": "Cy Dow"})
    assert [each.code for each in row.problems] == ["email_wrong"]


def test_an_import_is_one_step_with_everything_of_a_row(store: Store, importing: MemberImport, tmp_path: Path) -> None:
    path = written(
        tmp_path,
        [
            "Bo",
            "Ek",
            "070-123 45 67",
            "3/4/2025",
            "runner;early",
            "1 Main St",
            "N1 1AA",
            "London",
            "Åsa",
            "020 7946 0100",
        ],
        header="First name,Last name,Mobile,Joined,Tags,Street,Postcode,City,Emergency contact,Emergency phone",
    )
    number = store.last_number()
    check = checked(importing, path, country="SE", orders=(DateOrder.DMY,) * 10)

    outcome, tally = importing.apply(call(), check, Decisions(), go_on)

    (bo,) = store.select(Member, name="Bo Ek")
    assert (bo.phone, bo.joined_on, bo.tags) == ("+46 70 123 45 67", date(2025, 4, 3), ("runner", "early"))
    assert (bo.address, bo.sort_name, bo.search) == ("1 Main St\nN1 1AA London", "bo ek", "bo ek")
    (contact,) = store.select(EmergencyContact, member_id=bo.id)
    assert contact.name == "Åsa"
    assert (outcome.label, outcome.details["number"], tally.new) == ("members_imported", "1", 1)
    assert store.label_of(outcome.entry) == "members_imported"  # type: ignore[arg-type]
    assert store.last_number() == number + 2  # the import, and how such tables are read


def test_one_undo_takes_everything_back_and_redo_brings_it_again(
    store: Store, importing: MemberImport, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        *([f"Person {number}", f"p{number}@example.org", ""] for number in range(1_100)),
        ["Kofi Mensah", "kofi@example.org", "rower"],
        header="Name,Email,Tags",
    )
    outcome, tally = importing.apply(call(), checked(importing, path), Decisions(), go_on)
    assert (tally.new, tally.updated, len(names(store))) == (1_100, 1, 1_102)
    assert store.get(Member, KOFI.id).tags == ("runner", "rower")

    undone = store.undo(call(), outcome.entry)  # type: ignore[arg-type]

    assert (undone.label, names(store)) == ("undo:members_imported", ["Ana Carvalho", "Kofi Mensah"])
    assert store.get(Member, KOFI.id) == KOFI
    assert store.undo(call(), undone.entry).label == "members_imported"  # type: ignore[arg-type]
    assert len(names(store)) == 1_102


def test_undo_keeps_who_was_used_or_changed_since_and_says_so(
    store: Store, importing: MemberImport, tmp_path: Path
) -> None:
    path = written(tmp_path, ["Bo Ek"], ["Cy Dow"], ["Di Fox"], ["Ed Gow"], header="Name")
    outcome, _ = importing.apply(call(), checked(importing, path), Decisions(), go_on)
    bo, cy, di = (store.select(Member, name=name)[0] for name in ("Bo Ek", "Cy Dow", "Di Fox"))
    dated = session("2026-04-14T18:00")
    put(store, dated, booking(dated, bo))
    changed = change(store, cy, goal="A marathon")
    change(store, change(store, di, goal="A marathon"), goal="")  # and back
    change(store, KOFI, goal="Nothing to do with it")

    undone = store.undo(call(), outcome.entry)  # type: ignore[arg-type]

    assert names(store) == ["Ana Carvalho", "Bo Ek", "Cy Dow", "Kofi Mensah"]
    assert store.get(Member, cy.id) == changed
    assert (undone.label, undone.details["kept"]) == ("undo:members_imported_partly", "2")
    with pytest.raises(ConflictError, match="already_undone"):
        store.undo(call(), outcome.entry)  # type: ignore[arg-type]


def test_giving_up_at_the_last_moment_leaves_nothing(store: Store, importing: MemberImport, tmp_path: Path) -> None:
    check = checked(importing, written(tmp_path, *([f"P {number}"] for number in range(600)), header="Name"))
    number = store.last_number()

    with pytest.raises(StudioError, match="given_up"):
        importing.apply(call(), check, Decisions(), lambda share: share < 1)

    assert (names(store), store.last_number()) == (["Ana Carvalho", "Kofi Mensah"], number)


def test_members_written_meanwhile_call_for_another_check(
    store: Store, importing: MemberImport, tmp_path: Path
) -> None:
    path = written(tmp_path, ["Bo Ek", "bo@example.org"], header="Name,Email")
    check = checked(importing, path)
    put(store, member("Bo Ek", email="bo@example.org"))

    with pytest.raises(ConflictError, match="members_changed"):
        importing.apply(call(), check, Decisions(), go_on)

    assert checked(importing, path).fates.decode() == "S"
    dated = session("2026-04-14T18:00")
    check = checked(importing, written(tmp_path, ["Cy Dow"], header="Name"))
    put(store, dated, booking(dated, KOFI))  # a booking meanwhile is no matter
    assert importing.apply(call(), check, Decisions(), go_on)[1].new == 1


def decided(check: Check, place: int, decision: Decision) -> Decisions:
    made = Decisions()
    made.decide(check.row(place), decision, all_alike=False)
    return made


@pytest.mark.parametrize(
    ("keep", "phone", "second"),
    [
        (Keep.OURS, "+44 20 7946 0142", ""),
        (Keep.THEIRS, "+44 20 7946 0999", ""),
        (Keep.BOTH, "+44 20 7946 0142", "+44 20 7946 0999"),
    ],
)
def test_where_both_have_a_value_somebody_chooses(
    store: Store, importing: MemberImport, tmp_path: Path, keep: Keep, phone: str, second: str
) -> None:
    path = written(
        tmp_path, ["Kofi Mensah", "kofi@example.org", "020 7946 0999", "A 10k"], header="Name,Email,Phone,Goal"
    )
    check = checked(importing, path)

    importing.apply(call(), check, decided(check, 0, Decision(Action.MERGE, {"phone": keep})), go_on)

    kofi = store.get(Member, KOFI.id)
    assert (kofi.phone, kofi.second_phone, kofi.goal) == (phone, second, "A 10k")


def test_a_row_that_only_contradicts_fills_nothing_in_until_its_values_are_taken(
    importing: MemberImport, tmp_path: Path
) -> None:
    header, again = "Name,Email,Phone,Goal", ["Kofi Mensah", "kofi@example.org", "020 7946 0999"]
    check = checked(importing, written(tmp_path, [*again, ""], header=header))
    assert check.row(0).differs == ("phone",)

    assert Decisions().count(check, Action.MERGE) == 1
    assert Decisions().filling(check) == 0
    assert decided(check, 0, Decision(Action.MERGE, {"phone": Keep.THEIRS})).filling(check) == 1
    with pytest.raises(RuleError, match="nothing_to_import"):
        importing.apply(call(), check, Decisions(), go_on)
    assert Decisions().filling(checked(importing, written(tmp_path, [*again, "A 10k"], header=header))) == 1


def test_who_is_only_alike_is_left_out_until_somebody_decides(
    store: Store, importing: MemberImport, tmp_path: Path
) -> None:
    path = written(tmp_path, ["Kofie Mensah"], ["Ana Carvalhoo"], ["Bo Ek"], header="Name")
    check = checked(importing, path)
    assert check.fates.decode() == "DDN"
    decisions = Decisions()
    decisions.decide(check.row(0), Decision(Action.NEW), all_alike=True)
    decisions.decide(check.row(1), Decision(Action.SKIP), all_alike=False)

    _, tally = importing.apply(call(), check, decisions, go_on)

    assert names(store) == ["Ana Carvalho", "Bo Ek", "Kofi Mensah", "Kofie Mensah"]
    assert (tally.new, tally.left_out) == (2, 1)


def test_rows_about_one_person_become_one_member(store: Store, importing: MemberImport, tmp_path: Path) -> None:
    path = written(
        tmp_path,
        ["Bo Ek", "bo@example.org", "", "early"],
        ["Bo Ek", "bo@example.org", "020 7946 0100", "late"],
        header="Name,Email,Phone,Tags",
    )

    importing.apply(call(), checked(importing, path), Decisions(), go_on)

    (bo,) = store.select(Member, name="Bo Ek")
    assert (bo.phone, bo.tags) == ("+44 20 7946 0100", ("early", "late"))


def test_people_who_share_a_telephone_or_are_born_on_other_days_are_not_taken_for_one(
    importing: MemberImport, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        ["Esi Owusu", "020 7946 0142", ""],
        ["Ama Mensah", "020 7946 0142", ""],
        ["Ana Carvalho", "", "1999-02-03"],
        header="Name,Phone,Birthday",
    )

    check = checked(importing, path)

    assert check.fates.decode() == "NDN"
    assert check.row(1).likeness is Likeness.PHONE


def test_cards_of_the_studio_find_their_owner_others_are_not_taken(
    store: Store, importing: MemberImport, tmp_path: Path
) -> None:
    old = ReplacedCard(next_id(), ANA.id, "00000031", STUDIO_TIME)
    put(store, old)
    path = written(
        tmp_path,
        ["Kofi Mensah", "00000015"],
        ["Ana Carvalho", "00000031"],
        ["Bo Ek", "X-77"],
        header="Name,Card number",
    )

    check = checked(importing, path)

    assert check.fates.decode() == "SSN"
    assert [each.code for each in check.row(2).problems] == ["card_of_others"]


@pytest.mark.parametrize(
    ("heading", "why"),
    [
        ("Terms and conditions accepted", WhyNot.PAPERS),
        ("AGB akzeptiert (terms & conditions)", WhyNot.PAPERS),
        ("Conditions générales", WhyNot.PAPERS),
        ("Waiver signed", WhyNot.PAPERS),
        ("Existing conditions", WhyNot.HEALTH),
        ("Terms of medical treatment", WhyNot.HEALTH),
        ("Notes (medical)", WhyNot.HEALTH),
        ("Phone (mobile)", None),
        ("Long-term goal", None),
    ],
)
def test_conditions_are_of_health_unless_they_are_those_of_a_paper(heading: str, why: WhyNot | None) -> None:
    assert why_left_out(heading) is why


def test_health_is_never_taken_over(importing: MemberImport, tmp_path: Path) -> None:
    path = written(tmp_path, ["Bo Ek", "Asthma"], header="Name,Current medical conditions of the person")
    table, reading = importing.read(call(), path, Wanted(), go_on)
    assert reading.fields[1] is Field.LEAVE

    with pytest.raises(RuleError, match="import_health"):
        importing.check(call(), table, replace(reading, fields=(Field.NAME, Field.NOTES)), go_on)


def test_what_was_chosen_for_a_table_is_offered_again(importing: MemberImport, tmp_path: Path) -> None:
    header = "Name,When,Extra"
    path = written(tmp_path, ["Bo Ek", "03/04/2020", "A 10k"], header=header)
    fields, orders = (Field.NAME, Field.JOINED, Field.GOAL), (DateOrder.OPEN, DateOrder.MDY, DateOrder.OPEN)
    importing.apply(call(), checked(importing, path, fields=fields, orders=orders), Decisions(), go_on)

    _, again = importing.read(call(), written(tmp_path, ["Cy", "05/06/2020", ""], header=header), Wanted(), go_on)
    _, other = importing.read(call(), written(tmp_path, ["Cy", "25/06/2020", ""], header=header), Wanted(), go_on)

    assert (again.fields, again.orders[1]) == (fields, DateOrder.MDY)
    assert other.orders[1] is DateOrder.DMY  # the days of this table say so


def test_rows_left_out_are_saved_with_their_reason_and_no_formula(importing: MemberImport, tmp_path: Path) -> None:
    path = written(tmp_path, ["Bo Ek", "wrong", "=1+1"], ["Cy Dow", "cy@example.org", ""], header="Name,Email,@X")
    check = checked(importing, path)

    count = importing.save_left_out(
        tmp_path / "left.csv", check, Decisions(), lambda row: row.problems[0].code, "Reason"
    )

    with (tmp_path / "left.csv").open(encoding="utf-8-sig", newline="") as file:
        saved = list(csv.reader(file))
    assert (count, saved) == (1, [["Name", "Email", "'@X", "Reason"], ["Bo Ek", "wrong", "'=1+1", "email_wrong"]])


@pytest.mark.parametrize("role", [Role.DESK, Role.COACH])
def test_only_managers_import(importing: MemberImport, tmp_path: Path, role: Role) -> None:
    path = written(tmp_path, ["Bo Ek"], header="Name")
    check = checked(importing, path)

    for ask in (
        lambda: importing.read(call(role), path, Wanted(), go_on),
        lambda: importing.check(call(role), check.table, check.reading, go_on),
        lambda: importing.apply(call(role), check, Decisions(), go_on),
    ):
        with pytest.raises(NotAllowedError):
            ask()


def test_the_journal_keeps_nothing_of_columns_that_were_left_out(
    store: Store, importing: MemberImport, tmp_path: Path
) -> None:
    path = written(tmp_path, ["Bo Ek", "Asthma since 2001"], header="Name,Medical notes")
    importing.apply(call(), checked(importing, path), Decisions(), go_on)

    with store.connect() as connection:
        images = connection.execute(sa.select(journal_image.c.after)).scalars().all()

    assert not any("Asthma" in (image or "") for image in images)
