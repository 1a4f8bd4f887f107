"""Pictures of finished pages, for the preview and for printing as pictures."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels: `pixels` holds RGBA bytes, row by row from the top, no gaps."""

    width: int
    height: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    """How many pages a document has."""
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def page_image(pdf: bytes, index: int, dpi: float) -> PageImage:
    """Paint page `index` (from 0) on white; IndexError when there is no such page."""
    with pypdfium2.PdfDocument(pdf) as document:
        if not 0 <= index < len(document):
            raise IndexError(index)
        bitmap = document[index].render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=True)
        row = bitmap.width * 4
        data = bytes(bitmap.buffer)
        lines = [data[at : at + row] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride)]
        return PageImage(bitmap.width, bitmap.height, b"".join(lines))
