"""Finding members by what is typed: name, phone fragment, e-mail or card; accents and slips of the finger forgiven.

All in memory: a keystroke over 20,000 members must be answered within one frame.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from studio.domain.members.names import fold, latin

FEW = 8
"""With fewer exact hits than this, words that are nearly the same are looked for too."""
_NOT_DIGITS = re.compile(r"\D")
_NUMBER = re.compile(r"[\d\s+()./-]+")
_Texts = tuple[str, str, str, str, str]
"""One text a member for each kind of thing that is typed, so that most of a search is one `in` each: name, address, its
beginning before the @, digits of all numbers, initials.
"""


def words_of(typed: str) -> list[str]:
    """What must stand somewhere about a member who is meant: folded words, or the digits of a number."""
    return [_digits(typed).lstrip("0")] if _NUMBER.fullmatch(typed) else fold(typed).split()


@dataclass(frozen=True, slots=True)
class Entry:
    """One member as search knows them; `folded` is the stored search text, `old_codes` those of replaced cards,
    `more_codes` those of profiles merged into theirs.
    """

    id: UUID
    code: str
    name: str
    sort_name: str
    folded: str
    phone: str
    second_phone: str
    email: str
    old_codes: tuple[str, ...] = ()
    more_codes: tuple[str, ...] = ()


class MemberIndex:
    """Members in the order of their names."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._known: dict[UUID, tuple[Entry, _Texts]] = {}
        self.replace(entries, ())

    def replace(self, entries: Iterable[Entry], changed: Collection[UUID]) -> None:
        """Take over members that were changed; those without an entry any more are forgotten."""
        for member_id in changed:
            self._known.pop(member_id, None)
        for entry in entries:
            self._known[entry.id] = entry, _texts(entry)
        self._arrange()

    def _arrange(self) -> None:
        known = sorted(self._known.values(), key=lambda one: (one[0].sort_name, one[0].name, one[0].id))
        self.order = [entry for entry, _ in known]
        texts = [each for _, each in known]
        self._names = [each[0] for each in texts]
        self._addresses = [each[1] for each in texts]
        self._boxes = [each[2] for each in texts]
        self._digits = [each[3] for each in texts]
        self._initials = [each[4] for each in texts]
        self._vocabulary: dict[str, list[int]] | None = None

    def find(self, typed: str) -> list[Entry]:
        """Everybody who fits or nearly does, the best match first; everybody when nothing is typed."""
        fit, near = self.search(typed)
        return fit + near

    def search(self, typed: str) -> tuple[list[Entry], list[Entry]]:
        """Everybody who fits, the best match first, of equals by name; and, when these are few, who nearly does."""
        found, near = self._numbers_of(typed)
        return [self.order[n] for n in found], [self.order[n] for n in near]

    def _numbers_of(self, typed: str) -> tuple[Sequence[int], Sequence[int]]:
        """Places in the order of names: of who fits, and of who nearly does."""
        if _NUMBER.fullmatch(typed) and len(_digits(typed)) > 1:
            return self._by_number(_digits(typed)), ()
        wanted = fold(typed)
        if not wanted:
            return range(len(self.order)), ()
        if len(wanted) == 1:
            return self._by_letter(wanted), ()
        if "@" in wanted and len(wanted.split()) == 1:
            return self._by_address(wanted), ()
        found = self._by_words(wanted)
        if len(found) >= FEW:
            return found, ()
        fit = set(found)
        return found, [n for n in self._nearly(latin(wanted)) if n not in fit]

    def _by_number(self, digits: str) -> list[int]:
        # A national number is kept without its leading zero.
        bare = digits.lstrip("0")
        found = [n for n, text in enumerate(self._digits) if digits in text or (len(bare) > 5 and bare in text)]
        return _tiers(found, [lambda n: self.order[n].code == digits, lambda n: self._digits[n].find(digits) >= 0])

    def _by_address(self, wanted: str) -> list[int]:
        # Half the studio may share what was typed: one pass over the addresses, and no slips are looked for.
        found = [n for n, address in enumerate(self._addresses) if wanted in address]
        return _tiers(found, [lambda n: self._addresses[n].startswith(wanted)])

    def _by_letter(self, letter: str) -> list[int]:
        start = f" {letter}"
        found = [n for n, name in enumerate(self._names) if start in name]
        return _tiers(found, [lambda n: self._names[n].startswith(start)])

    def _by_words(self, wanted: str) -> list[int]:
        words = wanted.split()
        emails = self._addresses if "@" in wanted else self._boxes
        found = [
            n
            for n, name in enumerate(self._names)
            if words[0] in name or words[0] in emails[n] or words[0] in self._initials[n]
        ]
        for word in words[1:]:
            found = [n for n in found if word in self._names[n] or word in emails[n]]
        names, starts = self._names, [f" {word}" for word in words]
        whole, begin, initials = f" {wanted} ", f" {wanted}", f" {wanted}"
        return _tiers(
            found,
            [
                lambda n: names[n].startswith(whole),
                lambda n: names[n].startswith(begin),
                lambda n: all(start in names[n] for start in starts),
                lambda n: self._initials[n].startswith(initials),
                lambda n: all(word in names[n] for word in words),
                lambda n: all(word in names[n] or word in emails[n] for word in words),
            ],
            rest=False,
        )

    def _nearly(self, wanted: str) -> list[int]:
        """Those of whom every word typed is at most a slip or two away from the beginning of a word of the name."""
        people: dict[int, int] | None = None
        for word in wanted.split():
            near = self._near(word)
            people = near if people is None else {n: people[n] + far for n, far in near.items() if n in people}
            if not people:
                return []
        return sorted(people or (), key=lambda n: ((people or {})[n], n))

    def _near(self, word: str) -> dict[int, int]:
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        slips = 0 if len(word) < 3 else 1 if len(word) < 6 else 2
        vocabulary = self._words()
        keys = list(vocabulary)
        far: dict[int, int] = {}
        # Somebody still typing has a beginning, which may have lost or gained a letter.
        for length in range(len(word) - 1, len(word) + 2):
            starts = [key[:length] for key in keys]
            for _, distance, place in extract(word, starts, scorer=OSA.distance, score_cutoff=slips, limit=None):
                for n in vocabulary[keys[place]]:
                    far[n] = min(int(distance), far.get(n, slips))
        return far

    def _words(self) -> dict[str, list[int]]:
        if self._vocabulary is None:
            self._vocabulary = {}
            for n, name in enumerate(self._names):
                for word in set(latin(name).split()):
                    self._vocabulary.setdefault(word, []).append(n)
        return self._vocabulary


def _tiers(found: Sequence[int], tests: Sequence[Callable[[int], bool]], *, rest: bool = True) -> list[int]:
    """The hits that pass the first test, then those that pass the second, and so on."""
    ranked: list[int] = []
    left = found
    for test in tests:
        passed = [n for n in left if test(n)]
        if passed:
            ranked += passed
            taken = set(passed)
            left = [n for n in left if n not in taken]
    return ranked + list(left) if rest else ranked


def _texts(entry: Entry) -> _Texts:
    name, address = entry.folded.replace("|", ""), fold(entry.email)
    initials = "".join(word[0] for word in name.split())
    # " " marks where a word starts. Whole addresses are searched only once an @ was typed: half the studio shares the
    # end of theirs.
    return (
        f" {name} ",
        address,
        address.partition("@")[0],
        " ".join(map(_digits, _numbers(entry))),
        f" {initials}",
    )


def _numbers(entry: Entry) -> tuple[str, ...]:
    return (entry.phone, entry.second_phone, entry.code, *entry.old_codes, *entry.more_codes)


def _digits(text: str) -> str:
    return _NOT_DIGITS.sub("", text)
