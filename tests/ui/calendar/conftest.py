"""The schedule opened on a studio of five classes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock
from studio.domain.schedule.records import Closure, Session
from studio.services.schedule.service import ScheduleService
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.schedule.dragging import Drop
from studio.ui.schedule.page import SchedulePage
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme
from tests import builders
from tests.ui.calendar.calendar_desk import (
    EVENING,
    GONE,
    MORNING,
    NEXT_WEEK,
    OVERLAP,
)


@pytest.fixture
def asked() -> list[tuple[str, dict[str, object]]]:
    return []


@pytest.fixture
def classes() -> tuple[Session, ...]:
    """What the studio has planned."""
    return (MORNING, EVENING, OVERLAP, GONE, NEXT_WEEK)


@pytest.fixture
def page(
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
    database_file: Path,
    theme: Theme,
    manner: Manner,
    qtbot: QtBot,
    asked: list[tuple[str, dict[str, object]]],
    classes: tuple[Session, ...],
) -> SchedulePage:
    clock = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")
    race = Closure(UUID(int=80), builders.SITE.id, date(2026, 4, 19), date(2026, 4, 19), "City Half Marathon")

    def open_studio() -> Studio:
        store = Store(open_database(database_file), clock)
        builders.put(store, *builders.STUDIO, *classes, race)
        nothing = cast("Any", None)
        schedule = ScheduleService(store, ScheduleReads(store.connect), clock)
        return Studio(store, clock, schedule, *[nothing] * (len(fields(Studio)) - 3))

    tasks = make_tasks(open_studio)
    context = PageContext(
        tasks,
        theme,
        manner,
        clock,
        lambda page, /, **where: asked.append((page, where)),
        lambda _text: None,
        lambda error: pytest.fail(repr(error)),
    )
    made = SchedulePage(context)
    qtbot.addWidget(made)
    made.resize(1364, 800)
    made.show()
    with qtbot.waitSignal(tasks.opened):
        tasks.start()
    made.activate()
    qtbot.waitUntil(lambda: len(made.board.week.placed) == (4 if classes else 0) and made.filters.month.isVisible())
    return made


@pytest.fixture
def drops(page: SchedulePage) -> list[Drop]:
    found: list[Drop] = []
    for view in (page.board.week, page.board.month):
        view.dropped.disconnect()  # nothing is to be done with them
        view.dropped.connect(found.append)
    return found
