"""Series and edits of them through the service, on both engines. Known failures of this trade have tests by name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest

from studio.domain.attendance.records import WaitlistEntry
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.roles import Role
from studio.domain.schedule.clashes import ClashKind
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Series, SessionState
from studio.domain.schedule.wall_clock import ClockNote
from studio.services.changes import Outcome
from tests import builders
from tests.builders import INES
from tests.services.timetable import SMALL, SORA, TONIGHT, Timetable, walls

MAY_5 = date(2026, 5, 5)


def test_a_coach_does_not_plan(table: Timetable) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_5)
    call = builders.call(Role.COACH)
    with pytest.raises(NotAllowedError):
        table.schedule.edit(call, chosen.id, Scope.THIS, ClassEdit(notes="x"))
    with pytest.raises(NotAllowedError):
        table.schedule.cancel(call, chosen.id, Scope.THIS, "ill")
    assert table.on(series, MAY_5) == chosen


def test_this_class_alone_is_moved_and_remembers_it(table: Timetable) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_5)
    edit = ClassEdit(starts=datetime(2026, 5, 6, 19), capacity=10)
    outcome = table.schedule.edit(builders.call(), chosen.id, Scope.THIS, edit)
    moved = table.session(chosen.id)
    assert (moved.starts, moved.slot, moved.capacity) == (edit.starts, chosen.slot, 10)
    assert (moved.decided, outcome.label) == (("capacity", "starts"), "class_changed")
    assert moved.ends_at == datetime(2026, 5, 6, 19, tzinfo=UTC)
    others = [one for one in table.classes(series) if one.id != chosen.id]
    assert {one.starts.time() for one in others} == {time(18)}


@pytest.mark.parametrize("scope", list(Scope))
def test_moving_a_class_never_drops_its_bookings(table: Timetable, scope: Scope) -> None:
    series = table.add_series()
    chosen, later = table.on(series, MAY_5), table.on(series, date(2026, 5, 12))
    people = [table.member(name) for name in ("Ada", "Björn", "Chen")]
    table.book(chosen, *people)
    table.book(later, *people[:2])
    table.schedule.edit(builders.call(), chosen.id, scope, ClassEdit(starts=datetime(2026, 5, 6, 6, 30)))
    assert table.session(chosen.id).starts == datetime(2026, 5, 6, 6, 30)
    assert table.booked(chosen) == {"Ada", "Björn", "Chen"}
    assert table.booked(later) == {"Ada", "Björn"}
    expected = later.starts if scope is Scope.THIS else datetime(2026, 5, 13, 6, 30)
    assert table.session(later.id).starts == expected


def test_a_preview_names_who_has_a_place_and_who_waits(table: Timetable) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_5)
    people = [table.member(name) for name in ("Björn", "Ada", "Chen")]
    table.book(chosen, *people[:2])
    builders.put(table.store, WaitlistEntry(builders.next_id(), chosen.id, people[2].id, table.clock.now()))
    held = table.schedule.preview_edit(chosen.id, Scope.FOLLOWING, ClassEdit(minutes=45)).held
    assert [(one.session_id, one.name, one.waiting) for one in held] == [
        (chosen.id, "Ada", False),
        (chosen.id, "Björn", False),
        (chosen.id, "Chen", True),
    ]


def test_this_and_following_leaves_earlier_ones(table: Timetable) -> None:
    series = table.add_series()
    before = {one.id: one for one in table.classes(series) if one.starts.date() < MAY_5}
    chosen = table.on(series, MAY_5)
    edit = ClassEdit(starts=datetime(2026, 5, 5, 18, 30), coach_id=SORA.id, room_id=SMALL.id, minutes=45)
    outcome = table.schedule.edit(builders.call(), chosen.id, Scope.FOLLOWING, edit)
    rows = table.classes(series)
    assert {one.id: one for one in rows if one.id in before} == before
    after = [one for one in rows if one.id not in before]
    assert {(one.starts.time(), one.coach_id, one.room_id, one.minutes) for one in after} == {
        (time(18, 30), SORA.id, SMALL.id, 45)
    }
    assert {one.slot == one.starts for one in after} == {True}
    assert (len(after), outcome.details["number"], outcome.label) == (24, "24", "classes_changed")


def test_all_reaches_every_class_to_come_and_no_class_that_was(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series()
    clock.advance(timedelta(days=8))
    chosen = table.on(series, MAY_5)
    past = [one for one in table.classes(series) if one.starts_at <= clock.now()]
    table.schedule.edit(builders.call(), chosen.id, Scope.ALL, ClassEdit(capacity=12))
    rows = table.classes(series)
    assert [one for one in rows if one.starts_at <= clock.now()] == past
    assert len(past) == 2
    assert {one.capacity for one in rows if one.starts_at > clock.now()} == {12}


def test_classes_made_later_are_as_the_series_was_left(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_5)
    edit = ClassEdit(starts=datetime(2026, 5, 7, 19), coach_id=SORA.id, notes="Bring mats")
    table.schedule.edit(builders.call(), chosen.id, Scope.FOLLOWING, edit)
    clock.advance(timedelta(days=70))
    table.schedule.extend(builders.call())
    newest = table.classes(series)[-1]
    assert (newest.starts, newest.coach_id, newest.notes) == (datetime(2026, 12, 17, 19), SORA.id, "Bring mats")


def test_single_decisions_survive_an_edit_of_the_series(table: Timetable) -> None:
    series = table.add_series()
    moved, other_coach, smaller = (table.on(series, date(2026, 5, day)) for day in (12, 19, 26))
    for one, edit in (
        (moved, ClassEdit(starts=datetime(2026, 5, 14, 7))),
        (other_coach, ClassEdit(coach_id=SORA.id)),
        (smaller, ClassEdit(capacity=6)),
    ):
        table.schedule.edit(builders.call(), one.id, Scope.THIS, edit)
    coach = builders.INES
    chosen = table.on(series, MAY_5)
    edit = ClassEdit(starts=datetime(2026, 5, 5, 19), capacity=14, coach_id=coach.id, notes="New")
    preview = table.schedule.preview_edit(chosen.id, Scope.FOLLOWING, edit)
    kept = {one.before.id: one.kept for one in preview.classes if one.kept}
    assert kept == {moved.id: ("starts",), other_coach.id: ("coach_id",), smaller.id: ("capacity",)}
    table.schedule.edit(builders.call(), chosen.id, Scope.FOLLOWING, edit)
    after = {one.id: table.session(one.id) for one in (moved, other_coach, smaller)}
    assert (after[moved.id].starts, after[moved.id].capacity) == (datetime(2026, 5, 14, 7), 14)
    assert (after[other_coach.id].coach_id, after[other_coach.id].starts.time()) == (SORA.id, time(19))
    assert (after[smaller.id].capacity, after[smaller.id].starts.time()) == (6, time(19))
    assert {one.notes for one in after.values()} == {"New"}


@pytest.mark.parametrize("scope", [Scope.FOLLOWING, Scope.ALL])
def test_a_cancelled_class_never_comes_back_with_an_edit_of_the_series(
    table: Timetable, clock: FixedClock, scope: Scope
) -> None:
    series = table.add_series()
    gone = table.on(series, date(2026, 5, 12))
    table.schedule.cancel(builders.call(), gone.id, Scope.THIS, "Coach ill")
    edit = ClassEdit(starts=datetime(2026, 5, 6, 19), coach_id=SORA.id, capacity=8)
    chosen = table.on(series, MAY_5)
    preview = table.schedule.preview_edit(chosen.id, scope, edit)
    assert [one.before.id for one in preview.cancelled] == [gone.id]
    assert gone.id not in {one.before.id for one in preview.classes}
    table.schedule.edit(builders.call(), chosen.id, scope, edit)
    clock.advance(timedelta(days=1))
    table.schedule.extend(builders.call())
    rows = [one for one in table.classes(series) if one.starts.date() in {date(2026, 5, 12), date(2026, 5, 13)}]
    assert [(one.id, one.state, one.reason) for one in rows] == [(gone.id, SessionState.CANCELLED, "Coach ill")]


def test_cancel_this_and_following_leaves_earlier_ones(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_5)
    earlier = [one for one in table.classes(series) if one.starts.date() < MAY_5]
    who = table.member("Ada")
    table.book(earlier[-1], who)
    outcome = table.schedule.cancel(builders.call(), chosen.id, Scope.FOLLOWING, "Room sold")
    rows = table.classes(series)
    assert [one for one in rows if one.starts.date() < MAY_5] == earlier
    assert table.booked(earlier[-1]) == {"Ada"}
    assert {one.state for one in rows if one.starts.date() >= MAY_5} == {SessionState.CANCELLED}
    assert (outcome.label, outcome.details["number"]) == ("classes_cancelled", "24")
    ended = table.store.get(Series, series.id)
    assert (ended.ended, ended.last_day) == (True, date(2026, 5, 4))
    clock.advance(timedelta(days=40))
    assert table.schedule.extend(builders.call()).entry is None


def test_a_cancelled_class_is_brought_back_with_its_people(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series()
    chosen = table.on(series, date(2026, 4, 21))
    ada, bea, cy, dan = (table.member(name) for name in ("Ada", "Bea", "Cy", "Dan"))
    table.schedule.edit(builders.call(), chosen.id, Scope.THIS, ClassEdit(capacity=3))
    table.book(chosen, ada, bea, cy)
    table.attendance.waitlist.join(builders.call(), chosen.id, dan.id)
    clock.advance(chosen.starts_at - clock.now() - timedelta(minutes=50))
    table.attendance.cancel_booking(builders.call(), chosen.id, cy.id)
    before = table.picture()
    assert (table.credits(ada), table.credits(cy)) == (10, 9)
    # Cy had left and has no place to lose; the fee for leaving late comes back.
    told = table.schedule.preview_cancel(chosen.id, Scope.THIS)
    assert [(one.name, one.had_left, one.waiting) for one in told.people] == [
        ("Ada", False, False),
        ("Bea", False, False),
        ("Cy", True, False),
        ("Dan", False, True),
    ]
    assert (told.bookings, told.waiting, told.credits_back) == (2, 1, 1)
    outcome = table.schedule.cancel(builders.call(), chosen.id, Scope.THIS, "Coach ill")
    assert (outcome.details["bookings"], outcome.details["waiting"]) == ("2", "1")
    assert (table.booked(chosen), table.credits(cy)) == (set(), 10)
    assert table.schedule.calendar(chosen.starts.date(), chosen.starts.date()).classes[0].waiting == 0
    back = table.schedule.bring_back(builders.call(), chosen.id)
    assert (back.label, back.details["bookings"], back.details["waiting"]) == ("class_back", "2", "1")
    assert (table.booked(chosen), table.credits(cy)) == ({"Ada", "Bea"}, 9)
    after = table.picture()
    assert (after["Session"], after["Booking"]) == (before["Session"], before["Booking"])


def test_who_has_left_the_studio_does_not_come_back(table: Timetable) -> None:
    one = table.add_class(datetime(2026, 4, 20, 7))
    ada, gone = table.member("Ada"), table.member("Gone")
    table.book(one, ada, gone)
    table.schedule.cancel(builders.call(), one.id, Scope.THIS, "Coach ill")
    builders.change(table.store, gone, archived=True)
    outcome = table.schedule.bring_back(builders.call(), one.id)
    assert (table.booked(one), outcome.details["left_out"]) == ({"Ada"}, "Gone")


def test_one_undo_restores_everything(table: Timetable) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_5)
    table.book(chosen, table.member("Ada"))
    before = table.picture()
    edit = ClassEdit(starts=datetime(2026, 5, 12, 19), minutes=90, coach_id=SORA.id)
    commands: tuple[Callable[[], Outcome], ...] = (
        lambda: table.schedule.edit(builders.call(), chosen.id, Scope.FOLLOWING, edit),
        lambda: table.schedule.cancel(builders.call(), chosen.id, Scope.ALL, "Summer"),
    )
    for command in commands:
        outcome = command()
        assert outcome.entry is not None
        assert table.picture() != before
        undone = table.store.undo(builders.call(), outcome.entry)
        assert table.picture() == before
        assert undone.entry is not None
        table.store.undo(builders.call(), undone.entry)
        assert table.picture() != before
        redone = table.store.history(limit=1)[0].entry
        table.store.undo(builders.call(), redone)
    assert table.picture() == before


def test_the_preview_says_what_an_edit_then_does(table: Timetable) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_5)
    ada, bea = table.member("Ada"), table.member("Bea")
    table.book(chosen, ada, bea)
    table.book(table.on(series, date(2026, 5, 12)), ada)
    other = table.add_class(datetime(2026, 5, 5, 19, 30), room_id=SMALL.id, coach_id=SORA.id)
    table.book(other, ada)
    edit = ClassEdit(starts=datetime(2026, 5, 5, 19), room_id=SMALL.id)
    before = table.picture()
    preview = table.schedule.preview_edit(chosen.id, Scope.FOLLOWING, edit)
    assert table.picture() == before
    assert (len(preview.classes), preview.bookings, preview.waiting) == (24, 3, 0)
    assert [(one.name, one.other_name) for one in preview.people] == [("Ada", "Run Strength")]
    rooms = [one for one in preview.conflicts if one.kind is ClashKind.ROOM]
    assert [(one.session_id, one.other_id) for one in rooms] == [(other.id, chosen.id)]
    assert {one.kind for one in preview.conflicts} == {ClashKind.ROOM, ClashKind.OVER_ROOM}
    table.schedule.edit(builders.call(), chosen.id, Scope.FOLLOWING, edit)
    assert [one.after for one in preview.classes] == [
        one for one in table.classes(series) if one.starts.date() >= MAY_5
    ]


def test_the_preview_counts_who_would_be_too_many(table: Timetable) -> None:
    one = table.add_class(datetime(2026, 4, 20, 7))
    table.book(one, *(table.member(name) for name in ("Ada", "Bea", "Cy")))
    preview = table.schedule.preview_edit(one.id, Scope.THIS, ClassEdit(capacity=2))
    assert [change.overbooked for change in preview.classes] == [1]


def test_a_doubled_time_is_told_before_it_is_kept(table: Timetable, clock: FixedClock) -> None:
    clock.advance(timedelta(days=90))
    series = table.add_series("FREQ=WEEKLY;BYDAY=SU", datetime(2026, 9, 27, 9), date(2026, 11, 29))
    chosen = table.classes(series)[0]
    preview = table.schedule.preview_edit(chosen.id, Scope.ALL, ClassEdit(starts=datetime(2026, 9, 27, 1, 30)))
    assert [(one.after.slot, one.note) for one in preview.clock_notes] == [
        (datetime(2026, 10, 25, 1, 30), ClockNote.TWICE)
    ]


def test_a_class_that_has_begun_keeps_its_time_but_may_get_another_coach(table: Timetable, clock: FixedClock) -> None:
    one = table.add_class(TONIGHT)
    clock.advance(timedelta(minutes=10))
    with pytest.raises(RuleError, match="class_begun"):
        table.schedule.edit(builders.call(), one.id, Scope.THIS, ClassEdit(starts=datetime(2026, 4, 14, 19)))
    table.schedule.edit(builders.call(), one.id, Scope.THIS, ClassEdit(coach_id=SORA.id))
    after = table.session(one.id)
    assert (after.coach_id, after.planned_coach_id) == (SORA.id, INES.id)


def test_the_planned_coach_stays_on_record_until_they_are_back(table: Timetable) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_5)
    table.schedule.edit(builders.call(), chosen.id, Scope.THIS, ClassEdit(coach_id=SORA.id))
    assert table.session(chosen.id).planned_coach_id == INES.id
    table.schedule.edit(builders.call(), chosen.id, Scope.THIS, ClassEdit(coach_id=INES.id))
    assert table.session(chosen.id) == chosen


def test_days_that_would_fall_together_are_refused_and_nothing_is_changed(table: Timetable) -> None:
    series = table.add_series("FREQ=DAILY")
    chosen = table.on(series, MAY_5)
    before = table.picture()
    with pytest.raises(RuleError, match="slot_taken"):
        table.schedule.edit(
            builders.call(), chosen.id, Scope.FOLLOWING, ClassEdit(starts=chosen.starts - timedelta(days=2))
        )
    assert table.picture() == before


def test_one_weekday_of_several_is_moved_and_no_class_appears_or_goes(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series("FREQ=WEEKLY;BYDAY=MO,WE,FR", last_day=date(2026, 5, 29))
    number = len(table.classes(series))
    chosen = table.on(series, date(2026, 5, 1))
    assert chosen.starts.weekday() == 4
    table.schedule.edit(builders.call(), chosen.id, Scope.FOLLOWING, ClassEdit(starts=datetime(2026, 4, 28, 19)))
    clock.advance(timedelta(days=3))
    table.schedule.extend(builders.call())
    rows = sorted(table.classes(series), key=lambda one: one.starts)
    assert len(rows) == number
    assert walls(rows[4:], 6) == [
        "Fri 24.04. 18:00",
        "Mon 27.04. 18:00",
        "Tue 28.04. 19:00",
        "Wed 29.04. 18:00",
        "Mon 04.05. 19:00",
        "Tue 05.05. 19:00",
    ]


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (ClassEdit(minutes=0), "minutes_wrong"),
        (ClassEdit(capacity=0), "capacity_wrong"),
        (ClassEdit(name="  "), "name_missing"),
    ],
)
def test_values_no_class_can_have_are_refused(table: Timetable, edit: ClassEdit, code: str) -> None:
    one = table.add_class(TONIGHT)
    with pytest.raises(RuleError, match=code):
        table.schedule.edit(builders.call(), one.id, Scope.THIS, edit)
    assert table.session(one.id) == one


def test_a_clash_is_told_and_may_stand_with_a_reason_as_long_as_it_is_the_same(table: Timetable) -> None:
    table.add_class(TONIGHT)
    second = table.add_class(datetime(2026, 4, 14, 18, 30), coach_id=SORA.id)
    day = TONIGHT.date()
    (clash,) = table.schedule.clashes(day, day)
    assert (clash.kind, clash.session_id, clash.kept) == (ClashKind.ROOM, second.id, "")
    assert dict(clash.details)["room"] == "Main floor"
    with pytest.raises(RuleError, match="reason_missing"):
        table.schedule.keep_clash(builders.call(), clash, "  ")
    table.schedule.keep_clash(builders.call(), clash, "They share the floor")
    assert [one.kept for one in table.schedule.clashes(day, day)] == ["They share the floor"]
    table.schedule.edit(builders.call(), second.id, Scope.THIS, ClassEdit(starts=datetime(2026, 4, 14, 18, 45)))
    assert [one.kept for one in table.schedule.clashes(day, day)] == [""]


def test_somebody_in_two_classes_moved_by_one_edit_to_the_same_time_is_told(table: Timetable) -> None:
    series = table.add_series("FREQ=WEEKLY;BYDAY=TU,WE")
    ada = table.member("Ada")
    tuesday, wednesday = table.on(series, MAY_5), table.on(series, date(2026, 5, 6))
    table.book(tuesday, ada)
    table.book(wednesday, ada)
    moved = datetime(2026, 5, 6, 18, 20)
    table.schedule.edit(builders.call(), tuesday.id, Scope.THIS, ClassEdit(starts=moved))
    assert table.schedule.preview_edit(tuesday.id, Scope.THIS, ClassEdit(minutes=90)).people != ()
    later = table.schedule.preview_edit(wednesday.id, Scope.ALL, ClassEdit(minutes=90))
    assert [(one.name, one.session_id, one.other_id) for one in later.people] == [("Ada", tuesday.id, wednesday.id)]
