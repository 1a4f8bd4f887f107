"""The card of a studio without a class: the first one in a line, a week to begin with, or the calendar it had."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.services.changes import Call, Outcome
from studio.services.schedule.quick_rows import PlanChoices, QuickClass
from studio.services.schedule.rows import NewSeries
from studio.services.studio import Studio
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.phrases import counted, error_words, tr
from studio.ui.schedule.popover import Popover, say
from studio.ui.schedule.quick_line import QuickLine
from studio.ui.widgets.basics import button, follow, label, rule

WIDTH = 560


class FirstWeekCard(Popover):
    """`drafted` tells the class that is being written (a `NewSession`), `import_asked` and `settled` themselves."""

    drafted = Signal(object)
    import_asked = Signal()
    settled = Signal()

    def __init__(self, context: PageContext, parent: QWidget, choices: PlanChoices, sketched: int) -> None:
        super().__init__(context, parent, WIDTH)
        theme = context.theme
        self._found: QuickClass | None = None
        self.add_head(tr("Plan your first week"))
        self.column.addWidget(label(theme, tr("Write a class the way you would say it."), tone="muted"))
        self.line = QuickLine(context, choices)
        self.line.read.connect(self._take)
        self.line.entered.connect(self.add)
        self.go = button(theme, tr("Add class"), "primary")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.add)
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        row.addWidget(self.line, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.wrong = label(theme, "", "caption", tone="bad", wrap=True)
        self.wrong.hide()
        self.column.addWidget(self.wrong)
        about = counted(
            sketched,
            "{number} class a week like the dashed one. Move or cancel it.",
            "{number} classes a week like the dashed ones. Move or cancel any.",
        )
        self.sample = self._choice("calendar-plus", tr("Start from a sample week"), about)
        self.sample.clicked.connect(self._add_sample)
        self.sample.setEnabled(bool(sketched))
        about = tr("From an .ics file. You see every class before it is kept.")
        self.bring = self._choice("upload", tr("Bring your calendar"), about)
        self.bring.clicked.connect(self.import_asked)
        about = tr("A class takes place, length and places from them.")
        self.set_up = self._choice("settings-2", tr("Rooms, kinds of class and coaches"), about)
        self.set_up.clicked.connect(partial(context.navigate, "settings", section="rooms"))

    def _choice(self, icon: str, title: str, about: str) -> QPushButton:
        theme = self.context.theme
        self.column.addWidget(rule(hair=True))
        made = button(theme, "", "list", name=f"{title}. {about}")
        made.setFixedHeight(theme.size(60))
        picture, on = self._icon(icon), self._icon("chevron-right")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(theme, title, "label"))
        words.addWidget(label(theme, about, tone="muted"))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(16))
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(on)
        for part in made.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.column.addWidget(made)
        return made

    def _icon(self, name: str) -> QLabel:
        theme, made = self.context.theme, QLabel()
        follow(theme, made, lambda: made.setPixmap(icons.pixmap(name, theme.colour("text2"), theme.size(18))))
        return made

    def _take(self, found: QuickClass) -> None:
        self._found = found
        self.go.setEnabled(found.new is not None)
        if found.new is not None:
            self.drafted.emit(found.new)

    def add(self) -> None:
        """Add what the line says: a class, or a series."""
        found = self._found
        if found is None or found.new is None:
            return
        new, reading = found.new, found.reading

        def do(studio: Studio, call: Call) -> Outcome:
            if reading.rule is None:
                return studio.schedule.add_session(call, new)
            return studio.schedule.add_series(call, NewSeries(new, reading.rule_text, reading.until))

        self._run(do)

    def _add_sample(self) -> None:
        self._run(lambda studio, call: studio.schedule.first_week.add(call))

    def _run(self, do: Callable[[Studio, Call], Outcome]) -> None:
        self.carry_out(do, self.settled.emit, lambda error: say(self.wrong, error_words(error)))
