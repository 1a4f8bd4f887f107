"""One person's data in words and in plain JSON: the same fields in both, ids said by name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from studio.domain.clock import wall_time
from studio.domain.members.records import HealthAnswers, Member
from studio.domain.sheets import wording
from studio.domain.sheets.dossier import DossierSection
from studio.domain.sheets.wording import say
from studio.services.members.wording import CONDITIONS, DOCUMENTS, MEANS, RUNS
from studio.services.paper import words as paper
from studio.services.paper.receipts import money
from studio.services.persons.rows import Named

ABOUT = (
    "This is all that is stored about you, whoever wrote it down.",
    "Times are those of clocks at the studio, weights are in kilograms, distances in metres.",
    "The file of the same name that ends in .json holds the same for other programs.",
)
KINDS: dict[str, str] = {
    "EmergencyContact": "Whom to call in an emergency",
    "ReplacedCard": "Earlier cards",
    "MergedMember": "Profiles made one with yours",
    "KeptApart": "Told from others of the same name",
    "MemberPhoto": "Photo",
    "OwnValue": "Fields of the studio's own",
    "Document": "Papers signed",
    "Consent": "Consent to health data being kept",
    "HealthCheck": "Health checks",
    "HealthAnswers": "Answers in health checks",
    "AnswersLook": "Who looked at those answers",
    "TrainingFlag": "Limits on training",
    "FlagCause": "Causes of limits",
    "CauseLook": "Who looked at causes",
    "Race": "Races",
    "RunWeek": "Running by week",
    "RunDay": "Usual running week",
    "Pass": "Passes",
    "PassEntry": "Classes given and used",
    "Payment": "Payments",
    "Booking": "Bookings and attendance",
    "WaitlistEntry": "Waitlists",
    "StandingBooking": "Regular places",
    "SeasonPhase": "Season",
    "SetResult": "Results in class",
    "SessionEffort": "How hard classes were",
    "TestResult": "Tests",
    "Deviation": "Done otherwise than planned",
    "PrintedSheet": "Sheets printed",
}
"""Kinds of records as headings."""
_OWN_IDS = frozenset({"id", "member_id", "other_id"})
"""Ids that are not said by name: a record's own, the member's, and that of somebody else who is nobody's business."""
HIDDEN = _OWN_IDS | {
    *("search", "sort_name", "erased_on", "digest", "large", "small", "station_id"),
    *("file", "file_bytes", "position"),
}
"""What the document leaves to the file for other programs: it says nothing to a person, or lies beside it."""
_VALUES = {
    "flag": CONDITIONS,
    "kind": DOCUMENTS | RUNS,
    "means": MEANS,
    "phase": paper.PHASE_NAMES,
    "test": paper.TEST_NAMES,
}
"""What fields with keys say; others, a studio's own, stand as they are."""
_WHEN = (
    *("at", "on_day", "since", "booked_at", "signed_on", "done_on", "given_at", "starts_on", "week", "first_day"),
    *("replaced_at", "merged_at", "printed_at"),
)


@dataclass(frozen=True, slots=True)
class Names:
    """What ids and keys of exercises stand for, what each type of pass is sold in (`currencies`), and the zone of all
    times.
    """

    zone: str
    by_id: Mapping[UUID, Named]
    exercises: Mapping[str, str]
    currencies: Mapping[UUID, str]


