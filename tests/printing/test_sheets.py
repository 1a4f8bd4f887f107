"""Each sheet says what it should, for few and many people, for short and endless names, and with nothing to say."""

from __future__ import annotations

import io
from dataclasses import replace

import pdfplumber
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from studio.domain.errors import RuleError
from studio.domain.sheets.coach_card import Rotation, RotationRow
from studio.domain.sheets.personal_card import PersonalCard, WarmItem
from studio.domain.sheets.progress import ProgressSheet
from studio.domain.sheets.roster import RosterRow, RosterSheet
from studio.domain.sheets.station_card import CardsOnPage, StationCard, StationSet
from studio.printing.imposition import cut_and_stack
from studio.printing.page import portrait
from tests.printing.reading import all_words, ink_outside, overlaps, pages_of, printed, words
from tests.printing.samples import BLOCKS, COACH_CARD, PROGRESS, ROSTER, SOFIA, STATIONS, TESTS, stamp

LONG_NAME = "Maximiliana-Konstantina von und zu Hohenlohe-Langenburg-Wallerstein de la Cruz y Fernández de Córdoba"
PORTRAIT = portrait("letter")
MM = 72 / 25.4


# The coach card


def test_the_coach_card_has_every_block_station_and_swap() -> None:
    text = words(printed(COACH_CARD))
    for expected in (
        "Functional Strength and Mobility", "Tuesday 24 November 2026, 6:30–7:30", "Maya Lindqvist", "12 of 12",
        "Single-leg Romanian deadlift", "2-1-1-0, effort 7–8", "2 × 5/side", "02 08", "hand on rig", "Ankle rock",
        "Half-kneeling Pallof press", "suspension trainers", "4–7, then 8–11", "Fours: 1 = 01–04,  2 = 05–08",
    ):  # fmt: skip
        assert expected in text
    assert "page 1 of 1" in text


def test_the_coach_card_s_words_do_not_touch() -> None:
    assert overlaps(printed(COACH_CARD)) == []


def test_a_long_class_goes_on_overleaf_and_repeats_the_block() -> None:
    rows = tuple(replace(BLOCKS[2].rows[0], number=str(number)) for number in range(15, 31))
    card = replace(COACH_CARD, blocks=(*BLOCKS, replace(BLOCKS[2], name="Extra", rows=rows)))
    pdf = printed(card)
    assert pages_of(pdf) == 2
    assert "continued" in words(pdf, 1)
    assert "Set out" not in words(pdf, 0)
    assert "Set out" in words(pdf, 1)
    assert "page 2 of 2" in words(pdf, 1)
    assert ink_outside(pdf, PORTRAIT, 1) == []


def test_a_class_without_a_circuit_says_so() -> None:
    card = replace(COACH_CARD, blocks=(), segments=(), set_out=(), rotation=None, phase="")
    text = words(printed(card))
    assert "No circuit is planned for this class yet." in text
    assert "Rotation" not in text
    assert "Notes" in text


@pytest.mark.parametrize("people", range(4, 17))
def test_four_to_sixteen_people_fit_the_rotation(people: int) -> None:
    codes = [f"{code:02}" for code in range(1, people + 1)]
    pods = [codes[at::4] for at in range(4)]
    table = Rotation(
        ("6:52", "6:57", "7:01", "7:06"),
        tuple(RotationRow("ABCD"[at], " ".join(pod), ("4", "5", "6", "7")) for at, pod in enumerate(pods)),
    )
    pdf = printed(replace(COACH_CARD, rotation=table))
    assert pages_of(pdf) == 1
    assert overlaps(pdf) == []
    assert all(" ".join(pod) in words(pdf) for pod in pods)


def test_the_codes_of_a_class_of_forty_stand_in_lines_of_their_own() -> None:
    pods = [[f"{code:02}" for code in range(first, first + 10)] for first in (1, 11, 21, 31)]
    times = ("6:52", "6:57", "7:01", "7:06")
    rows = tuple(RotationRow("ABCD"[at], " ".join(pod), ("4", "5", "6", "7")) for at, pod in enumerate(pods))
    pdf = printed(replace(COACH_CARD, rotation=Rotation(times, rows)))
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        page = document.pages[-1]
        found = page.extract_words(keep_blank_chars=True)
        rules = sorted({line["top"] for line in page.lines if abs(line["x0"] - (15.95 + 79) * MM) < 1})
    lines = [word for word in found if abs(word["x0"] - (15.95 + 85) * MM) < 1 and word["text"][:2].isdigit()]
    assert " ".join(word["text"] for word in lines).split() == [code for pod in pods for code in pod]
    edges = sorted(
        [*rules, *(word["top"] + 0.2 * MM for word in lines), *(word["bottom"] - 0.6 * MM for word in lines)]
    )
    for word in lines:  # nothing lies between a line's top and its foot
        assert edges.index(word["bottom"] - 0.6 * MM) == edges.index(word["top"] + 0.2 * MM) + 1


# Station cards


