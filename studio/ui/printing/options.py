"""What to print: class, sheets, paper; errors stand beside the sheet they are about."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from studio.services.paper.rows import CLASS_SHEETS, ClassChoice, Prepared, Printable, PrintOrder, SheetKind
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.printing.card_places import CardPlaces
from studio.ui.printing.words import (
    PAPERS,
    POSTER_PAPERS,
    SHEETS,
    boxed_words,
    changed_words,
    class_words,
    closure_words,
    pages_words,
    place_words,
    problem_words,
)
from studio.ui.theme import set_role
from studio.ui.widgets.basics import Segments, button, label, rule
from studio.ui.widgets.still_box import StillBox

WIDTH = 344
_WHOLE_DAY = "day"
_ONE, _ALL = "one", "all"
_QR, _BARS = "qr", "bars"


class Options(QFrame):
    """The right column. `changed` tells that something else is to be shown; the buttons are the page's."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._offer = Printable((), ())
        self._order = PrintOrder(paper=context.manner.paper)
        self.print_button = button(context.theme, tr("Print"), "primary", icon="printer")
        self.save_button = button(context.theme, tr("Save PDF"), icon="file-down")
        set_role(self, surface="surface")
        self.setFixedWidth(context.theme.size(WIDTH))
        self._build()
        self.allow(printing=False)  # until the first pages are there

    @property
    def order(self) -> PrintOrder:
        """What is chosen."""
        return self._order

    def _build(self) -> None:
        theme = self._context.theme
        body = QWidget()
        set_role(body, surface="surface")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.size(24), theme.size(20), theme.size(24), theme.size(20))
        column.setSpacing(theme.size(8))
        column.addWidget(label(theme, tr("Print"), "section"))
        self._build_class(column)
        self._build_sheets(column)
        self.places = CardPlaces(self._context.theme)
        self.places.chosen.connect(lambda place: self._change(first_place=place))
        column.addWidget(self.places)
        self.code = Segments(theme, ((_QR, tr("QR code")), (_BARS, tr("Bar code"))))
        self.code.chosen.connect(lambda key: self._change(bars=key == _BARS))
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignLeft)
        self._build_paper(column)
        self.boxed, self.stale = (label(self._context.theme, "", "caption", tone="warn", wrap=True) for _ in range(2))
        for told in (self.stale, self.boxed):
            told.hide()
            column.addWidget(told)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(rule())
        outer.addLayout(self._foot())

    def _build_class(self, column: QVBoxLayout) -> None:
        theme = self._context.theme
        self.picker = StillBox()
        self.picker.setAccessibleName(tr("Class"))
        self.picker.setPlaceholderText(tr("No classes"))
        self.picker.narrow()
        self.picker.activated.connect(self._pick)
        self._place = label(theme, "", "caption", tone="muted", wrap=True)
        self._member = label(theme, "", "lead", wrap=True)
        self.to_class = button(theme, tr("Print a class instead"), "link")
        self.to_class.clicked.connect(self._leave_member)
        for widget in (self.picker, self._member, self._place):
            column.addWidget(widget)
        self.of_closure = Segments(
            theme, ((SheetKind.NOTICE, tr("Notice for the door")), (SheetKind.CALLS, tr("Call list")))
        )
        self.of_closure.chosen.connect(lambda kind: self._change(sheets=(SheetKind(kind),)))
        self.weeks = Segments(
            theme, [(str(count), counted(count, "{number} week", "{number} weeks")) for count in (1, 2, 4)]
        )
        self.weeks.chosen.connect(lambda count: self._change(weeks=int(count)))
        self.extent = Segments(theme, ((_ONE, tr("This exercise")), (_ALL, tr("Whole handbook"))))
        self.extent.chosen.connect(lambda key: self._show_handbook(whole=key == _ALL))
        self.to_book = button(theme, tr("Exercise handbook"), "link", icon="book-open")
        self.to_book.clicked.connect(lambda: self._show_handbook(whole=True))
        self.to_week = button(theme, tr("Timetable poster"), "link", icon="calendar-range")
        self.to_week.clicked.connect(self._show_week)
        for choice in (self.of_closure, self.weeks, self.extent):
            column.addWidget(choice)
        column.addWidget(self.to_class, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.to_book, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.to_week, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(theme.size(8))

    def _build_sheets(self, column: QVBoxLayout) -> None:
        theme = self._context.theme
        self._sheets = QWidget()
        rows = QVBoxLayout(self._sheets)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.size(2))
        rows.addWidget(label(theme, tr("Sheets"), "label"))
        self.boxes: dict[SheetKind, QCheckBox] = {}
        self.problems: dict[SheetKind, QLabel] = {}
        self.on_page = Segments(theme, (("1", tr("1 a page")), ("2", tr("2 a page")), ("4", tr("4 a page"))))
        self.on_page.chosen.connect(lambda key: self._change(cards_on_page=int(key)))
        for kind, name, about in SHEETS:
            rows.addLayout(self._sheet(kind, tr(name), tr(about)))
        self.only_changed = QCheckBox(tr("No card changed"))
        self.only_changed.toggled.connect(self._read)
        rows.addSpacing(theme.size(8))
        rows.addWidget(self.only_changed)
        column.addWidget(self._sheets)
        column.addSpacing(theme.size(8))

    def _sheet(self, kind: SheetKind, name: str, about: str) -> QVBoxLayout:
        theme = self._context.theme
        box = QCheckBox(name)
        box.setAccessibleDescription(about)
        box.toggled.connect(self._read)
        self.boxes[kind] = box
        problem = label(theme, "", "caption", tone="warn", wrap=True)
        problem.hide()
        self.problems[kind] = problem
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(box)
        under = QVBoxLayout()
        under.setContentsMargins(theme.size(26), 0, 0, theme.size(6))
        under.setSpacing(theme.size(6))
        under.addWidget(label(theme, about, "caption", tone="muted", wrap=True))
        if kind is SheetKind.STATIONS:
            under.addWidget(self.on_page)
        under.addWidget(problem)
        column.addLayout(under)
        return column

    def _build_paper(self, column: QVBoxLayout) -> None:
        theme = self._context.theme
        column.addWidget(label(theme, tr("Paper"), "label"))
        self.paper = Segments(theme, list(PAPERS.items()))
        self.poster_paper = Segments(theme, list(POSTER_PAPERS.items()))
        for papers in (self.paper, self.poster_paper):
            papers.setToolTip(tr("Keys: A for A4, L for Letter"))
            papers.chosen.connect(self.choose_paper)
            column.addWidget(papers)

    def _foot(self) -> QVBoxLayout:
        theme = self._context.theme
        column = QVBoxLayout()
        column.setContentsMargins(theme.size(24), theme.size(12), theme.size(24), theme.size(16))
        column.setSpacing(theme.size(10))
        self.summary = label(theme, "", tone="muted")
        self.print_button.setToolTip("Ctrl+P")
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        row.addWidget(self.print_button, 1)
        row.addWidget(self.save_button, 1)
        column.addWidget(self.summary)
        column.addLayout(row)
        return column

    def show_offer(self, offer: Printable, now: datetime) -> None:
        """Offer these classes, the whole day first, then the timetable and closures; without a choice yet, the class
        that is on or next is chosen.
        """
        self._offer, classes = offer, offer.classes
        manner = self._context.manner
        today = self._of_today(now)
        self.picker.clear()
        for choice in classes:
            self.picker.addItem(class_words(choice, manner), choice.session_id)
        if len(today) > 1:
            self.picker.insertItem(
                0, counted(len(today), "The class of today", "All {number} classes of today"), _WHOLE_DAY
            )
        self.picker.insertSeparator(self.picker.count())
        self.picker.addItem(tr("Timetable of this week"), PrintOrder(week=now.date()))
        self.picker.addItem(tr("Timetable of next week"), PrintOrder(week=now.date() + timedelta(days=7)))
        for row in offer.closures:
            self.picker.addItem(closure_words(row, manner), PrintOrder(closure=row.id, sheets=(SheetKind.NOTICE,)))
        if not self._order.session_ids and self._order.of_class and classes:
            coming = next((one for one in classes if one.starts >= now.replace(hour=now.hour, minute=0)), classes[-1])
            self._order = replace(self._order, session_ids=(coming.session_id,))
        self._show_order()

    def _of_today(self, now: datetime) -> list[ClassChoice]:
        return [one for one in self._offer.classes if one.starts.date() == now.date()]

    def go_to(self, order: PrintOrder) -> None:
        """Show another order."""
        self._order = order
        self._show_order()

    def choose_paper(self, paper: str) -> None:
        """Print on this paper."""
        self._change(paper=paper)

    def _change(self, **changes: Any) -> None:
        self._order = replace(self._order, **changes)
        self.changed.emit()

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what came of the order: pages, paper, and what is missing beside its sheet."""
        if prepared.paper in PAPERS:
            self.paper.choose(prepared.paper)
        self.poster_paper.choose(prepared.paper)
        self.stale.setText(changed_words(prepared.parts))
        self.stale.setVisible(bool(self.stale.text()))
        count = len(self._order.cards)
        self._member.setText(
            counted(count, "Card of {number} member", "Cards of {number} members") if count > 1 else prepared.subject
        )
        self.summary.setText(pages_words(prepared.page_count, prepared.paper))
        for kind, words in self.problems.items():
            found = [problem_words(one) for one in prepared.problems if one.sheet is kind]
            words.setText("\n".join(dict.fromkeys(found)))
            words.setVisible(bool(found))
        self.boxed.setText(boxed_words(prepared.boxed))
        self.boxed.setVisible(bool(prepared.boxed))
        count = len(prepared.changed)
        self.only_changed.setText(
            counted(count, "Only the {number} card that changed", "Only the {number} cards that changed")
            if count
            else tr("No card changed")
        )
        self.only_changed.setEnabled(count > 0 or self._order.only_changed)
        if self._order.session_ids and self.picker.currentIndex() < 0:
            # A class that is over is not in the list of those to come.
            self.picker.insertItem(0, prepared.subject, self._order.session_ids[0])
            self.picker.setCurrentIndex(0)
        self.allow(printing=prepared.page_count > 0)

    def allow(self, *, printing: bool) -> None:
        """Whether the buttons do anything now."""
        self.print_button.setEnabled(printing)
        self.save_button.setEnabled(printing)

    def _show_order(self) -> None:
        order, of_class = self._order, self._order.of_class
        for widget in (self.picker, self._place, self._sheets):
            widget.setVisible(of_class)
        self._member.setVisible(not of_class)
        self.to_class.setVisible(not of_class)
        self.to_book.setVisible(of_class)
        self.to_week.setVisible(of_class)
        self.places.setVisible(bool(order.cards))
        self.code.setVisible(bool(order.cards))
        self.code.choose(_BARS if order.bars else _QR)
        self.of_closure.setVisible(order.closure is not None)
        if order.closure is not None:
            self.of_closure.choose(order.sheets[0])
        self.weeks.setVisible(order.week is not None)
        self.weeks.choose(str(order.weeks))
        self.paper.setVisible(order.week is None)
        self.poster_paper.setVisible(order.week is not None)
        self.places.choose(order.first_place)
        self.extent.setVisible(bool(order.exercise))
        self.extent.choose(_ALL if order.handbook else _ONE)
        for kind, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(kind in order.sheets)
            box.setEnabled(not order.only_changed or kind is SheetKind.STATIONS)
            box.blockSignals(False)
        self.only_changed.blockSignals(True)
        self.only_changed.setChecked(order.only_changed)
        self.only_changed.blockSignals(False)
        self.on_page.choose(str(order.cards_on_page))
        wanted = order.session_ids[0] if len(order.session_ids) == 1 else _WHOLE_DAY
        self.picker.setCurrentIndex(self.picker.findData(wanted))
        chosen = next((one for one in self._offer.classes if one.session_id == wanted), None)
        self._place.setText("" if chosen is None else place_words(chosen))

    def _pick(self, place: int) -> None:
        data = self.picker.itemData(place)
        if isinstance(data, PrintOrder):
            self.go_to(replace(data, paper=self._order.paper))
            self.changed.emit()
            return
        if data == _WHOLE_DAY:
            ids = tuple(one.session_id for one in self._of_today(self._context.now()))
        else:
            ids = (cast("UUID", data),)
        self._order = replace(self._order, session_ids=ids, only_changed=False)
        self._show_order()
        self.changed.emit()

    def leave_handbook(self) -> None:
        """Show what was shown before the whole handbook: its exercise, or a class."""
        if self._order.exercise:
            self._show_handbook(whole=False)
        else:
            self._leave_member()

    def _show_handbook(self, *, whole: bool) -> None:
        self._order = replace(self._order, handbook=whole)
        self._show_order()
        self.changed.emit()

    def _show_week(self) -> None:
        self.go_to(PrintOrder(week=self._context.now().date(), paper=self._order.paper))
        self.changed.emit()

    def _leave_member(self) -> None:
        paper = self._order.paper if self._order.paper in PAPERS else None
        self._order = PrintOrder(paper=paper)
        self.show_offer(self._offer, self._context.now())
        self.changed.emit()

    def _read(self) -> None:
        only = self.only_changed.isChecked()
        sheets = tuple(kind for kind in CLASS_SHEETS if self.boxes[kind].isChecked())
        self._order = replace(self._order, sheets=sheets, only_changed=only)
        for kind, box in self.boxes.items():
            box.setEnabled(not only or kind is SheetKind.STATIONS)
        self.changed.emit()
