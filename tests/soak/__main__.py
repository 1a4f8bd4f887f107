"""Kills the program at work and looks at what is left: `python -m tests.soak [--kills 300] [--seed 1]`.

Each round starts the window on the studio that the one before left behind, lets it work, kills it (-9) at a random
moment, from its first instruction to after its end, and then looks: everything that was said to be done is in the
journal, the rows are what the journal says, the file is whole, its backups too. Prints what was found, and counts.
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

from studio.app import Opening
from studio.domain.clock import DeskClock
from studio.domain.errors import StorageError
from studio.domain.members.records import Member
from studio.services.safety.service import go_on
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


def soak(sample: Path, folder: Path, kills: int, seed: int) -> Soak:
    """Kill the program on copies of a sample studio."""
    chance, found = random.Random(seed), Soak()
    for number in range(kills):
        home = folder / str(number // ANEW)
        path = home / "studio.db"
        if not home.exists():
            home.mkdir()
            shutil.copyfile(sample, path)
        lines = _killed(path, seed * 100_000 + number, chance, found)
        found.wrong += [f"round {number}: {words}" for words in _look(path, lines)]
        said = Counter(line.split()[0 if line.startswith("erased ") else -1] for line in lines if _is_answer(line))
        found.labels += said
        found.acknowledged += said.total()
        print(f"{number + 1}: {said.total()} said, {len(found.wrong)} wrong in all", file=sys.stderr, flush=True)
    return found


def _killed(path: Path, seed: int, chance: random.Random, found: Soak) -> list[str]:
    """Let the program work and kill it; answers what it had said."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(path.parent)}
    errors = path.parent / "errors.txt"
    with errors.open("w", encoding="utf-8") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.desk", str(path), str(seed)],
            cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=file, text=True,
        )  # fmt: skip
    lines: list[str] = []
    up, closing_down = threading.Event(), threading.Event()

    def listen() -> None:
        assert process.stdout is not None
        with process.stdout as out:
            for line in out:
                if line.endswith("\n"):  # half a line was said to nobody
                    lines.append(line.strip())
                    (up if lines[-1] == "up" else closing_down if lines[-1] == "closing" else threading.Event()).set()
        up.set()

    ear = threading.Thread(target=listen)
    ear.start()
    moment = chance.choices(("at work", "starting", "closing"), (7, 2, 1))[0]
    if moment == "starting":
        time.sleep(chance.uniform(0, STARTING_S))
    else:
        up.wait(START_S)
        time.sleep(chance.uniform(0, AT_WORK_S))
    if closing_down.is_set():
        moment = "closing"
        time.sleep(chance.uniform(0, ENDING_S))
    found.moments["ended by itself" if process.poll() is not None else moment] += 1
    process.kill()
    process.wait()
    ear.join()
    found.kills += 1
    said = errors.read_text(encoding="utf-8").strip()
    refused = [line for line in lines if line.startswith("not-opened")]
    found.wrong += refused + ([said] if said else [])
    return lines


def _look(path: Path, lines: list[str]) -> list[str]:
    """What is wrong with what is left."""
    wrong = []
    with closing(open_database(path)) as database:
        wrong += [f"{one.code} {one.details}" for one in findings(database, go_on)]
        with database.reading() as connection:
            kept = set(connection.execute(sa.select(journal_entry.c.id)).scalars())
        wrong += [f"lost: {line}" for line in lines if line.startswith("did ") and UUID(line.split()[1]) not in kept]
        store = Store(database, DeskClock(NOW))
        for line in lines:
            if line.startswith("erased ") and store.get(Member, UUID(line.split()[1])).erased_on is None:
                wrong.append(f"lost: {line}")
        wrong += _torn(database)
        folder = BackupFolder(database, path.with_name(f"{path.stem}-backups"), DeskClock(NOW))
        if "backed-up" in lines and not folder.backups():
            wrong.append("lost: a backup")
        for backup in folder.backups():
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
    wanted = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="studio-soak-") as folder:
        sample = Path(folder) / "sample.db"
        Opening(sample, DeskClock(NOW)).make_sample(180, 1, 7, date(2026, 4, 14))
        found = soak(sample, Path(folder), wanted.kills, wanted.seed)
    print(found)
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
