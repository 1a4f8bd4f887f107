"""What one person of a class does at a station, all rules together."""

from __future__ import annotations

from collections.abc import Iterable

from studio.domain.exercises.exercise import Exercise
from studio.domain.exercises.library import Library
from studio.domain.exercises.substitution import Step, Swap, substitute


def swap_for(library: Library, exercise: Exercise, flags: Iterable[str], *, rotation_cleared: bool) -> Swap:
    """What somebody with these training flags does; turning under load waits until a coach has cleared them for it.

    Flags that the library has no rules for (any more) change nothing.
    """
    swap = substitute(library, exercise, (flag for flag in flags if flag in library.flags))
    if swap.needed or exercise.pattern != "rotation" or rotation_cleared:
        return swap
    steadier = next((one for one in library.of_pattern("anti_rotation") if one.level <= exercise.level), None)
    return Swap(Step.NONE, None) if steadier is None else Swap(Step.FALLBACK, steadier)
