"""What the exercise library needs to read. Implemented by `storage/exercises.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from studio.services.exercises.rows import Uses


class ExerciseQueries(Protocol):
    """Reads about exercises."""

    def uses(self, keys: Sequence[str]) -> Uses:
        """Where exercises with these keys stand."""
