"""What was printed: the record that tells which sheets on the floor are old."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet that left the printer. `code` stands in its QR; `digest` is of its content, so that a changed one can
    be told.
    """

    id: UUID
    code: str
    kind: str
    digest: str
    printed_at: datetime
    printed_by: UUID | None = None
    session_id: UUID | None = None
    member_id: UUID | None = None
    station: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the studio; `value` is JSON text."""

    id: UUID
    key: str
    value: str
