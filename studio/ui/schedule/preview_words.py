"""What an edit or a cancellation would do, in words."""

from __future__ import annotations

from uuid import UUID

from studio.domain.schedule.records import Session
from studio.services.schedule.repeating import RepeatPreview
from studio.services.schedule.rows import AffectedPerson, CancelPreview, ClassChange, EditPreview
from studio.ui.phrases import Manner, counted, tr
from studio.ui.schedule.rule_words import clash_words

MOST = 3
"""Warnings shown; the list has them all."""


def affected(preview: EditPreview | CancelPreview | RepeatPreview) -> str:
    """12 classes, 31 bookings affected."""
    if isinstance(preview, RepeatPreview):
        return _turns(preview)
    classes = counted(len(preview.classes), "{number} class", "{number} classes")
    bookings = counted(preview.bookings, "{number} booking", "{number} bookings")
    if not preview.classes:
        return tr("Nothing would change")
    return tr("{classes}, {bookings} affected", classes=classes, bookings=bookings)


def _turns(preview: RepeatPreview) -> str:
    """4 classes go, 4 classes are added, 1 class comes back."""
    going = counted(len(preview.gone.classes), "{number} class goes", "{number} classes go")
    added = counted(len(preview.added), "{number} class is added", "{number} classes are added")
    back = counted(len(preview.returning), "{number} class comes back", "{number} classes come back")
    parts = [
        words
        for words, some in ((going, preview.gone.classes), (added, preview.added), (back, preview.returning))
        if some
    ]
    return ", ".join(parts) if parts else tr("No class made so far changes")


def _turns_people(preview: RepeatPreview) -> str:
    parts = []
    if preview.bookings:
        parts.append(counted(preview.bookings, "{number} booking is cancelled.", "{number} bookings are cancelled."))
    gone = consequences(preview.gone)
    parts += [gone] if gone else []
    if preview.stays:
        parts.append(counted(preview.stays, "{number} class stays as it is.", "{number} classes stay as they are."))
    if preview.stay_cancelled:
        parts.append(
            counted(
                preview.stay_cancelled,
                "{number} stays cancelled, as it was decided.",
                "{number} stay cancelled, as it was decided.",
            )
        )
    return " ".join(parts)


def _turns_listed(preview: RepeatPreview, manner: Manner) -> list[str]:
    """Each class that goes, comes or comes back, those who lose a place under theirs."""
    fates = {one.before.id: tr("goes") for one in preview.gone.classes}
    fates |= {one.id: tr("comes back") for one in preview.returning}
    people: dict[UUID, list[str]] = {}
    for one in preview.gone.people:
        people.setdefault(one.session_id, []).append(_indented(one.name, one.phone, _state_words(one)))
    lines = []
    for dated in preview.classes:
        fate = fates.get(dated.id, tr("new"))
        if dated.closure_id is not None:
            fate = tr("closed: {title}", title=dated.reason)
        lines.append(f"{manner.long_day(dated.starts.date())} {manner.time(dated.starts)} · {fate}")
        lines += people.get(dated.id, [])
    return lines + _conflicts(preview, manner)


def consequences(preview: EditPreview | CancelPreview | RepeatPreview) -> str:
    """Who loses what, and what stays as it is."""
    if isinstance(preview, RepeatPreview):
        return _turns_people(preview)
    if not preview.classes:
        return ""
    parts = []
    if isinstance(preview, CancelPreview):
        if preview.waiting:
            parts.append(
                counted(preview.waiting, "{number} person waits no longer.", "{number} people wait no longer.")
            )
        if preview.credits_back:
            parts.append(counted(preview.credits_back, "{number} credit comes back.", "{number} credits come back."))
        return " ".join(parts)
    parts.append(tr("Nobody loses a place."))
    if preview.waiting:
        parts.append(counted(preview.waiting, "{number} person waits.", "{number} people wait."))
    clashing = len({one.member_id for one in preview.people})
    if clashing:
        parts.append(counted(clashing, "{number} person has a clash.", "{number} people have a clash."))
    if preview.untouched:
        parts.append(
            counted(
                len(preview.untouched),
                "{number} class stays as it was decided.",
                "{number} classes stay as they were decided.",
            )
        )
    return " ".join(parts)


