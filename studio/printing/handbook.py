"""The exercise handbook as one PDF, drawn some pages at a time, so that a long book can be watched and given up."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from studio.domain.sheets.handbook import Handbook
from studio.domain.sheets.page import Paper
from studio.domain.sheets.texts import texts_of
from studio.domain.sheets.wording import say, speaking
from studio.printing import handbook_lists as lists
from studio.printing.handbook_page import BookContext, draw_exercise
from studio.printing.page import ONE_AT_A_TIME, Page, portrait
from studio.printing.scene_painter import Stamps
from studio.printing.type import Typesetter

Bookmark = tuple[str, int]
"""Words and level."""


@dataclass(frozen=True, slots=True)
class _Leaf:
    """One page: how it is drawn, its link target, and the bookmarks that lead to it, from the widest down."""

    draw: Callable[[Page, int], None]
    key: str
    bookmarks: tuple[Bookmark, ...]


class BookInMaking:
    """Is a `studio.services.paper.printer.BookInMaking`: `pages` there will be, of which `done` are drawn."""

    def __init__(self, book: Handbook, paper: Paper) -> None:
        self._target = io.BytesIO()
        self._frame = portrait(paper)
        size = self._frame.size[0] * mm, self._frame.size[1] * mm
        self._canvas: Any = Canvas(self._target, pagesize=size, invariant=1, lang=book.wording.language)
        self._canvas.setTitle(book.title)
        self._canvas.setCreator("Studio Desk")
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._type = Typesetter(tuple(texts_of(book)))
        self._wording = book.wording
        with speaking(book.wording):
            self._leaves = list(_leaves(book))
        if book.whole:
            self._canvas.showOutline()
        self.done = 0

    @property
    def pages(self) -> int:
        """How many pages the book has."""
        return len(self._leaves)

    def draw(self, count: int) -> None:
        """Draw so many more pages, or the rest."""
        with ONE_AT_A_TIME, speaking(self._wording):
            for leaf in self._leaves[self.done : self.done + count]:
                self.done += 1
                self._canvas.bookmarkPage(leaf.key)
                for words, level in leaf.bookmarks:
                    # ReportLab keeps one title for each target, so that every bookmark needs a target of its own.
                    target = f"{leaf.key}-bookmark-{level}"
                    self._canvas.bookmarkPage(target)
                    self._canvas.addOutlineEntry(words, target, level=level, closed=level > 0)
                leaf.draw(Page(self._canvas, self._type, self._frame), self.done)
                self._canvas.showPage()

    def pdf(self) -> bytes:
        """The finished book, when all pages are drawn."""
        with ONE_AT_A_TIME:
            self._canvas.save()
        return self._target.getvalue()


def _leaves(book: Handbook) -> Iterator[_Leaf]:
    # Before the exercises: title page, contents, every runner.
    before = 2 + len(lists.sheetfuls(lists.contents_lines(book))) if book.whole else 0
    numbers = {page.key: before + place for place, page in enumerate(book.pages, start=1)}
    context = BookContext(book, numbers if book.whole else {}, Stamps())
    if book.whole:
        yield _Leaf(partial(lists.draw_cover, context), "title", ((book.title, 0),))
        yield from _listed(context, say("Contents"), lists.contents_lines(book))
        yield _Leaf(partial(lists.draw_every_runner, context), "every-runner", ((say("Every runner"), 0),))
    yield from _exercises(context)
    if book.whole:
        yield _Leaf(partial(lists.draw_sources, context), "sources", ((say("Sources"), 0),))
        columns = _halves(lists.muscle_lines(book))
        yield _Leaf(partial(lists.draw_muscles, context, columns), "muscles", ((say("Muscles"), 0),))
        yield from _listed(context, say("Index"), lists.index_lines(book))


def _listed(context: BookContext, heading: str, lines: list[lists.ListLine]) -> Iterator[_Leaf]:
    for place, columns in enumerate(lists.sheetfuls(lines)):
        bookmarks = ((heading, 0),) if place == 0 else ()
        yield _Leaf(partial(lists.draw_list, context, heading, columns), f"{heading}-{place}", bookmarks)


def _exercises(context: BookContext) -> Iterator[_Leaf]:
    for chapter in context.book.chapters:
        heads: list[Bookmark] = [(chapter.name, 0)]
        for group in chapter.groups:
            heads.append((group.name, 1))
            for page in group.pages:
                heads.append((page.name, 2))
                yield _Leaf(partial(draw_exercise, context, page), page.key, tuple(heads))
                heads = []


def _halves(lines: list[lists.ListLine]) -> tuple[list[lists.ListLine], list[lists.ListLine]]:
    """Two columns of about equal height; a muscle with many exercises takes more lines."""
    heights = [2 + len(line.keys) // 12 for line in lines]
    half = next(count for count in range(len(lines) + 1) if 2 * sum(heights[:count]) >= sum(heights))
    return lines[:half], lines[half:]
