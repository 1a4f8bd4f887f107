"""What every page gets: its surroundings, passed, never looked up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from studio.domain.clock import wall_time
from studio.ui.sounds import Sounds

if TYPE_CHECKING:
    from studio.domain.clock import DeskClock
    from studio.services.changes import Changes
    from studio.ui.backups import BackupKeeper
    from studio.ui.box import Box
    from studio.ui.faces import Faces
    from studio.ui.phrases import Manner
    from studio.ui.tasks import Tasks
    from studio.ui.theme import Theme


class Navigate(Protocol):
    """Goes to another page: `navigate("printing", session_id=..., sheets=("coach",))`."""

    def __call__(self, page: str, /, **where: object) -> None:
        """Show the page and let it go where it is asked to."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """The surroundings of a page. `say` shows a passing message; `complain` an error's words in the message bar;
    `renew` makes the window anew after a setting that every page shows has changed; `keeper` makes backups.
    """

    tasks: Tasks
    theme: Theme
    manner: Manner
    clock: DeskClock
    navigate: Navigate
    say: Callable[[str], None]
    complain: Callable[[Exception], None]
    renew: Callable[[], None] = field(default=lambda: None)
    keeper: BackupKeeper | None = None
    sounds: Sounds = field(default_factory=Sounds)

    @property
    def faces(self) -> Faces:
        """The photos of members."""
        from studio.ui.faces import faces_of

        return faces_of(self.tasks)

    def now(self) -> datetime:
        """The wall time at the site."""
        return wall_time(self.clock.now(), self.clock.zone)

    def today(self) -> date:
        """The day at the site."""
        return self.now().date()


class Page(QWidget):
    """One screen. Pages are made when first shown, refreshed by what changed, and told what is typed in the box."""

    def take_box(self, box: Box) -> None:
        """Get hold of the top bar's box, before anything is typed there."""

    def activate(self, **where: object) -> None:
        """Come to the front, at the place asked for."""

    def find_here(self) -> bool:
        """Put the caret where this page's own things are looked for; False when it has no such place."""
        return False

    def refresh(self, changes: Changes) -> None:
        """Show again what was touched."""

    def box_typed(self, text: str) -> bool:
        """Take what is typed into the top bar's box; True when the page shows its own matches."""
        return False

    def box_entered(self, text: str) -> bool:
        """Take Enter in the box; True when the page did something with it."""
        return False

    def scanned(self, code: str) -> bool:
        """Take a scanned card; True when the page handled it."""
        return False
