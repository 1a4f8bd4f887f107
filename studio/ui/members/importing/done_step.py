"""Last step of importing: what was done, and how it is taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from studio.services.members.importing.deciding import Tally
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.widgets.basics import follow, label


class DoneStep(QWidget):
    """Says what an import did."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        picture = QLabel()
        follow(
            theme, picture, lambda: picture.setPixmap(icons.pixmap("circle-check", theme.colour("ok"), theme.size(40)))
        )
        self.title = label(theme, "", "title", wrap=True)
        self.says = label(theme, "", "lead", tone="muted", wrap=True)
        back = label(
            theme,
            tr(
                "Undo (Ctrl+Z) takes all of it back in one step. Who was booked, changed or sold a pass by then stays, "
                "and is said."
            ),
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setSpacing(theme.size(10))
        column.addStretch(1)
        for one in (picture, self.title, self.says, back):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(one)
        column.addStretch(2)

    def show_tally(self, tally: Tally) -> None:
        """Show what was done."""
        number = self._context.manner.number
        title = counted(tally.new, "{number} member imported", "{number} members imported", number=number(tally.new))
        self.title.setText(title)
        self.says.setText(
            tr(
                "{updated} filled in or changed, {unchanged} were as they are, {left} rows left out",
                updated=number(tally.updated),
                unchanged=number(tally.unchanged),
                left=number(tally.left_out),
            )
        )
