"""The exercises: the shipped library will be browsed here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from studio.ui.context import Page, PageContext
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label


class ExercisesPage(Page):
    """Until the library has its own screen, exercises are found where they are used: in a circuit."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        theme = context.theme
        set_role(self, surface="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for words, role in (
            (tr("286 exercises come with Studio Desk"), "section"),
            (tr("Open a circuit and choose a station to look through them."), "body"),
        ):
            column.addWidget(label(theme, words, role), 0, Qt.AlignmentFlag.AlignHCenter)  # type: ignore[arg-type]
        to_circuits = button(theme, tr("Open circuits"), "primary")
        to_circuits.clicked.connect(lambda: context.navigate("circuits"))
        column.addWidget(to_circuits, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
