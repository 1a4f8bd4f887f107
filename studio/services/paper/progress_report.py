"""A member's progress sheet: weeks, races, tests and lifts, with every count and every word worked out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from studio.domain.circuits.records import SeasonPhase
from studio.domain.members.records import Member, Race
from studio.domain.progress.regularity import WEEK, WEEKS, Regularity, monday_of, regularity, weeks_counted
from studio.domain.sheets import wording
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.progress import MonthMark, ProgressSheet, RaceMark, TrainingPhase, TrainingWeek
from studio.domain.sheets.wording import say
from studio.services.exercises.shelf import Shelf
from studio.services.paper import words
from studio.services.paper.progress_results import lift_panels, test_rows
from studio.services.paper.queries import MemberHistory

_NAMED_DISTANCES = {42_195: "Marathon", 21_097: "Half", 21_098: "Half", 21_100: "Half"}


def first_day(today: date) -> date:
    """The Monday that the sheet begins with."""
    return monday_of(today) - (WEEKS - 1) * WEEK


def progress_sheet(history: MemberHistory, shelf: Shelf, stamp: SheetStamp, today: date) -> ProgressSheet:
    """The sheet of a member on a day."""
    member = history.member
    count = weeks_counted(member.joined_on, today)
    since = monday_of(today) - (count - 1) * WEEK
    regular = regularity((day for day, _ in history.attended), today, count, member.weekly_target)
    tests = test_rows(history.tests, shelf.tests)
    lifts = lift_panels(history, shelf.library, today)
    return ProgressSheet(
        stamp=stamp,
        name=member.name,
        title=_title(count, today),
        coach=_coach(history),
        plan=_plan(history.phases, today),
        member_line=_member_line(member),
        summary=" ".join(filter(None, (_regular_words(regular), tests.summary))),
        weeks=_weeks(history, regular, since),
        target=member.weekly_target,
        on_target=str(regular.on_target),
        on_target_of=str(len(regular.judged)),
        running_note=_running_note(history, since, count),
        phases=_phases(history.phases, since, count),
        months=_months(since, count),
        races=_races(history.races, since, count, today),
        tests=tests.results,
        span=tests.span,
        symmetry_note=tests.symmetry_note,
        strength=lifts.panels,
        strength_note=lifts.note,
        strength_span=lifts.span,
        next_steps=_next_steps(history, today),
        sources=" ".join(filter(None, (tests.sources, lifts.sources, _reasons(history, regular, since)))),
    )


def _member_line(member: Member) -> str:
    since = words.month_year(member.joined_on)
    return say("Member since {date}, level {level}", date=since, level=member.level)


def _title(count: int, today: date) -> str:
    date = words.plain_date(today)
    return wording.counted(count, "Progress, {number} week to {date}", "Progress, {number} weeks to {date}", date=date)


def _coach(history: MemberHistory) -> str:
    """The coach whose classes the member came to most."""
    coaches = Counter(coach for _, coach in history.attended)
    return min(coaches, key=lambda name: (-coaches[name], name), default="")


def _plan(phases: Sequence[SeasonPhase], today: date) -> str:
    now = next((one for one in phases if one.first_day <= today <= one.last_day), None)
    if now is None:
        return ""
    week = (today - now.first_day).days // 7 + 1
    weeks = -(-((now.last_day - now.first_day).days + 1) // 7)
    return say("{phase}, wk {week}/{weeks}", phase=words.phase_name(now.phase), week=week, weeks=weeks)


def _regular_words(regular: Regularity) -> str:
    weeks = len(regular.judged)
    if not weeks:
        return ""
    return wording.counted(
        weeks, "On target in {met} of {number} week.", "On target in {met} of {number} weeks.", met=regular.on_target
    )


def _raced(history: MemberHistory, monday: date) -> bool:
    return any(monday <= race.on_day < monday + WEEK for race in history.races)


def _weeks(history: MemberHistory, regular: Regularity, since: date) -> tuple[TrainingWeek, ...]:
    """Each week with what is missing to its target; the running one may still get there."""
    run = {one.week: one.distance_m / 1000 for one in history.weeks}
    weeks = []
    for number, attended in enumerate(regular.counts):
        monday = since + number * WEEK
        judged = number < len(regular.judged)
        missed = max(0, regular.target - attended) if judged else 0
        reason = "r" if missed and _raced(history, monday) else ""
        weeks.append(TrainingWeek(attended, missed, reason, run.get(monday)))
    return tuple(weeks)


def _reasons(history: MemberHistory, regular: Regularity, since: date) -> str:
    short = (number for number, count in enumerate(regular.judged) if count < regular.target)
    raced = any(_raced(history, since + number * WEEK) for number in short)
    parts = (say("Open squares: classes short of the target."), say("r: a race in that week.") if raced else "")
    running = say("Strength and running changed in the same months; this does not show that one caused the other.")
    return " ".join(filter(None, (*parts, running if history.weeks else "")))


def _running_note(history: MemberHistory, since: date, count: int) -> str:
    """The mean over the weeks with a record, and over the last four weeks of these."""
    run = {one.week: one.distance_m / 1000 for one in history.weeks}
    known = [run[monday] for number in range(count) if (monday := since + number * WEEK) in run]
    if not known:
        return say("nothing recorded")
    last = known[-4:]
    return say(
        "mean {mean}, last four {last}",
        mean=f"{sum(known) / len(known):.0f}",
        last=f"{sum(last) / len(last):.0f}",
    )


def _phases(phases: Sequence[SeasonPhase], since: date, count: int) -> tuple[TrainingPhase, ...]:
    """Phases on the axis, each week in one of them only: the one that its Monday belongs to."""
    found: list[TrainingPhase] = []
    for number in range(count):
        monday = since + number * WEEK
        phase = next((one for one in phases if one.first_day <= monday <= one.last_day), None)
        if phase is None:
            continue
        name = words.phase_name(phase.phase)
        if found and found[-1].name == name and found[-1].last == number - 1:
            found[-1] = TrainingPhase(name, found[-1].first, number)
        else:
            found.append(TrainingPhase(name, number, number))
    return tuple(found)


def _months(since: date, count: int) -> tuple[MonthMark, ...]:
    """The first of each month on the axis; the last week's end is too near the edge for a name."""
    days = (since + timedelta(days=number) for number in range(count * 7 - 7))
    return tuple(MonthMark((day - since).days / 7, words.month_name(day)) for day in days if day.day == 1)


