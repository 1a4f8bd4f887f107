"""Restoring: a backup is copied, checked and brought up to date beside the database, then takes its place."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from studio.domain.errors import StorageError
from studio.services.safety.rows import Restored
from studio.services.safety.service import Progress, go_on
from studio.storage.checks import integrity
from studio.storage.engine import open_database
from studio.storage.schema import migrate, schema_version
from studio.storage.vault import ASIDE, check_backup, copy_file


def restore(source: Path, target: Path, now: datetime, progress: Progress = go_on) -> Restored | None:
    """Put the backup `source` in place of the database `target`; None when cancelled before anything changed.

    Nobody may have `target` open. What stood there is kept under a name with the time in it. The swap is the last step,
    so that a failure before it leaves everything as it was.
    """
    draft = target.with_name(f"{target.name}.restoring")
    try:
        draft.unlink(missing_ok=True)
        if not draw_up(source, draft, progress):
            return None
        kept = set_aside(target, now, ASIDE)
        draft.replace(target)
    except OSError as error:
        raise StorageError("restore_failed", reason=error.strerror or "") from error
    finally:
        for leftover in (draft, *_companions(draft)):
            leftover.unlink(missing_ok=True)
    return Restored(source, None if kept is None else kept.name)


def draw_up(source: Path, draft: Path, progress: Progress) -> bool:
    """Copy a backup, checked before and after and brought up to date; False when cancelled. The backup itself is only
    read: it may lie on a disc that can't be written, and be needed once more.
    """
    check_backup(source)
    if not copy_file(source, draft, progress):
        return False
    copy = open_database(draft)
    try:
        if schema_version(copy) is None:
            raise StorageError("not_a_studio")
        migrate(copy)
    finally:
        copy.close()
    if integrity(draft):
        raise StorageError("backup_damaged", name=source.name)
    return True


def set_aside(path: Path, now: datetime, why: str) -> Path | None:
    """Rename a database with its WAL to a name that says when and why; None when there is none. Nothing is deleted."""
    if not path.exists():
        return None
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    kept = path.with_name(f"{path.stem}.{why}-{stamp}{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}.{why}-{stamp}-{number}{path.suffix}")
    # The WAL first: a database without its WAL lacks its last commits, a WAL without its database harms nothing.
    for companion in _companions(path):
        if companion.exists():
            os.replace(companion, kept.with_name(kept.name + companion.name.removeprefix(path.name)))  # noqa: PTH105
    path.replace(kept)
    return kept


def _companions(path: Path) -> tuple[Path, Path]:
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")
