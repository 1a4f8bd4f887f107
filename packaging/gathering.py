"""The phrases that the program can show, found in its code.

A phrase is what `tr(...)` or `counted(...)`, or `say(...)` on paper, is given. Where that is a name, it is followed to
where it was bound: to the tables of its module or of the one that it was imported from. What can't be followed (a field
of a line of a table, an argument) was written in some module's constants: all texts there that look like words are
phrases too.

Words for the exercises' facts are made from the library's own keys, those for a person's records from their fields.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_type_hints

from studio.domain.exercises.loading import load_library
from studio.domain.members.records import Member
from studio.services.exercises import naming
from studio.services.exercises.listing import family
from studio.services.persons import dossier_words
from studio.storage.persons import member_kinds

ROOT = Path(__file__).resolve().parent.parent
ROOMS = (
    "studio/ui",
    "studio/cli",
    "studio/app.py",
    "studio/sample/build.py",
    "studio/words.py",
    "studio/domain/sheets/wording.py",
    "studio/services/exercises",
    "studio/services/members/wording.py",
    "studio/services/paper",
    "studio/services/persons/dossier_words.py",
    "studio/exchange/timetable_page.py",
    "studio/printing",
)
SAYING = {"tr", "say"}
COUNTING = {"counted": 1, "Many": 0}
"""What is given a phrase in two forms, and at which place."""
Constants = dict[str, ast.expr]
Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def gather(root: Path = ROOT) -> dict[tuple[str, str], list[str]]:
    """Every phrase, with its form for several or "", and the files that say it."""
    found: dict[tuple[str, str], list[str]] = {}
    for room in ROOMS:
        place = root / room
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            name = path.relative_to(root).as_posix()
            for phrase in sorted(set(phrases_of(ast.parse(path.read_text(encoding="utf-8"))))):
                found.setdefault(phrase, []).append(name)
    for word in words_of_library(root):
        found.setdefault((word, ""), []).append("resources/exercises/exercises.tsv")
    for word in words_of_records():
        found.setdefault((word, ""), []).append("studio/services/persons/dossier_words.py")
    counted = {one for one, several in found if several}
    return {phrase: files for phrase, files in found.items() if phrase[1] or phrase[0] not in counted}


def words_of_library(root: Path = ROOT) -> list[str]:
    """What is said of the exercises that come with the program, from the keys of patterns, muscles, joints and tags."""
    found: set[str] = set()

    def say(text: str, /, **values: object) -> str:
        found.add(text)
        return text.format_map(values) if values else text

    for one in load_library(root / "resources" / "exercises").exercises.values():
        for pattern in filter(None, (one.pattern, one.pattern2, family(one.pattern))):
            naming.pattern_name(pattern, say)
        for muscle in (*one.primary, *one.secondary):
            naming.muscle_name(muscle, say)
            found.add(naming.plain(muscle))
        for tag in (*one.stress_tags, *one.run_tags):
            naming.tag_words(tag, say)
        naming.dose_lines(one, say)
        found |= {naming.plain(key) for key in (one.position, one.joint, one.plane)}
    return sorted(word for word in found if any(letter.isalpha() for letter in word))


def words_of_records() -> list[str]:
    """What is said of a person's records when they are handed over: names of fields, and what some of them can be."""
    found: set[str] = set()
    kinds: list[type[Any]] = [Member, *member_kinds()]
    for kind in kinds:
        hints = get_type_hints(kind)
        for field in fields(kind):
            if field.name not in dossier_words.HIDDEN:
                found.add(dossier_words.title_of(field.name))
                for type_ in (hints[field.name], *get_args(hints[field.name])):
                    if isinstance(type_, type) and issubclass(type_, StrEnum):
                        found |= {one.replace("_", " ") for one in type_ if not one.isupper()}
    return sorted(found)


def phrases_of(module: ast.Module) -> Iterator[tuple[str, str]]:
    """The phrases of one file with their forms for several, some more than once."""
    constants = constants_of(module)
    for value in constants.values():
        yield from ((text, "") for text in _texts(value) if is_words(text))
    for call, functions in _calls(module):
        name = called(call)
        if name in SAYING and call.args:
            follower = Follower(constants, functions)
            yield from ((text, "") for text in follower.texts(call.args[0]))
        elif name in COUNTING:
            forms = [form.value for form in call.args[COUNTING[name] :][:2] if isinstance(form, ast.Constant)]
            if len(forms) == 2:
                yield str(forms[0]), str(forms[1])


