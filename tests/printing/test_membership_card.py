"""Membership cards: to the millimetre, ten to a page, read by any scanner."""

from __future__ import annotations

import io

import pdfplumber
import pytest

from studio.domain.errors import RuleError
from studio.domain.sheets.membership_card import MembershipCard, MembershipCards
from studio.domain.sheets.page import Paper
from studio.printing.page import portrait
from tests.printing.reading import codes, overlaps, pages_of, printed, words

NAMES = (
    *("Alexandria-Konstantina W.", "Bjørn Æ.", "Chinedu O.", "Олександра Б.", "Dagný Þ.", "Ewa Ś."),
    *("José Ángel F.", "Σοφία Π.", "Minh Khuê N.", "अनन्या श.", "ليلى ح.", "X."),
)
CARDS = tuple(MembershipCard(f"0000{number:04d}", name, "2025") for number, name in enumerate(NAMES, start=1))
MM = 72 / 25.4


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_ten_fit_a_page_and_each_is_scanned(paper: Paper) -> None:
    pdf = printed(MembershipCards("Northbank Running Studio", CARDS), paper=paper)
    assert pages_of(pdf) == 2
    assert codes(pdf) == [card.code for card in CARDS[:10]]
    assert codes(pdf, 1) == [card.code for card in CARDS[10:]]
    text = words(pdf)
    for said in ("Bjørn Æ.", "Member since 2025", "0000 0002", "Northbank Running Studio"):
        assert said in text
    assert overlaps(pdf) == []


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_cards_for_scanners_of_one_line_carry_bars(paper: Paper) -> None:
    pdf = printed(MembershipCards("Northbank Running Studio", CARDS[:10], bars=True), paper=paper)
    assert codes(pdf) == [card.code for card in CARDS[:10]]
    assert overlaps(pdf) == []


def test_a_begun_sheet_is_used_up_from_the_place_that_is_free() -> None:
    pdf = printed(MembershipCards("Northbank", CARDS[:3], used=8), paper="a4")
    assert pages_of(pdf) == 2
    assert (codes(pdf), codes(pdf, 1)) == ([card.code for card in CARDS[:2]], [CARDS[2].code])
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        (first,) = document.pages[0].search("Northbank")[:1]
    assert first["top"] / MM - portrait("a4").top == pytest.approx(4 * 50.6 + 9.4, abs=3)


def test_crop_marks_say_where_to_cut() -> None:
    pdf = printed(MembershipCards("Northbank", CARDS[:1]), paper="a4")
    frame = portrait("a4")
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        lines = document.pages[0].lines
        upright = sorted({round(one["x0"] / MM - frame.left, 1) for one in lines if one["x0"] == one["x1"]})
        level = sorted(
            {round(one["top"] / MM - frame.top, 1) for one in lines if one["width"] / MM == pytest.approx(4)}
        )
    assert upright == [6.4, 92.0, 177.6]
    assert level == [0.0, 50.6, 101.2, 151.8, 202.4, 253.0]


def test_no_cards_are_no_paper() -> None:
    with pytest.raises(RuleError, match="nothing_to_print"):
        printed(MembershipCards("Northbank", ()), paper="a4")
