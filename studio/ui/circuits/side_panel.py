"""Beside the board: what to settle and how, figures against their bands, muscles, who needs a swap."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.domain.circuits.checks import Measures, Report
from studio.domain.circuits.coverage import HEAT_STEPS, MuscleWork
from studio.domain.circuits.findings import Finding
from studio.drawing.muscle_body import muscles
from studio.services.circuits.rows import CircuitView, SwapNeed
from studio.ui import icons
from studio.ui.circuits.finding_words import finding_advice, finding_title, repair_words, rule_name
from studio.ui.circuits.gauges import BandGauge, MuscleDots
from studio.ui.circuits.words import clock, muscle_name, muscle_words
from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, chip, follow, label, rule
from studio.ui.widgets.muscle_map import HeatSwatches, MuscleMap

WIDTH, NARROW_WIDTH = 328, 312
_EDGE, _LINK_EDGE, _SIGN, _GAP = 20, 5, 18, 10
_MAP = 172
_MOST = 2
_FIRST = 3


class SidePanel(QScrollArea):
    """Made anew for each view: there are few rows, and every part can differ."""

    repair_wanted = Signal(object)  # Repair
    keep_wanted = Signal(object, str)  # Finding, its key
    station_wanted = Signal(object)  # station id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all_shown = False
        self._for_class = True
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Checks, muscles and swaps"))

    def show_view(self, view: CircuitView, *, may_edit: bool) -> None:
        """Show what a circuit's checks say."""
        at = self.verticalScrollBar().value()
        self._for_class = view.target.session_id is not None
        inside = QWidget()
        set_role(inside, surface="surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if view.report is not None:
            self._add_checks(column, view, view.report, may_edit=may_edit)
            self._add_measures(column, view.report)
            self._add_muscles(column, view.report)
        self._add_swaps(column, view)
        column.addStretch(1)
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.setWidget(inside)
        self.verticalScrollBar().setValue(at)

    # -- checks

    def _add_checks(self, column: QVBoxLayout, view: CircuitView, report: Report, *, may_edit: bool) -> None:
        theme, number = self._theme, len(report.findings)
        words = tr("{number} to settle", number=number) if number else tr("All settled")
        side = label(theme, tr("{number} pass", number=len(report.passed)), "caption", tone="muted")
        column.addWidget(self._heading(tr("Checks"), chip(theme, words, "warn" if number else "ok"), side))
        column.addWidget(rule())
        boxes = [
            self._finding(finding, key, may_edit=may_edit)
            for finding, key in zip(report.findings, view.keys, strict=True)
        ]
        for box in boxes:
            column.addWidget(box)
        if number > _FIRST + 1:
            self._add_rest(column, boxes[_FIRST:])
        for finding in report.kept:
            words = tr("Kept: {title}. {reason}", title=finding_title(finding), reason=finding.kept)
            column.addWidget(self._padded(label(theme, words, "caption", tone="muted", wrap=True), 6))

    def _add_rest(self, column: QVBoxLayout, rest: list[QWidget]) -> None:
        """Fold all but the first findings away behind a line, so that the figures stay in sight."""
        more = button(self._theme, "", "link")

        def show() -> None:
            for box in rest:
                box.setVisible(self._all_shown)
            more.setText(tr("Show fewer") if self._all_shown else tr("{number} more to settle", number=len(rest)))

        def turn() -> None:
            self._all_shown = not self._all_shown
            show()

        more.clicked.connect(turn)
        show()
        line = QHBoxLayout()
        line.setContentsMargins(_EDGE - _LINK_EDGE, 2, _EDGE, 0)
        line.addWidget(more)
        line.addStretch(1)
        column.addLayout(line)

    def _finding(self, finding: Finding, key: str, *, may_edit: bool) -> QWidget:
        theme = self._theme
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(_EDGE, 12, _EDGE, 10)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._icon("triangle-alert", "amber", _SIGN), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(label(theme, finding_title(finding), "label", wrap=True))
        if advice := finding_advice(finding):
            text.addWidget(label(theme, advice, "caption", tone="muted", wrap=True))
        row.addLayout(text, 1)
        column.addLayout(row)
        if may_edit and (actions := self._actions(finding, key)):
            column.addLayout(self._line_of(actions))
        return _underlined(box)

    def _line_of(self, actions: list[QPushButton]) -> QBoxLayout:
        """Actions under a finding's words; below each other where a line has no room for all."""
        theme = self._theme
        left = theme.size(_SIGN) + _GAP - _LINK_EDGE
        room = theme.size(NARROW_WIDTH - 2 * _EDGE) - left
        between = QFontMetrics(theme.font()).horizontalAdvance(tr("or")) + 8
        long = sum(one.sizeHint().width() + between for one in actions) - between > room
        line = QBoxLayout(QBoxLayout.Direction.TopToBottom if long else QBoxLayout.Direction.LeftToRight)
        line.setContentsMargins(left, 0, 0, 0)
        line.setSpacing(2 if long else 4)
        for number, one in enumerate(actions):
            if number and not long:
                line.addWidget(label(theme, tr("or"), tone="muted"))
            line.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        return line

    def _actions(self, finding: Finding, key: str) -> list[QPushButton]:
        buttons = []
        for repair in finding.repairs[:2]:
            one = button(self._theme, repair_words(repair), "link")
            one.clicked.connect(lambda _checked=False, repair=repair: self.repair_wanted.emit(repair))
            buttons.append(one)
        if finding.may_keep and self._for_class:
            keep = button(self._theme, tr("Keep with reason"), "link")
            keep.clicked.connect(lambda: self.keep_wanted.emit(finding, key))
            buttons = [*buttons[:1], keep]
        return buttons

    # -- figures

    def _add_measures(self, column: QVBoxLayout, report: Report) -> None:
        measures: Measures = report.measures
        column.addSpacing(8)
        fits = measures.seconds <= measures.limit_s
        column.addWidget(
            self._measure(
                tr("Time"), clock(measures.seconds), BandGauge.full(measures.seconds / measures.limit_s), fits
            )
        )
        words = f"{measures.contacts:g} / {measures.cap}"
        share = measures.contacts / measures.cap
        column.addWidget(self._measure(tr("Contacts"), words, BandGauge.full(share), share <= 1))
        for name, part in ((tr("One-leg share"), measures.one_leg), (tr("Lower body"), measures.lower_body)):
            words = tr("none") if part.percent is None else tr("{number} %", number=part.percent)
            gauge = BandGauge.mark(part.percent, part.low, part.high)
            column.addWidget(self._measure(name, words, gauge, part.within, hint=True))
        more = button(self._theme, tr("{number} more passed", number=len(report.passed)), "link")
        passed = label(
            self._theme, "\n".join(rule_name(one) for one in report.passed), "caption", tone="muted", wrap=True
        )
        passed.hide()
        more.clicked.connect(lambda: passed.setVisible(passed.isHidden()))
        line = QHBoxLayout()
        line.setContentsMargins(_EDGE - _LINK_EDGE, 0, _EDGE, 4)
        line.addWidget(more)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._padded(passed, 2))
        column.addWidget(rule())

    def _measure(self, name: str, value: str, gauge: BandGauge, good: bool, *, hint: bool = False) -> QWidget:
        theme = self._theme
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(8)
        box.setFixedHeight(theme.size(25))
        title = label(theme, name)
        title.setFixedWidth(theme.size(112))
        row.addWidget(title)
        gauge.dress(theme)
        row.addWidget(gauge)
        figure = label(theme, value)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(figure, 1)
        icon, colour = ("check", "ok") if good else ("circle-alert", "amber" if hint else "bad")
        row.addWidget(self._icon(icon, colour, 16))
        return box

    # -- muscles

    def _add_muscles(self, column: QVBoxLayout, report: Report) -> None:
        theme = self._theme
        ends = [label(theme, words, "caption", tone="muted") for words in (tr("less"), tr("more"))]
        column.addWidget(self._heading(tr("Muscles"), ends[0], HeatSwatches(theme), ends[1]))
        body = QHBoxLayout()
        body.setContentsMargins(_EDGE - 6, 0, _EDGE, 8)
        body.setSpacing(8)
        heat = MuscleMap(theme, _MAP)
        heat.show_heat(
            {work.muscle: work.heat / len(HEAT_STEPS) for work in report.muscles},
            {work.muscle: muscle_words(work) for work in report.muscles},
            {muscle: muscle_name(muscle) for muscle in muscles()},
        )
        body.addWidget(heat, 0, Qt.AlignmentFlag.AlignTop)
        small = QVBoxLayout()
        small.setSpacing(4)
        small.addWidget(label(theme, tr("Small muscles"), "caption", tone="muted"))
        for work in report.small_muscles:
            small.addLayout(self._small(work))
        small.addSpacing(6)
        small.addWidget(label(theme, tr("● leads   ○ helps"), "caption", tone="muted"))
        if heat.shows_deep():
            small.addWidget(label(theme, tr("outlined: lies deep"), "caption", tone="muted"))
        small.addStretch(1)
        body.addLayout(small, 1)
        column.addLayout(body)
        most = [f"{muscle_name(work.muscle)} {work.sets:g}" for work in report.muscles[:_MOST] if work.sets]
        if most:
            words = tr("Hard sets: {muscles}", muscles=" · ".join(most))
            column.addWidget(self._padded(label(theme, words, "caption", tone="muted", wrap=True), 0))
            column.addSpacing(12)
        column.addWidget(rule())

    def _small(self, work: MuscleWork) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(self._theme, muscle_name(work.muscle), "caption"))
        row.addStretch(1)
        row.addWidget(MuscleDots(self._theme, work))
        return row

    # -- swaps

    def _add_swaps(self, column: QVBoxLayout, view: CircuitView) -> None:
        theme = self._theme
        people = len({one.code for one in view.swaps})
        count = label(theme, tr("{some} of {all}", some=people, all=view.head.booked), "caption", tone="muted")
        column.addWidget(self._heading(tr("Who needs a swap"), count))
        for need in view.swaps:
            column.addWidget(self._swap(need))
        if not view.swaps:
            words = tr("Nobody, as far as the studio knows.") if view.head.booked else tr("Nobody is booked yet.")
            column.addWidget(self._padded(label(theme, words, tone="muted", wrap=True), 4))
        foot = QHBoxLayout()
        foot.setContentsMargins(_EDGE, 8, _EDGE, 16)
        foot.setSpacing(6)
        foot.addWidget(self._icon("shield", "text2", 14))
        foot.addWidget(
            label(theme, tr("Codes only. Names are on the coach sheet."), "caption", tone="muted", wrap=True), 1
        )
        column.addLayout(foot)

    def _swap(self, need: SwapNeed) -> QWidget:
        theme = self._theme
        box = QWidget()
        box.setFixedHeight(theme.size(28))
        row = QHBoxLayout(box)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(8)
        code = chip(theme, f"{need.code:02}", "health")
        code.setFont(theme.font("caption", bold=True))
        row.addWidget(code)
        letter = button(theme, need.letter, "link", name=tr("Show station {letter}", letter=need.letter))
        letter.setFixedWidth(theme.size(36))
        letter.clicked.connect(lambda: self.station_wanted.emit(need.station_id))
        row.addWidget(letter)
        words = need.words or (tr("Swap needed") if need.settled else tr("Ask before class"))
        text = label(theme, words)
        text.setToolTip(words)
        text.setMinimumWidth(1)
        row.addWidget(text, 1)
        row.addWidget(label(theme, tr("Set") if need.settled else tr("Open"), "caption", tone="muted"))
        return box

    # -- parts

    def _heading(self, text: str, *right: QWidget) -> QWidget:
        box = QWidget()
        box.setFixedHeight(self._theme.size(44))
        row = QHBoxLayout(box)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(8)
        row.addWidget(label(self._theme, text, "label"))
        row.addStretch(1)
        for one in right:
            row.addWidget(one)
        return box

    def _padded(self, inside: QWidget, above: int) -> QWidget:
        box = QWidget()
        line = QVBoxLayout(box)
        line.setContentsMargins(_EDGE, above, _EDGE, above)
        line.addWidget(inside)
        return box

    def _icon(self, name: str, colour: str, size: int) -> QLabel:
        made = QLabel()
        theme = self._theme
        follow(theme, made, lambda: made.setPixmap(icons.pixmap(name, theme.colour(colour), theme.size(size))))
        return made


def _underlined(box: QWidget) -> QWidget:
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(box)
    column.addWidget(rule(hair=True))
    return outer
