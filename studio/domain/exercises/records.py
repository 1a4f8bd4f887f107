"""What a studio keeps of its exercises."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

OWN, SHIPPED = "own", "shipped"


@dataclass(frozen=True, slots=True)
class OwnExercise:
    """A studio's own exercise with all its fields (`origin` own), or its changes to one that came with the program
    (`origin` shipped) as the fields that differ.

    Fields are spelled as in the exercise files; `figure` is a figure as in the figure files, `merged_into` the key of
    the exercise that stands for this one.
    """

    id: UUID
    key: str
    origin: str
    fields: tuple[tuple[str, str], ...] = ()
    hidden: bool = False
