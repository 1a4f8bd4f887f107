"""The schedule of a studio that has planned nothing: a card over a sketched week."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.domain.roles import Role
from studio.domain.schedule.records import Session
from studio.ui.schedule.first_week import FirstWeekCard
from studio.ui.schedule.page import SchedulePage
from studio.ui.tasks import Person
from tests import builders


@pytest.fixture
def classes() -> tuple[Session, ...]:
    return ()


@pytest.fixture
def card(page: SchedulePage, qtbot: QtBot) -> FirstWeekCard:
    page._context.tasks.changed.connect(page.refresh)  # as the window does
    qtbot.waitUntil(lambda: isinstance(page.cards.card, FirstWeekCard))
    found = page.cards.card
    assert isinstance(found, FirstWeekCard)
    return found


def test_the_week_is_sketched_and_a_typed_class_is_shown_where_it_would_stand(
    page: SchedulePage, card: FirstWeekCard, qtbot: QtBot
) -> None:
    week = page.board.week
    assert week.sketch[0].row.starts == datetime(2026, 4, 13, 6, 30)
    assert not card.go.isEnabled()
    qtbot.keyClicks(card.line.line, "strength thu 7pm weekly")
    qtbot.waitUntil(lambda: week.drag is not None and week.drag.stretch.start == 19 * 60)
    qtbot.keyClick(card.line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.row.starts for one in week.placed] == [datetime(2026, 4, 16, 19)])
    assert (list(week.sketch), page.cards.card) == ([], None)


def test_the_sample_week_is_planned_at_once(page: SchedulePage, card: FirstWeekCard, qtbot: QtBot) -> None:
    number = len(page.board.week.sketch)
    card.sample.click()
    qtbot.waitUntil(lambda: len(page.board.week.placed) > 0)
    starts = [one.row.starts for one in page.board.week.placed]
    assert min(starts) == datetime(2026, 4, 14, 18)  # what has begun begins next week
    assert len(starts) < number


def test_a_card_that_was_closed_stays_away(page: SchedulePage, card: FirstWeekCard, qtbot: QtBot) -> None:
    card.dismiss()
    assert list(page.board.week.sketch) == []
    page.go_to(page._day)
    answered: list[object] = []
    page._context.tasks.run_query(lambda _studio: None, answered.append, owner=page)
    qtbot.waitUntil(lambda: bool(answered))
    assert page.cards.card is None


def test_who_only_looks_gets_no_card(page: SchedulePage, card: FirstWeekCard, qtbot: QtBot) -> None:
    page._context.tasks.sign_in(Person(builders.INES.id, "Inés", Role.COACH))
    page.go_to(page._day)
    answered: list[object] = []
    page._context.tasks.run_query(lambda _studio: None, answered.append, owner=page)
    qtbot.waitUntil(lambda: bool(answered))
    assert page.cards.card is None
