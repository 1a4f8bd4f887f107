"""The languages that the program can speak: English, and every one with a catalogue among the resources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from gettext import NullTranslations, c2py

from studio.domain import speech
from studio.resources import resources_folder

ENGLISH = "en"
"""What the words are written in; it needs no catalogue."""

_PART = re.compile(r'^(?:(#,.*fuzzy.*)\n(?:#.*\n)*)?(msg\S+) "(.*)"((?:\n".*")*)$', re.MULTILINE)
_MORE = re.compile(r'^"(.*)"$', re.MULTILINE)
_ESCAPED = re.compile(r"\\(.)")
_MEANT = {"n": "\n", "t": "\t"}


def languages() -> tuple[str, ...]:
    """English, and what there is a catalogue of, by code."""
    found = (resources_folder() / "languages").glob("studio_*.po")
    return (ENGLISH, *sorted(path.stem.removeprefix("studio_") for path in found))


def first_offered(wanted: Iterable[str], offered: Sequence[str]) -> str:
    """The first wanted language there is: "de-AT" takes "de_AT", else "de"; English when none is offered."""
    for one in wanted:
        parts = one.replace("-", "_").split("_")
        for length in range(len(parts), 0, -1):
            if "_".join(parts[:length]) in offered:
                return "_".join(parts[:length])
    return ENGLISH


@lru_cache(maxsize=2)
def catalogue(language: str) -> NullTranslations:
    """What a language says for each phrase; English where it has no catalogue, or no translation of one."""
    path = resources_folder() / "languages" / f"studio_{language}.po"
    if not path.is_file():
        return speech.ENGLISH
    return Catalogue(path.read_text(encoding="utf-8"))


class Catalogue(NullTranslations):
    """What translators wrote (.po), read as it is: there is nothing to compile.

    What they marked as unsure (fuzzy) is not said.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._said: dict[str, list[str]] = {}
        for entry in entries(text):
            forms = [said for word, said in entry.items() if word.startswith("msgstr")]
            if all(forms):
                self._said[entry["msgid"]] = forms
        header = (line.partition(":") for line in "".join(self._said.pop("", ())).splitlines())
        self._info = {name.lower(): value.strip() for name, _, value in header}
        self._form = c2py(self._info["plural-forms"].partition("plural=")[2].rstrip(";"))

    def info(self) -> dict[str, str]:
        """The file's header: "language", "plural-forms"..."""
        return self._info

    def gettext(self, message: str) -> str:
        """A phrase in this language; English where it has no words for it."""
        return self._said.get(message, (message,))[0]

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The form that this language has for `n`."""
        forms = self._said.get(msgid1)
        return super().ngettext(msgid1, msgid2, n) if forms is None else forms[self._form(n)]


def entries(text: str) -> Iterator[dict[str, str]]:
    """The entries of a translators' file: texts by keyword (msgid, msgid_plural, msgstr, msgstr[0]...)."""
    entry: dict[str, str] = {}
    unsure = ""
    for mark, word, first, more in _PART.findall(text):
        if word == "msgid":
            if entry and not unsure:
                yield entry
            entry, unsure = {}, mark
        said = first + "".join(_MORE.findall(more)) if more else first
        entry[word] = _ESCAPED.sub(_plain, said) if "\\" in said else said
        if entry["msgid"] == "":
            unsure = ""  # the header, which programs mark until somebody has filled it in
    if entry and not unsure:
        yield entry


def _plain(found: re.Match[str]) -> str:
    return _MEANT.get(found[1], found[1])
