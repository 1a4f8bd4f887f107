"""What the columns of a table hold: guessed from their headings in many languages, then from their values."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from functools import cache

from studio.domain.members.importing.dates import day_order
from studio.domain.members.importing.fields import DATES, SEVERAL, DateOrder, Field, Reading, WhyNot
from studio.domain.members.names import fold
from studio.resources import resources_folder
from studio.services.members.importing.files import FoundTable

_ANYWHERE = frozenset({WhyNot.HEALTH, WhyNot.PAPERS})
_SHORT = 5
"""Letters of words that may be part of anything."""
LOOKED_AT = 2_000
"""Rows by which the order of a column's days is found."""


@cache
def known_headers() -> Mapping[str, Field | WhyNot]:
    """What each known heading, folded, stands for; from a file that comes with the program."""
    path = resources_folder() / "import" / "headers.tsv"
    found: dict[str, Field | WhyNot] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            name = row["field"]
            what = WhyNot(name[1:]) if name.startswith("-") else Field(name)
            found |= {fold(header): what for header in row["headers"].split("|")}
    return found


def why_left_out(header: str) -> WhyNot | None:
    """Why a column of that heading is not taken over by itself; None where nothing speaks against it."""
    found = _meant(header)
    return found if isinstance(found, WhyNot) else None


def _meant(header: str) -> Field | WhyNot | None:
    """What a heading stands for: known as a whole, or telling of health or signed papers anywhere in it, by the longest
    words found: "terms and conditions accepted" are no medical ones.
    """
    known, folded = known_headers(), fold(header)
    if folded in known:
        return known[folded]
    telling = (each for each, what in known.items() if what in _ANYWHERE and len(each) > _SHORT)
    found = max((each for each in telling if f" {each} " in f" {folded} "), key=len, default="")
    return known.get(found) or known.get(fold(header.partition(" (")[0]))


def guess(table: FoundTable, country: str) -> Reading:
    """How a table is to be read, as far as it tells; each field is given to one column only."""
    fields: list[Field] = []
    for header, sample in zip(table.columns, table.samples, strict=True):
        meant = _meant(header)
        found = _by_values(sample) if meant is None else meant if isinstance(meant, Field) else Field.LEAVE
        if found is Field.PHONE and found in fields:
            found = Field.SECOND_PHONE
        fields.append(Field.LEAVE if found in fields and found not in SEVERAL else found)
    if Field.NAME not in fields and (Field.GIVEN in fields) is not (Field.FAMILY in fields):
        # "Nombre" alone is the whole name, beside "Apellidos" the given one.
        fields = [Field.NAME if one in {Field.GIVEN, Field.FAMILY} else one for one in fields]
    if Field.GIVEN in fields and Field.FAMILY in fields:
        fields = [Field.LEAVE if one is Field.NAME else one for one in fields]
    return Reading(tuple(fields), orders(table, fields), country=country)


def _by_values(sample: Sequence[str]) -> Field:
    if sample and all("@" in value and " " not in value for value in sample):
        return Field.EMAIL
    if sample and all(value.startswith("+") and sum(map(str.isdigit, value)) > 7 for value in sample):
        return Field.PHONE
    return Field.LEAVE


def orders(table: FoundTable, fields: Sequence[Field]) -> tuple[DateOrder, ...]:
    """The order of day, month and year in each column of days, by all the values looked at together."""
    wanted = [place for place, field in enumerate(fields) if field in DATES]
    values: dict[int, list[str]] = {place: [] for place in wanted}
    if wanted:
        for number, (_, cells) in enumerate(table.rows):
            for place in wanted:
                if cells[place]:
                    values[place].append(cells[place])
            if number == LOOKED_AT:
                break
    found = [DateOrder.OPEN] * len(fields)
    for place, some in values.items():
        order = day_order(some)
        # A column without any day that could be read is refused row by row, not asked about.
        found[place] = DateOrder.YMD if order is None else order
    return tuple(found)
