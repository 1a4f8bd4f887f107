"""What a check says: the rule, the rows it concerns, and what would put it right."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from studio.domain.circuits.plan import PlannedStation


class RepairKind(StrEnum):
    """What one click can do; `SWAP` only opens the choice of exercises."""

    SWAP = "swap"
    SET_EXERCISE = "set_exercise"
    SET_QUANTITY = "set_quantity"
    SET_LOAD = "set_load"
    SET_ROUNDS = "set_rounds"
    SET_WORK = "set_work"
    MOVE_TO = "move_to"


@dataclass(frozen=True, slots=True)
class Repair:
    """A change to `target` (a station, for rounds and work a block); `value` is the new value.

    `label` is what it is called. `MOVE_TO` has the new position as its value, `SET_EXERCISE` an exercise's key.
    """

    kind: RepairKind
    target: UUID
    value: str = ""
    label: str = ""


def swap(planned: PlannedStation) -> Repair:
    """Another exercise at a station."""
    return Repair(RepairKind.SWAP, planned.id, label=planned.station.letter)


def named(planned: PlannedStation) -> tuple[tuple[str, str], ...]:
    """The details that name a station and its exercise."""
    return ("letter", planned.station.letter), ("name", planned.exercise.short_name)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to settle. `code` and `details` are worded by the screen; `stations` are the rows, in order.

    `between` is true when it concerns two neighbours. `kept` holds the reason when a coach decided to keep it so.
    """

    rule: str
    code: str
    stations: tuple[UUID, ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    repairs: tuple[Repair, ...] = ()
    between: bool = False
    kept: str = ""

    @property
    def may_keep(self) -> bool:
        """Whether a coach may keep it with a reason (the rules that teach; domain brief 3.9)."""
        return self.rule in MAY_KEEP


MAY_KEEP = frozenset({"H01", "H12", "H13", "H16", "H17", "H18", "H19"})
