"""The folder of backups: each one a database file, copied as of one moment, checked, with a manifest beside it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlite

from studio.domain.errors import StorageError
from studio.domain.long_work import to_the_end
from studio.services.files import whole_file
from studio.services.safety.rows import Backup
from studio.storage.checks import findings, integrity
from studio.storage.copying import copy_rows
from studio.storage.engine import open_database, plain_errors
from studio.storage.schema import migrate
from studio.storage.server_schemas import drop_schema, schemas_aside
from studio.storage.swapping import files_aside, remove_draft, sync_folder
from studio.storage.tables import journal_head

if TYPE_CHECKING:
    from studio.domain.clock import Clock
    from studio.domain.long_work import GoOn
    from studio.services.safety.rows import Finding
    from studio.storage.engine import Database

STAMP = "%Y%m%dT%H%M%S.%fZ"
_LEFT_S = 3600
"""Seconds after which nobody works on a draft any more."""
_STEPS = 10_000
"""Steps of SQLite between two looks at the progress: about a millisecond."""


@dataclass(frozen=True, slots=True)
class BackupFolder:
    """Backups of one database. Uses connections of its own, so it may run beside the worker."""

    database: Database
    folder: Path
    clock: Clock

    def make(self, progress: GoOn) -> Backup | None:
        """Write a backup under a temporary name, check it, then put it in place; None when cancelled."""
        made_at = self.clock.now().astimezone(UTC)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self.folder / f"studio-{made_at.strftime(STAMP)}.db"
            draft = path.with_suffix(".part")
            try:
                if not _copy(self.database, draft, progress):
                    return None
                backup = _checked(self.database, draft, path, made_at)
                draft.replace(path)
                sync_folder(self.folder)
                self._sweep(path)
            finally:
                remove_draft(draft)
        except OSError as error:
            raise StorageError("backup_failed", reason=error.strerror or "") from error
        return backup

    def _sweep(self, made: Path) -> None:
        """Remove what backups that were killed left: drafts in which nobody has written for long."""
        written = made.stat().st_mtime
        for leftover in self.folder.glob("*.part*"):
            with suppress(FileNotFoundError):  # another desk sweeps too
                if written - leftover.stat().st_mtime > _LEFT_S:
                    leftover.unlink()

    def backups(self) -> Sequence[Backup]:
        """Every backup with a manifest that it fits, newest first."""
        found = []
        for path in self.folder.glob("studio-*.db"):
            with suppress(OSError, ValueError, KeyError, TypeError):
                manifest = json.loads(_manifest(path).read_text(encoding="utf-8"))
                made_at = datetime.strptime(manifest["made_at"], STAMP).replace(tzinfo=UTC)
                if path.stat().st_size == manifest["size"]:
                    found.append(Backup(path, made_at, manifest["size"], manifest["journal_hash"]))
        return sorted(found, key=lambda backup: backup.made_at, reverse=True)

    def remove(self, backup: Backup) -> None:
        """Delete a backup and its manifest."""
        with suppress(OSError):
            backup.path.unlink(missing_ok=True)
            _manifest(backup.path).unlink(missing_ok=True)

    def aside(self) -> Sequence[str]:
        """The names of databases that a restore set aside beside this one."""
        path = self.database.path
        if path is None:
            return schemas_aside(self.database)
        return sorted({one.name.removesuffix("-wal").removesuffix("-shm") for one in files_aside(path)})

    def remove_aside(self, name: str) -> None:
        """Delete a database that was set aside, a file with its companions."""
        path = self.database.path
        if path is None:
            drop_schema(self.database, name)
            return
        with suppress(OSError):
            remove_draft(path.with_name(name))

    def check(self, progress: GoOn) -> Sequence[Finding]:
        """Everything wrong with the database."""
        return findings(self.database, progress)

    def journal_hash(self) -> str:
        """The hash of the journal's last entry."""
        with self.database.reading() as connection:
            return connection.execute(sa.select(journal_head.c.hash)).scalar_one_or_none() or ""


def write_backup(database: Database, path: Path) -> None:
    """Write one verified backup to a file of the caller's choosing; a file already there is replaced only by a whole
    one. Raises `StudioError` as `whole_file` does, "database_damaged" and "backup_unsound".
    """
    with whole_file(path) as draft:
        draft.touch()  # a place that can't be written to is told as such, not as the database's
        try:
            _copy_checked(database, draft)
        except BaseException:
            remove_draft(draft)
            raise


def _copy_checked(database: Database, draft: Path) -> None:
    _copy(database, draft, to_the_end)
    _refuse_unsound(database, draft)


def _copy(database: Database, draft: Path, progress: GoOn) -> bool:
    remove_draft(draft)
    if database.path is None:
        return copy_server(database, draft, progress)
    return copy_file(database.path, draft, progress)


def copy_file(source: Path, target: Path, progress: GoOn) -> bool:
    """Copy a database file as it stands at this moment, but for the bytes of what was deleted; False when cancelled.

    Not through the backup API, which takes those along and begins again whenever another desk writes.
    """
    whole, stopped = source.stat().st_size, False

    def is_stopped() -> bool:
        nonlocal stopped
        written = target.stat().st_size if target.exists() else 0
        stopped = not progress(min(written / whole, 1.0))
        return stopped

    with plain_errors(), closing(_read_only(source)) as origin:
        origin.set_progress_handler(is_stopped, _STEPS)
        try:
            origin.execute("VACUUM INTO ?", (str(target),))
        except sqlite.OperationalError:
            if stopped:
                return False
            raise
    with closing(sqlite.connect(str(target))) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")
    return progress(1.0)


def copy_server(database: Database, target: Path, progress: GoOn) -> bool:
    """Copy a server's database into a new file, row for row, as one snapshot; False when cancelled."""
    copy = open_database(target)
    try:
        migrate(copy)
        whole = copy_rows(database, copy, progress)
    finally:
        copy.close()
    with closing(sqlite.connect(str(target))) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    return whole


def _refuse_unsound(database: Database, draft: Path) -> None:
    """Raise `StorageError` when a copy is not whole: "database_damaged" when what was copied is not either, else
    "backup_unsound".
    """
    if integrity(draft):
        damaged = database.path is not None and integrity(database.path)
        raise StorageError("database_damaged" if damaged else "backup_unsound")


def _checked(database: Database, draft: Path, path: Path, made_at: datetime) -> Backup:
    _refuse_unsound(database, draft)
    with draft.open("rb+") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        os.fsync(file.fileno())
    with closing(_read_only(draft)) as connection:
        number, head = connection.execute("SELECT number, hash FROM journal_head").fetchone()
    size = draft.stat().st_size
    manifest: dict[str, Any] = {
        "made_at": made_at.strftime(STAMP),
        "size": size,
        "sha256": digest,
        "journal_number": number,
        "journal_hash": head,
    }
    _manifest(path).write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    return Backup(path, made_at, size, head)


def check_backup(path: Path) -> None:
    """Refuse a file that is no whole database: `StorageError` with why. Its manifest, when there is one, must fit."""
    if not path.is_file():
        raise StorageError("backup_missing", name=path.name)
    manifest = _manifest(path)
    if manifest.is_file():
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        try:
            written = json.loads(manifest.read_text(encoding="utf-8"))["sha256"]
        except (ValueError, KeyError) as error:
            raise StorageError("backup_damaged", name=path.name) from error
        if digest != written:
            raise StorageError("backup_damaged", name=path.name)
    if integrity(path):
        raise StorageError("backup_damaged", name=path.name)


def _read_only(path: Path) -> Any:
    return sqlite.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _manifest(path: Path) -> Path:
    return path.with_suffix(".json")
