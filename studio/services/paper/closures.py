"""The papers of a closure: the notice for the door, and whom to call. Telephone numbers never stand on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import RuleError
from studio.domain.schedule.records import Closure, Room, Site
from studio.domain.sheet_codes import names_on_paper
from studio.domain.sheets.closure import CallClass, CallSheet, ClosureNotice
from studio.domain.sheets.pack import SheetPack
from studio.domain.sheets.page import Paper
from studio.services.access import Part, need
from studio.services.changes import Call
from studio.services.paper import words
from studio.services.paper.printer import Printer
from studio.services.ports import Store
from studio.services.schedule.rows import AffectedPerson


class ClosurePaper:
    """Draws them on the paper that is given."""

    def __init__(self, store: Store, clock: Clock, printer: Printer) -> None:
        self._store = store
        self._clock = clock
        self._printer = printer

    def notice_pdf(self, closure_id: UUID, paper: Paper) -> bytes:
        """The notice for the door; `NotFoundError` when it was opened again meanwhile."""
        closure, site = self._closure(closure_id)
        room = None if closure.room_id is None else self._store.get(Room, closure.room_id)
        opens = closure.last_day + timedelta(days=1)
        notice = ClosureNotice(
            studio=site.name,
            title=closure.title,
            what="The whole studio is closed." if room is None else f"{room.name} is closed. The rest is open.",
            days=_days(closure),
            note=closure.note,
            again=f"Open again from {words.long_date(opens)}",
            printed=self._now(site),
        )
        return self._printer.render(SheetPack(f"Closed, {closure.title}", (notice,), country=site.country), paper)

    def calls_pdf(self, call: Call, closure_id: UUID, people: Sequence[AffectedPerson], paper: Paper) -> bytes:
        """Whom to call (`Closures.call_list`), by class; first names with initials. `RuleError` "nothing_to_print"."""
        need(call.role, Part.BOOKINGS)
        if not people:
            raise RuleError("nothing_to_print")
        closure, site = self._closure(closure_id)
        names = names_on_paper({one.member_id: one.name for one in people})
        classes = []
        for _session_id, rows in groupby(people, key=lambda one: one.session_id):
            group = list(rows)
            told = tuple((names[one.member_id], "waiting" if one.waiting else "booked") for one in group)
            classes.append(CallClass(_when(group[0].starts), group[0].class_name, told))
        sheet = CallSheet(site.name, closure.title, _days(closure), tuple(classes), self._now(site))
        return self._printer.render(SheetPack(f"Call list, {closure.title}", (sheet,), country=site.country), paper)

    def _closure(self, closure_id: UUID) -> tuple[Closure, Site]:
        closure = self._store.get(Closure, closure_id)
        return closure, self._store.get(Site, closure.site_id)

    def _now(self, site: Site) -> str:
        now = wall_time(self._clock.now(), site.zone)
        return f"{words.date_with_year(now)} {now:%H:%M}"


def _days(closure: Closure) -> str:
    if closure.first_day == closure.last_day:
        return words.long_date(closure.first_day)
    return words.days_text(closure.first_day, closure.last_day)


def _when(starts: datetime) -> str:
    return f"{words.short_date(starts)}, {words.clock_text(starts)}"
