"""The dry run: every row of a table against the members and the rows before it. Runs in a process of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any
from uuid import UUID

from studio.domain.members.importing.fields import MERGED, DateOrder, Field, NameOrder, Reading
from studio.services.members.importing.converting import GENTLE, Converter
from studio.services.members.importing.files import CHUNK, Packed, from_bytes, to_bytes
from studio.services.members.importing.homes import sizes
from studio.services.members.importing.matching import Match, People
from studio.services.members.importing.rows import CheckedRow, Fate, Kind, kind_of, packed

_SAME_DAY = "joined_on"


def check_message(reading: Reading, today: date, members: Packed, rows: Packed) -> bytes:
    """What `check_task` works on: how to read, the members (as `plain_member` makes them), the rows of the table."""
    inner = to_bytes({"reading": asdict(reading), "today": today.isoformat()}, rows)
    return to_bytes({"inner": len(inner)}, Packed((inner, *members.chunks), members.count))


def check_task(data: bytes, tell: Callable[[float], None]) -> bytes:
    """Check all rows; answers a letter a row in `fates`, how many are `alike` in which way, and the rows."""
    _, (parts) = from_bytes(data)
    head, rows = from_bytes(parts.chunks[0])
    reading = _reading(head["reading"])
    homes = sizes(cells[place] for place in reading.columns(Field.HOUSEHOLD) for _, cells in rows)
    checker = _Checker(reading, date.fromisoformat(head["today"]), homes)
    for member in Packed(parts.chunks[1:], parts.count):
        checker.know(member)
    fates: list[str] = []
    alike: Counter[Kind] = Counter()

    def checked() -> Iterator[list[Any]]:
        for place, (number, cells) in enumerate(rows):
            if place % CHUNK == 0:
                tell(place / max(rows.count, 1))
            row = checker.check(place, number, cells)
            fates.append(row.fate)
            if row.fate is Fate.DUPLICATE:
                alike[kind_of(row)] += 1
            yield packed(row)

    done = Packed.of(checked())
    return to_bytes({"fates": "".join(fates), "alike": [[*kind, count] for kind, count in alike.items()]}, done)


def _reading(plain: Mapping[str, Any]) -> Reading:
    return Reading(
        tuple(map(Field, plain["fields"])),
        tuple(map(DateOrder, plain["orders"])),
        NameOrder(plain["names"]),
        plain["country"],
        plain["lenient"],
    )


class _Checker:
    """Knows the members and the rows so far."""

    def __init__(self, reading: Reading, today: date, homes: Mapping[str, int]) -> None:
        self._lenient = reading.lenient
        self._converter = Converter(reading, today, homes)
        self._members: People[str] = People()
        self._rows: People[int] = People()
        self._values: dict[str, Mapping[str, Any]] = {}

    def know(self, member: Mapping[str, Any]) -> None:
        """Take a member up."""
        self._values[member["id"]] = member
        self._members.add(member["id"], member)
        for old in member.get("old_codes", ()):
            self._members.add(member["id"], {"name": member["name"], "code": old})

    def check(self, place: int, number: int, cells: Sequence[str]) -> CheckedRow:
        """One row."""
        values, problems = self._converter.values(cells)
        hard = [one for one in problems if one.code not in GENTLE]
        if "name" not in values or (hard and not self._lenient):
            return CheckedRow(place, number, Fate.REFUSED, values, tuple(problems))
        row = CheckedRow(place, number, Fate.NEW, values, tuple(problems))
        match = self._members.match(values)
        inside = None if match is not None and match.sure else self._rows.match(values)
        # An earlier row with the same address tells more than a member who only has nearly the same name.
        if inside is not None and (match is None or inside.sure):
            row = self._like_row(row, inside)
        elif match is not None:
            row = self._like_member(row, match)
        if not (match is None and row.sure):
            self._rows.add(place, values)
        return row

    def _like_member(self, row: CheckedRow, match: Match[str]) -> CheckedRow:
        ours = self._values[match.key]
        fills, differs = compared(ours, row.values)
        fate = Fate.DUPLICATE
        if match.sure and not differs:
            fate = Fate.UPDATED if fills else Fate.UNCHANGED
        values = row.values if "contact_name" not in fills else {**row.values, "contact_new": True}
        return CheckedRow(
            row.place, row.number, fate, values, row.problems, match.likeness, UUID(match.key), None, match.sure,
            differs, bool(fills),
        )  # fmt: skip

    @staticmethod
    def _like_row(row: CheckedRow, match: Match[int]) -> CheckedRow:
        return CheckedRow(
            row.place, row.number, Fate.DUPLICATE, row.values, row.problems, match.likeness, None, match.key, match.sure
        )


def compared(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields that a row fills in, and those in which it contradicts what is here."""
    fills, differs = [], []
    for field in MERGED:
        value = theirs.get(field)
        # Whoever is here has a day of joining, and one name is as good as its other spelling.
        if not value or value == ours.get(field) or field == _SAME_DAY:
            continue
        if not ours.get(field) or (field == "tags" and not _says_the_same(field, ours, theirs)):
            fills.append(field)
        elif not _says_the_same(field, ours, theirs):
            differs.append(field)
    if theirs.get("household") and not ours.get("household"):
        fills.append("household")
    if theirs.get("contact_name") and theirs["contact_name"].casefold() not in ours.get("contacts", ()):
        fills.append("contact_name")
    return tuple(fills), tuple(differs)


def _says_the_same(field: str, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> bool:
    mine, value = ours[field], theirs[field]
    if field == "tags":
        return {tag.casefold() for tag in value} <= {tag.casefold() for tag in mine}
    if field in {"phone", "second_phone"}:
        return value in {ours.get("phone"), ours.get("second_phone")}
    if field in {"notes", "address"}:
        return " ".join(value.split()).casefold() in " ".join(mine.split()).casefold()
    return bool(mine == value or (field == "email" and mine.casefold() == value.casefold()))
