"""Paints a scene of `studio.drawing` on paper: black, three greys, no colours."""

from __future__ import annotations

from reportlab.lib.units import mm

from studio.domain.sheets.page import Picture
from studio.drawing.scene import Disc, Fill, Label, Mark, Point, Stroke
from studio.printing.page import BAND, BLACK, FAR, KIT, WHITE, Frame, Page

GREYS = {
    "far": FAR,
    "kit": KIT,
    "band": BAND,
    "halo": WHITE,
    "body": 0.95,
    "muscle0": WHITE,
    "muscle1": 0.8,
    "muscle2": 0.52,
    "muscle3": 0.2,
    "muscle_line": 0.6,
}
"""Roles of `studio.drawing` that are not black on paper; arrows and ground are black."""

_PENS, _WIDEST_LIMB = {"near": 1.25, "far": 1.25, "halo": 1.25, "ground": 0.8, "muscle_line": 0.6}, 6.2
"""Limbs and their halo are drawn stouter on paper than on screen, to be told apart at 4 m; trunks are wide enough."""
_PLACELESS = frozenset({"ground", "halo"})


def _grey(role: str) -> float:
    return GREYS.get(role, BLACK)


def _reach(mark: Mark) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a mark with its pen."""
    match mark:
        case Disc(centre=(x, y), radius=radius, width=width):
            points: tuple[Point, ...] = ((x, y),)
            room = radius + width / 2
        case Label(at=at, size=size):
            points, room = (at,), size / 2
        case Stroke(points=points, width=width) | Fill(points=points, width=width):
            room = width / 2
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across) - room, min(down) - room, max(across) + room, max(down) + room


def _bounds(picture: Picture) -> tuple[float, float, float, float]:
    """The part of the scene that the figure fills; the ground line reaches further and is cut at the box."""
    marks = [mark for mark in picture.marks if isinstance(mark, Mark) and mark.role not in _PLACELESS]
    if not marks:
        return 0.0, 0.0, picture.width, picture.height
    reaches = [_reach(mark) for mark in marks]
    left, top = min(r[0] for r in reaches), min(r[1] for r in reaches)
    right, bottom = max(r[2] for r in reaches), max(r[3] for r in reaches)
    ground = [r[3] for r in (_reach(m) for m in picture.marks if isinstance(m, Mark) and m.role == "ground")]
    return left - 4, top - 1, right + 4, max([bottom, *ground])


def paint_figure(page: Page, picture: Picture | None, x: float, y: float, width: float, height: float) -> None:
    """Paint a figure as large as the box allows, in its middle and standing on its lower edge."""
    if picture is None:
        return
    _paint_at(page, picture, _bounds(picture), (x, y, width, height))


def paint_poses(
    page: Page, first: Picture, second: Picture, boxes: tuple[tuple[float, float], tuple[float, float]], size: Point
) -> None:
    """Paint two poses of one figure, each in its box (left, top) of this size, as large as each other."""
    bounds = [_bounds(picture) for picture in (first, second)]
    top, bottom = min(one[1] for one in bounds), max(one[3] for one in bounds)
    wide = max(one[2] - one[0] for one in bounds)
    for picture, (left, _, right, _), place in zip((first, second), bounds, boxes, strict=True):
        middle = (left + right) / 2
        shown = (middle - wide / 2, top, middle + wide / 2, bottom)
        _paint_at(page, picture, shown, (*place, *size))


def _paint_at(
    page: Page, picture: Picture, bounds: tuple[float, float, float, float], box: tuple[float, float, float, float]
) -> None:
    (left, top, right, bottom), (x, y, width, height) = bounds, box
    scale = min(width / (right - left), height / (bottom - top))
    x0 = x + (width - (right - left) * scale) / 2 - left * scale
    y0 = y + height - bottom * scale
    canvas = page.canvas
    canvas.saveState()
    clip = canvas.beginPath()
    corner = page.at(x, y + height)
    clip.rect(*corner, width * mm, height * mm)
    canvas.clipPath(clip, stroke=0, fill=0)
    for mark in picture.marks:
        if isinstance(mark, Mark):
            _paint(page, mark, (x0, y0), scale)
    canvas.restoreState()


def _paint(page: Page, mark: Mark, origin: Point, scale: float) -> None:
    def placed(points: tuple[Point, ...]) -> list[Point]:
        return [(origin[0] + px * scale, origin[1] + py * scale) for px, py in points]

    grey = _grey(mark.role)
    match mark:
        case Stroke(points=points, width=width, cap=cap, closed=closed, dash=dash):
            dashes = tuple(length * scale for length in dash)
            pen = width * (_PENS.get(mark.role, 1.0) if width <= _WIDEST_LIMB else 1.0)
            page.path(placed(points), pen * scale, grey=grey, dash=dashes, closed=closed, round_caps=cap == "round")
        case Fill(points=points, width=width):
            page.polygon(placed(points), pen=width * scale, grey=grey, pen_grey=grey)
        case Disc(centre=centre, radius=radius, width=width):
            ((cx, cy),) = placed((centre,))
            page.disc(cx, cy, radius * scale, pen=width * scale, grey=None if width else grey, pen_grey=grey)
        case Label(at=at, text=text, size=size, anchor=anchor, bold=bold):
            ((tx, ty),) = placed((at,))
            page.text(tx, ty, text, size * scale, weight="bold" if bold else "regular", anchor=anchor)


class Stamps:
    """Pictures of one document that come again on many pages: each is written into the file once, and then named."""

    def __init__(self) -> None:
        self._names: dict[int, tuple[str, Picture]] = {}

    def paint(self, page: Page, picture: Picture, x: float, y: float, height: float) -> None:
        """Paint a picture so high, with its top left at a place; small pens keep their share."""
        scale = height / picture.height
        name = self._named(page, picture)
        canvas = page.canvas
        canvas.saveState()
        canvas.translate(*page.at(x, y + height))
        canvas.scale(scale, scale)
        canvas.doForm(name)
        canvas.restoreState()

    def _named(self, page: Page, picture: Picture) -> str:
        if id(picture) not in self._names:
            name = f"picture-{len(self._names)}"
            self._names[id(picture)] = name, picture
            size = picture.width, picture.height
            canvas = page.canvas
            canvas.beginForm(name, 0, 0, size[0] * mm, size[1] * mm)
            paint_picture(Page(canvas, page.type, Frame(size, 0, 0, *size)), picture, 0, 0, picture.height)
            canvas.endForm()
        return self._names[id(picture)][0]


def paint_picture(page: Page, picture: Picture, x: float, y: float, height: float) -> None:
    """Paint a whole scene so high, with its top left at a place."""
    for mark in picture.marks:
        if isinstance(mark, Mark):
            _paint(page, mark, (x, y), height / picture.height)
