"""The selected station in fields: exercise with search, dose read as typed, tempo, load, note; or a new station."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from studio.domain.circuits.prescription import format_dose, parse_dose
from studio.domain.errors import StudioError
from studio.services.circuits.rows import BlockLane, LibraryChoice, StationCard
from studio.ui.circuits.choices import ChoiceDelegate, ChoiceModel
from studio.ui.circuits.words import block_name
from studio.ui.phrases import error_words, inside, tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, label, rule
from studio.ui.widgets.rows import ROW_ROLE


class Inspector(QWidget):
    """Edits one station, or picks the exercise of a new one. A field sends what was typed when it is left."""

    exercise_picked = Signal(str)
    dose_entered = Signal(str)
    tempo_entered = Signal(str)
    load_entered = Signal(str)
    note_entered = Signal(str)
    lock_clicked = Signal()
    duplicate_clicked = Signal()
    remove_clicked = Signal()
    search_typed = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: StationCard | None = None
        set_role(self, surface="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(rule())
        column.addWidget(self._make_fields())
        column.addLayout(self._make_search())
        column.addWidget(self._make_list(), 1)

    # -- what is shown

    def show_station(self, card: StationCard) -> None:
        """Show a station; fields that are being typed into keep what was typed."""
        other = self._card is None or self._card.letter != card.letter or self._card.exercise != card.exercise
        self._card = card
        self._title.setText(f"{card.letter}  {card.name}")
        self._fields.show()
        for field, text in (
            (self.dose, card.dose_typed),
            (self.tempo, card.tempo),
            (self.load, card.load),
            (self.note, card.note),
        ):
            if other or not field.hasFocus() or not field.isModified():
                field.setText(text)
                field.setModified(False)
            field.setEnabled(not card.locked or field is self.note)
        self.list.setEnabled(not card.locked)
        self._lock.setText(tr("Unlock") if card.locked else tr("Lock"))
        self._echo_dose()
        if other:
            self.search.clear()

    def show_new(self, lane: BlockLane) -> None:
        """Pick the exercise of a new station of a block."""
        self._card = None
        self._title.setText(tr("Add to {block}", block=inside(block_name(lane.kind))))
        self._fields.hide()
        self.list.setEnabled(True)
        self.search.clear()
        self.search.setFocus()

    def show_choices(self, choices: tuple[LibraryChoice, ...]) -> None:
        """Show what could be chosen."""
        self._model.show_rows(choices)
        current = next((number for number, one in enumerate(choices) if one.relation == "current"), None)
        if current is not None:
            index = self._model.index(current)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def complain(self, error: Exception) -> None:
        """Say below the dose what was wrong; what was typed stays."""
        self._echo.setText(error_words(error))
        set_role(self._echo, tone="bad")

    # -- building

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 12, 10)
        self._title = label(self._theme, "", "label")
        row.addWidget(self._title, 1)
        close = button(self._theme, "", "icon", icon="x", name=tr("Back to the checks"))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        return row

    def _make_fields(self) -> QWidget:
        theme = self._theme
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(20, 12, 20, 8)
        form = QFormLayout()
        form.setSpacing(8)
        self.dose, self.tempo, self.load, self.note = (QLineEdit() for _ in range(4))
        self._echo = label(theme, "", "caption", tone="muted", wrap=True)
        for field, words, signal, hint in (
            (self.dose, tr("Dose"), self.dose_entered, tr("2 × 6/side @ 16 kg")),
            (self.tempo, tr("Tempo"), self.tempo_entered, tr("3-1-1-0, slow, hold")),
            (self.load, tr("Load"), self.load_entered, tr("body weight")),
            (self.note, tr("Note"), self.note_entered, tr("for coaches")),
        ):
            field.setAccessibleName(words)
            field.setPlaceholderText(hint)
            field.editingFinished.connect(lambda field=field, signal=signal: self._finished(field, signal))
            form.addRow(label(theme, words), field)
            if field is self.dose:
                form.addRow(label(theme, ""), self._echo)
        self.dose.textEdited.connect(self._echo_dose)
        column.addLayout(form)
        column.addLayout(self._make_actions())
        return self._fields

    def _make_actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._lock = button(self._theme, tr("Lock"), "ghost", icon="lock")
        self._lock.clicked.connect(self.lock_clicked)
        copy = button(self._theme, tr("Duplicate"), "ghost", icon="copy")
        copy.clicked.connect(self.duplicate_clicked)
        remove = button(self._theme, tr("Remove"), "ghost", icon="trash-2")
        remove.clicked.connect(self.remove_clicked)
        for one in (self._lock, copy, remove):
            row.addWidget(one)
        row.addStretch(1)
        return row

    def _make_search(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 4, 20, 8)
        self.search = QLineEdit()
        self.search.setAccessibleName(tr("Search exercises"))
        self.search.setPlaceholderText(tr("Swap for: name, pattern or muscle"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.search_typed)
        self.search.returnPressed.connect(self._pick_first)
        self.search.installEventFilter(self)
        row.addWidget(self.search)
        return row

    def _make_list(self) -> QListView:
        self._model = ChoiceModel(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Exercises that could stand here"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChoiceDelegate(self._theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._pick)
        self.list.clicked.connect(self._pick)
        return self.list

    # -- hands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down goes from the search into the list."""
        if watched is self.search and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            down = Qt.Key(event.key()) is Qt.Key.Key_Down
            if down and self._model.rowCount():
                self.list.setCurrentIndex(self._model.index(0))
                self.list.setFocus()
            return down or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _finished(self, field: QLineEdit, signal: Signal) -> None:
        if field.isModified():
            field.setModified(False)
            signal.emit(field.text())  # type: ignore[attr-defined]

    def _pick_first(self) -> None:
        if self._model.rowCount():
            self._pick(self._model.index(0))

    def _pick(self, index: QModelIndex) -> None:
        choice: LibraryChoice | None = index.data(ROW_ROLE)
        if choice is not None and choice.relation != "current":
            self.exercise_picked.emit(choice.exercise)

    def _echo_dose(self) -> None:
        try:
            dose = parse_dose(self.dose.text())
        except StudioError as error:
            words, tone = error_words(error), "bad"
        else:
            words, tone = tr("Reads as {dose}", dose=format_dose(dose, body_weight=tr("body weight"))), "muted"
        self._echo.setText(words)
        set_role(self._echo, tone=tone)
