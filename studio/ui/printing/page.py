"""The print centre: pages as they will come out, what to print beside them, and the way to printer or PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from studio.domain.errors import RuleError
from studio.services.changes import Call, Changes
from studio.services.files import write_file
from studio.services.paper.printer import PageImage
from studio.services.paper.rows import CLASS_SHEETS, PACK, Prepared, Printable, PrintOrder, SheetKind
from studio.services.studio import Studio
from studio.ui.context import Page, PageContext
from studio.ui.phrases import tr
from studio.ui.printing.book_run import BookBar
from studio.ui.printing.options import Options
from studio.ui.printing.pages_view import THUMB, PageCanvas, PagesModel, Thumbnails, to_image
from studio.ui.printing.print_job import PrintJob
from studio.ui.runners import Place
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, rule

CONCERNS = (
    Changes.SCHEDULE
    | Changes.MEMBERS
    | Changes.HEALTH
    | Changes.ATTENDANCE
    | Changes.CIRCUITS
    | Changes.PROGRESS
    | Changes.PAPER
    | Changes.SETTINGS
    | Changes.EXERCISES
)
_PAPER_MM = {"a4": (210.0, 297.0), "letter": (215.9, 279.4), "a3": (297.0, 420.0), "tabloid": (279.4, 431.8)}
_COLUMN = 188
_FINE = 3
"""How much finer small pages are painted than shown: hairlines would else come out as bold as rules."""
_PATIENCE_MS = 400


class PrintPage(Page):
    """Preview, options, print."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._prepared: Prepared | None = None
        self._asked = 0
        self.model = PagesModel(self)
        self.thumbs = Thumbnails(context.theme, self.model)
        self.canvas = PageCanvas(context.theme)
        self.options = Options(context)
        self.setFocusProxy(self.canvas)
        self._lay_out()
        self._connect()
        self._load_classes()

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.thumbs.setFixedWidth(theme.size(_COLUMN))
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(rule())
        middle.addWidget(self._page_bar())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.thumbs)
        row.addWidget(rule(upright=True))
        row.addLayout(middle, 1)
        row.addWidget(rule(upright=True))
        row.addWidget(self.options)

    def _page_bar(self) -> QFrame:
        theme = self._context.theme
        bar = QFrame()
        set_role(bar, surface="surface")
        self.back = button(theme, "", "icon", icon="chevron-left", name=tr("Page before"), tip=tr("Page before (PgUp)"))
        self.on = button(theme, "", "icon", icon="chevron-right", name=tr("Next page"), tip=tr("Next page (PgDn)"))
        self.place = label(theme, "", tone="muted")
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.size(12), theme.size(6), theme.size(12), theme.size(6))
        row.addStretch(1)
        for widget in (self.back, self.place, self.on):
            row.addWidget(widget)
        row.addStretch(1)
        self.book = BookBar(self._context)
        row.addWidget(self.book)
        return bar

    def _connect(self) -> None:
        self.thumbs.turned.connect(self._show_page)
        self.canvas.wanted.connect(self._show_page)
        self.options.changed.connect(self._prepare)
        self.options.print_button.clicked.connect(self.print)
        self.options.save_button.clicked.connect(self._ask_where)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        keys = {
            "PgUp": lambda: self.turn(-1),
            "PgDown": lambda: self.turn(1),
            "L": lambda: self.options.choose_paper("letter"),
            "A": lambda: self.options.choose_paper("a4"),
            "Esc": self.book.give_up,
        }
        for key, do in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, do)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.book.told.connect(self.place.setText)
        self.book.made.connect(self._show)
        self.book.failed.connect(self._could_not)
        self.book.given_up.connect(self.options.leave_handbook)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self.place.setText(tr("Making the pages…")))

    def activate(self, **where: object) -> None:
        """Come to the front: at a class (`session_id`, `sheets`, `only_changed`), or at a member's sheet:
        the progress, or with `payment` the receipt; or at the membership cards of members (`cards`, their ids); or at
        an `order` as it is.
        """
        member = where.get("member", where.get("member_id"))
        session_id = where.get("session_id")
        only_changed = bool(where.get("only_changed") or where.get("stations"))
        paper = self.options.order.paper
        cards = where.get("cards")
        order = where.get("order")
        if isinstance(order, PrintOrder):
            self.options.go_to(replace(order, paper=order.paper or paper))
        elif isinstance(cards, tuple):
            self.options.go_to(PrintOrder(cards=cards, paper=paper))
        elif isinstance(member, (UUID, str)):
            payment = where.get("payment")
            about = PrintOrder(member=member, sheets=(SheetKind.PROGRESS,), paper=paper)
            if isinstance(payment, UUID):
                about = PrintOrder(member=member, sheets=(SheetKind.RECEIPT,), paper=paper, payment=payment)
            self.options.go_to(about)
        elif isinstance(where.get("exercise"), str) or where.get("handbook"):
            exercise = str(where.get("exercise") or "")
            self.options.go_to(PrintOrder(exercise=exercise, handbook=bool(where.get("handbook")), paper=paper))
        elif isinstance(session_id, UUID):
            sheets = _kinds(where.get("sheets"))
            self.options.go_to(PrintOrder((session_id,), sheets=sheets, paper=paper, only_changed=only_changed))
        self.canvas.setFocus()
        self._load_classes()

    def refresh(self, changes: Changes) -> None:
        """Show again what was touched."""
        if changes & Changes.EXERCISES:
            self.book.stop()
        if changes & CONCERNS and self.isVisible():
            self._load_classes()

    def turn(self, step: int) -> None:
        """Go pages on or back."""
        row = self.thumbs.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.thumbs.setCurrentIndex(self.model.index(row))

    def _load_classes(self) -> None:
        self._context.tasks.run_query(
            lambda studio: studio.paper.printable(), self._show_offer, owner=self, key="classes"
        )

    def _show_offer(self, offer: Printable) -> None:
        self.options.show_offer(offer, self._context.now())
        self._prepare()

    def _call(self) -> Call:
        tasks = self._context.tasks
        return Call(tasks.person.id, tasks.person.role, tasks.desk)

    def _prepare(self) -> None:
        order, call = self.options.order, self._call()
        if order.handbook:
            self._make_book(order)
            return
        self.book.stop()
        if not order.session_ids and order.of_class:
            self._clear(tr("No class is coming up in the next days. Add one in Schedule, then print it here."))
            return
        self._patience.start()
        self._context.tasks.run_gathered(
            lambda studio: studio.paper.gather(call, order),
            self._show,
            owner=self,
            failed=self._could_not,
            key="prepare",
        )

    def _make_book(self, order: PrintOrder) -> None:
        """Make the whole handbook, unless it is being made or shown already."""
        if self.book.make(order):
            self._clear(tr("Making the handbook…"))

    def _show(self, prepared: Prepared) -> None:
        self._patience.stop()
        row = max(self.thumbs.currentIndex().row(), 0)
        same = self._prepared is not None and self._prepared.title == prepared.title
        self._prepared = prepared
        self._asked += 1
        self.model.start(prepared.page_count)
        self.options.show_prepared(prepared)
        if not prepared.page_count:
            self._clear(tr("Nothing to print. Choose a sheet, or see beside it what is missing."))
            return
        self.thumbs.setCurrentIndex(self.model.index(min(row, prepared.page_count - 1) if same else 0))
        self._ask_thumb(0, self._asked)

    def _clear(self, words: str) -> None:
        self._patience.stop()
        self._asked += 1  # pages still on their way come too late
        self.model.start(0)
        self.canvas.show_page(None, words)
        self.place.setText("")
        self.options.summary.setText("")
        self.options.allow(printing=False)

    def _could_not(self, error: Exception) -> None:
        self._prepared = None
        self._clear(tr("These sheets could not be made."))
        self._context.complain(error)

    def _show_page(self) -> None:
        prepared, number = self._prepared, self.thumbs.currentIndex().row()
        if prepared is None or number < 0:
            return
        count = prepared.page_count
        self.place.setText(tr("Page {number} of {count}", number=number + 1, count=count))
        self.back.setEnabled(number > 0)
        self.on.setEnabled(number + 1 < count)
        dpi, asked = self.canvas.dots_per_inch(*_PAPER_MM[prepared.paper]), self._asked

        def take(page: PageImage) -> None:
            if asked == self._asked:
                self.canvas.show_page(to_image(page), self.place.text())

        self._context.tasks.run_query(
            lambda studio: studio.paper.page_image(prepared.pdf, number, dpi),
            take,
            owner=self,
            key="page",
            at=Place.DRAWER,
        )

    def _ask_thumb(self, number: int, asked: int) -> None:
        """Ask for small pages one after the other, so that other questions get their turn."""
        prepared = self._prepared
        if prepared is None or asked != self._asked or number >= prepared.page_count:
            return
        pixels = self._context.theme.px(THUMB) * self.devicePixelRatioF() * _FINE
        dpi = pixels / (_PAPER_MM[prepared.paper][1] / 25.4)

        def take(page: PageImage) -> None:
            if asked == self._asked:
                fine = to_image(page)
                size = fine.size() / _FINE
                way = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
                picture = QPixmap.fromImage(fine.scaled(size, *way))
                picture.setDevicePixelRatio(self.devicePixelRatioF())
                self.model.put(number, picture)
                self._ask_thumb(number + 1, asked)

        self._context.tasks.run_query(
            lambda studio: studio.paper.page_image(prepared.pdf, number, dpi), take, owner=self, at=Place.DRAWER
        )

    def print(self) -> None:
        """Ask for a printer, then print."""
        if self._prepared is None or not self._prepared.page_count:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda answer: self._print_if(printer, accepted=answer == QDialog.DialogCode.Accepted))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _print_if(self, printer: QPrinter, *, accepted: bool) -> None:
        if accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Make the pack anew, so that it says when it was really printed, and send it to the printer."""
        order, call = self.options.order, self._call()
        self.options.allow(printing=False)
        if order.handbook and self._prepared is not None:
            self._send(printer, self._prepared)
            return
        self._context.tasks.run_gathered(
            lambda studio: studio.paper.gather(call, order),
            lambda prepared: self._send(printer, prepared),
            owner=self,
            failed=self._could_not,
        )

    def _send(self, printer: QPrinter, prepared: Prepared) -> None:
        job = PrintJob(self._context.tasks, prepared, printer, self)
        job.moved.connect(
            lambda done, count: self.options.summary.setText(
                tr("Printing page {done} of {count}", done=done, count=count)
            )
        )
        job.finished.connect(lambda worked: self._printed(prepared, worked=worked))
        job.finished.connect(job.deleteLater)
        job.start()

    def _printed(self, prepared: Prepared, *, worked: bool) -> None:
        self.options.show_prepared(prepared)
        if not worked:
            self._context.complain(RuleError("printer_silent"))
            return
        self._record(prepared)

    def _ask_where(self) -> None:
        if self._prepared is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self._prepared.title.replace(":", "").replace("/", "-").replace(",", "")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save PDF"), f"{folder}/{name}.pdf", tr("PDF (*.pdf)"))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the pack as a PDF and note it as printed."""
        order, call, book = self.options.order, self._call(), self._prepared

        def gather(studio: Studio) -> Callable[[], Prepared]:
            draw = studio.paper.gather(call, order)
            return lambda: _written(path, draw())

        if order.handbook and book is not None:
            self._context.tasks.run_query(
                lambda _studio: _written(path, book), self._record, owner=self, lasting=True, at=Place.DRAWER
            )
        else:
            self._context.tasks.run_gathered(gather, self._record, owner=self, lasting=True)

    def _record(self, prepared: Prepared) -> None:
        self._context.tasks.run_command(
            lambda studio, call: studio.paper.record_printed(call, prepared.parts), owner=self
        )

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+P for printing while this page is in front; elsewhere it leads here."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_print(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Print by key."""
        if event.matches(QKeySequence.StandardKey.Print):
            self.print()
        else:
            super().keyPressEvent(event)


def _written(path: Path, prepared: Prepared) -> Prepared:
    write_file(path, prepared.pdf)
    return prepared


def _is_print(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Print)


def _kinds(sheets: object) -> tuple[SheetKind, ...]:
    """The sheets asked for; all of a pack without a wish."""
    wanted = [str(one) for one in sheets] if isinstance(sheets, (tuple, list)) else []
    return tuple(kind for kind in CLASS_SHEETS if str(kind) in wanted) or PACK
