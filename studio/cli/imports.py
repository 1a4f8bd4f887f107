"""`studio import`: files of other programs, shown first and taken over with `--apply`."""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from studio.domain.errors import StudioError
from studio.domain.members.importing.fields import DATES, DateOrder, Field, Reading
from studio.domain.sheets.wording import counted, say
from studio.services.files import read_file
from studio.services.members.importing.deciding import Decisions
from studio.services.members.importing.files import FoundTable, Wanted
from studio.services.members.importing.guessing import orders
from studio.services.members.importing.rows import Action, Check, CheckedRow, Fate
from studio.services.schedule.calendar_files import LARGEST
from studio.words import LEFT_OUT, LOOKS_LIKE, NOT_TAKEN

if TYPE_CHECKING:
    from studio.cli import Request

MOST_SHOWN = 20
"""Rows of a kind that are said one by one."""


def add_import(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The parsers of `studio import`."""
    into = commands.add_parser("import", help=say("take over files of other programs")).add_subparsers(
        dest="part", required=True, metavar="WHAT"
    )
    calendar = into.add_parser("calendar", help=say("classes of an .ics file: shown, and with --apply taken over"))
    for which in ("coach", "room", "kind"):
        calendar.add_argument(
            f"--{which}", default="", metavar="NAME", help=say("where the file names none of the studio")
        )
    calendar.set_defaults(run=import_calendar)
    members = into.add_parser("members", help=say("people of a table (CSV, .xlsx) or contacts (.vcf)"))
    members.add_argument("--encoding", metavar="NAME", help=say("of a file that does not tell it"))
    members.add_argument(
        "--sheet", metavar="NAME", help=say("of a workbook; without it, the first that holds anything")
    )
    members.add_argument(
        "--days", choices=("dmy", "mdy"), help=say("whether the day or the month is first, where it could be either")
    )
    members.add_argument("--column", action="append", default=[], metavar="HEADING=FIELD", type=_column)
    members.add_argument("--lenient", action="store_true", help=say("take people without the values that are wrong"))
    members.add_argument(
        "--left-out", type=Path, metavar="F", help=say("write the rows that are left out to a CSV file")
    )
    members.set_defaults(run=import_members)
    for part in (calendar, members):
        part.add_argument("source", type=Path, metavar="F")
        part.add_argument("--apply", action="store_true")


def import_calendar(request: Request) -> int:
    """`studio import calendar F`: what is understood, what is left out and why; with `--apply` it is taken over."""
    wanted, sharing = request.arguments, request.opener.open().sharing
    found = sharing.read_file(read_file(wanted.source, LARGEST))
    otherwise = sharing.whose(coach=wanted.coach, room=wanted.room, kind=wanted.kind)
    plan = sharing.plan_import(found, otherwise)
    for one in plan.classes:
        number = counted(one.found.number, "{number} class", "{number} classes")
        repeats = f"  {one.found.rule}, {number}" if one.found.rule else ""
        where = f"{one.kind.name}, {one.room.name}, {one.coach.name}"
        request.say(f"+ {one.found.starts:%Y-%m-%d %H:%M}  {one.name} ({where}){repeats}")
    for left in plan.left_out:
        when = f"{left.starts:%Y-%m-%d %H:%M}  " if left.starts is not None else ""
        request.say(f"- {when}{left.name or say('An entry without a name')} {say(LEFT_OUT[left.reason])}")
    if wanted.apply:
        outcome = sharing.import_calendar(request.call(), found, otherwise)
        taken = int(outcome.details["number"])
        request.say(counted(taken, "{number} class taken over.", "{number} classes taken over."))
    else:
        request.say(
            counted(
                plan.number,
                "{number} class would be taken over, nothing was changed. Take it over with --apply.",
                "{number} classes would be taken over, nothing was changed. Take them over with --apply.",
            )
        )
    return 0


def import_members(request: Request) -> int:
    """`studio import members F`: what each column becomes, what becomes of the rows; with `--apply` it is done."""
    wanted, importing = request.arguments, request.opener.open().importing
    how = Wanted(wanted.encoding, wanted.sheet)
    table, guessed = importing.read(request.call(), wanted.source, how, _go_on)
    if table.previews and wanted.encoding is None:
        request.say(say("The file does not tell its encoding. Name one with --encoding:"))
        for encoding, lines in table.previews:
            request.say(f"  {encoding}: {' / '.join(lines[:2])}")
        return 1
    reading = _chosen(table, guessed, wanted)
    for column, field, order in zip(table.columns, reading.fields, reading.orders, strict=True):
        becomes = f"{field} ({order})" if field in DATES else field
        request.say(f"{column or say('(no heading)')} -> {becomes or say('left out')}")
    check = importing.check(request.call(), table, reading, _go_on)
    _say_check(request, check)
    decisions = Decisions()
    if wanted.left_out is not None:
        rows = importing.save_left_out(wanted.left_out, check, decisions, lambda row: why(check, row), say("Reason"))
        request.say(f"{wanted.left_out}: {counted(rows, '{number} row', '{number} rows')}")
    if wanted.apply:
        _, tally = importing.apply(request.call(), check, decisions, _go_on)
        numbers = {"new": tally.new, "updated": tally.updated, "rows": tally.left_out}
        request.say(say("{new} members imported, {updated} filled in, {rows} rows left out.", **numbers))
    else:
        request.say(say("Nothing was changed. Import them with --apply."))
    return 0


def _say_check(request: Request, check: Check) -> None:
    """What becomes of the rows, and each reason once with how often it holds."""
    alike = Decisions().count(check, Action.SKIP)
    counts = {fate: check.count(fate) for fate in Fate}
    summary = say(
        "{rows} rows: {new} new, {updated} filled in, {unchanged} unchanged, {duplicate} look like somebody "
        "({alike} of them left out), {refused} refused",
        rows=len(check.fates),
        alike=alike,
        new=counts[Fate.NEW],
        updated=counts[Fate.UPDATED],
        unchanged=counts[Fate.UNCHANGED],
        duplicate=counts[Fate.DUPLICATE],
        refused=counts[Fate.REFUSED],
    )
    request.say(summary)
    shown: Counter[str] = Counter()
    for fate in (Fate.REFUSED, Fate.DUPLICATE):
        for place in check.places(fate):
            row = check.row(place)
            shown[fate] += 1
            if shown[fate] > MOST_SHOWN:
                more = check.count(fate) - MOST_SHOWN
                request.say(f"  {say('and {number} more: see them with --left-out', number=more)}")
                break
            number = say("row {number}", number=row.number)
            request.say(f"- {number}  {row.values.get('name', '')}: {why(check, row)}")


def why(check: Check, row: CheckedRow) -> str:
    """Why a row is not simply taken."""
    cells = check.source(row.place)
    parts = [say(NOT_TAKEN[one.code], value=cells[one.column]) for one in row.problems]
    if row.likeness is not None:
        who = say("row {number}", number=check.row(row.like_row).number) if row.like_row is not None else ""
        if row.like is not None:
            who = check.members[row.like].name
        likeness = say(LOOKS_LIKE[row.likeness])
        parts.insert(0, say("{likeness} as {who}", likeness=likeness[:1].upper() + likeness[1:], who=who))
    return ". ".join(parts)


def _chosen(table: FoundTable, guessed: Reading, wanted: argparse.Namespace) -> Reading:
    """The guessed reading with what was chosen. Raises `StudioError` "name_unknown" for a heading that is not there."""
    fields = list(guessed.fields)
    for heading, field in wanted.column:
        if heading not in table.columns:
            raise StudioError("name_unknown", name=heading, known=", ".join(table.columns))
        fields[table.columns.index(heading)] = field
    order = DateOrder(wanted.days or "")
    found = tuple(order if one is DateOrder.OPEN else one for one in orders(table, fields))
    return replace(guessed, fields=tuple(fields), orders=found, lenient=wanted.lenient)


def _column(text: str) -> tuple[str, Field]:
    heading, _, field = text.rpartition("=")
    try:
        return heading, Field(field)
    except ValueError:
        known = ", ".join(one.value for one in Field if one)
        words = say("no field called “{name}”: choose from {known}", name=field, known=known)
        raise argparse.ArgumentTypeError(words) from None


def _go_on(_share: float) -> bool:
    return True
