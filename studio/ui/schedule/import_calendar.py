"""A calendar file of another program before it is taken over: what is understood, what is left out, and why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from studio.domain.schedule.premises import in_order
from studio.domain.schedule.records import ClassKind, Room, Staff
from studio.domain.values import Wall
from studio.services.files import read_file
from studio.services.schedule.calendar_events import Whose
from studio.services.schedule.calendar_files import LARGEST, FoundCalendar, LeftOut
from studio.services.schedule.import_matching import Placed
from studio.services.schedule.imports import ImportPlan
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import Manner, counted, error_words, tr
from studio.ui.runners import Place
from studio.ui.schedule.rule_words import rule_words
from studio.ui.widgets.basics import button, label, open_over
from studio.ui.widgets.still_box import StillBox
from studio.words import LEFT_OUT

WIDTH, HEIGHT = 720, 600
Known = dict[str, list[tuple[UUID, str]]]
"""Kinds, rooms and coaches to choose from."""


class ImportCalendar(QDialog):
    """Reads the file in its own time, shows what would be done, and does it as one step."""

    def __init__(self, context: PageContext, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Take over a calendar file"))
        theme = context.theme
        open_over(parent, self, theme.size(WIDTH), theme.size(HEIGHT))
        self._context = context
        self._found: FoundCalendar | None = None
        self._gone = Event()
        self.reading = QProgressBar()
        self.reading.setRange(0, 0)
        self.reading.setTextVisible(False)
        self.reading.setAccessibleName(tr("Reading"))
        self.says = label(theme, tr("Reading {name} …", name=path.name), tone="muted", wrap=True)
        self.wrong = label(theme, "", tone="bad", wrap=True)
        self.wrong.hide()
        self.classes, self.left_out = QStringListModel(self), QStringListModel(self)
        self._heads = [label(theme, "", "label"), label(theme, "", "label")]
        self.choices: dict[str, QComboBox] = {}
        self.go = button(theme, tr("Take over"), "primary")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(10))
        column.addWidget(label(theme, path.name, "section"))
        column.addWidget(self.says)
        column.addWidget(self.reading)
        column.addLayout(self._build_choices())
        lists = zip(self._heads, (self.classes, self.left_out), (3, 2), strict=True)
        for head, model, share in lists:
            column.addWidget(head)
            column.addWidget(self._list(head, model), share)
        column.addWidget(self.wrong)
        column.addLayout(self._foot())
        self._read(path)

    def _read(self, path: Path) -> None:
        """Read the file apart from the worker: what a hostile one takes, check-ins do not wait for."""
        gone = self._gone

        def gather(studio: Studio) -> Callable[[], tuple[FoundCalendar, Known]]:
            read, known = studio.sharing.reader(), _known(studio)
            return lambda: (read(read_file(path, LARGEST), lambda _share: not gone.is_set()), known)

        self._context.tasks.run_gathered(
            gather, lambda answer: self._take(*answer), owner=self, failed=self._refuse, key="read", at=Place.READER
        )

    def _build_choices(self) -> QHBoxLayout:
        """The kind, room and coach of classes that name none of the studio's."""
        theme = self._context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        row.addWidget(label(theme, tr("Where the file does not say"), tone="muted"))
        for which, name in (("kind", tr("Kind")), ("room", tr("Room")), ("coach", tr("Coach"))):
            box = StillBox()
            box.setAccessibleName(name)
            box.setToolTip(tr("{which} of classes for which the file names none", which=name))
            box.activated.connect(self._plan)
            self.choices[which] = box
            row.addWidget(box, 1)
        return row

    def _list(self, head: QLabel, model: QStringListModel) -> QListView:
        view = QListView()
        view.setModel(model)
        view.setWordWrap(True)
        view.setSpacing(self._context.theme.size(3))
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setLayoutMode(QListView.LayoutMode.Batched)  # so many rows at once that the window never waits
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head.setBuddy(view)
        return view

    def _foot(self) -> QHBoxLayout:
        leave = button(self._context.theme, tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.go)
        return row

    @property
    def otherwise(self) -> Whose:
        """What is chosen for classes that do not say."""
        return Whose(*(self.choices[which].currentData() for which in ("coach", "room", "kind")))

    def done(self, result: int) -> None:
        """Closed while it reads, it reads no further: pages to be drawn wait behind it."""
        self._gone.set()
        super().done(result)

    def _take(self, found: FoundCalendar, known: Known) -> None:
        self._found = found
        self.reading.hide()
        for which, things in known.items():
            box = self.choices[which]
            box.addItem(tr("{which}: leave out", which=box.accessibleName()), None)
            for row_id, name in things:
                box.addItem(tr("{which}: {name}", which=box.accessibleName(), name=name), row_id)
            box.setCurrentIndex(1 if len(things) == 1 else 0)
        self._plan()

    def _plan(self) -> None:
        found, otherwise = self._found, self.otherwise
        if found is not None:
            self._context.tasks.run_query(
                lambda studio: studio.sharing.plan_import(found, otherwise),
                self._show,
                owner=self,
                failed=self._refuse,
                key="plan",
            )

    def _show(self, plan: ImportPlan) -> None:
        manner = self._context.manner
        self.classes.setStringList([placed_words(one, manner) for one in plan.classes])
        self.left_out.setStringList([left_out_words(one, manner) for one in plan.left_out])
        self._heads[0].setText(tr("Understood: {count}", count=len(plan.classes)))
        self._heads[1].setText(tr("Left out: {count}", count=len(plan.left_out)))
        self.says.setText(tr("Nothing has changed yet. Taking it over is one step, which Undo takes back."))
        number = plan.number
        self.go.setText(counted(number, "Take over {number} class", "Take over {number} classes"))
        self.go.setEnabled(bool(plan.classes))

    def finish(self) -> None:
        """Take it over."""
        found, otherwise = self._found, self.otherwise
        if found is None:
            return
        self.go.setEnabled(False)
        self._context.tasks.run_command(
            lambda studio, call: studio.sharing.import_calendar(call, found, otherwise),
            lambda _outcome: self.accept(),
            owner=self,
            failed=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        self.reading.hide()
        self.says.setText("")
        self.wrong.setText(error_words(error))
        self.wrong.show()


def _known(studio: Studio) -> Known:
    """What there is to choose from, by name."""
    kinds = in_order(one for one in studio.store.select(ClassKind) if not one.archived)
    rooms = in_order(one for one in studio.store.select(Room) if not one.archived)
    coaches = in_order(one for one in studio.store.select(Staff) if one.teaches and not one.archived)
    return {
        "kind": [(one.id, one.name) for one in kinds],
        "room": [(one.id, one.name) for one in rooms],
        "coach": [(one.id, one.name) for one in coaches],
    }


def placed_words(one: Placed, manner: Manner) -> str:
    """Tue 21 Apr 2026 18:00  Hills, and below HIIT, Studio 2, Sora Nakamura, every Tuesday, 4 classes."""
    found = one.found
    text = f"{_when(found.starts, manner)}  {one.name}\n{one.kind.name}, {one.room.name}, {one.coach.name}"
    if not found.rule:
        return text
    often = rule_words(found.rule, found.starts, found.last_day, None, manner)
    number = found.number - len(found.cancelled)
    return f"{text} · {often} · " + counted(number, "{number} class", "{number} classes")


def left_out_words(one: LeftOut, manner: Manner) -> str:
    """Sat 18 Apr 09:00  Hills: is over."""
    when = "" if one.starts is None else _when(one.starts, manner)
    if one.starts is not None and one.reason == "all_day":
        when = f"{manner.weekday(one.starts)} {manner.day_month_year(one.starts)}"
    return f"{when}  {one.name or tr('An entry without a name')} {tr(LEFT_OUT[one.reason])}".strip()


def _when(wall: Wall, manner: Manner) -> str:
    return f"{manner.weekday(wall)} {manner.day_month_year(wall)} {manner.time(wall)}"
