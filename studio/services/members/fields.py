"""A member's fields as typed: checked one by one, so that each error stands next to its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from studio.domain.errors import RuleError
from studio.domain.members.records import MassUnit

TYPED = frozenset({
    "name", "legal_name", "pronouns", "phone", "second_phone", "email", "address", "birth_date", "joined_on", "level",
    "weekly_target", "running_since", "lifting_since", "mass_unit", "goal", "tags", "notes",
})  # fmt: skip
"""The fields that are typed; others are set by commands of their own."""
LONGEST = {"notes": 4000, "address": 400}
"""Characters that a field holds; the others hold 200."""
MOST_TAGS = 20
LEVELS = range(1, 5)
TARGETS = range(8)
OLDEST_YEAR = 1900


def parse_field(field: str, typed: str, country: str, today: date) -> object:
    """The value of a field as stored. Dates come as ISO text; an empty text empties a field that may be empty.

    Raises `RuleError` with the field in its details: "words_long", "tags_many", "unit_wrong", "name_missing",
    "phone_wrong", "email_wrong", "day_wrong", "year_wrong", "number_wrong".
    """
    text = " ".join(typed.split()) if field not in {"notes", "address"} else typed.strip()
    most = LONGEST.get(field, 200)
    if len(text) > most:
        raise RuleError("words_long", field=field, most=most)
    if field == "name" and not text:
        raise RuleError("name_missing", field=field)
    if field in {"phone", "second_phone"}:
        return parse_phone(text, country, field)
    parse = _PARSERS.get(field)
    return text if parse is None else parse(field, text, today)


def stored_text(value: object) -> str:
    """A field's value as it would be typed for `parse_field`: days as ISO text, nothing as an empty one."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else str(value)


def parse_phone(text: str, country: str, field: str = "phone") -> str:
    """A telephone number as dialled from `country`, in its international form; empty stays empty."""
    if not text:
        return ""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        raise RuleError("phone_wrong", field=field) from None
    if not phonenumbers.is_possible_number(number):
        raise RuleError("phone_wrong", field=field)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _email(field: str, text: str, _today: date) -> str:
    if not text:
        return ""
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        raise RuleError("email_wrong", field=field) from None


def _day(field: str, text: str, today: date) -> date | None:
    if not text and field != "joined_on":
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise RuleError("day_wrong", field=field) from None
    if day.year < OLDEST_YEAR or (field == "birth_date" and day >= today):
        raise RuleError("day_wrong", field=field)
    return day


def _year(field: str, text: str, today: date) -> int | None:
    if not text:
        return None
    if not text.isdecimal() or not OLDEST_YEAR <= int(text) <= today.year:
        raise RuleError("year_wrong", field=field)
    return int(text)


def _number(field: str, text: str, _today: date) -> int:
    allowed = LEVELS if field == "level" else TARGETS
    if not text.isdecimal() or int(text) not in allowed:
        raise RuleError("number_wrong", field=field, low=allowed[0], high=allowed[-1])
    return int(text)


def _tags(field: str, text: str, _today: date) -> tuple[str, ...]:
    """Tags, with commas between; the same one twice counts once, however it is written."""
    found = {one.casefold(): one for one in map(str.strip, text.split(",")) if one}
    if len(found) > MOST_TAGS:
        raise RuleError("tags_many", field=field, most=MOST_TAGS)
    return tuple(found.values())


def _unit(field: str, text: str, _today: date) -> MassUnit:
    try:
        return MassUnit(text.casefold())
    except ValueError:
        raise RuleError("unit_wrong", field=field) from None


_PARSERS: Mapping[str, Callable[[str, str, date], object]] = {
    "email": _email,
    "tags": _tags,
    "mass_unit": _unit,
    "birth_date": _day,
    "joined_on": _day,
    "running_since": _year,
    "lifting_since": _year,
    "level": _number,
    "weekly_target": _number,
}
