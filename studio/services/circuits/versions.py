"""Copy on write: a version on paper, or used by a class, is never changed; a new one is made and attached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from studio.domain.circuits.plan import renumber
from studio.domain.circuits.records import Block, Circuit, CircuitVersion, Station
from studio.domain.errors import NotFoundError, RuleError
from studio.domain.ids import new_id
from studio.domain.schedule.records import Session
from studio.services.circuits.queries import CircuitQueries
from studio.services.circuits.rows import Target
from studio.services.ports import Work


@dataclass(slots=True)
class WorkingVersion:
    """A version that may be written to in this command. Ids of the version it was copied from still find their rows."""

    work: Work
    circuit: Circuit
    version: CircuitVersion
    blocks: list[Block]
    stations: list[Station]
    copies: dict[UUID, UUID]

    def station(self, station_id: UUID) -> Station:
        """The station known by that id here or in the version copied from; `NotFoundError` "station_gone"."""
        wanted = self.copies.get(station_id, station_id)
        for station in self.stations:
            if station.id == wanted:
                return station
        raise NotFoundError("station_gone")

    def block(self, block_id: UUID) -> Block:
        """The block known by that id; `NotFoundError` "block_gone"."""
        wanted = self.copies.get(block_id, block_id)
        for block in self.blocks:
            if block.id == wanted:
                return block
        raise NotFoundError("block_gone")

    def of_block(self, block_id: UUID) -> list[Station]:
        """The stations of a block in order."""
        return [one for one in self.stations if one.block_id == block_id]

    def write(self, after: Station) -> None:
        """Save one station's new values."""
        before = next(one for one in self.stations if one.id == after.id)
        self.work.change(before, after)
        self.stations[self.stations.index(before)] = after

    def write_block(self, after: Block) -> None:
        """Save one block's new values."""
        before = next(one for one in self.blocks if one.id == after.id)
        self.work.change(before, after)
        self.blocks[self.blocks.index(before)] = after

    def arrange(self, order: Sequence[Station]) -> None:
        """Save a new order: what is missing is removed, what is new added, letters and positions follow."""
        numbered = renumber(self.blocks, order)
        known = {one.id: one for one in self.stations}
        kept = {one.id for one in numbered}
        self.work.remove(*(one for one in self.stations if one.id not in kept))
        for station in numbered:
            if station.id in known:
                self.work.change(known[station.id], station)
            else:
                self.work.add(station)
        self.stations = numbered


def working_version(work: Work, reads: CircuitQueries, target: Target, *, everywhere: bool = False) -> WorkingVersion:
    """The version of the target that this command may write to: the one it has, or a new copy attached to the class.

    `everywhere` attaches the copy to every class to come that has the old version, else only to the class being edited.
    """
    session = None if target.session_id is None else work.get(Session, target.session_id, lock=True)
    version = _present(work, session, target.circuit_id)
    circuit = work.get(Circuit, version.circuit_id, lock=True)
    use = reads.use(work, version.id, target.session_id)
    opened = _open(work, circuit, version)
    if circuit.template and session is not None:
        copied = copy_circuit(work, version, circuit.name, template=False)
    elif use.newest and not use.fixed and (use.classes == 0 or everywhere):
        return opened
    else:
        number = reads.next_number(work, circuit.id)
        copied = _copy(opened, CircuitVersion(new_id(), circuit.id, number, work.at, work.call.actor_id))
    for one in _attached(work, session, version.id, everywhere=everywhere):
        work.change(one, replace(one, circuit_version_id=copied.version.id))
    return copied


def copy_circuit(work: Work, source: CircuitVersion, name: str, *, template: bool) -> WorkingVersion:
    """A new circuit whose first version is a copy of `source`."""
    old = _open(work, work.get(Circuit, source.circuit_id), source)
    fresh = Circuit(new_id(), name, template)
    work.add(fresh)
    copied = _copy(old, CircuitVersion(new_id(), fresh.id, 1, work.at, work.call.actor_id))
    copied.circuit = fresh
    return copied


def newest_version(work: Work, circuit_id: UUID) -> CircuitVersion:
    """The version of a circuit with the highest number; `NotFoundError`."""
    versions = work.select(CircuitVersion, circuit_id=circuit_id)
    if not versions:
        raise NotFoundError("not_found", kind="CircuitVersion")
    return max(versions, key=lambda one: one.number)


def _present(work: Work, session: Session | None, circuit_id: UUID | None) -> CircuitVersion:
    if session is not None:
        if session.circuit_version_id is None:
            raise RuleError("no_circuit")
        return work.get(CircuitVersion, session.circuit_version_id)
    if circuit_id is None:
        raise RuleError("no_circuit")
    return newest_version(work, circuit_id)


def _open(work: Work, circuit: Circuit, version: CircuitVersion) -> WorkingVersion:
    blocks = sorted(work.select(Block, version_id=version.id), key=lambda one: one.position)
    places = {block.id: block.position for block in blocks}
    stations = sorted(work.select(Station, version_id=version.id), key=lambda one: (places[one.block_id], one.position))
    return WorkingVersion(work, circuit, version, blocks, stations, {})


def _copy(old: WorkingVersion, version: CircuitVersion) -> WorkingVersion:
    copies = {row_id: new_id() for row_id in (*(one.id for one in old.blocks), *(one.id for one in old.stations))}
    blocks = [replace(one, id=copies[one.id], version_id=version.id) for one in old.blocks]
    stations = [
        replace(one, id=copies[one.id], block_id=copies[one.block_id], version_id=version.id) for one in old.stations
    ]
    old.work.add(version, *blocks, *stations)
    return WorkingVersion(old.work, old.circuit, version, blocks, stations, copies)


def _attached(work: Work, session: Session | None, version_id: UUID, *, everywhere: bool) -> list[Session]:
    if not everywhere:
        return [session] if session is not None else []
    return [
        one
        for one in work.select(Session, circuit_version_id=version_id)
        if one.starts_at > work.at or (session is not None and one.id == session.id)
    ]
