"""Dialogs about health: a check in the studio's own words or from elsewhere, a limit on training, its cause."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.members.screening import CHECK_DAYS, REVIEW_DAYS, STUDIO, CheckOutcome, suggested_outcome
from studio.services.members.health import CheckGiven, LimitGiven
from studio.services.members.rows import FlagLine
from studio.services.members.wording import CONDITIONS
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.members.health_words import OUTCOMES, QUESTIONS
from studio.ui.phrases import tr
from studio.ui.widgets.basics import label

ELSEWHERE = "elsewhere"
CHECK_WIDTH = 620


class Questions(QWidget):
    """The studio's questions: a tick for yes, and then a line for what was said."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.ticks: dict[str, QCheckBox] = {}
        self.lines: dict[str, QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(2))
        column.addWidget(label(theme, tr("Tick what is answered with yes."), "caption", tone="muted"))
        for key, words in QUESTIONS.items():
            tick, said = QCheckBox(tr(words)), QLineEdit()
            said.setPlaceholderText(tr("What was said, if it matters for training"))
            said.setAccessibleName(tr("Said about: {question}", question=tr(words)))
            said.hide()
            tick.toggled.connect(said.setVisible)
            inset = QHBoxLayout()
            inset.setContentsMargins(theme.size(24), 0, 0, 0)
            inset.addWidget(said)
            column.addWidget(tick)
            column.addLayout(inset)
            self.ticks[key], self.lines[key] = tick, said

    def said_yes(self) -> dict[str, str]:
        """What was answered with yes, with what was said."""
        return {key: self.lines[key].text() for key, tick in self.ticks.items() if tick.isChecked()}


class RecordCheck(Asking):
    """Records a health check; the outcome follows the answers until somebody chooses another."""

    def __init__(self, context: PageContext, member_id: UUID, parent: QWidget) -> None:
        today = context.today()
        forms = ((STUDIO, tr("Studio check, asked now")), (ELSEWHERE, tr("A form filled in elsewhere")))
        asked = {
            "kind": Ask(tr("Check"), "choice", choices=forms),
            "form": Ask(tr("Form"), hint=tr("Such as a doctor's letter")),
            "done_on": Ask(tr("Done on"), "day", day=today),
            "expires_on": Ask(tr("Holds until"), "day", day=today + timedelta(days=CHECK_DAYS)),
        }
        super().__init__(context, tr("Record a health check"), asked, tr("Record"), parent)
        self.setMinimumWidth(context.theme.size(CHECK_WIDTH))
        self._member_id = member_id
        self.questions = Questions(context)
        self.form.addRow(self.questions)
        choices = tuple((str(outcome), tr(words)) for outcome, (words, _) in OUTCOMES.items())
        made = self.add_field("outcome", Ask(tr("Outcome"), "choice", choices=choices))
        kind = self.fields["kind"]
        assert isinstance(made, QComboBox)  # noqa: S101 -- asked for as choices
        assert isinstance(kind, QComboBox)  # noqa: S101 -- as above
        self._outcome = made
        kind.currentIndexChanged.connect(lambda _place: self._show_kind())
        for tick in self.questions.ticks.values():
            tick.toggled.connect(self._suggest)
        self._show_kind()

    def _show_kind(self) -> None:
        own = self.text("kind") == STUDIO
        self.form.setRowVisible(self.fields["form"], not own)
        self.form.setRowVisible(self.questions, own)
        self.adjustSize()

    def _suggest(self) -> None:
        suggested = suggested_outcome(self.questions.said_yes())
        self._outcome.setCurrentIndex(self._outcome.findData(str(suggested)))

    def finish(self) -> None:
        """Record the check."""
        own, member_id = self.text("kind") == STUDIO, self._member_id
        given = CheckGiven(
            STUDIO if own else self.text("form"),
            self.needed_day("done_on"),
            CheckOutcome(self.text("outcome")),
            self.day("expires_on"),
            self.questions.said_yes() if own else {},
        )
        self.run(lambda studio, call: studio.members.health.record_check(call, member_id, given))


class SetLimit(Asking):
    """Sets a limit on training."""

    def __init__(self, context: PageContext, member_id: UUID, conditions: tuple[str, ...], parent: QWidget) -> None:
        names = sorted((tr(CONDITIONS.get(key, key)), key) for key in conditions)
        today = context.today()
        asked = {
            "flag": Ask(tr("Because of"), "choice", choices=tuple((key, name) for name, key in names)),
            "starts_on": Ask(tr("From"), "day", day=today),
            "review_on": Ask(tr("Review on"), "day", day=today + timedelta(days=REVIEW_DAYS)),
            "ends_on": Ask(tr("Until"), "day", hint=tr("Open")),
            "cause": Ask(tr("Cause"), "words", hint=tr("Kept apart. Reading it asks for a reason.")),
        }
        note = tr("Coaches see what to leave out, never why. The defaults are careful; in doubt ask a clinician.")
        super().__init__(context, tr("Add an adjustment"), asked, tr("Add"), parent, note=note)
        self._member_id = member_id

    def finish(self) -> None:
        """Set the limit."""
        member_id = self._member_id
        given = LimitGiven(
            self.text("flag"),
            self.needed_day("starts_on"),
            self.day("review_on"),
            self.day("ends_on"),
            self.text("cause"),
        )
        self.run(lambda studio, call: studio.members.health.set_limit(call, member_id, given))


class ReviewLimit(Asking):
    """Gives a limit other days."""

    def __init__(self, context: PageContext, flag: FlagLine, parent: QWidget) -> None:
        asked = {
            "starts_on": Ask(tr("From"), "day", day=flag.starts_on),
            "review_on": Ask(tr("Review on"), "day", day=context.today() + timedelta(days=REVIEW_DAYS)),
            "ends_on": Ask(tr("Until"), "day", day=flag.ends_on, hint=tr("Open")),
        }
        super().__init__(context, tr("Review the adjustment"), asked, tr("Save"), parent)
        self._flag_id = flag.id

    def finish(self) -> None:
        """Save the days."""
        flag_id, starts = self._flag_id, self.needed_day("starts_on")
        review, ends = self.day("review_on"), self.day("ends_on")
        self.run(lambda studio, call: studio.members.health.change_limit(call, flag_id, starts, review, ends))


class WriteCause(Asking):
    """Writes down why a limit was set, without showing what was written before."""

    def __init__(self, context: PageContext, flag: FlagLine, parent: QWidget) -> None:
        asked = {"cause": Ask(tr("Cause"), "words")}
        note = tr("This takes the place of what was written before.") if flag.has_cause else ""
        super().__init__(context, tr("Write the cause"), asked, tr("Save"), parent, note=note)
        self._flag_id = flag.id

    def finish(self) -> None:
        """Save the words."""
        flag_id, words = self._flag_id, self.text("cause")
        self.run(lambda studio, call: studio.members.health.write_cause(call, flag_id, words))
