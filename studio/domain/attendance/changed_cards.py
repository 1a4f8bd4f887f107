"""Which station cards on the floor are old: what changed in the circuit since they were printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PrintedCircuit:
    """One version of a circuit as cards show it: `cards` maps a station's letter to everything printed on its card."""

    made_at: datetime
    cards: Mapping[str, tuple[object, ...]]


def changed_cards(printed_at: Mapping[str, datetime], versions: Sequence[PrintedCircuit]) -> dict[str, datetime]:
    """Per letter, when its card last changed after it was printed.

    `printed_at` maps letters to their last print; `versions` run from the oldest to the one in force and must begin
    with the one in force at the first of these prints. A station that came after the last print of any card counts as
    changed; one that was left out of the print does not.
    """
    if not versions or not printed_at:
        return {}
    changed: dict[str, datetime] = {}
    for letter, card in versions[-1].cards.items():
        when = printed_at.get(letter, max(printed_at.values()))
        on_paper = [one for one in versions if one.made_at <= when] or [versions[0]]
        if on_paper[-1].cards.get(letter) != card:
            changed[letter] = _last_change(letter, card, versions)
    return changed


@dataclass(frozen=True, slots=True)
class Reworded:
    """An exercise was changed: its words and figure on cards before and after, as pairs of field and text."""

    at: datetime
    exercise: str
    before: tuple[tuple[str, str], ...]
    after: tuple[tuple[str, str], ...]


def reworded_cards(
    printed_at: Mapping[str, datetime], exercises: Mapping[str, str], reworded: Sequence[Reworded]
) -> dict[str, datetime]:
    """Per letter, when the words of its card last changed after it was printed; not when they are back as they were.

    `exercises` maps letters to the exercises that stand there, `reworded` runs from the oldest change to the newest.
    """
    changed: dict[str, datetime] = {}
    for letter, exercise in exercises.items():
        when = printed_at.get(letter)
        since = [one for one in reworded if when is not None and one.exercise == exercise and one.at > when]
        if since and since[0].before != since[-1].after:
            changed[letter] = since[-1].at
    return changed


def _last_change(letter: str, card: tuple[object, ...], versions: Sequence[PrintedCircuit]) -> datetime:
    made_at = versions[-1].made_at
    for version in reversed(versions):
        if version.cards.get(letter) != card:
            break
        made_at = version.made_at
    return made_at
