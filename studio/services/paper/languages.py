"""The language of paper that is printed from the command line: as usual under the terminal's locale."""

from __future__ import annotations

from studio.domain.sheets.wording import Wording
from studio.languages import catalogue, first_offered, languages

_MONTH_FIRST = frozenset({"US"})
_HALF_DAYS = frozenset({"US", "CA", "AU", "NZ", "IN", "PH"})


def wording_of(locale: str) -> Wording:
    """What is usual under a POSIX locale as "en_US.UTF-8"; English as in Britain for "C" and where nothing is known."""
    name = locale.partition(".")[0]
    language, _, territory = name.partition("_")
    if language in {"", "C", "POSIX"}:
        return Wording()
    return Wording(
        name.replace("_", "-"),
        catalogue(first_offered((name,), languages())),
        month_first=territory in _MONTH_FIRST,
        half_day=language == "en" and territory in _HALF_DAYS,
        decimal="." if language == "en" else ",",
    )
