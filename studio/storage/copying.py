"""Copies every row of one database into another that is empty, engine to engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from studio.storage.tables import journal_head, metadata

if TYPE_CHECKING:
    from studio.domain.long_work import GoOn
    from studio.storage.engine import Database

_BATCH = 2_000


def copy_rows(source: Database, target: Database, progress: GoOn) -> bool:
    """Copy all rows as one snapshot of `source`; False (and nothing kept) when cancelled."""
    snapshot = source.engine.connect()
    if not source.is_sqlite:
        snapshot = snapshot.execution_options(isolation_level="REPEATABLE READ")
    with snapshot, target.engine.connect().execution_options(writes=True) as writer, writer.begin() as transaction:
        writer.execute(journal_head.delete())  # a fresh schema has its one row
        tables = metadata.sorted_tables
        for done, table in enumerate(tables):
            rows = snapshot.execution_options(yield_per=_BATCH).execute(sa.select(table)).mappings()
            for batch in rows.partitions():
                writer.execute(table.insert(), [dict(row) for row in batch])
                if not progress(done / len(tables)):
                    transaction.rollback()
                    return False
    return True
