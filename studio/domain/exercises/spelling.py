"""An exercise as text, field by field: as the files spell it, and as the studio's own ones are kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from studio.domain.exercises.exercise import Card, Exercise
from studio.domain.exercises.kit import parse_kit, spell_kit

NUMBERS = ("level", "impact", "contacts_per_rep", "work_s", "sets", "qty_lo", "qty_hi", "rest_s", "setup_s")
LISTS = ("primary", "secondary", "small_muscles", "regressions", "progressions")
SETS = ("stress_tags", "run_tags")
EXERCISE_COLUMNS = frozenset(field.name for field in fields(Exercise))


def read_items(text: str) -> tuple[str, ...]:
    """Read a list with commas."""
    return tuple(text.split(",")) if text else ()


def read_exercise(spelled: Mapping[str, str]) -> Exercise:
    """Read an exercise; KeyError when a field is missing, ValueError when one is misspelt."""
    values: dict[str, Any] = {name: spelled[name] for name in EXERCISE_COLUMNS & spelled.keys()}
    values.update({name: int(spelled[name]) for name in NUMBERS})
    values.update({name: read_items(spelled[name]) for name in LISTS})
    values.update({name: frozenset(read_items(spelled[name])) for name in SETS})
    values.update(
        short_name=spelled["short_name"] or spelled["name"],
        pattern2=spelled["pattern2"] or None,
        kit=parse_kit(spelled["equipment"]),
        circuit_ok=spelled["circuit_ok"] == "yes",
        per_side=spelled["per_side"] == "1",
        card=Card(
            tuple(line for line in (spelled["card_line1"], spelled["card_line2"]) if line),
            (spelled["cue1"], spelled["cue2"], spelled["cue3"]),
        ),
    )
    return Exercise(**values)


def spell_exercise(exercise: Exercise) -> dict[str, str]:
    """Every field as text; `read_exercise` makes the same exercise of it."""
    spelled = {name: str(getattr(exercise, name)) for name in EXERCISE_COLUMNS - {"kit", "card"}}
    spelled.update({name: spell_items(getattr(exercise, name)) for name in LISTS})
    spelled.update({name: spell_items(sorted(getattr(exercise, name))) for name in SETS})
    lines = (*exercise.card.lines, "")
    spelled.update(
        pattern2=exercise.pattern2 or "",
        equipment=spell_kit(exercise.kit),
        circuit_ok="yes" if exercise.circuit_ok else "no",
        per_side="1" if exercise.per_side else "0",
        card_line1=lines[0],
        card_line2=lines[1],
        **{f"cue{number}": cue for number, cue in enumerate(exercise.card.cues, start=1)},
    )
    return spelled


def spell_items(items: Iterable[str]) -> str:
    """Spell a list with commas."""
    return ",".join(items)
