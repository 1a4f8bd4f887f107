"""The exercise library as a screen reads it: all exercises at once, since they are in memory."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from studio.domain.exercises import Exercise, Library
from studio.domain.exercises.kit import Kit
from studio.drawing.figure_set import Figure, figure_for
from studio.services.exercises.rows import ExerciseRow, Facet

BODY_WEIGHT = "body_weight"
FAMILIES: Mapping[str, str] = {
    "step_down": "step_up",
    "single_leg_hinge": "hinge",
    "push_horizontal": "push",
    "push_vertical": "push",
    "pull_horizontal": "pull",
    "pull_vertical": "pull",
    "calf_gastrocnemius": "calf",
    "calf_soleus": "calf",
}
"""Patterns that are looked for under one name; the others stand for themselves."""
KIT_GROUPS: Mapping[str, tuple[str, ...]] = {
    BODY_WEIGHT: ("mat", "wall", "floor_line", "towel"),
    "weights": ("kettlebell", "dumbbell"),
    "band": ("mini_band", "band_long", "strap"),
    "box": ("box_low", "box_mid", "step", "bench", "bench_ghd"),
    "barbell": ("barbell", "trap_bar", "landmine", "rack", "sandbag"),
    "ball": ("med_ball", "slam_ball", "stability_ball", "ball_small"),
    "rig": ("suspension_trainer", "pull_up_bar", "rig"),
    "small": ("mini_hurdle", "jump_rope", "slider", "foam_roller", "dowel", "balance_pad", "ab_wheel"),
}
"""Kinds of kit by where they are kept; what every room has counts as body weight."""
_GROUP_OF = {kind: group for group, kinds in KIT_GROUPS.items() for kind in kinds}
_FIXED = frozenset({"anchor", "anchor_high"})
"""Fixed to the wall: kit that needs them is what is asked for."""


class ExerciseService:
    """Looking things up in the library."""

    def __init__(self, library: Library, figures: Mapping[str, Figure]) -> None:
        self._library = library
        self._figures = dict(figures)
        self._rows: tuple[ExerciseRow, ...] = ()

    def all(self) -> tuple[ExerciseRow, ...]:
        """Every exercise, in the files' order."""
        if not self._rows:
            self._rows = tuple(self._row(place, exercise) for place, exercise in enumerate(self._library))
        return self._rows

    def _row(self, place: int, exercise: Exercise) -> ExerciseRow:
        library, ways = self._library, kit_ways(exercise.kit)
        chains = library.chains_of(exercise)
        return ExerciseRow(
            place=place,
            exercise=exercise,
            values={
                Facet.BLOCK: frozenset({exercise.block}),
                Facet.PATTERN: frozenset({family(exercise.pattern)}),
                Facet.LEVEL: frozenset({str(exercise.level)}),
                Facet.IMPACT: frozenset({str(exercise.impact)}),
                Facet.SIDES: frozenset({"both" if exercise.laterality == "bilateral" else "one"}),
                Facet.MUSCLES: frozenset((*exercise.primary, *exercise.secondary)),
                Facet.KIT: frozenset().union(*ways),
            },
            kit_ways=ways,
            kit_words=library.kit_words(exercise),
            chain=chains[0].exercise_ids if chains else (),
            asks=tuple((tag, library.cautions.get(tag, "")) for tag in sorted(exercise.stress_tags)),
            figure=figure_for(library, self._figures, exercise),
        )


def family(pattern: str) -> str:
    """The name a pattern is looked for under."""
    return FAMILIES.get(pattern, pattern)


def kit_ways(kit: Kit) -> frozenset[frozenset[str]]:
    """Each set of kit groups that is enough for an exercise; without kit that is body weight alone."""
    needed = [
        {_group(item.kind) for item in choice.options}
        for choice in kit
        if not choice.optional and all(item.kind not in _FIXED for item in choice.options)
    ]
    ways = (frozenset(way) - {BODY_WEIGHT} for way in product(*needed))
    return frozenset(way or frozenset({BODY_WEIGHT}) for way in ways)


def _group(kind: str) -> str:
    return _GROUP_OF.get(kind, "small")
