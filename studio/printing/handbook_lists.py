"""What stands before and after the exercises of a handbook: title page, contents, every runner, sources, indexes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from studio.domain.members.names import fold
from studio.domain.sheets.handbook import Handbook, HandbookPage
from studio.domain.sheets.wording import counted, say
from studio.printing.handbook_page import BookContext, draw_foot, link
from studio.printing.page import DOTS, HEAD, ROW, SECTION, Page
from studio.printing.type import SMALLEST

_WIDTH, _COLUMN, _PITCH = 184.0, 87.0, 97.0
_TOP, _LINE, _ROWS = 18.0, 4.0, 57
_SIZE = 2.82
_ADVICE = (
    "Train under a coach. An exercise that hurts is changed or left out: ask your coach, and a clinician if the pain "
    "stays."
)
_LEGEND = (("leads", 0.2), ("helps", 0.8), ("rests", 1.0))


@dataclass(frozen=True, slots=True)
class ListLine:
    """One line of a list: a head (bold, with a rule in level 0), or a name with the pages it is found on."""

    text: str
    level: int
    keys: tuple[str, ...] = ()


_GAP = ListLine("", 1)
Sheetful = tuple[tuple[ListLine, ...], ...]
"""The columns of one page."""


def contents_lines(book: Handbook) -> list[ListLine]:
    """Blocks, patterns and exercises in their order."""
    lines: list[ListLine] = []
    for chapter in book.chapters:
        lines += [_GAP, ListLine(chapter.name, 0)] if lines else [ListLine(chapter.name, 0)]
        for group in chapter.groups:
            lines.append(ListLine(group.name, 1))
            lines += [ListLine(page.name, 2, (page.key,)) for page in group.pages]
    return lines


def index_lines(book: Handbook) -> list[ListLine]:
    """All exercises by name, under their first letters."""
    return list(_lettered(sorted(book.pages, key=lambda page: fold(page.name))))


def _lettered(pages: Iterable[HandbookPage]) -> Iterator[ListLine]:
    letter = ""
    for page in pages:
        first = fold(page.name)[:1].upper()
        first = first if first.isalpha() else "0–9"
        if first != letter:
            if letter:
                yield _GAP
            letter = first
            yield ListLine(letter, 0)
        yield ListLine(page.name, 2, (page.key,))


def muscle_lines(book: Handbook) -> list[ListLine]:
    """Every muscle with the exercises it leads in."""
    found: dict[str, list[str]] = {}
    for page in book.pages:
        for muscle in page.leads:
            found.setdefault(muscle, []).append(page.key)
    return [ListLine(muscle, 1, tuple(found[muscle])) for muscle in sorted(found, key=fold)]


def sheetfuls(lines: Sequence[ListLine]) -> list[Sheetful]:
    """Lines in columns of two a page; a head never stands alone at the end of a column."""
    columns: list[tuple[ListLine, ...]] = []
    rest = list(lines)
    while rest:
        count = min(_ROWS, len(rest))
        while count < len(rest) and count > 1 and not rest[count - 1].keys:
            count -= 1
        columns.append(tuple(rest[:count]))
        rest = rest[count:]
        if rest and rest[0] == _GAP:
            rest = rest[1:]
    pairs = iter(columns)
    return list(iter(lambda: tuple(islice(pairs, 2)), ()))


def draw_list(context: BookContext, heading: str, columns: Sheetful, page: Page, number: int) -> None:
    """Draw a page of names with their page numbers."""
    _head(page, heading)
    for index, column in enumerate(columns):
        for row, line in enumerate(column):
            _draw_line(page, context, line, index * _PITCH, _TOP + _LINE * row)
    draw_foot(page, context.book, number)


def _draw_line(page: Page, context: BookContext, line: ListLine, x: float, y: float) -> None:
    if not line.keys:
        page.fitted(x, y, line.text, _COLUMN, 3.53 if line.level == 0 else _SIZE, weight="bold", most_lines=1)
        if line.level == 0:
            page.line(x, y + 0.9, x + _COLUMN, y + 0.9, ROW)
        return
    numbers = str(context.numbers[line.keys[0]])
    room = _COLUMN - 9
    page.fitted(x, y, line.text, room, _SIZE, floor=2.3, most_lines=1)
    start = min(page.type.width(line.text, _SIZE), room) + 1.5
    if start < room:
        page.line(x + start, y - 0.2, x + room + 1, y - 0.2, ROW, dash=DOTS)
    page.text(x + _COLUMN, y, numbers, _SIZE, weight="bold", anchor="end")
    link(page, line.keys[0], x, y - 3, _COLUMN, 4)


def draw_muscles(context: BookContext, columns: Sequence[Sequence[ListLine]], page: Page, number: int) -> None:
    """Draw every muscle with the pages of the exercises it leads in."""
    _head(page, say("Muscles and the exercises they lead in"))
    for index, column in enumerate(columns):
        y = _TOP
        for line in column:
            page.text(index * _PITCH, y, line.text, 3.18, weight="bold")
            y += 4.0
            for words in page.type.wrap(", ".join(str(context.numbers[key]) for key in line.keys), _COLUMN, _SIZE):
                page.text(index * _PITCH, y, words, _SIZE)
                y += 3.8
            y += 1.6
    draw_foot(page, context.book, number)


def draw_cover(context: BookContext, page: Page, number: int) -> None:
    """Draw the title page: what the book is, and how a page of it is read."""
    book = context.book
    page.rule(0, HEAD)
    page.fitted(0, 44, book.title, _WIDTH, 17.6, floor=9, weight="bold", tracking=-0.02)
    page.fitted(0, 60, book.studio, _WIDTH, 7.06, floor=4.6)
    page.text(0, 70, f"{counted(len(book.pages), '{number} exercise', '{number} exercises')}  ·  {book.printed}", 4.23)
    page.rule(150, SECTION)
    page.text(0, 157, say("How to read a page"), 3.7, weight="bold")
    page.text(0, 166, say("Muscles"), 3.18, weight="bold")
    for index, (words, grey) in enumerate(_LEGEND):
        page.rect(40 + 30 * index, 162.8, 4, 4, pen=ROW, grey=grey)
        page.text(46.4 + 30 * index, 166, say(words), 3.18)
    page.text(130, 166, say("outlined: lies deep"), 3.18)
    page.text(0, 176, say("Effort"), 3.18, weight="bold")
    page.text(40, 176, say("0 is rest, 10 the most you can do"), 3.18)
    page.text(0, 186, say("Tempo"), 3.18, weight="bold")
    page.text(40, 186, say("seconds to lower, pause, lift, pause: 3-1-1-0; X is as fast as possible"), 3.18)
    page.text(0, 196, say("Sources"), 3.18, weight="bold")
    for index, (mark, words) in enumerate(book.marks):
        page.text(40, 196 + 6 * index, mark, 3.18, weight="bold")
        page.text(46.4, 196 + 6 * index, words, 3.18)
    page.rule(220, ROW)
    for index, line in enumerate(page.type.wrap(say(_ADVICE), _WIDTH, 3.18)):
        page.text(0, 227 + 4.4 * index, line, 3.18)
    draw_foot(page, book, number)


def draw_every_runner(context: BookContext, page: Page, number: int) -> None:
    """Draw the short list with its reasons."""
    _head(page, say("What every runner should do"))
    y = _TOP + 2
    for entry in (one for one in context.book.pages if one.every_runner):
        page.fitted(0, y, entry.name, 168, 3.53, weight="bold", most_lines=1)
        page.text(_WIDTH, y, str(context.numbers[entry.key]), 3.53, weight="bold", anchor="end")
        link(page, entry.key, 0, y - 4, _WIDTH, 10)
        page.fitted(0, y + 5, entry.every_runner, _WIDTH, 3.18, most_lines=1)
        page.line(0, y + 8.2, _WIDTH, y + 8.2, ROW)
        y += 13.6
    draw_foot(page, context.book, number)


def draw_sources(context: BookContext, page: Page, number: int) -> None:
    """Draw what the reasons come from."""
    _head(page, say("Sources"))
    y = _TOP + 2
    for source in context.book.sources:
        page.rect(0, y - 3.4, 5, 5, pen=ROW)
        page.text(2.5, y + 0.3, source.mark, 3.18, weight="bold", anchor="middle")
        page.text(8, y, source.title, 3.53, weight="bold")
        y += 5
        said = " ".join(part for part in (f"{source.what}.", source.says, source.link and f"{source.link}.") if part)
        for line in page.type.wrap(said, _WIDTH - 8, 3.18):
            page.text(8, y, line, 3.18)
            y += 4.4
        y += 3.4
    for index, (mark, words) in enumerate(context.book.marks):
        page.text(8, y + 4 + 4.2 * index, f"{mark}   {words}", SMALLEST)
    draw_foot(page, context.book, number)


def _head(page: Page, heading: str) -> None:
    page.rule(0, HEAD)
    page.text(0, 9.6, heading, 5.64, weight="bold", tracking=-0.016)
