"""What the paper service needs from the room that draws sheets."""

from __future__ import annotations

from typing import Protocol

from studio.domain.sheets import Paper, SheetPack
from studio.domain.timetable_poster import TimetablePoster


class PageImage(Protocol):
    """A page as pixels: RGBA bytes, row by row from the top, no gaps."""

    @property
    def width(self) -> int:
        """Pixels across."""

    @property
    def height(self) -> int:
        """Pixels down."""

    @property
    def pixels(self) -> bytes:
        """`4 * width * height` bytes."""


class Printer(Protocol):
    """Draws packs as PDF, and finished PDFs as pictures."""

    def render(self, pack: SheetPack, paper: Paper) -> bytes:
        """One PDF; the same pack gives the same bytes. `RuleError` when a text can't be read from afar."""

    def poster(self, poster: TimetablePoster, title: str) -> bytes:
        """The timetable poster as a PDF."""

    def page_count(self, pdf: bytes) -> int:
        """How many pages a PDF has."""

    def page_image(self, pdf: bytes, index: int, dpi: float) -> PageImage:
        """A page (from 0) painted on white; IndexError when there is no such page."""
