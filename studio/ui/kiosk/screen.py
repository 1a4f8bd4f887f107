"""Members check themselves in: full screen, first names only, neutral words; staff leave it by signing in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from studio.domain.attendance.records import BookingState
from studio.domain.members.names import fold
from studio.domain.roles import Role
from studio.domain.sheet_codes import names_on_paper
from studio.services.attendance.rows import ClassCard, Roster, RosterRow
from studio.services.changes import Call, Changes, Outcome
from studio.services.studio import Studio
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.cover import CoverScreen
from studio.ui.kiosk.parts import ClassTile, HelpTile, LetterKey, NameTile, SaidBar, enlarge, first_letter
from studio.ui.kiosk.tile_grid import TileGrid
from studio.ui.phrases import tr
from studio.ui.rail import Mark
from studio.ui.theme import set_role
from studio.ui.today.flash import Flash
from studio.ui.widgets.basics import button, follow, label, rule
from studio.ui.widgets.flow import clear_layout

MOST_CLASSES, LOW = 3, 860
TICK_MS = 5_000


@dataclass(frozen=True, slots=True)
class _Shown:
    site: str
    rosters: tuple[Roster, ...]


class KioskScreen(CoverScreen):
    """Says `staff_asked()` when staff want their desk back."""

    staff_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._rosters: tuple[Roster, ...] = ()
        self._chosen: UUID | None = None
        self._letter = ""
        self._last: Outcome | None = None
        set_role(self, surface="window")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.said = SaidBar(context.theme)
        self.said.not_me.connect(self._not_me)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left_side())
        row.addWidget(rule(upright=True))
        row.addWidget(self._right_side(), 1)
        self.flash = Flash(context, self)
        self.setFocusProxy(self.field)
        context.tasks.changed.connect(self._heed)
        timer = QTimer(self)
        timer.timeout.connect(self._tick)
        timer.start(TICK_MS)
        self._tick()

    def _left_side(self) -> QFrame:
        theme, side = self._context.theme, QFrame()
        set_role(side, surface="surface")
        side.setFixedWidth(theme.size(432))
        column = QVBoxLayout(side)
        column.setContentsMargins(*[theme.size(48)] * 4)
        column.setSpacing(theme.size(12))
        self._site = label(theme, "", "section", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(theme.size(12))
        head.addWidget(Mark(theme, 40))
        head.addWidget(self._site, 1)
        column.addLayout(head)
        column.addSpacerItem(self._air(40))
        self._hello = label(theme, tr("Hello.\nFind your name\nand tap it."), "display", wrap=True)
        column.addWidget(self._hello)
        column.addSpacerItem(self._air(32))
        self._classes = QVBoxLayout()
        self._classes.setSpacing(theme.size(12))
        column.addLayout(self._classes)
        column.addStretch(1)
        foot = QHBoxLayout()
        self._day, self._time = label(theme, "", "lead", tone="muted"), label(theme, "", "lead")
        self.staff = button(theme, tr("Staff"), "ghost", icon="lock")
        set_role(self.staff, tall=True)
        enlarge(theme, self.staff, "lock", bold=False)
        self.staff.clicked.connect(self.staff_asked)
        foot.addWidget(self._day)
        foot.addWidget(self._time)
        foot.addStretch(1)
        foot.addWidget(self.staff)
        column.addLayout(foot)
        return side

    def _air(self, height: int) -> QSpacerItem:
        """A gap that closes in a low window."""
        return QSpacerItem(0, self._context.theme.size(height), vData=QSizePolicy.Policy.Maximum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The greeting gives way before a class does."""
        super().resizeEvent(event)
        self._greet()

    def _greet(self) -> None:
        low = self.height() < self._context.theme.size(LOW)
        self._hello.setVisible(not (low and len(self._rosters) == MOST_CLASSES))

    def _right_side(self) -> QWidget:
        theme, side = self._context.theme, QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(*[theme.size(48)] * 4)
        column.setSpacing(theme.size(20))
        column.addWidget(self._search())
        self._letters = QHBoxLayout()
        self._letters.setSpacing(theme.size(4))
        column.addLayout(self._letters)
        self._grid = TileGrid(theme)
        column.addWidget(self._grid, 1)
        column.addWidget(self.said)
        return side

    def _search(self) -> QFrame:
        theme, frame = self._context.theme, QFrame()
        set_role(frame, find=True, lit=True)
        frame.setFixedHeight(theme.size(72))
        self.field = QLineEdit()
        set_role(self.field, plain=True)
        self.field.setFrame(False)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.setPlaceholderText(tr("Type your first name, or scan your card"))
        self.field.setAccessibleName(tr("Your first name, or your card"))
        self.field.setMaxLength(60)
        follow(theme, self.field, lambda: self.field.setFont(theme.font("section", bold=False)))
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._enter)
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.size(24), 0, theme.size(24), 0)
        row.setSpacing(theme.size(16))
        for part in (self._icon("search"), self.field, self._icon("scan-barcode")):
            row.addWidget(part)
        return frame

    def _icon(self, name: str) -> QLabel:
        theme, made = self._context.theme, QLabel()
        size = theme.size(26)
        follow(theme, made, lambda: made.setPixmap(icons.pixmap(name, theme.colour("text2"), size)))
        return made

    def _tick(self) -> None:
        now, manner = self._context.now(), self._context.manner
        self._day.setText(manner.long_day(now.date()))
        self._time.setText(manner.time(now))
        self._load()

    def _heed(self, changes: Changes) -> None:
        if changes & (Changes.ATTENDANCE | Changes.SCHEDULE | Changes.MEMBERS):
            self._load()

    def _load(self) -> None:
        now = self._context.now()

        def ask(studio: Studio) -> _Shown:
            site = studio.site()
            held = [card for card in studio.attendance.day(site.id, now.date()).held if now < card.ends]
            rosters = (studio.attendance.roster(card.session_id) for card in held[:MOST_CLASSES])
            return _Shown(site.name, tuple(one for one in rosters if one.opens <= now))

        # An error is not the members' business: what was shown stays, and the next look comes soon.
        self._context.tasks.run_query(ask, self._show, owner=self, failed=lambda _error: None, key="kiosk")

    def _show(self, shown: _Shown) -> None:
        self._site.setText(shown.site)
        known = [one.card.session_id for one in shown.rosters]
        if self._chosen not in known:
            now = self._context.now()
            nearest = min(shown.rosters, key=lambda one: abs(one.card.starts - now), default=None)
            self._chosen = None if nearest is None else nearest.card.session_id
            self._letter = ""
        if shown.rosters != self._rosters:
            self._rosters = shown.rosters
            self._fill_classes()
            self._fill_letters()
            self._fill()
            self._greet()

    @property
    def roster(self) -> Roster | None:
        """The class that is shown."""
        return next((one for one in self._rosters if one.card.session_id == self._chosen), None)

    def _people(self) -> list[RosterRow]:
        states = (BookingState.BOOKED, BookingState.HERE)
        roster = self.roster
        return [] if roster is None else [row for row in roster.rows if row.state in states]

    def _fill_classes(self) -> None:
        clear_layout(self._classes)
        for one in self._rosters:
            tile = ClassTile(self._context.theme, self._context.manner, one.card)
            tile.setChecked(one.card.session_id == self._chosen)
            tile.clicked.connect(lambda _checked=False, card=one.card: self.choose(card))
            self._classes.addWidget(tile)

    def choose(self, card: ClassCard) -> None:
        """Show the people of another class."""
        self._chosen, self._letter = card.session_id, ""
        self.field.clear()
        self._fill_letters()
        self._fill()

    def _fill_letters(self) -> None:
        clear_layout(self._letters)
        letters = sorted({first_letter(row.name) for row in self._people()} - {""})
        for letter in ("", *letters):
            key = LetterKey(self._context.theme, letter or tr("All"))
            key.setChecked(letter == self._letter)
            key.clicked.connect(lambda _checked=False, letter=letter: self._choose_letter(letter))
            self._letters.addWidget(key, 2 if letter else 4)

    def _choose_letter(self, letter: str) -> None:
        self._letter = letter
        self.field.clear()
        self._fill()

    def shown_people(self) -> list[RosterRow]:
        """The people whose tiles are shown, by the letter chosen or what is typed."""
        typed = fold(self.field.text())
        if not typed:
            return [row for row in self._people() if not self._letter or first_letter(row.name) == self._letter]
        return [row for row in self._people() if any(f" {part}".startswith(f" {typed}") for part in _beginnings(row))]

    def _fill(self) -> None:
        theme = self._context.theme
        just = None if self._last is None else self._last.details.get("member")
        short = names_on_paper({row.member_id: row.name for row in self._people()})
        tiles: list[QWidget] = []
        for row in self.shown_people():
            here = row.state is BookingState.HERE
            tile = NameTile(theme, short[row.member_id], here=here, just_now=here and str(row.member_id) == just)
            tile.clicked.connect(lambda _checked=False, member_id=row.member_id: self.check_in(member_id))
            tiles.append(tile)
        self._grid.show_tiles([*tiles, HelpTile(theme)])

    def check_in(self, member_id: UUID) -> None:
        """Check in whose name was tapped."""
        session_id = self._chosen
        if session_id is not None:
            self._run(lambda studio, call: studio.attendance.check_in(call, session_id, member_id))

    def scanned(self, code: str) -> None:
        """Check a card's owner in to the class that the rules pick."""
        self.field.clear()
        self._run(lambda studio, call: studio.attendance.check_in_by_code(call, code))

    def _enter(self) -> None:
        people = [row for row in self.shown_people() if row.state is BookingState.BOOKED]
        typed = self.field.text().strip()
        if len(people) == 1:
            self.check_in(people[0].member_id)
        elif typed.isdigit():
            self.scanned(typed)

    def _run(self, do: Callable[[Studio, Call], Outcome]) -> None:
        desk = tr("{desk}, kiosk", desk=self._context.tasks.desk)
        self._context.tasks.run_command(
            # Nobody of the staff did this: the members do, at this desk.
            lambda studio, _call: do(studio, Call(None, Role.DESK, desk)),
            self._let_in,
            owner=self,
            failed=self._send_to_desk,
        )

    def _let_in(self, outcome: Outcome) -> None:
        self._last = outcome
        self.field.clear()
        roster = next((one for one in self._rosters if str(one.card.session_id) == outcome.details["session"]), None)
        first = outcome.details["name"].split()[0]
        where = "" if roster is None else roster.card.room
        if roster is not None and roster.card.session_id != self._chosen:
            self.choose(roster.card)
        again = outcome.label == "again"
        title = tr("You are already in, {name}.", name=first) if again else tr("You are in, {name}.", name=first)
        self.flash.say("look" if again else "ok")
        self.said.say(title, where, well=True, can_go_back=outcome.entry is not None)
        self._fill()

    def _send_to_desk(self, _error: Exception) -> None:
        self._last = None
        self.field.clear()
        self.flash.say("refused")
        self.said.say(tr("Please ask the desk."), tr("They will help you at once."), well=False, can_go_back=False)

    def _not_me(self) -> None:
        last, self._last = self._last, None
        if last is not None and last.entry is not None:
            self._context.tasks.undo_entry(last.entry)


def _beginnings(row: RosterRow) -> list[str]:
    """What a name can be typed as: from each of its words on, as written and under its Latin sound."""
    found = []
    for form in {fold(row.name), *row.search.split(" | ")}:
        words = fold(form).split()
        found += [" ".join(words[number:]) for number in range(len(words))]
    return found
