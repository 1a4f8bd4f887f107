"""The exercise handbook: a page for each exercise, bookmarks, contents and indexes that lead to the right pages."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from studio.domain.errors import NotFoundError
from studio.domain.sheets.handbook import Handbook
from studio.domain.sheets.page import Paper
from studio.printing.handbook import BookInMaking
from studio.printing.page import portrait
from studio.resources import resources_folder
from studio.services.exercises.shelf import Shelf
from studio.services.paper.handbook import exercise_page, whole_handbook
from tests.printing.reading import ink_outside, overlaps, pages_of, words

SHELF = Shelf(resources_folder())
STUDIO, PRINTED = "Northbank Running Studio", "Tuesday 14 April 2026 17:52"
FIRST = 7
"""The page of the first exercise: title, four of contents, and every runner stand before it."""


def drawn(book: Handbook, paper: Paper = "letter", at_once: int = 1000) -> bytes:
    making = BookInMaking(book, paper)
    while making.done < making.pages:
        making.draw(at_once)
    return making.pdf()


def one(key: str) -> Handbook:
    return exercise_page(SHELF, key, STUDIO, PRINTED)


def core_only() -> Handbook:
    whole = whole_handbook(SHELF, STUDIO, PRINTED)
    return replace(whole, chapters=whole.chapters[-1:])


@pytest.fixture(scope="module")
def whole() -> Handbook:
    return whole_handbook(SHELF, STUDIO, PRINTED)


@pytest.fixture(scope="module")
def printed_whole(whole: Handbook) -> bytes:
    return drawn(whole)


@pytest.fixture(scope="module")
def texts(printed_whole: bytes) -> list[str]:
    with pypdfium2.PdfDocument(printed_whole) as document:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


def test_a_page_says_all_of_its_exercise() -> None:
    text = words(drawn(one("str_split_squat_loaded")))
    for expected in (
        "Loaded split squat", "Strength", "Split squat", "Level 2", "One leg", "two dumbbells or kettlebell",
        "Front heel heavy", "Back knee down", "Tall chest", "Split squat with weight",
        "Default dose, level 2", "3 × 6–8 each side", "3-1-1-0", "120 s", "1  Start", "2  End",
        "Easier and harder", "Split squat hold", "easier", "this one", "harder",
        "Quadriceps, leads", "Gluteus medius and minimus", "knee flexion load",
        "Strengthens each leg by itself", "Blagrove, Howatson and Hayes 2018", STUDIO, f"Printed {PRINTED}",
    ):  # fmt: skip
        assert expected in text
    # Alone it stands in no book: no page numbers, no title page.
    assert "page" not in text
    assert pages_of(drawn(one("str_split_squat_loaded"))) == 1


def test_deep_muscles_and_the_short_list_are_told() -> None:
    text = words(drawn(one("acc_tibpost_ball_calf_raise")))
    assert "outlined: lies deep" in text
    assert "On the list for every runner: It trains the small muscle" in text.replace("\n", " ")
    assert "lies deep" not in words(drawn(one("str_squat_bw")))


def test_an_unknown_exercise_has_no_page() -> None:
    with pytest.raises(NotFoundError):
        one("str_nothing")


def test_an_exercise_without_picture_road_or_reason_has_a_page() -> None:
    book = one("str_split_squat_loaded")
    page = replace(book.pages[0], start=None, end=None, road=(), reasons=(), every_runner="", sources=(), asks=())
    group = replace(book.chapters[0].groups[0], pages=(page,))
    text = words(drawn(replace(book, chapters=(replace(book.chapters[0], groups=(group,)),))))
    assert "No picture yet" in text
    assert "Easier and harder" not in text
    assert "Why runners do it" not in text


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_nothing_leaves_the_live_box_or_lies_on_other_words(paper: Paper) -> None:
    for key in ("mob_lunge_rotation", "str_sl_rdl", "core_front_load_march", "acc_tibpost_ball_calf_raise"):
        pdf = drawn(one(key), paper)
        assert ink_outside(pdf, portrait(paper)) == []
        assert overlaps(pdf) == []


def test_the_same_book_gives_the_same_bytes_however_it_is_drawn() -> None:
    book = core_only()
    first = drawn(book)
    assert drawn(core_only(), at_once=7) == first


def test_a_book_given_up_leaves_nothing_behind() -> None:
    making = BookInMaking(core_only(), "a4")
    making.draw(3)
    assert (making.done, making.pages) == (3, 55)
    assert pages_of(drawn(one("core_dead_bug"))) == 1


def test_the_whole_book_has_a_page_for_every_exercise(whole: Handbook, texts: list[str]) -> None:
    assert len(whole.pages) == 286
    assert len({page.key for page in whole.pages}) == 286
    # Title, contents (4), every runner; then the exercises; sources, muscles, index (3).
    assert len(texts) == 6 + 286 + 5
    for number, page in enumerate(whole.pages, start=FIRST):
        text = texts[number - 1].replace("\n", " ")
        assert page.name in text
        assert all(cue in text for cue in page.cues)
        assert text.rstrip().endswith(str(number)) or f" {number}" in text
    assert "286 exercises" in texts[0]


def test_contents_and_index_name_the_right_pages(whole: Handbook, texts: list[str]) -> None:
    contents, index = " ".join(texts[1:5]), " ".join(texts[-3:])
    for number, page in enumerate(whole.pages, start=FIRST):
        entry = re.compile(re.escape(page.name) + r"\s+" + str(number) + r"\b")
        assert entry.search(contents), page.name
        assert entry.search(index), page.name


def test_every_runner_and_sources_have_their_pages(texts: list[str]) -> None:
    assert "What every runner should do" in texts[5]
    assert re.search(r"Dead bug\s+\d+", texts[5])
    sources = texts[6 + 286].replace("\n", " ")
    assert "Taddei and others 2020" in sources
    assert "nothing here promises to prevent injury" in sources
    assert "Published study or review" in sources


def test_bookmarks_lead_from_block_over_pattern_to_exercise(whole: Handbook, printed_whole: bytes) -> None:
    reader = PdfReader(io.BytesIO(printed_whole))
    wide = [entry.title for entry in reader.outline if isinstance(entry, Destination)]
    blocks = ["Mobility", "Power", "Strength", "Accessory", "Core"]
    assert wide == ["Exercise handbook", "Contents", "Every runner", *blocks, "Sources", "Muscles", "Index"]
    leaves = list(deepest(reader.outline))
    assert [entry.title for entry in leaves] == [page.name for page in whole.pages]
    numbers = [reader.get_destination_page_number(entry) for entry in leaves]
    assert numbers == list(range(FIRST - 1, FIRST - 1 + 286))


def deepest(outline: Sequence[object], level: int = 0) -> Iterator[Destination]:
    for entry in outline:
        if isinstance(entry, list):
            yield from deepest(entry, level + 1)
        elif level == 2:
            assert isinstance(entry, Destination)
            yield entry


def test_steps_of_the_road_link_to_their_pages(whole: Handbook, printed_whole: bytes, texts: list[str]) -> None:
    number = next(at for at, page in enumerate(whole.pages, FIRST) if page.key == "str_split_squat_loaded")
    page = PdfReader(io.BytesIO(printed_whole)).pages[number - 1]
    assert len(page["/Annots"]) == 3  # type: ignore[arg-type]
    assert f"page {number - 1}" in texts[number - 1]


def test_no_exercise_writes_over_the_foot_of_its_page(printed_whole: bytes) -> None:
    frame = portrait("letter")
    rule = (frame.size[1] - frame.top - 253 + 4.6) * 72 / 25.4
    with pypdfium2.PdfDocument(printed_whole) as document:
        for number in range(FIRST - 1, FIRST - 1 + 286):
            text = document[number].get_textpage()
            lows = [text.get_rect(place)[1] for place in range(text.count_rects())]
            assert sum(low < rule for low in lows) == 2, f"page {number + 1}"


def test_patterns_stand_in_the_order_of_the_library_easy_ones_first(whole: Handbook) -> None:
    strength = whole.chapters[2]
    assert [group.name for group in strength.groups][:4] == ["Squat", "Split squat", "Step-up, step-down", "Hinge"]
    levels = [[int(page.facts[2].removeprefix("Level ")) for page in group.pages] for group in strength.groups]
    assert all(low <= high for group in levels for low, high in pairwise(group))
