"""Somebody who works here: their fields, and for who teaches the kinds, usual hours and days off, each kept at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.errors import RuleError
from studio.domain.schedule.premises import Hours, Thing, check_hours
from studio.domain.schedule.records import Staff, TimeOff
from studio.services.changes import Call, Outcome
from studio.services.schedule.premises import Inventory
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.settings.hours_words import hours_text, read_hours
from studio.ui.settings.thing_form import FIELD_WIDTH, LABEL_WIDTH, ThingForm
from studio.ui.settings.trades import TRADES
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, rule
from studio.ui.widgets.flow import clear_layout
from studio.ui.widgets.still_box import StillDay

KINDS_A_ROW = 3


class CoachForm(ThingForm):
    """The form of a person."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, TRADES["coaches"])
        self.teaching = Teaching(context)
        self.extras.addWidget(self.teaching)

    def show_thing(self, thing: Thing, typed: Thing, inventory: Inventory, *, known: bool, manages: bool) -> None:
        """Show a person, and what they teach and when once they are stored."""
        super().show_thing(thing, typed, inventory, known=known, manages=manages)
        assert isinstance(thing, Staff)  # noqa: S101 -- its trade has no others
        self.teaching.setVisible(known and thing.teaches)
        self.teaching.show_coach(thing, inventory, may_edit=manages and not thing.archived)


