"""An exercise's fields as typed: read one by one into their spelling, so that each error stands beside its field."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from studio.domain.circuits.prescription import parse_tempo
from studio.domain.errors import RuleError
from studio.domain.exercises.derived import DERIVED_TAGS, small_muscles, with_derived_tags
from studio.domain.exercises.exercise import CARD_LINE_LIMIT, CUE_LIMIT, SHORT_NAME_LIMIT
from studio.domain.exercises.kit import spell_kit
from studio.domain.exercises.own import closes_circle, links_of
from studio.domain.exercises.spelling import read_items, spell_items
from studio.domain.members.names import fold
from studio.services.exercises.kit_reading import read_kit

if TYPE_CHECKING:
    from studio.domain.exercises.exercise import Exercise
    from studio.domain.exercises.library import Library

NAME_LIMIT, HOW_LIMIT = 60, 200
Spelled = dict[str, str]

TEXTS: Mapping[str, tuple[int, bool]] = {
    "name": (NAME_LIMIT, True),
    "short_name": (SHORT_NAME_LIMIT, True),
    "card_line1": (CARD_LINE_LIMIT, True),
    "card_line2": (CARD_LINE_LIMIT, False),
    "cue1": (CUE_LIMIT, True),
    "cue2": (CUE_LIMIT, True),
    "cue3": (CUE_LIMIT, True),
    "how": (HOW_LIMIT, True),
}
"""Most characters, and whether something must stand there."""
NUMBERS: Mapping[str, tuple[int, int]] = {
    "contacts_per_rep": (0, 10),
    "work_s": (5, 600),
    "rest_s": (0, 600),
    "setup_s": (0, 300),
}
CHOICES = frozenset(
    {
        *("block", "pattern", "plane", "laterality", "position", "joint", "level", "impact"),
        *("tier", "circuit_ok", "intensity", "space", "side_mode"),
    }
)
"""Fields that take one of the values which the program's exercises have."""
LISTS = frozenset({"primary", "secondary", "stress_tags", "run_tags"})
NEIGHBOURS = frozenset({"regressions", "progressions"})
_SIDES = {"bilateral": "none", "unilateral": "switch_half", "alternating": "alternate_reps"}
_DOSE = re.compile(
    r"(?:(?P<sets>\d+)\s*[x×*]\s*)?(?P<lo>\d+)(?:\s*[-–]\s*(?P<hi>\d+))?\s*"
    r"(?P<unit>reps?|s|sec(?:onds?)?|m|metres?|meters?|breaths?)?\s*(?P<side>/\s*side|(?:each|per)\s+side)?",
    re.IGNORECASE,
)
_UNITS = {"s": "s", "m": "m", "b": "breaths", "r": "reps"}
MOST_SETS, MOST_QUANTITY = 10, 600


def read_field(field: str, typed: str, exercise: Exercise, library: Library, shipped: Library) -> Spelled:
    """What a field as typed changes of an exercise's spelling; lists are keys with commas between.

    Raises `RuleError` with the field in its details: "text_missing", "text_long", "exercise_name_taken",
    "number_range", "choice_unknown", "lead_missing", "exercise_circle", "default_dose", "kit_unknown", "kit_count",
    "tempo_not_understood".
    """
    try:
        return _read(field, typed, exercise, library, shipped)
    except RuleError as error:
        error.details["field"] = field
        raise


def _read(field: str, typed: str, exercise: Exercise, library: Library, shipped: Library) -> Spelled:
    if field in TEXTS:
        return {field: checked_name(typed, library, exercise.id) if field == "name" else _text(field, typed)}
    if field in NUMBERS:
        return {field: _number(typed, *NUMBERS[field])}
    if field in CHOICES:
        return _choice(field, typed, exercise, shipped)
    if field in LISTS:
        return {field: _items(field, read_items(typed), exercise, shipped)}
    if field in NEIGHBOURS:
        return {field: _neighbours(field, read_items(typed), exercise, library)}
    other: Mapping[str, Callable[[], Spelled]] = {
        "dose": lambda: _dose(typed),
        "equipment": lambda: {"equipment": spell_kit(read_kit(typed, shipped.kit_names))},
        "tempo": lambda: {"tempo": parse_tempo(typed) or "controlled"},
    }
    if field not in other:
        raise RuleError("choice_unknown", typed=field)
    return other[field]()


def settle(spelled: Spelled) -> Spelled:
    """The same with what follows from other fields: stress tags of impact and position, the small muscles."""
    tags = with_derived_tags(read_items(spelled["stress_tags"]), int(spelled["impact"]), spelled["position"])
    muscles = (*read_items(spelled["primary"]), *read_items(spelled["secondary"]))
    return spelled | {"stress_tags": spell_items(sorted(tags)), "small_muscles": spell_items(small_muscles(muscles))}


