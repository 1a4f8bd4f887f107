"""Pages as pixels."""

from __future__ import annotations

import pytest

from studio.domain.sheets.pack import SheetPack
from studio.printing.preview import page_count, page_image
from studio.printing.printer import PdfPrinter
from studio.services.paper.printer import Printer
from tests.printing.reading import printed
from tests.printing.samples import COACH_CARD, ROSTER


def test_a_page_becomes_a_picture_of_its_size() -> None:
    pdf = printed(COACH_CARD, ROSTER, paper="letter")
    assert page_count(pdf) == 2
    image = page_image(pdf, 1, 72)
    assert (image.width, image.height, len(image.pixels)) == (612, 792, 612 * 792 * 4)
    assert image.pixels[:4] == b"\xff\xff\xff\xff"


def test_the_head_rule_is_black() -> None:
    image = page_image(printed(COACH_CARD), 0, 254)  # ten pixels a millimetre
    at = (132 * image.width + 1000) * 4
    assert image.pixels[at : at + 4] == b"\x00\x00\x00\xff"


def test_a_page_that_is_not_there() -> None:
    with pytest.raises(IndexError):
        page_image(printed(COACH_CARD), 1, 72)


def test_the_printer_is_what_the_paper_service_asks_for() -> None:
    printer: Printer = PdfPrinter()
    pdf = printer.render(SheetPack("A class", (COACH_CARD, ROSTER)), "a4")
    assert printer.page_count(pdf) == 2
    image = printer.page_image(pdf, 1, 72)
    assert (image.width, image.height) == (596, 842)
