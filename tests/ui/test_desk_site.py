"""The site that a computer's desk works at is kept, and holds from the next start on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.domain.clock import FixedClock
from studio.domain.schedule.records import Room, Site
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.store import Store
from studio.ui.desk_site import at_kept_site, keep_site
from studio.ui.tasks import Tasks
from tests import builders
from tests.support.databases import studio_on

HARBOUR = Site(UUID(int=70), "Harbour", "America/New_York", "US", "NY")
DOCK = Room(UUID(int=71), HARBOUR.id, "Dock", "Dock", space_units=16)


def test_the_desk_opens_at_the_site_that_was_kept(
    make_tasks: Callable[[Callable[[], Studio]], Tasks], database_file: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    store = Store(open_database(database_file), clock)
    builders.put(store, *builders.STUDIO, HARBOUR, DOCK)
    store.close()
    owner, found = QObject(), []
    for kept in (None, HARBOUR.id, UUID(int=999)):
        names: list[str] = []
        if kept is not None:
            keep_site(kept)
        tasks = make_tasks(at_kept_site(lambda: studio_on(database_file, clock)))
        with qtbot.waitSignal(tasks.opened):
            tasks.start()
        tasks.run_query(lambda studio: studio.site().name, names.append, owner=owner)
        qtbot.waitUntil(partial(bool, names))
        found += names
    assert found == ["Northbank", "Harbour", "Northbank"]
