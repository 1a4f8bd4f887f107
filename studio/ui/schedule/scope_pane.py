"""For which classes of a series something is meant, and what it would do to whom, before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.domain.schedule.editing import Scope
from studio.services.schedule.repeating import RepeatPreview
from studio.services.schedule.rows import CancelPreview, EditPreview
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.preview_pane import PreviewPane
from studio.ui.schedule.preview_words import affected, consequences, listed, warnings
from studio.ui.widgets.basics import Segments, label

Preview = EditPreview | CancelPreview | RepeatPreview
Ask = Callable[[Studio, Scope], Preview]
SCOPES = ((Scope.THIS, "This class"), (Scope.FOLLOWING, "This and following"), (Scope.ALL, "All"))
FROM_HERE = (SCOPES[1], (Scope.ALL, "All to come"))
ALONE = SCOPES[:1]


class ScopePane(QWidget):
    """`previewed` tells that the preview is there, or (None) that there is none, for the reason that is shown."""

    previewed = Signal(object)

    def __init__(
        self, context: PageContext, words: str, ask: Ask, scopes: Sequence[tuple[Scope, str]] = SCOPES
    ) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._ask = ask
        self._scope = scopes[0][0]
        self.preview: Preview | None = None
        self.pane = PreviewPane(context)
        self.see = self.pane.see
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        self.segments = Segments(theme, [(str(scope), tr(text)) for scope, text in scopes])
        self.segments.choose(str(self._scope))
        self.segments.chosen.connect(self._choose)
        if len(scopes) > 1:
            column.addWidget(label(theme, words, "caption", tone="muted"))
            column.addWidget(self.segments)
            column.addSpacing(theme.size(4))
        column.addWidget(self.pane)

    @property
    def scope(self) -> Scope:
        """For which classes."""
        return self._scope

    def ask_again(self) -> None:
        """Ask anew what would be done; until then nothing can be done."""
        self.preview = None
        scope, ask = self._scope, self._ask
        self._context.tasks.run_query(
            lambda studio: ask(studio, scope), self._take, owner=self, failed=self._refuse, key="preview"
        )

    def _choose(self, scope: str) -> None:
        self._scope = Scope(scope)
        self.ask_again()

    def _take(self, preview: Preview) -> None:
        self.preview = preview
        manner = self._context.manner
        self.pane.show_words(
            affected(preview), consequences(preview), warnings(preview, manner), listed(preview, manner)
        )
        self.previewed.emit(preview)

    def _refuse(self, error: Exception) -> None:
        self.pane.refuse(error)
        self.previewed.emit(None)
