"""Large imports: written at once under one journal entry, and made ready to be taken back but for what is in use."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from studio.domain.errors import ConflictError
from studio.domain.ids import new_id
from studio.services.changes import Call, Changes, Outcome
from studio.storage import journal
from studio.storage.columns import instant_to_plain
from studio.storage.mapping import all_mappings, mapping_named
from studio.storage.staging import HANDFUL, Staging, moving, staging, watched
from studio.storage.tables import emergency_contact, household, journal_image, member, replaced_card
from studio.storage.unit_of_work import undo_label

if TYPE_CHECKING:
    from datetime import datetime

    from studio.domain.long_work import GoOn
    from studio.storage.engine import Database

IMPORTED = "members_imported"
PARTLY = "members_imported_partly"
"""Undone but for what was used since; details number, kept."""
_STOOD_ON = (member.name, emergency_contact.name, replaced_card.name)


def run_import(
    database: Database,
    call: Call,
    at: datetime,
    batches: Iterable[Sequence[tuple[Any, Any]]],
    outcome: Callable[[], Outcome],
    stands_on: int,
) -> Outcome:
    """Write batches of rows (before, after), as one command. `outcome` is asked once all batches were taken.

    Raises `ConflictError` "members_changed" when members were written after journal number `stands_on`; whatever the
    batches raise leaves nothing written.
    """
    with staging(database) as lent:
        for batch in batches:
            lent.put([journal.RowChange(before, after) for before, after in batch])
        with moving(lent) as connection:
            known = journal.first_answer(connection, call.command_id)
            if known is not None:
                return known
            journal.lock_head(connection)
            newer = sa.select(journal_image.c.entry).where(
                journal_image.c.entry > stands_on, journal.of_tables(*_STOOD_ON)
            )
            if connection.execute(newer.limit(1)).first() is not None:
                raise ConflictError("members_changed")
            done = outcome()
            if lent.digests:
                done = replace(done, entry=new_id())
                lent.move(journal.write_entry(connection, call, done, instant_to_plain(at), lent.digests))
            return done


def is_import(label: str | None) -> bool:
    """Whether an entry of that label is undone here."""
    return label is not None and label.removeprefix("undo:") in {IMPORTED, PARTLY}


def undone_import(connection: sa.Connection, found: sa.Row[Any], rows: int, kept: int) -> Outcome:
    """What taking an import back is answered; "newer_change" when nothing of it could be."""
    if not rows:
        raise ConflictError("newer_change", table=member.name)
    first = journal.first_answer(connection, found.command_id)
    details = {} if first is None else dict(first.details)
    label = undo_label(found.label)
    if kept:
        label, details["kept"] = undo_label(PARTLY), str(kept)
    elif not label.startswith("undo:"):
        label = IMPORTED
        details.pop("kept", None)
    return Outcome(new_id(), Changes(found.changes), label, details)


def stage_import_back(lent: Staging, number: int, go_on: GoOn) -> int:
    """Make the reverse of an import ready; answers how many members stay. Raises `StudioError` "given_up"."""
    connection = lent.connection
    stay = _changed_since(connection, number) | _used(connection, number)
    stay |= _lived_in(connection, number, stay)
    kept = 0
    query = sa.select(journal_image).where(journal_image.c.entry == number).order_by(journal_image.c.position)
    images = connection.execute(query).all()
    connection.rollback()
    for start in range(0, len(images), HANDFUL):
        watched(go_on, start / len(images))
        back: list[dict[str, Any]] = []
        rows: dict[type[Any], list[Any]] = {}
        for one in images[start : start + HANDFUL]:
            emptied = one.before is None and one.after is None  # about somebody who was erased since
            if emptied or one.row_id in stay or one.member_id in stay:
                kept += one.table_name == member.name
                continue
            back.append(_reversed(one, len(lent.digests) + len(back)))
            if one.before is not None:
                value = mapping_named(one.table_name).from_image(json.loads(one.before))
                rows.setdefault(type(value), []).append(value)
        lent.put_images(back)
        for kind, values in rows.items():
            lent.put_rows(kind, values)
        connection.commit()
    return kept


def _reversed(one: sa.Row[Any], position: int) -> dict[str, Any]:
    return {
        "position": position,
        "table_name": one.table_name,
        "row_id": one.row_id,
        "member_id": one.member_id,
        "session_id": one.session_id,
        "before": one.after,
        "after": one.before,
        "digest": journal.image_digest(one.table_name, one.row_id, one.after, one.before),
    }


def _changed_since(connection: sa.Connection, number: int) -> set[UUID]:
    """The rows of an entry that are not as it left them: written since, and not back by now."""
    later = journal_image.alias("later")
    query = (
        sa.select(journal_image.c.table_name, journal_image.c.row_id, journal_image.c.after)
        .join(
            later, sa.and_(later.c.table_name == journal_image.c.table_name, later.c.row_id == journal_image.c.row_id)
        )
        .where(journal_image.c.entry == number, later.c.entry > number)
        .distinct()
    )
    changed: set[UUID] = set()
    for table, row_id, after in connection.execute(query).all():
        mapping = mapping_named(table)
        row = connection.execute(mapping.by_id, {"row_id": row_id}).one_or_none()
        now = None if row is None else mapping.value(row)
        if now != (None if after is None else mapping.from_image(json.loads(after))):
            changed.add(row_id)
    return changed


def _lived_in(connection: sa.Connection, number: int, stay: Collection[UUID]) -> set[UUID]:
    """The households that an entry made in which somebody stays, or somebody lives who came since."""
    mine = sa.select(journal_image.c.row_id).where(journal_image.c.entry == number)
    made = mine.where(journal.of_tables(household.name), journal_image.c.before.is_(None))
    people = sa.select(member.c.household_id, member.c.id, member.c.id.in_(mine)).where(member.c.household_id.in_(made))
    return {home for home, who, touched in connection.execute(people) if who in stay or not touched}


def _used(connection: sa.Connection, number: int) -> set[UUID]:
    """The members that an entry made and that something else points to by now: bookings, passes, results."""
    mine = sa.select(journal_image.c.row_id).where(journal_image.c.entry == number, journal_image.c.before.is_(None))
    used: set[UUID] = set()
    for mapping in all_mappings():
        for key in mapping.table.foreign_keys:
            if key.column.table is member:
                column = key.parent
                query = sa.select(column).where(
                    column.in_(mine.where(journal.of_tables(member.name))),
                    mapping.table.c.id.not_in(mine.where(journal.of_tables(mapping.table.name))),
                )
                used |= set(connection.execute(query.distinct()).scalars())
    return used
