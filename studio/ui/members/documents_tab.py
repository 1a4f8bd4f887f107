"""What a member signed: waivers, consents and other papers, each with its days, wording and file."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.domain.members.records import DocumentKind
from studio.domain.roles import Role
from studio.services.access import Part, edits
from studio.services.members.rows import DocumentLine, Profile
from studio.ui.context import PageContext
from studio.ui.members.document_copies import DocumentCopies
from studio.ui.members.document_dialogs import EditDocument, KindsOfDocuments, kind_words
from studio.ui.members.sections import Action, Section, row
from studio.ui.phrases import counted, tr
from studio.ui.widgets.basics import ChipTone

SOON = timedelta(days=30)


class DocumentsTab(QWidget):
    """Everything signed, the newest first."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._profile: Profile | None = None
        self.copies = DocumentCopies(self)
        self.papers = Section(context.theme, tr("Documents"))
        self._wording = self.papers.add_button(tr("Wording…"), self.ask_wording, "settings-2")
        self._add = self.papers.add_button(tr("Add"), self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.papers)

    def show_profile(self, profile: Profile) -> None:
        """Show a member's documents; of somebody erased, no copy lies about either."""
        self._profile = profile
        if profile.erased:
            self.copies.clear()
        role = self._context.tasks.person.role
        self._add.setVisible(edits(role, Part.DOCUMENTS))
        self._wording.setVisible(role is Role.MANAGER)
        rows = [self._row(one) for one in profile.documents]
        self.papers.show_rows(rows, tr("Nothing is signed yet. Add the waiver first."))

    def _row(self, one: DocumentLine) -> QWidget:
        manner = self._context.manner
        words = [tr("Signed {day}", day=manner.day_month_year(one.signed_on))]
        if one.signed_by:
            words.append(tr("by {name}", name=one.signed_by))
        if one.expires_on is not None:
            words.append(tr("holds until {day}", day=manner.day_month_year(one.expires_on)))
        if one.version:
            words.append(tr("wording {version}", version=one.version))
        actions = []
        if one.file_name:
            size = manner.number(max(1, one.file_bytes // 1024))
            name = tr("Open {file}, {size} KB", file=one.file_name, size=size)
            actions.append(Action(tr("Open"), lambda: self.open_file(one), name))
        if edits(self._context.tasks.person.role, Part.DOCUMENTS):
            actions.append(Action(tr("Change"), lambda: self.ask(one)))
            actions.append(Action(tr("Remove"), lambda: self._remove(one)))
        under = ", ".join(words)
        beside = " · ".join(part for part in (one.note, one.file_name) if part)
        tone = self._context.theme
        return row(tone, kind_words(one.kind), beside, self._chips(one), actions, under=under)

    def _chips(self, one: DocumentLine) -> list[tuple[str, ChipTone]]:
        today = self._context.today()
        if one.replaced:
            return [(tr("Replaced"), "plain")]
        chips: list[tuple[str, ChipTone]] = []
        if one.expires_on is not None and one.expires_on < today:
            chips.append((tr("Expired"), "bad"))
        elif one.expires_on is not None and one.expires_on <= today + SOON:
            chips.append((counted((one.expires_on - today).days, "{number} day left", "{number} days left"), "warn"))
        if one.old_wording:
            chips.append((tr("Older wording"), "warn"))
        return chips

    def ask(self, known: DocumentLine | None = None) -> None:
        """Ask for a document, or for what is to be changed about one."""
        profile = self._profile
        if profile is None:
            return

        def open_with(kinds: tuple[DocumentKind, ...]) -> None:
            EditDocument(self._context, profile, kinds, known, self).open()

        self._context.tasks.run_query(lambda studio: studio.members.documents.kinds(), open_with, owner=self)

    def ask_wording(self) -> None:
        """Ask for the wording of today."""

        def open_with(kinds: tuple[DocumentKind, ...]) -> None:
            KindsOfDocuments(self._context, kinds, self).open()

        self._context.tasks.run_query(lambda studio: studio.members.documents.kinds(), open_with, owner=self)

    def open_file(self, one: DocumentLine) -> None:
        """Show the file of a document in the system's viewer, as a copy that is taken away again."""
        role = self._context.tasks.person.role

        def show(found: tuple[str, bytes]) -> None:
            if not self.copies.open(*found):
                self._context.say(tr("This computer has no program for {name}.", name=found[0]))

        self._context.tasks.run_query(lambda studio: studio.members.documents.file(role, one.id), show, owner=self)

    def _remove(self, one: DocumentLine) -> None:
        self._context.tasks.run_command(lambda studio, call: studio.members.documents.remove(call, one.id), owner=self)
