"""Times, dates, doses and loads as they stand on paper, in the language of the printing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from studio.domain.circuits.records import BlockFormat, BlockKind
from studio.domain.exercises.library import Modifier
from studio.domain.sheets import wording
from studio.domain.sheets.wording import say

BLOCK_NAMES = {
    BlockKind.MOBILITY: "Mobility",
    BlockKind.POWER: "Power",
    BlockKind.STRENGTH: "Strength",
    BlockKind.ACCESSORY: "Accessory",
    BlockKind.CORE: "Core",
    BlockKind.COOL_DOWN: "Cool",
}
PHASE_NAMES = {
    "post_season": "Post-season",
    "off_season": "Off-season",
    "pre_season": "Pre-season",
    "in_season": "In-season",
    "peak_running_week": "Peak week",
    "race_preparation": "Race prep",
    "deload_week": "Deload",
}
TEST_NAMES = {
    "heel_rise": "Single-leg heel rise",
    "knee_to_wall": "Knee to wall",
    "sls_5x": "Five sit-to-stands",
    "sl_bridge": "Single-leg bridge",
    "side_plank": "Side plank",
    "front_plank": "Front plank",
    "dead_bug_level": "Dead-bug control",
    "step_down": "Step-down quality",
    "reach_3way": "Three-way reach",
    "hip_flexor_length": "Hip flexor length",
    "push_up": "Push-up",
    "cmj": "Jump height",
    "broad_jump": "Broad jump",
    "triple_hop": "Triple hop",
    "five_bound": "Five bounds",
}
"""Fitness tests in few enough words for the progress sheet."""
_CHANGES = {
    "hand_support": "hand on wall or rig",
    "pad_knees": "double mat",
    "stand_tall": "standing",
    "forearm_or_fist": "on forearms or fists",
    "hands_on_bench": "hands on bench",
    "incline_torso": "trunk propped up",
    "no_flight": "feet stay down",
    "cut_depth": "shorter range",
    "short_holds": "holds of 5-10 s",
    "light_exhale": "lighter, breathe out",
    "small_turn": "small turn",
    "below_shoulder": "hands below shoulder",
}
"""What to do otherwise, in few enough words for a card; by modifier."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def clock_text(wall: datetime) -> str:
    """18:30, or 6:30 pm."""
    return wording.clock(wall.time())


def inner_clock(wall: datetime) -> str:
    """18:30, or 6:30 within a class whose page says am or pm at its head."""
    return wording.inner_clock(wall.time())


def bare_clock(wall: datetime) -> str:
    """18:30 for everybody: on the poster's blocks am and pm find no room."""
    return wording.bare_clock(wall.time())


def interval(seconds: float) -> str:
    """Seconds as minutes and seconds, 2:00."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def month_name(day: date) -> str:
    """Nov."""
    return wording.month_name(day, short=True)


def day_month(day: date) -> str:
    """24 Nov, or Nov 24."""
    return wording.day_month(day)


def short_date(day: date) -> str:
    """Tue 24 Nov, or Tue, Nov 24."""
    return wording.with_weekday(wording.weekday_name(day, short=True), day_month(day))


def date_with_year(day: date) -> str:
    """Tue 24 Nov 2026, or Tue, Nov 24, 2026."""
    return wording.with_year(short_date(day), day.year)


def short_date_with_year(day: date) -> str:
    """24 Nov 2026, or Nov 24, 2026."""
    return wording.with_year(day_month(day), day.year)


def moment(wall: datetime) -> str:
    """24 Nov 2026 18:30."""
    return f"{short_date_with_year(wall)} {clock_text(wall)}"


def printed_at(wall: datetime) -> str:
    """Tue 24 Nov 2026 06:02: the clock as in the stamps of all studios."""
    return f"{date_with_year(wall)} {wall:%H:%M}"


def long_date(day: date) -> str:
    """Tuesday 24 November 2026, or Tuesday, November 24, 2026."""
    return wording.with_weekday(wording.weekday_name(day), plain_date(day))


def plain_date(day: date) -> str:
    """24 November 2026, or November 24, 2026."""
    return wording.with_year(wording.day_month(day, short=False), day.year)


def month_year(day: date, *, short: bool = False) -> str:
    """November 2026, or Nov 2026."""
    return f"{wording.month_name(day, short=short)} {day.year}"


def days_text(first: date, last: date) -> str:
    """23–29 November 2026, or 28 Dec 2026 – 3 Jan 2027; November 23–29, 2026 where the month comes first."""
    if (first.year, first.month) == (last.year, last.month):
        return wording.with_year(wording.days_of_month(first, last), last.year)
    if first.year == last.year:
        return f"{wording.day_month(first, short=False)} – {plain_date(last)}"
    return f"{wording.with_year(day_month(first), first.year)} – {wording.with_year(day_month(last), last.year)}"


def span(starts: datetime, minutes: int) -> str:
    """6:30–7:30."""
    return f"{clock_text(starts)}–{clock_text(starts + timedelta(minutes=minutes))}"


def number_word(number: int) -> str:
    """Two; digits beyond twelve."""
    return say(_NUMBERS[number]) if number < len(_NUMBERS) else str(number)


def counted(number: int, one: str, many: str) -> str:
    """A phrase for one, or for several with their `{number}`."""
    return wording.counted(number, one, many, number=number_word(number))


def listed(words: Sequence[str]) -> str:
    """A, b and c."""
    if len(words) < 2:
        return "".join(words)
    return say("{first} and {last}", first=", ".join(words[:-1]), last=words[-1])


def phase_name(phase: str) -> str:
    """Off-season."""
    return say(PHASE_NAMES[phase]) if phase in PHASE_NAMES else phase


def block_name(kind: BlockKind) -> str:
    """Strength."""
    return say(BLOCK_NAMES[kind])


def lower_first(text: str) -> str:
    """The text as it goes on in a sentence; abbreviations stay."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def change_text(modifier: Modifier) -> str:
    """A change to an exercise in few words."""
    return say(_CHANGES[modifier.id]) if modifier.id in _CHANGES else lower_first(modifier.label)


def codes_text(codes: Iterable[int]) -> tuple[str, ...]:
    """Numbers on the roster as they are printed: 01, 02."""
    return tuple(f"{code:02d}" for code in codes)


def race_time(seconds: int) -> str:
    """1:46:10 or 47:52."""
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else interval(rest)


def window_format(format: BlockFormat) -> bool:
    """Whether a pod stays at its station for all its sets before it moves on."""
    return format in {BlockFormat.WINDOW, BlockFormat.EMOM}
