"""The people of a class as an item model of frozen rows. Rows never move when somebody is marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.domain.attendance.records import BookingState
from studio.ui.today.shown import Shown
from studio.ui.today.words import row_words

if TYPE_CHECKING:
    from studio.services.attendance.rows import RosterRow
    from studio.ui.phrases import Manner

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PENDING_ROLE = ROW_ROLE + 1


class RosterModel(QAbstractListModel):
    """`ROW_ROLE` gives the `RosterRow`, `PENDING_ROLE` the state a row was asked to take and is not stored in yet."""

    def __init__(self, manner: Manner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manner = manner
        self._all: dict[UUID, RosterRow] = {}
        self._listed: list[UUID] = []
        self._filter = Shown.ALL
        self._pending: dict[UUID, BookingState] = {}

    def set_rows(self, rows: Sequence[RosterRow]) -> None:
        """Show what is stored now. The same people stay where they are, whatever became of them."""
        before = self._all
        self._all = {row.member_id: row for row in rows}
        self._pending.clear()
        if list(before) != list(self._all):
            self._list_anew()
            return
        for place, member_id in enumerate(self._listed):
            if before[member_id] != self._all[member_id]:
                self.dataChanged.emit(self.index(place), self.index(place))

    def show_only(self, shown: Shown) -> None:
        """List the people in one state; they stay listed until the next choice, so that no row moves under the hand."""
        self._filter = shown
        self._list_anew()

    def set_pending(self, member_id: UUID, state: BookingState | None) -> None:
        """Show at once that a row was asked to change (None: no longer)."""
        if state is None:
            self._pending.pop(member_id, None)
        else:
            self._pending[member_id] = state
        place = self.place_of(member_id)
        if place is not None:
            self.dataChanged.emit(self.index(place), self.index(place))

    def show_stored(self, member_id: UUID, state: BookingState, at: datetime) -> None:
        """Show a mark the moment it is stored (at a wall time), without waiting for the class to be read anew."""
        row = self._all.get(member_id)
        if row is not None and row.state is not state:
            arrived = at if state is BookingState.HERE else None
            self._all[member_id] = replace(row, state=state, arrived=arrived, ended=None, late=False, arrive_by=None)
        self.set_pending(member_id, None)

    def row_at(self, place: int) -> RosterRow:
        """The person listed at a place."""
        return self._all[self._listed[place]]

    def row_of(self, member_id: UUID) -> RosterRow | None:
        """A person of the class, listed or not."""
        return self._all.get(member_id)

    def place_of(self, member_id: UUID) -> int | None:
        """Where a person is listed."""
        return self._listed.index(member_id) if member_id in self._listed else None

    def rows(self) -> tuple[RosterRow, ...]:
        """Everybody of the class, listed or not."""
        return tuple(self._all.values())

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many people are listed."""
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the row, or the row in words."""
        if not index.isValid() or index.row() >= len(self._listed):
            return None
        row = self.row_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == ROW_ROLE:
            return row
        if role == PENDING_ROLE:
            return self._pending.get(row.member_id)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return row_words(row, self._manner)
        return None

    def _list_anew(self) -> None:
        self.beginResetModel()
        wanted = self._filter.value
        self._listed = [key for key, row in self._all.items() if wanted is None or row.state is wanted]
        self.endResetModel()
