"""The bar over the calendar: what is shown, the way to other days, how it is shown, and adding a class."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import Manner, counted, tr
from studio.ui.widgets.basics import Segments, button, label
from studio.ui.widgets.keyed_button import keyed_button
from studio.ui.widgets.menu import Menu

Span = Literal["day", "week", "month", "agenda"]
Split = Literal["day", "room", "coach"]
SPANS: tuple[tuple[Span, str], ...] = (("day", "Day"), ("week", "Week"), ("month", "Month"), ("agenda", "Agenda"))
ROW_HEIGHT, TWO_ROWS_HEIGHT = 56, 96
SPLITS: tuple[tuple[Split, str], ...] = (
    ("day", "All classes of a day together"),
    ("room", "A column for each room"),
    ("coach", "A column for each coach"),
)


class Bar(QWidget):
    """`span_chosen` and `split_chosen` tell a key of `SPANS` or `SPLITS`, `turned` a step, `today_asked` and
    `add_asked` themselves.
    """

    span_chosen = Signal(str)
    split_chosen = Signal(str)
    turned = Signal(int)
    today_asked = Signal()
    add_asked = Signal()
    clashes_asked = Signal()
    share_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._words = ""
        self._titles: tuple[str, ...] = ("",)
        self._number_of_clashes = 0
        self.title = label(theme, "", "section")
        self._week = label(theme, "", tone="muted")
        self._counts = label(theme, "", "caption", tone="muted")
        self._spans = Segments(theme, [(key, tr(words)) for key, words in SPANS])
        self.splits = button(theme, "", "icon", icon="columns-3", name=tr("Columns"))
        self.splits.setMenu(self._split_menu())
        self._spans.chosen.connect(self.span_chosen)
        self.clashes = button(theme, "", "ghost", icon="triangle-alert")
        self.clashes.clicked.connect(self.clashes_asked)
        self.clashes.hide()
        today = keyed_button(theme, tr("Today"), "T")
        today.clicked.connect(self.today_asked)
        self.share = button(theme, "", "icon", icon="share-2", name=tr("Share or take over the timetable"))
        self.share.clicked.connect(self.share_asked)
        self.add = keyed_button(theme, tr("Add class"), "N", "primary", icon="plus")
        self.add.clicked.connect(self.add_asked)
        days, ways = QHBoxLayout(), QHBoxLayout()
        for widget in (self.title, self._week, today, *self._arrows()):
            days.addWidget(widget)
        days.insertSpacing(2, theme.size(4))
        days.addStretch(1)
        ways.addStretch(1)
        for widget in (self._counts, self.clashes, self.splits, self._spans, self.share, self.add):
            ways.addWidget(widget)
        self._lines = days, ways
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.addLayout(days, 1)
        self._rows.addLayout(ways)
        for layout in (*self._lines, self._rows):
            layout.setSpacing(theme.size(8))

    def _arrows(self) -> list[QPushButton]:
        arrows = []
        for icon, name, step in (("chevron-left", tr("Earlier"), -1), ("chevron-right", tr("Later"), 1)):
            arrow = button(self._context.theme, "", "icon", icon=icon, name=name)
            arrow.clicked.connect(lambda _checked=False, step=step: self.turned.emit(step))
            arrows.append(arrow)
        return arrows

    def _split_menu(self) -> QMenu:
        menu, group = Menu(self), QActionGroup(self)
        for key, words in SPLITS:
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self.split_chosen.emit, key))
        return menu

    def show_span(self, span: Span, split: Split) -> None:
        """Show which view holds."""
        self._spans.choose(span)
        self.splits.menu().actions()[[key for key, _words in SPLITS].index(split)].setChecked(True)
        self.splits.setVisible(span in {"day", "week"})

    def show_days(self, span: Span, day: date, first: date, last: date) -> None:
        """Show what days are in view; `day` is the one they were asked for."""
        manner = self._context.manner
        self._titles = titles_of(manner, span, day, first, last)
        week = (first + (last - first) / 2).isocalendar().week
        self._week.setText(tr("Week {number}", number=week) if span in {"day", "week"} else "")
        self._fit()

    def show_counts(self, words: str, clashes: int) -> None:
        """Show how many classes and places there are, and how many clashes nobody has looked at."""
        self._words = words
        self._number_of_clashes = clashes
        self.clashes.setVisible(bool(clashes))
        self.clashes.setAccessibleName(self._clash_words())
        self.clashes.setToolTip(self._clash_words())
        self._fit()

    def _clash_words(self) -> str:
        count = self._number_of_clashes
        return counted(count, "{number} clash", "{number} clashes")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window words give way, the counts first; never a button."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._counts.setText(self._words)
        self._week.show()
        self.clashes.setText(f"\N{EN SPACE}{self._clash_words()}")
        self.title.setText(self._titles[0])
        ways: list[Callable[[], object]] = [
            lambda: self._counts.setText(""),
            self._week.hide,
            lambda: self.clashes.setText(f"\N{EN SPACE}{self._number_of_clashes}"),
            *(partial(self.title.setText, title) for title in self._titles[1:]),
        ]
        while self._is_cut() and ways:
            ways.pop(0)()
        apart = self._is_cut()
        if apart:
            self.title.setText(self._titles[0])  # it has a line of its own
        self._stand(apart=apart)

    def _is_cut(self) -> bool:
        """Whether there is too little room for all that is said."""
        for line in self._lines:
            line.invalidate()  # a line within another learns only later that its parts have other words
        return sum(line.minimumSize().width() for line in self._lines) > self.width() - self._context.theme.size(40)

    def _stand(self, *, apart: bool) -> None:
        """Put the buttons beside the days, or `apart` under them."""
        size = self._context.theme.size
        self._rows.setDirection(QBoxLayout.Direction.TopToBottom if apart else QBoxLayout.Direction.LeftToRight)
        self._rows.setContentsMargins(size(16), 0, size(16), size(8) if apart else 0)
        self.setFixedHeight(size(TWO_ROWS_HEIGHT if apart else ROW_HEIGHT))


def titles_of(manner: Manner, span: Span, day: date, first: date, last: date) -> tuple[str, ...]:
    """What is shown, from its full words to those for a narrow window: 13 – 19 April 2026, or the month's or the day's
    name.
    """
    if span == "month":
        return (manner.month_year(day),)
    if first == last:
        return manner.full_day(first), manner.long_day(first)
    return (
        span_of(manner, first, last, long=True),
        span_of(manner, first, last, long=False),
        shortest_span_of(manner, first, last),
    )


def span_of(manner: Manner, first: date, last: date, *, long: bool) -> str:
    """13 – 19 April 2026, or 13 – 19 Apr 2026; of two months always the short names."""
    if first.month != last.month:
        return f"{manner.day_month(first)} – {manner.day_month_year(last)}"
    month = manner.locale.standaloneMonthName(first.month) if long else manner.month(first)
    return manner.days(first, last, month, str(first.year))


def shortest_span_of(manner: Manner, first: date, last: date) -> str:
    """13 – 19 Apr, or 27 Apr – 3 May."""
    if first.month == last.month:
        return manner.days(first, last, manner.month(first))
    return f"{manner.day_month(first)} – {manner.day_month(last)}"
