"""The runner: what it starts once everything is set up, when it sets up again, and what it says when it can't."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import debian

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stands in for programs with shell scripts")

SHOW_CALL = """#!/bin/sh
echo "$@"
echo "byte code off: ${PYTHONDONTWRITEBYTECODE:-no}"
pwd
"""


class Checkout:
    """A copy of the runner, set up for `kind` as far as it can tell; its Python only shows how it was called."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "packaging", folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", folder)
        write_program(folder / ".venv" / "bin" / "python", SHOW_CALL)
        stamp = {kind: self.ask(f"print(virtual_env.fingerprint({kind!r}))")}
        (folder / ".venv" / "studio-desk.json").write_text(json.dumps(stamp), encoding="utf-8")

    def ask(self, question: str) -> str:
        """What the copy's modules answer."""
        command = [sys.executable, "-c", f"import virtual_env; {question}"]
        done = subprocess.run(command, cwd=self.folder / "packaging", capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def start(self, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Start the copy as its user would."""
        command = [sys.executable, str(self.folder / "packaging" / "bootstrap.py"), *arguments]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def write_program(path: Path, text: str) -> None:
    """Write a script that can be started."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


@pytest.mark.parametrize("kind", ["run", "dev"])
def test_run_opens_the_sample_studio_where_the_user_stands(tmp_path: Path, kind: str) -> None:
    done = Checkout(tmp_path / "checkout", kind).start("run", "--now", "2026-04-14T17:52", cwd=tmp_path)

    assert done.stdout.splitlines() == ["-m studio --sample --now 2026-04-14T17:52", "byte code off: no", str(tmp_path)]
    assert (done.stderr, done.returncode) == ("", 0)


def test_run_opens_the_database_that_is_named(tmp_path: Path) -> None:
    done = Checkout(tmp_path, "run").start("run", "--database=mine.sqlite")
    assert done.stdout.splitlines()[0] == "-m studio --database=mine.sqlite"


@pytest.mark.parametrize(
    ("arguments", "call"),
    [
        (["test"], "-m pytest -n 2 --dist worksteal"),
        (["test", "-k", "waitlist"], "-m pytest -n 2 --dist worksteal -k waitlist"),
        (["test", "-n0", "tests/domain"], "-m pytest -n0 tests/domain"),
        (["check"], "packaging/checks.py"),
        (["bench", "--short"], "-m tests.bench --short"),
        (["shots"], "packaging/shots.py"),
        (["translate", "de"], "packaging/phrases.py de"),
        (["figures", "pages", "--only", "squat"], "packaging/contact_sheet.py pages --only squat"),
    ],
)
@pytest.mark.skipif(not debian.has_postgresql(), reason="without PostgreSQL the runner would install it")
def test_developers_commands_run_in_the_checkout(tmp_path: Path, arguments: list[str], call: str) -> None:
    done = Checkout(tmp_path / "checkout", "dev").start(*arguments, cwd=tmp_path)
    assert done.stdout.splitlines() == [call, "byte code off: no", str(tmp_path / "checkout")]


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/requirements-dev.txt"])
def test_what_is_installed_is_old_when_a_requirement_changes(tmp_path: Path, changed: str) -> None:
    checkout = Checkout(tmp_path, "dev")
    assert checkout.ask("print(virtual_env.is_ready('dev'), virtual_env.is_ready('run'))") == "True True"

    with (tmp_path / changed).open("a", encoding="utf-8") as file:
        file.write("\n# more\n")

    assert checkout.ask("print(virtual_env.is_ready('dev'))") == "False"


def test_the_program_alone_is_not_enough_for_the_tests(tmp_path: Path) -> None:
    checkout = Checkout(tmp_path, "run")
    assert checkout.ask("print(virtual_env.is_ready('run'), virtual_env.is_ready('dev'))") == "True False"


def test_a_moved_or_emptied_environment_is_not_ready(tmp_path: Path) -> None:
    checkout = Checkout(tmp_path / "here", "dev")
    checkout.folder = (tmp_path / "here").rename(tmp_path / "there")
    assert checkout.ask("print(virtual_env.is_ready('dev'))") == "False"

    emptied = Checkout(tmp_path / "emptied", "dev")
    (emptied.folder / ".venv" / "bin" / "python").unlink()
    assert emptied.ask("print(virtual_env.is_ready('dev'))") == "False"


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["dance"], 2), (["--help"], 0)])
def test_a_wrong_call_is_told_the_commands(tmp_path: Path, arguments: list[str], status: int) -> None:
    done = Checkout(tmp_path, "run").start(*arguments)
    said, silent = (done.stdout, done.stderr) if status == 0 else (done.stderr, done.stdout)
    assert (done.returncode, silent) == (status, "")
    assert [line.split()[2] for line in said.splitlines() if line.startswith("    python3 ")] == [
        "run",
        "test",
        "check",
        "bench",
        "shots",
        "figures",
        "translate",
        "lock",
    ]


def test_an_older_python_can_read_the_runner_far_enough_to_say_so() -> None:
    text = (ROOT / "packaging" / "bootstrap.py").read_text(encoding="utf-8")
    ast.parse(text, feature_version=(3, 7))


def test_packages_are_missed_by_what_cannot_be_loaded() -> None:
    libraries = {"libc.so.6": "libc6", "libno-such-thing.so.9": "libno-such-thing9"}
    assert debian.missing_packages(libraries) == (["libno-such-thing9"] if sys.platform == "linux" else [])


def test_without_apt_the_packages_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(debian.SetupError) as caught:
        debian.install(["libgl1", "libegl1"], "Qt needs some libraries of the system")
    assert str(caught.value) == (
        "Qt needs some libraries of the system. Install what your system calls these Debian packages, "
        "then try again: libgl1 libegl1"
    )


def test_root_installs_from_fresh_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root installs")
    fake_apt(tmp_path, monkeypatch, status=0)
    debian.install(["libgl1", "libegl1"], "Qt needs some libraries of the system")
    assert (tmp_path / "calls").read_text(encoding="utf-8").splitlines() == [
        "noninteractive -q update",
        "noninteractive -q install -y --no-install-recommends libgl1 libegl1",
    ]


def test_when_apt_fails_the_user_gets_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_apt(tmp_path, monkeypatch, status=100)
    with pytest.raises(debian.SetupError) as caught:
        debian.install(["postgresql"], "The tests of several desks need PostgreSQL")
    assert str(caught.value).splitlines()[2] == (
        "    sudo apt-get update && sudo apt-get install -y --no-install-recommends postgresql"
    )


def fake_apt(folder: Path, monkeypatch: pytest.MonkeyPatch, status: int) -> None:
    """Put an apt-get on PATH, and nothing of sudo, that notes its calls and ends with `status`."""
    write_program(folder / "apt-get", f'#!/bin/sh\necho "$DEBIAN_FRONTEND $@" >> "{folder / "calls"}"\nexit {status}\n')
    (folder / "env").symlink_to(shutil.which("env") or "/usr/bin/env")
    monkeypatch.setenv("PATH", str(folder))
