"""One person's data in words and in plain JSON: the same fields in both, ids said by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from studio.domain.clock import wall_time
from studio.domain.members.records import Member
from studio.domain.sheets.dossier import DossierSection
from studio.services.paper.receipts import money
from studio.services.paper.words import TEST_NAMES

FORMAT: dict[str, object] = {
    "name": "Studio Desk, one person's data",
    "version": 1,
    "reading": {
        "records": "lists of records by kind; every record has an id, by which others point at it",
        "instants": "ISO 8601 with the offset of time_zone, such as 2026-04-14T17:52:00+01:00",
        "days": "ISO 8601, such as 2026-04-14",
        "wall times": "ISO 8601 without an offset: what a clock in time_zone shows",
        "*_kg": "kilograms",
        "*_m": "metres",
        "*_s": "seconds",
        "*_minor": "the smallest unit of the currency, such as pence",
        "minutes": "minutes",
        "body_mass_kg": "kilograms, whatever mass_unit somebody lifts in",
        "*_name": "what the id in the field of the same name without _name stands for",
        "null": "nothing is stored",
    },
}
KINDS: dict[str, str] = {
    "EmergencyContact": "Whom to call in an emergency",
    "ReplacedCard": "Earlier cards",
    "MergedMember": "Profiles made one with yours",
    "KeptApart": "Told from others of the same name",
    "MemberPhoto": "Photo",
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
"""Kinds of records as headings; one without words here stands under its own name."""
_HIDDEN = {"id", "member_id", "search", "sort_name", "erased_on", "digest", "large", "small", "station_id"}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WHEN = (
    *("at", "on_day", "since", "booked_at", "signed_on", "done_on", "given_at", "starts_on", "week", "first_day"),
    *("replaced_at", "merged_at", "printed_at"),
)


@dataclass(frozen=True, slots=True)
class Names:
    """What ids and keys of exercises stand for, and the zone that times are told in."""

    zone: str
    by_id: Mapping[UUID, str]
    exercises: Mapping[str, str]


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
        if field.name not in {"id", "member_id"}:
            said = names.by_id.get(one) if isinstance(one, UUID) else None
            said = names.exercises.get(one) if field.name == "exercise" else said
            if said is not None:
                found[f"{field.name.removesuffix('_id')}_name"] = said
    return found


def sections(member: Member, records: Mapping[type[Any], list[Any]], names: Names) -> tuple[DossierSection, ...]:
    """The document: the person first, then every kind of record with its newest last."""
    own = tuple((_title(name), words) for name, words in _told(member, names))
    found = [DossierSection("About you", own)]
    for kind, rows in records.items():
        ordered = sorted(rows, key=lambda row: (_moment(row), str(row.id)))
        lines = tuple(_line(row, names) for row in ordered)
        found.append(DossierSection(KINDS.get(kind.__name__, kind.__name__), lines))
    return tuple(found)


def _line(row: Any, names: Names) -> tuple[str, str]:
    """When, and what: the class's own time stands first where a record is about a class."""
    when = next((name for name in _WHEN if getattr(row, name, None) is not None), "")
    told = _told(row, names)
    of_class = next((words for name, words in told if name == "session_id"), "")
    rest = [f"{_title(name)}: {words}" for name, words in told if name not in {when, "session_id"}]
    label = _words(getattr(row, when), names) if when else ""
    if of_class:
        # A class says its own time; that of the record is one more of its facts.
        rest += [f"{_title(when)}: {label}"] if when else []
        day, _, name = of_class.partition("  ")
        return day, "; ".join([name, *rest])
    return label, "; ".join(rest) or "-"


def _told(row: Any, names: Names) -> list[tuple[str, str]]:
    """The fields that hold something, in words."""
    found = []
    for field in fields(row):
        value = getattr(row, field.name)
        if field.name in _HIDDEN or value is None or value is False or value in ("", ()):
            continue
        words = _said(field.name, value, row, names)
        if words:
            found.append((field.name, words))
    return found


def _said(field: str, value: Any, row: Any, names: Names) -> str:
    """A field's value in words: by its name where the value alone does not say it."""
    if field == "exercise":
        return names.exercises.get(value, str(value))
    if field == "test":
        return TEST_NAMES.get(value, str(value))
    if field == "amount_minor":
        return money(value, row.currency)
    if field.endswith("_m"):
        return f"{value / 1000:.1f} km"
    if field.endswith("_s"):
        return str(timedelta(seconds=value))
    if field.endswith("_kg"):
        return f"{value:g} kg"
    if field == "weekday":
        return _WEEKDAYS[value % 7]
    words = _words(value, names)
    return words.replace("_", " ") if isinstance(value, StrEnum) or field in {"flag", "kind"} else words


def _words(value: Any, names: Names) -> str:
    if isinstance(value, UUID):
        return names.by_id.get(value, "")
    if isinstance(value, bool):
        return "yes"
    if isinstance(value, datetime):
        wall = value if value.tzinfo is None else wall_time(value, names.zone)
        return f"{wall:%d %b %Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d %b %Y}"
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)
    return str(value)


def _title(name: str) -> str:
    bare = name.removesuffix("_id")
    for unit in ("_minor", "_m", "_s", "_kg"):
        bare = bare.removesuffix(unit)
    return bare.replace("_", " ").capitalize()


def _moment(row: Any) -> str:
    value = next((getattr(row, name) for name in _WHEN if getattr(row, name, None) is not None), "")
    return value.isoformat() if isinstance(value, date) else ""
