"""Reads kit as a coach types it: "bench and two dumbbells or a kettlebell"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from studio.domain.errors import RuleError
from studio.domain.exercises.kit import Kit, KitChoice, KitItem
from studio.domain.members.names import fold

Names = Mapping[tuple[str, int], str]
"""Words by kind and count."""
_AND = re.compile(r"\s*(?:\+|,|&|\band\b)\s*", re.IGNORECASE)
_OR = re.compile(r"\s*(?:/|\bor\b)\s*", re.IGNORECASE)
_OPTIONAL = re.compile(r"\(?\boptional(?:ly)?\b\)?", re.IGNORECASE)
_COUNT = re.compile(r"(?:(?P<number>\d+)\s*[x×]?|(?P<two>two|a pair of)|one|an?)\s+(?=\S)", re.IGNORECASE)
_PLURAL = re.compile(r"(?:(?<=ch)e|(?<=x)e)?s$")
_NOTHING = frozenset({"", "none", "nothing", "body weight", "bodyweight"})
_OTHER_NAMES = {
    "kb": "kettlebell",
    "db": "dumbbell",
    "sling": "suspension_trainer",
    "resistance band": "band_long",
    "chair": "bench",
    "plyo box": "box_mid",
    "jump rope": "jump_rope",
    "dowel": "dowel",
    "broomstick": "dowel",
    "hurdle": "mini_hurdle",
    "swiss ball": "stability_ball",
}


def read_kit(typed: str, names: Names) -> Kit:
    """Read kit in words; `RuleError` "kit_unknown" (with the nearest kit there is) or "kit_count"."""
    text = typed.strip()
    if fold(text) in _NOTHING:
        return ()
    return tuple(_choice(part, names) for part in _AND.split(text) if part.strip())


def _choice(text: str, names: Names) -> KitChoice:
    bare = _OPTIONAL.sub("", text).strip()
    return KitChoice(tuple(_item(part, names) for part in _OR.split(bare)), optional=bare != text.strip())


def _item(text: str, names: Names) -> KitItem:
    match = _COUNT.match(text)
    count, word = 1, text
    if match is not None:
        count, word = int(match["number"] or (2 if match["two"] else 1)), text[match.end() :]
    kind = _kinds(names).get(_singular(word))
    if kind is None:
        raise RuleError("kit_unknown", typed=text.strip(), near=_nearest(word, names))
    if (kind, count) not in names:
        raise RuleError("kit_count", kit=names[kind, 1])
    return KitItem(kind, count)


def _kinds(names: Names) -> dict[str, str]:
    words = {_singular(text): kind for (kind, count), text in names.items() if count == 1}
    keys = {_singular(kind.replace("_", " ")): kind for kind, _ in names}
    return {_singular(other): kind for other, kind in _OTHER_NAMES.items()} | keys | words


def _singular(text: str) -> str:
    return " ".join(_PLURAL.sub("", word) for word in fold(text).split())


def _nearest(word: str, names: Names) -> str:
    from rapidfuzz.process import extractOne

    known = {text: text for (_, count), text in names.items() if count == 1}
    return str(extractOne(fold(word), known)[0])
