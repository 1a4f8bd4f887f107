"""The parts of an exercise that merging sets side by side, in words."""

from __future__ import annotations

from collections.abc import Mapping

from studio.services.exercises.rows import ExerciseRow
from studio.ui.circuits.words import block_name
from studio.ui.exercises.words import (
    dose_lines,
    impact_words,
    muscle_name,
    pattern_name,
    side_words,
    tag_words,
)
from studio.ui.phrases import tr

PARTS: Mapping[str, str] = {
    "name": "Name",
    "card": "On card",
    "cues": "Cues",
    "how": "In plain words",
    "pattern": "Block and pattern",
    "level": "Level and impact",
    "sides": "Sides",
    "kit": "Kit",
    "muscles": "Muscles",
    "stress_tags": "Asks of the body",
    "run_tags": "For runners",
    "dose": "Dose",
    "figure": "Figure",
}


def part_words(part: str, row: ExerciseRow) -> str:
    """What an exercise says in one part."""
    one = row.exercise
    return {
        "name": lambda: one.name,
        "card": lambda: " / ".join(one.card.lines),
        "cues": lambda: "\n".join(one.card.cues),
        "how": lambda: one.how,
        "pattern": lambda: f"{block_name(one.block)}, {pattern_name(one.pattern)}",
        "level": lambda: f"{tr('Level {level}', level=one.level)}, {impact_words(one.impact)}",
        "sides": lambda: side_words(one) or tr("Both at once"),
        "kit": lambda: row.kit_words or tr("body weight"),
        "muscles": lambda: ", ".join(muscle_name(muscle) for muscle in (*one.primary, *one.secondary)),
        "stress_tags": lambda: ", ".join(tag_words(tag) for tag in sorted(one.stress_tags)),
        "run_tags": lambda: ", ".join(tag_words(tag) for tag in sorted(one.run_tags)),
        "dose": lambda: ", ".join(f"{name} {value}" for name, value in dose_lines(one)[:4]),
        "figure": lambda: tr("none") if row.figure is None else tr("drawn"),
    }[part]()


def differ(part: str, one: ExerciseRow, other: ExerciseRow) -> bool:
    """Whether two exercises say different things in a part."""
    if part == "figure" and one.figure is not None and other.figure is not None:
        return (one.figure.end, one.figure.start) != (other.figure.end, other.figure.start)
    return part_words(part, one) != part_words(part, other)
