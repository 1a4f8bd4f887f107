"""Rounds, work, rest and format of a block, asked for in a small window."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from studio.domain.circuits.records import BlockFormat
from studio.services.circuits.rows import BlockLane
from studio.ui.circuits.words import block_name, format_name
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.phrases import tr
from studio.ui.theme import Theme
from studio.ui.widgets.basics import label
from studio.ui.widgets.still_box import StillNumber


class BlockForm(Asking):
    """Asks for the times of a block; `values` is what `set_block` takes."""

    def __init__(self, context: PageContext, lane: BlockLane, parent: QWidget) -> None:
        super().__init__(context, block_name(lane.kind), {}, tr("Save"), parent)
        theme = context.theme
        self.rounds = _spin(theme, 1, 10, lane.rounds, "")
        self.work = _spin(theme, 5, 3600, lane.work_s, tr(" s"))
        self.rest = _spin(theme, 0, 3600, lane.rest_s, tr(" s"))
        self.work.setSingleStep(5)
        self.rest.setSingleStep(5)
        for words, field in (
            (tr("Rounds"), self.rounds),
            (tr("Work or window"), self.work),
            (tr("Rest and move"), self.rest),
        ):
            field.setAccessibleName(words)
            self.form.addRow(label(theme, words, tone="muted"), field)
        formats = tuple((str(one), format_name(one)) for one in BlockFormat)
        self.add_field("format", Ask(tr("Format"), "choice", value=str(lane.format), choices=formats))

    @property
    def values(self) -> tuple[int, int, int, BlockFormat]:
        """Rounds, work, rest and format."""
        return self.rounds.value(), self.work.value(), self.rest.value(), BlockFormat(self.text("format"))

    def finish(self) -> None:
        """Whoever asked takes the values."""
        self.accept()


def _spin(theme: Theme, low: int, high: int, value: int, suffix: str) -> QSpinBox:
    made = StillNumber()
    made.setRange(low, high)
    made.setValue(value)
    made.setSuffix(suffix)
    made.setMaximumWidth(theme.size(120))
    # The style sheet's padding does not reach the line inside.
    made.lineEdit().setTextMargins(theme.size(6), 0, 0, 0)
    return made
