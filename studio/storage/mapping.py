"""Records to rows and back: the one generic mapping. A record's fields are its table's columns, name for name."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from studio.storage.columns import Codec, IdType, codec_of

R = TypeVar("R")
K = TypeVar("K")
Image = dict[str, Any]
"""A row in plain JSON form."""
_HANDFUL = 500


class RecordMapping(typing.Generic[R]):
    """One record class and its table."""

    def __init__(self, kind: type[R], table: sa.Table, codecs: Mapping[str, Codec]) -> None:
        self.kind = kind
        self.table = table
        self._codecs = dict(codecs)

    # Made once: commands send them again and again.

    @cached_property
    def by_id(self) -> sa.Select[Any]:
        """Reads the row of the id that is given as `row_id`."""
        return sa.select(self.table).where(self._of_id)

    @cached_property
    def renewal(self) -> sa.Update:
        """Writes the row of `row_id` anew with what is given."""
        return self.table.update().where(self._of_id)

    @cached_property
    def addition(self) -> sa.Insert:
        """Writes a new row of what is given."""
        return self.table.insert()

    @property
    def _of_id(self) -> sa.ColumnElement[bool]:
        return self.table.c.id == sa.bindparam("row_id", type_=IdType())

    def select(self, equal: Mapping[str, object]) -> sa.Select[Any]:
        """The rows whose columns equal those given, or one of a set that is given, by id."""
        columns = self.table.c
        fits = (
            columns[name].in_(value) if isinstance(value, (set, frozenset)) else columns[name] == value
            for name, value in equal.items()
        )
        return sa.select(self.table).where(*fits).order_by(columns.id)

    def value(self, row: sa.Row[Any]) -> R:
        """The record that a whole row of this table holds."""
        make: Callable[..., R] = self.kind
        return make(*row)

    def row(self, value: R) -> dict[str, Any]:
        """The record as column values."""
        return {name: getattr(value, name) for name in self._codecs}

    def image(self, value: R) -> Image:
        """The record in plain JSON form, as the journal keeps it."""
        plain: Image = {}
        for name, codec in self._codecs.items():
            field = getattr(value, name)
            plain[name] = None if field is None else codec.to_plain(field)
        return plain

    def from_image(self, image: Image) -> R:
        """The record that an image was made of. A field younger than the image has its default."""
        make: Callable[..., R] = self.kind
        fields: dict[str, Any] = {}
        for name, plain in image.items():
            codec = self._codecs[name]
            fields[name] = None if plain is None else codec.from_plain(plain)
        return make(**fields)


_BY_KIND: dict[type[Any], RecordMapping[Any]] = {}
_BY_NAME: dict[str, RecordMapping[Any]] = {}


def stored(
    metadata: sa.MetaData,
    kind: type[Any],
    name: str,
    references: Mapping[str, str] | None = None,
    unique: tuple[tuple[str, ...], ...] = (),
    index: tuple[tuple[str, ...], ...] = (),
) -> sa.Table:
    """Make the table of a record class: its fields as columns, `references` (field to table) as foreign keys."""
    hints = typing.get_type_hints(kind, include_extras=True)
    codecs: dict[str, Codec] = {}
    columns: list[sa.Column[Any]] = []
    for field in dataclasses.fields(kind):
        codec, empty = codec_of(hints[field.name])
        codecs[field.name] = codec
        target = (references or {}).get(field.name)
        key = [_reference(target, f"fk_{name}_{field.name}")] if target else []
        columns.append(sa.Column(field.name, codec.type(), *key, primary_key=field.name == "id", nullable=empty))
    constraints = [sa.UniqueConstraint(*fields, name=f"uq_{name}_{'_'.join(fields)}") for fields in unique]
    table = sa.Table(name, metadata, *columns, *constraints)
    for fields in index:
        sa.Index(f"ix_{name}_{'_'.join(fields)}", *(table.c[field] for field in fields))
    mapping = RecordMapping(kind, table, codecs)
    _BY_KIND[kind] = mapping
    _BY_NAME[name] = mapping
    return table


def _reference(table: str, name: str) -> sa.ForeignKey:
    # Checked at commit, so that undo may put rows back in any order.
    return sa.ForeignKey(f"{table}.id", name=name, deferrable=True, initially="DEFERRED")


def mapping_of(kind: type[R]) -> RecordMapping[R]:
    """The mapping of a record class."""
    return _BY_KIND[kind]


def mapping_named(table: str) -> RecordMapping[Any]:
    """The mapping of a table by its name."""
    return _BY_NAME[table]


def all_mappings() -> tuple[RecordMapping[Any], ...]:
    """Every record's mapping, in the order the tables were made (referenced ones first)."""
    return tuple(_BY_NAME.values())


def subject_ids(value: object) -> tuple[UUID | None, UUID | None]:
    """The member and the session that a record is about, for history."""
    name = mapping_of(type(value)).table.name
    own = getattr(value, "id", None)
    member = own if name == "member" else getattr(value, "member_id", None)
    session = own if name == "session" else getattr(value, "session_id", None)
    return member, session


def batched(keys: Sequence[K]) -> Iterator[Sequence[K]]:
    """Many keys in handfuls that a statement's IN can take."""
    return (keys[start : start + _HANDFUL] for start in range(0, len(keys), _HANDFUL))


def among(query: sa.Select[Any], column: sa.ColumnElement[Any], ids: Collection[Any] | None) -> sa.Select[Any]:
    """The query for rows whose column is one of these ids (None: for all)."""
    return query if ids is None else query.where(column.in_(list(ids)))


Connect = Callable[[], typing.ContextManager[sa.Connection]]
"""Opens (or lends) the connection that a read runs on."""
