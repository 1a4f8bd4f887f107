"""Words of the progress screen: what may be said of a change and of two sides, and what commands are called."""

from __future__ import annotations

from studio.domain.progress.measurement import Balance, FitnessTest, Step
from studio.ui.phrases import tr

STEPS: dict[Step, str] = {
    Step.SAME: "same within error",
    Step.PROBABLY: "probably changed",
    Step.REAL: "real change",
    Step.UNKNOWN: "no known error",
}

BALANCES: dict[Balance, str] = {
    Balance.WITHIN_ERROR: "within error",
    Balance.EVEN: "even",
    Balance.WATCH: "watch",
    Balance.TALK: "talk to coach",
}

NAMES: dict[str, str] = {
    "heel_rise": "Heel rise, one leg",
    "knee_to_wall": "Knee to wall",
    "sls_5x": "Five sit-to-stands",
    "sl_bridge": "Elevated bridge",
    "side_plank": "Side plank",
    "front_plank": "Front plank",
    "dead_bug_level": "Dead-bug control",
    "step_down": "Step-down faults",
    "reach_3way": "Reach, forward",
    "hip_flexor_length": "Hip extension",
    "push_up": "Push-up",
    "cmj": "Jump height",
    "broad_jump": "Broad jump",
    "triple_hop": "Triple hop",
    "five_bound": "Five bounds",
}
"""Short names of the tests, as they fit the screen."""
UNITS: dict[str, str] = {"reps": "reps", "level": "level", "points": "points", "degrees": "degrees"}
"""Units of the tests that are words; the others are signs."""

LABELS: dict[str, str] = {
    "result_logged": "Result of {name} saved",
    "result_removed": "Result of {name} taken out",
    "effort_logged": "Effort of {name} saved",
    "test_added": "{test} of {name} saved",
}

ERRORS: dict[str, str] = {
    "load_unclear": "“{text}” is no load. Write 16, 16 kg, 35 lb or band 2. Nothing was changed.",
    "reps_unclear": "“{text}” are no repetitions. Write 8 8 7, or 3x8. Nothing was changed.",
    "effort_out_of_range": "Effort goes from 0 to 10. Nothing was changed.",
    "test_unknown": "There is no such test.",
    "test_sides": "Fill in at least one value. Nothing was saved.",
}


def test_name(test: FitnessTest) -> str:
    """A test's short name."""
    return tr(NAMES.get(test.key, test.name))


def unit_name(test: FitnessTest) -> str:
    """What a test's values are counted in."""
    return tr(UNITS[test.unit]) if test.unit in UNITS else test.unit
