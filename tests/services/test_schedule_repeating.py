"""Another rule for a series that is there: who stays, who goes, who comes back, on both engines."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from studio.domain.attendance.records import BookingState, WaitlistEntry, WaitState
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.paper import Setting
from studio.domain.roles import Role
from studio.domain.schedule.clashes import ClashKind
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Series, Session, SessionState
from studio.domain.schedule.repeating import NewRepeat
from studio.services.changes import Outcome
from studio.services.schedule.rows import NewClosure, takes_place
from studio.storage.store import Store
from tests import builders
from tests.services.timetable import SORA, TUESDAYS, Timetable

MAY_5, MAY_12, MAY_19 = date(2026, 5, 5), date(2026, 5, 12), date(2026, 5, 19)
TUESDAYS_THURSDAYS = "FREQ=WEEKLY;BYDAY=TU,TH"
THURSDAYS = "FREQ=WEEKLY;BYDAY=TH"


def change(table: Timetable, chosen: Session, new: NewRepeat, scope: Scope = Scope.FOLLOWING) -> Outcome:
    return table.schedule.repeating.change(builders.call(), chosen.id, scope, new, "New times")


def held(table: Timetable, series: Series, since: date = MAY_5, number: int = 4) -> list[str]:
    """The next classes that take place."""
    rows = [one for one in table.classes(series) if takes_place(one) and one.starts.date() >= since]
    return [f"{one.starts:%a %d.%m. %H:%M}" for one in sorted(rows, key=lambda one: one.starts)][:number]


def test_a_further_weekday_leaves_those_there_with_their_people_and_decisions(table: Timetable) -> None:
    series = table.add_series()
    before = table.classes(series)
    ada = table.member("Ada")
    table.book(table.on(series, MAY_12), ada)
    table.schedule.edit(builders.call(), table.on(series, MAY_19).id, Scope.THIS, ClassEdit(coach_id=SORA.id))
    before = table.classes(series)
    outcome = change(table, table.on(series, MAY_5), NewRepeat(TUESDAYS_THURSDAYS))
    after = table.classes(series)
    assert [one for one in after if one.id in {row.id for row in before}] == before
    assert held(table, series) == ["Tue 05.05. 18:00", "Thu 07.05. 18:00", "Tue 12.05. 18:00", "Thu 14.05. 18:00"]
    assert not [one for one in after if one.starts.date() < MAY_5 and one.starts.weekday() == 3]
    assert (outcome.details["added"], outcome.details["number"], outcome.details["back"]) == ("23", "0", "0")
    assert len(after) == len(before) + 23


def test_a_weekday_dropped_is_cancelled_with_its_people_and_earlier_ones_stay(table: Timetable) -> None:
    series = table.add_series(TUESDAYS_THURSDAYS)
    ada, bea, chen = (table.member(name) for name in ("Ada", "Bea", "Chen"))
    early, late = table.on(series, date(2026, 4, 28)), table.on(series, MAY_12)
    for one in (early, late):
        table.book(one, ada)
    builders.put(table.store, WaitlistEntry(builders.next_id(), late.id, chen.id, table.clock.now()))
    table.book(table.on(series, date(2026, 5, 14)), bea)
    preview = table.schedule.repeating.preview(table.on(series, MAY_5).id, Scope.FOLLOWING, NewRepeat(THURSDAYS))
    assert [(one.name, one.waiting) for one in preview.gone.people] == [("Ada", False), ("Chen", True)]
    assert (preview.bookings, preview.waiting, preview.added, preview.stays) == (1, 1, (), 23)
    outcome = change(table, table.on(series, MAY_5), NewRepeat(THURSDAYS))
    assert held(table, series) == ["Thu 07.05. 18:00", "Thu 14.05. 18:00", "Thu 21.05. 18:00", "Thu 28.05. 18:00"]
    gone = table.session(late.id)
    assert (gone.state, gone.reason, table.state(late, ada)) == (
        SessionState.CANCELLED,
        "New times",
        BookingState.CANCELLED,
    )
    assert table.store.select(WaitlistEntry)[0].state is WaitState.LEFT
    assert (table.booked(early), table.booked(table.on(series, date(2026, 5, 14)))) == ({"Ada"}, {"Bea"})
    assert [outcome.details[name] for name in ("number", "bookings", "waiting")] == ["24", "1", "1"]


def test_the_old_rule_again_brings_classes_back_with_their_people(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    gone, alone = table.on(series, MAY_12), table.on(series, MAY_19)
    table.book(gone, ada)
    table.schedule.cancel(builders.call(), alone.id, Scope.THIS, "Ill")
    chosen = table.on(series, MAY_5)
    change(table, chosen, NewRepeat(THURSDAYS))
    assert table.booked(gone) == set()
    outcome = change(table, chosen, NewRepeat(TUESDAYS))
    assert (table.booked(gone), outcome.details["back"]) == ({"Ada"}, "23")
    assert table.session(alone.id).state is SessionState.CANCELLED
    assert held(table, series)[:2] == ["Tue 05.05. 18:00", "Tue 12.05. 18:00"]


def test_one_undo_takes_a_change_of_the_rule_back(table: Timetable) -> None:
    series = table.add_series()
    table.book(table.on(series, MAY_12), table.member("Ada"))
    stored = table.picture()
    outcome = change(table, table.on(series, MAY_5), NewRepeat(THURSDAYS, extra=(datetime(2026, 5, 9, 18),)))
    assert table.picture() != stored
    assert outcome.entry is not None
    table.store.undo(builders.call(), outcome.entry)
    assert table.picture() == stored


def test_a_series_ends_after_a_day_and_goes_on_again(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    later = table.on(series, MAY_19)
    table.book(later, ada)
    change(table, table.on(series, MAY_5), NewRepeat(TUESDAYS, MAY_12), Scope.ALL)
    assert held(table, series) == ["Tue 05.05. 18:00", "Tue 12.05. 18:00"]
    clock.advance(timedelta(days=7))
    table.schedule.extend(builders.call())
    assert held(table, series) == ["Tue 05.05. 18:00", "Tue 12.05. 18:00"]
    change(table, table.on(series, MAY_5), NewRepeat(TUESDAYS), Scope.ALL)
    assert held(table, series, number=3) == ["Tue 05.05. 18:00", "Tue 12.05. 18:00", "Tue 19.05. 18:00"]
    assert table.booked(later) == {"Ada"}
    assert table.classes(series)[-1].starts == datetime(2026, 10, 20, 18)


def test_a_series_ends_before_its_next_class_and_makes_no_more(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series(first=datetime(2026, 4, 21, 18))
    change(table, table.on(series, MAY_5), NewRepeat(TUESDAYS, date(2026, 4, 15)), Scope.ALL)
    assert held(table, series, date(2026, 4, 1)) == []
    assert table.store.get(Series, series.id).ended
    clock.advance(timedelta(days=60))
    table.schedule.extend(builders.call())
    assert held(table, series, date(2026, 4, 1)) == []


def test_what_was_cancelled_from_a_class_on_can_go_on_otherwise(table: Timetable) -> None:
    series = table.add_series()
    table.schedule.cancel(builders.call(), table.on(series, MAY_12).id, Scope.FOLLOWING, "No coach")
    change(table, table.on(series, MAY_19), NewRepeat("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"))
    assert held(table, series) == ["Tue 05.05. 18:00", "Tue 19.05. 18:00", "Tue 02.06. 18:00", "Tue 16.06. 18:00"]


def test_a_class_brought_back_alone_outlives_the_end_of_its_series(table: Timetable) -> None:
    series = table.add_series()
    table.schedule.cancel(builders.call(), table.on(series, MAY_12).id, Scope.FOLLOWING, "No coach")
    table.schedule.bring_back(builders.call(), table.on(series, MAY_19).id)
    change(table, table.on(series, MAY_5), NewRepeat(THURSDAYS, date(2026, 5, 16)))
    assert held(table, series) == ["Thu 07.05. 18:00", "Thu 14.05. 18:00", "Tue 19.05. 18:00"]


def test_every_second_week_counts_from_the_class_it_is_changed_at_and_keeps_counting(
    table: Timetable, clock: FixedClock
) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_12)
    change(table, chosen, NewRepeat("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"))
    assert held(table, series) == ["Tue 05.05. 18:00", "Tue 12.05. 18:00", "Thu 14.05. 18:00", "Tue 26.05. 18:00"]
    for _ in range(3):
        clock.advance(timedelta(days=24))
        table.schedule.extend(builders.call())
    days = {one.starts.date() for one in table.classes(series) if takes_place(one) and one.starts.date() >= MAY_12}
    assert {(day - date(2026, 5, 11)).days % 14 for day in days} == {1, 3}


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=DAILY;INTERVAL=3", ["05.05.", "08.05.", "11.05.", "14.05."]),
        ("FREQ=MONTHLY;BYDAY=1TU", ["05.05.", "02.06.", "07.07.", "04.08."]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", ["31.05.", "31.07.", "31.08."]),
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=2", ["05.05.", "12.05."]),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260520", ["05.05.", "12.05.", "19.05."]),
    ],
)
def test_any_rule_that_a_new_series_may_have(table: Timetable, rule: str, expected: list[str]) -> None:
    series = table.add_series()
    change(table, table.on(series, MAY_5), NewRepeat(rule))
    assert [words[4:10] for words in held(table, series)] == expected


def test_further_dates_come_and_go(table: Timetable) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_5)
    saturday = datetime(2026, 5, 9, 18)
    change(table, chosen, NewRepeat(TUESDAYS, extra=(saturday,)))
    assert held(table, series)[:2] == ["Tue 05.05. 18:00", "Sat 09.05. 18:00"]
    assert table.schedule.repeating.now(chosen.id).extra == (saturday,)
    change(table, chosen, NewRepeat(TUESDAYS))
    assert held(table, series)[1] == "Sat 09.05. 18:00"
    change(table, chosen, NewRepeat(TUESDAYS, extra=()))
    assert held(table, series)[1] == "Tue 12.05. 18:00"


def test_classes_from_before_a_later_time_of_day_stay_when_all_get_another_end(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    early = table.on(series, MAY_5)
    table.book(early, ada)
    later = table.on(series, MAY_12)
    table.schedule.edit(builders.call(), later.id, Scope.FOLLOWING, ClassEdit(starts=datetime(2026, 5, 12, 19)))
    preview = table.schedule.repeating.preview(early.id, Scope.ALL, NewRepeat(TUESDAYS, MAY_19))
    assert (preview.added, len(preview.gone.people), preview.first) == ((), 0, datetime(2026, 4, 14, 18))
    change(table, early, NewRepeat(TUESDAYS, MAY_19), Scope.ALL)
    assert held(table, series) == ["Tue 05.05. 18:00", "Tue 12.05. 19:00", "Tue 19.05. 19:00"]
    assert (table.booked(early), table.session(early.id).decided) == ({"Ada"}, ("starts",))
    table.schedule.extend(builders.call())
    assert len(held(table, series, number=9)) == 3


def test_closed_days_stay_closed(table: Timetable) -> None:
    series = table.add_series()
    chosen = table.on(series, MAY_5)
    change(table, chosen, NewRepeat(THURSDAYS))
    closed = NewClosure(MAY_12, date(2026, 5, 14), "Floor")
    outcome = table.schedule.closures.close(builders.call(), closed, extend_passes=False)
    preview = table.schedule.repeating.preview(chosen.id, Scope.FOLLOWING, NewRepeat("FREQ=WEEKLY;BYDAY=TU,WE,TH"))
    assert [one.reason for one in (*preview.added, *preview.returning) if not takes_place(one)] == ["Floor", "Floor"]
    change(table, chosen, NewRepeat("FREQ=WEEKLY;BYDAY=TU,WE,TH"))
    assert held(table, series)[:4] == ["Tue 05.05. 18:00", "Wed 06.05. 18:00", "Thu 07.05. 18:00", "Tue 19.05. 18:00"]
    closure = outcome.details["closure"]
    table.schedule.closures.reopen(builders.call(), type(chosen.id)(closure))
    assert held(table, series, MAY_12)[:3] == ["Tue 12.05. 18:00", "Wed 13.05. 18:00", "Thu 14.05. 18:00"]


def test_what_clashes_with_the_classes_to_be_made_is_told(table: Timetable) -> None:
    series = table.add_series()
    other = table.add_class(datetime(2026, 5, 7, 18, 30))
    chosen = table.on(series, MAY_5)
    preview = table.schedule.repeating.preview(chosen.id, Scope.FOLLOWING, NewRepeat(TUESDAYS_THURSDAYS))
    assert {(clash.kind, clash.day) for clash in preview.conflicts if clash.concerns((other.id,))} == {
        (ClashKind.ROOM, date(2026, 5, 7)),
        (ClashKind.COACH, date(2026, 5, 7)),
    }


def test_what_cannot_be(table: Timetable) -> None:
    series = table.add_series()
    chosen, single = table.on(series, MAY_5), table.add_class(datetime(2026, 5, 8, 18))
    stored = table.picture()
    with pytest.raises(NotAllowedError):
        table.schedule.repeating.change(builders.call(Role.COACH), chosen.id, Scope.ALL, NewRepeat(THURSDAYS), "")
    for one, new, code in (
        (single, NewRepeat(THURSDAYS), "no_series"),
        (chosen, NewRepeat("FREQ=YEARLY"), "rule_frequency"),
        (chosen, NewRepeat("FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=TU;UNTIL=20260601"), "rule_empty"),
    ):
        with pytest.raises(RuleError, match=code):
            change(table, one, new)
    assert table.picture() == stored


def test_18_00_stays_18_00_in_classes_added_beyond_a_change_of_the_clocks(store: Store, clock: FixedClock) -> None:
    table = Timetable(store, clock)
    builders.put(store, Setting(builders.next_id(), "schedule", '{"weeks_ahead": 40}'))
    series = table.add_series()
    change(table, table.on(series, MAY_5), NewRepeat("FREQ=WEEKLY;BYDAY=TU,SA"))
    saturdays = {one.starts: one.starts_at.hour for one in table.classes(series) if one.starts.weekday() == 5}
    assert {one.time() for one in saturdays} == {time(18)}
    assert (saturdays[datetime(2026, 10, 24, 18)], saturdays[datetime(2026, 10, 31, 18)]) == (17, 18)


def test_classes_dropped_from_a_weekday_stand_in_no_way_when_the_series_is_moved_onto_it(table: Timetable) -> None:
    series = table.add_series()
    change(table, table.on(series, MAY_5), NewRepeat(THURSDAYS))
    dropped, thursday = table.on(series, MAY_5), table.on(series, date(2026, 5, 7))
    before = table.picture()
    starts = datetime.combine(MAY_5, time(18))
    moved = table.schedule.edit(builders.call(), thursday.id, Scope.FOLLOWING, ClassEdit(starts=starts))
    assert held(table, series) == ["Tue 05.05. 18:00", "Tue 12.05. 18:00", "Tue 19.05. 18:00", "Tue 26.05. 18:00"]
    gone = table.session(dropped.id)
    assert (gone.starts, gone.state, gone.series_id, gone.slot) == (dropped.starts, dropped.state, None, None)
    assert moved.entry is not None
    table.store.undo(builders.call(), moved.entry)
    assert table.picture() == before


def test_a_class_cancelled_alone_is_not_overrun_by_the_series(table: Timetable) -> None:
    series = table.add_series(TUESDAYS_THURSDAYS)
    table.schedule.cancel(builders.call(), table.on(series, MAY_12).id, Scope.THIS, "Coach ill")
    thursday, before = table.on(series, date(2026, 5, 14)), table.picture()
    edit = ClassEdit(starts=datetime.combine(MAY_12, time(18)))
    with pytest.raises(RuleError, match="slot_taken"):
        table.schedule.edit(builders.call(), thursday.id, Scope.FOLLOWING, edit)
    assert table.picture() == before


def test_further_dates_moved_after_the_last_of_the_rule_give_a_later_rule_their_hour(table: Timetable) -> None:
    series = table.add_series()
    change(table, table.on(series, MAY_5), NewRepeat(TUESDAYS, MAY_5, (datetime(2026, 5, 16, 18),)))
    further = table.on(series, date(2026, 5, 16))
    edit = ClassEdit(starts=datetime(2026, 5, 16, 7))
    table.schedule.edit(builders.call(), further.id, Scope.FOLLOWING, edit)
    assert held(table, series) == ["Tue 05.05. 18:00", "Sat 16.05. 07:00"]
    change(table, table.on(series, date(2026, 5, 16)), NewRepeat(THURSDAYS))
    assert held(table, series) == ["Tue 05.05. 18:00", "Sat 16.05. 07:00", "Thu 21.05. 07:00", "Thu 28.05. 07:00"]
