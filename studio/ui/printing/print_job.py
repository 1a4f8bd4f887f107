"""Sends a pack to a printer page by page: each page is painted apart from the database and put on paper here."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QObject, QRect, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from studio.services.paper.printer import PageImage
from studio.services.paper.rows import Prepared
from studio.ui.printing.pages_view import to_image
from studio.ui.runners import Place
from studio.ui.tasks import Tasks

SHARPNESS = 300
"""Dots an inch: fine lines of the figures stay smooth, and a page is 35 MB at most."""
_SIZES = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
    "a3": QPageSize.PageSizeId.A3,
    "tabloid": QPageSize.PageSizeId.Tabloid,
}


class PrintJob(QObject):
    """One pack on its way to one printer. `moved` tells pages done of all; then `finished` (whether it worked)."""

    moved = Signal(int, int)
    finished = Signal(bool)

    def __init__(self, tasks: Tasks, prepared: Prepared, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._prepared = prepared
        self._printer = printer
        self._painter = QPainter()
        self._next = 0
        self._end = prepared.page_count
        printer.setDocName(prepared.title)
        printer.setPageSize(QPageSize(_SIZES[prepared.paper]))
        printer.setFullPage(True)

    def start(self) -> None:
        """Ask for the first page."""
        number, pdf = self._next, self._prepared.pdf
        self._tasks.run_query(
            lambda studio: studio.paper.page_image(pdf, number, SHARPNESS),
            self._put,
            owner=self,
            failed=lambda _error: self._end_job(worked=False),
            at=Place.DRAWER,
        )

    def _put(self, page: PageImage) -> None:
        wide = page.width > page.height
        way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(way)
        self._printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        begun = self._printer.newPage() if self._painter.isActive() else self._painter.begin(self._printer)
        if not begun:
            self._end_job(worked=False)
            return
        paper = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        self._painter.drawImage(QRect(0, 0, paper.width(), paper.height()), to_image(page))
        self._next += 1
        self.moved.emit(self._next, self._end)
        if self._next < self._end:
            self.start()
        else:
            self._end_job(worked=self._painter.end() and self._printer.printerState() != QPrinter.PrinterState.Error)

    def _end_job(self, *, worked: bool) -> None:
        if self._painter.isActive():
            self._painter.end()
        self.finished.emit(worked)
