"""A page as a live box in millimetres, y down from its top left, and what every page has: head rule, footer, QR code.

The box is 184 × 253 portrait or 253 × 184 landscape on both papers, so a sheet is laid out once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any, Literal, cast

import segno
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from studio.domain.sheets.page import Paper, SheetStamp
from studio.domain.sheets.timetable import PosterPaper
from studio.domain.sheets.wording import say
from studio.printing.static_fonts import Weight
from studio.printing.type import SMALLEST, Typesetter

Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]

ONE_AT_A_TIME = Lock()
"""Held while something is drawn: ReportLab keeps its fonts by name for the whole program."""
HEAVY, HEAD, SECTION, EDGE, THIN, ROW = 1.06, 0.71, 0.35, 0.26, 0.18, 0.12
"""Line widths: 3, 2, 1, 0.75, 0.5 and 0.35 pt."""
BLACK, WHITE, TINT, BAND, FAR, KIT = 0.0, 1.0, 0xE8 / 255, 0xDE / 255, 0x9B / 255, 0x7A / 255
"""Greys: strength segment, measurement band, far limbs, kit."""
DOTS, CUTS = (0.35, 1.1), (2.0, 2.0)
"""On and off lengths: dotted lines (round caps) and cut lines."""

_SIZES: dict[Paper, Point] = {"letter": (215.9, 279.4), "a4": (210.0, 297.0)}
_PORTRAIT: dict[Paper, Point] = {"letter": (15.95, 13.2), "a4": (13.0, 22.0)}
_POSTERS = {"tabloid": (279.4, 431.8), "a3": (297.0, 420.0)}
_POSTER_MARGIN = 15.0
_ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}


@dataclass(frozen=True, slots=True)
class Frame:
    """One kind of page: paper size, left and top margin, live box; all in mm, which come out `scale` times as long."""

    size: Point
    left: float
    top: float
    width: float
    height: float
    scale: float = 1.0


def portrait(paper: Paper) -> Frame:
    """Live box 184 × 253."""
    return Frame(_SIZES[paper], *_PORTRAIT[paper], 184.0, 253.0)


def landscape(paper: Paper) -> Frame:
    """Live box 253 × 184."""
    (width, height), (left, top) = _SIZES[paper], _PORTRAIT[paper]
    return Frame((height, width), top, left, 253.0, 184.0)


def poster_frame(paper: PosterPaper) -> Frame:
    """Live box 184 wide on any paper, and as high as that leaves: larger papers show it larger."""
    if paper not in _POSTERS:
        return portrait(cast("Paper", paper))
    width, height = _POSTERS[paper]
    scale = (width - 2 * _POSTER_MARGIN) / 184.0
    margin = _POSTER_MARGIN / scale
    return Frame((width / scale, height / scale), margin, margin, 184.0, height / scale - 2 * margin, scale)


@dataclass(frozen=True, slots=True)
class Page:
    """Draws on one page of the canvas in mm; `moved` gives the same page with its origin elsewhere."""

    canvas: Canvas
    type: Typesetter
    frame: Frame
    origin: Point = (0.0, 0.0)

    def moved(self, x: float, y: float) -> Page:
        """Return this page seen from another origin."""
        return replace(self, origin=(self.origin[0] + x, self.origin[1] + y))

    def at(self, x: float, y: float) -> Point:
        """Place in points from the bottom left of the paper."""
        frame = self.frame
        return (frame.left + self.origin[0] + x) * mm, (frame.size[1] - frame.top - self.origin[1] - y) * mm

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        weight: Weight = "regular",
        anchor: Anchor = "start",
        tracking: float = 0.0,
    ) -> float:
        """Draw one line at its baseline and return its width."""
        line = self.type.line(text, weight, tracking)
        left, baseline = self.at(x - _ANCHORS[anchor] * line.width * size, y)
        self.type.draw(self.canvas, left, baseline, line, size * mm)
        return line.width * size

    def fitted(
        self,
        x: float,
        y: float,
        text: str,
        width: float,
        size: float,
        *,
        floor: float = SMALLEST,
        weight: Weight = "regular",
        anchor: Anchor = "start",
        tracking: float = 0.0,
        most_lines: int = 2,
    ) -> None:
        """Draw a text no wider than `width`: smaller down to `floor`, then in lines around the same middle."""
        fit = self.type.fit(text, width, size, floor, weight=weight, tracking=tracking, most_lines=most_lines)
        step = fit.size * 1.12
        top = y - step * (len(fit.lines) - 1) / 2 - (size - fit.size) * 0.364
        for index, line in enumerate(fit.lines):
            self.text(x, top + step * index, line, fit.size, weight=weight, anchor=anchor, tracking=tracking)

    def upward(self, x: float, y: float, text: str, size: float) -> None:
        """Draw one line that reads from bottom to top and ends at (x, y)."""
        line = self.type.line(text)
        self.canvas.saveState()
        self.canvas.translate(*self.at(x, y))
        self.canvas.rotate(90)
        self.type.draw(self.canvas, -line.width * size * mm, 0, line, size * mm)
        self.canvas.restoreState()

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        width: float,
        *,
        grey: float = BLACK,
        dash: Point | None = None,
    ) -> None:
        """Draw a straight line; dashes have round caps when they are dots."""
        self.path(((x1, y1), (x2, y2)), width, grey=grey, dash=dash or (), round_caps=dash is not None and dash != CUTS)

    def rule(self, y: float, width: float, *, left: float = 0.0) -> None:
        """Draw a line across the live box."""
        self.line(left, y, self.frame.width, y, width)

    def path(
        self,
        points: Iterable[Point],
        width: float,
        *,
        grey: float = BLACK,
        dash: tuple[float, ...] = (),
        closed: bool = False,
        round_caps: bool = True,
    ) -> None:
        """Stroke a polyline or an outline."""
        canvas = self._pen(width, grey, round_caps=round_caps)
        canvas.setDash([length * mm for length in dash])
        canvas.drawPath(self._outline(points, closed=closed), stroke=1, fill=0)
        canvas.setDash([])

    def rect(
        self, x: float, y: float, width: float, height: float, *, pen: float = 0.0, grey: float | None = None
    ) -> None:
        """Draw a rectangle from its top left: `grey` fills it, `pen` outlines it in black."""
        canvas = self._pen(pen, BLACK, round_caps=False)
        canvas.setFillGray(BLACK if grey is None else grey)
        left, bottom = self.at(x, y + height)
        canvas.rect(left, bottom, width * mm, height * mm, stroke=int(pen > 0), fill=int(grey is not None))
        canvas.setFillGray(BLACK)

    def polygon(
        self, points: Iterable[Point], *, pen: float = 0.0, grey: float = BLACK, pen_grey: float = BLACK
    ) -> None:
        """Fill an outline with `grey`, and draw it with a pen when it has a width."""
        canvas = self._pen(pen, pen_grey)
        canvas.setFillGray(grey)
        canvas.drawPath(self._outline(points, closed=True), stroke=int(pen > 0), fill=1)
        canvas.setFillGray(BLACK)

    def disc(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        pen: float = 0.0,
        grey: float | None = BLACK,
        pen_grey: float = BLACK,
    ) -> None:
        """Draw a circle: filled with `grey` unless None, outlined when `pen` has a width."""
        canvas = self._pen(pen, pen_grey)
        canvas.setFillGray(BLACK if grey is None else grey)
        canvas.circle(*self.at(x, y), radius * mm, stroke=int(pen > 0), fill=int(grey is not None))
        canvas.setFillGray(BLACK)

    def qr(self, x: float, y: float, size: float, content: str) -> None:
        """Draw a QR code, error level M, with its quiet zone of four modules inside `size`."""
        modules = [bytes(row) for row in segno.make_qr(content, error="m", boost_error=False).matrix]
        step = size / (len(modules) + 8)
        path: Any = self.canvas.beginPath()
        for row, bits in enumerate(modules):
            for column, bit in enumerate(bits):
                if bit:
                    left, bottom = self.at(x + (4 + column) * step, y + (5 + row) * step)
                    path.rect(left, bottom, step * mm, step * mm)
        self.canvas.drawPath(path, stroke=0, fill=1)

    def bars(self, right: float, y: float, height: float, narrowest: float, content: str) -> None:
        """Draw a bar code (Code 128) that ends at `right`; ten times the narrowest bar stays free at both sides."""
        from reportlab.graphics.barcode.code128 import Code128  # only where bars are asked for

        code: Any = Code128(content, barWidth=narrowest * mm, barHeight=height * mm, quiet=0)
        left, bottom = self.at(right, y + height)
        code.drawOn(self.canvas, left - code.width, bottom)

    def _pen(self, width: float, grey: float, *, round_caps: bool = True) -> Canvas:
        self.canvas.setLineWidth(width * mm)
        self.canvas.setStrokeGray(grey)
        self.canvas.setLineCap(int(round_caps))
        self.canvas.setLineJoin(int(round_caps))
        return self.canvas

    def _outline(self, points: Iterable[Point], *, closed: bool) -> Any:
        path: Any = self.canvas.beginPath()
        for index, (x, y) in enumerate(points):
            (path.lineTo if index else path.moveTo)(*self.at(x, y))
        if closed:
            path.close()
        return path


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a sheet before it is drawn: `draw` gets the page, its number and how many pages the sheet has; a
    `frame` of its own goes before the pack's paper.
    """

    draw: Callable[[Page, int, int], None]
    wide: bool = False
    frame: Frame | None = None


