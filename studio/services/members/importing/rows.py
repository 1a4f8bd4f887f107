"""What an import would do, row by row, and what somebody decided about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from studio.domain.members.importing.fields import Reading
from studio.domain.members.records import Member
from studio.services.members.importing.files import CHUNK, FoundTable, Packed

Values = Mapping[str, Any]
"""What a row says of a member: by field, as plain text (days in ISO form), tags as a list."""


class Fate(StrEnum):
    """What becomes of a row; each is one letter."""

    NEW = "N"
    UPDATED = "U"
    UNCHANGED = "S"
    DUPLICATE = "D"
    REFUSED = "R"


class Likeness(StrEnum):
    """By what a row was taken for somebody."""

    CARD = "card"
    EMAIL = "email"
    PHONE = "phone"
    BIRTH = "birth"
    NAME = "name"
    NEAR = "near"


class Action(StrEnum):
    """What to do with a row that looks like somebody."""

    MERGE = "merge"
    NEW = "new"
    SKIP = "skip"


class Keep(StrEnum):
    """Which value stays where both have one."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a row; `keep` by field, "ours" where nothing is said."""

    action: Action
    keep: Mapping[str, Keep] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row is refused, or what of it is left out: a reason code, and the column that it is about (-1 none)."""

    code: str
    column: int = -1


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """One row after the check. `place` counts from 0, `number` as the file does. `like` is the member it was taken for,
    or `like_row` the place of an earlier row; `sure` that it is the same person, `fills` that it says something that is
    not known here, `differs` the fields in which the two contradict each other.
    """

    place: int
    number: int
    fate: Fate
    values: Values
    problems: tuple[Problem, ...] = ()
    likeness: Likeness | None = None
    like: UUID | None = None
    like_row: int | None = None
    sure: bool = False
    differs: tuple[str, ...] = ()
    fills: bool = False


Kind = tuple[Likeness | None, bool, bool, bool]
"""What makes rows alike: by what, whether surely, whether it is another row that they are like, and whether they say
something that is not known here.
"""


def kind_of(row: CheckedRow) -> Kind:
    """What other rows that are decided together with this one have in common."""
    return row.likeness, row.sure, row.like_row is not None, row.fills


def preset(kind: Kind) -> Decision:
    """What happens when nobody decides: the same person is filled in and keeps what is here, who is only alike is left
    out.
    """
    return Decision(Action.MERGE if kind[1] else Action.SKIP)


def fills_in(kind: Kind, decision: Decision) -> bool:
    """Whether that decision about rows of a kind changes members who are here."""
    _, _, inside, fills = kind
    chosen = any(keep is not Keep.OURS for keep in decision.keep.values())
    return decision.action is Action.MERGE and not inside and (fills or chosen)


@dataclass(frozen=True, slots=True)
class Check:
    """A dry run over a whole table. `fates` has a letter a row; the rows themselves are packed. `stands_on` is the
    journal's number that it is true of, `members` everybody who was here then, `alike` how many rows look like somebody
    in each way.
    """

    table: FoundTable
    reading: Reading
    fates: bytes
    rows: Packed
    members: Mapping[UUID, Member]
    stands_on: int
    alike: Mapping[Kind, int]

    def count(self, fate: Fate) -> int:
        """How many rows have that fate."""
        return self.fates.count(fate.encode())

    def places(self, fate: Fate | None) -> range | list[int]:
        """The places of rows of one fate, or of all."""
        letter = None if fate is None else ord(fate)
        every = range(len(self.fates))
        return every if letter is None else [place for place in every if self.fates[place] == letter]

    def chunk(self, number: int) -> list[CheckedRow]:
        """The rows from `number * CHUNK`."""
        return [unpacked(number * CHUNK + at, plain) for at, plain in enumerate(self.rows.chunk(number))]

    def row(self, place: int) -> CheckedRow:
        """One row. For many use `chunk`."""
        return unpacked(place, self.rows.chunk(place // CHUNK)[place % CHUNK])

    def source(self, place: int) -> list[str]:
        """The cells of a row as the file has them."""
        cells: list[str] = self.table.rows.chunk(place // CHUNK)[place % CHUNK][1]
        return cells


def packed(row: CheckedRow) -> list[Any]:
    """A row as plain values, without its place."""
    problems = [[one.code, one.column] for one in row.problems]
    like = None if row.like is None else row.like.hex
    return [
        row.number,
        row.fate,
        dict(row.values),
        problems,
        row.likeness,
        like,
        row.like_row,
        row.sure,
        list(row.differs),
        row.fills,
    ]


def unpacked(place: int, plain: list[Any]) -> CheckedRow:
    """What `packed` made, with its place."""
    number, fate, values, problems, likeness, like, like_row, sure, differs, fills = plain
    return CheckedRow(
        place,
        number,
        Fate(fate),
        values,
        tuple(Problem(code, column) for code, column in problems),
        None if likeness is None else Likeness(likeness),
        None if like is None else UUID(like),
        like_row,
        sure,
        tuple(differs),
        fills,
    )
