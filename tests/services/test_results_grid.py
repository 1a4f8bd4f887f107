"""The results grid: the order of the circuit, people by number, last time's figures; no name, no cause."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from studio.domain.errors import RuleError
from studio.domain.paper import PrintedSheet
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.results_grid import GridCell
from studio.services.exercises.shelf import Shelf
from studio.services.paper.class_plan import class_plan
from studio.services.paper.results_grid import results_grid
from studio.services.paper.rows import PrintOrder, SheetKind
from studio.services.paper.service import PaperService
from studio.storage.paper import PaperReads
from studio.storage.store import Store
from tests.builders import SHELF, call, put, session
from tests.services.paper_class import CANARY, DAY, put_class

STAMP = SheetStamp("Northbank", "Tue 14 Apr 2026 17:52", "Maya Kowalczyk", "Desk 1", "G-7Q4K-2P")


def test_stations_stand_in_the_circuit_s_order_with_last_time_s_figures(paper: PaperService, store: Store) -> None:
    made = put_class(store)
    facts = PaperReads(store.connect).class_facts(made.session.id)
    shelf: Shelf = SHELF
    grid = results_grid(class_plan(facts, shelf), STAMP)
    assert [column.number for column in grid.columns] == ["A", "B", "C", "D", "E", "C1", "C2"]
    assert [column.opens_block for column in grid.columns] == [True, False, False, True, False, True, False]
    assert [(column.left, column.right) for column in grid.columns] == [
        ("kg", "reps"), ("kg", "reps"), ("kg", "reps"), ("✓", "reps"), ("band", "reps"), ("✓", "reps"), ("✓", "s"),
    ]  # fmt: skip
    assert [row.code for row in grid.rows] == ["01", "02"]
    first, second = (row.cells for row in grid.rows)
    swap, nothing = GridCell(swap=True), GridCell()
    assert second == (GridCell("16", "8"), *(nothing,) * 6)
    assert sorted(first, key=lambda cell: cell.swap) == [*(nothing,) * 5, swap, swap]


def test_it_holds_no_name_and_no_cause_and_is_noted(paper: PaperService, store: Store) -> None:
    put_class(store)
    pdf = paper.pack_pdf(call(), DAY, sheets=("grid",))
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    assert "Results to type in" in text
    for hidden in (CANARY, "Inga", "José"):
        assert hidden not in text
    assert [(one.kind, one.code.partition("-")[0]) for one in store.select(PrintedSheet)] == [("grid", "G")]


def test_without_a_circuit_there_is_none(paper: PaperService, store: Store) -> None:
    bare = session("2026-04-14T07:00")
    put(store, bare)
    prepared = paper.prepare(call(), PrintOrder((bare.id,), sheets=(SheetKind.GRID,)))
    assert [(one.sheet, one.code) for one in prepared.problems] == [(SheetKind.GRID, "no_circuit_to_print")]
    with pytest.raises(RuleError, match="no_circuit_to_print"):
        paper.pack_pdf(call(), DAY, sheets=("grid",))
