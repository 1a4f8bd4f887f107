"""Reads the exercise files (tab separated, header row, UTF-8, no quoting) of one folder into a checked Library."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from studio.domain.exercises.exercise import Exercise
from studio.domain.exercises.library import Action, Chain, Condition, FlagRule, Library, LibraryError, Modifier, check
from studio.domain.exercises.reasons import MARKS, Reason, Reasons, Source
from studio.domain.exercises.spelling import EXERCISE_COLUMNS, read_exercise, read_items

Row = Mapping[str, str]


def load_library(folder: Path) -> Library:
    """Read and check the library in `folder`; LibraryError names what is wrong, OSError when a file can't be read."""
    cards = {row["id"]: row for row in _rows(folder / "cards.tsv")}
    exercises: dict[str, Exercise] = {}
    for row in _rows(folder / "exercises.tsv"):
        if row["id"] in exercises:
            raise LibraryError(row["id"], "appears twice")
        if row["id"] not in cards:
            raise LibraryError(row["id"], "has no row in cards.tsv")
        exercises[row["id"]] = _exercise(row, cards.pop(row["id"]))
    if cards:
        raise LibraryError(min(cards), "has a card and is no exercise")
    library = Library(
        exercises=exercises,
        chains=_chains(folder / "progression_chains.tsv"),
        modifiers=tuple(_modifier(row) for row in _rows(folder / "modifiers.tsv")),
        flags=_flags(folder / "condition_rules.tsv"),
        fallbacks={
            row["pattern"]: read_items(row["fallbacks_in_order"]) for row in _rows(folder / "pattern_fallbacks.tsv")
        },
        cautions={row["tag"]: row["caution"] for row in _rows(folder / "stress_tags.tsv")},
        kit_names={(row["kind"], int(row["count"])): row["words"] for row in _rows(folder / "kit.tsv")},
        reasons=_reasons(folder),
    )
    check(library)
    _check_reasons(library)
    return library


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    rows: list[Row] = []
    for number, line in enumerate(lines, start=2):
        if len(line) != len(header):
            raise LibraryError(path.name, f"line {number} has {len(line)} columns, the header {len(header)}")
        rows.append(dict(zip(header, line, strict=True)))
    return rows


def _exercise(row: Row, card: Row) -> Exercise:
    try:
        return read_exercise({**row, **card})
    except ValueError as error:
        raise LibraryError(row["id"], str(error)) from error


def _chains(path: Path) -> dict[str, Chain]:
    steps: dict[str, list[tuple[int, str]]] = {}
    for row in _rows(path):
        steps.setdefault(row["chain"], []).append((int(row["step"]), row["exercise_id"]))
    return {name: Chain(name, tuple(one for _, one in sorted(found))) for name, found in steps.items()}


def _flags(path: Path) -> dict[str, tuple[FlagRule, ...]]:
    flags: dict[str, tuple[FlagRule, ...]] = {}
    for row in _rows(path):
        flags[row["flag"]] = (*flags.get(row["flag"], ()), FlagRule(row["tag"], Action(row["action"])))
    return flags


def _modifier(row: Row) -> Modifier:
    conditions = () if row["applies_to"] == "any" else tuple(map(_condition, row["applies_to"].split(" and ")))
    for condition in conditions:
        if condition.column not in EXERCISE_COLUMNS:
            raise LibraryError(row["modifier"], f"unknown column {condition.column}")
    return Modifier(row["modifier"], row["label"], conditions, frozenset(read_items(row["removes_tags"])))


def _condition(text: str) -> Condition:
    """Read `column=a`, `column in a|b` or `column not in a|b`."""
    for word, negated in ((" not in ", True), (" in ", False), ("=", False)):
        column, found, values = text.partition(word)
        if found:
            return Condition(column, frozenset(values.split("|")), negated)
    raise LibraryError("modifiers.tsv", f"can't read the condition {text!r}")


def _reasons(folder: Path) -> Reasons:
    sources = {row["source"]: _source(row) for row in _rows(folder / "sources.tsv")}
    return Reasons(
        sources=tuple(sources.values()),
        exercises=_reasons_by("id", folder / "running_reasons.tsv", sources),
        run_tags=_reasons_by("tag", folder / "run_tags.tsv", sources),
        every_runner=_reasons_by("id", folder / "every_runner.tsv", sources),
    )


def _source(row: Row) -> Source:
    mark = next((one for one in MARKS if one == row["mark"]), None)
    if mark is None:
        raise LibraryError(row["source"], f"unknown mark {row['mark']}")
    return Source(row["source"], mark, row["title"], row["what"], row["says"], row["link"])


def _reasons_by(key: str, path: Path, sources: Mapping[str, Source]) -> dict[str, Reason]:
    found: dict[str, Reason] = {}
    for row in _rows(path):
        named = read_items(row["sources"])
        if unknown := set(named) - sources.keys():
            raise LibraryError(row[key], f"unknown source {min(unknown)}")
        if not row["reason"] or not named:
            raise LibraryError(row[key], "a reason needs words and a source")
        found[row[key]] = Reason(row["reason"], tuple(sources[one] for one in named))
    return found


def _check_reasons(library: Library) -> None:
    """Only of what comes with the program: a studio's own exercises have the reasons of their run tags."""
    reasons = library.reasons
    for exercise in library:
        if exercise.id not in reasons.exercises:
            raise LibraryError(exercise.id, "no reason why a runner does it")
        if unknown := exercise.run_tags - reasons.run_tags.keys():
            raise LibraryError(exercise.id, f"no reason for the run tag {min(unknown)}")
    for one in (*reasons.exercises, *reasons.every_runner):
        if one not in library.exercises:
            raise LibraryError("running reasons", f"unknown exercise {one}")
