"""Typing results in from paper: people as rows, stations as columns in the printed order, keyboard only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from studio.services.progress.rows import Entrant, GridStation, ResultCell, ResultsGrid
from studio.ui.phrases import tr
from studio.ui.progress.grid_heads import PeopleHead, StationHead
from studio.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Place = tuple[UUID, UUID]
"""Member and station."""
Log = Callable[[UUID, GridStation, str, str], None]
"""Saves what was typed for a person at a station: load and repetitions."""


class GridModel(QAbstractTableModel):
    """Two columns a station: load and repetitions. What is typed is sent off; what could not be saved stays, marked,
    until it is typed anew.
    """

    def __init__(self, log: Log, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._theme = theme
        self._grid: ResultsGrid | None = None
        self._cells: dict[tuple[UUID, UUID], ResultCell] = {}
        self._last: dict[tuple[UUID, UUID], ResultCell] = {}
        self._typed: dict[Place, tuple[str, str]] = {}
        self._wrong: dict[Place, str] = {}

    def show_grid(self, grid: ResultsGrid) -> None:
        """Show a class's grid; what is saved takes the place of what was typed."""
        same = self._grid is not None and (self._grid.people, self._grid.stations) == (grid.people, grid.stations)
        if not same:
            self.beginResetModel()
        self._grid = grid
        self._cells = {(cell.member_id, cell.station_id): cell for cell in grid.cells}
        self._last = {(cell.member_id, cell.station_id): cell for cell in grid.last}
        self._typed = {place: typed for place, typed in self._typed.items() if place in self._wrong}
        if same:
            corner = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), corner)
        else:
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a person."""
        return 0 if self._grid is None or (parent is not None and parent.isValid()) else len(self._grid.people)

    def columnCount(self, parent: Index | None = None) -> int:
        """Two columns a station."""
        return 0 if self._grid is None or (parent is not None and parent.isValid()) else 2 * len(self._grid.stations)

    def _at(self, index: Index) -> tuple[Entrant, GridStation]:
        assert self._grid is not None  # noqa: S101 -- an index exists only over a grid
        return self._grid.people[index.row()], self._grid.stations[index.column() // 2]

    def _texts(self, place: Place) -> tuple[str, str]:
        return self._typed.get(place) or self._saved(place)

    def _saved(self, place: Place) -> tuple[str, str]:
        cell = self._cells.get(place)
        return ("", "") if cell is None else (cell.load, " ".join(map(str, cell.reps)))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is entered; the tool tip says what is wrong with it, or what was done last time."""
        if not index.isValid():
            return None
        person, station = self._at(index)
        place, part = (person.member_id, station.station_id), index.column() % 2
        wrong = self._wrong.get(place, "")
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._texts(place)[part]
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._theme.colour("bad_bg") if wrong else None
        if role == Qt.ItemDataRole.ToolTipRole:
            last = self._last.get(place)
            if wrong:
                return wrong
            if last is None:
                return tr("First time")
            return tr("Last time {load} {reps}", load=last.load, reps=" ".join(map(str, last.reps)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            what = tr("load") if part == 0 else tr("repetitions")
            return ", ".join(filter(None, (person.name, station.name, what, self._texts(place)[part], wrong)))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Send off what was typed when it differs."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        person, station = self._at(index)
        place = (person.member_id, station.station_id)
        load, reps = self._texts(place)
        typed = (str(value).strip(), reps) if index.column() % 2 == 0 else (load, str(value).strip())
        if typed == (load, reps):
            return False
        self._wrong.pop(place, None)
        self._typed[place] = typed
        self._show_again()
        if typed != self._saved(place):
            self._log(person.member_id, station, *typed)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.isValid() else usual

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Station letter and what is typed; roster code and name."""
        if role != Qt.ItemDataRole.DisplayRole or self._grid is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            person = self._grid.people[section]
            return f"{person.code:02}  {person.name}"
        station = self._grid.stations[section // 2]
        return f"{station.letter}\n{station.name}" if section % 2 == 0 else tr("reps")

    def refuse(self, place: Place, words: str) -> None:
        """Mark what was typed for a person at a station and could not be saved."""
        self._wrong[place] = words
        self._show_again()

    def _show_again(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


class GridView(QTableView):
    """The grid: typing edits, Enter goes down, Tab goes right."""

    def __init__(self, theme: Theme, model: GridModel) -> None:
        super().__init__()
        self._shown = model
        self.setModel(model)
        self.setAccessibleName(tr("Results of the class"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.stations, self.people = StationHead(theme, self), PeopleHead(theme, self)
        self.setHorizontalHeader(self.stations)
        self.setVerticalHeader(self.people)
        self.setCornerButtonEnabled(False)

    def show_grid(self, grid: ResultsGrid) -> None:
        """Show a class's grid under its heads."""
        self._shown.show_grid(grid)
        self.stations.show_grid(grid)
        self.people.show_grid(grid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves to the next person."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.state() != self.State.EditingState:
            below = self.model().index(self.currentIndex().row() + 1, self.currentIndex().column())
            if below.isValid():
                self.setCurrentIndex(below)
            return
        super().keyPressEvent(event)
