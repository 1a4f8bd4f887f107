"""The exercise handbook: a page for each exercise, and what stands before and after them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from studio.domain.sheets.page import Picture
from studio.domain.sheets.wording import ENGLISH, Wording

Relation = Literal["easier", "this one", "harder"]


@dataclass(frozen=True, slots=True)
class HandbookStep:
    """One exercise of the road from easier to harder; `key` finds its page in the same book."""

    key: str
    name: str
    relation: Relation
    figure: Picture | None


@dataclass(frozen=True, slots=True)
class HandbookSource:
    """Where reasons come from; `mark` is one letter, explained in the book's `marks`."""

    mark: str
    title: str
    what: str
    says: str
    link: str


@dataclass(frozen=True, slots=True)
class HandbookPage:
    """One exercise. `facts` are short words for under its name, `dose` lines of (name, value), `map_layers` the muscle
    map as scenes of one size lying on each other: those of the body at rest are the same values on every page.

    `start` is None where one pose tells all, `end` for an exercise nobody has drawn. `every_runner` says why it is on
    the short list, when it is. `mark` of a reason's source and its title stand in `sources`.
    """

    key: str
    name: str
    facts: tuple[str, ...]
    start: Picture | None
    end: Picture | None
    cues: tuple[str, ...]
    how: str
    dose_title: str
    dose: tuple[tuple[str, str], ...]
    road: tuple[HandbookStep, ...]
    map_layers: tuple[Picture, ...]
    leads: tuple[str, ...]
    helps: tuple[str, ...]
    any_deep: bool
    asks: tuple[str, ...]
    reasons: tuple[str, ...]
    every_runner: str
    sources: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class HandbookGroup:
    """Exercises of one pattern."""

    name: str
    pages: tuple[HandbookPage, ...]


@dataclass(frozen=True, slots=True)
class HandbookChapter:
    """A block of the class."""

    name: str
    groups: tuple[HandbookGroup, ...]

    @property
    def pages(self) -> Iterator[HandbookPage]:
        """Its exercises in order."""
        return (page for group in self.groups for page in group.pages)


@dataclass(frozen=True, slots=True)
class Handbook:
    """Exercises with a page each. Only a `whole` one has title page, contents, sources and index before and after.

    `printed` is ready text ("Tue 14 April 2026 17:52"); `marks` are (letter, what it means).
    """

    title: str
    studio: str
    printed: str
    whole: bool
    chapters: tuple[HandbookChapter, ...]
    sources: tuple[HandbookSource, ...] = ()
    marks: tuple[tuple[str, str], ...] = ()
    wording: Wording = ENGLISH

    @property
    def pages(self) -> tuple[HandbookPage, ...]:
        """All exercises in order."""
        return tuple(page for chapter in self.chapters for page in chapter.pages)
