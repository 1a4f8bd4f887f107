"""Columns, conditions and the studio's own fields in the window: chosen, sorted, widened, exported, filled in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from studio.domain.clock import FixedClock
from studio.domain.members.fact_values import Fact, Kind
from studio.domain.members.filters import Condition, Op
from studio.domain.members.own_records import OwnValue
from studio.domain.members.saved_list import SavedList
from studio.domain.roles import Role
from studio.services.members.rows import Column, MemberRow, Sort
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.ui.members.columns_dialog import ChooseColumns
from studio.ui.members.condition_row import ConditionRow
from studio.ui.members.list_columns import Layout, Shown, from_text, to_text
from studio.ui.members.list_dialog import EditList
from studio.ui.members.list_model import ROW_ROLE
from studio.ui.settings.own_fields_pane import EditField, OwnFieldsPane
from tests import builders
from tests.support.databases import NOW
from tests.support.member_desk import KOFI, MembersDesk

LEVEL, TAG = Column(Fact.LEVEL), Column(Fact.TAG)


@pytest.fixture
def desk(members_desk: MembersDesk) -> MembersDesk:
    """The page in front of a manager."""
    return members_desk


def choose(desk: MembersDesk, *columns: Column) -> None:
    """Tick these columns and no others."""
    desk.page.list.choose_columns()
    dialog = desk.page.list.findChildren(ChooseColumns)[-1]
    for one in desk.page.list.columns.shown:
        dialog.tick(one.column, shown=False)
    for column in columns:
        dialog.tick(column)
    dialog.go.click()


def cells(desk: MembersDesk, place: int) -> tuple[object, ...]:
    row: MemberRow | None = desk.page.list.model.index(place).data(ROW_ROLE)
    return () if row is None else row.cells


def test_columns_are_chosen_shown_sorted_by_and_kept(
    desk: MembersDesk, make_members_desk: Callable[[Role], MembersDesk]
) -> None:
    choose(desk, LEVEL, Column(Fact.CLASSES))
    desk.qtbot.waitUntil(lambda: cells(desk, 1) == (KOFI.level,))
    shown = [one.column for one in desk.page.list.columns.shown]
    assert shown == [Column(Fact.CLASSES), LEVEL]

    desk.page.list.head.sort_by(LEVEL)
    desk.qtbot.waitUntil(lambda: desk.page.list.head.sort == LEVEL)
    choose(desk, TAG)
    assert desk.page.list.head.sort is Sort.NAME
    desk.qtbot.waitUntil(lambda: desk.names[0] == "Björn Lindqvist")

    desk.page.list.take_person()
    desk.qtbot.waitUntil(lambda: [one.column for one in desk.page.list.columns.shown] == [TAG])


def test_columns_move_and_get_their_usual_look_back(desk: MembersDesk) -> None:
    desk.page.list.choose_columns()
    dialog = desk.page.list.findChildren(ChooseColumns)[-1]
    dialog.move_by(1)
    dialog.go.click()
    assert [one.column.fact for one in desk.page.list.columns.shown] == [Fact.PASS, Fact.LAST_DAY, Fact.CLASSES]

    desk.page.list.show_columns(Layout())
    assert desk.page.list.columns == Layout()


def test_a_column_is_widened_by_its_edge_and_by_keys(desk: MembersDesk) -> None:
    head, view = desk.page.list.head, desk.page.list
    edge = 16 + view.columns.name + view.columns.shown[0].width
    desk.qtbot.mousePress(head, Qt.MouseButton.LeftButton, pos=QPoint(edge, 14))
    desk.qtbot.mouseMove(head, QPoint(edge + 30, 14))
    desk.qtbot.mouseRelease(head, Qt.MouseButton.LeftButton, pos=QPoint(edge + 30, 14))
    assert view.columns.shown[0].width == 96
    assert view.width() == 454

    desk.qtbot.keyClick(head, Qt.Key.Key_Right)
    desk.qtbot.keyClick(head, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.columns.shown[0].width == 88
    desk.qtbot.keyClick(head, Qt.Key.Key_Return)
    assert head.sort is Sort.LAST_HERE
    head.sort_by(Sort.NAME)


def test_a_layout_survives_nonsense() -> None:
    kept = Layout(200, (Shown(LEVEL, 80), Shown(Column(Fact.VISITS, "90"), 60)))
    assert from_text(to_text(kept)) == kept
    for text in ("", "nonsense", '[200, [["mood", "", 80]]]', '[200, [["own", "mood:1", 80]]]', "[1]"):
        assert from_text(text) == Layout()
    assert from_text('[200, [["visits", "31", 80], ["level", "", 4]]]') == Layout(200, ())


def test_the_list_is_exported_as_it_is_shown(desk: MembersDesk, tmp_path: Path) -> None:
    choose(desk, LEVEL, Column(Fact.WAIVER_UNTIL))
    said: list[str] = []
    object.__setattr__(desk.page.list._context, "say", said.append)
    path = tmp_path / "list.csv"

    desk.page.list.export_to(path, "csv")

    desk.qtbot.waitUntil(lambda: bool(said))
    assert said == ["Saved: list.csv. Left out, as exports hold no such data: waiver_until"]
    assert path.read_text(encoding="utf-8-sig").splitlines()[:2] == ["name,level", f"Björn Lindqvist,{KOFI.level}"]


def test_conditions_are_joined_by_or(desk: MembersDesk) -> None:
    desk.page.lists.new.click()
    dialog = desk.page.findChildren(EditList)[-1]
    first = dialog.rows[0]
    first.fact.setCurrentIndex(first.fact.findData(str(Fact.RACE)))
    first.value.setText("london")
    dialog.more.click()
    second = dialog.rows[1]
    second.fact.setCurrentIndex(second.fact.findData(str(Fact.CODE)))
    second.op.setCurrentIndex(second.op.findData(str(Op.IS)))
    second.value.setText("nobody's")
    desk.qtbot.waitUntil(lambda: dialog.count.text() == "0 members")
    second.join.setCurrentIndex(second.join.findData("or"))
    desk.qtbot.waitUntil(lambda: dialog.count.text() == "1 member")
    dialog.fill("name", "Either")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.names == ["Kofi Mensah"])
    (kept,) = desk.store.select(SavedList)
    assert '"code", "is", "nobody\'s", "", true' in kept.rule


@pytest.mark.parametrize(
    "condition",
    [
        Condition(Fact.VISITS, Op.MOST, "3", "90"),
        Condition(Fact.BORN, Op.BEFORE, "1990-04-13"),
        Condition(Fact.RACE_ON, Op.COMING, "14"),
        Condition(Fact.PASS_STATE, Op.NOT, "no_pass"),
        Condition(Fact.PHOTO, Op.NOT),
        Condition(Fact.ADDRESS, Op.NONE),
    ],
)
def test_a_condition_is_shown_as_it_was_kept(desk: MembersDesk, qtbot: QtBot, condition: Condition) -> None:
    row = ConditionRow(desk.page._context, (), condition)
    qtbot.addWidget(row)
    row.show()

    assert row.condition() == condition


def define(desk: MembersDesk, pane: OwnFieldsPane, name: str, kind: Kind, choices: str = "") -> None:
    """Add a field in the settings."""
    dialog = EditField(desk.page._context, None, pane)
    dialog.open()
    dialog.fill("name", name)
    box = dialog.fields["kind"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(str(kind)))
    dialog.fill("choices", choices)
    dialog.go.click()
    pane.load()
    desk.qtbot.waitUntil(lambda: any(name == one.name for one in desk.page.list.own))


def test_a_field_of_ones_own_is_defined_filled_in_and_shown_as_a_column(desk: MembersDesk) -> None:
    pane = OwnFieldsPane(desk.page._context)
    desk.qtbot.addWidget(pane)
    pane.show()
    define(desk, pane, "Shoe", Kind.NUMBER)
    define(desk, pane, "Shirt", Kind.CHOICE, "S, M")
    desk.open(KOFI)
    desk.page.person.edit()
    own = desk.page.person.own
    desk.qtbot.waitUntil(lambda: set(own.cells) == {"Shoe", "Shirt"})
    shoe, shirt = own.cells["Shoe"].edit, own.cells["Shirt"].edit
    assert isinstance(shoe, QLineEdit)
    assert isinstance(shirt, QComboBox)
    shoe.setFocus()
    desk.qtbot.keyClicks(shoe, "big")
    desk.qtbot.keyClick(shoe, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: own.cells["Shoe"].error.text() == "Write a number, such as 12.5.")
    assert shoe.text() == "big"

    shoe.clear()
    desk.qtbot.keyClicks(shoe, "43.5")
    desk.qtbot.keyClick(shoe, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: [one.value for one in desk.store.select(OwnValue)] == ["43.5"])
    shirt.setCurrentIndex(shirt.findData("M"))
    shirt.activated.emit(shirt.currentIndex())
    desk.qtbot.waitUntil(lambda: {one.value for one in desk.store.select(OwnValue)} == {"43.5", "M"})

    field = next(one for one in desk.page.list.own if one.name == "Shoe")
    choose(desk, Column(Fact.OWN, f"number:{field.id}"))
    desk.qtbot.waitUntil(lambda: cells(desk, 1) == (43.5,))


def test_a_field_of_ones_own_that_another_desk_changed_asks_whose_value_stays(desk: MembersDesk) -> None:
    reads = MemberReads(desk.store.connect)
    other = MemberService(desk.store, reads, FixedClock(NOW), builders.SHELF).own_fields
    for name, kind, choices in (("Shoe", Kind.NUMBER, ()), ("Shirt", Kind.CHOICE, ("S", "M", "L"))):
        other.save_field(builders.call(), name, kind, choices)
    shoe_field, shirt_field = other.fields()
    desk.open(KOFI)
    desk.page.person.edit()
    own = desk.page.person.own
    shoe, shirt = own.cells["Shoe"], own.cells["Shirt"]
    chosen = shirt.edit
    assert isinstance(chosen, QComboBox)
    desk.qtbot.keyClicks(shoe.edit, "43")
    other.set_value(builders.call(), KOFI.id, shoe_field.id, "42", "")
    other.set_value(builders.call(), KOFI.id, shirt_field.id, "S", "")

    desk.qtbot.keyClick(shoe.edit, Qt.Key.Key_Return)
    chosen.setCurrentIndex(chosen.findData("M"))
    chosen.activated.emit(chosen.currentIndex())

    desk.qtbot.waitUntil(lambda: shirt.clash.isVisibleTo(desk.page))
    assert "(14 Apr 17:52) to “42”. You typed “43”" in shoe.clash.says.text()
    assert "(14 Apr 17:52) to “S”. You typed “M”" in shirt.clash.says.text()
    assert sorted(one.value for one in desk.store.select(OwnValue)) == ["42", "S"]
    shoe.clash.mine.click()
    shirt.clash.theirs.click()
    desk.qtbot.waitUntil(lambda: sorted(one.value for one in desk.store.select(OwnValue)) == ["43", "S"])
    desk.qtbot.waitUntil(lambda: (shoe.edit.text(), shirt.edit.text()) == ("43", "S"))
    assert not shirt.clash.isVisibleTo(desk.page)


def test_only_managers_define_fields(make_members_desk: Callable[[Role], MembersDesk], qtbot: QtBot) -> None:
    desk = make_members_desk(Role.DESK)
    pane = OwnFieldsPane(desk.page._context)
    qtbot.addWidget(pane)
    pane.show()
    pane.load()
    qtbot.waitUntil(pane._add.isHidden)
