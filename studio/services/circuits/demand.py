"""What kit classes take, for classes that run at the same time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from studio.domain.circuits.kit_demand import most_needed
from studio.domain.circuits.plan import make_plan
from studio.domain.circuits.records import KitItem
from studio.domain.schedule.clashes import KitNeed
from studio.domain.schedule.records import Session
from studio.services.circuits.queries import CircuitQueries, VersionFacts
from studio.services.circuits.views import MIXED_LEVEL
from studio.services.exercises.shelf import Shelf


class KitDemand:
    """Reads circuits and kit. A class counts with all its places taken: the floor must do when it is full."""

    def __init__(self, reads: CircuitQueries, shelf: Shelf) -> None:
        self._reads = reads
        self._shelf = shelf

    def needs(self, classes: Iterable[Session]) -> Mapping[UUID, Sequence[KitNeed]]:
        """Per class that has a circuit, what it takes of each sort of kit at its busiest moment."""
        versions: dict[UUID, VersionFacts] = {}
        kit: dict[UUID, Sequence[KitItem]] = {}
        alike: dict[tuple[UUID, int, int, UUID], Sequence[KitNeed]] = {}
        found: dict[UUID, Sequence[KitNeed]] = {}
        for one in classes:
            if one.circuit_version_id is None:
                continue
            if one.circuit_version_id not in versions:
                versions[one.circuit_version_id] = self._reads.version(one.circuit_version_id)
            if one.site_id not in kit:
                kit[one.site_id] = self._reads.kit(one.site_id)
            key = (one.circuit_version_id, one.minutes, one.capacity, one.site_id)
            if key not in alike:
                alike[key] = self._needs(versions[one.circuit_version_id], one, kit[one.site_id])
            found[one.id] = alike[key]
        return found

    def _needs(self, facts: VersionFacts, one: Session, kit: Sequence[KitItem]) -> Sequence[KitNeed]:
        plan = make_plan(
            facts.blocks,
            facts.stations,
            self._shelf.library.exercises,
            minutes=one.minutes,
            booked=one.capacity,
            level=MIXED_LEVEL,
            kit=kit,
        )
        return [
            KitNeed(name, " / ".join(dict.fromkeys(row.load for row in rows if row.load)), count, _works(rows))
            for (name, rows), count in most_needed(plan).items()
        ]


def _works(rows: Iterable[KitItem]) -> int:
    return sum(row.working for row in rows)
