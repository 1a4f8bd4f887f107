"""The rows of exports."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from studio.services.exports.service import Cell, Subject
from studio.storage.mapping import Connect
from studio.storage.tables import booking, class_kind, member, session, set_result, staff

_BATCH = 2_000


class ExportRows:
    """Streams each subject in one statement."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    @contextlib.contextmanager
    def table(self, subject: Subject) -> Iterator[tuple[Sequence[str], Iterator[Sequence[Cell]]]]:
        """The column names and the rows of a subject."""
        query = {"members": _members, "attendance": _attendance, "results": _results}[subject]()
        with self._connect() as connection:
            result = connection.execution_options(yield_per=_BATCH).execute(query)
            yield list(result.keys()), (tuple(_cell(value) for value in row) for row in result)


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, int | float | str):
        return value if not isinstance(value, bool) else int(value)
    if isinstance(value, tuple):
        return " ".join(str(part) for part in value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _members() -> sa.Select[Any]:
    fields = [
        "code",
        "name",
        "legal_name",
        "pronouns",
        "email",
        "phone",
        "second_phone",
        "address",
        "birth_date",
        "joined_on",
        "level",
    ]
    fields += ["weekly_target", "goal", "tags", "notes", "archived"]
    return sa.select(*(member.c[field] for field in fields)).order_by(member.c.code)


def _attendance() -> sa.Select[Any]:
    return (
        sa.select(
            member.c.code.label("member"),
            session.c.starts.label("class_starts"),
            session.c.zone,
            class_kind.c.name.label("kind"),
            session.c.name.label("class"),
            staff.c.name.label("coach"),
            booking.c.state,
            booking.c.late,
            booking.c.walk_in,
            booking.c.arrived_at,
        )
        .join_from(booking, session, booking.c.session_id == session.c.id)
        .join(member, member.c.id == booking.c.member_id)
        .join(class_kind, class_kind.c.id == session.c.kind_id)
        .join(staff, staff.c.id == session.c.coach_id)
        .order_by(session.c.starts_at, member.c.code)
    )


def _results() -> sa.Select[Any]:
    fields = ["on_day", "exercise", "side", "load", "load_unit", "load_kg", "reps", "effort", "form"]
    return (
        sa.select(member.c.code.label("member"), *(set_result.c[field] for field in fields))
        .join_from(set_result, member, set_result.c.member_id == member.c.id)
        .order_by(set_result.c.on_day, member.c.code, set_result.c.exercise, set_result.c.id)
    )
