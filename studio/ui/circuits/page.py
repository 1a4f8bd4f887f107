"""The Circuits page: what is coming up, a class's circuit in the editor, or the choice of one for a class without."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from studio.services.changes import Changes
from studio.services.circuits.rows import CircuitView, Overview, Target
from studio.ui.circuits.editor import Editor
from studio.ui.circuits.overview import OverviewPane, RowList
from studio.ui.context import Page, PageContext
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.empty_state import EmptyState


class CircuitsPage(Page):
    """`activate(session_id=...)` or `activate(circuit_id=...)` opens the editor, without either the overview shows."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.overview = OverviewPane(context.theme, context.manner)
        self.editor = Editor(context)
        self.choice = FirstCircuit(context)
        self._panes = QStackedLayout(self)
        for pane in (self.overview, self.editor, self.choice):
            self._panes.addWidget(pane)
        self.overview.opened.connect(self.open)
        self.overview.schedule_asked.connect(lambda: context.navigate("schedule"))
        self.editor.closed.connect(self.show_overview)
        self.editor.shown.connect(self._editor_shown)
        self.choice.closed.connect(self.show_overview)

    def activate(self, **where: object) -> None:
        """Come to the front: at a class's circuit, at a circuit, or where it was left."""
        session_id, circuit_id = where.get("session_id"), where.get("circuit_id")
        if isinstance(session_id, UUID):
            self.open(Target(session_id=session_id))
        elif isinstance(circuit_id, UUID):
            self.open(Target(circuit_id=circuit_id))
        elif self._panes.currentWidget() is self.editor:
            self.editor.load()
        else:
            self.show_overview()

    def find_here(self) -> bool:
        """Search exercises for the chosen station, where a circuit is open."""
        field = self.editor.inspector.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return field.hasFocus()

    def refresh(self, changes: Changes) -> None:
        """Show again what was touched."""
        self.editor.refresh(changes)
        if changes & (Changes.CIRCUITS | Changes.SCHEDULE | Changes.ATTENDANCE):
            self._load_overview()

    def open(self, target: Target) -> None:
        """Open a circuit in the editor."""
        self._panes.setCurrentWidget(self.editor)
        self.editor.open(target)

    def show_overview(self) -> None:
        """Leave the editor."""
        self._panes.setCurrentWidget(self.overview)
        self._load_overview()
        self.overview.classes.view.setFocus()

    def _load_overview(self) -> None:
        self._context.tasks.run_query(
            lambda studio: studio.circuits.overview(), self._show_overview, owner=self, key="overview"
        )

    def _show_overview(self, overview: Overview) -> None:
        self.overview.show_overview(overview)
        self.choice.show_lists(self.overview)

    def _editor_shown(self, view: CircuitView) -> None:
        editing = self._panes.currentWidget() in {self.editor, self.choice}
        if not editing:
            return
        if view.version_id is None:
            self.choice.show_class(view, may_edit=self.editor.may_edit)
            self._load_overview()
            self._panes.setCurrentWidget(self.choice)
        else:
            self._panes.setCurrentWidget(self.editor)


class FirstCircuit(QWidget):
    """A class without circuit: take a template (copied), an existing circuit (shared), or start with empty blocks."""

    closed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session: UUID | None = None
        theme = context.theme
        self._title = label(theme, "", "section")
        self._why = label(theme, "", tone="muted", wrap=True)
        self.empty_button = button(theme, tr("Start with empty blocks"), "plain", icon="plus")
        self.empty_button.clicked.connect(self._start_empty)
        back = button(theme, tr("All circuits"), "ghost", icon="arrow-left")
        back.clicked.connect(self.closed)
        self.templates = RowList(theme, tr("From a template"), EmptyState(theme, "copy", tr("No templates yet")))
        none = EmptyState(theme, "layout-grid", tr("No circuits yet"))
        self.circuits = RowList(theme, tr("The same as other classes"), none)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(back)
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addWidget(self.empty_button, 0, Qt.AlignmentFlag.AlignLeft)
        lists = QHBoxLayout()
        lists.setSpacing(24)
        for one in (self.templates, self.circuits):
            lists.addWidget(one)
            one.opened.connect(self._attach)
        column.addLayout(lists, 1)

    def show_class(self, view: CircuitView, *, may_edit: bool) -> None:
        """Show for which class."""
        self._session = view.target.session_id
        head, manner = view.head, self._context.manner
        when = "" if head.starts is None else f"{manner.long_day(head.starts.date())} {manner.time(head.starts)}"
        self._title.setText(tr("{name} has no circuit yet", name=head.name))
        self._why.setText(
            tr("{when} · {room}. Choose one below; it can be changed afterwards.", when=when, room=head.room)
        )
        for one in (self.empty_button, self.templates, self.circuits):
            one.setEnabled(may_edit)

    def show_lists(self, overview: OverviewPane) -> None:
        """Offer what the overview lists."""
        self.templates.show_rows(overview.templates.model.rows)
        self.circuits.show_rows(overview.circuits.model.rows)

    def _attach(self, target: Target) -> None:
        session_id, circuit_id = self._session, target.circuit_id
        if session_id is not None and circuit_id is not None:
            self._context.tasks.run_command(
                lambda studio, call: studio.circuits.attach(call, session_id, circuit_id), owner=self
            )

    def _start_empty(self) -> None:
        session_id = self._session
        if session_id is not None:
            self._context.tasks.run_command(
                lambda studio, call: studio.circuits.start_empty(call, session_id), owner=self
            )
