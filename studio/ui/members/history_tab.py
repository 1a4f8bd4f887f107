"""History: who did what, when, from which desk; a page at a time, found by words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from studio.domain.clock import wall_time
from studio.services.history import About, HistoryRow, Wanted
from studio.ui.context import PageContext
from studio.ui.members.charts import Painted
from studio.ui.phrases import label_words, labels_saying, tr
from studio.ui.runners import Place
from studio.ui.widgets.basics import button, label, open_over
from studio.ui.widgets.paint import Paint

PAGE = 50
WIDTH, HEIGHT = 780, 620


class HistoryRows(Painted):
    """When, what and who, a line each."""

    ROW = 36

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(context, paint, 36, parent)
        self.rows: tuple[tuple[str, str, str], ...] = ()

    def show_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show what was done."""
        self.rows = tuple(map(self._told, rows))
        self.set_height(self.ROW * max(1, len(rows)))
        self.setAccessibleName("; ".join([tr("History"), *(f"{when} {what}" for when, what, _ in self.rows[:20])]))
        self.update()

    def _told(self, row: HistoryRow) -> tuple[str, str, str]:
        manner, at = self.context.manner, wall_time(row.at, self.context.clock.zone)
        words = label_words(row.label, row.details)
        what = f"{words} ({row.reason})" if row.reason else words
        if row.undone:
            what = tr("{what} – taken back later", what=what)
        who = " · ".join(part for part in (row.actor or tr("Program"), row.desk) if part)
        return f"{manner.day_month_year(at.date())} {manner.time(at)}", what, who

    def draw(self, painter: QPainter) -> None:
        """Paint the rows."""
        marks, width, top = self.marks, self.span, 0.0
        for when, what, who in self.rows:
            marks.text(painter, QRectF(0, top, 160, self.ROW), when, "text2")
            marks.text(painter, QRectF(170, top, width - 370, self.ROW), what)
            marks.text(painter, QRectF(width - 190, top, 190, self.ROW), who, "text2", "caption")
            top += self.ROW
            marks.fill(painter, QRectF(0, top - 1, width, 1), "hair")


class History(QWidget):
    """The history of one thing."""

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._about: About | None = None
        self._rows: list[HistoryRow] = []
        theme = context.theme
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find: what was done, who, a desk"))
        self.field.setAccessibleName(tr("Find in the history"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(theme.size(320))
        self.field.textChanged.connect(self._load)
        self.lines = HistoryRows(context, paint)
        self.empty = label(theme, "", tone="muted", wrap=True)
        self.more = button(theme, tr("Show older"), icon="chevron-down")
        self.more.clicked.connect(self._load_more)
        self.more.hide()
        head = QHBoxLayout()
        head.addWidget(label(theme, tr("History"), "label"))
        head.addStretch(1)
        head.addWidget(self.field, 2)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.lines)
        column.addLayout(foot)

    def show_about(self, about: About) -> None:
        """Show the newest of a thing's history; what was looked for in the last one's is forgotten."""
        if about != self._about:
            self._about = about
            self.field.blockSignals(True)
            self.field.clear()
            self.field.blockSignals(False)
        self._load()

    def _load(self) -> None:
        self._ask(None, max(PAGE, len(self._rows)) if not self.field.text().strip() else PAGE)

    def _load_more(self) -> None:
        self._ask(self._rows[-1].number if self._rows else None, PAGE)

    def _ask(self, before: int | None, limit: int) -> None:
        about, role, text = self._about, self._context.tasks.person.role, self.field.text().strip()
        if about is None:
            return
        wanted = Wanted(before, limit + 1, text, labels_saying(text) if text else frozenset())
        self._context.tasks.run_query(
            lambda studio: studio.history_of(role, about, wanted),
            partial(self._show, before, limit),
            owner=self,
            key="history",
            # Looking for words goes through every entry about a member: check-ins need not wait for that.
            at=Place.READER if text else Place.WORKER,
        )

    def _show(self, before: int | None, limit: int, found: Sequence[HistoryRow]) -> None:
        self._rows = [*(self._rows if before is not None else ()), *found[:limit]]
        self.more.setVisible(len(found) > limit)
        self.lines.setVisible(bool(self._rows))
        self.lines.show_rows(self._rows)
        self.empty.setVisible(not self._rows)
        typed = self.field.text().strip()
        words = tr("Nothing in it says “{typed}”.", typed=typed) if typed else tr("Whatever is changed stands here.")
        self.empty.setText(words)


class HistoryDialog(QDialog):
    """The history of a class or a pass, in a window of its own."""

    def __init__(self, context: PageContext, title: str, about: About, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        theme = context.theme
        open_over(parent, self, theme.size(WIDTH), theme.size(HEIGHT))
        self.history = History(context, Paint(theme))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(*[theme.size(24)] * 4)
        inside.setSpacing(theme.size(12))
        inside.addWidget(label(theme, title, "section", wrap=True))
        inside.addWidget(self.history)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.history.show_about(about)
