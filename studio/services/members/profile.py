"""One member's profile, made of what is stored and cut to what a role may see."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from studio.domain.attendance.records import BookingState
from studio.domain.clock import wall_time
from studio.domain.exercises.library import Action, Library
from studio.domain.members.minors import Gap, gaps_of, is_minor
from studio.domain.members.passes import HeldPass, PassState, main_pass
from studio.domain.members.records import GUARDIAN_CONSENT, WAIVER, Consent, HealthCheck, Member, TrainingFlag
from studio.domain.members.screening import CheckOutcome, newest_check
from studio.domain.progress.regularity import monday_of
from studio.domain.roles import Role
from studio.domain.schedule.records import SessionState
from studio.services.access import Part, parts_seen
from studio.services.members.contacts import in_order
from studio.services.members.documents import lines_of
from studio.services.members.own_fields import values_of
from studio.services.members.queries import Place, ProfileFacts
from studio.services.members.rows import (
    BookingLine,
    CheckLine,
    ConsentLine,
    ContactLine,
    FlagLine,
    HouseholdLine,
    LedgerLine,
    Limit,
    Profile,
    Readiness,
    Relative,
    Standing,
)

ATTENDANCE = timedelta(weeks=25)
"""Full weeks before this one in the attendance strip."""
SHOWN_BOOKINGS = 60


def profile_of(facts: ProfileFacts, role: Role, library: Library, now: datetime, zone: str, day: date) -> Profile:
    """The profile on a day; what the role may not see is left empty."""
    one, parts = facts.member, parts_seen(role)
    contact = Part.CONTACT in parts
    running = [flag for flag in facts.flags if is_active(flag, day)]
    lines = [_line(place, zone) for place in facts.places] if Part.BOOKINGS in parts else []
    passes = tuple((held, held.state(day)) for held in facts.passes) if Part.PASSES in parts else ()
    return Profile(
        id=one.id,
        code=one.code,
        name=one.name,
        archived=one.archived,
        erased=one.erased_on is not None,
        pronouns=one.pronouns,
        joined_on=one.joined_on,
        level=one.level,
        weekly_target=one.weekly_target,
        running_since=one.running_since if Part.RUNNING in parts else None,
        lifting_since=one.lifting_since,
        goal=one.goal,
        sees=parts,
        email=one.email if contact else "",
        phone=one.phone if contact else "",
        second_phone=one.second_phone if contact else "",
        address=one.address if contact else "",
        birth_date=one.birth_date if Part.BIRTH in parts else None,
        emergency=_contacts(facts) if Part.EMERGENCY in parts else (),
        waiver_until=_signed_until(facts, WAIVER) if Part.DOCUMENTS in parts else None,
        readiness=readiness(running, facts.checks, library),
        flags=_flags(running, facts, library, day) if Part.LIMITS in parts else (),
        all_flags=_flags(facts.flags, facts, library, day) if Part.LIMITS in parts else (),
        consent=_consent(facts.consents, zone) if Part.CONSENT in parts else None,
        checks=_checks(facts) if Part.CHECK in parts else (),
        bookings=tuple(lines[:SHOWN_BOOKINGS]),
        passes=passes,
        ledger=_ledger(facts, zone) if Part.PASSES in parts else (),
        notes=one.notes if Part.NOTES in parts else "",
        no_shows=_no_shows(lines, day),
        today=_today(lines, day),
        coming=_coming(lines, wall_time(now, zone)),
        held=_best(facts.passes, day) if Part.PASSES in parts else None,
        household=_household(facts, day) if Part.HOUSEHOLD in parts else None,
        guardian=next((_relative(kin, day) for kin in facts.kin if kin.id == one.guardian_id), None),
        wards=tuple(_relative(kin, day) for kin in facts.kin if kin.guardian_id == one.id),
        minor=is_minor(one.birth_date, day),
        gaps=_gaps(facts, day),
        own=values_of(facts.own_fields, facts.own_values) if Part.OWN in parts else (),
        legal_name=one.legal_name,
        tags=one.tags if Part.TAGS in parts else (),
        mass_unit=one.mass_unit,
        documents=lines_of(facts.documents, facts.kinds) if Part.DOCUMENTS in parts else (),
    )


def _signed_until(facts: ProfileFacts, kind: str) -> date | None:
    """The last day a signed paper holds: None when there is none, `date.max` for one without end."""
    return max((one.expires_on or date.max for one in facts.documents if one.kind == kind), default=None)


def _relative(one: Member, day: date) -> Relative:
    return Relative(one.id, one.name, one.household_payer, is_minor(one.birth_date, day))


def _household(facts: ProfileFacts, day: date) -> HouseholdLine | None:
    if facts.household is None:
        return None
    shared = facts.household.id
    people = sorted((one for one in facts.kin if one.household_id == shared), key=lambda one: (one.sort_name, one.id))
    return HouseholdLine(
        shared, facts.household.name, tuple(_relative(one, day) for one in people), facts.member.household_payer
    )


def _gaps(facts: ProfileFacts, day: date) -> tuple[Gap, ...]:
    """What is missing for somebody under age."""
    if not is_minor(facts.member.birth_date, day):
        return ()
    answers = facts.member.guardian_id is not None or any(one.guardian for one in facts.contacts)
    return gaps_of(
        guardian=answers, consent_until=_signed_until(facts, GUARDIAN_CONSENT), contact=bool(facts.contacts), day=day
    )


def booking_lines(places: Iterable[Place], zone: str) -> tuple[BookingLine, ...]:
    """Places as the profile shows them."""
    return tuple(_line(place, zone) for place in places)


def is_active(flag: TrainingFlag, day: date) -> bool:
    """Whether a training flag runs on a day; both ends are included."""
    return flag.starts_on <= day and (flag.ends_on is None or day <= flag.ends_on)


def readiness(flags: Iterable[TrainingFlag], checks: Sequence[HealthCheck], library: Library) -> Readiness:
    """Go, go with changes, or hold: by the running flags and the newest health check."""
    newest = newest_check(checks)
    outcome = "" if newest is None else newest.outcome
    actions = {rule.action for flag in flags for rule in library.flags.get(flag.flag, ())}
    if Action.HOLD in actions or outcome == CheckOutcome.HOLD:
        return Readiness.HOLD
    return Readiness.CHANGES if actions or outcome == CheckOutcome.CHANGES else Readiness.GO


def _flags(flags: Sequence[TrainingFlag], facts: ProfileFacts, library: Library, day: date) -> tuple[FlagLine, ...]:
    return tuple(
        FlagLine(
            flag.id,
            flag.starts_on,
            flag.review_on,
            flag.ends_on,
            tuple(Limit(rule.tag, str(rule.action)) for rule in library.flags.get(flag.flag, ())),
            flag.id in facts.caused,
            _standing(flag, day),
        )
        for flag in sorted(flags, key=lambda flag: (flag.starts_on, flag.id), reverse=True)
    )


def _standing(flag: TrainingFlag, day: date) -> Standing:
    if is_active(flag, day):
        return Standing.RUNNING
    return Standing.COMING if flag.starts_on > day else Standing.ENDED


def _consent(consents: Sequence[Consent], zone: str) -> ConsentLine | None:
    last = max(consents, key=lambda one: (one.given_at, one.withdrawn_at is None), default=None)
    if last is None:
        return None
    withdrawn = None if last.withdrawn_at is None else wall_time(last.withdrawn_at, zone).date()
    return ConsentLine(wall_time(last.given_at, zone).date(), withdrawn)


def _checks(facts: ProfileFacts) -> tuple[CheckLine, ...]:
    found = sorted(facts.checks, key=lambda one: (one.done_on, one.id), reverse=True)
    return tuple(
        CheckLine(one.id, one.form, one.done_on, one.outcome, one.expires_on, one.id in facts.answered) for one in found
    )


def _contacts(facts: ProfileFacts) -> tuple[ContactLine, ...]:
    return tuple(
        ContactLine(one.id, one.name, one.phone, one.relation, one.guardian)
        for one in sorted(facts.contacts, key=in_order)
    )


def _ledger(facts: ProfileFacts, zone: str) -> tuple[LedgerLine, ...]:
    return tuple(
        LedgerLine(wall_time(entry.at, zone), name, entry.credits, entry.reason) for entry, name in facts.entries
    )


def _line(place: Place, zone: str) -> BookingLine:
    booking, dated = place.booking, place.session
    arrived = None if booking.arrived_at is None else wall_time(booking.arrived_at, zone)
    return BookingLine(
        dated.id,
        dated.starts,
        dated.name,
        place.letter,
        place.tone,
        dated.state,
        booking.state,
        arrived,
        booking.late,
    )


def _no_shows(lines: Iterable[BookingLine], day: date) -> int:
    since = monday_of(day) - ATTENDANCE
    return sum(line.state is BookingState.NO_SHOW and line.starts.date() >= since for line in lines)


def _today(lines: Iterable[BookingLine], day: date) -> BookingLine | None:
    """Today's class: the one they came to last, else the first they are expected in."""
    found = [line for line in lines if line.starts.date() == day and line.class_state is SessionState.SCHEDULED]
    here = [line for line in found if line.state is BookingState.HERE]
    due = [line for line in found if line.state is BookingState.BOOKED]
    return here[0] if here else due[-1] if due else None


def _coming(lines: Iterable[BookingLine], now: datetime) -> tuple[BookingLine, ...]:
    """Classes to come, the next one first."""
    held = (BookingState.BOOKED, BookingState.HERE)
    found = [
        line
        for line in lines
        if line.starts > now and line.state in held and line.class_state is SessionState.SCHEDULED
    ]
    return tuple(reversed(found))


def _best(passes: Sequence[HeldPass], day: date) -> tuple[HeldPass, PassState] | None:
    found = main_pass(passes, day)
    return None if found is None else (found, found.state(day))
