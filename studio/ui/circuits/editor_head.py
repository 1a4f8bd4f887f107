"""Above the board: the class, which version, for which classes changes hold, undo and print."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from studio.services.circuits.rows import CircuitView
from studio.ui.phrases import Manner, tr
from studio.ui.theme import Theme
from studio.ui.widgets.basics import Segments, button, chip, give_way, label
from studio.ui.widgets.menu import Menu

NARROW = 700


class KindBadge(QWidget):
    """The letter of a class kind on its tint."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letter, self._tone = "", "O"
        self.setFixedSize(theme.size(20), theme.size(20))

    def show_kind(self, letter: str, tone: str) -> None:
        """Show a kind."""
        self._letter, self._tone = letter, tone
        self.setVisible(bool(letter))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the letter."""
        colours: tuple[QColor, QColor] = self._theme.kind(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours[1])
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setPen(colours[0])
        painter.setFont(self._theme.font("caption", bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()


class EditorHead(QWidget):
    """64 px high. `everywhere` is whether changes hold for all classes to come with this version."""

    back_clicked = Signal()
    undo_clicked = Signal()
    print_clicked = Signal()
    copy_clicked = Signal(bool)  # as a template

    def __init__(self, theme: Theme, manner: Manner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._manner = manner
        self._scope = "one"
        self._has_version = False
        self.setFixedHeight(theme.size(64))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(12), 0, theme.size(20), 0)
        row.setSpacing(8)
        back = button(theme, "", "icon", icon="arrow-left", name=tr("All circuits"))
        back.clicked.connect(self.back_clicked)
        self._kind = KindBadge(theme)
        self._name = label(theme, "", "section")
        self._about = label(theme, "", tone="muted")
        # The line about the class gives way first.
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        give_way(theme, self._name)
        self._version = chip(theme, "")
        self._scopes = Segments(theme, (("one", tr("This class")), ("all", tr("All to come"))))
        self._scopes.setToolTip(tr("Whether changes hold for this class, or for all classes to come with this version"))
        self._scopes.chosen.connect(self._choose_scope)
        self.undo_button = button(theme, "", "icon", icon="undo-2", name=tr("Undo"))
        self.undo_button.clicked.connect(self.undo_clicked)
        self.more_button = button(theme, "", "icon", icon="ellipsis", name=tr("More"))
        menu = Menu(self.more_button)
        menu.addAction(tr("Save as template …")).triggered.connect(lambda: self.copy_clicked.emit(True))
        menu.addAction(tr("Copy to another circuit …")).triggered.connect(lambda: self.copy_clicked.emit(False))
        self.more_button.clicked.connect(
            lambda: menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
        )
        self.print_button = button(theme, tr("Print cards"), "primary", icon="printer", tip=tr("Print cards"))
        self.print_button.clicked.connect(self.print_clicked)
        self.checks_button = button(theme, tr("Checks"), icon="list-checks", name=tr("Show checks, muscles and swaps"))
        self.checks_button.setCheckable(True)
        self.checks_button.hide()
        self._worded = {one: one.text() for one in (self.checks_button, self.print_button)}
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self._name)
        self._words.addWidget(self._about, 1)
        row.addWidget(back)
        row.addWidget(self._kind)
        row.addLayout(self._words, 1)
        row.setAlignment(self._words, Qt.AlignmentFlag.AlignVCenter)
        tools = (self.undo_button, self.more_button, self.checks_button, self.print_button)
        for one in (self._version, self._scopes, *tools):
            row.addWidget(one)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the class's name and day matter more than its version and a button's words."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.size(NARROW)
        for one, words in self._worded.items():
            one.setText("" if narrow else words)
        self._place_about()

    def _place_about(self) -> None:
        """The line about the class stands beside its name where it can be read there, else below it."""
        for beside in (True, False):
            self._version.setVisible(self._has_version and beside)
            self._words.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
            self._words.setSpacing(8 if beside else 0)
            self._about.setFont(self._theme.font("body" if beside else "caption"))
            if self._row.sizeHint().width() + self._about.sizeHint().width() <= self.width():
                return

    @property
    def everywhere(self) -> bool:
        """Whether all classes to come that have this version follow."""
        return self._scope == "all"

    def show_view(self, view: CircuitView, *, may_edit: bool) -> None:
        """Show the class and its circuit."""
        head = view.head
        self._kind.show_kind(head.letter, head.tone)
        self._name.setText(head.name)
        self._about.setText(self._about_words(view))
        self._about.setToolTip(self._about.text())
        self._version.setText(tr("Version {number}", number=view.number))
        self._has_version = view.version_id is not None
        made = [tr("Version {number}, {day}", number=one.number, day=self._day(one.made_at)) for one in view.versions]
        self._version.setToolTip("\n".join(made[:10]))
        own = next((one for one in view.versions if one.id == view.version_id), None)
        shared = own is not None and own.classes > 1 and view.target.session_id is not None and may_edit
        self._scopes.setVisible(shared)
        if not shared:
            self._scope = "one"
        self._scopes.choose(self._scope)
        self._show_undo(view, may_edit=may_edit)
        self.print_button.setVisible(view.target.session_id is not None)
        self._place_about()

    def _show_undo(self, view: CircuitView, *, may_edit: bool) -> None:
        step = view.undo if may_edit else None
        self.undo_button.setEnabled(step is not None)
        words = tr("Nothing to undo") if step is None else tr("Undo the last change to this circuit (Ctrl+Z)")
        self.undo_button.setToolTip(words)
        self.undo_button.setAccessibleName(words)

    def _about_words(self, view: CircuitView) -> str:
        head = view.head
        if head.starts is None:
            return tr("Template") if view.template else tr("Circuit")
        when = f"{self._manner.long_day(head.starts.date())} {self._manner.time(head.starts)}"
        parts = [when, head.room, tr("{number} booked", number=head.booked)]
        if head.cancelled:
            parts.append(tr("cancelled"))
        return " · ".join(parts)

    def _day(self, at: object) -> str:
        return self._manner.day_month_year(at)  # type: ignore[arg-type]

    def _choose_scope(self, key: str) -> None:
        self._scope = key
