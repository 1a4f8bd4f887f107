"""Every write says who made it: each command is given a call, and only what the studio does by itself has no person."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import studio

HOUSE = Path(studio.__file__).parent
GIVEN = {"Call", "Work", "UnitOfWork", "Session"}
"""What a function that answers an outcome gets: the call itself, or a step inside the transaction of one."""
NOBODY = {
    "cli/__init__.py": "command line",
    "sample/build.py": "sample",
    "storage/founding.py": "first run",
    "ui/kiosk/screen.py": "members themselves, at a kiosk named so",
    "ui/staff/lock_screen.py": "nobody is signed in yet",
    "ui/tasks.py": "upkeep",
}
"""Where a call without a person may be made."""


def trees(folder: str = "") -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((HOUSE / folder).rglob("*.py")):
        yield path.relative_to(HOUSE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def commands() -> Iterator[tuple[str, ast.FunctionDef]]:
    """Public methods of services that answer an outcome."""
    for path, tree in trees("services"):
        for owner in ast.walk(tree):
            if isinstance(owner, ast.ClassDef):
                for one in owner.body:
                    answers = isinstance(one, ast.FunctionDef) and one.returns and ast.unparse(one.returns)
                    if isinstance(one, ast.FunctionDef) and answers == "Outcome" and not one.name.startswith("_"):
                        yield f"{path}: {owner.name}.{one.name}", one


def test_every_command_is_given_who_asks() -> None:
    known = dict(commands())
    without = [
        name
        for name, one in known.items()
        if not GIVEN & {ast.unparse(each.annotation) for each in one.args.args if each.annotation}
    ]

    assert len(known) > 100
    assert without == []


def test_only_the_program_itself_writes_as_nobody() -> None:
    found = {
        path
        for path, tree in trees()
        for one in ast.walk(tree)
        if isinstance(one, ast.Call) and ast.unparse(one.func) == "Call" and ast.unparse(one.args[0]) == "None"
    }

    assert found == set(NOBODY)
