"""Lists of members that somebody keeps."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SavedList:
    """A filter over members that somebody kept under a name."""

    id: UUID
    name: str
    rule: str
    position: int = 0
