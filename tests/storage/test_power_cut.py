"""A power cut as a file shows it: whatever was not synced is missing, cut short, zero or rubbish. What was said to be
saved had been synced before (`synchronous=FULL`), so it is there, and the file needs no repair.
"""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest

from studio.domain.clock import FixedClock
from studio.domain.long_work import to_the_end as go_on
from studio.domain.schedule.records import Site
from studio.storage.checks import findings
from studio.storage.engine import Database, open_database
from studio.storage.store import Store
from tests.builders import put
from tests.support.databases import NOW

FIRST = Site(UUID(int=1), "Site 1", "Europe/London", "GB")
SITES = tuple(replace(FIRST, id=UUID(int=number), name=f"Site {number}") for number in range(1, 13))
CUTS = 60


def test_every_connection_syncs_before_it_answers(sqlite_database: Database) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    for lend in (sqlite_database.reading, sqlite_database.writing):
        with lend() as connection:
            assert [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names] == ["wal", 2, 1, 5000]


def lengths_of_log(database: Database, wal: Path, clock: FixedClock) -> list[int]:
    """How long the log is before anything, and after each site was said to be saved."""
    store, lengths = Store(database, clock), [wal.stat().st_size if wal.exists() else 0]
    for site in SITES:
        put(store, site)
        lengths.append(wal.stat().st_size)
    return lengths


def cut(log: bytes, synced: int, written: int, chance: random.Random) -> bytes:
    """The log as a power cut may leave it: all up to `synced`, anything of what was written after that."""
    rest = bytearray(log[synced:written])
    where = chance.randrange(len(rest))
    how = chance.choice(("short", "zero", "rubbish", "a hole"))
    if how == "short":
        del rest[where:]
    elif how == "a hole":
        rest[where : where + 512] = bytes(len(rest[where : where + 512]))
    else:
        rest[where:] = bytes(len(rest) - where) if how == "zero" else chance.randbytes(len(rest) - where)
    return log[:synced] + bytes(rest)


def names_in(path: Path) -> list[str]:
    with closing(open_database(path)) as database:
        assert findings(database, go_on) == []
        return [site.name for site in Store(database, FixedClock(NOW)).select(Site)]


def test_after_a_power_cut_all_that_was_said_to_be_saved_is_there(
    sqlite_database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    path, wal = tmp_path / "studio.db", tmp_path / "studio.db-wal"
    lengths = lengths_of_log(sqlite_database, wal, clock)
    log, chance, found = wal.read_bytes(), random.Random(7), set()
    copy = tmp_path / "copy.db"
    for _ in range(CUTS):
        saved = chance.randrange(len(SITES))
        shutil.copyfile(path, copy)
        Path(f"{copy}-wal").write_bytes(cut(log, lengths[saved], lengths[saved + 1], chance))
        left = len(names_in(copy))
        assert left in {saved, saved + 1}
        found.add(left - saved)
    # Mostly the change that was being written is gone; never one before it.
    assert 0 in found


def test_a_log_that_lost_what_was_synced_would_be_noticed(
    sqlite_database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    path, wal = tmp_path / "studio.db", tmp_path / "studio.db-wal"
    lengths = lengths_of_log(sqlite_database, wal, clock)
    copy = tmp_path / "copy.db"
    for saved, (before, after) in enumerate(pairwise(lengths)):
        shutil.copyfile(path, copy)
        Path(f"{copy}-wal").write_bytes(wal.read_bytes()[: (before + after) // 2])
        assert len(names_in(copy)) == saved


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_power_cut_while_the_log_is_brought_in_leaves_it_to_be_brought_in_again(
    sqlite_database: Database, tmp_path: Path, clock: FixedClock, share: float
) -> None:
    path, wal = tmp_path / "studio.db", tmp_path / "studio.db-wal"
    old = path.read_bytes()
    lengths_of_log(sqlite_database, wal, clock)
    log = wal.read_bytes()
    with sqlite_database.reading() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(FULL)")
    new, chance = path.read_bytes(), random.Random(share)
    pages = [
        (new if chance.random() < share else old)[place : place + 4096].ljust(4096, b"\0")
        for place in range(0, len(new), 4096)
    ]
    copy = tmp_path / "copy.db"
    copy.write_bytes(b"".join(pages))
    Path(f"{copy}-wal").write_bytes(log)
    assert names_in(copy) == [site.name for site in SITES]
