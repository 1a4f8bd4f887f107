"""What the editable tabs of a profile are made of: sections with a heading and a button, and rows with actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.basics import ChipTone, Tone, button, chip, label, rule
from studio.ui.widgets.flow import clear_layout

END_WIDTH = 196
"""Room for tinted words and actions, so that what stands before them is in one column."""


@dataclass(frozen=True, slots=True)
class Action:
    """A button of a row: its words, what it does, and its full name for those who can't see the row."""

    words: str
    do: Callable[[], None]
    name: str = ""


class Section(QWidget):
    """A heading with words beside it, a button at its end, and rows."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = label(theme, "", "caption", tone="muted", wrap=True)
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.size(8))
        self._head.addWidget(label(theme, title, "label"))
        self._head.addWidget(self._said, 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        column.addLayout(self._head)
        column.addLayout(self._rows)

    def add_button(self, words: str, do: Callable[[], None], icon: str = "plus") -> QPushButton:
        """A button at the end of the heading."""
        made = button(self._theme, words, icon=icon)
        made.clicked.connect(lambda _on=False: do())
        self._head.addWidget(made)
        return made

    def say(self, words: str) -> None:
        """Quiet words beside the heading."""
        self._said.setText(words)

    def show_rows(self, rows: Sequence[QWidget], empty: str) -> None:
        """Show rows, or words that there are none."""
        clear_layout(self._rows)
        for row in rows or [label(self._theme, empty, tone="muted", wrap=True)]:
            self._rows.addWidget(row)


def row(
    theme: Theme,
    name: str,
    words: str = "",
    chips: Sequence[tuple[str, ChipTone]] = (),
    actions: Sequence[Action] = (),
    *,
    under: str = "",
    tone: Tone = "text",
) -> QWidget:
    """One row: a name with a line `under` it, words, tinted words, and actions at the end."""
    made = QWidget()
    across = QHBoxLayout()
    across.setContentsMargins(0, theme.size(6), 0, theme.size(6))
    across.setSpacing(theme.size(8))
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addWidget(label(theme, name, tone=tone, wrap=True))
    if under:
        names.addWidget(label(theme, under, "caption", tone="muted", wrap=True))
    across.addLayout(names, 3)
    if words:
        across.addWidget(label(theme, words, tone="muted", wrap=True), 2)
    end = QWidget()
    end.setMinimumWidth(theme.size(END_WIDTH))
    tail = QHBoxLayout(end)
    tail.setContentsMargins(0, 0, 0, 0)
    tail.setSpacing(theme.size(8))
    tail.addStretch(1)
    across.addWidget(end)
    for text, look in chips:
        tail.addWidget(chip(theme, text, look))
    for action in actions:
        pushed = button(theme, action.words, "link", name=action.name or f"{action.words}: {name}")
        pushed.clicked.connect(lambda _on=False, do=action.do: do())
        tail.addWidget(pushed)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(across)
    column.addWidget(rule(hair=True))
    return made
