"""What a site, room, kind of class or person on the schedule must be like to be kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from typing import TypeVar
from zoneinfo import available_timezones

from studio.domain.errors import RuleError
from studio.domain.schedule.records import ClassKind, Room, Site, Staff
from studio.domain.values import minutes_of

TONES = ("S", "H", "M", "G", "P", "O")
"""The six colours of kinds, and of coaches."""
Thing = Site | Room | ClassKind | Staff
Placed = Room | ClassKind | Staff
"""What stands in an order of the studio's own."""
Hours = tuple[int, time, time]
"""Weekday (Monday 0), from, until (00:00: midnight)."""
PlacedThing = TypeVar("PlacedThing", bound=Placed)


def check_thing(thing: Thing, others: Iterable[Thing]) -> None:
    """Raise `RuleError` "premises_name_missing", "name_taken", or "field_wrong" with the field: it can't be kept."""
    if not thing.name.strip():
        raise RuleError("premises_name_missing")
    name = thing.name.strip().casefold()
    if any(one.id != thing.id and not one.archived and one.name.strip().casefold() == name for one in others):
        raise RuleError("name_taken", name=thing.name.strip())
    wrong = next((field for field, fits in _fields(thing).items() if not fits), None)
    if wrong is not None:
        raise RuleError("field_wrong", field=wrong)


def _fields(thing: Thing) -> dict[str, bool]:
    if isinstance(thing, Site):
        return {
            "zone": thing.zone in available_timezones(),
            "country": re.fullmatch("[A-Z]{2}", thing.country) is not None,
        }
    if isinstance(thing, Room):
        counts = (thing.lanes, thing.wall_bays, thing.anchors)
        return {
            "short_name": bool(thing.short_name.strip()),
            "space_units": 1 <= thing.space_units <= 500,
            "counts": all(0 <= count <= 500 for count in counts),
        }
    if isinstance(thing, ClassKind):
        return {
            "letter": len(thing.letter) == 1 and thing.letter.isalpha(),
            "tone": thing.tone in TONES,
            "minutes": 1 <= thing.minutes <= 24 * 60,
            "capacity": 1 <= thing.capacity <= 500,
        }
    return {"short_name": bool(thing.short_name.strip()), "tone": thing.tone in {"", *TONES}}


def in_order(things: Iterable[PlacedThing]) -> list[PlacedThing]:
    """In the studio's order, what is archived last."""
    return sorted(things, key=lambda one: (one.archived, one.position, one.name))


def check_hours(hours: Iterable[Hours]) -> None:
    """Raise `RuleError` "hours_wrong" for hours that end before they begin, or overlap on one weekday."""
    reached: dict[int, int] = {}
    for weekday, starts, ends in sorted(hours):
        begin, end = minutes_of(starts, ends)
        if not 0 <= weekday <= 6 or end <= begin or reached.get(weekday, 0) > begin:
            raise RuleError("hours_wrong", weekday=weekday)
        reached[weekday] = end
