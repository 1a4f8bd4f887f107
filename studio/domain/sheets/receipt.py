"""A receipt as it is printed: every text ready to be drawn."""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.sheets.page import SheetStamp


@dataclass(frozen=True, slots=True)
class Receipt:
    """Money taken (or given back) with its number in the studio's row of receipts. `lines` are words and an amount;
    `total` is what was paid, `means` how.
    """

    stamp: SheetStamp
    title: str
    number: str
    day: str
    studio_address: str
    to: str
    lines: tuple[tuple[str, str], ...]
    total: str
    means: str
    note: str = ""
