"""The program at work, to be killed: `python -m tests.soak.desk DATABASE SEED FOLDER`.

The real window, driven by random keys, scans and commands as fast as they are answered. Each line of its output is
something that was said to somebody: `up`, `did ENTRY LABEL`, `erased CARD`, `backed-up`, `closing`.
"""

from __future__ import annotations

import csv
import random
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.app import Opening, asked_for
from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import DeskClock
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.services.changes import Call
from studio.services.members.importing.deciding import Decisions
from studio.services.members.importing.files import Wanted
from studio.ui.main_window import MainWindow
from studio.ui.members.importing.run import ImportRun
from studio.ui.run import Desk
from studio.ui.tasks import Person
from tests.bench.databases import NOW
from tests.support.hand import Hand

if TYPE_CHECKING:
    from uuid import UUID

    from studio.services.changes import Outcome
    from studio.services.studio import Studio

PAUSE_MS = 15
TYPING_MS, SCANNING_MS = 120, 2
SEVERAL = 40
"""Rows of an import."""


def said(*words: object) -> None:
    """Say something at once."""
    print(*words, flush=True)


class Hands(QObject):
    """Somebody who never rests."""

    def __init__(self, desk: Desk, folder: Path, chance: random.Random) -> None:
        super().__init__()
        self._desk, self._folder, self._chance = desk, folder, chance
        assert isinstance(desk.window, MainWindow)
        assert desk.tasks is not None
        self._window, self._tasks = desk.window, desk.tasks
        self._people: list[Member] = []
        self._booked: list[Member] = []
        self._classes: list[UUID] = []
        self._places: list[tuple[UUID, UUID]] = []
        self._running: ImportRun | None = None
        self._tasks.opened.connect(self._begin)
        self._tasks.not_opened.connect(lambda error: said("not-opened", error))
        self._tasks.committed.connect(self._committed)
        desk.keeper.done.connect(lambda _status: said("backed-up"))
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._act)

    def _committed(self, outcome: Outcome) -> None:
        if outcome.entry is not None:
            said("did", outcome.entry, outcome.label)

    def _begin(self) -> None:
        signing_in = self._tasks.signing_in
        assert signing_in is not None
        manager = next(one for one in signing_in.people if one.role is Role.MANAGER)
        self._tasks.sign_in(Person(manager.id, manager.name, manager.role))
        self._tasks.run_query(_people_and_classes, self._know, owner=self)

    def _know(self, found: tuple[list[Member], list[UUID], list[Booking]]) -> None:
        self._people, self._classes, places = found
        self._places = [(one.session_id, one.member_id) for one in places]
        booked = {one.member_id for one in places}
        self._booked = [one for one in self._people if one.id in booked]
        self._hand = Hand(self._window)
        said("up")
        self._timer.start()

    def _act(self) -> None:
        acts: dict[Callable[[], None], int] = {
            self._type: 60,
            self._scan: 120,
            self._mark: 100,
            self._book: 40,
            self._rename: 30,
            partial(self._key, "Ctrl+Z"): 60,
            partial(self._key, "Ctrl+Shift+Z"): 20,
            self._cancel_booking: 20,
            self._import: 3,
            self._erase: 1,
            self._merge: 1,
            self._back_up: 2,
            self._close: 1,
        }
        (act,) = self._chance.choices(list(acts), list(acts.values()))
        act()

    def _somebody(self) -> Member:
        return self._chance.choice(self._people)

    def _expected(self) -> Member:
        return self._chance.choice(self._booked)

    def _command(self, do: Callable[[Studio, Call], Outcome]) -> None:
        self._tasks.run_command(do, owner=self, failed=lambda _refused: None)

    def _type(self) -> None:
        self._window.go("today")
        name = self._expected().name
        if name.isascii():
            self._hand.type(f"{name}\n", TYPING_MS)

    def _scan(self) -> None:
        self._hand.type(f"{self._expected().code}\n", SCANNING_MS)

    def _key(self, keys: str) -> None:
        QTest.keySequence(self._window, QKeySequence(keys))

    def _book(self) -> None:
        which, who = self._chance.choice(self._classes), self._somebody().id
        self._command(lambda studio, call: studio.attendance.book(call, which, who))

    def _cancel_booking(self) -> None:
        which, who = self._chance.choice(self._classes), self._somebody().id
        self._command(lambda studio, call: studio.attendance.cancel_booking(call, which, who))

    def _mark(self) -> None:
        which, who = self._places[self._chance.randrange(len(self._places))]
        state = self._chance.choice(list(BookingState))
        self._command(lambda studio, call: studio.attendance.mark(call, which, who, state))

    def _rename(self) -> None:
        who, name = self._somebody().id, f"Renamed {self._chance.randrange(10**9)}"
        self._command(lambda studio, call: studio.members.edit(call, who, "name", name))

    def _erase(self) -> None:
        who = self._somebody()

        def erase(studio: Studio, call: Call) -> Outcome:
            now = studio.store.get(Member, who.id)
            return studio.persons.erasing.erase(call, who.id, now.name)

        self._tasks.run_command(
            erase, lambda _outcome: said("erased", who.id), owner=self, failed=lambda _refused: None
        )

    def _merge(self) -> None:
        kept, other = self._somebody().id, self._somebody().id
        self._command(lambda studio, call: studio.persons.merging.merge(call, kept, other, {}))

    def _back_up(self) -> None:
        self._desk.keeper.back_up(even_unchanged=True)

    def _import(self) -> None:
        if self._running is not None:
            return
        path = self._folder / "people.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("Name", "E-mail"))
            for _ in range(SEVERAL):
                number = self._chance.randrange(10**9)
                rows.writerow((f"Imported {number}", f"{number}@example.org"))
        self._tasks.run_query(lambda studio: studio, partial(self._begin_import, path), owner=self)

    def _begin_import(self, path: Path, studio: Studio) -> None:
        person, usual = self._tasks.person, Wanted(None, None)
        call = Call(person.id, person.role, self._tasks.desk)

        def take_over(go_on: Callable[[float], bool]) -> Outcome:
            importing = studio.importing
            table, reading = importing.read(call, path, usual, go_on)
            return importing.apply(call, importing.check(call, table, reading, go_on), Decisions(), go_on)[0]

        self._running = ImportRun(take_over, self)
        self._running.made.connect(self._committed)
        self._running.finished.connect(self._end_import)
        self._running.start()

    def _end_import(self) -> None:
        self._running = None

    def _close(self) -> None:
        self._timer.stop()
        if self._running is not None:
            self._running.wait()
        said("closing")
        self._window.close()
        QApplication.exit()


def _people_and_classes(studio: Studio) -> tuple[list[Member], list[UUID], list[Booking]]:
    """Who comes here, today's classes, and their places."""
    people = [one for one in studio.store.select(Member, archived=False) if one.erased_on is None]
    classes = [row.session_id for row in studio.attendance.day(studio.site().id, NOW.date()).classes]
    return people, classes, [one for which in classes for one in studio.store.select(Booking, session_id=which)]


def main() -> int:
    """Work until somebody kills it, or it closes the window itself."""
    where, seed, folder = asked_for(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    QCoreApplication.setOrganizationName("Studio Desk soak")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder / "settings"))
    QSettings().setValue("check_in_signs", "flash")  # nobody listens
    application = QApplication([])
    clock = DeskClock(NOW)
    desk = Desk(application, clock, lambda _where: Opening(where or folder, clock))
    desk.show(where, sample=False)
    hands = Hands(desk, folder, random.Random(seed))
    status = application.exec()
    del hands
    desk.close()
    said("closed")
    return status


if __name__ == "__main__":
    sys.exit(main())
