"""What circuits need to read. Implemented by `storage/circuits.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from studio.domain.circuits.records import Block, Circuit, CircuitVersion, KitItem, Station
from studio.services.circuits.rows import CircuitRow, ClassRow, Step, VersionRow
from studio.services.ports import Work


@dataclass(frozen=True, slots=True)
class ClassFacts:
    """A class and what stands around it; `on_day` is its wall day."""

    session_id: UUID
    site_id: UUID
    name: str
    letter: str
    tone: str
    starts: datetime
    starts_at: datetime
    minutes: int
    room: str
    cancelled: bool
    version_id: UUID | None


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """Somebody with a place: roster number, level, whether rotation is cleared, and the training flags of that day."""

    code: int
    level: int
    rotation_cleared: bool
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VersionFacts:
    """A version with everything on it."""

    circuit: Circuit
    version: CircuitVersion
    blocks: tuple[Block, ...]
    stations: tuple[Station, ...]


@dataclass(frozen=True, slots=True)
class VersionUse:
    """How a version is used: `newest` of its circuit, `classes` attached beside the one being edited, and `fixed`.

    Fixed: it was printed since it was made, results stand on it, or a class has begun with it.
    """

    newest: bool
    classes: int
    fixed: bool


class CircuitQueries(Protocol):
    """Reads of circuits, each a fixed number of statements."""

    def class_facts(self, session_id: UUID) -> ClassFacts:
        """A class; `NotFoundError`."""

    def people(self, session_id: UUID, on_day: date) -> Sequence[PersonFacts]:
        """Everybody with a place in a class, by roster number."""

    def version(self, version_id: UUID) -> VersionFacts:
        """A version; `NotFoundError`."""

    def newest(self, circuit_id: UUID) -> VersionFacts:
        """The newest version of a circuit; `NotFoundError`."""

    def versions(self, circuit_id: UUID) -> Sequence[VersionRow]:
        """All versions of a circuit, newest first."""

    def kit(self, site_id: UUID | None) -> Sequence[KitItem]:
        """The kit of a site, or of the whole studio."""

    def kept(self, session_id: UUID) -> Sequence[tuple[str, str]]:
        """What coaches decided to keep in a class: finding keys and reasons."""

    def steps(self, target: str) -> tuple[Step | None, Step | None]:
        """What undo and redo would take back or do again for a target (`of` in the details of its entries)."""

    def use(self, work: Work, version_id: UUID, session_id: UUID | None) -> VersionUse:
        """How a version is used beside `session_id`."""

    def next_number(self, work: Work, circuit_id: UUID) -> int:
        """The number of the next version of a circuit."""

    def coming_up(self, since: datetime, until: datetime) -> Sequence[ClassRow]:
        """Classes that end after `since` and start before `until`, in order."""

    def circuits(self, since: datetime) -> Sequence[CircuitRow]:
        """Circuits and templates that are not archived, by name; classes are counted from `since` on."""
