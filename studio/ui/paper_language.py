"""The language of paper that is printed from the window; imported after the first paint."""

from __future__ import annotations

from studio.domain.sheets.wording import Wording
from studio.languages import catalogue
from studio.ui.phrases import Manner


def paper_wording(language: str, manner: Manner) -> Wording:
    """The words of paper in the window's language, with dates, times and numbers in the reader's way."""
    return Wording(
        language.replace("_", "-"),
        catalogue(language),
        month_first=not manner.day_first,
        half_day=manner.is_12_hour,
        decimal=manner.locale.decimalPoint(),
    )
