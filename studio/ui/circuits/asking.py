"""Asking for words about a circuit: why a finding stays as it is, and what a copy is called."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.phrases import tr


class KeepFinding(Asking):
    """Asks why what a check found in a class stays so."""

    def __init__(self, context: PageContext, session_id: UUID, key: str, parent: QWidget) -> None:
        asked = {"reason": Ask(tr("Why does it stay so?"))}
        super().__init__(context, tr("Keep with reason"), asked, tr("Keep"), parent)
        self._session_id, self._key = session_id, key

    def finish(self) -> None:
        """Keep it."""
        words = self.text("reason")
        self.run(lambda studio, call: studio.circuits.keep(call, self._session_id, self._key, words))


class CopyCircuit(Asking):
    """Asks what a template, or another circuit, that is made from a version is called."""

    def __init__(self, context: PageContext, version_id: UUID, name: str, parent: QWidget, *, template: bool) -> None:
        title = tr("Save as template") if template else tr("Copy circuit")
        super().__init__(context, title, {"name": Ask(tr("Name"), value=name)}, tr("Save"), parent)
        self._version_id, self._template = version_id, template

    def finish(self) -> None:
        """Make it."""
        name = self.text("name")
        self.run(lambda studio, call: studio.circuits.copy(call, self._version_id, name, template=self._template))
