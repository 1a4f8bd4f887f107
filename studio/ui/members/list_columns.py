"""Which columns the member list shows, in which order and how wide: kept for each person on this computer."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QSettings

from studio.domain.members.fact_values import PERIODS, Fact, Kind, own_kind
from studio.domain.members.filters import kind_of
from studio.domain.roles import Role
from studio.services.access import sees
from studio.services.members.lists import FACT_PARTS
from studio.services.members.rows import Column, Sort

EDGE = 16
NAME, NARROWEST, WIDEST = 196, 40, 400
_WIDTHS = {Kind.TEXT: 130, Kind.NUMBER: 72, Kind.DAY: 92, Kind.FLAG: 64, Kind.CHOICE: 110}
SORTS: dict[Fact, Sort] = {Fact.LAST_DAY: Sort.LAST_HERE, Fact.PASS: Sort.PASS, Fact.CLASSES: Sort.WEEKS}
"""Columns with a look and an order of their own."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A column that is shown, so wide in design pixels."""

    column: Column
    width: int

    @property
    def sort(self) -> Sort | Column:
        """What a press on its head sorts by."""
        return SORTS.get(self.column.fact, self.column)


USUAL = (Shown(Column(Fact.LAST_DAY), 66), Shown(Column(Fact.PASS), 82), Shown(Column(Fact.CLASSES), 64))


@dataclass(frozen=True, slots=True)
class Layout:
    """The name's width and the other columns in their order."""

    name: int = NAME
    shown: tuple[Shown, ...] = USUAL

    @property
    def width(self) -> int:
        """How wide all are together."""
        return EDGE + self.name + sum(one.width for one in self.shown)

    def lefts(self) -> list[tuple[Shown, int]]:
        """The left edge of every column but the name."""
        found, left = [], EDGE + self.name
        for one in self.shown:
            found.append((one, left))
            left += one.width
        return found

    def with_width(self, column: Column | None, width: int) -> Layout:
        """The same with a column (None: the name) so wide."""
        fitting = max(NARROWEST, min(WIDEST, width))
        if column is None:
            return replace(self, name=max(96, fitting))
        shown = tuple(replace(one, width=fitting) if one.column == column else one for one in self.shown)
        return replace(self, shown=shown)

    def cells(self) -> tuple[Column, ...]:
        """The columns whose values are asked for."""
        return tuple(one.column for one in self.shown if one.column.fact not in SORTS)


def usual_width(column: Column) -> int:
    """How wide a column is when it is first shown."""
    return next((one.width for one in USUAL if one.column == column), _WIDTHS[kind_of(column.fact, column.about)])


def to_text(layout: Layout) -> str:
    """A layout as it is kept."""
    return json.dumps([layout.name, [[one.column.fact, one.column.about, one.width] for one in layout.shown]])


def from_text(text: str) -> Layout:
    """A layout that was kept; what can't be read is left out, and nothing at all is the usual one."""
    try:
        name, rows = json.loads(text)
        shown = tuple(Shown(Column(Fact(fact), str(about)), int(width)) for fact, about, width in rows)
        return Layout(int(name), tuple(one for one in shown if _is_sound(one)))
    except (ValueError, TypeError):
        return Layout()


def _is_sound(one: Shown) -> bool:
    if one.column.fact is Fact.OWN:
        own_kind(one.column.about)
    elif one.column.fact is Fact.VISITS and one.column.about not in PERIODS:
        return False
    return NARROWEST <= one.width <= WIDEST


def kept_layout(person: UUID | None, role: Role) -> Layout:
    """The layout of a person, without columns that their role does not see."""
    found = from_text(str(QSettings().value(_key(person), "")))
    return replace(found, shown=tuple(one for one in found.shown if sees(role, FACT_PARTS[one.column.fact])))


def keep_layout(person: UUID | None, layout: Layout) -> None:
    """Keep the layout of a person on this computer."""
    QSettings().setValue(_key(person), to_text(layout))


def ordered(columns: Iterable[Column], known: Layout) -> Layout:
    """A layout of these columns: those known before keep their widths."""
    widths = {one.column: one.width for one in known.shown}
    return replace(known, shown=tuple(Shown(one, widths.get(one, usual_width(one))) for one in columns))


def _key(person: UUID | None) -> str:
    return f"members/columns/{person or 'desk'}"
