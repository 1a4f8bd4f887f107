"""Who of a table lives together: rows with the same name of a household."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from studio.domain.ids import new_id
from studio.domain.members.names import fold
from studio.domain.members.records import Household, Member

MOST = 12
"""People of one household; what more rows share is no household but a town or a tick."""
Root = UUID | int
"""Who a row is merged into: a member, or the row at a place."""


def sizes(names: Iterable[str]) -> Counter[str]:
    """How many rows have each name of a household, by the folded name."""
    return Counter(fold(name) for name in names if name)


class Homes:
    """The households of an import: people join that of a member among them who has one, else a new one."""

    def __init__(self, members: Mapping[UUID, Member]) -> None:
        self._members = members
        self._names: dict[str, str] = {}
        self._people: dict[str, list[Root]] = {}
        self._known: set[Root] = set()
        self._of: dict[Root, UUID] = {}
        self._new: dict[UUID, Household] = {}

    def add(self, who: Root, name: str) -> None:
        """Take up that somebody lives in a household of that name; what was said of them first holds."""
        if name and who not in self._known:
            self._known.add(who)
            self._names.setdefault(fold(name), name)
            self._people.setdefault(fold(name), []).append(who)

    def settle(self) -> None:
        """Give each their household once all are taken up. Nobody is a household alone."""
        for key, people in self._people.items():
            homes = (self._members[one].household_id for one in people if isinstance(one, UUID))
            home = next(filter(None, homes), None)
            if home is None and len(people) > 1:
                made = Household(new_id(), self._names[key])
                self._new[made.id], home = made, made.id
            if home is not None:
                self._of |= dict.fromkeys(people, home)

    def of(self, who: Root) -> UUID | None:
        """The household somebody joins, if any."""
        return self._of.get(who)

    def still_to_make(self, home: UUID | None) -> Iterator[Household]:
        """The household itself, when it is new and was not asked for yet."""
        made = None if home is None else self._new.pop(home, None)
        if made is not None:
            yield made
