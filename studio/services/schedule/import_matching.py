"""Which kind, room and coach of the studio an entry of another calendar means, and whether it is here already."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID, uuid5

from studio.domain.errors import RuleError
from studio.domain.schedule.records import ClassKind, Room, Series, Session, Site, Staff
from studio.domain.schedule.wall_clock import ends_at, place
from studio.services.ports import Store
from studio.services.schedule.calendar_events import Whose
from studio.services.schedule.calendar_files import FoundChange, FoundClass

OWN = "@studio-desk"
"""How ids in this program's own files end."""
T = TypeVar("T", ClassKind, Room, Staff)


@dataclass(frozen=True, slots=True)
class Placed:
    """A class that was found, with the kind, room and coach that it gets; `chosen` names those of these that the file
    does not say.
    """

    found: FoundClass
    id: UUID
    kind: ClassKind
    room: Room
    coach: Staff
    chosen: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What it will be called."""
        return self.found.name or self.kind.name


class Matching:
    """What the studio has, and what is meant where a file names none of it (`otherwise`)."""

    def __init__(self, store: Store, site: Site, otherwise: Whose) -> None:
        self._store = store
        self._site = site
        self._otherwise = otherwise
        self._kinds = [one for one in store.select(ClassKind) if not one.archived]
        self._rooms = [one for one in store.select(Room, site_id=site.id) if not one.archived]
        self._coaches = [one for one in store.select(Staff) if one.teaches and not one.archived]

    def placed(self, found: FoundClass, taken: Collection[UUID]) -> Placed:
        """An entry with its kind, room and coach. Raises `RuleError` "already_there", "no_kind", "no_room",
        "no_coach".
        """
        row_id = self._row_id(found)
        there = self._store.find(Series, row_id) is not None or self._store.find(Session, row_id) is not None
        if there or row_id in taken:
            raise RuleError("already_there")
        kind = self._kind(found)
        room = _named(self._rooms, found.place)
        coach = _named(self._coaches, f"{found.people} {found.name}")
        return Placed(
            found,
            row_id,
            kind or _chosen(self._kinds, self._otherwise.kind_id, "no_kind"),
            room or _chosen(self._rooms, self._otherwise.room_id, "no_room"),
            coach or _chosen(self._coaches, self._otherwise.coach_id, "no_coach"),
            tuple(which for which, said in (("kind", kind), ("room", room), ("coach", coach)) if said is None),
        )

    def changed(self, row: Session, change: FoundChange) -> Session:
        """A class of a series as the file changes it; what is other than in the series was decided for it alone."""
        placed = place(change.starts, row.zone)
        room = _named(self._rooms, change.place)
        coach = _named(self._coaches, change.people)
        values = {
            "starts": placed.wall,
            "minutes": change.minutes or row.minutes,
            "name": change.name or row.name,
            "room_id": row.room_id if room is None else room.id,
            "coach_id": row.coach_id if coach is None else coach.id,
        }
        other = {name: value for name, value in values.items() if value != getattr(row, name)}
        minutes = change.minutes or row.minutes
        return replace(
            row,
            **other,  # type: ignore[arg-type]
            starts_at=placed.instant,
            ends_at=ends_at(placed.instant, minutes),
            planned_coach_id=row.coach_id if "coach_id" in other else None,
            decided=tuple(sorted(other)),
        )

    def _kind(self, found: FoundClass) -> ClassKind | None:
        """The kind that the file's categories name, by name or letter, else one that the title names."""
        wanted = {one.strip().casefold() for one in found.kinds}
        for kind in self._kinds:
            if {kind.name.casefold(), kind.letter.casefold()} & wanted:
                return kind
        return _named(self._kinds, found.name)

    def _row_id(self, found: FoundClass) -> UUID:
        """The id of what an entry becomes: its own when it once came from here, else always the same for its id."""
        if found.uid.endswith(OWN):
            try:
                return UUID(found.uid.removesuffix(OWN))
            except ValueError:
                pass
        return uuid5(self._site.id, found.uid)


def _named(things: Iterable[T], text: str) -> T | None:
    """The thing whose name stands in the text in whole words; the longest name counts, then short names."""
    words = f" {_words(text)} "
    known = sorted(things, key=lambda one: -len(one.name))
    for one in known:
        if f" {_words(one.name)} " in words:
            return one
    for one in known:
        short = _words(getattr(one, "short_name", ""))
        if short and f" {short} " in words:
            return one
    return None


def _words(text: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text.casefold()).split())


def _chosen(things: Iterable[T], row_id: UUID | None, missing: str) -> T:
    for one in things:
        if one.id == row_id:
            return one
    raise RuleError(missing)
