"""Sheets that are not of a class or of somebody's training: receipts, membership cards, the timetable, closures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from studio.domain.members.records import Member, Pass, Payment
from studio.domain.schedule.closed_days import opens_on
from studio.domain.schedule.records import Closure, Room, Site
from studio.domain.sheet_codes import names_on_paper, sheet_code
from studio.domain.sheets.membership_card import MembershipCard, MembershipCards
from studio.domain.sheets.timetable import PosterPaper
from studio.domain.sheets.wording import say
from studio.services.paper.closures import call_sheet, closure_notice
from studio.services.paper.packing import Made, Stamps, part_of, recorded
from studio.services.paper.queries import LastPrint, PaperQueries
from studio.services.paper.receipts import receipt
from studio.services.paper.rows import SheetKind
from studio.services.paper.timetable import timetable_poster
from studio.services.ports import Store
from studio.services.schedule.call_list import call_list


@dataclass(frozen=True, slots=True)
class Moment:
    """What every sheet of one printing shares: what is stored, where and on which day."""

    store: Store
    reads: PaperQueries
    site: Site
    day: date
    stamps: Stamps


def receipt_sheet(moment: Moment, payment_id: UUID) -> Made:
    """The receipt of a payment."""
    store = moment.store
    paid = store.get(Payment, payment_id)
    held = None if paid.pass_id is None else store.find(Pass, paid.pass_id)
    code = sheet_code("RC", paid.id)
    stamp = moment.stamps.stamp(code, say("Belongs to the member."))
    sheet = receipt(paid, store.get(Member, paid.member_id), held, moment.site, stamp)
    return recorded(sheet, SheetKind.RECEIPT, moment.reads.last_prints([code]), member_id=paid.member_id)


def closure_sheet(moment: Moment, closure_id: UUID, kind: SheetKind) -> Made:
    """The notice of a closure for the door, or whom to call about it; `NotFoundError` when it was opened again
    meanwhile, `RuleError` "nobody_to_call".
    """
    closure = moment.store.get(Closure, closure_id)
    if kind is SheetKind.CALLS:
        code = sheet_code("L", closure_id)
        stamp = moment.stamps.stamp(code, say("Telephone numbers are at the desk. Shred when done."))
        people = call_list(moment.reads.schedule, closure_id)
        return recorded(call_sheet(stamp, closure, people), kind, moment.reads.last_prints([code]))
    code = sheet_code("N", closure_id)
    room = None if closure.room_id is None else moment.store.get(Room, closure.room_id)
    several = sum(not one.archived for one in moment.store.select(Site)) > 1
    opens = opens_on(closure, moment.reads.schedule.closures_from(closure.last_day))
    notice = closure_notice(moment.stamps.stamp(code), closure, room, moment.site if several else None, opens)
    return recorded(notice, SheetKind.NOTICE, moment.reads.last_prints([code]))


def poster_sheet(moment: Moment, day: date, weeks: int, paper: PosterPaper) -> Made:
    """The timetable of the week that holds a day and of those after it, a page for each as a rule."""
    monday = day - timedelta(days=day.weekday())
    mondays = [monday + timedelta(weeks=number) for number in range(weeks)]
    classes, closures = moment.reads.timetable(moment.site.id, monday, mondays[-1] + timedelta(days=6))
    code = sheet_code("T", moment.site.id, f"{monday:%G%V}")
    poster = timetable_poster(moment.stamps.stamp(code), paper, mondays, classes, closures)
    return recorded(poster, SheetKind.TIMETABLE, moment.reads.last_prints([code]))


def membership_cards(moment: Moment, members: Sequence[Member], used: int, *, bars: bool) -> Made:
    """Membership cards by name: first names with initials, as on all paper; where two would be the same, in full.
    `used` places of the first sheet are taken already.
    """
    names = names_on_paper({one.id: one.name for one in members})
    ordered = sorted(members, key=lambda one: one.sort_name)
    cards = tuple(MembershipCard(one.code, names[one.id], str(one.joined_on.year)) for one in ordered)
    codes = {one.id: sheet_code("MC", one.id) for one in ordered}
    printed: Mapping[str, LastPrint] = moment.reads.last_prints(list(codes.values()))
    parts = (
        part_of(card, codes[one.id], SheetKind.CARD, printed, member_id=one.id)
        for one, card in zip(ordered, cards, strict=True)
    )
    return Made((MembershipCards(moment.site.name, cards, used, bars),) if cards else (), tuple(parts))
