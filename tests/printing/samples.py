"""The sheets of one made-up class and one made-up member, as the printed designs show them."""

from __future__ import annotations

from studio.domain.sheets.coach_card import (
    CoachBlock,
    CoachCard,
    CoachRow,
    FlowItem,
    Rotation,
    RotationRow,
    SetOutItem,
    Swap,
    TimeSegment,
)
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.personal_card import PersonalCard, PersonalRow, WarmItem
from studio.domain.sheets.progress import (
    MonthMark,
    ProgressSheet,
    RaceMark,
    StrengthPanel,
    Symmetry,
    TestResult,
    TestSide,
    TrainingPhase,
    TrainingWeek,
)
from studio.domain.sheets.roster import RosterRow, RosterSheet
from studio.domain.sheets.station_card import StationCard
from studio.drawing.scene import Disc, Scene, Stroke

FIGURE = Scene(
    100,
    100,
    (
        Stroke(((10, 92.6), (90, 92.6)), 1.4, "ground"),
        Stroke(((40, 40), (48, 50), (58, 52)), 4, "far"),
        Stroke(((50, 62), (50, 40)), 6.6, "near"),
        Disc((50, 31), 5.7, "near"),
        Stroke(((50, 62), (56, 76), (50, 90), (57, 90)), 4, "near"),
    ),
)


def stamp(sheet_id: str, note: str = "", version: int = 3) -> SheetStamp:
    """Stamp of the sample studio."""
    return SheetStamp(
        "Northbank Running Studio", "Tue 24 Nov 2026 06:02", "M. Lindqvist", "Desk 1", sheet_id, version, note
    )


def _even(first: float, on: float, step: float, count: int) -> tuple[tuple[float, float], ...]:
    return tuple((first + step * index, on) for index in range(count))


def _row(number: str, name: str, detail: str, dose: str, load: str, rest: str, *swaps: Swap) -> CoachRow:
    return CoachRow(number, name, detail, dose, load, rest, swaps, FIGURE)


def _swap(codes: str, text: str) -> Swap:
    return Swap(tuple(codes.split()), text)


