"""Running: which days somebody runs what, the weeks' distances, races and phases; and what speaks against a class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from studio.domain.circuits.records import SeasonPhase, Station
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import Member, Race, RacePriority, RunDay, RunWeek
from studio.domain.members.spacing import APART, RUNS, Advice, Caution, load_windows, warnings_for
from studio.domain.progress.regularity import monday_of
from studio.domain.roles import Role
from studio.domain.schedule.records import ClassKind, Session
from studio.resources import resources_folder
from studio.services.access import Part, need, need_edit, sees
from studio.services.changes import Call, Changes, Outcome
from studio.services.exercises.shelf import Shelf
from studio.services.members.queries import Booked, MemberQueries
from studio.services.ports import Store, Work

FARTHEST_M = 500_000
"""Metres: farther races are run in stages, not entered here."""
LONGEST_NAME = 80
LANDS = 2
"""From this impact on an exercise counts as landing (H10)."""
PHASES = (
    "post_season",
    "off_season",
    "pre_season",
    "in_season",
    "peak_running_week",
    "race_preparation",
    "deload_week",
)
"""The phases of a season, as `phases.tsv` of the exercises calls them."""
_OF_ALL = frozenset({Advice.WEEK_FULL, Advice.THIRD_THIS_WEEK, Advice.IMPACT_NEAR})
"""Warnings that tell nothing about running."""


@dataclass(frozen=True, slots=True)
class RaceGiven:
    """A race to keep; times in whole seconds."""

    name: str
    on_day: date
    distance_m: int
    priority: RacePriority
    goal_s: int | None = None
    result_s: int | None = None


@dataclass(frozen=True, slots=True)
class RunningView:
    """What is kept of a member's running: kinds of run by weekday, races by day, bests by distance, phases."""

    days: tuple[str, ...]
    races: tuple[Race, ...]
    bests: tuple[Race, ...]
    weeks: tuple[RunWeek, ...]
    phases: tuple[SeasonPhase, ...]


@dataclass(frozen=True, slots=True)
class Spacing:
    """What to mind before booking; `ask_coach` when there is more than the role is told."""

    warnings: tuple[Caution, ...]
    ask_coach: bool = False


