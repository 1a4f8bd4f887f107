"""The sign-in sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from studio.domain.sheets.page import SheetStamp

Flag = Literal["N", "W", "G", "R", "D"]


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One line of the sign-in sheet: roster code, name as the person wants it printed, flags (see `RosterSheet`)."""

    code: str
    name: str
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class RosterSheet:
    """The sign-in sheet. Flags: N new, W form to sign, G guest, R race soon, D speak to desk; nothing of health or
    money.
    """

    stamp: SheetStamp
    kind_letter: str
    title: str
    when: str
    coach: str
    room: str
    booked: str
    note: str
    rows: tuple[RosterRow, ...] = ()
    waitlist: tuple[RosterRow, ...] = ()
    waitlist_note: str = ""
    walk_ins: int = 4
    walk_in_note: str = ""
