"""The sign-in sheet: names, numbers, and letters for what the desk must notice; nothing of health or money."""

from __future__ import annotations

from studio.domain.attendance.flags import FlagKind, flags_of
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.roster import Flag, RosterRow, RosterSheet
from studio.domain.sheets.wording import say
from studio.services.paper import words
from studio.services.paper.class_plan import ClassPlan
from studio.services.paper.queries import PersonFacts

GUEST = "guest"
"""The tag of people who come as somebody's guest."""
_LETTERS: dict[FlagKind, Flag] = {
    FlagKind.FIRST_VISIT: "N",
    FlagKind.WAIVER_MISSING: "W",
    FlagKind.WAIVER_EXPIRED: "W",
    FlagKind.GUARDIAN: "W",
    FlagKind.RACE: "R",
    FlagKind.NO_PASS: "D",
    FlagKind.CHECK_DUE: "D",
}
_ORDER: tuple[Flag, ...] = ("N", "W", "G", "R", "D")


def roster_sheet(plan: ClassPlan, stamp: SheetStamp) -> RosterSheet:
    """The sheet of a class, people by number."""
    facts, dated = plan.facts, plan.facts.session
    waiting = len(facts.waiting)
    return RosterSheet(
        stamp=stamp,
        kind_letter=facts.letter,
        title=say("Sign-in"),
        when=f"{words.date_with_year(dated.starts)}, {words.span(dated.starts, dated.minutes)}",
        coach=facts.coach,
        room=facts.room,
        booked=f"{len(facts.people)}/{dated.capacity}",
        note=". ".join(filter(None, (dated.name, say("Waitlist {number}.", number=waiting) if waiting else ""))),
        rows=tuple(RosterRow(f"{one.code:02d}", plan.names[one.member.id], _flags(plan, one)) for one in facts.people),
        waitlist=tuple(
            RosterRow(f"w{number}", plan.names[one.member_id]) for number, one in enumerate(facts.waiting, start=1)
        ),
        waitlist_note=say("in order"),
        walk_in_note=say("first name and initial; form W first"),
    )


def _flags(plan: ClassPlan, person: PersonFacts) -> tuple[Flag, ...]:
    day = plan.facts.session.starts.date()
    found = {_LETTERS.get(flag.kind) for flag in flags_of(person.facts, day, used=person.used > 0)}
    if GUEST in (tag.casefold() for tag in person.member.tags):
        found.add("G")
    return tuple(letter for letter in _ORDER if letter in found)