SEGMENTS = (
    TimeSegment("Brief", "6:30", 3),
    TimeSegment("Mobility", "6:33", 9, _even(3.2, 0.67, 0.875, 10)),
    TimeSegment("Power", "6:42", 8, _even(13, 0.25, 1.14, 6)),
    TimeSegment("Strength", "6:50", 20, _even(22.5, 1.88, 2.2, 8), tinted=True),
    TimeSegment("Accessory", "7:10", 9, _even(40.1, 0.67, 1.1, 8)),
    TimeSegment("Core", "7:19", 7, _even(49.1, 0.5, 0.78, 9)),
    TimeSegment("Cool", "7:26", 4),
)
BLOCKS = (
    CoachBlock(
        "Mobility",
        "6:33",
        "one flow, all together; 40 s a side, easy, 10 s to change",
        flow=(
            FlowItem("Ankle rock", "8/side", FIGURE),
            FlowItem("Hip flexor", "30 s/side", FIGURE),
            FlowItem("Leg swing", "10/side", FIGURE),
            FlowItem("Trunk rotation", "8/side", FIGURE),
            FlowItem("Wall slide", "10", FIGURE),
        ),
    ),
    CoachBlock(
        "Power",
        "6:42",
        "fours 1–3, partners alternate; 38 contacts, weighted 23 of 90",
        rows=(
            _row("1", "Pogo jump, two feet", "quiet, quick contacts", "2 × 15", "body weight", "0:15 : 0:45",
                 _swap("07", "heel rise, feet down")),
            _row("2", "Broad jump and stick", "hold landing 2 s", "2 × 4", "body weight", "0:15 : 0:45",
                 _swap("07", "goblet squat, 8 kg"), _swap("11", "snap-down")),
            _row("3", "Overhead ball slam", "fast, fresh", "2 × 6", "ball 4–6 kg", "0:15 : 0:45",
                 _swap("05", "chest pass to wall")),
        ),
    ),
    CoachBlock(
        "Strength",
        "6:50",
        "pods A–D: two windows of 2:00, then move in 0:30; stop 2 reps short",
        rows=(
            _row("4", "Goblet squat", "3-1-1-0, effort 7–8", "2 × 8", "12–24 kg", "2:00 window",
                 _swap("07", "box squat"), _swap("11", "to bench")),
            _row("5", "Single-leg Romanian deadlift", "2-1-1-0, effort 7–8", "2 × 5/side", "8–16 kg", "2:00 window",
                 _swap("02 08", "hand on rig"), _swap("10", "two-leg")),
            _row("6", "Step-up with knee drive", "2-1-1-0, effort 7–8", "2 × 5/side", "0–16 kg", "2:00 window",
                 _swap("07", "low step"), _swap("08", "hand on rig")),
            _row("7", "Suspension row", "3-1-1-0, effort 6–7", "2 × 8", "body weight", "2:00 window"),
        ),
    ),
    CoachBlock(
        "Accessory",
        "7:10",
        "same pods: two turns of 0:40, then move in 0:15",
        rows=(
            _row("8", "Single-leg calf raise", "2-0-2-1, effort 7", "2 × 12/side", "0–12 kg", "0:40 : 0:20",
                 _swap("07", "two-leg raise")),
            _row("9", "Straight-arm band pulldown", "2-0-2-1, effort 7", "2 × 12", "band 2", "0:40 : 0:20",
                 _swap("05", "low row")),
            _row("10", "Lateral mini-band walk", "2-0-2-1, effort 7", "2 × 10/side", "mini 2–3", "0:40 : 0:20"),
            _row("11", "Standing mini-band march", "tall, no sway", "2 × 12/side", "mini 1–2", "0:40 : 0:20",
                 _swap("08", "hand on wall")),
        ),
    ),
    CoachBlock(
        "Core",
        "7:19",
        "fours 1–3: three turns of 0:30; 7:26 cool-down and effort score",
        rows=(
            _row("12", "Dead bug", "breathe out to reach", "3 × 6/side", "none", "0:30 : 0:15",
                 _swap("10", "heels down")),
            _row("13", "Side plank", "each side, ear to heel in line", "3 × 15 s", "none", "0:30 : 0:15",
                 _swap("05", "from knees")),
            _row("14", "Half-kneeling Pallof press", "change side each round", "3 × 8", "band 1–2", "0:30 : 0:15",
                 _swap("11", "standing")),
        ),
    ),
)  # fmt: skip
ROTATION = Rotation(
    ("6:52", "6:57", "7:01", "7:06"),
    (
        RotationRow("A", "01 02 03", ("4", "5", "6", "7")),
        RotationRow("B", "04 05 06", ("5", "6", "7", "4")),
        RotationRow("C", "07 08 09", ("6", "7", "4", "5")),
        RotationRow("D", "10 11 12", ("7", "4", "5", "6")),
    ),
    "4–7, then 8–11",
    "Fours: 1 = 01–04,  2 = 05–08,  3 = 09–12",
)
SET_OUT = tuple(
    SetOutItem(count, text)
    for count, text in (
        ("12", "mats"), ("2 2 2", "bells 12 16 20"), ("3", "bells 8"), ("3", "boxes 30 cm"),
        ("3", "suspension trainers"), ("2 2", "slam balls 4, 6"), ("6", "mini-bands"), ("7", "bands, anchors"),
        ("3", "calf steps"), ("1", "spare mat"),
    )
)  # fmt: skip
COACH_CARD = CoachCard(
    stamp("C-7Q4K-2P", "Coach copy 1 of 1. Shred today."),
    "S",
    "Functional Strength and Mobility",
    "Tuesday 24 November 2026, 6:30–7:30",
    "Maya Lindqvist",
    "Studio 1",
    "Off-season, week 6/12",
    "12 of 12",
    SEGMENTS,
    "7:30",
    BLOCKS,
    SET_OUT,
    ROTATION,
)

STATIONS = (
    StationCard("ST-7Q4K-04", "4", "Goblet squat", "8", "reps", "every 2:00, 2 sets",
                ("Elbows in", "Whole foot down", "Push floor away"), "Box squat", "Two-bell front squat",
                "reps, every 2:00 × 2", FIGURE),
    StationCard("ST-7Q4K-06", "6", "Step-up", "5", "each side", "every 2:00, 2 sets",
                ("Whole foot on box", "Drive the knee up", "Lower slowly"), "Low step", "Two dumbbells",
                "each side, every 2:00 × 2", FIGURE),
    StationCard("ST-7Q4K-10", "10", "Band walk", "0:40", "work", "0:20 rest, 2 sets",
                ("Toes forward", "Knees out", "Stay low"), "Band above knees", "Diagonal steps",
                "work, 0:20 rest × 2", FIGURE),
    StationCard("ST-7Q4K-13", "13", "Side plank", "0:30", "work", "0:15 rest, 3 sets",
                ("Elbow under", "Hips high", "One long line"), "From knees", "Lift top leg",
                "work, 0:15 rest × 3", FIGURE),
    StationCard("ST-7Q4K-05", "5", "Single-leg deadlift", "5", "each side", "every 2:00, 2 sets",
                ("Hips level", "Reach heel back", "Flat back"), "Hand on rig", "Heavier bell", figure=FIGURE),
    StationCard("ST-7Q4K-07", "7", "Suspension row", "8", "reps", "every 2:00, 2 sets",
                ("Body in one line", "Chest to handles", "Lower slowly"), "Stand taller", "Feet on box", figure=FIGURE),
)  # fmt: skip


