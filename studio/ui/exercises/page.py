"""The exercise library: what to narrow it by, what was found, and one exercise in full."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from studio.services.exercises.finding import SearchIndex, in_order, narrow
from studio.services.exercises.rows import ExerciseRow
from studio.ui.context import Page, PageContext
from studio.ui.exercises.detail_pane import DetailPane
from studio.ui.exercises.facets_pane import FacetsPane
from studio.ui.exercises.list_pane import ListPane
from studio.ui.exercises.pictures import Pictures
from studio.ui.theme import set_role
from studio.ui.today.paint import Paint
from studio.ui.widgets.basics import rule

_LIST_SHARE, _DETAIL_SHARE = 548, 584
_PAUSE_MS = 40


class ExercisesPage(Page):
    """`activate(exercise="str_squat_goblet")` opens an exercise. The library is read once and searched in memory."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme, paint = context.theme, Paint(context.theme)
        pictures = Pictures(theme)
        self._rows: dict[str, ExerciseRow] = {}
        self._index = SearchIndex(())
        self._wanted = ""
        self._next: ExerciseRow | None = None
        # Typing and running through the list pass many exercises; only where one stops is it shown in full.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._show)
        set_role(self, surface="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.facets = FacetsPane(theme, paint)
        self.list = ListPane(theme, paint, pictures)
        self.detail = DetailPane(theme, paint, pictures)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.facets)
        row.addWidget(rule(upright=True))
        row.addWidget(self.list, _LIST_SHARE)
        row.addWidget(rule(upright=True))
        row.addWidget(self.detail, _DETAIL_SHARE)
        self.facets.changed.connect(self.search)
        self.list.asked.connect(self.search)
        self.list.opened.connect(self._settle)
        self.list.clear_asked.connect(self.clear)
        self.list.unfilter_asked.connect(self.facets.clear)
        self.detail.opened.connect(self.open)
        find = QShortcut(QKeySequence("/"), self, self._find)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def activate(self, **where: object) -> None:
        """Come to the front, at an exercise when one is asked for."""
        exercise = where.get("exercise")
        if isinstance(exercise, str):
            self._wanted = exercise
        if self._rows:
            self.open(self._wanted)
            return
        self._context.tasks.run_query(lambda studio: studio.exercises.all(), self._fill, owner=self, key="library")
        self.list.view.setFocus()

    def _fill(self, rows: tuple[ExerciseRow, ...]) -> None:
        if self._rows:
            return
        self._rows = {row.id: row for row in rows}
        self._index = SearchIndex(rows)
        self.facets.fill(rows)
        self.search()
        self.open(self._wanted)

    def search(self) -> None:
        """Find again what fits the words and the filters."""
        typed = self.list.field.text()
        fitting = self._index.find(typed)
        found = narrow(fitting, self.facets.chosen())
        # What was typed sorts by itself: names before muscles. Only where nothing is typed is the order asked for.
        rows = found.rows if typed.strip() else in_order(found.rows, self.list.order)
        self.facets.show_found(found)
        self.list.show_rows(rows, len(self._rows), len(fitting) - len(rows))

    def clear(self) -> None:
        """Search for nothing and take all filters away."""
        self.list.field.clear()
        self.facets.clear()

    def open(self, exercise_id: str) -> None:
        """Show an exercise; filters that hide it are taken away."""
        self._wanted = ""
        if exercise_id in self._rows and not self.list.choose(exercise_id):
            self.clear()
            self.list.choose(exercise_id)

    def _settle(self, row: ExerciseRow) -> None:
        self._next = row
        self._pause.start()

    def _show(self) -> None:
        if self._next is not None and self._next is not self.detail.row:
            self.detail.show_row(self._next, self._rows)

    def _find(self) -> None:
        self.list.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.field.selectAll()
