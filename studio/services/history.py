"""Who did what, when, from which desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


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
