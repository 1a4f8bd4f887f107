"""An exercise edited in place: each field is saved when it is left, and says itself what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from studio.domain.errors import StudioError
from studio.domain.exercises.derived import DERIVED_TAGS
from studio.services.exercises.fields import CHOICES, LISTS, NEIGHBOURS, TEXTS
from studio.services.exercises.rows import ExerciseRow
from studio.ui.context import PageContext
from studio.ui.exercises.chips_field import ChipsField
from studio.ui.exercises.field_words import SECTIONS, choice_words, field_value, item_words
from studio.ui.exercises.words_field import WordsField
from studio.ui.phrases import error_words, tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, rule
from studio.ui.widgets.still_box import StillBox

_EDGE, _LABEL_WIDTH = 24, 124
Editor = QLineEdit | WordsField | QComboBox | ChipsField


class EditForm(QWidget):
    """`done` tells that editing is over; `figure_asked` that the figure is to be drawn."""

    done = Signal()
    figure_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: ExerciseRow | None = None
        self._filled = 0
        self._kept: dict[str, str] = {}
        self._on_way: Counter[str] = Counter()
        self.editors: dict[str, Editor] = {}
        self.errors: dict[str, QLabel] = {}
        inner, self._area = QWidget(), QScrollArea()
        set_role(inner, surface="surface")
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        outer.addWidget(rule(hair=True))
        outer.addWidget(self._area, 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_EDGE, 0, _EDGE, _EDGE)
        column.setSpacing(0)
        for title, fields in SECTIONS.items():
            column.addSpacing(18)
            column.addWidget(label(context.theme, tr(title), "label"))
            column.addSpacing(8)
            column.addLayout(self._section(fields))
        column.addStretch(1)

    def _head(self) -> QWidget:
        theme, head = self._context.theme, QWidget()
        self.title = label(theme, "", "section", wrap=True)
        figure = button(theme, tr("Draw figure"), icon="pencil", tip=tr("Draw figure (Ctrl+G)"))
        figure.clicked.connect(self.figure_asked)
        finish = button(theme, tr("Done"), "primary", tip=tr("Done (Esc)"))
        finish.clicked.connect(self.done)
        row = QHBoxLayout(head)
        row.setContentsMargins(_EDGE, 14, _EDGE, 12)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(finish, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _section(self, fields: Mapping[str, str]) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for field, name in fields.items():
            words = label(self._context.theme, tr(name), tone="muted", wrap=True)
            words.setFixedWidth(self._context.theme.size(_LABEL_WIDTH))
            form.addRow(words, self._cell(field, tr(name)))
        return form

    def _cell(self, field: str, name: str) -> QWidget:
        editor, cell = self._editor(field, name), QWidget()
        error = label(self._context.theme, "", "caption", tone="bad", wrap=True)
        error.hide()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(editor)
        column.addWidget(error)
        self.editors[field], self.errors[field] = editor, error
        return cell

    def _editor(self, field: str, name: str) -> Editor:
        made: Editor
        if field in CHOICES:
            made = StillBox()
            made.narrow()
            made.activated.connect(partial(self._save, field))
            # The wheel is for the form, not for a choice it happens to pass.
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.installEventFilter(self)
        elif field in LISTS | NEIGHBOURS:
            made = ChipsField(self._context.theme, name)
            made.changed.connect(partial(self._save, field))
        elif field == "how":
            made = WordsField(self._context.theme)
            made.editingFinished.connect(partial(self._save, field))
            made.textChanged.connect(partial(self._count, field))
        else:
            made = QLineEdit()
            made.editingFinished.connect(partial(self._save, field))
            if field in TEXTS:
                made.textEdited.connect(partial(self._count, field))
        made.setAccessibleName(name)
        return made

    def show_row(self, row: ExerciseRow, library: Mapping[str, ExerciseRow]) -> None:
        """Show an exercise; a field of the same one that somebody is typing in is left alone."""
        fresh = self._row is None or self._row.id != row.id
        self._row = row
        self.title.setText(tr("Edit {name}", name=row.exercise.name))
        # What is offered follows the library; it is made anew only when that has changed.
        named = hash(tuple((key, one.exercise.name, one.hidden) for key, one in library.items()))
        if self._filled != named:
            self._filled = named
            self._offer(library)
        for field, editor in self.editors.items():
            typing = (isinstance(editor, QLineEdit) and editor.isModified()) or (
                isinstance(editor, WordsField) and editor.document().isModified()
            )
            # While a change is on its way, what it changes is older than what the field shows.
            if fresh or not (typing or self._on_way[field]):
                self._show_value(field, editor, field_value(field, row))
        if fresh:
            self._area.verticalScrollBar().setValue(0)

    def _show_value(self, field: str, editor: Editor, value: str) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.setCursorPosition(0)
        elif isinstance(editor, WordsField):
            editor.setPlainText(value)
        elif isinstance(editor, ChipsField):
            editor.show_keys(one for one in value.split(",") if one and one not in DERIVED_TAGS)
        else:
            editor.setCurrentIndex(editor.findData(value))
        self._kept[field] = self._typed(field)
        self._say(field, "")

    def start(self, field: str = "name") -> None:
        """Begin at a field."""
        editor = self.editors[field]
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def _offer(self, library: Mapping[str, ExerciseRow]) -> None:
        rows = library.values()
        for field, editor in self.editors.items():
            if isinstance(editor, QComboBox):
                editor.clear()
                for value, words in choice_words(field, rows).items():
                    editor.addItem(words, value)
            elif isinstance(editor, ChipsField):
                editor.offer(item_words(field, rows))

    def _typed(self, field: str) -> str:
        editor = self.editors[field]
        if isinstance(editor, QLineEdit):
            return editor.text()
        if isinstance(editor, WordsField):
            return editor.toPlainText()
        return ",".join(editor.keys()) if isinstance(editor, ChipsField) else str(editor.currentData())

    def _save(self, field: str, *_what: object) -> None:
        row, typed = self._row, self._typed(field)
        if row is None or typed == self._kept.get(field):
            self._say(field, "")
            return
        editor, key, before = self.editors[field], row.id, self._kept[field]
        self._kept[field] = typed
        self._on_way[field] += 1

        def saved(_outcome: object) -> None:
            self._on_way[field] -= 1
            if isinstance(editor, QLineEdit):
                editor.setModified(False)
            elif isinstance(editor, WordsField):
                editor.document().setModified(False)
            self._say(field, "")

        def refused(error: Exception) -> None:
            self._on_way[field] -= 1
            self._kept[field] = before
            self._say(field, error_words(error))
            if not isinstance(error, StudioError):
                self._context.complain(error)

        self._context.tasks.run_command(
            lambda studio, call: studio.exercises.edit(call, key, field, typed), saved, owner=self, failed=refused
        )

    def _count(self, field: str, *_typed: str) -> None:
        """Say while typing how much too long a text is."""
        text = self._typed(field)
        limit, over = TEXTS[field][0], len(" ".join(text.split())) - TEXTS[field][0]
        self._say(field, tr("{over} too many: {limit} characters fit.", over=over, limit=limit) if over > 0 else "")

    def _say(self, field: str, words: str) -> None:
        self.errors[field].setText(words)
        self.errors[field].setVisible(bool(words))
        editor = self.editors[field]
        set_role(editor.line if isinstance(editor, ChipsField) else editor, wrong=bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the form."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
