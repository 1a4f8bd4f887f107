"""Today: who waits for a place and is offered one, and the filters over the roster."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from studio.domain.attendance.records import BookingState, WaitlistEntry
from studio.domain.clock import instant_of
from studio.ui.today.words import caption
from tests import builders
from tests.support.today_desk import MAIN, ZOE, Desk, OpenDesk, classes


def test_a_place_is_offered_and_then_given_to_who_waits(open_desk: OpenDesk) -> None:
    entry = WaitlistEntry(
        builders.next_id(), MAIN.id, ZOE.id, instant_of(datetime(2026, 4, 13, 7, 30), "Europe/London")
    )
    desk = open_desk(*classes(), entry)
    desk.qtbot.waitUntil(desk.page.pane.waitlist.isVisible)
    assert "Waiting since Mon 07:30" in desk.labels()
    for words in ("Offer place", "Book place"):
        desk.qtbot.waitUntil(partial(offered, desk, words))
        desk.qtbot.mouseClick(buttons(desk, words)[0], Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 4)
    assert desk.stored(ZOE) is BookingState.BOOKED
    assert not desk.page.pane.waitlist.isVisible()
    row = desk.page.pane.model.row_of(ZOE.id)
    assert row is not None
    assert caption(row, desk.window.context.manner) == "No pass · arrive 17:45 · from the waitlist"
    told = desk.page.pane.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "moved up from the waitlist: the desk gave the place" in told


@pytest.mark.parametrize(
    ("starts", "capacity", "why"),
    [("2026-04-14T18:00", 3, "No place is free"), ("2026-04-14T16:00", 4, "The class is over")],
)
def test_a_place_that_is_not_to_be_had_is_not_offered(
    open_desk: OpenDesk, starts: str, capacity: int, why: str
) -> None:
    dated = builders.session(starts, capacity=capacity, id=MAIN.id)
    since = instant_of(datetime(2026, 4, 13, 7, 30), "Europe/London")
    others = [one for one in classes() if one is not MAIN]
    desk = open_desk(dated, *others, WaitlistEntry(builders.next_id(), MAIN.id, ZOE.id, since))
    desk.page.choose(MAIN.id)
    desk.qtbot.waitUntil(desk.page.pane.waitlist.isVisible)

    (offer,) = buttons(desk, "Offer place")
    assert (offer.isEnabled(), offer.property("lit"), offer.toolTip()) == (False, False, why)
    assert ("The class is over." in desk.labels()) is (why == "The class is over")


@pytest.mark.parametrize("width", [1200, 1440, 1920])
def test_no_filter_of_the_roster_is_cut(open_desk: OpenDesk, width: int) -> None:
    crowd = [builders.member(f"Guest {letter}") for letter in "abcdefghijkl"]
    states = [BookingState.BOOKED, BookingState.HERE, BookingState.LATE_CANCELLED, BookingState.NO_SHOW] * 3
    places = [builders.booking(MAIN, one, state) for one, state in zip(crowd, states, strict=True)]
    beside = builders.session("2026-04-14T18:15", name="Hill HIIT")
    desk = open_desk(*classes(), beside, *crowd, *places)
    desk.window.resize(width, 900)
    for both in (False, True):
        desk.page.put_beside(shown=both)
        desk.qtbot.waitUntil(partial(all_filters_shown_whole, desk, 1 + both))


def all_filters_shown_whole(desk: Desk, classes: int) -> bool:
    parts = [one for one in desk.page.pane.header.findChildren(QPushButton) if one.isVisible()]
    shown = {one.accessibleName() or one.text() for one in parts} >= {"All 15", "Here 3", "No-show 3"}
    return len(desk.page.panes) == classes and shown and all(one.width() >= one.sizeHint().width() for one in parts)


def offered(desk: Desk, words: str) -> bool:
    return bool(buttons(desk, words))


def buttons(desk: Desk, words: str) -> list[QPushButton]:
    return [one for one in desk.page.pane.waitlist.findChildren(QPushButton) if one.text().strip() == words]
