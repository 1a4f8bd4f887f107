"""What the settings of the studio keep: rooms, kinds of class, people, sites; their fields and their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal
from zoneinfo import available_timezones

from studio.domain.ids import new_id
from studio.domain.roles import Role
from studio.domain.schedule.premises import TONES, Thing
from studio.domain.schedule.records import ClassKind, Room, Site, Staff
from studio.services.schedule.premises import Inventory
from studio.ui.phrases import counted, tr
from studio.ui.staff.words import ROLES

TONE_NAMES = {"S": "Blue", "H": "Orange", "M": "Green", "G": "Violet", "P": "Yellow", "O": "Grey"}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a thing's form; `most` is the highest number, or the most letters of a line (0: any); `none` what no
    choice is called, where there need not be one.
    """

    name: str
    words: str
    kind: Literal["line", "number", "choice", "check"] = "line"
    least: int = 0
    most: int = 0
    suffix: str = ""
    hint: str = ""
    none: str = ""


@dataclass(frozen=True, slots=True)
class Trade:
    """One list of the settings. `things` are its rows, `new` an empty one to fill in, `caption` a row's second line."""

    title: str
    add: str
    icon: str
    about: str
    empty: str
    fields: tuple[Field, ...]
    things: Callable[[Inventory], Sequence[Thing]]
    new: Callable[[Inventory], Thing]
    caption: Callable[[Thing, Inventory], str]


def choices(field: Field, inventory: Inventory) -> list[tuple[object, str]]:
    """What a field can be chosen from: values and their names."""
    if field.name == "site_id":
        return [(site.id, site.name) for site in inventory.sites if not site.archived]
    if field.name == "role":
        return [(role, tr(words)) for role, words in ROLES.items()]
    none: list[tuple[object, str]] = [("", tr(field.none))] if field.none else []
    return none + [(tone, tr(TONE_NAMES[tone])) for tone in TONES]


def _room_caption(thing: Thing, inventory: Inventory) -> str:
    if not isinstance(thing, Room):
        return ""
    words = [counted(thing.space_units, "{number} station", "{number} stations")]
    several = sum(not site.archived for site in inventory.sites) > 1
    words += [site.name for site in inventory.sites if several and site.id == thing.site_id]
    return " · ".join(words)


def _kind_caption(thing: Thing, _inventory: Inventory) -> str:
    if not isinstance(thing, ClassKind):
        return ""
    places = counted(thing.capacity, "{number} place", "{number} places")
    return tr("{minutes} min · {places}", minutes=thing.minutes, places=places)


def _person_caption(thing: Thing, _inventory: Inventory) -> str:
    if not isinstance(thing, Staff):
        return ""
    role = tr(ROLES[thing.role])
    return f"{role} · {tr('teaches')}" if thing.teaches and thing.role is not Role.COACH else role


def _new_room(inventory: Inventory) -> Thing:
    site = next(one for one in inventory.sites if not one.archived)
    return Room(new_id(), site.id, "", "", space_units=12)


def _new_kind(_inventory: Inventory) -> Thing:
    return ClassKind(new_id(), "", "", "O", 60, 12)


def _new_person(_inventory: Inventory) -> Thing:
    return Staff(new_id(), "", "", Role.COACH, teaches=True)


def _site_caption(thing: Thing, _inventory: Inventory) -> str:
    return thing.zone if isinstance(thing, Site) else ""


def _new_site(inventory: Inventory) -> Thing:
    other = inventory.sites[0]
    return Site(new_id(), "", other.zone, other.country, other.region)


def known_words(field: str) -> list[str]:
    """What a line is completed from while it is typed."""
    return sorted(available_timezones()) if field == "zone" else []


_SHORT = Field("short_name", "Short name", hint="Where there is little room, as on the calendar.")
TRADES: dict[str, Trade] = {
    "rooms": Trade(
        "Rooms",
        "Add room",
        "door-open",
        "What a room offers decides which circuits fit into it, and which classes clash.",
        "No room yet. Classes need one: add the first.",
        (
            Field("name", "Name"),
            _SHORT,
            Field("site_id", "Site", "choice"),
            Field("space_units", "Stations", "number", 1, 500, hint="Stations of 2 × 2 m that fit on the floor."),
            Field("lanes", "Lanes", "number", 0, 500),
            Field("wall_bays", "Wall bays", "number", 0, 500),
            Field("anchors", "Anchors", "number", 0, 500, hint="Points that bands and straps are tied to."),
        ),
        lambda inventory: inventory.rooms,
        _new_room,
        _room_caption,
    ),
    "kinds": Trade(
        "Kinds of class",
        "Add kind",
        "layers",
        "A new class takes length and places from its kind. Classes that are there keep their own.",
        "No kind of class yet. Classes need one: add the first.",
        (
            Field("name", "Name"),
            Field("letter", "Letter", most=1, hint="Tells the kind on paper, where there are no colours."),
            Field("tone", "Colour", "choice"),
            Field("minutes", "Lasts", "number", 1, 24 * 60, " min"),
            Field("capacity", "Places", "number", 1, 500),
            Field(
                "loads_legs",
                "Loads the legs",
                "check",
                hint="A strength class: booking warns near hard runs and races, and of the third in a week.",
            ),
        ),
        lambda inventory: inventory.kinds,
        _new_kind,
        _kind_caption,
    ),
    "coaches": Trade(
        "Coaches and staff",
        "Add person",
        "users",
        "Who works here, what they teach, and when they can.",
        "Nobody works here yet. Classes need a coach: add the first.",
        (
            Field("name", "Name"),
            _SHORT,
            Field("role", "Role", "choice"),
            Field("teaches", "Teaches classes", "check"),
            Field("tone", "Colour", "choice", hint="On the schedule, beside the name.", none="None"),
        ),
        lambda inventory: inventory.people,
        _new_person,
        _person_caption,
    ),
    "sites": Trade(
        "Sites",
        "Add site",
        "building-2",
        "Where the studio is. Its clocks and public holidays are those of the place.",
        "No site yet. Add the first.",
        (
            Field("name", "Name"),
            Field("zone", "Time zone", hint="Such as Europe/London. Classes that are there keep theirs."),
            Field("country", "Country", most=2, hint="Two capital letters, such as GB."),
            Field("region", "Region", hint="The part of the country whose public holidays hold, such as ENG."),
            Field("address", "Address", hint="As it stands on paper."),
        ),
        lambda inventory: inventory.sites,
        _new_site,
        _site_caption,
    ),
}
