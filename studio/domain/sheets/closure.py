"""A closure's papers: the notice for the door and the list of whom to call."""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.sheets.page import SheetStamp


@dataclass(frozen=True, slots=True)
class ClosureNotice:
    """What members read on the door. `what` is closed ("The studio"), `days` when, `again` from when it is open."""

    stamp: SheetStamp
    title: str
    what: str
    days: str
    note: str
    again: str


@dataclass(frozen=True, slots=True)
class CallClass:
    """A class with whom it cost a place: names on paper, and what each had ("booked", "waiting")."""

    when: str
    name: str
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CallSheet:
    """Whom to call, by class."""

    stamp: SheetStamp
    title: str
    days: str
    classes: tuple[CallClass, ...]
