"""Importing members from another program: file, columns, check, done. Nothing is written before the last button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from studio.domain.errors import ConflictError, StudioError
from studio.domain.long_work import GoOn
from studio.domain.members.importing.fields import Reading
from studio.services.changes import Call, Outcome
from studio.services.members.importing.deciding import Decisions, Tally
from studio.services.members.importing.files import FoundTable, Wanted
from studio.services.members.importing.rows import Action, Check, Fate
from studio.services.members.importing.service import MemberImport
from studio.ui.context import PageContext
from studio.ui.members.importing.check_step import CheckStep
from studio.ui.members.importing.columns_step import ColumnsStep
from studio.ui.members.importing.done_step import DoneStep
from studio.ui.members.importing.file_step import FileStep
from studio.ui.members.importing.run import ImportRun
from studio.ui.members.importing.words import why_words
from studio.ui.phrases import counted, error_words, tr
from studio.ui.schedule.saving import ask_path
from studio.ui.widgets.basics import button, label, open_over, rule

WIDTH, HEIGHT = 1240, 740
FILE, COLUMNS, CHECK, DONE = range(4)
_SCALE = 1_000


class ImportMembers(QDialog):
    """The four steps. Long work runs beside the window and can be given up at any moment."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import members"))
        theme = context.theme
        open_over(parent, self, theme.size(WIDTH), theme.size(HEIGHT))
        self._context = context
        self._importing: MemberImport | None = None
        self._table: FoundTable | None = None
        self._run: ImportRun | None = None
        self._path: Path | None = None
        self.file, self.columns = FileStep(context), ColumnsStep(context)
        self.check, self.done_step = CheckStep(context), DoneStep(context)
        self.file.wanted.connect(self.read)
        self.columns.changed.connect(self._show_foot)
        self.check.changed.connect(self._show_foot)
        self.steps = QStackedWidget()
        for step in (self.file, self.columns, self.check, self.done_step):
            self.steps.addWidget(step)
        self.wrong = label(theme, "", tone="bad", wrap=True)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(12))
        column.addLayout(self._head())
        column.addWidget(rule())
        column.addWidget(self.steps, 1)
        column.addWidget(self.wrong)
        column.addWidget(rule())
        column.addLayout(self._foot())
        context.tasks.run_query(lambda studio: studio.importing, self._begin, owner=self)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._end)
        self._show_step(FILE)

    def _head(self) -> QHBoxLayout:
        theme, row = self._context.theme, QHBoxLayout()
        row.setSpacing(theme.size(16))
        row.addWidget(label(theme, tr("Import members"), "section"))
        row.addStretch(1)
        self._trail: list[tuple[QLabel, QLabel]] = []
        for number, words in enumerate((tr("File"), tr("Columns"), tr("Check"), tr("Done")), start=1):
            text = f"{number}  {words}"
            both = label(theme, text, "label", tone="accent"), label(theme, text, tone="muted")
            for one in both:
                row.addWidget(one)
            self._trail.append(both)
        return row

    def _foot(self) -> QHBoxLayout:
        theme, row = self._context.theme, QHBoxLayout()
        row.setSpacing(theme.size(8))
        self.progress = QProgressBar()
        self.progress.setRange(0, _SCALE)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(theme.size(160))
        self.progress.setAccessibleName(tr("How far it is"))
        self.says = label(theme, "", tone="muted")
        self.save_left = button(theme, tr("Save rows left out…"), icon="file-down")
        self.save_left.clicked.connect(self._ask_left_out)
        self.leave = button(theme, tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self.back = button(theme, tr("Back"))
        self.back.clicked.connect(self.go_back)
        self.next = button(theme, "", "primary")
        self.next.clicked.connect(self.go_on)
        for one in (self.save_left, self.leave, self.back):
            one.setAutoDefault(False)
        row.addWidget(self.progress)
        row.addWidget(self.says, 1)
        for one in (self.save_left, self.leave, self.back, self.next):
            row.addWidget(one)
        self.progress.hide()
        return row

    def _begin(self, importing: MemberImport) -> None:
        self._importing = importing
        if self._path is not None:
            self.file.choose(self._path)

    @property
    def step(self) -> int:
        """Which step is shown."""
        return self.steps.currentIndex()

    def read(self, path: Path, wanted: Wanted) -> None:
        """Read a file, or the same one in another way."""
        self._path, self._table = path, None
        importing, call = self._importing, self._call()
        if importing is None:  # read as soon as the database is there
            return
        self._start(lambda go_on: importing.read(call, path, wanted, go_on), self._take_table, tr("Reading …"))

    def _take_table(self, answer: tuple[FoundTable, Reading]) -> None:
        self._table, reading = answer
        self.file.show_table(self._table)
        self.columns.show_table(self._table, reading)
        self._show_foot()
        self.next.setFocus()

    def go_back(self) -> None:
        """One step back; nothing chosen is lost."""
        self._stop()
        self._show_step(max(FILE, self.step - 1))

    def go_on(self) -> None:
        """What the primary button says."""
        if self.step == FILE:
            self._show_step(COLUMNS)
        elif self.step == COLUMNS:
            self.run_check(Decisions())
        elif self.step == CHECK:
            self._apply()
        else:
            self.accept()

    def run_check(self, decisions: Decisions, said: str = "") -> None:
        """Check all rows; nothing is written."""
        importing, table, reading, call = self._importing, self._table, self.columns.reading, self._call()
        if importing is None or table is None:
            return

        def show(check: Check) -> None:
            self.check.show_check(check, decisions)
            self._show_step(CHECK)
            self._say_wrong(said)

        self._start(lambda go_on: importing.check(call, table, reading, go_on), show, tr("Checking every row …"))

    def _apply(self) -> None:
        importing, check, decisions, call = self._importing, self.check.check, self.check.decisions, self._call()
        if importing is None or check is None:
            return
        self._start(
            lambda go_on: importing.apply(call, check, decisions, go_on),
            self._applied,
            tr("Importing …"),
            self._not_applied,
        )

    def _applied(self, answer: tuple[Outcome, Tally]) -> None:
        outcome, tally = answer
        self.done_step.show_tally(tally)
        self._show_step(DONE)
        # Told like any command: pages refresh, the toast offers to undo it.
        self._context.tasks.run_command(lambda _studio, _call: outcome, owner=self)

    def _not_applied(self, error: Exception) -> None:
        if isinstance(error, ConflictError) and error.code == "members_changed":
            self.check.decisions.rows.clear()
            self.run_check(self.check.decisions, error_words(error))
        else:
            self._refuse(error)

    def _ask_left_out(self) -> None:
        name = tr("Left out of {name}", name=Path(self._table.name).stem if self._table is not None else "")
        path = ask_path(self, name, ".csv", tr("Tables (*.csv)"))
        if path is not None:
            self.save_left_out(path)

    def save_left_out(self, path: Path) -> None:
        """Write the rows that are left out to a table."""
        importing, check, decisions = self._importing, self.check.check, self.check.decisions
        if importing is None or check is None:
            return

        def write(_go_on: GoOn) -> int:
            return importing.save_left_out(
                path, check, decisions, lambda row: why_words(check, row) or tr("Left out"), tr("Reason")
            )

        self._start(write, lambda _rows: self._context.say(tr("Saved: {name}", name=path.name)), tr("Saving …"))

    def _call(self) -> Call:
        person = self._context.tasks.person
        return Call(person.id, person.role, self._context.tasks.desk)

    def _start(
        self,
        do: Callable[[GoOn], Any],
        then: Callable[[Any], None],
        words: str,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Begin long work; what ran before is given up."""
        self._stop()
        self._say_wrong("")
        run = ImportRun(do, self)
        self._run = run

        def made(result: object) -> None:
            if self._run is run:
                self._ended()
                then(result)

        def not_made(error: Exception) -> None:
            if self._run is run:
                self._ended()
                (failed or self._refuse)(error)

        def moved(share: float) -> None:
            if self._run is run:
                self.progress.setValue(round(share * _SCALE))

        run.moved.connect(moved)
        run.made.connect(made)
        run.failed.connect(not_made)
        run.finished.connect(run.deleteLater)
        self.says.setText(words)
        self.progress.setValue(0)
        self.progress.show()
        self.steps.setEnabled(False)
        run.start()
        self._show_foot()

    def _ended(self) -> None:
        self._run = None
        self.progress.hide()
        self.says.setText("")
        self.steps.setEnabled(True)
        self._show_foot()

    def _stop(self) -> None:
        """Give up what runs; it ends within moments, and has written nothing."""
        run = self._run
        if run is not None:
            run.requestInterruption()
            run.wait()
            self._ended()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, StudioError) and error.code == "given_up":
            return
        if self.step == FILE:
            self.file.refuse(error_words(error))
        else:
            self._say_wrong(error_words(error))
        if not isinstance(error, StudioError):
            self._context.complain(error)

    def _say_wrong(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _show_step(self, step: int) -> None:
        self._say_wrong("")
        self.steps.setCurrentIndex(step)
        for number, (now, other) in enumerate(self._trail):
            now.setVisible(number == step)
            other.setVisible(number != step)
        self._show_foot()

    def _show_foot(self) -> None:
        """Offer what can be done now."""
        step, busy = self.step, self._run is not None
        self.back.setVisible(step in {COLUMNS, CHECK})
        self.leave.setVisible(step != DONE)
        self.leave.setText(tr("Stop") if busy else tr("Cancel"))
        self.save_left.setVisible(step in {CHECK, DONE} and self._left_out() > 0)
        self.save_left.setEnabled(not busy)
        self.next.setText(self._next_words())
        self.next.setEnabled(not busy and self._can_go_on())

    def _left_out(self) -> int:
        check = self.check.check
        return 0 if check is None else check.count(Fate.REFUSED) + self.check.decisions.count(check, Action.SKIP)

    def _next_words(self) -> str:
        check = self.check.check
        if self.step != CHECK or check is None:
            return (tr("Columns"), tr("Check"), "", tr("Close"))[self.step]
        number = self._context.manner.number
        new = check.count(Fate.NEW) + self.check.decisions.count(check, Action.NEW)
        merged = check.count(Fate.UPDATED) + self.check.decisions.filling(check)
        if not new + merged:
            return tr("Nothing to import")
        if not merged:
            return counted(new, "Import {number} member", "Import {number} members", number=number(new))
        return tr("Import {count}, fill in {merged}", count=number(new), merged=number(merged))

    def _can_go_on(self) -> bool:
        check = self.check.check
        if self.step == FILE:
            return self._table is not None
        if self.step == COLUMNS:
            return self.columns.rows != [] and self.columns.reading.trouble() is None
        if self.step == CHECK and check is not None:
            decided = self.check.decisions
            some = decided.count(check, Action.NEW) + decided.filling(check)
            return check.count(Fate.NEW) + check.count(Fate.UPDATED) + some > 0
        return self.step == DONE

    def reject(self) -> None:
        """Stop what runs; when nothing runs, close."""
        if self._run is not None:
            self._stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; what runs is given up."""
        self._end()
        super().done(result)

    def _end(self) -> None:
        if self._run is not None:
            self._run.requestInterruption()
            self._run.wait()
            self._run = None
