"""The progress sheet: how a member gets on, on one page."""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.sheets.page import SheetStamp


@dataclass(frozen=True, slots=True)
class TrainingPhase:
    """A phase over weeks `first` to `last` (both counted from 0, both inside)."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class TrainingWeek:
    """One week: classes attended, classes short of the target, a letter for why (r race, v away, c clash), kilometres
    run.
    """

    attended: int
    missed: int = 0
    reason: str = ""
    km: float | None = None


@dataclass(frozen=True, slots=True)
class MonthMark:
    """A month's name at a place on the week axis (weeks from 0, fractions allowed)."""

    at: float
    name: str


@dataclass(frozen=True, slots=True)
class RaceMark:
    """A race in week `week` (from 0), e.g. "10 km 47:52"; `best` marks a personal best."""

    week: int
    text: str
    best: bool = False


@dataclass(frozen=True, slots=True)
class TestSide:
    """One measured line of a test. `side` is "L", "R" or "" (both together); `points` are (share of the shown time
    0..1, value); `band` is the smallest change beyond measurement error, in the unit of the values (None: not known,
    no band); `beyond_noise` fills the square before `words`.
    """

    __test__ = False

    side: str
    latest: str
    change: str
    points: tuple[tuple[float, float], ...]
    band: float | None
    beyond_noise: bool
    words: str


@dataclass(frozen=True, slots=True)
class Symmetry:
    """The weaker side ("L" or "R") as a percentage of the stronger one, 0..100."""

    weaker: str
    percent: float


@dataclass(frozen=True, slots=True)
class TestResult:
    """A test with one or two lines; `note` says unit and direction ("reps, higher is better")."""

    __test__ = False

    name: str
    note: str
    lines: tuple[TestSide, ...]
    symmetry: Symmetry | None = None


@dataclass(frozen=True, slots=True)
class StrengthPanel:
    """One lift: (share of the shown time 0..1, kilograms or pounds), texts of the first and the last value, share of
    body mass.
    """

    name: str
    ratio: str
    points: tuple[tuple[float, float], ...]
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class ProgressSheet:
    """A member's progress on one page; every count in it is computed by the caller. `months`, `phases` and `races`
    share the week axis. `span` is (first, last) month text of the tests, `strength_span` of the strength panels.
    """

    stamp: SheetStamp
    name: str
    title: str
    coach: str
    plan: str
    member_line: str
    summary: str
    weeks: tuple[TrainingWeek, ...] = ()
    target: int = 2
    on_target: str = ""
    on_target_of: str = ""
    running_note: str = ""
    phases: tuple[TrainingPhase, ...] = ()
    months: tuple[MonthMark, ...] = ()
    races: tuple[RaceMark, ...] = ()
    tests: tuple[TestResult, ...] = ()
    span: tuple[str, str] = ("", "")
    symmetry_note: str = ""
    strength: tuple[StrengthPanel, ...] = ()
    strength_note: str = ""
    strength_span: tuple[str, str] = ("", "")
    coach_note: str = ""
    next_steps: tuple[str, ...] = ()
    sources: str = ""
