"""A receipt is one page on both papers, whatever the names and however many lines; nothing lies over anything."""

from __future__ import annotations

import pytest

from studio.domain.sheets.page import Paper, SheetStamp
from studio.domain.sheets.receipt import Receipt
from studio.printing.page import portrait
from tests.printing.reading import codes, ink_outside, overlaps, pages_of, printed, words

STAMP = SheetStamp("Northbank Running Studio", "Tue 14 Apr 2026 17:52", "Maya Kowalczyk", "Desk 1", "RC-7Q4K-2PXV")
LONG = "Wilhelmina Konstantina Papadopoulou-Vandenberg von Hohenlohe-Langenburg and Family"


def receipt(to: str, lines: int) -> Receipt:
    paid = tuple((f"{LONG}, from 14 April 2026" if number == 0 else "Pack of 10", "£117.00") for number in range(lines))
    return Receipt(
        stamp=STAMP,
        title="Receipt",
        number="No. 00042",
        day="14 April 2026",
        studio_address="12 Riverside Walk, Northbank, London SE1 7PB, registered in England 01234567, VAT GB 123 4567",
        to=to,
        lines=paid,
        total="£117.00",
        means="Paid by card.",
        note="SPRING & <b>more</b>",
    )


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize(("to", "lines"), [("Kofi Mensah", 1), (LONG, 1), ("王小明", 6), (LONG, 0)])
def test_it_is_one_page_with_all_that_was_given(paper: Paper, to: str, lines: int) -> None:
    pdf = printed(receipt(to, lines), paper=paper)
    assert pages_of(pdf) == 1
    assert ink_outside(pdf, portrait(paper)) == []
    assert overlaps(pdf) == []
    said = " ".join(words(pdf).split())
    for part in (to, "No. 00042", "Paid by card.", "SPRING & <b>more</b>", "Total"):
        assert part in said
    assert said.count("£117.00") == lines + 1
    assert codes(pdf) == ["RC-7Q4K-2PXV"]
