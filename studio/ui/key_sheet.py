"""The sheet of keys (F1): what every key does, everywhere and on each page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.ui.letter_keys import is_letter, letters_on
from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, key_cap, label, open_over

Row = tuple[Sequence[str], str]
EVERYWHERE = "Everywhere"
KEYS: tuple[tuple[tuple[str, tuple[Row, ...]], ...], ...] = (
    (
        (
            EVERYWHERE,
            (
                (("Ctrl", "K"), "Find a person, a page, a command"),
                (("Ctrl", "1 … 6"), "Go to a page"),
                (("Ctrl", "F"), "Find on the page"),
                (("F6",), "Next part of the window"),
                (("Shift", "F6"), "The part before"),
                (("Ctrl", "P"), "Print"),
                (("Ctrl", ","), "Settings"),
                (("Ctrl", "Z"), "Undo"),
                (("Ctrl", "Shift", "Z"), "Redo"),
                (("Ctrl", "L"), "Lock the desk"),
                (("F1",), "These keys"),
                (("Esc",), "Back"),
            ),
        ),
        (
            "Members",
            (
                (("Ctrl", "N"), "Add a member"),
                (("↵",), "Open"),
                (("E",), "Edit"),
                (("R",), "Reveal a cause"),
            ),
        ),
        (
            "Print",
            (
                (("A",), "A4 paper"),
                (("L",), "Letter paper"),
                (("PgUp", "PgDn"), "Turn the page"),
            ),
        ),
    ),
    (
        (
            "Today",
            (
                (("↵",), "Check in whom the box has found"),
                (("Space",), "Here, in the list"),
                (("L",), "Cancelled, in time or late"),
                (("X",), "No-show"),
                (("U",), "Expected again"),
                (("A",), "Add a person"),
                (("M",), "Move to another class"),
                (("I",), "What the flags mean"),
            ),
        ),
        (
            "Schedule",
            (
                (("↑", "↓"), "Next class"),
                (("↵",), "Open the class"),
                (("N",), "Add a class"),
                (("E",), "Edit the class"),
                (("Del",), "Cancel the class"),
                (("Alt", "↑ ↓ ← →"), "Move it, ↵ to do it"),
                (("Shift", "↑ ↓"), "Shorter, longer"),
                (("←", "→"), "Earlier, later"),
                (("T",), "Today"),
                (("D", "W", "M", "A"), "Day, week, month, agenda"),
            ),
        ),
    ),
    (
        (
            "Circuits",
            (
                (("↵",), "Edit the station"),
                (("Alt", "↑ ↓ ← →"), "Move the station"),
                (("D",), "Duplicate"),
                (("G",), "Easier"),
                (("H",), "Harder"),
                (("L",), "Lock"),
                (("Del",), "Remove"),
            ),
        ),
        (
            "Exercises",
            (
                (("/",), "Find an exercise"),
                (("Ctrl", "N"), "Add an exercise"),
                (("A",), "Add to a circuit"),
                (("E",), "Edit"),
                (("Ctrl", "D"), "Duplicate"),
                (("Ctrl", "G"), "Draw the figure"),
                (("H",), "Hide, or show again"),
                (("M",), "Merge into another"),
            ),
        ),
        (
            "Settings",
            (
                (("Ctrl", "N"), "Add to the list"),
                (("Ctrl", "S"), "Save"),
                (("Alt", "↑ ↓"), "Move up or down in the list"),
            ),
        ),
    ),
)


class KeySheet(QDialog):
    """Columns of keys over the window, no larger than it; closes with Esc."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(16))
        column.addWidget(label(theme, tr("Keys"), "section"))
        if not letters_on():
            words = tr("Single letters are off on this computer: Settings, Keys. Buttons and menus do the same.")
            column.addWidget(label(theme, words, tone="muted", wrap=True))
        keys = QWidget()
        set_role(keys, surface="raised")
        columns = QHBoxLayout(keys)
        columns.setContentsMargins(0, 0, theme.size(12), 0)
        columns.setSpacing(theme.size(32))
        for sections in KEYS:
            grid = QGridLayout()
            grid.setVerticalSpacing(theme.size(2))
            grid.setHorizontalSpacing(theme.size(16))
            for title, rows in sections:
                _add_section(theme, grid, title, rows)
            grid.setRowStretch(grid.rowCount(), 1)
            columns.addLayout(grid)
        area = QScrollArea()
        area.setAccessibleName(tr("Keys"))
        area.setWidgetResizable(True)
        area.setWidget(keys)
        column.addWidget(area, 1)
        close = button(theme, tr("Close"), "primary")
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        beside = self.sizeHint() - area.sizeHint()
        least = keys.sizeHint() + QSize(theme.size(48), beside.height())
        open_over(parent, self, least.width(), least.height())
        close.setFocus()


def _add_section(theme: Theme, grid: QGridLayout, title: str, rows: Sequence[Row]) -> None:
    heading = label(theme, tr(title), "label")
    if grid.rowCount() > 1:
        heading.setContentsMargins(0, theme.size(12), 0, 0)
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
    for keys, words in rows:
        off = not letters_on() and all(is_letter(key) for key in keys)
        caps = QHBoxLayout()
        caps.setSpacing(theme.size(4))
        for key in keys:
            cap = key_cap(theme, tr(key) if len(key) > 2 and key.isalpha() else key)  # letters are the same everywhere
            cap.setEnabled(not off)
            caps.addWidget(cap)
        caps.addStretch(1)
        row = grid.rowCount()
        grid.addLayout(caps, row, 0)
        said = tr("{what} (off)", what=tr(words)) if off else tr(words)
        grid.addWidget(label(theme, said, tone="disabled" if off else "text"), row, 1)
