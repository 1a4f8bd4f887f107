"""All exercises with their chains and the rules for changing them, checked when put together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from graphlib import CycleError, TopologicalSorter

from studio.domain.errors import NotFoundError, StudioError
from studio.domain.exercises.exercise import CARD_LINE_LIMIT, CUE_LIMIT, SHORT_NAME_LIMIT, Exercise
from studio.domain.exercises.kit import kit_words
from studio.domain.exercises.reasons import Reasons


class LibraryError(StudioError):
    """The exercise files contradict themselves; details: `where` (an id or file) and `problem` (in English)."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__("library_data", where=where, problem=problem)

    def __str__(self) -> str:
        return f"{self.details['where']}: {self.details['problem']}"


class Action(StrEnum):
    """What a training flag does to one stress tag."""

    EXCLUDE = "exclude"
    REGRESS = "regress"
    CAUTION = "caution"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class FlagRule:
    """Under one training flag, what happens to exercises with `tag` ("*": all of them)."""

    tag: str
    action: Action


@dataclass(frozen=True, slots=True)
class Condition:
    """One test on a column of an exercise: it is (or, when `negated`, is not) one of `values`."""

    column: str
    values: frozenset[str]
    negated: bool = False

    def holds(self, exercise: Exercise) -> bool:
        """Whether the exercise passes the test."""
        return (str(getattr(exercise, self.column)) in self.values) is not self.negated


@dataclass(frozen=True, slots=True)
class Modifier:
    """A change to an exercise that takes stress tags away; it applies where all `conditions` hold."""

    id: str
    label: str
    conditions: tuple[Condition, ...]
    removes: frozenset[str]

    def applies_to(self, exercise: Exercise) -> bool:
        """Whether this change makes sense for the exercise."""
        return all(condition.holds(exercise) for condition in self.conditions)


@dataclass(frozen=True, slots=True)
class Chain:
    """A named road of exercises from easier to harder."""

    id: str
    exercise_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """Look-ups over the whole library; make one with `load_library`, which runs `check`.

    `exercises` has every key that a circuit or a result may name: also of the `hidden` ones, which are offered nowhere,
    and of those merged into another, which stands there in their place. Going through a library leaves both out.
    `cautions` holds what to tell a coach for each stress tag, naming no cause; `kit_names` maps (kind, count) to words.
    """

    exercises: Mapping[str, Exercise]
    chains: Mapping[str, Chain]
    modifiers: tuple[Modifier, ...]
    flags: Mapping[str, tuple[FlagRule, ...]]
    fallbacks: Mapping[str, tuple[str, ...]]
    cautions: Mapping[str, str]
    kit_names: Mapping[tuple[str, int], str]
    reasons: Reasons
    hidden: frozenset[str] = frozenset()

    def __iter__(self) -> Iterator[Exercise]:
        return (one for one in self.everything() if one.id not in self.hidden)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def everything(self) -> Iterator[Exercise]:
        """Every exercise once, the hidden ones too."""
        return (one for key, one in self.exercises.items() if key == one.id)

    def key_of(self, key: str) -> str:
        """The key of the exercise that stands for this one: another one's where it was merged, else the same."""
        return self.exercises[key].id if key in self.exercises else key

    def keys_of(self, key: str) -> tuple[str, ...]:
        """Every key that means the same exercise as this one."""
        kept = self.key_of(key)
        return tuple(other for other, one in self.exercises.items() if one.id == kept) or (key,)

    def short_name(self, key: str) -> str:
        """The short name of an exercise; of one nobody knows any more, its key."""
        return self.exercises[key].short_name if key in self.exercises else key

    def exercise(self, exercise_id: str) -> Exercise:
        """Return one exercise; NotFoundError when the library has none of that id."""
        try:
            return self.exercises[exercise_id]
        except KeyError:
            raise NotFoundError("exercise_not_found", exercise=exercise_id) from None

    def easier(self, exercise: Exercise) -> tuple[Exercise, ...]:
        """Return the direct easier neighbours, those of the same pattern first; a hidden one gives way to its own."""
        return self._neighbours(exercise, lambda one: one.regressions)

    def harder(self, exercise: Exercise) -> tuple[Exercise, ...]:
        """Return the direct harder neighbours, those of the same pattern first; a hidden one gives way to its own."""
        return self._neighbours(exercise, lambda one: one.progressions)

    def all_easier(self, exercise: Exercise) -> tuple[Exercise, ...]:
        """Return every exercise down the chains, nearest first."""
        found: dict[str, Exercise] = {}
        row = list(self.easier(exercise))
        while row:
            found.update((one.id, one) for one in row)
            row = [low for one in row for low in self.easier(one) if low.id not in found]
        return tuple(found.values())

    def of_pattern(self, pattern: str) -> tuple[Exercise, ...]:
        """Return the exercises with this main pattern, in file order."""
        return tuple(one for one in self if one.pattern == pattern)

    def kit_words(self, exercise: Exercise) -> str:
        """Say the kit of an exercise in words; empty for body weight."""
        return kit_words(exercise.kit, self.kit_names)

    def _neighbours(self, exercise: Exercise, beside: Callable[[Exercise], tuple[str, ...]]) -> tuple[Exercise, ...]:
        found: dict[str, Exercise] = {}
        ahead = list(beside(exercise))
        while ahead:
            one = self.exercises[ahead.pop(0)]
            if one.id in self.hidden:
                ahead += beside(one)
            else:
                found[one.id] = one
        return tuple(sorted(found.values(), key=lambda one: one.pattern != exercise.pattern))


