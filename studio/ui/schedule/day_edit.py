"""The line in which a day is written."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from studio.ui.context import PageContext
from studio.ui.widgets.still_box import StillDay


def day_edit(context: PageContext, name: str, day: date | None = None) -> QDateEdit:
    """A line for a day as the reader writes it, with a name for screen readers."""
    theme, made = context.theme, StillDay()
    if day is not None:
        made.setDate(QDate(day.year, day.month, day.day))
    made.setAccessibleName(name)
    made.setLocale(context.manner.locale)
    made.setDisplayFormat(context.manner.date_pattern)
    made.setFixedHeight(theme.size(32))
    # The style sheet's padding does not reach the line inside.
    made.lineEdit().setTextMargins(theme.size(6), 0, 0, 0)
    return made
