"""Why runners do an exercise, and where that comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.exercises.reasons import Reason, Source
from studio.services.exercises.rows import ExerciseRow
from studio.ui.exercises.words import mark_meaning, mark_name
from studio.ui.phrases import tr
from studio.ui.theme import Theme
from studio.ui.widgets.basics import chip, label, rule


class WhyRunners(QWidget):
    """The reasons in a sentence each, the short list it is on, and every source with what it says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._inner: QWidget | None = None

    def show_row(self, row: ExerciseRow) -> None:
        """Show an exercise's reasons; nothing for one without."""
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
            self._inner = None
        self.setVisible(bool(row.reasons))
        if row.reasons:
            self._inner = self._made(row)
            self._column.addWidget(self._inner)
            self._inner.show()

    def _made(self, row: ExerciseRow) -> QWidget:
        theme, inner = self._theme, QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule(hair=True))
        column.addSpacing(4)
        column.addWidget(label(theme, tr("Why runners do it"), "label"))
        for reason in row.reasons:
            column.addWidget(label(theme, reason.text, wrap=True))
        said = row.reasons
        if row.every_runner is not None:
            column.addWidget(self._on_the_list(row.every_runner))
            said = (*said, row.every_runner)
        column.addSpacing(2)
        column.addLayout(self._sources(said))
        return inner

    def _on_the_list(self, reason: Reason) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        listed = chip(self._theme, tr("Every runner"), "info", tip=tr("On the short list that every runner should do"))
        row.addWidget(listed, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(self._theme, reason.text, wrap=True), 1)
        return line

    def _sources(self, reasons: tuple[Reason, ...]) -> QGridLayout:
        grid, theme = QGridLayout(), self._theme
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        sources: dict[str, Source] = {source.id: source for reason in reasons for source in reason.sources}
        for number, source in enumerate(sources.values()):
            mark = chip(theme, mark_name(source.mark), tip=mark_meaning(source.mark))
            grid.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
            what = ". ".join(part for part in (source.title, source.what) if part)
            link = f" {source.link}." if source.link else ""
            words = label(theme, f"{what}. {source.says}{link}", "caption", tone="muted", wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(words, number, 1)
        return grid
