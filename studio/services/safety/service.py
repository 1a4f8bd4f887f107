"""Keeping the studio's data: backups made and thinned, the database checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from studio.domain.clock import Clock
from studio.domain.errors import NotAllowedError, StudioError
from studio.domain.long_work import GoOn, to_the_end
from studio.domain.retention import gone_by, kept
from studio.domain.roles import Role
from studio.services.changes import Call, Changes, Outcome
from studio.services.safety.rows import Backup, Finding, OlderCopies, SafetyStatus


class Vault(Protocol):
    """What data safety needs from storage: the folder of backups beside the database."""

    def make(self, progress: GoOn) -> Backup | None:
        """Write a backup, check it, put it in place; None when cancelled. `StorageError` when it can't be trusted."""

    def backups(self) -> Sequence[Backup]:
        """Every backup there is, newest first."""

    def remove(self, backup: Backup) -> None:
        """Delete a backup."""

    def aside(self) -> Sequence[str]:
        """The names of databases that a restore set aside beside this one."""

    def remove_aside(self, name: str) -> None:
        """Delete a database that was set aside."""

    def check(self, progress: GoOn) -> Sequence[Finding]:
        """Everything wrong with the database: file, references, journal chain, the studio's own invariants."""

    def journal_hash(self) -> str:
        """The hash of the journal's last entry: equal only where all before it is equal too."""


class SafetyService:
    """Backups and checks. May be called from another thread than the database worker's: it uses its own connections."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def status(self) -> SafetyStatus:
        """The last backup, and whether there is none that holds everything. One of a time to come was made when the
        computer's clock was wrong: it is not the last.
        """
        journal, now, backups = self._vault.journal_hash(), self._clock.now(), self._vault.backups()
        last = next((one.made_at for one in backups if one.made_at <= now), None)
        return SafetyStatus(last, changed_since=all(one.journal_hash != journal for one in backups))

    def backups(self) -> Sequence[Backup]:
        """Every backup there is, newest first."""
        return self._vault.backups()

    def back_up(self, progress: GoOn = to_the_end) -> Backup | None:
        """Make a verified backup now and thin the older ones; None when cancelled."""
        made = self._vault.make(progress)
        if made is not None:
            self._thin()
        return made

    def back_up_if_changed(self, progress: GoOn = to_the_end) -> Backup | None:
        """Make one when anything was written since the last; None when nothing was."""
        return self.back_up(progress) if self.status().changed_since else None

    def older_copies(self) -> OlderCopies:
        """Every copy there is of the database."""
        backups = self._vault.backups()
        days = gone_by((one.made_at for one in backups), self._clock.now())
        return OlderCopies(tuple((one, days[one.made_at]) for one in backups), tuple(self._vault.aside()))

    def start_anew(self, call: Call, progress: GoOn = to_the_end) -> Outcome:
        """Make a verified backup and then remove every older copy; label "copies_removed" with number. For managers,
        after an erasing. Raises `NotAllowedError` "managers_only", `StudioError` "given_up" with every copy kept.
        """
        if call.role is not Role.MANAGER:
            raise NotAllowedError("managers_only")
        older = self.older_copies()
        if self._vault.make(progress) is None:
            raise StudioError("given_up")
        for backup, _ in older.backups:
            self._vault.remove(backup)
        for name in older.aside:
            self._vault.remove_aside(name)
        return Outcome(None, Changes.NONE, "copies_removed", {"number": str(older.number)})

    def verify(self, call: Call, progress: GoOn = to_the_end) -> Sequence[Finding]:
        """Everything wrong with the database, nothing when all is well. For managers."""
        if call.role is not Role.MANAGER:
            raise NotAllowedError("managers_only")
        return self._vault.check(progress)

    def _thin(self) -> None:
        backups = self._vault.backups()
        worth_keeping = kept((backup.made_at for backup in backups), self._clock.now())
        for backup in backups:
            if backup.made_at not in worth_keeping:
                self._vault.remove(backup)
