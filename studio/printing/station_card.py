"""Station cards: one, two or four on a page, read from across the room, so a text that gets too small is refused."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from studio.domain.errors import RuleError
from studio.domain.sheets.station_card import CardsOnPage, StationCard, StationSet
from studio.printing.imposition import cut_and_stack
from studio.printing.page import CUTS, EDGE, HEAD, HEAVY, SECTION, THIN, WHITE, Leaf, Page, page_words
from studio.printing.scene_painter import paint_figure
from studio.printing.static_fonts import Weight
from studio.printing.type import SMALLEST, Fitted, Typesetter

_MOST_CUES = 3
_SHRINK = 0.8
"""How far main figure, cues and options may shrink; names have their own floor."""
_NUMBER_SHARES = (1.0, 0.85, 0.7)
"""Sizes tried for the station number: one of two characters gives way before its name is refused."""
_WHOLE = "\N{HYPHEN}"
"""Looks like "-", and no line ends after it."""
_NAME_TRACKING, _NUMBER_TRACKING, _TEXT_TRACKING = -0.03, -0.05, -0.015


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things stand on a card of one size; mm from its top left. Text pairs are (x, baseline)."""

    width: float
    number: tuple[float, float, float]
    name_size: float
    name_floor: float
    name_pitch: float
    name_gap: float
    name_left: float
    rule: tuple[float, float]
    picture: tuple[float, float, float, float]
    main: tuple[float, float, float]
    text: float
    unit_size: float
    sub: float | None
    cue_rule: tuple[float, float]
    cue_top: float
    cue_step: float
    option_size: float
    option_left: float
    option_width: float
    option_triangle: tuple[float, float, float]
    options: tuple[float, float]


_PLANS: dict[CardsOnPage, _Plan] = {
    1: _Plan(
        width=253, number=(-3.5, 69.2, 95.25), name_size=36.69, name_floor=25.75, name_pitch=0.98, name_gap=9.85,
        name_left=0, rule=(79.5, HEAVY), picture=(0, 84, 98, 80), main=(106, 110, 32.46), text=107.5, unit_size=16.23,
        sub=127.5, cue_rule=(133.5, SECTION), cue_top=147.8, cue_step=17.2, option_size=8.47, option_left=10,
        option_width=88, option_triangle=(6.4, 5.6, 0.4), options=(173.2, 183.4),
    ),
    2: _Plan(
        width=184, number=(-2, 39, 52.92), name_size=21.87, name_floor=16.23, name_pitch=1.0, name_gap=5.3,
        name_left=38, rule=(44.5, HEAD), picture=(0, 48, 66, 56), main=(73.4, 62.5, 17.64), text=74, unit_size=9.17,
        sub=73.97, cue_rule=(77.45, EDGE), cue_top=88, cue_step=11.19, option_size=5.64, option_left=6.35,
        option_width=64, option_triangle=(4.23, 3.73, 0.2), options=(114.88, 122.5),
    ),
    4: _Plan(
        width=87, number=(-1, 23.4, 32.46), name_size=12.7, name_floor=8.47, name_pitch=1.0, name_gap=3.25,
        name_left=0, rule=(27.5, HEAD), picture=(0, 30.5, 87, 38), main=(-0.4, 82.4, 11.99), text=0, unit_size=6.35,
        sub=None, cue_rule=(86, EDGE), cue_top=93.4, cue_step=7.9, option_size=4.23, option_left=5.4,
        option_width=58, option_triangle=(3.2, 2.8, 0.1), options=(117.4, 123),
    ),
}  # fmt: skip
_PLACES: dict[CardsOnPage, tuple[tuple[float, float], ...]] = {
    1: ((0, 0),),
    2: ((0, 0), (0, 130.5)),
    4: ((0, 0), (97, 0), (0, 129.5), (97, 129.5)),
}


def pages(station_set: StationSet) -> list[Leaf]:
    """Pages of a set, ready to be cut and stacked in order."""
    on_page = station_set.on_page
    return [
        Leaf(partial(_draw_page, cards, on_page), wide=on_page == 1)
        for cards in cut_and_stack(station_set.cards, on_page)
    ]


def _draw_page(
    cards: tuple[StationCard | None, ...], on_page: CardsOnPage, page: Page, number: int, count: int
) -> None:
    plan = _PLANS[on_page]
    for card, (x, y) in zip(cards, _PLACES[on_page], strict=True):
        if card is not None:
            _draw_card(page.moved(x, y), card, plan)
    if on_page == 1 and cards[0] is not None:
        page.upward(253, 0, f"{cards[0].sheet_id}  {page_words(number, count)}", SMALLEST)
    if on_page > 1:
        page.line(-4, 126.5, 188, 126.5, THIN, dash=CUTS)
    if on_page == 4:
        page.line(92, -4, 92, 257, THIN, dash=CUTS)


