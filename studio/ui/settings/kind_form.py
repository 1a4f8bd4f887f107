"""A kind of class: its fields, and the rules it has of its own instead of the studio's, each kept at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from studio.domain.attendance.rules import OF_KIND, AttendanceRules
from studio.domain.schedule.premises import Thing
from studio.domain.schedule.records import ClassKind
from studio.services.changes import Call, Outcome
from studio.services.schedule.premises import Inventory
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.settings.rules_form import SECTIONS, Line
from studio.ui.settings.thing_form import LABEL_WIDTH, ThingForm
from studio.ui.settings.trades import TRADES
from studio.ui.widgets.basics import label
from studio.ui.widgets.still_box import StillNumber

NUMBER_WIDTH = 120
BESIDE = 470
"""Design pixels from which on there is room beside a number for what it counts."""
LINES = {line.field: line for _, lines in SECTIONS for line in lines if line.field in OF_KIND}


class KindForm(ThingForm):
    """The form of a kind."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, TRADES["kinds"])
        self.rules = KindRules(context)
        self.extras.addWidget(self.rules)

    def show_thing(self, thing: Thing, typed: Thing, inventory: Inventory, *, known: bool, manages: bool) -> None:
        """Show a kind, and its rules once it is stored."""
        super().show_thing(thing, typed, inventory, known=known, manages=manages)
        assert isinstance(thing, ClassKind)  # noqa: S101 -- its trade has no others
        self.rules.setVisible(known and not thing.archived)
        if known:
            self.rules.show_kind(thing, may_edit=manages)


class KindRules(QWidget):
    """A line a rule: ticked, the kind has its own; else the studio's stands there, which it goes by."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        theme, self._context = context.theme, context
        self._kind: ClassKind | None = None
        self._may_edit = False
        self._studio = AttendanceRules()
        self._own: dict[str, int] = {}
        self.ticks: dict[str, QCheckBox] = {}
        self.numbers: dict[str, QSpinBox] = {}
        self.wrong = label(theme, "", "caption", tone="bad", wrap=True)
        self.wrong.hide()
        self._afters: list[QLabel] = []
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(theme.size(12))
        grid.setVerticalSpacing(theme.size(6))
        grid.setColumnMinimumWidth(0, theme.size(LABEL_WIDTH))
        grid.setColumnStretch(2, 1)
        for place, line in enumerate(LINES.values()):
            self._add(grid, 2 * place, line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        column.addWidget(label(theme, tr("Rules of its own"), "label"))
        words = tr("What is not ticked goes by the studio’s rules, and changes with them.")
        column.addWidget(label(theme, words, "caption", tone="muted", wrap=True))
        column.addLayout(grid)
        column.addWidget(self.wrong)

    def _add(self, grid: QGridLayout, row: int, line: Line) -> None:
        theme = self._context.theme
        tick = self.ticks[line.field] = QCheckBox(tr(line.words))
        number = self.numbers[line.field] = StillNumber()
        number.setRange(line.least, line.most)
        number.setAccessibleName(f"{tr(line.words)} {tr(line.after)}")
        number.setKeyboardTracking(False)
        number.setFixedWidth(theme.size(NUMBER_WIDTH))
        number.lineEdit().setTextMargins(theme.size(6), 0, 0, 0)
        if line.zero:
            number.setSpecialValueText(tr(line.zero))
        tick.clicked.connect(partial(self._tick, line.field))
        number.valueChanged.connect(partial(self._put, line.field))
        for part in (tick, number):
            part.setEnabled(False)
        grid.addWidget(tick, row, 0)
        grid.addWidget(number, row, 1)
        self._afters.append(label(theme, tr(line.after), tone="muted", wrap=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what a number counts stands below it."""
        super().resizeEvent(event)
        below = self.width() < self._context.theme.size(BESIDE)
        for place, after in enumerate(self._afters):
            self._grid.addWidget(after, 2 * place + below, 1 if below else 2, 1, 2 if below else 1)

    def show_kind(self, kind: ClassKind, *, may_edit: bool) -> None:
        """Show the rules of a kind as they stand now."""
        self._kind, self._may_edit = kind, may_edit
        self._context.tasks.run_query(
            lambda studio: (studio.schedule.rules.attendance(), studio.schedule.rules.of_kind(kind.id)),
            self._show,
            owner=self,
            key="rules",
        )

    def _show(self, answer: tuple[AttendanceRules, dict[str, int]]) -> None:
        self._studio, self._own = answer
        self.wrong.hide()
        for field, number in self.numbers.items():
            own = field in self._own
            with QSignalBlocker(number):
                number.setValue(self._own.get(field, getattr(self._studio, field)))
            self.ticks[field].setChecked(own)
            self.ticks[field].setEnabled(self._may_edit)
            number.setEnabled(own and self._may_edit)

    def _tick(self, field: str) -> None:
        own = {name: value for name, value in self._own.items() if name != field}
        self._keep(own | {field: getattr(self._studio, field)} if self.ticks[field].isChecked() else own)

    def _put(self, field: str, value: int) -> None:
        if field in self._own:
            self._keep(self._own | {field: value})

    def _keep(self, own: dict[str, int]) -> None:
        kind = self._kind
        if kind is None:
            return

        def keep(studio: Studio, call: Call) -> Outcome:
            return studio.schedule.rules.set_of_kind(call, kind.id, own)

        def refuse(error: Exception) -> None:
            self.wrong.setText(error_words(error))
            self.wrong.show()

        self._context.tasks.run_command(
            keep, lambda _outcome: self.show_kind(kind, may_edit=self._may_edit), owner=self, failed=refuse
        )
