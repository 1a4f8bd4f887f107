"""Signing in, in words."""

from __future__ import annotations

from studio.domain.roles import Role
from studio.ui.phrases import tr

ROLES = {Role.DESK: "Front desk", Role.COACH: "Coach", Role.MANAGER: "Manager"}
LABELS: dict[str, str] = {
    "pin_set": "{name} has a new PIN",
    "pin_removed": "{name} has no PIN any more",
    "pins_removed": "Nobody has a PIN any more",
    "pin_wrong": "Wrong PIN for {name}",
    "pin_right": "{name} signed in",
    "lock_after_set": "Time until the desk locks changed",
}
ERRORS: dict[str, str] = {
    "pin_wrong": "That is not the PIN. Tries left: {left}.",
    "pin_wait": "Too many wrong PINs. Try again in {seconds} seconds.",
    "pin_missing": "{name} has no PIN yet. A manager sets one in Settings.",
    "pin_digits": "A PIN is digits only.",
    "pin_length": "A PIN has {shortest} to {longest} digits.",
    "pin_easy": "Anybody would try that one. Take digits that are not all the same and not in a row.",
    "pin_differs": "The two PINs are not the same. Nothing was changed.",
    "lock_after_unknown": "That time can't be chosen.",
}


def seconds_words(seconds: int) -> str:
    """An idle time: "2 min"."""
    return tr("{number} min", number=seconds // 60)
