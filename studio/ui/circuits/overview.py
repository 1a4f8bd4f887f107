"""The Circuits page without a class: classes coming up with or without circuit, templates, circuits."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from studio.services.circuits.rows import CircuitRow, ClassRow, Overview, Target
from studio.ui.phrases import Manner, counted, tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import label
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.paint import Paint
from studio.ui.widgets.rows import ROW_ROLE, Index, Look, RowDelegate, RowsModel


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


class RowModel(RowsModel[ListRow]):
    """What can be opened."""

    def words(self, row: ListRow) -> str:
        """Its name."""
        return row.title

    def spoken(self, row: ListRow) -> str:
        """All that its row shows."""
        return ", ".join(part for part in (row.title, row.caption, row.aside) if part)


class OverviewDelegate(RowDelegate):
    """A kind's letter, two lines, and a word on the right."""

    height = 56

    def draw(self, painter: QPainter, rect: QRectF, index: Index, look: Look) -> None:
        """Draw what can be opened; only the list with the focus shows which one is chosen."""
        row: ListRow = index.data(ROW_ROLE)
        marks = self.marks
        if look.focused or look.over:
            marks.fill(painter, rect, "selected" if look.focused else "hover")
        marks.fill(painter, QRectF(0, rect.bottom() - 1, rect.width(), 1), "hair")
        left = 16.0
        if row.letter:
            ink, tint = marks.kind(row.tone)
            badge = QRectF(left, rect.center().y() - 10, 20, 20)
            marks.panel(painter, badge, 4, tint)
            marks.text(painter, badge, row.letter, ink, "caption", bold=True, align=Qt.AlignmentFlag.AlignHCenter)
            left += 32
        aside = min(marks.width(row.aside) + 1, rect.width() * 0.45)
        right = QRectF(rect.right() - 16 - aside, 0, aside, rect.height())
        marks.text(painter, right, row.aside, "warn" if row.quiet else "text2", align=Qt.AlignmentFlag.AlignRight)
        room = right.left() - 12 - left
        marks.text(painter, QRectF(left, 9, room, 20), row.title, role="label")
        marks.text(painter, QRectF(left, 30, room, 16), row.caption, "text2", "caption")


class RowList(QWidget):
    """A heading, a list, and what stands there while it is empty."""

    opened = Signal(object)  # Target

    def __init__(self, theme: Theme, heading: str, nothing: EmptyState) -> None:
        super().__init__()
        self.model = RowModel(self)
        self.view = QListView()
        self.view.setAccessibleName(heading)
        self.view.setModel(self.model)
        self.view.setItemDelegate(OverviewDelegate(Paint(theme), self.view))
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.activated.connect(self._open)
        self.view.clicked.connect(self._open)
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
    schedule_asked = Signal()

    def __init__(self, theme: Theme, manner: Manner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manner = manner
        no_class = EmptyState(
            theme, "calendar-days", tr("No classes in the next two weeks"), "", tr("Open the schedule")
        )
        no_class.asked.connect(self.schedule_asked)
        self.classes = RowList(theme, tr("Coming up"), no_class)
        self.templates = RowList(
            theme,
            tr("Templates"),
            EmptyState(theme, "copy", tr("No templates yet"), tr("Open a circuit and save it as a template.")),
        )
        self.circuits = RowList(
            theme,
            tr("Circuits"),
            EmptyState(theme, "layout-grid", tr("No circuits yet"), tr("Open a class to make its first one.")),
        )
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
        stations = counted(row.stations, "{number} station", "{number} stations")
        caption = tr("{stations} · version {number}", stations=stations, number=row.number)
        used = counted(row.classes, "{number} class to come", "{number} classes to come") if row.classes else ""
        return ListRow(Target(circuit_id=row.circuit_id), row.name, caption, used)
