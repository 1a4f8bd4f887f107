"""A week taken over into another one, and weeks kept as templates from which a season is planned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.schedule.clashes import closure_on, closure_over
from studio.domain.schedule.records import SeasonTemplate, Session
from studio.domain.schedule.recurrence import WEEKDAYS
from studio.domain.schedule.wall_clock import ends_at, place
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work
from studio.services.schedule.making import Making
from studio.services.schedule.planning import may_plan
from studio.services.schedule.queries import ScheduleQueries
from studio.services.schedule.rows import CopyFate, CopyRow, NewSeries, NewSession, takes_place
from studio.services.studio import desk_site

DAYS = timedelta(days=6)
"""From the first to the last day of a week."""
WEEK = timedelta(weeks=1)
LONGEST_SEASON = timedelta(days=366)


class Seasons:
    """Copies weeks of this desk's site and plans seasons. A week is seven days from the one that is given: it begins
    where the reader's weeks do.
    """

    def __init__(self, store: Store, reads: ScheduleQueries, making: Making) -> None:
        self._store = store
        self._reads = reads
        self._making = making

    def preview_copy(self, source: date, target: date) -> tuple[CopyRow, ...]:
        """What taking a week over into the one that holds `target` would do with each class that takes place in it;
        writes nothing.
        """
        return tuple(row for row, _ in self._copies(source, target, None))

    def copy_week(self, call: Call, source: date, target: date) -> Outcome:
        """Take a week's classes over into another one as single classes, without people: those that are not there
        already (same room and start), and not on closed days.

        Label "week_copied", details number, there, closed. Raises `RuleError` "same_week".
        """
        may_plan(call)

        def do(work: Work) -> Outcome:
            rows = self._copies(source, target, work)
            work.add(*(made for row, made in rows if row.fate is CopyFate.MADE))
            counts = {fate: sum(row.fate is fate for row, _ in rows) for fate in CopyFate}
            details = {"number": str(counts[CopyFate.MADE]), "there": str(counts[CopyFate.THERE])}
            details["closed"] = str(counts[CopyFate.CLOSED])
            return Outcome(None, Changes.SCHEDULE, "week_copied", details)

        return self._store.run(call, do)

    def templates(self) -> list[SeasonTemplate]:
        """The templates by name."""
        return sorted(self._store.select(SeasonTemplate), key=lambda one: one.name.casefold())

    def save_template(self, call: Call, name: str, week: date) -> Outcome:
        """Keep the classes that take place in a week under a name; one of that name is replaced.

        Label "template_saved", details name, template, number.
        Raises `RuleError` "template_name_missing", "week_empty".
        """
        may_plan(call)
        if not name.strip():
            raise RuleError("template_name_missing")

        def do(work: Work) -> Outcome:
            classes = tuple(_line(one) for one in self._week(week, work))
            if not classes:
                raise RuleError("week_empty")
            known = next((one for one in work.select(SeasonTemplate) if one.name == name.strip()), None)
            made = SeasonTemplate(new_id() if known is None else known.id, name.strip(), classes)
            if known is None:
                work.add(made)
            else:
                work.change(known, made)
            details = {"name": made.name, "template": str(made.id), "number": str(len(classes))}
            return Outcome(None, Changes.SCHEDULE | Changes.SETTINGS, "template_saved", details)

        return self._store.run(call, do)

    def remove_template(self, call: Call, template_id: UUID) -> Outcome:
        """Forget a template; what was planned from it stays. Label "template_removed"."""
        may_plan(call)

        def do(work: Work) -> Outcome:
            found = work.get(SeasonTemplate, template_id)
            work.remove(found)
            return Outcome(None, Changes.SCHEDULE | Changes.SETTINGS, "template_removed", {"name": found.name})

        return self._store.run(call, do)

    def preview_season(self, template_id: UUID, first_day: date, last_day: date) -> tuple[CopyRow, ...]:
        """Every class that planning a season would add, by time: on closed days they are cancelled, and "there" are
        those beside a class that takes place in the room at the time already. Writes nothing. Raises `RuleError`
        "days_wrong".
        """
        _check_days(first_day, last_day)
        site = desk_site(self._store)
        there = {(one.room_id, one.starts) for one in self._reads.sessions(first_day, last_day) if takes_place(one)}
        closures = self._reads.closures_from(first_day)
        rows = []
        for line in self._store.get(SeasonTemplate, template_id).classes:
            first = _series(line, first_day, last_day).first
            starts = first.starts
            while starts.date() <= last_day:
                closure = closure_over(site.id, first.room_id, starts.date(), closures)
                fate = CopyFate.THERE if (first.room_id, starts) in there else CopyFate.MADE
                fate = CopyFate.CLOSED if closure is not None else fate
                rows.append(CopyRow(first.name, starts, fate, "" if closure is None else closure.title))
                starts += WEEK
        return tuple(sorted(rows, key=lambda row: (row.starts, row.name)))

    def plan_season(self, call: Call, template_id: UUID, first_day: date, last_day: date) -> Outcome:
        """Add a weekly series for every class of a template, from a day to a day, as one step.

        Label "season_planned", details name, series (how many), number (of classes), cancelled (on closed days).
        Raises `RuleError` "days_wrong", and "archived_used" when a class needs something that is archived.
        """
        may_plan(call)
        _check_days(first_day, last_day)

        def do(work: Work) -> Outcome:
            found = work.get(SeasonTemplate, template_id)
            made: list[Session] = []
            series = 0
            for line in found.classes:
                new = _series(line, first_day, last_day)
                if new.first.starts.date() <= last_day:
                    made += self._making.put_series(work, new, new_id())[1]
                    series += 1
            details = {"name": found.name, "series": str(series), "number": str(len(made))}
            details["cancelled"] = str(sum(not takes_place(one) for one in made))
            return Outcome(None, Changes.SCHEDULE, "season_planned", details)

        return self._store.run(call, do)

    def _week(self, first: date, work: Work | None) -> list[Session]:
        site = desk_site(self._store)
        rows = self._reads.sessions(first, first + DAYS, work)
        return [one for one in rows if one.site_id == site.id and takes_place(one)]

    def _copies(self, source: date, target: date, work: Work | None) -> list[tuple[CopyRow, Session]]:
        step = timedelta(weeks=(target - source).days // 7)
        if not step:
            raise RuleError("same_week")
        there = self._reads.sessions(source + step, source + step + DAYS, work)
        taken = {(one.room_id, one.starts) for one in there}
        closures = self._reads.closures_from(source + step, work)
        rows = []
        for one in self._week(source, work):
            made = _copy(one, step)
            closure = closure_on(made, closures)
            fate = CopyFate.THERE if (made.room_id, made.starts) in taken else CopyFate.MADE
            fate = CopyFate.CLOSED if closure is not None else fate
            rows.append((CopyRow(made.name, made.starts, fate, "" if closure is None else closure.title), made))
        return rows


def _check_days(first_day: date, last_day: date) -> None:
    if not first_day <= last_day <= first_day + LONGEST_SEASON:
        raise RuleError("days_wrong", most=LONGEST_SEASON.days)


def _copy(one: Session, step: timedelta) -> Session:
    """A class of its own like another one, some days later; a substitute stays with the day it was found for."""
    placed = place(one.starts + step, one.zone)
    return replace(
        one,
        id=new_id(),
        starts=placed.wall,
        starts_at=placed.instant,
        ends_at=ends_at(placed.instant, one.minutes),
        coach_id=one.planned_coach_id or one.coach_id,
        planned_coach_id=None,
        series_id=None,
        slot=None,
        decided=(),
        reason="",
        roster_locked_at=None,
    )


def _line(one: Session) -> tuple[str, ...]:
    """A class of a template as text: weekday, time, kind, room, coach, minutes, places, name, notes."""
    coach = one.planned_coach_id or one.coach_id
    when = (str(one.starts.weekday()), one.starts.time().isoformat("minutes"))
    return (
        *when,
        one.kind_id.hex,
        one.room_id.hex,
        coach.hex,
        str(one.minutes),
        str(one.capacity),
        one.name,
        one.notes,
    )


def _series(line: Sequence[str], first_day: date, last_day: date) -> NewSeries:
    weekday, at, kind, room, coach, minutes, capacity, name, notes = line
    day = first_day + timedelta(days=(int(weekday) - first_day.weekday()) % 7)
    starts = datetime.combine(day, time.fromisoformat(at))
    first = NewSession(UUID(kind), UUID(room), UUID(coach), starts, int(minutes), int(capacity), name, notes)
    return NewSeries(first, f"FREQ=WEEKLY;BYDAY={WEEKDAYS[int(weekday)]}", last_day)
