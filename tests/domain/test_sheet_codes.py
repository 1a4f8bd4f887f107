"""Codes, digests and paper: what sheets are known by, and what they are printed on."""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from studio.domain.exercises.loading import load_library
from studio.domain.exercises.personal import swap_for
from studio.domain.exercises.substitution import Step
from studio.domain.paper_size import paper_of
from studio.domain.sheet_codes import sheet_code, sheet_digest
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.roster import RosterRow, RosterSheet
from studio.resources import resources_folder


def test_a_code_is_short_and_always_the_same() -> None:
    """Letters and digits that can't be mistaken, in groups of four."""
    assert sheet_code("C", UUID(int=7)) == sheet_code("C", UUID(int=7))
    assert sheet_code("ST", UUID(int=7), "D") == sheet_code("C", UUID(int=7)).replace("C-", "ST-", 1) + "-D"
    for code in (sheet_code("P", uuid4()) for _ in range(200)):
        assert re.fullmatch(r"P-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", code)


def test_ten_thousand_classes_have_ten_thousand_codes() -> None:
    """Forty bits are enough for a studio's life."""
    assert len({sheet_code("C", UUID(int=number)) for number in range(10_000)}) == 10_000


def test_a_digest_tells_content_and_not_when_it_was_printed() -> None:
    """The stamp may change without a new version."""
    stamp = SheetStamp("Northbank", "Tue 14 Apr 2026 17:52", "Maya", "Desk 1", "R-1")
    sheet = RosterSheet(stamp, "S", "Sign-in", "Tue", "Inés", "Main", "1/16", "", (RosterRow("01", "Ewa Ś."),))
    later = replace(sheet, stamp=replace(stamp, printed="Tue 14 Apr 2026 18:10", version=2))
    assert sheet_digest(sheet) == sheet_digest(later)
    assert sheet_digest(sheet) != sheet_digest(replace(sheet, rows=(RosterRow("02", "Ewa Ś."),)))


@pytest.mark.parametrize(
    ("country", "paper"),
    [("GB", "a4"), ("DE", "a4"), ("IS", "a4"), ("US", "letter"), ("ca", "letter"), ("PH", "letter"), ("", "a4")],
)
def test_paper_by_country(country: str, paper: str) -> None:
    """Letter by territory, not by who measures in inches."""
    assert paper_of(country) == paper


def test_turning_under_load_waits_until_it_is_cleared() -> None:
    """Somebody who has not been cleared does steadier work; a flag without rules changes nothing."""
    library = load_library(resources_folder() / "exercises")
    turning = library.of_pattern("rotation")[0]
    assert swap_for(library, turning, ["gone_from_the_rules"], rotation_cleared=True).step is Step.AS_IS
    swap = swap_for(library, turning, [], rotation_cleared=False)
    assert swap.needed
    assert swap.exercise is None or swap.exercise.pattern == "anti_rotation"
