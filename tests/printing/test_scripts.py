"""Names of every script on paper: the right font, the right order, found by whoever searches the document."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pdfplumber
import pytest
from pypdf import PdfReader

from studio.domain.sheets.pack import SheetPack
from studio.domain.sheets.roster import RosterRow
from studio.domain.sheets.texts import texts_of
from studio.printing.fonts import boxed
from studio.printing.pack import render_pack
from studio.printing.type import Typesetter
from tests.printing.reading import overlaps, printed
from tests.printing.samples import ROSTER

CHINESE, JAPANESE, KOREAN, HEBREW, THAI = "王小明", "佐藤 さくら", "남궁 민준", "יעל כהן", "น้ำผึ้ง ศรีสุข"
HAN = ("NotoSansSC", "NotoSansTC", "NotoSansJP", "NotoSansKR")


def roster(*names: str) -> bytes:
    rows = tuple(RosterRow(f"{number:02d}", name) for number, name in enumerate(names, start=1))
    return printed(replace(ROSTER, rows=rows, waitlist=()))


def said(pdf: bytes) -> list[str]:
    """What readers of the document find where glyphs do not say it themselves."""
    contents = PdfReader(io.BytesIO(pdf)).pages[0].get_contents()
    assert contents is not None
    found = re.findall(rb"/ActualText <feff([0-9a-f]*)>", contents.get_data())
    return [bytes.fromhex(one.decode("ascii")).decode("utf-16-be") for one in found]


def fonts_of(text: str, country: str = "") -> list[str]:
    """The families that draw a text, without those of Latin."""
    names = (run.font.split("-")[0] for run in Typesetter([text], country).line(text).runs)
    return list(dict.fromkeys(name for name in names if name != "Inter"))


def test_names_are_read_back_letter_by_letter() -> None:
    text = PdfReader(io.BytesIO(roster(CHINESE, JAPANESE, KOREAN))).pages[0].extract_text()
    for name in (CHINESE, JAPANESE, KOREAN):
        assert name in text


def test_shaped_names_are_read_back_in_reading_order() -> None:
    assert said(roster(HEBREW, THAI)) == [HEBREW, THAI]


def test_hebrew_goes_from_right_to_left() -> None:
    with pdfplumber.open(io.BytesIO(roster(HEBREW))) as document:
        places = {char["text"]: char["x0"] for char in document.pages[0].chars}
    assert places["י"] > places["ע"] > places["כ"] > places["ן"]


def test_thai_marks_stand_over_their_letters() -> None:
    (run,) = Typesetter().line("ที่").runs
    assert len(run.text) == 3
    assert run.width == pytest.approx(Typesetter().line("ท").width)


@pytest.mark.parametrize(
    ("text", "country", "family"),
    [
        ("直樹", "", "NotoSansSC"),
        ("直樹", "GB", "NotoSansSC"),
        ("直樹", "TW", "NotoSansTC"),
        ("直樹", "HK", "NotoSansTC"),
        ("直樹", "JP", "NotoSansJP"),
        ("直樹", "KR", "NotoSansKR"),
        ("直樹 さん", "CN", "NotoSansJP"),
        ("直樹 ナオ", "KR", "NotoSansJP"),
        ("直樹 직", "JP", "NotoSansKR"),
        ("直 ㄓˊ", "", "NotoSansTC"),
    ],
)
def test_the_font_of_han_letters_follows_the_name_then_the_country(text: str, country: str, family: str) -> None:
    assert fonts_of(text, country) == [family]


def test_a_word_of_a_japanese_name_is_japanese_on_a_line_of_its_own() -> None:
    typesetter = Typesetter(["直樹 さくら", "直人"])
    assert typesetter.line("直樹").runs[0].font.startswith("NotoSansJP-")
    assert typesetter.line("直人").runs[0].font.startswith("NotoSansSC-")


def test_a_letter_that_the_first_font_lacks_comes_from_another() -> None:
    assert fonts_of("们", "KR") == ["NotoSansSC"]
    assert set(fonts_of("한", "CN")) == {"NotoSansKR"}


def test_a_letter_nobody_foretold_is_drawn_all_the_same() -> None:
    typesetter = Typesetter(["王"])
    assert [str(run.text) for run in typesetter.line("王明").runs] == ["王", "明"]
    assert [str(run.text) for run in typesetter.line("王").runs] == ["王"]


def test_bold_names_are_bold() -> None:
    for name in (CHINESE, JAPANESE, KOREAN, HEBREW, THAI):
        for run in Typesetter([name]).line(name, "bold").runs:
            assert "-Bold" in run.font


def test_a_document_embeds_only_the_letters_it_shows() -> None:
    latin, chinese = len(roster("Anna")), len(roster(CHINESE))
    assert chinese - latin < 12_000


def test_the_same_names_give_the_same_bytes() -> None:
    names = (CHINESE, JAPANESE, KOREAN, HEBREW, THAI)
    assert roster(*names) == roster(*names)


def test_names_in_one_list_lie_on_their_own_lines() -> None:
    assert overlaps(roster(CHINESE, JAPANESE, KOREAN, "Đặng Thị Mỹ", THAI)) == []


def test_what_no_font_has_is_a_box_and_told() -> None:
    pack = SheetPack("T", (replace(ROSTER, rows=(RosterRow("01", "Ana 😀 F."), RosterRow("02", "Ana F."))),))
    assert boxed(texts_of(pack)) == ("Ana 😀 F.",)
    assert "Ana □ F." in PdfReader(io.BytesIO(render_pack(pack, "a4"))).pages[0].extract_text()


def test_one_box_stands_for_a_letter_with_its_marks() -> None:
    assert "".join(str(run.text) for run in Typesetter().line("தமிழ்").runs) == "□□□"


def test_a_form_of_a_letter_is_chosen_by_its_selector() -> None:
    plain, chosen = (Typesetter([text], "JP").line(text).runs for text in ("葛", "葛\U000e0100"))
    assert len(plain) == len(chosen) == 1
    assert boxed(["葛\U000e0100"]) == ()
    assert str(plain[0].text) == "葛"
    assert chosen[0].plain == "葛\U000e0100"
