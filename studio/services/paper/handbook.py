"""The exercise handbook: every exercise of the library, or one, as a page of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from studio.domain.circuits.records import BlockKind
from studio.domain.exercises.reasons import MARKS, Source
from studio.domain.sheets.handbook import (
    Handbook,
    HandbookChapter,
    HandbookGroup,
    HandbookPage,
    HandbookSource,
    HandbookStep,
    Relation,
)
from studio.domain.sheets.page import Paper
from studio.domain.sheets.wording import say
from studio.drawing.figure import figure_scene
from studio.drawing.muscle_body import deep_muscles
from studio.drawing.muscle_map import HELPS, LEADS, map_layers
from studio.services.exercises import naming
from studio.services.exercises.listing import family
from studio.services.exercises.rows import ExerciseRow
from studio.services.exercises.shelf import Shelf
from studio.services.paper import words
from studio.services.paper.printer import BookInMaking
from studio.services.paper.rows import Prepared

TITLE = "Exercise handbook"
_BLOCKS = (BlockKind.MOBILITY, BlockKind.POWER, BlockKind.STRENGTH, BlockKind.ACCESSORY, BlockKind.CORE)


def whole_handbook(shelf: Shelf, studio: str, printed: str) -> Handbook:
    """All exercises that are offered, by block and pattern, with contents, sources and indexes."""
    rows = [row for row in shelf.rows if not row.hidden]
    by_id = {row.id: row for row in shelf.rows}
    return Handbook(
        title=say(TITLE),
        studio=studio,
        printed=printed,
        whole=True,
        chapters=tuple(_chapter(block, rows, by_id) for block in _BLOCKS),
        sources=tuple(_source(one) for one in shelf.library.reasons.sources),
        marks=tuple((mark, naming.mark_meaning(mark)) for mark in MARKS),
    )


def exercise_page(shelf: Shelf, key: str, studio: str, printed: str) -> Handbook:
    """One exercise; `NotFoundError` when there is none with that key."""
    exercise = shelf.library.exercise(key)
    by_id = {row.id: row for row in shelf.rows}
    group = HandbookGroup("", (_page(by_id[exercise.id], by_id),))
    return Handbook(exercise.name, studio, printed, whole=False, chapters=(HandbookChapter("", (group,)),))


def _chapter(block: BlockKind, rows: Sequence[ExerciseRow], by_id: Mapping[str, ExerciseRow]) -> HandbookChapter:
    order = {pattern: place for place, pattern in enumerate(naming.PATTERN_ORDER)}

    def pattern(row: ExerciseRow) -> str:
        return family(row.exercise.pattern)

    own = (row for row in rows if row.exercise.block == block)
    ordered = sorted(own, key=lambda row: (order.get(pattern(row), len(order)), pattern(row), row.exercise.level))
    groups = (
        HandbookGroup(naming.pattern_name(name), tuple(_page(row, by_id) for row in some))
        for name, some in groupby(ordered, key=pattern)
    )
    return HandbookChapter(words.block_name(block), tuple(groups))


def _page(row: ExerciseRow, by_id: Mapping[str, ExerciseRow]) -> HandbookPage:
    exercise, figure = row.exercise, row.figure
    facts = (
        words.block_name(BlockKind(exercise.block)),
        naming.pattern_name(exercise.pattern),
        say("Level {level}", level=exercise.level),
        naming.side_words(exercise),
        naming.impact_words(exercise.impact),
        row.kit_words or say("body weight"),
    )
    heat = {**dict.fromkeys(exercise.secondary, HELPS), **dict.fromkeys(exercise.primary, LEADS)}
    said = (*row.reasons, *((row.every_runner,) if row.every_runner else ()))
    sources = {source.id: (source.mark, source.title) for reason in said for source in reason.sources}
    return HandbookPage(
        key=row.id,
        name=exercise.name,
        facts=tuple(fact for fact in facts if fact),
        start=figure_scene(figure, "start", with_arrows=False) if figure and figure.start else None,
        end=figure_scene(figure, "end") if figure else None,
        cues=exercise.card.cues,
        how=exercise.how,
        dose_title=say("Default dose, level {level}", level=exercise.level),
        dose=naming.dose_lines(exercise),
        road=_road(row, by_id),
        map_layers=map_layers(heat),
        leads=tuple(naming.muscle_name(muscle) for muscle in exercise.primary),
        helps=tuple(naming.muscle_name(muscle) for muscle in exercise.secondary),
        any_deep=not deep_muscles().isdisjoint(heat),
        asks=tuple(naming.tag_words(tag) for tag, _ in row.asks),
        reasons=tuple(reason.text for reason in row.reasons),
        every_runner=row.every_runner.text if row.every_runner else "",
        sources=tuple(sources.values()),
    )


def _road(row: ExerciseRow, by_id: Mapping[str, ExerciseRow]) -> tuple[HandbookStep, ...]:
    place = row.chain.index(row.id) if row.id in row.chain else 0

    def step(number: int, other: ExerciseRow) -> HandbookStep:
        relation: Relation = "easier" if number < place else "harder" if number > place else "this one"
        figure = figure_scene(other.figure, with_arrows=False) if other.figure else None
        return HandbookStep(other.id, naming.card_name(other.exercise), relation, figure)

    return tuple(step(number, by_id[key]) for number, key in enumerate(row.chain) if key in by_id)


def _source(source: Source) -> HandbookSource:
    return HandbookSource(source.mark, source.title, source.what, source.says, source.link)


def prepared_book(title: str, book: BookInMaking, paper: Paper) -> Prepared:
    """A book whose pages are all drawn, ready to print. Nobody is in it, so nothing of it is recorded."""
    return Prepared(title, title, book.pdf(), paper, book.pages, parts=(), problems=())
