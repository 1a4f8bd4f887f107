"""The main job from end to end: tonight's circuit changed and taken back, its pack printed, results typed in, a
progress
sheet made. What is stored is read through a second connection.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studio.domain.circuits.records import Station
from studio.domain.clock import FixedClock
from studio.domain.members.records import Member
from studio.domain.paper import PrintedSheet
from studio.domain.progress.records import SetResult
from studio.domain.schedule.records import Session
from studio.storage.engine import open_database
from studio.storage.store import Store
from studio.ui.circuits.page import CircuitsPage
from studio.ui.context import Page
from studio.ui.main_window import MainWindow
from studio.ui.printing.page import PrintPage
from studio.ui.progress.page import ProgressPage
from studio.ui.run import Desk
from studio.ui.tasks import Person
from tests.journeys.conftest import NOW, Start
from tests.support.databases import NOW as INSTANT

P = TypeVar("P", bound=Page)
LONG = 30_000
"""Milliseconds, where libraries are loaded first."""


class Studio:
    """The open program, as a coach uses it, and a second look at what is stored."""

    def __init__(self, desk: Desk, path: Path, qtbot: QtBot) -> None:
        assert isinstance(desk.window, MainWindow)
        assert desk.tasks is not None
        self.window, self.tasks, self.qtbot = desk.window, desk.tasks, qtbot
        self.store = Store(open_database(path), FixedClock(INSTANT))
        evening = NOW.replace(hour=18, minute=0)
        self.tonight = next(row for row in self.store.select(Session, name="Run Strength") if row.starts == evening)

    def page(self, name: str, kind: type[P], **where: object) -> P:
        self.window.go(name, **where)
        page = self.window.page(name)
        assert isinstance(page, kind)
        return page

    def doses(self) -> dict[str, tuple[int, int]]:
        version = self.store.get(Session, self.tonight.id).circuit_version_id
        return {s.letter: (s.sets, s.quantity) for s in self.store.select(Station, version_id=version)}

    def member(self, name: str) -> Member:
        (found,) = self.store.select(Member, name=name)
        return found


@pytest.fixture
def studio(studio_file: Path, start: Start, qtbot: QtBot) -> Studio:
    desk = start(studio_file)
    assert desk.tasks is not None
    tasks = desk.tasks
    qtbot.waitUntil(lambda: tasks.person.name != "", timeout=LONG)
    opened = Studio(desk, studio_file, qtbot)
    assert tasks.signing_in is not None
    coach = next(one for one in tasks.signing_in.people if one.name == "Inés Carvalho")
    tasks.sign_in(Person(coach.id, coach.name, coach.role))
    return opened


def test_a_circuit_is_opened_changed_taken_back_and_printed(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    before = studio.doses()
    page = studio.page("circuits", CircuitsPage)
    with qtbot.waitSignal(page.editor.shown, timeout=LONG):
        page.activate(session_id=studio.tonight.id)
    page.editor.board.select(page.editor.board.card_widget("A").card.id)
    qtbot.keyClick(page.editor.board.card_widget("A"), Qt.Key.Key_Return)
    dose = page.editor.inspector.dose
    dose.clear()
    qtbot.keyClicks(dose, "3 x 5/side")
    with qtbot.waitSignal(page.editor.shown, timeout=LONG):
        qtbot.keyClick(dose, Qt.Key.Key_Return)
    assert studio.doses() == before | {"A": (3, 5)}
    assert studio.window.toast.isVisible()
    qtbot.keyClick(page.editor.inspector, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.editor.shown, timeout=LONG):
        studio.window.toast._button.click()
    assert studio.doses() == before

    printing = studio.page("printing", PrintPage, session_id=studio.tonight.id)
    qtbot.waitUntil(lambda: printing.model.rowCount() > 10, timeout=LONG)
    printing.save_to(tmp_path / "pack.pdf")
    qtbot.waitUntil((tmp_path / "pack.pdf").exists, timeout=LONG)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO((tmp_path / "pack.pdf").read_bytes())).pages)
    assert "Aïcha B." in text
    assert "Benmoussa" not in text
    qtbot.waitUntil(
        lambda: any(s.kind == "coach" and s.session_id == studio.tonight.id for s in studio.store.select(PrintedSheet)),
        timeout=LONG,
    )


def test_a_result_is_typed_in_and_the_progress_sheet_made(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    page = studio.page("progress", ProgressPage, session_id=studio.tonight.id)
    qtbot.waitUntil(lambda: page.grid.rowCount() == 14, timeout=LONG)
    assert page.grid.headerData(0, Qt.Orientation.Vertical) == "01  Aïcha Benmoussa"
    load, reps = page.grid.index(0, 0), page.grid.index(0, 1)
    type_into(page, load, "16", qtbot)
    qtbot.waitUntil(lambda: load.data() == "16 kg", timeout=LONG)
    type_into(page, reps, "8 8", qtbot)
    aicha = studio.member("Aïcha Benmoussa")

    def stored() -> list[tuple[str, tuple[int, ...], float | None]]:
        found = studio.store.select(SetResult, session_id=studio.tonight.id, member_id=aicha.id)
        return [(row.load, row.reps, row.load_kg) for row in found]

    qtbot.waitUntil(lambda: stored() == [("16", (8, 8), 16.0)], timeout=LONG)
    # The row stands in the database before the window knows that there is something to undo.
    qtbot.waitUntil(lambda: len(studio.tasks._steps.done) == 2, timeout=LONG)
    studio.tasks.undo()
    qtbot.waitUntil(lambda: stored() == [("16", (), 16.0)], timeout=LONG)

    printing = studio.page("printing", PrintPage, member=aicha.code, sheets=("progress",))
    qtbot.waitUntil(lambda: printing.model.rowCount() == 1, timeout=LONG)
    printing.save_to(tmp_path / "progress.pdf")
    qtbot.waitUntil((tmp_path / "progress.pdf").exists, timeout=LONG)
    text = PdfReader(tmp_path / "progress.pdf").pages[0].extract_text()
    assert "Aïcha Benmoussa" in text
    assert "On target in" in text


def type_into(page: ProgressPage, index: QModelIndex, text: str, qtbot: QtBot) -> None:
    page.grid_view.setCurrentIndex(index)
    page.grid_view.edit(index)
    place = page.grid_view.visualRect(index).center()
    field = next(field for field in page.grid_view.findChildren(QLineEdit) if field.geometry().contains(place))
    field.clear()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_what_can_not_be_read_is_said_and_nothing_is_stored(studio: Studio, qtbot: QtBot) -> None:
    page = studio.page("progress", ProgressPage, session_id=studio.tonight.id)
    qtbot.waitUntil(lambda: page.grid.rowCount() == 14, timeout=LONG)
    type_into(page, page.grid.index(0, 0), "heavy", qtbot)
    qtbot.waitUntil(studio.window.message.isVisible, timeout=LONG)
    assert studio.window.message.text.startswith("“heavy” is no load.")
    cell = page.grid.index(0, 0)
    assert cell.data() == "heavy"  # kept, and marked
    assert cell.data(Qt.ItemDataRole.ToolTipRole).startswith("“heavy” is no load.")
