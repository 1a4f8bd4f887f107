"""Which card goes where when several share a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def cut_and_stack(cards: Sequence[T], on_page: int) -> list[tuple[T | None, ...]]:
    """Pages of `on_page` cards: cut the pile, lay the parts on each other, and the cards lie in order."""
    pages = -(-len(cards) // on_page)
    return [
        tuple(cards[at] if (at := page + place * pages) < len(cards) else None for place in range(on_page))
        for page in range(pages)
    ]
