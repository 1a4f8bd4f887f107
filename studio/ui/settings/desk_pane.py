"""Settings of this computer: look, dates and units, keys, signs, who signs in; and how safe the data is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QLabel, QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.settings.form_area import FormArea
from studio.ui.settings.form_grid import form_grid
from studio.ui.settings.keys_form import KeysForm
from studio.ui.settings.reading_form import ReadingForm
from studio.ui.settings.safety_form import SafetyForm
from studio.ui.settings.sections import GENERAL, PARTS
from studio.ui.settings.signs_form import SignsForm
from studio.ui.settings.staff_form import StaffForm
from studio.ui.theme import AS_SYSTEM
from studio.ui.widgets.basics import Segments, label

TEXT_SIZES = ((str(AS_SYSTEM), "As the system"), ("13", "Small"), ("14", "Usual"), ("16", "Large"), ("18", "Larger"))


class DeskPane(FormArea):
    """Its parts, one under the other. Each choice holds at once; there is nothing to save. `page` is where signs are
    tried.
    """

    def __init__(self, context: PageContext, page: QWidget) -> None:
        theme = context.theme
        super().__init__(theme)
        self._context = context
        self._sought: QLabel | None = None
        self.reading = ReadingForm(context, context.renew)
        self.staff = StaffForm(context)
        self.safety = SafetyForm(context)
        parts = {
            "look": self._looks(),
            "reading": self.reading,
            "keys": KeysForm(context),
            "signs": SignsForm(context, page),
            "staff": self.staff,
            "safety": self.safety,
        }
        self._heads = {one.name: label(theme, tr(one.words), "label") for one in PARTS}
        self.parts = parts
        self.column.addWidget(label(theme, tr(GENERAL.words), "section"))
        for name, head in self._heads.items():
            self.column.addSpacing(theme.size(8))
            self.column.addWidget(head)
            self.column.addWidget(parts[name])
        self.column.addStretch(1)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._bring_sought)
        bar.actionTriggered.connect(self._seek_no_more)

    def _looks(self) -> QWidget:
        theme, made = self._context.theme, QWidget()
        grid = form_grid(theme)
        made.setLayout(grid)
        look = Segments(theme, (("system", tr("Follow the system")), ("light", tr("Light")), ("dark", tr("Dark"))))
        look.choose(theme.mode)
        look.chosen.connect(self._choose_look)
        size = Segments(theme, [(key, tr(words)) for key, words in TEXT_SIZES])
        chosen = str(QSettings().value("text_size", AS_SYSTEM))
        size.choose(chosen if chosen in dict(TEXT_SIZES) else str(AS_SYSTEM))
        size.chosen.connect(self._choose_size)
        for number, (words, choice) in enumerate(((tr("Colours"), look), (tr("Text size"), size))):
            choice.setAccessibleName(words)
            grid.addWidget(label(theme, words), number, 0)
            grid.addWidget(choice, number, 1)
        return made

    def _choose_look(self, mode: str) -> None:
        QSettings().setValue("look", mode)
        self._context.theme.choose("dark" if mode == "dark" else "light" if mode == "light" else "system")

    def _choose_size(self, size: str) -> None:
        QSettings().setValue("text_size", int(size))
        self._context.renew()

    def load(self) -> None:
        """Show what holds now, and how safe the data is."""
        self.safety.load()
        self.staff.load()

    def show_part(self, name: str) -> None:
        """Bring a part to the top, with the keyboard in it; it stays there while what stands above still fills."""
        self._sought = self._heads[name]
        self._bring_sought()
        fields = (one for one in self.parts[name].findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (first := next(fields, None)) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_sought(self) -> None:
        if self._sought is not None:
            top = self._sought.mapTo(self.inner, QPoint()).y()
            self.verticalScrollBar().setValue(top - self._context.theme.size(24))

    def _seek_no_more(self) -> None:
        self._sought = None
