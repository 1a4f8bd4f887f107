"""The print centre in words."""

from __future__ import annotations

from collections.abc import Sequence

from studio.domain.errors import RuleError
from studio.domain.sheets.timetable import PosterPaper
from studio.services.paper.rows import ClassChoice, PrintedPart, Problem, SheetKind
from studio.services.schedule.rows import ClosureRow
from studio.ui.phrases import Manner, counted, error_words, tr

LABELS: dict[str, str] = {
    "sheets_printed": "Sheets printed and noted: {count}",
    "pages_printed": "Pages are with the printer or in the file",
}
ERRORS: dict[str, str] = {
    "no_card_changed": "Every station card on the floor of {name} is up to date.",
    "station_too_many_cues": "Station {station} has more than {limit} cues. Take one out.",
    "no_receipt_number": "This payment has no receipt yet. Make one from the member's passes.",
    "too_many_cards": (
        "{count} cards are too many at one go. Choose a list or search for {most} members or fewer, then print again."
    ),
    "nobody_to_call": "{title} cost nobody a place, so there is nobody to call.",
    "nothing_to_print": "There is nothing to print. Choose a sheet.",
    "printer_silent": "The printer did not answer. Nothing was noted as printed. Try again or save a PDF.",
}
_NAMED = 6
"""Names that are shown of those that are not whole; more would push the paper away."""
PAPERS: dict[PosterPaper, str] = {"a4": "A4", "letter": "Letter"}
POSTER_PAPERS: dict[PosterPaper, str] = {**PAPERS, "a3": "A3", "tabloid": "Tabloid"}
NAMES: dict[str, str] = {
    "coach": "coach card",
    "roster": "sign-in sheet",
    "stations": "station cards",
    "members": "personal cards",
    "grid": "results grid",
    "progress": "progress sheet",
    "receipt": "receipt",
    "timetable": "timetable",
    "notice": "notice",
    "calls": "call list",
    "card": "membership card",
}
"""Sheets by kind, within a sentence."""
SHEETS: tuple[tuple[SheetKind, str, str], ...] = (
    (SheetKind.COACH, "Coach card", "the whole class on one page, numbers only"),
    (SheetKind.ROSTER, "Sign-in sheet", "names to sign, waitlist, lines for walk-ins"),
    (SheetKind.STATIONS, "Station cards", "for the floor, read from four metres"),
    (SheetKind.MEMBERS, "Personal cards", "own loads and last results, two a page"),
    (SheetKind.GRID, "Results grid", "to write loads down, with those of last time"),
)


def class_words(choice: ClassChoice, manner: Manner) -> str:
    """Tue 14 Apr 18:00  Run Strength, Inés Carvalho."""
    when = f"{manner.weekday(choice.starts)} {manner.day_month(choice.starts)}  {manner.time(choice.starts)}"
    return f"{when}   {choice.name}"


def place_words(choice: ClassChoice) -> str:
    """Inés Carvalho · Main floor · 12 of 16 places taken."""
    taken = counted(
        choice.capacity, "{taken} of {number} place taken", "{taken} of {number} places taken", taken=choice.taken
    )
    return f"{choice.coach} · {choice.room} · {taken}"


def problem_words(problem: Problem) -> str:
    """Why a sheet is missing, and what to do."""
    return error_words(RuleError(problem.code, **problem.details))


def boxed_words(texts: Sequence[str]) -> str:
    """Which names are not whole on paper."""
    named = "\n".join(texts[:_NAMED])
    if len(texts) > _NAMED:
        named = f"{named}\n{tr('and {count} more', count=len(texts) - _NAMED)}"
    return tr("No font here has every letter of these. Boxes stand in their place:") + f"\n{named}"


def closure_words(row: ClosureRow, manner: Manner) -> str:
    """Closed Fri 3 Apr: Good Friday · Studio 2."""
    words = tr("Closed {day}: {title}", day=manner.long_day(row.first_day), title=row.title)
    return f"{words} · {row.place}" if row.place else words


def changed_words(parts: Sequence[PrintedPart]) -> str:
    """Which sheets say something else than the last time they were printed."""
    kinds = dict.fromkeys(part.kind for part in parts if part.changed)
    if not kinds:
        return ""
    return tr("Changed since it was last printed: {sheets}", sheets=", ".join(tr(NAMES[kind]) for kind in kinds))


def pages_words(count: int, paper: PosterPaper) -> str:
    """16 pages, A4."""
    pages = counted(count, "{number} page", "{number} pages")
    return f"{pages}, {POSTER_PAPERS[paper]}"
