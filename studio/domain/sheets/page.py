"""What every sheet shares: its paper, pictures to draw, and what a page says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

Paper = Literal["letter", "a4"]


class Picture(Protocol):
    """A figure to draw: any `studio.drawing.scene.Scene` is one (the domain may not name that room)."""

    @property
    def width(self) -> float:
        """Width of the box in scene units."""

    @property
    def height(self) -> float:
        """Height of the box in scene units."""

    @property
    def marks(self) -> tuple[object, ...]:
        """Strokes, fills, discs and labels in painting order."""


@dataclass(frozen=True, slots=True)
class SheetStamp:
    """What every page says of itself: studio, when and by whom it was printed, sheet id and version.

    `printed` is ready text ("Tue 24 Nov 2026 06:02"); `note` says what to do with the paper ("Coach copy 1 of 1. Shred
    today."). Page numbers are counted while drawing.
    """

    studio: str
    printed: str
    printed_by: str
    desk: str
    sheet_id: str
    version: int = 1
    note: str = ""
