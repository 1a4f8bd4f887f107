"""Restoring onto a server: a backup is drawn up in a schema beside the studio's own, checked, then takes its place."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from studio.domain.errors import StorageError
from studio.domain.long_work import GoOn, to_the_end
from studio.services.safety.rows import Restored
from studio.storage.copying import copy_rows
from studio.storage.engine import in_schema, open_database
from studio.storage.journal import check_chain
from studio.storage.restoring import draw_up
from studio.storage.schema import migrate, schema_version
from studio.storage.server_schemas import DRAFT, drop_schema, make_schema, refuse_others, swap_in
from studio.storage.tables import metadata

if TYPE_CHECKING:
    from studio.storage.engine import Database


def restore_server(source: Path, target: Database, now: datetime, progress: GoOn = to_the_end) -> Restored | None:
    """Put the backup `source` in place of the database `target` on a server; None when cancelled before anything
    changed.

    Nobody else may be in the database (`StorageError` "desks_open"): other desks would go on showing what is no longer
    there. What stood there is kept in a schema with the time in its name. The swap is the last step and one
    transaction, so that a failure before it leaves everything as it was.
    """
    schema_version(target)  # a database of other people's is refused
    refuse_others(target)
    drop_schema(target, DRAFT)
    make_schema(target, DRAFT)
    try:
        if not _fill(source, target, progress):
            return None
        return Restored(source, swap_in(target, now))
    except OSError as error:
        raise StorageError("restore_failed", reason=error.strerror or "") from error
    finally:
        drop_schema(target, DRAFT)


def _fill(source: Path, target: Database, progress: GoOn) -> bool:
    """Copy a backup into the draft and check what came of it; False when cancelled."""
    with tempfile.TemporaryDirectory() as folder:
        file, copy = Path(folder) / "backup.db", in_schema(target, DRAFT)
        if not draw_up(source, file, lambda share: progress(share / 4)):
            return False
        rows = open_database(file)
        try:
            migrate(copy)
            if not copy_rows(rows, copy, lambda share: progress(0.25 + share / 2)):
                return False
            if _counts(rows) != _counts(copy) or _breaks(copy):
                raise StorageError("backup_damaged", name=source.name)
        finally:
            rows.close()
            copy.close()
    return progress(1.0)


def _counts(database: Database) -> dict[str, int]:
    """How many rows each table has."""
    with database.reading() as connection:
        return {
            table.name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for table in metadata.sorted_tables
        }


def _breaks(database: Database) -> bool:
    """Whether the journal's chain is broken anywhere."""
    with database.reading() as connection:
        return any(True for _number in check_chain(connection))
