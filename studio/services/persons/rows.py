"""Rows of merging, erasing and handing over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from studio.domain.members.merging import Pick


@dataclass(frozen=True, slots=True)
class Named:
    """What an id stands for; a class with its wall time."""

    name: str
    starts: datetime | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """What tells two members apart: folded name, last digits of phones, folded address, birth date."""

    id: UUID
    name: str
    folded: str
    numbers: tuple[str, ...]
    email: str
    birth_date: date | None


@dataclass(frozen=True, slots=True)
class Twins:
    """Two members who may be one person, with what they share ("name", "phone", "email", "birth_date"); `score` from 0
    to 100.
    """

    one: UUID
    one_name: str
    other: UUID
    other_name: str
    shared: tuple[str, ...]
    score: int


@dataclass(frozen=True, slots=True)
class FieldPair:
    """A field as both profiles have it (a household or a guardian by name), and what is suggested."""

    field: str
    kept: object
    other: object
    pick: Pick


@dataclass(frozen=True, slots=True)
class Weight:
    """How much hangs on a profile."""

    id: UUID
    name: str
    code: str
    joined_on: date
    bookings: int
    left: int
    payments: int
    results: int
    documents: int
    last_here: datetime | None


@dataclass(frozen=True, slots=True)
class Ahead:
    """What somebody has booked ahead: wall time and name of each class, and how many regular places."""

    classes: tuple[tuple[datetime, str], ...]
    standing: int


@dataclass(frozen=True, slots=True)
class Consequences:
    """What erasing somebody would mean: `gone` records and the words of `entries` in the journal go, `weight`
    tells what stays without a name; `children` lose their guardian; `mentions` are rows of each table whose free words
    say the name and are left alone.
    """

    weight: Weight
    ahead: Ahead
    gone: int
    children: int
    entries: int
    mentions: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two profiles side by side: `pairs` are the fields that differ and that the role changes, `unseen` how many more
    differ; `shared_classes` have both.
    """

    kept: Weight
    other: Weight
    pairs: tuple[FieldPair, ...]
    unseen: int
    shared_classes: int
