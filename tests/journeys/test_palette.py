"""The palette finds what can be done by the words that one would use, and does it from wherever one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from studio.domain.roles import Role
from studio.ui.main_window import MainWindow
from studio.ui.members.page import MembersPage
from studio.ui.tasks import Person
from tests.journeys.conftest import ask

WORDS = {
    "kiosk": "Members check themselves in",
    "self check-in": "Members check themselves in",
    "log off": "Lock the desk",
    "switch user": "Change who is at the desk",
    "help": "Show all keys",
    "revert": "Undo",
    "end of day": "Close the day, call list",
    "call list": "Close the day, call list",
    "new client": "Add a member",
    "spreadsheet": "Import members",
    "merge": "Possible duplicates of members",
    "new session": "Add a class",
    "standing": "Regular places",
    "payroll": "Hours of coaches",
    "ics": "Take over a calendar file",
    "timetable": "Schedule",
    "clients": "Members",
    "workouts": "Circuits",
    "unpaid": "List: Unpaid",
    "slipping": "List: Slipping away",
    "dark": "Look: dark",
    "price list": "Settings: Passes and coupons",
    "grace": "Settings: Rules",
    "language": "Settings: General",
    "mute": "Settings: Signs at check-in",
    "password": "Settings: People and PINs",
    "holidays": "Settings: Sites",
    "custom fields": "Settings: Fields of members",
    "miles": "Settings: Dates and units",
    "kofi mensah": "Kofi Mensah",
    "goblet squat": "Goblet squat",
}


def found(window: MainWindow, qtbot: QtBot, typed: str) -> list[str]:
    """What the palette lists once the worker has answered."""
    palette = window.search.palette
    palette.open(typed)
    ask(window, qtbot, lambda studio: studio.site())
    return palette.titles


def test_everything_is_found_by_the_words_one_would_use(window: MainWindow, qtbot: QtBot) -> None:
    lacking = {typed: title for typed, title in WORDS.items() if title not in found(window, qtbot, typed)[:4]}
    assert lacking == {}


def test_every_circuit_is_found_by_its_name(window: MainWindow, qtbot: QtBot) -> None:
    names = ask(window, qtbot, lambda studio: [one.name for one in studio.circuits.all()])
    assert len(names) > 3
    assert [name for name in names if name not in found(window, qtbot, name)] == []


def test_coaches_find_neither_money_nor_what_the_desk_does(window: MainWindow, qtbot: QtBot) -> None:
    window.tasks.sign_in(Person(window.tasks.person.id, "Inés Carvalho", Role.COACH))
    assert "List: Unpaid" not in found(window, qtbot, "unpaid")
    assert {"Add a member", "Add a class", "Back up now"}.isdisjoint(found(window, qtbot, "a"))


@pytest.mark.parametrize("typed", ["end of day", "payroll", "standing"])
def test_what_a_page_does_is_done_from_another_one(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    window.go("exercises")
    found(window, qtbot, typed)
    QTest.keyClick(window.search.palette.field, Qt.Key.Key_Return)
    page = window.page(window.current)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QDialog)))
    for one in page.findChildren(QDialog):
        one.close()


def test_a_list_is_opened_by_its_name(window: MainWindow, qtbot: QtBot) -> None:
    found(window, qtbot, "unpaid")
    QTest.keyClick(window.search.palette.field, Qt.Key.Key_Return)
    page = window.page("members")
    assert isinstance(page, MembersPage)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 3)
