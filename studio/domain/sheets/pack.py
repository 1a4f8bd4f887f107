"""Sheets in the order in which they are printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from studio.domain.sheets.closure import CallSheet, ClosureNotice
from studio.domain.sheets.coach_card import CoachCard
from studio.domain.sheets.dossier import DossierSheet
from studio.domain.sheets.membership_card import MembershipCards
from studio.domain.sheets.personal_card import PersonalCard
from studio.domain.sheets.progress import ProgressSheet
from studio.domain.sheets.receipt import Receipt
from studio.domain.sheets.results_grid import ResultsGrid
from studio.domain.sheets.roster import RosterSheet
from studio.domain.sheets.station_card import StationSet
from studio.domain.sheets.timetable import TimetablePoster
from studio.domain.sheets.wording import ENGLISH, Wording

Sheet: TypeAlias = (
    CoachCard
    | StationSet
    | PersonalCard
    | RosterSheet
    | ResultsGrid
    | ProgressSheet
    | Receipt
    | MembershipCards
    | TimetablePoster
    | ClosureNotice
    | CallSheet
    | DossierSheet
)


@dataclass(frozen=True, slots=True)
class SheetPack:
    """Sheets in the order in which they are printed; neighbouring personal cards share pages, two on each.

    `title` becomes the document's title: a class or a day, never a person. `wording` is the language of all; `country`
    the studio's (ISO 3166, two letters), which tells how Han letters are written where nothing else does.
    """

    title: str
    sheets: tuple[Sheet, ...]
    wording: Wording = ENGLISH
    country: str = ""
