"""Closing one site of several: its classes, its people, their passes, its holidays, its notice. On both engines."""

from __future__ import annotations

import io
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from pypdf import PdfReader

from studio.domain.clock import FixedClock
from studio.domain.members.records import Member, Pass
from studio.domain.schedule.records import Closure, PassExtension, SessionState
from studio.printing.printer import PdfPrinter
from studio.services.paper.rows import PrintOrder, SheetKind
from studio.services.paper.service import PaperService
from studio.services.schedule.rows import ClosablePlace, NewClosure
from studio.storage.paper import PaperReads
from tests import builders
from tests.builders import MAIN, SITE
from tests.services.timetable import DOCK, HARBOUR, SMALL, Timetable, with_harbour

MONDAY, FRIDAY = date(2026, 4, 20), date(2026, 4, 24)
AT_HARBOUR = NewClosure(MONDAY, FRIDAY, "Quay repaired", site_id=HARBOUR.id)


@pytest.fixture
def table(table: Timetable) -> Timetable:
    return with_harbour(table)


def ends(table: Timetable, *people: Member) -> list[date | None]:
    return [table.store.select(Pass, member_id=who.id)[0].ends_on for who in people]


def close(table: Timetable, new: NewClosure) -> Closure:
    outcome = table.schedule.closures.close(builders.call(), new, extend_passes=True)
    return table.store.get(Closure, UUID(outcome.details["closure"]))


def test_the_sites_are_offered_with_their_rooms_this_desks_first(table: Timetable) -> None:
    assert table.schedule.closures.places() == (
        ClosablePlace(SITE.id, "Northbank", ((MAIN.id, "Main floor"), (SMALL.id, "Studio 2"))),
        ClosablePlace(HARBOUR.id, "Harbour", ((DOCK.id, "Dock"),)),
    )


def test_a_closed_site_leaves_the_other_as_it_is(table: Timetable) -> None:
    there = table.add_class(datetime(2026, 4, 21, 7), room_id=DOCK.id)
    here = table.add_class(datetime(2026, 4, 21, 7))
    ada, bea, both, new = (table.member(name) for name in ("Ada", "Bea", "Both", "New"))
    table.book(there, ada, both)
    table.book(here, bea)
    later = table.add_class(datetime(2026, 5, 5, 7))
    table.book(later, both)
    preview = table.schedule.closures.preview(AT_HARBOUR)
    assert [one.before.id for one in preview.cancelled.classes] == [there.id]
    assert (preview.cancelled.bookings, [one.name for one in preview.passes]) == (2, ["Ada", "Both", "New"])
    closure = close(table, AT_HARBOUR)
    assert closure.site_id == HARBOUR.id
    assert (table.booked(there), table.booked(here)) == (set(), {"Bea"})
    assert ends(table, ada, bea, both, new) == [date(2027, 1, day) for day in (10, 5, 10, 10)]
    table.schedule.closures.reopen(builders.call(), closure.id)
    assert table.booked(there) == {"Ada", "Both"}
    assert ends(table, ada, bea, both, new) == [date(2027, 1, 5)] * 4


def test_a_room_is_closed_at_its_own_site(table: Timetable) -> None:
    there = table.add_class(datetime(2026, 4, 21, 7), room_id=DOCK.id)
    assert close(table, NewClosure(MONDAY, FRIDAY, "Painting", room_id=DOCK.id)).site_id == HARBOUR.id
    assert table.session(there.id).state is SessionState.CANCELLED


def test_days_that_two_closures_share_are_given_to_a_pass_once(table: Timetable) -> None:
    there, here = (table.add_class(datetime(2026, 5, 5, 7), room_id=room.id) for room in (DOCK, SMALL))
    both = table.member("Both")
    table.book(there, both)
    builders.put(table.store, builders.booking(here, both))
    first = close(table, AT_HARBOUR)
    overlapping = NewClosure(date(2026, 4, 23), date(2026, 4, 26), "Race weekend", site_id=SITE.id)
    assert [one.extended_to for one in table.schedule.closures.preview(overlapping).passes] == [date(2027, 1, 12)]
    second = close(table, overlapping)
    assert ends(table, both) == [date(2027, 1, 12)]  # 20 to 26 April, and not five days and four more
    table.schedule.closures.reopen(builders.call(), first.id)
    assert ends(table, both) == [date(2027, 1, 9)]
    assert [one.days for one in table.store.select(PassExtension, closure_id=second.id)] == [4]
    table.schedule.closures.reopen(builders.call(), second.id)
    assert (ends(table, both), table.store.select(PassExtension)) == ([date(2027, 1, 5)], [])


def test_what_stays_closed_of_two_closures_stays_given(table: Timetable, clock: FixedClock) -> None:
    who = table.member("Ada")
    first = close(table, AT_HARBOUR)
    close(table, NewClosure(date(2026, 4, 22), date(2026, 4, 22), "Race", site_id=SITE.id))
    clock.advance(timedelta(days=7))  # the 21st
    table.schedule.closures.reopen(builders.call(), first.id)
    assert ends(table, who) == [date(2027, 1, 7)]  # the 20th, and the 22nd that is closed all the same
    assert [one.days for one in table.store.select(PassExtension)] == [1, 1]


def test_each_site_has_the_holidays_of_its_own_country_and_region(table: Timetable) -> None:
    table.add_class(datetime(2026, 7, 3, 7), room_id=DOCK.id)
    close(table, NewClosure(date(2026, 5, 25), date(2026, 5, 25), "Memorial Day", site_id=HARBOUR.id))
    found = table.schedule.closures.holidays(date(2026, 5, 1), date(2026, 7, 31), HARBOUR.id)
    assert [(one.day, one.name, one.closed, one.classes) for one in found] == [
        (date(2026, 5, 25), "Memorial Day", True, 0),
        (date(2026, 6, 19), "Juneteenth National Independence Day", False, 0),
        (date(2026, 7, 3), "Independence Day (observed)", False, 1),
        (date(2026, 7, 4), "Independence Day", False, 0),
    ]
    own = table.schedule.closures.holidays(date(2026, 5, 1), date(2026, 7, 31))
    assert [one.name for one in own] == ["May Day", "Spring Bank Holiday"]


def test_closures_of_every_site_are_listed_and_those_of_this_one_are_on_its_calendar(table: Timetable) -> None:
    close(table, AT_HARBOUR)
    close(table, NewClosure(MONDAY, MONDAY, "Painting", room_id=SMALL.id))
    calendar = table.schedule.calendar(MONDAY, FRIDAY)
    assert [one.place for one in calendar.closures] == ["Studio 2"]
    assert {one.place for one in calendar.coming_closures} == {"Harbour", "Studio 2"}


def test_the_notice_is_that_of_the_site(table: Timetable, clock: FixedClock) -> None:
    closure = close(table, AT_HARBOUR)
    paper = PaperService(table.store, PaperReads(table.store.connect), clock, PdfPrinter(), builders.SHELF)
    assert [row.place for row in paper.printable().closures] == ["Harbour"]
    order = PrintOrder(closure=closure.id, sheets=(SheetKind.NOTICE,), paper="a4")
    pdf = paper.prepare(builders.call(), order).pdf
    text = " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    assert text.startswith("Harbour Closed20–24 April 2026 Quay repaired Harbour is closed.")
    assert "Northbank" not in text
