"""The Members page on a real database, for tests of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from studio.domain.attendance.records import BookingState
from studio.domain.clock import DeskClock, FixedClock
from studio.domain.members.records import FlagCause, Member, Race, RacePriority, TrainingFlag
from studio.domain.roles import Role
from studio.exchange.tables import write_csv
from studio.printing.printer import PdfPrinter
from studio.services.attendance.service import AttendanceService
from studio.services.exports.service import ExportService
from studio.services.members.importing.guessing import known_headers
from studio.services.members.importing.service import MemberImport
from studio.services.members.service import MemberService
from studio.services.paper.service import PaperService
from studio.services.persons.service import PersonService
from studio.services.progress.service import ProgressService
from studio.services.safety.service import SafetyService
from studio.services.studio import Studio
from studio.storage.attendance import AttendanceReads
from studio.storage.engine import open_database
from studio.storage.import_reads import ImportReads
from studio.storage.members import MemberReads
from studio.storage.paper import PaperReads
from studio.storage.persons import PersonReads
from studio.storage.progress import ProgressReads
from studio.storage.store import Store
from studio.storage.vault import BackupFolder
from studio.ui.context import PageContext
from studio.ui.members.asking import Asking
from studio.ui.members.page import MembersPage
from studio.ui.phrases import Manner
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from tests import builders
from tests.support.databases import NOW
from tests.support.tables import TablesHere

KOFI = builders.member(
    "Kofi Mensah", pronouns="he/him", email="kofi@example.org", phone="+44 20 7946 0142", notes="Row heavy."
)
BJORN = builders.member("Björn Lindqvist", joined_on=date(2026, 4, 1))
OKSANA = builders.member("Оксана Шевченко")
EVENING = builders.session("2026-04-14T18:00")
FLAG = TrainingFlag(builders.next_id(), KOFI.id, "knee_flare", date(2026, 4, 1), review_on=date(2026, 4, 28))
CAUSE = FlagCause(builders.next_id(), FLAG.id, KOFI.id, "Fell on the stairs")
LONDON = Race(builders.next_id(), KOFI.id, "London Marathon", date(2026, 4, 26), 42195, RacePriority.A)


@dataclass
class MembersDesk:
    """The page in front, and a second look at what is stored."""

    page: MembersPage
    store: Store
    qtbot: QtBot
    went: list[tuple[str, dict[str, object]]]
    tasks: Tasks

    @property
    def names(self) -> list[str]:
        """Who is listed."""
        model = self.page.list.model
        return [str(model.index(place).data()) for place in range(model.rowCount())]

    def open(self, who: Member) -> None:
        """Open somebody's profile."""
        self.page.activate(member=who.id)
        self.qtbot.waitUntil(lambda: self.page.person.head.name.text() == who.name)

    def menu(self) -> dict[str, QAction]:
        """What the menu of the profile offers, by its words."""
        self.page.person.head.more.click()
        menu = self.page.findChild(QMenu)
        assert menu is not None
        return {action.text(): action for action in menu.actions()}

    def says(self, words: str) -> bool:
        """Whether some label that can be seen says this."""
        return any(words in one.text() and one.isVisibleTo(self.page) for one in self.page.findChildren(QLabel))


def line(dialog: Asking, field: str) -> QLineEdit:
    """A line of a dialog."""
    found = dialog.fields[field]
    assert isinstance(found, QLineEdit)
    return found


def choose(dialog: Asking, field: str, key: str) -> None:
    """Choose in a list of a dialog."""
    box = dialog.fields[field]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(key))


@pytest.fixture
def make_members_desk(
    qtbot: QtBot,
    theme: Theme,
    manner: Manner,
    database_file: Path,
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
) -> Callable[[Role], MembersDesk]:
    """Opens the page for somebody of a role."""
    made: list[MembersDesk] = []  # kept until the test is over, answers and dialogs of its page included

    def make(role: Role) -> MembersDesk:
        clock = FixedClock(NOW)
        store = Store(open_database(database_file), clock)
        came = builders.booking(EVENING, KOFI, BookingState.HERE, arrived_at=datetime(2026, 4, 14, 16, 49, tzinfo=UTC))
        builders.put(store, *builders.STUDIO, KOFI, BJORN, OKSANA, EVENING, came, FLAG, CAUSE, LONDON)

        def open_studio() -> Studio:
            inner, nothing = Store(open_database(database_file), clock), cast("Any", None)
            reads = AttendanceReads(inner.connect)
            tables = TablesHere(known_headers())
            parts = dict.fromkeys((field.name for field in fields(Studio)), nothing)
            made_here: dict[str, Any] = {
                "store": inner,
                "clock": clock,
                "members": MemberService(inner, MemberReads(inner.connect), clock, builders.SHELF),
                "attendance": AttendanceService(inner, reads, builders.SHELF),
                "progress": ProgressService(inner, ProgressReads(inner.connect), clock, builders.SHELF),
                "paper": PaperService(inner, PaperReads(inner.connect), clock, nothing, builders.SHELF),
                "safety": SafetyService(BackupFolder(inner.database, database_file.parent / "copies", clock), clock),
                "persons": PersonService(inner, PersonReads(inner.connect), reads, clock, PdfPrinter(), builders.SHELF),
                "exports": ExportService(nothing, {"csv": write_csv}),
                "importing": MemberImport(inner, ImportReads(inner.connect), clock, tables, write_csv),
            }
            return Studio(**parts | made_here)

        tasks = make_tasks(open_studio)
        tasks.sign_in(Person(builders.INES.id, "Inés", role))
        went: list[tuple[str, dict[str, object]]] = []
        site_clock = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")

        def go(page: str, /, **where: object) -> None:
            went.append((page, where))

        context = PageContext(tasks, theme, manner, site_clock, go, _silent, _fail)
        page = MembersPage(context)
        tasks.changed.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(1364, 844)
        page.show()
        with qtbot.waitSignal(tasks.opened):
            tasks.start()
        desk = MembersDesk(page, store, qtbot, went, tasks)
        made.append(desk)
        qtbot.waitUntil(lambda: len(desk.names) == 3)
        return desk

    return make


def _silent(_words: str) -> None:
    """The toast is the window's."""


def _fail(error: Exception) -> None:
    raise error


@pytest.fixture
def members_desk(make_members_desk: Callable[[Role], MembersDesk]) -> MembersDesk:
    """The page as a manager has it."""
    return make_members_desk(Role.MANAGER)
