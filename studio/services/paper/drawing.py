"""A pack between the database and paper: everything was read, and nothing is drawn yet."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.domain.errors import RuleError
from studio.domain.sheets.pack import SheetPack
from studio.domain.sheets.page import Paper
from studio.domain.sheets.station_card import StationSet
from studio.domain.sheets.timetable import PosterPaper
from studio.services.paper.printer import Printer
from studio.services.paper.rows import Prepared, PrintedPart, Problem, SheetKind


def sheet_paper(paper: PosterPaper) -> Paper:
    """The paper of sheets that come on two only."""
    return "letter" if paper in ("letter", "tabloid") else "a4"


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws on any thread: nothing here asks the database. `subject`, `parts`, `problems` and `changed` as in
    `Prepared`.
    """

    printer: Printer
    pack: SheetPack
    paper: PosterPaper
    subject: str
    parts: tuple[PrintedPart, ...]
    problems: tuple[Problem, ...] = ()
    changed: tuple[str, ...] = ()

    def __call__(self) -> Prepared:
        """Draw the pack; station cards that can't be read from afar are left out and told."""
        if not self.pack.sheets:
            return self._prepared(b"")
        try:
            return self._prepared(self.printer.render(self.pack, sheet_paper(self.paper)))
        except RuleError as error:
            if not error.code.startswith("station_"):
                raise
            details = {name: str(value) for name, value in error.details.items()}
            return self._without_stations(Problem(SheetKind.STATIONS, error.code, details))()

    def _without_stations(self, problem: Problem) -> Drawing:
        sheets = tuple(sheet for sheet in self.pack.sheets if not isinstance(sheet, StationSet))
        parts = tuple(part for part in self.parts if part.kind != SheetKind.STATIONS)
        return replace(self, pack=replace(self.pack, sheets=sheets), parts=parts, problems=(*self.problems, problem))

    def _prepared(self, pdf: bytes) -> Prepared:
        return Prepared(
            title=self.pack.title,
            subject=self.subject,
            pdf=pdf,
            paper=self.paper,
            page_count=self.printer.page_count(pdf) if pdf else 0,
            parts=self.parts,
            problems=self.problems,
            changed=self.changed,
            boxed=self.printer.boxed(self.pack),
        )
