"""Reads printed pages back: text, ink, QR codes."""

from __future__ import annotations

import io

import pdfplumber
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from studio.domain.sheets.pack import Sheet, SheetPack
from studio.domain.sheets.page import Paper
from studio.domain.sheets.wording import Wording
from studio.printing.pack import render_pack
from studio.printing.page import Frame
from studio.printing.preview import page_image


def printed(*sheets: Sheet, paper: Paper = "letter") -> bytes:
    """One pack of these sheets."""
    return render_pack(SheetPack("Strength and Mobility, Tue 24 Nov", sheets, Wording("en-GB")), paper)


def words(pdf: bytes, page: int = 0) -> str:
    """Text of a page as a reader finds it."""
    return PdfReader(io.BytesIO(pdf)).pages[page].extract_text()


def all_words(pdf: bytes) -> str:
    """Text of all pages."""
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def pages_of(pdf: bytes) -> int:
    """How many pages there are."""
    return len(PdfReader(io.BytesIO(pdf)).pages)


def inner_text(pdf: bytes) -> str:
    """Everything in the file that could hold words: unpacked contents, metadata, bookmarks."""
    reader = PdfReader(io.BytesIO(pdf))
    parts = [str(dict(reader.metadata or {})), str(reader.outline), pdf.decode("latin-1")]
    parts += [contents.get_data().decode("latin-1") for page in reader.pages if (contents := page.get_contents())]
    return "\n".join([*parts, all_words(pdf)])


def ink_outside(pdf: bytes, frame: Frame, page: int = 0) -> list[tuple[float, float]]:
    """Places (mm of the live box) of dark pixels outside it, at 100 dpi.

    Grace: 0.8 mm for antialiasing and pens, 1.5 mm above and 4 mm below for the round tops and the descenders of large
    letters.
    """
    image = page_image(pdf, page, 100)
    picture = Image.frombytes("RGBA", (image.width, image.height), image.pixels).convert("L")
    dot = 25.4 / 100
    inside = (
        round((frame.left - 0.8) / dot),
        round((frame.top - 1.5) / dot),
        round((frame.left + frame.width + 0.8) / dot),
        round((frame.top + frame.height + 4.0) / dot),
    )
    picture.paste(255, inside)
    dark = picture.point(lambda value: 255 if value < 160 else 0)
    box = dark.getbbox()
    if box is None:
        return []
    pixels = dark.load()
    return [
        (x * dot - frame.left, y * dot - frame.top)
        for y in range(box[1], box[3])
        for x in range(box[0], box[2])
        if pixels is not None and pixels[x, y]
    ]


def codes(pdf: bytes, page: int = 0) -> list[str]:
    """QR codes and bar codes of a page, read from its picture at 200 dpi."""
    image = page_image(pdf, page, 200)
    picture = Image.frombytes("RGBA", (image.width, image.height), image.pixels).convert("L")
    return sorted(code.text for code in zxingcpp.read_barcodes(picture))


def overlaps(pdf: bytes, page: int = 0) -> list[tuple[str, str]]:
    """Pairs of words that lie on each other by more than a millimetre across and down."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        found = document.pages[page].extract_words(keep_blank_chars=True, x_tolerance=1.5, use_text_flow=True)
    grace = 1.0 * 72 / 25.4
    return [
        (one["text"], other["text"])
        for index, one in enumerate(found)
        for other in found[index + 1 :]
        if min(one["x1"], other["x1"]) - max(one["x0"], other["x0"]) > grace
        and min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) > grace
    ]
