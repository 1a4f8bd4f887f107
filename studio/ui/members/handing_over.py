"""Handing one person's data over: into which folder, and why, which is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from studio.domain.errors import RuleError
from studio.domain.long_work import GoOn
from studio.services.changes import Call, Outcome
from studio.services.members.rows import Profile
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.phrases import tr
from studio.ui.runners import Long
from studio.ui.widgets.basics import button, label

WIDTH = 560


class HandOverData(Asking):
    """Writes all that is kept of somebody into a folder, to be read and for other programs."""

    def __init__(self, context: PageContext, profile: Profile, parent: QWidget) -> None:
        note = tr(
            "A PDF to read and a JSON file with the same for other programs, the photo beside them. They hold health "
            "data: opening it here is noted with your name, the time and this reason."
        )
        asked = {"reason": Ask(tr("Why"), hint=tr("Such as: asked for it on 3 April"))}
        title = tr("Hand over the data of {name}", name=profile.name)
        super().__init__(context, title, asked, tr("Write the files"), parent, note=note)
        self.setMinimumWidth(context.theme.size(WIDTH))
        self._member_id = profile.id
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder = QLineEdit(documents)
        self.folder.setAccessibleName(tr("Folder"))
        self.fields["folder"] = self.folder
        choose = button(context.theme, tr("Choose…"), icon="folder-open")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        self.form.addRow(label(context.theme, tr("Folder"), tone="muted"), row)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def finish(self) -> None:
        """Write them; the window is free meanwhile."""
        folder, member_id, reason = Path(self.folder.text()).expanduser(), self._member_id, self.text("reason")
        if not folder.is_dir():
            raise RuleError("no_folder", field="folder")
        if not reason:
            raise RuleError("purpose_missing", field="reason")
        wanted = self.context.manner.paper

        def write(studio: Studio, call: Call, go_on: GoOn) -> Outcome:
            paper = wanted or studio.paper.usual_paper()
            return studio.persons.dossier.hand_over(call, member_id, folder, reason, paper, go_on)

        self.context.tasks.run_long_command(Long.DOSSIER, write, owner=self.context.tasks)
        self.accept()
