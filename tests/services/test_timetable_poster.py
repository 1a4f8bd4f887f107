"""The poster says what takes place in a week, and is noted as printed. On both engines."""

from __future__ import annotations

import io
from datetime import date
from uuid import UUID

import pytest
from pypdf import PdfReader

from studio.domain.clock import FixedClock
from studio.domain.paper import PrintedSheet
from studio.domain.schedule.records import Closure, SessionState
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.timetable import PosterWeek
from studio.printing.printer import PdfPrinter
from studio.services.paper.service import PaperService
from studio.services.paper.timetable import timetable_poster
from studio.storage.paper import PaperReads
from studio.storage.store import Store
from tests.builders import SHELF, SITE, STUDIO, call, put, session

MONDAY = date(2026, 4, 13)


@pytest.fixture
def reads(store: Store) -> PaperReads:
    put(store, *STUDIO)
    return PaperReads(store.connect)


def week(reads: PaperReads) -> PosterWeek:
    rows = reads.timetable(SITE.id, MONDAY, date(2026, 4, 19))
    return timetable_poster(SheetStamp("", "", "", "", ""), "a4", [MONDAY], *rows).weeks[0]


def test_classes_at_the_same_time_stand_side_by_side(store: Store, reads: PaperReads) -> None:
    put(store, *(session(f"2026-04-14T{time}", name=time) for time in ("18:00", "18:30", "19:00", "20:00", "06:30")))
    assert [(block.time, block.day, block.lane, block.lanes) for block in week(reads).blocks] == [
        ("6:30", 1, 0, 1),
        ("18:00", 1, 0, 2),
        ("18:30", 1, 1, 2),
        ("19:00", 1, 0, 2),
        ("20:00", 1, 0, 1),
    ]
    assert week(reads).blocks[0].who == "Inés 60′"


def test_cancelled_classes_are_not_on_it_and_closed_days_say_so(store: Store, reads: PaperReads) -> None:
    put(
        store,
        session("2026-04-19T09:00", state=SessionState.CANCELLED),
        session("2026-04-18T09:00"),
        Closure(UUID(int=80), SITE.id, date(2026, 4, 18), date(2026, 4, 19), "City Half Marathon"),
    )
    found = week(reads)
    assert [block.day for block in found.blocks] == [5]
    assert found.closed == ((6, "City Half Marathon"),)


def test_a_poster_is_recorded_and_its_version_grows_with_what_it_says(store: Store, clock: FixedClock) -> None:
    put(store, *STUDIO, session("2026-04-14T18:00"))
    paper = PaperService(store, PaperReads(store.connect), clock, PdfPrinter(), SHELF)
    pdf = paper.timetable_pdf(call(), paper="a3")
    text = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert "13–19 April 2026" in text
    assert "Inés 60′" in text
    paper.timetable_pdf(call(), paper="letter")
    put(store, session("2026-04-15T18:00"))
    paper.timetable_pdf(call(), paper="a3")
    printed = sorted(store.select(PrintedSheet), key=lambda one: one.id)
    assert [one.version for one in printed] == [1, 1, 2]
    assert {one.code.partition("-")[0] for one in printed} == {"T"}
    assert len({one.code for one in printed}) == 1
