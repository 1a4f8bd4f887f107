"""One member: head, tabs, and what stands under each."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget

from studio.domain.attendance.records import BookingState
from studio.domain.errors import NotFoundError
from studio.services.access import Part
from studio.services.history import About
from studio.services.members.rows import Profile
from studio.services.progress.rows import ProgressView
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.archiving import archive
from studio.ui.members.book_dialog import ask_booking
from studio.ui.members.charts import TestsTable
from studio.ui.members.details_form import DetailsForm
from studio.ui.members.documents_tab import DocumentsTab
from studio.ui.members.health_tab import HealthTab
from studio.ui.members.history_tab import History
from studio.ui.members.kin_part import KinPart
from studio.ui.members.own_part import OwnPart
from studio.ui.members.passes_tab import PassesTab
from studio.ui.members.people_dialogs import Reveal
from studio.ui.members.person_menu import add_person_actions, add_regular_places
from studio.ui.members.profile_head import ProfileHead
from studio.ui.members.running_tab import RunningTab
from studio.ui.members.tabs import AllBookings, Overview, scrolled
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import label, rule
from studio.ui.widgets.paint import Paint
from studio.ui.widgets.tab_row import TabRow

DETAILS = 7
"""The tab of a member's own data."""
Answer = tuple[Profile, ProgressView]


