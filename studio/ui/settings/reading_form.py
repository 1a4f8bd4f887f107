"""Settings: how dates, times, weights and distances are read. A choice holds at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSettings, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from studio.languages import languages
from studio.ui.context import PageContext
from studio.ui.languages import language_name
from studio.ui.phrases import tr
from studio.ui.reading import REGIONS, SYSTEM, Choice, choice, keep_choice, region_name, usual_manner
from studio.ui.settings.form_grid import form_grid
from studio.ui.widgets.basics import Segments, follow, label
from studio.ui.widgets.still_box import StillBox


class ReadingForm(QWidget):
    """One row a choice: language, region, clock, first weekday, weights, distances, paper; and how they now look."""

    def __init__(self, context: PageContext, renew: Callable[[], None]) -> None:
        super().__init__()
        self._context = context
        self._renew = renew
        theme = context.theme
        self._grid = form_grid(theme)
        self.setLayout(self._grid)
        spoken = sorted((language_name(one), one) for one in languages())
        self._add(tr("Language"), self._box("language", spoken))
        regions = sorted((region_name(region), region) for region in REGIONS)
        self._add(tr("Region"), self._box("region", regions))
        self._add_segments(
            tr("Clock"), "clock", ((SYSTEM, tr("As usual there")), ("24", "17:52"), ("12", tr("5:52 pm")))
        )
        days = [(str(day), context.manner.locale.standaloneDayName(day + 1)) for day in (0, 6, 5)]
        self._add_segments(tr("Weeks start on"), "first_weekday", ((SYSTEM, tr("As usual there")), *days))
        usual = usual_manner(context.manner.locale)
        self._add_segments(tr("Weights"), "mass", (("kg", tr("Kilograms")), ("lb", tr("Pounds"))), usual.mass)
        self._add_segments(tr("Distances"), "distance", (("km", tr("Kilometres")), ("mi", tr("Miles"))), usual.distance)
        papers = ((SYSTEM, tr("As usual there")), ("a4", "A4"), ("letter", "Letter"))
        self._add_segments(tr("Paper"), "paper", papers)
        self.example = label(theme, self._example(), "caption", tone="muted")
        self._grid.addWidget(self.example, self._grid.rowCount(), 1)

    def _add(self, words: str, widget: QWidget) -> None:
        widget.setAccessibleName(words)
        row = self._grid.rowCount()
        self._grid.addWidget(label(self._context.theme, words), row, 0)
        self._grid.addWidget(widget, row, 1)

    def _add_segments(
        self, words: str, what: Choice, choices: tuple[tuple[str, str], ...], usual: str = SYSTEM
    ) -> None:
        made = Segments(self._context.theme, choices)
        made.setObjectName(what)
        kept = choice(QSettings(), what)
        made.choose(kept if kept in dict(choices) else usual)
        made.chosen.connect(lambda value: self._keep(what, value))
        self._add(words, made)

    def _box(self, what: Choice, choices: Sequence[tuple[str, str]]) -> QComboBox:
        """What the system says first, then the choices: name and what is kept."""
        made = StillBox()
        made.setObjectName(what)
        made.addItem(tr("As the system"), SYSTEM)
        for name, value in choices:
            made.addItem(name, value)
        with QSignalBlocker(made):
            made.setCurrentIndex(max(0, made.findData(choice(QSettings(), what))))
        made.activated.connect(lambda _number: self._keep(what, str(made.currentData())))
        follow(self._context.theme, made, lambda: made.setFont(self._context.theme.font()))
        return made

    def _keep(self, what: Choice, value: str) -> None:
        keep_choice(QSettings(), what, value)
        self._renew()

    def _example(self) -> str:
        manner, now = self._context.manner, self._context.now()
        parts = (manner.full_day(now.date()), manner.time(now), manner.weight(80), manner.distance_text(10_000, 1))
        return " · ".join(parts)
