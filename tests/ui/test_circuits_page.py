"""The Circuits page on a real database and worker: open, change, undo, with mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from studio.domain.circuits.plan import renumber
from studio.domain.clock import FixedClock
from studio.domain.ids import new_id
from studio.domain.members.records import TrainingFlag
from studio.domain.roles import Role
from studio.domain.schedule.records import Session
from studio.services.circuits.service import CircuitService
from studio.services.studio import Studio
from studio.storage.circuits import CircuitReads
from studio.storage.engine import Database
from studio.storage.store import Store
from studio.ui.circuits.asking import KeepFinding
from studio.ui.circuits.board import Board
from studio.ui.circuits.choices import ChoiceModel
from studio.ui.circuits.overview import RowModel
from studio.ui.circuits.page import CircuitsPage
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from tests.builders import INES, SHELF, SITE, STUDIO, booking, member, put, session
from tests.domain import circuit_examples
from tests.services.circuit_classes import CIRCUIT, VERSION


@dataclass
class Desk:
    """The page and what it leads to."""

    page: CircuitsPage
    store: Store
    tasks: Tasks
    service: CircuitService
    tonight: UUID
    bare: UUID
    said: list[str] = field(default_factory=list)
    complaints: list[Exception] = field(default_factory=list)
    gone_to: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    @property
    def board(self) -> Board:
        return self.page.editor.board

    def dose(self, letter: str) -> str:
        """What the card of a letter shows."""
        return self.board.card_widget(letter).card.dose_typed

    def letters(self) -> str:
        view = self.page.editor.view
        assert view is not None
        return " ".join(one.exercise for lane in view.lanes for one in lane.stations if lane.kind == "strength")

    def stored_dose(self, letter: str) -> str:
        view = self.service.for_session(self.tonight)
        return next(one.dose_typed for lane in view.lanes for one in lane.stations if one.letter == letter)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    qapp.setStyleSheet("")
    theme.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_database: Database, clock: FixedClock) -> Iterator[Desk]:
    store = Store(sqlite_database, clock)
    blocks = list(circuit_examples.BLOCKS.values())
    kit = [replace(one, site_id=SITE.id) for one in circuit_examples.KIT]
    tonight = session("2026-04-14T18:00", circuit_version_id=VERSION.id)
    bare = session("2026-04-16T07:00")
    sore = member("Sore", rotation_cleared=True)
    flag = TrainingFlag(new_id(), sore.id, "achilles_calf", date(2026, 4, 1))
    rows = renumber(blocks, circuit_examples.stations())
    put(
        store,
        *STUDIO,
        CIRCUIT,
        VERSION,
        *blocks,
        *rows,
        *kit,
        tonight,
        bare,
        sore,
        flag,
        booking(tonight, sore, code=7),
    )
    service = CircuitService(
        store,
        CircuitReads(store.connect),
        clock,
        SHELF,
    )
    nobody = cast("Any", None)
    others = {one.name: nobody for one in fields(Studio)}
    studio = Studio(**others | {"store": store, "clock": clock, "circuits": service})
    tasks = Tasks(lambda: studio, "Desk 1")
    tasks.sign_in(Person(INES.id, INES.name, Role.COACH))
    made: list[Desk] = []
    said: list[str] = []
    complaints: list[Exception] = []
    context = PageContext(
        tasks,
        theme,
        Manner(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)),
        cast("Any", clock),
        lambda page, /, **where: made[0].gone_to.append((page, where)),
        said.append,
        complaints.append,
    )
    page = CircuitsPage(context)
    qtbot.addWidget(page)
    desk = Desk(page, store, tasks, service, tonight.id, bare.id, said, complaints)
    made.append(desk)
    tasks.changed.connect(page.refresh)
    tasks.failed.connect(complaints.append)
    tasks.start()
    page.resize(1364, 844)
    page.show()
    yield desk
    tasks.close()


def open_tonight(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.page.editor.shown):
        desk.page.activate(session_id=desk.tonight)


def press(desk: Desk, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on the selected card and wait until the board shows what came of it."""
    selected = desk.board.selected
    assert selected is not None
    widget = desk.board.card_widget(selected.letter)
    with qtbot.waitSignal(desk.page.editor.shown):
        qtbot.keyClick(widget, key, held)