def _draw_card(page: Page, card: StationCard, plan: _Plan) -> None:
    _draw_name(page, card, plan)
    page.line(0, plan.rule[0], plan.width, plan.rule[0], plan.rule[1])
    paint_figure(page, card.figure, *plan.picture)
    _draw_dose(page, card, plan)
    rule, pen = plan.cue_rule
    page.line(plan.text, rule, plan.width, rule, pen)
    if len(card.cues) > _MOST_CUES:
        raise RuleError(
            "station_too_many_cues", station=card.number, part="cue", text=card.cues[_MOST_CUES], limit=_MOST_CUES
        )
    for index, cue in enumerate(card.cues):
        baseline = plan.cue_top + plan.cue_step * index
        _draw_text(page, card, "cue", (plan.text, baseline), cue, plan.width - plan.text, plan.unit_size, "bold")
    for part, text, baseline in (("easier", card.easier, plan.options[0]), ("harder", card.harder, plan.options[1])):
        if text:
            _draw_triangle(page, plan, baseline, upward=part == "harder")
            at = (plan.option_left, baseline)
            _draw_text(page, card, part, at, text, plan.option_width, plan.option_size, "regular")
    if plan is not _PLANS[1]:
        page.text(plan.width, plan.options[1], card.sheet_id, SMALLEST, anchor="end")


def _draw_name(page: Page, card: StationCard, plan: _Plan) -> None:
    x, baseline, size = plan.number
    for share in _NUMBER_SHARES:
        width = page.type.width(card.number, size * share, "numbers", _NUMBER_TRACKING)
        left = max(plan.name_left, x + width + plan.name_gap)
        fit = _fit_name(page.type, card.name, plan.width - left - (4.0 if plan is _PLANS[1] else 0.0), plan)
        if fit is not None:
            break
    else:
        raise _too_long(card, "name", card.name, plan.name_floor)
    page.text(x, baseline, card.number, size * share, weight="numbers", tracking=_NUMBER_TRACKING)
    for index, line in enumerate(reversed(fit.lines)):
        up = index * plan.name_pitch * fit.size
        page.text(left, baseline - up, line, fit.size, weight="bold", tracking=_NAME_TRACKING)


def _fit_name(typesetter: Typesetter, name: str, room: float, plan: _Plan) -> Fitted | None:
    """Find the largest size at which the name stands on one line or two; None under the floor."""
    size = plan.name_size
    while size >= plan.name_floor:
        # Words with a hyphen stay whole where a space can be cut at.
        for text in (name.replace("-", _WHOLE), name):
            fit = typesetter.fit(text, room, size, size, weight="bold", tracking=_NAME_TRACKING)
            if fit.size == size and _cut_at_breaks(text, fit.lines):
                return Fitted(tuple(line.replace(_WHOLE, "-") for line in fit.lines), size)
        size -= 0.25
    return None


def _cut_at_breaks(name: str, lines: tuple[str, ...]) -> bool:
    """Whether every line but the last ends at a hyphen or a space of the name."""
    rest = name.strip()
    for line in lines[:-1]:
        rest = rest.removeprefix(line)
        if not (line.endswith("-") or rest.startswith(" ")):
            return False
        rest = rest.lstrip()
    return True


def _draw_dose(page: Page, card: StationCard, plan: _Plan) -> None:
    """Draw the large figure, its unit beside it, and the sub line below, or all in one line on the smallest card."""
    x, baseline, size = plan.main
    width = page.text(x, baseline, card.main, size, weight="bold", tracking=_NAME_TRACKING)
    left = x + width + 0.2 * size
    if plan.sub is None:
        beside = card.dose_line or ", ".join(text for text in (card.unit, card.sub) if text)
    else:
        beside = card.unit
        _draw_text(
            page, card, "sub", (plan.text, plan.sub), card.sub, plan.width - plan.text, plan.unit_size, "regular"
        )
    if left > plan.width:
        raise _too_long(card, "main", card.main, size)
    _draw_text(page, card, "main", (left, baseline), beside, plan.width - left, plan.unit_size, "regular")


def _draw_text(
    page: Page, card: StationCard, part: str, at: tuple[float, float], text: str, room: float, size: float,
    weight: Weight,
) -> None:  # fmt: skip
    """Draw one line, a little smaller if it must be; refuse it under the floor."""
    natural = page.type.width(text, 1.0, weight, _TEXT_TRACKING)
    fitting = min(size, room / natural) if natural else size
    if fitting < size * _SHRINK:
        raise _too_long(card, part, text, size * _SHRINK)
    page.text(*at, text, fitting, weight=weight, tracking=_TEXT_TRACKING)


def _draw_triangle(page: Page, plan: _Plan, baseline: float, *, upward: bool) -> None:
    """Easier is open and points down, harder is filled and points up."""
    width, height, lift = plan.option_triangle
    foot, tip = baseline - lift, baseline - lift - height
    base, point = (foot, tip) if upward else (tip, foot)
    pen = SECTION if plan is _PLANS[1] else EDGE
    page.polygon(((0, base), (width, base), (width / 2, point)), pen=pen, grey=0.0 if upward else WHITE)


def _too_long(card: StationCard, part: str, text: str, limit: float) -> RuleError:
    """Say which text does not fit at which smallest size (points)."""
    return RuleError("station_text_too_long", station=card.number, part=part, text=text, limit=round(limit / 0.3528))
