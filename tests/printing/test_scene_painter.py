"""Figures on paper: as large as their box, on its lower edge, in black and two greys."""

from __future__ import annotations

import io
from typing import Any

import pdfplumber
import pytest
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from studio.drawing.scene import Disc, Fill, Label, Mark, Scene, Stroke
from studio.printing.page import Page, portrait
from studio.printing.scene_painter import paint_figure
from studio.printing.type import Typesetter

SQUARE = Fill(((20, 20), (60, 20), (60, 60), (20, 60)), "near")


def painted(typesetter: Typesetter, *marks: Mark, box: tuple[float, float, float, float] = (10, 10, 40, 40)) -> Any:
    """The page's shapes after a figure of these marks was painted into `box` (mm: x, y, width, height)."""
    target = io.BytesIO()
    frame = portrait("a4")
    canvas = Canvas(target, pagesize=(frame.size[0] * mm, frame.size[1] * mm), invariant=1)
    paint_figure(Page(canvas, typesetter, frame), Scene(100, 100, marks), *box)
    canvas.save()
    with pdfplumber.open(target) as pdf:
        return pdf.pages[0]


def test_a_figure_fills_its_box_and_stands_on_the_lower_edge(typesetter: Typesetter) -> None:
    page = painted(typesetter, SQUARE)
    shape = [*page.rects, *page.curves][0]
    frame = portrait("a4")
    assert shape["bottom"] / mm - frame.top == pytest.approx(50, abs=0.01)
    # 40 units wide with 4 of air on both sides, 40 high with 1 above: the width decides
    assert (shape["x1"] - shape["x0"]) / mm == pytest.approx(40 * 40 / 48, abs=0.01)
    assert ((shape["x0"] + shape["x1"]) / 2) / mm - frame.left == pytest.approx(30, abs=0.01)


def test_roles_become_black_and_greys(typesetter: Typesetter) -> None:
    page = painted(
        typesetter,
        SQUARE,
        Disc((50, 40), 5, "far"),
        Disc((30, 40), 5, "kit"),
        Disc((40, 30), 3, "halo"),
        Disc((40, 50), 3, "arrow"),
    )
    greys = [round(float(shape["non_stroking_color"]), 2) for shape in page.curves]
    assert greys == [0.61, 0.48, 1.0, 0.0]


def test_limbs_are_stouter_than_on_screen_but_kit_is_not(typesetter: Typesetter) -> None:
    page = painted(typesetter, SQUARE, Stroke(((30, 30), (50, 50)), 4, "near"), Stroke(((30, 50), (50, 30)), 4, "kit"))
    limb, kit = (line["linewidth"] for line in page.lines)
    assert limb / kit == pytest.approx(1.25)


def test_labels_and_dashes_are_painted(typesetter: Typesetter) -> None:
    page = painted(
        typesetter, SQUARE, Stroke(((30, 30), (50, 50)), 1, "kit", dash=(2, 2)), Label((30, 30), "kg", 8, "near")
    )
    assert page.extract_text() == "kg"
    assert page.lines[0]["dash"] is not None


def test_no_figure_and_an_empty_figure_draw_nothing(typesetter: Typesetter) -> None:
    page = painted(typesetter)
    assert [*page.chars, *page.rects, *page.curves, *page.lines] == []
