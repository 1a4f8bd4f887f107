"""Which exercises were changed since cards were printed, read from the journal: undo counts as a change too."""

from __future__ import annotations

import json
from datetime import datetime

import sqlalchemy as sa

from studio.domain.attendance.changed_cards import Reworded
from studio.domain.exercises.own import MERGED_INTO
from studio.storage.columns import instant_from_plain, instant_to_plain
from studio.storage.tables import journal_entry, journal_image, own_exercise

_ON_CARDS = frozenset({"card_line1", "card_line2", "cue1", "cue2", "cue3", "figure", MERGED_INTO})


def reworded(connection: sa.Connection, since: datetime | None) -> tuple[Reworded, ...]:
    """The changes after an instant, oldest first; none when nothing was printed."""
    if since is None:
        return ()
    query = (
        sa.select(journal_entry.c.at, journal_image.c.before, journal_image.c.after)
        .join(journal_image, journal_image.c.entry == journal_entry.c.number)
        .where(journal_image.c.table_name == own_exercise.name, journal_entry.c.at > instant_to_plain(since))
        .order_by(journal_entry.c.number)
    )
    found = []
    for at, before, after in connection.execute(query):
        images = [json.loads(text) for text in (before, after) if text]
        if images:
            words = [_words(before), _words(after)]
            found.append(Reworded(instant_from_plain(at), images[0]["key"], *words))
    return tuple(found)


def _words(image: str | None) -> tuple[tuple[str, str], ...]:
    fields = json.loads(json.loads(image)["fields"]) if image else []
    return tuple(sorted((name, text) for name, text in fields if name in _ON_CARDS))
