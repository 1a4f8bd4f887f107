"""The sections of the settings and their parts: what each is called, and what else it is found by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from studio.ui.settings.trades import TRADES

DESK, RULES, PRICES, OWN = "desk", "rules", "prices", "own"


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the settings, its picture, and further words that somebody may look for it with."""

    name: str
    words: str
    icon: str
    also: str = ""


PARTS = (
    Place("look", "Look", "sun-moon", "colours, dark mode, theme, text size, zoom"),
    Place(
        "reading",
        "Dates and units",
        "ruler",
        "region, clock, 24 hours, first day of the week, weights, kg, lb, distances, km, miles, paper, A4, Letter",
    ),
    Place("keys", "Keys", "keyboard", "single letters, shortcuts"),
    Place("signs", "Signs at check-in", "bell", "flash, sound, beep, mute"),
    Place("staff", "People and PINs", "lock", "sign in, lock after, users, roles, manager, password"),
    Place("safety", "Safety", "hard-drive-download", "backups, restoring, saving, encryption"),
)
"""Of the section that is about this computer, in their order."""
GENERAL = Place(DESK, "General", "settings-2", "language, name of the desk")
_ALSO = {
    "rooms": "stations, lanes, wall bays, anchors",
    "kinds": "length, places, letter, colour",
    "coaches": "staff, hours, days off, what they teach, roles",
    "sites": "time zone, country, holidays, address, where this computer works",
}
STUDIO = (
    *(Place(name, trade.title, trade.icon, _ALSO[name]) for name, trade in TRADES.items()),
    Place(PRICES, "Passes and coupons", "ticket", "prices, price list, discounts, vouchers, memberships, drop-in"),
    Place(OWN, "Fields of members", "list-plus", "own fields, custom fields, texts, numbers, choices"),
    Place(RULES, "Rules", "scale", "booking, check-in, late cancelling, no-show, grace, waitlist, policies, timetable"),
)
"""What the studio's timetable stands on."""


def every_section() -> Iterator[Place]:
    """All that can be gone to."""
    yield GENERAL
    yield from PARTS
    yield from STUDIO
