"""The whole sample studio, from its founding to the classes ahead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from studio.domain.roles import Role
from studio.domain.sheets.wording import say
from studio.sample.attendance import Attendance
from studio.sample.calendar import make_series, make_slots, week_of_classes
from studio.sample.circuits import AHEAD, make_circuits, make_phases, print_cards
from studio.sample.exercises import make_exercises
from studio.sample.lists import make_lists
from studio.sample.passes import Passes
from studio.sample.people import make_people
from studio.sample.photos import make_papers, make_photos
from studio.sample.place import make_place
from studio.sample.progress import Progress
from studio.sample.source import NOW, Source
from studio.services.changes import EVERYTHING, Call, Outcome
from studio.storage import journal
from studio.storage.bulk import Connection, Writer
from studio.storage.columns import instant_to_plain
from studio.storage.schema import migrate

if TYPE_CHECKING:
    from studio.storage.engine import Database

_WEEKS_AT_ONCE = 26
"""Weeks in one transaction: memory and the log of the database stay small over many years."""
_MEMBERS_A_TIMETABLE = 3_333
_MOST_TIMETABLES = 6


@dataclass(frozen=True, slots=True)
class SampleReport:
    """How much was made."""

    members: int
    sessions: int
    bookings: int
    rows: int

    def __str__(self) -> str:
        return say(
            "{members} members, {classes} classes, {bookings} bookings ({rows} rows).",
            members=self.members,
            classes=self.sessions,
            bookings=self.bookings,
            rows=self.rows,
        )


def build(
    database: Database, *, members: int = 180, years: int = 1, seed: int = 7, today: date, until: time = NOW
) -> SampleReport:
    """Fill an empty database: the same rows for the same arguments. `today` is the day the studio stands at, `until`
    the wall time there: nobody has come later.

    From some thousands of members on, the week's timetable stands several times, in more rooms with more coaches.
    """
    migrate(database)
    source, writer = Source(seed, today, until), Writer()
    copies = max(1, min(_MOST_TIMETABLES, round(members / _MEMBERS_A_TIMETABLE)))
    first_week = -52 * years
    with database.writing() as connection:
        writer.use(connection)
        place = make_place(source, writer, years, copies)
        slots = make_slots(source, place, copies)
        make_series(source, writer, place, slots, first_week)
        circuits = make_circuits(source, writer, place, first_week)
        make_phases(source, writer)
        active = min(int(members * 0.9), 200 * copies)
        people = make_people(source, writer, members, source.day(7 * first_week), active)
        writer.flush()
    passes = Passes(source, writer, place)
    progress = Progress(source, writer, place, circuits, people)
    attendance = Attendance(source, writer, passes, people, slots, progress.came)
    weeks = range(first_week, AHEAD)
    for start in weeks[::_WEEKS_AT_ONCE]:
        with database.writing() as connection:
            writer.use(connection)
            for week in range(start, min(start + _WEEKS_AT_ONCE, AHEAD)):
                classes = list(week_of_classes(source, place, slots, week, circuits.in_force))
                writer.add(*(session for _, session in classes))
                attendance.fill_week(week, classes)
                for slot, session in classes:
                    if week == 0 and slot.is_shown:
                        print_cards(source, writer, place, session, circuits)
            writer.flush()
    with database.writing() as connection:
        writer.use(connection)
        passes.close()
        attendance.stand()
        progress.finish()
        make_lists(source, writer, people, place)
        make_photos(source, writer, connection, people)
        make_papers(source, writer, connection, people)
        # Last of all, so that everything else is the same with other exercises.
        make_exercises(source, writer, place)
        writer.flush()
        _note(connection, source, writer)
    counts = writer.counts
    return SampleReport(counts["member"], counts["session"], counts["booking"], counts.total())


def _note(connection: Connection, source: Source, writer: Writer) -> None:
    """The journal's first entry: that this is a sample, and of what."""
    at = source.at(0, time(6))
    call = Call(None, Role.MANAGER, "sample", source.new_id(at))
    details = {"members": str(writer.counts["member"]), "seed": str(source.seed), "day": source.today.isoformat()}
    outcome = Outcome(source.new_id(at), EVERYTHING, "sample_made", details)
    journal.append(connection, call, outcome, instant_to_plain(at), ())
