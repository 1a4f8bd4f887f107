"""The lanes: a head and up to five cards a block. Mouse and keyboard do the same things; commands leave as signals."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from studio.services.circuits.rows import CircuitView, StationCard
from studio.ui.circuits.geometry import ADD_WIDTH, COLUMNS, EDGE, Grid
from studio.ui.circuits.lanes import BoardRow, board_rows, neighbour, step_place
from studio.ui.circuits.station_card import CardWidget, WarningMark
from studio.ui.circuits.time_bar import EFFORT
from studio.ui.circuits.words import block_name, clock, lane_lines
from studio.ui.letter_keys import key_of
from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button
from studio.ui.widgets.menu import Menu

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class Board(QWidget):
    """All lanes of a circuit. `selected` is the station that keys act on; ids change when a new version is made."""

    chosen = Signal(object)  # StationCard
    edit_wanted = Signal(object)  # StationCard
    add_wanted = Signal(object)  # BlockLane
    block_wanted = Signal(object)  # BlockLane
    move_wanted = Signal(object, object, int)  # StationCard, block id, position
    remove_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    easier_wanted = Signal(object)
    harder_wanted = Signal(object)
    lock_wanted = Signal(object)
    resized = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: CircuitView | None = None
        self._rows: tuple[BoardRow, ...] = ()
        self._cards: list[CardWidget] = []
        self._adds: list[QPushButton] = []
        self._heads: list[QPushButton] = []
        self._marks: list[WarningMark] = []
        self._place: tuple[int, int] | None = None
        self._marker: QRectF | None = None
        theme.changed.connect(self._arrange)

    # -- what is shown

    def show_view(self, view: CircuitView) -> None:
        """Show a circuit; the selection stays at its place on the board."""
        self._view = view
        self._rows = board_rows(view.lanes)
        shown = [(lane, card) for row in self._rows for lane, card in row.cards]
        while len(self._cards) < len(shown):
            self._cards.append(self._new_card())
        short = _short_kit(view)
        for widget, (lane, card) in zip(self._cards, shown, strict=False):
            widget.show_card(lane, card, short.get(card.id, frozenset()))
            widget.show()
        for widget in self._cards[len(shown) :]:
            widget.hide()
        self._make_row_buttons()
        self._show_selection()
        self._arrange()

    @property
    def selected(self) -> StationCard | None:
        """The station that is selected."""
        widget = self._widget_at(self._place)
        return None if widget is None else widget.card

    def select(self, station_id: UUID | None, *, focus: bool = True) -> None:
        """Select a station, or none."""
        self._place = next(
            (
                (row_number, column)
                for row_number, row in enumerate(self._rows)
                for column, (_, card) in enumerate(row.cards)
                if card.id == station_id
            ),
            None,
        )
        self._show_selection()
        widget = self._widget_at(self._place)
        if widget is not None and focus:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Give the keys to the first card."""
        for row in self._rows:
            for _, card in row.cards[:1]:
                self.select(card.id)
                return

    def select_place(self, row: int, column: int) -> None:
        """Select what stands at a place of the board, as after a move."""
        self._place = (row, column)
        self._show_selection()

    def card_widget(self, letter: str) -> CardWidget:
        """The card of a letter; KeyError when there is none."""
        for widget in self._cards:
            if widget.isVisibleTo(self) and widget.card.letter == letter:
                return widget
        raise KeyError(letter)

    def _widget_at(self, place: tuple[int, int] | None) -> CardWidget | None:
        if place is None or place[0] >= len(self._rows) or place[1] >= len(self._rows[place[0]].cards):
            return None
        return self._cards[sum(len(row.cards) for row in self._rows[: place[0]]) + place[1]]

    def _show_selection(self) -> None:
        chosen = self._widget_at(self._place)
        for widget in self._cards:
            widget.select(selected=widget is chosen)

    # -- building

    def _new_card(self) -> CardWidget:
        widget = CardWidget(self._theme, self)
        widget.chosen.connect(self._choose)
        widget.opened.connect(self.edit_wanted)
        widget.lock_clicked.connect(self.lock_wanted)
        widget.key_pressed.connect(self._key)
        widget.dragged.connect(self._drag)
        widget.dropped.connect(self._drop)
        widget.menu_wanted.connect(self._menu)
        return widget

    def _make_row_buttons(self) -> None:
        for old in (*self._adds, *self._heads):
            old.hide()
            old.deleteLater()
        self._adds, self._heads = [], []
        for row in self._rows:
            lane = row.lane
            name = block_name(lane.kind)
            add = button(self._theme, "", "icon", icon="plus", name=tr("Add a station to {block}", block=name))
            add.setParent(self)
            set_role(add, kind="dashed")
            add.clicked.connect(lambda _checked=False, lane=lane: self.add_wanted.emit(lane))
            add.setVisible(len(row.cards) < COLUMNS)
            head = QPushButton(self)
            words = tr(
                "{block}, {time}, {lines}", block=name, time=clock(lane.length_s), lines=", ".join(lane_lines(lane))
            )
            head.setAccessibleName(tr("{words}. Change rounds and times", words=words))
            head.setToolTip(tr("Change rounds and times"))
            set_role(head, kind="icon")
            head.clicked.connect(lambda _checked=False, lane=lane: self.block_wanted.emit(lane))
            head.show()
            self._adds.append(add)
            self._heads.append(head)

    def _arrange(self) -> None:
        grid = self._grid()
        cards = iter(self._cards)
        size = QSize(round(grid.card_width), round(grid.card_height))
        for number, row in enumerate(self._rows):
            top = round(grid.lane_y(number))
            for column in range(len(row.cards)):
                widget = next(cards)
                widget.setGeometry(round(grid.card_x(column)), top, size.width(), size.height())
            x = round(grid.card_x(len(row.cards)))
            self._adds[number].setGeometry(x, top, self._theme.size(ADD_WIDTH), size.height())
            edge = self._theme.size(EDGE)
            self._heads[number].setGeometry(edge + 6, top, round(grid.left) - edge - 14, size.height())
            self._heads[number].lower()
        least = Grid(0, self._theme.px(1)).right
        self.setMinimumSize(round(least), max(0, round(grid.lane_y(len(self._rows)) - grid.gap + 2)))
        self._show_warnings()
        self.resized.emit(float(self.width()))
        self.update()

    def _grid(self) -> Grid:
        return Grid(self.width(), self._theme.px(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards share the width."""
        super().resizeEvent(event)
        self._arrange()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heads of the lanes, and where a dragged card would land."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grid = self._grid()
        for number, row in enumerate(self._rows):
            self._paint_head(painter, row, grid.lane_y(number))
        if self._marker is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(self._marker, 1.5, 1.5)
        painter.end()

    def _paint_head(self, painter: QPainter, row: BoardRow, top: float) -> None:
        theme, px = self._theme, self._theme.px
        left = px(EDGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(EFFORT[str(row.lane.kind)]))
        painter.drawRoundedRect(QRectF(left, top + px(4), px(3), px(126)), px(1.5), px(1.5))
        first, second = lane_lines(row.lane)
        if row.cool_down is not None:
            second = tr("cool-down {time}", time=clock(row.cool_down.length_s))
        lines = (
            (block_name(row.lane.kind), theme.font("label"), "text", 2.0, 20.0),
            (clock(row.lane.length_s), theme.font("section", bold=False), "text", 22.0, 26.0),
            (first, theme.font("caption"), "text2", 52.0, 16.0),
            (second, theme.font("caption"), "text2", 68.0, 16.0),
        )
        for text, font, colour, y, height in lines:
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            place = QRectF(left + px(12), top + px(y), px(104), px(height))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _show_warnings(self) -> None:
        report = None if self._view is None else self._view.report
        findings = {frozenset(one.stations): one for one in report.findings if one.between} if report else {}
        grid, number = self._grid(), 0
        size = self._theme.size(22)
        for row_number, row in enumerate(self._rows):
            for column in range(1, len(row.cards)):
                finding = findings.get(frozenset({row.cards[column - 1][1].id, row.cards[column][1].id}))
                if finding is None:
                    continue
                if number == len(self._marks):
                    self._marks.append(WarningMark(self._theme, self))
                x = grid.card_x(column) - grid.gap / 2 - size / 2
                self._marks[number].show_finding(finding)
                self._marks[number].setGeometry(
                    round(x), round(grid.lane_y(row_number) + self._theme.px(56)), size, size
                )
                number += 1
        for unused in self._marks[number:]:
            unused.hide()

    # -- hands

    def _choose(self, card: StationCard) -> None:
        self.select(card.id, focus=False)
        self.chosen.emit(card)

    def _key(self, card: StationCard, event: QKeyEvent) -> None:
        key = key_of(event)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS and (alt or plain):
            self._step(card, *_ARROWS[key], move=alt)
        elif plain and key in self._keys():
            self._keys()[key](card)
        else:
            return
        event.accept()

    def _keys(self) -> dict[Qt.Key, Callable[[StationCard], None]]:
        return {
            Qt.Key.Key_Return: self.edit_wanted.emit,
            Qt.Key.Key_Enter: self.edit_wanted.emit,
            Qt.Key.Key_Delete: self.remove_wanted.emit,
            Qt.Key.Key_D: self.duplicate_wanted.emit,
            Qt.Key.Key_G: self.easier_wanted.emit,
            Qt.Key.Key_H: self.harder_wanted.emit,
            Qt.Key.Key_L: self.lock_wanted.emit,
        }

    def _step(self, card: StationCard, down: int, right: int, *, move: bool) -> None:
        if self._place is None:
            return
        if not move:
            place = neighbour(self._rows, self._place, down, right)
            widget = self._widget_at(place)
            if widget is not None:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        landing = step_place(self._rows, self._place, down, right)
        if landing is not None:
            self.select_place(*landing.place)
            self.move_wanted.emit(card, landing.block_id, landing.position)

    def _drag(self, card: StationCard, at: QPointF) -> None:
        row, column = self._landing(at)
        grid = self._grid()
        x = grid.card_x(min(column, len(self._rows[row].cards))) - grid.gap / 2 - 1.5
        self._marker = QRectF(x, grid.lane_y(row), 3, grid.card_height)
        self.update()

    def _drop(self, card: StationCard, at: QPointF) -> None:
        self._marker = None
        self.update()
        row_number, column = self._landing(at)
        row = self._rows[row_number]
        lane, position = row.place(min(column, len(row.cards)))
        if lane.id == card.block_id:
            # The card itself leaves a gap before the place.
            own = next(number for number, one in enumerate(lane.stations) if one.id == card.id)
            position -= position > own
            if position == own:
                return
        self.select_place(row_number, min(column, len(row.cards) - (lane.id == card.block_id)))
        self.move_wanted.emit(card, lane.id, position)

    def _landing(self, at: QPointF) -> tuple[int, int]:
        grid = self._grid()
        return grid.lane_at(at.y(), len(self._rows)), grid.column_at(at.x())

    def _menu(self, card: StationCard, at: QPoint) -> None:
        menu = Menu(self)
        for words, signal in (
            (tr("Edit\tEnter"), self.edit_wanted),
            (tr("Easier\tG"), self.easier_wanted),
            (tr("Harder\tH"), self.harder_wanted),
            (tr("Duplicate\tD"), self.duplicate_wanted),
            (tr("Unlock\tL") if card.locked else tr("Lock\tL"), self.lock_wanted),
            (tr("Remove\tDel"), self.remove_wanted),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, signal=signal: signal.emit(card))
        menu.exec(at)
        menu.deleteLater()


def _short_kit(view: CircuitView) -> dict[UUID, frozenset[str]]:
    short: dict[UUID, frozenset[str]] = {}
    for finding in view.report.findings if view.report is not None else ():
        if finding.rule == "H04":
            for station in finding.stations:
                short[station] = short.get(station, frozenset()) | {dict(finding.details)["kit"]}
    return short
