"""Regular places: a member's place in every class of a series, for a range of days. No date is skipped in silence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import cast
from uuid import UUID

from studio.domain.attendance.records import Booking, StandingBooking, WaitlistEntry
from studio.domain.attendance.rules import AttendanceRules, check_waitlist_open
from studio.domain.attendance.standing import (
    UNBOOKED,
    DateFacts,
    StandingFate,
    check_standing,
    covers,
    fates,
    rests,
)
from studio.domain.clock import wall_time
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import Member
from studio.domain.schedule.records import ClassKind, Series, Session, Staff
from studio.domain.schedule.recurrence import read_rule
from studio.services.attendance.places import STANDING, Places, attendance_rules, needs_desk
from studio.services.attendance.queries import AttendanceQueries
from studio.services.attendance.rows import SeriesChoice, StandingDate, StandingRow
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work

TOUCHED = Changes.ATTENDANCE | Changes.PASSES | Changes.MEMBERS


class Standing:
    """Gives, changes, rests and ends regular places. Dates made later are filled by `fill`; a date that is full is
    waited for, one without a pass or beside another class of theirs is told and tried again by the next `fill`.
    """

    def __init__(self, store: Store, reads: AttendanceQueries, places: Places) -> None:
        self._store = store
        self._reads = reads
        self._places = places

    def preview(self, wanted: StandingBooking) -> tuple[StandingDate, ...]:
        """Every date of a regular place as it would be, with what would become of it; writes nothing."""
        return self._dates(self._store, wanted)

    def dates(self, standing_id: UUID) -> tuple[StandingDate, ...]:
        """Every date of a regular place with how it stands now: held, waited for, or why not."""
        return self._dates(self._store, self._store.get(StandingBooking, standing_id))

    def rows(self, *, member_id: UUID | None = None, series_id: UUID | None = None) -> tuple[StandingRow, ...]:
        """The regular places that go on: of a member, in a series, or all, those with dates not booked first."""
        equal = {name: value for name, value in (("member_id", member_id), ("series_id", series_id)) if value}
        open_ones = self._reads.unbooked(self._store.now())
        found = [
            self._row(one, with_dates=bool(equal) or one.id in open_ones)
            for one in self._store.select(StandingBooking, **equal)
            if not self._over(one)
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
            number, waiting, skipped = self._fill(work, wanted, member)
            counts = {"number": number, "waiting": waiting, "skipped": skipped, "back": back}
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

    def fill(self, call: Call) -> Outcome:
        """Book the dates of regular places that were made or opened since; label "standing_filled", details number,
        waiting, skipped (dates not booked, which `rows` tells). A date that the member cancelled is not booked again.
        """

        def do(work: Work) -> Outcome:
            number = waiting = skipped = 0
            for standing_id in sorted(self._reads.unbooked(work.at, work)):
                found = work.get(StandingBooking, standing_id)
                booked, waits, left = self._fill(work, found, work.get(Member, found.member_id))
                number, waiting, skipped = number + booked, waiting + waits, skipped + left
            counts = {"number": str(number), "waiting": str(waiting), "skipped": str(skipped)}
            return Outcome(None, TOUCHED, "standing_filled", counts)

        return self._store.run(call, do)

    def _fill(self, work: Work, standing: StandingBooking, member: Member) -> tuple[int, int, int]:
        """Book every date to come; answers how many were booked, are waited for, and are neither."""
        coming = [one for one in self._covered(work, standing) if one.starts_at > work.at]
        held = work.lock(Session, (one.id for one in coming if not rests(standing, one)))
        rows = {one.id: one for one in held}
        found = self._fates(work, standing, held)
        for dated, fate, _ in found:
            if fate is StandingFate.FREE:
                self._places.give(work, rows[dated.id], member)
            elif fate is StandingFate.FULL:
                _wait(work, dated.id, member.id)
        counts = [fate for _, fate, _ in found]
        left = sum(fate in UNBOOKED | {StandingFate.CANCELLED, StandingFate.CLOSED} for fate in counts)
        return counts.count(StandingFate.FREE), counts.count(StandingFate.FULL), left

    def _give_back(self, work: Work, before: StandingBooking, after: StandingBooking, member: Member) -> int:
        """Give back the places and turns of dates that a regular place had and has no longer."""
        rules = attendance_rules(work)
        had = [one for one in self._covered(work, before) if one.starts_at > work.at and not rests(before, one)]
        gone = [one.id for one in had if not covers(after, one) or rests(after, one)]
        return sum(self._places.give_up(work, dated, member, rules) for dated in work.lock(Session, gone))

    @staticmethod
    def _covered(where: Store | Work, standing: StandingBooking) -> list[Session]:
        return [one for one in where.select(Session, series_id=standing.series_id) if covers(standing, one)]

    def _dates(self, where: Store, standing: StandingBooking) -> tuple[StandingDate, ...]:
        found = self._fates(where, standing, self._covered(where, standing))
        return tuple(StandingDate(dated.id, dated.starts, fate, reason) for dated, fate, reason in found)

    def _fates(
        self, where: Store | Work, standing: StandingBooking, rows: Sequence[Session]
    ) -> list[tuple[Session, StandingFate, str]]:
        work = None if where is self._store else cast("Work", where)
        now = self._store.now()
        kind_id = rows[0].kind_id if rows else None
        rules, member_id = attendance_rules(where, kind_id), standing.member_id
        ids = [one.id for one in rows]
        places = {one.session_id: one for one in where.select(Booking, member_id=member_id)}
        waits = {one.session_id: one for one in where.select(WaitlistEntry, member_id=member_id)}
        free, queues = self._reads.free_places(ids, work), self._reads.waiting_in(ids, work)
        held = self._reads.held_by(member_id, now, work)
        facts = [
            DateFacts(
                one,
                places.get(one.id),
                waits.get(one.id),
                free[one.id] - queues.get(one.id, 0),
                _open(queues.get(one.id, 0), rules),
                _other(one, held),
            )
            for one in rows
        ]
        offers = self._reads.pass_offers(work, member_id)
        return fates(facts, standing, offers, rules.debt, now)

    def _row(self, one: StandingBooking, *, with_dates: bool) -> StandingRow:
        series, member = self._store.get(Series, one.series_id), self._store.get(Member, one.member_id)
        kind = self._store.get(ClassKind, series.kind_id)
        dates = self._dates(self._store, one) if with_dates else ()
        here = wall_time(self._store.now(), series.zone)
        coming = [date.starts for date in dates if date.starts > here and date.fate is StandingFate.HELD]
        return StandingRow(
            one,
            member.name,
            series.name,
            kind.letter,
            kind.tone,
            weekdays_of(series),
            min(coming, default=None),
            tuple(date for date in dates if date.fate in UNBOOKED),
        )

    def _over(self, one: StandingBooking) -> bool:
        zone = self._store.get(Series, one.series_id).zone
        return one.last_day is not None and one.last_day < wall_time(self._store.now(), zone).date()


def weekdays_of(series: Series) -> tuple[int, ...]:
    """The weekdays a series is held on, when it has several in a week, else none: there is nothing to choose."""
    rule = read_rule(series.rule, series.first_start, series.zone).rule
    days = tuple(sorted({day for _, day in rule.weekdays}))
    return days if len(days) > 1 else ()


def _open(waiting: int, rules: AttendanceRules) -> bool:
    try:
        check_waitlist_open(waiting, rules)
    except RuleError:
        return False
    return True


def _other(dated: Session, held: Iterable[Session]) -> str:
    """The class somebody has a place in that runs at the same time, ""."""
    return next(
        (
            one.name
            for one in held
            if one.id != dated.id and one.starts_at < dated.ends_at and dated.starts_at < one.ends_at
        ),
        "",
    )


def _wait(work: Work, session_id: UUID, member_id: UUID) -> None:
    """Put somebody at the end of a class's line, once."""
    for known in work.select(WaitlistEntry, session_id=session_id, member_id=member_id):
        if known.state not in STANDING:
            fresh = WaitlistEntry(known.id, session_id, member_id, work.at)
            work.change(known, fresh)
        return
    work.add(WaitlistEntry(new_id(), session_id, member_id, work.at))
