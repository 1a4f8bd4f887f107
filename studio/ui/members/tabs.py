"""What stands under the tabs of a member's profile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.services.access import Part
from studio.services.members.profile import SHOWN_BOOKINGS
from studio.services.members.rows import BookingLine, LedgerLine, Profile
from studio.services.progress.rows import ProgressView
from studio.ui.context import PageContext
from studio.ui.members.charts import AttendanceStrip, FactsRow, Painted, RunningBars, TestsTable
from studio.ui.members.kin_part import KinCard
from studio.ui.members.side import MOST, Adjustments, Bookings, Races
from studio.ui.members.words import REASONS
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.paint import Paint

EDGE, WIDEST = 24, 1200
NARROW = 660
_OVERVIEW_TESTS = 5
_OVERVIEW_PAST = 10
OLDER = 100
"""Bookings fetched at a time beyond those that a profile comes with."""


def scrolled(*parts: QWidget, gap: int = 20) -> QScrollArea:
    """Widgets one below the other that scroll when there is too little room; lines so long that an eye loses them are
    not made of much.
    """
    inner = QFrame()
    inner.setMaximumWidth(WIDEST)
    set_role(inner, surface="surface")
    column = QVBoxLayout(inner)
    column.setContentsMargins(EDGE, 20, EDGE, 20)
    column.setSpacing(gap)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


class Overview(QWidget):
    """The whole person without scrolling."""

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.strip = AttendanceStrip(context, paint)
        self.facts = FactsRow(context, paint)
        self.tests = TestsTable(context, paint)
        self.running = RunningBars(context, paint)
        self.coming = Bookings(context, paint, tr("Next bookings"))
        self.lately = Bookings(context, paint, tr("Lately"), states=True)
        self.races = Races(context, paint)
        self.adjustments = Adjustments(context)
        self.kin = KinCard(context)
        self._notes_title = label(context.theme, tr("Notes"), "label")
        self._notes = label(context.theme, "", wrap=True)
        self._emergency_title = label(context.theme, tr("In an emergency"), "label")
        self._emergency = label(context.theme, "", wrap=True)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(18)
        right.setSpacing(16)
        for part in (self.lately, self.tests, self.running):
            left.addWidget(part)
        words = (self._notes_title, self._notes, self._emergency_title, self._emergency)
        for beside in (self.coming, self.races, self.adjustments, self.kin, *words):
            right.addWidget(beside)
        left.addStretch(1)
        right.addStretch(1)
        both = QWidget()
        self._columns = QHBoxLayout(both)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(28)
        self._columns.addLayout(left, 424)
        self._columns.addLayout(right, 244)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(self.strip, self.facts, both, gap=16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the right side goes under the left."""
        super().resizeEvent(event)
        narrow = self.width() < self._context.theme.size(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if narrow else across)

    def show_member(self, profile: Profile, progress: ProgressView) -> None:
        """Show a member."""
        self.strip.show_weeks(progress.regularity, profile.no_shows)
        self.facts.show_facts(*self._facts(profile, progress))
        self.tests.setVisible(Part.TESTS in profile.sees)
        self.tests.show_tests(progress.tests, progress.last_test, _OVERVIEW_TESTS)
        self.running.setVisible(Part.RUNNING in profile.sees)
        self.running.show_weeks(progress.weeks)
        self.coming.show_lines(profile.coming[:MOST], tr("No class is booked."))
        self.lately.setVisible(Part.TESTS not in profile.sees)
        coming, today = set(profile.coming), self._context.today()
        past = [line for line in profile.bookings if line not in coming and line.starts.date() <= today]
        self.lately.show_lines(tuple(past[:_OVERVIEW_PAST]), tr("The first class will stand here."))
        self.races.setVisible(Part.RUNNING in profile.sees)
        self.races.show_races(progress.races)
        self.adjustments.show_profile(profile)
        self.kin.show_profile(profile)
        for part in (self._notes_title, self._notes):
            part.setVisible(bool(profile.notes))
        self._notes.setText(profile.notes)
        for part in (self._emergency_title, self._emergency):
            part.setVisible(bool(profile.emergency))
        self._emergency.setText("\n".join(f"{one.name}  {one.phone}  {one.relation}" for one in profile.emergency))

    def _facts(self, profile: Profile, progress: ProgressView) -> Sequence[tuple[str, str]]:
        year = self._context.today().year
        regular = progress.regularity
        judged = len(regular.judged)
        weeks = tr("{number} of {total}", number=regular.on_target, total=judged) if judged else "–"
        facts = [(tr("Level {number}", number=profile.level), tr("class cap")), (weeks, tr("weeks on target"))]
        for since, words in ((profile.lifting_since, tr("strength training")), (profile.running_since, tr("running"))):
            if since is not None:
                facts.insert(0, (tr("{number} y", number=year - since), words))
        if len(facts) < 4:
            joined = profile.joined_on
            facts.append((f"{self._context.manner.month(joined)} {joined.year}", tr("member since")))
        return facts