@pytest.mark.parametrize(("on_page", "pages"), [(1, 6), (2, 3), (4, 2)])
def test_station_cards_share_pages(on_page: CardsOnPage, pages: int) -> None:
    pdf = printed(StationSet(stamp("ST"), STATIONS, on_page))
    assert pages_of(pdf) == pages
    text = all_words(pdf)
    for card in STATIONS:
        assert all(cue in text for cue in card.cues)
        assert card.sheet_id in text


def test_names_of_two_lines_stand_clear_of_what_they_are() -> None:
    pdf = printed(replace(COACH_CARD, coach="Maximiliana-Alexandrowna von und zu Hohenstaufen-Wittgenstein"))
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        words_seen = document.pages[0].extract_words(extra_attrs=["size"])
    found = {word["text"]: word for word in reversed(words_seen)}  # the first of each
    label, name = found["Coach"], found["Maximiliana-Alexandrowna"]
    # A word's box reaches a fifth of its size under the line that it stands on; capitals are seven tenths high.
    under = label["bottom"] - 0.2 * label["size"]
    over = name["bottom"] - 0.2 * name["size"] - 0.72 * name["size"]
    assert over - under > 2.0


def test_a_name_is_cut_at_its_space_before_a_word_with_a_hyphen_is() -> None:
    pdf = printed(StationSet(stamp("ST"), (replace(STATIONS[0], name="Low step-up"),), 1))
    assert "step-up" in all_words(pdf)
    narrow = printed(StationSet(stamp("ST"), (replace(STATIONS[0], name="Step-up-and-stick"),), 1))
    assert "Step-up-and-stick" not in all_words(narrow)


def test_cards_lie_in_order_once_the_pile_is_cut() -> None:
    assert cut_and_stack("ABCDE", 2) == [("A", "D"), ("B", "E"), ("C", None)]
    assert cut_and_stack("ABCD", 4) == [("A", "B", "C", "D")]
    assert cut_and_stack("", 4) == []


def refusal(card: StationCard, on_page: CardsOnPage) -> RuleError:
    """What printing this card says."""
    with pytest.raises(RuleError) as refused:
        printed(StationSet(stamp("ST"), (card,), on_page))
    return refused.value


def test_a_name_that_gets_too_small_is_refused() -> None:
    error = refusal(replace(STATIONS[0], name="Single-leg Romanian deadlift with kettlebell"), 1)
    assert error.code == "station_text_too_long"
    assert error.details == {
        "station": "4", "part": "name", "text": "Single-leg Romanian deadlift with kettlebell", "limit": 73,
    }  # fmt: skip


@pytest.mark.parametrize("on_page", [1, 2, 4])
def test_a_cue_that_gets_too_small_is_refused(on_page: CardsOnPage) -> None:
    cue = "Keep both of your elbows well inside of your knees"
    error = refusal(replace(STATIONS[0], cues=(cue,)), on_page)
    assert (error.details["part"], error.details["text"]) == ("cue", cue)


def test_more_than_three_cues_are_refused() -> None:
    error = refusal(replace(STATIONS[0], cues=("One", "Two", "Three", "Four")), 1)
    assert error.code == "station_too_many_cues"
    assert error.details == {"station": "4", "part": "cue", "text": "Four", "limit": 3}


def test_a_station_without_figure_cues_and_options_is_still_a_card() -> None:
    bare = StationCard("ST-1", "3", "Row", "8", "reps", "")
    assert "Row" in words(printed(StationSet(stamp("ST"), (bare,), 1)))


# Personal cards


def test_a_personal_card_has_loads_last_results_and_what_differs() -> None:
    text = words(printed(SOFIA))
    for expected in ("Σοφία Π.", "Valley Half", "19", "days to go", "16 kg  8 8  @7", "go up one dumbbell", "set 3"):
        assert expected in text
    assert text.count("Goblet squat") == 1


def test_an_odd_number_of_people_leaves_half_a_page_empty() -> None:
    cards = [replace(SOFIA, sheet_id=f"M-{number}") for number in range(5)]
    pdf = printed(*cards)
    assert pages_of(pdf) == 3
    assert words(pdf, 2).count("leave in the tray") == 1


def test_a_circuit_of_sixteen_stations_takes_two_halves() -> None:
    rows = tuple(replace(SOFIA.blocks[0][0], number=str(number)) for number in range(1, 17))
    pdf = printed(replace(SOFIA, blocks=(rows,)))
    assert pages_of(pdf) == 1
    assert "1 of 2" in words(pdf)
    assert "2 of 2" in words(pdf)


def test_a_card_with_no_race_and_no_circuit_still_prints() -> None:
    text = words(printed(PersonalCard("M-1", "Yaw A.", "Strength", ())))
    assert "days to go" not in text
    assert "No circuit is planned for this class yet." in text


def test_five_sets_narrow_the_cells() -> None:
    rows = (replace(SOFIA.blocks[0][0], sets=5),)
    assert "set 5" in words(printed(replace(SOFIA, blocks=(rows,))))


