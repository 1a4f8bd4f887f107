"""A static font as ReportLab draws it and as HarfBuzz shapes it."""

from __future__ import annotations

import io
import itertools
import weakref
from dataclasses import dataclass
from typing import Any

import uharfbuzz  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face in drawing order: the ReportLab font's name, its shaped text, width in ems.

    `plain` is the text that readers of the document should find, where the glyphs do not say it themselves.
    """

    font: str
    text: Any
    width: float
    plain: str = ""


_NUMBERS = itertools.count(1)


class Face:
    """One static font as ReportLab draws it and as HarfBuzz shapes it."""

    def __init__(self, font: bytes, title: str) -> None:
        """`title` is what the document calls the font: no two fonts of one document may have the same."""
        # ReportLab finds fonts by name in one table for all documents, and each face has codes of its own: a name of
        # its own keeps documents apart. The name does not reach the file. `registerFont` would not do: it takes the
        # first font of that face, whatever the name, and the codes of this one would be missing there.
        self.name = f"{title} {next(_NUMBERS)}"
        self.pdf: Any = TTFont(self.name, io.BytesIO(font), shapable=True)
        self.pdf.face.name = title.encode("ascii")
        known = pdfmetrics._fonts  # type: ignore[attr-defined]  # noqa: SLF001 -- see above
        known[self.name] = self.pdf
        weakref.finalize(self, known.pop, self.name, None)
        face = uharfbuzz.Face(font)
        self._shaper = uharfbuzz.Font(face)
        self._per_em = face.upem
        self._private: dict[int, int] = {}

    def has(self, character: str) -> bool:
        """Whether the font draws this character."""
        return ord(character) in self.pdf.face.charToGlyph

    def shape(self, text: str, *, right_to_left: bool, tracking: float) -> Run:
        """Shape one run of one direction."""
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        uharfbuzz.shape(self._shaper, buffer)
        characters: list[str] = []
        data: list[Any] = []
        per_mille = 1000 / self._per_em
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            code = self._code(text[info.cluster], info.codepoint, at.x_advance)
            advance = at.x_advance * per_mille
            if advance:  # marks have none and stay with their letter
                advance += tracking * 1000
            width = self.pdf.face.charWidths.get(code, self.pdf.face.defaultWidth)
            characters.append(chr(code))
            data.append(ShapeData(info.cluster, advance, 0, at.x_offset * per_mille, at.y_offset * per_mille, width))
        shaped: Any = ShapedStr("".join(characters), shapeData=data)  # type: ignore[arg-type]
        plain = "" if characters == list(text) else text
        return Run(self.name, shaped, sum(each.x_advance for each in data) / 1000, plain)

    def _code(self, character: str, glyph: int, advance: float) -> int:
        """Return the code that makes ReportLab draw `glyph`: the text's own character where it can, so that it is read
        back.
        """
        face = self.pdf.face
        if face.charToGlyph.get(ord(character)) == glyph:
            return ord(character)
        if glyph in face.glyphToChar:
            return int(face.glyphToChar[glyph][0])
        if glyph not in self._private:
            code = 0xE000 + len(self._private)
            while code in face.charToGlyph:
                code += 0x100
            self._private[glyph] = code
            face.charToGlyph[code] = glyph
            face.charWidths[code] = advance * 1000 / self._per_em
        return self._private[glyph]
