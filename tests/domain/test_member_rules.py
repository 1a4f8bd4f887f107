"""Rules about members: names folded for search, card codes, passes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.attendance.records import StandingBooking
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.cards import LAST_NUMBER, card_code, is_card_code
from studio.domain.members.merging import joined
from studio.domain.members.names import fold, latin, search_text, sort_name
from studio.domain.members.passes import HeldPass, PassState, main_pass
from studio.domain.members.records import PassKind
from studio.domain.members.screening import check_dates, flag_dates

DAY = date(2026, 4, 14)


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Aïcha Benmoussa", "aicha benmoussa"),
        ("Björn Lindqvist", "bjorn lindqvist"),
        ("Caoimhe O’Rourke", "caoimhe orourke"),
        ("Łukasz Groß-Đorđević", "lukasz gross dordevic"),
        ("Søren Ærø", "soren aero"),
        ("Hanna Nguyễn", "hanna nguyen"),
        ("Işıl Þórsdóttir", "isil thorsdottir"),
        ("Ελένη Βασιλείου", "ελενη βασιλειου"),
    ],
)
def test_names_fold(name: str, folded: str) -> None:
    assert fold(name) == folded


@pytest.mark.parametrize(
    ("name", "sound"),
    [
        ("Ελένη Βασιλείου", "eleni vasileiou"),
        ("Оксана Шевченко", "oksana shevchenko"),
        ("Йорданка Щербакова", "iordanka shcherbakova"),
        ("ليلى حداد", "lyla hdad"),
    ],
)
def test_other_scripts_are_filed_under_their_latin_sound(name: str, sound: str) -> None:
    assert sort_name(name) == sound


def test_people_are_found_under_every_form_of_their_names() -> None:
    assert search_text("Ελένη Βασιλείου") == "ελενη βασιλειου | eleni vasileiou"
    assert search_text("Ewa Szymańska", "Ewelina Szymańska") == "ewa szymanska | ewelina szymanska"


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert latin(latin(fold(text))) == latin(fold(text))


@given(st.integers(1, LAST_NUMBER), st.integers(0, 7), st.integers(1, 9))
def test_a_wrong_digit_is_no_card(number: int, place: int, step: int) -> None:
    code = card_code(number)
    wrong = code[:place] + str((int(code[place]) + step) % 10) + code[place + 1 :]

    assert is_card_code(code)
    assert not is_card_code(wrong)


@pytest.mark.parametrize("code", ["", "1234567", "123456789", "٠٠٠٠٠٠١٢", "abcdefgh"])
def test_other_texts_are_no_cards(code: str) -> None:
    assert not is_card_code(code)


def held(left: int | None, starts: str, ends: str | None, frozen: str | None = None) -> HeldPass:
    kind = PassKind.UNLIMITED if left is None else PassKind.CREDITS
    days = [None if text is None else date.fromisoformat(text) for text in (ends, frozen)]
    return HeldPass(UUID(int=1), "Pack", kind, left, date.fromisoformat(starts), days[0], days[1])


@pytest.mark.parametrize(
    ("one", "state"),
    [
        (held(None, "2026-01-01", None), PassState.GOOD),
        (held(None, "2026-01-01", "2026-04-22"), PassState.GOOD),
        (held(None, "2026-01-01", "2026-04-21"), PassState.ENDING),
        (held(None, "2026-01-01", "2026-04-13"), PassState.OVER),
        (held(3, "2026-01-01", "2026-06-30"), PassState.GOOD),
        (held(2, "2026-01-01", "2026-06-30"), PassState.LOW),
        (held(0, "2026-01-01", "2026-06-30"), PassState.USED_UP),
        (held(9, "2026-04-15", "2026-06-30"), PassState.COMING),
        (held(9, "2026-01-01", "2026-06-30", "2026-04-14"), PassState.FROZEN),
    ],
)
def test_a_pass_stands_as_its_days_and_credits_say(one: HeldPass, state: PassState) -> None:
    assert one.state(DAY) is state


def test_the_pass_that_stands_best_speaks_for_its_holder() -> None:
    ending, good, longer = (
        held(None, "2026-01-01", "2026-04-16"),
        held(5, "2026-01-01", "2026-06-30"),
        held(5, "2026-01-01", "2026-07-31"),
    )

    assert main_pass([ending, good, longer], DAY) is longer
    assert main_pass([], DAY) is None


def test_a_check_may_be_of_today_and_ends_after_it_and_a_limit_may_end_the_day_it_starts() -> None:
    day, next_day = date(2026, 4, 14), date(2026, 4, 15)
    check_dates(day, next_day, day)
    flag_dates(day, day, day)
    for done, expires, code in ((next_day, None, "day_to_come"), (day, day, "day_order")):
        with pytest.raises(RuleError, match=code):
            check_dates(done, expires, day)
    for review, ends in ((day - timedelta(1), None), (None, day - timedelta(1))):
        with pytest.raises(RuleError, match="day_order"):
            flag_dates(day, review, ends)


def test_regular_places_that_share_one_day_are_one_and_rest_only_as_both_did() -> None:
    may, june = date(2026, 5, 1), date(2026, 6, 1)
    one = StandingBooking(new_id(), new_id(), new_id(), may, june, paused_on=may, paused_until=may)
    two = replace(one, id=new_id(), first_day=june, last_day=None)
    assert joined(one, two) == replace(one, last_day=None)
    assert joined(one, replace(two, paused_on=None, paused_until=None)) == replace(
        one, last_day=None, paused_on=None, paused_until=None
    )
    assert joined(one, replace(two, first_day=june + timedelta(1))) is None
    assert joined(replace(two, first_day=june + timedelta(1)), one) is None
