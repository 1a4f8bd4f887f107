"""Exercises in words, for screen and paper: `say` puts them in the reader's language, by default that of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from studio.domain.sheets import wording

if TYPE_CHECKING:
    from studio.domain.exercises.exercise import Exercise
    from studio.domain.exercises.reasons import SourceMark


class Say(Protocol):
    """Gives a text in a language, with `{names}` filled in."""

    def __call__(self, text: str, /, **values: object) -> str:
        """The text."""


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
_PATTERNS = {
    "step_up": "Step-up, step-down",
    "lunge_lateral": "Side lunge",
    "single_leg_squat": "One-leg squat",
    "single_leg_hinge": "One-leg hinge",
    "calf": "Calf raise",
    "mb_horizontal": "Ball throw, forward",
    "mb_vertical": "Ball throw, upward",
    "mb_slam": "Ball slam",
    "mb_rotational": "Ball throw, turning",
    "foot_intrinsic": "Foot, small muscles",
    "anti_extension": "Anti-extension",
    "anti_flexion": "Anti-flexion",
    "anti_rotation": "Anti-rotation",
    "anti_lateral_flexion": "Anti-side bend",
    "mob_integrated": "Whole-body mobility",
    "mob_breathing": "Breathing",
}
_MUSCLES = {
    "gluteus_medius_minimus": "Gluteus medius and minimus",
    "trapezius_mid_lower": "Trapezius, middle and lower",
    "trapezius_upper": "Trapezius, upper",
    "foot_intrinsics": "Small muscles of the foot",
    "forearm_grip": "Forearm, grip",
}
_IMPACTS = ("No impact", "Low impact", "Medium impact", "High impact")
_EFFORTS = {"easy_stretch_le_3_of_10": "easy stretch, to 3", "max_intent_no_fatigue": "all out, never tired"}
_MARKS: dict[SourceMark, str] = {
    "E": "Published study or review",
    "T": "What textbooks and guidelines agree on",
    "P": "Coaching practice: widely shared, with weak or no evidence from trials",
}
_LEGS = frozenset({"hip", "knee", "ankle", "foot"})
_ARMS = frozenset({"shoulder"})


def pattern_name(pattern: str, say: Say = wording.say) -> str:
    """A pattern as coaches say it."""
    if pattern in _PATTERNS:
        return say(_PATTERNS[pattern])
    if pattern.startswith("mob_"):
        return say("{part} mobility", part=say(plain(pattern.removeprefix("mob_"))))
    return say(plain(pattern))


def muscle_name(muscle: str, say: Say = wording.say) -> str:
    """A muscle by its full name."""
    return say(_MUSCLES.get(muscle) or plain(muscle))


def side_words(exercise: Exercise, say: Say = wording.say) -> str:
    """Which sides work: "One leg", "Sides in turn"; both at once is the usual and says nothing."""
    if exercise.laterality == "bilateral":
        return ""
    if exercise.laterality == "alternating":
        return say("Sides in turn")
    if exercise.joint in _LEGS:
        return say("One leg")
    return say("One arm") if exercise.joint in _ARMS else say("One side")


def impact_words(impact: int, say: Say = wording.say) -> str:
    """How hard feet land."""
    return say(_IMPACTS[impact])


def dose_words(exercise: Exercise, say: Say = wording.say) -> str:
    """Sets and quantity: "3 × 6–8 each side"."""
    span = f"{exercise.qty_lo}" if exercise.qty_lo == exercise.qty_hi else f"{exercise.qty_lo}–{exercise.qty_hi}"
    unit = "" if exercise.unit == "reps" else say(exercise.unit)
    side = say("each side") if exercise.per_side else ""
    return " ".join(part for part in (f"{exercise.sets} × {span}", unit, side) if part)


def dose_lines(exercise: Exercise, say: Say = wording.say) -> tuple[tuple[str, str], ...]:
    """The default dose, line by line, each with its name."""
    tempo = "as fast as possible" if exercise.tempo == "X" else exercise.tempo
    return (
        (say("Sets"), dose_words(exercise, say)),
        (say("Tempo"), say(tempo)),
        (say("Rest"), say("{seconds} s", seconds=exercise.rest_s)),
        (say("Effort"), effort_words(exercise.intensity, say)),
        (say("On card"), card_name(exercise)),
    )


def card_name(exercise: Exercise) -> str:
    """The name that stands on the printed card, on one line."""
    return " ".join(exercise.card.lines).replace("- ", "-")


def effort_words(intensity: str, say: Say = wording.say) -> str:
    """How hard it should feel, 0 to 10."""
    if intensity.startswith("rpe"):
        span = intensity.removeprefix("rpe").removesuffix("_form_stop").replace("-", "–")
        return say("{span}, while form holds", span=span) if intensity.endswith("_form_stop") else span
    return say(_EFFORTS.get(intensity) or intensity.replace("_", " "))


def tag_words(tag: str, say: Say = wording.say) -> str:
    """A tag in plain words."""
    return say(tag.replace("_", " "))


def mark_meaning(mark: SourceMark, say: Say = wording.say) -> str:
    """How good a source with this mark is."""
    return say(_MARKS[mark])


def plain(key: str) -> str:
    """A key as words: the first letter large, no underscores."""
    return key.replace("_", " ").capitalize()
