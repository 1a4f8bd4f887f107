"""The phrases of window and paper for translators: gathered from the code into a catalogue (.ts), and compiled (.qm).

A phrase is what `tr(...)`, or `say(...)` on paper, is given; where that is a name, every text that looks like words in
the same function or among the module's own constants (`LABELS`, `ERRORS`...) is one. Qt's own lupdate knows neither a
context that is always the same nor such tables.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ROOT / "resources" / "languages"
CONTEXT = "studio"
_ROOMS = ("studio/ui", "studio/words.py", "studio/domain/sheets/wording.py", "studio/services/paper", "studio/printing")
Phrases = dict[str, list[str]]


def gather(root: Path = ROOT) -> Phrases:
    """Every phrase with the files that say it."""
    found: Phrases = {}
    for room in _ROOMS:
        place = root / room
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            name = path.relative_to(root).as_posix()
            for phrase in sorted(set(phrases_of(ast.parse(path.read_text(encoding="utf-8"))))):
                found.setdefault(phrase, []).append(name)
    return found


def phrases_of(module: ast.Module) -> Iterator[str]:
    """The phrases of one file, some more than once."""
    for part in module.body:
        if isinstance(part, ast.Assign | ast.AnnAssign):
            yield from filter(_is_words, _texts(part.value))
        elif isinstance(part, ast.FunctionDef | ast.ClassDef):
            for function in ast.walk(part):
                if isinstance(function, ast.FunctionDef):
                    yield from _phrases_in(function)
            for line in part.body if isinstance(part, ast.ClassDef) else ():
                if isinstance(line, ast.Assign | ast.AnnAssign):
                    yield from filter(_is_words, _texts(line.value))


def _phrases_in(function: ast.FunctionDef) -> Iterator[str]:
    calls = [call for call in ast.walk(function) if isinstance(call, ast.Call) and _is_tr(call.func) and call.args]
    for call in calls:
        yield from _texts(call.args[0])
    if any(not set(_texts(call.args[0])) for call in calls):
        for line in function.body:
            yield from filter(_is_words, _texts(line))


def _is_tr(called: ast.expr) -> bool:
    return isinstance(called, ast.Name) and called.id in {"tr", "say"}


def _texts(tree: ast.AST | None) -> Iterator[str]:
    """The texts in a piece of code, without keys of tables, joined texts with values, and what stands by itself."""
    if tree is None or isinstance(tree, ast.JoinedStr):
        return
    if isinstance(tree, ast.Constant):
        if isinstance(tree.value, str) and tree.value:
            yield tree.value
        return
    keys = {id(key) for key in tree.keys} if isinstance(tree, ast.Dict) else set()
    for part in ast.iter_child_nodes(tree):
        if id(part) not in keys and not (isinstance(tree, ast.Expr) and isinstance(part, ast.Constant)):
            yield from _texts(part)


def _is_words(text: str) -> bool:
    """Whether a text is for people, not a key, a name of a colour, a pattern or a piece of style."""
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) < 3 or text.isupper() or any(sign in text for sign in "<>_+\\"):
        return False
    return text[0].isupper() or " " in text


def write(language: str, phrases: Phrases, folder: Path = LANGUAGES) -> tuple[int, int]:
    """Bring a language's catalogue up to date, keeping its translations; answers how many are done, and of how many."""
    path = folder / f"studio_{language}.ts"
    kept = read(path) if path.is_file() else {}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for phrase, files in sorted(phrases.items()):
        message = ET.SubElement(context, "message")
        for name in files:
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = phrase
        translated = ET.SubElement(message, "translation")
        if kept.get(phrase):
            translated.text = kept[phrase]
        else:
            translated.set("type", "unfinished")
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return sum(1 for phrase in phrases if kept.get(phrase)), len(phrases)


def read(path: Path) -> dict[str, str]:
    """A catalogue's phrases with their translations; empty where there is none yet."""
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314 - a file of this repository
    return {str(one.findtext("source")): one.findtext("translation") or "" for one in messages}


def compile_catalogue(source: Path, target: Path) -> None:
    """Make of a catalogue the file that the window loads. Raises CalledProcessError when it can't be read."""
    tool = Path(sys.executable).with_name("pyside6-lrelease.exe" if sys.platform == "win32" else "pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def main(languages: list[str]) -> int:
    """Bring the catalogues of `languages` (all there are when none is named) up to date, and compile them."""
    phrases = gather()
    for language in languages or sorted(path.stem.removeprefix("studio_") for path in LANGUAGES.glob("*.ts")):
        done, count = write(language, phrases)
        source = LANGUAGES / f"studio_{language}.ts"
        compile_catalogue(source, source.with_suffix(".qm"))
        print(f"{source.relative_to(ROOT)}: {done} of {count} phrases translated")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
