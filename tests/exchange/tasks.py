"""What limited processes of tests do."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from studio.domain.errors import StudioError


def turn_round(data: bytes) -> bytes:
    """Work well."""
    return data[::-1]


def go_on_for_ever(_data: bytes) -> bytes:
    """Never answer."""
    while True:
        pass


def take_all_memory(_data: bytes) -> bytes:
    """Ask for a gigabyte after the other."""
    kept = []
    while True:
        kept.append(bytearray(2**30))


def die(_data: bytes) -> bytes:
    """End without an answer."""
    os._exit(3)


def refuse(_data: bytes) -> bytes:
    """Say why not."""
    raise StudioError("calendar_too_many")


def stumble(_data: bytes) -> bytes:
    """Fail in a way that nobody thought of."""
    raise ZeroDivisionError


def write(data: bytes) -> bytes:
    """Write a file at the path that was given."""
    Path(data.decode()).write_bytes(b"x" * 10)
    return b"written"


def tell_and_wait(_data: bytes, tell: Callable[[float], None]) -> bytes:
    """Tell that a quarter is done, and never answer."""
    tell(0.25)
    while True:
        pass


def tell_and_answer(data: bytes, tell: Callable[[float], None]) -> bytes:
    """Tell that half is done, then answer."""
    tell(0.5)
    return data
