"""The closure's card gives lists and papers out; the hours of coaches, month by month. On a real database."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock
from studio.domain.roles import Role
from studio.domain.schedule.records import Closure
from studio.exchange.tables import write_csv, write_xlsx
from studio.services.exports.service import ExportService
from studio.services.paper.rows import PrintOrder, SheetKind
from studio.services.schedule.rows import ClosureRow, NewClosure
from studio.services.schedule.service import ScheduleService
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.exports import ExportRows
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.schedule.closure_card import ClosureCard
from studio.ui.schedule.hours import HoursReport
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from tests import builders

DAY = date(2026, 4, 16)
CLINIC = builders.session("2026-04-16T10:00", name="Foot Clinic")
LATER = builders.session("2026-05-05T10:00", minutes=45)
KOFI = replace(builders.member("Kofi Mensah"), phone="07700 900123")


@dataclass
class Desk:
    """A page to stand on, the database, and what was said."""

    context: PageContext
    page: QWidget
    store: Store
    said: list[str]
    schedule: ScheduleService
    went: list[tuple[str, dict[str, Any]]]

    def close(self) -> ClosureRow:
        new = NewClosure(DAY, DAY, "Street shut", "By the police")
        self.schedule.closures.close(builders.call(), new, extend_passes=False)
        (one,) = self.store.select(Closure)
        return ClosureRow(one.id, one.title, one.note, one.first_day, one.last_day, one.room_id)

    def card(self) -> ClosureCard:
        card = ClosureCard(self.context, self.page, self.close())
        card.open_beside(self.page.rect())
        return card


@pytest.fixture
def desk(
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
    database_file: Path,
    theme: Theme,
    manner: Manner,
    qtbot: QtBot,
) -> Iterator[Desk]:
    clock = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")
    store = Store(open_database(database_file), clock)
    builders.put(store, *builders.STUDIO, CLINIC, LATER, KOFI)
    builders.put(store, builders.booking(CLINIC, KOFI))

    def open_studio() -> Studio:
        inner, nothing = Store(open_database(database_file), clock), cast("Any", None)
        parts = dict.fromkeys((field.name for field in fields(Studio)), nothing)
        schedule = ScheduleService(inner, ScheduleReads(inner.connect), clock)
        exports = ExportService(ExportRows(inner.connect), {"csv": write_csv, "xlsx": write_xlsx})
        made = {"store": inner, "clock": clock, "schedule": schedule, "exports": exports}
        return Studio(**parts | made)

    tasks = make_tasks(open_studio)
    tasks.sign_in(Person(builders.MAYA.id, "Maya", Role.DESK))
    said: list[str] = []
    went: list[tuple[str, dict[str, Any]]] = []
    context = PageContext(
        tasks,
        theme,
        manner,
        clock,
        lambda page, /, **where: went.append((page, where)),
        said.append,
        lambda error: pytest.fail(repr(error)),
    )
    page = QWidget()
    page.resize(1364, 800)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(tasks.opened):
        tasks.start()
    yield Desk(context, page, store, said, ScheduleService(store, ScheduleReads(store.connect), clock), went)
    store.close()


def test_whom_to_call_is_listed_copied_and_saved(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    card = desk.card()
    qtbot.waitUntil(lambda: card.pane.summary.text() == "1 booking cancelled")
    card.files.copy()
    assert QGuiApplication.clipboard().text() == "Thu 16 April 10:00 Foot Clinic · Kofi Mensah · 07700 900123 · booked"
    card.files.save_table(tmp_path / "calls.csv")
    qtbot.waitUntil(lambda: len(desk.said) == 2, timeout=20_000)
    with (tmp_path / "calls.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1] == ["2026-04-16 10:00", "Foot Clinic", "Kofi Mensah", "07700 900123", "booked"]


def test_list_and_notice_are_printed_in_the_print_centre(desk: Desk, qtbot: QtBot) -> None:
    card = desk.card()
    qtbot.waitUntil(lambda: card.pane.summary.text() == "1 booking cancelled")
    (closure,) = desk.store.select(Closure)
    for words in ("Print the call list", "Print the notice for the door"):
        next(action for action in card.files.menu.actions() if action.text() == words).trigger()
    assert desk.went == [
        ("printing", {"order": PrintOrder(closure=closure.id, sheets=(SheetKind.CALLS,))}),
        ("printing", {"order": PrintOrder(closure=closure.id, sheets=(SheetKind.NOTICE,))}),
    ]


def test_a_card_whose_closure_was_taken_back_goes_away(desk: Desk, qtbot: QtBot) -> None:
    card = desk.card()
    qtbot.waitUntil(lambda: card.pane.summary.text() == "1 booking cancelled")
    with qtbot.waitSignal(card.closed):
        card.go.click()


def test_coaches_do_not_open_again(desk: Desk) -> None:
    desk.context.tasks.sign_in(Person(builders.INES.id, "Inés", Role.COACH))
    assert desk.card().go.isHidden()


def test_hours_of_a_month_with_sums_and_as_a_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    report = HoursReport(desk.context, date(2026, 4, 14), desk.page)
    QAbstractItemModelTester(report.model, QAbstractItemModelTester.FailureReportingMode.Fatal, report)
    report.open()
    qtbot.waitUntil(report.save_as.isEnabled)
    assert report.says.text().endswith("Those still to come are counted in.")
    report.after.click()
    qtbot.waitUntil(report.save_as.isEnabled)
    assert report.title.text() == "May 2026"
    model = report.model
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert rows == [["Inés Carvalho", "1", "0.75"], ["\u2003Run Strength", "1", "0.75"], ["All coaches", "1", "0.75"]]
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Hours"
    report.save(tmp_path / "hours.csv")
    qtbot.waitUntil(lambda: desk.said == ["Saved: hours.csv"])
    assert (tmp_path / "hours.csv").read_text("utf-8-sig").splitlines()[1] == "Inés Carvalho,Run Strength,1,45,0,0,0,0"
    report.before.click()
    report.before.click()
    qtbot.waitUntil(lambda: report.says.text() == "No class is planned in this month.")
    assert (report.title.text(), model.rowCount(), report.save_as.isEnabled()) == ("March 2026", 0, False)
    report.accept()
