"""The rows of a dry run as a table; only what is looked at is unpacked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from studio.services.members.importing.deciding import Decisions
from studio.services.members.importing.files import CHUNK
from studio.services.members.importing.rows import Action, Check, CheckedRow, Fate
from studio.ui.members.importing.words import fate_words, why_words
from studio.ui.phrases import tr
from studio.ui.theme import Theme
from studio.ui.widgets.headed_table import HeadedTable, Index

KEPT_CHUNKS = 8
FATE, WHY = 3, 4
"""Columns."""
_TONES = {Fate.NEW: "ok", Fate.UPDATED: "ok", Fate.REFUSED: "bad", Fate.DUPLICATE: "warn"}


class RowsModel(HeadedTable):
    """Row, name, e-mail or telephone, what happens, why."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        heads = tr("Row"), tr("Name"), tr("E-mail or telephone"), tr("What happens"), tr("Why")
        super().__init__(heads, parent)
        self._theme = theme
        self._check: Check | None = None
        self._decisions = Decisions()
        self._places: Sequence[int] = ()
        self._chunks: dict[int, list[CheckedRow]] = {}

    def show_check(self, check: Check, decisions: Decisions, fate: Fate | None) -> None:
        """Show the rows of one fate, or all."""
        self.beginResetModel()
        if check is not self._check:
            self._chunks.clear()
        self._check, self._decisions = check, decisions
        self._places = check.places(fate)
        self.endResetModel()

    def tell_decided(self) -> None:
        """Something was decided: what happens may be other everywhere."""
        if self._places:
            self.dataChanged.emit(self.index(0, FATE), self.index(len(self._places) - 1, WHY))

    def row_at(self, line: int) -> CheckedRow | None:
        """The row that a line shows."""
        if self._check is None or not 0 <= line < len(self._places):
            return None
        place = self._places[line]
        number = place // CHUNK
        if number not in self._chunks:
            while len(self._chunks) >= KEPT_CHUNKS:
                del self._chunks[next(iter(self._chunks))]
            self._chunks[number] = self._check.chunk(number)
        return self._chunks[number][place % CHUNK]

    def length(self) -> int:
        """As many as there are of the fate shown."""
        return len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None or self._check is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            text = self._text(row, index.column())
            return text if role == Qt.ItemDataRole.DisplayRole else text or None
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == FATE:
            return self._colour(row)
        return None

    def _text(self, row: CheckedRow, column: int) -> str:
        assert self._check is not None  # noqa: S101 -- seen by `data`
        if column == WHY:
            return why_words(self._check, row)
        if column == FATE:
            return fate_words(row, self._decisions.of(row))
        if column == 0:
            return str(row.number)
        values = row.values
        return str(values.get("name", "") if column == 1 else values.get("email") or values.get("phone", ""))

    def _colour(self, row: CheckedRow) -> QColor | None:
        fate = row.fate
        if fate is Fate.DUPLICATE and self._decisions.of(row).action is not Action.SKIP:
            fate = Fate.UPDATED
        return self._theme.colour(_TONES[fate]) if fate in _TONES else None
