"""Classes with the example circuit, and what tests ask about them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from studio.domain.circuits.plan import renumber
from studio.domain.circuits.records import Circuit, CircuitVersion
from studio.domain.clock import FixedClock
from studio.domain.schedule.records import Session
from studio.services.changes import Outcome
from studio.services.circuits.rows import CircuitView, StationCard, Step, Target
from studio.services.circuits.service import CircuitService
from studio.storage.circuits import CircuitReads
from studio.storage.store import Store
from tests.builders import INES, SHELF, SITE, STUDIO, call, put, session
from tests.domain import circuit_examples

CIRCUIT = Circuit(UUID(int=50), "Run Strength week 16")
VERSION = CircuitVersion(circuit_examples.VERSION, CIRCUIT.id, 1, datetime(2026, 4, 10, 9, tzinfo=UTC), INES.id)


def circuit_service(store: Store, clock: FixedClock) -> CircuitService:
    """The service on a studio with the example circuit and its kit."""
    blocks = list(circuit_examples.BLOCKS.values())
    stations = renumber(blocks, circuit_examples.stations())
    kit = [replace(one, site_id=SITE.id) for one in circuit_examples.KIT]
    put(store, *STUDIO, CIRCUIT, VERSION, *blocks, *stations, *kit)
    return CircuitService(store, CircuitReads(store.connect), clock, SHELF)


def class_with_circuit(store: Store, starts: str = "2026-04-14T18:00", **fields: Any) -> Target:
    dated = session(starts, circuit_version_id=VERSION.id, **fields)
    put(store, dated)
    return Target(session_id=dated.id)


def view_of(service: CircuitService, target: Target) -> CircuitView:
    assert target.session_id is not None
    return service.for_session(target.session_id)


def card(view: CircuitView, letter: str) -> StationCard:
    return next(one for lane in view.lanes for one in lane.stations if one.letter == letter)


def letters(view: CircuitView) -> str:
    return " ".join(f"{one.letter}:{one.exercise.split('_', 1)[1]}" for lane in view.lanes for one in lane.stations)


def doses(service: CircuitService, target: Target, letter: str = "A") -> str:
    return card(view_of(service, target), letter).dose_typed


def version_id(store: Store, target: Target) -> UUID:
    assert target.session_id is not None
    found = store.get(Session, target.session_id).circuit_version_id
    assert found is not None
    return found


def change_dose(service: CircuitService, target: Target, dose: str, letter: str = "A") -> Outcome:
    station = card(view_of(service, target), letter)
    return service.set_dose(call(), target, station.id, dose)


def said(step: Step | None) -> str:
    return "" if step is None else step.label


def undo(service: CircuitService, store: Store, target: Target) -> None:
    step = view_of(service, target).undo
    assert step is not None
    store.undo(call(), step.entry)


def redo(service: CircuitService, store: Store, target: Target) -> None:
    step = view_of(service, target).redo
    assert step is not None
    store.undo(call(), step.entry)
