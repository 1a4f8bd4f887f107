"""What staff keep under a name: lists of members, and a coupon."""

from __future__ import annotations

from studio.domain.members.filters import Condition, Fact, Op, to_text
from studio.domain.members.records import Coupon, SavedList
from studio.sample.source import Source
from studio.storage.bulk import Writer

_LISTS = (
    ("Boston 20 Apr", (Condition(Fact.RACE, Op.HAS, "Boston"),)),
    ("London 26 Apr", (Condition(Fact.RACE, Op.HAS, "London"),)),
    ("Tue regulars", (Condition(Fact.WEEKDAY, Op.IS, "1"),)),
)


def make_lists(source: Source, writer: Writer) -> None:
    """Write the lists of the design, and a coupon for the spring."""
    for position, (name, conditions) in enumerate(_LISTS):
        writer.add(SavedList(source.new_id(source.now), name, to_text(conditions), position))
    writer.add(Coupon(source.new_id(source.now), "SPRING10", 10, source.day(60)))
