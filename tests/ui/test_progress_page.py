"""The Progress page: whom to look at, a member's tests, and a class's results typed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock, FixedClock
from studio.domain.progress.records import SetResult, Side, TestResult
from studio.domain.progress.strength import Estimate
from studio.domain.roles import Role
from studio.drawing.scene import Label
from studio.services.progress.rows import Lift, LiftPoint
from studio.services.progress.service import ProgressService
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.progress import ProgressReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.progress.add_test import AddTest
from studio.ui.progress.charts import StrengthCard, ticks_to
from studio.ui.progress.page import ProgressPage
from studio.ui.progress.people import TestedList
from studio.ui.progress.tests_table import Places
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from tests.builders import INES, SHELF, STUDIO, booking, member, next_id, put, session
from tests.domain import circuit_examples
from tests.services.circuit_classes import CIRCUIT, VERSION
from tests.support.databases import studio_on

KOFI = member("Kofi Mensah")
EVENING = session("2026-04-14T18:00", circuit_version_id=VERSION.id)


@dataclass
class ProgressDesk:
    """The page in front, a second look at what is stored, and what was complained of."""

    page: ProgressPage
    store: Store
    complaints: list[Exception]

    def says(self, words: str) -> bool:
        """Whether some label that can be seen says this."""
        return any(words in one.text() and one.isVisibleTo(self.page) for one in self.page.findChildren(QLabel))


@pytest.fixture
def make_progress_desk(
    qtbot: QtBot,
    theme: Theme,
    manner: Manner,
    clock: FixedClock,
    database_file: Path,
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
) -> Callable[..., ProgressDesk]:
    """Opens the page for somebody of a role, with these rows stored."""

    def make(role: Role, *rows: object) -> ProgressDesk:
        store = Store(open_database(database_file), clock)
        put(store, *STUDIO, KOFI, *rows)

        def open_studio() -> Studio:
            studio = studio_on(database_file, clock)
            reads = ProgressReads(cast("Store", studio.store).connect)
            return replace(studio, progress=ProgressService(studio.store, reads, clock, SHELF))

        tasks = make_tasks(open_studio)
        tasks.sign_in(Person(INES.id, "Inés", role))
        with qtbot.waitSignal(tasks.opened):
            tasks.start()
        complaints: list[Exception] = []
        site_clock = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")
        page = ProgressPage(
            PageContext(tasks, theme, manner, site_clock, lambda *_a, **_k: None, lambda _text: None, complaints.append)
        )
        tasks.changed.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(1364, 820)
        page.show()
        return ProgressDesk(page, store, complaints)

    return make


def push_ups(day: str, value: float) -> TestResult:
    """Kofi's push-ups."""
    return TestResult(next_id(), KOFI.id, "push_up", date.fromisoformat(day), Side.BOTH, value)


def test_nobody_tested_yet(make_progress_desk: Callable[..., ProgressDesk], qtbot: QtBot) -> None:
    desk = make_progress_desk(Role.COACH)
    desk.page.activate()
    qtbot.waitUntil(lambda: desk.says("Nobody was tested yet"))
    assert desk.says("The first test sets the baseline: add it from a member.")


def test_the_desk_is_told_that_tests_are_for_coaches(
    make_progress_desk: Callable[..., ProgressDesk], qtbot: QtBot
) -> None:
    desk = make_progress_desk(Role.DESK, push_ups("2026-03-31", 14))
    desk.page.activate()
    qtbot.waitUntil(lambda: desk.says("Test results are for coaches and managers"))
    assert not desk.says("Nobody was tested yet")
    assert not desk.says("Choose somebody who was tested")


def test_whoever_was_tested_is_opened_by_click(make_progress_desk: Callable[..., ProgressDesk], qtbot: QtBot) -> None:
    desk = make_progress_desk(Role.COACH, push_ups("2025-09-30", 10), push_ups("2026-03-31", 14))
    people = desk.page.findChild(TestedList)
    assert people is not None
    QAbstractItemModelTester(people.people, QAbstractItemModelTester.FailureReportingMode.Fatal, people)
    desk.page.activate()
    qtbot.waitUntil(lambda: people.people.rowCount() == 1)
    place = people.visualRect(people.people.index(0)).center()
    qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: desk.page.name.text() == "Kofi Mensah")
    assert desk.says("2 test days, last Tue 31 March · first was 30 Sept 2025")