def letter_square(page: Page, x: float, letter: str) -> None:
    """Draw the square with the class kind's letter at the head of a sheet."""
    page.rect(x, 4, 12, 12, pen=0.42)
    page.fitted(x + 6, 12.83, letter, 11, 7.76, weight="bold", anchor="middle", most_lines=1)


def labelled(page: Page, x: float, y: float, label: str, value: str, width: float, gap: float = 3.6) -> None:
    """Draw a small label with its value in bold `gap` below; `y` is the value's baseline. A value of two lines stands
    clear of its label.
    """
    if value:
        lines = page.type.fit(value, width, 3.18, SMALLEST, weight="bold").lines
        page.text(x, y - gap, label, SMALLEST)
        page.fitted(x, y + 0.8 * (len(lines) - 1), value, width, 3.18, weight="bold")


def tick_box(page: Page, x: float, y: float, size: float, pen: float = THIN) -> None:
    """Draw an empty box to tick."""
    page.rect(x, y, size, size, pen=pen)


def page_words(number: int, count: int) -> str:
    """Which page of a sheet it is."""
    return say("page {number} of {count}", number=number, count=count)


def printed_words(when: str, by: str) -> str:
    """When a sheet was printed, and by whom where that is known."""
    return say("Printed {when} by {name}", when=when, name=by) if by else say("Printed {when}", when=when)


def footer(page: Page, stamp: SheetStamp, number: int, count: int, *, left: float = 0.0) -> None:
    """Draw the foot: a rule, three lines (whose sheet, printed when and by whom, which version) and the QR code."""
    top, right = page.frame.height - 14.2, page.frame.width - 17
    page.line(left, top, right, top, ROW)
    by = ", ".join(part for part in (stamp.printed_by, stamp.desk) if part)
    lines = (
        stamp.studio,
        printed_words(stamp.printed, by),
        say("Sheet {code}  ·  version {version}", code=stamp.sheet_id, version=stamp.version),
    )
    for index, text in enumerate(lines):
        y = top + (4.4, 8.0, 11.6)[index]
        page.fitted(left, y, text, 98, SMALLEST, weight="regular" if index else "bold", most_lines=1)
    page.text(
        right,
        top + 4.4,
        page_words(number, count),
        SMALLEST,
        weight="bold",
        anchor="end",
    )
    page.fitted(right, top + 8.0, stamp.note, 66, SMALLEST, anchor="end", most_lines=1)
    page.qr(page.frame.width - 14, top, 14, stamp.sheet_id)
