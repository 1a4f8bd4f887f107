"""The calendar of hours: days, or the rooms or coaches of a day, as columns; painted, driven by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from uuid import UUID

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication

from studio.services.schedule.rows import ClassRow
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.blocks import Blocks, Look
from studio.ui.schedule.calendar_view import CalendarView
from studio.ui.schedule.dragging import STEP, USUAL, Drag, Drop, Gesture, Stretch, dropped, snapped
from studio.ui.schedule.geometry import GUTTER, HOUR, NARROWEST, TOP, Geometry
from studio.ui.schedule.ghost import Ghost
from studio.ui.schedule.ground import Around, Ground
from studio.ui.schedule.handling import gesture_at, nudged, taken
from studio.ui.schedule.layout import Column, Placed, day_columns, place, shown_hours
from studio.ui.widgets.spoken import Spoken

MOVES = {Qt.Key.Key_Up: (0, -STEP), Qt.Key.Key_Down: (0, STEP), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}


class WeekView(CalendarView):
    """Days, rooms or coaches as columns; `resized` tells another size."""

    resized = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, tr("Calendar"))
        self._columns: tuple[Column, ...] = day_columns(context.today(), 7)
        self._rows: tuple[ClassRow, ...] = ()
        self._around = Around()
        self._placed: tuple[Placed, ...] = ()
        self._hours = (6, 22)
        self._sketch: tuple[Placed, ...] = ()
        self._pressed: tuple[QPointF, Placed | None] | None = None
        self._drag: Drag | None = None
        self._blocks = Blocks(context.theme)
        self._ground = Ground(context, self._blocks.letters)
        self._ghost = Ghost(context, self._blocks)

    # -- what is shown

    def show_columns(
        self,
        columns: Sequence[Column],
        rows: Sequence[ClassRow],
        around: Around,
        clashes: AbstractSet[UUID] = frozenset(),
        *,
        keep_gesture: bool = False,
    ) -> None:
        """Show the classes of some columns and what lies around them; those in `clashes` are marked. A gesture that
        waits to be carried out stays when asked to, if its column is still there.
        """
        keep_gesture = keep_gesture and self._columns == tuple(columns)
        self._columns = tuple(columns)
        self._rows, self._around, self._clashes = tuple(rows), around, clashes
        self._hours = shown_hours(self._rows)
        self._placed = place(self._rows, self._columns)
        self._keep_chosen()
        if not keep_gesture:
            self.let_go()
        self.updateGeometry()
        self.update()
        self.tell_changed()

    def show_sketch(self, rows: Sequence[ClassRow]) -> None:
        """Outline classes that might be; they can't be chosen."""
        self._sketch = place(rows, self._columns)
        self.update()

    @property
    def sketch(self) -> tuple[Placed, ...]:
        """The classes that are outlined only."""
        return self._sketch

    @property
    def placed(self) -> tuple[Placed, ...]:
        """Where every class stands."""
        return self._placed

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown."""
        return self._columns

    @property
    def drag(self) -> Drag | None:
        """The gesture that goes on, or waits to be carried out."""
        return self._drag

    @property
    def held(self) -> bool:
        """True while the mouse holds a gesture."""
        return self._drag is not None and self._pressed is not None

    def listed(self) -> Sequence[ClassRow]:
        """The classes, column by column."""
        return [placed.row for placed in self._placed]

    def chosen_place(self) -> Placed | None:
        """Where the class that has the keyboard stands."""
        return next((placed for placed in self._placed if placed.row.id == self._chosen), None)

    def spoken(self) -> Sequence[Spoken]:
        """Every class in words."""
        geometry = self.geometry_now()
        return [
            Spoken(self._words_of(placed.row), geometry.block(placed), placed.row.id == self._chosen)
            for placed in self._placed
        ]

    # -- geometry

    def geometry_now(self) -> Geometry:
        """From hours to pixels at the present size."""
        return Geometry(self.width(), self.height(), len(self._columns), *self._hours, self._theme.px(1))

    def sizeHint(self) -> QSize:
        """As high as its hours need."""
        first, last = self._hours
        return QSize(self._theme.size(900), self._theme.size(TOP + (last - first) * HOUR + TOP))

    def minimumSizeHint(self) -> QSize:
        """The same height; the width may shrink until a column can hardly be read."""
        least = max(600, GUTTER + len(self._columns) * NARROWEST)
        return QSize(self._theme.size(least), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell whoever stands over the columns."""
        super().resizeEvent(event)
        self.resized.emit()

    def rect_of(self, placed: Placed) -> QRect:
        """Where a class's block is painted."""
        return self.geometry_now().block(placed)

    def ghost_rect(self) -> QRect:
        """Where the ghost of the gesture stands; empty without one."""
        return QRect() if self._drag is None else self._ghost.rect(self._drag, self.geometry_now())

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the classes that are to be painted anew, and the gesture over them."""
        painter, geometry, wanted = QPainter(self), self.geometry_now(), event.rect()
        painter.fillRect(wanted, self._blocks.letters.colour("surface"))
        now = self._context.now()
        self._ground.paint(painter, geometry, self._columns, self._around, now)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in self._sketch:
            self._ghost.paint_outline(painter, geometry.block(placed), placed.row, "control_soft")
        moving = None if self._drag is None or self._drag.row is None else self._drag.row.id
        for placed in self._placed:
            rect = geometry.block(placed)
            if not wanted.intersects(rect):
                continue
            row = placed.row
            if row.id == moving and self._drag is not None:
                self._ghost.paint_origin(painter, rect, self._drag)
                continue
            look = Look(narrow=self._narrow(rect, placed), past=row.ends <= now, clash=row.id in self._clashes)
            self._blocks.paint(painter, rect, row, look)
            if row.ends.date() > row.starts.date():
                self._blocks.paint_foot(painter, rect, tr("until {time}", time=self._context.manner.time(row.ends)))
            if row.id == self._chosen:
                self._blocks.frame(painter, rect, "accent", 2 if self.hasFocus() else 1)
        self._ground.paint_closures(painter, geometry, self._columns, self._around, self._placed)
        self._ground.paint_dot(painter, geometry, self._columns, now)
        if self._drag is not None:
            self._ghost.paint(painter, self._drag, geometry)
        painter.end()

    def _narrow(self, rect: QRect, placed: Placed) -> bool:
        return rect.width() < self._theme.px(100) if placed.lanes > 1 else rect.width() < self._theme.px(84)

    # -- the mouse

    def at(self, point: QPointF) -> Placed | None:
        """The class under a point."""
        geometry, pixel = self.geometry_now(), point.toPoint()
        return next((placed for placed in reversed(self._placed) if geometry.block(placed).contains(pixel)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose, move or stretch the class under the mouse, or to draw a new one."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.let_go()
        found = self.at(event.position())
        self._pressed = (event.position(), found)
        self.choose(None if found is None else found.row.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the gesture; without one, show what the mouse could do here."""
        point = event.position()
        if self._pressed is None:
            self._show_cursor(point)
            return
        start, found = self._pressed
        far = (point - start).manhattanLength() >= QApplication.startDragDistance()
        if self._drag is None and far and not self.fixed:
            self._drag = taken(start, found, self.geometry_now())
        self.follow(point)

    def follow(self, point: QPointF) -> None:
        """Bring the gesture to a point."""
        if self._drag is None:
            return
        geometry, before = self.geometry_now(), self._drag.stretch
        self._drag.point_to(geometry.column_at(point.x()), geometry.hour_at(point.y()))
        if self._drag.stretch != before:
            self.update()
        self.dragged.emit(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop, or open the class that was clicked; beside one, close what is open."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        _, found = self._pressed
        self._pressed = None
        if self._drag is not None:
            self.finish()
        elif found is not None:
            self.opened.emit(found.row.id)
        else:
            self.closed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A new class of an hour where there is none."""
        geometry, point = self.geometry_now(), event.position()
        if self.at(point) is None and geometry.holds(point) and not self.fixed:
            start = snapped(geometry.hour_at(point.y()) - STEP / 120)
            self.draft(Stretch(geometry.column_at(point.x()), start, USUAL))

    def draft(self, stretch: Stretch) -> None:
        """Put the ghost of a new class somewhere and tell."""
        self.show_ghost(stretch)
        self.finish()

    def show_ghost(self, stretch: Stretch) -> None:
        """Put the ghost of a new class somewhere."""
        self._pressed = None
        self._drag = Drag(Gesture.DRAW, None, stretch, stretch.start / 60, stretch)
        self.update()

    def _drop(self) -> Drop | None:
        if self._drag is None:
            return None
        return dropped(self._drag.row, self._drag.stretch, self._columns[self._drag.stretch.column])

    def _forget_gesture(self) -> None:
        self._pressed = self._drag = None

    def _show_cursor(self, point: QPointF) -> None:
        found = self.at(point)
        shape = Qt.CursorShape.ArrowCursor
        if found is not None:
            movable = not self.fixed and not found.row.cancelled
            held = gesture_at(point.y(), self.rect_of(found), self._theme.px(1))
            edge = movable and held is not Gesture.MOVE
            shape = Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.PointingHandCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def _words_at(self, point: QPointF) -> str:
        found, geometry = self.at(point), self.geometry_now()
        if found is not None:
            return self._words_of(found.row)
        if not geometry.holds(point):
            return ""
        return self._around.words_at(self._columns[geometry.column_at(point.x())], geometry.hour_at(point.y()))

    # -- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Alt the arrows move the chosen class, with Shift they stretch it."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in MOVES and modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier):
            self._nudge(*MOVES[key], stretching=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _nudge(self, columns: int, minutes: int, *, stretching: bool) -> None:
        """Move or stretch the chosen class by a step, as a gesture that Enter carries out."""
        found = self.chosen_place()
        if self.fixed or found is None or found.row.cancelled or (stretching and not minutes):
            return
        among = len(self._columns)
        drag = self._drag = nudged(self._drag, found, columns, minutes, among, stretching=stretching)
        self.setAccessibleDescription(self._ghost.words(drag))
        self.update()
        self.dragged.emit(QPointF(self.ghost_rect().center()))

    def _step(self, step: int) -> None:
        super()._step(step)
        found = self.chosen_place()
        if found is not None:
            self.dragged.emit(QPointF(self.rect_of(found).center()))
