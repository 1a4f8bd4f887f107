"""The line that a class is written in, on the calendar and in the palette."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from studio.domain.schedule.records import Session
from studio.ui.palette import Command
from studio.ui.schedule.finder import ClassFinder
from studio.ui.schedule.new_class import NewClass
from tests.support.schedule_desk import Desk


@pytest.fixture
def desk(schedule_desk: Desk) -> Desk:
    return schedule_desk


@pytest.mark.parametrize("line", ["run strength sat 25:00", "run strength 30 feb 9am", "zumba sat 9am"])
def test_enter_adds_no_class_from_a_line_that_is_not_understood(desk: Desk, line: str) -> None:
    before = len(desk.store.select(Session))
    desk.key(Qt.Key.Key_N)
    card: NewClass = desk.card(NewClass)
    desk.qtbot.keyClicks(card.line.line, line)
    desk.qtbot.keyClick(card.line.line, Qt.Key.Key_Return)
    desk.wait(lambda: card.line.line.property("wrong") is True)
    assert desk.page.cards.card is card
    assert len(desk.store.select(Session)) == before


def test_a_line_in_the_past_is_told_before_it_is_added(desk: Desk) -> None:
    desk.key(Qt.Key.Key_N)
    card: NewClass = desk.card(NewClass)
    desk.qtbot.keyClicks(card.line.line, "run strength 2020-01-01 9am")
    said = "That time is over already"
    desk.wait(lambda: said in [part.text() for part in card.findChildren(QLabel) if part.isVisible()])


def test_the_palette_offers_every_meaning_of_an_ambiguous_line(desk: Desk) -> None:
    offered: list[Command] = []
    finder = ClassFinder(desk.context, desk.page)
    finder.adding("run strength sat 9", offered.extend)
    desk.wait(lambda: bool(offered))
    adding = [one for one in offered if one.section == "Add class"]
    assert [one.title for one in adding] == [
        "Run Strength on Saturday 18 April 2026, 09:00 – 10:00",
        "Run Strength on Saturday 18 April 2026, 21:00 – 22:00",
    ]
    adding[1].do()
    nine = datetime(2026, 4, 18, 21)
    desk.wait(lambda: nine in [one.starts for one in desk.store.select(Session)])


def test_enter_on_a_line_that_is_still_being_read_adds_what_it_says(desk: Desk) -> None:
    desk.key(Qt.Key.Key_N)
    card: NewClass = desk.card(NewClass)
    card.line.line.setText("run strength sun 10:15 45m")
    desk.qtbot.keyClick(card.line.line, Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.store.select(Session)) == 6)
    made = next(one for one in desk.store.select(Session) if one.starts.hour == 10 and one.minutes == 45)
    assert made.starts == datetime(2026, 4, 19, 10, 15)


def test_enter_twice_adds_one_class(desk: Desk) -> None:
    desk.key(Qt.Key.Key_N)
    card: NewClass = desk.card(NewClass)
    for _ in range(3):
        card.add()
    desk.wait(lambda: desk.page.cards.card is None)
    last: list[object] = []
    desk.tasks.run_query(lambda studio: studio, last.append, owner=desk.page)  # behind all commands
    desk.wait(lambda: bool(last))
    assert len(desk.store.select(Session)) == 6
