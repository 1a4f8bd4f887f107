"""Every command leaves an entry in the journal that history can say in words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import studio.services
from studio.ui.phrases import label_words

SERVICES = Path(studio.services.__file__).parent
_LABEL = re.compile(r"[a-z]+(_[a-z]+)*")


def makers(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Functions that are given a label, and at which place."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args if argument.arg not in {"self", "cls"}]
            if "label" in names:
                yield node.name, names.index("label")


def labels() -> set[str]:
    """Every label that a service gives an outcome."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in SERVICES.rglob("*.py")]
    places = {"Outcome": 2} | {name: place for tree in trees for name, place in makers(tree)}
    found: set[str] = set()
    for tree in trees:
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name not in places:
                continue
            given = [node.args[places[name]]] if len(node.args) > places[name] else []
            given += [word.value for word in node.keywords if word.arg == "label"]
            for value in given:
                for part in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and _LABEL.fullmatch(part.value):
                        found.add(part.value)
    return found


def test_every_command_has_words() -> None:
    known = labels()
    assert {"member_edited", "members_merged", "booked", "pass_sold", "consent_given"} <= known
    details = dict.fromkeys(("name", "time", "starts"), "18:00")
    wordless = {label for label in known if label_words(label, details) == label.replace("_", " ").capitalize()}
    assert wordless == set()
