"""The command line as who is new to it meets it: wrong usage is 2, an error 1, in plain words on standard error."""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.app import main
from studio.cli import build_parser, frame
from studio.domain.sheets import wording
from studio.domain.sheets.wording import Wording
from studio.storage.founding import found_studio, new_database
from tests.support.databases import NOW
from tests.support.languages import Strange, latin_words

PACK = ("print", "pack", "--date", "2026-04-14")


@pytest.fixture
def studio(tmp_path: Path) -> Path:
    """The file of a new studio."""
    path = tmp_path / "studio.db"
    with new_database(path, "", NOW) as database:
        found_studio(database, NOW, name="North", zone="Europe/London", country="GB")
    return path


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--now", "17:52", "verify"), "“17:52” is no day and time such as 2026-04-14T17:52"),
        (("--now", "2026-04-14T17:52Z", "verify"), "a wall time has no zone"),
        (("--database", "mysql://x/y", "verify"), "name a file, or an address as postgresql://host/name"),
        (("--sample", "scan"), "--sample opens the window"),
        (("nonsense",), "invalid choice: 'nonsense'"),
        (("print",), "required: WHAT"),
        (("print", "pack", "--date", "14.4.2026", "--out", "x.pdf"), "“14.4.2026” is no day such as 2026-04-14"),
        ((*PACK, "--at", "25:00", "--out", "x.pdf"), "“25:00” is no time such as 18:00"),
        ((*PACK, "--sheets", "coach,foo", "--out", "x.pdf"), "no sheet called “foo”"),
        ((*PACK, "--paper", "a5", "--out", "x.pdf"), "invalid choice: 'a5'"),
        (PACK, "required: --out"),
        (("print", "progress", "--member", "1", "--all", "--out", "x"), "not allowed with"),
        (("print", "timetable", "--weeks", "54", "--out", "x.pdf"), "at most 53"),
        (("sample", "create", "--members", "many"), "“many” is no whole number"),
        (("sample", "create", "--members", "0"), "at least 1"),
        (("export", "hours", "--month", "April", "--out", "x.csv"), "“April” is no month such as 2026-04"),
        (("scan", "10000037"), "unrecognized arguments: 10000037"),
    ],
)
def test_wrong_usage_is_told_and_answers_2(
    arguments: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


def test_the_database_may_be_named_before_and_after_the_command(
    studio: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--database", str(studio), "--now", "2026-04-14T17:52")
    assert [main([*where, "verify"]), main(["verify", *where])] == [0, 0]
    assert capsys.readouterr().out.count("Everything is in order") == 2


def test_a_place_that_cannot_be_written_to_is_named_and_nothing_is_left(
    studio: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, nowhere = tmp_path / "file", tmp_path / "nowhere"
    file.write_text("mine", encoding="utf-8")
    told = {
        ("export", "members", "--out", str(nowhere / "x.csv")): f"There is no folder {nowhere}",
        ("export", "members", "--format", "xlsx", "--out", str(nowhere / "x.xlsx")): f"There is no folder {nowhere}",
        ("export", "members", "--out", str(tmp_path)): f"{tmp_path} is a folder or no ordinary file",
        ("print", "timetable", "--out", str(file / "x.pdf")): f"There is no folder {file}",
        ("print", "progress", "--all", "--out", str(file)): f"{file} is a file",
        ("backup", "--out", str(nowhere / "b.db")): f"There is no folder {nowhere}",
        ("backup", "--out", str(tmp_path)): f"{tmp_path} is a folder or no ordinary file",
        ("restore", str(nowhere / "b.db")): "There is no backup called b.db",
    }
    for arguments, words in told.items():
        assert main(["--database", str(studio), *arguments]) == 1
        assert capsys.readouterr().err.startswith(f"studio: {words}")
    assert file.read_text(encoding="utf-8") == "mine"
    assert not nowhere.exists()
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".part"]


def test_nothing_is_written_over_the_database(studio: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = studio.read_bytes()
    twin = studio.with_name("twin.db")
    twin.hardlink_to(studio)
    for arguments in (("backup",), ("export", "members"), PACK):
        with pytest.raises(SystemExit) as ended:
            main(["--database", str(studio), *arguments, "--out", str(twin)])
        assert ended.value.code == 2
        assert "--out names the database itself" in capsys.readouterr().err
    assert studio.read_bytes() == before


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("postgresql://name:secret@[::1", "The server's address can't be read."),
        ("postgresql://name:secret@127.0.0.1:1/x", "The database can't be reached."),
        ("postgresql://name:secret@no-such-host.invalid/x", "The database can't be reached."),
    ],
)
def test_a_server_that_does_not_answer_is_told_without_its_password(
    address: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("psycopg")
    assert main(["--database", address, "verify"]) == 1
    said = capsys.readouterr()
    assert told in said.err
    assert "secret" not in said.out + said.err


def test_a_program_without_input_scans_nothing(
    studio: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["--database", str(studio), "scan"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C goes to all programs of the terminal there")
def test_ctrl_c_ends_without_a_traceback(studio: Path) -> None:
    command = [sys.executable, "-m", "studio", "--database", str(studio), "scan"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as scan:
        assert scan.stdin is not None
        assert scan.stdout is not None
        scan.stdin.write("99999999\n")
        scan.stdin.flush()
        assert scan.stdout.readline() == "refused 99999999 unknown_card\n"
        scan.send_signal(signal.SIGINT)
        assert scan.communicate() == ("", "")
        assert scan.returncode == 130


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A German terminal."""
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    yield
    wording.choose(wording.ENGLISH)
    frame.speak()


@pytest.mark.usefixtures("german")
def test_the_terminal_s_language_is_spoken(studio: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ("--database", str(studio))
    assert main([*where, "verify"]) == 0
    assert main([*where, "export", "members", "--out", str(tmp_path / "x.csv")]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Alles ist in Ordnung: Datei, Verweise, Journal")
    assert said.endswith("x.csv: 0 Zeilen\n")
    assert main([*where, "restore", "nowhere.db"]) == 1
    assert capsys.readouterr().err == "studio: Es gibt keine Sicherung namens nowhere.db.\n"
    with pytest.raises(SystemExit):
        main([*where, *PACK, "--at", "25", "--out", "x.pdf"])
    said = capsys.readouterr().err
    assert said.startswith("Aufruf: studio print pack")
    assert said.endswith("Fehler: Angabe --at: „25“ ist keine Uhrzeit wie 18:00\n")


def test_every_word_of_the_help_is_given_to_translators() -> None:
    def helps(parser: argparse.ArgumentParser) -> Iterator[str]:
        for action in parser._actions:
            yield action.help or ""
            if isinstance(action, argparse._SubParsersAction):
                yield from (one.help or "" for one in action._choices_actions)
                for below in action.choices.values():
                    yield from helps(below)

    with wording.speaking(Wording("en", Strange())):
        frame.speak()
        shown = set(helps(build_parser()))
    frame.speak()
    assert len(shown) > 30
    assert latin_words(" ".join(shown)) == []
