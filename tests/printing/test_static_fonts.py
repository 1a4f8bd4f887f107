"""Static fonts: two weights, digits of one width, and of large fonts only what a document needs."""

from __future__ import annotations

import io

import pytest
from fontTools.ttLib import TTFont

from studio.printing.static_fonts import (
    DEVANAGARI,
    FAMILIES,
    HAN_FAMILIES,
    INTER,
    JAPANESE,
    THAI,
    Family,
    Weight,
    characters_of,
    make_font,
)


def opened(family: Family, weight: Weight, letters: str = "") -> TTFont:
    return TTFont(io.BytesIO(make_font(family, weight, frozenset(map(ord, letters)))))


@pytest.mark.parametrize("family", [*FAMILIES, *HAN_FAMILIES], ids=lambda family: family.name)
def test_weights_are_static_truetype(family: Family) -> None:
    numbers = {"regular": 400, "bold": 700}
    for weight, number in numbers.items():
        font = opened(family, "bold" if weight == "bold" else "regular", "一")
        assert "glyf" in font
        assert "fvar" not in font
        assert "gvar" not in font
        assert font["OS/2"].usWeightClass == number


def test_bold_has_stouter_letters_than_regular() -> None:
    regular, bold = (opened(JAPANESE, weight, "田")["glyf"] for weight in ("regular", "bold"))
    (name,) = set(regular.keys()) - {".notdef"}
    thin, stout = regular[name], bold[name]
    assert (thin.xMin, thin.xMax) != (stout.xMin, stout.xMax)


def test_digits_have_one_width_but_large_numbers_keep_their_own() -> None:
    def widths(weight: Weight) -> set[int]:
        font = opened(INTER, weight)
        return {font["hmtx"][font.getBestCmap()[ord(digit)]][0] for digit in "0123456789"}

    assert len(widths("regular")) == 1
    assert len(widths("bold")) == 1
    assert len(widths("numbers")) > 5


def test_hyphens_stay_narrow() -> None:
    font = opened(INTER, "regular")
    widths, names = font["hmtx"], font.getBestCmap()
    assert widths[names[ord("-")]][0] < widths[names[ord("0")]][0]


def test_shaping_of_a_script_is_kept() -> None:
    def features(family: Family, table: str) -> set[str]:
        return {record.FeatureTag for record in opened(family, "bold")[table].table.FeatureList.FeatureRecord}

    assert {"akhn", "half", "rphf"} <= features(DEVANAGARI, "GSUB")
    assert {"mark", "mkmk"} <= features(THAI, "GPOS")


def test_of_a_large_font_only_the_letters_asked_for_are_made() -> None:
    assert set(opened(JAPANESE, "bold", "田中").getBestCmap()) == {ord("田"), ord("中")}
    assert len(make_font(JAPANESE, "bold", frozenset(map(ord, "田中")))) < 5_000
    assert len(characters_of(JAPANESE)) > 15_000


def test_the_same_question_gives_the_same_bytes() -> None:
    letters = frozenset(map(ord, "王小明"))
    first = make_font(HAN_FAMILIES[0], "bold", letters)
    make_font.__globals__["_large_font"].cache_clear()
    assert make_font(HAN_FAMILIES[0], "bold", letters) == first
