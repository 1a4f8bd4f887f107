"""A long book drawn on a thread of its own: check-ins go on meanwhile, and it can be given up at any page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from studio.domain.sheets.page import Paper
from studio.domain.sheets.timetable import PosterPaper
from studio.services.paper.drawing import sheet_paper
from studio.services.paper.handbook import TITLE, prepared_book
from studio.services.paper.printer import BookInMaking
from studio.services.paper.rows import PrintOrder
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button

AT_ONCE = 2
"""Pages between two looks at whether it is still wanted."""


class BookRun(QThread):
    """One book. `moved` tells pages done of all, then `made` the book (a `Prepared`), or `failed` why there is none."""

    moved = Signal(int, int)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, book: BookInMaking, paper: Paper, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._paper = paper

    def run(self) -> None:
        """Draw all pages, then put them together."""
        book = self._book
        try:
            while book.done < book.pages and not self.isInterruptionRequested():
                book.draw(AT_ONCE)
                self.moved.emit(book.done, book.pages)
            if not self.isInterruptionRequested():
                self.made.emit(prepared_book(TITLE, book, self._paper))
        except Exception as error:  # noqa: BLE001 -- the window must say it, whatever it is
            self.failed.emit(error)


class BookBar(QWidget):
    """Makes the whole handbook and shows how far it is. `told` says it in words; then comes `made` (a `Prepared`),
    `failed`, or `given_up` by whoever did not want to wait.
    """

    told = Signal(str)
    made = Signal(object)
    failed = Signal(object)
    given_up = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._run: BookRun | None = None
        self._order: PrintOrder | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(context.theme.size(200))
        self.progress.setAccessibleName(tr("Pages made"))
        self.cancel = button(context.theme, tr("Cancel"), tip=tr("Cancel (Esc)"))
        self.cancel.clicked.connect(self.give_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        self.hide()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._end)

    def make(self, order: PrintOrder) -> bool:
        """Begin the book of an order; False when it is being made or was made already."""
        if self._order == order:
            return False
        self.stop()
        self._order = order
        self._context.tasks.run_query(
            lambda studio: _begin(studio, order.paper), self._start, owner=self, failed=self._fail, key="book"
        )
        return True

    def stop(self) -> None:
        """Make no book, and forget the one that was made."""
        run, self._run, self._order = self._run, None, None
        if run is not None:
            run.requestInterruption()
        self.hide()

    def give_up(self) -> None:
        """Stop at the wish of whoever waits."""
        if self._run is not None:
            self.stop()
            self.given_up.emit()

    def _start(self, begun: tuple[BookInMaking, Paper]) -> None:
        book, paper = begun
        if self._order is None:
            return
        self._run = run = BookRun(book, paper, self)
        self.progress.setRange(0, book.pages)
        self.progress.setValue(0)
        self.show()
        run.moved.connect(self._moved)
        run.made.connect(self._made)
        run.failed.connect(self._fail)
        run.finished.connect(run.deleteLater)
        run.start()

    def _moved(self, done: int, pages: int) -> None:
        if self.sender() is self._run:
            self.progress.setValue(done)
            self.told.emit(tr("Making page {done} of {count}", done=done, count=pages))

    def _made(self, prepared: object) -> None:
        # One given up at the last moment is not shown.
        if self._run is not None and self.sender() is self._run:
            self._run = None
            self.hide()
            self.made.emit(prepared)

    def _fail(self, error: Exception) -> None:
        self.stop()
        self.failed.emit(error)

    def _end(self) -> None:
        """Wait until nothing is drawn any more: the program ends."""
        self.stop()
        for run in self.findChildren(BookRun):
            run.wait()


def _begin(studio: Studio, paper: PosterPaper | None) -> tuple[BookInMaking, Paper]:
    chosen = sheet_paper(paper or studio.paper.usual_paper())
    return studio.paper.begin_handbook(paper=chosen), chosen
