"""Restoring: a backup is copied, checked and brought up to date beside the database, then takes its place."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from studio.domain.errors import StorageError
from studio.domain.long_work import GoOn, to_the_end
from studio.services.safety.rows import Restored
from studio.storage.checks import integrity
from studio.storage.engine import open_database
from studio.storage.schema import migrate, schema_version
from studio.storage.swapping import remove_draft, take_place
from studio.storage.vault import check_backup, copy_file


def restore(source: Path, target: Path, now: datetime, progress: GoOn = to_the_end) -> Restored | None:
    """Put the backup `source` in place of the database `target`; None when cancelled before anything changed.

    What stood there is kept under a name with the time in it. The swap is the last step, so that a failure before it
    leaves everything as it was. Raises `StorageError` ("desks_open") when somebody has `target` open.
    """
    draft = target.with_name(f"{target.name}.restoring")
    try:
        remove_draft(draft)
        if not draw_up(source, draft, progress):
            return None
        kept = take_place(draft, target, now)
    except OSError as error:
        raise StorageError("restore_failed", reason=error.strerror or "") from error
    finally:
        remove_draft(draft)
    return Restored(source, None if kept is None else kept.name)


def draw_up(source: Path, draft: Path, progress: GoOn) -> bool:
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
