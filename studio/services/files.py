"""Files that people get: there whole, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from studio.domain.errors import StudioError


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Lend a draft beside the file; it takes the file's place only when everything was written.

    Raises `StudioError` ("file_not_written").
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        yield draft
        draft.replace(path)
    except OSError as error:
        raise StudioError("file_not_written", name=path.name, reason=error.strerror or "") from error
    finally:
        draft.unlink(missing_ok=True)


def write_file(path: Path, data: bytes) -> None:
    """Write a whole file. Raises `StudioError` ("file_not_written")."""
    with whole_file(path) as draft:
        draft.write_bytes(data)


def read_file(path: Path, most: int) -> bytes:
    """Read a file, at most so many bytes and one more, by which it is told to be too large. Raises `StudioError`
    ("file_not_read").
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise StudioError("file_not_read", name=path.name, reason=error.strerror or "") from error
