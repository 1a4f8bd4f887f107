"""Files that people get: there whole, or not at all."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from studio.domain.errors import StudioError

_CODES = {
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
    errno.EACCES: "folder_protected",
    errno.EPERM: "folder_protected",
    errno.EROFS: "folder_protected",
    errno.ENOSPC: "file_disk_full",
    errno.EISDIR: "not_a_file",
    errno.EEXIST: "not_a_folder",
}


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Lend a draft beside the file; it takes the file's place only when everything was written.

    Raises `StudioError` as `not_written` does.
    """
    if path.exists() and not path.is_file():
        raise StudioError("not_a_file", name=str(path))
    draft = path.with_name(f".{path.name}.part")
    try:
        yield draft
        draft.replace(path)
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def write_file(path: Path, data: bytes) -> None:
    """Write a whole file. Raises `StudioError` as `not_written` does."""
    with whole_file(path) as draft:
        draft.write_bytes(data)


def make_folder(path: Path) -> None:
    """Make a folder for files, and those it lies in. Raises `StudioError` as `not_written` does."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError) -> StudioError:
    """Why a file could not be written: "folder_missing", "folder_protected", "file_disk_full", "not_a_file",
    "not_a_folder", or what the system says ("file_not_written").
    """
    code = _CODES.get(error.errno or 0, "file_not_written")
    folder = Path(error.filename or path).absolute().parent
    return StudioError(code, name=str(path), folder=str(folder), reason=error.strerror or "")


def read_file(path: Path, most: int) -> bytes:
    """Read a file, at most so many bytes and one more, by which it is told to be too large. Raises `StudioError`
    ("file_not_read").
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise StudioError("file_not_read", name=path.name, reason=error.strerror or "") from error
