"""The class's circuit at a glance, old cards on the floor, printing, and how class and day stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studio.domain.attendance.flags import FlagKind
from studio.domain.attendance.records import BookingState
from studio.ui import icons
from studio.ui.phrases import Manner, counted, tr
from studio.ui.theme import set_role
from studio.ui.today.words import block_words, circuit_words, kit_line
from studio.ui.widgets.basics import button, follow, label, rule
from studio.ui.widgets.flow import clear_layout
from studio.ui.widgets.paint import CHIP_HEIGHT, Paint

if TYPE_CHECKING:
    from studio.services.attendance.rows import BlockGlance, CircuitGlance, DayView, Roster, StationGlance
    from studio.ui.context import PageContext

STATION_HEIGHT, COMPACT_HEIGHT, BLOCKS_HEIGHT, EDGE = 42, 28, 44, 20
LEAST_KIT = 48
MOST_TALL = 9
"""With more stations than these, each gets one line, so that all of them can be seen at once."""


class BlockBar(QWidget):
    """The blocks of a circuit, as wide as they take long; the strength block stands out."""

    def __init__(self, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = paint
        self._blocks: tuple[BlockGlance, ...] = ()
        self.setFixedHeight(round(BLOCKS_HEIGHT * paint.scale))

    def show_blocks(self, blocks: tuple[BlockGlance, ...]) -> None:
        """Show a circuit's blocks."""
        self._blocks = blocks
        parts = [tr("{name} {number} min", name=block_words(one.kind), number=one.minutes) for one in blocks]
        self.setAccessibleName(", ".join(parts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars, names and minutes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = self._marks
        painter.scale(marks.scale, marks.scale)
        total = sum(max(1, one.minutes) for one in self._blocks)
        room = self.width() / marks.scale - 2 * (len(self._blocks) - 1)
        x = 0.0
        for one in self._blocks:
            width = room * max(1, one.minutes) / total
            marks.panel(painter, QRectF(x, 0, width, 6), 2, "text2" if one.kind == "strength" else "control_soft")
            if width >= marks.width(block_words(one.kind), "caption"):
                marks.text(painter, QRectF(x, 11, width, 16), block_words(one.kind), "text", "caption")
                minutes = str(one.minutes) if block_words(one.kind) else ""
                marks.text(painter, QRectF(x, 27, width, 16), minutes, "text2", "caption")
            x += width + 2
        painter.end()


class StationRow(QWidget):
    """A station: its letter, exercise and kit, and since when its card on the floor is old."""

    def __init__(self, station: StationGlance, paint: Paint, manner: Manner, *, compact: bool) -> None:
        super().__init__()
        self._station = station
        self._marks = paint
        self._compact = compact
        self._changed = "" if station.changed is None else tr("Changed {time}", time=manner.time(station.changed))
        self.setFixedHeight(round((COMPACT_HEIGHT if compact else STATION_HEIGHT) * paint.scale))
        self.setAccessibleName(f"{station.letter}, {station.name}, {kit_line(station)}, {self._changed}")
        self.setToolTip(f"{station.name}\n{kit_line(station)}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks, station = self._marks, self._station
        painter.scale(marks.scale, marks.scale)
        width, height = self.width() / marks.scale, self.height() / marks.scale
        size = 20 if self._compact else 24
        badge = QRectF(0, (height - size) / 2, 24, size)
        marks.panel(painter, badge, 6, "tile")
        centre = Qt.AlignmentFlag.AlignHCenter
        marks.text(painter, badge, station.letter, "text2", "caption", bold=True, align=centre)
        right = width
        if self._changed:
            right = width - marks.chip_width(self._changed)
            marks.chip(painter, QPointF(right, (height - CHIP_HEIGHT) / 2), self._changed, "warn")
            right -= 8
        if self._compact:
            self._draw_line(painter, QRectF(36, 0, right - 36, height))
        else:
            marks.text(painter, QRectF(36, 4, right - 36, 17), station.name)
            marks.text(painter, QRectF(36, 21, right - 36, 17), kit_line(station), "text2", "caption")
        marks.fill(painter, QRectF(0, height - 1, width, 1), "hair")
        painter.end()

    def _draw_line(self, painter: QPainter, rect: QRectF) -> None:
        """Exercise and, in the room that is left, what to take: the load, else the kit."""
        marks, station = self._marks, self._station
        marks.text(painter, rect, station.name)
        left = rect.width() - marks.width(station.name) - 8
        if not self._changed and left > LEAST_KIT:
            place = QRectF(rect.right() - left, 0, left, rect.height())
            marks.text(
                painter, place, station.load or station.kit, "text2", "caption", align=Qt.AlignmentFlag.AlignRight
            )


class Figures(QWidget):
    """Three numbers with what they count, under a heading."""

    def __init__(self, context: PageContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        heading = label(context.theme, title, "caption")
        heading.setFont(context.theme.font("caption", bold=True))
        grid.addWidget(heading, 0, 0, 1, 3)
        self._numbers = [label(context.theme, "", "section") for _ in range(3)]
        self._words = [label(context.theme, "", "caption", tone="muted") for _ in range(3)]
        for column in range(3):
            grid.setColumnStretch(column, 1)
            grid.addWidget(self._numbers[column], 1, column)
            grid.addWidget(self._words[column], 2, column)
        grid.setRowMinimumHeight(0, context.theme.size(22))
        grid.setRowMinimumHeight(1, context.theme.size(28))

    def show_figures(self, *figures: tuple[str, str]) -> None:
        """Show three numbers, each with its words."""
        for place, (number, words) in enumerate(figures):
            self._numbers[place].setText(number)
            self._words[place].setText(words)


class CircuitPanel(QFrame):
    """Says `opened()` for the circuit, `pack_asked()` and `changed_asked()` for printing."""

    opened = Signal()
    pack_asked = Signal()
    changed_asked = Signal()

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._marks = paint
        self._stations: tuple[StationGlance, ...] | None = None
        set_role(self, surface="window")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 16, EDGE, 16)
        column.setSpacing(0)
        column.addLayout(self._head())
        self._facts = label(context.theme, "", "caption", tone="muted", wrap=True)
        column.addWidget(self._facts)
        column.addSpacing(14)
        self._bar = BlockBar(paint)
        column.addWidget(self._bar)
        column.addSpacing(8)
        column.addWidget(self._station_list(), 1)
        column.addSpacing(16)
        column.addWidget(self._notice())
        column.addSpacing(12)
        column.addLayout(self._buttons())
        column.addSpacing(16)
        column.addWidget(rule())
        column.addSpacing(14)
        self._class_figures = Figures(context, tr("This class"))
        self._day_figures = Figures(context, tr("Today so far"))
        column.addWidget(self._class_figures)
        column.addSpacing(14)
        column.addWidget(self._day_figures)

    def _head(self) -> QHBoxLayout:
        theme = self._context.theme
        self._open = button(theme, tr("Open"), "ghost", icon="chevron-right", name=tr("Open the circuit"))
        self._open.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._open.clicked.connect(self.opened)
        title = label(theme, tr("Circuit"), "lead")
        title.setFont(theme.font("lead", bold=True))
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self._open)
        return row

    def _station_list(self) -> QScrollArea:
        """The one part that scrolls: notice, buttons and figures stay in sight however many stations there are."""
        inner = QWidget()
        set_role(inner, surface="window")
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _notice(self) -> QFrame:
        theme = self._context.theme
        self._stale = QFrame()
        set_role(self._stale, notice="warn")
        sign = QLabel()
        size = theme.size(20)
        follow(theme, sign, lambda: sign.setPixmap(icons.pixmap("triangle-alert", theme.colour("warn"), size)))
        row = QHBoxLayout(self._stale)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        self._stale_title = label(theme, "", "label", tone="warn", wrap=True)
        self._stale_words = label(theme, "", "caption", tone="warn", wrap=True)
        column.addWidget(self._stale_title)
        column.addWidget(self._stale_words)
        return self._stale

    def _buttons(self) -> QHBoxLayout:
        theme = self._context.theme
        self._pack = button(theme, tr("Print pack"), "primary", icon="printer")
        self._pack.clicked.connect(self.pack_asked)
        self._only = button(theme, "")
        self._only.clicked.connect(self.changed_asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self._pack, self._only):
            # Each as wide as its words at least; what is left over is shared.
            part.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            row.addWidget(part)
        return row

    def show_roster(self, roster: Roster) -> None:
        """Show the class's circuit and how the class stands."""
        circuit = roster.circuit
        self._open.setEnabled(circuit is not None)
        self._facts.setText(tr("No circuit is attached to this class.") if circuit is None else circuit_words(circuit))
        self._bar.setVisible(circuit is not None)
        self._bar.show_blocks(() if circuit is None else circuit.blocks)
        self._show_stations(() if circuit is None else circuit.stations)
        self._show_stale(circuit)
        here = roster.count(BookingState.HERE)
        swaps = _flagged(roster, FlagKind.SWAP)
        first = _flagged(roster, FlagKind.FIRST_VISIT)
        self._class_figures.show_figures(
            (str(here), tr("here of {number}", number=roster.card.taken)),
            (str(swaps), counted(swaps, "swap", "swaps")),
            (str(first), counted(first, "first visit", "first visits")),
        )

    def show_day(self, day: DayView) -> None:
        """Show how the day stands."""
        filled = round(100 * day.taken / day.capacity) if day.capacity else 0
        self._day_figures.show_figures(
            (str(day.here), tr("here of {number}", number=day.taken)),
            (str(day.no_shows), counted(day.no_shows, "no-show", "no-shows")),
            (f"{filled}%", tr("places filled")),
        )

    def _show_stations(self, stations: tuple[StationGlance, ...]) -> None:
        if stations == self._stations:
            return
        self._stations = stations
        clear_layout(self._list)
        compact = len(stations) > MOST_TALL
        for station in stations:
            self._list.addWidget(StationRow(station, self._marks, self._context.manner, compact=compact))
        self._list.addStretch(1)

    def _show_stale(self, circuit: CircuitGlance | None) -> None:
        changed = () if circuit is None else circuit.changed
        self._stale.setVisible(bool(changed))
        self._only.setVisible(bool(changed))
        if circuit is None or not changed or circuit.printed is None:
            return
        number, time = len(changed), self._context.manner.time(circuit.printed)
        self._only.setText(tr("Only {number} changed", number=number))
        self._stale_title.setText(
            counted(
                number,
                "{number} card changed since {time} print",
                "{number} cards changed since {time} print",
                time=time,
            )
        )
        *most, last = (station.letter for station in changed)
        letters = tr("{first} and {last}", first=", ".join(most), last=last) if most else last
        self._stale_words.setText(
            counted(
                number,
                "Station {letters} on the floor is old.",
                "Stations {letters} on the floor are old.",
                letters=letters,
            )
        )


def _flagged(roster: Roster, kind: FlagKind) -> int:
    """How many of those who take a place have a flag."""
    here = (BookingState.BOOKED, BookingState.HERE)
    return sum(row.state in here and any(flag.kind is kind for flag in row.flags) for row in roster.rows)
