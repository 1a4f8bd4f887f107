"""Rounds, work, rest and format of a block, asked for in a small window."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from studio.domain.circuits.records import BlockFormat
from studio.services.circuits.rows import BlockLane
from studio.ui.circuits.words import block_name, format_name
from studio.ui.phrases import tr
from studio.ui.theme import Theme
from studio.ui.widgets.basics import label
from studio.ui.widgets.still_box import StillBox


class BlockForm(QDialog):
    """Asks for the times of a block; `values` is what `set_block` takes."""

    def __init__(self, theme: Theme, lane: BlockLane, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(block_name(lane.kind))
        self.rounds = _spin(1, 10, lane.rounds, "", tr("Rounds"))
        self.work = _spin(5, 3600, lane.work_s, tr(" s"), tr("Work"))
        self.rest = _spin(0, 3600, lane.rest_s, tr(" s"), tr("Rest"))
        self.work.setSingleStep(5)
        self.rest.setSingleStep(5)
        self.format = StillBox()
        self.format.setAccessibleName(tr("Format"))
        for one in BlockFormat:
            self.format.addItem(format_name(one), one)
        self.format.setCurrentIndex(list(BlockFormat).index(lane.format))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        column.addWidget(label(theme, block_name(lane.kind), "section"))
        form = QFormLayout()
        form.setSpacing(8)
        for words, field in (
            (tr("Rounds"), self.rounds),
            (tr("Work or window"), self.work),
            (tr("Rest and move"), self.rest),
            (tr("Format"), self.format),
        ):
            form.addRow(label(theme, words), field)
        column.addLayout(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @property
    def values(self) -> tuple[int, int, int, BlockFormat]:
        """Rounds, work, rest and format."""
        return self.rounds.value(), self.work.value(), self.rest.value(), BlockFormat(self.format.currentData())


def _spin(low: int, high: int, value: int, suffix: str, name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(low, high)
    made.setValue(value)
    made.setSuffix(suffix)
    made.setAccessibleName(name)
    return made
