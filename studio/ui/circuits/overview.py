"""The Circuits page without a class: classes coming up with or without circuit, templates, circuits."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from studio.services.circuits.rows import CircuitRow, ClassRow, Overview, Target
from studio.ui.phrases import Manner, tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import label

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 56


@dataclass(frozen=True, slots=True)
class ListRow:
    """A line of one of the lists; `quiet` dims what stands on the right."""

    target: Target
    title: str
    caption: str
    aside: str
    letter: str = ""
    tone: str = ""
    quiet: bool = False


class RowModel(QAbstractListModel):
    """Frozen `ListRow`s."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ListRow, ...] = ()

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Show other rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or its words."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.caption, row.aside) if part)
        return None


class RowDelegate(QStyledItemDelegate):
    """A kind's letter, two lines, and a word on the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row's height."""
        return QSize(200, self._theme.size(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        row: ListRow = index.data(ROW_ROLE)
        theme, px = self._theme, self._theme.px
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("selected" if chosen else "hover"))
        painter.setPen(theme.colour("hair"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        left = rect.left() + px(16)
        if row.letter:
            ink, tint = theme.kind(row.tone)
            badge = QRectF(left, rect.center().y() - px(10), px(20), px(20))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(badge, px(4), px(4))
            painter.setFont(theme.font("caption", bold=True))
            painter.setPen(ink)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, row.letter)
            left += px(32)
        painter.setFont(theme.font("body"))
        aside = min(QFontMetricsF(theme.font("body")).horizontalAdvance(row.aside), rect.width() * 0.45)
        painter.setPen(theme.colour("warn" if row.quiet else "text2"))
        right = QRectF(rect.right() - px(16) - aside, rect.top(), aside + 1, rect.height())
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.aside)
        room = right.left() - px(12) - left
        for text, size, colour, top, height in (
            (row.title, "label", "text", 9, 20),
            (row.caption, "caption", "text2", 30, 16),
        ):
            font = theme.font(size)  # type: ignore[arg-type]
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            place = QRectF(left, rect.top() + px(top), room, px(height))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class RowList(QWidget):
    """A heading, a list, and what stands there while it is empty."""

    opened = Signal(object)  # Target

    def __init__(self, theme: Theme, heading: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowModel(self)
        self.view = QListView()
        self.view.setAccessibleName(heading)
        self.view.setModel(self.model)
        self.view.setItemDelegate(RowDelegate(theme, self.view))
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.activated.connect(self._open)
        self.view.clicked.connect(self._open)
        nothing = label(theme, empty, tone="muted", wrap=True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing.setContentsMargins(24, 24, 24, 24)
        frame = QWidget()
        set_role(frame, surface="surface")
        self._either = QStackedLayout(frame)
        self._either.addWidget(self.view)
        self._either.addWidget(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(theme, heading, "label"))
        column.addWidget(frame, 1)

    def show_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Show rows, or that there are none."""
        self.model.show_rows(rows)
        self._either.setCurrentIndex(0 if rows else 1)

    def _open(self, index: QModelIndex) -> None:
        row: ListRow | None = index.data(ROW_ROLE)
        if row is not None:
            self.opened.emit(row.target)


class OverviewPane(QWidget):
    """The three lists."""

    opened = Signal(object)  # Target

    def __init__(self, theme: Theme, manner: Manner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manner = manner
        self.classes = RowList(
            theme, tr("Coming up"), tr("No classes in the next two weeks. Plan them on the Schedule page.")
        )
        self.templates = RowList(
            theme, tr("Templates"), tr("No templates yet. Open a circuit and save it as a template.")
        )
        self.circuits = RowList(theme, tr("Circuits"), tr("No circuits yet. Open a class to make its first one."))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(theme, tr("Circuits"), "section"))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.classes, 3)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self.templates, 1)
        right.addWidget(self.circuits, 1)
        row.addLayout(right, 2)
        column.addLayout(row, 1)
        for one in (self.classes, self.templates, self.circuits):
            one.opened.connect(self.opened)

    def show_overview(self, overview: Overview) -> None:
        """Show what there is."""
        self.classes.show_rows(tuple(self._class_row(one) for one in overview.classes))
        self.templates.show_rows(tuple(self._circuit_row(one) for one in overview.templates))
        self.circuits.show_rows(tuple(self._circuit_row(one) for one in overview.circuits))

    def _class_row(self, row: ClassRow) -> ListRow:
        day = self._manner.long_day(row.starts.date())
        caption = f"{day} {self._manner.time(row.starts)} · {row.room} · {row.coach} · {row.booked}/{row.capacity}"
        return ListRow(
            Target(session_id=row.session_id),
            row.name,
            caption,
            row.circuit_name or tr("No circuit"),
            row.letter,
            row.tone,
            quiet=not row.circuit_name,
        )

    def _circuit_row(self, row: CircuitRow) -> ListRow:
        stations = tr("{number} stations", number=row.stations)
        caption = tr("{stations} · version {number}", stations=stations, number=row.number)
        used = "" if not row.classes else tr("1 class to come")
        if row.classes > 1:
            used = tr("{number} classes to come", number=row.classes)
        return ListRow(Target(circuit_id=row.circuit_id), row.name, caption, used)
