"""Members of a list as an item model: names at once, the facts beside them fetched for the rows that are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from studio.services.members.rows import Listed, MemberRow

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW_ROLE = ID_ROLE + 1
WINDOW = 100


class MemberListModel(QAbstractListModel):
    """`ID_ROLE` gives the member's id, `ROW_ROLE` the `MemberRow` once it is there. `wanted` asks for the rows of
    these ids; `put` brings them.
    """

    wanted = Signal(object)  # tuple[UUID, ...]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[tuple[UUID, str], ...] = ()
        self._rows: dict[UUID, MemberRow] = {}
        self._asked: set[int] = set()

    def set_list(self, listed: Listed) -> None:
        """Show another list. The same people in the same order keep their place and the selection."""
        self._asked.clear()
        if listed.people == self._people:
            self.fetch_anew()
            return
        self.beginResetModel()
        self._people = listed.people
        self.endResetModel()

    def fetch_anew(self) -> None:
        """Ask for the facts again when rows are next painted; those known stay until then."""
        self._asked.clear()
        if self._people:
            self.dataChanged.emit(self.index(0), self.index(len(self._people) - 1), [ROW_ROLE])

    def put(self, rows: Sequence[MemberRow]) -> None:
        """Take over the facts that were asked for."""
        fresh = {row.id: row for row in rows}
        changed = {one for one, row in fresh.items() if self._rows.get(one) != row}
        self._rows |= fresh
        places = [place for place, (one, _) in enumerate(self._people) if one in changed]
        if places:
            self.dataChanged.emit(self.index(places[0]), self.index(places[-1]), [ROW_ROLE])

    def place_of(self, member_id: UUID) -> int | None:
        """Where a member is listed."""
        return next((place for place, (one, _) in enumerate(self._people) if one == member_id), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many are listed."""
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the id or the facts."""
        if not index.isValid() or index.row() >= len(self._people):
            return None
        member_id, name = self._people[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return name
        if role == ID_ROLE:
            return member_id
        if role == ROW_ROLE:
            self._want(index.row())
            return self._rows.get(member_id)
        return None

    def _want(self, place: int) -> None:
        window = place // WINDOW
        if window not in self._asked:
            self._asked.add(window)
            self.wanted.emit(tuple(one for one, _ in self._people[window * WINDOW : (window + 1) * WINDOW]))
