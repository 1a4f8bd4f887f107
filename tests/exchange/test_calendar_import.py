"""Calendars of other programs are shown first, then taken over as one step that can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.roles import Role
from studio.domain.schedule.editing import Scope
from studio.domain.schedule.records import Closure, Series, Session, SessionState
from studio.services.changes import Changes, Outcome
from studio.services.ports import Work
from studio.services.schedule.calendar_events import Whose
from studio.services.schedule.imports import ImportPlan
from studio.services.schedule.sharing import Sharing
from studio.storage.store import Store
from tests import builders
from tests.builders import INES, MAIN, SITE, STRENGTH
from tests.exchange.calendar_texts import calendar, event
from tests.services.timetable import HIIT, SMALL, SORA, Timetable

OTHERWISE = Whose(INES.id, MAIN.id, STRENGTH.id)


def plan(sharing: Sharing, data: bytes, otherwise: Whose = OTHERWISE) -> ImportPlan:
    return sharing.plan_import(sharing.read_file(data), otherwise)


def take_over(sharing: Sharing, data: bytes) -> UUID:
    outcome = sharing.import_calendar(builders.call(), sharing.read_file(data), OTHERWISE)
    assert outcome.entry is not None
    return outcome.entry


SERIES = calendar(
    event(
        "RRULE:FREQ=WEEKLY;COUNT=4",
        "EXDATE;TZID=Europe/London:20260428T180000",
        "DURATION:PT45M",
        "LOCATION:At Studio 2",
        "CATEGORIES:hiit",
        "CONTACT:sora nakamura",
        name="Hills",
    ),
    event(
        "RECURRENCE-ID;TZID=Europe/London:20260505T180000",
        "DURATION:PT60M",
        "LOCATION:Main floor",
        "CONTACT:Inés",
        name="Hills",
        starts="20260506T190000",
    ),
)


def test_what_a_file_says_is_found_in_the_studio(sharing: Sharing, table: Timetable) -> None:
    (placed,) = plan(sharing, SERIES).classes
    assert (placed.kind, placed.room, placed.coach, placed.chosen) == (HIIT, SMALL, SORA, ())
    assert plan(sharing, SERIES).number == 3
    assert table.store.select(Series) == []


def test_what_a_file_does_not_say_is_chosen(sharing: Sharing) -> None:
    data = calendar(event(name="Something"))
    (placed,) = plan(sharing, data).classes
    assert (placed.kind, placed.room, placed.coach) == (STRENGTH, MAIN, INES)
    assert placed.chosen == ("kind", "room", "coach")
    assert [left.reason for left in plan(sharing, data, Whose()).left_out] == ["no_kind"]
    assert [left.reason for left in plan(sharing, data, Whose(kind_id=HIIT.id)).left_out] == ["no_room"]


@pytest.mark.parametrize(
    ("title", "kind"), [("Evening HIIT with Sora", HIIT), ("Run strength 2", STRENGTH), ("Hiitster", None)]
)
def test_a_kind_is_named_by_whole_words_of_the_title(sharing: Sharing, title: str, kind: object) -> None:
    found = plan(sharing, calendar(event(name=title)), Whose(INES.id, MAIN.id))
    assert [placed.kind for placed in found.classes] == ([] if kind is None else [kind])


def test_a_series_comes_with_its_single_decisions(sharing: Sharing, table: Timetable) -> None:
    take_over(sharing, SERIES)
    (series,) = table.store.select(Series)
    assert (series.name, series.rule, series.minutes, series.capacity) == ("Hills", "FREQ=WEEKLY;BYDAY=TU", 45, 14)
    rows = table.classes(series)
    assert [f"{row.starts:%d.%m. %H:%M}" for row in rows] == [
        "21.04. 18:00",
        "28.04. 18:00",
        "06.05. 19:00",
        "12.05. 18:00",
    ]
    assert [row.state for row in rows] == [
        SessionState.SCHEDULED,
        SessionState.CANCELLED,
        *[SessionState.SCHEDULED] * 2,
    ]
    moved = rows[2]
    assert (moved.starts_at, moved.minutes, moved.room_id, moved.coach_id, moved.planned_coach_id) == (
        datetime(2026, 5, 6, 18, tzinfo=UTC),
        60,
        MAIN.id,
        INES.id,
        SORA.id,
    )
    assert moved.decided == ("coach_id", "minutes", "room_id", "starts")


def test_one_undo_takes_an_import_back_and_it_may_come_again(sharing: Sharing, table: Timetable) -> None:
    before = table.picture()
    data = calendar(event("RRULE:FREQ=WEEKLY", uid="a"), event(uid="b", starts="20260425T090000"))
    entry = take_over(sharing, data)
    assert len(table.store.select(Session)) == 27
    table.store.undo(builders.call(), entry)
    assert table.picture() == before
    assert len(plan(sharing, data).classes) == 2


def test_the_same_file_again_adds_nothing(sharing: Sharing, table: Timetable) -> None:
    take_over(sharing, SERIES)
    before = table.picture()
    again = plan(sharing, SERIES)
    assert (again.classes, [left.reason for left in again.left_out]) == ((), ["already_there"])
    with pytest.raises(RuleError, match="nothing_to_import"):
        take_over(sharing, SERIES)
    assert table.picture() == before


def test_the_studios_own_file_is_known(sharing: Sharing, table: Timetable) -> None:
    table.add_series()
    table.add_class(datetime(2026, 4, 25, 9))
    found = plan(sharing, sharing.calendar(Whose()))
    assert (found.classes, {left.reason for left in found.left_out}) == ((), {"already_there"})


def test_a_timetable_moves_to_another_studio_whole(sharing: Sharing, table: Timetable) -> None:
    """What was exported and is imported where none of it is comes to the same instants, coaches and rooms."""
    series = table.add_series()
    table.schedule.cancel(builders.call(), table.classes(series)[3].id, Scope.THIS, "")
    table.add_class(datetime(2026, 4, 25, 9), kind_id=HIIT.id, room_id=SMALL.id, coach_id=SORA.id)
    facts = [(row.starts_at, row.ends_at, row.kind_id, row.room_id, row.coach_id) for row in running(table)]
    data = sharing.calendar(Whose())

    remove(table.store, *table.store.select(Session), series)
    take_over(sharing, data)
    # The class at 18:00 today has not begun; it comes too.
    assert [(row.starts_at, row.ends_at, row.kind_id, row.room_id, row.coach_id) for row in running(table)] == facts


def test_on_closed_days_classes_are_made_as_cancelled(sharing: Sharing, table: Timetable) -> None:
    day = datetime(2026, 4, 28).date()
    builders.put(table.store, Closure(UUID(int=80), SITE.id, day, day, "Half marathon"))
    take_over(sharing, calendar(event("RRULE:FREQ=WEEKLY;COUNT=2")))
    assert [row.reason for row in table.classes(table.store.select(Series)[0])] == ["", "Half marathon"]


def test_coaches_take_nothing_over(sharing: Sharing) -> None:
    found = sharing.read_file(SERIES)
    with pytest.raises(NotAllowedError):
        sharing.import_calendar(builders.call(Role.COACH), found, OTHERWISE)


def running(table: Timetable) -> list[Session]:
    rows = [row for row in table.store.select(Session) if row.state is SessionState.SCHEDULED]
    return sorted(rows, key=lambda row: (row.starts_at, row.room_id))


def remove(store: Store, *rows: object) -> None:
    def do(work: Work) -> Outcome:
        work.remove(*rows)
        return Outcome(None, Changes.SCHEDULE, "test_rows_removed")

    store.run(builders.call(), do)
