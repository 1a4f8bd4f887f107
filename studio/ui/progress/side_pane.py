"""Right of the tests: running and races, as context and never as a cause."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.drawing.chart import SCREEN_BARS, week_bars
from studio.services.progress.rows import ProgressView, RaceLine
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.scene_painter import SceneView
from studio.ui.theme import set_role
from studio.ui.widgets.basics import label, rule
from studio.ui.widgets.flow import clear_layout

WIDTH, NARROWEST = 372, 280
RACES_SHOWN = 3


class SidePane(QWidget):
    """A member's running weeks and races to come."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        set_role(self, surface="window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme = context.theme
        self.give_room(theme.size(WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.size(24), theme.size(24), theme.size(24), theme.size(24))
        self._column.setSpacing(theme.size(8))

    def give_room(self, width: float) -> None:
        """Be as wide as that, within what the pane can do with."""
        size = self._context.theme.size
        self.setFixedWidth(max(size(NARROWEST), min(size(WIDTH), round(width))))

    def show_view(self, view: ProgressView) -> None:
        """Show a member's running."""
        clear_layout(self._column)
        theme, manner = self._context.theme, self._context.manner
        head = QHBoxLayout()
        head.addWidget(label(theme, tr("Running"), "section"))
        head.addStretch(1)
        if view.weeks:
            this_week = tr("{distance} this week", distance=manner.distance_text(view.weeks[-1].distance_m))
            head.addWidget(label(theme, this_week, tone="muted"))
        self._column.addLayout(head)
        if view.weeks:
            self._add_bars(view)
        else:
            self._column.addWidget(label(theme, tr("No running log yet."), tone="muted", wrap=True))
        self._column.addSpacing(theme.size(12))
        self._column.addWidget(label(theme, tr("Races"), "label"))
        coming = [race for race in view.races if race.days >= 0][:RACES_SHOWN]
        for race in coming:
            self._add_race(race)
        if not coming:
            self._column.addWidget(label(theme, tr("No race to come."), tone="muted"))
        self._column.addSpacing(theme.size(12))
        words = tr("Strength and running may change over the same weeks. That does not show that one caused the other.")
        self._column.addWidget(label(theme, words, "caption", tone="muted", wrap=True))
        self._column.addStretch(1)

    def _add_bars(self, view: ProgressView) -> None:
        theme, manner = self._context.theme, self._context.manner
        values = [week.distance_m / 1000 for week in view.weeks]
        scene = week_bars(values, max(*values, 1.0), SCREEN_BARS)
        told = ", ".join(manner.distance_text(week.distance_m) for week in view.weeks)
        bars = SceneView(theme, name=tr("Distance a week: {values}", values=told))
        bars.setFixedHeight(theme.size(scene.height))
        bars.show_scene(scene)
        self._column.addWidget(bars)
        feet = QHBoxLayout()
        feet.addWidget(label(theme, manner.day_month(view.weeks[0].week), "caption", tone="muted"))
        feet.addStretch(1)
        feet.addWidget(label(theme, tr("this week"), "caption", tone="muted"))
        self._column.addLayout(feet)

    def _add_race(self, race: RaceLine) -> None:
        theme = self._context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.size(12))
        letter = label(theme, race.priority.value, "caption")
        letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        letter.setFixedSize(theme.size(24), theme.size(24))
        set_role(letter, chip="info" if race.priority.value == "A" else "plain")
        row.addWidget(letter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(theme, race.name, "label"))
        words.addWidget(label(theme, self._context.manner.long_day(race.on_day), "caption", tone="muted"))
        row.addLayout(words, 1)
        days = counted(race.days, "in {number} day", "in {number} days") if race.days else tr("today")
        row.addWidget(label(theme, days, tone="muted"))
        self._column.addLayout(row)
        self._column.addWidget(rule(hair=True))
