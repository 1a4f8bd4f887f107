"""The editor's commands, sent to the worker. The window learns of the outcome as of everybody's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from studio.domain.circuits.findings import Repair, RepairKind
from studio.domain.circuits.records import BlockFormat
from studio.services.circuits.rows import BlockLane, StationCard, Target
from studio.ui.tasks import Tasks

if TYPE_CHECKING:
    from studio.services.changes import Call, Outcome
    from studio.services.circuits.service import CircuitService

Scope = tuple[Target, bool]
"""The target, and whether every class to come with the same version follows."""
Failed = Callable[[Exception], None]
InScope = Callable[["CircuitService", "Call", Target, bool], "Outcome"]
"""A change of a target, here or everywhere."""


class Commands:
    """One method for each thing the editor can do."""

    def __init__(self, tasks: Tasks, owner: QObject) -> None:
        self._tasks = tasks
        self._owner = owner

    def _send(self, scope: Scope, do: InScope, failed: Failed | None = None) -> None:
        target, everywhere = scope
        self._tasks.run_command(
            lambda studio, call: do(studio.circuits, call, target, everywhere), owner=self._owner, failed=failed
        )

    def set_exercise(self, scope: Scope, station_id: UUID, exercise: str) -> None:
        """Put another exercise at a station."""
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.set_exercise(
                call, target, station_id, exercise, everywhere=every
            ),
        )

    def set_dose(self, scope: Scope, card: StationCard, text: str, failed: Failed) -> None:
        """Set the dose as typed."""
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.set_dose(call, target, card.id, text, everywhere=every),
            failed,
        )

    def set_tempo(self, scope: Scope, card: StationCard, text: str, failed: Failed) -> None:
        """Set the tempo as typed."""
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.set_tempo(call, target, card.id, text, everywhere=every),
            failed,
        )

    def set_load(self, scope: Scope, card: StationCard, text: str, failed: Failed) -> None:
        """Set the load as typed."""
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.set_load(call, target, card.id, text, everywhere=every),
            failed,
        )

    def set_note(self, scope: Scope, card: StationCard, text: str, failed: Failed) -> None:
        """Set the note."""
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.set_note(call, target, card.id, text, everywhere=every),
            failed,
        )

    def toggle_lock(self, scope: Scope, card: StationCard) -> None:
        """Lock or unlock."""
        locked = not card.locked
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.set_locked(
                call, target, card.id, locked=locked, everywhere=every
            ),
        )

    def move(self, scope: Scope, card: StationCard, block_id: UUID, position: int, failed: Failed) -> None:
        """Put a station at a position of a block."""
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.move_station(
                call, target, card.id, block_id, position, everywhere=every
            ),
            failed,
        )

    def add(self, scope: Scope, lane: BlockLane, exercise: str) -> None:
        """Add a station at the end of a block."""
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.add_station(
                call, target, lane.id, exercise, everywhere=every
            ),
        )

    def duplicate(self, scope: Scope, card: StationCard) -> None:
        """Put a copy behind a station."""
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.duplicate_station(call, target, card.id, everywhere=every),
        )

    def remove(self, scope: Scope, card: StationCard) -> None:
        """Take a station away."""
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.remove_station(call, target, card.id, everywhere=every),
        )

    def set_block(
        self,
        scope: Scope,
        block_id: UUID,
        rounds: int | None,
        work_s: int | None,
        rest_s: int | None,
        way: BlockFormat | None,
    ) -> None:
        """Set the times of a block; None leaves as it is."""
        self._send(
            scope,
            lambda circuits, call, target, every: circuits.set_block(
                call, target, block_id, rounds=rounds, work_s=work_s, rest_s=rest_s, format=way, everywhere=every
            ),
        )

    def repair(self, scope: Scope, repair: Repair, card: StationCard | None) -> None:
        """Do what a one-click repair says."""
        if repair.kind is RepairKind.SET_ROUNDS:
            self.set_block(scope, repair.target, int(repair.value), None, None, None)
        elif repair.kind is RepairKind.SET_WORK:
            self.set_block(scope, repair.target, None, int(repair.value), None, None)
        elif repair.kind is RepairKind.SET_EXERCISE:
            self.set_exercise(scope, repair.target, repair.value)
        elif repair.kind is RepairKind.SET_QUANTITY:
            self._send(
                scope,
                lambda circuits, call, target, every: circuits.set_quantity(
                    call, target, repair.target, int(repair.value), everywhere=every
                ),
            )
        elif repair.kind is RepairKind.SET_LOAD:
            self._send(
                scope,
                lambda circuits, call, target, every: circuits.set_load(
                    call, target, repair.target, repair.value, everywhere=every
                ),
            )
        elif repair.kind is RepairKind.MOVE_TO and card is not None:
            self._send(
                scope,
                lambda circuits, call, target, every: circuits.move_station(
                    call, target, card.id, card.block_id, int(repair.value), everywhere=every
                ),
            )
