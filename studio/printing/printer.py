"""The room's door: what the paper service calls (`studio.services.paper.printer.Printer`).

The PDF libraries are imported when something is first drawn: Today's roster must not wait for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.domain.long_work import GoOn, to_the_end
from studio.domain.sheets.handbook import Handbook
from studio.domain.sheets.pack import SheetPack
from studio.domain.sheets.page import Paper
from studio.domain.sheets.texts import texts_of

if TYPE_CHECKING:
    from studio.printing.handbook import BookInMaking
    from studio.printing.preview import PageImage


class PdfPrinter:
    """Draws packs as PDF and PDFs as pictures, on any thread."""

    def render(self, pack: SheetPack, paper: Paper, go_on: GoOn = to_the_end) -> bytes:
        """One PDF, see `render_pack`."""
        from studio.printing.pack import render_pack

        return render_pack(pack, paper, go_on)

    def boxed(self, pack: SheetPack) -> tuple[str, ...]:
        """The texts of a pack in which boxes stand for letters that no font has."""
        from studio.printing.fonts import boxed

        return boxed(texts_of(pack))

    def begin(self, book: Handbook, paper: Paper) -> BookInMaking:
        """A handbook before its first page."""
        from studio.printing.handbook import BookInMaking

        return BookInMaking(book, paper)

    def page_count(self, pdf: bytes) -> int:
        """How many pages a PDF has."""
        from studio.printing import preview

        return preview.page_count(pdf)

    def page_image(self, pdf: bytes, index: int, dpi: float) -> PageImage:
        """A page (from 0) painted on white; IndexError when there is no such page."""
        from studio.printing import preview

        return preview.page_image(pdf, index, dpi)
