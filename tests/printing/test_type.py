"""Texts of every script are measured as they are drawn, fit their width, and are never cut off."""

from __future__ import annotations

import io

import pdfplumber
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas

from studio.printing.type import Typesetter, clean

NAMES = (
    "Alexandria-Konstantina W.",
    "Σοφία Παπαδοπούλου",
    "Олександра Б.",
    "Nguyễn Thị Minh Khuê",
    "محمد الفارسي",
    "अनन्या क्षत्रिय",
    "Łukasz Ðorđe Şükrü",
    "王小明",
    "佐藤 さくら",
    "김민준",
    "דוד בן-גוריון",
    "น้ำผึ้ง ศรีสุข",
)


@pytest.mark.parametrize("name", NAMES)
def test_every_script_has_its_glyphs(typesetter: Typesetter, name: str) -> None:
    line = typesetter.line(name)
    drawn = "".join(str(run.text) for run in line.runs)
    assert "□" not in drawn
    assert line.plain == name
    assert 2.0 < line.width < 20.0
    assert typesetter.line(name, "bold").width == pytest.approx(line.width, rel=0.15)


def test_a_character_that_no_font_has_becomes_a_box(typesetter: Typesetter) -> None:
    assert [str(run.text) for run in typesetter.line("😀x").runs] == ["□x"]


def test_latin_text_goes_from_left_to_right_in_one_run(typesetter: Typesetter) -> None:
    line = typesetter.line("Maya 12")
    assert [str(run.text) for run in line.runs] == ["Maya 12"]
    assert line.runs[0].plain == ""


def test_arabic_letters_join_and_come_from_the_right(typesetter: Typesetter) -> None:
    (run,) = typesetter.line("محمد").runs
    assert run.plain == "محمد"
    assert len(run.text) == 4
    assert run.text[0] == "\ufeaa"  # final dal stands leftmost
    assert run.text[-1] == "\ufee3"  # initial meem stands rightmost


def test_a_latin_initial_stands_left_of_an_arabic_name(typesetter: Typesetter) -> None:
    fonts = [run.font for run in typesetter.line("محمد A").runs]
    assert fonts[0].startswith("Inter")
    assert fonts[-1].startswith("NotoSansArabic")


def test_documents_made_one_after_the_other_have_glyphs_of_their_own() -> None:
    faces = []
    for typesetter in (Typesetter(), Typesetter()):
        (run,) = typesetter.line("अनन्या").runs
        face = getFont(run.font).face  # type: ignore[attr-defined]
        faces.append(face)
        assert all(ord(code) in face.charToGlyph for code in run.text)
    assert faces[0] is not faces[1]


def test_devanagari_conjuncts_are_shaped(typesetter: Typesetter) -> None:
    (run,) = typesetter.line("क्ष").runs
    assert len(run.text) == 1
    assert run.plain == "क्ष"


def test_the_measured_width_is_the_drawn_width(typesetter: Typesetter) -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(600, 200), invariant=1)
    line = typesetter.line("AVATAR To 11:11, Tyra", "bold", -0.02)
    typesetter.draw(canvas, 50, 100, line, 20)
    canvas.save()
    with pdfplumber.open(target) as pdf:
        chars = pdf.pages[0].chars
    assert chars[0]["x0"] == pytest.approx(50, abs=0.01)
    assert chars[-1]["x1"] + -0.02 * 20 == pytest.approx(50 + line.width * 20, abs=0.05)


def test_digits_are_measured_with_their_tabular_width(typesetter: Typesetter) -> None:
    assert typesetter.width("11:11", 10) == pytest.approx(typesetter.width("00:00", 10))
    assert typesetter.width("1", 10, "numbers") < typesetter.width("0", 10, "numbers")


def test_a_text_that_fits_keeps_its_size(typesetter: Typesetter) -> None:
    fit = typesetter.fit("Bjørn Æ.", 57, 3.7, 2.82)
    assert (fit.lines, fit.size) == (("Bjørn Æ.",), 3.7)


def test_a_long_name_shrinks_first(typesetter: Typesetter) -> None:
    fit = typesetter.fit("Alexandria-Konstantina Wolfsberger", 57, 3.7, 2.82)
    assert len(fit.lines) == 1
    assert 2.82 <= fit.size < 3.7
    assert typesetter.width(fit.lines[0], fit.size) == pytest.approx(57)


def test_then_it_breaks_at_a_hyphen_or_a_space(typesetter: Typesetter) -> None:
    fit = typesetter.fit("Alexandria-Konstantina Papadopoulou-Vandenberg", 57, 3.7, 2.82)
    assert fit.lines == ("Alexandria-Konstantina Papadopoulou-", "Vandenberg")
    assert fit.size == 2.82


def test_a_single_endless_word_still_comes_whole(typesetter: Typesetter) -> None:
    word = "W" * 90
    fit = typesetter.fit(word, 57, 3.7, 2.82)
    assert "".join(fit.lines) == word
    assert all(typesetter.width(line, fit.size) <= 57 for line in fit.lines)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec="utf-8", categories=["L", "M", "N", "P", "S", "Zs", "Cf", "Cc"]), max_size=40))
def test_no_text_breaks_the_typesetter_or_loses_letters(typesetter: Typesetter, text: str) -> None:
    fit = typesetter.fit(text, 30, 3.7, 2.82)
    assert "".join("".join(fit.lines).split()) == "".join(text.split())
    assert all(typesetter.width(line, fit.size) <= 30 + 1e-6 for line in fit.lines)


def test_controls_and_direction_marks_are_not_drawn() -> None:
    assert clean("a\nb\u202ec\x00d") == "a bc d"
    assert clean("e\u0301") == "é"


def test_running_text_wraps_at_words(typesetter: Typesetter) -> None:
    lines = typesetter.wrap("Keep the anchors for six more weeks, calf work twice a week.", 40, 3.18)
    assert " ".join(lines) == "Keep the anchors for six more weeks, calf work twice a week."
    assert len(lines) == 3
    assert all(typesetter.width(line, 3.18) <= 40 for line in lines)
