"""The schedule's menu gives the timetable away, and takes calendars over after showing them."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock
from studio.domain.errors import StudioError
from studio.domain.roles import Role
from studio.domain.schedule.records import Series, Session
from studio.exchange.calendars import Calendars
from studio.exchange.limited import Limits
from studio.services.paper.rows import PrintOrder
from studio.services.schedule.calendar_events import Whose
from studio.services.schedule.service import ScheduleService
from studio.services.schedule.sharing import Sharing
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.phrases import Manner, error_words
from studio.ui.schedule.import_calendar import ImportCalendar
from studio.ui.schedule.share import Share
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from tests import builders
from tests.exchange.calendar_readers import read_by_library
from tests.exchange.calendar_texts import calendar, event

DAY = date(2026, 4, 14)
FILE = calendar(
    event("RRULE:FREQ=WEEKLY;COUNT=4", "DURATION:PT45M", name="Hills", uid="hills"),
    event(starts="20260401T180000", name="Old", uid="old"),
)


Went = tuple[str, dict[str, Any]]


class Desk:
    """The menu on a real database, what was said, and where it led."""

    def __init__(
        self, share: Share, store: Store, tasks: Tasks, files: Calendars, said: list[str], went: list[Went]
    ) -> None:
        self.share, self.store, self.tasks, self.files, self.said, self.went = share, store, tasks, files, said, went


@pytest.fixture
def desk(
    make_tasks: Callable[[Callable[[], Studio]], Tasks], database_file: Path, theme: Theme, manner: Manner, qtbot: QtBot
) -> Desk:
    clock = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")
    store = Store(open_database(database_file), clock)
    builders.put(store, *builders.STUDIO, builders.session("2026-04-14T18:00"))

    files = Calendars()

    def open_studio() -> Studio:
        inner, nothing = Store(open_database(database_file), clock), cast("Any", None)
        reads = ScheduleReads(inner.connect)
        parts = dict.fromkeys((field.name for field in fields(Studio)), nothing)
        parts |= {"store": inner, "clock": clock, "schedule": ScheduleService(inner, reads, clock)}
        return Studio(**parts | {"sharing": Sharing(inner, reads, clock, files)})

    tasks = make_tasks(open_studio)
    tasks.sign_in(Person(builders.MAYA.id, "Maya", Role.DESK))
    said: list[str] = []
    went: list[Went] = []
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
    qtbot.addWidget(page)
    with qtbot.waitSignal(tasks.opened):
        tasks.start()
    return Desk(Share(context, page), store, tasks, files, said, went)


def test_a_calendar_file_and_a_web_page_are_saved(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.share.save_calendar(tmp_path / "all.ics", Whose())
    desk.share.save_page(tmp_path / "week.html", DAY)
    qtbot.waitUntil(lambda: len(desk.said) == 2)
    assert [told[2] for told in read_by_library((tmp_path / "all.ics").read_bytes())] == ["Run Strength"]
    assert "13–19 April 2026" in (tmp_path / "week.html").read_text("utf-8")


def test_the_menu_names_coaches_rooms_and_kinds(desk: Desk, qtbot: QtBot) -> None:
    shown: list[Any] = []
    desk.tasks.run_query(lambda studio: studio.schedule.calendar(DAY, DAY), shown.append, owner=desk.share)
    qtbot.waitUntil(lambda: bool(shown))
    menu = desk.share.menu(shown[0], DAY)
    below = {sub.title(): [action.text() for action in sub.actions()] for sub in menu.findChildren(QMenu)}
    assert below["Calendar file of a coach"] == ["Inés Carvalho …"]
    next(action for action in menu.actions() if action.text() == "Print this week as a poster").trigger()
    assert desk.went == [("printing", {"order": PrintOrder(week=DAY)})]
    assert menu.actions()[-1].isEnabled()
    desk.tasks.sign_in(Person(builders.INES.id, "Inés", Role.COACH))
    assert not desk.share.menu(shown[0], DAY).actions()[-1].isEnabled()
    menu.deleteLater()


def opened(desk: Desk, data: bytes, folder: Path) -> ImportCalendar:
    path = folder / "theirs.ics"
    path.write_bytes(data)
    return desk.share.take_over(path)


def test_a_file_is_shown_and_then_taken_over(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(desk, FILE, tmp_path)
    qtbot.waitUntil(dialog.go.isEnabled)
    (line,) = dialog.classes.stringList()
    assert "Hills\nRun Strength, Main floor, Inés Carvalho · Every Tuesday until 12 May 2026 · 4 classes" in line
    (left,) = dialog.left_out.stringList()
    assert left.endswith("Old is over")
    assert desk.store.select(Series) == []
    with qtbot.waitSignal(dialog.accepted):
        dialog.go.click()
    assert len(desk.store.select(Session)) == 1 + 4


def test_what_the_file_does_not_say_can_be_left_out(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(desk, FILE, tmp_path)
    qtbot.waitUntil(dialog.go.isEnabled)
    room = dialog.choices["room"]
    room.setCurrentIndex(0)
    room.activated.emit(0)
    qtbot.waitUntil(lambda: not dialog.go.isEnabled())
    assert any(line.endswith("Hills names no room of the studio") for line in dialog.left_out.stringList())
    dialog.reject()


def test_a_broken_file_says_so_and_changes_nothing(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(desk, b"\x89PNG", tmp_path)
    qtbot.waitUntil(dialog.wrong.isVisible)
    assert dialog.wrong.text().startswith("The file is no calendar, or it is damaged. Nothing was changed.")
    assert not dialog.go.isEnabled()
    assert len(desk.store.select(Session)) == 1
    dialog.reject()


ENDLESS = "".join(
    f"BEGIN:VEVENT\nUID:{n}\nDTSTART:20260421T180000\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n"
    for n in range(2_000)
)


def test_the_desk_works_on_while_a_file_is_read_and_closing_gives_it_up(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    # Longer than the test waits: what ends it is that nobody wants it any more.
    desk.files.limits = Limits(seconds=600)
    answers: list[object] = []
    dialog = opened(desk, f"BEGIN:VCALENDAR\n{ENDLESS}END:VCALENDAR\n".encode(), tmp_path)
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()))

    desk.tasks.run_query(lambda studio: len(studio.store.select(Session)), answers.append, owner=desk.share)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [1]
    assert dialog.reading.isVisible()

    dialog.reject()

    qtbot.waitUntil(lambda: not multiprocessing.active_children())
    assert len(desk.store.select(Session)) == 1


def test_a_file_that_takes_too_long_is_told_and_changes_nothing(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.files.limits = Limits(seconds=0.1)
    dialog = opened(desk, f"BEGIN:VCALENDAR\n{ENDLESS}END:VCALENDAR\n".encode(), tmp_path)
    qtbot.waitUntil(dialog.wrong.isVisible)
    assert dialog.wrong.text() == error_words(StudioError("calendar_too_slow"))
    assert not dialog.reading.isVisible()
    assert not dialog.go.isEnabled()
    dialog.reject()
