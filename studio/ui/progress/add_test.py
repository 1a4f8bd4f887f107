"""Adding a test's result: the test, a value a side, beside its protocol."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.progress.measurement import FitnessTest
from studio.domain.progress.records import Side
from studio.ui.phrases import tr
from studio.ui.progress.words import test_name, unit_name
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.still_box import StillBox


class AddTest(QDialog):
    """Asks for one result; `given` tells the test's key and the values by side."""

    given = Signal(str, object)

    def __init__(self, theme: Theme, battery: Sequence[FitnessTest], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Add test result"))
        self._battery = tuple(battery)
        self.test = StillBox()
        self.test.setAccessibleName(tr("Test"))
        for kind in self._battery:
            self.test.addItem(test_name(kind), kind.key)
        self.left, self.right = QLineEdit(), QLineEdit()
        self._left_name = label(theme, "")
        self._right_name = label(theme, tr("Right"))
        self._unit = label(theme, "", tone="muted")
        self.wrong = label(theme, "", tone="bad", wrap=True)
        self.wrong.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.size(16))
        grid.setVerticalSpacing(theme.size(12))
        for number, (name, field) in enumerate(
            ((label(theme, tr("Test")), self.test), (self._left_name, self.left), (self._right_name, self.right))
        ):
            grid.addWidget(name, number, 0)
            grid.addWidget(field, number, 1)
        grid.addWidget(self._unit, 1, 2)
        self.save = button(theme, tr("Save"), "primary")
        self.save.setDefault(True)
        cancel = button(theme, tr("Cancel"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(16))
        column.addWidget(label(theme, tr("Add test result"), "section"))
        column.addLayout(grid)
        column.addWidget(self.wrong)
        column.addLayout(row)
        self.setMinimumWidth(theme.size(440))
        self.test.currentIndexChanged.connect(lambda _index: self._show_test())
        self.save.clicked.connect(self._give)
        cancel.clicked.connect(self.reject)
        self._show_test()

    def _kind(self) -> FitnessTest:
        return self._battery[self.test.currentIndex()]

    def _show_test(self) -> None:
        kind = self._kind()
        self._left_name.setText(tr("Left") if kind.sided else tr("Result"))
        self.left.setAccessibleName(self._left_name.text())
        self.right.setAccessibleName(tr("Right"))
        self._right_name.setVisible(kind.sided)
        self.right.setVisible(kind.sided)
        self._unit.setText(unit_name(kind))

    def _give(self) -> None:
        kind = self._kind()
        fields = {Side.LEFT: self.left, Side.RIGHT: self.right} if kind.sided else {Side.BOTH: self.left}
        values: dict[Side, float] = {}
        fine = True
        for side, field in fields.items():
            text = field.text().strip().replace(",", ".")
            good = True
            if text:
                try:
                    values[side] = float(text)
                except ValueError:
                    good = False
            set_role(field, wrong=not good)
            fine = fine and good
        if not fine or not values:
            words = tr("Write a number such as 22 or 9.5.") if not fine else tr("Write at least one value.")
            self.wrong.setText(words)
            self.wrong.show()
            return
        self.given.emit(kind.key, values)
        self.accept()
