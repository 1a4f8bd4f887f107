"""Every text that a finished value says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass


def texts_of(value: object) -> Iterator[str]:
    """The texts of a sheet or a pack in the order of its fields, some more than once; pictures say nothing."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_of(part)
    elif is_dataclass(value) and not isinstance(value, type) and not hasattr(value, "marks"):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name))
