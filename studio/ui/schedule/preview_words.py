"""What an edit or a cancellation would do, in words."""

from __future__ import annotations

from studio.services.schedule.rows import AffectedPerson, CancelPreview, EditPreview
from studio.ui.phrases import Manner, tr
from studio.ui.schedule.rule_words import clash_words

MOST = 3
"""Warnings shown; the list has them all."""


def number_words(count: int, one: str, many: str) -> str:
    """A number of things, with its own words for just one."""
    return tr(one) if count == 1 else tr(many, count=count)


def affected(preview: EditPreview | CancelPreview) -> str:
    """12 classes, 31 bookings affected."""
    classes = number_words(len(preview.classes), "1 class", "{count} classes")
    bookings = number_words(preview.bookings, "1 booking", "{count} bookings")
    if not preview.classes:
        return tr("Nothing would change")
    return tr("{classes}, {bookings} affected", classes=classes, bookings=bookings)


def consequences(preview: EditPreview | CancelPreview) -> str:
    """Who loses what, and what stays as it is."""
    if not preview.classes:
        return ""
    parts = []
    if isinstance(preview, CancelPreview):
        if preview.waiting:
            parts.append(number_words(preview.waiting, "1 person waits no longer.", "{count} people wait no longer."))
        if preview.credits_back:
            parts.append(number_words(preview.credits_back, "1 credit comes back.", "{count} credits come back."))
        return " ".join(parts)
    parts.append(tr("Nobody loses a place."))
    if preview.waiting:
        parts.append(number_words(preview.waiting, "1 person waits.", "{count} people wait."))
    clashing = len({one.member_id for one in preview.people})
    if clashing:
        parts.append(number_words(clashing, "1 person has a clash.", "{count} people have a clash."))
    if preview.untouched:
        words = ("1 class stays as it was decided.", "{count} classes stay as they were decided.")
        parts.append(number_words(len(preview.untouched), *words))
    return " ".join(parts)


def warnings(preview: EditPreview | CancelPreview, manner: Manner) -> list[str]:
    """What would be wrong afterwards: a few lines, and how many more."""
    if isinstance(preview, CancelPreview):
        return []
    over = [one for one in preview.classes if one.overbooked]
    found = [
        tr(
            "{day}: {booked} booked, {places} places",
            day=manner.long_day(one.after.starts.date()),
            booked=one.booked,
            places=one.after.capacity,
        )
        for one in over
    ]
    found += [
        tr("{day}: the clocks change, it starts at {time}", day=manner.long_day(one.after.starts.date()),
           time=manner.time(one.after.starts))
        for one in preview.clock_notes
    ]  # fmt: skip
    found += _conflicts(preview, manner)
    if len(found) > MOST + 1:
        return [*found[:MOST], tr("and {count} more", count=len(found) - MOST)]
    return found


def person_words(person: AffectedPerson, manner: Manner) -> str:
    """Somebody to call: Fri 17 April 17:00 Foot Clinic · Leila Haddad · 07700 900123 · booked."""
    when = f"{manner.long_day(person.starts.date())} {manner.time(person.starts)} {person.class_name}"
    state = tr("waiting") if person.waiting else tr("booked")
    return " · ".join(part for part in (when, person.name, person.phone, state) if part)


def listed(preview: EditPreview | CancelPreview, manner: Manner) -> list[str]:
    """Every class and person that is touched, a line each."""
    if isinstance(preview, CancelPreview):
        return [person_words(person, manner) for person in preview.people]
    lines = []
    for one in preview.classes:
        starts = one.after.starts
        booked = tr("{count} booked", count=one.booked)
        lines.append(f"{manner.long_day(starts.date())} {manner.time(starts)} · {one.after.name} · {booked}")
    for clash in preview.people:
        words = tr("{name} is also in {other} at {time}", name=clash.name, other=clash.other_name,
                   time=manner.time(clash.other_starts))  # fmt: skip
        lines.append(f"{manner.long_day(clash.other_starts.date())}: {words}")
    return lines + _conflicts(preview, manner)


def _conflicts(preview: EditPreview, manner: Manner) -> list[str]:
    own = [one.after.id for one in preview.classes]
    return [f"{manner.long_day(clash.day)}: {clash_words(clash, manner, own)}" for clash in preview.conflicts]