def test_a_long_warm_up_takes_a_second_line() -> None:
    warm = tuple(WarmItem(f"{number} Overhead ball slam 2 × 15", 2) for number in range(1, 6))
    pdf = printed(replace(SOFIA, warm=warm))
    assert all(item.text in words(pdf) for item in warm)
    assert overlaps(pdf) == []


# The roster


@pytest.mark.parametrize("people", [4, 8, 12, 16])
def test_a_roster_of_four_to_sixteen_is_one_page(people: int) -> None:
    rows = tuple(RosterRow(f"{code:02}", f"Person {code}", ("R",)) for code in range(1, people + 1))
    pdf = printed(replace(ROSTER, rows=rows))
    assert pages_of(pdf) == 1
    assert f"Person {people}" in words(pdf)
    assert overlaps(pdf) == []


def test_forty_people_go_on_overleaf() -> None:
    rows = tuple(RosterRow(f"{code:02}", f"Person {code}") for code in range(1, 41))
    pdf = printed(replace(ROSTER, rows=rows))
    assert pages_of(pdf) == 3
    assert "Walk-in" in words(pdf, 2)
    assert "page 3 of 3" in words(pdf, 2)


def test_nobody_booked() -> None:
    sheet = RosterSheet(stamp("R-1"), "S", "Sign-in", "Tue 24 Nov", "Maya", "Studio 1", "0/12", "")
    text = words(printed(sheet))
    assert "Nobody has booked yet." in text
    assert "Waitlist" not in text
    assert "x4" in text


def test_names_of_every_script_and_length_stay_in_their_column() -> None:
    names = ("محمد الفارسي", "अनन्या क्षत्रिय", "Σοφία Π.", "Олександра Б.", "Nguyễn Thị Minh Khuê", LONG_NAME, "W" * 80)
    pdf = printed(replace(ROSTER, rows=tuple(RosterRow(f"{at:02}", name) for at, name in enumerate(names))))
    assert overlaps(pdf) == []
    text = words(pdf)
    for name in ("Σοφία Π.", "Олександра Б.", "Nguyễn Thị Minh Khuê"):
        assert name in text
    assert "".join(LONG_NAME.split()) in "".join(text.split())


# The progress sheet


def test_the_progress_sheet_is_one_page_with_every_part() -> None:
    pdf = printed(PROGRESS)
    assert pages_of(pdf) == 1
    text = words(pdf)
    for expected in ("Katarzyna Wójcik-Brzezińska", "10 km 47:52", "more than noise", "L 96", "1.3 × body", "by 2 Feb"):
        assert expected in text
    assert "risk" not in text.casefold()


def test_a_new_member_s_sheet_has_only_what_there_is() -> None:
    sheet = ProgressSheet(stamp("P-1"), LONG_NAME, "Progress", "Maya", "", "", "")
    text = words(printed(sheet))
    for absent in ("Weeks", "Tests", "Strength", "Next"):
        assert absent not in text


def test_many_tests_go_on_overleaf() -> None:
    pdf = printed(replace(PROGRESS, tests=TESTS * 3))
    assert pages_of(pdf) == 3
    assert all(ink_outside(pdf, PORTRAIT, page) == [] for page in range(3))


def test_one_result_without_a_band_is_a_dot() -> None:
    line = replace(TESTS[0].lines[0], points=((1.0, 27.0),), band=None)
    text = words(printed(replace(PROGRESS, tests=(replace(TESTS[0], lines=(line,), symmetry=None),))))
    assert "Single-leg heel rise" in text


def test_a_year_of_weeks_keeps_to_the_axis() -> None:
    pdf = printed(replace(PROGRESS, weeks=PROGRESS.weeks * 2))
    assert ink_outside(pdf, PORTRAIT) == []


# Whatever is typed somewhere. Line breaks are apart: many of them make a card go on overleaf, as they should.

TYPED = st.characters(exclude_characters="\n")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(TYPED, max_size=60), st.text(TYPED, max_size=12))
@example("", "\ufe70\U0001ecb5")  # what no script has, beside what reads from right to left
def test_any_text_anywhere_prints(long: str, short: str) -> None:
    coach = replace(
        COACH_CARD,
        title=long,
        coach=long,
        room=short,
        kind_letter=short,
        notes=(long,),
        blocks=(replace(BLOCKS[1], name=short, note=long, rows=(replace(BLOCKS[1].rows[0], name=long, dose=short),)),),
    )
    row = replace(SOFIA.blocks[0][0], name=long, sub=short, load=short, last=long)
    card = replace(SOFIA, name=long, goal=long, goal_detail=long, days_to_go=short, blocks=((row,),))
    sheet = replace(ROSTER, rows=(RosterRow(short, long),), title=short, note=long)
    progress = replace(PROGRESS, name=long, summary=long, coach_note=long, sources=long, next_steps=(long,))
    assert pages_of(printed(coach, card, sheet, progress)) == 4
