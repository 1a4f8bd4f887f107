"""Commands and questions about who works here, for the tests of the window's threads."""

from __future__ import annotations

from collections.abc import Callable

from studio.domain.ids import new_id
from studio.domain.roles import Role
from studio.domain.schedule.records import Staff
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Work
from studio.services.studio import Studio


def add_person(name: str) -> Callable[[Studio, Call], Outcome]:
    """A command that adds somebody who works here."""

    def add(work: Work) -> Outcome:
        work.add(Staff(new_id(), name, name, Role.COACH, teaches=True))
        return Outcome(None, Changes.SETTINGS, "person_added", {"name": name})

    return lambda studio, call: studio.store.run(call, add)


def names(studio: Studio) -> list[str]:
    """Who works here."""
    return sorted(person.name for person in studio.store.select(Staff))
