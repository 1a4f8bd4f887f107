from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.circuits.prescription import (
    Dose,
    Weight,
    format_dose,
    format_weight,
    parse_dose,
    parse_load_text,
    parse_tempo,
    parse_weight,
)
from studio.domain.errors import RuleError


@pytest.mark.parametrize(
    ("typed", "dose", "written"),
    [
        ("2 × 6/side @ 16 kg", Dose(2, 6, "reps", True, "16 kg"), "2 × 6/side @ 16 kg"),
        ("3 x 20 s/side", Dose(3, 20, "s", True), "3 × 20 s/side"),
        ("2x12 @ band 2", Dose(2, 12, "reps", False, "band 2"), "2 × 12 · band 2"),
        ("40 m", Dose(1, 40, "m"), "40 m"),
        ("2*8@2x16kg", Dose(2, 8, "reps", False, "2 × 16 kg"), "2 × 8 @ 2 × 16 kg"),
        ("3 × 8 each side at 12-24 kg", Dose(3, 8, "reps", True, "12-24 kg"), "3 × 8/side @ 12-24 kg"),
        ("2 × 15 · blue", Dose(2, 15, "reps", False, "blue"), "2 × 15 · blue"),
        ("2 × 10 · body wt", Dose(2, 10), "2 × 10"),
        ("5 breaths", Dose(1, 5, "breaths"), "5 breaths"),
        ("1 min", Dose(1, 60, "s"), "60 s"),
        (" 2 x 30 secs per side ", Dose(2, 30, "s", True), "2 × 30 s/side"),
        ("3x5 @ 80%", Dose(3, 5, "reps", False, "80%"), "3 × 5 @ 80%"),
        ("3x5 @ RPE 8", Dose(3, 5, "reps", False, "RPE 8"), "3 × 5 · RPE 8"),
        ("2 X 6/S", Dose(2, 6, "reps", True), "2 × 6/side"),
        ("12 reps", Dose(1, 12), "12"),
    ],
)
def test_a_dose_is_read_as_typed_and_written_one_way(typed: str, dose: Dose, written: str) -> None:
    assert parse_dose(typed) == dose
    assert format_dose(dose) == written
    assert parse_dose(written) == dose


def test_body_weight_can_be_said() -> None:
    assert format_dose(Dose(2, 8, per_side=True), body_weight="body wt") == "2 × 8/side · body wt"


@pytest.mark.parametrize("typed", ["", "heavy", "2 ×", "x 6", "6 sides", "2 × 6 @", "2 × 6 kg", "-3"])
def test_what_is_no_dose_is_refused(typed: str) -> None:
    with pytest.raises(RuleError) as caught:
        parse_dose(typed)
    assert caught.value.code == "dose_not_understood"


@pytest.mark.parametrize("typed", ["0", "11 x 5", "2 × 601", "20 min"])
def test_a_dose_out_of_range_says_so(typed: str) -> None:
    with pytest.raises(RuleError) as caught:
        parse_dose(typed)
    assert caught.value.code == "dose_out_of_range"


def test_a_load_must_fit_on_a_card() -> None:
    with pytest.raises(RuleError) as caught:
        parse_load_text("a very long description of it")
    assert caught.value.code == "load_too_long"


@pytest.mark.parametrize(
    ("typed", "tempo"), [("3110", "3-1-1-0"), ("2-1-x-0", "2-1-X-0"), ("Slow", "slow"), ("x", "X"), ("", "")]
)
def test_tempo_is_tidied(typed: str, tempo: str) -> None:
    assert parse_tempo(typed) == tempo


def test_a_tempo_of_three_fields_is_refused() -> None:
    with pytest.raises(RuleError) as caught:
        parse_tempo("3-1-1")
    assert caught.value.code == "tempo_not_understood"


weights = st.builds(
    Weight,
    st.integers(1, 4),
    st.sampled_from([2.5, 8.0, 16.0, 24.0]),
    st.sampled_from([24.0, 32.0]),
    st.sampled_from(["kg", "lb"]),
)
loads = st.one_of(st.just(""), weights.map(format_weight), st.sampled_from(["blue", "band 2", "RPE 8", "75%"]))


@given(
    st.builds(
        Dose,
        st.integers(1, 10),
        st.integers(1, 600),
        st.sampled_from(["reps", "s", "m", "breaths"]),
        st.booleans(),
        loads,
    )
)
def test_every_dose_reads_back_as_it_was_written(dose: Dose) -> None:
    assert parse_dose(format_dose(dose)) == dose


@given(weights)
def test_every_weight_reads_back(weight: Weight) -> None:
    assert parse_weight(format_weight(weight)) == weight


@given(st.text(max_size=30))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    try:
        dose = parse_dose(text)
    except RuleError:
        return
    assert parse_dose(format_dose(dose)) == dose
