"""The phrases for translators: gathered from the code into a catalogue for each language (.po)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from gathering import ROOT, gather

LANGUAGES = ROOT / "resources" / "languages"
NO_LINE = cast("int", None)
"""Where a phrase stands in its file changes with every edit; the library writes the file alone."""
Phrases = dict[tuple[str, str], list[str]]


def read(path: Path) -> Catalog:
    """A language's catalogue."""
    with path.open("rb") as file:
        return read_po(file, abort_invalid=True)


def update(language: str, phrases: Phrases, folder: Path = LANGUAGES) -> tuple[int, int]:
    """Bring a language's catalogue up to date, keeping its translations; answers how many are done, and of how many."""
    path = folder / f"studio_{language}.po"
    kept = read(path) if path.is_file() else Catalog()
    new = Catalog(
        language,
        fuzzy=False,
        header_comment=f"# What Studio Desk says in {Locale.parse(language).english_name}.",
        project="Studio Desk",
        version="1",
        msgid_bugs_address="none",
        last_translator="none",
        language_team="none",
        creation_date=kept.creation_date,  # the first one's: a catalogue changes only with its phrases
    )
    done = 0
    for (one, several), files in sorted(phrases.items()):
        known = kept.get(one)
        said = known.string if known is not None and bool(several) == known.pluralizable else ""
        new.add((one, several) if several else one, said, [(name, NO_LINE) for name in files])
        done += all(said if isinstance(said, tuple | list) else (said,))
    with path.open("wb") as file:
        write_po(file, new, width=0)
    return done, len(phrases)


def main(languages: list[str]) -> int:
    """Bring the catalogues of `languages` (all there are when none is named) up to date."""
    phrases = gather()
    for language in languages or sorted(path.stem.removeprefix("studio_") for path in LANGUAGES.glob("*.po")):
        done, count = update(language, phrases)
        print(f"studio_{language}.po: {done} of {count} phrases translated")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
