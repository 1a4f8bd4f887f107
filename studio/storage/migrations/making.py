"""Tables as a migration writes them out: one a line.

`name: column type, ...; primary a+b; unique a+b; index a+b`. `key` is an id, `>table` a reference, `?` may be empty,
`=value` what rows that are already there get; the primary key is `id` where none is named. A line that goes on is
indented.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

_TYPES: dict[str, sa.types.TypeEngine[Any]] = {
    "key": sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql"),
    "text": sa.Text(),
    "whole": sa.BigInteger(),
    "real": sa.Double(),
    "flag": sa.Boolean(),
    "bytes": sa.LargeBinary(),
}

_FLAGS = {"false": "0", "true": "1"}


def make_tables(text: str) -> None:
    """Make the tables and their indexes."""
    for line in _lines(text):
        _make_table(line)


def add_columns(text: str) -> None:
    """Add columns to tables that are there: `table: column type, ...; index a+b`. One that may not be empty needs
    `=value`.
    """
    for line in _lines(text):
        name, _, rest = line.partition(": ")
        columns, *rules = rest.split("; ")
        for column in columns.split(", "):
            made = _column(column)
            if not made.nullable and made.server_default is None:
                # An empty table would take it, one with rows not: no studio could be updated.
                raise ValueError(f"{name}: {column} may not be empty, so that it needs a default")
            # Said with the column: SQLite can't add a reference to a column that is there.
            op.add_column(name, made, inline_references=True)
        for rule in rules:
            fields = rule.removeprefix("index ").split("+")
            op.create_index(f"ix_{name}_{'_'.join(fields)}", name, fields)


def _lines(text: str) -> list[str]:
    return text.replace("\n  ", " ").strip().splitlines()


def _make_table(line: str) -> None:
    name, _, rest = line.partition(": ")
    columns, *rules = rest.split("; ")
    parts: list[Any] = [_column(text) for text in columns.split(", ")]
    primary = ["id"]
    indexes: list[list[str]] = []
    for rule in rules:
        word, _, fields = rule.partition(" ")
        names = fields.split("+")
        if word == "primary":
            primary = names
        elif word == "unique":
            parts.append(sa.UniqueConstraint(*names, name=f"uq_{name}_{'_'.join(names)}"))
        else:
            indexes.append(names)
    op.create_table(name, *parts, sa.PrimaryKeyConstraint(*primary))
    for names in indexes:
        op.create_index(f"ix_{name}_{'_'.join(names)}", name, names)


def _column(text: str) -> sa.Column[Any]:
    text, given, default = text.partition("=")
    name, _, kind = text.partition(" ")
    kind, _, target = kind.removesuffix("?").partition(">")
    length = kind.removeprefix("short")
    column_type = sa.String(int(length)) if length != kind else _TYPES[kind]
    reference = []
    if target:
        field = "number" if target == "journal_entry" else "id"
        reference = [sa.ForeignKey(f"{target}.{field}", deferrable=True, initially="DEFERRED")]
    # SQLite would keep the word; an empty text is a value too.
    value = _FLAGS.get(default, default) if given else None
    return sa.Column(
        name, column_type, *reference, nullable=text.endswith("?"), autoincrement=False, server_default=value
    )
