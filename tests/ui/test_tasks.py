"""The worker: order, newest questions, owners that are gone, errors, undo."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from studio.domain.clock import FixedClock
from studio.domain.errors import RuleError, StorageError
from studio.domain.ids import new_id
from studio.domain.roles import Role
from studio.domain.schedule.records import Site
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Work
from studio.services.studio import Studio
from studio.ui.crash import CrashGuard
from studio.ui.runners import Place
from studio.ui.tasks import Person, Tasks
from tests.support.databases import studio_on
from tests.ui.tasks_people import add_person, names


def give(number: int, _studio: Studio) -> int:
    """A question that answers with its number."""
    return number


def test_answers_come_in_the_order_asked_on_the_windows_thread(tasks: Tasks, qtbot: QtBot) -> None:
    owner, threads = QObject(), set()
    answers: list[Any] = []

    def take(answer: object) -> None:
        answers.append(answer)
        threads.add(QThread.currentThread())

    for number in range(20):
        tasks.run_query(partial(give, number), take, owner=owner)
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert answers == list(range(20))
    assert threads == {owner.thread()}


def test_questions_are_asked_on_another_thread(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    idents: list[Any] = []
    tasks.run_query(lambda _studio: threading.get_ident(), idents.append, owner=owner)
    qtbot.waitUntil(lambda: bool(idents))
    assert idents[0] != threading.get_ident()


@pytest.mark.parametrize("busy", Place)
def test_no_thread_waits_for_another(tasks: Tasks, qtbot: QtBot, busy: Place) -> None:
    """A file that takes seconds to be read keeps neither a check-in waiting nor pages that are drawn."""
    owner, go = QObject(), threading.Event()
    answered: list[Place] = []
    tasks.run_query(lambda _studio: go.wait(), lambda _waited: answered.append(busy), owner=owner, at=busy)
    others = [one for one in Place if one is not busy]
    for one in others:
        tasks.run_query(partial(_say, one), answered.append, owner=owner, at=one)
    qtbot.waitUntil(lambda: len(answered) == 2)
    assert set(answered) == set(others)
    go.set()
    qtbot.waitUntil(lambda: busy in answered)


def _say(place: Place, _studio: Studio) -> Place:
    return place


def test_only_the_newest_question_under_a_key_is_asked_and_answered(tasks: Tasks, qtbot: QtBot) -> None:
    owner, go = QObject(), threading.Event()
    asked: list[Any] = []
    answers: list[Any] = []
    tasks.run_query(lambda _studio: go.wait(10), answers.append, owner=owner)
    for text in ("b", "bj", "bjo"):

        def ask(_studio: Studio, text: str = text) -> str:
            asked.append(text)
            return text

        tasks.run_query(ask, answers.append, owner=owner, key="box")
    go.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert asked == ["bjo"]
    assert answers == [True, "bjo"]


def test_an_answer_that_was_overtaken_while_it_was_made_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    owner, go, begun = QObject(), threading.Event(), threading.Event()
    answers: list[Any] = []

    def slow(_studio: Studio) -> str:
        begun.set()
        go.wait(10)
        return "old"

    tasks.run_query(slow, answers.append, owner=owner, key="week")
    assert begun.wait(10)
    tasks.run_query(lambda _studio: "new", answers.append, owner=owner, key="week")
    go.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["new"]


def test_keys_of_different_owners_do_not_meet(tasks: Tasks, qtbot: QtBot) -> None:
    one, other = QObject(), QObject()
    answers: list[Any] = []
    tasks.run_query(lambda _studio: "one", answers.append, owner=one, key="list")
    tasks.run_query(lambda _studio: "other", answers.append, owner=other, key="list")
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["one", "other"]


def test_an_owner_that_is_gone_gets_no_answer(tasks: Tasks, qtbot: QtBot) -> None:
    page, keeper, go = QObject(), QObject(), threading.Event()
    answers: list[Any] = []
    tasks.run_query(lambda _studio: go.wait(10), answers.append, owner=page)
    tasks.run_query(lambda _studio: 1 // 0, answers.append, owner=page, failed=answers.append)
    shiboken6.delete(page)
    go.set()
    tasks.run_query(lambda _studio: "last", answers.append, owner=keeper)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["last"]


def test_an_error_goes_to_its_handler_and_else_to_everyone(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    mine: list[Any] = []
    others: list[Any] = []
    tasks.failed.connect(others.append)

    def refuse(_studio: Studio) -> None:
        raise RuleError("class_full")

    tasks.run_query(refuse, mine.append, owner=owner, failed=mine.append)
    tasks.run_query(refuse, mine.append, owner=owner)
    qtbot.waitUntil(lambda: bool(others))
    assert [type(error) for error in mine] == [RuleError]
    assert [error.code for error in others] == ["class_full"]


def test_the_worker_goes_on_after_an_error_that_nobody_foresaw_and_the_crash_guard_gets_it(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    owner = QObject()
    cards: dict[str, str] = {}
    answers: list[Any] = []
    caught: list[str] = []
    guard = CrashGuard()
    guard.caught.connect(lambda _number, text: caught.append(text))
    with caplog.at_level(logging.ERROR):
        tasks.run_query(lambda _studio: cards["Björn"], answers.append, owner=owner)
        tasks.run_query(lambda _studio: "still here", answers.append, owner=owner)
        qtbot.waitUntil(lambda: bool(answers))
    guard.release()
    assert answers == ["still here"]
    assert [text.partition("\n")[0] for text in caught] == ["KeyError"]
    assert len(caplog.records) == 1
    assert "Björn" not in caplog.text


def test_a_command_is_told_as_changes_then_as_committed(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    told: list[Any] = []
    tasks.changed.connect(told.append)
    tasks.committed.connect(lambda outcome: told.append(outcome.label))
    tasks.run_command(add_person("Inés"), lambda _outcome: told.append("done"), owner=owner)
    qtbot.waitUntil(lambda: len(told) >= 3)
    assert told[:3] == ["done", Changes.SETTINGS, "person_added"]


def test_what_the_studio_does_by_itself_is_told_to_pages_but_neither_to_undo_nor_to_toasts(
    tasks: Tasks, qtbot: QtBot
) -> None:
    owner = QObject()
    told: list[Any] = []
    tasks.changed.connect(told.append)
    tasks.committed.connect(lambda outcome: told.append(outcome.label))
    with qtbot.waitSignal(tasks.changed):
        tasks.run_upkeep(add_person("Inés"))
    tasks.undo()
    seen: list[list[str]] = []
    tasks.run_query(names, seen.append, owner=owner)
    qtbot.waitUntil(lambda: bool(seen))
    assert told == [Changes.SETTINGS]
    assert "Inés" in seen[0]


def test_a_command_of_a_page_that_is_gone_is_told_to_the_others(tasks: Tasks, qtbot: QtBot) -> None:
    page = QObject()
    done: list[Any] = []
    with qtbot.waitSignal(tasks.committed):
        tasks.run_command(add_person("Inés"), done.append, owner=page)
        shiboken6.delete(page)
    assert done == []


def test_commands_are_given_by_who_is_signed_in_at_that_moment(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    calls: list[Any] = []

    def note(_studio: Studio, call: Call) -> Outcome:
        calls.append((call.role, call.desk))
        return Outcome(None, Changes.NONE, "")

    tasks.sign_in(Person(new_id(), "Maya", Role.DESK))
    tasks.run_command(note, owner=owner)
    tasks.sign_in(Person(new_id(), "Inés", Role.COACH))
    tasks.run_command(note, owner=owner)
    qtbot.waitUntil(lambda: len(calls) == 2)
    assert calls == [(Role.DESK, "Desk 1"), (Role.COACH, "Desk 1")]


def test_undo_and_redo_step_through_this_desks_commands(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    seen: list[list[str]] = []

    def then(do: Callable[[], None]) -> list[str]:
        with qtbot.waitSignal(tasks.committed):
            do()
        tasks.run_query(names, seen.append, owner=owner)
        qtbot.waitUntil(lambda: bool(seen))
        return seen.pop()

    assert then(lambda: tasks.run_command(add_person("Inés"), owner=owner)) == ["Inés"]
    assert then(lambda: tasks.run_command(add_person("Tom"), owner=owner)) == ["Inés", "Tom"]
    assert then(tasks.undo) == ["Inés"]
    assert then(tasks.undo) == []
    assert then(tasks.redo) == ["Inés"]
    assert then(tasks.undo) == []
    assert then(lambda: tasks.run_command(add_person("Sora"), owner=owner)) == ["Sora"]
    tasks.redo()  # a new command ends what could be done again
    assert then(tasks.undo) == []


def test_a_toast_takes_its_own_command_back_and_not_a_newer_one(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    outcomes: list[Any] = []
    seen: list[Any] = []
    tasks.run_command(add_person("Inés"), outcomes.append, owner=owner)
    tasks.run_command(add_person("Tom"), outcomes.append, owner=owner)
    qtbot.waitUntil(lambda: len(outcomes) == 2)
    tasks.undo_entry(outcomes[0].entry)
    tasks.run_query(names, seen.append, owner=owner)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [["Tom"]]


def test_what_another_desk_writes_is_told(tasks: Tasks, database_file: Path, clock: FixedClock, qtbot: QtBot) -> None:
    told: list[Changes] = []
    tasks.changed.connect(told.append)
    other = studio_on(database_file, clock)
    call = Call(None, Role.MANAGER, "Desk 2")

    def found(work: Work) -> Outcome:
        work.add(Site(new_id(), "Harbour Strength", "Europe/London", "GB"))
        return Outcome(None, Changes.SCHEDULE, "site_added")

    other.store.run(call, found)
    other.store.close()
    with qtbot.waitSignal(tasks.changed):
        tasks.look_for_changes()
    assert told == [Changes.SCHEDULE]


def test_a_page_is_told_once_of_what_was_done_here(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    told: list[Changes] = []
    answers: list[Any] = []
    tasks.changed.connect(told.append)
    tasks.run_command(add_person("Inés"), owner=owner)
    tasks.look_for_changes()
    tasks.run_query(names, answers.append, owner=owner)
    qtbot.waitUntil(lambda: bool(answers))
    assert told == [Changes.SETTINGS]


def test_closing_finishes_what_was_asked(
    make_tasks: Callable[[Callable[[], Studio]], Tasks], database_file: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    made = make_tasks(lambda: studio_on(database_file, clock))
    with qtbot.waitSignal(made.opened):
        made.start()
    owner = QObject()
    for number in range(5):
        made.run_command(add_person(f"Coach {number}"), owner=owner)
    made.close()
    after = studio_on(database_file, clock)
    assert names(after) == [f"Coach {number}" for number in range(5)]
    after.store.close()


def test_a_studio_that_cannot_be_opened_is_told(
    make_tasks: Callable[[Callable[[], Studio]], Tasks], qtbot: QtBot
) -> None:
    def refuse() -> Studio:
        raise StorageError("database_damaged")

    made = make_tasks(refuse)
    with qtbot.waitSignal(made.not_opened) as told:
        made.start()
    assert told.args is not None
    assert told.args[0].code == "database_damaged"
