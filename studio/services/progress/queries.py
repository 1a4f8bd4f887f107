"""What progress reads from storage: each a constant number of statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from studio.domain.members.records import Race, RunWeek
from studio.domain.progress.records import SetResult, TestResult
from studio.services.progress.rows import Entrant, Tested


@dataclass(frozen=True, slots=True)
class StationOfClass:
    """A station of a class's circuit with the kind of its block."""

    station_id: UUID
    letter: str
    exercise: str
    sets: int
    unit: str
    block: str


class ProgressQueries(Protocol):
    """Reads of tests, results, attendance and running of a member or a class."""

    def tests(self, member_id: UUID) -> Sequence[TestResult]:
        """All test results of a member, oldest first."""

    def results(self, member_id: UUID, since: date) -> Sequence[SetResult]:
        """A member's results with a load in kilograms since a day, oldest first."""

    def attended(self, member_id: UUID, since: date) -> Sequence[date]:
        """The days of the classes a member came to since a day."""

    def booked(self, member_id: UUID, after: datetime, until: date) -> Sequence[date]:
        """The days of the classes a member has a place in, after an instant and up to a day."""

    def weeks(self, member_id: UUID, since: date) -> Sequence[RunWeek]:
        """A member's running weeks since a day, oldest first."""

    def races(self, member_id: UUID, since: date) -> Sequence[Race]:
        """A member's races since a day, by date."""

    def people(self, session_id: UUID) -> Sequence[Entrant]:
        """The people with a place in a class, by roster code."""

    def stations(self, session_id: UUID) -> Sequence[StationOfClass]:
        """The stations of a class's circuit, in order."""

    def results_of_class(self, session_id: UUID) -> Sequence[SetResult]:
        """What was entered for a class."""

    def last_results(self, session_id: UUID, exercises: Sequence[str]) -> Sequence[SetResult]:
        """Each person's newest result before a class at each of these exercises."""

    def coached_lately(self) -> Sequence[Tested]:
        """Members with tests, newest test day first."""
