"""The papers of a closure: the notice for the door, and whom to call. Telephone numbers never stand on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby

from studio.domain.errors import RuleError
from studio.domain.schedule.records import Closure, Room, Site
from studio.domain.sheet_codes import names_on_paper
from studio.domain.sheets.closure import CallClass, CallSheet, ClosureNotice
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.wording import say
from studio.services.paper import words
from studio.services.schedule.rows import AffectedPerson


def closure_notice(
    stamp: SheetStamp, closure: Closure, room: Room | None, one_of: Site | None, opens: date
) -> ClosureNotice:
    """The notice for the door; without a room the whole studio is closed, or the site where it is one of several."""
    what = say("The whole studio is closed.") if one_of is None else say("{site} is closed.", site=one_of.name)
    if room is not None:
        what = say("{room} is closed. The rest is open.", room=room.name)
    return ClosureNotice(
        stamp=stamp,
        title=closure.title,
        what=what,
        days=_days(closure),
        note=closure.note,
        again=say("Open again from {date}", date=words.long_date(opens)),
    )


def call_sheet(stamp: SheetStamp, closure: Closure, people: Sequence[AffectedPerson]) -> CallSheet:
    """Whom to call (see `call_list`), by class; first names with initials. `RuleError` "nobody_to_call"."""
    if not people:
        raise RuleError("nobody_to_call", title=closure.title)
    names = names_on_paper({one.member_id: one.name for one in people})
    classes = []
    for _session_id, rows in groupby(people, key=lambda one: one.session_id):
        group = list(rows)
        told = tuple((names[one.member_id], say("waiting") if one.waiting else say("booked")) for one in group)
        classes.append(CallClass(_when(group[0].starts), group[0].class_name, told))
    return CallSheet(stamp, closure.title, _days(closure), tuple(classes))


def _days(closure: Closure) -> str:
    if closure.first_day == closure.last_day:
        return words.long_date(closure.first_day)
    return words.days_text(closure.first_day, closure.last_day)


def _when(starts: datetime) -> str:
    return f"{words.short_date(starts)}, {words.clock_text(starts)}"
