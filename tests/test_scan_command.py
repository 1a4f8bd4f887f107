"""`studio scan` as a process of its own: what it has answered is stored, whatever becomes of it afterwards."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import FixedClock
from studio.domain.members.records import Member
from studio.storage.engine import open_database
from studio.storage.schema import migrate
from studio.storage.store import Store
from tests.builders import STUDIO, booking, member, put, session
from tests.support.databases import NOW

WALL = "2026-04-14T17:52"
TONIGHT = session("2026-04-14T18:00", capacity=60)
PEOPLE = tuple(member(f"Runner {number}") for number in range(40))
STRANGER = member("Zoë Walker")


class Scan:
    """The running command."""

    def __init__(self, database: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "studio", "--database", str(database), "--now", WALL, "scan"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    @staticmethod
    def _there(pipe: IO[bytes] | None) -> IO[bytes]:
        assert pipe is not None
        return pipe

    def write(self, data: bytes) -> None:
        stdin = self._there(self.process.stdin)
        stdin.write(data)
        stdin.flush()

    def answer(self) -> list[str]:
        """The next line answered, in words."""
        return self._there(self.process.stdout).readline().decode().split()

    def ask(self, code: str) -> list[str]:
        self.write(f"{code}\n".encode())
        return self.answer()

    def hang_up(self) -> None:
        """Read no more answers."""
        self._there(self.process.stdout).close()

    def errors(self) -> bytes:
        """What stands on standard error, once it has ended."""
        return self._there(self.process.stderr).read()

    def end(self) -> tuple[int, str]:
        """Close its input; answers the exit status and what stood on standard error."""
        _, errors = self.process.communicate(timeout=120)
        return self.process.returncode, errors.decode()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A studio with a class in which everybody but one has a place."""
    path = tmp_path / "studio.db"
    made = open_database(path)
    migrate(made)
    store = Store(made, FixedClock(NOW))
    put(store, *STUDIO, TONIGHT, *PEOPLE, STRANGER, *(booking(TONIGHT, who) for who in PEOPLE))
    store.close()
    return path


@pytest.fixture
def stored(database: Path) -> Callable[[], dict[str, BookingState]]:
    """What another program finds in the database: state by card."""

    def read() -> dict[str, BookingState]:
        store = Store(open_database(database), FixedClock(NOW))
        codes = {one.id: one.code for one in store.select(Member)}
        found = {codes[one.member_id]: one.state for one in store.select(Booking)}
        store.close()
        return found

    return read


@pytest.fixture
def scan(database: Path) -> Iterator[Scan]:
    made = Scan(database)
    yield made
    made.process.kill()
    made.process.wait(120)
    for pipe in (made.process.stdin, made.process.stdout, made.process.stderr):
        with contextlib.suppress(BrokenPipeError):
            Scan._there(pipe).close()


def test_each_answer_comes_after_what_it_says_is_stored(
    scan: Scan, stored: Callable[[], dict[str, BookingState]]
) -> None:
    code = PEOPLE[0].code
    assert scan.ask(code) == ["ok", code, str(TONIGHT.id), "17:52"]
    assert stored()[code] is BookingState.HERE
    assert scan.ask(code) == ["again", code, str(TONIGHT.id), "17:52"]
    assert scan.ask(STRANGER.code) == ["refused", STRANGER.code, "not_booked"]
    assert STRANGER.code not in stored()
    assert scan.end() == (0, "")


def test_bad_input_is_refused_and_the_next_card_is_read(scan: Scan) -> None:
    assert scan.ask("99999999") == ["refused", "99999999", "unknown_card"]
    scan.write(b"\n   \n\xff\xfe\x00card\n")
    refused = scan.answer()
    assert (refused[0], refused[-1]) == ("refused", "unknown_card")
    scan.write(b"7" * 100_000 + b"\n")
    assert scan.answer()[-1] == "unknown_card"
    code = PEOPLE[1].code
    scan.write(f"{code}\r\n".encode())
    assert scan.answer()[:2] == ["ok", code]
    # The last line may end with the input.
    scan.write(PEOPLE[2].code.encode())
    out, errors = scan.process.communicate(timeout=120)
    assert out.decode().split()[:2] == ["ok", PEOPLE[2].code]
    assert (scan.process.returncode, errors) == (0, b"")


def test_an_input_that_is_closed_at_once_is_no_error(scan: Scan) -> None:
    assert scan.end() == (0, "")


def test_nothing_that_was_answered_is_lost_when_it_is_told_to_end(
    scan: Scan, stored: Callable[[], dict[str, BookingState]]
) -> None:
    scan.write("".join(f"{who.code}\n" for who in PEOPLE).encode())
    answered = [scan.answer() for _ in range(5)]
    scan.process.send_signal(signal.SIGTERM)
    out, errors = scan.process.communicate(timeout=120)
    answered += [line.split() for line in out.decode().splitlines()]
    assert b"Traceback" not in errors
    assert [line[0] for line in answered] == ["ok"] * len(answered)
    here = {code for code, state in stored().items() if state is BookingState.HERE}
    assert {line[1] for line in answered} <= here
    # At most one was stored whose answer did not come out any more.
    assert len(here) - len(answered) <= 1


def test_a_reader_that_goes_away_ends_it_without_a_word(scan: Scan) -> None:
    assert scan.ask(PEOPLE[3].code)[0] == "ok"
    scan.hang_up()
    scan.write("".join(f"{who.code}\n" for who in PEOPLE[4:8]).encode())
    scan.process.wait(120)
    assert scan.errors() == b""
