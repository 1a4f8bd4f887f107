"""Work that takes seconds, apart from the worker: check-ins go on, it tells how far it is, and it can be given up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from studio.domain.clock import FixedClock
from studio.domain.errors import StudioError
from studio.domain.ids import new_id
from studio.domain.long_work import GoOn
from studio.domain.roles import Role
from studio.domain.schedule.records import Staff
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Work
from studio.services.studio import Studio
from studio.storage.store import LARGE
from studio.ui.long_work import LongWork
from studio.ui.runners import Long
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme
from tests.support.databases import studio_on
from tests.ui.tasks_people import add_person, names


def many_people(studio: Studio, call: Call) -> Outcome:
    """A command whose undo takes long."""

    def add(work: Work) -> Outcome:
        work.add(*(Staff(new_id(), f"Coach {n}", f"C{n}", Role.COACH, teaches=True) for n in range(LARGE)))
        return Outcome(None, Changes.SETTINGS, "people_added")

    return studio.store.run(call, add)


def test_a_check_in_is_carried_out_while_something_large_is_taken_back(tasks: Tasks, qtbot: QtBot) -> None:
    owner, done = QObject(), threading.Event()
    labels: list[str] = []
    seen: list[list[str]] = []
    with qtbot.waitSignal(tasks.committed):
        tasks.run_command(many_people, owner=owner)
    tasks.committed.connect(lambda outcome: labels.append(outcome.label))
    # Half-way, until the other command has answered.
    tasks._beside.moved.connect(lambda _share: done.wait(30), Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignal(tasks.long_moved):
        tasks.undo()
    with qtbot.waitSignal(tasks.long_ended):
        tasks.run_command(add_person("Inés"), lambda _outcome: done.set(), owner=owner)
    qtbot.waitUntil(lambda: len(labels) == 2)
    tasks.run_query(names, seen.append, owner=owner)
    qtbot.waitUntil(lambda: bool(seen))
    assert labels == ["person_added", "undo:people_added"]
    assert seen == [["Inés"]]


def test_taking_back_can_be_given_up_and_asked_for_again(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    errors: list[Any] = []
    seen: list[list[str]] = []
    tasks.failed.connect(errors.append)
    with qtbot.waitSignal(tasks.committed):
        tasks.run_command(many_people, owner=owner)
    stop = tasks._beside.moved.connect(lambda _share: tasks.give_up(), Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignal(tasks.long_ended):
        tasks.undo()
    tasks.run_query(names, seen.append, owner=owner)
    qtbot.waitUntil(lambda: bool(seen))
    assert [error.code for error in errors] == ["given_up"]
    assert len(seen.pop()) == LARGE
    tasks._beside.moved.disconnect(stop)
    with qtbot.waitSignal(tasks.committed):
        tasks.undo()
    tasks.run_query(names, seen.append, owner=owner)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [[]]


def test_closing_gives_up_what_is_being_taken_back(
    make_tasks: Callable[[Callable[[], Studio]], Tasks], database_file: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    made, owner = make_tasks(lambda: studio_on(database_file, clock)), QObject()
    with qtbot.waitSignal(made.opened):
        made.start()
    with qtbot.waitSignal(made.committed):
        made.run_command(many_people, owner=owner)
    closing = threading.Event()
    made._beside.moved.connect(lambda _share: closing.wait(30), Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignal(made.long_moved):
        made.undo()
    made._beside.requestInterruption()
    closing.set()
    made.close()
    after = studio_on(database_file, clock)
    assert len(names(after)) == LARGE
    after.store.close()


def test_what_the_studio_does_by_itself_for_seconds_is_told_when_it_wrote_something(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[Any] = []
    tasks.changed.connect(told.append)
    tasks.committed.connect(lambda outcome: told.append(outcome.label))

    def add(studio: Studio, call: Call, go_on: Callable[[float], bool]) -> Outcome:
        return many_people(studio, call) if go_on(0.5) else Outcome(None, Changes.NONE, "nothing")

    stop = tasks._beside.moved.connect(lambda _share: tasks.give_up(), Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignals([tasks.long_begun, tasks.long_ended]):
        tasks.run_long_upkeep(Long.REGULAR_PLACES, add)
    assert told == []
    tasks._beside.moved.disconnect(stop)
    with qtbot.waitSignal(tasks.committed):
        tasks.run_long_upkeep(Long.REGULAR_PLACES, add)
    assert told == [Changes.SETTINGS, "people_added"]


def test_a_long_command_leaves_the_worker_free_and_is_taken_back_like_any_other(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[str] = []
    free = threading.Event()
    tasks.committed.connect(lambda outcome: told.append(outcome.label))

    def add(studio: Studio, call: Call, go_on: GoOn) -> Outcome:
        assert free.wait(30)
        assert go_on(0.5)
        return add_person("Ada")(studio, call)

    with qtbot.waitSignal(tasks.long_begun):
        tasks.run_long_command(Long.MERGING, add, lambda outcome: told.append("done"), owner=tasks)
    tasks.run_command(add_person("Inés"), lambda _outcome: free.set(), owner=tasks)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["person_added", "done", "person_added"]
    tasks.undo()
    qtbot.waitUntil(lambda: len(told) == 4)
    assert who(tasks, qtbot) == ["Inés"]


def test_a_long_command_that_is_given_up_says_so_to_whoever_asked(tasks: Tasks, qtbot: QtBot) -> None:
    errors: list[Any] = []
    begun = threading.Event()

    def add(_studio: Studio, _call: Call, go_on: GoOn) -> Outcome:
        assert begun.wait(30)
        assert not go_on(0.5)
        raise StudioError("given_up")

    with qtbot.waitSignal(tasks.long_begun):
        tasks.run_long_command(Long.MERGING, add, owner=tasks, failed=errors.append)
    with qtbot.waitSignal(tasks.long_ended):
        tasks.give_up()
        begun.set()
    assert [error.code for error in errors] == ["given_up"]


def test_a_line_shows_how_far_it_is_and_cancels(tasks: Tasks, theme: Theme, qtbot: QtBot) -> None:
    line = LongWork(theme, tasks)
    qtbot.addWidget(line)
    tasks.long_begun.emit(Long.REGULAR_PLACES)
    assert not line.isVisible()
    qtbot.waitUntil(line.isVisible)
    assert line.says.text() == "Booking regular places. You can go on working meanwhile."
    assert line.cancel.accessibleName() == "Stop booking regular places"
    tasks.long_moved.emit(0.25)
    assert line.progress.value() == line.progress.maximum() / 4
    assert line.cancel.isEnabled()
    tasks.long_moved.emit(1.0)
    assert not line.cancel.isEnabled()
    tasks.long_ended.emit()
    assert not line.isVisible()


@pytest.fixture
def held_up(tasks: Tasks, qtbot: QtBot) -> Iterator[threading.Event]:
    """Something old, then something large that is being taken back, half-way until the event is set."""
    on, owner = threading.Event(), QObject()
    for do in (add_person("Ada"), many_people):
        with qtbot.waitSignal(tasks.committed):
            tasks.run_command(do, owner=owner)
    tasks._beside.moved.connect(lambda _share: on.wait(30), Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignal(tasks.long_moved):
        tasks.undo()
    yield on
    on.set()


def who(tasks: Tasks, qtbot: QtBot) -> list[str]:
    seen: list[list[str]] = []
    tasks.run_query(names, seen.append, owner=tasks)
    qtbot.waitUntil(lambda: bool(seen))
    return [one for one in seen[0] if not one.startswith("Coach ")]


def test_what_is_done_while_something_large_is_taken_back_is_taken_back_at_once_and_nothing_older_before_it(
    tasks: Tasks, held_up: threading.Event, qtbot: QtBot
) -> None:
    errors: list[Any] = []
    tasks.failed.connect(errors.append)
    tasks.run_command(add_person("Inés"), owner=tasks)
    tasks.undo()
    qtbot.waitUntil(lambda: who(tasks, qtbot) == ["Ada"])
    tasks.undo()
    qtbot.waitUntil(lambda: [error.code for error in errors] == ["step_runs"])
    assert who(tasks, qtbot) == ["Ada"]

    with qtbot.waitSignal(tasks.long_ended):
        held_up.set()
    with qtbot.waitSignal(tasks.committed):
        tasks.undo()
    assert who(tasks, qtbot) == []


def test_what_was_given_up_stays_where_it_was_among_what_can_be_taken_back(
    tasks: Tasks, held_up: threading.Event, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tasks.committed):
        tasks.run_command(add_person("Inés"), owner=tasks)
    tasks.give_up()
    with qtbot.waitSignal(tasks.long_ended):
        held_up.set()
    with qtbot.waitSignal(tasks.committed):
        tasks.undo()
    assert who(tasks, qtbot) == ["Ada"]
    tasks.run_query(names, lambda found: None, owner=tasks)
    with qtbot.waitSignal(tasks.committed) as told:
        tasks.undo()
    assert told.args[0].label == "undo:people_added"


def test_a_command_ends_what_could_be_done_again_also_while_it_was_being_taken_back(
    tasks: Tasks, held_up: threading.Event, qtbot: QtBot
) -> None:
    labels: list[str] = []
    tasks.committed.connect(lambda outcome: labels.append(outcome.label))
    tasks.run_command(add_person("Inés"), owner=tasks)
    with qtbot.waitSignal(tasks.long_ended):
        held_up.set()
    qtbot.waitUntil(lambda: len(labels) == 2)
    tasks.redo()
    tasks.undo()
    qtbot.waitUntil(lambda: len(labels) == 3)
    assert labels == ["person_added", "undo:people_added", "undo:person_added"]


def test_undo_at_once_after_a_command_takes_back_that_one_and_twice_takes_two(tasks: Tasks, qtbot: QtBot) -> None:
    labels: list[str] = []
    tasks.committed.connect(lambda outcome: labels.append(outcome.label))
    for name in ("Inés", "Tom", "Sora"):
        tasks.run_command(add_person(name), owner=tasks)
    tasks.undo()
    tasks.undo()
    tasks.redo()
    qtbot.waitUntil(lambda: len(labels) == 6)
    assert who(tasks, qtbot) == ["Inés", "Tom"]
