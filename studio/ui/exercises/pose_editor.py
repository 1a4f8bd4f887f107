"""Drawing an exercise's figure: the board, two poses, kit, supports, and checks that are always up to date."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.drawing.figure_checks import Fault, Finding, findings
from studio.drawing.figure_spelling import spell_figure
from studio.drawing.sketch import NEW_KIT, Sketch, standing
from studio.services.changes import Outcome
from studio.services.exercises.rows import ExerciseRow
from studio.ui.context import PageContext
from studio.ui.exercises.pose_canvas import Handle, PoseCanvas
from studio.ui.exercises.pose_words import SUPPORTS, finding_words, kit_name
from studio.ui.phrases import error_words, tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import Segments, button, label, open_over
from studio.ui.widgets.flow import FlowLayout, clear_layout
from studio.ui.widgets.scrolled import Scrolled
from studio.ui.widgets.still_box import StillBox
from studio.ui.widgets.suggestions import Suggestions

WIDTH, HEIGHT, PANEL = 1060, 700, 400


class PoseEditor(QDialog):
    """Draws one exercise's figure; nothing is written before Save."""

    def __init__(
        self, context: PageContext, row: ExerciseRow, library: Mapping[str, ExerciseRow], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Figure of {name}", name=row.exercise.name))
        theme = context.theme
        open_over(parent, self, theme.size(WIDTH), theme.size(HEIGHT))
        self._context, self._row, self._library = context, row, library
        self._leaving = False
        self.sketch = Sketch(row.figure or standing(row.id))
        self.canvas = PoseCanvas(theme, self.sketch)
        self.canvas.setAccessibleName(tr("Figure: Tab goes from joint to joint, arrow keys move it"))
        self.canvas.changed.connect(self.show_sketch)
        self.canvas.chosen.connect(self._show_handle)
        self.poses = Segments(theme, (("start", tr("1 Start")), ("end", tr("2 End"))))
        self.poses.chosen.connect(self._show_pose)
        self.two = button(theme, "", "link")
        self.two.clicked.connect(self._turn_two)
        self.undo = button(theme, "", "icon", icon="undo-2", name=tr("Undo"), tip=tr("Undo (Ctrl+Z)"))
        self.redo = button(theme, "", "icon", icon="redo-2", name=tr("Redo"), tip=tr("Redo (Ctrl+Shift+Z)"))
        self.undo.clicked.connect(lambda: self._do(self.sketch.undo))
        self.redo.clicked.connect(lambda: self._do(self.sketch.redo))
        self.swap = button(
            theme, tr("Other side"), icon="flip-horizontal-2", tip=tr("Left does what right did (Ctrl+M)")
        )
        self.swap.clicked.connect(lambda: self._do(self.sketch.mirror))
        self.snap = QCheckBox(tr("Snap to ground, kit and plain angles"))
        self.snap.setChecked(True)
        self.snap.setToolTip(tr("Hold Alt to drag without"))
        self.snap.toggled.connect(self._set_snap)
        self.handle = label(theme, "", tone="muted", wrap=True)
        self.begin = QLineEdit()
        self.support, self.kit, self.caught, self.ground = StillBox(), StillBox(), QCheckBox(), QCheckBox()
        self.chips = FlowLayout()
        self.arrow = button(theme, tr("Add an arrow"), "link")
        self.arrow.clicked.connect(lambda: self._do(self.sketch.add_arrow))
        self.checks = QVBoxLayout()
        self.found: list[QPushButton] = []
        self._chips_shown: list[str] | None = None
        self.fine = label(theme, "", tone="ok", wrap=True)
        self.wrong = label(theme, "", tone="bad", wrap=True)
        self.wrong.hide()
        self.save = button(theme, tr("Save figure"), "primary")
        self.save.clicked.connect(self.finish)
        self._lay_out()
        self._fill_choices()
        for keys, act in (
            ("Ctrl+Z", self.sketch.undo),
            ("Ctrl+Shift+Z", self.sketch.redo),
            ("Ctrl+M", self.sketch.mirror),
        ):
            QShortcut(QKeySequence(keys), self, lambda act=act: self._do(act))
        self.show_sketch()
        self.canvas.choose(Handle("joint", "r_wrist"))
        self.canvas.setFocus()

    def _lay_out(self) -> None:
        theme, panel = self._context.theme, QWidget()
        side = QVBoxLayout(panel)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        side.addWidget(label(theme, self._row.exercise.name, "section", wrap=True))
        side.addLayout(_row(self.poses, self.two))
        side.addLayout(_row(self.undo, self.redo, self.swap))
        side.addWidget(self.snap)
        for title, part in (
            (tr("Begin with"), self.begin),
            (tr("Carried by"), self.support),
            (tr("Kit and arrows"), self.kit),
        ):
            side.addSpacing(4)
            side.addWidget(label(theme, title, "label"))
            side.addWidget(part)
        side.addLayout(self.chips)
        side.addWidget(self.arrow, 0, Qt.AlignmentFlag.AlignLeft)
        side.insertWidget(side.indexOf(self.support) + 1, self.caught)
        side.insertWidget(side.indexOf(self.support) + 2, self.ground)
        side.addSpacing(4)
        side.addWidget(label(theme, tr("Checks"), "label"))
        side.addWidget(self.fine)
        self.checks.setSpacing(0)
        side.addLayout(self.checks)
        side.addStretch(1)
        leave = button(theme, tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        right = QVBoxLayout()
        right.addWidget(Scrolled(panel), 1)
        right.addWidget(self.wrong)
        right.addLayout(_row(None, leave, self.save))
        beside = QWidget()
        beside.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        beside.setFixedWidth(theme.size(PANEL))
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.canvas, 1)
        left.addWidget(self.handle)
        both = QHBoxLayout(self)
        both.setContentsMargins(*[theme.size(20)] * 4)
        both.setSpacing(theme.size(20))
        both.addLayout(left, 1)
        both.addWidget(beside)

    def _fill_choices(self) -> None:
        self.caught.setText(tr("Caught in motion, need not balance"))
        self.ground.setText(tr("Show the floor line"))
        self.caught.clicked.connect(lambda on: self._change(dynamic=on))
        self.ground.clicked.connect(lambda on: self._change(ground=on))
        for key, words in SUPPORTS.items():
            self.support.addItem(tr(words), key)
        self.support.setAccessibleName(tr("Carried by"))
        self.support.activated.connect(lambda _at: self._change(support=self.support.currentData()))
        self.kit.setAccessibleName(tr("Add kit to the picture"))
        self.kit.addItem(tr("Add kit…"), "")
        for kind in NEW_KIT:
            self.kit.addItem(kit_name(kind), kind)
        self.kit.activated.connect(self._add_kit)
        names = (row.exercise.name for row in self._library.values() if row.figure is not None)
        Suggestions(self._context.theme, self.begin, self.begin_with).offer(names)
        self.begin.setPlaceholderText(tr("The figure of another exercise"))
        self.begin.setAccessibleName(tr("Begin with the figure of another exercise"))
        self.begin.returnPressed.connect(lambda: self.begin_with(self.begin.text()))
        for part in (*self.findChildren(QPushButton),):
            part.setAutoDefault(False)

    def begin_with(self, name: str) -> None:
        """Go on from the figure of the exercise called so."""
        wanted = name.strip().casefold()
        rows = (row for row in self._library.values() if row.exercise.name.casefold() == wanted)
        found = next((row.figure for row in rows if row.figure is not None), None)
        if found is not None:
            self._do(lambda: self.sketch.begin_with(found))

    def show_sketch(self) -> None:
        """Show what the sketch is now, and what is wrong with it."""
        sketch, two = self.sketch, self.sketch.figure.start is not None
        self.canvas.show_sketch()
        self.poses.offer("start", offered=two)
        self.poses.choose(sketch.which)
        self.poses.setVisible(two)
        self.two.setText(tr("One pose only") if two else tr("Add a start pose"))
        self.undo.setEnabled(sketch.can_undo)
        self.redo.setEnabled(sketch.can_redo)
        pose = sketch.pose
        if self.support.findData(pose.support) < 0:
            self.support.addItem(pose.support.capitalize(), pose.support)
        self.support.setCurrentIndex(self.support.findData(pose.support))
        self.caught.setChecked(pose.dynamic)
        self.ground.setChecked(pose.ground)
        self._show_chips()
        self._show_findings(findings(sketch.figure))
        self._show_handle()

    def _show_chips(self) -> None:
        pose = self.sketch.pose
        made = [(kit_name(part.kind), lambda n=n: self.sketch.remove_kit(n)) for n, part in enumerate(pose.kit)]
        made += [(tr("Arrow"), lambda n=n: self.sketch.remove_arrow(n)) for n in range(len(pose.arrows))]
        # While something is dragged, what stands beside it is mostly the same as before.
        shown = [name for name, _ in made]
        if shown == self._chips_shown:
            return
        self._chips_shown = shown
        clear_layout(self.chips)
        for name, take in made:
            chip = QPushButton(f"{name}  ×")
            chip.setAutoDefault(False)
            chip.setAccessibleName(tr("Take {name} away", name=name))
            chip.setFont(self._context.theme.font("caption"))
            set_role(chip, kind="chip")
            chip.clicked.connect(lambda _on=False, take=take: self._do(take))
            self.chips.addWidget(chip)

    def _show_findings(self, found: tuple[Finding, ...]) -> None:
        two = self.sketch.figure.start is not None
        self._say_findings([(one, f"{_pose_words(one) if two else ''}{finding_words(one)}") for one in found])
        self.fine.setVisible(not found)
        self.fine.setText(tr("Lengths, joint ranges, ground, supports and balance are right."))
        here = [one for one in found if one.pose == self.sketch.which]
        joints = {one.at for one in here} | ({"balance"} if any(one.fault is Fault.BALANCE for one in here) else set())
        self.canvas.faulty = frozenset(joints)
        self.save.setText(tr("Save figure") if not found else tr("Save all the same"))

    def _say_findings(self, found: Sequence[tuple[Finding, str]]) -> None:
        if [words for _, words in found] == [line.toolTip() for line in self.found]:
            return
        clear_layout(self.checks)
        self.found = []
        for one, words in found:
            line = button(self._context.theme, words, "list", icon="triangle-alert", tip=words)
            line.setAutoDefault(False)
            line.clicked.connect(lambda _on=False, one=one: self._go_to(one))
            self.checks.addWidget(line)
            self.found.append(line)

    def _go_to(self, found: Finding) -> None:
        self.sketch.show(found.pose)
        self.show_sketch()
        handle = Handle("joint", found.at)
        if handle in self.canvas.handles():
            self.canvas.choose(handle)
        self.canvas.setFocus()

    def _show_handle(self) -> None:
        self.handle.setText(tr("{handle} · Tab: next, arrow keys: move, Shift: finely", handle=self.canvas.words()))

    def _show_pose(self, key: str) -> None:
        self.sketch.show("start" if key == "start" else "end")
        self.show_sketch()

    def _turn_two(self) -> None:
        self._do(self.sketch.add_start if self.sketch.figure.start is None else self.sketch.remove_start)

    def _set_snap(self, on: bool) -> None:
        self.canvas.snaps = on

    def _add_kit(self) -> None:
        kind = self.kit.currentData()
        self.kit.setCurrentIndex(0)
        if kind:
            self._do(lambda: self.sketch.add_kit(kind))
            self.canvas.choose(Handle("kit", "", len(self.sketch.pose.kit) - 1, 0))

    def _change(self, **fields: object) -> None:
        self._do(lambda: self.sketch.change(lambda pose: replace(pose, **fields)))  # type: ignore[arg-type]

    def _do(self, act: object) -> None:
        act()  # type: ignore[operator]
        self.show_sketch()

    def finish(self) -> None:
        """Save the figure."""
        key, text = self._row.id, json.dumps(spell_figure(self.sketch.figure))

        def done(_outcome: Outcome) -> None:
            self._leaving = True
            self.accept()

        def refused(error: Exception) -> None:
            self.wrong.setText(error_words(error))
            self.wrong.show()

        self._context.tasks.run_command(
            lambda studio, call: studio.exercises.draw(call, key, text), done, owner=self, failed=refused
        )

    def reject(self) -> None:
        """Leave; what was drawn and not saved is asked for once more before it goes."""
        if self.sketch.changed and not self._leaving:
            self._leaving = True
            self.wrong.setText(tr("The figure is not saved. Save it, or press Cancel again to drop it."))
            self.wrong.show()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same at the window's cross."""
        if self.sketch.changed and not self._leaving:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)


def _pose_words(found: Finding) -> str:
    return tr("Start: ") if found.pose == "start" else tr("End: ")


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Parts side by side; None is a gap that stretches."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    if None not in parts:
        row.addStretch(1)
    return row
