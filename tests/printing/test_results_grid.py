"""The results grid: a box for everybody at every station, on one page for a class of up to sixteen lines."""

from __future__ import annotations

import pytest

from studio.domain.sheets.page import Paper, SheetStamp
from studio.domain.sheets.results_grid import GridCell, GridColumn, GridRow, ResultsGrid
from studio.printing.page import Frame, landscape
from tests.printing.reading import codes, ink_outside, overlaps, pages_of, printed, words

STAMP = SheetStamp("Northbank", "Tue 24 Nov 2026 06:02", "M. Lindqvist", "Desk 1", "G-7Q4K-2P", 3, "Back to the desk.")
NAMES = ("Goblet squat", "Single-leg Romanian deadlift", "Half-kneeling band pulldown", "Step-up")


def grid(stations: int = 11, people: int = 12) -> ResultsGrid:
    columns = tuple(
        GridColumn(str(number), NAMES[number % len(NAMES)], "kg", "reps", opens_block=number % 4 == 0)
        for number in range(4, 4 + stations)
    )
    cells = tuple(GridCell("22.5", "8/7", swap=place == 2) for place in range(stations))
    return ResultsGrid(
        STAMP,
        "S",
        "Tue 24 Nov 2026, 6:30, Maya Lindqvist, Studio 1",
        columns,
        tuple(GridRow(f"{number:02d}", cells) for number in range(1, people + 1)),
    )


def with_marks(paper: Paper) -> Frame:
    """The live box with the registration squares outside its sides."""
    frame = landscape(paper)
    return Frame(frame.size, frame.left - 6.5, frame.top, frame.width + 13, frame.height)


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize(("stations", "people"), [(1, 0), (1, 1), (6, 8), (11, 12), (11, 14)])
def test_a_class_is_one_page(paper: Paper, stations: int, people: int) -> None:
    pdf = printed(grid(stations, people), paper=paper)
    assert pages_of(pdf) == 1
    assert ink_outside(pdf, with_marks(paper)) == []
    assert overlaps(pdf) == []
    text = words(pdf).split()
    for number in range(1, people + 1):
        assert f"{number:02d}" in text
    assert {"x1", "x2"} <= set(text)
    assert text.count("kg") == stations
    assert codes(pdf) == ["G-7Q4K-2P"]


def test_many_people_and_many_stations_go_on_overleaf() -> None:
    pdf = printed(grid(stations=14, people=30))
    assert pages_of(pdf) == 6
    heads = [words(pdf, page).count("kg") for page in range(6)]
    assert heads == [7, 7] * 3
    people = [
        sum(line[:2].isdigit() and "swap" in line for line in words(pdf, page).splitlines()) for page in (0, 2, 4)
    ]
    assert people == [11, 11, 8]
    assert "x2" in words(pdf, 4)
    assert "x2" in words(pdf, 5)


def test_last_time_and_what_is_done_otherwise_stand_in_the_box() -> None:
    text = words(printed(grid(stations=3, people=1)))
    assert text.count("22.5") == 2
    assert text.count("8/7") == 3
    assert text.count("swap") == 2  # the box, and what it means
