"""What a flag means is told on hover and by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from studio.domain.attendance.flags import Flag, FlagKind
from studio.ui.today.words import flag_explained, flag_words
from tests import builders
from tests.support.today_desk import BJORN, CHIARA, MAIN, Desk, OpenDesk


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """Somebody without pass and waiver, whose birthday it is, never here before."""
    chiara = replace(CHIARA, birth_date=date(1990, 4, 14))
    made = open_desk(MAIN, chiara, builders.booking(MAIN, chiara))
    made.qtbot.waitUntil(lambda: made.page.pane.model.rowCount() == 1)
    return made


@pytest.mark.parametrize("number", [0, 1, 2])
def test_every_flag_says_what_it_is_and_what_to_do(number: int) -> None:
    said = {kind: flag_explained(Flag(kind, number)) for kind in FlagKind}
    assert len(set(said.values())) == len(FlagKind)
    for kind, words in said.items():
        assert words.startswith(f"{flag_words(Flag(kind, number))}: ")
        assert words.endswith(".")


def test_the_key_i_tells_all_flags_of_the_row(desk: Desk) -> None:
    desk.key(Qt.Key.Key_I, CHIARA)
    assert [line.partition(":")[0] for line in QToolTip.text().splitlines()] == [
        "No waiver",
        "No pass",
        "First visit",
        "Birthday",
    ]
    QToolTip.hideText()


def test_what_the_key_told_goes_with_the_next_person(open_desk: OpenDesk) -> None:
    desk = open_desk(MAIN, BJORN, CHIARA, builders.booking(MAIN, BJORN), builders.booking(MAIN, CHIARA, code=2))
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 2)
    desk.key(Qt.Key.Key_I, CHIARA)
    assert QToolTip.isVisible()
    desk.page.pane.view.make_current(BJORN.id)
    desk.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_hovering_a_flag_tells_that_one(desk: Desk) -> None:
    view = desk.page.pane.view
    row = view.visualRect(view.model().index(0, 0))
    found = set()
    for x in range(0, row.width(), 12):
        at = QPoint(x, row.center().y())
        QApplication.sendEvent(
            view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        )
        found.add(QToolTip.text().partition(":")[0])
    assert {"No waiver", "No pass"} <= found
    QToolTip.hideText()
