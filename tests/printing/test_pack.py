"""A pack as a document: pages, bookmarks, labels, title, language, identical bytes, nothing outside the live box."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from studio.domain.errors import RuleError
from studio.domain.sheets.pack import SheetPack
from studio.domain.sheets.page import Paper
from studio.domain.sheets.station_card import StationSet
from studio.printing.pack import render_pack
from studio.printing.page import landscape, portrait
from tests.printing.reading import all_words, codes, ink_outside, inner_text, pages_of, printed
from tests.printing.samples import COACH_CARD, PROGRESS, ROSTER, SOFIA, STATIONS, stamp

JOSE = replace(SOFIA, name="José Ángel F.", sheet_id="M-7Q4K-07", days_to_go="54")
ONE_UP = StationSet(stamp("ST-7Q4K"), STATIONS[:2], 1)
FOUR_UP = StationSet(stamp("ST-7Q4K"), STATIONS[:4], 4)
EVERYTHING = (COACH_CARD, ONE_UP, FOUR_UP, SOFIA, JOSE, ROSTER, PROGRESS)
"""Seven values on seven pages: two one-up stations, and two personal cards that share a page."""


def test_a_pack_has_the_pages_of_all_its_sheets() -> None:
    assert pages_of(printed(*EVERYTHING)) == 7


def test_the_same_values_give_the_same_bytes() -> None:
    first = printed(*EVERYTHING)
    printed(ROSTER, COACH_CARD)  # what was drawn between must not matter
    assert printed(*EVERYTHING) == first


def test_bookmarks_and_page_labels_name_the_sheets() -> None:
    reader = PdfReader(io.BytesIO(printed(*EVERYTHING)))
    assert [entry.title for entry in reader.outline if isinstance(entry, Destination)] == [
        "Coach card", "Station cards", "Station cards", "Personal cards", "Sign-in sheet", "Progress sheet",
    ]  # fmt: skip
    assert reader.page_labels == [
        "C-7Q4K-2P 1", "ST-7Q4K 1", "ST-7Q4K 2", "ST-7Q4K 1", "M 1", "R-7Q4K-2P 1", "P-7Q4K-0377 1",
    ]  # fmt: skip


def test_the_document_says_title_and_language_and_nobodys_name() -> None:
    reader = PdfReader(io.BytesIO(printed(*EVERYTHING)))
    assert reader.metadata is not None
    assert reader.metadata.title == "Strength and Mobility, Tue 24 Nov"
    assert reader.metadata.author == ""
    assert str(reader.root_object["/Lang"]) == "en-GB"


@pytest.mark.parametrize(("paper", "size"), [("letter", (612, 792)), ("a4", (595.28, 841.89))])
def test_pages_have_the_paper_s_size(paper: Paper, size: tuple[float, float]) -> None:
    boxes = [page.mediabox for page in PdfReader(io.BytesIO(printed(COACH_CARD, ONE_UP, paper=paper))).pages]
    assert (float(boxes[0].width), float(boxes[0].height)) == pytest.approx(size, abs=0.02)
    assert (float(boxes[1].height), float(boxes[1].width)) == pytest.approx(size, abs=0.02)


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_nothing_leaves_the_live_box_but_marks_to_cut_and_punch(paper: Paper) -> None:
    pdf = printed(*EVERYTHING, paper=paper)
    for page in range(7):
        frame = landscape(paper) if page in {1, 2} else portrait(paper)
        outside = ink_outside(pdf, frame, page)
        if page in WITH_MARKS:  # the cut and the punch tick lie at the exact half of the sheet
            assert outside
            outside = [(x, y) for x, y in outside if not 123.5 <= y <= 127 and not 91.5 <= x <= 92.5]
        assert outside == []


WITH_MARKS = {3, 4, 5}
"""Four-up stations, personal cards, roster."""


def test_qr_codes_say_the_sheet_ids() -> None:
    pdf = printed(*EVERYTHING)
    assert codes(pdf, 0) == ["C-7Q4K-2P"]
    assert codes(pdf, 4) == ["M-7Q4K-07", "M-7Q4K-08"]
    assert codes(pdf, 5) == ["R-7Q4K-2P"]
    assert codes(pdf, 6) == ["P-7Q4K-0377"]


def test_every_page_but_the_cards_says_who_printed_it_and_when() -> None:
    assert "Printed Tue 24 Nov 2026 06:02 by M. Lindqvist, Desk 1" in all_words(printed(COACH_CARD))
    assert "Sheet C-7Q4K-2P  ·  version 3" in all_words(printed(COACH_CARD))
    assert "version 1, page 1 of 1.  Belongs to the member." in all_words(printed(PROGRESS))


@pytest.mark.parametrize("text", ["<b>&amp;</b>", "<img src='file:///etc/passwd'/>", "{{7*7}} %s {0}", "(Tj) \\ ET Q"])
def test_markup_is_drawn_as_it_is_written(text: str) -> None:
    row = replace(ROSTER.rows[0], name=text)
    assert text in all_words(printed(replace(ROSTER, rows=(row,))))


def test_no_word_but_those_given_gets_into_the_file() -> None:
    found = inner_text(printed(*EVERYTHING)).casefold()
    for canary in ("pregnan", "asthma", "injur", "pain", "diagnos", "medic", "risk", "knee replacement"):
        assert canary not in found


def test_an_empty_pack_is_refused() -> None:
    with pytest.raises(RuleError) as refused:
        render_pack(SheetPack("Nothing", ()), "letter")
    assert refused.value.code == "nothing_to_print"