def constants_of(module: ast.Module) -> Constants:
    """The tables of a module and of its classes, and those that it imports from the program, by name."""
    found: Constants = {}
    for part in module.body:
        if isinstance(part, ast.ImportFrom) and (part.module or "").startswith("studio."):
            theirs = _tables_of(str(part.module))
            found |= {one.asname or one.name: theirs[one.name] for one in part.names if one.name in theirs}
    return found | _own_constants(module)


def _own_constants(module: ast.Module) -> Constants:
    found: Constants = {}
    for part in module.body:
        lines = part.body if isinstance(part, ast.ClassDef) else [part]
        for line in lines:
            if isinstance(line, ast.Assign | ast.AnnAssign) and line.value is not None:
                for target in line.targets if isinstance(line, ast.Assign) else [line.target]:
                    if isinstance(target, ast.Name):
                        found[target.id] = line.value
    return found


@cache
def _tables_of(module: str) -> Constants:
    path = ROOT / f"{module.replace('.', '/')}.py"
    return _own_constants(ast.parse(path.read_text(encoding="utf-8"))) if path.is_file() else {}


def _calls(tree: ast.AST, within: tuple[Function, ...] = ()) -> Iterator[tuple[ast.Call, tuple[Function, ...]]]:
    """Every call with the functions around it."""
    for part in ast.iter_child_nodes(tree):
        if isinstance(part, ast.Call):
            yield part, within
        inner = (*within, part) if isinstance(part, Function) else within
        yield from _calls(part, inner)


def called(call: ast.Call) -> str:
    """The name of what is called, without the object that it belongs to."""
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


