"""Saved lists on the Members page: made, counted while written, shown, changed, removed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from studio.domain.members.fact_values import Fact
from studio.domain.members.facts import Smart
from studio.domain.members.records import Member
from studio.domain.members.saved_list import SavedList
from studio.domain.roles import Role
from studio.ui.members.list_dialog import EditList
from tests.support.member_desk import KOFI, MembersDesk, line


@pytest.fixture
def desk(members_desk: MembersDesk) -> MembersDesk:
    """The page in front of a manager."""
    return members_desk


def dialog_of(desk: MembersDesk) -> EditList:
    desk.qtbot.waitUntil(lambda: desk.page.findChild(EditList) is not None)
    found = desk.page.findChild(EditList)
    assert found is not None
    return found


def racers(desk: MembersDesk) -> SavedList:
    """Save a list of those who run London, through the dialog."""
    desk.page.lists.new.click()
    dialog = dialog_of(desk)
    row = dialog.rows[0]
    row.fact.setCurrentIndex(row.fact.findData(str(Fact.RACE)))
    row.value.setText("london")
    desk.qtbot.waitUntil(lambda: dialog.count.text() == "1 member")
    line(dialog, "name").setText("London 26 Apr")
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: desk.names == ["Kofi Mensah"])
    (saved,) = desk.store.select(SavedList)
    return saved


def test_a_list_is_counted_while_it_is_written_and_shown_when_saved(desk: MembersDesk) -> None:
    saved = racers(desk)

    desk.qtbot.waitUntil(lambda: saved.id in desk.page.lists.buttons)
    button = desk.page.lists.buttons[saved.id]
    assert button.accessibleName() == "London 26 Apr, 1"
    desk.qtbot.waitUntil(button.isChecked)


def test_a_condition_without_a_value_is_refused_and_kept(desk: MembersDesk) -> None:
    desk.page.lists.new.click()
    dialog = dialog_of(desk)
    line(dialog, "name").setText("Some")
    dialog.rows[0].value.setText("many")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: dialog.wrong.text() == "This condition has no value that fits it.")
    assert (dialog.count.text(), dialog.rows[0].value.text()) == ("", "many")
    dialog.reject()


def test_conditions_are_added_and_taken_away(desk: MembersDesk) -> None:
    desk.page.lists.new.click()
    dialog = dialog_of(desk)
    dialog.more.click()
    second = dialog.rows[1]
    second.fact.setCurrentIndex(second.fact.findData(str(Fact.WEEKDAY)))
    assert (second.choice.count(), second.op.currentData()) == (7, "is")
    assert [one.fact for one in dialog.conditions()] == [Fact.CLASSES, Fact.WEEKDAY]
    second.fact.setCurrentIndex(second.fact.findData(str(Fact.NO_EMAIL)))
    assert dialog.conditions()[1].value == ""
    dialog.reject()


def test_a_list_is_removed_and_everybody_is_shown_again(desk: MembersDesk) -> None:
    saved = racers(desk)
    desk.qtbot.waitUntil(lambda: saved.id in desk.page.lists.buttons)
    desk.page.lists.open_menu(saved.id, QPoint(4, 4))
    menu = next(one for one in desk.page.lists.findChildren(QMenu) if one.isVisible())
    next(one for one in menu.findChildren(QAction) if one.text() == "Remove").trigger()
    menu.close()

    desk.qtbot.waitUntil(lambda: len(desk.names) == 3)
    assert saved.id not in desk.page.lists.buttons
    assert desk.store.select(SavedList) == []


def test_the_desk_is_offered_no_lists_of_health_or_races(make_members_desk: Callable[[Role], MembersDesk]) -> None:
    desk = make_members_desk(Role.DESK)
    desk.qtbot.waitUntil(desk.page.lists.buttons[Smart.CHECK].isHidden)
    assert desk.page.lists.buttons[Smart.REVIEW].isHidden()
    desk.page.lists.new.click()
    dialog = dialog_of(desk)

    assert dialog.rows[0].fact.findData(str(Fact.RACE)) == -1
    assert dialog.rows[0].fact.findData(str(Fact.BIRTH_MONTH)) >= 0
    dialog.reject()


def test_archived_members_are_found_in_a_list_of_their_own_and_brought_back(desk: MembersDesk) -> None:
    gone = desk.page.lists.buttons[Smart.ARCHIVED]
    assert gone.isHidden()
    desk.open(KOFI)
    desk.page.person.head.archive_asked.emit()
    desk.qtbot.waitUntil(lambda: gone.accessibleName() == "Archived, 1")
    gone.click()
    desk.qtbot.waitUntil(lambda: desk.names == [KOFI.name])
    desk.qtbot.waitUntil(lambda: desk.says("Archived"))

    desk.page.person.head.archive_asked.emit()

    desk.qtbot.waitUntil(lambda: desk.names == [])
    desk.qtbot.waitUntil(lambda: desk.says("Nobody is archived."))
    assert not desk.store.get(Member, KOFI.id).archived
