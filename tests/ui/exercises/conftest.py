"""The exercise library opened on a studio of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.domain.clock import FixedClock
from studio.services.studio import Studio
from studio.ui.phrases import Manner
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme
from tests.ui.exercises.exercises_desk import Desk, open_desk


@pytest.fixture
def desk(
    qtbot: QtBot,
    theme: Theme,
    manner: Manner,
    database_file: Path,
    clock: FixedClock,
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
) -> Iterator[Desk]:
    made = open_desk(qtbot, theme, manner, database_file, clock, make_tasks)
    yield made
    made.store.close()
