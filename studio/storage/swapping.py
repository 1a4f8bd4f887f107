"""Putting a finished database file in another's place: at every moment one whole database stands there, and what stood
there before is kept.
"""

from __future__ import annotations

import glob
import os
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from studio.domain.errors import StorageError
from studio.storage.engine import storage_error

ASIDE = "before-restore"
"""In the name of a database file that was set aside."""
_PATIENCE_S = 2.0


def take_place(draft: Path, target: Path, now: datetime) -> Path | None:
    """Let `draft`, closed and whole, stand at `target`; answers where what stood there is kept, None when nothing did.

    Raises `StorageError` ("desks_open") when somebody has `target` open: they would go on writing to what is no longer
    there.
    """
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    kept = _free_name(target, now)
    try:
        there = _keep(target, kept)
        # SQLite would play a WAL that stayed behind into the new file.
        for companion in companions(target):
            companion.unlink(missing_ok=True)
        draft.replace(target)
    except OSError:
        _take_back(kept, target)
        raise
    sync_folder(target.parent)
    return kept if there else None


def files_aside(path: Path) -> list[Path]:
    """What restores set aside of a database, each with its companions. A restore that was killed in its last step may
    leave a second name of the database itself: that is none.
    """
    found = sorted(path.parent.glob(f"{glob.escape(path.stem)}.{ASIDE}-*"))
    return [one for one in found if not (path.exists() and one.samefile(path))]


def companions(path: Path) -> tuple[Path, Path]:
    """The files that SQLite keeps beside an open database; after a crash they are still there."""
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def remove_draft(draft: Path) -> None:
    """Remove a draft with what stands beside it, the journal too that a full disk left behind."""
    for leftover in (draft, *companions(draft), draft.with_name(f"{draft.name}-journal")):
        leftover.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a new name itself survive a power cut, where the system lets a folder be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _keep(path: Path, kept: Path) -> bool:
    """Give what stands at a place a second name; answers whether anything does."""
    if path.exists():
        _fold_in(path)
    wal, _ = companions(path)
    there = [one for one in (path, wal) if one.exists()]
    if wal in there:  # of a file that SQLite can't open, or that is gone: it may be all there is of the last commits
        shutil.copyfile(wal, companions(kept)[0])
    if path in there:
        try:
            os.link(path, kept)
        except OSError:  # a disk that knows no second names
            path.replace(kept)
    sync_folder(path.parent)
    return bool(there)


def _take_back(kept: Path, path: Path) -> None:
    """Let what was to be set aside stand again under one name, its own."""
    for one, own in zip((kept, *companions(kept)), (path, *companions(path)), strict=True):
        if own.exists():
            one.unlink(missing_ok=True)
        elif one.exists():
            one.replace(own)


def _fold_in(path: Path) -> None:
    """Bring what is in the WAL into the file itself, unless SQLite can't read it. Raises `StorageError`
    ("desks_open").
    """
    with closing(sqlite.connect(str(path), isolation_level=None, timeout=_PATIENCE_S)) as connection:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        try:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite.DatabaseError as error:
            found = storage_error(error)
            if isinstance(found, StorageError) and found.code == "database_busy":
                raise StorageError("desks_open") from error


def _free_name(path: Path, now: datetime) -> Path:
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    kept = path.with_name(f"{path.stem}.{ASIDE}-{stamp}{path.suffix}")
    number = 1
    while kept.exists() or companions(kept)[0].exists():
        number += 1
        kept = path.with_name(f"{path.stem}.{ASIDE}-{stamp}-{number}{path.suffix}")
    return kept
