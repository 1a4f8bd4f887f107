"""The command line: one parser for the window and for every routine. Answers on standard output, errors in plain
words.

The window's start passes here too, so whatever only one routine needs is imported by that routine.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from studio.cli import options
from studio.cli.options import SHEETS, window_options
from studio.domain.errors import StudioError
from studio.domain.roles import Role
from studio.domain.sheets.wording import counted, say
from studio.services.changes import Call
from studio.services.files import make_folder, write_file
from studio.words import ERRORS, FINDINGS

if TYPE_CHECKING:
    from studio.services.studio import Studio

USUAL_SHEETS = SHEETS[:4]
TABLES = {
    "members": "members as a table",
    "attendance": "attendance as a table",
    "results": "results as a table",
}
DESK = "command line"
INTERRUPTED = 130
"""What a shell expects of a program stopped by Ctrl+C."""


class Opener(Protocol):
    """What the command line needs beyond services: `app.py` gives it."""

    def open(self) -> Studio:
        """Open the database that was asked for."""

    def make_sample(self, members: int, years: int, seed: int, today: date) -> str:
        """Make a sample studio; answers a sentence on what it holds."""

    def restore(self, source: Path) -> str:
        """Put a backup in the database's place; answers the name of what stood there and is kept, "" for nothing."""

    def back_up_to(self, path: Path) -> None:
        """Write one verified backup to a file of the caller's choosing."""

    def today(self) -> date:
        """The day it is by the program's clock."""


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    from studio.cli.imports import add_import  # it takes the request from here

    words = say("Studio Desk: classes, members and circuits of a studio.")
    parser = argparse.ArgumentParser(prog="studio", description=words, parents=[window_options()])
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_sample(commands)
    _add_print(commands)
    commands.add_parser("scan", help=say("read card codes from standard input and check people in")).set_defaults(
        run=scan
    )
    back = commands.add_parser("backup", help=say("write a verified backup"))
    back.add_argument("--out", type=Path, metavar="F")
    back.set_defaults(run=back_up)
    put_back = commands.add_parser("restore", help=say("put a backup in the database's place"))
    put_back.add_argument("source", type=Path, metavar="F")
    put_back.set_defaults(run=restore)
    commands.add_parser("verify", help=say("check the database and say what is wrong")).set_defaults(run=verify)
    forget = commands.add_parser("clear-pins", help=say("take every PIN away, when the managers' are forgotten"))
    forget.set_defaults(run=clear_pins)
    _add_export(commands)
    add_import(commands)
    return parser