class ProfilePane(QFrame):
    """Shows a member; everything on it is asked for in one go. `merged` tells whom two profiles have become."""

    merged = Signal(object)  # UUID

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.member_id: UUID | None = None
        self.profile: Profile | None = None
        self._answer: Answer | None = None
        self._unfilled: set[int] = set()
        set_role(self, surface="surface")
        self.head = ProfileHead(context)
        self.overview = Overview(context, paint)
        self.bookings = AllBookings(context, paint)
        self._tests = TestsTable(context, paint)
        self.running = RunningTab(context, paint)
        self.passes = PassesTab(context, paint)
        self.health = HealthTab(context)
        self.documents = DocumentsTab(context)
        self.history = History(context, paint)
        self.own = OwnPart(context)
        self.kin = KinPart(context)
        self.form = DetailsForm(context)
        self.tabs = TabRow(context.theme)
        self.tabs.setAccessibleName(tr("Parts of the profile"))
        self._stack = QStackedWidget()
        self._parts: tuple[tuple[str, Part | None], ...] = (
            (tr("Overview"), None),
            (tr("Bookings"), Part.BOOKINGS),
            (tr("Tests"), Part.TESTS),
            (tr("Running"), Part.RUNNING),
            (tr("Passes"), Part.PASSES),
            (tr("Health"), None),
            (tr("Documents"), Part.DOCUMENTS),
            (tr("Details"), None),
            (tr("History"), Part.HISTORY),
        )
        pages = (
            self.overview,
            self.bookings,
            scrolled(self._tests),
            scrolled(self.running),
            scrolled(self.passes),
            scrolled(self.health),
            scrolled(self.documents),
            scrolled(self.form, self.own, self.kin),
            scrolled(self.history),
        )
        for (name, _), page in zip(self._parts, pages, strict=True):
            self.tabs.addTab(name)
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addSpacing(8)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(14, 0, 14, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)
        self._nobody = label(self._context.theme, tr("Choose somebody from the list."), "lead", tone="muted")
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._body)
        outer.addWidget(self._nobody, 1)
        self._body.hide()

    def _connect(self) -> None:
        self._stack.currentChanged.connect(self._fill)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.form.done.connect(self._leave_form)
        self.head.edit_asked.connect(self.edit)
        self.head.book_asked.connect(self._book)
        self.head.here_asked.connect(self._toggle_here)
        self.head.archive_asked.connect(self._archive)
        self.head.card_asked.connect(self._new_card)
        self.head.print_asked.connect(self._print_card)
        self.head.menu_opened.connect(self._add_actions)
        self.overview.adjustments.reveal_asked.connect(self._reveal)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.form, self._leave_form)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def open(self, member_id: UUID) -> None:
        """Show a member."""
        self.member_id = member_id
        self.reload()

    def show_to_another(self) -> None:
        """Ask for the member again for who has come: nothing is in sight until it is known what they may see."""
        self._body.hide()
        self.health.hide_told()
        self.reload()

    def reload(self) -> None:
        """Ask for the member again."""
        if self.member_id is None:
            return
        member_id, role = self.member_id, self._context.tasks.person.role

        def ask(studio: Studio) -> Answer:
            profile = studio.members.profile(role, member_id)
            return profile, studio.progress.view(role, member_id)

        self._context.tasks.run_query(ask, self._show, owner=self, key="profile", failed=self._gone)

    def _gone(self, error: Exception) -> None:
        if not isinstance(error, NotFoundError):
            self._context.complain(error)
        self.member_id = self.profile = self._answer = None
        self._body.hide()
        self._nobody.show()

    def _show(self, answer: Answer) -> None:
        profile, progress = answer
        other_eyes = self.profile is not None and self.profile.sees != profile.sees
        self._answer, self.profile = answer, profile
        self.head.show_member(profile, progress)
        self._unfilled = set(range(self._stack.count()))
        # What another role saw is left under no tab, in sight or not.
        for place in range(self._stack.count()) if other_eyes else [self._stack.currentIndex()]:
            self._fill(place)
        for place, (_, part) in enumerate(self._parts):
            self.tabs.offer(place, offered=part is None or part in profile.sees)
        self._nobody.hide()
        self._body.show()

    def _fill(self, place: int) -> None:
        """Fill a part that comes into sight: all of them at once would hold the window up."""
        if self._answer is None or place not in self._unfilled:
            return
        self._unfilled.remove(place)
        profile, progress = self._answer
        fillings: tuple[Callable[[], None], ...] = (
            lambda: self.overview.show_member(profile, progress),
            lambda: self.bookings.show_profile(profile),
            lambda: self._tests.show_tests(progress.tests, progress.last_test),
            lambda: self.running.show_profile(profile, progress),
            lambda: self.passes.show_profile(profile),
            lambda: self.health.show_profile(profile),
            lambda: self.documents.show_profile(profile),
            self._fill_details,
            lambda: self.history.show_about(About(profile.id)),
        )
        fillings[place]()

    def _fill_details(self) -> None:
        if self.profile is not None:
            self.form.show_profile(self.profile)
            self.own.show_profile(self.profile)
            self.kin.show_profile(self.profile)

    def edit(self) -> None:
        """Edit the member's own data in place."""
        if self.profile is not None:
            self.tabs.setCurrentIndex(DETAILS)
            self.form.start()

    def _leave_form(self) -> None:
        self.tabs.setCurrentIndex(0)

    def reveal(self) -> None:
        """Ask for the reason of a limit, when there is one to know."""
        self.overview.adjustments.ask()

    def _reveal(self, flag_id: UUID) -> None:
        Reveal(
            self._context,
            lambda studio, call, reason: studio.members.health.reveal(call, flag_id, reason),
            self.overview.adjustments.show_cause,
            self,
        ).open()

    def _book(self) -> None:
        if self.profile is not None:
            ask_booking(self._context, self.profile, self)

    def _toggle_here(self) -> None:
        profile = self.profile
        if profile is None or profile.today is None:
            return
        session_id, member_id = profile.today.session_id, profile.id
        here = profile.today.state is BookingState.HERE
        state = BookingState.BOOKED if here else BookingState.HERE
        self._context.tasks.run_command(
            lambda studio, call: studio.attendance.mark(call, session_id, member_id, state), owner=self
        )

    def _archive(self) -> None:
        profile = self.profile
        if profile is not None:
            archive(self._context, profile, self)

    def _add_actions(self, menu: QMenu) -> None:
        if self.profile is not None:
            add_regular_places(menu, self._context, self.profile, self)
            add_person_actions(menu, self._context, self.profile, self.merged.emit, self)

    def _print_card(self) -> None:
        if self.member_id is not None:
            self._context.navigate("printing", cards=(self.member_id,))

    def _new_card(self) -> None:
        member_id = self.member_id
        if member_id is not None:
            self._context.tasks.run_command(lambda studio, call: studio.members.new_card(call, member_id), owner=self)
