"""Kit an exercise needs: `bench+dumbbell*2/kettlebell` spells a bench and (two dumbbells or one kettlebell)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_ITEM = re.compile(r"([a-z_]+)(?:\*([1-9]))?")


@dataclass(frozen=True, slots=True)
class KitItem:
    """`count` pieces of one kind of kit."""

    kind: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class KitChoice:
    """Any one of `options`; `optional` when the exercise also works with none of them."""

    options: tuple[KitItem, ...]
    optional: bool = False


Kit = tuple[KitChoice, ...]
"""Every choice is needed; empty means body weight only."""


def parse_kit(text: str) -> Kit:
    """Read the short spelling (`+` and, `/` or, `*2` a pair, `/` binds tighter); ValueError when it is misspelt."""
    choices = []
    for part in text.split("+"):
        names = part.split("/")
        options = tuple(_parse_item(name) for name in names if name != "none")
        if options:
            choices.append(KitChoice(options, optional="none" in names))
    return tuple(choices)


def spell_kit(kit: Kit) -> str:
    """The short spelling; `parse_kit` reads it back. Body weight only is `none`."""
    return "+".join(_spell_choice(choice) for choice in kit) or "none"


def _spell_choice(choice: KitChoice) -> str:
    names = [item.kind if item.count == 1 else f"{item.kind}*{item.count}" for item in choice.options]
    return "/".join(["none", *names] if choice.optional else names)


def _parse_item(text: str) -> KitItem:
    match = _ITEM.fullmatch(text)
    if match is None:
        raise ValueError(f"not a piece of kit: {text!r}")
    return KitItem(match[1], int(match[2] or 1))


def kit_words(kit: Kit, names: Mapping[tuple[str, int], str]) -> str:
    """Say the kit in words, "bench + two dumbbells or kettlebell"; `names` maps (kind, count) to the words for it."""
    return " + ".join(_choice_words(choice, names) for choice in kit)


def _choice_words(choice: KitChoice, names: Mapping[tuple[str, int], str]) -> str:
    words = " or ".join(names[item.kind, item.count] for item in choice.options)
    return f"{words} (optional)" if choice.optional else words