def _mine(number: str, name: str, dose: str, load: str, last: str, sets: int, sub: str = "") -> PersonalRow:
    return PersonalRow(number, name, dose, load, last, sets, sub, FIGURE)


SOFIA = PersonalCard(
    "M-7Q4K-08",
    "Σοφία Π.",
    "Strength and Mobility, Tue 24 Nov, 6:30, Maya",
    (
        (
            _mine("4", "Goblet squat", "2 × 8", "16 kg", "16 kg  8 8  @7", 2),
            _mine("5", "Single-leg deadlift", "2 × 5/side", "12 kg", "12 kg  5 5  @8", 2, "hand on rig"),
            _mine("6", "Step-up, knee drive", "2 × 5/side", "8 kg", "6 kg  5 5  @6", 2, "go up one dumbbell"),
            _mine("7", "Suspension row", "2 × 8", "", "8 8  @7", 2),
        ),
        (
            _mine("8", "Single-leg calf raise", "2 × 12/side", "", "12 11  @8", 2),
            _mine("9", "Straight-arm pulldown", "2 × 12", "band 2", "12 12  @6", 2),
            _mine("10", "Mini-band walk", "2 × 10/side", "band 2", "10 10  @7", 2),
            _mine("11", "Standing band march", "2 × 12/side", "band 1", "12 12  @7", 2, "hand on wall"),
        ),
        (
            _mine("12", "Dead bug", "3 × 6/side", "", "6 6 6  @6", 3),
            _mine("13", "Side plank", "3 × 15 s", "", "15 15 12  @7", 3),
            _mine("14", "Pallof press", "3 × 8", "band 1", "8 8 8  @6", 3),
        ),
    ),
    (
        WarmItem("Mobility flow"),
        WarmItem("1 Pogo 2 × 15", 2),
        WarmItem("2 Broad jump 2 × 4", 2),
        WarmItem("3 Ball slam 2 × 6", 2),
    ),
    "Last time, 17 Nov",
    "Valley Half",
    "Sun 13 Dec, B race",
    "19",
)

PEOPLE = (
    RosterRow("01", "Alexandria-Konstantina W."),
    RosterRow("02", "Bjørn Æ."),
    RosterRow("03", "Chinedu O.", ("N", "W")),
    RosterRow("04", "Олександра Б."),
    RosterRow("05", "Dagný Þ.", ("R",)),
    RosterRow("06", "Ewa Ś."),
    RosterRow("07", "José Ángel F."),
    RosterRow("08", "Σοφία Π.", ("R",)),
    RosterRow("09", "Minh Khuê N.", ("G", "N")),
    RosterRow("10", "Priya R."),
    RosterRow("11", "Tomáš Ř.", ("D",)),
    RosterRow("12", "Yaw A."),
)
ROSTER = RosterSheet(
    stamp("R-7Q4K-2P", "Names only. File or shred today."),
    "S",
    "Sign-in",
    "Tue 24 Nov 2026, 6:30–7:30",
    "Maya Lindqvist",
    "Studio 1",
    "12/12",
    "Entry closes 6:35.  Waitlist 2.",
    PEOPLE,
    (RosterRow("w1", "अनन्या श."), RosterRow("w2", "Katharina-Magdalena v. H.")),
    "in order; give a place only after 6:20",
    4,
    "first name and initial; form W first",
)

_MISSED = {3: (1, "r"), 9: (1, "r"), 10: (2, "v"), 11: (1, "v"), 18: (1, "r"), 20: (1, "c")}
_KM = (38, 41, 44, 30, 42, 46, 50, 36, 24, 12, 0, 18, 28, 34, 38, 42, 46, 48, 40, 30, 33, 40, 42, 45, 38, 31)
WEEKS = tuple(
    TrainingWeek(
        3 if week in {6, 23} else 2 - _MISSED.get(week, (0, ""))[0], *_MISSED.get(week, (0, "")), km=_KM[week] or None
    )
    for week in range(26)
)
_SIX, _FIVE = (0.0, 0.17, 0.36, 0.61, 0.84, 1.0), (0.0, 0.3, 0.55, 0.82, 1.0)


def _side(side: str, latest: str, change: str, values: tuple[float, ...], band: float, *, beyond: bool) -> TestSide:
    times = _SIX if len(values) == 6 else _FIVE
    words = "more than noise" if beyond else "normal variation"
    return TestSide(side, latest, change, tuple(zip(times, values, strict=True)), band, beyond, words)


