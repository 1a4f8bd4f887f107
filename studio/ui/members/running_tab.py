"""The Running tab: the weeks, what is usually run on each weekday, races with their times, bests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from studio.domain.circuits.records import SeasonPhase
from studio.domain.errors import RuleError
from studio.domain.members.records import Race, RacePriority, RunWeek
from studio.domain.members.spacing import RUNS as KINDS
from studio.services.access import Part, edits
from studio.services.changes import Call, Outcome
from studio.services.members.rows import Profile
from studio.services.members.running import RaceGiven, RunningDesk, RunningView
from studio.services.members.wording import RUNS
from studio.services.progress.rows import ProgressView
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.members.charts import RunningBars
from studio.ui.members.running_words import (
    PHASES,
    distance_figure,
    distance_text,
    time_text,
    typed_distance,
    typed_time,
)
from studio.ui.members.sections import Action, Section, row
from studio.ui.phrases import counted, tr
from studio.ui.widgets.basics import ChipTone, label
from studio.ui.widgets.paint import Paint
from studio.ui.widgets.still_box import StillBox

GAP = 6
PRIORITIES = {
    RacePriority.A: "A, the season's aim",
    RacePriority.B: "B, run well",
    RacePriority.C: "C, for training",
}


_NOTHING = RunningView(("",) * 7, (), (), (), ())
"""What stands here for a role that does not see running."""


class EditRace(Asking):
    """Keeps a race, new or changed."""

    def __init__(self, context: PageContext, profile: Profile, known: Race | None, parent: QWidget) -> None:
        manner = context.manner
        distance = None if known is None else known.distance_m
        asked = {
            "name": Ask(tr("Race"), value="" if known is None else known.name),
            "day": Ask(tr("Day"), "day", day=None if known is None else known.on_day),
            "distance": Ask(
                tr("Distance ({unit})", unit=manner.distance), value=distance_figure(distance, manner), hint="42.195"
            ),
            "priority": Ask(
                tr("Priority"),
                "choice",
                str(RacePriority.C if known is None else known.priority),
                choices=tuple((str(one), tr(words)) for one, words in PRIORITIES.items()),
            ),
            "goal": Ask(tr("Goal"), value=time_text(known.goal_s) if known else "", hint=tr("Such as 3:45:00")),
            "result": Ask(tr("Result"), value=time_text(known.result_s) if known else "", hint=tr("Once it is run")),
        }
        title = tr("Add a race") if known is None else tr("Change the race")
        super().__init__(context, title, asked, tr("Save"), parent)
        self._member_id, self._known = profile.id, known

    def finish(self) -> None:
        """Keep it."""
        distance = typed_distance(self.text("distance"), self.context.manner, "distance")
        if distance is None:
            raise RuleError("too_far", field="distance")
        given = RaceGiven(
            self.text("name"),
            self.needed_day("day"),
            distance,
            RacePriority(self.text("priority")),
            typed_time(self.text("goal"), "goal"),
            typed_time(self.text("result"), "result"),
        )
        member_id, race_id = self._member_id, None if self._known is None else self._known.id
        self.run(lambda studio, call: studio.members.running.save_race(call, member_id, given, race_id))


class RecordWeek(Asking):
    """Keeps how far somebody ran in a week."""

    def __init__(self, context: PageContext, profile: Profile, weeks: dict[date, RunWeek], parent: QWidget) -> None:
        manner, today = context.manner, context.today()
        monday = today - timedelta(days=today.weekday())
        mondays = [monday - timedelta(weeks=back) for back in range(12)]
        known = weeks.get(monday)
        unit = tr("({unit})", unit=manner.distance)
        asked = {
            "week": Ask(
                tr("Week of"),
                "choice",
                monday.isoformat(),
                choices=tuple((one.isoformat(), manner.day_month_year(one)) for one in mondays),
            ),
            "distance": Ask(f"{tr('Run')} {unit}", value=distance_figure(known.distance_m if known else None, manner)),
            "planned": Ask(
                f"{tr('Planned')} {unit}", value=distance_figure(known.planned_m if known else None, manner)
            ),
            "hard": Ask(tr("Hard runs"), value=str(known.hard_runs) if known else "0"),
        }
        super().__init__(context, tr("Record a week"), asked, tr("Save"), parent)
        self._member_id, self._weeks = profile.id, weeks
        week = self.fields["week"]
        assert isinstance(week, QComboBox)  # noqa: S101 -- asked for as choices
        week.currentIndexChanged.connect(lambda _place: self._show_week())

    def _show_week(self) -> None:
        known = self._weeks.get(date.fromisoformat(self.text("week")))
        manner = self.context.manner
        self.fill("distance", distance_figure(known.distance_m if known else None, manner))
        self.fill("planned", distance_figure(known.planned_m if known else None, manner))
        self.fill("hard", str(known.hard_runs) if known else "0")

    def finish(self) -> None:
        """Keep it."""
        manner, day = self.context.manner, date.fromisoformat(self.text("week"))
        distance = typed_distance(self.text("distance"), manner, "distance") or 0
        planned = typed_distance(self.text("planned"), manner, "planned")
        if not self.text("hard").strip().isdecimal():
            raise RuleError("too_far", field="hard")
        member_id, hard = self._member_id, int(self.text("hard"))
        self.run(lambda studio, call: studio.members.running.set_week(call, member_id, day, distance, planned, hard))


class EditPhase(Asking):
    """Keeps a phase of the season, new or changed."""

    def __init__(self, context: PageContext, profile: Profile, known: SeasonPhase | None, parent: QWidget) -> None:
        asked = {
            "phase": Ask(
                tr("Phase"),
                "choice",
                "off_season" if known is None else known.phase,
                choices=tuple((key, tr(words)) for key, words in PHASES.items()),
            ),
            "first": Ask(tr("First day"), "day", day=context.today() if known is None else known.first_day),
            "last": Ask(tr("Last day"), "day", day=None if known is None else known.last_day),
        }
        title = tr("Add a phase") if known is None else tr("Change the phase")
        super().__init__(context, title, asked, tr("Save"), parent)
        self._member_id, self._known = profile.id, known

    def finish(self) -> None:
        """Keep it."""
        member_id, phase_id = self._member_id, None if self._known is None else self._known.id
        phase, first, last = self.text("phase"), self.needed_day("first"), self.needed_day("last")
        self.run(lambda studio, call: studio.members.running.save_phase(call, member_id, phase, first, last, phase_id))


class RunningTab(QWidget):
    """What a member runs, and when."""

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._profile: Profile | None = None
        self._view: RunningView | None = None
        theme = context.theme
        self.bars = RunningBars(context, paint)
        self.weeks = Section(theme, tr("Weeks"))
        self.record = self.weeks.add_button(tr("Record week"), self.ask_week)
        self.usual = Section(theme, tr("Usual week"))
        self.days: list[QComboBox] = []
        self._day_names: list[QLabel] = []
        self._columns = 7
        self.season = Section(theme, tr("Season"))
        self.add_phase = self.season.add_button(tr("Add phase"), lambda: self.ask_phase(None))
        self.races = Section(theme, tr("Races"))
        self.add = self.races.add_button(tr("Add race"), lambda: self.ask_race(None))
        self.bests = Section(theme, tr("Bests"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(24))
        for part in (self.bars, self.weeks, self.usual, self._week(), self.season, self.races, self.bests):
            column.addWidget(part)

    def _week(self) -> QWidget:
        theme = self._context.theme
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.size(GAP))
        for weekday in range(7):
            name = self._context.manner.locale.standaloneDayName(weekday + 1)
            short = self._context.manner.locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)
            box = StillBox()
            box.setAccessibleName(tr("Usual run on {day}", day=name))
            for kind in ("", *KINDS):
                box.addItem(tr(RUNS[kind]) if kind else "–", kind)
            box.activated.connect(partial(self._set_day, weekday))
            box.setMinimumWidth(1)  # or the tab would never become narrow enough to break the row
            self._day_names.append(label(theme, short, "caption", tone="muted"))
            self.days.append(box)
        made = QWidget()
        made.setLayout(self._grid)
        self._arrange(7)
        return made

    def _arrange(self, columns: int) -> None:
        """Put the days of the week into rows of so many."""
        for place, (name, box) in enumerate(zip(self._day_names, self.days, strict=True)):
            row_of, column = divmod(place, columns)
            self._grid.addWidget(name, 2 * row_of, column)
            self._grid.addWidget(box, 2 * row_of + 1, column)
        for column in range(7):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The week stands in one row where every word fits, else in two."""
        super().resizeEvent(event)
        needed = max(box.sizeHint().width() for box in self.days)
        gap = self._grid.horizontalSpacing()
        columns = 7 if 7 * needed + 6 * gap <= self.width() else 4
        if columns != self._columns:
            self._columns = columns
            self._arrange(columns)

    def show_profile(self, profile: Profile, progress: ProgressView) -> None:
        """Show a member; what is kept of their running follows."""
        self._profile = profile
        self.bars.show_weeks(progress.weeks)
        if Part.RUNNING not in profile.sees:
            self._show(_NOTHING)
            return
        role, member_id = self._context.tasks.person.role, profile.id
        self._context.tasks.run_query(
            lambda studio: studio.members.running.view(role, member_id), self._show, owner=self, key="running"
        )

    def _show(self, view: RunningView) -> None:
        self._view = view
        mine = edits(self._context.tasks.person.role, Part.RUNNING)
        for box, kind in zip(self.days, view.days, strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(kind)))
            box.setEnabled(mine)
        self.record.setVisible(mine)
        self.add.setVisible(mine)
        self.add_phase.setVisible(mine)
        self.season.show_rows(
            [self._phase_row(one, mine=mine) for one in view.phases], tr("No phase of their own: the studio's holds.")
        )
        today = self._context.today()
        coming = sorted((one for one in view.races if one.on_day >= today), key=lambda one: one.on_day)
        past = sorted((one for one in view.races if one.on_day < today), key=lambda one: one.on_day, reverse=True)
        self.races.show_rows([self._race_row(one, mine=mine) for one in (*coming, *past)], tr("No race yet."))
        self.bests.show_rows([self._best_row(one) for one in view.bests], tr("Results of races make the bests."))
        self.weeks.say(tr("How far in a week, and how much of it hard."))
        self.usual.say(tr("Bookings too near a hard run are warned of."))

    def _race_row(self, race: Race, *, mine: bool) -> QWidget:
        manner, days = self._context.manner, (race.on_day - self._context.today()).days
        under = f"{manner.day_month_year(race.on_day)} · {distance_text(race.distance_m, manner)}"
        words = ""
        if race.result_s is not None:
            words = tr("Result {time}", time=time_text(race.result_s))
        elif race.goal_s is not None:
            words = tr("Goal {time}", time=time_text(race.goal_s))
        chips: list[tuple[str, ChipTone]] = [
            (str(race.priority), "info" if race.priority is RacePriority.A else "plain")
        ]
        if days >= 0:
            chips.append((tr("today") if days == 0 else counted(days, "in {number} day", "in {number} days"), "plain"))
        actions = []
        if mine:
            actions.append(Action(tr("Change"), lambda: self.ask_race(race)))
            actions.append(Action(tr("Remove"), lambda: self._run(lambda desk, call: desk.remove_race(call, race.id))))
        return row(self._context.theme, race.name, words, chips, actions, under=under)

    def _phase_row(self, phase: SeasonPhase, *, mine: bool) -> QWidget:
        manner, today = self._context.manner, self._context.today()
        days = {"first": manner.day_month_year(phase.first_day), "last": manner.day_month_year(phase.last_day)}
        chips: list[tuple[str, ChipTone]] = []
        if phase.first_day <= today <= phase.last_day:
            chips.append((tr("now"), "info"))
        actions = []
        if mine:
            actions.append(Action(tr("Change"), lambda: self.ask_phase(phase)))
            actions.append(
                Action(tr("Remove"), lambda: self._run(lambda desk, call: desk.remove_phase(call, phase.id)))
            )
        words = tr("{first} to {last}", **days)
        return row(self._context.theme, tr(PHASES.get(phase.phase, phase.phase)), words, chips, actions)

    def ask_phase(self, known: SeasonPhase | None) -> None:
        """Ask for a phase of the season, new or to change."""
        if self._profile is not None:
            EditPhase(self._context, self._profile, known, self).open()

    def _best_row(self, race: Race) -> QWidget:
        manner = self._context.manner
        under = f"{race.name}, {manner.day_month_year(race.on_day)}"
        return row(self._context.theme, distance_text(race.distance_m, manner), time_text(race.result_s), under=under)

    def ask_race(self, known: Race | None) -> None:
        """Ask for a race, new or to change."""
        if self._profile is not None:
            EditRace(self._context, self._profile, known, self).open()

    def ask_week(self) -> None:
        """Ask how far somebody ran."""
        if self._profile is not None and self._view is not None:
            weeks = {one.week: one for one in self._view.weeks}
            RecordWeek(self._context, self._profile, weeks, self).open()

    def _set_day(self, weekday: int, _place: int) -> None:
        if self._profile is not None:
            member_id, kind = self._profile.id, str(self.days[weekday].currentData())
            self._run(lambda desk, call: desk.set_day(call, member_id, weekday, kind))

    def _run(self, do: Callable[[RunningDesk, Call], Outcome]) -> None:
        self._context.tasks.run_command(lambda studio, call: do(studio.members.running, call), owner=self)
