"""Regular places: of a member, in a series, or all of them, with every date told, given, changed, rested and ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from studio.domain.attendance.records import StandingBooking
from studio.domain.attendance.standing import StandingFate
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.services.attendance.rows import SeriesChoice, StandingDate, StandingRow
from studio.services.changes import Outcome
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.pass_dialogs import FindMember
from studio.ui.phrases import counted, error_words, tr
from studio.ui.runners import Place
from studio.ui.schedule.regular_dates import RegularDates, sum_words
from studio.ui.schedule.regular_form import RegularForm
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, open_over
from studio.ui.widgets.still_box import StillBox

WIDTH, HEIGHT = 720, 680
NOBODY = UUID(int=0)
_THERE = {StandingFate.HELD, StandingFate.WAITING}


@dataclass(frozen=True, slots=True)
class Of:
    """Whose regular places, or in which series; neither: all."""

    title: str
    member_id: UUID | None = None
    series_id: UUID | None = None


Answer = tuple[tuple[StandingRow, ...], tuple[SeriesChoice, ...]]


class RegularPlaces(QDialog):
    """Stays open after each step, so that the dates can be looked at; what it did is undone like everything else."""

    def __init__(self, context: PageContext, of: Of, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(of.title)
        theme = context.theme
        open_over(parent, self, theme.size(WIDTH), theme.size(HEIGHT))
        self.context, self._of = context, of
        self._rows: Sequence[StandingRow] = ()
        self._choices: Sequence[SeriesChoice] = ()
        self._one = StandingBooking(new_id(), NOBODY, of.member_id or NOBODY, context.today())
        self._stands: Sequence[StandingDate] = ()
        self._keep: UUID | None = None
        self.which = self._box(tr("Regular place"))
        self.series = self._box(tr("Class"))
        self.person = FindMember(context)
        self.person.setAccessibleName(tr("Member"))
        self.person.setFixedHeight(theme.size(32))
        self.form = RegularForm(context)
        self.says = label(theme, "", "label", wrap=True)
        self.wrong = label(theme, "", tone="bad", wrap=True)
        self.model = RegularDates(theme, context.manner, self)
        self._lay_out()
        self.which.currentIndexChanged.connect(self._show_chosen)
        self.series.currentIndexChanged.connect(self._choose_series)
        self.person.activated.connect(self._ask)
        self.form.changed.connect(self._ask)
        context.tasks.changed.connect(self._reload)
        self._reload()

    def _box(self, name: str) -> QComboBox:
        made = StillBox()
        made.setAccessibleName(name)
        made.setFixedHeight(self.context.theme.size(32))
        return made

    def _lay_out(self) -> None:
        theme = self.context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(12))
        column.addWidget(label(theme, self._of.title, "section"))
        for part in (self.which, self.series, self.person, self.form, self.says, self.wrong):
            column.addWidget(part)
        column.addWidget(self._table(), 1)
        self.go = button(theme, tr("Save"), "primary")
        self.go.setDefault(True)
        self.go.setEnabled(False)
        self.go.clicked.connect(self.save)
        self.stop = button(theme, tr("No more after today"), "link")
        self.stop.clicked.connect(lambda: self.form.end_on(self._last_day()))
        leave = button(theme, tr("Close"))
        leave.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.stop)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.go)
        for other in (self.stop, leave):
            other.setAutoDefault(False)
        column.addLayout(row)

    def _table(self) -> QTableView:
        view = QTableView()
        self.view = view
        view.setModel(self.model)
        view.setAccessibleName(tr("Dates"))
        view.setShowGrid(False)
        set_role(view, report=True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(self.context.theme.size(28))
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.resizeSection(0, self.context.theme.size(190))
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return view

    # -- what there is

    def _reload(self, _changes: object = None) -> None:
        of = self._of

        def ask(studio: Studio) -> Answer:
            standing = studio.attendance.standing
            return standing.rows(member_id=of.member_id, series_id=of.series_id), standing.choices(of.series_id)

        self.context.tasks.run_query(ask, self._take, owner=self, failed=self._refuse, key="rows", at=Place.READER)

    def _take(self, answer: Answer) -> None:
        self._rows, self._choices = answer
        chosen = self._keep or self._one.id
        for box in (self.which, self.series):
            box.blockSignals(True)
            box.clear()
        for row in self._rows:
            self.which.addItem(self._words(row), row.standing.id)
        self.which.addItem(tr("New regular place"), None)
        for one in self._choices:
            self.series.addItem(self._class_words(one), one.id)
        place = self.which.findData(chosen)
        self.which.setCurrentIndex(max(place, 0))
        for box in (self.which, self.series):
            box.blockSignals(False)
        self._keep = None
        self._show_chosen()

    def _words(self, row: StandingRow) -> str:
        parts = [] if self._of.series_id else [row.name]
        parts += [] if self._of.member_id else [row.member]
        if row.standing.weekdays:
            locale = self.context.manner.locale
            parts.append(", ".join(locale.standaloneDayName(day + 1) for day in row.standing.weekdays))
        parts.append(tr("since {day}", day=self.context.manner.day_month_year(row.standing.first_day)))
        if row.unbooked:
            words = counted(len(row.unbooked), "{number} date not booked", "{number} dates not booked")
            parts.append(words)
        return " · ".join(parts)

    def _class_words(self, one: SeriesChoice) -> str:
        locale = self.context.manner.locale
        days = one.weekdays or (one.starts.weekday(),)
        names = ", ".join(locale.standaloneDayName(day + 1) for day in days)
        return f"{one.name} · {names} {self.context.manner.time(one.starts)} · {one.coach}"

    def _show_chosen(self) -> None:
        place = self.which.currentIndex()
        row = self._rows[place] if 0 <= place < len(self._rows) else None
        fresh = row is None
        self.series.setVisible(fresh)
        self.series.setEnabled(len(self._choices) > 1)
        self.person.setVisible(fresh and self._of.member_id is None)
        self.stop.setVisible(not fresh)
        self.go.setText(tr("Give it") if fresh else tr("Save"))
        self._stands = ()
        if row is not None:
            self._one = row.standing
            self.form.show_value(row.standing, row.weekdays)
            standing_id = row.standing.id
            self.context.tasks.run_query(
                lambda studio: studio.attendance.standing.dates(standing_id), self._stand, owner=self, key="stands"
            )
            return
        self._one = StandingBooking(new_id(), NOBODY, self._of.member_id or NOBODY, self.context.today())
        self._choose_series()

    def _stand(self, dates: Sequence[StandingDate]) -> None:
        self._stands = dates
        self._ask()

    def _choose_series(self) -> None:
        place = self.series.currentIndex()
        chosen = self._choices[place] if 0 <= place < len(self._choices) else None
        self.form.show_value(self._one, () if chosen is None else chosen.weekdays)
        self._ask()

    # -- what it would be

    def wanted(self) -> StandingBooking:
        """The regular place as it is filled in. Raises `RuleError` "nobody_found", "no_series_chosen"."""
        one = self.form.value(self._one)
        if one.series_id != NOBODY:
            return one
        series_id = self.series.currentData()
        if series_id is None:
            raise RuleError("no_series_chosen")
        member_id = self._of.member_id or self.person.chosen("member")
        return StandingBooking(
            one.id, series_id, member_id, one.first_day, one.last_day, one.weekdays, one.paused_on, one.paused_until
        )

    def _ask(self, _place: int = 0) -> None:
        self.go.setEnabled(False)
        try:
            one = self.wanted()
        except RuleError as error:
            self.model.show_dates(())
            self.says.setText("" if error.code == "nobody_found" else error_words(error))
            return
        self.context.tasks.run_query(
            lambda studio: studio.attendance.standing.preview(one),
            self._show_dates,
            owner=self,
            failed=self._refuse,
            key="preview",
        )

    def _show_dates(self, dates: Sequence[StandingDate]) -> None:
        now = self.context.now()
        self.model.show_dates(dates)
        following = next((row for row, one in enumerate(dates) if one.starts > now), 0)
        self.view.scrollTo(self.model.index(following, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        stays = {one.session_id for one in dates if one.fate in _THERE}
        back = sum(one.fate in _THERE and one.starts > now and one.session_id not in stays for one in self._stands)
        words = sum_words([one for one in dates if one.starts > now])
        if back:
            given = counted(back, "{number} place is given back.", "{number} places are given back.")
            words = f"{words}. {given}"
        self.says.setText(words)
        self.wrong.hide()
        self.go.setEnabled(True)

    # -- doing it

    def save(self) -> None:
        """Give it, or change it."""
        try:
            one = self.wanted()
        except RuleError as error:
            self._refuse(error)
            return
        self.go.setEnabled(False)
        self.context.tasks.run_command(
            lambda studio, call: studio.attendance.standing.save(call, one),
            self._saved,
            owner=self,
            failed=self._refuse,
        )

    def _saved(self, outcome: Outcome) -> None:
        self._keep = UUID(outcome.details["standing"])

    def _refuse(self, error: Exception) -> None:
        self.wrong.setText(error_words(error))
        self.wrong.show()
        self.go.setEnabled(True)

    def _last_day(self) -> date:
        return max(self.context.today(), self._one.first_day - timedelta(days=1))
