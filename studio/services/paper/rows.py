"""What is asked of the print centre, and what it shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from studio.domain.sheets.station_card import CardsOnPage
from studio.domain.sheets.timetable import PosterPaper
from studio.services.schedule.rows import ClosureRow


class SheetKind(StrEnum):
    """The sheets of a class in the order in which they are printed, a member's, the timetable, and a closure's."""

    COACH = "coach"
    ROSTER = "roster"
    STATIONS = "stations"
    MEMBERS = "members"
    GRID = "grid"
    PROGRESS = "progress"
    RECEIPT = "receipt"
    TIMETABLE = "timetable"
    NOTICE = "notice"
    CALLS = "calls"
    CARD = "card"


PACK = (SheetKind.COACH, SheetKind.ROSTER, SheetKind.STATIONS, SheetKind.MEMBERS)
"""What a class's pack holds when nothing else is asked for."""
CLASS_SHEETS = (*PACK, SheetKind.GRID)
"""All that can be asked of a class."""


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What to print: sheets of classes, or of one member (id or card code), or an exercise's page of the handbook
    (its key), or the whole `handbook`. `paper` None: by the site's setting and country; the larger ones are for the
    timetable alone.

    `only_changed` leaves all but the station cards that are old on the floor away. `payment` (with its member) asks for
    the receipt of money taken. `cards` are the members whose cards are wanted, the first one at `first_place` (1 to 10)
    of a sheet of which the places before were used, with `bars` or else a QR code. `closure` asks for its notice or its
    call list (as in `sheets`), `week` for the timetable of the week that holds this day and of those after it, `weeks`
    in all.
    """

    session_ids: tuple[UUID, ...] = ()
    member: UUID | str | None = None
    sheets: tuple[SheetKind, ...] = PACK
    paper: PosterPaper | None = None
    cards_on_page: CardsOnPage = 1
    only_changed: bool = False
    payment: UUID | None = None
    exercise: str = ""
    handbook: bool = False
    cards: tuple[UUID, ...] = ()
    first_place: int = 1
    bars: bool = False
    closure: UUID | None = None
    week: date | None = None
    weeks: int = 1

    @property
    def of_class(self) -> bool:
        """Whether it is about classes, and not about members, an exercise, the handbook, a closure or weeks."""
        about_else = (self.member, self.closure, self.week)
        return all(one is None for one in about_else) and not (self.exercise or self.handbook or self.cards)


@dataclass(frozen=True, slots=True)
class PrintedPart:
    """One sheet of a pack, as it is recorded when it leaves the printer; `changed`: it says something else than the
    last time it did.
    """

    code: str
    kind: str
    digest: str
    version: int
    session_id: UUID | None = None
    member_id: UUID | None = None
    station: str = ""
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a sheet is missing from the pack: a phrase key and what fills it in."""

    sheet: SheetKind
    code: str
    details: dict[str, str]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A pack ready to print; `pdf` is empty when nothing can be printed. `subject` says on screen what it is about: a
    class, a day or a member's name; `title` is the document's and names nobody. `changed` are the letters of a class's
    station cards that are old on the floor; in the texts of `boxed` boxes stand for letters that no font has.
    """

    title: str
    subject: str
    pdf: bytes
    paper: PosterPaper
    page_count: int
    parts: tuple[PrintedPart, ...]
    problems: tuple[Problem, ...]
    changed: tuple[str, ...] = ()
    boxed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassChoice:
    """A class in the list of the print centre; wall time."""

    session_id: UUID
    name: str
    letter: str
    tone: str
    starts: datetime
    coach: str
    room: str
    taken: int
    capacity: int
    has_circuit: bool


@dataclass(frozen=True, slots=True)
class Printable:
    """What the print centre offers: classes and closures to come."""

    classes: tuple[ClassChoice, ...]
    closures: tuple[ClosureRow, ...]
