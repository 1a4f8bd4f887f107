"""Contacts (vCard 2.1, 3.0 and 4.0) as a table with one row a card. Runs in a limited process."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from typing import Any

from studio.domain.errors import StudioError

COLUMNS = ("Full name", "First name", "Last name", "Pronouns", "Email", "Phone", "Second phone", "Birthday",
           "Street", "City", "Region", "Postcode", "Country", "Categories", "Notes")  # fmt: skip
_NOT_NEEDED = ("PHOTO", "LOGO", "SOUND", "KEY", "X-", "ITEM", "AGENT")
_NAME = re.compile(r"^(?:[\w-]+\.)?([\w-]+)")
_FOLD = re.compile(r"\r?\n[ \t]")


def cards(text: str) -> Iterator[list[str]]:
    """The headings, then a row a card; a card that can't be read has only what its name line says.

    Raises `StudioError` "table_nested".
    """
    logging.getLogger("vobject").setLevel(logging.CRITICAL)
    yield list(COLUMNS)
    for lines in _apart(_FOLD.sub("", text)):
        yield _row(lines)


def _apart(text: str) -> Iterator[list[str]]:
    """The lines of each card, without pictures and other heavy things."""
    card: list[str] | None = None
    for line in text.splitlines():
        bare = line.strip().upper()
        if bare == "BEGIN:VCARD":
            if card is not None:
                raise StudioError("table_nested")
            card = []
        elif bare == "END:VCARD" and card is not None:
            yield card
            card = None
        elif card is not None and bare and not _name(line).startswith(_NOT_NEEDED):
            card.append(line)


def _name(line: str) -> str:
    found = _NAME.match(line)
    return "" if found is None else found[1].upper()


def _row(lines: list[str]) -> list[str]:
    card = _read(["BEGIN:VCARD", *lines, "END:VCARD"])
    if card is None:
        return [next((line.partition(":")[2] for line in lines if _name(line) == "FN"), "")] + [""] * (len(COLUMNS) - 1)
    name = _first(card, "n")
    place = _first(card, "adr")
    phones = sorted(card.contents.get("tel", []), key=_mobile_first)
    numbers = [_number(one.value) for one in phones] + ["", ""]
    categories = [tag for one in card.contents.get("categories", []) for tag in _listed(one.value)]
    return [
        _text(_first(card, "fn")),
        _part(name, "given"),
        _part(name, "family"),
        _text(_first(card, "pronouns")),
        _text(_first(card, "email")).removeprefix("mailto:"),
        *numbers[:2],
        _birthday(_text(_first(card, "bday"))),
        *(_part(place, part) for part in ("street", "city", "region", "code", "country")),
        ", ".join(categories),
        _text(_first(card, "note")),
    ]


def _read(lines: list[str]) -> Any:
    """The card, or None when the library can't make sense of it."""
    from vobject import readOne

    for some in (lines, [line for line in lines if _name(line) != "BDAY"]):
        try:
            return readOne(io.StringIO("\r\n".join(some) + "\r\n"))
        except Exception:  # noqa: BLE001, S112 -- the library raises whatever a broken line brings about
            continue
    return None


def _first(card: Any, key: str) -> Any:
    found = card.contents.get(key)
    return found[0].value if found else ""


def _text(value: Any) -> str:
    return value if isinstance(value, str) else " ".join(_listed(value))


def _listed(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list | tuple) else [str(value)]


def _part(value: Any, part: str) -> str:
    found = getattr(value, part, "")
    return " ".join(_listed(found)).strip()


def _mobile_first(one: Any) -> bool:
    kinds = {kind.upper() for kind in one.params.get("TYPE", [])}
    return not kinds & {"CELL", "PREF"} and "PREF" not in one.params


def _number(value: Any) -> str:
    """A telephone number; newer cards write it as an address, `tel:+44-20-7946-0142;ext=1`."""
    text = str(value).strip()
    return text[4:].partition(";")[0] if text.lower().startswith("tel:") else text


def _birthday(text: str) -> str:
    """A birthday; one without its year is none."""
    return "" if text.startswith("--") else text
