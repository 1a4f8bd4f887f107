"""Attendance and the Today screen in words."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from studio.domain.attendance.flags import Flag, FlagKind, PassHeld
from studio.domain.attendance.records import BookingState, WaitState
from studio.domain.speech import Many, Phrase
from studio.ui.phrases import Manner, counted, tr
from studio.ui.today.shown import Shown

if TYPE_CHECKING:
    from studio.services.attendance.rows import CircuitGlance, ClassCard, RosterRow, StationGlance, WaitRow

LABELS: dict[str, Phrase] = {
    "member_here": "{name} is here",
    "again": "{name} is already here, since {time}",
    "marked_booked": "{name} is expected",
    "marked_late_cancelled": "{name} cancelled late",
    "marked_cancelled": "{name} cancelled in time",
    "marked_no_show": "{name} did not come",
    "booked": "{name} has a place",
    "waiting": "{name} is on the waitlist",
    "place_offered": "{name} was offered the place",
    "promoted": "{name} moved up from the waitlist",
    "marked_cancelled_and_promoted": "{name} cancelled in time, {promoted} moved up",
    "marked_late_cancelled_and_promoted": "{name} cancelled late, {promoted} moved up",
    "no_shows_taken_back": Many("{number} no-show taken back", "{number} no-shows taken back"),
    "no_shows_swept": "No-shows looked for",
    "roster_locked": "{name}: the list is closed",
    "roster_unlocked": "{name}: the list is open again",
    "moved": "{name} moved to {to} {starts}",
    "offer_withdrawn": "The place is no longer held for {name}",
    "change_told": "{name}: something has changed, tell the coach",
    "no_change_told": "{name}: no change",
    "no_shows_marked": Many("{number} no-show marked", "{number} no-shows marked"),
}
ERRORS: dict[str, Phrase] = {
    "unknown_card": "No member has the card {card}. Nothing was changed. Type the name instead.",
    "card_replaced": (
        "This card of {name} was replaced, so {card} is not taken any more. Nothing was changed. Ask for the new card, "
        "or type the name."
    ),
    "archived": "{name} is archived. Bring the profile back first, then check in.",
    "not_booked": "{name} has no place in this class. Add the person as a walk-in.",
    "no_class_now": "No class takes check-ins now. They open an hour before a class.",
    "class_full": "All {capacity} places are taken or offered. Put the person on the waitlist instead.",
    "booking_not_open": "This class can be booked from {day}, {time} on. Nobody was booked.",
    "booking_closed": "This class could be booked until {minutes} minutes before its start. Nobody was booked.",
    "booking_reason_missing": "Say why it is booked all the same; the reason is kept.",
    "roster_locked": "The list of {name} is closed. Nothing was changed. Unlock it first.",
    "already_booked": "{name} already has a place.",
    "already_waiting": "{name} is already on the waitlist.",
    "class_cancelled": "{name} does not take place. Pick another class.",
    "not_waiting": "{name} is not waiting any more.",
    "not_expected": "{name} is not expected any more.",
    "not_begun": "{name} has not begun: everybody may still come. Nobody was marked.",
    "desk_only": "Only the front desk or a manager may do this.",
}


def flag_words(flag: Flag) -> str:
    """A flag as its chip says it."""
    number = flag.number
    if flag.kind is FlagKind.RACE:
        if number == 0:
            return tr("Race today")
        return tr("Race tomorrow") if number == 1 else counted(number, "Race in {number} day", "Race in {number} days")
    if flag.kind is FlagKind.FEW_CREDITS:
        return tr("Pass: {number} left", number=number)
    if flag.kind is FlagKind.PASS_ENDING:
        return tr("Pass ends today") if number == 0 else counted(number, "Pass: {number} day", "Pass: {number} days")
    if flag.kind is FlagKind.WAIVER_ENDING:
        return (
            tr("Waiver ends today") if number == 0 else counted(number, "Waiver: {number} day", "Waiver: {number} days")
        )
    words = {
        FlagKind.HOLD: tr("Ask the coach"),
        FlagKind.CHANGED: tr("Tell the coach"),
        FlagKind.ANY_CHANGE: tr("Any change?"),
        FlagKind.WAIVER_MISSING: tr("No waiver"),
        FlagKind.WAIVER_EXPIRED: tr("Waiver expired"),
        FlagKind.GUARDIAN: tr("Guardian to sign"),
        FlagKind.NO_PASS: tr("No pass"),
        FlagKind.UNPAID: tr("Unpaid"),
        FlagKind.CHECK_DUE: tr("Check due"),
        FlagKind.FIRST_VISIT: tr("First visit"),
        FlagKind.SWAP: tr("Swap needed"),
        FlagKind.BIRTHDAY: tr("Birthday"),
    }
    return words[flag.kind]


def flag_explained(flag: Flag) -> str:
    """A flag with what it means and what to do about it."""
    words = {
        FlagKind.HOLD: tr("Does not train until the coach has said so. Ask the coach before the class."),
        FlagKind.CHANGED: tr("Said at the desk that something has changed. Tell the coach before the class."),
        FlagKind.ANY_CHANGE: tr("Away for four weeks, or a review is due. Ask whether anything has changed."),
        FlagKind.WAIVER_MISSING: tr("No waiver is on file. Have one signed before the class."),
        FlagKind.WAIVER_EXPIRED: tr("The waiver has run out. Have a new one signed before the class."),
        FlagKind.GUARDIAN: tr("Under 18, and no guardian's consent is on file. Have one sign before the class."),
        FlagKind.WAIVER_ENDING: tr("The waiver runs out within two weeks. Have a new one signed."),
        FlagKind.NO_PASS: tr("No pass covers this class. Sell one, or take the drop-in price."),
        FlagKind.UNPAID: tr("A pass is not paid yet. The profile says how much: take the money."),
        FlagKind.FEW_CREDITS: tr("So many classes are left on the pass. Offer the next one."),
        FlagKind.PASS_ENDING: tr("The pass ends within three days. Offer the next one."),
        FlagKind.CHECK_DUE: tr("The studio check is due. Have it filled in."),
        FlagKind.FIRST_VISIT: tr("Here for the first time. Show the way, and introduce the coach."),
        FlagKind.RACE: tr("Races within two weeks. The coach's card has the lighter load."),
        FlagKind.SWAP: tr("Does something in this circuit another way. It stands on the coach's card."),
        FlagKind.BIRTHDAY: tr("Has a birthday today."),
    }
    return f"{flag_words(flag)}: {words[flag.kind]}"


def state_words(state: BookingState) -> str:
    """A state as screen readers say it."""
    words = {
        BookingState.BOOKED: tr("expected"),
        BookingState.HERE: tr("here"),
        BookingState.LATE_CANCELLED: tr("late cancel"),
        BookingState.NO_SHOW: tr("no-show"),
        BookingState.CANCELLED: tr("cancelled"),
    }
    return words[state]


def caption(row: RosterRow, manner: Manner) -> str:
    """The second line of a roster row: what became of the place and on which pass it stands."""
    parts = (_became(row, manner), _pass_name(row.held), _arrive(row, manner), _came_up(row))
    return " · ".join(part for part in parts if part)


def _came_up(row: RosterRow) -> str:
    return tr("from the waitlist") if row.moved_up and row.state is BookingState.BOOKED else ""


def _became(row: RosterRow, manner: Manner) -> str:
    if row.state is BookingState.HERE and row.arrived is not None:
        time = manner.time(row.arrived)
        return tr("Late {time}", time=time) if row.late else tr("Here {time}", time=time)
    if row.state is BookingState.LATE_CANCELLED and row.ended is not None:
        return tr("Cancelled {time}", time=manner.time(row.ended))
    return tr("No-show") if row.state is BookingState.NO_SHOW else ""


def check_in_words(time: str) -> str:
    """What Enter does for somebody expected, and in which class."""
    return tr("↵ checks in {time}", time=time)


def became_words(row: RosterRow, manner: Manner) -> str:
    """What became of a place, as the box says it: already here 17:41."""
    if row.state is BookingState.HERE and row.arrived is not None:
        return tr("Already here {time}", time=manner.time(row.arrived))
    return column_words(row.state)


def _pass_name(held: PassHeld | None) -> str:
    return tr("No pass") if held is None else held.name


def _arrive(row: RosterRow, manner: Manner) -> str:
    return "" if row.arrive_by is None else tr("arrive {time}", time=manner.time(row.arrive_by))


def row_words(row: RosterRow, manner: Manner) -> str:
    """A whole roster row in one sentence, for screen readers and tool tips."""
    moved = [tr(_MOVED_UP[row.moved_up])] if row.moved_up in _MOVED_UP else []
    return ", ".join(
        [row.name, state_words(row.state), caption(row, manner), *moved, *(flag_words(flag) for flag in row.flags)]
    )


_MOVED_UP = {
    "place_free": "moved up from the waitlist: a place was free",
    "place_freed": "moved up from the waitlist: somebody cancelled",
    "by_hand": "moved up from the waitlist: the desk gave the place",
    "booked": "booked from the waitlist",
}
"""Why somebody who waited has a place now."""


def start_words(card: ClassCard, now: datetime, manner: Manner) -> str:
    """How far a class is, by the clock on the wall."""
    if card.cancelled:
        return tr("Cancelled")
    if now >= card.ends:
        return tr("Finished")
    if now >= card.starts:
        minutes = (now - card.starts) // timedelta(minutes=1)
        return tr("Started {number} min ago", number=minutes) if minutes else tr("Starts now")
    minutes = -((now - card.starts) // timedelta(minutes=1))
    if minutes < 60:
        return tr("Starts in {number} min", number=minutes)
    return tr("Starts at {time}", time=manner.time(card.starts))


def places_words(card: ClassCard) -> str:
    """How many places can still be booked."""
    if card.free == 0:
        return tr("Full")
    return counted(card.free, "{number} place free", "{number} places free")


def past_words(card: ClassCard) -> str:
    """What became of a class that is over: who came, or how many are still unmarked."""
    if card.cancelled:
        return tr("Cancelled")
    if card.expected:
        return tr("{number} unmarked", number=card.expected)
    return tr("{here} of {taken}", here=card.here, taken=card.taken)


def card_words(card: ClassCard, manner: Manner) -> str:
    """A class of the timeline in one sentence."""
    places = counted(card.capacity, "{taken} of {number} place", "{taken} of {number} places", taken=card.taken)
    waiting = tr("{number} waiting", number=card.waiting) if card.waiting else ""
    parts = (manner.time(card.starts), card.name, card.coach, card.room, places, waiting)
    return ", ".join(part for part in parts if part)


def waiting_words(row: WaitRow, today: date, manner: Manner) -> str:
    """Since when somebody waits, and on which pass; a place that is held for them comes first."""
    day = "" if row.since.date() == today else f"{manner.weekday(row.since.date())} "
    since = tr("Waiting since {time}", time=f"{day}{manner.time(row.since)}")
    held = tr("A place is held") if row.state is WaitState.OFFERED else ""
    return " · ".join(part for part in (held, since, row.pass_name) if part)


def head_words(state: BookingState) -> str:
    """The head of a column of the attendance toggle, where there is little room."""
    return tr("Cancels") if state is BookingState.LATE_CANCELLED else column_words(state)


def column_words(state: BookingState) -> str:
    """A segment of the attendance toggle."""
    words = {
        BookingState.BOOKED: tr("Expected"),
        BookingState.HERE: tr("Here"),
        BookingState.LATE_CANCELLED: tr("Cancelled"),
        BookingState.NO_SHOW: tr("No-show"),
    }
    return words[state]


def filter_words(shown: Shown, number: int) -> str:
    """A filter of the roster with how many it lists."""
    words = {
        Shown.ALL: tr("All"),
        Shown.EXPECTED: tr("Expected"),
        Shown.HERE: tr("Here"),
        Shown.LATE_CANCELLED: tr("Late cancel"),
        Shown.NO_SHOW: tr("No-show"),
    }
    return f"{words[shown]} {number}"


def block_words(kind: str) -> str:
    """A block of a circuit in few letters."""
    words = {
        "mobility": tr("Mob"),
        "power": tr("Pow"),
        "strength": tr("Strength"),
        "accessory": tr("Acc"),
        "core": tr("Core"),
    }
    return words.get(kind, "")


def circuit_words(circuit: CircuitGlance) -> str:
    """How a circuit is run, in one line."""
    parts = [counted(len(circuit.stations), "{number} station", "{number} stations")]
    if circuit.work_s:
        parts.append(tr("{work} s on, {move} s move", work=circuit.work_s, move=circuit.move_s))
    if circuit.rounds:
        parts.append(counted(circuit.rounds, "{number} round", "{number} rounds"))
    return " · ".join(parts)


def kit_line(station: StationGlance) -> str:
    """The kit of a station with its load."""
    kit = station.kit[:1].upper() + station.kit[1:]
    return " ".join(part for part in (kit or ("" if station.load else tr("No kit")), station.load) if part)