def test_a_test_is_added_from_the_member(make_progress_desk: Callable[..., ProgressDesk], qtbot: QtBot) -> None:
    desk = make_progress_desk(Role.COACH)
    desk.page.activate(member=KOFI.id)
    qtbot.waitUntil(lambda: desk.says("No test yet."))
    qtbot.mouseClick(desk.page.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.page.findChild(AddTest) is not None)
    dialog = cast("AddTest", desk.page.findChild(AddTest))
    dialog.test.setCurrentIndex(dialog.test.findData("push_up"))
    dialog.left.setText("a few")
    dialog.save.click()
    assert dialog.wrong.isVisible()
    assert dialog.left.text() == "a few"
    dialog.left.setText("17")
    dialog.save.click()
    qtbot.waitUntil(lambda: len(desk.store.select(TestResult)) == 1)
    (kept,) = desk.store.select(TestResult)
    assert (kept.test, kept.value, kept.on_day) == ("push_up", 17.0, date(2026, 4, 14))


@pytest.fixture
def grid_desk(make_progress_desk: Callable[..., ProgressDesk], qtbot: QtBot) -> ProgressDesk:
    """The results of a class of one person, its grid in front."""
    circuit = (CIRCUIT, VERSION, *circuit_examples.BLOCKS.values(), *circuit_examples.stations())
    desk = make_progress_desk(Role.COACH, *circuit, EVENING, booking(EVENING, KOFI, code=1))
    desk.page.activate(session_id=EVENING.id)
    qtbot.waitUntil(lambda: desk.page.grid.rowCount() == 1)
    QAbstractItemModelTester(desk.page.grid, QAbstractItemModelTester.FailureReportingMode.Fatal, desk.page)
    return desk


def test_a_load_is_stored_as_typed(grid_desk: ProgressDesk, qtbot: QtBot) -> None:
    grid = grid_desk.page.grid
    grid.setData(grid.index(0, 0), "16 kg")
    qtbot.waitUntil(lambda: [one.load for one in grid_desk.store.select(SetResult)] == ["16"])
    grid.setData(grid.index(0, 1), "8 8")
    qtbot.waitUntil(lambda: [one.reps for one in grid_desk.store.select(SetResult)] == [(8, 8)])
    assert grid_desk.complaints == []


def test_what_can_not_be_read_stays_in_its_cell_until_it_is_typed_anew(grid_desk: ProgressDesk, qtbot: QtBot) -> None:
    grid = grid_desk.page.grid
    cell, other = grid.index(0, 0), grid.index(0, 2)
    grid.setData(cell, "heavy")
    qtbot.waitUntil(lambda: len(grid_desk.complaints) == 1)
    grid.setData(other, "12 kg")  # saving another does not take it away
    qtbot.waitUntil(lambda: len(grid_desk.store.select(SetResult)) == 1)
    qtbot.waitUntil(lambda: other.data() == "12 kg")
    assert cell.data() == "heavy"
    assert cell.data(Qt.ItemDataRole.ToolTipRole).startswith("“heavy” is no load.")
    assert cell.data(Qt.ItemDataRole.BackgroundRole).name() == "#fde7e5"
    grid.setData(cell, "16 kg")
    qtbot.waitUntil(lambda: len(grid_desk.store.select(SetResult)) == 2)
    assert cell.data(Qt.ItemDataRole.BackgroundRole) is None


@pytest.mark.parametrize(
    ("width", "edges"), [(830, (377.1, 557.1, 652.6)), (992, (484, 664, 801.5)), (2100, (700, 880, 1137.5))]
)
def test_lines_and_bars_take_what_the_table_has_over_or_lacks(width: float, edges: tuple[float, ...]) -> None:
    places = Places(width)
    assert [round(one, 1) for one in (places.since, places.sides, places.right)] == list(edges)
    assert places.right + 80 < width  # and there is room for what is said of the sides


@pytest.mark.parametrize(
    ("highest", "ticks"), [(74, (0, 20, 40, 60, 80)), (33, (0, 20, 40)), (163, (0, 40, 80, 120, 160, 200))]
)
def test_a_strength_chart_goes_a_step_over_the_highest(highest: float, ticks: tuple[float, ...]) -> None:
    assert ticks_to(highest) == ticks


def test_the_scale_of_the_strength_chart_is_in_the_unit_of_its_words(
    make_progress_desk: Callable[..., ProgressDesk], manner: Manner
) -> None:
    desk = make_progress_desk(Role.COACH)
    points = tuple(LiftPoint(date(2026, 4, day), Estimate(32.0, 30.0, 34.0, doubtful=False)) for day in (1, 8))
    lift = Lift("str_squat_goblet", "Goblet squat", points, None)
    written: dict[str, list[str]] = {}
    for mass in ("kg", "lb"):
        card = StrengthCard(replace(desk.page._context, manner=replace(manner, mass=mass)))
        card.setParent(desk.page)
        card.show_lifts([lift])
        scene = card._chart.scene
        assert scene is not None
        written[mass] = [mark.text for mark in scene.marks if isinstance(mark, Label)]
    assert written["kg"][:3] == ["0", "20", "40"]
    assert written["lb"][:5] == ["0", "20", "40", "60", "80"]
    assert "71 lb" in written["lb"]
