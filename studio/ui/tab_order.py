"""Tab goes through a window as it is read, by its layouts: not in the order in which its parts happened to be made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QGridLayout, QLayout, QScrollArea, QWidget


def step(window: QWidget, by: int) -> bool:
    """Put the keyboard into the next stop (`by` 1) or the one before (-1), round the window; False where none is."""
    current = QApplication.focusWidget()
    order = stops(window, current)
    if not order:
        return False
    # From nowhere the first step forward is to the first stop, the first step back to the last.
    place = order.index(current) if current in order else -1 if by > 0 else 0
    way = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
    order[(place + by) % len(order)].setFocus(way)
    return True


def stops(whole: QWidget, current: QWidget | None = None) -> list[QWidget]:
    """Where Tab stops in a window or a part of it, in order, with the one that has the keyboard now."""
    found = []
    for part in _children(whole):
        if not part.isVisible() or part.isWindow():
            continue
        inside = stops(part, current)
        # What scrolls to the stops in it is none itself; what can only be read is one.
        if part is current or (_is_stop(part) and not (inside and isinstance(part, QScrollArea))):
            found.append(part)
        found += inside
    return found


def _children(whole: QWidget) -> list[QWidget]:
    """As the layout has them, then those that stand beside it, from top to bottom."""
    layout = whole.layout()
    placed = [] if layout is None else list(_placed(layout))
    known = set(placed)
    rest = [one for one in whole.children() if isinstance(one, QWidget) and one not in known]
    return placed + sorted(rest, key=lambda one: (one.y(), one.x()))


def _placed(layout: QLayout) -> Iterator[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=layout.getItemPosition)  # type: ignore[assignment,arg-type]
    for place in places:
        item = layout.itemAt(place)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)


def _is_stop(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QAbstractButton) and (beside := _choices(widget)):
        # Of choices that exclude each other the one that holds is the stop; the arrow keys go on from there.
        held = next((one for one in beside if one.isChecked()), beside[0])
        return widget is held and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _choices(button: QAbstractButton) -> list[QAbstractButton]:
    """The buttons in sight of which only one can hold, with this one; none for a button by itself."""
    group = cast("QButtonGroup | None", button.group())  # none for most: the stubs forget it
    parent = button.parentWidget()
    if not button.isCheckable():
        return []
    if group is not None and group.exclusive():
        return [one for one in group.buttons() if one.isVisible() and one.isEnabled() and one.isCheckable()]
    if button.autoExclusive() and parent is not None:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        found = parent.findChildren(QAbstractButton, options=direct)
        return [one for one in found if one.autoExclusive() and one.isVisible() and one.isEnabled()]
    return []