class AllBookings(QWidget):
    """Every place: those to come, and what became of those before; older ones are fetched when asked for."""

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._profile: Profile | None = None
        self._lines: tuple[BookingLine, ...] = ()
        self._coming = Bookings(context, paint, tr("To come"), states=True)
        self.past = Bookings(context, paint, tr("Before"), states=True)
        self.more = button(context.theme, tr("Show older"), icon="chevron-down")
        self.more.clicked.connect(self._load_more)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.more)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(self._coming, self.past, foot))

    def show_profile(self, profile: Profile) -> None:
        """Show a member's places; of the same member as many as were shown before."""
        same = self._profile is not None and self._profile.id == profile.id
        reached = len(self._lines) if same else 0
        self._profile = profile
        self._coming.show_lines(profile.coming, tr("No class is booked. Book one from the schedule."))
        self._show(profile.bookings, whole=len(profile.bookings) < SHOWN_BOOKINGS)
        if reached > len(self._lines):
            self._fetch(reached - len(self._lines))

    def _show(self, lines: tuple[BookingLine, ...], *, whole: bool) -> None:
        self._lines = lines
        coming = set(self._profile.coming) if self._profile is not None else set()
        past = tuple(line for line in lines if line not in coming)
        self.past.show_lines(past, tr("The first class will stand here."))
        self.more.setVisible(not whole)

    def _load_more(self) -> None:
        self._fetch(OLDER)

    def _fetch(self, number: int) -> None:
        profile, role, known = self._profile, self._context.tasks.person.role, self._lines
        if profile is None:
            return
        member_id = profile.id

        def show(found: tuple[BookingLine, ...]) -> None:
            if self._lines == known:
                self._show((*known, *found[:number]), whole=len(found) <= number)

        self._context.tasks.run_query(
            lambda studio: studio.members.bookings(role, member_id, len(known), number + 1),
            show,
            owner=self,
            key="older",
        )


class Ledger(Painted):
    """The newest lines of all ledgers of a member: when, how many classes, which pass, why."""

    ROW = 28

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(context, paint, 60, parent)
        self._lines: tuple[LedgerLine, ...] = ()

    def show_lines(self, lines: tuple[LedgerLine, ...]) -> None:
        """Show lines, the newest first."""
        self._lines = lines
        self.set_height(28 + self.ROW * max(1, len(lines)))
        spoken = (f"{line.credits:+d} {line.pass_name} {self._why(line)}" for line in lines[:20])
        self.setAccessibleName("; ".join([tr("Ledger"), *spoken]))
        self.update()

    def _why(self, line: LedgerLine) -> str:
        return tr(REASONS[line.reason]) if line.reason in REASONS else line.reason

    def draw(self, painter: QPainter) -> None:
        """Paint the lines."""
        marks, manner, width, top = self.marks, self.context.manner, self.span, 28.0
        self.heading(painter, tr("Ledger"))
        if not self._lines:
            marks.text(painter, QRectF(0, top, width, 20), tr("Classes given and used stand here."), "text2")
        for line in self._lines:
            day = f"{manner.day_month_year(line.at.date())} {manner.time(line.at)}"
            marks.text(painter, QRectF(0, top, 150, self.ROW), day, "text2")
            figure = f"{line.credits:+d}".replace("-", "−") if line.credits else "·"
            marks.text(painter, QRectF(150, top, 34, self.ROW), figure, align=Qt.AlignmentFlag.AlignRight)
            words = f"{line.pass_name} · {self._why(line)}"
            marks.text(painter, QRectF(200, top, width - 200, self.ROW), words, "text2")
            top += self.ROW
