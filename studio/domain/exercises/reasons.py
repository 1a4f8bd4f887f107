"""Why a runner does an exercise, and where that comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from studio.domain.exercises.exercise import Exercise

SourceMark = Literal["E", "T", "P"]
"""How good a source is: E a published study or review, T textbook or guideline consensus, P coaching practice."""
MARKS: tuple[SourceMark, ...] = get_args(SourceMark)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a reason comes from: what it is, and what it says in plain words; `link` may be empty."""

    id: str
    mark: SourceMark
    title: str
    what: str
    says: str
    link: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence for members, with its sources, best first."""

    text: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """Reasons of exercises, of run tags, and of the short list that every runner should do, in that list's order."""

    sources: tuple[Source, ...] = ()
    exercises: Mapping[str, Reason] = field(default_factory=dict)
    run_tags: Mapping[str, Reason] = field(default_factory=dict)
    every_runner: Mapping[str, Reason] = field(default_factory=dict)

    def of(self, exercise: Exercise) -> tuple[Reason, ...]:
        """Its own reason; those of its run tags for one that has none, such as an exercise of the studio's own."""
        if exercise.id in self.exercises:
            return (self.exercises[exercise.id],)
        return tuple(self.run_tags[tag] for tag in sorted(exercise.run_tags) if tag in self.run_tags)