class Teaching(QWidget):
    """Which kinds a coach teaches, at which hours, and when they are away."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._coach: Staff | None = None
        self._may_edit = False
        theme = context.theme
        self.kinds: dict[object, QCheckBox] = {}
        self.days: list[QLineEdit] = []
        self._kept: list[str] = [""] * 7
        self._kinds, self._away = QGridLayout(), QVBoxLayout()
        self._kinds.setHorizontalSpacing(theme.size(24))
        self._kinds.setColumnStretch(KINDS_A_ROW, 1)
        self._away.setSpacing(theme.size(2))
        self._kind_note = label(theme, "", "caption", tone="muted", wrap=True)
        self.hours_note = label(theme, "", "caption", wrap=True)
        self.away_wrong = label(theme, "", "caption", tone="bad", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        sections: tuple[tuple[str, tuple[QWidget | QLayout, ...]], ...] = (
            (tr("Kinds they teach"), (self._kinds, self._kind_note)),
            (tr("Usual hours"), (self._hours(), self.hours_note)),
            (tr("Days off"), (self._away, self._adding(), self.away_wrong)),
        )
        for title, parts in sections:
            column.addWidget(rule(hair=True))
            column.addWidget(label(theme, title, "label"))
            for part in parts:
                if isinstance(part, QWidget):
                    column.addWidget(part)
                else:
                    column.addLayout(part)

    def _hours(self) -> QGridLayout:
        theme, locale, grid = self._context.theme, self._context.manner.locale, QGridLayout()
        grid.setHorizontalSpacing(theme.size(12))
        grid.setVerticalSpacing(theme.size(6))
        grid.setColumnMinimumWidth(0, theme.size(LABEL_WIDTH))
        grid.setColumnMinimumWidth(1, theme.size(FIELD_WIDTH))
        grid.setColumnStretch(2, 1)
        for weekday in range(7):
            line, name = QLineEdit(), locale.standaloneDayName(weekday + 1)
            line.setAccessibleName(tr("Hours on {weekday}", weekday=name))
            line.setPlaceholderText(tr("not here"))
            line.editingFinished.connect(self._keep_hours)
            grid.addWidget(label(theme, name, tone="muted"), weekday, 0)
            grid.addWidget(line, weekday, 1)
            self.days.append(line)
        return grid

    def _adding(self) -> QWidget:
        theme, today, made = self._context.theme, self._context.today(), QWidget()
        self.first, self.last, self.note = StillDay(), StillDay(), QLineEdit()
        self.first.setAccessibleName(tr("First day off"))
        self.last.setAccessibleName(tr("Last day off"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Note"))
        self.add = button(theme, tr("Add days off"))
        self.add.clicked.connect(self._add_days)
        self.note.returnPressed.connect(self._add_days)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(8))
        for edit in (self.first, self.last):
            edit.setLocale(self._context.manner.locale)
            edit.setDisplayFormat(self._context.manner.date_pattern)
            edit.setDate(QDate(today.year, today.month, today.day))
            edit.lineEdit().setTextMargins(theme.size(6), 0, 0, 0)
            edit.setMinimumWidth(theme.size(148))
            row.addWidget(edit)
        self.first.dateChanged.connect(lambda day: self.last.setDate(max(day, self.last.date())))
        row.addWidget(self.note, 1)
        row.addWidget(self.add)
        self._adder = made
        return made

    def show_coach(self, coach: Staff, inventory: Inventory, *, may_edit: bool) -> None:
        """Show somebody; hours that are being typed are left alone."""
        fresh = self._coach is None or self._coach.id != coach.id
        self._coach, self._may_edit = coach, may_edit
        self._adder.setVisible(may_edit)
        if fresh:
            self._say_away("")
            self.note.clear()
        self._show_kinds(coach, inventory)
        self._show_hours(coach, inventory, fresh=fresh)
        self._show_away([one for one in inventory.days_off if one.staff_id == coach.id])

    def _show_kinds(self, coach: Staff, inventory: Inventory) -> None:
        taught = {one.kind_id for one in inventory.taught if one.staff_id == coach.id}
        offered = [kind for kind in inventory.kinds if not kind.archived]
        if [kind.id for kind in offered] != list(self.kinds):
            clear_layout(self._kinds)
            self.kinds = {}
            for number, kind in enumerate(offered):
                box = self.kinds[kind.id] = QCheckBox()
                box.clicked.connect(self._keep_kinds)
                self._kinds.addWidget(box, number // KINDS_A_ROW, number % KINDS_A_ROW)
        for kind in offered:
            self.kinds[kind.id].setText(kind.name.replace("&", "&&"))
            self.kinds[kind.id].setChecked(kind.id in taught)
            self.kinds[kind.id].setEnabled(self._may_edit)
        self._kind_note.setText("" if taught else tr("None is ticked, so they may teach any."))
        self._kind_note.setVisible(not taught)

    def _show_hours(self, coach: Staff, inventory: Inventory, *, fresh: bool) -> None:
        hours: list[Hours] = [
            (one.weekday, one.starts, one.ends) for one in inventory.hours if one.staff_id == coach.id
        ]
        typed = [line.text() for line in self.days] != self._kept
        for weekday, line in enumerate(self.days):
            text = hours_text([one for one in hours if one[0] == weekday], self._context.manner)
            if fresh or not typed:
                line.setText(text)
                set_role(line, wrong=False)
            self._kept[weekday] = text
            line.setEnabled(self._may_edit)
            line.setPlaceholderText(tr("not here") if hours else tr("any time"))
        if fresh or not typed:
            self._say_hours("")

    def _show_away(self, days: list[TimeOff]) -> None:
        theme, manner = self._context.theme, self._context.manner
        clear_layout(self._away)
        coming = [one for one in days if one.last_day >= self._context.today()]
        if not coming:
            self._away.addWidget(label(theme, tr("No days off to come."), tone="muted"))
        for one in coming:
            words = manner.long_day(one.first_day)
            if one.last_day != one.first_day:
                words = f"{words} – {manner.long_day(one.last_day)}"
            made, note = QWidget(), f" · {one.note}" if one.note else ""
            line = QHBoxLayout(made)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(label(theme, words + note, wrap=True), 1)
            if self._may_edit:
                remove = button(theme, tr("Remove"), "ghost", name=tr("Remove the days off from {day}", day=words))
                remove.clicked.connect(partial(self._remove_days, one))
                line.addWidget(remove)
            self._away.addWidget(made)

    def _keep_kinds(self) -> None:
        taught = [kind_id for kind_id, box in self.kinds.items() if box.isChecked()]
        self._run(lambda studio, call, coach_id: studio.schedule.premises.set_kinds(call, coach_id, taught))

    def _keep_hours(self) -> None:
        typed = [line.text() for line in self.days]
        if typed == self._kept:
            return
        hours: list[Hours] = []
        try:
            for weekday, text in enumerate(typed):
                hours += read_hours(weekday, text)
            check_hours(hours)
        except RuleError as error:
            self._refuse_hours(error)
            return
        for line in self.days:
            set_role(line, wrong=False)
        before, self._kept = self._kept, typed

        def refused(error: Exception) -> None:
            self._kept = before
            self._refuse_hours(error)

        self._run(lambda studio, call, coach_id: studio.schedule.premises.set_hours(call, coach_id, hours), refused)

    def _refuse_hours(self, error: Exception) -> None:
        weekday = error.details.get("weekday") if isinstance(error, RuleError) else None
        for number, line in enumerate(self.days):
            set_role(line, wrong=number == weekday)
        name = "" if weekday is None else self._context.manner.locale.standaloneDayName(int(str(weekday)) + 1)
        self._say_hours(tr("{weekday}: {what}", weekday=name, what=error_words(error)) if name else error_words(error))

    def _say_hours(self, wrong: str) -> None:
        self.hours_note.setText(wrong or tr("Such as 6–12, 16–21. A day left empty is free of classes."))
        set_role(self.hours_note, tone="bad" if wrong else "muted")

    def _add_days(self) -> None:
        first, last, note = self.first.date().toPython(), self.last.date().toPython(), self.note.text()
        assert isinstance(first, date)  # noqa: S101 -- Qt's day as Python's
        assert isinstance(last, date)  # noqa: S101
        if last < first:
            self._say_away(tr("The last day is before the first. Nothing was changed."))
            return
        self._run(
            lambda studio, call, coach_id: studio.schedule.premises.add_time_off(call, coach_id, first, last, note),
            done=self._days_added,
        )

    def _days_added(self, _outcome: Outcome) -> None:
        self._say_away("")
        with QSignalBlocker(self.note):
            self.note.clear()

    def _remove_days(self, one: TimeOff) -> None:
        self._run(lambda studio, call, _coach_id: studio.schedule.premises.remove_time_off(call, one.id))

    def _say_away(self, wrong: str) -> None:
        self.away_wrong.setText(wrong)
        self.away_wrong.setVisible(bool(wrong))

    def _run(
        self,
        do: Callable[..., Outcome],
        failed: Callable[[Exception], None] | None = None,
        done: Callable[[Outcome], None] | None = None,
    ) -> None:
        coach = self._coach
        if coach is None:
            return

        def carry_out(studio: Studio, call: Call) -> Outcome:
            return do(studio, call, coach.id)

        self._context.tasks.run_command(carry_out, done, owner=self, failed=failed)
