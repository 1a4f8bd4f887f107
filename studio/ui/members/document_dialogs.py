"""Dialogs about documents: one that was signed, and the kinds with their wording."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from studio.domain.errors import RuleError
from studio.domain.members.records import GUARDIAN_CONSENT, WAIVER, DocumentKind
from studio.services.files import read_file
from studio.services.members.documents import MOST_BYTES, Paper
from studio.services.members.rows import DocumentLine, Profile
from studio.services.members.wording import DOCUMENTS
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking, day_text
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

OTHER = "+"


def kind_words(kind: str) -> str:
    """A kind of document in words; the studio's own in its own."""
    return tr(DOCUMENTS[kind]) if kind in DOCUMENTS else kind[:1].upper() + kind[1:]


class EditDocument(Asking):
    """Writes a document down, new or changed, with its file."""

    def __init__(
        self,
        context: PageContext,
        profile: Profile,
        kinds: Sequence[DocumentKind],
        known: DocumentLine | None,
        parent: QWidget,
    ) -> None:
        names = {one.name for one in kinds} | ({known.kind} if known is not None else set())
        usual = GUARDIAN_CONSENT if profile.minor else WAIVER
        held = usual if known is None else known.kind
        choices = tuple((name, kind_words(name)) for name in sorted(names, key=kind_words))
        signed = context.today() if known is None else known.signed_on
        asked = {
            "kind": Ask(tr("Document"), "choice", held, choices=(*choices, (OTHER, tr("Another kind…")))),
            "called": Ask(tr("Called"), hint=tr("Such as travel consent")),
            "signed_on": Ask(tr("Signed on"), "day", day=signed),
            "expires_on": Ask(
                tr("Holds until"), "day", day=None if known is None else known.expires_on, hint=tr("No end")
            ),
            "version": Ask(tr("Wording"), value="" if known is None else known.version, hint=tr("Such as 2026-03")),
            "signed_by": Ask(tr("Signed by"), value="" if known is None else known.signed_by, hint=profile.name),
            "note": Ask(tr("Note"), value="" if known is None else known.note),
        }
        title = tr("Add a document") if known is None else tr("Change the document")
        note = tr("No medical letters: the outcome of one is recorded under Health.")
        super().__init__(context, title, asked, tr("Save"), parent, note=note)
        self._member_id, self._known = profile.id, known
        self._kinds = {one.name: one for one in kinds}
        self._file: tuple[str, bytes] | None = None
        self._add_file(context)
        box = self.fields["kind"]
        assert isinstance(box, QComboBox)  # noqa: S101 -- asked for as choices
        box.currentIndexChanged.connect(lambda _place: self._show_kind(fill=True))
        self._show_kind(fill=known is None)

    def _add_file(self, context: PageContext) -> None:
        self.file = label(context.theme, "", tone="muted", wrap=True)
        self.file.setText((self._known.file_name if self._known is not None else "") or tr("None. PDF, JPEG or PNG."))
        choose = button(context.theme, tr("Choose…"), icon="paperclip", name=tr("Choose a file"))
        choose.setAutoDefault(False)
        choose.clicked.connect(lambda _on=False: self._choose_file())
        across = QHBoxLayout()
        across.addWidget(self.file, 1)
        across.addWidget(choose)
        self.form.addRow(label(context.theme, tr("File"), tone="muted"), across)

    def _show_kind(self, *, fill: bool) -> None:
        """What fits the kind: its name where it is another one, today's wording, and how long it usually holds."""
        key = self.text("kind")
        self.form.setRowVisible(self.fields["called"], key == OTHER)
        kind = self._kinds.get(key)
        if not fill:
            return
        self.fill("version", "" if kind is None else kind.version)
        try:
            signed = self.day("signed_on") or self.context.today()
        except RuleError:
            return
        until = None if kind is None or kind.days is None else signed + timedelta(kind.days)
        self.fill("expires_on", day_text(self.context.manner, until))

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = tr("Documents (*.pdf *.jpg *.jpeg *.png)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), folder, kinds)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Read a file that is to be attached, away from the window's thread."""

        def show(data: bytes) -> None:
            if len(data) > MOST_BYTES:
                self.refuse(RuleError("file_large", field="file", most=MOST_BYTES // 2**20))
                return
            self._file = path.name, data
            self.allow()
            self.file.setText(path.name)

        self.context.tasks.run_query(
            lambda _studio: read_file(path, MOST_BYTES), show, owner=self, failed=self.refuse, key="file"
        )

    def finish(self) -> None:
        """Save it."""
        kind = self.text("called") if self.text("kind") == OTHER else self.text("kind")
        name, data = self._file or ("", b"")
        paper = Paper(
            kind,
            self.needed_day("signed_on"),
            self.day("expires_on"),
            self.text("note"),
            self.text("version"),
            self.text("signed_by"),
            name,
            data,
        )
        member_id, document_id = self._member_id, None if self._known is None else self._known.id
        self.run(lambda studio, call: studio.members.documents.save(call, member_id, paper, document_id))


class KindsOfDocuments(Asking):
    """Says in which wording a kind is signed from now on, and for how long it holds."""

    def __init__(self, context: PageContext, kinds: Sequence[DocumentKind], parent: QWidget) -> None:
        choices = tuple((one.name, kind_words(one.name)) for one in kinds)
        asked = {
            "kind": Ask(tr("Document"), "choice", choices=(*choices, (OTHER, tr("Another kind…")))),
            "called": Ask(tr("Called"), hint=tr("Such as travel consent")),
            "version": Ask(tr("Wording"), hint=tr("Such as 2026-03")),
            "days": Ask(tr("Holds for"), hint=tr("Days; empty: no end")),
        }
        note = tr("Documents signed in another wording are marked, so that they can be signed anew.")
        super().__init__(context, tr("Wording of documents"), asked, tr("Save"), parent, note=note)
        self._kinds = {one.name: one for one in kinds}
        box = self.fields["kind"]
        assert isinstance(box, QComboBox)  # noqa: S101 -- asked for as choices
        box.currentIndexChanged.connect(lambda _place: self._show_kind())
        self._show_kind()

    def _show_kind(self) -> None:
        kind = self._kinds.get(self.text("kind"))
        self.form.setRowVisible(self.fields["called"], kind is None)
        self.fill("version", "" if kind is None else kind.version)
        self.fill("days", "" if kind is None or kind.days is None else str(kind.days))

    def finish(self) -> None:
        """Save it."""
        name = self.text("called") if self.text("kind") == OTHER else self.text("kind")
        version, typed = self.text("version"), self.text("days").strip()
        if typed and not typed.isdecimal():
            raise RuleError("validity_wrong", field="days", most=3650)
        days = int(typed) if typed else None
        self.run(lambda studio, call: studio.members.documents.set_kind(call, name, version, days))