class RunningDesk:
    """Every use case about a member's running. Who may is in the matrix of `services/access.py`."""

    def __init__(self, store: Store, reads: MemberQueries, shelf: Shelf) -> None:
        self._store = store
        self._reads = reads
        self._shelf = shelf

    def view(self, role: Role, member_id: UUID) -> RunningView:
        """What is kept. Raises `NotAllowedError` ("not_your_part")."""
        need(role, Part.RUNNING)
        days = {one.weekday: one.kind for one in self._store.select(RunDay, member_id=member_id)}
        races = sorted(self._store.select(Race, member_id=member_id), key=lambda one: (one.on_day, one.id))
        best: dict[int, Race] = {}
        for race in races:
            known = best.get(race.distance_m)
            if race.result_s and (known is None or known.result_s is None or race.result_s < known.result_s):
                best[race.distance_m] = race
        weeks = sorted(self._store.select(RunWeek, member_id=member_id), key=lambda one: one.week)
        phases = sorted(self._store.select(SeasonPhase, member_id=member_id), key=lambda one: one.first_day)
        return RunningView(
            tuple(days.get(weekday, "") for weekday in range(7)),
            tuple(races),
            tuple(best[distance] for distance in sorted(best)),
            tuple(weeks),
            tuple(phases),
        )

    def set_day(self, call: Call, member_id: UUID, weekday: int, kind: str) -> Outcome:
        """Say what somebody usually runs on a weekday; nothing takes it out. Label "running_changed"."""
        need_edit(call.role, Part.RUNNING)
        if weekday not in range(7) or (kind and kind not in RUNS):
            raise RuleError("run_unknown", field="kind")

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            work.remove(*work.select(RunDay, member_id=member_id, weekday=weekday))
            if kind:
                work.add(RunDay(new_id(), member_id, weekday, kind))
            return _done("running_changed", member)

        return self._store.run(call, do)

    def set_week(
        self, call: Call, member_id: UUID, day: date, distance_m: int, planned_m: int | None, hard_runs: int
    ) -> Outcome:
        """Keep how far somebody ran in the week of a day. Label "running_changed". Raises `RuleError` "too_far"."""
        need_edit(call.role, Part.RUNNING)
        if not 0 <= distance_m <= FARTHEST_M or not 0 <= (planned_m or 0) <= FARTHEST_M or hard_runs not in range(15):
            raise RuleError("too_far", field="distance")
        week = monday_of(day)

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            known = work.select(RunWeek, member_id=member_id, week=week)
            fresh = RunWeek(known[0].id if known else new_id(), member_id, week, distance_m, planned_m, hard_runs)
            if known:
                work.change(known[0], fresh)
            else:
                work.add(fresh)
            return _done("running_changed", member)

        return self._store.run(call, do)

    def save_race(self, call: Call, member_id: UUID, given: RaceGiven, race_id: UUID | None = None) -> Outcome:
        """Keep a race, new or changed; label "race_saved". Raises `RuleError` "race_name_missing", "too_far",
        "time_wrong".
        """
        need_edit(call.role, Part.RUNNING)
        name = " ".join(given.name.split())
        if not name or len(name) > LONGEST_NAME:
            raise RuleError("race_name_missing", field="name")
        if not 0 < given.distance_m <= FARTHEST_M:
            raise RuleError("too_far", field="distance")
        for field, seconds in (("goal", given.goal_s), ("result", given.result_s)):
            # Nobody has run a kilometre under two minutes.
            if seconds is not None and seconds * 1000 < given.distance_m * 120:
                raise RuleError("time_wrong", field=field)

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            fresh = Race(
                race_id or new_id(),
                member_id,
                name,
                given.on_day,
                given.distance_m,
                given.priority,
                given.goal_s,
                given.result_s,
            )
            if race_id is None:
                work.add(fresh)
            else:
                work.change(work.get(Race, race_id, lock=True), fresh)
            return _done("race_saved", member)

        return self._store.run(call, do)

    def remove_race(self, call: Call, race_id: UUID) -> Outcome:
        """Take a race out; label "race_removed"."""
        need_edit(call.role, Part.RUNNING)

        def do(work: Work) -> Outcome:
            race = work.get(Race, race_id, lock=True)
            work.remove(race)
            return _done("race_removed", work.get(Member, race.member_id))

        return self._store.run(call, do)

    def save_phase(
        self, call: Call, member_id: UUID, phase: str, first: date, last: date, phase_id: UUID | None = None
    ) -> Outcome:
        """Keep a phase of somebody's season, new or changed, both days included; label "phase_saved". Raises
        `RuleError` "phase_unknown", "day_order", "phases_meet" (with the other's first and last day).
        """
        need_edit(call.role, Part.RUNNING)
        if phase not in PHASES:
            raise RuleError("phase_unknown", field="phase")
        if last < first:
            raise RuleError("day_order", field="last")

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            fresh = SeasonPhase(phase_id or new_id(), member_id, phase, first, last)
            for other in work.select(SeasonPhase, member_id=member_id):
                if other.id != fresh.id and other.first_day <= last and first <= other.last_day:
                    raise RuleError("phases_meet", field="first")
            if phase_id is None:
                work.add(fresh)
            else:
                work.change(work.get(SeasonPhase, phase_id, lock=True), fresh)
            return _done("phase_saved", member)

        return self._store.run(call, do)

    def remove_phase(self, call: Call, phase_id: UUID) -> Outcome:
        """Take a phase of somebody's season out; label "phase_removed"."""
        need_edit(call.role, Part.RUNNING)

        def do(work: Work) -> Outcome:
            phase = work.get(SeasonPhase, phase_id, lock=True)
            if phase.member_id is None:
                raise RuleError("phase_unknown", field="phase")
            work.remove(phase)
            return _done("phase_removed", work.get(Member, phase.member_id))

        return self._store.run(call, do)

    def spacing(self, role: Role, member_id: UUID, session_id: UUID) -> Spacing:
        """What to mind before a class is booked for somebody; of running a role that does not see it is told only to
        ask the coach.
        """
        dated = self._store.get(Session, session_id)
        loads_legs = self._store.get(ClassKind, dated.kind_id).loads_legs
        others = self._booked(member_id, dated)
        runs = {one.weekday: one.kind for one in self._store.select(RunDay, member_id=member_id)}
        races = self._store.select(Race, member_id=member_id)
        windows = load_windows(resources_folder() / "exercises")
        landings = [one.starts for one in others if self._lands(one.version_id)]
        found = warnings_for(
            dated.starts,
            [(one.starts, one.loads_legs) for one in others],
            runs,
            races,
            windows,
            landings if self._lands(dated.circuit_version_id) else (),
            loads_legs=loads_legs,
        )
        if sees(role, Part.RUNNING):
            return Spacing(found)
        told = tuple(one for one in found if one.advice in _OF_ALL)
        return Spacing(told, len(told) < len(found))

    def _booked(self, member_id: UUID, dated: Session) -> Sequence[Booked]:
        """The other classes of that week, and of the days around, that somebody came to or is expected in."""
        monday = datetime.combine(monday_of(dated.starts.date()), datetime.min.time())
        since, until = min(monday, dated.starts - APART), max(monday + timedelta(7), dated.starts + APART)
        return self._reads.booked(member_id, since, until, dated.id)

    def _lands(self, version_id: UUID | None) -> bool:
        """Whether a circuit holds an exercise with landings; of a class without circuit nobody knows."""
        stations = [] if version_id is None else self._store.select(Station, version_id=version_id)
        known = self._shelf.library.exercises
        return any(one.exercise in known and known[one.exercise].impact >= LANDS for one in stations)


def _done(label: str, member: Member) -> Outcome:
    return Outcome(None, Changes.PROGRESS | Changes.MEMBERS, label, {"name": member.name, "member": str(member.id)})