class Follower:
    """Follows names of a function to the texts that they may stand for."""

    def __init__(self, constants: Constants, functions: Iterable[Function]) -> None:
        self._bound: dict[str, list[ast.expr]] = {name: [value] for name, value in constants.items()}
        self._seen: set[int] = set()
        self._ways: dict[type[ast.expr], Callable[[Any], Iterator[ast.expr]]] = {
            ast.Name: self._of_name,
            ast.Subscript: self._of_subscript,
            ast.Call: self._of_call,
            ast.IfExp: self._of_choice,
            ast.BoolOp: self._of_either,
            ast.BinOp: self._of_sum,
            _Each: self._of_each,
            _Part: self._of_part,
        }
        for function in functions:
            for part in ast.walk(function):
                self._bind_part(part)

    def texts(self, tree: ast.expr) -> Iterator[str]:
        """The texts that an expression may be."""
        for node in self._values(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
                yield node.value

    def _bind_part(self, part: ast.AST) -> None:
        if isinstance(part, ast.Assign):
            for target in part.targets:
                self._bind(target, part.value)
        elif isinstance(part, ast.NamedExpr | ast.AnnAssign) and part.value is not None:
            self._bind(part.target, part.value)
        elif isinstance(part, ast.For | ast.comprehension):
            self._bind(part.target, _Each(part.iter))

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self._bound.setdefault(target.id, []).append(value)
        elif isinstance(target, ast.Tuple):
            for place, one in enumerate(target.elts):
                self._bind(one, _Part(value, place))

    def _values(self, tree: ast.expr) -> Iterator[ast.expr]:
        """What an expression may be, names followed: constants, tuples and tables."""
        way = self._ways.get(type(tree))
        return iter((tree,)) if way is None else way(tree)

    def _of_name(self, name: ast.Name) -> Iterator[ast.expr]:
        for bound in self._bound.get(name.id, []):
            if id(bound) not in self._seen:
                self._seen.add(id(bound))
                yield from self._values(bound)
                self._seen.discard(id(bound))

    def _of_part(self, part: _Part) -> Iterator[ast.expr]:
        for whole in self._values(part.of):
            if isinstance(whole, ast.Tuple) and part.place < len(whole.elts):
                yield from self._values(whole.elts[part.place])

    def _of_subscript(self, tree: ast.Subscript) -> Iterator[ast.expr]:
        for whole in self._values(tree.value):
            yield from self._within(whole, tree.slice)

    def _of_choice(self, tree: ast.IfExp) -> Iterator[ast.expr]:
        yield from (*self._values(tree.body), *self._values(tree.orelse))

    def _of_sum(self, tree: ast.BinOp) -> Iterator[ast.expr]:
        yield from (*self._values(tree.left), *self._values(tree.right))

    def _of_either(self, tree: ast.BoolOp) -> Iterator[ast.expr]:
        for one in tree.values:
            yield from self._values(one)

    def _within(self, whole: ast.expr, at: ast.expr) -> Iterator[ast.expr]:
        if isinstance(whole, ast.Dict):
            for key, value in zip(whole.keys, whole.values, strict=True):
                named = isinstance(key, ast.Constant) and isinstance(at, ast.Constant)
                if not named or ast.dump(key or at) == ast.dump(at):
                    yield from self._values(value)
        elif isinstance(whole, ast.Tuple | ast.List):
            place = at.value if isinstance(at, ast.Constant) and isinstance(at.value, int) else None
            for one in whole.elts if place is None else whole.elts[place:][:1]:
                yield from self._values(one)

    def _of_call(self, call: ast.Call) -> Iterator[ast.expr]:
        """What a call may answer: a value of a table that is asked for one."""
        if isinstance(call.func, ast.Attribute) and call.func.attr in {"get", "pop"} and call.args:
            for whole in self._values(call.func.value):
                yield from self._within(whole, call.args[0])
            for otherwise in call.args[1:]:
                yield from self._values(otherwise)

    def _of_each(self, each: _Each) -> Iterator[ast.expr]:
        """The members of what is gone through."""
        tree = each.of
        name = called(tree) if isinstance(tree, ast.Call) else ""
        if isinstance(tree, ast.Call) and name in {"items", "values"} and isinstance(tree.func, ast.Attribute):
            for whole in self._values(tree.func.value):
                for key, value in zip(whole.keys, whole.values, strict=True) if isinstance(whole, ast.Dict) else ():
                    yield ast.Tuple([key or value, value]) if name == "items" else value
        elif isinstance(tree, ast.Call) and name == "enumerate":
            yield from (ast.Tuple([ast.Constant(0), one]) for one in self._of_each(_Each(tree.args[0])))
        elif isinstance(tree, ast.Call) and name == "zip":
            yield ast.Tuple([_Each(one) for one in tree.args])
        else:
            for whole in self._values(tree):
                for one in whole.elts if isinstance(whole, ast.Tuple | ast.List | ast.Set) else ():
                    yield from self._values(one)


class _Each(ast.expr):
    """Each member of what is gone through."""

    def __init__(self, of: ast.expr) -> None:
        super().__init__()
        self.of = of


class _Part(ast.expr):
    """One part of what is taken apart."""

    def __init__(self, of: ast.expr, place: int) -> None:
        super().__init__()
        self.of, self.place = of, place


def _texts(tree: ast.AST | None) -> Iterator[str]:
    """The texts in a piece of code, without keys of tables, types, joined texts with values, and forms for a number."""
    if tree is None or isinstance(tree, ast.JoinedStr | ast.Subscript):
        return
    if isinstance(tree, ast.Call) and called(tree) in COUNTING:
        return
    if isinstance(tree, ast.Constant):
        if isinstance(tree.value, str) and tree.value:
            yield tree.value
        return
    keys = {id(key) for key in tree.keys} if isinstance(tree, ast.Dict) else set()
    for part in ast.iter_child_nodes(tree):
        if id(part) not in keys:
            yield from _texts(part)


_CODE = re.compile(r"[<>_\\]|\+(?! )")
"""Signs of a pattern or a piece of style."""


def is_words(text: str) -> bool:
    """Whether a text is for people, not a key, a name of a colour, a pattern or a piece of style."""
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) < 3 or text.isupper() or _CODE.search(text):
        return False
    return text[0].isupper() or " " in text
