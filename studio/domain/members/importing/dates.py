"""Days as other programs write them: 1980-01-31, 31.01.1980, 1/31/80, 31 January 1980, in several languages.

Whether 03/04/2026 is in March or in April is decided by the column as a whole, and asked where that does not tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from studio.domain.members.importing.fields import DateOrder
from studio.domain.members.names import fold

_NUMBERS = re.compile(r"(\d{1,4})[./\-\s]+(\d{1,2})[./\-\s]+(\d{1,4})\.?")
_PACKED = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_CLOCK = re.compile(
    r"[T\s,]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d\d:?\d\d)?$", re.IGNORECASE
)
_MONTHS = (
    "jan janv ene gen sty led tammi january januar",
    "feb fev febr fevr unor helmi february februar luty",
    "mar mars marz maart marc mrt brez maalis march",
    "apr avr abr kwi dub huhti april avril abril",
    "may mai mei mag maj kve touko mayo maggio maio",
    "jun juin giu jui cze cer kesa june juni junio",
    "jul juil lug lip cvc heina july juli julio cervenec",
    "aug aout ago sie srp elo august agosto",
    "sep sept set wrz zar syys september zari",
    "oct okt ott out paz rij loka october oktober",
    "nov lis marras november novembre",
    "dec dez dic gru pro joulu december dezember decembre",
)
_MONTH = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()}


def day_order(values: Iterable[str]) -> DateOrder | None:
    """The order that a column's values show; `OPEN` when each could be read both ways, None when it holds no days."""
    first = second = seen = other = 0
    for value in values:
        found = _parts(value)
        if found is None:
            other += _spelled(value) is None
            seen += 1
            continue
        seen += 1
        one, two, _ = found
        first += one > 12
        second += two > 12
    if not seen or other * 5 > seen:
        return None
    if first and not second:
        return DateOrder.DMY
    if second and not first:
        return DateOrder.MDY
    ambiguous = any(_parts(value) is not None for value in values)
    return DateOrder.OPEN if ambiguous else DateOrder.YMD


def parse_day(text: str, order: DateOrder, today: date) -> date | None:
    """The day that a text means, or None. Years of two digits are the last such years that are not to come."""
    bare = _CLOCK.sub("", text.strip())
    spelled = _spelled(bare)
    if spelled is not None:
        return _day(*spelled, today)
    found = _parts(bare)
    if found is None or order not in {DateOrder.DMY, DateOrder.MDY}:
        return None
    one, two, year = found
    return _day(year, two, one, today) if order is DateOrder.DMY else _day(year, one, two, today)


def _parts(text: str) -> tuple[int, int, int] | None:
    """The three numbers of a day that ends with its year."""
    found = _NUMBERS.fullmatch(_CLOCK.sub("", text.strip()))
    if found is None or len(found[1]) > 2 or len(found[3]) not in {2, 4}:
        return None
    return int(found[1]), int(found[2]), int(found[3])


def _spelled(text: str) -> tuple[int, int, int] | None:
    """Year, month, day of a text that can be read in one way only: the year first, or the month as a word."""
    text = _CLOCK.sub("", text.strip())
    found = _NUMBERS.fullmatch(text) or _PACKED.fullmatch(text)
    if found is not None:
        return (int(found[1]), int(found[2]), int(found[3])) if len(found[1]) == 4 else None
    words = fold(text.replace(".", " ").replace(",", " ")).split()
    months = [_MONTH.get(word) or _MONTH.get(word[:3]) for word in words if word.isalpha() and word not in {"de", "of"}]
    numbers = [int(word) for word in re.findall(r"\d+", " ".join(words))]
    if len(months) != 1 or months[0] is None or len(numbers) != 2:
        return None
    day, year = sorted(numbers, key=lambda number: number > 31)
    return (year, months[0], day) if year > 31 or len(words[-1]) == 2 else None


def _day(year: int, month: int, day: int, today: date) -> date | None:
    if year < 100:
        year += today.year // 100 * 100
        year -= 100 if year > today.year else 0
    try:
        return date(year, month, day)
    except ValueError:
        return None
