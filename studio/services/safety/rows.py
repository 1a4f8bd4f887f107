"""What data safety tells: backups, what a check found, what a restore kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """One verified backup: its file, the moment it shows, its size in bytes, the hash of the journal's last entry."""

    path: Path
    made_at: datetime
    size: int
    journal_hash: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong: a stable `code` and what it concerns (ids, table names, counts; never personal data)."""

    code: str
    details: dict[str, str]


@dataclass(frozen=True, slots=True)
class Restored:
    """A restore that happened: from which file, and under which name the database that stood there before is kept
    (None: none stood).
    """

    source: Path
    kept: str | None


@dataclass(frozen=True, slots=True)
class SafetyStatus:
    """For the status dot: the last backup and whether anything was written since."""

    last_backup: datetime | None
    changed_since: bool


@dataclass(frozen=True, slots=True)
class OlderCopies:
    """Copies of the database that hold what was erased since: backups with the day by which they have gone by
    themselves (None: kept for ever), and databases that a restore set aside, kept until somebody removes them.
    """

    backups: tuple[tuple[Backup, date | None], ...]
    aside: tuple[str, ...]

    @property
    def number(self) -> int:
        """How many there are."""
        return len(self.backups) + len(self.aside)
