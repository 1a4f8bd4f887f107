"""The top bar's box on Today: people of the shown classes first, then members, with what Enter does for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.domain.attendance.records import BookingState
from studio.ui.box import Box, Match
from studio.ui.phrases import tr
from studio.ui.today.box_matches import people_like
from studio.ui.today.words import became_words, caption, check_in_words

if TYPE_CHECKING:
    from studio.services.attendance.rows import Roster, RosterRow, WayIn
    from studio.services.changes import Call, Outcome
    from studio.services.members.rows import BoxMatch
    from studio.services.studio import Studio
    from studio.ui.context import PageContext

    Found = tuple[Sequence[BoxMatch], Mapping[UUID, WayIn]]
    Held = dict[UUID, tuple[Roster, RosterRow]]

MOST_OTHERS = 4


class CheckInBox(QObject):
    """Fills the box's list while Today is shown. Choosing somebody with a place calls `check_in(session, member)`;
    `add(name)` makes a new member of whom nobody knows; `joined(session, member, name)` is told whom Enter has given
    a place.
    """

    def __init__(
        self,
        context: PageContext,
        page: QWidget,
        check_in: Callable[[UUID, UUID], None],
        add: Callable[[str], None],
        joined: Callable[[UUID, UUID, str], None],
    ) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._check_in = check_in
        self._add = add
        self._joined = joined

    def show_matches(self, box: Box, typed: str, rosters: Sequence[Roster]) -> None:
        """Show whom the typed text means: people of the shown classes at once; who else fits, by name, number or
        e-mail, and then who nearly does, when the worker has answered.
        """
        box.matches.use_faces(self._context.faces)
        held = self._held(rosters)
        rows = people_like([row for _, row in held.values()], typed)
        people = [self._person(*held[row.member_id]) for row in rows]
        box.matches.show_rows(people)
        listed, now = {row.member_id for row in rows}, self._context.clock.now()

        def ask(studio: Studio) -> Found:
            matches = studio.members.box_matches(typed, first=held)
            found = [one for one in matches if one.replaced or one.id not in listed][:MOST_OTHERS]
            return found, studio.attendance.ways_in([one.id for one in found], now)

        def add_others(answer: Found) -> None:
            if box.field.text() != typed:
                return
            fit, near = ([one for one in answer[0] if one.near is nearly] for nearly in (False, True))
            made = [[self._match(one, held, answer[1], rosters[0]) for one in found] for found in (fit, near)]
            shown = [*people, *made[0], *box.commands(typed), *made[1]]
            box.matches.show_rows(shown or ([self._new(typed.strip())] if _is_name(typed) else []))

        self._context.tasks.run_query(ask, add_others, owner=self, key="others")

    def _held(self, rosters: Sequence[Roster]) -> Held:
        """The people of the shown classes; who is in both stands in the one that the rules pick for a check-in."""
        now = self._context.now()
        of: Held = {}
        for roster in sorted(rosters, key=lambda one: abs(one.card.starts - now)):
            for row in roster.rows:
                over = now >= roster.card.ends or row.state is BookingState.LATE_CANCELLED
                if row.member_id not in of or (not over and of[row.member_id][0].card.ends <= now):
                    of[row.member_id] = roster, row
        return of

    def _match(self, found: BoxMatch, held: Held, ways: Mapping[UUID, WayIn], roster: Roster) -> Match:
        mine = held.get(found.id)
        # Somebody who cancelled late may come back, as if they had never been booked.
        if mine is not None and not found.replaced and mine[1].state is not BookingState.LATE_CANCELLED:
            return self._person(*mine)
        return self._other(found, ways.get(found.id), roster)

    def _person(self, roster: Roster, row: RosterRow) -> Match:
        """Somebody of a shown class, and what Enter does: the class is named before it is pressed."""
        manner, card = self._context.manner, roster.card
        aside = (
            check_in_words(manner.time(card.starts)) if row.state is BookingState.BOOKED else became_words(row, manner)
        )
        detail = " · ".join(part for part in (card.name, caption(row, manner)) if part)
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
            time = self._context.manner.time(way.starts)
            aside = tr("Already here") if way.here else check_in_words(time)
            return Match(
                found.name, f"{time} {way.name}", aside, "", partial(self._check_in, way.session_id, found.id), found.id
            )
        how, session_id = self._way_in(roster), roster.card.session_id
        words_of = {
            "walk_in": tr("Add as walk-in"),
            "book": tr("Book a place"),
            "join": tr("Full: put on the waitlist"),
        }

        def book(studio: Studio, call: Call, why: str) -> Outcome:
            if how == "walk_in":
                return studio.attendance.walk_in(call, session_id, found.id)
            if how == "join":
                return studio.attendance.waitlist.join(call, session_id, found.id, despite=why)
            return studio.attendance.book(call, session_id, found.id, despite=why)

        def join() -> None:
            from studio.ui.members.book_anyway import run_booking

            run_booking(
                self._context, book, lambda _outcome: self._joined(session_id, found.id, found.name), self._page
            )

        card = roster.card
        detail = tr("Not in {time} {name}", time=self._context.manner.time(card.starts), name=card.name)
        return Match(found.name, detail, words_of[how], "", join, found.id)

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
