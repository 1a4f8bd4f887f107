"""What the paper service needs from the room that draws sheets."""

from __future__ import annotations

from typing import Protocol

from studio.domain.long_work import GoOn
from studio.domain.sheets.handbook import Handbook
from studio.domain.sheets.pack import SheetPack
from studio.domain.sheets.page import Paper


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


class BookInMaking(Protocol):
    """A book that is drawn some pages at a time, on any one thread at a time; given up by drawing no more."""

    @property
    def pages(self) -> int:
        """How many pages it will have."""

    @property
    def done(self) -> int:
        """How many are drawn."""

    def draw(self, count: int) -> None:
        """Draw so many more pages, or the rest."""

    def pdf(self) -> bytes:
        """The finished book, when all pages are drawn; the same book gives the same bytes."""


class Printer(Protocol):
    """Draws packs as PDF, and finished PDFs as pictures."""

    def render(self, pack: SheetPack, paper: Paper, go_on: GoOn = ...) -> bytes:
        """One PDF; the same pack gives the same bytes. `RuleError` when a text can't be read from afar, `StudioError`
        "given_up".
        """

    def boxed(self, pack: SheetPack) -> tuple[str, ...]:
        """The texts of a pack in which boxes stand for letters that no font has."""

    def begin(self, book: Handbook, paper: Paper) -> BookInMaking:
        """A handbook before its first page."""

    def page_count(self, pdf: bytes) -> int:
        """How many pages a PDF has."""

    def page_image(self, pdf: bytes, index: int, dpi: float) -> PageImage:
        """A page (from 0) painted on white; IndexError when there is no such page."""
