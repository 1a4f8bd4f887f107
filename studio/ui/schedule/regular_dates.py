"""The dates of a regular place as a table: when, what becomes of it, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.domain.attendance.standing import UNBOOKED, StandingFate
from studio.services.attendance.rows import StandingDate
from studio.ui.phrases import Manner, tr
from studio.ui.theme import Theme
from studio.ui.widgets.headed_table import HeadedTable, Index

FATES = {
    StandingFate.HELD: "Booked",
    StandingFate.WAITING: "Waits for a place",
    StandingFate.FREE: "Will be booked",
    StandingFate.FULL: "Full: will wait for a place",
    StandingFate.NO_TURN: "Not booked: full, and no more may wait",
    StandingFate.CLASH: "Not booked: is in {reason} then",
    StandingFate.NO_CREDIT: "Not booked: no pass for that day",
    StandingFate.LOCKED: "Not booked: the list is closed",
    StandingFate.GIVEN_UP: "Given up",
    StandingFate.PAUSED: "Rests",
    StandingFate.CANCELLED: "Cancelled: {reason}",
    StandingFate.CLOSED: "Closed: {reason}",
    StandingFate.MISSED: "Was not booked",
}
_WELL = {StandingFate.HELD, StandingFate.FREE}
_WAIT = {StandingFate.WAITING, StandingFate.FULL}


def fate_words(one: StandingDate) -> str:
    """What becomes of a date, with its reason."""
    if one.fate is StandingFate.CANCELLED and not one.reason:
        return tr("Cancelled")
    return tr(FATES[one.fate], reason=one.reason)


def sum_words(dates: Sequence[StandingDate]) -> str:
    """12 booked, 1 waits, 2 not booked."""
    counts = (
        (sum(one.fate in _WELL for one in dates), "{count} booked"),
        (sum(one.fate in _WAIT for one in dates), "{count} waited for"),
        (sum(one.fate in UNBOOKED for one in dates), "{count} not booked"),
        (sum(one.fate not in _WELL | _WAIT | UNBOOKED for one in dates), "{count} without a class or a place"),
    )
    words = [tr(text, count=count) for count, text in counts if count]
    return ", ".join(words) if words else tr("No class of the series falls on these days.")


class RegularDates(HeadedTable):
    """One row a date."""

    def __init__(self, theme: Theme, manner: Manner, parent: QWidget) -> None:
        super().__init__((tr("Date"), tr("What becomes of it")), parent)
        self._theme, self._manner = theme, manner
        self.dates: Sequence[StandingDate] = ()

    def show_dates(self, dates: Sequence[StandingDate]) -> None:
        """Show other dates."""
        self.beginResetModel()
        self.dates = dates
        self.endResetModel()

    def length(self) -> int:
        """The dates."""
        return len(self.dates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, and the colour of what is not booked."""
        if not index.isValid() or not 0 <= index.row() < len(self.dates):
            return None
        one = self.dates[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            when = f"{self._manner.long_day(one.starts.date())} {self._manner.time(one.starts)}"
            return when if index.column() == 0 else fate_words(one)
        if role == Qt.ItemDataRole.ForegroundRole and one.fate in UNBOOKED:
            return self._theme.colour("warn")
        if role == Qt.ItemDataRole.ForegroundRole and one.fate not in _WELL | _WAIT:
            return self._theme.colour("text2")
        return None
