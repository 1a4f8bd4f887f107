"""Two profiles of one person made one: what becomes of each field, and of what both have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from studio.domain.attendance.records import Booking, BookingState, StandingBooking
from studio.domain.members.records import Consent, Member, renamed

_OWN = {"id", "code", "sort_name", "search", "archived", "erased_on"}
FIELDS = tuple(field.name for field in fields(Member) if field.name not in _OWN)
"""What two profiles may differ in; the rest follows from it or is not a person's own."""
BOTH_FIELDS = frozenset({"tags", "notes"})
"""Fields of which both values can be kept together."""
_BEST_FIRST = (
    BookingState.HERE,
    BookingState.BOOKED,
    BookingState.CANCELLED,
    BookingState.LATE_CANCELLED,
    BookingState.NO_SHOW,
)


class Pick(StrEnum):
    """Whose value a field keeps."""

    KEPT = "kept"
    OTHER = "other"
    BOTH = "both"


def suggested(field: str, kept: object, other: object) -> Pick:
    """What a field keeps unless somebody says otherwise: nothing that only one profile knows is lost."""
    if field in BOTH_FIELDS and kept and other:
        return Pick.BOTH
    if field == "joined_on":
        return Pick.OTHER if isinstance(other, date) and isinstance(kept, date) and other < kept else Pick.KEPT
    # Somebody who was cleared once was not cleared in vain; nobody is moved to a harder level by a merge.
    if field == "rotation_cleared":
        return Pick.OTHER if other and not kept else Pick.KEPT
    empty = kept is None or kept in {"", ()}
    return Pick.OTHER if empty and other not in {None, "", ()} else Pick.KEPT


def merged(kept: Member, other: Member, picks: Mapping[str, Pick]) -> Member:
    """The one profile; a field without a pick keeps what is suggested."""
    changed: dict[str, Any] = {}
    for field in FIELDS:
        ours, theirs = getattr(kept, field), getattr(other, field)
        pick = picks.get(field, suggested(field, ours, theirs))
        if pick is Pick.OTHER:
            changed[field] = theirs
        elif pick is Pick.BOTH and field in BOTH_FIELDS:
            changed[field] = _both(ours, theirs)
    if changed.get("guardian_id", kept.guardian_id) in {kept.id, other.id}:
        changed["guardian_id"] = None
    one = replace(kept, archived=kept.archived and other.archived, **changed)
    return renamed(one)


def _both(ours: Any, theirs: Any) -> Any:
    if isinstance(ours, tuple):
        return tuple(dict.fromkeys((*ours, *theirs)))
    return "\n".join(dict.fromkeys(part for part in (ours, theirs) if part))


def better_first(one: Booking, two: Booking) -> tuple[Booking, Booking]:
    """Two places of one person in one class, the better first: who came counts before who is expected, and that before
    any way of not coming, of which the one that the member is least to blame for.
    """
    ordered = sorted((one, two), key=lambda place: (_BEST_FIRST.index(place.state), place.booked_at, place.id))
    return ordered[0], ordered[1]


def joined(one: StandingBooking, two: StandingBooking) -> StandingBooking | None:
    """One regular place of two in the same series whose days overlap; None when they don't."""
    last_one, last_two = one.last_day or date.max, two.last_day or date.max
    if one.first_day > last_two or two.first_day > last_one:
        return None
    last = max(last_one, last_two)
    days = tuple(sorted({*one.weekdays, *two.weekdays})) if one.weekdays and two.weekdays else ()
    rests = (one.paused_on, one.paused_until)
    rests = rests if rests == (two.paused_on, two.paused_until) else (None, None)
    return replace(
        one,
        first_day=min(one.first_day, two.first_day),
        last_day=None if last == date.max else last,
        weekdays=days,
        paused_on=rests[0],
        paused_until=rests[1],
    )


def consents_after(consents: list[Consent]) -> list[tuple[Consent, Consent | None]]:
    """What becomes of all consents of both profiles (before, after): one stands at most, and a withdrawal ends every
    consent that was given before it, in whichever profile. None: it goes.
    """
    withdrawn = max((one.withdrawn_at for one in consents if one.withdrawn_at is not None), default=None)
    steps: list[tuple[Consent, Consent | None]] = []
    standing = None
    for one in sorted(consents, key=lambda one: (one.given_at, one.id)):
        if one.withdrawn_at is not None:
            continue
        if withdrawn is not None and one.given_at <= withdrawn:
            steps.append((one, replace(one, withdrawn_at=withdrawn)))
        elif standing is None:
            standing = one
        else:
            steps.append((one, None))
    return steps
