"""The hours of coaches as a table: each coach with all kinds together, below them kind by kind, last everybody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.services.schedule.hours import CoachHours, KindHours, total_hours
from studio.ui.phrases import Manner, tr
from studio.ui.theme import Theme
from studio.ui.widgets.headed_table import HeadedTable, Index

INDENT = "\u2003"


class HoursModel(HeadedTable):
    """One row a coach or kind; hours with two decimals."""

    def __init__(self, theme: Theme, manner: Manner, parent: QWidget) -> None:
        heads = (
            tr("Coach, kind"),
            tr("Classes"),
            tr("Hours"),
            tr("Stood in"),
            tr("Stood in, hours"),
            tr("Given away"),
            tr("Cancelled"),
        )
        super().__init__(heads, parent, range(1, len(heads)))
        self._theme, self._manner = theme, manner
        self._rows: list[tuple[str, KindHours, bool]] = []

    def show_hours(self, coaches: Sequence[CoachHours]) -> None:
        """Show a month."""
        self.beginResetModel()
        self._rows = []
        for coach in coaches:
            self._rows.append((coach.name, coach.total, True))
            self._rows += [(INDENT + one.kind, one, False) for one in coach.kinds]
        if coaches:
            self._rows.append((tr("All coaches"), total_hours(coach.total for coach in coaches), True))
        self.endResetModel()

    def length(self) -> int:
        """Coaches, their kinds, and everybody."""
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; sums are bold, a nought of the rarer columns is left empty."""
        if not index.isValid():
            return None
        name, hours, heavy = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(name, hours)[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font(bold=heavy)
        return self.alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _texts(self, name: str, hours: KindHours) -> tuple[str, ...]:
        number = self._manner.number
        return (
            name,
            number(hours.classes),
            number(hours.minutes / 60, 2),
            number(hours.stood_in) if hours.stood_in else "",
            number(hours.stood_in_minutes / 60, 2) if hours.stood_in else "",
            number(hours.given_away) if hours.given_away else "",
            number(hours.cancelled) if hours.cancelled else "",
        )
