"""Files in the database: each kept once under its SHA-256, never changed, and in every backup."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping

import sqlalchemy as sa

from studio.storage.tables import document, journal_image, member_photo, stored_file

_NAMED_BY = ((member_photo, ("large", "small")), (document, ("file",)))
"""Every table that names files, with the columns that do."""
_DIGEST = re.compile("[0-9a-f]{64}")
# Two desks may keep the same file at once: the second finds it there. As text, which both engines understand: a start
# would wait for SQLAlchemy's own spelling of each.
_KEEP = sa.text("INSERT INTO stored_file (digest, data) VALUES (:digest, :data) ON CONFLICT DO NOTHING")


def keep_file(connection: sa.Connection, data: bytes) -> str:
    """Keep a file and answer its digest; one that is there is not written again."""
    digest = hashlib.sha256(data).hexdigest()
    connection.execute(_KEEP, {"digest": digest, "data": data})
    return digest


def read_files(connection: sa.Connection, digests: Collection[str]) -> Mapping[str, bytes]:
    """The files with these digests, as far as they are there."""
    query = sa.select(stored_file.c.digest, stored_file.c.data).where(stored_file.c.digest.in_(sorted(set(digests))))
    return {row.digest: bytes(row.data) for row in connection.execute(query)}


def sweep_files(connection: sa.Connection) -> int:
    """Remove the files that neither a row names nor an image in the journal, by which undo could bring one back;
    answers how many. For after somebody was erased.
    """
    tables = [table.name for table, _ in _NAMED_BY]
    pictures = sa.select(journal_image.c.before, journal_image.c.after).where(journal_image.c.table_name.in_(tables))
    named = {
        digest
        for table, columns in _NAMED_BY
        for row in connection.execute(sa.select(*(table.c[name] for name in columns)))
        for digest in row
    }
    for row in connection.execute(pictures):
        named.update(digest for text in row if text for digest in _DIGEST.findall(text))
    gone = [one for one in connection.execute(sa.select(stored_file.c.digest)).scalars() if one not in named]
    for digest in gone:
        connection.execute(stored_file.delete().where(stored_file.c.digest == digest))
    return len(gone)
