"""From the database to paper: packs of classes and progress sheets, and the record of what was printed."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import cast
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import NotFoundError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import Member
from studio.domain.paper import PrintedSheet, Setting
from studio.domain.paper_size import paper_of
from studio.domain.schedule.records import Closure, Session, Site, Staff
from studio.domain.sheets.handbook import Handbook
from studio.domain.sheets.pack import SheetPack
from studio.domain.sheets.page import Paper
from studio.domain.sheets.timetable import PosterPaper
from studio.domain.sheets.wording import chosen, say, speaking
from studio.services.access import Part, need
from studio.services.attendance.board import cards_on_floor, changed_stations
from studio.services.changes import Call, Changes, Outcome
from studio.services.exercises.shelf import Shelf
from studio.services.paper import words
from studio.services.paper.drawing import Drawing, sheet_paper
from studio.services.paper.handbook import TITLE as HANDBOOK
from studio.services.paper.handbook import exercise_page, prepared_book, whole_handbook
from studio.services.paper.other_sheets import (
    Moment,
    closure_sheet,
    membership_cards,
    poster_sheet,
    receipt_sheet,
)
from studio.services.paper.packing import Made, Stamps, class_sheets, member_sheet
from studio.services.paper.printer import BookInMaking, PageImage, Printer
from studio.services.paper.progress_report import first_day
from studio.services.paper.queries import PaperQueries
from studio.services.paper.rows import ClassChoice, Prepared, Printable, PrintedPart, PrintOrder, SheetKind
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

PAPER_SETTING = "paper"
"""The setting with the studio's paper as JSON text, "letter" or "a4"; without it the country decides."""

MOST_CLOSURES = 12
"""Closures to come that the print centre offers."""
MOST_CARDS = 200
"""Membership cards that are drawn at one go while somebody waits for them."""


