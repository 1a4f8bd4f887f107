"""Regular places, on both engines: every date is booked, waited for, or told with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from studio.domain.attendance.records import StandingBooking
from studio.domain.attendance.standing import StandingFate
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.records import Member, Pass, PassEntry, PassKind, PassType
from studio.domain.paper import Setting
from studio.domain.roles import Role
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Series
from studio.services.attendance.standing_fill import HANDFUL
from studio.services.schedule.rows import NewClosure
from tests import builders
from tests.services.timetable import SMALL, Timetable

FIRST, LAST = date(2026, 4, 21), date(2026, 5, 19)
YEAR = PassType(UUID(int=51), "Year", PassKind.UNLIMITED, 0, 365)


def wanted(series: Series, who: Member, **fields: Any) -> StandingBooking:
    made = StandingBooking(builders.next_id(), series.id, who.id, FIRST, LAST)
    return replace(made, **fields)


def test_every_date_of_the_range_is_booked_or_told(table: Timetable) -> None:
    series = table.add_series()
    ada, bea = table.member("Ada"), table.member("Bea")
    full = table.on(series, date(2026, 4, 28))
    table.schedule.edit(builders.call(), full.id, Scope.THIS, ClassEdit(capacity=1))
    table.book(full, bea)
    gone = table.on(series, date(2026, 5, 5))
    table.schedule.cancel(builders.call(), gone.id, Scope.THIS, "Coach ill")
    day = date(2026, 5, 12)
    table.schedule.closures.close(builders.call(), NewClosure(day, day, "Fair"), extend_passes=False)
    standing = table.attendance.standing
    before = table.picture()
    assert [one.fate for one in standing.preview(wanted(series, ada))] == [
        StandingFate.FREE,
        StandingFate.FULL,
        StandingFate.CANCELLED,
        StandingFate.CLOSED,
        StandingFate.FREE,
    ]
    assert table.picture() == before
    outcome = standing.save(builders.call(), wanted(series, ada))
    counted = {name: outcome.details[name] for name in ("number", "waiting", "skipped")}
    assert (outcome.label, counted) == ("standing_saved", {"number": "2", "waiting": "1", "skipped": "2"})
    dates = standing.dates(UUID(outcome.details["standing"]))
    assert [(one.starts.day, one.fate, one.reason) for one in dates] == [
        (21, StandingFate.HELD, ""),
        (28, StandingFate.WAITING, ""),
        (5, StandingFate.CANCELLED, "Coach ill"),
        (12, StandingFate.CLOSED, "Fair"),
        (19, StandingFate.HELD, ""),
    ]
    assert "Ada" not in table.booked(table.on(series, date(2026, 4, 14)))
    assert "Ada" not in table.booked(table.on(series, date(2026, 5, 26)))


def test_dates_made_later_are_booked_too_but_not_those_given_up(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series()
    ada = table.member("Ada", credits=60)
    standing = table.attendance.standing
    standing.save(builders.call(), wanted(series, ada, last_day=None))
    given_up = table.on(series, date(2026, 5, 5))
    table.attendance.cancel_booking(builders.call(), given_up.id, ada.id)
    assert standing.fill(builders.call()).entry is None
    clock.advance(timedelta(days=7))
    table.schedule.extend(builders.call())
    assert standing.fill(builders.call()).details == {"number": "1", "waiting": "0", "skipped": "0"}
    assert table.booked(table.on(series, date(2026, 10, 20))) == {"Ada"}
    assert table.booked(given_up) == set()
    assert standing.fill(builders.call()).entry is None


def test_a_regular_place_goes_with_its_class_when_the_series_is_moved(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada", credits=60)
    table.attendance.standing.save(builders.call(), wanted(series, ada))
    chosen = table.on(series, date(2026, 5, 5))
    table.schedule.edit(builders.call(), chosen.id, Scope.FOLLOWING, ClassEdit(starts=datetime(2026, 5, 6, 19)))
    assert table.booked(chosen) == {"Ada"}
    assert table.session(chosen.id).starts == datetime(2026, 5, 6, 19)


def test_ending_gives_the_later_dates_back_and_undo_returns_them(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    table.attendance.standing.save(builders.call(), wanted(series, ada))
    (made,) = table.store.select(StandingBooking)
    before = table.picture()
    outcome = table.attendance.standing.end(builders.call(), made.id, date(2026, 5, 4))
    assert (outcome.label, outcome.details["number"]) == ("standing_ended", "3")
    assert [one.last_day for one in table.store.select(StandingBooking)] == [date(2026, 5, 4)]
    assert table.booked(table.on(series, date(2026, 4, 28))) == {"Ada"}
    assert table.booked(table.on(series, date(2026, 5, 5))) == set()
    assert outcome.entry is not None
    table.store.undo(builders.call(), outcome.entry)
    assert table.picture() == before


def test_two_regular_places_of_one_person_do_not_overlap(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    save = table.attendance.standing.save
    save(builders.call(), wanted(series, ada))
    with pytest.raises(RuleError, match="standing_already"):
        save(builders.call(), wanted(series, ada, first_day=LAST, last_day=None))
    with pytest.raises(RuleError, match="days_wrong"):
        save(builders.call(), wanted(series, ada, first_day=LAST, last_day=FIRST))
    save(builders.call(), wanted(series, ada, first_day=LAST + timedelta(days=1), last_day=None))


def test_a_clash_a_full_waitlist_and_a_missing_pass_are_told_and_not_booked(table: Timetable) -> None:
    series = table.add_series()
    ada, bea = table.member("Ada", credits=2), table.member("Bea")
    builders.put(table.store, Setting(builders.next_id(), "attendance", '{"most_waiting": 1}'))
    table.book(table.add_class(datetime(2026, 4, 21, 18, 30), name="Foot Clinic", room_id=SMALL.id), ada)
    crowded = table.on(series, date(2026, 4, 28))
    table.schedule.edit(builders.call(), crowded.id, Scope.THIS, ClassEdit(capacity=1))
    table.book(crowded, bea)
    table.attendance.waitlist.join(builders.call(), crowded.id, table.member("Chen").id)
    plan = wanted(series, ada)
    outcome = table.attendance.standing.save(builders.call(), plan)
    found = [(one.starts.day, one.fate, one.reason) for one in table.attendance.standing.dates(plan.id)]
    assert found == [
        (21, StandingFate.CLASH, "Foot Clinic"),
        (28, StandingFate.NO_TURN, ""),
        (5, StandingFate.HELD, ""),
        (12, StandingFate.NO_CREDIT, ""),
        (19, StandingFate.NO_CREDIT, ""),
    ]
    assert (outcome.details["number"], outcome.details["skipped"]) == ("1", "4")
    (row,) = table.attendance.standing.rows()
    assert [(one.starts.day, one.fate) for one in row.unbooked] == [found[place][:2] for place in (0, 1, 3, 4)]


def test_what_could_not_be_booked_is_tried_again(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada", credits=0)
    plan = wanted(series, ada)
    table.attendance.standing.save(builders.call(), plan)
    (held,) = table.store.select(Pass, member_id=ada.id)
    builders.put(table.store, PassEntry(builders.next_id(), held.id, table.clock.now(), 3, "bought"))
    assert table.attendance.standing.fill(builders.call()).details["number"] == "3"
    assert [one.fate for one in table.attendance.standing.dates(plan.id)] == [StandingFate.HELD] * 3 + [
        StandingFate.NO_CREDIT
    ] * 2


def test_it_rests_for_a_while_and_goes_on_with_the_same_dates(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    plan = wanted(series, ada)
    save = table.attendance.standing.save
    save(builders.call(), plan)
    stored = table.picture()
    rest = replace(plan, paused_on=date(2026, 4, 27), paused_until=date(2026, 5, 6))
    assert [one.fate for one in table.attendance.standing.preview(rest)][:4] == [
        StandingFate.HELD,
        StandingFate.PAUSED,
        StandingFate.PAUSED,
        StandingFate.HELD,
    ]
    outcome = save(builders.call(), rest)
    assert (outcome.details["back"], outcome.details["number"]) == ("2", "0")
    assert table.booked(table.on(series, date(2026, 4, 28))) == set()
    assert table.attendance.standing.fill(builders.call()).entry is None
    assert save(builders.call(), plan).details["number"] == "2"
    assert {one.fate for one in table.attendance.standing.dates(plan.id)} == {StandingFate.HELD}
    entry = save(builders.call(), rest).entry
    assert entry is not None
    table.store.undo(builders.call(), entry)
    assert table.booked(table.on(series, date(2026, 4, 28))) == {"Ada"}
    assert len(table.picture()["Booking"]) == len(stored["Booking"])


def test_another_end_and_other_weekdays_book_and_give_back(table: Timetable) -> None:
    series = table.add_series("FREQ=WEEKLY;BYDAY=TU,TH")
    ada = table.member("Ada", credits=30)
    plan = wanted(series, ada, weekdays=(1,))
    save = table.attendance.standing.save
    assert save(builders.call(), plan).details["number"] == "5"
    longer = replace(plan, weekdays=(3,), last_day=date(2026, 5, 31))
    outcome = save(builders.call(), longer)
    assert (outcome.details["number"], outcome.details["back"]) == ("6", "5")
    assert {one.starts.weekday() for one in table.attendance.standing.dates(plan.id)} == {3}


def test_a_date_that_is_given_up_stays_so(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    plan = wanted(series, ada)
    table.attendance.standing.save(builders.call(), plan)
    table.attendance.cancel_booking(builders.call(), table.on(series, date(2026, 5, 5)).id, ada.id)
    table.attendance.standing.save(builders.call(), replace(plan, last_day=None))
    assert [one.fate for one in table.attendance.standing.dates(plan.id)][2] is StandingFate.GIVEN_UP


def test_where_a_regular_place_can_be_given(table: Timetable) -> None:
    table.add_series("FREQ=WEEKLY;BYDAY=TU,TH")
    gone = table.add_series(last_day=date(2026, 4, 21))
    table.clock.advance(timedelta(days=10))
    (choice,) = table.attendance.standing.choices()
    assert (choice.name, choice.weekdays, choice.letter, choice.coach) == ("Run Strength", (1, 3), "S", "Inés")
    assert table.attendance.standing.choices(gone.id) == ()


def crowd(table: Timetable) -> Series:
    """More people with a regular place than are filled at once, none of them booked yet."""
    series = table.add_series()
    for one in table.classes(series):
        builders.change(table.store, one, capacity=40)
    people = [builders.member(f"Runner {number:02}") for number in range(HANDFUL + 2)]
    passes = [
        Pass(builders.next_id(), who.id, YEAR.id, YEAR.name, date(2026, 1, 5), date(2027, 1, 5)) for who in people
    ]
    builders.put(table.store, YEAR, *people, *passes, *(wanted(series, who) for who in people))
    return series


def test_check_ins_go_on_while_regular_places_are_filled(table: Timetable) -> None:
    series = crowd(table)
    other = table.add_class(datetime(2026, 4, 16, 7))
    shares: list[float] = []

    def check_somebody_in(share: float) -> bool:
        shares.append(share)
        table.book(other, table.member(f"Guest {len(shares)}"))
        return True

    outcome = table.attendance.standing.fill(builders.call(), check_somebody_in)
    assert outcome.details == {"number": "110", "waiting": "0", "skipped": "0"}
    assert (outcome.entry, bool(outcome.changes)) == (None, True)  # two handfuls, an entry each
    assert shares == sorted(shares)
    assert len(table.booked(other)) == len(shares) == 3
    assert len(table.booked(table.on(series, LAST))) == HANDFUL + 2


def test_filling_is_stopped_and_gone_on_with_later(table: Timetable) -> None:
    series = crowd(table)
    stopped = table.attendance.standing.fill(builders.call(), lambda share: share <= 0.5)
    assert stopped.details["number"] == str(5 * HANDFUL)
    assert len(table.booked(table.on(series, LAST))) == HANDFUL
    rest = table.attendance.standing.fill(builders.call())
    assert rest.details == {"number": "10", "waiting": "0", "skipped": "0"}
    assert rest.entry is not None
    table.store.undo(builders.call(), rest.entry)
    assert len(table.booked(table.on(series, LAST))) == HANDFUL


def test_filling_with_nothing_to_do_writes_nothing(table: Timetable) -> None:
    crowd(table)
    table.attendance.standing.fill(builders.call())
    number = table.store.last_number()
    outcome = table.attendance.standing.fill(builders.call())
    assert (outcome.entry, bool(outcome.changes), table.store.last_number()) == (None, False, number)


def test_archived_members_are_not_booked(table: Timetable) -> None:
    series = crowd(table)
    who = next(one for one in table.store.select(Member) if one.name == "Runner 00")
    builders.change(table.store, who, archived=True)
    table.attendance.standing.fill(builders.call())
    assert "Runner 00" not in table.booked(table.on(series, LAST))


def test_coaches_neither_give_nor_end_regular_places(table: Timetable) -> None:
    series, ada = table.add_series(), table.member("Ada")
    standing, coach = table.attendance.standing, builders.call(Role.COACH)
    with pytest.raises(NotAllowedError, match="desk_only"):
        standing.save(coach, wanted(series, ada))
    made = wanted(series, ada)
    standing.save(builders.call(Role.DESK), made)
    with pytest.raises(NotAllowedError, match="desk_only"):
        standing.end(coach, made.id, FIRST)
    assert table.store.select(StandingBooking) == [made]
