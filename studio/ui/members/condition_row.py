"""One condition of a list of one's own: how it joins those before it, what it asks about, how, and with which value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from studio.domain.errors import RuleError
from studio.domain.members.fact_values import PERIODS, SPECS, Fact, Kind, own_id
from studio.domain.members.filters import Condition, Op, kind_of, needs_value, ops_of
from studio.domain.members.own_records import OwnField
from studio.ui.context import PageContext
from studio.ui.members.asking import day_text, typed_day
from studio.ui.members.filter_words import FACTS, FLAG_OPS, OPS, PERIOD, choice_words, fact_words, facts_for
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button
from studio.ui.widgets.still_box import StillBox

AND, OR = "and", "or"
_USUAL_PERIOD = "30"


class ConditionRow(QWidget):
    """`changed` tells that it asks something else, `removed` that it is not wanted."""

    changed = Signal()
    removed = Signal()

    def __init__(self, context: PageContext, own: Sequence[OwnField], condition: Condition | None) -> None:
        super().__init__()
        self._context, self._own = context, own
        theme = context.theme
        self.join, self.fact, self.period, self.op, self.choice = (StillBox() for _ in range(5))
        self.value = QLineEdit()
        for key, words in ((AND, tr("and")), (OR, tr("or"))):
            self.join.addItem(words, key)
        facts = [(fact, about, self._name(fact, about)) for fact, about in facts_for(context.tasks.person.role, own)]
        for fact, about, words in sorted(facts, key=lambda one: one[2].casefold()):
            self.fact.addItem(words, _key(fact, about))
        self.fact.setMaxVisibleItems(18)
        for period in PERIODS:
            self.period.addItem(tr(PERIOD[period]), period)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.size(8))
        named = (
            (self.join, tr("And, or"), 0),
            (self.fact, tr("What"), 4),
            (self.period, tr("Period"), 2),
            (self.op, tr("How"), 3),
            (self.value, tr("Value"), 3),
            (self.choice, tr("Value"), 3),
        )
        for part, name, stretch in named:
            part.setAccessibleName(name)
            across.addWidget(part, stretch)
        away = button(theme, "", "icon", icon="x", name=tr("Remove the condition"))
        away.setAutoDefault(False)
        away.clicked.connect(self.removed)
        across.addWidget(away)
        self._show(condition)
        self.fact.currentIndexChanged.connect(lambda _place: self._show_fact())
        self.op.currentIndexChanged.connect(lambda _place: self._show_value())
        for box in (self.join, self.period, self.choice):
            box.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.value.textChanged.connect(lambda _text: self.changed.emit())

    def _name(self, fact: Fact, about: str) -> str:
        return fact_words(fact, about, self._own) if fact is Fact.OWN else tr(FACTS[fact])

    def _show(self, condition: Condition | None) -> None:
        wanted = condition or Condition(Fact.CLASSES, Op.LEAST, "8")
        about = wanted.about if wanted.fact is Fact.OWN else ""
        self.fact.setCurrentIndex(max(0, self.fact.findData(_key(wanted.fact, about))))
        self._show_fact()
        period = wanted.about if wanted.fact is Fact.VISITS else _USUAL_PERIOD
        self.period.setCurrentIndex(max(0, self.period.findData(period)))
        self.join.setCurrentIndex(self.join.findData(OR if wanted.otherwise else AND))
        if condition is None:
            return
        self.op.setCurrentIndex(max(0, self.op.findData(str(condition.op))))
        self._show_value()
        self.choice.setCurrentIndex(max(0, self.choice.findData(condition.value)))
        self.value.setText(self._shown_value(condition))

    def _shown_value(self, condition: Condition) -> str:
        if self._asks_day(condition.op):
            return day_text(self._context.manner, typed_day(self._context.manner, condition.value, "value"))
        return condition.value

    def _asked(self) -> tuple[Fact, str]:
        fact, _, about = str(self.fact.currentData()).partition("|")
        return Fact(fact), about

    def _asks_day(self, op: Op) -> bool:
        return op in {Op.BEFORE, Op.AFTER} and kind_of(*self._asked()) is Kind.DAY

    def _show_fact(self) -> None:
        """Offer what fits the fact: periods, ways to compare, and a line or choices for the value."""
        fact, about = self._asked()
        self.period.setVisible(fact is Fact.VISITS)
        kind = kind_of(fact, about)
        self.op.blockSignals(True)
        self.op.clear()
        for op in ops_of(fact, about):
            self.op.addItem(tr(FLAG_OPS[op]) if kind is Kind.FLAG else tr(OPS[op]), str(op))
        self.op.blockSignals(False)
        self.choice.clear()
        for key, words in self._choices(fact, about):
            self.choice.addItem(words, key)
        self._show_value()

    def _show_value(self) -> None:
        fact, about = self._asked()
        op = Op(self.op.currentData())
        asks = needs_value(fact, op, about)
        self.choice.setVisible(asks and self.choice.count() > 0)
        self.value.setVisible(asks and self.choice.count() == 0)
        self.value.setPlaceholderText(
            day_text(self._context.manner, self._context.today()) if self._asks_day(op) else ""
        )
        self.changed.emit()

    def _choices(self, fact: Fact, about: str) -> list[tuple[str, str]]:
        if fact is Fact.OWN:
            held = next((one for one in self._own if str(one.id) == own_id(about)), None)
            return [(one, one) for one in held.choices] if held is not None else []
        return [(key, choice_words(fact, key, self._context.manner)) for key in SPECS[fact].choices]

    def first(self, *, is_first: bool) -> None:
        """The first one joins nothing."""
        self.join.setVisible(not is_first)

    def condition(self) -> Condition:
        """What is asked now."""
        fact, about = self._asked()
        op = Op(self.op.currentData())
        value = ""
        if needs_value(fact, op, about):
            value = str(self.choice.currentData()) if self.choice.count() else self._typed(op)
        period = str(self.period.currentData()) if fact is Fact.VISITS else about
        return Condition(
            fact, op, value, period, otherwise=self.join.currentData() == OR and self.join.isVisibleTo(self)
        )

    def _typed(self, op: Op) -> str:
        text = self.value.text()
        if not self._asks_day(op):
            return text.replace(",", ".") if kind_of(*self._asked()) is Kind.NUMBER else text
        try:
            day = typed_day(self._context.manner, text, "value")
        except RuleError:
            return text
        return "" if day is None else day.isoformat()


def _key(fact: Fact, about: str) -> str:
    return f"{fact}|{about}" if about else str(fact)
