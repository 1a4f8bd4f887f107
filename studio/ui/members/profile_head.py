"""The head of a profile: who it is, how to reach them, what to notice, and what can be done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.domain.attendance.records import BookingState
from studio.domain.members.passes import PassState
from studio.services.access import Part, edits
from studio.services.members.rows import Profile, Readiness
from studio.services.progress.rows import ProgressView
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.members.photo_dialog import PhotoActions
from studio.ui.members.words import READINESS, pass_until
from studio.ui.phrases import counted, tr
from studio.ui.widgets.basics import Avatar, ChipTone, button, chip, follow, label
from studio.ui.widgets.flow import FlowLayout, clear_layout
from studio.ui.widgets.menu import Menu

RACE_DAYS, WAIVER_DAYS = 28, 30
NARROW, TIGHT = 660, 440
_GAP = 2
"""The place of the free room behind name and pronouns."""
_PASS_TONES: dict[PassState, ChipTone] = {
    PassState.GOOD: "ok",
    PassState.LOW: "warn",
    PassState.ENDING: "warn",
    PassState.USED_UP: "bad",
    PassState.OVER: "bad",
}


class ProfileHead(QWidget):
    """`here_asked`, `book_asked`, `edit_asked`, `archive_asked`, `card_asked`, `print_asked`: what was pressed.
    `menu_opened` carries the menu, for who has more to offer.
    """

    here_asked = Signal()
    book_asked = Signal()
    edit_asked = Signal()
    archive_asked = Signal()
    card_asked = Signal()
    print_asked = Signal()
    menu_opened = Signal(object)  # QMenu

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context = context
        self._narrow = False
        self._here_words = ""
        self._avatar = Avatar(theme, theme.size(72))
        self.photo = PhotoActions(context, self)
        self._avatar.setCursor(Qt.CursorShape.PointingHandCursor)
        self._avatar.installEventFilter(self)
        context.faces.changed.connect(self._show_face)
        self.name = label(theme, "", "title")
        self.name.setMinimumWidth(theme.size(120))  # a long one ends in dots
        self._pronouns = label(theme, "", tone="muted")
        self.here = button(theme, "", "ok", icon="check")
        self.here.clicked.connect(self.here_asked)
        self.check_in = button(theme, tr("Check in"), icon="check")
        self.check_in.clicked.connect(self.here_asked)
        self.book = button(theme, tr("Book"), "primary", icon="calendar-plus", name=tr("Book a class"))
        self.book.clicked.connect(self.book_asked)
        self.more = button(theme, "", "icon", icon="ellipsis", name=tr("More"))
        self.more.clicked.connect(self._open_menu)
        first = self._first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.name)
        first.addWidget(self._pronouns, 0, Qt.AlignmentFlag.AlignBottom)
        follow(theme, self._pronouns, self._align_pronouns)
        first.insertStretch(_GAP, 1)
        for part in (self.here, self.check_in, self.book, self.more):
            first.addWidget(part)
        self._reach, self._chips = FlowLayout(), FlowLayout()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addLayout(first)
        lines.addLayout(self._reach)
        lines.addSpacing(6)
        lines.addLayout(self._chips)
        lines.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(24, 18, 20, 0)
        row.setSpacing(16)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        self._archived = False
        self._profile: Profile | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window all is smaller, and the ways to reach somebody are fewer; they stand further down too."""
        super().resizeEvent(event)
        narrow = self.width() < self._context.theme.size(NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._pronouns.setVisible(not narrow)
            size = self._context.theme.size(48 if narrow else 72)
            self._avatar.setFixedSize(size, size)
            self._row.setContentsMargins(16 if narrow else 24, 18, 16 if narrow else 20, 0)
            self._row.setSpacing(12 if narrow else 16)
            # Over several lines it takes all the room there is; on one the pronouns stand right behind it.
            self._first.setStretchFactor(self.name, int(narrow))
            self._first.setStretch(_GAP, int(not narrow))
            self.name.setFont(self._context.theme.font("section" if narrow else "title"))
            if self._profile is not None:
                self._show_reach(self._profile)
        self._name_buttons()

    def _align_pronouns(self) -> None:
        """Both stand on one line, though the name hangs lower."""
        lower = QFontMetrics(self.name.font()).descent() - QFontMetrics(self._pronouns.font()).descent()
        self._pronouns.setContentsMargins(0, 0, 0, lower)

    def show_member(self, profile: Profile, progress: ProgressView) -> None:
        """Show a member."""
        manner = self._context.manner
        self._profile = profile
        self._archived = profile.archived
        self.photo.show_member(profile)
        self._show_face()
        self.name.setText(profile.name)
        self._pronouns.setText(profile.pronouns)
        today = profile.today
        is_here = today is not None and today.state is BookingState.HERE
        self.here.setVisible(is_here)
        self.check_in.setVisible(today is not None and not is_here)
        if today is not None and is_here:
            at = "" if today.arrived is None else manner.time(today.arrived)
            self._here_words = tr("Here {time}", time=at).strip()
        self.book.setVisible(edits(self._context.tasks.person.role, Part.BOOKINGS) and not profile.archived)
        self._name_buttons()
        self._show_reach(profile)
        clear_layout(self._chips)
        for words, tone, icon in self._chip_words(profile, progress):
            self._chips.addWidget(chip(self._context.theme, words, tone, icon=icon))

    def _name_buttons(self) -> None:
        """Where there is next to no room, or too little for a long name, only the pictures, which the mouse and a
        screen reader explain. A name that is still too long for lines ends in dots on one.
        """
        self._dress_buttons(roomy=self.width() >= self._context.theme.size(TIGHT))
        if self._narrow and not self._name_fits():
            self._dress_buttons(roomy=False)
        self.name.setWordWrap(self._narrow and self._name_fits())

    def _dress_buttons(self, *, roomy: bool) -> None:
        for one, words in ((self.here, self._here_words), (self.check_in, tr("Check in")), (self.book, tr("Book"))):
            one.setText(f"\N{EN SPACE}{words}" if roomy else "")
            one.setToolTip("" if roomy else words)
        self.here.setAccessibleName(self._here_words)

    def _name_fits(self) -> bool:
        """Whether the longest word of the name has room beside the buttons."""
        metrics = self.name.fontMetrics()
        need = max(map(metrics.horizontalAdvance, self.name.text().replace("-", "- ").split()), default=0)
        beside = [one for one in (self.here, self.check_in, self.book, self.more) if not one.isHidden()]
        taken = sum(one.sizeHint().width() + self._first.spacing() for one in beside)
        margins = self._row.contentsMargins()
        left = margins.left() + self._avatar.width() + self._row.spacing()
        return need <= self.width() - left - taken - margins.right()

    def _show_face(self) -> None:
        if self._profile is not None:
            self._avatar.show_name(self._profile.name, self._context.faces.large(self._profile.id))
            self._avatar.setToolTip(tr("Change the photo") if self.photo.is_offered else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on the photo offers to change it; by keys it is in the menu."""
        if watched is self._avatar and event.type() == QEvent.Type.MouseButtonRelease and self.photo.is_offered:
            menu = Menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.photo.add_to(menu)
            menu.popup(self._avatar.mapToGlobal(self._avatar.rect().bottomLeft()))
            return True
        return super().eventFilter(watched, event)

    def _show_reach(self, profile: Profile) -> None:
        clear_layout(self._reach)
        emergency = next(iter(profile.emergency), None)
        contact = "" if emergency is None else f"{emergency.name.split()[0]}, {emergency.phone[-4:]}"
        spoken = "" if emergency is None else f"{emergency.name} {emergency.phone}"
        parts = [
            ("mail", profile.email, tr("E-mail")),
            ("phone", profile.phone, tr("Phone")),
            (
                "user",
                tr("Emergency: {contact}", contact=contact) if contact else "",
                tr("Emergency contact: {contact}", contact=spoken),
            ),
        ]
        # The emergency contact stands in the overview too.
        for icon, words, name in parts[:2] if self._narrow else parts:
            if words:
                self._add_reach(icon, words, name)
        if self._reach.count() == 0:
            words = tr("No e-mail and no phone yet. Press E to add them.")
            self._reach.addWidget(label(self._context.theme, words, tone="muted"))

    def _add_reach(self, icon: str, words: str, name: str) -> None:
        theme, picture = self._context.theme, QLabel()
        follow(theme, picture, lambda: picture.setPixmap(icons.pixmap(icon, theme.colour("text2"), theme.size(16))))
        text = label(theme, words, tone="muted")
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setToolTip(name)
        text.setMinimumWidth(1)  # a long address ends in dots and does not widen the profile
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, theme.size(10), 0)
        row.setSpacing(6)
        row.addWidget(picture)
        row.addWidget(text)
        self._reach.addWidget(pair)

    def _chip_words(self, profile: Profile, progress: ProgressView) -> list[tuple[str, ChipTone, str]]:
        """What a chip says, its tint and its icon."""
        day, manner = self._context.today(), self._context.manner
        found: list[tuple[str, ChipTone, str]] = []
        if profile.erased:
            return [(tr("Erased: only counts and amounts are left"), "warn", "")]
        if profile.archived:
            found.append((tr("Archived"), "warn", ""))
        if Part.PASSES in profile.sees:
            if profile.held is None:
                found.append((tr("No pass"), "bad", "ticket"))
            else:
                held, state = profile.held
                found.append((pass_until(held, state, day, manner), _PASS_TONES.get(state, "plain"), "ticket"))
        days = next((race.days for race in progress.races if race.days >= 0), None)
        if days is not None and days <= RACE_DAYS and Part.RUNNING in profile.sees:
            words = tr("Race today") if days == 0 else counted(days, "Race in {number} day", "Race in {number} days")
            found.append((tr("Race tomorrow") if days == 1 else words, "info", "flag"))
        if profile.readiness is not Readiness.GO:
            swap = Part.LIMITS in profile.sees and profile.readiness is Readiness.CHANGES
            words = tr("Swap needed") if swap else tr(READINESS[profile.readiness])
            found.append((words, "health", "arrow-left-right" if swap else ""))
        if Part.DOCUMENTS in profile.sees:
            found.append((*self._waiver(profile.waiver_until, day), ""))
        if profile.minor:
            missing = bool(profile.gaps)
            words = tr("Under 18: papers missing") if missing else tr("Under 18")
            found.append((words, "bad" if missing else "plain", ""))
        return found

    def _waiver(self, until: date | None, day: date) -> tuple[str, ChipTone]:
        manner = self._context.manner
        if until is None:
            return tr("No waiver"), "bad"
        if until < day:
            return tr("Waiver expired"), "bad"
        if until == date.max:
            return tr("Waiver signed"), "plain"
        if (until - day).days <= WAIVER_DAYS:
            return tr("Waiver to {day}", day=manner.day_month(until)), "warn"
        return tr("Waiver to {day}", day=f"{manner.month(until)} {until.year}"), "plain"

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Edit\tE"), self.edit_asked.emit)
        menu.addAction(tr("Print card"), self.print_asked.emit)
        self.photo.add_to(menu)
        erased = self._profile is not None and self._profile.erased
        if edits(self._context.tasks.person.role, Part.IDENTITY) and not erased:
            menu.addAction(tr("Replace lost card"), self.card_asked.emit)
            menu.addAction(tr("Bring back") if self._archived else tr("Archive"), self.archive_asked.emit)
        self.menu_opened.emit(menu)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
