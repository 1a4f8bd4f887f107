"""The top bar's box on Today: people of the class first, then members who could join it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from studio.domain.attendance.records import BookingState
from studio.domain.attendance.rules import DEFAULT_RULES
from studio.services.attendance.rows import ClassCard, RosterRow
from studio.ui.box import Box, Match
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.today.box_matches import people_like
from studio.ui.today.words import caption, column_words

MOST_OTHERS = 4


class Found(Protocol):
    """A member that the box found."""

    @property
    def id(self) -> UUID:
        """Whose."""

    @property
    def name(self) -> str:
        """Their name."""


class CheckInBox(QObject):
    """Fills the box's list while Today is shown. Choosing somebody of the class calls `check_in`."""

    def __init__(self, context: PageContext, parent: QObject, check_in: Callable[[UUID], None]) -> None:
        super().__init__(parent)
        self._context = context
        self._check_in = check_in

    def show_matches(self, box: Box, typed: str, card: ClassCard, rows: Sequence[RosterRow]) -> None:
        """Show whom the typed text means: people of the class at once, other members when the worker has answered."""
        people = [self._booked(row) for row in people_like(rows, typed)]
        box.matches.show_rows(people)
        # Somebody who cancelled late may come back, as if they had never been booked.
        known = {row.member_id for row in rows if row.state is not BookingState.LATE_CANCELLED}

        def add_others(found: Sequence[Found]) -> None:
            others = [self._other(one, card) for one in found if one.id not in known][:MOST_OTHERS]
            if others and box.field.text() == typed:
                box.matches.show_rows([*people, *others])

        tasks = self._context.tasks
        tasks.run_query(lambda studio: studio.members.box_matches(typed), add_others, owner=self, key="others")

    def _booked(self, row: RosterRow) -> Match:
        expected = row.state is BookingState.BOOKED
        aside = tr("↵ checks in") if expected else column_words(row.state)
        return Match(row.name, caption(row, self._context.manner), aside, "", partial(self._check_in, row.member_id))

    def _other(self, found: Found, card: ClassCard) -> Match:
        how, session_id, run = self._way_in(card), card.session_id, self._context.tasks.run_command
        words = {
            "walk_in": tr("Add as walk-in"),
            "book": tr("Book a place"),
            "join_waitlist": tr("Full: put on the waitlist"),
        }

        def join() -> None:
            run(
                lambda studio, call: getattr(studio.attendance, how)(call, session_id, found.id),
                owner=self,
                failed=self._context.complain,
            )

        return Match(found.name, tr("Not in this class"), words[how], "", join)

    def _way_in(self, card: ClassCard) -> str:
        """What the desk can do for somebody without a place: by how full the class is, and how near."""
        if card.free == 0:
            return "join_waitlist"
        opens = card.starts - timedelta(minutes=DEFAULT_RULES.opens)
        return "walk_in" if opens <= self._context.now() < card.ends else "book"
