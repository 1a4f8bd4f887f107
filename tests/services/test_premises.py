"""Sites, rooms, kinds and coaches are kept; nothing that is needed can be archived. On both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.roles import Role
from studio.domain.schedule.editing import Scope
from studio.domain.schedule.premises import Thing
from studio.domain.schedule.records import Availability, ClassKind, Qualification, Room, Staff, TimeOff
from studio.services.schedule.premises import Premises
from studio.services.schedule.rows import Usage
from tests import builders
from tests.builders import INES, MAIN, SITE, STRENGTH
from tests.services.timetable import HIIT, SMALL, SORA, TONIGHT, Timetable


@pytest.fixture
def premises(table: Timetable) -> Premises:
    return table.schedule.premises


def test_a_thing_is_added_and_changed(table: Timetable, premises: Premises) -> None:
    kind = ClassKind(UUID(int=60), " Hills ", "L", "O", 45, 12)
    assert premises.save(builders.call(), kind).label == "thing_added"
    assert premises.save(builders.call(), replace(kind, capacity=10)).label == "thing_changed"
    assert table.store.get(ClassKind, kind.id) == replace(kind, name="Hills", capacity=10, position=1)


@pytest.mark.parametrize(
    ("thing", "code"),
    [
        (replace(STRENGTH, name=" "), "name_missing"),
        (replace(STRENGTH, name="hiit"), "name_taken"),
        (replace(STRENGTH, letter="SS"), "field_wrong"),
        (replace(STRENGTH, tone="X"), "field_wrong"),
        (replace(STRENGTH, capacity=0), "field_wrong"),
        (replace(MAIN, space_units=0), "field_wrong"),
        (replace(MAIN, name="studio 2"), "name_taken"),
        (replace(SITE, zone="Europe/Londn"), "field_wrong"),
        (replace(SITE, country="gb"), "field_wrong"),
        (replace(INES, short_name=""), "field_wrong"),
    ],
)
def test_things_that_cannot_be_kept_are_refused(premises: Premises, thing: Thing, code: str) -> None:
    with pytest.raises(RuleError, match=code):
        premises.save(builders.call(), thing)


def test_the_pin_is_not_touched(table: Timetable, premises: Premises) -> None:
    builders.change(table.store, INES, pin_hash="kept")
    premises.save(builders.call(), replace(INES, name="Inés C.", pin_hash="other"))
    assert table.store.get(Staff, INES.id).pin_hash == "kept"


@pytest.mark.parametrize("thing", [SITE, MAIN, INES, STRENGTH])
def test_what_something_to_come_needs_is_told_and_not_archived(
    table: Timetable, premises: Premises, thing: Thing
) -> None:
    series = table.add_series(last_day=date(2026, 4, 28))
    table.book(table.classes(series)[0], table.member("Ada"))
    rooms = ("Main floor", "Studio 2") if thing is SITE else ()
    assert premises.usage(thing) == Usage(("Run Strength",), 3, 1, TONIGHT, rooms)
    with pytest.raises(RuleError, match="still_used") as caught:
        premises.archive(builders.call(), thing)
    assert caught.value.details == {"name": thing.name, "classes": 3, "series": 1}


def test_what_is_only_on_the_past_is_archived_and_put_back(
    table: Timetable, premises: Premises, clock: FixedClock
) -> None:
    series = table.add_series(last_day=date(2026, 4, 28))
    table.schedule.cancel(builders.call(), table.classes(series)[2].id, Scope.FOLLOWING, "Over")
    clock.advance(timedelta(days=8))
    assert premises.usage(MAIN) == Usage((), 0, 0, None)
    premises.archive(builders.call(), MAIN)
    assert table.store.get(Room, MAIN.id).archived
    with pytest.raises(RuleError, match="archived_used"):
        table.add_class(datetime(2026, 5, 1, 18))
    premises.restore(builders.call(), MAIN)
    assert table.store.get(Room, MAIN.id) == MAIN


def test_rooms_of_two_sites_may_have_one_name_when_one_comes_back(table: Timetable, premises: Premises) -> None:
    other = replace(SITE, id=UUID(int=700), name="Harbour")
    theirs = replace(SMALL, id=UUID(int=701), site_id=other.id)
    builders.put(table.store, other, theirs)
    premises.archive(builders.call(), SMALL)
    premises.restore(builders.call(), SMALL)
    assert table.store.get(Room, SMALL.id) == SMALL
    premises.archive(builders.call(), SMALL)
    premises.save(builders.call(), replace(SMALL, id=UUID(int=702)))
    with pytest.raises(RuleError, match="name_taken"):
        premises.restore(builders.call(), SMALL)


def test_the_last_site_stays(table: Timetable, premises: Premises) -> None:
    for room in (MAIN, SMALL):
        premises.archive(builders.call(), room)
    with pytest.raises(RuleError, match="last_one"):
        premises.archive(builders.call(), SITE)


def test_hours_and_kinds_of_a_coach_are_set_as_a_whole(table: Timetable, premises: Premises) -> None:
    week = {(0, time(6), time(12)), (0, time(16), time(21)), (2, time(6), time(12))}
    premises.set_hours(builders.call(), SORA.id, week)
    premises.set_hours(builders.call(), SORA.id, week - {(2, time(6), time(12))})
    found = table.store.select(Availability, staff_id=SORA.id)
    assert {(one.weekday, one.starts, one.ends) for one in found} == week - {(2, time(6), time(12))}
    late = {(0, time(16), time(0))}  # until midnight
    premises.set_hours(builders.call(), SORA.id, late)
    assert [one.minutes for one in table.store.select(Availability, staff_id=SORA.id)] == [(960, 1440)]
    premises.set_kinds(builders.call(), SORA.id, {STRENGTH.id, HIIT.id})
    premises.set_kinds(builders.call(), SORA.id, {HIIT.id})
    assert [one.kind_id for one in table.store.select(Qualification, staff_id=SORA.id)] == [HIIT.id]
    for wrong in ((0, time(12), time(6)), (0, time(11), time(17)), (7, time(6), time(7))):
        with pytest.raises(RuleError, match="hours_wrong"):
            premises.set_hours(builders.call(), SORA.id, week | {wrong})


def test_days_off_say_how_many_classes_need_somebody_else(table: Timetable, premises: Premises) -> None:
    table.add_series(last_day=date(2026, 5, 26))
    call = builders.call()
    outcome = premises.add_time_off(call, INES.id, date(2026, 4, 20), date(2026, 5, 3), " Leave ")
    assert (outcome.label, outcome.details["number"]) == ("time_off_added", "2")
    (off,) = table.store.select(TimeOff)
    assert (off.first_day, off.last_day, off.note) == (date(2026, 4, 20), date(2026, 5, 3), "Leave")
    premises.remove_time_off(builders.call(), off.id)
    assert table.store.select(TimeOff) == []


def test_only_managers_change_what_the_timetable_stands_on(premises: Premises) -> None:
    with pytest.raises(NotAllowedError):
        premises.save(builders.call(Role.DESK), STRENGTH)
    with pytest.raises(NotAllowedError):
        premises.archive(builders.call(Role.COACH), SMALL)


def order(premises: Premises) -> tuple[list[str], list[str], list[str]]:
    """The names of rooms, kinds and people as the settings list them."""
    held = premises.inventory()
    return [one.name for one in held.rooms], [one.name for one in held.kinds], [one.name for one in held.people]


def test_rooms_kinds_and_people_are_put_in_order_and_back_by_one_undo(table: Timetable, premises: Premises) -> None:
    rooms, kinds, people = order(premises)
    assert rooms == ["Main floor", "Studio 2"]
    done = premises.reorder(builders.call(), MAIN, None)
    assert (done.label, done.details) == ("thing_moved", {"name": "Main floor"})
    assert order(premises)[0] == ["Studio 2", "Main floor"]
    assert [row.name for row in table.schedule.calendar(TONIGHT.date(), TONIGHT.date()).rooms] == [
        "Studio 2",
        "Main floor",
    ]
    assert [one.name for one in table.schedule.quick.choices().rooms] == ["Studio 2", "Main floor"]
    assert done.entry is not None
    table.store.undo(builders.call(), done.entry)
    assert order(premises) == (rooms, kinds, people)
    first = premises.inventory().kinds[0]
    premises.reorder(builders.call(), premises.inventory().kinds[-1], first.id)
    assert order(premises)[1] == [kinds[-1], *kinds[:-1]]
    last = premises.inventory().people[-1]
    premises.reorder(builders.call(), last, premises.inventory().people[0].id)
    assert order(premises)[2] == [people[-1], *people[:-1]]


def test_what_is_saved_keeps_its_place_and_what_is_new_comes_last(table: Timetable, premises: Premises) -> None:
    premises.reorder(builders.call(), MAIN, None)
    premises.save(builders.call(), replace(MAIN, name="Big floor"))  # as it was before it was moved
    assert order(premises)[0] == ["Studio 2", "Big floor"]
    premises.save(builders.call(), Room(UUID(int=61), SITE.id, "Attic", "Attic", space_units=4))
    assert order(premises)[0] == ["Studio 2", "Big floor", "Attic"]


def test_a_thing_that_stands_there_already_is_not_moved_and_archived_ones_stay_last(
    table: Timetable, premises: Premises
) -> None:
    attic = Room(UUID(int=61), SITE.id, "Attic", "Attic", space_units=4)
    premises.save(builders.call(), attic)
    premises.archive(builders.call(), attic)
    assert premises.reorder(builders.call(), SMALL, None).label == ""
    premises.reorder(builders.call(), MAIN, None)
    assert order(premises)[0] == ["Studio 2", "Main floor", "Attic"]
    with pytest.raises(NotAllowedError):
        premises.reorder(builders.call(role=Role.DESK), MAIN, None)


def test_a_coach_has_a_colour_or_none(table: Timetable, premises: Premises) -> None:
    premises.save(builders.call(), replace(INES, tone="G"))
    assert table.store.get(Staff, INES.id).tone == "G"
    with pytest.raises(RuleError, match="field_wrong"):
        premises.save(builders.call(), replace(INES, tone="X"))
    premises.save(builders.call(), replace(INES, tone=""))
    assert table.store.get(Staff, INES.id).tone == ""