def checked_name(typed: str, library: Library, but: str = "") -> str:
    """A name that no other exercise has; `RuleError` "text_missing", "text_long" or "exercise_name_taken"."""
    name = _text("name", typed)
    if name_taken(name, library, but):
        raise RuleError("exercise_name_taken", field="name", name=name)
    return name


def name_taken(name: str, library: Library, but: str = "") -> bool:
    """Whether another exercise, a hidden one too, is called so; case and accents make no difference."""
    wanted = fold(name)
    return any(fold(one.name) == wanted for one in library.everything() if one.id != but)


def card_lines(name: str) -> tuple[str, str]:
    """A first try at the words for the card: as many whole words as two lines of 12 characters hold."""
    lines = [""]
    for word in name.replace(",", "").split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= CARD_LINE_LIMIT:
            lines[-1] = longer
        elif len(lines) == 1 and lines[0]:
            lines.append(word[:CARD_LINE_LIMIT])
        elif not lines[0]:
            lines[0] = word[:CARD_LINE_LIMIT]
        else:
            break
    return (lines[0], lines[1]) if len(lines) > 1 else (lines[0], "")


def short_name(name: str) -> str:
    """A first try at the short name: as many whole words as fit."""
    if len(name) <= SHORT_NAME_LIMIT:
        return name
    return name[: SHORT_NAME_LIMIT + 1].rsplit(" ", 1)[0][:SHORT_NAME_LIMIT].rstrip(",")


def _text(field: str, typed: str) -> str:
    limit, needed = TEXTS[field]
    text = " ".join(typed.split())
    if needed and not text:
        raise RuleError("text_missing", field=field)
    if len(text) > limit:
        raise RuleError("text_long", field=field, limit=limit, over=len(text) - limit)
    return text


def _number(typed: str, least: int, most: int) -> str:
    text = typed.strip().removesuffix("s").strip()
    if not text.isdecimal() or not least <= int(text) <= most:
        raise RuleError("number_range", least=least, most=most)
    return str(int(text))


def _choice(field: str, typed: str, exercise: Exercise, shipped: Library) -> Spelled:
    known = {"yes", "no"} if field == "circuit_ok" else {str(getattr(one, field)) for one in shipped}
    if typed not in known:
        raise RuleError("choice_unknown", typed=typed)
    if field == "laterality" and typed != exercise.laterality:
        # What changes sides must have a way to; coaches can choose another.
        return {field: typed, "side_mode": _SIDES[typed], "per_side": "0" if typed == "bilateral" else "1"}
    return {field: typed}


def _items(field: str, items: tuple[str, ...], exercise: Exercise, shipped: Library) -> str:
    known = {item for one in shipped for item in getattr(one, field)}
    if field in {"primary", "secondary"}:
        known = {muscle for one in shipped for muscle in (*one.primary, *one.secondary)}
    for item in items:
        if item not in known:
            raise RuleError("choice_unknown", typed=item)
    if field == "primary" and not items:
        raise RuleError("lead_missing")
    other = {"primary": exercise.secondary, "secondary": exercise.primary}.get(field, ())
    for item in items:
        if item in other:
            raise RuleError("muscle_twice", muscle=item)
    if field == "stress_tags":
        items = tuple(item for item in items if item not in DERIVED_TAGS)
    return spell_items(dict.fromkeys(items))


def _neighbours(field: str, keys: tuple[str, ...], exercise: Exercise, library: Library) -> str:
    harder = field == "progressions"
    kept = [link for link in links_of(library.everything()) if link[0 if harder else 1] != exercise.id]
    for key in keys:
        if key not in library.exercises:
            raise RuleError("choice_unknown", typed=key)
        link = (exercise.id, key) if harder else (key, exercise.id)
        if key == exercise.id or closes_circle(kept, *link):
            raise RuleError("exercise_circle", name=library.exercise(key).name)
    return spell_items(dict.fromkeys(keys))


def _dose(typed: str) -> Spelled:
    match = _DOSE.fullmatch(" ".join(typed.split()))
    if match is None:
        raise RuleError("default_dose", typed=typed)
    sets, low = int(match["sets"] or 1), int(match["lo"])
    high = int(match["hi"] or low)
    if not 1 <= sets <= MOST_SETS or not 1 <= low <= high <= MOST_QUANTITY:
        raise RuleError("dose_out_of_range", typed=typed, sets=MOST_SETS, quantity=MOST_QUANTITY)
    return {
        "sets": str(sets),
        "qty_lo": str(low),
        "qty_hi": str(high),
        "unit": _UNITS[(match["unit"] or "reps")[0].lower()],
        "per_side": "1" if match["side"] else "0",
    }
