"""Running in words: kinds of run, distances, times, and what to mind before a class is booked."""

from __future__ import annotations

from studio.domain.errors import RuleError
from studio.domain.members.spacing import Advice, Caution
from studio.services.members.running import Spacing
from studio.services.members.wording import RUNS
from studio.ui.phrases import Manner, counted, inside, tr

DISTANCES: dict[int, str] = {
    5_000: "5 km",
    10_000: "10 km",
    21_098: "Half marathon",
    42_195: "Marathon",
}
BLOCKS: dict[str, str] = {
    "mobility": "mobility",
    "accessory": "accessory",
    "core": "core",
    "power_light": "light power",
    "strength_light": "light strength",
}
PHASES: dict[str, str] = {
    "post_season": "Post-season: repair and unload",
    "off_season": "Off-season: build the base",
    "pre_season": "Pre-season: heaviest time",
    "in_season": "In season: keep the load, fewer sets",
    "peak_running_week": "Peak running week",
    "race_preparation": "Race preparation",
    "deload_week": "Deload week",
}
ADVICE: dict[Advice, str] = {
    Advice.WEEK_FULL: "That would be {number} strength classes this week; more than 3 is too many.",
    Advice.THIRD_THIS_WEEK: "That is the third strength class this week.",
    Advice.IMPACT_NEAR: "Jumps and landings {number} hours from another class with them: leave 48.",
    Advice.HARD_RUN_TOMORROW: "Hard run the next day ({name}): leave 24 hours after heavy legs.",
    Advice.HARD_RUN_SAME_DAY: "Hard run the same day ({name}): leave 3 hours between.",
    Advice.RACE_SOON: "{name} in {days}: {blocks}.",
    Advice.RACE_JUST_RUN: "{days} after {name}: {blocks}.",
}
KM, MILE = 1000, 1609.344


def advice_words(warning: Caution) -> str:
    """What to mind, in one sentence."""
    blocks = ", ".join(tr(BLOCKS.get(one, one)) for one in warning.blocks)
    only = tr("only {blocks}", blocks=blocks) if blocks else tr("no class")
    if warning.advice is Advice.RACE_SOON and warning.number == 0:
        return tr("{name} is that day: {blocks}.", name=warning.name, blocks=only)
    name = inside(tr(RUNS[warning.name])) if warning.name in RUNS else warning.name
    days = counted(warning.number, "{number} day", "{number} days")
    return tr(ADVICE[warning.advice], number=warning.number, days=days, name=name, blocks=only)


def caution_words(spacing: Spacing) -> str:
    """Everything to mind, a line each; what the role is not told is for the coach."""
    lines = [advice_words(one) for one in spacing.warnings]
    if spacing.ask_coach:
        lines.append(tr("Ask the coach first: this class may not fit the running plan."))
    return "\n".join(lines)


def time_text(seconds: int | None) -> str:
    """1:45:30, or 21:05."""
    if seconds is None:
        return ""
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def typed_time(text: str, field: str) -> int | None:
    """The seconds of "1:45:30" or "21:05"; None for nothing. Raises `RuleError` "time_wrong"."""
    parts = text.strip().split(":")
    if parts == [""]:
        return None
    if len(parts) not in {2, 3} or not all(part.isdecimal() and len(part) < 3 for part in parts):
        raise RuleError("time_wrong", field=field)
    numbers = [int(part) for part in parts]
    if any(number > 59 for number in numbers[1:]):
        raise RuleError("time_wrong", field=field)
    seconds = 0
    for number in numbers:
        seconds = seconds * 60 + number
    return seconds


def distance_text(metres: int, manner: Manner) -> str:
    """Marathon, or a distance in the reader's unit."""
    return tr(DISTANCES[metres]) if metres in DISTANCES else manner.distance_text(metres, 1)


def distance_figure(metres: int | None, manner: Manner) -> str:
    """A distance as it is typed: 42.2."""
    if metres is None:
        return ""
    return manner.locale.toString(metres / (MILE if manner.distance == "mi" else KM), "f", 3).rstrip("0").rstrip(".,")


def typed_distance(text: str, manner: Manner, field: str) -> int | None:
    """The metres of a distance typed in the reader's unit; None for nothing. Raises `RuleError` "too_far"."""
    text = text.strip()
    if not text:
        return None
    value, fine = manner.locale.toDouble(text)
    if not fine:
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            raise RuleError("too_far", field=field) from None
    metres = round(value * (MILE if manner.distance == "mi" else KM))
    # 21.1 and 42.2 are what people write for the half and the whole.
    return next((known for known in DISTANCES if abs(known - metres) <= 10), metres)
