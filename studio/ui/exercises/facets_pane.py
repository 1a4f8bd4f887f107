"""What the library is narrowed by: ticks and choices with counts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.services.exercises.finding import Chosen, Found
from studio.services.exercises.listing import HIDDEN
from studio.services.exercises.naming import PATTERN_ORDER
from studio.services.exercises.rows import ExerciseRow, Facet, Origin
from studio.ui.circuits.words import block_name
from studio.ui.exercises.facet_box import HEIGHT, FacetBox
from studio.ui.exercises.words import kit_group_names, list_names, muscle_name, pattern_name
from studio.ui.phrases import counted, tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import Segments, button, follow, label
from studio.ui.widgets.paint import Paint

WIDTH = 232
_MOST_PATTERNS, _MOST_MUSCLES = 6, 5
_SEGMENTS = {Facet.LEVEL: ("1", "2", "3"), Facet.IMPACT: ("0", "1", "2", "3"), Facet.SIDES: ("one", "both")}
_BLOCKS = ("mobility", "power", "strength", "accessory", "core")


class TickList(QWidget):
    """The values of one facet. Those that would find nothing are left out when `only_found`; the rest after `most`
    wait behind a link.
    """

    changed = Signal()

    def __init__(self, theme: Theme, paint: Paint, names: Mapping[str, str], most: int, *, only_found: bool) -> None:
        super().__init__()
        self.most, self._only_found = most, only_found
        self._open = False
        self._typed = ""
        self.boxes = {key: FacetBox(paint, name) for key, name in names.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for box in self.boxes.values():
            box.toggled.connect(lambda _on: self.changed.emit())
            follow(theme, box, partial(_set_height, theme, box))
            column.addWidget(box)
        self.more = _link(theme)
        self.more.clicked.connect(self._turn)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def chosen(self) -> frozenset[str]:
        """The keys that are ticked."""
        return frozenset(key for key, box in self.boxes.items() if box.isChecked())

    @property
    def offers(self) -> bool:
        """Whether there is anything to tick."""
        return any(self._is_offered(box) for box in self.boxes.values())

    def clear(self) -> None:
        """Tick nothing, without telling."""
        for box in self.boxes.values():
            box.blockSignals(True)
            box.setChecked(False)
            box.blockSignals(False)
            box.update()

    def filter(self, typed: str) -> None:
        """Offer only values with these letters, beside those ticked."""
        self._typed = typed.strip().casefold()
        self._arrange()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many exercises each value would find."""
        for key, box in self.boxes.items():
            box.show_count(counts.get(key, 0))
        self._arrange()

    def _arrange(self) -> None:
        offered = [box for box in self.boxes.values() if self._is_offered(box)]
        first = [box for box in offered if box.isChecked()]
        room = max(0, self.most - len(first))
        first += [box for box in offered if not box.isChecked()][:room]
        for box in self.boxes.values():
            box.setVisible(box in offered if self._open else box in first)
        hidden = len(offered) - len(first)
        self.more.setVisible(hidden > 0)
        more = tr("{count} more", count=hidden) if first else tr("All {count}", count=hidden)
        self.more.setText(tr("Fewer") if self._open else more)

    def _is_offered(self, box: FacetBox) -> bool:
        found = box.count > 0 or not self._only_found
        return box.isChecked() or (found and self._typed in box.text().casefold())

    def _turn(self) -> None:
        self._open = not self._open
        self._arrange()


