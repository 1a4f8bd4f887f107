"""A pack of sheets as one PDF: bookmarks, page labels, title and language; the same values give the same bytes."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from studio.domain.errors import RuleError, StudioError
from studio.domain.long_work import GoOn, to_the_end
from studio.domain.sheets.closure import CallSheet, ClosureNotice
from studio.domain.sheets.coach_card import CoachCard
from studio.domain.sheets.dossier import DossierSheet
from studio.domain.sheets.membership_card import MembershipCards
from studio.domain.sheets.pack import Sheet, SheetPack
from studio.domain.sheets.page import Paper
from studio.domain.sheets.personal_card import PersonalCard
from studio.domain.sheets.progress import ProgressSheet
from studio.domain.sheets.receipt import Receipt
from studio.domain.sheets.results_grid import ResultsGrid
from studio.domain.sheets.roster import RosterSheet
from studio.domain.sheets.station_card import StationSet
from studio.domain.sheets.texts import texts_of
from studio.domain.sheets.timetable import TimetablePoster
from studio.domain.sheets.wording import say, speaking
from studio.printing import (
    call_sheet,
    closure_notice,
    coach_card,
    dossier,
    member_card,
    membership_card,
    progress_sheet,
    receipt,
    results_grid,
    roster,
    station_card,
    timetable,
)
from studio.printing.page import ONE_AT_A_TIME, Frame, Leaf, Page, landscape, portrait
from studio.printing.type import Typesetter

rl_config.trustedSchemes = ["data"]
rl_config.trustedHosts = []


@dataclass(frozen=True, slots=True)
class _Part:
    """Pages that belong together: the bookmark's name and the sheet id that labels them."""

    name: str
    label: str
    leaves: list[Leaf]


def render_pack(pack: SheetPack, paper: Paper, go_on: GoOn = to_the_end) -> bytes:
    """Draw all sheets of a pack into one PDF; `go_on` is asked at every page.

    Raises RuleError when a station card's text can't be read from afar (see `StationSet`) or nothing is to be printed
    ("nothing_to_print"), StudioError "given_up".
    """
    with ONE_AT_A_TIME, speaking(pack.wording):
        typesetter = Typesetter(tuple(texts_of(pack)), pack.country)
        parts = list(_parts(pack.sheets, typesetter))
        if not any(part.leaves for part in parts):
            raise RuleError("nothing_to_print")
        return _document(pack, paper, parts, typesetter, go_on)


def _document(pack: SheetPack, paper: Paper, parts: list[_Part], typesetter: Typesetter, go_on: GoOn) -> bytes:
    target = io.BytesIO()
    canvas: Any = Canvas(target, pagesize=_points(portrait(paper)), invariant=1, lang=pack.wording.language)
    canvas.setTitle(pack.title)
    canvas.setCreator("Studio Desk")
    canvas.setAuthor("")
    canvas.setSubject("")
    leaves = sum(len(part.leaves) for part in parts)
    for at, part in enumerate(parts):
        _draw_part(canvas, typesetter, paper, part, f"part-{at}", lambda pages: go_on((pages - 1) / leaves))
    canvas.save()
    return target.getvalue()


def _points(frame: Frame) -> tuple[float, float]:
    return frame.size[0] * frame.scale * mm, frame.size[1] * frame.scale * mm


def _parts(sheets: tuple[Sheet, ...], typesetter: Typesetter) -> Iterator[_Part]:
    """Neighbouring personal cards share pages."""
    for personal, group in groupby(sheets, key=lambda sheet: isinstance(sheet, PersonalCard)):
        if personal:
            cards = tuple(sheet for sheet in group if isinstance(sheet, PersonalCard))
            yield _Part(
                say("Personal cards"), cards[0].sheet_id.partition("-")[0], member_card.pages(cards, typesetter)
            )
        else:
            yield from (_part(sheet, typesetter) for sheet in group)


_KINDS: dict[type, tuple[str, Callable[[Any, Typesetter], list[Leaf]]]] = {
    CoachCard: ("Coach card", lambda sheet, _type: coach_card.pages(sheet)),
    StationSet: ("Station cards", lambda sheet, _type: station_card.pages(sheet)),
    RosterSheet: ("Sign-in sheet", lambda sheet, _type: roster.pages(sheet)),
    ResultsGrid: ("Results grid", lambda sheet, _type: results_grid.pages(sheet)),
    ProgressSheet: ("Progress sheet", progress_sheet.pages),
    Receipt: ("Receipt", lambda sheet, _type: receipt.pages(sheet)),
    MembershipCards: ("Membership cards", lambda sheet, _type: membership_card.pages(sheet)),
    TimetablePoster: ("Timetable", lambda sheet, _type: timetable.pages(sheet)),
    ClosureNotice: ("Closure notice", lambda sheet, _type: closure_notice.pages(sheet)),
    DossierSheet: ("Your data", dossier.pages),
    CallSheet: ("Call list", lambda sheet, _type: call_sheet.pages(sheet)),
}
"""The bookmark's name of a sheet, and what draws it."""


def _part(sheet: Sheet, typesetter: Typesetter) -> _Part:
    name, pages = _KINDS[type(sheet)]
    stamp = getattr(sheet, "stamp", None)  # cards are cut apart, and have none
    return _Part(say(name), "page" if stamp is None else stamp.sheet_id, pages(sheet, typesetter))


def _draw_part(
    canvas: Any, typesetter: Typesetter, paper: Paper, part: _Part, key: str, go_on: Callable[[int], bool]
) -> None:
    for number, leaf in enumerate(part.leaves, start=1):
        if not go_on(canvas.getPageNumber()):
            raise StudioError("given_up")
        frame = leaf.frame or (landscape(paper) if leaf.wide else portrait(paper))
        canvas.setPageSize(_points(frame))
        canvas.scale(frame.scale, frame.scale)
        if number == 1:
            canvas.bookmarkPage(key)
            canvas.addOutlineEntry(part.name, key, level=0)
            canvas.addPageLabel(canvas.getPageNumber() - 1, style="ARABIC", start=1, prefix=f"{part.label} ")
        leaf.draw(Page(canvas, typesetter, frame), number, len(part.leaves))
        canvas.showPage()
