"""How each kind of value is kept: one column type and one plain (JSON) form per annotation of a record.

Both engines get the same forms, so that a row reads the same on either: instants are microseconds since 1970 in UTC,
wall times text to the minute, ids 16 bytes (a native uuid on PostgreSQL), tuples JSON text.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from studio.domain.values import Wall

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Codec:
    """One annotation's column type and its plain form: what JSON images hold and, but for ids, what the column
    holds.
    """

    type: Callable[[], sa.types.TypeEngine[Any]]
    to_plain: Callable[[Any], Any]
    from_plain: Callable[[Any], Any]


def instant_to_plain(value: datetime) -> int:
    """Microseconds since 1970 of an aware datetime."""
    return (value - _EPOCH) // _MICROSECOND


def instant_from_plain(value: int) -> datetime:
    """The aware UTC datetime that many microseconds after 1970."""
    return _EPOCH + value * _MICROSECOND


def _same(value: Any) -> Any:
    return value


def _deep_tuple(value: Any) -> Any:
    return tuple(_deep_tuple(item) for item in value) if isinstance(value, list) else value


class PlainType(sa.types.TypeDecorator[Any]):
    """A column that keeps the plain form of its codec."""

    impl = sa.Text
    cache_ok = True  # keyed by `codec`, which is hashable and one per form

    def __init__(self, column: sa.types.TypeEngine[Any], codec: Codec) -> None:
        super().__init__()
        self._column = column
        self.codec = codec

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:  # noqa: ARG002 -- their signature
        """The column's type as the database sees it."""
        return self._column

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:  # noqa: ARG002 -- SQLAlchemy's signature
        """Value to plain form."""
        return None if value is None else self.codec.to_plain(value)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:  # noqa: ARG002 -- SQLAlchemy's signature
        """Plain form to value."""
        return None if value is None else self.codec.from_plain(value)


class IdType(sa.types.TypeDecorator[UUID]):
    """An id: 16 bytes on SQLite, uuid on PostgreSQL."""

    impl = sa.LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        """The column's type as the database sees it."""
        if dialect.name == "postgresql":
            return sa.Uuid()
        return dialect.type_descriptor(sa.LargeBinary(16))

    def process_bind_param(self, value: UUID | None, dialect: sa.Dialect) -> Any:
        """Id to bytes where the engine has no uuid."""
        return value if value is None or dialect.name == "postgresql" else value.bytes

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> UUID | None:
        """Bytes to id."""
        return value if value is None or dialect.name == "postgresql" else _id_of(value)


@lru_cache(maxsize=32_768)
def _id_of(data: bytes) -> UUID:
    """The id of 16 bytes. The same ones are read again and again: making one takes longer than looking it up."""
    return UUID(bytes=data)


def _plain(
    column: Callable[[], sa.types.TypeEngine[Any]], to: Callable[[Any], Any], back: Callable[[Any], Any]
) -> Codec:
    bare = Codec(column, to, back)
    return Codec(lambda: PlainType(column(), bare), to, back)


_ID = Codec(IdType, lambda value: value.hex, UUID)
_WALL = _plain(lambda: sa.String(16), lambda value: value.isoformat(timespec="minutes"), datetime.fromisoformat)
_INSTANT = _plain(sa.BigInteger, instant_to_plain, instant_from_plain)
_DAY = _plain(lambda: sa.String(10), date.isoformat, date.fromisoformat)
_TIME = _plain(lambda: sa.String(5), lambda value: value.isoformat(timespec="minutes"), time.fromisoformat)
_TUPLE = _plain(
    sa.Text, lambda value: json.dumps(value, ensure_ascii=False), lambda text: _deep_tuple(json.loads(text))
)
_PLAIN: dict[Any, Codec] = {
    UUID: _ID,
    Wall: _WALL,
    datetime: _INSTANT,
    date: _DAY,
    time: _TIME,
    str: Codec(sa.Text, _same, _same),
    int: Codec(sa.BigInteger, _same, _same),
    float: Codec(sa.Double, _same, _same),
    bool: Codec(sa.Boolean, _same, _same),
}


def codec_of(annotation: Any) -> tuple[Codec, bool]:
    """The codec of a record's annotation, and whether the column may be empty."""
    if typing.get_origin(annotation) in {types.UnionType, typing.Union}:
        (inner,) = [part for part in typing.get_args(annotation) if part is not type(None)]
        return codec_of(inner)[0], True
    if annotation in _PLAIN:
        return _PLAIN[annotation], False
    if typing.get_origin(annotation) is tuple:
        return _TUPLE, False
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return _plain(lambda: sa.String(24), str, annotation), False
    message = f"no column for {annotation!r}"
    raise TypeError(message)
