"""The papers of a closure: all that was given is read on them, in the live box, and nothing lies over anything."""

from __future__ import annotations

import pytest

from studio.domain.sheets.closure import CallClass, CallSheet, ClosureNotice
from studio.domain.sheets.page import Paper, SheetStamp
from studio.printing.page import portrait
from tests.printing.reading import ink_outside, overlaps, pages_of, printed, words

STAMP = SheetStamp("Northbank Running Studio", "Tue 14 Apr 2026 17:52", "Maya Kowalczyk", "Desk 1", "N-7Q4K-2PXV")
LONG = "Refurbishment of the entire ground floor including all changing rooms and the stairs to the terrace"


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("title", ["Good Friday", LONG])
def test_the_notice_says_when_why_and_when_it_opens(paper: Paper, title: str) -> None:
    notice = ClosureNotice(
        stamp=STAMP,
        title=title,
        what="The whole studio is closed.",
        days="28 December 2026 – 3 January 2027",
        note="We are back with new rubber. " * 4,
        again="Open again from Wednesday 30 September 2026",
    )
    pdf = printed(notice, paper=paper)
    assert pages_of(pdf) == 1
    said = " ".join(words(pdf).split())
    for part in (title, "28 December 2026 – 3 January 2027", "Open again from Wednesday 30 September 2026", "Closed"):
        assert part in said
    assert overlaps(pdf) == []
    assert ink_outside(pdf, portrait(paper)) == []


def test_a_class_goes_on_overleaf_under_its_own_head_and_nobody_is_lost() -> None:
    people = tuple((f"Person {number:02d}", "waiting" if number > 28 else "booked") for number in range(1, 33))
    sheet = CallSheet(
        STAMP,
        LONG,
        "3 April 2026",
        (
            CallClass("Fri 3 Apr, 7:00", "Foot Clinic", (("Zoë Q.", "booked"),)),
            CallClass("Fri 3 Apr, 18:00", "Hills", people),
        ),
    )
    pdf = printed(sheet, paper="a4")
    assert pages_of(pdf) == 2
    first, second = words(pdf), words(pdf, 1)
    assert "Fri 3 Apr, 18:00 Hills" in " ".join(first.split())
    assert "Fri 3 Apr, 18:00 Hills, continued" in " ".join(second.split())
    for name, _state in people:
        assert (name in first) != (name in second)
    assert overlaps(pdf) == []
    assert overlaps(pdf, 1) == []


def test_no_head_stands_alone_at_the_foot() -> None:
    full = tuple((f"Person {number:02d}", "booked") for number in range(1, 23))
    sheet = CallSheet(
        STAMP, "T", "D", (CallClass("W1", "First", full), CallClass("W2", "Second", (("Zoë Q.", "booked"),)))
    )
    pdf = printed(sheet, paper="a4")
    assert "Second" not in words(pdf)
    assert "Second" in words(pdf, 1)
