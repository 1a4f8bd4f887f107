"""A class from one line is completed from how such classes usually are, and lines find classes. On both engines."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from studio.domain.clock import FixedClock
from studio.domain.schedule.clashes import ClashKind
from studio.domain.schedule.quick_words import ENGLISH
from studio.services.schedule.quick_rows import QuickClass
from studio.services.schedule.rows import NewSession
from studio.storage.store import Store
from tests import builders
from tests.builders import INES, MAIN, STRENGTH
from tests.services.timetable import HIIT, SMALL, SORA, Timetable


@pytest.fixture
def timetable(store: Store, clock: FixedClock) -> Timetable:
    made = Timetable(store, clock)
    hill = {"kind_id": HIIT.id, "coach_id": SORA.id, "room_id": SMALL.id, "name": "Hill HIIT", "capacity": 12}
    made.add_class(datetime(2026, 4, 9, 18, 45), **hill)
    made.add_class(datetime(2026, 4, 16, 18, 45), **hill)
    made.add_class(datetime(2026, 4, 14, 20, 30), name="Run Strength")
    return made


def read(timetable: Timetable, line: str) -> QuickClass:
    quick = timetable.schedule.quick
    return quick.read(line, quick.choices(), ENGLISH)


def test_what_the_line_leaves_out_is_as_such_classes_are(timetable: Timetable) -> None:
    found = read(timetable, "hiit fri 6pm")
    assert found.new == NewSession(
        HIIT.id, SMALL.id, SORA.id, datetime(2026, 4, 17, 18), minutes=45, capacity=12, name="Hill HIIT"
    )
    assert found.series is None
    assert found.clashes == ()


def test_what_the_line_says_goes_over_what_is_usual(timetable: Timetable) -> None:
    new = read(timetable, "hiit fri 6pm 60m 8 ines main").new
    assert new is not None
    assert (new.coach_id, new.room_id, new.minutes, new.capacity) == (INES.id, MAIN.id, 60, 8)


def test_a_line_without_a_time_or_a_kind_is_no_class_yet(timetable: Timetable) -> None:
    assert read(timetable, "hiit").new is None
    assert read(timetable, "fri 6pm").new is None


def test_a_line_that_repeats_is_a_series(timetable: Timetable) -> None:
    series = read(timetable, "strength every fri 6pm until 30 june").series
    assert series is not None
    assert (series.rule, series.last_day) == ("FREQ=WEEKLY;BYDAY=FR", date(2026, 6, 30))
    assert timetable.schedule.add_series(builders.call(), series).details["number"] == "11"


def test_a_clash_is_told_with_the_next_time_that_is_free(timetable: Timetable) -> None:
    found = read(timetable, "hill hiit thu 6:15pm")
    assert [clash.kind for clash in found.clashes] == [ClashKind.COACH, ClashKind.ROOM]
    assert found.free == datetime(2026, 4, 16, 19, 30)


def test_a_line_finds_the_classes_it_describes(timetable: Timetable) -> None:
    quick = timetable.schedule.quick
    choices = quick.choices()

    def find(line: str) -> list[tuple[str, datetime]]:
        return [(row.name, row.starts) for row in quick.find(line, choices, ENGLISH, 5)]

    assert find("hill") == [("Hill HIIT", datetime(2026, 4, 16, 18, 45))]
    assert find("ines") == [("Run Strength", datetime(2026, 4, 14, 20, 30))]
    assert find("hill 9 apr") == []  # next year's ninth of April has none
    assert find("hill 9 apr 2026") == [("Hill HIIT", datetime(2026, 4, 9, 18, 45))]
    assert find("sora thu") == [("Hill HIIT", datetime(2026, 4, 16, 18, 45))]
    assert find("hill thu 6pm") == [("Hill HIIT", datetime(2026, 4, 16, 18, 45))]  # none is at six
    assert find("hill zumba") == []
    assert find("") == []


def test_choices_leave_out_who_does_not_teach(timetable: Timetable) -> None:
    choices = timetable.schedule.quick.choices()
    assert [coach.name for coach in choices.coaches] == ["Inés Carvalho", "Sora Nakamura"]
    assert [kind.id for kind in choices.kinds] == [HIIT.id, STRENGTH.id]
