"""Importing members in the window: from the file to the toast, and every way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.domain.members.importing.fields import DateOrder, Field
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.services.members.importing.rows import Action, Fate, Keep
from studio.ui.members.importing.wizard import CHECK, COLUMNS, DONE, FILE, ImportMembers
from tests.support.member_desk import KOFI, MembersDesk

TABLE = """First name,Last name,E-mail,Mobile,Joined,Health
Bo,Ek,bo@example.org,,03/04/2025,asthma
Kofi,Mensah,kofi@example.org,020 7946 0999,,
Björn,Lindqvistt,,,,
Cy,Dow,wrong,,,
"""


@pytest.fixture
def wizard(members_desk: MembersDesk) -> ImportMembers:
    members_desk.page.import_members()
    return members_desk.page.findChildren(ImportMembers)[-1]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def at_columns(wizard: ImportMembers, table: Path, qtbot: QtBot) -> ImportMembers:
    wizard.file.choose(table)
    qtbot.waitUntil(wizard.next.isEnabled)
    qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    assert wizard.step == COLUMNS
    return wizard


def choose_order(wizard: ImportMembers, column: int, order: DateOrder) -> None:
    box = wizard.columns.rows[column].order
    box.setCurrentIndex(box.findData(order))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def at_check(at_columns: ImportMembers, qtbot: QtBot) -> ImportMembers:
    choose_order(at_columns, 4, DateOrder.DMY)
    qtbot.mouseClick(at_columns.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: at_columns.step == CHECK)
    return at_columns


def said(wizard: ImportMembers) -> list[tuple[str, str, str]]:
    """Name, what happens and why of the rows shown."""
    model = wizard.check.model
    return [
        cast("tuple[str, str, str]", tuple(str(model.index(line, column).data()) for column in (1, 3, 4)))
        for line in range(model.rowCount())
    ]


def test_a_broken_file_is_said_and_another_can_be_chosen(
    wizard: ImportMembers, table: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    wizard.file.choose(broken)
    qtbot.waitUntil(lambda: wizard.file.wrong.text() != "")
    assert wizard.file.wrong.text().startswith("The file can't be read")
    assert not wizard.next.isEnabled()

    wizard.file.choose(table)

    qtbot.waitUntil(wizard.next.isEnabled)
    assert (wizard.step, wizard.file.wrong.text()) == (FILE, "")
    assert wizard.file.says.text() == "Text table · 4 rows · 6 columns"


def test_lines_are_shown_in_every_likely_encoding(wizard: ImportMembers, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes(TABLE.encode("cp1252"))

    wizard.file.choose(path)

    qtbot.waitUntil(wizard.next.isEnabled)
    assert wizard.file.encodings["cp1252"].isChecked()
    wizard.file.encodings["mac_roman"].click()
    qtbot.waitUntil(lambda: wizard._table is not None and wizard._table.encoding == "mac_roman")


def test_a_column_that_can_be_read_both_ways_is_asked_about(at_columns: ImportMembers) -> None:
    columns = at_columns.columns
    assert columns.reading.fields[4] is Field.JOINED
    assert "“Joined”" in columns.trouble.text()
    assert not at_columns.next.isEnabled()
    assert not columns.rows[5].field.isEnabled()
    assert columns.rows[5].note.text().startswith("About health: never taken over")

    choose_order(at_columns, 4, DateOrder.DMY)

    assert at_columns.next.isEnabled()


def test_the_check_says_what_happens_with_every_row(at_check: ImportMembers) -> None:
    QAbstractItemModelTester(at_check.check.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert said(at_check) == [
        ("Kofi Mensah", "Merge: keep ours", "The same e-mail as Kofi Mensah"),
        ("Björn Lindqvistt", "Leave out", "Nearly the same name as Björn Lindqvist"),
    ]
    at_check.check.show_fate(str(Fate.REFUSED))
    assert said(at_check) == [("Cy Dow", "Refused", "“wrong” is no e-mail address")]
    assert at_check.next.text() == "Import 1 member"


def test_members_are_imported_as_decided_and_taken_back_at_once(
    at_check: ImportMembers, members_desk: MembersDesk, qtbot: QtBot
) -> None:
    box = at_check.check.beside.keeps["phone"]
    box.setCurrentIndex(box.findData(Keep.BOTH))
    box.activated.emit(box.currentIndex())
    at_check.check.view.selectRow(1)
    at_check.check.beside.choices.chosen.emit(str(Action.NEW))
    assert at_check.next.text() == "Import 2, fill in 1"

    qtbot.mouseClick(at_check.next, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: at_check.step == DONE)
    assert at_check.done_step.title.text() == "2 members imported"
    qtbot.waitUntil(lambda: len(members_desk.names) == 5)
    kofi = members_desk.store.get(Member, KOFI.id)
    assert (kofi.phone, kofi.second_phone) == (KOFI.phone, "+44 20 7946 0999")
    at_check.accept()
    members_desk.page._context.tasks.undo()
    qtbot.waitUntil(lambda: len(members_desk.names) == 3)
    assert members_desk.store.get(Member, KOFI.id) == KOFI


def test_rows_left_out_can_be_saved(at_check: ImportMembers, tmp_path: Path, qtbot: QtBot) -> None:
    at_check.save_left_out(tmp_path / "left.csv")

    qtbot.waitUntil(lambda: at_check._run is None)
    lines = (tmp_path / "left.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines == [
        "First name,Last name,E-mail,Mobile,Joined,Health,Reason",
        "Björn,Lindqvistt,,,,,Nearly the same name as Björn Lindqvist",
        "Cy,Dow,wrong,,,,“wrong” is no e-mail address",
    ]


def test_going_back_loses_no_choice_and_escape_stops_what_runs(
    at_check: ImportMembers, members_desk: MembersDesk, qtbot: QtBot
) -> None:
    at_check.go_back()
    assert at_check.columns.reading.orders[4] is DateOrder.DMY
    at_check.go_on()
    assert (at_check.leave.text(), at_check.next.isEnabled()) == ("Stop", False)

    qtbot.keyClick(at_check, Qt.Key.Key_Escape)

    assert (at_check.step, at_check.isVisible(), at_check.next.isEnabled()) == (COLUMNS, True, True)
    qtbot.keyClick(at_check, Qt.Key.Key_Escape)
    assert not at_check.isVisible()
    assert len(members_desk.names) == 3


def test_only_managers_are_offered_an_import(make_members_desk: Callable[[Role], MembersDesk]) -> None:
    desk = make_members_desk(Role.DESK)

    desk.page.activate(take_over=True)

    assert not desk.page.list.take_over.isVisibleTo(desk.page)
    assert desk.page.findChildren(ImportMembers) == []


def test_every_control_has_a_name(at_check: ImportMembers) -> None:
    assert all(one.accessibleName() or one.text() for one in at_check.findChildren(QPushButton))
