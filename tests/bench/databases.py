"""The sample studios that are measured: made once, kept in a folder, copied for whatever writes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from studio.app import SAMPLE_SEED, Opening
from studio.domain.clock import DeskClock
from studio.services.studio import Studio
from tests.bench import start

NOW = datetime.fromisoformat(start.NOW)
SMALL, LARGE = (180, 1), (20_000, 10)
"""Members and years."""


def clock() -> DeskClock:
    """A clock that starts at the sample's moment."""
    return DeskClock(NOW)


def sample(cache: Path, size: tuple[int, int]) -> Path:
    """The sample studio of a size, made when the folder has none; with a backup, so that a start has none to make."""
    members, years = size
    path = cache / f"sample-{members}-{years}.db"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        print(f"Making the sample of {members:,} members and {years} years (once) ...", flush=True)
        draft = Opening(path.with_suffix(".draft"), clock())
        path.with_suffix(".draft").unlink(missing_ok=True)
        draft.make_sample(members, years, SAMPLE_SEED, date(2026, 4, 14))
        # Nobody is archived: the most that search and lists can have to go through.
        from tests.bench import bare_driver  # not above: a start that is measured imports this file

        with bare_driver.bare(path.with_suffix(".draft")) as connection:
            connection.execute("UPDATE member SET archived = 0")
        path.with_suffix(".draft").rename(path)
    studio = Opening(path, clock()).open()
    studio.safety.back_up_if_changed()
    studio.store.close()
    return path


@contextmanager
def opened(path: Path) -> Iterator[Studio]:
    """The services on a database."""
    studio = Opening(path, clock()).open()
    try:
        yield studio
    finally:
        studio.store.close()


@contextmanager
def copied(path: Path, name: str) -> Iterator[Path]:
    """A copy that may be written to, gone afterwards."""
    copy = path.with_name(f"{name}-{path.name}")
    shutil.copyfile(path, copy)
    try:
        yield copy
    finally:
        for rest in path.parent.glob(f"{copy.name}*"):
            rest.unlink()
