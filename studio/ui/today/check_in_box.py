"""The top bar's box on Today: people of the shown classes first, then members, with what Enter does for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from studio.domain.attendance.records import BookingState
from studio.ui.box import Box, Match
from studio.ui.phrases import tr
from studio.ui.today.box_matches import people_like
from studio.ui.today.words import caption, column_words

if TYPE_CHECKING:
    from studio.services.attendance.rows import Roster, RosterRow, WayIn
    from studio.services.members.rows import BoxMatch
    from studio.services.studio import Studio
    from studio.ui.context import PageContext

    Found = tuple[Sequence[BoxMatch], Mapping[UUID, WayIn]]

MOST_OTHERS = 4


class CheckInBox(QObject):
    """Fills the box's list while Today is shown. Choosing somebody with a place calls `check_in(session, member)`;
    `add(name)` makes a new member of whom nobody knows.
    """

    def __init__(
        self,
        context: PageContext,
        parent: QObject,
        check_in: Callable[[UUID, UUID], None],
        add: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._check_in = check_in
        self._add = add

    def show_matches(self, box: Box, typed: str, rosters: Sequence[Roster]) -> None:
        """Show whom the typed text means: people of the shown classes at once, others when the worker has answered."""
        box.matches.use_faces(self._context.faces)
        people = self._booked(rosters, typed)
        box.matches.show_rows(people)
        # Somebody who cancelled late may come back, as if they had never been booked.
        known = {row.member_id for one in rosters for row in one.rows if row.state is not BookingState.LATE_CANCELLED}
        now = self._context.clock.now()

        def ask(studio: Studio) -> Found:
            matches = studio.members.box_matches(typed)
            found = [one for one in matches if one.replaced or one.id not in known][:MOST_OTHERS]
            return found, studio.attendance.ways_in([one.id for one in found], now)

        def add_others(answer: Found) -> None:
            if box.field.text() != typed:
                return
            found, ways = answer
            others = [self._other(one, ways.get(one.id), rosters[0]) for one in found]
            new = [] if people or others or not _is_name(typed) else [self._new(typed.strip())]
            box.matches.show_rows([*people, *others, *new])

        self._context.tasks.run_query(ask, add_others, owner=self, key="others")

    def _booked(self, rosters: Sequence[Roster], typed: str) -> list[Match]:
        """The people of the shown classes; who is in both is checked in to the one that the rules pick."""
        now = self._context.now()
        of: dict[UUID, tuple[Roster, RosterRow]] = {}
        for roster in sorted(rosters, key=lambda one: abs(one.card.starts - now)):
            for row in roster.rows:
                over = now >= roster.card.ends or row.state is BookingState.LATE_CANCELLED
                if row.member_id not in of or (not over and of[row.member_id][0].card.ends <= now):
                    of[row.member_id] = roster, row
        rows = people_like([row for _, row in of.values()], typed)
        return [self._person(*of[row.member_id], several=len(rosters) > 1) for row in rows]

    def _person(self, roster: Roster, row: RosterRow, *, several: bool) -> Match:
        expected = row.state is BookingState.BOOKED
        manner, card = self._context.manner, roster.card
        aside = tr("↵ checks in") if expected else column_words(row.state)
        detail = caption(row, manner)
        if several:
            detail = " · ".join(part for part in (f"{manner.time(card.starts)} {card.name}", detail) if part)
        return Match(
            row.name, detail, aside, "", partial(self._check_in, card.session_id, row.member_id), row.member_id
        )

    def _other(self, found: BoxMatch, way: WayIn | None, roster: Roster) -> Match:
        if found.replaced:
            from studio.ui.members.words import card_words

            # Who holds a lost card is not checked in by it: the profile shows whether they are who they say.
            show = partial(self._context.navigate, "members", member=found.id)
            return Match(found.name, card_words(found), tr("↵ shows the profile"), "", show, found.id)
        if way is not None:
            words = f"{self._context.manner.time(way.starts)} {way.name}"
            aside = column_words(BookingState.HERE) if way.here else tr("↵ checks in")
            return Match(found.name, words, aside, "", partial(self._check_in, way.session_id, found.id), found.id)
        how, session_id, run = self._way_in(roster), roster.card.session_id, self._context.tasks.run_command
        words_of = {
            "walk_in": tr("Add as walk-in"),
            "book": tr("Book a place"),
            "join": tr("Full: put on the waitlist"),
        }

        def join() -> None:
            run(
                lambda studio, call: getattr(studio.attendance.waitlist if how == "join" else studio.attendance, how)(
                    call, session_id, found.id
                ),
                owner=self,
                failed=self._context.complain,
            )

        return Match(found.name, tr("Not in this class"), words_of[how], "", join, found.id)

    def _way_in(self, roster: Roster) -> str:
        """What the desk can do for somebody without a place: by how full the class is, and how near."""
        if roster.card.free == 0:
            return "join"
        return "walk_in" if roster.opens <= self._context.now() < roster.card.ends else "book"

    def _new(self, name: str) -> Match:
        return Match(
            tr("New member: {name}", name=name),
            tr("Nobody is called that"),
            tr("↵ adds"),
            "user-plus",
            partial(self._add, name),
        )


def _is_name(typed: str) -> bool:
    """Whether a text could be somebody's name: two words without a figure."""
    return len(typed.split()) > 1 and not any(letter.isdigit() or letter == "@" for letter in typed)
