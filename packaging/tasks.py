"""The runner's commands: each prepares what it needs, then hands over."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import debian
import locking
from debian import SetupError
from virtual_env import ROOT, Kind, child_environment, is_ready, missing_for_venv, prepare, program


def run(arguments: list[str]) -> int:
    """Open the program: on the sample studio unless `arguments` name a database."""
    if not is_ready("run"):
        set_up("run", {**debian.QT_LIBRARIES, **debian.WINDOW_LIBRARIES})
    names_database = any(argument.split("=")[0] == "--database" for argument in arguments)
    return hand_over(["-m", "studio", *([] if names_database else ["--sample"]), *arguments], folder=Path.cwd())


def test(arguments: list[str]) -> int:
    """Run the tests on both engines, two at a time unless `arguments` say otherwise."""
    server = ["postgresql"] if sys.platform.startswith("linux") and not debian.has_postgresql() else []
    if server or not is_ready("dev"):
        set_up("dev", debian.QT_LIBRARIES, server)
    says_how_many = any(argument.startswith(("-n", "--numprocesses")) for argument in arguments)
    return hand_over(["-m", "pytest", *([] if says_how_many else ["-n", "2", "--dist", "worksteal"]), *arguments])


def check(_arguments: list[str]) -> int:
    """Run every check, even after one has failed; return 1 when any did."""
    prepare_for_developers()
    return hand_over(["packaging/checks.py"])


def bench(arguments: list[str]) -> int:
    """Measure the program against bare libraries and print the table."""
    prepare_for_developers()
    return hand_over(["-m", "tests.bench", *arguments])


def shots(arguments: list[str]) -> int:
    """Make the README's screenshots anew from the sample studio."""
    prepare_for_developers()
    return hand_over(["packaging/shots.py", *arguments])


def figures(arguments: list[str]) -> int:
    """Draw all figures with their names on PNG pages."""
    prepare_for_developers()
    return hand_over(["packaging/contact_sheet.py", *arguments])


def translate(arguments: list[str]) -> int:
    """Gather all phrases into the catalogues of translators."""
    prepare_for_developers()
    return hand_over(["packaging/phrases.py", *arguments])


def lock(_arguments: list[str]) -> int:
    """Choose and pin the newest allowed libraries."""
    locking.lock()
    return 0


def prepare_for_developers() -> None:
    """Install what the checks need."""
    if not is_ready("dev"):
        set_up("dev", debian.QT_LIBRARIES)


def set_up(kind: Kind, libraries: dict[str, str], wished: Sequence[str] = ()) -> None:
    """Install the packages of the system's `libraries` that are missing, together with the `wished` ones, then `.venv`.

    Raises SetupError, with the one command to type, when a needed package is missing and can't be installed from here;
    the wished ones may stay away.
    """
    needed = [*debian.missing_packages(libraries), *missing_for_venv()]
    if needed or wished:
        try:
            debian.install([*needed, *wished], "Some packages of the system are missing")
        except SetupError as error:
            if needed:
                raise
            print(f"{error}\nIt works without them, but skips some tests.", file=sys.stderr)
    if not is_ready(kind):
        prepare(kind)


def hand_over(arguments: list[str], folder: Path = ROOT) -> int:
    """Become the environment's Python with `arguments` in `folder`; on Windows run it and return its exit status."""
    python = str(program("python"))
    os.chdir(folder)
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(python, [python, *arguments], child_environment())  # noqa: S606 - the arguments are our own list
    return subprocess.run([python, *arguments], env=child_environment(), check=False).returncode


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "shots": shots,
    "figures": figures,
    "translate": translate,
    "lock": lock,
}
