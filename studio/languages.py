"""The languages that the program can speak: English, and every one with a catalogue among the resources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations

from studio.domain import speech
from studio.resources import resources_folder

ENGLISH = "en"
"""What the words are written in; it needs no catalogue."""


def languages() -> tuple[str, ...]:
    """English, and what there is a catalogue of, by code."""
    found = (resources_folder() / "languages").glob("studio_*.mo")
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
    path = resources_folder() / "languages" / f"studio_{language}.mo"
    if not path.is_file():
        return speech.ENGLISH
    with path.open("rb") as file:
        return GNUTranslations(file)
