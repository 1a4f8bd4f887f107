"""The phrases that translators are given."""

from __future__ import annotations

import ast
from pathlib import Path

import phrases

CODE = '''"""Not this."""
LABELS: dict[str, str] = {"member_here": "{name} is here"}

def words(key: str) -> str:
    """Nor this."""
    if key == "Not a value of a table":
        return tr("Yes") if key else tr("one" if key else "many")
    return ""

def title(state: str) -> str:
    table = {"full": "No place is free"}
    return tr(table[state])
'''


def test_phrases_are_what_is_translated_and_the_tables_it_is_taken_from() -> None:
    assert set(phrases.phrases_of(ast.parse(CODE))) == {"{name} is here", "Yes", "one", "many", "No place is free"}


def test_the_window_s_phrases_are_gathered_with_the_files_that_say_them() -> None:
    found = phrases.gather()
    assert "studio/ui/today/words.py" in found["{name} is here"]
    assert "studio/words.py" in found["Only a manager may do this."]


def test_a_catalogue_keeps_its_translations_and_drops_what_nobody_says(tmp_path: Path) -> None:
    assert phrases.write("de", {"Yes": ["a.py"], "Old": ["a.py"]}, tmp_path) == (0, 2)
    path = tmp_path / "studio_de.ts"
    path.write_text(
        path.read_text(encoding="utf-8").replace(
            '<translation type="unfinished" />', "<translation>Ja</translation>", 2
        )
    )
    assert phrases.write("de", {"Yes": ["a.py"], "No\n& “never”": ["b.py"]}, tmp_path) == (1, 2)
    assert phrases.read(path) == {"Yes": "Ja", "No\n& “never”": ""}