def test_a_dose_is_changed_undone_and_shown_again(desk: Desk, qtbot: QtBot) -> None:
    open_tonight(desk, qtbot)
    assert desk.dose("A") == "2 × 8/side"
    desk.board.select(desk.board.card_widget("A").card.id)
    qtbot.keyClick(desk.board.card_widget("A"), Qt.Key.Key_Return)
    field = desk.page.editor.inspector.dose
    assert field.text() == "2 × 8/side"
    field.clear()
    qtbot.keyClicks(field, "2x6/side @ 12kg")
    assert desk.page.editor.inspector._echo.text() == "Reads as 2 × 6/side @ 12 kg"
    with qtbot.waitSignal(desk.page.editor.shown):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (desk.dose("A"), desk.stored_dose("A")) == ("2 × 6/side @ 12 kg", "2 × 6/side @ 12 kg")
    qtbot.keyClick(desk.page.editor.inspector, Qt.Key.Key_Escape)
    press(desk, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (desk.dose("A"), desk.stored_dose("A")) == ("2 × 8/side", "2 × 8/side")
    press(desk, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.dose("A") == "2 × 6/side @ 12 kg"
    desk.page.show_overview()
    open_tonight(desk, qtbot)
    assert desk.dose("A") == "2 × 6/side @ 12 kg"


def test_what_is_no_dose_is_said_at_the_field_and_kept(desk: Desk, qtbot: QtBot) -> None:
    open_tonight(desk, qtbot)
    desk.page.editor.edit(desk.board.card_widget("A").card)
    inspector = desk.page.editor.inspector
    inspector.dose.clear()
    qtbot.keyClicks(inspector.dose, "heavy")
    qtbot.keyClick(inspector.dose, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "heavy" in inspector._echo.text())
    assert inspector.dose.text() == "heavy"
    assert desk.stored_dose("A") == "2 × 8/side"


def test_arrows_select_and_alt_arrows_move(desk: Desk, qtbot: QtBot) -> None:
    open_tonight(desk, qtbot)
    desk.board.select(desk.board.card_widget("A").card.id)
    for key, letter in (
        (Qt.Key.Key_Right, "B"),
        (Qt.Key.Key_Up, "P2"),
        (Qt.Key.Key_Down, "B"),
        (Qt.Key.Key_Down, "F"),
        (Qt.Key.Key_Left, "E"),
        (Qt.Key.Key_Left, "D"),
    ):
        selected = desk.board.selected
        assert selected is not None
        qtbot.keyClick(desk.board.card_widget(selected.letter), key)
        after = desk.board.selected
        assert after is not None
        assert after.letter == letter
    before = desk.letters().split()
    press(desk, qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.letters().split() == [before[0], before[1], before[3], before[2]]
    moved = desk.board.selected
    assert moved is not None
    assert (moved.letter, moved.exercise) == ("C", before[3])
    press(desk, qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.letters().split() == before[:3]


def test_keys_remove_duplicate_lock_and_step_easier(desk: Desk, qtbot: QtBot) -> None:
    open_tonight(desk, qtbot)
    desk.board.select(desk.board.card_widget("D").card.id)
    press(desk, qtbot, Qt.Key.Key_D)
    assert desk.letters().split()[3:] == ["str_split_squat_front_elevated"] * 2
    press(desk, qtbot, Qt.Key.Key_Delete)
    assert len(desk.letters().split()) == 4
    press(desk, qtbot, Qt.Key.Key_G)
    easier = desk.board.selected
    assert easier is not None
    assert easier.exercise != "str_split_squat_front_elevated"
    press(desk, qtbot, Qt.Key.Key_L)
    locked = desk.board.selected
    assert locked is not None
    assert locked.locked
    qtbot.keyClick(desk.board.card_widget("D"), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(desk.complaints))
    assert len(desk.letters().split()) == 4


def test_a_card_is_dragged_to_another_block(desk: Desk, qtbot: QtBot) -> None:
    open_tonight(desk, qtbot)
    card, target = desk.board.card_widget("D"), desk.board.card_widget("E")
    goal = card.mapFromGlobal(target.mapToGlobal(QPoint(2, 40)))
    with qtbot.waitSignal(desk.page.editor.shown):
        qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
        qtbot.mouseMove(card, QPoint(90, 90))
        desk.board._drag(card.card, QPointF(card.mapToParent(goal)))
        card._dragging = True
        qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=goal)
    view = desk.page.editor.view
    assert view is not None
    assert view.lanes[3].stations[0].exercise == "str_split_squat_front_elevated"


def test_a_station_is_added_by_searching(desk: Desk, qtbot: QtBot) -> None:
    open_tonight(desk, qtbot)
    view = desk.page.editor.view
    assert view is not None
    desk.page.editor.add(view.lanes[2])
    inspector = desk.page.editor.inspector
    qtbot.keyClicks(inspector.search, "push-up")
    qtbot.waitUntil(lambda: 0 < inspector.list.model().rowCount() < 15)
    with qtbot.waitSignal(desk.page.editor.shown):
        qtbot.keyClick(inspector.search, Qt.Key.Key_Return)
    assert desk.letters().split()[-1].startswith("str_push")


def test_a_finding_is_repaired_with_one_click_and_another_kept(desk: Desk, qtbot: QtBot) -> None:
    service, editor = desk.service, desk.page.editor
    open_tonight(desk, qtbot)
    desk.board.select(desk.board.card_widget("A").card.id)
    desk.page.editor.edit(desk.board.card_widget("A").card)
    with qtbot.waitSignal(editor.shown):
        editor.inspector.dose_entered.emit("2 × 9/side")
    editor.close_inspector()
    fix = next(one for one in editor.side.findChildren(QPushButton) if one.text() == "8 in A")
    with qtbot.waitSignal(editor.shown):
        qtbot.mouseClick(fix, Qt.MouseButton.LeftButton)
    assert desk.dose("A") == "2 × 8/side"
    with qtbot.waitSignal(editor.shown):
        editor._commands.set_exercise(editor.scope, desk.board.card_widget("B").card.id, "str_split_squat_loaded")
    keep = next(one for one in editor.side.findChildren(QPushButton) if one.text() == "Keep with reason")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    ask = editor.findChild(KeepFinding)
    assert ask is not None
    ask.fill("reason", "on purpose")
    with qtbot.waitSignal(editor.shown):
        ask.go.click()
    report = service.for_session(desk.tonight).report
    assert report is not None
    assert [one.kept for one in report.kept] == ["on purpose"]


def test_swaps_show_codes_and_the_desk_may_only_look(desk: Desk, qtbot: QtBot) -> None:
    open_tonight(desk, qtbot)
    view = desk.page.editor.view
    assert view is not None
    assert {one.code for one in view.swaps} == {7}
    assert all(one.words for one in view.swaps)
    desk.tasks.sign_in(Person(None, "Maya", Role.DESK))
    with qtbot.waitSignal(desk.page.editor.shown):
        desk.page.editor.load()
    desk.board.select(desk.board.card_widget("A").card.id)
    qtbot.keyClick(desk.board.card_widget("A"), Qt.Key.Key_Delete)
    assert desk.said == ["Only a coach or a manager may change circuits."]
    again = desk.page.editor.view
    assert again is not None
    assert {one.words for one in again.swaps} == {""}


def test_a_class_without_circuit_is_given_one(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.page.editor.shown):
        desk.page.activate(session_id=desk.bare)
    qtbot.waitUntil(lambda: desk.page.choice.circuits.model.rowCount() == 1)
    assert desk.page.choice.isVisible()
    with qtbot.waitSignal(desk.page.editor.shown, timeout=5000):
        desk.page.choice.circuits.view.clicked.emit(desk.page.choice.circuits.model.index(0))
    assert desk.page.editor.isVisible()
    assert desk.store.get(Session, desk.bare).circuit_version_id == VERSION.id


def test_the_overview_opens_a_class_and_print_goes_to_the_print_page(desk: Desk, qtbot: QtBot) -> None:
    desk.page.activate()
    classes = desk.page.overview.classes
    qtbot.waitUntil(lambda: classes.model.rowCount() == 2)
    first = classes.model.index(0)
    assert classes.model.data(first, Qt.ItemDataRole.AccessibleTextRole) == (
        "Run Strength, Tue 14 April 18:00 · Main · Inés · 1/16, Run Strength week 16"
    )
    with qtbot.waitSignal(desk.page.editor.shown):
        classes.view.activated.emit(first)
    qtbot.mouseClick(desk.page.editor.head.print_button, Qt.MouseButton.LeftButton)
    assert desk.gone_to == [("printing", {"session_id": desk.tonight, "sheets": ("stations",)})]


def test_the_board_fits_a_small_and_a_large_window_in_both_themes(desk: Desk, qtbot: QtBot, theme: Theme) -> None:
    open_tonight(desk, qtbot)
    for width, height in ((1124, 664), (2484, 1384)):
        desk.page.resize(width, height)
        for mode in ("dark", "light"):
            theme.choose(mode)
            right = max(one.geometry().right() for one in desk.board._cards if one.isVisible())
            assert right <= desk.board.width()
            assert not desk.page.grab().isNull()


def test_the_models_hold_up_to_the_model_tester(desk: Desk, qtbot: QtBot) -> None:
    overview = desk.service.overview()
    rows, choices = RowModel(), ChoiceModel()
    for model in (rows, choices):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    pane = desk.page.overview
    pane.show_overview(overview)
    rows.show_rows(pane.classes.model.rows)
    choices.show_rows(desk.service.search_library("squat"))
    choices.show_rows(())
    rows.show_rows(())
    assert (rows.rowCount(), choices.rowCount()) == (0, 0)
