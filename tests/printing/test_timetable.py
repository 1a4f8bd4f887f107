"""The timetable poster: to scale, readable in black and white, whole on every paper."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pdfplumber
import pytest

from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.timetable import PosterBlock, PosterKind, PosterPaper, PosterWeek, TimetablePoster
from studio.printing.page import portrait
from studio.printing.timetable_scale import Span, scales_of
from tests.printing.reading import all_words, codes, ink_outside, overlaps, pages_of, printed, words

STAMP = SheetStamp("Northbank Running Studio", "Mon 23 Nov 2026 06:02", "Maya", "Desk 1", "T-7Q4K-2PXV-202648")
NAMES = {"S": "Strength", "H": "HIIT", "M": "Mobility", "G": "Gentle", "P": "Personal", "O": "Other"}
KINDS = tuple(PosterKind(tone, tone, name, "45 to 60 minutes") for tone, name in NAMES.items())
DAYS = tuple((name, str(23 + number)) for number, name in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")))
SIZES = {"letter": (612, 792), "a4": (595.3, 841.9), "tabloid": (792, 1224), "a3": (841.9, 1190.6)}
MM = 72 / 25.4
Closed = tuple[tuple[int, str], ...]
CLOSED: Closed = ((4, "City Half Marathon"),)


def block(day: int, time: str, minutes: int = 60, who: str = "Maya", tone: str = "S", **lane: int) -> PosterBlock:
    hour, _, minute = time.partition(":")
    return PosterBlock(day, int(hour) * 60 + int(minute), minutes, time, f"{who} {minutes}′", tone, tone, **lane)


WEEK = (
    block(0, "6:30"),
    block(1, "7:00", 45, "Tom", "M"),
    block(2, "12:15", 45, "Inês", "H"),
    block(3, "17:30", 60, "Tom", "P", lane=0, lanes=2),
    block(3, "17:45", 45, "Sora", "G", lane=1, lanes=2),
    block(5, "11:00", 60, "Tests", "O"),
    block(6, "19:15", 45, "Tom", "M"),
)


def poster(
    blocks: Sequence[PosterBlock] = WEEK, paper: PosterPaper = "letter", weeks: int = 1, closed: Closed = CLOSED
) -> TimetablePoster:
    week = PosterWeek("23–29 November 2026", DAYS, tuple(blocks), closed=closed)
    return TimetablePoster(STAMP, paper, (week,) * weeks, KINDS)


def drawn(sheet: TimetablePoster) -> bytes:
    return printed(sheet)


@pytest.mark.parametrize("paper", list(SIZES))
def test_each_paper_shows_all_and_nothing_on_another(paper: PosterPaper) -> None:
    pdf = drawn(poster(paper=paper))
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        (page,) = document.pages
        assert (page.width, page.height) == pytest.approx(SIZES[paper], abs=0.1)
    text = words(pdf)
    for said in ("Timetable", "23–29 November 2026", "6:30", "Inês 45′", "17:45", "Closed", "no classes 13:00–17:30"):
        assert said in text
    assert all(name in text for name in NAMES.values())
    # The box of the title's letters is higher than the letters.
    assert [pair for pair in overlaps(pdf) if "Timetable" not in pair] == []
    assert codes(pdf) == ["T-7Q4K-2PXV-202648"]


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_nothing_leaves_the_live_box(paper: PosterPaper) -> None:
    assert paper in ("letter", "a4")
    pdf = drawn(poster(paper=paper))
    frame = portrait("letter" if paper == "letter" else "a4")
    assert [spot for spot in ink_outside(pdf, frame) if spot[0] > -1.5] == []  # the T of the title stands out by 1 mm


def test_every_week_has_a_page() -> None:
    pdf = drawn(poster(weeks=3))
    assert pages_of(pdf) == 3
    assert all(f"{number} of 3" in words(pdf, number - 1) for number in (1, 2, 3))


def test_a_class_stands_at_its_time_to_scale() -> None:
    (scale,) = scales_of(WEEK, 162.22)
    assert scale.spans == (Span(390, 780), Span(1050, 1200))
    assert scale.y(450) - scale.y(390) == pytest.approx(scale.hour)
    assert scale.y(1110) - scale.y(1050) == pytest.approx(scale.hour)
    assert scale.y(1200) == pytest.approx(162.22)
    with pdfplumber.open(io.BytesIO(drawn(poster()))) as document:
        found = document.pages[0].extract_words()
    hours = {word["text"]: word["top"] / MM for word in found if word["x0"] / MM < 29}
    assert hours["12:00"] - hours["8:00"] == pytest.approx(4 * scale.hour, abs=0.01)
    assert hours["20:00"] - hours["18:00"] == pytest.approx(2 * scale.hour, abs=0.01)


def test_a_day_round_the_clock_takes_two_pages() -> None:
    long = [block(number % 7, f"{hour}:00", 45) for number, hour in enumerate((*range(10), *range(13, 24)))]
    pdf = drawn(poster(long))
    assert pages_of(pdf) == 2
    assert all(f"{hour}:00" in all_words(pdf) for hour in (0, 9, 13, 23))
    assert "23:00" not in words(pdf, 0)


def test_a_week_without_classes_says_so() -> None:
    assert "No classes this week." in words(drawn(poster(())))


def test_names_of_any_length_and_script_stay_in_their_boxes() -> None:
    names = ("Bartholomew-Alexander Featherstonehaugh", "ليلى حداد", "Ελένη", "Łukasz")
    blocks = [block(number, "18:00", 45, who, lane=0, lanes=2) for number, who in enumerate(names)]
    blocks += [block(number, "18:15", 45, who, lane=1, lanes=2) for number, who in enumerate(names)]
    pdf = drawn(poster(blocks, closed=()))
    half = (22.09 - 0.7) / 2
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        boxes = [box for box in page.rects if box["width"] / MM == pytest.approx(half, abs=0.1)]
        top, end = min(box["top"] for box in boxes), max(box["bottom"] for box in boxes)
        letters = [char for char in page.chars if char["x0"] / MM > 29 and top < char["top"] < end]
    assert all(any(box["x0"] < char["x0"] and char["x1"] < box["x1"] for box in boxes) for char in letters)


def test_kinds_are_told_apart_without_colour() -> None:
    """Everything is black or white, and each kind has its letter and another pattern."""
    with pdfplumber.open(io.BytesIO(drawn(poster()))) as document:
        page = document.pages[0]
        marks = [*page.rects, *page.lines, *page.curves, *page.chars]
        shades = {mark[key] for mark in marks for key in ("stroking_color", "non_stroking_color") if mark.get(key)}
    assert {float(shade[0]) if isinstance(shade, tuple) else float(shade) for shade in shades} <= {0.0, 1.0}
