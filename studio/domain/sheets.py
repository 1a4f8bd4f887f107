"""Finished values for printed sheets: one frozen value a sheet, every text ready to be drawn.

Times, weights, dates and counts arrive as formatted text, so that paper never knows a clock, a locale or a database.
Only what is drawn to scale arrives as numbers. A `sheet_id` is short, unique and holds only letters, digits and
hyphens, as it is what the QR code says. No value has a place for health text: a swap says what to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from studio.domain.receipts import Receipt

Paper = Literal["letter", "a4"]
CardsOnPage = Literal[1, 2, 4]


class Picture(Protocol):
    """A figure to draw: any `studio.drawing.scene.Scene` is one (the domain may not name that room)."""

    @property
    def width(self) -> float:
        """Width of the box in scene units."""

    @property
    def height(self) -> float:
        """Height of the box in scene units."""

    @property
    def marks(self) -> tuple[object, ...]:
        """Strokes, fills, discs and labels in painting order."""


@dataclass(frozen=True, slots=True)
class SheetStamp:
    """What every page says of itself: studio, when and by whom it was printed, sheet id and version.

    `printed` is ready text ("Tue 24 Nov 2026 06:02"); `note` says what to do with the paper ("Coach copy 1 of 1. Shred
    today."). Page numbers are counted while drawing.
    """

    studio: str
    printed: str
    printed_by: str
    desk: str
    sheet_id: str
    version: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True)
class TimeSegment:
    """One part of the time bar: `starts` is clock text, `minutes` its length, `work` the work intervals as (start,
    length) in minutes from the start of the class. `tinted` marks the strength part.
    """

    name: str
    starts: str
    minutes: float
    work: tuple[tuple[float, float], ...] = ()
    tinted: bool = False


@dataclass(frozen=True, slots=True)
class FlowItem:
    """One exercise that everybody does together."""

    name: str
    dose: str
    figure: Picture | None = None


@dataclass(frozen=True, slots=True)
class Swap:
    """What people of these roster codes do instead; never why."""

    codes: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class CoachRow:
    """One station of the coach card, e.g. "4", "Goblet squat", "3-1-1-0, effort 7-8", "2 × 8", "12-24 kg", "2:00
    window".
    """

    number: str
    name: str
    detail: str
    dose: str
    load: str
    work_rest: str
    swaps: tuple[Swap, ...] = ()
    figure: Picture | None = None


@dataclass(frozen=True, slots=True)
class CoachBlock:
    """A block of the class: a flow of exercises done together, or numbered stations, or both (flow first)."""

    name: str
    starts: str
    note: str
    flow: tuple[FlowItem, ...] = ()
    rows: tuple[CoachRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SetOutItem:
    """Kit to put out: `count` is text ("12", or "2 2 2" for several sizes)."""

    count: str
    text: str


@dataclass(frozen=True, slots=True)
class RotationRow:
    """A pod or pair with its roster codes ("01 02 03") and the station it is at in each window."""

    name: str
    codes: str
    stations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rotation:
    """Who is where when. `times` heads the columns; `note` stands right of the title, `foot` below the table."""

    times: tuple[str, ...]
    rows: tuple[RotationRow, ...]
    note: str = ""
    foot: str = ""


@dataclass(frozen=True, slots=True)
class CoachCard:
    """The whole class on one page for the coach. Roster codes only, never names. No blocks: no circuit yet."""

    stamp: SheetStamp
    kind_letter: str
    title: str
    when: str
    coach: str
    room: str
    phase: str
    booked: str
    segments: tuple[TimeSegment, ...]
    ends: str
    blocks: tuple[CoachBlock, ...] = ()
    set_out: tuple[SetOutItem, ...] = ()
    rotation: Rotation | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StationCard:
    """One station: "4", "Goblet squat", main figure "8" with its unit "reps", sub line "every 2:00, 2 sets", at most
    three cues.

    `dose_line` is the one line after the main figure on a four-up card ("reps, every 2:00 × 2"); empty: unit and sub
    line joined.
    """

    sheet_id: str
    number: str
    name: str
    main: str
    unit: str
    sub: str
    cues: tuple[str, ...] = ()
    easier: str = ""
    harder: str = ""
    dose_line: str = ""
    figure: Picture | None = None


@dataclass(frozen=True, slots=True)
class StationSet:
    """The station cards of one class and how many go on a page. No member names and no health text.

    A text that can't be read from afar is refused while drawing: RuleError "station_text_too_long" or
    "station_too_many_cues" with `station`, `part` (name, main, sub, cue, easier, harder), `text` and `limit`.
    """

    stamp: SheetStamp
    cards: tuple[StationCard, ...]
    on_page: CardsOnPage = 1


@dataclass(frozen=True, slots=True)
class WarmItem:
    """A warm-up item with so many boxes to tick, e.g. "1 Pogo 2 × 15" with 2."""

    text: str
    boxes: int = 1


@dataclass(frozen=True, slots=True)
class PersonalRow:
    """One station for one person. `sub` says what differs ("hand on rig", "instead of goblet squat") and nothing more;
    `sets` is how many set cells are to be filled in.
    """

    number: str
    name: str
    dose: str
    load: str
    last: str
    sets: int
    sub: str = ""
    figure: Picture | None = None


@dataclass(frozen=True, slots=True)
class PersonalCard:
    """One person's half sheet. `blocks` are the rows by block (a heavier line between). `goal` is the next race
    ("Valley Half"), `goal_detail` its day and priority, `days_to_go` a number as text; all three empty when there is
    none.
    """

    sheet_id: str
    name: str
    class_line: str
    blocks: tuple[tuple[PersonalRow, ...], ...]
    warm: tuple[WarmItem, ...] = ()
    last_title: str = "Last time"
    goal: str = ""
    goal_detail: str = ""
    days_to_go: str = ""


Flag = Literal["N", "W", "G", "R", "D"]


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One line of the sign-in sheet: roster code, name as the person wants it printed, flags (see `RosterSheet`)."""

    code: str
    name: str
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class RosterSheet:
    """The sign-in sheet. Flags: N new, W form to sign, G guest, R race soon, D speak to desk; nothing of health or
    money.
    """

    stamp: SheetStamp
    kind_letter: str
    title: str
    when: str
    coach: str
    room: str
    booked: str
    note: str
    rows: tuple[RosterRow, ...] = ()
    waitlist: tuple[RosterRow, ...] = ()
    waitlist_note: str = ""
    walk_ins: int = 4
    walk_in_note: str = ""


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


Sheet: TypeAlias = "CoachCard | StationSet | PersonalCard | RosterSheet | ProgressSheet | Receipt"


@dataclass(frozen=True, slots=True)
class SheetPack:
    """Sheets in the order in which they are printed; neighbouring personal cards share pages, two on each.

    `title` becomes the document's title: a class or a day, never a person. `language` is a tag as "en-GB".
    """

    title: str
    sheets: tuple[Sheet, ...]
    language: str = "en"
