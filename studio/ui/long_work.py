"""A line under the top bar while something takes seconds: how far it is, and Cancel. The desk's work goes on."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from studio.ui.phrases import tr
from studio.ui.runners import Long
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme
from studio.ui.widgets.basics import button, label

WORDS = {
    Long.TAKING_BACK: ("Taking it back.", "How much is taken back", "Cancel taking back"),
    Long.REGULAR_PLACES: (
        "Booking regular places.",
        "How many regular places are looked at",
        "Stop booking regular places",
    ),
    Long.CANCELLING: ("Cancelling the classes.", "How much is cancelled", "Stop cancelling the classes"),
    Long.MERGING: ("Making one profile of two.", "How much is brought together", "Stop making one profile of two"),
    Long.ERASING: ("Erasing.", "How much is erased", "Stop erasing"),
    Long.COPIES: ("Making a fresh backup.", "How much is copied", "Stop making the backup and keep the older copies"),
    Long.DOSSIER: ("Writing somebody's data.", "How much is written", "Stop writing the data"),
}
"""What is done; what the bar and the button are called."""
SOON_MS = 400
"""What is over before does not move the page down and up again."""
_STEPS = 1000


class LongWork(QWidget):
    """Shows itself while the tasks have something long in hand."""

    def __init__(self, theme: Theme, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(theme.size(240))
        self.says = label(theme)
        self.cancel = button(theme, tr("Cancel"))
        self.cancel.clicked.connect(self.give_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), theme.size(8), theme.size(8), theme.size(8))
        row.setSpacing(theme.size(10))
        row.addWidget(self.says)
        row.addWidget(self.progress)
        row.addStretch(1)
        row.addWidget(self.cancel)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.show)
        tasks.long_begun.connect(self._begin)
        tasks.long_moved.connect(self._move)
        tasks.long_ended.connect(self._end)
        self.hide()

    def give_up(self) -> None:
        """Ask it to stop."""
        self.cancel.setEnabled(False)
        self._tasks.give_up()

    def _begin(self, what: Long) -> None:
        says, measured, stop = (tr(words) for words in WORDS[what])
        self.says.setText(f"{says} {tr('You can go on working meanwhile.')}")
        self.progress.setAccessibleName(measured)
        self.cancel.setAccessibleName(stop)
        self.cancel.setEnabled(True)
        self.progress.setRange(0, 0)
        self._soon.start()

    def _move(self, share: float) -> None:
        self.progress.setRange(0, _STEPS)
        self.progress.setValue(round(share * _STEPS))
        if share >= 1.0:  # it is put in its place, which nothing stops
            self.cancel.setEnabled(False)

    def _end(self) -> None:
        self._soon.stop()
        self.hide()