def plain(value: Any, names: Names) -> Any:
    """A value as JSON holds it; a record with what its ids stand for."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, datetime):
        return (value if value.tzinfo is None else value.astimezone(ZoneInfo(names.zone))).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(part, names) for part in value]
    if not hasattr(value, "__dataclass_fields__"):
        return str(value)
    found: dict[str, Any] = {}
    for field in fields(value):
        one = getattr(value, field.name)
        found[field.name] = plain(one, names)
        if field.name not in _OWN_IDS:
            said = _named(one, names) if isinstance(one, UUID) else None
            said = names.exercises.get(one) if field.name == "exercise" else said
            if said is not None:
                found[f"{field.name.removesuffix('_id')}_name"] = said
        if field.name == "price_minor" and one is not None:
            found["currency"] = names.currencies.get(value.type_id)
    return found


def _named(one: UUID, names: Names) -> str | None:
    """What an id stands for, as other programs may read it: a class begins with its wall time."""
    known = names.by_id.get(one)
    if known is None:
        return None
    if known.starts is None:
        return known.name
    return f"{known.starts.isoformat(timespec='minutes')} {known.name}"


def sections(member: Member, records: Mapping[type[Any], list[Any]], names: Names) -> tuple[DossierSection, ...]:
    """The document: the person first, then every kind of record with its newest last."""
    own = tuple((say(title_of(name)), words) for name, words in _told(member, names))
    found = [DossierSection(say("About you"), own)]
    for kind, rows in records.items():
        ordered = sorted(rows, key=lambda row: (_moment(row, names), str(row.id)))
        lines = tuple(_line(row, names) for row in ordered)
        found.append(DossierSection(say(KINDS[kind.__name__]), lines))
    return tuple(found)


def _line(row: Any, names: Names) -> tuple[str, str]:
    """When, and what: the class's own time stands first where a record is about a class."""
    when = next((name for name in _WHEN if getattr(row, name, None) is not None), "")
    told = _told(row, names)
    of_class = _class_of(row, names)
    rest = [f"{say(title_of(name))}: {words}" for name, words in told if name not in {when, "session_id"}]
    label = _words(getattr(row, when), names) if when else ""
    if of_class is not None:
        # A class says its own time; that of the record is one more of its facts.
        rest += [f"{say(title_of(when))}: {label}"] if when else []
        return paper.moment(of_class[0]), "; ".join([of_class[1], *rest])
    return label, "; ".join(rest) or say("yes")


def _told(row: Any, names: Names) -> list[tuple[str, str]]:
    """The fields that hold something, in words."""
    found = []
    for field in fields(row):
        value = getattr(row, field.name)
        if field.name in HIDDEN or value is None or value is False or value in ("", ()):
            continue
        words = _said(field.name, value, row, names)
        if words:
            found.append((field.name, words))
    return found


def _said(field: str, value: Any, row: Any, names: Names) -> str:
    """A field's value in words: by its name where the value alone does not say it."""
    if field == "exercise":
        return names.exercises.get(value, str(value))
    if field == "amount_minor":
        return money(value, row.currency)
    if field == "price_minor" and row.type_id in names.currencies:
        return money(value, names.currencies[row.type_id])
    if field.endswith("_m"):
        return f"{wording.number(value / 1000, 1)} km"
    if field.endswith("_s"):
        return str(timedelta(seconds=value))
    if field.endswith("_kg"):
        return f"{wording.number(value)} kg"
    if field == "weekday":
        return wording.weekday_named(value)
    if value in _VALUES.get(field, {}):
        return say(_VALUES[field][value])
    if isinstance(row, HealthAnswers) and field == "words":
        return _answers(value)
    words = _words(value, names)
    return say(words.replace("_", " ")) if isinstance(value, StrEnum) and not words.isupper() else words


def _answers(words: str) -> str:
    """The questions that were not answered with no, and what was said to them."""
    try:
        return ", ".join(f"{key.replace('_', ' ')}: {said or say('yes')}" for key, said in json.loads(words).items())
    except ValueError:
        return words


def _words(value: Any, names: Names) -> str:
    if isinstance(value, UUID):
        return names.by_id[value].name if value in names.by_id else ""
    if isinstance(value, bool):
        return say("yes")
    if isinstance(value, datetime):
        wall = value if value.tzinfo is None else wall_time(value, names.zone)
        return paper.moment(wall)
    if isinstance(value, date):
        return paper.short_date_with_year(value)
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)
    return str(value)


def title_of(name: str) -> str:
    """A field of a record as words: "signed_on" is "Signed on"."""
    bare = name.removesuffix("_id")
    for unit in ("_minor", "_m", "_s", "_kg"):
        bare = bare.removesuffix(unit)
    return bare.replace("_", " ").capitalize()


def _class_of(row: Any, names: Names) -> tuple[datetime, str] | None:
    """Wall time and name of the class that a record is about."""
    known = names.by_id.get(getattr(row, "session_id", None) or row.id)
    return None if known is None or known.starts is None else (known.starts, known.name)


def _moment(row: Any, names: Names) -> str:
    """What the lines of a section are ordered by: the time that stands before them."""
    of_class = _class_of(row, names)
    if of_class is not None:
        return of_class[0].isoformat()
    value = next((getattr(row, name) for name in _WHEN if getattr(row, name, None) is not None), "")
    return value.isoformat() if isinstance(value, date) else ""
