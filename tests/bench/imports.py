"""Importing a table of 20,000 people: read, checked against everybody, written, taken back, and how long another desk
waits for its check-in meanwhile.

The floor of reading is `csv.reader` over the same file; of a wait the same transaction when nothing else is written.
"""

from __future__ import annotations

import csv
import random
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from studio.domain.roles import Role
from studio.services.changes import Call
from studio.services.members.importing.deciding import Decisions
from studio.services.members.importing.files import Wanted
from studio.services.members.importing.rows import Fate
from studio.services.studio import Studio
from tests.bench.databases import copied, opened
from tests.bench.timing import MS, Figure, timed

ROWS = 20_000
_GIVEN = [
    "Anna",
    "Maria",
    "Kofi",
    "Jon",
    "Björn",
    "Chiara",
    "Zoë",
    "Aïcha",
    "Pedro",
    "Sora",
    "Lena",
    "Max",
    "Olga",
    "Ivan",
    "Eva",
    "Paul",
    "Nora",
    "Tom",
    "Ida",
    "Leo",
]
_HEADER = [
    "First name",
    "Last name",
    "E-mail",
    "Mobile",
    "Date of birth",
    "Street",
    "Postcode",
    "City",
    "Tags",
    "Notes",
]


def imports(path: Path) -> list[Figure]:
    """Reading, checking, writing and undo on a copy of a database."""
    source = path.with_name("import.csv")
    _write_table(source)
    with copied(path, "import") as copy, opened(copy) as studio:
        desk = studio.importing
        reading, (table, how) = _run(lambda: desk.read(_call(), source, Wanted(), _go_on))
        checking, check = _run(lambda: desk.check(_call(), table, how, _go_on))
        alone = median(timed(partial(_touch, studio)) for _ in range(50))
        writing, (done, longest) = _run(
            lambda: _while_touched(studio, lambda: desk.apply(_call(), check, Decisions(), _go_on))
        )
        undoing, (_, undo_wait) = _run(lambda: _while_touched(studio, lambda: studio.undo(_call(), done[0].entry)))
    plain = timed(partial(_read_table, source))
    source.unlink()
    new = f"{check.count(Fate.NEW):,} new, {check.count(Fate.DUPLICATE):,} look alike"
    return [
        Figure(f"import of {ROWS:,} rows: read", reading, plain, MS, "in a process of its own"),
        Figure("import: check", checking, None, MS, new),
        Figure("import: write", writing, None, MS, "beside the worker"),
        Figure("import: longest wait of a check-in", longest, alone, MS),
        Figure("import: undo", undoing, None, MS),
        Figure("import undone: longest wait", undo_wait, alone, MS, "of another desk"),
    ]


def _write_table(path: Path) -> None:
    lot = random.Random(7)
    families = [
        "".join(lot.choice("bdfgklmnprstv") + lot.choice("aeiou") for _ in range(lot.randint(2, 4))).capitalize()
        for _ in range(8_000)
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADER)
        for number in range(ROWS):
            given, family = lot.choice(_GIVEN), lot.choice(families)
            born = f"{lot.randint(1, 28)}/{lot.randint(1, 12)}/{lot.randint(1950, 2005)}"
            phone = f"077{lot.randint(0, 99_999_999):08}"
            street = (f"{number} High Street", "N1 1AA", "London")
            row = (given, family, f"{given}{number}@example.org", phone, born, *street, "runner, early", "Came by bike")
            writer.writerow(row)


def _read_table(path: Path) -> int:
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file))


def _run(do: Callable[[], Any]) -> tuple[float, Any]:
    kept: list[Any] = []
    return timed(lambda: kept.append(do())), kept[0]


def _touch(studio: Studio) -> None:
    """Take the lock that a check-in takes."""
    with studio.store.database.writing():  # type: ignore[attr-defined]
        pass


def _while_touched(studio: Studio, do: Callable[[], Any]) -> tuple[Any, float]:
    """Do something while another desk writes again and again; how long its longest wait was."""
    waits, over = [0.0], threading.Event()

    def touch() -> None:
        while not over.wait(0.005):
            waits.append(timed(partial(_touch, studio)))

    beside = threading.Thread(target=touch)
    beside.start()
    try:
        return do(), max(waits)
    finally:
        over.set()
        beside.join()


def _call() -> Call:
    return Call(None, Role.MANAGER, "bench")


def _go_on(_share: float) -> bool:
    return True
