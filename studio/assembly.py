"""Puts the services together on an open database: with `app.py` the composition root, the only ones to see every floor.

A service is made, and what it needs is imported, when it is first asked for: a start shows Today before the rest of the
house is there.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from studio.services.changes import Changes
from studio.services.studio import Studio, desk_site
from studio.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.domain.clock import DeskClock
    from studio.services.attendance.service import AttendanceService
    from studio.services.circuits.service import CircuitService
    from studio.services.exercises.service import ExerciseService
    from studio.services.exercises.shelf import Shelf
    from studio.services.exports.service import ExportService
    from studio.services.members.importing.service import MemberImport
    from studio.services.members.service import MemberService
    from studio.services.paper.service import PaperService
    from studio.services.persons.service import PersonService
    from studio.services.progress.service import ProgressService
    from studio.services.safety.service import SafetyService
    from studio.services.schedule.service import ScheduleService
    from studio.services.schedule.sharing import Sharing
    from studio.storage.engine import Database
    from studio.storage.vault import BackupFolder


def assemble(database: Database, vault: Callable[[], BackupFolder], clock: DeskClock) -> Studio:
    """The studio on an open database. The clock's zone becomes the site's, and follows it."""
    studio = AssembledStudio(database, vault, clock)
    studio.set_clock()
    return studio


class AssembledStudio(Studio):
    """The studio of the program itself."""

    def __init__(self, database: Database, vault: Callable[[], BackupFolder], clock: DeskClock) -> None:
        # The services, its other fields, are made below. A frozen value's fields can't be set in the usual way.
        made = Store(database, clock)
        for name, value in (("store", made), ("clock", clock), ("_made", made), ("_desk", clock), ("_vault", vault)):
            object.__setattr__(self, name, value)

    _made: Store
    _desk: DeskClock
    _vault: Callable[[], BackupFolder]

    def set_clock(self) -> None:
        """Show the time of the site's zone."""
        self._desk.zone = desk_site(self.store).zone

    def heed(self, changes: Changes) -> None:
        """Follow the site's zone too."""
        super().heed(changes)
        if changes & Changes.SETTINGS:
            self.set_clock()

    @cached_property
    def _shelf(self) -> Shelf:
        from studio.domain.exercises.records import OwnExercise
        from studio.resources import resources_folder
        from studio.services.exercises.shelf import Shelf

        return Shelf(resources_folder(), lambda: self.store.select(OwnExercise))

    @cached_property
    def schedule(self) -> ScheduleService:
        """Classes, rooms, staff and the week."""
        from studio.services.circuits.demand import KitDemand
        from studio.services.schedule.service import ScheduleService
        from studio.storage.circuits import CircuitReads
        from studio.storage.schedule import ScheduleReads

        demand = KitDemand(CircuitReads(self._made.connect), self._shelf)
        return ScheduleService(self.store, ScheduleReads(self._made.connect), self.clock, demand)

    @cached_property
    def members(self) -> MemberService:
        """Who comes here."""
        from studio.services.members.service import MemberService
        from studio.storage.members import MemberReads

        return MemberService(self.store, MemberReads(self._made.connect), self.clock, self._shelf)

    @cached_property
    def attendance(self) -> AttendanceService:
        """Places, check-in and the day."""
        from studio.services.attendance.service import AttendanceService
        from studio.storage.attendance import AttendanceReads

        return AttendanceService(self.store, AttendanceReads(self._made.connect), self._shelf)

    @cached_property
    def circuits(self) -> CircuitService:
        """Circuits and their versions."""
        from studio.services.circuits.service import CircuitService
        from studio.storage.circuits import CircuitReads

        return CircuitService(self.store, CircuitReads(self._made.connect), self.clock, self._shelf)

    @cached_property
    def progress(self) -> ProgressService:
        """Results, tests and records."""
        from studio.services.progress.service import ProgressService
        from studio.storage.progress import ProgressReads

        return ProgressService(self.store, ProgressReads(self._made.connect), self.clock, self._shelf)

    @cached_property
    def paper(self) -> PaperService:
        """What is printed."""
        from studio.printing.printer import PdfPrinter
        from studio.services.paper.service import PaperService
        from studio.storage.paper import PaperReads

        reads = PaperReads(self._made.connect)
        return PaperService(self.store, reads, self.clock, PdfPrinter(), self._shelf)

    @cached_property
    def safety(self) -> SafetyService:
        """Backups, and whether all is well."""
        from studio.services.safety.service import SafetyService

        return SafetyService(self._vault(), self.clock)

    @cached_property
    def exports(self) -> ExportService:
        """Tables for other programs."""
        from studio.exchange.tables import write_csv, write_xlsx
        from studio.services.exports.service import ExportService
        from studio.storage.exports import ExportRows

        return ExportService(ExportRows(self._made.connect), {"csv": write_csv, "xlsx": write_xlsx})

    @cached_property
    def exercises(self) -> ExerciseService:
        """The exercises and what the studio made of them."""
        from studio.services.exercises.service import ExerciseService
        from studio.storage.exercises import ExerciseReads

        return ExerciseService(self.store, self._shelf, ExerciseReads(self._made.connect))

    @cached_property
    def sharing(self) -> Sharing:
        """Calendars in and out."""
        from studio.exchange.calendars import Calendars
        from studio.services.schedule.sharing import Sharing
        from studio.storage.schedule import ScheduleReads

        return Sharing(self.store, ScheduleReads(self._made.connect), self.clock, Calendars())

    @cached_property
    def importing(self) -> MemberImport:
        """Members from other programs; on any thread."""
        from studio.exchange.member_tables import MemberTables
        from studio.exchange.tables import write_csv
        from studio.services.members.importing.guessing import known_headers
        from studio.services.members.importing.service import MemberImport
        from studio.storage.import_reads import ImportReads

        reads = ImportReads(self._made.connect)
        return MemberImport(self.store, reads, self.clock, MemberTables(known_headers()), write_csv)

    @cached_property
    def persons(self) -> PersonService:
        """Leaving, two profiles made one, what the law lets a person ask for."""
        from studio.printing.printer import PdfPrinter
        from studio.services.persons.service import PersonService
        from studio.storage.attendance import AttendanceReads
        from studio.storage.persons import PersonReads

        connect = self._made.connect
        reads = PersonReads(connect)
        return PersonService(self.store, reads, AttendanceReads(connect), self.clock, PdfPrinter(), self._shelf)
