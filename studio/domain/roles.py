"""The roles of the staff: apart from their records, for whoever needs to know no more of them."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a member of staff may see and do."""

    DESK = "desk"
    COACH = "coach"
    MANAGER = "manager"
