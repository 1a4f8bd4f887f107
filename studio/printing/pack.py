"""A pack of sheets as one PDF: bookmarks, page labels, title and language; the same values give the same bytes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from studio.domain.errors import RuleError
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


def render_pack(pack: SheetPack, paper: Paper) -> bytes:
    """Draw all sheets of a pack into one PDF.

    Raises RuleError when a station card's text can't be read from afar (see `StationSet`) or nothing is to be printed
    ("nothing_to_print").
    """
    with ONE_AT_A_TIME:
        typesetter = Typesetter(tuple(texts_of(pack)), pack.country)
        parts = list(_parts(pack.sheets, typesetter))
        if not any(part.leaves for part in parts):
            raise RuleError("nothing_to_print")
        return _document(pack, paper, parts, typesetter)


def _document(pack: SheetPack, paper: Paper, parts: list[_Part], typesetter: Typesetter) -> bytes:
    target = io.BytesIO()
    canvas: Any = Canvas(target, pagesize=_points(portrait(paper)), invariant=1, lang=pack.language)
    canvas.setTitle(pack.title)
    canvas.setCreator("Studio Desk")
    canvas.setAuthor("")
    canvas.setSubject("")
    for at, part in enumerate(parts):
        _draw_part(canvas, typesetter, paper, part, f"part-{at}")
    canvas.save()
    return target.getvalue()


def _points(frame: Frame) -> tuple[float, float]:
    return frame.size[0] * frame.scale * mm, frame.size[1] * frame.scale * mm


def _parts(sheets: tuple[Sheet, ...], typesetter: Typesetter) -> Iterator[_Part]:
    """Neighbouring personal cards share pages."""
    for personal, group in groupby(sheets, key=lambda sheet: isinstance(sheet, PersonalCard)):
        if personal:
            cards = tuple(sheet for sheet in group if isinstance(sheet, PersonalCard))
            yield _Part("Personal cards", cards[0].sheet_id.partition("-")[0], member_card.pages(cards, typesetter))
        else:
            yield from (_part(sheet, typesetter) for sheet in group)


def _part(sheet: Sheet, typesetter: Typesetter) -> _Part:
    match sheet:
        case CoachCard():
            return _Part("Coach card", sheet.stamp.sheet_id, coach_card.pages(sheet))
        case StationSet():
            return _Part("Station cards", sheet.stamp.sheet_id, station_card.pages(sheet))
        case RosterSheet():
            return _Part("Sign-in sheet", sheet.stamp.sheet_id, roster.pages(sheet))
        case ResultsGrid():
            return _Part("Results grid", sheet.stamp.sheet_id, results_grid.pages(sheet))
        case ProgressSheet():
            return _Part("Progress sheet", sheet.stamp.sheet_id, progress_sheet.pages(sheet, typesetter))
        case Receipt():
            return _Part("Receipt", sheet.stamp.sheet_id, receipt.pages(sheet))
        case PersonalCard():
            return _Part("Personal cards", sheet.sheet_id, member_card.pages((sheet,), typesetter))
        case MembershipCards():
            return _Part("Membership cards", "page", membership_card.pages(sheet))
        case TimetablePoster():
            return _Part("Timetable", sheet.stamp.sheet_id, timetable.pages(sheet))
        case ClosureNotice():
            return _Part("Closure notice", sheet.stamp.sheet_id, closure_notice.pages(sheet))
        case DossierSheet():
            return _Part("Your data", "page", dossier.pages(sheet, typesetter))
        case CallSheet():
            return _Part("Call list", sheet.stamp.sheet_id, call_sheet.pages(sheet))


def _draw_part(canvas: Any, typesetter: Typesetter, paper: Paper, part: _Part, key: str) -> None:
    for number, leaf in enumerate(part.leaves, start=1):
        frame = leaf.frame or (landscape(paper) if leaf.wide else portrait(paper))
        canvas.setPageSize(_points(frame))
        canvas.scale(frame.scale, frame.scale)
        if number == 1:
            canvas.bookmarkPage(key)
            canvas.addOutlineEntry(part.name, key, level=0)
            canvas.addPageLabel(canvas.getPageNumber() - 1, style="ARABIC", start=1, prefix=f"{part.label} ")
        leaf.draw(Page(canvas, typesetter, frame), number, len(part.leaves))
        canvas.showPage()
