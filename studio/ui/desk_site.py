"""Which of the studio's sites this computer's desk works at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from studio.services.studio import Studio

SITE = "site"


def keep_site(site_id: UUID) -> None:
    """Keep it for the next start."""
    QSettings().setValue(SITE, site_id.hex)


def at_kept_site(open_studio: Callable[[], Studio]) -> Callable[[], Studio]:
    """Opens the studio at the site that was kept; that of another database is not there, and changes nothing."""
    kept = str(QSettings().value(SITE, ""))

    def opened() -> Studio:
        studio = open_studio()
        if kept:
            studio.work_at(UUID(kept))
        return studio

    return opened
