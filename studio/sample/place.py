"""The studio itself: site, rooms, staff, kinds of class, hours, kit, passes on sale and closures."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from studio.domain.circuits.records import KitItem
from studio.domain.members.records import Holders, PassKind, PassType
from studio.domain.roles import Role
from studio.domain.schedule.records import Availability, ClassKind, Closure, Qualification, Room, Site, Staff, TimeOff
from studio.sample.source import ZONE, Source, read_table
from studio.storage.bulk import Writer

_KINDS = (
    ("Strength", "S", 60, 16),
    ("HIIT", "H", 45, 14),
    ("Mobility", "M", 45, 12),
    ("Gentle", "G", 45, 10),
    ("Personal", "P", 60, 1),
    ("Other", "O", 60, 8),
)
_LOAD_LEGS = "SH"
_STAFF = (
    ("Maya Kowalczyk", "Maya", Role.DESK, "", ""),
    ("Inés Carvalho", "Inés", Role.COACH, "SHPMO", "G"),
    ("Sora Nakamura", "Sora", Role.COACH, "HMS", "M"),
    ("Tom Okafor", "Tom", Role.COACH, "GHMO", "H"),
    ("Freya Lund", "Freya", Role.COACH, "SHM", "P"),
    ("Ruth Adeyemi", "Ruth", Role.MANAGER, "", ""),
)
"""Name, short name, role, what they teach, colour."""
_AWAY = "Freya"


@dataclass(frozen=True, slots=True)
class Place:
    """What classes and members refer to. `rooms` and `coaches` are found by short name, kinds by letter."""

    site: Site
    rooms: dict[str, Room]
    coaches: dict[str, Staff]
    kinds: dict[str, ClassKind]
    pass_types: dict[str, PassType]
    closed: frozenset[int]
    """Days without classes, as days from the sample's."""
    founded: datetime


def make_place(source: Source, writer: Writer, years: int, copies: int) -> Place:
    """Write the studio; `copies` - 1 further pairs of rooms and further coaches carry a bigger timetable."""
    founded = source.at(-365 * years - 60, time(9))

    def new_id() -> UUID:
        return source.new_id(founded)

    site = Site(new_id(), "Northbank Running Studio", ZONE, "GB", "ENG", "Arch 14, Northbank Walk, London SE1")
    rooms = [Room(new_id(), site.id, "Main floor", "Main", space_units=20, lanes=2, wall_bays=6, anchors=8)]
    rooms.append(
        Room(new_id(), site.id, "Studio 2", "St 2", space_units=12, lanes=1, wall_bays=4, anchors=4, position=1)
    )
    kinds = [
        ClassKind(new_id(), *kind[:2], kind[1], *kind[2:], position=n, loads_legs=kind[1] in _LOAD_LEGS)
        for n, kind in enumerate(_KINDS)
    ]
    staff = [
        Staff(new_id(), name, short, role, teaches=role is Role.COACH, position=n, tone=tone)
        for n, (name, short, role, _, tone) in enumerate(_STAFF)
    ]
    for copy in range(2, copies + 1):
        rooms.append(Room(new_id(), site.id, f"Main floor {copy}", f"Main {copy}", space_units=20, wall_bays=6))
        rooms.append(Room(new_id(), site.id, f"Studio {2 * copy}", f"St 2 {copy}", space_units=12, wall_bays=4))
        for name in ("Inés", "Sora", "Tom"):
            short = f"{name} {copy}"
            staff.append(Staff(new_id(), short, short, Role.COACH, teaches=True, position=len(staff)))
    closures = (
        Closure(new_id(), site.id, source.day(5), source.day(5), "City Half Marathon", "street shut"),
        Closure(new_id(), site.id, source.day(20), source.day(20), "Bank holiday"),
    )
    writer.add(site, *rooms, *staff, *kinds, *closures)
    place = Place(
        site,
        {room.short_name: room for room in rooms},
        {one.short_name: one for one in staff},
        {kind.letter: kind for kind in kinds},
        {one.name: one for one in _pass_types(source, founded)},
        frozenset({5, 20}),
        founded,
    )
    writer.add(*place.pass_types.values())
    _staff_hours(source, writer, place)
    _kit(source, writer, place)
    return place


def _staff_hours(source: Source, writer: Writer, place: Place) -> None:
    for _, short, role, letters, _ in _STAFF:
        if role is not Role.COACH:
            continue
        coach = place.coaches[short]
        for letter in letters:
            writer.add(Qualification(source.new_id(place.founded), coach.id, place.kinds[letter].id))
        for weekday in range(7):
            hours = (time(6), time(21)) if weekday != source.day(5).weekday() else (time(8), time(13))
            writer.add(Availability(source.new_id(place.founded), coach.id, weekday, *hours))
    monday = source.today - timedelta(days=source.today.weekday())
    away = place.coaches[_AWAY]
    writer.add(TimeOff(source.new_id(source.now), away.id, monday, monday + timedelta(days=6), "Annual leave"))


def _kit(source: Source, writer: Writer, place: Place) -> None:
    for row in read_table("kit"):
        owned, working = int(row["owned"]), int(row["working"])
        writer.add(KitItem(source.new_id(place.founded), place.site.id, row["kit"], row["load"] or "", owned, working))


def _pass_types(source: Source, founded: datetime) -> list[PassType]:
    return [
        PassType(
            id=source.new_id(founded),
            name=row["name"],
            kind=PassKind(row["kind"]),
            credits=int(row["credits"]) if row["credits"] else None,
            days=int(row["days"]),
            price_minor=int(row["price_minor"]),
            position=position,
            **_terms(row["terms"].split()),
        )
        for position, row in enumerate(read_table("passes"))
    ]


def _terms(words: Collection[str]) -> dict[str, Any]:
    """The terms of a pass from the words of the table."""
    return {
        "once": "once" in words,
        "transferable": "stays" not in words,
        "holders": Holders.NEWCOMERS if "newcomers" in words else Holders.ANYBODY,
    }
