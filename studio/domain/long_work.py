"""Work that takes seconds tells how far it is, and can be given up."""

from __future__ import annotations

from collections.abc import Callable

GoOn = Callable[[float], bool]
"""Told how much is done, 0 to 1; answers whether it is still wanted."""


def to_the_end(_share: float) -> bool:
    """Lets everything finish."""
    return True
