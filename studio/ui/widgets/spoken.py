"""Painted things that can be heard: a painted widget tells those who listen to the screen what is in it.

A painted calendar is one widget to Qt. Here each thing in it gets an accessible interface of its own, with its words
and its place, as if it were a widget.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@dataclass(frozen=True, slots=True)
class Spoken:
    """Something painted: what it is in words, and where, in its widget."""

    words: str
    place: QRect
    chosen: bool = False


class SpokenWidget(QWidget):
    """A painted widget whose things can be heard. `spoken` tells them, in the order in which keys go through them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _install()
        self.heard: _Heard | None = None

    def spoken(self) -> Sequence[Spoken]:
        """What is painted."""
        raise NotImplementedError

    def tell_changed(self) -> None:
        """Other things are painted now."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectReorder))

    def tell_chosen(self, number: int) -> None:
        """Another thing has the keyboard."""
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(number)
            QAccessible.updateAccessibility(event)


class _Item(QAccessibleInterface):
    """The `number`th thing of a widget, whatever it is at the moment."""

    def __init__(self, widget: SpokenWidget, number: int) -> None:
        super().__init__()
        self._widget = widget
        self._number = number

    def _thing(self) -> Spoken | None:
        things = self._widget.spoken()
        return things[self._number] if self._number < len(things) else None

    def isValid(self) -> bool:
        """False when there are fewer things now."""
        return self._thing() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """No widget of its own."""
        return None

    def window(self) -> Any:
        """The window it is in."""
        return self._widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The widget that paints it."""
        return QAccessible.queryAccessibleInterface(self._widget)

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Nothing is in it."""
        return None

    def childCount(self) -> int:
        """Nothing is in it."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Nothing is in it."""
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Nothing is in it."""
        return None

    def text(self, kind: QAccessible.Text) -> str:
        """Its words."""
        thing = self._thing()
        return thing.words if thing is not None and kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Words cannot be changed from outside."""

    def role(self) -> QAccessible.Role:
        """One of a list."""
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        """Where it is on the screen."""
        thing = self._thing()
        if thing is None:
            return QRect()
        return QRect(self._widget.mapToGlobal(thing.place.topLeft()), thing.place.size())

    def state(self) -> QAccessible.State:
        """Whether it has the keyboard."""
        state = QAccessible.State()
        state.focusable = True
        state.selectable = True
        thing = self._thing()
        chosen = thing is not None and thing.chosen
        state.selected = chosen
        state.focused = chosen and self._widget.hasFocus()
        return state


class _Heard(QAccessibleWidget):
    """The widget as a list of its things. Items are made when first asked for, and used again for other things."""

    def __init__(self, widget: SpokenWidget) -> None:
        super().__init__(widget, QAccessible.Role.List)
        self._spoken = widget
        self._items: list[_Item] = []

    def childCount(self) -> int:
        """How many things there are."""
        return len(self._spoken.spoken())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """One of them."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._items) <= index:
            item = _Item(self._spoken, len(self._items))
            QAccessible.registerAccessibleInterface(item)
            self._items.append(item)
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which of them it is."""
        return next((number for number, item in enumerate(self._items) if item is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The thing at a place of the screen."""
        point = self._spoken.mapFromGlobal(QPoint(x, y))
        things = self._spoken.spoken()
        return next((self.child(number) for number, one in enumerate(things) if one.place.contains(point)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The thing that has the keyboard."""
        things = self._spoken.spoken()
        return next((self.child(number) for number, one in enumerate(things) if one.chosen), None)


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, SpokenWidget):
        return None
    if thing.heard is None:
        thing.heard = _Heard(thing)
    return thing.heard


_installed: list[bool] = []


def _install() -> None:
    """Have Qt ask here about painted widgets, once for the whole program."""
    if not _installed:
        QAccessible.installFactory(_make)
        _installed.append(True)
