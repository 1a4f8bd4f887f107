"""Rooms, kinds and people are put in order in the settings; coaches get a colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.domain.roles import Role
from studio.domain.schedule.records import Room, Staff
from studio.ui.settings.thing_form import Choice
from studio.ui.settings.things_pane import ThingsPane
from tests.builders import INES
from tests.support.settings_desk import SettingsDesk, choose


def names(pane: ThingsPane) -> list[str]:
    """What the list shows, from top to bottom."""
    return [row.name for row in pane.list.things.rows]


def test_rows_are_moved_by_keys_and_by_the_mouse_and_back_by_undo(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    pane = settings_desk.open("rooms", qtbot)
    assert names(pane) == ["Main floor", "Studio 2"]
    choose(pane, "Main floor")
    with qtbot.waitSignal(settings_desk.tasks.committed):
        QTest.keyClick(pane.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(pane) == ["Studio 2", "Main floor"]
    assert pane.form.thing is not None
    assert pane.form.thing.name == "Main floor"
    settings_desk.tasks.undo()
    qtbot.waitUntil(lambda: names(pane) == ["Main floor", "Studio 2"])
    with qtbot.waitSignal(settings_desk.tasks.committed):
        # What the list asks of its model when a row is dropped.
        assert pane.list.things.moveRow(QModelIndex(), 1, QModelIndex(), 0)
    assert [one.name for one in sorted(settings_desk.store.select(Room), key=lambda one: one.position)] == [
        "Studio 2",
        "Main floor",
    ]
    with qtbot.assertNotEmitted(pane.list.things.moved):
        QTest.keyClick(pane.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)  # the last already


def test_others_than_managers_move_nothing(make_settings_desk: Callable[[Role], SettingsDesk], qtbot: QtBot) -> None:
    pane = make_settings_desk(Role.DESK).open("kinds", qtbot)
    assert not pane.list.things.flags(pane.list.things.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    with qtbot.assertNotEmitted(pane.list.things.moved):
        QTest.keyClick(pane.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)


def speaks(pane: ThingsPane, words: str) -> Callable[[], bool]:
    """Whether the chosen row is read out so."""
    return lambda: pane.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == words


def test_a_coach_gets_a_colour_and_loses_it(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    pane = settings_desk.open("coaches", qtbot)
    choose(pane, "Inés Carvalho")
    colour = cast("Choice", pane.form.fields["tone"])
    assert [colour.itemText(number) for number in range(colour.count())][:2] == ["None", "Blue"]
    assert colour.currentText() == "None"
    for tone, words in (("S", "Inés Carvalho, Coach, Blue"), ("", "Inés Carvalho, Coach")):
        colour.setCurrentIndex(colour.values.index(tone))
        colour.activated.emit(colour.currentIndex())
        with qtbot.waitSignal(settings_desk.tasks.committed):
            pane.form.keep()
        assert settings_desk.store.get(Staff, INES.id).tone == tone
        qtbot.waitUntil(speaks(pane, words))
