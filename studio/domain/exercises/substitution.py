"""What one member does at one station: the exercise as it is, changed, or another one in its place.

Order of search: as is, modifier, easier neighbour, same pattern, fallback pattern. The answer never says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from studio.domain.errors import NotFoundError
from studio.domain.exercises.exercise import Exercise
from studio.domain.exercises.library import Action, FlagRule, Library, Modifier


class Step(StrEnum):
    """Which step of the search gave the answer; NONE: nothing in the library fits, NO_CLASS: a hold is on."""

    AS_IS = "as_is"
    MODIFIER = "modifier"
    REGRESSION = "regression"
    SAME_PATTERN = "same_pattern"
    FALLBACK = "fallback"
    NONE = "none"
    NO_CLASS = "no_class"


@dataclass(frozen=True, slots=True)
class Swap:
    """The answer: do `exercise` (None for NONE and NO_CLASS), changed by `modifiers`, minding `cautions`."""

    step: Step
    exercise: Exercise | None
    modifiers: tuple[Modifier, ...] = ()
    cautions: tuple[str, ...] = ()

    @property
    def needed(self) -> bool:
        """Whether the member does anything else than the class."""
        return self.step is not Step.AS_IS

    @property
    def what_to_do(self) -> tuple[str, ...]:
        """In words, most important first: another exercise's name, then changes, then cautions."""
        other = self.step in (Step.REGRESSION, Step.SAME_PATTERN, Step.FALLBACK)
        name = (self.exercise.short_name,) if other and self.exercise else ()
        return (*name, *(modifier.label for modifier in self.modifiers), *self.cautions)


def substitute(
    library: Library,
    exercise: Exercise,
    flags: Iterable[str],
    usable: Callable[[Exercise], bool] = lambda _: True,
) -> Swap:
    """Return what a member with these training flags does instead of `exercise`.

    `usable` says whether another exercise can be done here at all (kit, room). A replacement is never of a higher
    level. NotFoundError for a flag the library has no rules for.
    """
    rules = _rules(library, flags)
    if any(rule.action is Action.HOLD for rule in rules):
        return Swap(Step.NO_CLASS, None)
    changes = _changes(library, exercise, rules)
    if changes is not None:
        step = Step.MODIFIER if changes else Step.AS_IS
        return Swap(step, exercise, changes, _cautions(library, exercise, rules, changes))
    others = [(step, other) for step, other in _candidates(library, exercise) if usable(other)]
    for with_changes in (False, True):
        for step, other in others:
            changes = _changes(library, other, rules)
            if changes is not None and bool(changes) is with_changes:
                return Swap(step, other, changes, _cautions(library, other, rules, changes))
    return Swap(Step.NONE, None)


def _rules(library: Library, flags: Iterable[str]) -> tuple[FlagRule, ...]:
    found: list[FlagRule] = []
    for flag in flags:
        if flag not in library.flags:
            raise NotFoundError("training_flag_not_found", flag=flag)
        found += library.flags[flag]
    return tuple(found)


def _blocked_tags(exercise: Exercise, rules: tuple[FlagRule, ...]) -> frozenset[str]:
    actions = {Action.EXCLUDE} if exercise.level == 1 else {Action.EXCLUDE, Action.REGRESS}
    return frozenset(rule.tag for rule in rules if rule.action in actions and rule.tag in exercise.stress_tags)


def _changes(library: Library, exercise: Exercise, rules: tuple[FlagRule, ...]) -> tuple[Modifier, ...] | None:
    """Return the fewest modifiers (none, one or two) that make the exercise allowed, or None when it can't be."""
    blocked = _blocked_tags(exercise, rules)
    useful = [one for one in library.modifiers if one.removes & blocked and one.applies_to(exercise)]
    for count in range(3):
        for chosen in combinations(useful, count):
            if blocked <= frozenset[str]().union(*(one.removes for one in chosen)):
                return chosen
    return None


def _cautions(
    library: Library, exercise: Exercise, rules: tuple[FlagRule, ...], changes: tuple[Modifier, ...]
) -> tuple[str, ...]:
    left = exercise.stress_tags.difference(*(one.removes for one in changes))
    words = (library.cautions[rule.tag] for rule in rules if rule.action is Action.CAUTION and rule.tag in left)
    return tuple(dict.fromkeys(words))


def _candidates(library: Library, exercise: Exercise) -> Iterator[tuple[Step, Exercise]]:
    for other in library.all_easier(exercise):
        # The last easier neighbours of strength work are warm-up drills: no answer for a working station.
        if other.block != "mobility" or exercise.block == "mobility":
            yield Step.REGRESSION, other
    for other in _near_level(library.of_pattern(exercise.pattern), exercise):
        yield Step.SAME_PATTERN, other
    for pattern in library.fallbacks[exercise.pattern]:
        for other in _near_level(library.of_pattern(pattern), exercise):
            yield Step.FALLBACK, other


def _near_level(others: Iterable[Exercise], exercise: Exercise) -> list[Exercise]:
    fitting = [other for other in others if other.level <= exercise.level and other.id != exercise.id]
    return sorted(fitting, key=lambda other: (other.block != exercise.block, exercise.level - other.level))
