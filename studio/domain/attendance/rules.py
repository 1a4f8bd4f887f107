"""The rules of places in classes: which class a card opens, what a mark does to a booking, when a place is free."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from uuid import UUID

from studio.domain.attendance.records import STILL_WAITS, TAKES_PLACE, Booking, BookingState, WaitlistEntry
from studio.domain.clock import wall_time
from studio.domain.errors import RuleError

USES_CREDIT = (BookingState.HERE, BookingState.LATE_CANCELLED, BookingState.NO_SHOW)
"""The states that may cost a credit of the booking's pass; the last two as the studio's rules say."""
FREES_PLACE = (BookingState.LATE_CANCELLED, BookingState.CANCELLED)


@dataclass(frozen=True, slots=True)
class AttendanceRules:
    """The studio's settings for check-in, in whole minutes.

    Check-in is open from `opens` before a class until its end; who comes more than `late_after` after its start is
    late; a cancellation less than `cancel_until` before the start is late; places that free up go to the waitlist by
    themselves until `promote_until` before the start, but not by night (from `night_from` to `night_until`, minutes of
    the day on the wall; equal: no night); at most `most_waiting` wait for a class (0: as many as like); who is still
    expected `no_show_after` after the end did not come. Who comes for the first time is asked to come
    `first_visit_early`. `late_cancel_costs` and `no_show_costs` are the
    classes (0 or 1) that these take off a pass; a pass may go below zero by up to `debt` classes. A class may be booked
    from `book_from` hours before it (0: at any time) until `book_until` minutes before its start (0: to the end);
    regular places, walk-ins and who is moved up from a waitlist do not go by that.
    """

    opens: int = 60
    late_after: int = 5
    cancel_until: int = 120
    promote_until: int = 60
    no_show_after: int = 15
    first_visit_early: int = 15
    late_cancel_costs: int = 1
    no_show_costs: int = 1
    debt: int = 0
    night_from: int = 22 * 60
    night_until: int = 7 * 60
    most_waiting: int = 0
    book_from: int = 0
    book_until: int = 0


_MOST = {
    "opens": 24 * 60,
    "night_from": 24 * 60 - 1,
    "night_until": 24 * 60 - 1,
    "most_waiting": 999,
    "late_cancel_costs": 1,
    "no_show_costs": 1,
    "debt": 99,
    "book_from": 90 * 24,
}
_LONGEST = 14 * 24 * 60
"""The most that a span of minutes may be."""


def check_attendance_rules(rules: AttendanceRules) -> None:
    """Raise `RuleError` "rule_out_of_range" (details: rule, most) for a number that no studio means."""
    for name in rules.__dataclass_fields__:
        most = _MOST.get(name, _LONGEST)
        if not 0 <= getattr(rules, name) <= most:
            raise RuleError("rule_out_of_range", rule=name, most=most)


DEFAULT_RULES = AttendanceRules()
OF_KIND = ("book_from", "book_until", "late_after", "cancel_until", "promote_until", "most_waiting", "no_show_after")
"""The rules that a kind of class may have of its own; the others are the studio's."""


def rules_of_kind(studio: AttendanceRules, own: Mapping[str, int]) -> AttendanceRules:
    """The rules for a kind of class: its own where it has them, else the studio's. Raises `RuleError`
    "rule_out_of_range", "rule_not_of_kind" (details: rule).
    """
    for name in own:
        if name not in OF_KIND:
            raise RuleError("rule_not_of_kind", rule=name)
    rules = replace(studio, **own)
    check_attendance_rules(rules)
    return rules


@dataclass(frozen=True, slots=True)
class Candidate:
    """A class that a person might be checking in to, with the state of their booking there (None: no booking)."""

    session_id: UUID
    starts_at: datetime
    ends_at: datetime
    state: BookingState | None


def check_in_is_open(starts_at: datetime, ends_at: datetime, now: datetime, rules: AttendanceRules) -> bool:
    """Whether a class takes check-ins at `now`."""
    return starts_at - timedelta(minutes=rules.opens) <= now < ends_at


