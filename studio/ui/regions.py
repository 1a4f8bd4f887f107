"""F6 goes from part to part of the window: rail, top bar, and the panes of the page, from left to right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def panes_of(page: QWidget) -> list[QWidget]:
    """The parts of a page that the keyboard can enter; of a page with one part, the parts of that."""
    found = [one for one in page.findChildren(QWidget, options=_DIRECT) if one.isVisible() and _entry(one) is not None]
    found.sort(key=lambda one: (one.mapTo(page, QPoint()).x(), one.mapTo(page, QPoint()).y()))
    if len(found) == 1:
        return panes_of(found[0]) or found
    return found


def step(regions: Sequence[QWidget], by: int) -> None:
    """Put the focus into the next region (`by` 1) or the one before (-1), where it was when it was there last."""
    focused = QApplication.focusWidget()
    places = [place for place, one in enumerate(regions) if focused is not None and _holds(one, focused)]
    # From nowhere the first step forward is to the first region, the first step back to the last.
    place = places[-1] if places else -1 if by > 0 else 0
    entry = _entry(regions[(place + by) % len(regions)])
    if entry is not None:
        entry.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(region: QWidget, widget: QWidget) -> bool:
    return region is widget or region.isAncestorOf(widget)


def _entry(region: QWidget) -> QWidget | None:
    """Where the focus goes in a region: where it was last, else where the region wants it, else its first stop."""
    for one in (region.focusWidget(), region.focusProxy(), region):
        if one is not None and _holds(region, one) and _takes_keys(one):
            return one
    one = region.nextInFocusChain()
    while one is not None and one is not region:
        if region.isAncestorOf(one) and _takes_keys(one):
            return one
        one = one.nextInFocusChain()
    return None


def _takes_keys(widget: QWidget) -> bool:
    return (
        widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    )
