"""One row of a table as what it says of a member; each wrong value with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from studio.domain.errors import RuleError
from studio.domain.members.cards import is_card_code
from studio.domain.members.importing.dates import parse_day
from studio.domain.members.importing.fields import ADDRESS_LINES, Field, Reading
from studio.domain.members.importing.people import full_name, pronouns, split_order, tags
from studio.domain.members.names import fold
from studio.services.members.fields import parse_field, parse_phone
from studio.services.members.households import LONGEST_NAME
from studio.services.members.importing.homes import MOST
from studio.services.members.importing.rows import Problem

LONGEST = 200
"""Characters of a field of one line."""
LONGEST_WORDS = 10_000
_AS_TYPED = (Field.LEGAL, Field.GOAL, Field.CONTACT, Field.CONTACT_RELATION)
_WITHOUT = frozenset({"none", "n/a", "na", "null", "nil", "-", "--", "0000-00-00", "#n/a", "#ref!", "#value!", "#name?",
    "#div/0!", "#null!", "#num!"})  # fmt: skip


class Converter:
    """Turns rows into values. `today` is the day at the site; `homes` are how many rows name each household."""

    def __init__(self, reading: Reading, today: date, homes: Mapping[str, int]) -> None:
        self._homes = homes
        self._reading = reading
        self._today = today
        self._columns = {field: reading.columns(field) for field in Field}

    def values(self, cells: Sequence[str]) -> tuple[dict[str, Any], list[Problem]]:
        """What the row says, and what is wrong with it; nothing wrong is among the values."""
        found: dict[str, Any] = {}
        problems: list[Problem] = []
        self._add_name(cells, found, problems)
        for field in (Field.EMAIL, Field.PHONE, Field.SECOND_PHONE, Field.CONTACT_PHONE, Field.BIRTH, Field.JOINED):
            for column in self._columns[field]:
                self._add(field, column, cells[column], found, problems)
        for field in _AS_TYPED:
            text = " ".join(self._text(cells, field).split())
            if text:
                found[field.value] = text[:LONGEST]
        self._add_pronouns(cells, found, problems)
        self._add_card(cells, found, problems)
        self._add_numbers(cells, found, problems)
        self._add_household(cells, found, problems)
        address = self._address(cells)
        if address:
            found["address"] = address[:LONGEST_WORDS]
        labels = tags(self._text(cells, Field.TAGS, ";"))
        if labels:
            found["tags"] = list(labels)
        notes = self._text(cells, Field.NOTES, "\n")
        if notes:
            found["notes"] = notes[:LONGEST_WORDS]
        return found, problems

    def _text(self, cells: Sequence[str], field: Field, between: str = " ") -> str:
        return between.join(cells[column] for column in self._columns[field] if not _is_empty(cells[column]))

    def _add_name(self, cells: Sequence[str], found: dict[str, Any], problems: list[Problem]) -> None:
        name = full_name(self._text(cells, Field.GIVEN), self._text(cells, Field.FAMILY))
        if not name:
            name = split_order(self._text(cells, Field.NAME), self._reading.names)
        if not any(letter.isalnum() for letter in name):
            columns = self._columns[Field.NAME] or self._columns[Field.FAMILY] or self._columns[Field.GIVEN]
            problems.append(Problem("name_missing", columns[0]))
        elif len(name) > LONGEST:
            problems.append(Problem("name_long", (self._columns[Field.NAME] or self._columns[Field.FAMILY])[0]))
        else:
            found["name"] = name

    def _add(self, field: Field, column: int, cell: str, found: dict[str, Any], problems: list[Problem]) -> None:
        if _is_empty(cell):
            return
        try:
            value = self._parsed(field, column, cell)
        except RuleError as error:
            problems.append(Problem(error.code, column))
        else:
            found[field.value] = value

    def _parsed(self, field: Field, column: int, cell: str) -> str:
        if field is Field.EMAIL:
            return str(parse_field("email", cell, "", self._today))
        if field in {Field.PHONE, Field.SECOND_PHONE, Field.CONTACT_PHONE}:
            return parse_phone(cell, self._reading.country)
        day = parse_day(cell, self._reading.orders[column], self._today)
        if day is None or day.year < 1900:
            raise RuleError("day_unreadable")
        if field is Field.BIRTH and day >= self._today:
            raise RuleError("birth_to_come")
        return day.isoformat()

    def _add_pronouns(self, cells: Sequence[str], found: dict[str, Any], problems: list[Problem]) -> None:
        for column in self._columns[Field.PRONOUNS]:
            meant = pronouns(cells[column])
            if meant is None:
                problems.append(Problem("pronouns_not_told", column))
            elif meant:
                found["pronouns"] = meant[:LONGEST]

    def _add_card(self, cells: Sequence[str], found: dict[str, Any], problems: list[Problem]) -> None:
        for column in self._columns[Field.CARD]:
            code = cells[column]
            if is_card_code(code):
                found["code"] = code
            elif not _is_empty(code):
                problems.append(Problem("card_of_others", column))

    def _add_numbers(self, cells: Sequence[str], found: dict[str, Any], problems: list[Problem]) -> None:
        for field, code in ((Field.LEVEL, "level_of_others"), (Field.TARGET, "target_unclear")):
            for column in self._columns[field]:
                try:
                    if not _is_empty(cells[column]):
                        found[field.value] = parse_field(field.value, cells[column], "", self._today)
                except RuleError:
                    problems.append(Problem(code, column))

    def _add_household(self, cells: Sequence[str], found: dict[str, Any], problems: list[Problem]) -> None:
        for column in self._columns[Field.HOUSEHOLD]:
            name = " ".join(cells[column].split())
            number = 0 if _is_empty(name) else self._homes[fold(name)]
            if number > MOST:
                problems.append(Problem("household_crowd", column))
            elif number > 1:
                found["household"] = name[:LONGEST_NAME]

    def _address(self, cells: Sequence[str]) -> str:
        whole = self._text(cells, Field.ADDRESS).strip()
        lines = [" ".join(filter(None, (self._text(cells, part) for part in parts))) for parts in ADDRESS_LINES]
        return "\n".join(filter(None, (whole, *lines)))


def _is_empty(cell: str) -> bool:
    return not cell or cell.casefold() in _WITHOUT


GENTLE = frozenset({"pronouns_not_told", "card_of_others", "household_crowd", "level_of_others", "target_unclear"})
"""What is only left out of a row, with a word about it."""
