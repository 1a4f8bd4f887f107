"""Second step of importing: what each column becomes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.domain.members.importing.fields import DATES, DateOrder, Field, NameOrder, Reading, WhyNot
from studio.services.members.importing.files import FoundTable
from studio.services.members.importing.guessing import orders, why_left_out
from studio.ui.context import PageContext
from studio.ui.members.importing.words import FIELDS, NAME_ORDERS, ORDERS, TROUBLES, WHY_NOT, column_name
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import label, rule
from studio.ui.widgets.still_box import StillBox

LONGEST_SAMPLE = 44


@dataclass(slots=True)
class _Row:
    """The widgets of one column."""

    field: QComboBox
    order: QComboBox
    note: QLabel


class ColumnsStep(QWidget):
    """Every column with its first values and a choice; `changed` tells that something was chosen."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._table: FoundTable | None = None
        self.rows: list[_Row] = []
        self.names, self.country = StillBox(), StillBox()
        self.names.setAccessibleName(tr("Full names"))
        self.country.setAccessibleName(tr("Country of telephone numbers"))
        for order, words in NAME_ORDERS.items():
            self.names.addItem(tr(words), order)
        for code, name in _countries(context.manner.locale):
            self.country.addItem(name, code)
        for box in (self.names, self.country):
            box.narrow()
            box.setMinimumWidth(theme.size(200))
        self.lenient = QCheckBox(tr("Take people without the values that are wrong, instead of refusing them"))
        for signal in (self.names.activated, self.country.activated, self.lenient.toggled):
            signal.connect(lambda _value: self.changed.emit())
        self.trouble = label(theme, "", tone="bad", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(10))
        column.addLayout(self._top())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._area, 1)
        column.addWidget(self.lenient)
        column.addWidget(self.trouble)

    def _top(self) -> QHBoxLayout:
        theme, row = self._context.theme, QHBoxLayout()
        row.setSpacing(theme.size(8))
        self._names_label = label(theme, tr("Full names"), tone="muted")
        dialled = tr("Telephone numbers without a country are dialled in")
        row.addWidget(label(theme, dialled, tone="muted", wrap=True), 1)
        row.addWidget(self.country)
        row.addSpacing(theme.size(16))
        row.addWidget(self._names_label)
        row.addWidget(self.names)
        return row

    def show_table(self, table: FoundTable, reading: Reading) -> None:
        """Show a table and how it would be read."""
        self._table = table
        self.names.setCurrentIndex(self.names.findData(reading.names))
        self.country.setCurrentIndex(max(0, self.country.findData(reading.country)))
        self.lenient.setChecked(reading.lenient)
        theme = self._context.theme
        inner = QFrame()
        set_role(inner, card=True)
        grid = QGridLayout(inner)
        grid.setContentsMargins(*[theme.size(16)] * 4)
        grid.setHorizontalSpacing(theme.size(16))
        grid.setVerticalSpacing(theme.size(6))
        for place, words in enumerate((tr("Column"), tr("First values"), tr("Becomes"))):
            grid.addWidget(label(theme, words, "caption", tone="muted"), 0, place)
        self.rows = []
        for place in range(len(table.columns)):
            self._add_row(grid, table, place, reading)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(inner)
        self._show()

    def _add_row(self, grid: QGridLayout, table: FoundTable, place: int, reading: Reading) -> None:
        theme = self._context.theme
        name = column_name(table, place)
        why = why_left_out(table.columns[place])
        field, order = StillBox(), StillBox()
        field.setAccessibleName(tr("{column} becomes", column=name))
        order.setAccessibleName(tr("Days in {column}", column=name))
        for one, words in FIELDS.items():
            field.addItem(tr(words), one)
        for each, words in ORDERS.items():
            order.addItem(tr(words), each)
        field.setCurrentIndex(field.findData(reading.fields[place]))
        order.setCurrentIndex(order.findData(reading.orders[place]))
        field.setEnabled(why is not WhyNot.HEALTH)
        for box in (field, order):
            box.narrow()
            box.setMinimumWidth(theme.size(200))
        field.activated.connect(lambda _place, place=place: self._chosen(place))
        order.activated.connect(lambda _place: self._show())
        both = QHBoxLayout()
        both.setSpacing(theme.size(8))
        both.addWidget(field)
        both.addWidget(order)
        both.addStretch(1)
        note = label(theme, "" if why is None else tr(WHY_NOT[why]), "caption", tone="muted", wrap=True)
        values = " · ".join(_short(value) for value in table.samples[place]) or tr("empty")
        line = 1 + 3 * place
        grid.addWidget(rule(hair=True), line, 0, 1, 3)
        grid.addWidget(label(theme, name, "label", wrap=True), line + 1, 0)
        grid.addWidget(label(theme, values, tone="muted", wrap=True), line + 1, 1)
        grid.addLayout(both, line + 1, 2)
        grid.addWidget(note, line + 2, 0, 1, 3)
        self.rows.append(_Row(field, order, note))

    @property
    def reading(self) -> Reading:
        """What is chosen now."""
        return Reading(
            tuple(Field(row.field.currentData()) for row in self.rows),
            tuple(DateOrder(row.order.currentData()) for row in self.rows),
            NameOrder(self.names.currentData()),
            str(self.country.currentData()),
            self.lenient.isChecked(),
        )

    def _chosen(self, place: int) -> None:
        """A column became something else; how its days are written is found out anew."""
        fields = self.reading.fields
        if self._table is not None and fields[place] in DATES:
            order = orders(self._table, [field if at == place else Field.LEAVE for at, field in enumerate(fields)])[
                place
            ]
            self.rows[place].order.setCurrentIndex(self.rows[place].order.findData(order))
        self._show()

    def _show(self) -> None:
        reading, table = self.reading, self._table
        if table is None:
            return
        named = Field.NAME in reading.fields
        self._names_label.setVisible(named)
        self.names.setVisible(named)
        for row, field, header in zip(self.rows, reading.fields, table.columns, strict=True):
            row.order.setVisible(field in DATES)
            set_role(row.order, wrong=field in DATES and row.order.currentData() == DateOrder.OPEN)
            row.note.setVisible(field is Field.LEAVE and why_left_out(header) is not None)
        found = reading.trouble()
        self.trouble.setVisible(found is not None)
        if found is not None:
            code, place = found
            becomes = tr(FIELDS[reading.fields[place]]) if place >= 0 else ""
            column = column_name(table, place) if place >= 0 else ""
            self.trouble.setText(tr(TROUBLES[code], column=column, field=becomes))
        self.changed.emit()


def _short(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= LONGEST_SAMPLE else f"{line[: LONGEST_SAMPLE - 1]}…"


def _countries(locale: QLocale) -> list[tuple[str, str]]:
    """Codes and names of countries, by name, the reader's own first."""
    own = QLocale.territoryToCode(locale.territory())
    found = {
        QLocale.territoryToCode(one): QLocale.territoryToString(one)
        for one in QLocale.Country
        if len(QLocale.territoryToCode(one)) == 2
    }
    return sorted(found.items(), key=lambda one: (one[0] != own, one[1]))
