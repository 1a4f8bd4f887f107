"""Exercises in words: facets and their values, doses, sides."""

from __future__ import annotations

from studio.domain.exercises import Exercise
from studio.domain.exercises.reasons import SourceMark
from studio.services.exercises.finding import Order
from studio.services.exercises.listing import BASIC_SET, BODY_WEIGHT, EVERY_RUNNER, family
from studio.services.exercises.rows import ExerciseRow, Origin
from studio.ui.circuits.words import KIT_ICONS, tempo_words
from studio.ui.phrases import tr

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
    "merge_own": "{name} came with the program and can't be merged away. Hide it instead.",
    "merge_same": "These two are the same exercise already.",
    "reset_own": "This exercise is the studio's own: there is nothing to go back to.",
}
PATTERN_ORDER: tuple[str, ...] = (
    *("squat", "split_squat", "step_up", "hinge", "push", "pull", "lunge", "lunge_lateral", "single_leg_squat"),
    *("bridge", "hamstring_bridge", "carry", "calf"),
    *("anti_extension", "anti_flexion", "anti_rotation", "anti_lateral_flexion", "rotation"),
    *("foot_intrinsic", "foot_inversion", "foot_eversion", "dorsiflexion", "balance", "hip_abduction"),
    *("hip_adduction", "hip_external_rotation", "hip_flexion", "hip_extension", "knee_flexion", "knee_extension"),
    *("scapular_retraction", "scapular_protraction", "shoulder_extension", "shoulder_rotation", "arm_drive", "neck"),
    *("landing", "ankle_stiffness", "run_drill", "jump_vertical", "jump_horizontal", "jump_lateral", "hop", "bound"),
    *("mb_horizontal", "mb_slam", "mb_rotational", "mb_vertical", "ballistic_hinge", "push_ballistic"),
    *("mob_breathing", "mob_foot", "mob_ankle", "mob_hamstring", "mob_hip_flexion", "mob_hip_extension"),
    *("mob_hip_rotation", "mob_hip_adduction", "mob_thoracic", "mob_shoulder", "mob_integrated"),
)
"""Patterns as a coach goes through them; those a studio adds come after."""
_LEGS = frozenset({"hip", "knee", "ankle", "foot"})
_ARMS = frozenset({"shoulder"})
_QUIET_KIT = frozenset({"mat", "wall", "anchor", "anchor_high", "floor_line"})


def pattern_name(pattern: str) -> str:
    """A pattern as coaches say it."""
    own = {
        "step_up": tr("Step-up, step-down"),
        "lunge_lateral": tr("Side lunge"),
        "single_leg_squat": tr("One-leg squat"),
        "single_leg_hinge": tr("One-leg hinge"),
        "calf": tr("Calf raise"),
        "mb_horizontal": tr("Ball throw, forward"),
        "mb_vertical": tr("Ball throw, upward"),
        "mb_slam": tr("Ball slam"),
        "mb_rotational": tr("Ball throw, turning"),
        "foot_intrinsic": tr("Foot, small muscles"),
        "anti_extension": tr("Anti-extension"),
        "anti_flexion": tr("Anti-flexion"),
        "anti_rotation": tr("Anti-rotation"),
        "anti_lateral_flexion": tr("Anti-side bend"),
        "mob_integrated": tr("Whole-body mobility"),
        "mob_breathing": tr("Breathing"),
    }
    if pattern in own:
        return own[pattern]
    if pattern.startswith("mob_"):
        return tr("{part} mobility", part=plain(pattern.removeprefix("mob_")))
    return tr(plain(pattern))


def muscle_name(muscle: str) -> str:
    """A muscle by its full name."""
    own = {
        "gluteus_medius_minimus": tr("Gluteus medius and minimus"),
        "trapezius_mid_lower": tr("Trapezius, middle and lower"),
        "trapezius_upper": tr("Trapezius, upper"),
        "foot_intrinsics": tr("Small muscles of the foot"),
        "forearm_grip": tr("Forearm, grip"),
    }
    return own.get(muscle) or tr(plain(muscle))


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
    if exercise.laterality == "bilateral":
        return ""
    if exercise.laterality == "alternating":
        return tr("Sides in turn")
    if exercise.joint in _LEGS:
        return tr("One leg")
    return tr("One arm") if exercise.joint in _ARMS else tr("One side")


def impact_words(impact: int) -> str:
    """How hard feet land."""
    return (tr("No impact"), tr("Low impact"), tr("Medium impact"), tr("High impact"))[impact]


def subtitle(row: ExerciseRow) -> str:
    """The small line of a row: pattern and lead muscle."""
    exercise = row.exercise
    lead = muscle_name(exercise.primary[0]).lower() if exercise.primary else ""
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
    span = f"{exercise.qty_lo}" if exercise.qty_lo == exercise.qty_hi else f"{exercise.qty_lo}–{exercise.qty_hi}"
    unit = {"reps": "", "s": tr("s"), "m": tr("m"), "breaths": tr("breaths")}[exercise.unit]
    side = tr("each side") if exercise.per_side else ""
    return " ".join(part for part in (f"{exercise.sets} × {span}", unit, side) if part)


def dose_lines(exercise: Exercise) -> tuple[tuple[str, str], ...]:
    """The default dose, line by line, each with its name."""
    tempo = tr("as fast as possible") if exercise.tempo == "X" else tempo_words(exercise.tempo)
    return (
        (tr("Sets"), dose_words(exercise)),
        (tr("Tempo"), tempo),
        (tr("Rest"), tr("{seconds} s", seconds=exercise.rest_s)),
        (tr("Effort"), effort_words(exercise.intensity)),
        (tr("On card"), " ".join(exercise.card.lines).replace("- ", "-")),
    )


def effort_words(intensity: str) -> str:
    """How hard it should feel, 0 to 10."""
    if intensity.startswith("rpe"):
        span = intensity.removeprefix("rpe").removesuffix("_form_stop").replace("-", "–")
        return tr("{span}, while form holds", span=span) if intensity.endswith("_form_stop") else span
    known = {
        "easy_stretch_le_3_of_10": tr("easy stretch, to 3"),
        "max_intent_no_fatigue": tr("all out, never tired"),
    }
    return known.get(intensity) or tr(intensity.replace("_", " "))


def tag_words(tag: str) -> str:
    """A tag in plain words."""
    return tr(tag.replace("_", " "))


def mark_name(mark: SourceMark) -> str:
    """How good a source is: its letter and a word."""
    return {"E": tr("E study"), "T": tr("T textbook"), "P": tr("P practice")}[mark]


def mark_meaning(mark: SourceMark) -> str:
    """The same in a sentence."""
    return {
        "E": tr("Published study or review"),
        "T": tr("What textbooks and guidelines agree on"),
        "P": tr("Coaching practice: widely shared, with weak or no evidence from trials"),
    }[mark]


def kit_icons(row: ExerciseRow) -> tuple[str, ...]:
    """At most two icons of what has to be brought; a person for body weight."""
    choices = [[item.kind for item in choice.options] for choice in row.exercise.kit if not choice.optional]
    # Of several a kettlebell is what a studio has most of.
    firsts = ["kettlebell" if "kettlebell" in kinds else kinds[0] for kinds in choices]
    kinds = [kind for kind in firsts if kind not in _QUIET_KIT]
    return tuple(KIT_ICONS.get(kind, "package") for kind in kinds[:2]) or ("person-standing",)


def plain(key: str) -> str:
    """A key read out."""
    return key.replace("_", " ").capitalize()
