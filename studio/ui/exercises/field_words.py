"""The fields of an exercise in words: their names, what stands in them, what can be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from studio.domain.exercises.derived import DERIVED_TAGS
from studio.domain.exercises.spelling import spell_exercise
from studio.services.exercises.fields import NEIGHBOURS
from studio.services.exercises.naming import PATTERN_ORDER, plain
from studio.services.exercises.rows import ExerciseRow
from studio.ui.circuits.words import block_name
from studio.ui.exercises.words import (
    dose_words,
    effort_words,
    impact_words,
    muscle_name,
    pattern_name,
    tag_words,
)
from studio.ui.phrases import tr

SECTIONS: Mapping[str, Mapping[str, str]] = {
    "Name and card": {
        "name": "Name",
        "short_name": "Short name",
        "card_line1": "Card, line 1",
        "card_line2": "Card, line 2",
        "cue1": "Cue 1",
        "cue2": "Cue 2",
        "cue3": "Cue 3",
        "how": "In plain words",
    },
    "What it is": {
        "block": "Block",
        "pattern": "Pattern",
        "level": "Level",
        "impact": "Impact",
        "laterality": "Sides",
        "position": "Position",
        "joint": "Main joint",
        "plane": "Plane",
    },
    "Kit and dose": {
        "equipment": "Kit",
        "dose": "Dose",
        "tempo": "Tempo",
        "intensity": "Effort",
        "rest_s": "Rest, seconds",
        "work_s": "Work, seconds",
        "setup_s": "Set-up, seconds",
        "contacts_per_rep": "Contacts a rep",
        "side_mode": "Changing sides",
        "space": "Space",
        "circuit_ok": "In circuits",
        "tier": "Basic set",
    },
    "The body": {
        "primary": "Muscles that lead",
        "secondary": "Muscles that help",
        "stress_tags": "Asks of the body",
        "run_tags": "For runners",
    },
    "Easier and harder": {"regressions": "Easier", "progressions": "Harder"},
}
_CHOICE_WORDS: Mapping[str, Mapping[str, str]] = {
    "laterality": {"bilateral": "Both at once", "unilateral": "One side", "alternating": "Sides in turn"},
    "side_mode": {
        "none": "No change",
        "switch_half": "At half time",
        "alternate_reps": "Every repetition",
        "switch_set": "Every set",
    },
    "space": {
        "mat": "A mat, 2 × 1 m",
        "station": "A station, 2 × 2 m",
        "lane": "A lane, 10 m",
        "wall": "1.5 m of wall",
        "rig": "One bay of the rig",
    },
    "circuit_ok": {"yes": "Yes", "no": "No: needs spotting or long rest"},
    "tier": {"anchor": "Yes: may stay a whole cycle", "standard": "No", "extended": "No, seldom used"},
    "level": {"1": "1, foundation", "2": "2, intermediate", "3": "3, advanced"},
}


def field_value(field: str, row: ExerciseRow) -> str:
    """What stands in a field."""
    exercise = row.exercise
    if field == "dose":
        return dose_words(exercise)
    if field == "equipment":
        return row.kit_words or tr("body weight")
    return spell_exercise(exercise)[field]


def choice_words(field: str, rows: Iterable[ExerciseRow]) -> dict[str, str]:
    """What a field can be, in the order it is offered: words by value."""
    own = _CHOICE_WORDS.get(field)
    if own is not None:
        return {value: tr(words) for value, words in own.items()}
    values = {str(getattr(row.exercise, field)) for row in rows}
    if field == "block":
        return {one: block_name(one) for one in ("mobility", "power", "strength", "accessory", "core")}
    if field == "pattern":
        return dict(sorted(((one, pattern_name(one)) for one in values), key=lambda pair: _pattern_place(pair[0])))
    if field == "impact":
        return {str(one): impact_words(one) for one in range(4)}
    if field == "intensity":
        return {one: effort_words(one) for one in sorted(values)}
    return {one: tr(plain(one)) for one in sorted(values)}


def item_words(field: str, rows: Iterable[ExerciseRow]) -> dict[str, str]:
    """What a list can hold: words by key."""
    if field in NEIGHBOURS:
        return {row.id: row.exercise.name for row in rows if not row.hidden}
    if field in {"primary", "secondary"}:
        muscles = {one for row in rows for one in (*row.exercise.primary, *row.exercise.secondary)}
        return {one: muscle_name(one) for one in sorted(muscles)}
    tags = {one for row in rows for one in getattr(row.exercise, field)} - DERIVED_TAGS
    return {one: tag_words(one) for one in sorted(tags)}


def _pattern_place(pattern: str) -> tuple[int, str]:
    return (PATTERN_ORDER.index(pattern) if pattern in PATTERN_ORDER else len(PATTERN_ORDER), pattern)
