"""A desk works at one of the studio's sites: what it shows and plans is that one's. On both engines."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

import pytest

from studio.domain.clock import DeskClock
from studio.services.schedule.rows import NewClosure
from studio.services.studio import desk_site
from studio.storage.store import Store
from tests import builders
from tests.builders import SITE
from tests.services.timetable import DOCK, HARBOUR, Timetable, with_harbour

DAY = date(2026, 4, 21)


@pytest.fixture
def table(table: Timetable) -> Timetable:
    return with_harbour(table)


def test_without_a_choice_a_desk_works_at_the_first_site(table: Timetable) -> None:
    assert desk_site(table.store) == SITE


def test_the_calendar_is_that_of_the_site(table: Timetable) -> None:
    here, there = table.add_class(datetime(2026, 4, 21, 7)), table.add_class(datetime(2026, 4, 21, 7), room_id=DOCK.id)
    assert [row.id for row in table.schedule.calendar(DAY, DAY).classes] == [here.id]
    table.store.works_at = HARBOUR.id
    calendar = table.schedule.calendar(DAY, DAY)
    assert ([row.id for row in calendar.classes], [row.name for row in calendar.rooms]) == ([there.id], ["Dock"])
    assert table.session(there.id).zone == "America/New_York"


def test_clashes_are_those_of_the_site_and_of_its_coaches_elsewhere(table: Timetable) -> None:
    small = builders.change(table.store, DOCK, space_units=4)
    there = table.add_class(datetime(2026, 4, 21, 2), room_id=small.id)
    assert table.schedule.clashes(DAY, DAY) == ()
    here = table.add_class(datetime(2026, 4, 21, 7))  # 2:00 in New York is 7:00 in London, and the coach the same
    (clash,) = table.schedule.clashes(DAY, DAY)
    assert (clash.kind, {clash.session_id, clash.other_id}) == ("coach", {there.id, here.id})
    table.store.works_at = HARBOUR.id
    assert {clash.kind for clash in table.schedule.clashes(DAY, DAY)} == {"coach", "over_room"}


def test_closures_and_holidays_begin_with_the_site(table: Timetable) -> None:
    table.store.works_at = HARBOUR.id
    closures = table.schedule.closures
    assert [place.name for place in closures.places()] == ["Harbour", "Northbank"]
    assert [one.name for one in closures.holidays(date(2026, 7, 1), date(2026, 7, 4))] == [
        "Independence Day (observed)",
        "Independence Day",
    ]
    closures.close(builders.call(), NewClosure(DAY, DAY, "Quay repaired"), extend_passes=False)
    (row,) = table.schedule.calendar(DAY, DAY).closures
    assert (row.title, row.place) == ("Quay repaired", "")


def test_a_site_that_is_archived_or_of_another_database_leaves_the_desk_at_the_first(table: Timetable) -> None:
    table.store.works_at = UUID(int=999)
    assert desk_site(table.store) == SITE
    table.store.works_at = HARBOUR.id
    builders.change(table.store, HARBOUR, archived=True)
    assert desk_site(table.store) == SITE


def test_the_clock_shows_the_time_of_the_site(store: Store) -> None:
    from studio.assembly import AssembledStudio

    builders.put(store, *builders.STUDIO, HARBOUR, DOCK)
    clock = DeskClock()
    studio = AssembledStudio(store.database, lambda: pytest.fail("no backup"), clock)
    studio.set_clock()
    assert clock.zone == "Europe/London"
    studio.work_at(HARBOUR.id)
    assert (clock.zone, studio.site().name) == ("America/New_York", "Harbour")
