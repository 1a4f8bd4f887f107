"""The room's door: what the paper service calls (`studio.services.paper.printer.Printer`).

The PDF libraries are imported when something is first drawn: Today's roster must not wait for them.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from studio.domain.sheets.closure import ClosureSheet
from studio.domain.sheets.handbook import Handbook
from studio.domain.sheets.membership_card import MembershipCards
from studio.domain.sheets.pack import SheetPack
from studio.domain.sheets.page import Paper
from studio.domain.sheets.timetable import TimetablePoster

if TYPE_CHECKING:
    from studio.printing.font_files import Fonts
    from studio.printing.handbook import BookInMaking
    from studio.printing.preview import PageImage


class PdfPrinter:
    """Draws packs as PDF and PDFs as pictures.

    `folder` keeps the made fonts (default: the user's cache). The very first drawing on a computer makes them, which
    takes some seconds; call it on a worker.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    @cached_property
    def _fonts(self) -> Fonts:
        from studio.printing.font_files import load_fonts

        return load_fonts(self._folder)

    def render(self, pack: SheetPack, paper: Paper) -> bytes:
        """One PDF, see `render_pack`."""
        from studio.printing.pack import render_pack

        return render_pack(pack, paper, self._fonts)

    def poster(self, poster: TimetablePoster, title: str) -> bytes:
        """The timetable poster as a PDF."""
        from studio.printing.pack import render_poster

        return render_poster(poster, title, self._fonts)

    def begin(self, book: Handbook, paper: Paper) -> BookInMaking:
        """A handbook before its first page."""
        from studio.printing.handbook import BookInMaking

        return BookInMaking(book, paper, self._fonts)

    def cards(self, cards: MembershipCards, paper: Paper) -> bytes:
        """Membership cards as a PDF."""
        from studio.printing.pack import render_cards

        return render_cards(cards, paper, self._fonts)

    def closure(self, sheet: ClosureSheet, paper: Paper) -> bytes:
        """The notice of a closure, or whom to call about it, as a PDF."""
        from studio.printing.pack import render_closure

        return render_closure(sheet, paper, self._fonts)

    def page_count(self, pdf: bytes) -> int:
        """How many pages a PDF has."""
        from studio.printing import preview

        return preview.page_count(pdf)

    def page_image(self, pdf: bytes, index: int, dpi: float) -> PageImage:
        """A page (from 0) painted on white; IndexError when there is no such page."""
        from studio.printing import preview

        return preview.page_image(pdf, index, dpi)
