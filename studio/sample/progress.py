"""What members did and how they run: results, efforts, tests, running weeks and races."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from studio.domain.circuits.prescription import parse_weight
from studio.domain.circuits.records import Station
from studio.domain.members.records import Race, RacePriority, RunDay, RunWeek
from studio.domain.progress.records import SessionEffort, SetResult, Side, TestResult
from studio.domain.schedule.records import Session
from studio.sample.circuits import Circuits
from studio.sample.people import Person
from studio.sample.place import Place
from studio.sample.source import Source, read_table
from studio.storage.bulk import Writer

WEEKS = 26
MEASURED, TESTED = 60, 40
"""How many members have results and tests."""
_RUNNERS = 400
_TEST_DAYS = (-276, -185, -94, -3)
_RUN_WEEK = ("rest", "easy", "intervals", "easy", "rest", "tempo", "long")
_STEP_KG = 2
_HEAVIEST_KG = 24

# Base, spread between people, gain from the first to the last test day, what it is rounded to.
_TESTS = {
    "heel_rise": (20, 4, 6, 1),
    "knee_to_wall": (8.5, 1.5, 1.8, 0.5),
    "sls_5x": (13.0, 1.5, -1.9, 0.1),
    "sl_bridge": (19, 4, 5, 1),
    "side_plank": (50, 12, 24, 1),
    "front_plank": (88, 18, 28, 1),
    "dead_bug_level": (2, 0.4, 1, 1),
    "step_down": (4, 0.6, -2, 1),
    "reach_3way": (59, 4, 3, 0.5),
    "hip_flexor_length": (6, 3, -3, 1),
    "push_up": (10, 4, 4, 1),
    "cmj": (26, 4, 1.6, 0.1),
    "broad_jump": (165, 18, 9, 1),
    "triple_hop": (430, 50, 22, 1),
}
_ONE_SIDED = frozenset(
    {"heel_rise", "knee_to_wall", "sls_5x", "sl_bridge", "side_plank", "dead_bug_level", "step_down", "reach_3way"}
    | {"hip_flexor_length", "triple_hop"}
)


class Progress:
    """Writes results of those measured as their classes go by, and what stands beside classes at the end."""

    def __init__(self, source: Source, writer: Writer, place: Place, circuits: Circuits, people: list[Person]) -> None:
        self._source = source
        self._writer = writer
        self._place = place
        self._circuits = circuits
        self._since = source.day(-7 * WEEKS)
        here = [one for one in people if one.left is None and not one.is_newcomer]
        self._measured = {one.id: source.rng.uniform(0.8, 1.4) for one in here[:MEASURED]}
        self._starting: dict[tuple[UUID, str], float] = {}
        self._tested = here[:TESTED]
        self._runners = here[:_RUNNERS]

    def came(self, person: Person, session: Session) -> None:
        """Somebody was in a class: results and effort, if they are among those measured."""
        if person.id not in self._measured or session.starts.date() < self._since:
            return
        rng = self._source.rng
        effort = float(rng.choice((5, 6, 6, 7, 7, 8)))
        moment = session.ends_at
        self._writer.add(SessionEffort(self._source.new_id(moment), session.id, person.id, effort, session.minutes))
        if session.circuit_version_id is None or rng.random() < 0.1:
            return
        for station in self._circuits.versions[session.circuit_version_id].carded:
            if station.exercise.startswith("str_") or (station.exercise.startswith("acc_") and station.load):
                self._writer.add(self._result(person, session, station))

    def _result(self, person: Person, session: Session, station: Station) -> SetResult:
        rng = self._source.rng
        load, unit, kg = self._load(person.id, session.starts.date(), station)
        reps = tuple(max(1, station.quantity + rng.choice((-2, -1, 0, 0, 0, 0))) for _ in range(station.sets))
        return SetResult(
            id=self._source.new_id(session.ends_at),
            member_id=person.id,
            exercise=station.exercise,
            on_day=session.starts.date(),
            reps=reps,
            session_id=session.id,
            station_id=station.id,
            load=load,
            load_unit=unit,
            load_kg=kg,
            effort=float(rng.choice((6, 7, 7, 8))),
            form=rng.choice((2, 3, 3, 3, 4)),
        )

    def _load(self, member_id: UUID, day: date, station: Station) -> tuple[str, str, float | None]:
        if not station.load:
            return "", "", None
        weight = parse_weight(station.load)
        if weight is None:
            return station.load.rpartition(" ")[2], "band", None
        # What somebody lifts is theirs, not the card's: it starts near the first card they met and grows.
        first = self._starting.setdefault(
            (member_id, station.exercise), (weight.low + weight.high) / 2 * self._measured[member_id]
        )
        weeks = (day - self._since).days / 7
        share = 0.8 + 0.014 * weeks + self._source.rng.uniform(-0.02, 0.02)
        each = min(_HEAVIEST_KG, max(_STEP_KG, round(first * share / _STEP_KG) * _STEP_KG))
        kg = each * max(1, weight.pieces)
        return str(kg), "kg", float(kg)

    def finish(self) -> None:
        """Write tests, running and races."""
        self._tests()
        for person in self._runners:
            self._running(person)
        self._races()

    def _tests(self) -> None:
        coach = self._place.coaches["Inés"]
        rng = self._source.rng
        for person in self._tested:
            for test, (base, spread, gain, step) in _TESTS.items():
                own = rng.gauss(base, spread)
                for number, offset in enumerate(_TEST_DAYS):
                    if self._source.day(offset) < person.joined:
                        continue
                    moment = self._source.now + timedelta(days=offset)
                    for side in (Side.LEFT, Side.RIGHT) if test in _ONE_SIDED else (Side.BOTH,):
                        value = own + gain * number / 3 + rng.gauss(0, abs(gain) * 0.15 + base * 0.02)
                        rounded = round(max(0.0, value) / step) * step
                        self._writer.add(
                            TestResult(
                                self._source.new_id(moment),
                                person.id,
                                test,
                                self._source.day(offset),
                                side,
                                round(_within(test, rounded), 1),
                                coach_id=coach.id,
                            )
                        )

    def _running(self, person: Person) -> None:
        rng = self._source.rng
        usual = rng.uniform(22, 58)
        monday = self._source.today - timedelta(days=self._source.today.weekday())
        for number in range(WEEKS):
            week = monday - timedelta(weeks=number)
            easy = 0.7 if number % 4 == 3 else 1.0
            planned = round(usual * easy * (1 - 0.006 * number)) * 1000
            done = 0.35 if number == 0 else rng.uniform(0.8, 1.08)
            distance = round(planned * done / 100) * 100
            moment = self._source.now - timedelta(weeks=number, hours=1)
            self._writer.add(
                RunWeek(self._source.new_id(moment), person.id, week, distance, planned, rng.choice((1, 2, 2)))
            )
        turn = rng.choice((0, 0, 0, 1))
        for weekday in range(7):
            kind = _RUN_WEEK[(weekday + turn) % 7]
            self._writer.add(RunDay(self._source.new_id(self._source.now), person.id, weekday, kind))

    def _races(self) -> None:
        rng = self._source.rng
        for person in self._runners:
            for row in read_table("races"):
                offset = int(row["day"])
                told = person.told("race") == row["name"]
                drawn = person.row is None or (not person.told("eighteen") and offset > 14)
                if not told and not (drawn and rng.random() < int(row["share"]) / 100):
                    continue
                metres, priority = int(row["metres"]), RacePriority(row["priority"])
                goal = round(metres * rng.uniform(0.276, 0.384) / 30) * 30
                result = round(goal * rng.uniform(0.97, 1.06)) if offset < 0 else None
                race_id = self._source.new_id(self._source.now)
                day = self._source.day(offset)
                self._writer.add(Race(race_id, person.id, row["name"], day, metres, priority, goal, result))


def _within(test: str, value: float) -> float:
    """The value inside the limits that a test's protocol sets."""
    limits = {"side_plank": (10, 120), "front_plank": (20, 180), "dead_bug_level": (0, 4), "step_down": (0, 6)}
    low, high = limits.get(test, (0, 1000))
    return min(high, max(low, value))
