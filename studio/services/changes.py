"""Who asks, what came of it, and which screens it concerns."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Flag, auto
from typing import TYPE_CHECKING

from studio.domain.ids import new_id
from studio.domain.roles import Role

if TYPE_CHECKING:
    from uuid import UUID


class Changes(Flag):
    """What a write touched: every screen that shows one of these refreshes."""

    NONE = 0
    SCHEDULE = auto()
    MEMBERS = auto()
    HEALTH = auto()
    PASSES = auto()
    ATTENDANCE = auto()
    CIRCUITS = auto()
    PROGRESS = auto()
    PAPER = auto()
    SETTINGS = auto()
    EXERCISES = auto()


EVERYTHING = ~Changes.NONE


@dataclass(frozen=True, slots=True)
class Call:
    """One command: who gives it, in which role, at which desk. The same `command_id` again is answered as the first
    time.
    """

    actor_id: UUID | None
    role: Role
    desk: str
    command_id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command did: its journal entry (undo handle), what changed, and a label with details to word it.

    `label` is a phrase key ("member_here", ...), `details` the values that fill it in; `entry` is None when nothing
    needed writing. `repeated` is true when this command had been carried out before.
    """

    entry: UUID | None
    changes: Changes
    label: str
    details: dict[str, str] = field(default_factory=dict)
    repeated: bool = False
