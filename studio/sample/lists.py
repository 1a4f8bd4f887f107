"""What the studio keeps without having used it yet: lists of members, more passes on sale, coupons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from studio.domain.members.fact_values import Fact
from studio.domain.members.filters import Condition, Op, to_text
from studio.domain.members.own_records import OwnField, OwnValue
from studio.domain.members.records import Coupon, Holders, Pass, PassEntry, PassKind, PassType
from studio.domain.members.saved_list import SavedList
from studio.domain.members.selling import last_day
from studio.sample.people import Person
from studio.sample.place import Place
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


_MOBILITY = {"name": "Mobility pack", "credits": 10, "days": 120, "price_minor": 9_000}
_MOVES = "andrzej tomczak"
"""Who has a pass for mobility beside the one for every class."""


def make_lists(source: Source, writer: Writer, people: Sequence[Person], place: Place) -> None:
    """Write the lists of the design, the studio's own fields with what they hold of people by name, passes that hardly
    anybody has, a coupon for the spring and one for a single friend.
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
    mobility: dict[str, Any] = {"kinds": (place.kinds["M"].id.hex,), "position": position + 1} | _MOBILITY
    sold = PassType(id=source.new_id(source.now), kind=PassKind.CREDITS, **mobility)
    writer.add(sold)
    for person in people:
        if person.sort_name == _MOVES and person.row is not None:
            _give(source, writer, sold, person)


def _give(source: Source, writer: Writer, kind: PassType, person: Person) -> None:
    """Sell somebody a pass today; it is not paid yet."""
    starts = source.today
    held = Pass(source.new_id(source.now), person.id, kind.id, kind.name, starts, last_day(kind, starts))
    entry = PassEntry(source.new_id(source.now), held.id, source.now, kind.credits or 0, "sold", None, person.id)
    writer.add(replace(held, price_minor=kind.price_minor), entry)
