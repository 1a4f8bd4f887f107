"""The window's pages: one in front, each made when first shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from studio.services.changes import EVERYTHING, Changes
from studio.ui.context import Page, PageContext
from studio.ui.letter_keys import settle_letters

if TYPE_CHECKING:
    from studio.ui.box import Box

PageFactory = Callable[[PageContext], Page]


class Pages(QStackedWidget):
    """The stack of pages."""

    def __init__(self, factories: Mapping[str, PageFactory]) -> None:
        super().__init__()
        self._factories = dict(factories)
        self.current = ""
        """The name of the page in front."""
        # Until the first page is made there is an empty one, so that what comes in early goes somewhere.
        self._made: dict[str, Page] = {self.current: Page()}
        self._missed: dict[str, Changes] = {}
        self.addWidget(self.front)

    @property
    def front(self) -> Page:
        """The page in front."""
        return self._made[self.current]

    def page(self, name: str) -> Page:
        """A page that has been shown."""
        return self._made[name]

    def bring(self, name: str, context: PageContext, box: Box) -> Page:
        """Put a page in front, made now if it is shown for the first time, and with what changed since it was seen."""
        if name not in self._made:
            page = self._made[name] = self._factories[name](context)
            page.take_box(box)
            settle_letters(page)
            self.addWidget(page)
        self.current = name
        self.setCurrentWidget(self.front)
        if name in self._missed:
            self.front.refresh(self._missed.pop(name))
        return self.front

    def refresh(self, changes: Changes) -> None:
        """Let the page in front show again what was touched, and the others when they are next brought: a check-in does
        not wait for the list of members behind it. When everything has changed (another person is here), none waits.
        """
        for name, page in self._made.items():
            if name == self.current or changes == EVERYTHING:
                self._missed.pop(name, None)
                page.refresh(changes)
            else:
                self._missed[name] = self._missed.get(name, Changes.NONE) | changes
