"""What is left of a person who was erased: what the books need, with nobody's name on it.

Attendance stays as counts, passes and payments as amounts; whatever says who it was, how they are and what they did
goes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from studio.domain.attendance.records import Booking
from studio.domain.members.names import search_text, sort_name
from studio.domain.members.records import Member, Pass, PassEntry, Payment

NOBODY = "Erased person"
"""The name that bookings and payments of an erased member stand under, kept as names are: as it is to be read."""
KEPT_KINDS: tuple[type[Any], ...] = (Booking, Pass, PassEntry, Payment)
"""Records that stay without words. Everything else that belongs to the member goes."""
_OF_PASSES = ("sold", "bought", "carried_over", "frozen", "held", "runs_on", "handed_over", "taken_over")
LEDGER_REASONS = frozenset({*_OF_PASSES, "here", "no_show", "late_cancelled", "given_back"})
"""Reasons in a ledger that are the program's; others are somebody's own words and may tell about the person."""


def erased_member(member: Member, code: str, day: date) -> Member:
    """What is left of the member's own row: since when they came, which retention is counted by."""
    return Member(
        id=member.id,
        code=code,
        name=NOBODY,
        sort_name=sort_name(NOBODY),
        joined_on=member.joined_on,
        search=search_text(NOBODY),
        archived=True,
        erased_on=day,
    )


def without_words(record: Any, type_names: Mapping[Any, str]) -> Any:
    """A record that stays, without free words; a pass is called what its type is (`type_names` by id)."""
    if isinstance(record, Booking):
        return replace(record, reason="")
    if isinstance(record, Pass):
        return replace(record, name=type_names[record.type_id])
    if isinstance(record, PassEntry):
        return replace(record, reason=record.reason if record.reason in LEDGER_REASONS else "")
    if isinstance(record, Payment):
        return replace(record, note="")
    raise TypeError(type(record).__name__)
