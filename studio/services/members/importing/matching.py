"""Whether a row is about somebody who is here already, or about the same person as an earlier row of the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from studio.domain.members.names import sort_name
from studio.services.members.importing.rows import Likeness

NEAR = 88.0
"""How alike two names are that may be one, in percent."""
_DIGITS = re.compile(r"\D")
K = TypeVar("K")


@dataclass(slots=True)
class _Known(Generic[K]):
    key: K
    name: str
    sorted_name: str
    email: str
    phones: frozenset[str]
    birth: str


@dataclass(frozen=True, slots=True)
class Match(Generic[K]):
    """Whom a row is like, by what, and whether it is surely the same person."""

    key: K
    likeness: Likeness
    sure: bool


class People(Generic[K]):
    """Everybody to compare with, found by card, e-mail, telephone number and name without looking at each."""

    def __init__(self) -> None:
        self._cards: dict[str, _Known[K]] = {}
        self._emails: dict[str, list[_Known[K]]] = {}
        self._phones: dict[str, list[_Known[K]]] = {}
        self._names: dict[str, list[_Known[K]]] = {}
        self._near: dict[tuple[str, str], tuple[list[str], list[_Known[K]]]] = {}

    def add(self, key: K, values: Mapping[str, Any]) -> None:
        """Take somebody up; values as a row has them."""
        one = _known(key, values)
        if values.get("code"):
            self._cards.setdefault(values["code"], one)
        if one.email:
            self._emails.setdefault(one.email, []).append(one)
        for number in one.phones:
            self._phones.setdefault(number, []).append(one)
        self._names.setdefault(one.sorted_name, []).append(one)
        for pair in _pairs(one.sorted_name):
            names, people = self._near.setdefault(pair, ([], []))
            names.append(one.sorted_name)
            people.append(one)

    def match(self, values: Mapping[str, Any]) -> Match[K] | None:
        """Who a row is most likely about, the surest sign first."""
        one = _known(None, values)
        by_card = self._cards.get(values.get("code", ""))
        if by_card is not None:
            return Match(by_card.key, Likeness.CARD, sure=_alike(one, by_card))
        found: Match[K] | None = None
        for likeness, other in self._candidates(one):
            sure = likeness is Likeness.BIRTH or (likeness is not Likeness.NAME and _alike(one, other))
            if sure:
                return Match(other.key, likeness, sure=True)
            found = found or Match(other.key, likeness, sure=False)
        return found or self._nearly(one)

    def _candidates(self, one: _Known[None]) -> Iterator[tuple[Likeness, _Known[K]]]:
        same_name = self._names.get(one.sorted_name, [])
        for other in self._emails.get(one.email, []) if one.email else []:
            yield Likeness.EMAIL, other
        for other in same_name:
            if one.birth and one.birth == other.birth:
                yield Likeness.BIRTH, other
        for number in one.phones:
            for other in self._phones.get(number, []):
                if not set(one.name.split()).isdisjoint(other.name.split()):  # else people who share a telephone
                    yield Likeness.PHONE, other
        for other in same_name:
            if not _contradict(one, other):
                yield Likeness.NAME, other

    def _nearly(self, one: _Known[None]) -> Match[K] | None:
        from rapidfuzz.fuzz import ratio
        from rapidfuzz.process import extract

        for pair in _pairs(one.sorted_name):
            names, people = self._near.get(pair, ([], []))
            for _, _, place in extract(one.sorted_name, names, scorer=ratio, score_cutoff=NEAR, limit=3):
                if not any(_differences(one, people[place])):
                    return Match(people[place].key, Likeness.NEAR, sure=False)
        return None


def _known(key: K, values: Mapping[str, Any]) -> _Known[K]:
    name = sort_name(values.get("name", ""))
    numbers = (_DIGITS.sub("", values.get(field) or "") for field in ("phone", "second_phone"))
    return _Known(
        key,
        name,
        " ".join(sorted(name.split())),
        (values.get("email") or "").casefold(),
        frozenset(filter(None, numbers)),
        values.get("birth_date") or "",
    )


def _pairs(name: str) -> list[tuple[str, str]]:
    """Each word of a name with the first letter of each other: people with nearly the same name share one."""
    words = name.split()
    return [(word, other[0]) for word in words for other in words if other is not word]


def _alike(one: _Known[Any], other: _Known[Any]) -> bool:
    from rapidfuzz.fuzz import ratio

    birth = not one.birth or not other.birth or one.birth == other.birth
    return birth and ratio(one.sorted_name, other.sorted_name) >= NEAR


def _contradict(one: _Known[Any], other: _Known[Any]) -> bool:
    """Whether two people of one name are surely two: born on other days, or with other addresses and numbers."""
    birth, emails, phones = _differences(one, other)
    return birth or (emails and phones)


def _differences(one: _Known[Any], other: _Known[Any]) -> tuple[bool, bool, bool]:
    """Whether birth dates, addresses and numbers are known of both and differ."""
    return (
        bool(one.birth and other.birth and one.birth != other.birth),
        bool(one.email and other.email and one.email != other.email),
        bool(one.phones and other.phones and not one.phones & other.phones),
    )
