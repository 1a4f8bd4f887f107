"""The printer that services see: fonts are made, and ReportLab is loaded, when the first page is drawn."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.domain.sheets import Paper, SheetPack
    from studio.printing.font_files import Fonts
    from studio.printing.preview import PageImage


class PdfPrinter:
    """Draws packs with one set of fonts, kept in `folder` (default: the user's cache)."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    @cached_property
    def _fonts(self) -> Fonts:
        from studio.printing.font_files import load_fonts

        return load_fonts(self._folder)

    def render(self, pack: SheetPack, paper: Paper) -> bytes:
        """Draw a pack into one PDF; `RuleError` as `render_pack`."""
        from studio.printing.pack import render_pack

        return render_pack(pack, paper, self._fonts)

    def page_count(self, pdf: bytes) -> int:
        """How many pages a PDF has."""
        from studio.printing import preview

        return preview.page_count(pdf)

    def page_image(self, pdf: bytes, index: int, dpi: float) -> PageImage:
        """A page (from 0) as pixels; IndexError when there is no such page."""
        from studio.printing import preview

        return preview.page_image(pdf, index, dpi)