def check(library: Library) -> None:
    """Raise LibraryError at the first contradiction: loose references, loops, one-way neighbours, words too long."""
    for exercise in library:
        _check_neighbours(library, exercise)
        _check_words(exercise)
        _check_kit(library, exercise)
        if exercise.pattern not in library.fallbacks:
            raise LibraryError(exercise.id, f"pattern {exercise.pattern} has no fallback")
    for chain in library.chains.values():
        for one in chain.exercise_ids:
            _must_know(library, chain.id, one)
    patterns = {exercise.pattern for exercise in library}
    for pattern, others in library.fallbacks.items():
        for other in (pattern, *others):
            if other not in patterns:
                raise LibraryError(pattern, f"no exercise has the pattern {other}")
    _check_rules(library)
    try:
        TopologicalSorter({exercise.id: exercise.regressions for exercise in library}).prepare()
    except CycleError as error:
        raise LibraryError(str(error.args[1][0]), "easier neighbours run in a circle") from error


def _must_know(library: Library, where: str, exercise_id: str) -> None:
    if exercise_id not in library.exercises:
        raise LibraryError(where, f"unknown exercise {exercise_id}")


def _check_neighbours(library: Library, exercise: Exercise) -> None:
    for low in exercise.regressions:
        _must_know(library, exercise.id, low)
        if exercise.id not in library.exercises[low].progressions:
            raise LibraryError(exercise.id, f"{low} does not know it as harder")
    for high in exercise.progressions:
        _must_know(library, exercise.id, high)
        if exercise.id not in library.exercises[high].regressions:
            raise LibraryError(exercise.id, f"{high} does not know it as easier")


def _check_words(exercise: Exercise) -> None:
    limits = [(line, CARD_LINE_LIMIT) for line in exercise.card.lines]
    limits += [(cue, CUE_LIMIT) for cue in exercise.card.cues]
    limits.append((exercise.short_name, SHORT_NAME_LIMIT))
    for text, limit in limits:
        if not text or len(text) > limit:
            raise LibraryError(exercise.id, f"{text!r} must have 1 to {limit} characters")
    if not exercise.how:
        raise LibraryError(exercise.id, "no words for members")


def _check_kit(library: Library, exercise: Exercise) -> None:
    for choice in exercise.kit:
        for item in choice.options:
            if (item.kind, item.count) not in library.kit_names:
                raise LibraryError(exercise.id, f"no words for {item.count} {item.kind}")


def _check_rules(library: Library) -> None:
    tags = {tag for exercise in library for tag in exercise.stress_tags}
    for flag, rules in library.flags.items():
        for rule in rules:
            if rule.action is not Action.HOLD and rule.tag not in tags:
                raise LibraryError(flag, f"no exercise has the stress tag {rule.tag}")
            if rule.action is Action.CAUTION and not library.cautions.get(rule.tag):
                raise LibraryError(flag, f"no words of caution for {rule.tag}")
    for modifier in library.modifiers:
        if unknown := modifier.removes - tags:
            raise LibraryError(modifier.id, f"no exercise has the stress tag {min(unknown)}")