def pick_session(candidates: Iterable[Candidate], now: datetime, rules: AttendanceRules) -> Candidate:
    """The booked class whose check-in is open, the nearest start first.

    Raises `RuleError` "not_booked" (details: `session` of the nearest class that a walk-in could join) when the person
    has a place in none of the open ones, and "no_class_now" when none is open.
    """
    open_now = [one for one in candidates if check_in_is_open(one.starts_at, one.ends_at, now, rules)]
    open_now.sort(key=lambda one: (abs(one.starts_at - now), one.starts_at, one.session_id))
    for one in open_now:
        if one.state in TAKES_PLACE:
            return one
    if open_now:
        raise RuleError("not_booked", session=str(open_now[0].session_id))
    raise RuleError("no_class_now")


def is_late(starts_at: datetime, now: datetime, rules: AttendanceRules) -> bool:
    """Whether somebody who arrives at `now` is late."""
    return now > starts_at + timedelta(minutes=rules.late_after)


def mark_booking(
    booking: Booking, state: BookingState, starts_at: datetime, ends_at: datetime, now: datetime, rules: AttendanceRules
) -> Booking:
    """The booking in another state. Marked here only after the class, a person counts as having come on time."""
    if state is booking.state:
        return booking
    if state is BookingState.HERE:
        over = now >= ends_at
        arrived = starts_at if over else now
        late = not over and is_late(starts_at, now, rules)
        return replace(booking, state=state, arrived_at=arrived, late=late, ended_at=None)
    ended = now if state in FREES_PLACE else None
    return replace(booking, state=state, arrived_at=None, late=False, ended_at=ended)


def takes_new_place(before: BookingState | None, after: BookingState) -> bool:
    """Whether going from `before` to `after` needs a place that was not held."""
    return after in TAKES_PLACE and before not in TAKES_PLACE


def check_place_free(taken: int, capacity: int) -> None:
    """Raise `RuleError` ("class_full") when every place is taken."""
    if taken >= capacity:
        raise RuleError("class_full", capacity=capacity)


def check_booking_open(starts_at: datetime, now: datetime, zone: str, rules: AttendanceRules) -> None:
    """Raise `RuleError` "booking_not_open" (details: day and time on the wall) before a class may be booked, and
    "booking_closed" (minutes) after.
    """
    opens = starts_at - timedelta(hours=rules.book_from)
    if rules.book_from and now < opens:
        wall = wall_time(opens, zone)
        raise RuleError("booking_not_open", day=wall.date().isoformat(), time=f"{wall:%H:%M}")
    if rules.book_until and now > starts_at - timedelta(minutes=rules.book_until):
        raise RuleError("booking_closed", minutes=rules.book_until)


def cancelled_state(starts_at: datetime, now: datetime, rules: AttendanceRules) -> BookingState:
    """Cancelled in good time, or late."""
    in_time = now <= starts_at - timedelta(minutes=rules.cancel_until)
    return BookingState.CANCELLED if in_time else BookingState.LATE_CANCELLED


def credit_step(state: BookingState, used: int, rules: AttendanceRules = DEFAULT_RULES) -> int:
    """What the ledger needs now that a booking is in `state` and has cost `used` credits: -1, 0 or +1."""
    costs = {
        BookingState.HERE: 1,
        BookingState.LATE_CANCELLED: rules.late_cancel_costs,
        BookingState.NO_SHOW: rules.no_show_costs,
    }
    return used - costs.get(state, 0)


def promotes_by_itself(starts_at: datetime, now: datetime, wall: time, rules: AttendanceRules) -> bool:
    """Whether a place that is free at `now`, when clocks show `wall`, goes to the first who waits without anybody's
    doing.
    """
    return now < starts_at - timedelta(minutes=rules.promote_until) and not is_night(wall, rules)


def is_night(wall: time, rules: AttendanceRules) -> bool:
    """Whether nobody wants to hear of a place at that time of day."""
    minute = wall.hour * 60 + wall.minute
    if rules.night_from <= rules.night_until:
        return rules.night_from <= minute < rules.night_until
    return minute >= rules.night_from or minute < rules.night_until


def check_waitlist_open(waiting: int, rules: AttendanceRules) -> None:
    """Raise `RuleError` ("waitlist_full") when as many wait as may."""
    if rules.most_waiting and waiting >= rules.most_waiting:
        raise RuleError("waitlist_full", most=rules.most_waiting)


def first_waiting(entries: Iterable[WaitlistEntry]) -> WaitlistEntry | None:
    """Who is next for a free place: the longest waiting, whether offered one or not."""
    standing = [one for one in entries if one.state in STILL_WAITS]
    return min(standing, key=lambda one: (one.since, one.id), default=None)
