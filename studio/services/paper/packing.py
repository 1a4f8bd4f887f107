"""Sheets put together for one printing: each with its code, its digest, and the version that follows from the last
print.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from studio.domain.sheet_codes import sheet_code, sheet_digest
from studio.domain.sheets.closure import CallSheet, ClosureNotice
from studio.domain.sheets.coach_card import CoachCard
from studio.domain.sheets.pack import Sheet
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.progress import ProgressSheet
from studio.domain.sheets.receipt import Receipt
from studio.domain.sheets.results_grid import ResultsGrid
from studio.domain.sheets.roster import RosterSheet
from studio.domain.sheets.timetable import TimetablePoster
from studio.domain.sheets.wording import say
from studio.services.exercises.shelf import Shelf
from studio.services.paper.class_plan import ClassPlan, class_plan
from studio.services.paper.coach_card import coach_card
from studio.services.paper.personal_cards import personal_cards
from studio.services.paper.progress_report import progress_sheet
from studio.services.paper.queries import ClassFacts, LastPrint, MemberHistory
from studio.services.paper.results_grid import results_grid
from studio.services.paper.roster_sheet import roster_sheet
from studio.services.paper.rows import PrintedPart, PrintOrder, Problem, SheetKind
from studio.services.paper.station_cards import station_set

S = TypeVar("S", CoachCard, RosterSheet, ResultsGrid, ProgressSheet, Receipt, ClosureNotice, CallSheet, TimetablePoster)
_NEED_CIRCUIT = (SheetKind.COACH, SheetKind.STATIONS, SheetKind.MEMBERS, SheetKind.GRID)


@dataclass(frozen=True, slots=True)
class Stamps:
    """What the stamps of one printing share."""

    studio: str
    printed: str
    printed_by: str
    desk: str

    def stamp(self, code: str, note: str = "") -> SheetStamp:
        """The stamp of a sheet; its version is settled when its content is known."""
        return SheetStamp(self.studio, self.printed, self.printed_by, self.desk, code, note=note)


@dataclass(frozen=True, slots=True)
class Made:
    """Sheets in the order in which they are printed, what to record of them, and what could not be made."""

    sheets: tuple[Sheet, ...] = ()
    parts: tuple[PrintedPart, ...] = ()
    problems: tuple[Problem, ...] = ()

    def __add__(self, other: Made) -> Made:
        return Made(self.sheets + other.sheets, self.parts + other.parts, self.problems + other.problems)


def class_sheets(
    facts: ClassFacts, shelf: Shelf, stamps: Stamps, order: PrintOrder, letters: tuple[str, ...] | None
) -> Made:
    """The sheets of a class that were asked for; `letters`: only the cards of these stations and nothing else."""
    plan = class_plan(facts, shelf)
    if letters is not None:
        return _stations(plan, stamps, order, letters)
    makers: dict[SheetKind, Callable[[], Made]] = {
        SheetKind.COACH: lambda: _coach(plan, stamps),
        SheetKind.ROSTER: lambda: _roster(plan, stamps),
        SheetKind.STATIONS: lambda: _stations(plan, stamps, order, None),
        SheetKind.MEMBERS: lambda: _members(plan),
        SheetKind.GRID: lambda: _grid(plan, stamps),
    }
    made = Made()
    for kind, make in makers.items():
        if kind in order.sheets:
            made += _missing(kind, "no_circuit_to_print", plan) if _lacks_circuit(kind, plan) else make()
    return made


def _lacks_circuit(kind: SheetKind, plan: ClassPlan) -> bool:
    return kind in _NEED_CIRCUIT and not plan.plan.stations


def _missing(kind: SheetKind, code: str, plan: ClassPlan) -> Made:
    return Made(problems=(Problem(kind, code, {"name": plan.facts.session.name}),))


def _coach(plan: ClassPlan, stamps: Stamps) -> Made:
    stamp = stamps.stamp(sheet_code("C", plan.facts.session.id), say("Coach copy 1 of 1. Shred today."))
    return recorded(coach_card(plan, stamp), SheetKind.COACH, plan.facts.printed, session_id=plan.facts.session.id)


def _roster(plan: ClassPlan, stamps: Stamps) -> Made:
    stamp = stamps.stamp(sheet_code("R", plan.facts.session.id), say("Names only. File or shred today."))
    return recorded(roster_sheet(plan, stamp), SheetKind.ROSTER, plan.facts.printed, session_id=plan.facts.session.id)


def _grid(plan: ClassPlan, stamps: Stamps) -> Made:
    grid = results_grid(plan, stamps.stamp(sheet_code("G", plan.facts.session.id), say("Back to the desk tray.")))
    if not grid.columns:
        return _missing(SheetKind.GRID, "nothing_to_measure", plan)
    return recorded(grid, SheetKind.GRID, plan.facts.printed, session_id=plan.facts.session.id)


def recorded(
    sheet: S,
    kind: SheetKind,
    printed: Mapping[str, LastPrint],
    *,
    session_id: UUID | None = None,
    member_id: UUID | None = None,
) -> Made:
    """The sheet with its version, and its record."""
    part = part_of(sheet, sheet.stamp.sheet_id, kind, printed, session_id=session_id, member_id=member_id)
    return Made((replace(sheet, stamp=replace(sheet.stamp, version=part.version)),), (part,))


def part_of(
    sheet: object,
    code: str,
    kind: SheetKind,
    printed: Mapping[str, LastPrint],
    *,
    session_id: UUID | None = None,
    member_id: UUID | None = None,
    station: str = "",
) -> PrintedPart:
    """The record of a sheet: the version after the one last printed when it says something else by now."""
    digest, last = sheet_digest(sheet), printed.get(code)
    changed = last is not None and last.digest != digest
    version = 1 if last is None else last.version + changed
    return PrintedPart(code, str(kind), digest, version, session_id, member_id, station, changed)


def _stations(plan: ClassPlan, stamps: Stamps, order: PrintOrder, letters: tuple[str, ...] | None) -> Made:
    session_id = plan.facts.session.id
    stamp = stamps.stamp(sheet_code("ST", session_id))
    cards = station_set(plan, stamp, order.cards_on_page, letters)
    if not cards.cards:
        return _missing(SheetKind.STATIONS, "no_card_changed" if letters is not None else "no_station_cards", plan)
    kind, printed = SheetKind.STATIONS, plan.facts.printed
    parts = (
        part_of(card, card.sheet_id, kind, printed, session_id=session_id, station=card.number) for card in cards.cards
    )
    return Made((cards,), tuple(parts))


def _members(plan: ClassPlan) -> Made:
    cards = personal_cards(plan)
    if not cards:
        return _missing(SheetKind.MEMBERS, "nobody_booked", plan)
    kind, facts = SheetKind.MEMBERS, plan.facts
    parts = (
        part_of(card, card.sheet_id, kind, facts.printed, session_id=facts.session.id, member_id=person.member.id)
        for person, card in cards
    )
    return Made(tuple(card for _, card in cards), tuple(parts))


def member_sheet(history: MemberHistory, shelf: Shelf, stamps: Stamps, today: date) -> Made:
    """A member's progress sheet."""
    stamp = stamps.stamp(sheet_code("P", history.member.id), say("Belongs to the member."))
    sheet = progress_sheet(history, shelf, stamp, today)
    return recorded(sheet, SheetKind.PROGRESS, history.printed, member_id=history.member.id)
