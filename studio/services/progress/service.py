"""Progress: what a member's tests, lifts and weeks tell, and entering new ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from studio.domain.clock import Clock, today, wall_time
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import Member
from studio.domain.progress.entering import parse_load, parse_reps
from studio.domain.progress.measurement import FitnessTest, change_of, symmetry_of
from studio.domain.progress.records import SessionEffort, SetResult, Side, TestResult
from studio.domain.progress.regularity import WEEKS, monday_of, regularity, weeks_counted
from studio.domain.progress.strength import estimate, reserve_of
from studio.domain.roles import Role
from studio.domain.schedule.records import Session
from studio.services.access import Part, need_edit, parts_seen, sees
from studio.services.changes import Call, Changes, Outcome
from studio.services.exercises.shelf import Shelf
from studio.services.ports import Store, Work
from studio.services.progress.queries import ProgressQueries
from studio.services.progress.rows import (
    GridStation,
    Lift,
    LiftPoint,
    ProgressView,
    RaceLine,
    ResultCell,
    ResultsGrid,
    RunningWeek,
    Tested,
    TestLine,
)
from studio.services.studio import desk_site

LIFT_WEEKS = 12
RUN_WEEKS = 12
MOST_LIFTS = 4


class ProgressService:
    """Tests, results and regularity."""

    def __init__(
        self,
        store: Store,
        reads: ProgressQueries,
        clock: Clock,
        shelf: Shelf,
    ) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._shelf = shelf

    def battery(self) -> tuple[FitnessTest, ...]:
        """The fitness tests in their order."""
        return self._shelf.tests

    def view(self, role: Role, member_id: UUID) -> ProgressView:
        """Everything the progress screen shows of one member to a role; what it may not see is left empty."""
        member = self._store.get(Member, member_id)
        zone = desk_site(self._store).zone
        day = today(self._clock, zone)
        sees_running = sees(role, Part.RUNNING)
        results = self._reads.tests(member_id) if sees(role, Part.TESTS) else []
        days = sorted({result.on_day for result in results})
        since = monday_of(day) - timedelta(weeks=WEEKS - 1)
        sunday = monday_of(day) + timedelta(days=6)
        return ProgressView(
            member.id,
            member.code,
            member.name,
            first_test=days[0] if days else None,
            last_test=days[-1] if days else None,
            test_days=len(days),
            tests=self._lines(results),
            lifts=self._lifts(member, day, with_ratio=sees(role, Part.TESTS)),
            regularity=regularity(
                self._reads.attended(member_id, since),
                day,
                weeks_counted(member.joined_on, day),
                member.weekly_target,
            ),
            booked_this_week=tuple(self._reads.booked(member_id, self._clock.now(), sunday)),
            weeks=self._running(member_id, day) if sees_running else (),
            races=self._races(member_id, day) if sees_running else (),
            sees=parts_seen(role),
        )

    def recent(self, role: Role) -> Sequence[Tested]:
        """Members with tests, newest test day first; nobody for a role that sees no tests."""
        return self._reads.coached_lately() if sees(role, Part.TESTS) else ()

    def _lines(self, results: Iterable[TestResult]) -> tuple[TestLine, ...]:
        by_test: dict[str, dict[Side, list[TestResult]]] = defaultdict(lambda: defaultdict(list))
        for result in results:
            by_test[result.test][result.side].append(result)
        lines = []
        for test in self._shelf.tests:
            line = _line(test, by_test[test.key]) if test.key in by_test else None
            if line is not None:
                lines.append(line)
        return tuple(lines)

    def _lifts(self, member: Member, day: date, *, with_ratio: bool) -> tuple[Lift, ...]:
        since = monday_of(day) - timedelta(weeks=LIFT_WEEKS - 1)
        by_exercise: dict[str, dict[date, LiftPoint]] = defaultdict(dict)
        library = self._shelf.library
        for result in self._reads.results(member.id, since):
            if not result.reps or result.load_kg is None:
                continue
            found = estimate(result.load_kg, max(result.reps), reserve_of(result.effort))
            key = library.key_of(result.exercise)
            known = by_exercise[key].get(result.on_day)
            if found is not None and (known is None or known.best.value < found.value):
                by_exercise[key][result.on_day] = LiftPoint(result.on_day, found)
        lifts = [
            Lift(
                key,
                library.short_name(key),
                tuple(points.values()),
                _ratio(member, points.values()) if with_ratio else None,
            )
            for key, points in by_exercise.items()
            if len(points) > 1
        ]
        lifts.sort(key=lambda lift: lift.points[-1].best.value, reverse=True)
        return tuple(lifts[:MOST_LIFTS])

    def _running(self, member_id: UUID, day: date) -> tuple[RunningWeek, ...]:
        first = monday_of(day) - timedelta(weeks=RUN_WEEKS - 1)
        known = {week.week: week for week in self._reads.weeks(member_id, first)}
        weeks = []
        for number in range(RUN_WEEKS):
            monday = first + timedelta(weeks=number)
            row = known.get(monday)
            weeks.append(RunningWeek(monday, row.distance_m if row else 0, row.planned_m if row else None))
        return tuple(weeks) if known else ()

    def _races(self, member_id: UUID, day: date) -> tuple[RaceLine, ...]:
        return tuple(
            RaceLine(race.name, race.on_day, race.priority, race.distance_m, (race.on_day - day).days, race.result_s)
            for race in self._reads.races(member_id, day - timedelta(weeks=WEEKS))
        )

    def grid(self, session_id: UUID) -> ResultsGrid:
        """A class's results in the printed order, with what each person did last time."""
        session = self._store.get(Session, session_id)
        stations = self._reads.stations(session_id)
        logged = [station for station in stations if station.block in {"strength", "accessory", "core"}]
        library = self._shelf.library
        by_exercise = {key: s.station_id for s in logged for key in library.keys_of(s.exercise)}
        newest: dict[tuple[UUID, UUID], SetResult] = {}
        for found in sorted(self._reads.last_results(session_id, sorted(by_exercise)), key=lambda one: one.on_day):
            newest[found.member_id, by_exercise[found.exercise]] = found
        last = [
            ResultCell(member_id, station_id, _load_text(found), found.reps)
            for (member_id, station_id), found in newest.items()
        ]
        cells = [
            ResultCell(found.member_id, found.station_id, _load_text(found), found.reps)
            for found in self._reads.results_of_class(session_id)
            if found.station_id is not None
        ]
        return ResultsGrid(
            session_id,
            session.name,
            session.starts,
            tuple(self._reads.people(session_id)),
            tuple(
                GridStation(s.station_id, s.letter, s.exercise, library.short_name(s.exercise), s.sets, s.unit)
                for s in logged
            ),
            tuple(cells),
            tuple(last),
        )

    def log_result(
        self, call: Call, session_id: UUID, member_id: UUID, station_id: UUID, exercise: str, load: str, reps: str
    ) -> Outcome:
        """Enter what a person did at a station of a class, as typed: "16" or "35 lb", "8 8 7". Empty both: take it out.

        Raises `RuleError` ("load_unclear", "reps_unclear") when it can't be read.
        """
        need_edit(call.role, Part.RESULTS)
        done, weight = parse_reps(reps), parse_load(load)

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id)
            session = work.get(Session, session_id, lock=True)
            known = work.select(SetResult, session_id=session_id, member_id=member_id, station_id=station_id)
            if not done and weight is None:
                work.remove(*known)
                return Outcome(None, Changes.PROGRESS, "result_removed", {"name": member.name})
            filled = weight.with_unit(member.mass_unit.value) if weight is not None else None
            row = SetResult(
                known[0].id if known else new_id(),
                member_id,
                exercise,
                session.starts.date(),
                done,
                session_id,
                station_id,
                load=filled.text if filled else "",
                load_unit=filled.unit if filled else "",
                load_kg=filled.kg if filled else None,
            )
            if known:
                keep = replace(row, effort=known[0].effort, form=known[0].form, side=known[0].side, note=known[0].note)
                work.change(known[0], keep)
            else:
                work.add(row)
            return Outcome(None, Changes.PROGRESS, "result_logged", {"name": member.name})

        return self._store.run(call, do)

    def log_effort(self, call: Call, session_id: UUID, member_id: UUID, effort: float | None) -> Outcome:
        """Enter how hard a class was for a person (0-10; None takes it out)."""
        need_edit(call.role, Part.RESULTS)
        if effort is not None and not 0 <= effort <= 10:
            raise RuleError("effort_out_of_range")

        def do(work: Work) -> Outcome:
            member, session = work.get(Member, member_id), work.get(Session, session_id)
            known = work.select(SessionEffort, session_id=session_id, member_id=member_id)
            work.remove(*known)
            if effort is not None:
                work.add(SessionEffort(new_id(), session_id, member_id, effort, session.minutes))
            return Outcome(None, Changes.PROGRESS, "effort_logged", {"name": member.name})

        return self._store.run(call, do)

    def add_test(
        self, call: Call, member_id: UUID, test: str, values: Mapping[Side, float], *, protocol: str = ""
    ) -> Outcome:
        """Enter a test's result today, one value a side. Raises `RuleError` ("test_unknown", "test_sides")."""
        need_edit(call.role, Part.TESTS)
        kind = next((one for one in self._shelf.tests if one.key == test), None)
        if kind is None:
            raise RuleError("test_unknown")
        wanted = {Side.LEFT, Side.RIGHT} if kind.sided else {Side.BOTH}
        if not values or not set(values) <= wanted:
            raise RuleError("test_sides")

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id)
            day = wall_time(work.at, desk_site(self._store).zone).date()
            for side, value in values.items():
                row = TestResult(new_id(), member_id, test, day, side, value, protocol, call.actor_id)
                work.remove(*work.select(TestResult, member_id=member_id, test=test, on_day=day, side=side))
                work.add(row)
            return Outcome(None, Changes.PROGRESS, "test_added", {"name": member.name, "test": kind.name})

        return self._store.run(call, do)


def _line(test: FitnessTest, sides: Mapping[Side, list[TestResult]]) -> TestLine | None:
    changes = {side: change_of(test, results) for side, results in sides.items()}
    left, right = changes.get(Side.LEFT), changes.get(Side.RIGHT)
    if left is None or right is None:
        only = changes.get(Side.BOTH) or left or right
        return None if only is None else TestLine(test, only, None, None, None)
    compared = symmetry_of(test, left.latest.value, right.latest.value)
    shown = left if compared.weaker is Side.LEFT else right
    return TestLine(test, shown, left.latest.value, right.latest.value, compared)


def _ratio(member: Member, points: Iterable[LiftPoint]) -> float | None:
    latest = list(points)[-1]
    return latest.best.value / member.body_mass_kg if member.body_mass_kg else None


def _load_text(result: SetResult) -> str:
    return f"{result.load} {result.load_unit}".strip()
