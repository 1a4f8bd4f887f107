"""The circuit editor: head, time bar, board, and beside them the checks or the selected station's fields."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.domain.circuits.findings import Finding, Repair, RepairKind
from studio.domain.roles import Role
from studio.services.changes import Changes
from studio.services.circuits.rows import BlockLane, CircuitView, LibraryChoice, StationCard, Target
from studio.ui.circuits.asking import CopyCircuit, KeepFinding
from studio.ui.circuits.block_form import BlockForm
from studio.ui.circuits.board import Board
from studio.ui.circuits.commands import Commands
from studio.ui.circuits.editor_head import EditorHead
from studio.ui.circuits.geometry import Grid
from studio.ui.circuits.inspector import Inspector
from studio.ui.circuits.side_panel import NARROW_WIDTH, WIDTH, SidePanel
from studio.ui.circuits.time_bar import TimeBar
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.widgets.basics import rule

USUAL = 1200
"""Design pixels of the page from which on the checks are as wide as they are drawn for."""


class Editor(QWidget):
    """Edits one target. Every change is a command; what comes back is read anew, never guessed."""

    closed = Signal()
    shown = Signal(object)  # CircuitView, after it was read

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.view: CircuitView | None = None
        self._target = Target()
        self._adding: BlockLane | None = None
        self._stepping = False
        theme = context.theme
        self.head, self.bar = EditorHead(theme, context.manner), TimeBar(theme)
        self.board, self.side, self.inspector = Board(theme), SidePanel(theme), Inspector(theme)
        self._commands = Commands(context.tasks, self)
        self._build()
        self._connect()

    # -- what is shown

    def open(self, target: Target) -> None:
        """Open a circuit; the selection and fields of another one are left."""
        if target != self._target:
            self.view = None
            self._target = target
            self.close_inspector()
            self.board.select(None)
        self.load()

    def load(self) -> None:
        """Read the circuit anew."""
        target, role = self._target, self._context.tasks.person.role
        if target.session_id is not None:
            session_id = target.session_id
            self._context.tasks.run_query(
                lambda studio: studio.circuits.for_session(session_id, role), self._show, owner=self, key="view"
            )
        elif target.circuit_id is not None:
            circuit_id = target.circuit_id
            self._context.tasks.run_query(
                lambda studio: studio.circuits.for_circuit(circuit_id), self._show, owner=self, key="view"
            )

    def refresh(self, changes: Changes) -> None:
        """Read again when something shown here was touched."""
        shown = Changes.CIRCUITS | Changes.SCHEDULE | Changes.ATTENDANCE | Changes.HEALTH | Changes.PAPER
        if changes & shown and self._target != Target():
            self.load()

    def _show(self, view: CircuitView) -> None:
        if view.target != self._target:
            return
        first = self.view is None
        self.view = view
        self._stepping = False
        self.head.show_view(view, may_edit=self.may_edit)
        self.bar.show_view(view)
        self.board.show_view(view)
        if first and view.lanes and self.isVisible():
            self.board.focus_first()
        card = self.board.selected
        focused = QApplication.focusWidget()
        if card is not None and focused is not None and self.side.isAncestorOf(focused):
            self.board.select(card.id)
        self.side.show_view(view, may_edit=self.may_edit)
        if self._stack.currentWidget() is self.inspector and self._adding is None:
            if card is None:
                self.close_inspector()
            else:
                self.inspector.show_station(card)
                self._ask_choices(self.inspector.search.text())
        self.shown.emit(view)

    @property
    def may_edit(self) -> bool:
        """Whether the person at this desk may change circuits."""
        return self._context.tasks.person.role is not Role.DESK

    # -- building

    def _build(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.board)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self.bar)
        left.addSpacing(10)
        left.addWidget(scroll, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.side)
        self._stack.addWidget(self.inspector)
        self._beside = (rule(upright=True), self._stack)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        for part in self._beside:
            row.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window what stands beside the board gives way to it."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self, *_what: object) -> None:
        """Where the board would not fit beside the checks, they wait behind a button, and fields until used."""
        theme = self._context.theme
        side = theme.size(WIDTH if self.width() >= theme.size(USUAL) else NARROW_WIDTH)
        tight = self.width() - side - 1 < Grid(0, theme.px(1)).right
        self._stack.setFixedWidth(theme.size(WIDTH) if tight else side)
        self.head.checks_button.setVisible(tight)
        asked = self.head.checks_button.isChecked() or self._stack.currentWidget() is self.inspector
        for part in self._beside:
            part.setVisible(asked or not tight)

    def _connect(self) -> None:
        board, inspector = self.board, self.inspector
        board.resized.connect(self.bar.fit_to)
        board.chosen.connect(self._chosen)
        board.edit_wanted.connect(self.edit)
        board.add_wanted.connect(self.add)
        board.block_wanted.connect(self._ask_block)
        board.move_wanted.connect(self._move)
        for signal, command in (
            (board.remove_wanted, self._commands.remove),
            (board.duplicate_wanted, self._commands.duplicate),
            (board.lock_wanted, self._commands.toggle_lock),
        ):
            signal.connect(lambda card, command=command: self._may() and command(self.scope, card))
        board.easier_wanted.connect(lambda card: self._step_exercise(card, "easier"))
        board.harder_wanted.connect(lambda card: self._step_exercise(card, "harder"))
        self.side.repair_wanted.connect(self._repair)
        self.side.keep_wanted.connect(self._keep)
        self.side.station_wanted.connect(self.board.select)
        self.head.back_clicked.connect(self.closed)
        self.head.undo_clicked.connect(self.undo)
        self.head.print_clicked.connect(self._print)
        self.head.copy_clicked.connect(self._ask_copy)
        self.head.checks_button.toggled.connect(self._share_room)
        self._stack.currentChanged.connect(self._share_room)
        inspector.closed.connect(self.close_inspector)
        inspector.search_typed.connect(self._ask_choices)
        inspector.exercise_picked.connect(self._picked)
        inspector.dose_entered.connect(lambda text: self._enter(self._commands.set_dose, text))
        inspector.tempo_entered.connect(lambda text: self._enter(self._commands.set_tempo, text))
        inspector.load_entered.connect(lambda text: self._enter(self._commands.set_load, text))
        inspector.note_entered.connect(lambda text: self._enter(self._commands.set_note, text))
        inspector.lock_clicked.connect(lambda: self._on_selected(self._commands.toggle_lock))
        inspector.duplicate_clicked.connect(lambda: self._on_selected(self._commands.duplicate))
        inspector.remove_clicked.connect(lambda: self._on_selected(self._commands.remove))

    # -- hands

    @property
    def scope(self) -> tuple[Target, bool]:
        """What commands change: the target, and whether every class to come with this version follows."""
        return self._target, self.head.everywhere

    def edit(self, card: StationCard) -> None:
        """Open a station's fields, the dose first."""
        if not self._may():
            return
        self._adding = None
        self.board.select(card.id, focus=False)
        self.inspector.show_station(card)
        self._stack.setCurrentWidget(self.inspector)
        self.inspector.dose.setFocus()
        self.inspector.dose.selectAll()
        self._ask_choices("")

    def add(self, lane: BlockLane) -> None:
        """Pick the exercise of a new station."""
        if self._may():
            self._adding = lane
            self.inspector.show_new(lane)
            self._stack.setCurrentWidget(self.inspector)
            self._ask_choices("")

    def close_inspector(self) -> None:
        """Back to the checks; the board has the keys again."""
        self._adding = None
        # The focus goes first: a hidden field would pass it to the first card, and with it the selection.
        card = self.board.selected
        if card is not None:
            self.board.select(card.id)
        self._stack.setCurrentWidget(self.side)

    def undo(self) -> None:
        """Take back the last change to this circuit, by its journal entry."""
        step = None if self.view is None else self.view.undo
        self._take_back(None if step is None else step.entry)

    def redo(self) -> None:
        """Do again what was taken back last (undoing an undo)."""
        step = None if self.view is None else self.view.redo
        self._take_back(None if step is None else step.entry)

    def _take_back(self, entry: UUID | None) -> None:
        # Until the circuit has been read again, the entry it names is the one just taken back.
        if entry is not None and not self._stepping and self._may():
            self._stepping = True
            self._context.tasks.undo_entry(entry)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z is this circuit's here, before the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _undo_step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo, redo, and Esc one step back."""
        step = _undo_step(event)
        if step:
            self.undo() if step < 0 else self.redo()
        elif Qt.Key(event.key()) is Qt.Key.Key_Escape:
            if self._stack.currentWidget() is self.inspector:
                self.close_inspector()
            else:
                self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _may(self) -> bool:
        if not self.may_edit:
            self._context.say(tr("Only a coach or a manager may change circuits."))
        return self.may_edit

    def _chosen(self, card: StationCard) -> None:
        if self._stack.currentWidget() is self.inspector and self._adding is None:
            self.inspector.show_station(card)
            self._ask_choices(self.inspector.search.text())

    def _on_selected(self, command: object) -> None:
        card = self.board.selected
        if card is not None and self._may() and callable(command):
            command(self.scope, card)

    def _enter(self, command: object, text: str) -> None:
        card = self.board.selected
        if card is not None and callable(command):
            command(self.scope, card, text, self.inspector.complain)

    def _move(self, card: StationCard, block_id: UUID, position: int) -> None:
        if self._may():
            self._commands.move(self.scope, card, block_id, position, self._move_refused)

    def _move_refused(self, error: Exception) -> None:
        self._context.complain(error)
        self.load()

    def _picked(self, exercise: str) -> None:
        if self._adding is not None:
            self._commands.add(self.scope, self._adding, exercise)
            self.close_inspector()
        else:
            card = self.board.selected
            if card is not None:
                self.inspector.search.clear()
                self._commands.set_exercise(self.scope, card.id, exercise)

    def _ask_choices(self, text: str) -> None:
        target, card, adding = self._target, self.board.selected, self._adding
        words = text.strip()
        lane = adding if adding is not None else None
        if lane is None and card is not None and self.view is not None:
            lane = self.view.lane_of(card.id)
        if words or adding is not None:
            kind = None if lane is None else lane.kind
            self._context.tasks.run_query(
                lambda studio: studio.circuits.search_library(words, kind),
                self.inspector.show_choices,
                owner=self,
                key="choices",
            )
        elif card is not None:
            station_id = card.id
            self._context.tasks.run_query(
                lambda studio: studio.circuits.library_choices(target, station_id),
                self.inspector.show_choices,
                owner=self,
                key="choices",
            )

    def _step_exercise(self, card: StationCard, way: str) -> None:
        if not self._may():
            return
        target = self._target

        def take(choices: tuple[LibraryChoice, ...]) -> None:
            found = [one for one in choices if one.relation == way]
            if not found:
                self._context.say(tr("Nothing easier.") if way == "easier" else tr("Nothing harder."))
                return
            # Easier ones stand above the current, nearest last; harder ones below, nearest first.
            nearest = found[-1] if way == "easier" else found[0]
            self._commands.set_exercise(self.scope, card.id, nearest.exercise)

        self._context.tasks.run_query(
            lambda studio: studio.circuits.library_choices(target, card.id), take, owner=self, key="step"
        )

    def _ask_block(self, lane: BlockLane) -> None:
        if not self._may():
            return
        form = BlockForm(self._context, lane, self)
        form.accepted.connect(lambda: self._commands.set_block(self.scope, lane.id, *form.values))
        form.open()

    def _repair(self, repair: Repair) -> None:
        card = None if self.view is None else self.view.station(repair.target)
        if repair.kind is RepairKind.SWAP:
            if card is not None:
                self.edit(card)
                self.inspector.search.setFocus()
        else:
            self._commands.repair(self.scope, repair, card)

    def _keep(self, finding: Finding, key: str) -> None:
        if self._target.session_id is not None:
            KeepFinding(self._context, self._target.session_id, key, self).open()

    def _ask_copy(self, template: bool) -> None:
        view = self.view
        if view is not None and view.version_id is not None and self._may():
            CopyCircuit(self._context, view.version_id, view.circuit_name, self, template=template).open()

    def _print(self) -> None:
        if self._target.session_id is not None:
            self._context.navigate("printing", session_id=self._target.session_id, sheets=("stations",))


def _undo_step(event: QKeyEvent) -> int:
    """-1 for Ctrl+Z, 1 for Ctrl+Shift+Z and Ctrl+Y, 0 for other keys."""
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    key, held = Qt.Key(event.key()), event.modifiers()
    if key is Qt.Key.Key_Z and held == control:
        return -1
    if (key is Qt.Key.Key_Z and held == control | shift) or (key is Qt.Key.Key_Y and held == control):
        return 1
    return 0
