"""Exercises in words: facets and their values, doses, sides."""

from __future__ import annotations

from studio.domain.exercises.exercise import Exercise
from studio.domain.exercises.reasons import SourceMark
from studio.services.exercises import naming
from studio.services.exercises.finding import Order
from studio.services.exercises.listing import BASIC_SET, BODY_WEIGHT, EVERY_RUNNER, family
from studio.services.exercises.rows import ExerciseRow, Origin
from studio.ui.circuits.words import KIT_ICONS
from studio.ui.phrases import inside, tr

LABELS: dict[str, str] = {
    "exercise_added": "{name} added",
    "exercise_changed": "{name} saved",
    "exercise_drawn": "{name} has a new figure",
    "exercise_hidden": "{name} hidden",
    "exercise_shown": "{name} is offered again",
    "exercise_merged": "{name} merged into {kept}",
    "exercise_reset": "{name} is as it came with the program",
}
ERRORS: dict[str, str] = {
    "library_coaches_only": "Only a coach or a manager may change exercises. Nothing was changed.",
    "text_missing": "Something must stand here.",
    "text_long": "{over} too many: {limit} characters fit.",
    "exercise_name_taken": "There is already an exercise called {name}. Choose another name, or merge the two.",
    "number_range": "A whole number from {least} to {most}, please.",
    "choice_unknown": "“{typed}” can't be chosen here.",
    "lead_missing": "At least one muscle must lead.",
    "muscle_twice": "This muscle stands in the other list already. Take it away there first.",
    "exercise_circle": "{name} can't stand here: easier and harder would run in a circle.",
    "default_dose": "“{typed}” is no dose. Write it like 3 × 6–8 each side, or 2 × 30 s.",
    "kit_unknown": "There is no kit called “{typed}”. Did you mean {near}?",
    "kit_count": "Only one {kit} can be asked for.",
    "figure_wrong": "This figure can't be read. Nothing was changed. Draw it anew, or begin with another figure.",
    "merge_own": "{name} came with the program and can't be merged away. Hide it instead.",
    "merge_same": "These two are the same exercise already.",
    "reset_own": "This exercise is the studio's own: there is nothing to go back to.",
}
_QUIET_KIT = frozenset({"mat", "wall", "anchor", "anchor_high", "floor_line"})


def pattern_name(pattern: str) -> str:
    """A pattern as coaches say it."""
    return naming.pattern_name(pattern, tr)


def muscle_name(muscle: str) -> str:
    """A muscle by its full name."""
    return naming.muscle_name(muscle, tr)


def kit_group_names() -> dict[str, str]:
    """Kinds of kit a room may have."""
    return {
        BODY_WEIGHT: tr("Body weight"),
        "weights": tr("Kettlebell, dumbbell"),
        "band": tr("Band"),
        "box": tr("Box, bench, step"),
        "ball": tr("Ball"),
        "barbell": tr("Barbell, sandbag"),
        "rig": tr("Bar, suspension"),
        "small": tr("Small kit"),
    }


def origin_name(origin: Origin) -> str:
    """Where an exercise comes from, in a word."""
    return {Origin.OWN: tr("Own"), Origin.CHANGED: tr("Changed"), Origin.SHIPPED: tr("As it came")}[origin]


def list_names() -> dict[str, str]:
    """The short lists."""
    return {EVERY_RUNNER: tr("Every runner"), BASIC_SET: tr("Basic set")}


def order_names() -> dict[Order, str]:
    """The orders of the list."""
    return {Order.EASIER: tr("Easier first"), Order.HARDER: tr("Harder first"), Order.NAME: tr("By name")}


def side_words(exercise: Exercise) -> str:
    """Which sides work: "One leg", "Sides in turn"; both at once is the usual and says nothing."""
    return naming.side_words(exercise, tr)


def impact_words(impact: int) -> str:
    """How hard feet land."""
    return naming.impact_words(impact, tr)


def subtitle(row: ExerciseRow) -> str:
    """The small line of a row: pattern and lead muscle."""
    exercise = row.exercise
    lead = inside(muscle_name(exercise.primary[0])) if exercise.primary else ""
    own = pattern_name(exercise.pattern) if exercise.pattern != "step_up" else tr("Step-up")
    if family(exercise.pattern) == "calf":
        own = pattern_name("calf")
    return " · ".join(part for part in (own, lead) if part)


def row_words(row: ExerciseRow) -> str:
    """A whole row in one sentence, for screen readers."""
    level = tr("level {level}", level=row.exercise.level)
    origin = "" if row.origin is Origin.SHIPPED else origin_name(row.origin)
    hidden = tr("Hidden") if row.hidden else ""
    parts = (row.exercise.name, level, subtitle(row), side_words(row.exercise), row.kit_words, origin, hidden)
    return ", ".join(part for part in parts if part)


def dose_words(exercise: Exercise) -> str:
    """Sets and quantity: "3 × 6–8 each side"."""
    return naming.dose_words(exercise, tr)


def dose_lines(exercise: Exercise) -> tuple[tuple[str, str], ...]:
    """The default dose, line by line, each with its name."""
    return naming.dose_lines(exercise, tr)


def effort_words(intensity: str) -> str:
    """How hard it should feel, 0 to 10."""
    return naming.effort_words(intensity, tr)


def tag_words(tag: str) -> str:
    """A tag in plain words."""
    return naming.tag_words(tag, tr)


def mark_name(mark: SourceMark) -> str:
    """How good a source is: its letter and a word."""
    return {"E": tr("E study"), "T": tr("T textbook"), "P": tr("P practice")}[mark]


def mark_meaning(mark: SourceMark) -> str:
    """The same in a sentence."""
    return naming.mark_meaning(mark, tr)


def kit_icons(row: ExerciseRow) -> tuple[str, ...]:
    """At most two icons of what has to be brought; a person for body weight."""
    choices = [[item.kind for item in choice.options] for choice in row.exercise.kit if not choice.optional]
    # Of several a kettlebell is what a studio has most of.
    firsts = ["kettlebell" if "kettlebell" in kinds else kinds[0] for kinds in choices]
    kinds = [kind for kind in firsts if kind not in _QUIET_KIT]
    return tuple(KIT_ICONS.get(kind, "package") for kind in kinds[:2]) or ("person-standing",)
