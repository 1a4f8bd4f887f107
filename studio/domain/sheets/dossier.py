"""All that is kept of one person, to be handed to them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DossierSection:
    """A heading and rows of a label and a text, which may be long and have several lines."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DossierSheet:
    """What a studio keeps about somebody. `about` are sentences that stand before it all."""

    studio: str
    name: str
    about: tuple[str, ...]
    sections: tuple[DossierSection, ...]
    printed: str
