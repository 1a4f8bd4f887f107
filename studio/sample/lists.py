"""What the studio keeps without having used it yet: lists of members, more passes on sale, coupons."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from studio.domain.members.filters import Condition, Fact, Op, to_text
from studio.domain.members.own_records import OwnField, OwnValue
from studio.domain.members.records import Coupon, Holders, PassKind, PassType
from studio.domain.members.saved_list import SavedList
from studio.sample.people import Person
from studio.sample.source import Source, read_table
from studio.storage.bulk import Writer

_LISTS = (
    ("Boston 20 Apr", (Condition(Fact.RACE, Op.HAS, "Boston"),)),
    ("London 26 Apr", (Condition(Fact.RACE, Op.HAS, "London"),)),
    ("Tue regulars", (Condition(Fact.WEEKDAY, Op.IS, "1"),)),
)

_PASSES: tuple[dict[str, Any], ...] = (
    {"name": "Family pack", "credits": 10, "days": 180, "price_minor": 12_500, "shared": True},
    {"name": "Gift of 5", "credits": 5, "days": 365, "price_minor": 7_000, "freezable": False},
    {
        "name": "Staff",
        "kind": PassKind.UNLIMITED,
        "credits": None,
        "days": None,
        "holders": Holders.TAGGED,
        "tag": "Staff",
    },
)

_FIELDS = (("Shirt", "choice", ("XS", "S", "M", "L", "XL")), ("Running club", "text", ()), ("Locker", "number", ()))


_CLUBS = ("Harbour Harriers", "Parkside Runners", "Hill Road Club")


def make_lists(source: Source, writer: Writer, people: Iterable[Person]) -> None:
    """Write the lists of the design, the studio's own fields with what they hold of people by name, passes that nobody
    has, a coupon for the spring and one for a single friend.
    """
    for position, (name, conditions) in enumerate(_LISTS):
        writer.add(SavedList(source.new_id(source.now), name, to_text(conditions), position))
    shirt, club, locker = (
        OwnField(source.new_id(source.now), name, kind, choices, position)
        for position, (name, kind, choices) in enumerate(_FIELDS)
    )
    writer.add(shirt, club, locker)
    for number, person in enumerate(one for one in people if one.row is not None):
        size, runs_with = shirt.choices[number % len(shirt.choices)], _CLUBS[number % len(_CLUBS)]
        for field, value in ((shirt, size), (club, runs_with)):
            writer.add(OwnValue(source.new_id(source.now), person.id, field.id, value))
    writer.add(Coupon(source.new_id(source.now), "SPRING10", 10, source.day(60)))
    writer.add(Coupon(source.new_id(source.now), "FRIEND50", 50, most_uses=1))
    for position, fields in enumerate(_PASSES, start=len(read_table("passes"))):
        terms: dict[str, Any] = {"kind": PassKind.CREDITS, "transferable": False} | fields
        writer.add(PassType(id=source.new_id(source.now), position=position, **terms))
