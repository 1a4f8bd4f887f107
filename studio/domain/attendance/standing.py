"""What becomes of each date of a regular place: held, waited for, or skipped for a reason, none in silence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from studio.domain.attendance.passes import PassOffer, pick_pass
from studio.domain.attendance.records import (
    STILL_WAITS,
    TAKES_PLACE,
    Booking,
    StandingBooking,
    WaitlistEntry,
    WaitState,
)
from studio.domain.errors import RuleError
from studio.domain.members.records import PassKind
from studio.domain.schedule.records import Session, SessionState

GIVEN_BACK = "standing"
"""The reason of a place or turn that the regular place itself gave back; it may be taken again."""
LONGEST_PAUSE = 366


class StandingFate(StrEnum):
    """What becomes of one date: held, waited for, given up by the member, to be booked or waited for, or why not."""

    HELD = "held"
    WAITING = "waiting"
    GIVEN_UP = "given_up"
    FREE = "free"
    FULL = "full"
    NO_TURN = "no_turn"
    CLASH = "clash"
    NO_CREDIT = "no_credit"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    CLOSED = "closed"
    MISSED = "missed"
    LOCKED = "locked"


UNBOOKED = frozenset({StandingFate.NO_TURN, StandingFate.CLASH, StandingFate.NO_CREDIT, StandingFate.LOCKED})
"""Dates to come on which there is a class, but no place: somebody may want to do something about it."""


@dataclass(frozen=True, slots=True)
class DateFacts:
    """One class of the series: the member's own place and turn there, the places free, whether one may wait, and the
    class they hold a place in that runs at the same time ("").
    """

    dated: Session
    place: Booking | None
    wait: WaitlistEntry | None
    free: int
    queue_open: bool
    other: str


def check_standing(wanted: StandingBooking, others: Iterable[StandingBooking], name: str) -> None:
    """Raise `RuleError` "days_wrong" for ends before beginnings, "standing_already" where one of theirs in the same
    series has a day of it too.
    """
    pause = (wanted.paused_on, wanted.paused_until)
    ends_wrong = wanted.last_day is not None and wanted.last_day < wanted.first_day
    pause_wrong = None in pause and pause != (None, None)
    if None not in pause and wanted.paused_on is not None and wanted.paused_until is not None:
        pause_wrong = not 0 <= (wanted.paused_until - wanted.paused_on).days < LONGEST_PAUSE
    if ends_wrong or pause_wrong:
        raise RuleError("days_wrong", most=LONGEST_PAUSE)
    for other in others:
        same_days = not wanted.weekdays or not other.weekdays or set(wanted.weekdays) & set(other.weekdays)
        both = other.first_day <= (wanted.last_day or date.max) and wanted.first_day <= (other.last_day or date.max)
        if other.id != wanted.id and both and same_days:
            raise RuleError("standing_already", name=name)


def covers(standing: StandingBooking, dated: Session) -> bool:
    """Whether a class is one of the dates of a regular place, resting or not."""
    day = dated.starts.date()
    fits = not standing.weekdays or day.weekday() in standing.weekdays
    return fits and standing.first_day <= day <= (standing.last_day or date.max)


def rests(standing: StandingBooking, dated: Session) -> bool:
    """Whether the regular place rests that day."""
    day = dated.starts.date()
    return standing.paused_on is not None and standing.paused_on <= day <= (standing.paused_until or date.max)


def fates(
    facts: Iterable[DateFacts], standing: StandingBooking, offers: Sequence[PassOffer], debt: int, now: datetime
) -> list[tuple[Session, StandingFate, str]]:
    """Each date with what becomes of it and, where somebody else said it, why. Passes are used up date by date."""
    found = []
    for one in sorted(facts, key=lambda one: (one.dated.starts_at, one.dated.id)):
        fate, reason = _fate(one, standing, now)
        if fate in {StandingFate.FREE, StandingFate.FULL}:
            picked = pick_pass(offers, one.dated.starts.date(), debt, one.dated.kind_id)
            if picked is None:
                fate = StandingFate.NO_CREDIT
            elif fate is StandingFate.FREE and picked.offer.kind is not PassKind.UNLIMITED:
                used = replace(picked.offer, left=picked.offer.left - 1)
                offers = [used if offer.pass_id == used.pass_id else offer for offer in offers]
        found.append((one.dated, fate, reason))
    return found


def _fate(one: DateFacts, standing: StandingBooking, now: datetime) -> tuple[StandingFate, str]:
    dated, place, wait = one.dated, one.place, one.wait
    if dated.state is SessionState.CANCELLED:
        return (StandingFate.CLOSED if dated.closure_id is not None else StandingFate.CANCELLED), dated.reason
    over = dated.starts_at <= now
    resting = rests(standing, dated)
    if place is not None and place.state in TAKES_PLACE:
        return (StandingFate.PAUSED if resting and not over else StandingFate.HELD), ""
    if over:
        return (StandingFate.MISSED if place is None else StandingFate.GIVEN_UP), ""
    if resting:
        return StandingFate.PAUSED, ""
    if wait is not None and wait.state in STILL_WAITS:
        return StandingFate.WAITING, ""
    if (place is not None and place.reason != GIVEN_BACK) or (wait is not None and _left(wait)):
        return StandingFate.GIVEN_UP, ""
    if one.other:
        return StandingFate.CLASH, one.other
    if dated.roster_locked_at is not None:
        return StandingFate.LOCKED, ""
    if one.free > 0:
        return StandingFate.FREE, ""
    return (StandingFate.FULL if one.queue_open else StandingFate.NO_TURN), ""


def _left(wait: WaitlistEntry) -> bool:
    return wait.state is WaitState.LEFT and wait.reason != GIVEN_BACK
