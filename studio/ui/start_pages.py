"""Pages before there is a studio: the first run, and recovery when a database can't be opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, label, rule


class _Panel(QWidget):
    """A card in the middle of the window with a heading and rows of choices."""

    def __init__(self, theme: Theme, title: str, words: str) -> None:
        super().__init__()
        self.theme = theme
        set_role(self, surface="window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = QFrame()
        set_role(card, card=True)
        card.setFixedWidth(theme.size(592))
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(*[theme.size(32)] * 4)
        self.column.setSpacing(theme.size(8))
        self.column.addWidget(label(theme, title, "title", wrap=True))
        self.column.addWidget(label(theme, words, "lead", tone="muted", wrap=True))
        self.column.addSpacing(theme.size(12))
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        # Between stretches, not aligned: an aligned card gets no more height when its words wrap.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)

    def add_choice(
        self, title: str, words: str, text: str, do: Callable[[], None], *, primary: bool = False
    ) -> QWidget:
        """Add a row: what it is, what it means, and the button that does it."""
        self.column.addWidget(rule(hair=True))
        row = QHBoxLayout()
        row.setContentsMargins(0, self.theme.size(8), 0, self.theme.size(8))
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(label(self.theme, title, "label"))
        both.addWidget(label(self.theme, words, tone="muted", wrap=True))
        row.addLayout(both, 1)
        made = button(self.theme, text, "primary" if primary else "plain")
        made.clicked.connect(do)
        row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        return made


class FirstRun(_Panel):
    """Sample studio, a studio of one's own, or a backup."""

    sample_wanted = Signal()
    studio_wanted = Signal(str)
    restore_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Welcome to Studio Desk"), tr("Start in a minute. You can change everything later."))
        self.add_choice(
            tr("Look around the sample studio"),
            tr("Made-up members, classes and circuits. Try anything: it is nobody's real data."),
            tr("Open sample"),
            self.sample_wanted.emit,
            primary=True,
        ).setFocus()
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of your studio"))
        self.name.setAccessibleName(tr("Name of your studio"))
        self.name.returnPressed.connect(self._found)
        self.add_choice(
            tr("Start your own"),
            tr("An empty studio with one room and six kinds of class. Members come in from a table or contacts."),
            tr("Start"),
            self._found,
        )
        self.column.addWidget(self.name)
        self.add_choice(
            tr("Bring a backup"), tr("The backup is checked first and copied, never changed."), tr("Choose file…"),
            self.restore_wanted.emit,
        )  # fmt: skip

    def _found(self) -> None:
        name = self.name.text().strip()
        set_role(self.name, wrong=not name)
        if name:
            self.studio_wanted.emit(name)
        else:
            self.name.setFocus()


class Recovery(_Panel):
    """A database that can't be opened: what is wrong, what is kept, and what helps: the newest good backup, or, where
    the file itself is in order, to try again.
    """

    restore_wanted = Signal(object)
    try_again_wanted = Signal()
    other_wanted = Signal()

    def __init__(
        self, theme: Theme, words: str, where: str, backups: Sequence[tuple[str, Path]], *, again: bool
    ) -> None:
        super().__init__(theme, tr("The studio's database could not be opened"), words)
        self.column.addWidget(label(theme, where, "caption", tone="muted", wrap=True))
        if again:
            self._add_try_again(primary=True)
        for number, (when, path) in enumerate(backups[:3]):
            self.add_choice(
                tr("Backup of {when}", when=when),
                tr("Checked when it was made. What stands there now is kept beside it, never deleted."),
                tr("Restore"),
                partial(self.restore_wanted.emit, path),
                primary=number == 0 and not again,
            )
        if not backups:
            self.column.addWidget(label(theme, tr("There is no backup in the folder beside the database."), wrap=True))
        if not again:
            self._add_try_again(primary=not backups)
        self.add_choice(
            tr("Another database or backup"), tr("Choose a file from elsewhere."), tr("Choose file…"),
            self.other_wanted.emit,
        )  # fmt: skip

    def _add_try_again(self, *, primary: bool) -> None:
        self.add_choice(
            tr("Try again"), tr("When another program had it, or a disk was away."), tr("Try again"),
            self.try_again_wanted.emit, primary=primary,
        )  # fmt: skip
