"""The languages that paper can speak: the catalogues that the window's words are in too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from xml.etree import ElementTree as ET

from studio.domain.sheets.wording import Wording
from studio.resources import resources_folder

_MONTH_FIRST = frozenset({"US"})
_HALF_DAYS = frozenset({"US", "CA", "AU", "NZ", "IN", "PH"})


class Catalogue(Mapping[str, str]):
    """The translated phrases of a language, read when the first is looked for; empty where there is no catalogue."""

    def __init__(self, language: str) -> None:
        self._path = resources_folder() / "languages" / f"studio_{language}.ts"

    @cached_property
    def _said(self) -> dict[str, str]:
        if not self._path.is_file():
            return {}
        messages = ET.parse(self._path).getroot().iter("message")  # noqa: S314 -- a file of the program's own
        return {
            str(one.findtext("source")): said
            for one in messages
            if (said := one.findtext("translation")) and (one.find("translation[@type]") is None)
        }

    def __getitem__(self, phrase: str) -> str:
        return self._said[phrase]

    def __iter__(self) -> Iterator[str]:
        return iter(self._said)

    def __len__(self) -> int:
        return len(self._said)


def wording_of(locale: str) -> Wording:
    """What is usual under a POSIX locale as "en_US.UTF-8"; English as in Britain for "C" and where nothing is known."""
    language, _, territory = locale.partition(".")[0].partition("_")
    if language in {"", "C", "POSIX"}:
        return Wording()
    tag = "-".join(filter(None, (language, territory)))
    return Wording(
        tag,
        Catalogue(language),
        month_first=territory in _MONTH_FIRST,
        half_day=language == "en" and territory in _HALF_DAYS,
        decimal="." if language == "en" else ",",
    )
