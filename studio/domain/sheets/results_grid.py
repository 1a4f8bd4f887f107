"""The results grid: who did what with which load, to be written down in class and typed in at the desk."""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.sheets.page import SheetStamp


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A station: what is written at the left ("kg", "band", "✓" for no load) and at the right ("reps", "s").

    `opens_block`: it is the first one of a block.
    """

    number: str
    name: str
    left: str
    right: str
    opens_block: bool = False


@dataclass(frozen=True, slots=True)
class GridCell:
    """Last time's load and figure in small print; `swap`: this person does something else here."""

    load: str = ""
    figure: str = ""
    swap: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """One person by number on the roster, a cell for each column."""

    code: str
    cells: tuple[GridCell, ...]


@dataclass(frozen=True, slots=True)
class ResultsGrid:
    """The grid of a class: stations in the order of the circuit, people by number and never by name."""

    stamp: SheetStamp
    kind_letter: str
    when: str
    columns: tuple[GridColumn, ...]
    rows: tuple[GridRow, ...]
    walk_ins: int = 2
