"""Where exercises are used."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from studio.services.exercises.rows import Uses
from studio.storage.mapping import Connect
from studio.storage.tables import circuit_version, set_result, station


class ExerciseReads:
    """Implements `ExerciseQueries`."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def uses(self, keys: Sequence[str]) -> Uses:
        """The circuits that have these exercises in any version, and the results noted down for them."""
        circuits = (
            sa.select(sa.func.count(sa.distinct(circuit_version.c.circuit_id)))
            .join(station, station.c.version_id == circuit_version.c.id)
            .where(station.c.exercise.in_(keys))
        )
        results = sa.select(sa.func.count()).select_from(set_result).where(set_result.c.exercise.in_(keys))
        with self._connect() as connection:
            return Uses(*(connection.execute(query).scalar_one() for query in (circuits, results)))
