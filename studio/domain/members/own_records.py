"""What a studio keeps of its members besides the usual: fields that it defines itself, and what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field that the studio keeps of its members besides the usual ones; `kind` is text, number, day, flag or choice,
    and never changes. An archived one is no longer shown.
    """

    id: UUID
    name: str
    kind: str
    choices: tuple[str, ...] = ()
    position: int = 0
    archived: bool = False


@dataclass(frozen=True, slots=True)
class OwnValue:
    """What a field of the studio's own holds of a member, as text: a number with a point, an ISO day, "yes"."""

    id: UUID
    member_id: UUID
    field_id: UUID
    value: str
