"""A new studio: its schema, its site, and the person who starts it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from studio.domain.errors import StorageError
from studio.domain.ids import new_id
from studio.domain.roles import Role
from studio.domain.schedule.records import ClassKind, Room, Site, Staff
from studio.services.changes import Call, Changes, Outcome
from studio.services.files import make_folder
from studio.storage.engine import open_database
from studio.storage.schema import migrate, schema_version
from studio.storage.swapping import remove_draft, take_place
from studio.storage.unit_of_work import UnitOfWork, run_command

if TYPE_CHECKING:
    from studio.storage.engine import Database

_KINDS = (
    ("Run Strength", "S", 60, 16, True),
    ("HIIT", "H", 45, 12, True),
    ("Mobility", "M", 45, 12, False),
    ("Gentle Strength", "G", 45, 10, False),
    ("Personal", "P", 60, 1, False),
    ("Other", "O", 60, 8, False),
)


@contextmanager
def new_database(where: Path | str, shown: str, now: datetime) -> Iterator[Database]:
    """Lend a new database. A file comes to its place when it is finished: one that was stopped halfway is in nobody's
    way. Raises `StorageError` ("already_there") with the place as it is `shown`, and what `make_folder` raises.
    """
    if isinstance(where, str):
        with closing(open_database(where)) as database:
            if schema_version(database) is not None:
                raise StorageError("already_there", where=shown)
            yield database
        return
    make_folder(where.parent)
    draft = where.with_name(f"{where.name}.making-{os.getpid()}")
    try:
        _refuse(where, shown)
        with closing(open_database(draft)) as database:
            yield database
        _refuse(where, shown)  # another window may have made one meanwhile
        take_place(draft, where, now)
    finally:
        remove_draft(draft)


def _refuse(place: Path, shown: str) -> None:
    if place.exists():
        raise StorageError("already_there", where=shown)


def found_studio(database: Database, now: datetime, *, name: str, zone: str, country: str) -> None:
    """Make the schema and put in what a studio can't do without: a site, a room, the kinds of class, a manager."""
    migrate(database)

    def found(work: UnitOfWork) -> Outcome:
        site = Site(new_id(), name, zone, country)
        work.add(site, Room(new_id(), site.id, "Main floor", "Main", space_units=16))
        work.add(Staff(new_id(), "Manager", "Manager", Role.MANAGER, teaches=True))
        for position, (kind, letter, minutes, capacity, loads) in enumerate(_KINDS):
            work.add(ClassKind(new_id(), kind, letter, letter, minutes, capacity, position, loads_legs=loads))
        return Outcome(None, Changes.SCHEDULE | Changes.SETTINGS, "studio_founded", {"name": name})

    with database.writing() as connection:
        run_command(connection, Call(None, Role.MANAGER, "first run"), now, found)