class PaperService:
    """Whoever sees a sheet's parts may print it: sheets of a class hold numbers, loads and swaps, never why."""

    def __init__(self, store: Store, reads: PaperQueries, clock: Clock, printer: Printer, shelf: Shelf) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._printer = printer
        self._shelf = shelf

    def coming_classes(self, days: int = 7) -> Sequence[ClassChoice]:
        """The classes of today and of the next `days`, by time."""
        site = desk_site(self._store)
        midnight = datetime.combine(self._wall(site).date(), time())
        return self._reads.classes(site.id, midnight, midnight + timedelta(days=days + 1))

    def classes_of(self, day: date) -> Sequence[ClassChoice]:
        """The classes of a day, by time."""
        midnight = datetime.combine(day, time())
        return self._reads.classes(desk_site(self._store).id, midnight, midnight + timedelta(days=1))

    def printable(self) -> Printable:
        """What can be printed ahead: the classes of today and of the next week, and closures that are not over."""
        site = desk_site(self._store)
        closures = self._reads.schedule.coming_closures(site.id, self._wall(site).date(), MOST_CLOSURES)
        return Printable(tuple(self.coming_classes()), tuple(closures))

    def changed_cards(self, session_id: UUID) -> tuple[str, ...]:
        """The letters of the stations whose cards on the floor are old."""
        version = self._store.get(Session, session_id).circuit_version_id
        printed = self._reads.printed(session_id)
        if version is None:
            return ()
        first = min(cards_on_floor(printed).values(), default=None)
        return tuple(changed_stations(self._reads.circuit(version, first), printed))

    def usual_paper(self) -> Paper:
        """The studio's paper: as set, else by the site's country."""
        for setting in self._store.select(Setting, key=PAPER_SETTING):
            value = json.loads(setting.value)
            if value in ("letter", "a4"):
                return cast("Paper", value)
        return paper_of(desk_site(self._store).country)

    def gather(self, call: Call, order: PrintOrder) -> Callable[[], Prepared]:
        """Read a pack, without recording it; what comes back draws it on any thread, away from the database. What
        can't be printed is told in `problems`, and the rest is made.
        """
        with speaking(chosen()):
            return self._read(call, order)

    def _read(self, call: Call, order: PrintOrder) -> Callable[[], Prepared]:
        if order.exercise or order.handbook:
            return self._book(order)
        if len(order.cards) > MOST_CARDS:
            raise RuleError("too_many_cards", count=len(order.cards), most=MOST_CARDS)
        return self._gathered(call, order)

    def _gathered(self, call: Call, order: PrintOrder) -> Drawing:
        for part in parts_shown(order):
            need(call.role, part)
        moment = self._moment(call, order)
        paper = order.paper or self.usual_paper()
        made = self._made(moment, order, paper)
        title, subject = self._names(moment, order)
        return Drawing(
            printer=self._printer,
            pack=SheetPack(title, made.sheets, chosen(), moment.site.country),
            paper=paper,
            subject=subject,
            parts=made.parts,
            problems=made.problems,
            changed=self.changed_cards(order.session_ids[0]) if len(order.session_ids) == 1 else (),
        )

    def prepare(self, call: Call, order: PrintOrder) -> Prepared:
        """Read and draw a pack on one thread."""
        return self.gather(call, order)()

    def _book(self, order: PrintOrder) -> Callable[[], Prepared]:
        paper = sheet_paper(order.paper or self.usual_paper())
        book = self.begin_handbook(None if order.handbook else order.exercise, paper=paper)
        title = say(HANDBOOK) if order.handbook else self._shelf.library.exercise(order.exercise).name

        def draw() -> Prepared:
            book.draw(book.pages)
            return prepared_book(title, book, paper)

        return draw

    def page_image(self, pdf: bytes, index: int, dpi: float) -> PageImage:
        """A page of a prepared pack as pixels."""
        return self._printer.page_image(pdf, index, dpi)

    def record_printed(self, call: Call, parts: Sequence[PrintedPart]) -> Outcome:
        """Write down that these sheets left the printer; label "sheets_printed" with `count`. A handbook has none."""
        if not parts:
            return Outcome(None, Changes.NONE, "pages_printed")

        def do(work: Work) -> Outcome:
            for part in parts:
                work.add(
                    PrintedSheet(
                        id=new_id(),
                        code=part.code,
                        kind=part.kind,
                        digest=part.digest,
                        printed_at=work.at,
                        printed_by=call.actor_id,
                        session_id=part.session_id,
                        member_id=part.member_id,
                        station=part.station,
                        version=part.version,
                    )
                )
            return Outcome(None, Changes.PAPER, "sheets_printed", {"count": str(len(parts))})

        return self._store.run(call, do)

    def pack_pdf(
        self, call: Call, day: date, *, at: time | None = None, sheets: Sequence[str], paper: Paper | None = None
    ) -> bytes:
        """The pack of the class of a day (or classes at the same time), recorded as printed.

        Raises `RuleError` "no_class", "several_classes" (with `times`) when no time was given and there are some, or
        why the first sheet can't be printed when none of them can.
        """
        found = [one for one in self.classes_of(day) if at is None or one.starts.time() == at]
        times = list(dict.fromkeys(f"{one.starts:%H:%M}" for one in found))
        if not found:
            raise RuleError("no_class")
        if len(times) > 1:
            raise RuleError("several_classes", times=", ".join(times))
        kinds = tuple(kind for kind in SheetKind if str(kind) in sheets)
        return self._printed(call, PrintOrder(tuple(one.session_id for one in found), sheets=kinds, paper=paper))

    def progress_pdf(self, call: Call, code: str, *, paper: Paper | None = None) -> bytes:
        """The progress sheet of the member with this card, recorded as printed; `NotFoundError` "member_unknown"."""
        return self._printed(call, PrintOrder(member=code, sheets=(SheetKind.PROGRESS,), paper=paper))

    def timetable_pdf(
        self, call: Call, day: date | None = None, *, weeks: int = 1, paper: PosterPaper | None = None
    ) -> bytes:
        """The timetable poster of the week that holds a day (without one: today) and those after it, recorded as
        printed.
        """
        wanted = day or self._wall(desk_site(self._store)).date()
        return self._printed(call, PrintOrder(week=wanted, weeks=weeks, paper=paper))

    def begin_handbook(self, key: str | None = None, *, paper: Paper | None = None) -> BookInMaking:
        """The handbook of the whole library, or the page of one exercise, before its first page is drawn.

        Nothing in it is about anybody, so that it is not recorded. `NotFoundError` for an exercise nobody knows.
        """
        site = desk_site(self._store)
        now = self._wall(site)
        with speaking(chosen()):
            return self._printer.begin(self._made_book(key, site, now), paper or self.usual_paper())

    def _made_book(self, key: str | None, site: Site, now: datetime) -> Handbook:
        printed = words.printed_at(now)
        if key is None:
            book = whole_handbook(self._shelf, site.name, printed)
        else:
            book = exercise_page(self._shelf, key, site.name, printed)
        return replace(book, wording=chosen())

    def cards_pdf(self, call: Call, codes: Sequence[str], *, paper: Paper | None = None, bars: bool = False) -> bytes:
        """Membership cards of the members with these codes, or (none named) of all that are not archived, by name;
        recorded as printed. Raises `NotFoundError` "member_unknown", `RuleError` "nothing_to_print".
        """
        known = {one.code: one for one in self._store.select(Member)} if not codes else {}
        members = [known.get(code) or self._member(code) for code in list(codes) or self.member_codes()]
        if not members:
            raise RuleError("nothing_to_print")
        return self._printed(call, PrintOrder(cards=tuple(one.id for one in members), paper=paper, bars=bars))

    def member_codes(self) -> list[str]:
        """The card codes of all members that are not archived."""
        return list(self._reads.member_codes())

    def _printed(self, call: Call, order: PrintOrder) -> bytes:
        with speaking(chosen()):
            prepared = self._gathered(call, order)()
        if not prepared.pdf:
            first = prepared.problems[0]
            raise RuleError(first.code, **first.details)
        self.record_printed(call, prepared.parts)
        return prepared.pdf

    def _moment(self, call: Call, order: PrintOrder) -> Moment:
        closure = None if order.closure is None else self._store.get(Closure, order.closure)
        site = desk_site(self._store) if closure is None else self._store.get(Site, closure.site_id)
        now = self._wall(site)
        actor = self._store.find(Staff, call.actor_id) if call.actor_id is not None else None
        printed = words.printed_at(now)
        stamps = Stamps(site.name, printed, actor.name if actor else "", call.desk)
        return Moment(self._store, self._reads, site, now.date(), stamps)

    def _wall(self, site: Site) -> datetime:
        return wall_time(self._clock.now(), site.zone)

    def _made(self, moment: Moment, order: PrintOrder, paper: PosterPaper) -> Made:
        if order.payment is not None:
            return receipt_sheet(moment, order.payment)
        if order.closure is not None:
            return closure_sheet(moment, order.closure, order.sheets[0])
        if order.week is not None:
            return poster_sheet(moment, order.week, order.weeks, paper)
        if order.cards:
            members = [self._store.get(Member, member_id) for member_id in order.cards]
            return membership_cards(moment, members, order.first_place - 1, bars=order.bars)
        if order.member is not None:
            member_id = self._member(order.member).id
            history = self._reads.member_history(member_id, moment.site, first_day(moment.day), moment.day)
            return member_sheet(history, self._shelf, moment.stamps, moment.day)
        made = Made()
        for session_id in order.session_ids:
            letters = self.changed_cards(session_id) if order.only_changed else None
            facts = self._reads.class_facts(session_id)
            made += class_sheets(facts, self._shelf, moment.stamps, order, letters)
        return made

    def _member(self, wanted: UUID | str) -> Member:
        if isinstance(wanted, UUID):
            return self._store.get(Member, wanted)
        for member in self._store.select(Member, code=wanted):
            return member
        unknown = NotFoundError("member_unknown")
        unknown.details["code"] = wanted
        raise unknown

    def _names(self, moment: Moment, order: PrintOrder) -> tuple[str, str]:
        """The document's title (a class or a day, never a person), and what the screen says it is about."""
        if order.closure is not None:
            closure = self._store.get(Closure, order.closure)
            what = say("Call list") if SheetKind.CALLS in order.sheets else say("Closed")
            return f"{what}, {closure.title}", closure.title
        if order.week is not None:
            monday = order.week - timedelta(days=order.week.weekday())
            days = words.days_text(monday, monday + timedelta(days=7 * order.weeks - 1))
            return f"{moment.site.name}, {days}", days
        if order.cards:
            alone = self._store.get(Member, order.cards[0]).name if len(order.cards) == 1 else ""
            return f"{say('Membership cards')}, {moment.site.name}", alone
        if order.member is not None:
            what = say("Progress") if order.payment is None else say("Receipt")
            return f"{what}, {words.date_with_year(moment.day)}", self._member(order.member).name
        dated = self._store.get(Session, order.session_ids[0])
        if len(order.session_ids) > 1:
            title = f"{moment.site.name}, {words.date_with_year(dated.starts)}"
        else:
            title = f"{dated.name}, {words.short_date(dated.starts)}, {words.clock_text(dated.starts)}"
        return title, title


def parts_shown(order: PrintOrder) -> tuple[Part, ...]:
    """What somebody must be allowed to see for the sheets of an order that are not of a class."""
    if order.payment is not None:
        return (Part.PAYMENTS,)
    if order.member is not None:
        return (Part.TESTS,)
    if order.cards:
        return (Part.IDENTITY,)
    return (Part.BOOKINGS,) if SheetKind.CALLS in order.sheets else ()
