"""The one database worker: questions and commands go in, answers and errors come back to the window's thread. Beside
it a thread that draws pages, one for reads that take long, and one for commands that take seconds.

The window never waits. A newer question of the same owner under the same key supersedes an older one, whose answer is
dropped; so is every answer to an owner that is gone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from studio.domain.errors import StudioError
from studio.domain.roles import Role
from studio.services.changes import Call, Changes, Outcome
from studio.ui.runners import Aside, Beside, Long, LongCommand, Place, Runner, Task, Worker, while_alive
from studio.ui.steps import Step, Steps

if TYPE_CHECKING:
    from uuid import UUID

    from studio.domain.long_work import GoOn
    from studio.services.staff.rows import SignIn
    from studio.services.studio import Studio

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Person:
    """Who is signed in at this desk."""

    id: UUID | None
    name: str
    role: Role


class Tasks(QObject):
    """Where pages ask and command. Lives on the window's thread."""

    changed = Signal(object)  # Changes of a commit, of this desk or another
    committed = Signal(object)  # Outcome, after `changed`
    failed = Signal(object)  # an error that nobody handled
    opened = Signal()
    not_opened = Signal(object)  # why the database could not be opened
    person_changed = Signal(object)
    long_begun = Signal(object)  # a `Long`
    long_moved = Signal(float)  # how much of it is done, 0 to 1
    long_ended = Signal()

    def __init__(self, open_studio: Callable[[], Studio], desk: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person = Person(None, "", Role.DESK)
        self._tickets: dict[tuple[int, str], int] = {}
        self._steps = Steps()
        self._unanswered = 0
        self._seen = 0  # the journal's last number that was told; only the worker reads and writes it
        self._looking = False
        self.is_open = False
        self._is_closing = False
        self.signing_in: SignIn | None = None
        """How the studio signs in, known before the first answer arrives."""
        self._worker = Worker(lambda: self._begin(open_studio), self)
        self._worker.answered.connect(self._answer)
        self._worker.opened.connect(self._open)
        self._reader, self._drawer = Aside(self), Aside(self)
        for aside in (self._reader, self._drawer):
            aside.answered.connect(self._answer)
        self._at: dict[Place, Runner] = {
            Place.WORKER: self._worker,
            Place.READER: self._reader,
            Place.DRAWER: self._drawer,
        }
        self._beside = Beside(self)
        self._beside.answered.connect(self._answer)
        self._beside.begun.connect(self.long_begun)
        self._beside.moved.connect(self.long_moved)

    def start(self) -> None:
        """Start the worker: it opens the studio and then takes up what was asked meanwhile."""
        self._worker.start()

    def close(self) -> None:
        """Finish what was asked, close the database, end the threads."""
        self._is_closing = True
        self._beside.requestInterruption()
        self._worker.settle()  # what was read to be saved is still drawn,
        self._drawer.settle()  # and what was drawn for it still noted
        for runner in (self._beside, self._reader, self._drawer, self._worker):
            runner.put(None)
            runner.wait()

    @property
    def person(self) -> Person:
        """Who is signed in."""
        return self._person

    @property
    def desk(self) -> str:
        """What this desk is called."""
        return self._desk

    def sign_in(self, person: Person) -> None:
        """Change who is signed in; every command from now on is theirs."""
        self._person = person
        self.person_changed.emit(person)

    def run_query(
        self,
        ask: Callable[[Studio], T],
        then: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[Exception], None] | None = None,
        key: str = "",
        lasting: bool = False,
        at: Place = Place.WORKER,
    ) -> None:
        """Ask on a thread and hand the answer over here. With a `key`, only the newest question is answered; a
        `lasting` one is answered even when the program ends meanwhile.
        """
        ticket = self._ticket(owner, key)
        self._at[at].put(Task(lambda studio: self._ask(ask, studio, ticket), then, failed, owner, ticket, lasting))

    def run_gathered(
        self,
        gather: Callable[[Studio], Callable[[], T]],
        then: Callable[[T], None],
        *,
        owner: QObject,
        failed: Callable[[Exception], None] | None = None,
        key: str = "",
        lasting: bool = False,
        at: Place = Place.DRAWER,
    ) -> None:
        """Gather on the worker what is needed, then do the rest elsewhere; `key` and `lasting` as in `run_query`."""

        def go_on(rest: Callable[[], T]) -> None:
            self.run_query(lambda _studio: rest(), then, owner=owner, failed=failed, key=key, lasting=lasting, at=at)

        self.run_query(gather, go_on, owner=owner, failed=failed, key=key, lasting=lasting)

    def _ticket(self, owner: QObject, key: str) -> tuple[int, str, int] | None:
        if not key:
            return None
        slot = (id(owner), key)
        number = self._tickets[slot] = self._tickets.get(slot, 0) + 1
        return (*slot, number)

    def _ask(self, ask: Callable[[Studio], T], studio: Studio, ticket: tuple[int, str, int] | None) -> T | None:
        # A superseded question is not worth the worker's time.
        return None if self._superseded(ticket) else ask(studio)

    def run_command(
        self,
        do: Callable[[Studio, Call], Outcome],
        done: Callable[[Outcome], None] | None = None,
        *,
        owner: QObject,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Carry a command out; then tell every page what changed, and offer to undo it."""
        call = Call(self._person.id, self._person.role, self._desk)

        def finish(answer: tuple[Outcome, Changes]) -> None:
            outcome, changes = answer
            self._remember(outcome)
            if done is not None and shiboken6.isValid(owner):
                done(outcome)
            self._tell(outcome, changes)

        # The command was carried out whether or not its owner is still there, so the answer belongs to `self`.
        handler = failed if failed is None else while_alive(owner, failed)
        self._put_command(Task(lambda studio: self._carry_out(studio, call, do), finish, handler, self, None))

    def _put_command(self, task: Task) -> None:
        task.commands = True
        self._unanswered += 1
        self._worker.put(task)

    def run_upkeep(
        self,
        do: Callable[[Studio, Call], Outcome],
        *,
        told: bool = False,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Carry out what the studio does by itself: pages hear what changed, undo does not, toasts only when `told`."""
        call = Call(None, Role.DESK, self._desk)

        def finish(answer: tuple[Outcome, Changes]) -> None:
            outcome, changes = answer
            if changes:
                self.changed.emit(changes)
            if told and outcome.entry is not None:
                self.committed.emit(outcome)
            if then is not None:
                then()

        self._worker.put(Task(lambda studio: self._carry_out(studio, call, do), finish, None, self, None))

    def run_long_command(
        self,
        what: Long,
        do: LongCommand,
        done: Callable[[Outcome], None] | None = None,
        *,
        owner: QObject,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `run_command`, apart from the worker: it may take seconds, tells how far it is, and can be given up."""
        call = Call(self._person.id, self._person.role, self._desk)

        def finish(outcome: Outcome) -> None:
            self._remember(outcome)
            if done is not None and shiboken6.isValid(owner):
                done(outcome)
            self._tell_new(outcome)

        handler = failed if failed is None else while_alive(owner, failed)
        self._beside.put_command(what, call, do, finish, handler)

    def run_long_upkeep(self, what: Long, do: LongCommand) -> None:
        """As `run_upkeep`, in the manner of `run_long_command`."""
        call = Call(None, Role.DESK, self._desk)

        def tell(outcome: Outcome) -> None:
            if outcome.changes:
                self._tell_new(outcome)

        self._beside.put_command(what, call, do, tell, None)

    def undo(self) -> None:
        """Take the newest command of this desk back."""
        self._when_answered(lambda: self._step(self._steps.back))

    def redo(self) -> None:
        """Carry out again what was taken back last."""
        self._when_answered(lambda: self._step(self._steps.again))

    def undo_entry(self, entry: UUID) -> None:
        """Take one certain command back (a toast's Undo)."""
        self._when_answered(lambda: self._step(lambda: self._steps.back(entry)))

    def look_for_changes(self) -> None:
        """Ask the journal what other desks wrote; pages that show it refresh."""
        if self._looking:
            return
        self._looking = True
        self.run_query(self._new_changes, self._saw, owner=self, failed=self._could_not_look)

    def _saw(self, changes: Changes) -> None:
        self._looking = False
        if changes:
            self.changed.emit(changes)

    def _could_not_look(self, error: Exception) -> None:
        self._looking = False
        self._fail(error)

    def _new_changes(self, studio: Studio) -> Changes:
        """What the journal has that was not told yet. On the worker."""
        self._seen, changes = studio.changes_since(self._seen)
        return changes

    def _begin(self, open_studio: Callable[[], Studio]) -> Studio:
        """Open the studio; what was written before is no news. On the worker."""
        studio = open_studio()
        self._seen = studio.last_number()
        self.signing_in = studio.staff.signing_in()
        return studio

    def _carry_out(self, studio: Studio, call: Call, do: Callable[[Studio, Call], Outcome]) -> tuple[Outcome, Changes]:
        """Do it and read its own journal entry too, so that no page refreshes twice for it. On the worker."""
        outcome = do(studio, call)
        return outcome, self._new_changes(studio)

    def _when_answered(self, do: Callable[[], None]) -> None:
        """Do it once what was asked before is answered: only then it is known what came last."""
        if self._unanswered:
            self._worker.put(Task(lambda _: None, lambda _: self._when_answered(do), None, self, None, lasting=True))
        else:
            do()

    def _step(self, take: Callable[[], Step | None]) -> None:
        try:
            step = take()
        except StudioError as error:
            self._fail(error)
            return
        if step is not None:
            self._step_back(step)

    def _step_back(self, step: Step) -> None:
        call, entry = Call(self._person.id, self._person.role, self._desk), step.entry

        def finish(answer: tuple[Outcome, Changes] | None) -> None:
            if answer is None:
                self._steps.lengthen(step)
                self._step_beside(call, step)
                return
            outcome, changes = answer
            self._steps.end(step, outcome.entry)
            self._tell(outcome, changes)

        def failed(error: Exception) -> None:
            self._steps.end(step)
            self._fail(error)

        def put_back(studio: Studio) -> tuple[Outcome, Changes] | None:
            if studio.store.is_large(entry):
                return None
            return self._carry_out(studio, call, lambda studio, call: studio.undo(call, entry))

        self._put_command(Task(put_back, finish, failed, self, None))

    def _step_beside(self, call: Call, step: Step) -> None:
        """Take a large command back apart from the worker, where it can be given up."""

        def finish(outcome: Outcome) -> None:
            self._steps.end(step, outcome.entry)
            self._tell_new(outcome)

        def failed(error: Exception) -> None:
            if isinstance(error, StudioError) and error.code == "given_up":
                self._steps.leave(step)
            else:
                self._steps.end(step)
            self._fail(error)

        def take_back(studio: Studio, call: Call, go_on: GoOn) -> Outcome:
            return studio.undo_beside(call, step.entry, go_on)

        self._beside.put_command(Long.TAKING_BACK, call, take_back, finish, failed)

    def give_up(self) -> None:
        """Stop what takes seconds, as far as it can be stopped."""
        self._beside.give_up()

    def _remember(self, outcome: Outcome) -> None:
        if outcome.entry is not None and not outcome.repeated:
            self._steps.remember(outcome.entry)

    def _tell_new(self, outcome: Outcome) -> None:
        """Tell what was carried out apart from the worker, which has not read it in the journal yet."""
        self.run_query(self._new_changes, lambda changes: self._tell(outcome, changes), owner=self)

    def _tell(self, outcome: Outcome, changes: Changes) -> None:
        if changes:
            self.changed.emit(changes)
        self.committed.emit(outcome)

    def _superseded(self, ticket: tuple[int, str, int] | None) -> bool:
        return ticket is not None and self._tickets.get(ticket[:2]) != ticket[2]

    @Slot(object)
    def _open(self, result: object) -> None:
        if isinstance(result, Exception):
            self.not_opened.emit(result)
        else:
            self.is_open = True
            for runner in (self._reader, self._drawer, self._beside):
                runner.studio = result  # type: ignore[assignment]
                runner.start()
            self.opened.emit()

    @Slot(object, object, object)
    def _answer(self, task: Task, result: object, error: Exception | None) -> None:
        self._unanswered -= task.commands
        if task.long:
            self.long_ended.emit()
        if (
            not shiboken6.isValid(task.owner)
            or self._superseded(task.ticket)
            or (self._is_closing and not task.lasting)
        ):
            return
        if error is None:
            if task.done is not None:
                task.done(result)
        elif task.failed is not None:
            task.failed(error)
        else:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, StudioError):
            self.failed.emit(error)
        else:  # nobody foresaw it: as if it had been raised here
            sys.excepthook(type(error), error, error.__traceback__)
