"""First step of importing: which file, and how it is written where that is not sure."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.services.members.importing.files import FoundTable, Wanted
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.members.importing.words import ENCODINGS, KINDS
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, follow, label
from studio.ui.widgets.flow import clear_layout
from studio.ui.widgets.still_box import StillBox

MOST_HEADINGS = 12
"""Rows that are offered as the row of headings."""


class DropZone(QFrame):
    """Takes a file that is dropped on it, or asks for one; `chosen` tells its path."""

    chosen = Signal(object)  # Path

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        theme = context.theme
        set_role(self, drop=True)
        self.setAcceptDrops(True)
        picture = QLabel()
        follow(
            theme, picture, lambda: picture.setPixmap(icons.pixmap("file-up", theme.colour("text2"), theme.size(28)))
        )
        says = label(theme, tr("Drop a file here"), "lead")
        kinds = label(
            theme, tr("Tables (CSV, TSV, Excel .xlsx) or contacts (.vcf), up to 64 MB"), tone="muted", wrap=True
        )
        parts: tuple[QLabel, ...] = (picture, says, kinds)
        for one in parts:
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ask = button(theme, tr("Choose file…"), "primary")
        self.ask.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.ask)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(8))
        for one in parts:
            column.addWidget(one)
        column.addSpacing(theme.size(4))
        column.addLayout(row)

    def _ask(self) -> None:
        kinds = tr("Members of other programs (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import members"), "", kinds)
        if chosen:
            self.chosen.emit(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            set_role(self, lit=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        set_role(self, lit=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read it."""
        set_role(self, lit=False)
        self.chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))


class FileStep(QWidget):
    """`wanted` asks for a file to be read (its path, and how)."""

    wanted = Signal(object, object)  # Path, Wanted

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._path: Path | None = None
        self._table: FoundTable | None = None
        self.drop = DropZone(context)
        self.drop.chosen.connect(self.choose)
        self.name = label(theme, "", "label", wrap=True)
        self.says = label(theme, "", tone="muted", wrap=True)
        self.wrong = label(theme, "", tone="bad", wrap=True)
        self.sheet, self.headings = StillBox(), StillBox()
        self.sheet.setAccessibleName(tr("Sheet"))
        self.headings.setAccessibleName(tr("Headings"))
        self.sheet.activated.connect(lambda _place: self._again(header=False))
        self.headings.activated.connect(lambda _place: self._again())
        self._how = QWidget()
        row = QHBoxLayout(self._how)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(8))
        self._sheet_label = label(theme, tr("Sheet"), tone="muted")
        row.addWidget(self._sheet_label)
        row.addWidget(self.sheet)
        row.addWidget(label(theme, tr("Headings"), tone="muted"))
        row.addWidget(self.headings)
        row.addStretch(1)
        self.encodings: dict[str, QRadioButton] = {}
        self._choices = QVBoxLayout()
        self._choices.setSpacing(theme.size(10))
        self._group = QButtonGroup(self)
        self._unsure = self._scrolled()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(10))
        column.addWidget(self.drop)
        column.addSpacing(theme.size(4))
        column.addWidget(self.name)
        column.addWidget(self.says)
        column.addWidget(self.wrong)
        column.addWidget(self._how)
        column.addWidget(self._unsure, 1)
        for one in (self.wrong, self._how, self._unsure):
            one.hide()
        self._rest = QWidget()
        column.addWidget(self._rest, 1)

    def _scrolled(self) -> QScrollArea:
        theme, inner = self._context.theme, QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.size(8), 0)
        column.addWidget(label(theme, tr("The file does not say how its letters are written."), "label", wrap=True))
        column.addWidget(
            label(theme, tr("These are the same lines, read in several ways. Choose the one that is right."), wrap=True)
        )
        column.addLayout(self._choices)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def choose(self, path: Path) -> None:
        """Have a file read."""
        self._path, self._table = path, None
        self.name.setText(path.name)
        self.says.setText(tr("Reading …"))
        self.says.show()
        self._how.hide()
        self._say_wrong("")
        self._show_unsure(on=False)
        self.wanted.emit(path, Wanted())

    def refuse(self, words: str) -> None:
        """The file could not be read."""
        self.says.hide()
        self._say_wrong(words)

    def _say_wrong(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def show_table(self, table: FoundTable) -> None:
        """Show what was read."""
        self._table = table
        self._say_wrong("")
        self.says.show()
        number = self._context.manner.number
        self.says.setText(
            tr(
                "{kind} · {rows} rows · {columns} columns",
                kind=tr(KINDS[table.kind]),
                rows=number(table.rows.count),
                columns=number(len(table.columns)),
            )
        )
        self._fill_how(table)
        self._fill_encodings(table)

    def _fill_how(self, table: FoundTable) -> None:
        self.sheet.clear()
        self.sheet.addItems(table.sheets)
        self.sheet.setCurrentText(table.sheet)
        for one in (self._sheet_label, self.sheet):
            one.setVisible(len(table.sheets) > 1)
        self.headings.clear()
        for row in range(max(MOST_HEADINGS, table.header_row + 1)):
            self.headings.addItem(tr("In row {number}", number=row + 1), row)
        self.headings.addItem(tr("There are none"), -1)
        self.headings.setCurrentIndex(self.headings.findData(table.header_row))
        self._how.setVisible(table.kind != "vcard")

    def _fill_encodings(self, table: FoundTable) -> None:
        self._show_unsure(on=bool(table.previews))
        if list(self.encodings) == [encoding for encoding, _ in table.previews]:
            return
        clear_layout(self._choices)
        self.encodings = {}
        theme = self._context.theme
        for encoding, lines in table.previews:
            one = QRadioButton(tr(ENCODINGS[encoding]) if encoding in ENCODINGS else encoding)
            one.setAccessibleDescription(" / ".join(lines))
            one.setFont(theme.font("label"))
            one.setChecked(encoding == table.encoding)
            one.clicked.connect(lambda _on=False: self._again())
            self._group.addButton(one)
            self.encodings[encoding] = one
            self._choices.addWidget(one)
            shown = label(theme, "\n".join(lines[:3]), tone="muted", wrap=True)
            shown.setContentsMargins(theme.size(24), 0, 0, 0)
            self._choices.addWidget(shown)

    def _show_unsure(self, *, on: bool) -> None:
        self._unsure.setVisible(on)
        self._rest.setVisible(not on)

    def _again(self, *, header: bool = True) -> None:
        """Read the same file in the way that is chosen now."""
        if self._path is None or self._table is None:
            return
        encoding = next((name for name, one in self.encodings.items() if one.isChecked()), None)
        sheet = self.sheet.currentText() if self._table.sheets else None
        self.wanted.emit(self._path, Wanted(encoding, sheet, self.headings.currentData() if header else None))
