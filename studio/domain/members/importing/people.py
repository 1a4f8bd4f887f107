"""Names, pronouns and tags as other programs write them."""

from __future__ import annotations

import re

from studio.domain.members.importing.fields import NameOrder
from studio.domain.members.names import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words("van von der den de da di del della dos du la le ter ten te af av zu zum zur bin al el ibn mac st")
"""Small words that belong to a family name."""
_PRONOUNS = {
    "she": "she/her", "her": "she/her", "he": "he/him", "him": "he/him", "they": "they/them", "them": "they/them",
    "sie": "sie/ihr", "er": "er/ihm", "elle": "elle", "il": "il", "iel": "iel", "ella": "ella", "el": "él",
    "hon": "hon/henne", "han": "han/honom", "hen": "hen", "hun": "hun", "zij": "zij/haar", "hij": "hij/hem",
}  # fmt: skip
_SEXES = _words(
    "f m w d x female male woman man women men weiblich mannlich divers frau herr mr mrs ms femme homme "
    "mujer hombre femminile maschile vrouw vrouwelijk mannelijk feminino masculino kobieta mezczyzna zena "
    "muz kvinna kvinde mand nainen mies other unknown"
)
_TAGS = re.compile(r"[;,|\n]+")
MOST_TAG = 60


def full_name(given: str, family: str) -> str:
    """Given name and family name as one is called."""
    return " ".join(f"{given} {family}".split())


def split_order(text: str, order: NameOrder) -> str:
    """A full name with the given name first: "Mensah, Kofi" always, "Mensah Kofi" where the family name is first."""
    bare = " ".join(text.split())
    if bare.count(",") == 1:
        family, _, given = bare.partition(",")
        return full_name(given, family)
    words = bare.split()
    if order is NameOrder.GIVEN_FIRST or len(words) < 2:
        return bare
    place = 1
    while place < len(words) - 1 and words[place - 1].casefold() in PARTICLES:
        place += 1
    return full_name(" ".join(words[place:]), " ".join(words[:place]))


def pronouns(text: str) -> str | None:
    """Pronouns in the usual form; other words as they are, "" where nothing is said. None for words that tell a sex or
    gender: from those no pronouns are concluded.
    """
    bare = " ".join(text.split())
    folded = fold(bare)
    if folded in _SEXES:
        return None
    return _PRONOUNS.get(folded, bare)


def tags(text: str) -> tuple[str, ...]:
    """The tags in a cell: separated by commas, semicolons, strokes or lines; each once."""
    found: dict[str, str] = {}
    for part in _TAGS.split(text):
        bare = " ".join(part.split())[:MOST_TAG]
        if bare:
            found.setdefault(bare.casefold(), bare)
    return tuple(found.values())
