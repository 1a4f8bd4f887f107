"""`studio import members`: what is understood is said, and only `--apply` writes."""

from __future__ import annotations

import io
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from studio.cli import Request, answer, build_parser
from studio.domain.clock import FixedClock
from studio.domain.members.records import Member
from studio.exchange.tables import write_csv
from studio.services.members.importing.guessing import known_headers
from studio.services.members.importing.service import MemberImport
from studio.services.studio import Studio
from studio.storage.import_reads import ImportReads
from studio.storage.store import Store
from tests.builders import STUDIO, put
from tests.support.tables import TablesHere


@dataclass
class Opened:
    """What the command line opens: a studio that can only import."""

    studio: Studio

    def open(self) -> Studio:
        return self.studio

    def make_sample(self, members: int, years: int, seed: int, today: date) -> str:
        raise NotImplementedError

    def restore(self, source: Path) -> str:
        raise NotImplementedError

    def back_up_to(self, path: Path) -> None:
        raise NotImplementedError

    def today(self) -> date:
        raise NotImplementedError


@pytest.fixture
def run(store: Store, clock: FixedClock, tmp_path: Path) -> Any:
    put(store, *STUDIO)
    parts: dict[str, Any] = dict.fromkeys(field.name for field in fields(Studio))
    tables = TablesHere(known_headers())
    importing = MemberImport(store, ImportReads(store.connect), clock, tables, write_csv)
    studio = Studio(**parts | {"store": store, "clock": clock, "importing": importing})
    path = tmp_path / "people.csv"

    def command(text: str, *options: str, encoding: str = "utf-8") -> tuple[int, list[str]]:
        path.write_bytes(text.encode(encoding))
        out = io.StringIO()
        wanted = build_parser().parse_args(["import", "members", str(path), *options])
        status = answer(Request(wanted, Opened(studio), io.StringIO(), out))
        return status, out.getvalue().splitlines()

    return command


def test_a_dry_run_says_everything_and_writes_nothing(run: Any, store: Store) -> None:
    status, lines = run("Name,Born,X\nBo Ek,31/1/1980,a\n,1/2/1981,b\n", "--column", "X=goal")

    assert status == 0
    assert lines == [
        "Name -> name",
        "Born -> birth_date (dmy)",
        "X -> goal",
        "2 rows: 1 new, 0 filled in, 0 unchanged, 0 look like somebody (0 of them left out), 1 refused",
        "- row 3  : There is no name",
        "Nothing was changed. Import them with --apply.",
    ]
    assert store.select(Member) == []


def test_what_can_be_read_both_ways_must_be_said(run: Any, store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    text = "Name,Born\nBo Ek,3/4/1980\n"

    assert run(text)[0] == 1
    assert "Say whether day or month comes first" in capsys.readouterr().err
    status, lines = run(text, "--days", "mdy", "--apply")

    assert (status, lines[-1]) == (0, "1 members imported, 0 filled in, 0 rows left out.")
    assert [one.birth_date for one in store.select(Member)] == [date(1980, 3, 4)]


def test_an_encoding_is_never_taken_in_silence(run: Any, store: Store) -> None:
    text = "Name\nBjörn Ek\n"

    status, lines = run(text, "--apply", encoding="cp1252")
    assert (status, lines[0]) == (1, "The file does not tell its encoding. Name one with --encoding:")
    assert "  cp1252: Björn Ek" in lines

    assert run(text, "--apply", "--encoding", "cp1252", encoding="cp1252")[0] == 0
    assert [one.name for one in store.select(Member)] == ["Björn Ek"]
