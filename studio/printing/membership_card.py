"""Membership cards of 85.6 × 50.6 mm, ten to a page with crop marks outside; QR code or bars hold its number."""

from __future__ import annotations

from functools import partial

from studio.domain.sheets.membership_card import ON_PAGE, MembershipCard, MembershipCards
from studio.domain.sheets.wording import say
from studio.printing.page import ROW, Leaf, Page

WIDTH, HEIGHT, INSET = 85.6, 50.6, 5.0
_ACROSS = 2
_DOWN = ON_PAGE // _ACROSS
_LEFT = (184 - _ACROSS * WIDTH) / 2
_QR, _QR_SIZE = (55.6, 23.2), 27.6
_BARS, _BARS_HEIGHT, _BAR = 27.2, 12.6, 0.4
"""Top and height of the bars, and the width of the narrowest; they end where the lines do."""
_NAME_ROOM = 50.0
_LINE = 0.53
_CROP = (2.0, 6.0)
"""From where to where outside the cards crop marks go."""


def pages(cards: MembershipCards) -> list[Leaf]:
    """In the order given, row by row."""
    places = (*(None,) * cards.used, *cards.cards)
    parts = (places[at : at + ON_PAGE] for at in range(0, len(places), ON_PAGE))
    return [Leaf(partial(_draw_page, cards, part)) for part in parts]


def _draw_page(
    cards: MembershipCards, part: tuple[MembershipCard | None, ...], page: Page, _number: int, _count: int
) -> None:
    for place, card in enumerate(part):
        x, y = _LEFT + WIDTH * (place % _ACROSS), HEIGHT * (place // _ACROSS)
        if card is not None:
            _draw_card(page.moved(x, y), cards.studio, card, bars=cards.bars)
    _draw_crops(page)


def _draw_card(card: Page, studio: str, one: MembershipCard, *, bars: bool) -> None:
    right = WIDTH - INSET
    card.line(INSET, 5, right, 5, _LINE)
    card.fitted(INSET, 9.4, studio, 52, 2.65, weight="bold", most_lines=1)
    card.text(right, 9.4, say("Membership card"), 2.65, anchor="end")
    fit = card.type.fit(one.name, _NAME_ROOM, 5.64, 4.94, weight="bold", tracking=-0.01)
    for line, y in zip(fit.lines, (25.0,) if len(fit.lines) == 1 else (19.2, 25.0), strict=True):
        card.text(INSET, y, line, fit.size, weight="bold", tracking=-0.01)
    card.text(INSET, 30.4, say("Member since {date}", date=one.since), 2.82)
    wide = card.text(INSET, 45.6, f"{one.code[:-4]} {one.code[-4:]}".strip(), 5.29, weight="bold", tracking=0.02)
    card.fitted(INSET + wide + 2.5, 45.6, say("member number"), _QR[0] - INSET - wide - 3, 2.65, most_lines=1)
    if bars:
        card.bars(right, _BARS, _BARS_HEIGHT, _BAR, one.code)
    else:
        card.qr(*_QR, _QR_SIZE, one.code)


def _draw_crops(page: Page) -> None:
    right, end = _LEFT + _ACROSS * WIDTH, _DOWN * HEIGHT
    near, far = _CROP
    for column in range(_ACROSS + 1):
        x = _LEFT + WIDTH * column
        page.line(x, -far, x, -near, ROW)
        page.line(x, end + near, x, end + far, ROW)
    for row in range(_DOWN + 1):
        page.line(_LEFT - far, HEIGHT * row, _LEFT - near, HEIGHT * row, ROW)
        page.line(right + near, HEIGHT * row, right + far, HEIGHT * row, ROW)
