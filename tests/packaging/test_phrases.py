"""The phrases that translators are given, and what becomes of their catalogues."""

from __future__ import annotations

import ast
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

import gathering
import phrases

CODE = '''"""Not this."""
LABELS: dict[str, str] = {"member_here": "{name} is here"}
STATES = {"free": ("open", "not-this")}
PARTS = (("day", "today"), ("week", "this week"))

def words(key: str) -> str:
    """Nor this."""
    if key == "Not a value of a table":
        return tr("Yes") if key else tr("one" if key else "many")
    words, tone = STATES[key]
    for name, text in PARTS:
        tr(text)
    return tr(words)

def title(state: str) -> str:
    table = {"full": "nobody", "half": "some"}
    return tr(table.get(state, "all"))

def number(count: int) -> str:
    return counted(count, "a dog", "{number} dogs") + tr(Many("a cat", "{cats} cats", "cats"))
'''
PHRASES = {"{name} is here", "Yes", "one", "many", "open", "today", "this week", "nobody", "some", "all"}


def test_phrases_are_what_is_translated_and_the_tables_it_is_taken_from() -> None:
    found = set(gathering.phrases_of(ast.parse(CODE)))
    assert {one for one, several in found if not several} == PHRASES
    assert {forms for forms in found if forms[1]} == {("a dog", "{number} dogs"), ("a cat", "{cats} cats")}


def test_the_window_s_phrases_are_gathered_with_the_files_that_say_them() -> None:
    found = gathering.gather()
    assert "studio/ui/today/words.py" in found["{name} is here", ""]
    assert "studio/words.py" in found["Only a manager may do this.", ""]
    assert "Anti-rotation" in {one for one, _ in found}


def test_what_two_places_count_has_the_same_form_for_several() -> None:
    ones = [one for one, _ in gathering.gather()]
    assert sorted({one for one in ones if ones.count(one) > 1}) == []


def test_a_catalogue_keeps_its_translations_and_drops_what_nobody_says(tmp_path: Path) -> None:
    path = tmp_path / "studio_de.po"
    said = Catalog("de")
    for phrase, translation in (("Yes", "Ja"), ("Old", "Alt"), (("a dog", "{number} dogs"), ("ein Hund", ""))):
        said.add(phrase, translation)
    with path.open("wb") as file:
        write_po(file, said)
    now: phrases.Phrases = {
        ("Yes", ""): ["a.py"],
        ("No\n& “never”", ""): ["b.py"],
        ("a dog", "{number} dogs"): ["b.py"],
    }
    assert phrases.update("de", now, tmp_path) == (1, 3)
    assert {message.id: message.string for message in phrases.read(path) if message.id} == {
        "Yes": "Ja",
        "No\n& “never”": "",
        ("a dog", "{number} dogs"): ("ein Hund", ""),
    }
    before = path.read_bytes()
    phrases.update("de", now, tmp_path)
    assert path.read_bytes() == before
