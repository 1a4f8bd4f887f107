"""Progress: a member's tests told with their error, strength, regularity; and a class's results typed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from studio.domain.progress.measurement import FitnessTest
from studio.domain.progress.records import Side
from studio.services.access import Part, sees
from studio.services.changes import Changes
from studio.services.progress.rows import GridStation, ProgressView, ResultsGrid, Tested
from studio.ui.context import Page, PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.progress.add_test import AddTest
from studio.ui.progress.charts import RegularityCard, StrengthCard
from studio.ui.progress.people import TestedList
from studio.ui.progress.results_grid import GridModel, GridView
from studio.ui.progress.side_pane import SidePane
from studio.ui.progress.tests_table import NARROWEST, USUAL, TestsTable
from studio.ui.theme import set_role
from studio.ui.widgets.basics import Avatar, button, give_way, label, rule
from studio.ui.widgets.empty_state import EmptyState
from studio.ui.widgets.rows import ROW_ROLE

SCROLL_BAR = 11
CONCERNS = Changes.PROGRESS | Changes.ATTENDANCE | Changes.MEMBERS | Changes.SCHEDULE


class ProgressPage(Page):
    """Three faces: whom to look at, one member, one class's results."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._member: UUID | None = None
        self._session: UUID | None = None
        self._view: ProgressView | None = None
        self._below = False
        set_role(self, surface="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._make_choice())
        self._faces.addWidget(self._make_member())
        self._faces.addWidget(self._make_grid())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._faces)

    # -- whom to look at

    def _make_choice(self) -> QWidget:
        theme = self._context.theme
        face = QWidget()
        column = QVBoxLayout(face)
        column.setContentsMargins(theme.size(24), theme.size(16), theme.size(24), theme.size(24))
        column.setSpacing(theme.size(12))
        column.addWidget(label(theme, tr("Progress"), "section"))
        words = tr("Choose somebody who was tested, or open a member and press Progress.")
        self._whom = label(theme, words, tone="muted", wrap=True)
        column.addWidget(self._whom)
        self._people = TestedList(self._context)
        self._people.clicked.connect(lambda index: self.open_member(index.data(ROW_ROLE).member_id))
        self._people.activated.connect(lambda index: self.open_member(index.data(ROW_ROLE).member_id))
        column.addWidget(self._people, 1)
        self._nobody = EmptyState(theme, "chart-line")
        self._nobody.asked.connect(lambda: self._context.navigate("members"))
        column.addWidget(self._nobody, 1)
        return face

    def _show_people(self, people: Sequence[Tested]) -> None:
        self._people.people.show_rows(people)
        self._people.setVisible(bool(people))
        self._whom.setVisible(bool(people))
        self._nobody.setVisible(not people)
        if sees(self._context.tasks.person.role, Part.TESTS):
            title, words = tr("Nobody was tested yet"), tr("The first test sets the baseline: add it from a member.")
        else:
            title = tr("Test results are for coaches and managers")
            words = tr("Open a member and press Progress to see how regularly they come, and what they lift.")
        self._nobody.tell(title, words, tr("Open members"))

    # -- one member

    def _make_member(self) -> QWidget:
        theme = self._context.theme
        face = QWidget()
        self._avatar = Avatar(theme, theme.size(44))
        self._context.faces.changed.connect(self._show_face)
        self.name = label(theme, "", "section")
        self._since = label(theme, "", tone="muted")
        self.add = button(theme, tr("Add result"), icon="plus")
        self.add.clicked.connect(self._ask_test)
        self.to_print = button(theme, tr("Print progress sheet"), "primary", icon="printer")
        self.to_print.clicked.connect(self._print)
        head = QHBoxLayout()
        head.setContentsMargins(theme.size(24), theme.size(14), theme.size(24), theme.size(14))
        head.setSpacing(theme.size(14))
        head.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        give_way(theme, self.name, self._since)
        words.addWidget(self.name)
        words.addWidget(self._since)
        head.addLayout(words, 1)
        others = button(theme, tr("Others"), "ghost")
        others.clicked.connect(self._choose_other)
        for widget in (others, self.add, self.to_print):
            head.addWidget(widget)
        self.tests = TestsTable(self._context)
        self._no_tests = label(theme, tr("No test yet. The first test sets the baseline."), tone="muted")
        self._no_tests.setContentsMargins(theme.size(24), theme.size(16), 0, theme.size(16))
        self.strength, self.regularity = StrengthCard(self._context), RegularityCard(self._context)
        foot = self._foot = QHBoxLayout()
        foot.setContentsMargins(theme.size(24), theme.size(20), theme.size(8), theme.size(24))
        foot.setSpacing(theme.size(16))
        foot.addWidget(self.strength, 1)
        foot.addWidget(self.regularity, 1)
        foot.addStretch()
        self._lay_out_member(face, head, foot)
        return face

    def _lay_out_member(self, face: QWidget, head: QHBoxLayout, foot: QHBoxLayout) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tests)
        column.addWidget(self._no_tests)
        column.addLayout(foot)
        column.addStretch(1)
        body = QWidget()
        set_role(body, surface="surface")
        body.setLayout(column)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        self.side = SidePane(self._context)
        row = self._row = QHBoxLayout(face)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scroll, 1)
        row.addWidget(rule(upright=True))
        row.addWidget(self.side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what stands beside the tests gives way first; then all stands one under the other."""
        super().resizeEvent(event)
        size = self._context.theme.size
        self.side.give_room(self.width() - size(USUAL))
        tight = self.width() - self.side.width() < size(USUAL)
        self._foot.setDirection(QHBoxLayout.Direction.TopToBottom if tight else QHBoxLayout.Direction.LeftToRight)
        below = self.width() - self.side.width() < size(NARROWEST + SCROLL_BAR)
        if below is not self._below:
            self._below = below
            (self._foot if below else self._row).addWidget(self.side)

    def open_member(self, member_id: UUID) -> None:
        """Show a member's progress."""
        self._member, self._session = member_id, None
        role = self._context.tasks.person.role
        self._context.tasks.run_query(
            lambda studio: studio.progress.view(role, member_id), self._show_member, owner=self, key="view"
        )

    def _show_member(self, view: ProgressView) -> None:
        self._view = view
        self._show_face()
        self.name.setText(view.name)
        self._since.setText(self._test_words(view))
        self.tests.show_lines(view.tests)
        self.tests.setVisible(bool(view.tests))
        self._no_tests.setVisible(not view.tests)
        sees_tests = Part.TESTS in view.sees
        self._no_tests.setText(
            tr("No test yet. The first test sets the baseline.")
            if sees_tests
            else tr("Coaches and managers see test results.")
        )
        for part in (self.add, self.to_print, self._since):
            part.setVisible(sees_tests)
        self.side.setVisible(Part.RUNNING in view.sees)
        self.strength.show_lifts(view.lifts)
        self.regularity.show_view(view)
        self.side.show_view(view)
        self._faces.setCurrentIndex(1)

    def _show_face(self) -> None:
        """A photo may come after the member."""
        if self._view is not None:
            self._avatar.show_name(self._view.name, self._context.faces.small(self._view.member_id))

    def _test_words(self, view: ProgressView) -> str:
        manner = self._context.manner
        if view.last_test is None or view.first_test is None:
            return tr("Never tested")
        if view.test_days == 1:
            return tr("First test day, {day}", day=manner.long_day(view.last_test))
        return tr(
            "{count} test days, last {day} · first was {first}",
            count=view.test_days,
            day=manner.long_day(view.last_test),
            first=manner.day_month_year(view.first_test),
        )

    def _choose_other(self) -> None:
        self._member = self._session = None
        self._load()

    def _print(self) -> None:
        if self._view is not None:
            self._context.navigate("printing", member=self._view.code, sheets=("progress",))

    def _ask_test(self) -> None:
        self._context.tasks.run_query(lambda studio: studio.progress.battery(), self._open_dialog, owner=self)

    def _open_dialog(self, battery: Sequence[FitnessTest]) -> None:
        dialog = AddTest(self._context.theme, battery, self)
        dialog.given.connect(self._add_test)
        dialog.open()

    def _add_test(self, test: str, values: Mapping[Side, float]) -> None:
        member_id = self._member
        if member_id is not None:
            self._context.tasks.run_command(
                lambda studio, call: studio.progress.add_test(call, member_id, test, values), owner=self
            )

    # -- a class's results

    def _make_grid(self) -> QWidget:
        theme = self._context.theme
        face = QWidget()
        self.grid_title = label(theme, "", "section")
        self.grid = GridModel(self._log, theme)
        self.grid.setParent(self)
        self.grid_view = GridView(theme, self.grid)
        self._no_grid = label(theme, tr("This class has no circuit or nobody booked, so there is nothing to type in."))
        column = QVBoxLayout(face)
        column.setContentsMargins(theme.size(24), theme.size(20), theme.size(24), theme.size(16))
        column.setSpacing(theme.size(8))
        self._grid_when = label(theme, "", tone="muted")
        back = button(theme, "", "icon", icon="arrow-left", name=tr("Everybody who was tested"))
        back.clicked.connect(self._choose_other)
        head = QHBoxLayout()
        head.setSpacing(theme.size(8))
        head.addWidget(back)
        head.addWidget(self.grid_title)
        head.addWidget(self._grid_when, 1)
        column.addLayout(head)
        words = tr("Load, then repetitions: 16 or 35 lb, 8 8. Enter goes to the next person, Tab to the next cell.")
        column.addWidget(label(theme, words, tone="muted", wrap=True))
        column.addWidget(self._no_grid)
        column.addWidget(self.grid_view, 1)
        return face

    def open_class(self, session_id: UUID) -> None:
        """Show a class's grid."""
        self._session, self._member = session_id, None
        self._context.tasks.run_query(
            lambda studio: studio.progress.grid(session_id), self._show_grid, owner=self, key="view"
        )

    def _show_grid(self, grid: ResultsGrid) -> None:
        manner = self._context.manner
        self.grid_title.setText(tr("Results of {name}", name=grid.name))
        self._grid_when.setText(f"{manner.long_day(grid.starts.date())} {manner.time(grid.starts)}")
        self.grid_view.show_grid(grid)
        filled = bool(grid.people and grid.stations)
        self.grid_view.setVisible(filled)
        self._no_grid.setVisible(not filled)
        opened = self._faces.currentIndex() != 2
        self._faces.setCurrentIndex(2)
        if opened:
            self.grid_view.setFocus()
        if filled and not self.grid_view.currentIndex().isValid():
            self.grid_view.setCurrentIndex(self.grid.index(0, 0))

    def _log(self, member_id: UUID, station: GridStation, load: str, reps: str) -> None:
        session_id = self._session
        if session_id is None:
            return
        self._context.tasks.run_command(
            lambda studio, call: studio.progress.log_result(
                call, session_id, member_id, station.station_id, station.exercise, load, reps
            ),
            owner=self,
            failed=lambda error: self._refuse((member_id, station.station_id), error),
        )

    def _refuse(self, place: tuple[UUID, UUID], error: Exception) -> None:
        self.grid.refuse(place, error_words(error))
        self._context.complain(error)

    # -- as a page

    def activate(self, **where: object) -> None:
        """Show the member `member`, the class `session_id`, or what was shown last."""
        member_id, session_id = where.get("member"), where.get("session_id")
        if isinstance(session_id, UUID):
            self.open_class(session_id)
        elif isinstance(member_id, UUID):
            self.open_member(member_id)
        else:
            self._load()

    def refresh(self, changes: Changes) -> None:
        """Ask again when results, attendance or members were touched."""
        if changes & CONCERNS:
            self._load()

    def _load(self) -> None:
        if self._session is not None:
            self.open_class(self._session)
        elif self._member is not None:
            self.open_member(self._member)
        else:
            self._faces.setCurrentIndex(0)
            role = self._context.tasks.person.role
            self._context.tasks.run_query(
                lambda studio: studio.progress.recent(role), self._show_people, owner=self, key="view"
            )
