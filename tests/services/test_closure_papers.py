"""What a closure gives out: notice, call list on paper and as a table, and who may have it. On both engines."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from studio.domain.clock import FixedClock
from studio.domain.errors import NotFoundError, RuleError
from studio.domain.roles import Role
from studio.domain.schedule.records import Closure
from studio.exchange.tables import write_csv
from studio.printing.printer import PdfPrinter
from studio.services.changes import Changes, Outcome
from studio.services.exports.service import ExportService
from studio.services.paper.rows import Prepared, PrintOrder, SheetKind
from studio.services.paper.service import PaperService
from studio.services.ports import Work
from studio.services.schedule.rows import NewClosure
from studio.storage.exports import ExportRows
from studio.storage.paper import PaperReads
from studio.storage.store import Store
from tests import builders
from tests.builders import SHELF
from tests.services.timetable import SMALL, Timetable

DAY = date(2026, 4, 22)


def printed(paper: PaperService, closure: Closure, kind: SheetKind) -> Prepared:
    return paper.prepare(builders.call(), PrintOrder(closure=closure.id, sheets=(kind,), paper="a4"))


@pytest.fixture
def paper(store: Store, clock: FixedClock) -> PaperService:
    return PaperService(store, PaperReads(store.connect), clock, PdfPrinter(), SHELF)


def close(table: Timetable, **changes: object) -> Closure:
    new = replace(NewClosure(DAY, DAY, "Floor renewed", "New rubber"), **changes)  # type: ignore[arg-type]
    table.schedule.closures.close(builders.call(), new, extend_passes=False)
    (closure,) = table.store.select(Closure)
    return closure


def text_of(pdf: bytes) -> str:
    return " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())


def booked_class(table: Timetable) -> None:
    dated = table.add_class(datetime(2026, 4, 22, 7), capacity=1, name="Foot Clinic")
    ada, bea = builders.member("Ada Byron", phone="07700 900123"), builders.member("Bea Ott", phone="=1+1")
    builders.put(table.store, ada, bea)
    table.book(dated, ada)
    table.attendance.waitlist.join(builders.call(), dated.id, bea.id)


def test_a_room_alone_is_closed_and_the_rest_is_open(table: Timetable, paper: PaperService) -> None:
    closure = close(table, room_id=builders.MAIN.id)
    text = text_of(printed(paper, closure, SheetKind.NOTICE).pdf)
    for part in (
        "Wednesday 22 April 2026",
        "Floor renewed",
        "Main floor is closed. The rest is open.",
        "New rubber",
        "Open again from Thursday 23 April 2026",
    ):
        assert part in text


def test_the_notice_says_when_it_is_open_again_after_other_closures_too(table: Timetable, paper: PaperService) -> None:
    closure = close(table)
    for first, last, room in ((24, 26, None), (23, 23, None), (27, 30, SMALL.id)):
        new = NewClosure(date(2026, 4, first), date(2026, 4, last), "Fair", room_id=room)
        table.schedule.closures.close(builders.call(), new, extend_passes=False)
    assert "Open again from Monday 27 April 2026" in text_of(printed(paper, closure, SheetKind.NOTICE).pdf)


def test_whom_to_call_is_on_paper_without_telephone_numbers(table: Timetable, paper: PaperService) -> None:
    booked_class(table)
    closure = close(table)
    people = table.schedule.closures.call_list(closure.id)
    assert [(one.class_name, one.name, one.phone, one.waiting) for one in people] == [
        ("Foot Clinic", "Ada Byron", "07700 900123", False),
        ("Foot Clinic", "Bea Ott", "=1+1", True),
    ]
    text = text_of(printed(paper, closure, SheetKind.CALLS).pdf)
    assert "Wed 22 Apr, 7:00 Foot Clinic" in text
    assert "Ada B. booked" in text
    assert "Bea O. waiting" in text
    assert "07700" not in text


def test_with_nobody_to_call_there_is_no_list(table: Timetable, paper: PaperService) -> None:
    closure = close(table)
    with pytest.raises(RuleError, match="nobody_to_call"):
        printed(paper, closure, SheetKind.CALLS)
    assert printed(paper, closure, SheetKind.NOTICE).page_count == 1


def test_a_notice_is_recorded_and_tells_when_it_has_changed(table: Timetable, paper: PaperService) -> None:
    closure = close(table)
    first = printed(paper, closure, SheetKind.NOTICE)
    assert [(part.kind, part.version, part.changed) for part in first.parts] == [("notice", 1, False)]
    paper.record_printed(builders.call(), first.parts)
    assert printed(paper, closure, SheetKind.NOTICE).parts == first.parts
    table.store.run(builders.call(), lambda work: change_note(work, closure))
    (part,) = printed(paper, closure, SheetKind.NOTICE).parts
    assert (part.code, part.version, part.changed) == (first.parts[0].code, 2, True)


def change_note(work: Work, closure: Closure) -> Outcome:
    work.change(closure, replace(closure, note="New rubber, and new lamps"))
    return Outcome(None, Changes.SCHEDULE, "noted")


def test_a_coach_has_no_call_list_and_may_print_the_notice(table: Timetable, paper: PaperService) -> None:
    booked_class(table)
    closure = close(table)
    order = PrintOrder(closure=closure.id, sheets=(SheetKind.NOTICE,))
    assert paper.prepare(builders.call(Role.COACH), order).title == "Closed, Floor renewed"


def test_the_print_centre_offers_closures_that_are_not_over(table: Timetable, paper: PaperService) -> None:
    closure = close(table)
    assert [row.id for row in paper.printable().closures] == [closure.id]


def test_the_table_has_the_numbers_and_nothing_in_it_can_run(table: Timetable, tmp_path: Path) -> None:
    booked_class(table)
    people = table.schedule.closures.call_list(close(table).id)
    exports = ExportService(ExportRows(table.store.connect), {"csv": write_csv})
    path = tmp_path / "calls.csv"
    assert exports.write_calls(builders.call(), people, "csv", path) == 2
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["class_starts", "class", "name", "phone", "was"],
            ["2026-04-22 07:00", "Foot Clinic", "Ada Byron", "07700 900123", "booked"],
            ["2026-04-22 07:00", "Foot Clinic", "Bea Ott", "'=1+1", "waiting"],
        ]


def test_a_closure_that_was_opened_again_gives_nothing_out(table: Timetable, paper: PaperService) -> None:
    booked_class(table)
    closure = close(table)
    table.schedule.closures.reopen(builders.call(), closure.id)
    with pytest.raises(NotFoundError):
        table.schedule.closures.call_list(closure.id)
    with pytest.raises(NotFoundError):
        printed(paper, closure, SheetKind.NOTICE)
