"""People with PINs, and how one of them signs in at the locked desk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.domain.schedule.records import Staff
from studio.services.changes import Call
from studio.services.staff.service import StaffService
from studio.storage.engine import open_database
from studio.storage.store import Store
from studio.ui.main_window import MainWindow
from studio.ui.staff.lock_screen import LockScreen
from tests.journeys.conftest import NOW

BOSS, MAYA = "9051", "4713"


def give_pins(path: Path) -> set[str]:
    """Give the manager and Maya a PIN; answers every member's name."""
    store = Store(open_database(path), DeskClock(NOW))
    service = StaffService(store, DeskClock(NOW))
    call = lambda: Call(None, Role.MANAGER, "test")
    for one in store.select(Staff):
        if one.role is Role.MANAGER:
            service.set_pin(call(), one.id, BOSS)
        elif one.name == "Maya Kowalczyk":
            service.set_pin(call(), one.id, MAYA)
    names = {one.name for one in store.select(Member)}
    store.close()
    return names


def pick(window: MainWindow, name: str) -> LockScreen:
    """Choose who signs in, by the beginning of the name."""
    screen = window.cover.screen
    assert isinstance(screen, LockScreen)
    next(one for one in screen.findChildren(QPushButton) if one.accessibleName().startswith(name)).click()
    return screen


def sign_in(window: MainWindow, qtbot: QtBot, name: str, pin: str) -> None:
    """Sign in with a PIN."""
    screen = pick(window, name)
    QTest.keyClicks(screen.pad.field, pin)
    QTest.keyClick(screen.pad.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.cover.screen is None)
