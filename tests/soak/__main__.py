"""Kills the program at work and looks at what is left: `python -m tests.soak [--kills 300] [--seed 1] [--desks 1]
[--server postgresql://...]`, a server's database being an empty one.

Each round starts the windows of some desks on the studio that the one before left behind, lets them work, kills them
(-9) at a random moment, from their first instruction to after their end, and then looks: everything that was said to be
done is in the journal, the rows are what the journal says, the file is whole, its backups too. Prints what was found.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa

from studio.app import Opening, Where
from studio.domain.clock import DeskClock
from studio.domain.errors import StorageError
from studio.domain.long_work import to_the_end as go_on
from studio.domain.members.records import Member
from studio.storage.checks import findings
from studio.storage.engine import Database, open_database
from studio.storage.journal import canonical
from studio.storage.mapping import mapping_named
from studio.storage.store import Store
from studio.storage.tables import journal_entry, journal_image
from studio.storage.vault import BackupFolder, check_backup
from tests.bench.databases import NOW

ROOT = Path(__file__).resolve().parent.parent.parent
AT_WORK_S, STARTING_S, ENDING_S = 3.0, 2.5, 1.5
START_S = 120
ANEW = 60
"""Kills after which the next studio is begun: journals grow."""


@dataclass(slots=True)
class Soak:
    """What happened, and what was found wrong."""

    kills: int = 0
    acknowledged: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    moments: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return "\n".join((
            f"{self.kills} kills ({_counts(self.moments)})",
            f"{self.acknowledged} acknowledged: {_counts(self.labels)}",
            f"{len(self.wrong)} found wrong",
            *self.wrong,
        ))  # fmt: skip


def _is_answer(line: str) -> bool:
    return line.startswith(("did ", "erased ", "backed-up"))


def _counts(counter: Counter[str]) -> str:
    return ", ".join(f"{word} {number}" for word, number in counter.most_common())


def soak(sample: Where, folder: Path, kills: int, seed: int, desks: int = 1) -> Soak:
    """Kill the program on copies of a sample studio, or on the one that stands on a server."""
    chance, found = random.Random(seed), Soak()
    for number in range(kills):
        home = folder / str(number // ANEW)
        where = sample if isinstance(sample, str) else home / "studio.db"
        if not home.exists():
            home.mkdir()
            if isinstance(sample, Path):
                shutil.copyfile(sample, home / "studio.db")
        lines, wrong = _killed(where, home, seed * 100_000 + number * desks, desks, chance, found)
        wrong += _look(where, home, lines)
        for words in wrong:
            print(words, file=sys.stderr)
        found.wrong += [f"round {number}: {words}" for words in wrong]
        said = Counter(line.split()[0 if line.startswith("erased ") else -1] for line in lines if _is_answer(line))
        found.labels += said
        found.acknowledged += said.total()
        print(f"{number + 1}: {said.total()} said, {len(found.wrong)} wrong in all", file=sys.stderr, flush=True)
    return found


def _killed(
    where: Where, home: Path, seed: int, desks: int, chance: random.Random, found: Soak
) -> tuple[list[str], list[str]]:
    """Let the desks work and kill them; answers what they had said, and what they should not have."""
    running = [_Desk(where, home, seed + number) for number in range(desks)]
    moment = chance.choices(("at work", "starting", "closing"), (7, 2, 1))[0]
    if moment == "starting":
        time.sleep(chance.uniform(0, STARTING_S))
    else:
        running[0].up.wait(START_S)
        time.sleep(chance.uniform(0, AT_WORK_S))
    if running[0].closing.is_set():
        moment = "closing"
        time.sleep(chance.uniform(0, ENDING_S))
    found.moments["ended by itself" if running[0].process.poll() is not None else moment] += 1
    for one in running:
        one.kill()
    found.kills += desks
    return [line for one in running for line in one.lines], [line for one in running for line in one.wrong()]


class _Desk:
    """One running program, and what it said."""

    def __init__(self, where: Where, home: Path, seed: int) -> None:
        self._folder = home / f"desk-{seed}"
        self._folder.mkdir()
        settings = {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(self._folder), "XDG_DATA_HOME": str(home)}
        with (self._folder / "errors.txt").open("w", encoding="utf-8") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.soak.desk", str(where), str(seed), str(self._folder)],
                cwd=ROOT, env={**os.environ, **settings}, stdout=subprocess.PIPE, stderr=errors, text=True,
            )  # fmt: skip
        self.lines: list[str] = []
        self.up, self.closing = threading.Event(), threading.Event()
        self._ear = threading.Thread(target=self._listen)
        self._ear.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as out:
            for line in out:
                if not line.endswith("\n"):  # half a line was said to nobody
                    break
                self.lines.append(line.strip())
                if self.lines[-1] == "up":
                    self.up.set()
                elif self.lines[-1] == "closing":
                    self.closing.set()
        self.up.set()

    def kill(self) -> None:
        """Kill it, if it still runs, and hear what it said last."""
        self.process.kill()
        self.process.wait()
        self._ear.join()

    def wrong(self) -> list[str]:
        """What it should not have said."""
        said = (self._folder / "errors.txt").read_text(encoding="utf-8").strip()
        if "in spawn_main" in said:  # a process that was to read a file for a program that is dead
            said = ""
        logs = [path.read_text(encoding="utf-8") for path in self._folder.rglob("studio.log")]
        shutil.rmtree(self._folder)
        refused = [line for line in self.lines if line.startswith("not-opened")]
        return [*refused, *logs, *([said] if said else [])]


def _look(where: Where, home: Path, lines: list[str]) -> list[str]:
    """What is wrong with what is left."""
    wrong = []
    with closing(open_database(where)) as database:
        wrong += [f"{one.code} {one.details}" for one in findings(database, go_on)]
        with database.reading() as connection:
            kept = set(connection.execute(sa.select(journal_entry.c.id)).scalars())
        wrong += [f"lost: {line}" for line in lines if line.startswith("did ") and UUID(line.split()[1]) not in kept]
        store = Store(database, DeskClock(NOW))
        for line in lines:
            if line.startswith("erased ") and store.get(Member, UUID(line.split()[1])).erased_on is None:
                wrong.append(f"lost: {line}")
        wrong += _torn(database)
        backups = BackupFolder(database, home / "studio-backups", DeskClock(NOW)).backups()
        if "backed-up" in lines and not backups and isinstance(where, Path):
            wrong.append("lost: a backup")
        for backup in backups:
            try:
                check_backup(backup.path)
            except StorageError as error:
                wrong.append(f"{error.code}: {backup.path.name}")
    return wrong


def _torn(database: Database) -> list[str]:
    """Rows that are not what the journal's last image of them says."""
    last: dict[tuple[str, UUID], str | None] = {}
    query = sa.select(journal_image).order_by(journal_image.c.entry, journal_image.c.position)
    with database.reading() as connection:
        for row in connection.execute(query):
            if row.before is None and row.after is None:
                last.pop((row.table_name, row.row_id), None)  # emptied: of an erased person
            else:
                last[row.table_name, row.row_id] = row.after
        torn = []
        for (table, row_id), image in last.items():
            mapping = mapping_named(table)
            found = connection.execute(mapping.by_id, {"row_id": row_id}).one_or_none()
            now = None if found is None else canonical(mapping.image(mapping.value(found)))
            if now != image:
                torn.append(f"torn: {table} {row_id}")
    return torn


def main() -> int:
    """Answers 1 when anything was found."""
    options = argparse.ArgumentParser(prog="python -m tests.soak")
    options.add_argument("--kills", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--desks", type=int, default=1)
    options.add_argument("--server", default="")
    wanted = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="studio-soak-") as folder:
        sample = wanted.server or Path(folder) / "sample.db"
        Opening(sample, DeskClock(NOW)).make_sample(180, 1, 7, date(2026, 4, 14))
        found = soak(sample, Path(folder), wanted.kills, wanted.seed, wanted.desks)
    print(found)
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