def _races(races: Sequence[Race], since: date, count: int, today: date) -> tuple[RaceMark, ...]:
    """Races run in these weeks; a personal best among those at the same distance that were run before."""
    marks = []
    for race in sorted(races, key=lambda one: one.on_day):
        week = (race.on_day - since).days // 7
        if not 0 <= week < count or race.on_day > today:
            continue
        name = distance_name(race.distance_m)
        earlier = [one.result_s for one in races if one.distance_m == race.distance_m and one.on_day < race.on_day]
        known = [one for one in earlier if one is not None]
        best = race.result_s is not None and bool(known) and race.result_s < min(known)
        result = f" {words.race_time(race.result_s)}" if race.result_s is not None else ""
        marks.append(RaceMark(week, f"{name}{result}", best))
    return tuple(marks)


def distance_name(metres: int) -> str:
    """Half, 10 km, 5.5 km."""
    return say(_NAMED_DISTANCES[metres]) if metres in _NAMED_DISTANCES else f"{wording.number(metres / 1000)} km"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _next_steps(history: MemberHistory, today: date) -> tuple[str, ...]:
    target = history.member.weekly_target
    steps = [_capital(words.counted(target, "one class a week", "{number} classes a week"))]
    coming = sorted((one for one in history.races if one.on_day >= today), key=lambda one: one.on_day)
    for race in coming[:2]:
        goal = f": {words.race_time(race.goal_s)}" if race.goal_s is not None else ""
        steps.append(f"{race.name}, {words.short_date(race.on_day)}{goal}")
    return tuple(steps)
