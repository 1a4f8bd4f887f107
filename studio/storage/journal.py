"""The journal: one entry per command, with the rows before and after it, chained by hash.

From it come undo, history, audit, live refresh and idempotent commands. The chain runs over digests of the images and
details, so that an erased person's can be emptied without breaking it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from studio.domain.errors import StorageError
from studio.services.changes import Changes, Outcome
from studio.storage.columns import IdType
from studio.storage.mapping import Image, mapping_of, subject_ids
from studio.storage.tables import journal_details, journal_entry, journal_head, journal_image

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from studio.services.changes import Call

REASON = "_reason"
"""Among an entry's details: why somebody did it, in their own words."""
FIRST_HASH = hashlib.sha256(b"studio journal").hexdigest()


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row's state before and after a command; None where it did not exist."""

    before: Any
    after: Any


# Made once: every command sends them.
_ANSWER = (
    sa.select(journal_entry.c.id, journal_entry.c.changes, journal_entry.c.label, journal_details.c.details)
    .join_from(journal_entry, journal_details, isouter=True)
    .where(journal_entry.c.command_id == sa.bindparam("command", type_=IdType()))
)
_HEAD = sa.select(journal_head.c.number, journal_head.c.hash).with_for_update()


def canonical(value: object) -> str:
    """JSON that is the same for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(*parts: str | None) -> str:
    """SHA-256 over the parts, each with its length, None told from empty."""
    state = hashlib.sha256()
    for part in parts:
        data = b"-" if part is None else part.encode()
        state.update(b"%d:" % (-1 if part is None else len(data)) + data)
    return state.hexdigest()


def first_answer(connection: sa.Connection, command_id: UUID) -> Outcome | None:
    """What a command that was carried out before was answered, or None."""
    found = connection.execute(_ANSWER, {"command": command_id}).one_or_none()
    if found is None:
        return None
    details, _ = told_details(found.details)
    return Outcome(found.id, Changes(found.changes), found.label, details, repeated=True)


def told_details(text: str | None) -> tuple[dict[str, str], str]:
    """An entry's details as its command gave them, and the reason; nothing of emptied ones."""
    details: dict[str, str] = json.loads(text or "{}")
    reason = details.pop(REASON, "")
    return details, reason


def lock_head(connection: sa.Connection) -> tuple[int, str]:
    """The last entry's number and hash, locked until the transaction ends, so that entries form one chain."""
    head = connection.execute(_HEAD).one_or_none()
    if head is None:
        raise StorageError("journal_missing")
    return head.number, head.hash


def append(
    connection: sa.Connection,
    call: Call,
    outcome: Outcome,
    at: int,
    changes: Sequence[RowChange],
    *,
    reason: str = "",
    undoes: UUID | None = None,
) -> None:
    """Write the entry of a command in its own transaction; `at` is microseconds since 1970."""
    images = [image_row(position, change) for position, change in enumerate(changes)]
    digests = [image["digest"] for image in images]
    number = write_entry(connection, call, outcome, at, digests, reason=reason, undoes=undoes)
    if images:
        connection.execute(journal_image.insert(), [{"entry": number, **image} for image in images])


def write_entry(
    connection: sa.Connection,
    call: Call,
    outcome: Outcome,
    at: int,
    digests: Iterable[str],
    *,
    reason: str = "",
    undoes: UUID | None = None,
) -> int:
    """Write an entry whose images have these digests, in their order; answers its number, for the images."""
    number, previous = lock_head(connection)
    number += 1
    details = canonical(outcome.details | ({REASON: reason} if reason else {}))
    entry: dict[str, Any] = {
        "number": number,
        "id": outcome.entry,
        "command_id": call.command_id,
        "at": at,
        "actor_id": call.actor_id,
        "role": str(call.role),
        "desk": call.desk,
        "label": outcome.label,
        "reason": "",
        "changes": outcome.changes.value,
        "undoes": undoes,
        "digest": digest(digest(details), *digests),
    }
    entry["hash"] = chain_hash(previous, entry)
    connection.execute(journal_entry.insert(), entry)
    connection.execute(journal_details.insert(), {"entry": number, "details": details})
    connection.execute(journal_head.update(), {"number": number, "hash": entry["hash"]})
    return number


