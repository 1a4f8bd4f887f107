"""Narrowing the library down: by facets with counts, by words typed, and in an order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from studio.domain.members.names import fold
from studio.services.exercises.rows import ExerciseRow, Facet

Chosen = Mapping[Facet, frozenset[str]]
"""What is ticked; any one of the values of a facet will do, an absent facet excludes nothing."""

_NICKNAMES: Mapping[str, str] = {
    "quadriceps": "quads thigh",
    "hamstrings": "hams",
    "gluteus_maximus": "glutes bum",
    "gluteus_medius_minimus": "glutes",
    "latissimus_dorsi": "lats",
    "pectorals": "pecs chest",
    "rectus_abdominis": "abs",
    "gastrocnemius": "calf calves",
    "soleus": "calf calves",
    "trapezius_mid_lower": "traps",
    "trapezius_upper": "traps",
    "tibialis_anterior": "shin",
    "iliopsoas": "hip flexors psoas",
    "kettlebell": "kb",
    "dumbbell": "db",
    "suspension_trainer": "sling trx",
    "mini_hurdle": "hurdle",
    "band_long": "resistance",
    "jump_rope": "skipping",
}
"""What coaches type for a muscle or a piece of kit."""
_TYPO_FROM, _TWO_TYPOS_FROM = 4, 8
"""Letters a typed word must have for one, and for two slips."""


class Order(StrEnum):
    """How a list is sorted."""

    EASIER = "easier"
    HARDER = "harder"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Found:
    """The rows that fit, and for each value of each facet how many would fit with it chosen."""

    rows: tuple[ExerciseRow, ...]
    counts: Mapping[Facet, Counter[str]]


def narrow(rows: Iterable[ExerciseRow], chosen: Chosen) -> Found:
    """Keep what fits all facets; a facet's counts ignore its own choice, since its values add to each other.

    Hidden exercises are kept only where they are asked for.
    """
    counts: dict[Facet, Counter[str]] = {facet: Counter() for facet in Facet}
    kept = []
    for row in rows:
        failed = [facet for facet, wanted in chosen.items() if wanted and not _fits(row, facet, wanted)]
        if row.hidden and not chosen.get(Facet.STUDIO):
            failed.append(Facet.STUDIO)
        if not failed:
            kept.append(row)
        for facet in failed if len(failed) == 1 else Facet if not failed else ():
            if facet is Facet.KIT:
                counts[facet].update(_reachable(row, chosen.get(facet, frozenset())))
            else:
                counts[facet].update(row.values[facet])
    return Found(tuple(kept), counts)


def _fits(row: ExerciseRow, facet: Facet, wanted: frozenset[str]) -> bool:
    if facet is Facet.KIT:
        return any(way <= wanted for way in row.kit_ways)
    return not wanted.isdisjoint(row.values[facet])


def _reachable(row: ExerciseRow, room: frozenset[str]) -> set[str]:
    """Kinds of kit the exercise would use with at most one more of them in the room."""
    return {kind for way in row.kit_ways for kind in way if way <= room | {kind}}


def in_order(rows: Iterable[ExerciseRow], order: Order) -> list[ExerciseRow]:
    """Sort rows; those of one level keep the files' order, where easier and kindred ones stand together."""
    if order is Order.NAME:
        return sorted(rows, key=lambda row: fold(row.exercise.name))
    sign = -1 if order is Order.HARDER else 1
    return sorted(rows, key=lambda row: (sign * row.exercise.level, row.place))


class SearchIndex:
    """The words of every exercise: its names, pattern, muscles, kit and what it is good for."""

    def __init__(self, rows: Sequence[ExerciseRow]) -> None:
        self._rows = rows
        self._names: dict[str, set[int]] = {}
        self._others: dict[str, set[int]] = {}
        for number, row in enumerate(rows):
            names, others = _words_of(row)
            for words, texts in ((self._names, names), (self._others, others)):
                for word in fold(texts).split():
                    words.setdefault(word, set()).add(number)

    def find(self, text: str) -> list[ExerciseRow]:
        """Rows that have every word typed or the beginning of it; those found by name first, then by slips forgiven."""
        typed = fold(text).split()
        ranks = [self._ranks(word) for word in typed]
        if not ranks:
            return list(self._rows)
        common = set(ranks[0]).intersection(*ranks[1:])
        return [self._rows[one] for one in sorted(common, key=lambda one: (sum(rank[one] for rank in ranks), one))]

    def _ranks(self, typed: str) -> dict[int, int]:
        """How well each row fits one word: 0 by name, 1 by another word, 2 with a slip."""
        ranks: dict[int, int] = {}
        for rank, words in enumerate((self._names, self._others)):
            for word, numbers in words.items():
                if word.startswith(typed):
                    for number in numbers:
                        ranks.setdefault(number, rank)
        slips = 0 if len(typed) < _TYPO_FROM else 1 if len(typed) < _TWO_TYPOS_FROM else 2
        if slips and not ranks:
            for words in (self._names, self._others):
                for word, numbers in words.items():
                    if _nearly(typed, word, slips):
                        for number in numbers:
                            ranks.setdefault(number, 2)
        return ranks


def _nearly(typed: str, word: str, slips: int) -> bool:
    """Whether a word, or as much of its beginning as was typed, has at most so many slips."""
    # Loaded with the first slip: the window opens sooner without it.
    from rapidfuzz.distance import OSA

    lengths = {len(word), min(len(word), len(typed))}
    return any(OSA.distance(typed, word[:length], score_cutoff=slips) <= slips for length in lengths)


def _words_of(row: ExerciseRow) -> tuple[str, str]:
    exercise = row.exercise
    # A hyphenated word is found by its parts and by the whole: step-up, stepup.
    names = f"{exercise.name} {exercise.short_name} {' '.join(exercise.card.lines)}"
    kit = [item.kind for choice in exercise.kit for item in choice.options]
    keys = [*exercise.primary, *exercise.secondary, *kit]
    nicknames = " ".join(_NICKNAMES.get(key, "") for key in keys)
    tags = " ".join((*keys, exercise.pattern, exercise.block, exercise.position, *exercise.run_tags))
    tags = f"{tags} {' '.join(row.formerly)}"
    return f"{names} {names.replace('-', '')}", f"{tags.replace('_', ' ')} {row.kit_words} {nicknames}"