def warnings(preview: EditPreview | CancelPreview | RepeatPreview, manner: Manner) -> list[str]:
    """What would be wrong afterwards: a few lines, and how many more."""
    if isinstance(preview, CancelPreview):
        return []
    if isinstance(preview, RepeatPreview):
        return _few(_conflicts(preview, manner))
    over = [one for one in preview.classes if one.overbooked]
    found = [
        counted(
            one.after.capacity,
            "{day}: {booked} booked, {number} place",
            "{day}: {booked} booked, {number} places",
            day=manner.long_day(one.after.starts.date()),
            booked=one.booked,
        )
        for one in over
    ]
    found += [
        tr("{day}: the clocks change, it starts at {time}", day=manner.long_day(one.after.starts.date()),
           time=manner.time(one.after.starts))
        for one in preview.clock_notes
    ]  # fmt: skip
    return _few(found + _conflicts(preview, manner))


def _few(found: list[str]) -> list[str]:
    if len(found) > MOST + 1:
        return [*found[:MOST], tr("and {count} more", count=len(found) - MOST)]
    return found


def person_words(person: AffectedPerson, manner: Manner) -> str:
    """Somebody to call: Fri 17 April 17:00 Foot Clinic · Leila Haddad · 07700 900123 · booked."""
    when = f"{manner.long_day(person.starts.date())} {manner.time(person.starts)} {person.class_name}"
    return " · ".join(part for part in (when, person.name, person.phone, _state_words(person)) if part)


def _state_words(person: AffectedPerson) -> str:
    if person.waiting:
        return tr("waiting")
    return tr("had cancelled late") if person.had_left else tr("booked")


def listed(preview: EditPreview | CancelPreview | RepeatPreview, manner: Manner) -> list[str]:
    """Every class and person that is touched, a line each."""
    if isinstance(preview, RepeatPreview):
        return _turns_listed(preview, manner)
    if isinstance(preview, CancelPreview):
        return [person_words(person, manner) for person in preview.people]
    lines = []
    held: dict[UUID, list[str]] = {}
    for person in preview.held:
        state = tr("waiting") if person.waiting else tr("booked")
        held.setdefault(person.session_id, []).append(_indented(person.name, person.phone, state))
    for one in preview.classes:
        lines += [_change_words(one, manner), *held.get(one.after.id, [])]
    for clash in preview.people:
        words = tr("{name} is also in {other} at {time}", name=clash.name, other=clash.other_name,
                   time=manner.time(clash.other_starts))  # fmt: skip
        lines.append(f"{manner.long_day(clash.other_starts.date())}: {words}")
    return lines + _conflicts(preview, manner)


def _indented(name: str, phone: str, state: str) -> str:
    """Somebody under their class."""
    return "      " + " · ".join(part for part in (name, phone, state) if part)


def _change_words(one: ClassChange, manner: Manner) -> str:
    """Fri 17 April 17:00 → Sat 17 April 2027 17:30 · Run Strength · 14 booked."""
    before, after = one.before.starts, one.after.starts
    when = f"{manner.long_day(before.date())} {manner.time(before)}"
    if after.date() != before.date():
        year = f" {after.year}" if after.year != before.year else ""
        when += f" → {manner.long_day(after.date())}{year} {manner.time(after)}"
    elif after != before:
        when += f" → {manner.time(after)}"
    counts = [tr("{count} booked", count=one.booked)]
    counts += [tr("{count} waiting", count=one.waiting)] if one.waiting else []
    return " · ".join((when, one.after.name, ", ".join(counts)))


def _conflicts(preview: EditPreview | RepeatPreview, manner: Manner) -> list[str]:
    own = [one.id if isinstance(one, Session) else one.after.id for one in preview.classes]
    return [f"{manner.long_day(clash.day)}: {clash_words(clash, manner, own)}" for clash in preview.conflicts]
