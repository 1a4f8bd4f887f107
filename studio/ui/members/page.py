"""Members: smart lists, the list, one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from studio.domain.errors import RuleError
from studio.domain.members.facts import Smart
from studio.services.access import Part, edits
from studio.services.changes import Changes, Outcome
from studio.services.members.rows import CardOwner, ListRow
from studio.services.members.tally import FactsAhead
from studio.services.studio import Studio
from studio.ui.context import Page, PageContext
from studio.ui.members.duplicates import DuplicatesDialog, DuplicateWatch
from studio.ui.members.list_delegate import WIDTH
from studio.ui.members.list_dialog import EditList
from studio.ui.members.list_pane import ListPane
from studio.ui.members.lists_pane import ListsPane
from studio.ui.members.people_dialogs import AddMember
from studio.ui.members.profile_pane import ProfilePane
from studio.ui.phrases import error_words, tr
from studio.ui.runners import Place
from studio.ui.tasks import Person
from studio.ui.today.flash import Flash
from studio.ui.widgets.basics import rule
from studio.ui.widgets.paint import Paint

PROFILE, NARROW_PROFILE = 560, 480
"""Room that a profile needs to be read."""
_LISTED = Changes.MEMBERS | Changes.ATTENDANCE | Changes.PASSES
_SHOWN = _LISTED | Changes.HEALTH | Changes.PROGRESS | Changes.SCHEDULE


class MembersPage(Page):
    """Finds people and shows them: lists 196, members 424, the person the rest."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        paint = Paint(context.theme)
        self.lists = ListsPane(context)
        self.list = ListPane(context, paint)
        self.person = ProfilePane(context, paint)
        self.flash = Flash(context, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self.lists, rule(upright=True), self.list, rule(upright=True)):
            row.addWidget(part)
        row.addWidget(self.person, 1)
        self.lists.chosen.connect(self.list.show_list)
        self.lists.new_asked.connect(self.new_list)
        self.lists.change_asked.connect(self._edit_list)
        self.lists.remove_asked.connect(self._remove_list)
        self.list.opened.connect(self.person.open)
        self.watch = DuplicateWatch(context, self)
        self.watch.found.connect(lambda pairs: self.lists.show_duplicates(len(pairs)))
        self.lists.duplicates_asked.connect(self.show_duplicates)
        self.person.merged.connect(lambda member: self.activate(member=member))
        self.list.add_asked.connect(self.add_member)
        self.list.import_asked.connect(self.import_members)
        context.tasks.person_changed.connect(self._person_changed)
        self._person_changed(context.tasks.person)
        self._add_shortcuts()

    def _add_shortcuts(self) -> None:
        """Ctrl+N anywhere on the page; single letters only from the list."""
        anywhere = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, owner, do in (
            ("Ctrl+N", self, self.add_member),
            ("E", self.list.view, self.person.edit),
            ("R", self.list.view, self.person.reveal),
            ("Return", self.list.view, self._go_to_person),
        ):
            QShortcut(QKeySequence(keys), owner, do).setContext(anywhere)

    def _person_changed(self, person: Person) -> None:
        """Offer and show what this person's role may do and see."""
        self.list.add.setVisible(edits(person.role, Part.IDENTITY))
        self.list.take_over.setVisible(edits(person.role, Part.IMPORT))
        self.list.take_person()
        self.person.show_to_another()
        self._load_counts()
        self.list.reload()
        self.lists.show_duplicates(0)
        self.watch.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list may be as wide as its columns while the profile keeps its room; it is cut where that gets narrow."""
        super().resizeEvent(event)
        size, room = self._context.theme.size, self.width() - self.lists.width()
        self.list.give_room(max(room - size(PROFILE), min(size(WIDTH), room - size(NARROW_PROFILE))))

    def activate(self, **where: object) -> None:
        """Come to the front; `member` (an id) opens a profile, `smart` a list, `add` asks for a new member,
        `duplicates` shows the profiles that may be one person's, `take_over` asks for a table of members.
        """
        member = where.get("member")
        if isinstance(member, UUID):
            self.list.field.clear()
            self.lists.choose(Smart.ALL)
            self.list.show_list(Smart.ALL)
            self.list.choose(member)
            self.person.open(member)
        smart = where.get("smart")
        if isinstance(smart, Smart):
            self.list.field.clear()
            self.lists.choose(smart)
            self.list.show_list(smart)
        if where.get("add"):
            self.add_member()
        if where.get("duplicates"):
            self.show_duplicates()
        if where.get("take_over"):
            self.import_members()
        self.list.view.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Show again what was touched."""
        if changes & Changes.SETTINGS:
            self.list.take_person()
        if changes & _LISTED:
            self._load_counts()
            self.list.reload()
        if changes & _SHOWN:
            self.person.reload()
        if changes & Changes.MEMBERS:
            self.watch.look()

    def scanned(self, code: str) -> bool:
        """A scanned card checks its owner in where a class takes them now, and opens their profile."""
        run = self._context.tasks
        run.run_command(
            lambda studio, call: studio.attendance.check_in_by_code(call, code),
            lambda outcome: self.flash.say("look" if outcome.label == "again" else "ok"),
            owner=self,
            failed=self._not_let_in,
        )
        run.run_query(lambda studio: studio.members.card_owner(code), self._show_owner, owner=self)
        return True

    def _not_let_in(self, error: Exception) -> None:
        if isinstance(error, RuleError) and error.code in {"not_booked", "no_class_now"}:
            self.flash.say("look")
            self._context.say(error_words(error))
        else:
            self.flash.say("refused")
            self._context.complain(error)

    def _show_owner(self, owner: CardOwner | None) -> None:
        if owner is not None:
            self.activate(member=owner.id)

    def find_here(self) -> bool:
        """Search within the list."""
        self.list.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.field.selectAll()
        return True

    def add_member(self) -> None:
        """Ask for a new member, where the role may add one."""
        if not edits(self._context.tasks.person.role, Part.IDENTITY):
            return
        AddMember(self._context, self._added, self).open()

    def import_members(self) -> None:
        """Take members of another program over, where the role may."""
        if not edits(self._context.tasks.person.role, Part.IMPORT):
            self._context.say(tr("Only a manager may import members."))
            return
        from studio.ui.members.importing.wizard import ImportMembers  # rarely wanted

        ImportMembers(self._context, self).open()

    def _added(self, outcome: Outcome) -> None:
        self.activate(member=UUID(outcome.details["member"]))

    def _go_to_person(self) -> None:
        self.person.tabs.setFocus(Qt.FocusReason.TabFocusReason)

    def show_duplicates(self) -> None:
        """Show the profiles that may be one person's, to who may merge them."""
        if edits(self._context.tasks.person.role, Part.IDENTITY):
            DuplicatesDialog(self._context, self.watch, lambda member: self.activate(member=member), self).open()

    def _load_counts(self) -> None:
        tasks, role = self._context.tasks, self._context.tasks.person.role

        def ask(read: FactsAhead | None) -> None:
            def count(studio: Studio) -> tuple[Mapping[Smart, int], Sequence[ListRow]]:
                lists = studio.members.lists
                lists.take_ahead(read)
                return lists.counts(role), lists.saved(role)

            tasks.run_query(count, show, owner=self, key="counts")

        def show(found: tuple[Mapping[Smart, int], Sequence[ListRow]]) -> None:
            self.lists.show_counts(found[0])
            self.lists.show_saved(found[1])

        # Check-ins need not wait until the facts of all members are read, at first and after an import.
        tasks.run_gathered(
            lambda studio: studio.members.lists.read_ahead, ask, owner=self, key="read ahead", at=Place.READER
        )

    def new_list(self) -> None:
        """Ask for a new list."""
        self._edit_list(None)

    def _edit_list(self, known: ListRow | None) -> None:
        dialog = EditList(self._context, known, self.list.own, self)

        def show() -> None:
            if dialog.list_id is not None:
                self.lists.choose(dialog.list_id)
                self.list.show_list(dialog.list_id)
                self._load_counts()

        dialog.accepted.connect(show)
        dialog.open()

    def _remove_list(self, known: ListRow) -> None:
        self._context.tasks.run_command(lambda studio, call: studio.members.lists.remove(call, known.id), owner=self)
