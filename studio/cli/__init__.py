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
from studio.services.changes import Call
from studio.services.files import make_folder, write_file
from studio.words import FINDINGS, say

if TYPE_CHECKING:
    from studio.services.studio import Studio

USUAL_SHEETS = SHEETS[:4]
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
        """Put a backup in the database's place; answers a sentence on what was kept."""

    def back_up_to(self, path: Path) -> None:
        """Write one verified backup to a file of the caller's choosing."""

    def today(self) -> date:
        """The day it is by the program's clock."""


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    from studio.cli.imports import add_import  # it takes the request from here

    words = "Studio Desk: classes, members and circuits of a studio."
    parser = argparse.ArgumentParser(prog="studio", description=words, parents=[window_options()])
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_sample(commands)
    _add_print(commands)
    commands.add_parser("scan", help="read card codes from standard input and check people in").set_defaults(run=scan)
    back = commands.add_parser("backup", help="write a verified backup")
    back.add_argument("--out", type=Path, metavar="F")
    back.set_defaults(run=back_up)
    put_back = commands.add_parser("restore", help="put a backup in the database's place")
    put_back.add_argument("source", type=Path, metavar="F")
    put_back.set_defaults(run=restore)
    commands.add_parser("verify", help="check the database and say what is wrong").set_defaults(run=verify)
    forget = commands.add_parser("clear-pins", help="take every PIN away, when the managers' are forgotten")
    forget.set_defaults(run=clear_pins)
    _add_export(commands)
    add_import(commands)
    return parser


def _add_sample(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sample = commands.add_parser("sample", help="sample studios").add_subparsers(
        dest="part", required=True, metavar="WHAT"
    )
    create = sample.add_parser("create", help="make a sample studio")
    create.add_argument("--members", type=options.count, default=180)
    create.add_argument("--years", type=options.count, default=1)
    create.add_argument("--seed", type=options.whole, default=7)
    create.add_argument("--today", type=options.day, metavar="YYYY-MM-DD")
    create.set_defaults(run=create_sample)


def _add_print(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    paper = commands.add_parser("print", help="make PDFs").add_subparsers(dest="part", required=True, metavar="WHAT")
    pack = paper.add_parser("pack", help="the pack of a class")
    pack.add_argument("--date", type=options.day, required=True, metavar="D")
    pack.add_argument("--at", type=options.hour, metavar="HH:MM")
    pack.add_argument("--sheets", type=options.sheets, default=USUAL_SHEETS, metavar=",".join(SHEETS))
    pack.set_defaults(run=print_pack)
    progress = paper.add_parser("progress", help="progress sheets")
    whom = progress.add_mutually_exclusive_group(required=True)
    whom.add_argument("--member", metavar="CODE")
    whom.add_argument("--all", action="store_true")
    progress.set_defaults(run=print_progress)
    timetable = paper.add_parser("timetable", help="the timetable poster of a week")
    timetable.add_argument("--from", dest="since", type=options.day, metavar="D", help="without it, today")
    timetable.add_argument("--weeks", type=options.weeks, default=1)
    timetable.add_argument(
        "--paper", choices=("letter", "a4", "tabloid", "a3"), help="without it, by the site's country"
    )
    timetable.add_argument("--out", type=Path, required=True, metavar="F")
    timetable.set_defaults(run=print_timetable)
    handbook = paper.add_parser("handbook", help="every exercise on a page of its own, with contents and index")
    handbook.add_argument("--exercise", metavar="ID", help="only the page of this exercise")
    handbook.set_defaults(run=print_handbook)
    cards = paper.add_parser("cards", help="membership cards, ten to a page")
    cards.add_argument("--member", metavar="CODE", action="append", default=[], help="without it, all members")
    cards.add_argument("--bars", action="store_true", help="bar codes (Code 128) in place of QR codes")
    cards.set_defaults(run=print_cards)
    for part in (pack, progress, handbook, cards):
        part.add_argument("--paper", choices=("letter", "a4"), help="without it, by the site's country")
        out = "F-or-DIR" if part is progress else "F"
        part.add_argument("--out", type=Path, required=True, metavar=out)


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    out = commands.add_parser("export", help="write files for other programs").add_subparsers(
        dest="subject", required=True, metavar="WHAT"
    )
    for subject in ("members", "attendance", "results"):
        table = out.add_parser(subject, help=f"{subject} as a table")
        table.add_argument("--format", choices=("csv", "xlsx"), default="csv")
        table.set_defaults(run=export)
    calendar = out.add_parser("calendar", help="classes as an .ics file")
    for whose, example in (("coach", "NAME"), ("room", "NAME"), ("kind", "NAME-or-LETTER")):
        calendar.add_argument(f"--{whose}", default="", metavar=example)
    calendar.add_argument("--until", type=options.day, metavar="D")
    calendar.set_defaults(run=export_calendar)
    timetable = out.add_parser("timetable", help="a week as an HTML page")
    timetable.set_defaults(run=export_timetable)
    for part in (calendar, timetable):
        part.add_argument("--from", dest="since", type=options.day, metavar="D", help="without it, today")
    hours = out.add_parser("hours", help="what each coach taught in a month, by kind")
    hours.add_argument("--month", type=options.month, metavar="YYYY-MM", help="without it, this month")
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
        print(f"studio: {say(error.code, error.details)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the answers has gone: nothing is left to be said, at the process's end neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


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
    request.say("Nobody has a PIN any more. The window asks nobody until a manager has a new one.")
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
    request.say(f"{wanted.out}: {book.pages} {'page' if book.pages == 1 else 'pages'}")
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
    request.say(request.opener.restore(request.arguments.source))
    return 0


def verify(request: Request) -> int:
    """`studio verify`: what is wrong and what to do; exit 1 when anything is."""
    found = request.opener.open().safety.verify(request.call())
    if not found:
        request.say("Everything is in order: file, references, journal, and the studio's own rules.")
        return 0
    for finding in found:
        wrong, remedy = FINDINGS[finding.code]
        request.say(f"{wrong.format_map(finding.details)} {remedy}")
    return 1


def export(request: Request) -> int:
    """`studio export`."""
    wanted = request.arguments
    rows = request.opener.open().exports.export(request.call(), wanted.subject, wanted.format, wanted.out)
    request.say(f"{wanted.out}: {rows} rows")
    return 0


def export_hours(request: Request) -> int:
    """`studio export hours`."""
    from studio.services.schedule.hours import month_days

    wanted, studio = request.arguments, request.opener.open()
    hours = studio.schedule.coaches.hours(*month_days(wanted.month or request.opener.today()))
    rows = studio.exports.write_hours(hours, wanted.format, wanted.out)
    request.say(f"{wanted.out}: {rows} rows")
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
