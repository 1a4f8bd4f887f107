"""The exercise library: what to narrow it by, what was found, and one exercise in full or being edited."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from studio.services.changes import Changes, Outcome
from studio.services.exercises.finding import SearchIndex, in_order, narrow
from studio.services.exercises.rows import ExerciseRow
from studio.services.exercises.service import EDITS
from studio.ui.context import Page, PageContext
from studio.ui.exercises.actions import Do, ExerciseActions
from studio.ui.exercises.asking import AddExercise
from studio.ui.exercises.circuit_menu import CircuitMenu
from studio.ui.exercises.detail_pane import DetailPane
from studio.ui.exercises.edit_form import EditForm
from studio.ui.exercises.facets_pane import FacetsPane
from studio.ui.exercises.list_pane import ListPane
from studio.ui.exercises.merging import MergeDialog
from studio.ui.exercises.pictures import Pictures
from studio.ui.exercises.pose_editor import PoseEditor
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, rule
from studio.ui.widgets.paint import Paint

_LIST_SHARE, _DETAIL_SHARE = 548, 584
_THREE = 1040
"""Design pixels from which on filters, list and exercise have room beside each other."""
_PAUSE_MS = 40
_BESIDE, _LOCK = 72, 28
"""What margins and gaps take beside a name, and the lock with its gap."""


class ExercisesPage(Page):
    """`activate(exercise="str_squat_goblet")` opens an exercise, `activate(add=True)` asks for a new one.

    The library is read once and searched in memory, and read again when somebody has changed it.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme, paint = context.theme, Paint(context.theme)
        pictures = Pictures(theme)
        self._rows: dict[str, ExerciseRow] = {}
        self._index = SearchIndex(())
        self._wanted = ""
        self._edit_next = self._add_next = False
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
        self.toolbox = ExerciseActions(theme)
        self.detail.head.addWidget(self.toolbox)
        self.draw = button(theme, tr("Draw a figure"), icon="pencil", tip=tr("Draw a figure (Ctrl+G)"))
        self.draw.clicked.connect(lambda: self.do(Do.DRAW))
        self.detail.stage.put_below(self.draw)
        self.circuits = CircuitMenu(context, self)
        self.form = EditForm(context)
        self.side = QStackedWidget()
        self.side.addWidget(self.detail)
        self.side.addWidget(self.form)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._filters, self._shown = (self.facets, rule(upright=True)), (rule(upright=True), self.side)
        for part in self._filters:
            row.addWidget(part)
        row.addWidget(self.list, _LIST_SHARE)
        row.addWidget(self._shown[0])
        row.addWidget(self.side, _DETAIL_SHARE)
        self._connect()
        self._add_shortcuts()

    def _connect(self) -> None:
        self.facets.changed.connect(self.search)
        self.list.asked.connect(self.search)
        self.list.opened.connect(self._settle)
        self.list.clear_asked.connect(self.clear)
        self.list.unfilter_asked.connect(self.facets.clear)
        self.list.add.clicked.connect(self.add)
        self.list.filter.toggled.connect(self._share_room)
        self.detail.opened.connect(self.open)
        self.detail.print.clicked.connect(self.print)
        self.toolbox.asked.connect(self.do)
        self.form.done.connect(self.stop_editing)
        self.form.figure_asked.connect(lambda: self.do(Do.DRAW))
        self._context.tasks.person_changed.connect(self._person_changed)
        self._person_changed()

    def _add_shortcuts(self) -> None:
        """Ctrl and a letter anywhere on the page; single letters only from the list."""
        anywhere = Qt.ShortcutContext.WidgetWithChildrenShortcut
        keys = {
            "/": (self, self.find_here),
            "Ctrl+N": (self, self.add),
            "Ctrl+D": (self, lambda: self.do(Do.DUPLICATE)),
            "Ctrl+G": (self, lambda: self.do(Do.DRAW)),
            "A": (self.list.view, lambda: self.do(Do.USE)),
            "E": (self.list.view, lambda: self.do(Do.EDIT)),
            "M": (self.list.view, lambda: self.do(Do.MERGE)),
            "H": (self.list.view, lambda: self.do(Do.HIDE)),
            "Esc": (self.form, self.stop_editing),
        }
        for key, (owner, act) in keys.items():
            QShortcut(QKeySequence(key), owner, act).setContext(anywhere)

    @property
    def may_edit(self) -> bool:
        """Whether the person at the desk may change exercises."""
        return self._context.tasks.person.role in EDITS

    def _person_changed(self) -> None:
        self.list.add.setVisible(self.may_edit)
        if not self.may_edit:
            self.stop_editing()
        if self.detail.row is not None:
            self._offer(self.detail.row)

    def activate(self, **where: object) -> None:
        """Come to the front, at an exercise when one is asked for."""
        exercise = where.get("exercise")
        if isinstance(exercise, str):
            self._wanted = exercise
        if self._rows:
            self.open(self._wanted)
        else:
            self._load()
            self.list.view.setFocus()
        if where.get("add"):
            self._add_next = not self._rows
            self.add()

    def refresh(self, changes: Changes) -> None:
        """Read the library again when somebody has changed it."""
        if changes & Changes.EXERCISES:
            self._load()

    def _load(self) -> None:
        self._context.tasks.run_query(
            lambda studio: (studio.exercises.all(), studio.exercises.index()), self._fill, owner=self, key="library"
        )

    def _fill(self, found: tuple[tuple[ExerciseRow, ...], SearchIndex]) -> None:
        rows, self._index = found
        first = not self._rows
        self._rows = {row.id: row for row in rows}
        if first:
            self.facets.fill(rows)
        self.search(again=not first)
        self.open(self._wanted)
        # What stands on the right is an older reading of the same exercise.
        self._show()
        if self._add_next:
            self._add_next = False
            self.add()
        if self._edit_next:
            self._edit_next = False
            self.edit()

    def search(self, *, again: bool = False) -> None:
        """Find what fits the words and the filters; `again`: after the library has changed."""
        typed = self.list.field.text()
        fitting = self._index.find(typed)
        found = narrow(fitting, self.facets.chosen())
        # What was typed sorts by itself: names before muscles. Only where nothing is typed is the order asked for.
        rows = found.rows if typed.strip() else in_order(found.rows, self.list.order)
        self.facets.show_found(found)
        offered = sum(not row.hidden for row in self._rows.values())
        self.list.show_rows(rows, offered, len(fitting) - len(rows), again=again)

    def clear(self) -> None:
        """Search for nothing and take all filters away."""
        self.list.field.clear()
        self.facets.clear()

    def open(self, exercise_id: str) -> None:
        """Show an exercise; filters that hide it are taken away."""
        self._wanted = ""
        row = self._rows.get(exercise_id)
        if row is not None and not self.list.choose(exercise_id):
            self.clear()
            if row.hidden:
                self.facets.ask_for_hidden()
            self.list.choose(exercise_id)

    def add(self) -> None:
        """Ask for a new exercise, where the role may add one."""
        if self.may_edit and self._rows:
            AddExercise(self._context, tuple(self._rows.values()), self._made, self).open()

    def print(self) -> None:
        """Show the page of the handbook with this exercise."""
        if self.detail.row is not None:
            self._context.navigate("printing", exercise=self.detail.row.id)

    def do(self, what: Do) -> None:
        """Do something with the exercise shown, where it can be done."""
        row = self.detail.row
        if row is None or what not in self.toolbox.offered():
            return
        key, tasks = row.id, self._context.tasks
        if what is Do.USE:
            self.circuits.ask(row, self.toolbox.use.mapToGlobal(self.toolbox.use.rect().bottomLeft()))
        elif what is Do.EDIT:
            self.edit()
        elif what is Do.DRAW:
            PoseEditor(self._context, row, self._rows, self).open()
        elif what is Do.MERGE:
            MergeDialog(self._context, row, self._rows, self).open()
        elif what is Do.DUPLICATE:
            tasks.run_command(lambda studio, call: studio.exercises.duplicate(call, key), self._made, owner=self)
        elif what is Do.HIDE:
            hidden = not row.hidden
            tasks.run_command(lambda studio, call: studio.exercises.hide(call, key, hidden=hidden), owner=self)
        elif what is Do.RESET:
            tasks.run_command(lambda studio, call: studio.exercises.reset(call, key), owner=self)

    def edit(self, field: str = "name") -> None:
        """Edit the exercise shown, beginning at a field."""
        row = self.detail.row
        if row is not None and self.may_edit:
            self.form.show_row(row, self._rows)
            self.side.setCurrentWidget(self.form)
            self.form.start(field)

    def stop_editing(self) -> None:
        """Show the exercise again; every field was saved when it was left."""
        if self.side.currentWidget() is self.form:
            # The field that the cursor is in is left now.
            self.list.view.setFocus()
            self.side.setCurrentWidget(self.detail)

    def _made(self, outcome: Outcome) -> None:
        self._wanted, self._edit_next = outcome.details["exercise"], True

    def _settle(self, row: ExerciseRow) -> None:
        self._next = row
        self._pause.start()

    def _show(self) -> None:
        if self._next is not None and self._next is not self.detail.row:
            self.detail.show_row(self._next, self._rows)
            self._offer(self._next)
            if self.side.currentWidget() is self.form:
                self.form.show_row(self._next, self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window filters wait behind a button, and the buttons beside a long name are icons."""
        super().resizeEvent(event)
        self._share_room()
        if self.detail.row is not None:
            self._offer(self.detail.row)

    def _share_room(self, *_what: object) -> None:
        """Where there is no room for all three, the filters take the place of the exercise while they are asked for."""
        tight, asked = self.width() < self._context.theme.size(_THREE), self.list.filter.isChecked()
        self.list.filter.setVisible(tight)
        for part in self._filters:
            part.setVisible(asked or not tight)
        for part in self._shown:
            part.setVisible(not (asked and tight))

    def _offer(self, row: ExerciseRow) -> None:
        self.toolbox.show_row(row, may_edit=self.may_edit)
        gaps = _BESIDE + (_LOCK if row.in_basic_set else 0)
        beside = self.detail.name.maximumWidth() + self._context.theme.size(gaps)
        self.toolbox.fit(self.detail.viewport().width() - beside)
        self.draw.setVisible(self.may_edit and row.figure is None)

    def find_here(self) -> bool:
        """Search the library."""
        self.list.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.field.selectAll()
        return True
