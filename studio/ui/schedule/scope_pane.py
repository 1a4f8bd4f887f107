"""For which classes of a series something is meant, and what it would do to whom, before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from studio.domain.schedule.editing import Scope
from studio.services.schedule.rows import CancelPreview, EditPreview
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.schedule.popover import clear_layout, icon_line
from studio.ui.schedule.preview_words import affected, consequences, listed, warnings
from studio.ui.widgets.basics import Segments, button, label

Preview = EditPreview | CancelPreview
Ask = Callable[[Studio, Scope], Preview]
LISTED_HEIGHT = 168
SCOPES = ((Scope.THIS, "This class"), (Scope.FOLLOWING, "This and following"), (Scope.ALL, "All"))


class ScopePane(QWidget):
    """`previewed` tells that the preview is there, or (None) that there is none, or why not."""

    previewed = Signal(object)

    def __init__(self, context: PageContext, words: str, ask: Ask, *, repeats: bool) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._ask = ask
        self._scope = Scope.THIS
        self.preview: Preview | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        self.segments = Segments(theme, [(str(scope), tr(text)) for scope, text in SCOPES])
        self.segments.choose(str(Scope.THIS))
        self.segments.chosen.connect(self._choose)
        if repeats:
            column.addWidget(label(theme, words, "caption", tone="muted"))
            column.addWidget(self.segments)
            column.addSpacing(theme.size(4))
        self._summary = label(theme, "", "label", wrap=True)
        self._rest = label(theme, "", "caption", tone="muted", wrap=True)
        self._wrong = label(theme, "", "caption", tone="bad", wrap=True)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(theme.size(4))
        self.see = button(theme, tr("See who"), "link")
        self.see.setCheckable(True)
        self.see.toggled.connect(self._show_list)
        self._list = QScrollArea()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWidgetResizable(True)
        self._list.setMaximumHeight(theme.size(LISTED_HEIGHT))
        self._list.hide()
        for part in (self._summary, self._rest, self._wrong):
            column.addWidget(part)
            part.hide()
        column.addLayout(self._warnings)
        column.addWidget(self._list)

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
        self._say(self._wrong, "")
        self._say(self._summary, affected(preview))
        self._say(self._rest, consequences(preview))
        clear_layout(self._warnings)
        for words in warnings(preview, manner):
            part = label(self._context.theme, words, "caption", tone="warn", wrap=True)
            self._warnings.addLayout(icon_line(self._context.theme, "triangle-alert", [part], "warn"))
        self._fill_list(listed(preview, manner))
        self.previewed.emit(preview)

    def _refuse(self, error: Exception) -> None:
        for part in (self._summary, self._rest):
            self._say(part, "")
        clear_layout(self._warnings)
        self._fill_list(())
        self._say(self._wrong, error_words(error))
        self.previewed.emit(None)

    def _fill_list(self, lines: Sequence[str]) -> None:
        theme = self._context.theme
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        for line in lines:
            column.addWidget(label(theme, line, "caption", wrap=True))
        column.addStretch(1)
        self._list.setWidget(body)
        self._list.setFixedHeight(min(body.sizeHint().height() + 4, theme.size(LISTED_HEIGHT)))
        self.see.setVisible(bool(lines))
        if not lines:
            self.see.setChecked(False)

    def _show_list(self, shown: bool) -> None:
        self._list.setVisible(shown)

    def _say(self, part: QWidget, words: str) -> None:
        part.setText(words)  # type: ignore[attr-defined]
        part.setVisible(bool(words))
