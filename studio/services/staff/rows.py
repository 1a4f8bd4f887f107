"""Who may sign in, as the lock screen and the settings show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from studio.domain.roles import Role


@dataclass(frozen=True, slots=True)
class StaffRow:
    """Somebody who works here; never with the hash of their PIN."""

    id: UUID
    name: str
    role: Role
    has_pin: bool


@dataclass(frozen=True, slots=True)
class SignIn:
    """How this studio signs in: who, whether by PIN, and after how many idle seconds a desk locks."""

    people: tuple[StaffRow, ...]
    asked: bool
    lock_after: int