TESTS = (
    TestResult("Single-leg heel rise", "reps, higher is better", (
        _side("L", "27", "+10", (17, 18, 20, 22, 24, 27), 7, beyond=True),
        _side("R", "28", "+10", (18, 20, 21, 24, 26, 28), 7, beyond=True),
    ), Symmetry("L", 96)),
    TestResult("Knee to wall", "cm, higher is better", (
        _side("L", "10.5", "+1.0", (9.5, 9, 10, 9.5, 10.5, 10.5), 1.9, beyond=False),
        _side("R", "12.0", "+1.0", (11, 11.5, 11, 12, 11.5, 12), 1.9, beyond=False),
    ), Symmetry("L", 88)),
    TestResult("Five sit-to-stands", "s, lower is better", (
        _side("L", "10.6", "−1.8", (12.4, 12, 11.8, 11.3, 11.2, 10.6), 1.3, beyond=True),
        _side("R", "10.7", "−0.9", (11.6, 11.4, 11.5, 11, 10.9, 10.7), 1.3, beyond=False),
    ), Symmetry("R", 99)),
    TestResult("Single-leg bridge", "reps, higher is better", (
        _side("L", "22", "+3", (19, 20, 19, 21, 22), 5, beyond=False),
        _side("R", "25", "+3", (22, 23, 24, 23, 25), 5, beyond=False),
    ), Symmetry("L", 88)),
    TestResult("Push-up, toes", "reps, higher is better",
               (_side("", "15", "+6", (9, 10, 12, 13, 15), 4, beyond=True),)),
    TestResult("Jump height", "cm, higher is better",
               (_side("", "26.0", "+1.9", (24.1, 24.8, 24.5, 25.6, 26), 3.9, beyond=False),)),
)  # fmt: skip


def _lift(name: str, ratio: str, *values: float) -> StrengthPanel:
    points = tuple((index / (len(values) - 1), value) for index, value in enumerate(values))
    return StrengthPanel(name, ratio, points, f"{values[0]:g}", f"{values[-1]:g}")


PROGRESS = ProgressSheet(
    SheetStamp("Northbank", "Tue 24 Nov 2026 06:02", "M. Lindqvist", "", "P-7Q4K-0377", 1, "Belongs to the member."),
    "Katarzyna Wójcik-Brzezińska",
    "Progress, 26 weeks to 24 November 2026",
    "Maya Lindqvist",
    "Off-season, wk 6/12",
    "Member since March 2024, level 2",
    "On target in 20 of 26 weeks. Since the first test, calf endurance, push-ups and left-leg sit-to-stands have "
    "changed by more than measurement noise; ankle range, bridge and jump have not.",
    WEEKS,
    2,
    "20",
    "26",
    "mean 35, last four 39",
    (
        TrainingPhase("In-season", 0, 8),
        TrainingPhase("Post", 9, 11),
        TrainingPhase("In-season", 12, 19),
        TrainingPhase("Off-season", 20, 25),
    ),
    tuple(
        MonthMark(at, name)
        for at, name in ((0.86, "Jun"), (5.14, "Jul"), (9.57, "Aug"), (14, "Sep"), (18.29, "Oct"), (22.71, "Nov"))
    ),
    (
        RaceMark(3, "10 km 47:52"),
        RaceMark(8, "Half 1:46:10"),
        RaceMark(18, "Half 1:44:02", best=True),
        RaceMark(24, "10 km 46:31", best=True),
    ),
    TESTS,
    ("Mar 2024", "Nov 2026"),
    "gap counts only if larger than the grey band: none",
    (
        _lift("Trap-bar deadlift", "1.3 × body", 58, 62, 64, 66, 70, 71, 76, 80),
        _lift("Dumbbell RDL", "0.8 × body", 36, 38, 40, 40, 44, 46, 47, 50),
        _lift("Goblet squat", "0.5 × body", 22, 24, 26, 26, 28, 30, 31, 32),
        _lift("Floor press", "0.3 × body", 12, 12, 13, 14, 14, 15, 15, 16),
    ),
    "estimated one-repetition maximum, kg, mean of two formulas; same scale from zero in all four; "
    "× body mass at right",
    ("May", "Nov"),
    "Keep the anchors for six more weeks, calf work twice a week. Left ankle: five minutes of rocks before easy runs.",
    ("Heel rise 30 each side, by 2 Feb", "Two classes a week through January", "Harbour 10 km, Sun 17 Jan: 45:50"),
    "Grey band: first result ± the smallest change that is more than measurement noise (95 %). Heel rise 7 reps, "
    "Hébert-Losier 2017; knee to wall 1.9 cm, Powden 2015; sit-to-stands 1.3 s, Otto-Yáñez 2025; jump 16 %, from a "
    "CV of 5.8 % in men, 2020; bridge 5 and push-up 4 reps are provisional, no published figure. Strength: Epley and "
    "Brzycki, up to 4 % apart. Missed weeks: r race, v away, c clash. Strength and running changed in the same "
    "months; this does not show that one caused the other.",
)
