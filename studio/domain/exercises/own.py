"""The studio's library: what came with the program, with the studio's changes to it and its own exercises.

What can't be put in place (a change to an exercise the program no longer has, a neighbour that is gone, a link that
would close a circle after an undo) is left out: the studio opens whatever stands in the table.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter

from studio.domain.exercises.exercise import Exercise
from studio.domain.exercises.library import Library
from studio.domain.exercises.records import OWN, OwnExercise
from studio.domain.exercises.spelling import read_exercise, spell_exercise

MERGED_INTO = "merged_into"
Link = tuple[str, str]
"""An easier exercise and the next harder one, by key."""
Exercises = dict[str, Exercise]


def with_own(shipped: Library, rows: Iterable[OwnExercise]) -> Library:
    """Put a studio's own rows and the shipped exercises together."""
    known = {row.key: row for row in sorted(rows, key=lambda row: row.id)}
    exercises = dict(shipped.exercises)
    for row in known.values():
        exercise = _read(shipped, row)
        if exercise is not None:
            exercises[row.key] = exercise
    merged = {key: kept for key in known if (kept := _kept(known, exercises, key)) != key}
    links = _without(_links(shipped, known, exercises), merged)
    linked = _linked({key: one for key, one in exercises.items() if key not in merged}, links)
    return replace(
        shipped,
        exercises=linked | {key: linked[kept] for key, kept in merged.items()},
        hidden=frozenset(key for key, row in known.items() if row.hidden and key in linked),
    )


def fields_of(shipped: Library, row: OwnExercise) -> dict[str, str]:
    """All fields of an own or changed exercise as text; those of a shipped one that are not changed are its own."""
    before = shipped.exercises.get(row.key)
    spelled = {} if before is None else spell_exercise(before)
    return spelled | dict(row.fields) | {"id": row.key}


def closes_circle(links: Iterable[Link], low: str, high: str) -> bool:
    """Whether `high` already leads up to `low`, so that the link between them would close a circle."""
    above = defaultdict(list)
    for easier, harder in links:
        above[easier].append(harder)
    seen, ahead = {high}, [high]
    while ahead:
        one = ahead.pop()
        if one == low:
            return True
        ahead += [other for other in above[one] if other not in seen]
        seen.update(above[one])
    return False


def links_of(exercises: Iterable[Exercise]) -> Iterator[Link]:
    """Every easier neighbour with its harder one."""
    return ((low, exercise.id) for exercise in exercises for low in exercise.regressions)


def _read(shipped: Library, row: OwnExercise) -> Exercise | None:
    if row.origin != OWN and row.key not in shipped.exercises:
        return None
    try:
        exercise = read_exercise(fields_of(shipped, row))
    except (KeyError, ValueError):
        return None
    words = all((item.kind, item.count) in shipped.kit_names for choice in exercise.kit for item in choice.options)
    return exercise if words and exercise.pattern in shipped.fallbacks else None


def _kept(known: Mapping[str, OwnExercise], exercises: Exercises, key: str) -> str:
    """The key that stands for this one after all merges; its own when they lead nowhere."""
    seen, last = {key}, key
    while last in known and (target := dict(known[last].fields).get(MERGED_INTO)) in exercises:
        if target in seen:
            return key
        seen.add(target)
        last = target
    return last


def _links(shipped: Library, known: Mapping[str, OwnExercise], exercises: Exercises) -> list[Link]:
    """What leads to what: what a row says of its own neighbours goes before what the files say of them."""
    low_said, high_said, stated = set(), set(), []
    for key, row in known.items():
        fields = dict(row.fields)
        if key in exercises and "regressions" in fields:
            low_said.add(key)
            stated += [(low, key) for low in exercises[key].regressions]
        if key in exercises and "progressions" in fields:
            high_said.add(key)
            stated += [(key, high) for high in exercises[key].progressions]
    filed = [(low, high) for low, high in links_of(shipped) if high not in low_said and low not in high_said]
    fresh = [link for link in dict.fromkeys(stated) if link[0] != link[1] and set(link) <= exercises.keys()]
    known_links = set(filed)
    return _without_circles(filed, [link for link in fresh if link not in known_links])


def _without_circles(filed: list[Link], fresh: Sequence[Link]) -> list[Link]:
    below: dict[str, set[str]] = defaultdict(set)
    for low, high in (*filed, *fresh):
        below[high].add(low)
    try:
        TopologicalSorter(below).prepare()
    except CycleError:
        for low, high in fresh:
            if not closes_circle(filed, low, high):
                filed.append((low, high))
        return filed
    return [*filed, *fresh]


def _without(links: list[Link], gone: Iterable[str]) -> list[Link]:
    """Take exercises out of the roads; those on either side of them become neighbours."""
    for key in gone:
        lows = [low for low, high in links if high == key]
        highs = [high for low, high in links if low == key]
        rest = [link for link in links if key not in link]
        links = list(dict.fromkeys((*rest, *((low, high) for low in lows for high in highs))))
    return links


def _linked(exercises: Exercises, links: Iterable[Link]) -> Exercises:
    lows, highs = defaultdict(list), defaultdict(list)
    for low, high in links:
        lows[high].append(low)
        highs[low].append(high)
    return {key: _neighboured(one, lows[key], highs[key]) for key, one in exercises.items()}


def _neighboured(exercise: Exercise, lows: list[str], highs: list[str]) -> Exercise:
    """The exercise with these neighbours, in its own order as far as it has one."""
    easier = (*(one for one in exercise.regressions if one in lows), *lows)
    harder = (*(one for one in exercise.progressions if one in highs), *highs)
    regressions, progressions = tuple(dict.fromkeys(easier)), tuple(dict.fromkeys(harder))
    if (regressions, progressions) == (exercise.regressions, exercise.progressions):
        return exercise
    return replace(exercise, regressions=regressions, progressions=progressions)
