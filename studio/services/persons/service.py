"""A person as a whole: leaving and coming back, two profiles made one, erased, handed over."""

from __future__ import annotations

from studio.domain.clock import Clock
from studio.services.attendance.queries import AttendanceQueries
from studio.services.exercises.shelf import Shelf
from studio.services.paper.printer import Printer
from studio.services.persons.dossier import Dossier
from studio.services.persons.duplicates import Duplicates
from studio.services.persons.erasing import Erasing
from studio.services.persons.leaving import Leaving
from studio.services.persons.merging import Merging
from studio.services.persons.queries import PersonQueries
from studio.services.ports import Store


class PersonService:
    """Every use case about all that is kept of a person."""

    def __init__(
        self,
        store: Store,
        reads: PersonQueries,
        attendance: AttendanceQueries,
        clock: Clock,
        printer: Printer,
        shelf: Shelf,
    ) -> None:
        self.leaving = Leaving(store, reads, attendance, clock)
        self.duplicates = Duplicates(store, reads)
        self.dossier = Dossier(store, reads, clock, printer, shelf)
        self.erasing = Erasing(store, reads, self.leaving, clock)
        self.merging = Merging(store, reads, attendance, clock)
