"""A member with a record in every table that belongs to members, made from the records' own fields: a table that comes
later is covered too.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import count
from types import UnionType
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from studio.domain.circuits import records as circuits
from studio.domain.members.own_records import OwnField
from studio.domain.members.records import Household, Member, PassKind, PassType
from studio.storage.mapping import all_mappings, mapping_of
from studio.storage.persons import member_kinds
from studio.storage.store import Store
from studio.storage.tables import metadata
from tests import builders

_numbers = count(1)
PACK = PassType(builders.next_id(), "Pack of 10", PassKind.CREDITS, 10, 90)
CIRCUIT = circuits.Circuit(builders.next_id(), "Hills")
VERSION = circuits.CircuitVersion(builders.next_id(), CIRCUIT.id, 1, datetime(2026, 4, 1, tzinfo=UTC))
SERIES = builders.series("2026-01-06T18:00", "FREQ=WEEKLY;BYDAY=TU")
CLASS = builders.session("2026-04-21T18:00")
OWN = OwnField(builders.next_id(), "Shoe size", "text")
GROUND = (*builders.STUDIO, PACK, OWN, CIRCUIT, VERSION, SERIES, CLASS)
"""What a person's records stand on, apart from each other."""
_POINTS: dict[str, UUID] = {
    "staff": builders.INES.id,
    "session": CLASS.id,
    "series": SERIES.id,
    "pass_type": PACK.id,
    "own_field": OWN.id,
}


KNOWN: dict[str, Any] = {
    "health_check.outcome": "changes",
    "training_flag.flag": "knee_flare",
    "set_result.exercise": "str_squat_goblet",
    "set_result.load_unit": "kg",
    "test_result.test": "heel_rise",
    "season_phase.phase": "off_season",
    "run_day.kind": "intervals",
}
"""What has to be something that the program knows where it is shown or printed."""


class Canary:
    """Gives texts that occur nowhere else, and remembers them, with the columns ("table.column") that hold them; `told`
    are words that tell of what stands in a column.
    """

    def __init__(self, mark: str, told: Mapping[str, str] | None = None) -> None:
        self.mark = mark
        self.given: list[str] = []
        self.columns: dict[str, str] = dict(told or {})

    def __call__(self, column: str = "") -> str:
        """The next text."""
        self.given.append(f"{self.mark}{next(_numbers):05d}")
        self.columns[self.given[-1]] = column
        return self.given[-1]

    def met(self, text: str) -> set[str]:
        """The columns whose texts occur in a text."""
        return {column for word, column in self.columns.items() if word in text}


def whole_person(canary: Canary, said: Mapping[str, Any] | None = None) -> Iterator[Any]:
    """A household, a member with canaries in every text, and one record of every kind that belongs to members; what is
    `said` of a column ("table.column") stands there instead.
    """
    home = Household(builders.next_id(), canary("household.name"))
    one = typing.cast("Member", _made(Member, canary, {"household": home.id}, said or {}))
    made = {"member": one.id, "household": home.id}
    yield home
    yield one
    for mapping in all_mappings():
        if mapping.kind in member_kinds():
            record = _made(mapping.kind, canary, made, said or {})
            made[mapping.table.name] = record.id
            yield record


def _made(kind: type[Any], canary: Canary, made: dict[str, UUID], said: Mapping[str, Any]) -> Any:
    hints = typing.get_type_hints(kind)
    table = mapping_of(kind).table
    values: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        keys = table.c[field.name].foreign_keys
        column = f"{table.name}.{field.name}"
        if column in said:
            values[field.name] = said[column]
        elif keys:
            target = next(iter(keys)).column.table.name
            values[field.name] = made.get(target) if field.name != "guardian_id" else None
            if field.name == "other_id":
                values[field.name] = OTHER.id
            values[field.name] = values[field.name] or _POINTS.get(target)
        else:
            values[field.name] = _value(hints[field.name], column, canary)
    return kind(**values)


_CODES = {"currency": "GBP", "means": "cash"}
"""Texts that are never anybody's own words."""
OTHER = builders.member("Somebody Else")
"""Whom a person is told from."""


def _value(hint: Any, column: str, canary: Canary) -> Any:
    name = column.partition(".")[2]
    if isinstance(hint, UnionType):
        hint = next(one for one in typing.get_args(hint) if one is not type(None))
    if name in {"archived", "erased_on"}:
        return False if name == "archived" else None
    if name in _CODES:
        return _CODES[name]
    if hint is UUID:
        return builders.next_id()
    if hint is str:
        return canary(column)
    if hint is bool:
        return False
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return next(iter(hint))
    if hint in {int, float}:
        return hint(next(_numbers))
    if hint is datetime:
        return datetime(2026, 4, 2, 9, tzinfo=UTC)
    if hint is date:
        return date(2026, 4, 2)
    if typing.get_origin(hint) is tuple:
        return (_value(typing.get_args(hint)[0], column, canary),)
    raise AssertionError(f"no value for {name}: {hint}")


def every_row(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables but the journal's, in a fixed order."""
    found = {}
    with store.connect() as connection:
        for table in metadata.sorted_tables:
            if not table.name.startswith("journal"):
                rows = connection.execute(sa.select(table)).all()
                found[table.name] = sorted(tuple(map(repr, row)) for row in rows)
    return found
