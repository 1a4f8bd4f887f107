"""The standard notation of a dose, read as typed and written back: `sets × quantity[unit][/side] @ load`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from studio.domain.errors import RuleError

MOST_SETS = 10
MOST_QUANTITY = 600
LOAD_LIMIT = 24
"""Characters of a load that fit on a card."""

_SIDE = r"(?:\s*/\s*(?:side|s(?!\w))|\s+(?:per|each|a)\s+side|\s+each)"
_DOSE = re.compile(
    r"(?:(?P<sets>\d{1,2})\s*[x×*]\s*)?(?P<quantity>\d{1,4})"
    rf"(?:\s*(?P<unit>reps?|seconds?|secs?|s|minutes?|mins?|metres?|meters?|m|breaths?)(?![a-z]))?(?P<side>{_SIDE})?"
    r"(?:\s*(?:@|·|,|\bat\b)\s*(?P<load>\S.*))?",
    re.IGNORECASE,
)
_UNITS = {"r": "reps", "b": "breaths", "s": "s"}
_BODY_WEIGHT = frozenset({"body weight", "bodyweight", "body wt", "bw"})
_LOAD = re.compile(
    r"(?:(?P<pieces>[1-9])\s*[x×*]\s*)?(?P<low>\d+(?:\.\d+)?)(?:\s*[-–]\s*(?P<high>\d+(?:\.\d+)?))?\s*(?P<unit>kg|lb)",
    re.IGNORECASE,
)
_TEMPO = re.compile(r"([0-9X])\s*[-./]?\s*([0-9X])\s*[-./]?\s*([0-9X])\s*[-./]?\s*([0-9X])", re.IGNORECASE)
TEMPO_WORDS = ("controlled", "slow", "hold", "fast")


@dataclass(frozen=True, slots=True)
class Dose:
    """`sets` times `quantity` of `unit` (reps, s, m, breaths), per side or not, with `load` as the coach says it."""

    sets: int
    quantity: int
    unit: str = "reps"
    per_side: bool = False
    load: str = ""


@dataclass(frozen=True, slots=True)
class Weight:
    """A load in numbers: `pieces` implements of `low` to `high` `unit` (kg or lb) each."""

    pieces: int
    low: float
    high: float
    unit: str


def parse_dose(text: str) -> Dose:
    """Read a dose as typed: "2 × 6/side @ 16 kg", "3 x 20 s/side", "2x12 @ band 2", "40 m", "1 min".

    `RuleError` "dose_not_understood", or "dose_out_of_range" beyond 10 sets or a quantity of 600.
    """
    match = _DOSE.fullmatch(" ".join(text.split()))
    if match is None:
        raise RuleError("dose_not_understood", typed=text)
    unit_word = (match["unit"] or "reps").lower()
    minutes = unit_word.startswith("min")
    unit = "s" if minutes else _UNITS.get(unit_word[0], "m")
    quantity = int(match["quantity"]) * (60 if minutes else 1)
    sets = int(match["sets"] or 1)
    if not 1 <= sets <= MOST_SETS or not 1 <= quantity <= MOST_QUANTITY:
        raise RuleError("dose_out_of_range", typed=text, sets=MOST_SETS, quantity=MOST_QUANTITY)
    return Dose(sets, quantity, unit, match["side"] is not None, parse_load_text(match["load"] or ""))


def format_dose(dose: Dose, *, body_weight: str = "", side: str = "/side") -> str:
    """Write a dose on one line, "2 × 6/side @ 16 kg"; bands and words follow a dot, and `body_weight` an empty load.

    On paper `side` is said in its language; on the screen it stands as it is typed.
    """
    sets = f"{dose.sets} × " if dose.sets != 1 else ""
    unit = "" if dose.unit == "reps" else f" {dose.unit}"
    of_side = side if dose.per_side else ""
    words = dose.load or body_weight
    load = "" if not words else f" @ {words}" if words[0].isdigit() else f" · {words}"
    return f"{sets}{dose.quantity}{unit}{of_side}{load}"


def parse_load_text(text: str) -> str:
    """Tidy a load as typed: body weight becomes "", `2x16kg` becomes `2 × 16 kg`; words stay.

    `RuleError` "load_too_long" when it would not fit on a card.
    """
    words = " ".join(text.split())
    if words.lower() in _BODY_WEIGHT:
        return ""
    weight = parse_weight(words)
    if weight is not None:
        words = format_weight(weight)
    if len(words) > LOAD_LIMIT:
        raise RuleError("load_too_long", typed=text, limit=LOAD_LIMIT)
    return words


def parse_weight(load: str) -> Weight | None:
    """The numbers of a load such as "16 kg", "2 × 16 kg" or "12-24 kg"; None for bands and words."""
    match = _LOAD.fullmatch(load)
    if match is None:
        return None
    low = float(match["low"])
    high = float(match["high"]) if match["high"] else low
    return Weight(int(match["pieces"] or 1), min(low, high), max(low, high), match["unit"].lower())


def format_weight(weight: Weight) -> str:
    """Write a weight as a load."""
    pieces = f"{weight.pieces} × " if weight.pieces != 1 else ""
    span = f"{weight.low:g}" if weight.low == weight.high else f"{weight.low:g}-{weight.high:g}"
    return f"{pieces}{span} {weight.unit}"


def parse_tempo(text: str) -> str:
    """Tidy a tempo as typed: four fields `3-1-1-0` (X: as fast as possible), a word, or nothing.

    `RuleError` "tempo_not_understood".
    """
    words = text.strip()
    if not words:
        return ""
    match = _TEMPO.fullmatch(words)
    if match is not None:
        return "-".join(part.upper() for part in match.groups())
    if words.upper() == "X":
        return "X"
    if words.lower() in TEMPO_WORDS:
        return words.lower()
    raise RuleError("tempo_not_understood", typed=text)
