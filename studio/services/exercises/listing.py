"""All exercises as the library shows them: what each is found by, the road it stands on, what it asks of the body."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import product
from typing import TYPE_CHECKING

from studio.domain.exercises.records import OWN
from studio.services.exercises.rows import ExerciseRow, Facet, Origin

if TYPE_CHECKING:
    from studio.domain.exercises.exercise import Exercise
    from studio.domain.exercises.kit import Kit
    from studio.domain.exercises.library import Library
    from studio.domain.exercises.records import OwnExercise
    from studio.drawing.figure_set import Figure

BODY_WEIGHT = "body_weight"
HIDDEN = "hidden"
EVERY_RUNNER, BASIC_SET = "every_runner", "basic_set"
"""The short lists: what every runner should do, and what may be kept through a whole cycle."""
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
_STEPS = 3
"""Steps up and down that the road of an exercise shows which stands in no named chain."""


def exercise_rows(
    library: Library, figures: Mapping[str, Figure], own: Mapping[str, OwnExercise]
) -> tuple[ExerciseRow, ...]:
    """Every exercise, the hidden ones too, in the library's order."""
    roads, formerly = _roads(library), _former_names(library, own)
    return tuple(
        _row(
            place,
            exercise,
            library,
            figures.get(exercise.id),
            _road(library, exercise, roads),
            own.get(exercise.id),
            formerly,
        )
        for place, exercise in enumerate(library.everything())
    )


def _row(
    place: int,
    exercise: Exercise,
    library: Library,
    figure: Figure | None,
    road: tuple[str, ...],
    own: OwnExercise | None,
    formerly: Mapping[str, tuple[str, ...]],
) -> ExerciseRow:
    ways, origin = kit_ways(exercise.kit), _origin(own)
    hidden = exercise.id in library.hidden
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
            Facet.LIST: _lists(exercise, library),
            Facet.STUDIO: frozenset({HIDDEN if hidden else str(origin)}),
        },
        kit_ways=ways,
        kit_words=library.kit_words(exercise),
        chain=road,
        asks=tuple((tag, library.cautions.get(tag, "")) for tag in sorted(exercise.stress_tags)),
        figure=figure,
        reasons=library.reasons.of(exercise),
        every_runner=library.reasons.every_runner.get(exercise.id),
        origin=origin,
        hidden=hidden,
        formerly=formerly.get(exercise.id, ()),
    )


def _lists(exercise: Exercise, library: Library) -> frozenset[str]:
    """The short lists it is on."""
    on = {EVERY_RUNNER: exercise.id in library.reasons.every_runner, BASIC_SET: exercise.tier == "anchor"}
    return frozenset(name for name, is_on in on.items() if is_on)


def _former_names(library: Library, own: Mapping[str, OwnExercise]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for key, row in own.items():
        kept = library.key_of(key)
        if kept != key:
            found[kept] = (*found.get(kept, ()), dict(row.fields).get("name", ""))
    return found


def _origin(own: OwnExercise | None) -> Origin:
    if own is None or not own.fields:
        return Origin.SHIPPED
    return Origin.OWN if own.origin == OWN else Origin.CHANGED


def _roads(library: Library) -> dict[str, tuple[str, ...]]:
    """For each exercise the named chain with most steps of its own pattern."""
    chains: dict[str, list[tuple[int, str, tuple[str, ...]]]] = {}
    for chain in library.chains.values():
        patterns = [library.exercises[one].pattern for one in chain.exercise_ids]
        for one, pattern in zip(chain.exercise_ids, patterns, strict=True):
            chains.setdefault(one, []).append((-patterns.count(pattern), chain.id, chain.exercise_ids))
    return {one: min(found)[2] for one, found in chains.items()}


def _road(library: Library, exercise: Exercise, roads: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The road without hidden exercises, and with neighbours that stand in none: the studio's own."""
    road = roads.get(exercise.id)
    if road is None:
        easier, harder = _walk(exercise, library.easier), _walk(exercise, library.harder)
        return (*reversed(easier), exercise.id, *harder) if easier or harder else ()
    place = road.index(exercise.id)
    lows = (one.id for one in library.easier(exercise) if one.id not in roads)
    highs = (one.id for one in library.harder(exercise) if one.id not in roads)
    whole = (*road[:place], *lows, exercise.id, *highs, *road[place + 1 :])
    return tuple(one for one in whole if one not in library.hidden or one == exercise.id)


def _walk(exercise: Exercise, onward: Callable[[Exercise], tuple[Exercise, ...]]) -> list[str]:
    found: list[str] = []
    while len(found) < _STEPS and (beside := onward(exercise)):
        exercise = beside[0]
        found.append(exercise.id)
    return found


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
