"""Regular places: a member's place in every class of a series, for a range of days. No date is skipped in silence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from studio.domain.attendance.records import StandingBooking
from studio.domain.attendance.standing import (
    UNBOOKED,
    StandingFate,
    check_standing,
    covers,
    rests,
)
from studio.domain.clock import wall_time
from studio.domain.errors import RuleError
from studio.domain.long_work import GoOn, to_the_end
from studio.domain.members.records import Member
from studio.domain.schedule.records import ClassKind, Series, Session, Staff
from studio.domain.schedule.recurrence import read_rule
from studio.services.attendance.places import Places, attendance_rules, needs_desk
from studio.services.attendance.queries import AttendanceQueries
from studio.services.attendance.rows import SeriesChoice, StandingDate, StandingRow
from studio.services.attendance.standing_dates import Judged, StandingDates, counted
from studio.services.attendance.standing_fill import TOUCHED, StandingFill
from studio.services.changes import Call, Outcome
from studio.services.ports import Store, Work

NOT_HELD = UNBOOKED | {StandingFate.CANCELLED, StandingFate.CLOSED}


class Standing:
    """Gives, changes, rests and ends regular places. Dates made later are filled by `fill`; a date that is full is
    waited for, one without a pass or beside another class of theirs is told and tried again by the next `fill`.
    """

    def __init__(self, store: Store, reads: AttendanceQueries, places: Places) -> None:
        self._store = store
        self._places = places
        self._dates = StandingDates(store, reads)
        self._filling = StandingFill(store, self._dates, places)

    def preview(self, wanted: StandingBooking) -> tuple[StandingDate, ...]:
        """Every date of a regular place as it would be, with what would become of it; writes nothing."""
        return _told(self._dates.all_of(wanted))

    def dates(self, standing_id: UUID) -> tuple[StandingDate, ...]:
        """Every date of a regular place with how it stands now: held, waited for, or why not."""
        return _told(self._dates.all_of(self._store.get(StandingBooking, standing_id)))

    def rows(self, *, member_id: UUID | None = None, series_id: UUID | None = None) -> tuple[StandingRow, ...]:
        """The regular places that go on: of a member, in a series, or all, those with dates not booked first."""
        equal = {name: value for name, value in (("member_id", member_id), ("series_id", series_id)) if value}
        going_on = self._dates.going_on(self._store.select(StandingBooking, **equal))
        series = {one.id: one for one in self._store.select(Series, id={one.series_id for one in going_on})}
        kinds = {one.id: one for one in self._store.select(ClassKind)}
        names = {one.id: one.name for one in self._store.select(Member, id={one.member_id for one in going_on})}
        found = [
            _row(one, names[one.member_id], series[one.series_id], kinds[series[one.series_id].kind_id], judged)
            for one, judged in zip(going_on, self._dates.coming(going_on), strict=True)
        ]
        return tuple(sorted(found, key=lambda row: (not row.unbooked, row.name, row.member, row.standing.first_day)))

    def choices(self, of: UUID | None = None) -> tuple[SeriesChoice, ...]:
        """The series in which a regular place can be given, by name and time; the one `of` a class alone."""
        kinds = {kind.id: kind for kind in self._store.select(ClassKind)}
        coaches = {staff.id: staff.short_name for staff in self._store.select(Staff)}
        found = []
        for one in self._store.select(Series):
            today = wall_time(self._store.now(), one.zone).date()
            if (of is None or one.id == of) and not one.ended and (one.last_day is None or one.last_day >= today):
                kind = kinds[one.kind_id]
                days = weekdays_of(one)
                found.append(
                    SeriesChoice(one.id, one.name, one.first_start, days, kind.letter, kind.tone, coaches[one.coach_id])
                )
        return tuple(sorted(found, key=lambda row: (row.name, row.weekdays, row.starts.time())))

    def save(self, call: Call, wanted: StandingBooking) -> Outcome:
        """Give a regular place and book its dates, or change the one with that id: dates it no longer has, or rests
        on, are given back; those it has now are booked. With a last day in the past it ends.

        Label "standing_saved", details name, class, standing, number (booked), waiting, skipped (told by `dates`), back
        (given back). Raises `RuleError` as `check_standing`, and "archived".
        """
        needs_desk(call)

        def do(work: Work) -> Outcome:
            series, member = work.get(Series, wanted.series_id), work.get(Member, wanted.member_id)
            if member.archived:
                raise RuleError("archived", name=member.name)
            mine = work.select(StandingBooking, series_id=series.id, member_id=member.id)
            check_standing(wanted, mine, member.name)
            before = next((one for one in mine if one.id == wanted.id), None)
            if before is None:
                work.add(wanted)
            else:
                work.change(before, wanted)
            back = 0 if before is None else self._give_back(work, before, wanted, member)
            counts = counted(self._filling.fill_one(work, wanted, member), NOT_HELD) | {"back": back}
            details = {"name": member.name, "class": series.name, "standing": str(wanted.id)}
            told = details | {name: str(count) for name, count in counts.items()}
            return Outcome(None, TOUCHED, "standing_saved", told)

        return self._store.run(call, do)

    def end(self, call: Call, standing_id: UUID, last_day: date) -> Outcome:
        """End a regular place after a day; its later places and turns are given back. One that never began is gone.

        Label "standing_ended", details name, number.
        """
        needs_desk(call)

        def do(work: Work) -> Outcome:
            found = work.get(StandingBooking, standing_id, lock=True)
            member = work.get(Member, found.member_id)
            after = replace(found, last_day=last_day)
            number = self._give_back(work, found, after, member)
            if last_day < found.first_day:
                work.remove(found)
            else:
                work.change(found, after)
            return Outcome(None, TOUCHED, "standing_ended", {"name": member.name, "number": str(number)})

        return self._store.run(call, do)

    def fill(self, call: Call, go_on: GoOn = to_the_end) -> Outcome:
        """Book the dates of regular places that were made or opened since; label "standing_filled", details number,
        waiting, skipped (dates not booked, which `rows` tells). A date that the member cancelled is not booked again.

        On any thread. `go_on` hears how much is done, and ends it by False: what was booked by then stays. What is to
        do is found out without keeping anybody waiting, and done a handful of regular places at a time, an entry each;
        the outcome has an entry where there is just one.
        """
        return self._filling.fill(call, go_on)

    def _give_back(self, work: Work, before: StandingBooking, after: StandingBooking, member: Member) -> int:
        """Give back the places and turns of dates that a regular place had and has no longer."""
        rules = attendance_rules(work)
        had = [one for one in self._covered(work, before) if one.starts_at > work.at and not rests(before, one)]
        gone = [one.id for one in had if not covers(after, one) or rests(after, one)]
        return sum(self._places.give_up(work, dated, member, rules) for dated in work.lock(Session, gone))

    @staticmethod
    def _covered(where: Store | Work, standing: StandingBooking) -> list[Session]:
        return [one for one in where.select(Session, series_id=standing.series_id) if covers(standing, one)]


def _row(one: StandingBooking, member: str, series: Series, kind: ClassKind, judged: Sequence[Judged]) -> StandingRow:
    return StandingRow(
        one,
        member,
        series.name,
        kind.letter,
        kind.tone,
        weekdays_of(series),
        tuple(date for date in _told(judged) if date.fate in UNBOOKED),
    )


def _told(judged: Iterable[Judged]) -> tuple[StandingDate, ...]:
    return tuple(StandingDate(dated.id, dated.starts, fate, reason) for dated, fate, reason in judged)


def weekdays_of(series: Series) -> tuple[int, ...]:
    """The weekdays a series is held on, when it has several in a week, else none: there is nothing to choose."""
    rule = read_rule(series.rule, series.first_start, series.zone).rule
    days = tuple(sorted({day for _, day in rule.weekdays}))
    return days if len(days) > 1 else ()