def chain_hash(previous: str, entry: dict[str, Any]) -> str:
    """The hash of an entry: over the one before it and every column of its own."""
    ids = [None if entry[name] is None else entry[name].hex for name in ("id", "command_id", "actor_id", "undoes")]
    texts = [str(entry[name]) for name in ("number", "at", "role", "desk", "label", "reason", "changes", "digest")]
    return digest(previous, *ids, *texts)


def image_digest(table: str, row_id: UUID, before: str | None, after: str | None) -> str:
    """The digest of one image, as the chain holds it."""
    return digest(table, row_id.hex, before, after)


def image_row(position: int, change: RowChange) -> dict[str, Any]:
    """The image of one row's change, but for the number of its entry."""
    value = change.after if change.after is not None else change.before
    mapping = mapping_of(type(value))
    before = None if change.before is None else canonical(mapping.image(change.before))
    after = None if change.after is None else canonical(mapping.image(change.after))
    member, session = subject_ids(value)
    return {
        "position": position,
        "table_name": mapping.table.name,
        "row_id": value.id,
        "member_id": member,
        "session_id": session,
        "before": before,
        "after": after,
        "digest": image_digest(mapping.table.name, value.id, before, after),
    }


def images_of(connection: sa.Connection, number: int) -> list[tuple[str, UUID, Image | None, Image | None]]:
    """The images of an entry in the order of its writes: table, row id, before, after."""
    rows = connection.execute(
        sa.select(journal_image).where(journal_image.c.entry == number).order_by(journal_image.c.position)
    )
    return [
        (row.table_name, row.row_id, row.before and json.loads(row.before), row.after and json.loads(row.after))
        for row in rows
    ]


def of_tables(*names: str) -> sa.ColumnElement[bool]:
    """Whether an image is of one of these tables; for questions about what was written in or after some entry.

    Not the bare column: by its index SQLite would read every image of the tables that there ever was, for each check-in
    anew, and not the few of the entries since.
    """
    return sa.func.coalesce(journal_image.c.table_name, "").in_(names)


def check_chain(connection: sa.Connection) -> Iterable[int]:
    """Yield the numbers of entries that do not fit the chain; nothing when it is whole.

    Every entry's hash is made again from the one before; every image and detail that is still there must fit its
    digest.
    """
    previous, expected, hashed = FIRST_HASH, 0, FIRST_HASH
    pictures = _digests(connection)
    for row in connection.execute(sa.select(journal_entry).order_by(journal_entry.c.number)).yield_per(1000):
        expected += 1
        entry = row._asdict()
        hashed = entry.pop("hash")
        whole = row.number == expected and chain_hash(previous, entry) == hashed
        if not whole or pictures.get(row.number) != row.digest:
            yield row.number
        previous, expected = hashed, row.number
    head = connection.execute(sa.select(journal_head)).one_or_none()
    if head is None or head.number != expected or head.hash != hashed:
        yield expected


def _digests(connection: sa.Connection) -> dict[int, str | None]:
    """Each entry's digest made again; None when an image does not fit its own."""
    parts: dict[int, list[str] | None] = {}
    for row in connection.execute(sa.select(journal_details).order_by(journal_details.c.entry)).yield_per(1000):
        parts[row.entry] = [row.digest if row.details is None and row.digest else digest(row.details)]
    query = sa.select(journal_image).order_by(journal_image.c.entry, journal_image.c.position)
    for row in connection.execute(query).yield_per(1000):
        emptied = row.before is None and row.after is None
        fits = emptied or image_digest(row.table_name, row.row_id, row.before, row.after) == row.digest
        known = parts.get(row.entry)
        if not fits:
            parts[row.entry] = None
        elif known is not None:
            known.append(row.digest)
    return {number: None if known is None else digest(*known) for number, known in parts.items()}
