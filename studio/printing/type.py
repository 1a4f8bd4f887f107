"""Type on paper: fallback fonts by script, shaping, right-to-left order, measuring, and fitting a text into a width.

A text is measured by the very glyphs that are drawn. Sizes and widths are millimetres; tracking is in ems (-0.03 is
tight).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from bidi import algorithm as bidi
from reportlab.pdfgen.canvas import Canvas

from studio.printing.face import Face, Run
from studio.printing.fonts import JOINERS, MISSING, Fonts
from studio.printing.static_fonts import Weight

SMALLEST = 2.47
"""7 pt, the smallest type on any page."""

_AM = "\u0e33\u0eb3"
_EVER_SMALLER = tuple(0.95**step for step in range(40))


@dataclass(frozen=True, slots=True)
class Line:
    """A shaped line: runs from left to right, the plain text, its width in ems (tracking included)."""

    plain: str
    runs: tuple[Run, ...]
    width: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text that fits: its lines and the size in millimetres."""

    lines: tuple[str, ...]
    size: float


def clean(text: str) -> str:
    """Make every text drawable: composed letters, no line breaks or controls, no invisible direction marks."""
    composed = unicodedata.normalize("NFC", text)
    kept = (" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in composed)
    return "".join(c for c in kept if c in JOINERS or unicodedata.category(c) not in {"Cf", "Cs", "Co"})


def _words(text: str) -> list[str]:
    """Parts that a line may end after: words and hyphens."""
    return re.findall(r"[^\s-]+-*\s*|-+\s*|\s+", text)


def _clusters(text: str) -> list[str]:
    """Letters with their marks, joiners and conjuncts (a virama binds the next letter; Thai and Lao am is a mark)."""
    clusters: list[str] = []
    for character in text:
        bound = unicodedata.category(character).startswith("M") or character in JOINERS + _AM
        if clusters and (bound or clusters[-1][-1] in JOINERS or unicodedata.combining(clusters[-1][-1]) == 9):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


def _levels(text: str) -> list[int]:
    """Embedding level of each character (Unicode bidirectional algorithm): odd reads from right to left."""
    if not any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text):
        return [0] * len(text)
    # What Unicode has not assigned has no direction, which the rules can't do without: it prints as a box.
    text = "".join(one if unicodedata.bidirectional(one) else MISSING for one in text)
    debug = False
    storage: dict[str, Any] = bidi.get_empty_storage()
    base = bidi.get_base_level(text)
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    bidi.get_embedding_levels(text, storage)
    bidi.explicit_embed_and_overrides(storage, debug)
    bidi.resolve_weak_types(storage, debug)
    bidi.resolve_neutral_types(storage, debug)
    bidi.resolve_implicit_levels(storage, debug)
    resolved = iter(storage["chars"])
    levels: list[int] = []
    for character in text:  # joiners were taken out by rule X9: they go with the letter before them
        joined = character in JOINERS
        levels.append((levels[-1] if levels else base) if joined else next(resolved)["level"])
    return levels


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text of one face and one level, in reading order."""

    face: Face
    level: int
    text: str


def _visual(pieces: list[_Piece]) -> list[_Piece]:
    """Rule L2: from the highest level down to the lowest odd one, turn round every stretch of that level or higher."""
    order = list(pieces)
    for level in range(max((p.level for p in order), default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and order[end].level >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order


class Typesetter:
    """Shapes, measures, fits and draws. Make one for each document, as its faces keep what they have drawn; `texts`
    and `country` as in `Fonts`.
    """

    def __init__(self, texts: Collection[str] = (), country: str = "") -> None:
        self._fonts = Fonts([clean(text) for text in texts], country)
        self._lines: dict[tuple[str, Weight, float], Line] = {}

    def line(self, text: str, weight: Weight = "regular", tracking: float = 0.0) -> Line:
        """Shape one line; shaping the same line again is free."""
        key = (text, weight, tracking)
        if key not in self._lines:
            self._lines[key] = self._shaped(clean(text), weight, tracking)
        return self._lines[key]

    def width(self, text: str, size: float, weight: Weight = "regular", tracking: float = 0.0) -> float:
        """Width in millimetres as drawn."""
        return self.line(text, weight, tracking).width * size

    def draw(self, canvas: Canvas, x: float, y: float, line: Line, size: float) -> None:
        """Draw at a baseline; `x`, `y` and `size` in points of the page."""
        for run in line.runs:
            pen: Any = canvas.beginText(x, y)
            pen.setFont(run.font, size)
            pen.textOut(run.text)
            if run.plain:
                canvas.addLiteral(f"/Span <</ActualText <feff{run.plain.encode('utf-16-be').hex()}>>> BDC")
            canvas.drawText(pen)
            if run.plain:
                canvas.addLiteral("EMC")
            x += run.width * size

    def fit(
        self,
        text: str,
        width: float,
        size: float,
        floor: float,
        *,
        weight: Weight = "regular",
        tracking: float = 0.0,
        most_lines: int = 2,
    ) -> Fitted:
        """Shrink to `floor`, then break at hyphens and spaces, then, for want of any other way, inside a word or
        smaller.

        A text always comes back whole; `size` below `floor` tells that it did not fit decently.
        """
        one = self.line(text, weight, tracking).width
        if one * size <= width or not text:
            return Fitted((text,), size)
        if one * floor <= width:
            return Fitted((text,), width / one)
        tightest = min(floor, most_lines * width / one)
        for parts, shares in ((_words, (1.0, 0.95, 0.9, 0.85, 0.8)), (_clusters, _EVER_SMALLER)):
            for share in shares:
                lines = self._broken(text, parts, width / (tightest * share), weight, tracking)
                if lines is not None and len(lines) <= most_lines:
                    return Fitted(tuple(lines), tightest * share)
        return Fitted((text,), width / one)

    def wrap(self, text: str, width: float, size: float, weight: Weight = "regular") -> tuple[str, ...]:
        """Break running text into as many lines as it takes."""
        lines: list[str] = []
        for paragraph in text.replace("\r\n", "\n").split("\n"):
            broken = self._broken(paragraph, _words, width / size, weight, 0.0)
            lines += broken or self._broken(paragraph, _clusters, width / size, weight, 0.0) or [paragraph]
        return tuple(lines)

    def _broken(
        self, text: str, parts: Callable[[str], list[str]], ems: float, weight: Weight, tracking: float
    ) -> list[str] | None:
        """Fill lines of `ems` width with parts; None when one part alone is wider.

        Lines are filled by the sum of their parts, which is quick, and then measured whole: letters that join or kern
        over a cut may be a little wider together.
        """
        for share in (1.0, 0.98, 0.95, 0.9):
            lines = self._filled(parts(text), ems * share, weight, tracking)
            if lines is None or all(self.line(line, weight, tracking).width <= ems for line in lines):
                return lines
        return None

    def _filled(self, parts: list[str], ems: float, weight: Weight, tracking: float) -> list[str] | None:
        lines, used = [""], 0.0
        for part in parts:
            alone = self.line(part.rstrip(), weight, tracking).width
            if alone > ems:
                return None
            if used + alone > ems:
                lines.append("")
                used = 0.0
            lines[-1] += part if lines[-1] else part.lstrip()
            used += self.line(part, weight, tracking).width
        return [line.rstrip() for line in lines if line.strip()]

    def _shaped(self, text: str, weight: Weight, tracking: float) -> Line:
        pieces: list[_Piece] = []
        order = self._fonts.order(text)
        for character, level in zip(text, _levels(text), strict=True):
            face, drawn = self._fonts.find(character, weight, order, pieces[-1].face if pieces else None)
            if pieces and pieces[-1].face is face and pieces[-1].level == level:
                pieces[-1] = _Piece(face, level, pieces[-1].text + drawn)
            else:
                pieces.append(_Piece(face, level, drawn))
        runs = [
            piece.face.shape(piece.text, right_to_left=piece.level % 2 == 1, tracking=tracking)
            for piece in _visual(pieces)
        ]
        return Line(text, tuple(runs), sum(run.width for run in runs))
