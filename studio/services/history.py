"""Who did what, when, from which desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class About:
    """What a history is about: a member, a class, a pass, or (none of them) everything."""

    member_id: UUID | None = None
    session_id: UUID | None = None
    pass_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which part of a history: at most `limit` rows older than journal number `before`, without the labels of `but`.
    With `text`, only those whose label is one of `labels`, or where a name, the desk or a detail has the text in it.
    """

    before: int | None = None
    limit: int = 100
    text: str = ""
    labels: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One journal entry as history shows it; `label` and `details` are worded by the screen."""

    entry: UUID
    number: int
    at: datetime
    actor: str
    role: str
    desk: str
    label: str
    details: dict[str, str]
    reason: str
    undone: bool