def _add_sample(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sample = commands.add_parser("sample", help=say("sample studios")).add_subparsers(
        dest="part", required=True, metavar="WHAT"
    )
    create = sample.add_parser("create", help=say("make a sample studio"))
    create.add_argument("--members", type=options.count, default=180)
    create.add_argument("--years", type=options.count, default=1)
    create.add_argument("--seed", type=options.whole, default=7)
    create.add_argument("--today", type=options.day, metavar="YYYY-MM-DD")
    create.set_defaults(run=create_sample)


def _add_print(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    paper = commands.add_parser("print", help=say("make PDFs")).add_subparsers(
        dest="part", required=True, metavar="WHAT"
    )
    pack = paper.add_parser("pack", help=say("the pack of a class"))
    pack.add_argument("--date", type=options.day, required=True, metavar="D")
    pack.add_argument("--at", type=options.hour, metavar="HH:MM")
    pack.add_argument("--sheets", type=options.sheets, default=USUAL_SHEETS, metavar=",".join(SHEETS))
    pack.set_defaults(run=print_pack)
    progress = paper.add_parser("progress", help=say("progress sheets"))
    whom = progress.add_mutually_exclusive_group(required=True)
    whom.add_argument("--member", metavar="CODE")
    whom.add_argument("--all", action="store_true")
    progress.set_defaults(run=print_progress)
    timetable = paper.add_parser("timetable", help=say("the timetable poster of a week"))
    timetable.add_argument("--from", dest="since", type=options.day, metavar="D", help=say("without it, today"))
    timetable.add_argument("--weeks", type=options.weeks, default=1)
    timetable.add_argument(
        "--paper", choices=("letter", "a4", "tabloid", "a3"), help=say("without it, by the site's country")
    )
    timetable.add_argument("--out", type=Path, required=True, metavar="F")
    timetable.set_defaults(run=print_timetable)
    handbook = paper.add_parser("handbook", help=say("every exercise on a page of its own, with contents and index"))
    handbook.add_argument("--exercise", metavar="ID", help=say("only the page of this exercise"))
    handbook.set_defaults(run=print_handbook)
    cards = paper.add_parser("cards", help=say("membership cards, ten to a page"))
    cards.add_argument("--member", metavar="CODE", action="append", default=[], help=say("without it, all members"))
    cards.add_argument("--bars", action="store_true", help=say("bar codes (Code 128) in place of QR codes"))
    cards.set_defaults(run=print_cards)
    for part in (pack, progress, handbook, cards):
        part.add_argument("--paper", choices=("letter", "a4"), help=say("without it, by the site's country"))
        out = "F-or-DIR" if part is progress else "F"
        part.add_argument("--out", type=Path, required=True, metavar=out)


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    out = commands.add_parser("export", help=say("write files for other programs")).add_subparsers(
        dest="subject", required=True, metavar="WHAT"
    )
    for subject, title in TABLES.items():
        table = out.add_parser(subject, help=say(title))
        table.add_argument("--format", choices=("csv", "xlsx"), default="csv")
        table.set_defaults(run=export)
    calendar = out.add_parser("calendar", help=say("classes as an .ics file"))
    for whose, example in (("coach", "NAME"), ("room", "NAME"), ("kind", "NAME-or-LETTER")):
        calendar.add_argument(f"--{whose}", default="", metavar=example)
    calendar.add_argument("--until", type=options.day, metavar="D")
    calendar.set_defaults(run=export_calendar)
    timetable = out.add_parser("timetable", help=say("a week as an HTML page"))
    timetable.set_defaults(run=export_timetable)
    for part in (calendar, timetable):
        part.add_argument("--from", dest="since", type=options.day, metavar="D", help=say("without it, today"))
    hours = out.add_parser("hours", help=say("what each coach taught in a month, by kind"))
    hours.add_argument("--month", type=options.month, metavar="YYYY-MM", help=say("without it, this month"))
    hours.add_argument("--format", choices=("csv", "xlsx"), default="csv")
    hours.set_defaults(run=export_hours)
    for part in out.choices.values():
        part.add_argument("--out", type=Path, required=True, metavar="F")


@dataclass(frozen=True, slots=True)
class Request:
    """One run of a command: its arguments, what opens the database, and where its lines go."""

    arguments: argparse.Namespace
    opener: Opener
    source: IO[str]
    out: IO[str]

    def say(self, line: str) -> None:
        """Print a line at once, so that what was printed has happened."""
        print(line, file=self.out, flush=True)

    def call(self, role: Role = Role.MANAGER) -> Call:
        """A new command in this role; whoever can run programs on the studio's database can do anything to it."""
        return Call(None, role, DESK)


Run = Callable[[Request], int]


def answer(request: Request) -> int:
    """Run the chosen command; errors in plain words on standard error. Answers the exit status."""
    run: Run = request.arguments.run
    try:
        return run(request)
    except StudioError as error:
        print(f"studio: {error_words(error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the answers has gone: nothing is left to be said, at the process's end neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def error_words(error: StudioError) -> str:
    """What an error says; one that has no words here by its reason."""
    template = ERRORS.get(error.code)
    if template is None:
        return say("This can't be done: {reason}.", reason=error.code.replace("_", " "))
    return say(template, **error.details) if error.details else say(template)


def create_sample(request: Request) -> int:
    """`studio sample create`."""
    wanted = request.arguments
    day = wanted.today or request.opener.today()
    request.say(request.opener.make_sample(wanted.members, wanted.years, wanted.seed, day))
    return 0


def scan(request: Request) -> int:
    """`studio scan`: a card code a line; each answer is printed only after the check-in is committed."""
    if isinstance(request.source, io.TextIOWrapper):
        request.source.reconfigure(errors="backslashreplace")  # what is no text is refused like what is no card
    studio = request.opener.open()
    for line in request.source:
        if not (code := line.strip()):
            continue
        try:
            answered = studio.attendance.check_in_by_code(request.call(Role.DESK), code)
        except StudioError as error:
            request.say(f"refused {code} {error.code}")
            continue
        word = "again" if answered.label.endswith("again") else "ok"
        request.say(f"{word} {code} {answered.details['session']} {answered.details['time']}")
    return 0


def clear_pins(request: Request) -> int:
    """`studio clear-pins`: whoever may run programs on the database could read it anyway."""
    request.opener.open().staff.remove_all_pins(request.call())
    request.say(say("Nobody has a PIN any more. The window asks nobody until a manager has a new one."))
    return 0


def print_pack(request: Request) -> int:
    """`studio print pack`."""
    studio = request.opener.open()
    wanted = request.arguments
    data = studio.paper.pack_pdf(
        request.call(), wanted.date, at=wanted.at, sheets=tuple(wanted.sheets), paper=wanted.paper
    )
    write_file(wanted.out, data)
    request.say(str(wanted.out))
    return 0


def print_progress(request: Request) -> int:
    """`studio print progress`: one member to a file, or everybody, a file each, into a folder."""
    studio = request.opener.open()
    wanted = request.arguments
    if not wanted.all:
        write_file(wanted.out, studio.paper.progress_pdf(request.call(), wanted.member, paper=wanted.paper))
        request.say(str(wanted.out))
        return 0
    make_folder(wanted.out)
    codes = studio.paper.member_codes()
    for number, code in enumerate(codes, start=1):
        path = wanted.out / f"progress-{code}.pdf"
        write_file(path, studio.paper.progress_pdf(request.call(), code, paper=wanted.paper))
        request.say(f"{number}/{len(codes)} {path}")
    return 0


def print_timetable(request: Request) -> int:
    """`studio print timetable`."""
    wanted = request.arguments
    paper = request.opener.open().paper
    write_file(wanted.out, paper.timetable_pdf(request.call(), wanted.since, weeks=wanted.weeks, paper=wanted.paper))
    request.say(str(wanted.out))
    return 0


def print_handbook(request: Request) -> int:
    """`studio print handbook`."""
    wanted = request.arguments
    book = request.opener.open().paper.begin_handbook(wanted.exercise, paper=wanted.paper)
    book.draw(book.pages)
    write_file(wanted.out, book.pdf())
    request.say(f"{wanted.out}: {counted(book.pages, '{number} page', '{number} pages')}")
    return 0


def print_cards(request: Request) -> int:
    """`studio print cards`."""
    wanted = request.arguments
    paper = request.opener.open().paper
    write_file(wanted.out, paper.cards_pdf(request.call(), wanted.member, paper=wanted.paper, bars=wanted.bars))
    request.say(str(wanted.out))
    return 0


def back_up(request: Request) -> int:
    """`studio backup`."""
    if request.arguments.out is not None:
        request.opener.back_up_to(request.arguments.out)
        request.say(str(request.arguments.out))
        return 0
    made = request.opener.open().safety.back_up()
    request.say("" if made is None else str(made.path))
    return 0


def restore(request: Request) -> int:
    """`studio restore F`."""
    source = request.arguments.source
    kept = request.opener.restore(source)
    request.say(say("Restored from {file}.", file=source.name))
    if kept:
        request.say(say("What was there is kept as {name}.", name=kept))
    return 0


def verify(request: Request) -> int:
    """`studio verify`: what is wrong and what to do; exit 1 when anything is."""
    found = request.opener.open().safety.verify(request.call())
    if not found:
        request.say(say("Everything is in order: file, references, journal, and the studio's own rules."))
        return 0
    for finding in found:
        wrong, remedy = FINDINGS[finding.code]
        request.say(f"{say(wrong, **finding.details)} {say(remedy)}")
    return 1


def rows_words(number: int) -> str:
    """How many rows a table has."""
    return counted(number, "{number} row", "{number} rows")


def export(request: Request) -> int:
    """`studio export`."""
    wanted = request.arguments
    rows = request.opener.open().exports.export(request.call(), wanted.subject, wanted.format, wanted.out)
    request.say(f"{wanted.out}: {rows_words(rows)}")
    return 0


def export_hours(request: Request) -> int:
    """`studio export hours`."""
    from studio.services.schedule.hours import month_days

    wanted, studio = request.arguments, request.opener.open()
    hours = studio.schedule.coaches.hours(*month_days(wanted.month or request.opener.today()))
    rows = studio.exports.write_hours(hours, wanted.format, wanted.out)
    request.say(f"{wanted.out}: {rows_words(rows)}")
    return 0


def export_calendar(request: Request) -> int:
    """`studio export calendar`."""
    wanted = request.arguments
    sharing = request.opener.open().sharing
    whose = sharing.whose(coach=wanted.coach, room=wanted.room, kind=wanted.kind)
    write_file(wanted.out, sharing.calendar(whose, wanted.since, wanted.until))
    request.say(str(wanted.out))
    return 0


def export_timetable(request: Request) -> int:
    """`studio export timetable`."""
    wanted = request.arguments
    write_file(wanted.out, request.opener.open().sharing.week_page(wanted.since))
    request.say(str(wanted.out))
    return 0
