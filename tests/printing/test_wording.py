"""The words of paper: every one is said through the wording, and dates, times and numbers follow it."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from studio.domain.sheets import wording
from studio.domain.sheets.pack import Sheet, SheetPack
from studio.domain.sheets.texts import texts_of
from studio.domain.sheets.wording import Wording, say, speaking
from studio.printing.pack import render_pack
from studio.services.paper import words as paper_words
from studio.services.paper.languages import wording_of
from tests.printing.reading import all_words, printed
from tests.printing.samples import COACH_CARD, PROGRESS, ROSTER, SOFIA
from tests.support.languages import Strange, latin_words

DAY = date(2026, 11, 24)
SHEETS: tuple[Sheet, ...] = (COACH_CARD, ROSTER, SOFIA, PROGRESS)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: type(sheet).__name__)
def test_a_sheet_says_nothing_but_phrases_and_what_it_was_given(sheet: Sheet) -> None:
    text = all_words(render_pack(SheetPack("T", (sheet,), Wording("en", Strange())), "letter"))
    given = {word for said in texts_of(sheet) for word in latin_words(said)}
    # Readers join the head "n" of the results' count to the month beside it.
    assert [word for word in latin_words(text) if not {word, word.removeprefix("n")} & given] == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: type(sheet).__name__)
def test_english_is_the_same_to_the_byte_whether_it_is_chosen_or_not(sheet: Sheet) -> None:
    with speaking(Wording("de", Strange())):
        assert render_pack(SheetPack("T", (sheet,)), "a4") == render_pack(SheetPack("T", (sheet,), Wording()), "a4")
    assert printed(sheet) == printed(sheet)


def test_dates_times_and_numbers_as_in_britain() -> None:
    assert paper_words.date_with_year(DAY) == "Tue 24 Nov 2026"
    assert paper_words.long_date(DAY) == "Tuesday 24 November 2026"
    assert paper_words.days_text(date(2026, 11, 23), date(2026, 11, 29)) == "23–29 November 2026"
    assert paper_words.days_text(date(2026, 12, 28), date(2027, 1, 3)) == "28 Dec 2026 – 3 Jan 2027"
    assert (wording.clock(time(6, 30)), wording.number(1.5)) == ("6:30", "1.5")


def test_dates_and_times_as_in_america() -> None:
    with speaking(wording_of("en_US.UTF-8")):
        assert paper_words.date_with_year(DAY) == "Tue, Nov 24, 2026"
        assert paper_words.days_text(date(2026, 11, 23), date(2026, 11, 29)) == "November 23–29, 2026"
        assert paper_words.span(datetime(2026, 11, 24, 11, 30), 60) == "11:30 am–12:30 pm"
        assert (wording.clock(time(0, 5)), wording.clock(time(12))) == ("12:05 am", "12:00 pm")
        assert paper_words.bare_clock(datetime(2026, 11, 24, 18, 30)) == "18:30"
        clocks = [paper_words.inner_clock(datetime(2026, 11, 24, hour, 5)) for hour in (0, 6, 12, 18)]
        assert clocks == ["12:05", "6:05", "12:05", "6:05"]
    assert paper_words.inner_clock(datetime(2026, 11, 24, 18, 5)) == "18:05"


def test_dates_and_numbers_as_in_germany() -> None:
    with speaking(wording_of("de_DE.UTF-8")):
        assert paper_words.short_date(DAY) == "Di 24. Nov"
        assert paper_words.days_text(date(2026, 11, 23), date(2026, 11, 29)) == "23.–29. November 2026"
        assert (wording.clock(time(18, 30)), wording.number(1.25, 1)) == ("18:30", "1,2")
        assert say("Nobody has said this yet") == "Nobody has said this yet"


@pytest.mark.parametrize("locale", ["C.UTF-8", "POSIX", "", "C"])
def test_a_computer_without_a_language_prints_english(locale: str) -> None:
    assert wording_of(locale) == Wording()
