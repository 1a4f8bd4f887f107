"""Somebody with a text of their own in every column: each role walks the whole window, and no text is met that the
matrix does not show it, wherever the window keeps it, and none comes into the log.
"""

from __future__ import annotations

import logging
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.domain.clock import FixedClock
from studio.domain.members.names import search_text, sort_name
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.services.access import Part, matrix, sees
from studio.storage.engine import open_database
from studio.storage.store import Store
from studio.ui.main_window import MainWindow
from studio.ui.members.profile_pane import ProfilePane
from studio.ui.rail import PAGES
from studio.ui.settings.sections import every_section
from studio.ui.tasks import Person
from tests import builders
from tests.journeys.conftest import Start
from tests.support.databases import NOW
from tests.support.sight import said_by
from tests.support.whole_person import GROUND, KNOWN, OTHER, VERSION, Canary, whole_person

EVENING = builders.session("2026-04-14T18:00", circuit_version_id=VERSION.id)
TOLD: dict[str, Any] = {
    "member.name": "Quentin Aardvark",
    "member.sort_name": sort_name("Quentin Aardvark"),
    "member.search": search_text("Quentin Aardvark"),
    "member.email": "qzx-email@example.org",
    "member.birth_date": date(1987, 6, 5),
    "member.running_since": 2019,
    "member.lifting_since": 2022,
    "booking.session_id": EVENING.id,
    "health_answers.words": '{"heart": "qzx-answers"}',
    "run_day.weekday": 2,
    "test_result.value": 88.0,
}
"""What is told by other words than a canary's."""
MORE = {
    "qzx-email": "member.email",
    "1987": "member.birth_date",
    "qzx-answers": "health_answers.words",
    "flare": "flag_cause.words",
    "bent knees": "training_flag.starts_on",
    "88 reps": "test_result.value",
}
"""Words that tell of what stands there."""
SHOWN = {
    Part.IDENTITY, Part.CONTACT, Part.BIRTH, Part.HOUSEHOLD, Part.TAGS, Part.OWN, Part.TRAINING, Part.NOTES,
    Part.EMERGENCY, Part.DOCUMENTS, Part.PASSES, Part.PAYMENTS, Part.TESTS, Part.RUNNING, Part.CHECK, Part.LIMITS,
}  # fmt: skip
"""Parts that the walk comes past in words, for who sees them."""
PART_OF = {column: part for part, rule in matrix().items() for column in rule.holds}


@pytest.fixture
def canary() -> Canary:
    return Canary("qzx", MORE)


@pytest.fixture
def person(canary: Canary, empty_file: Path, tmp_path: Path) -> Member:
    """Somebody with a canary in every text, in a studio of their own: booked today, and in a class a week on."""
    path = tmp_path / "studio.db"
    shutil.copyfile(empty_file, path)
    store = Store(open_database(path), FixedClock(NOW))
    rows = list(whole_person(canary, KNOWN | TOLD))
    builders.put(store, *GROUND, OTHER, EVENING, *rows)
    store.close()
    return next(one for one in rows if isinstance(one, Member))


@pytest.fixture
def window(start: Start, person: Member, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    made = start(tmp_path / "studio.db").window
    assert isinstance(made, MainWindow)
    qtbot.waitUntil(lambda: made.tasks.is_open and made.current == "today")
    return made


class Walk:
    """Goes through the window and gathers what it says."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.said: set[str] = set()

    def look(self) -> None:
        """Take in what the page in front says once every question that was asked is answered."""
        answered: list[None] = []
        for _ in range(3):  # an answer asks the next question
            answered.clear()
            self.window.tasks.run_query(lambda _studio: None, answered.append, owner=self.window)
            self.qtbot.waitUntil(lambda: bool(answered))
            QCoreApplication.processEvents()
        front = self.window.pages.front
        self.said |= said_by([front, *front.findChildren(QWidget)])

    def go(self, page: str, **where: object) -> None:
        self.window.go(page, **where)
        self.look()

    def everywhere(self, person: Member) -> None:
        """Every page, every tab of the profile, the class, the sheet, the circuit, the box."""
        for page, _, _ in PAGES:
            self.go(page)
        self.go("today", session_id=EVENING.id)
        self.go("schedule", session_id=EVENING.id)
        self.go("circuits", session_id=EVENING.id)
        self.go("progress", session_id=EVENING.id)
        self.go("progress", member=person.id)
        self.go("printing", session_id=EVENING.id)
        self.go("printing", member=person.id)
        self.go("members", member=person.id)
        profile = self.window.findChild(ProfilePane)
        assert profile is not None
        self.qtbot.waitUntil(lambda: profile.head.name.text() == person.name)
        for tab in range(profile.tabs.count()):
            profile.tabs.setCurrentIndex(tab)
            self.look()
        for place in every_section():
            self.go("settings", section=place.name)
        box = self.window.top_bar.box
        box.field.setFocus()
        QTest.keyClicks(box.field, "qzx")
        self.look()
        self.said |= said_by(QApplication.allWidgets())
        box.clear()


def test_each_role_meets_what_the_matrix_shows_it_and_nothing_else(
    window: MainWindow, person: Member, canary: Canary, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        # Who sees less comes later: what was shown to the one before must be gone.
        for role in (Role.MANAGER, Role.COACH, Role.DESK):
            window.lock.take(Person(builders.INES.id, "Inés", role))
            Walk(window, qtbot).look()
            walk = Walk(window, qtbot)
            walk.everywhere(person)

            met = {PART_OF[column] for column in canary.met("\n".join(walk.said))}

            assert met == {part for part in SHOWN if sees(role, part)}
    assert canary.met(caplog.text) == set()