class FacetsPane(QFrame):
    """`changed` tells that something else is chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._paint = theme, paint
        self._lists: dict[Facet, TickList] = {}
        self._segments: dict[Facet, Segments] = {}
        self._picked: dict[Facet, str] = {}
        self._titles: dict[Facet, QLabel] = {}
        set_role(self, surface="window")
        follow(theme, self, lambda: self.setFixedWidth(theme.size(WIDTH)))
        self.clear_button = _link(theme)
        self.clear_button.clicked.connect(self.clear)
        self.muscle_field = QLineEdit(self)
        self.muscle_field.hide()  # until there are muscles to find
        self.muscle_field.setAccessibleName(tr("Find a muscle"))
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(20, 0, 15, 20)
        self._column.setSpacing(0)
        area = QScrollArea()
        area.setWidget(self._inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self._inner, surface="window")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        outer.addWidget(area, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        follow(self._theme, head, lambda: head.setFixedHeight(self._theme.size(60)))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 12, 0)
        row.addWidget(label(self._theme, tr("Filter"), "label"))
        row.addStretch(1)
        row.addWidget(self.clear_button)
        return head

    def fill(self, rows: tuple[ExerciseRow, ...]) -> None:
        """Offer the values that the library has."""
        have = {facet: frozenset[str]().union(*(row.values[facet] for row in rows)) for facet in Facet}
        patterns = [*PATTERN_ORDER, *sorted(have[Facet.PATTERN] - set(PATTERN_ORDER))]
        muscles = sorted(have[Facet.MUSCLES], key=muscle_name)
        self._add_ticks(Facet.BLOCK, tr("Block"), {one: block_name(one) for one in _BLOCKS}, len(_BLOCKS))
        self._add_ticks(
            Facet.PATTERN,
            tr("Pattern"),
            {one: pattern_name(one) for one in patterns if one in have[Facet.PATTERN]},
            _MOST_PATTERNS,
            only_found=True,
        )
        self._add_segments(Facet.LEVEL, tr("Level"))
        self._add_segments(Facet.IMPACT, tr("Impact"))
        self._add_segments(Facet.SIDES, tr("Sides"))
        self._add_ticks(Facet.LIST, tr("Short lists"), list_names(), len(list_names()))
        self.muscle_field.setPlaceholderText(tr("Any of {count}", count=len(muscles)))
        self.muscle_field.show()
        ticks = self._add_ticks(
            Facet.MUSCLES, tr("Muscles"), {one: muscle_name(one) for one in muscles}, 0, only_found=True
        )
        self._column.insertWidget(self._column.indexOf(ticks), self.muscle_field)
        self.muscle_field.textChanged.connect(self._find_muscle)
        kit = kit_group_names()
        self._add_ticks(Facet.KIT, tr("Kit in the room"), kit, len(kit))
        studio = {
            str(Origin.OWN): tr("Our own"),
            str(Origin.CHANGED): tr("Changed here"),
            HIDDEN: tr("Hidden"),
        }
        self._add_ticks(Facet.STUDIO, tr("This studio"), studio, len(studio))
        self._column.addStretch(1)

    def chosen(self) -> Chosen:
        """What is ticked, by facet."""
        ticked = {facet: ticks.chosen() for facet, ticks in self._lists.items()}
        return ticked | {facet: frozenset({key}) for facet, key in self._picked.items() if key}

    def show_found(self, found: Found) -> None:
        """Show how many each value would find."""
        for facet, ticks in self._lists.items():
            ticks.show_counts(found.counts[facet])
        self._titles[Facet.PATTERN].setVisible(self._lists[Facet.PATTERN].offers)
        for facet, segments in self._segments.items():
            for key in _SEGMENTS[facet]:
                segments.explain(key, counted(found.counts[facet][key], "{number} exercise", "{number} exercises"))
        number = sum(len(keys) for keys in self.chosen().values())
        self.clear_button.setVisible(number > 0)
        self.clear_button.setText(tr("Clear {count}", count=number))

    def pick(self, facet: Facet, key: str) -> None:
        """Choose a value of level, impact or sides, or none with ""."""
        self._segments[facet].choose(key)
        self._picked[facet] = key
        self.changed.emit()

    def boxes(self, facet: Facet) -> Mapping[str, FacetBox]:
        """The ticks of a facet."""
        return self._lists[facet].boxes

    def tick(self, facet: Facet, key: str) -> None:
        """Tick or untick a value."""
        self._lists[facet].boxes[key].toggle()

    def ask_for_hidden(self) -> None:
        """Show the hidden exercises."""
        self._lists[Facet.STUDIO].boxes[HIDDEN].setChecked(True)

    def clear(self) -> None:
        """Choose nothing."""
        for ticks in self._lists.values():
            ticks.clear()
        for segments in self._segments.values():
            segments.choose("")
        self._picked.clear()
        self.muscle_field.clear()
        self.changed.emit()

    def _find_muscle(self, text: str) -> None:
        ticks = self._lists[Facet.MUSCLES]
        ticks.most = _MOST_MUSCLES if text.strip() else 0
        ticks.filter(text)

    def _add_ticks(
        self, facet: Facet, title: str, names: Mapping[str, str], most: int, *, only_found: bool = False
    ) -> TickList:
        ticks = TickList(self._theme, self._paint, names, most, only_found=only_found)
        ticks.changed.connect(self.changed)
        self._lists[facet] = ticks
        self._titles[facet] = self._add(title, ticks)
        return ticks

    def _add_segments(self, facet: Facet, title: str) -> None:
        names = {"": tr("Any"), "one": tr("One"), "both": tr("Both")}
        choices = [(key, names.get(key, key)) for key in ("", *_SEGMENTS[facet])]
        segments = Segments(self._theme, choices)
        segments.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        segments.setAccessibleName(title)
        segments.choose("")
        segments.chosen.connect(lambda key: self.pick(facet, key))
        self._segments[facet] = segments
        self._add(title, segments)

    def _add(self, title: str, widget: QWidget) -> QLabel:
        if self._column.count():
            self._column.addSpacing(14)
        head = label(self._theme, title, "caption", tone="muted")
        follow(self._theme, head, lambda: head.setFont(self._theme.font("caption", bold=True)))
        self._column.addWidget(head)
        self._column.addSpacing(5)
        self._column.addWidget(widget)
        return head


def _set_height(theme: Theme, box: FacetBox) -> None:
    box.setFixedHeight(theme.size(HEIGHT))


def _link(theme: Theme) -> QPushButton:
    made = button(theme, "", "link")
    follow(theme, made, lambda: made.setFont(theme.font()))
    return made
