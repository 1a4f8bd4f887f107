"""A closure's papers: the notice for the door and the list of whom to call."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClosureNotice:
    """What members read on the door. `what` is closed ("The studio"), `days` when, `again` from when it is open."""

    studio: str
    title: str
    what: str
    days: str
    note: str
    again: str
    printed: str


@dataclass(frozen=True, slots=True)
class CallClass:
    """A class with whom it cost a place: names on paper, and what each had ("booked", "waiting")."""

    when: str
    name: str
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CallSheet:
    """Whom to call, by class."""

    studio: str
    title: str
    days: str
    classes: tuple[CallClass, ...]
    printed: str
