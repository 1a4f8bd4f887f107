"""Which cards on the floor are old."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from studio.domain.attendance.changed_cards import PrintedCircuit, Reworded, changed_cards, reworded_cards

START = datetime(2026, 4, 14, 17, tzinfo=UTC)


def minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


def test_only_cards_that_changed_after_their_own_print_are_old() -> None:
    made = [START, START + minutes(40), START + minutes(54)]
    versions = [
        PrintedCircuit(made[0], {"1": ("pogo",), "3": ("goblet", 8), "8": ("plank",)}),
        PrintedCircuit(made[1], {"1": ("pogo",), "3": ("goblet", 10), "8": ("plank",)}),
        PrintedCircuit(made[2], {"1": ("pogo",), "3": ("goblet", 10), "8": ("side plank",), "9": ("new",)}),
    ]
    printed = dict.fromkeys("138", START + minutes(1))
    assert changed_cards(printed, versions) == {"3": made[1], "8": made[2], "9": made[2]}
    assert changed_cards(printed | {"3": made[1] + minutes(1)}, versions) == {"8": made[2], "9": made[2]}
    assert changed_cards({}, versions) == {}


def test_a_card_changed_and_changed_back_is_not_old() -> None:
    versions = [PrintedCircuit(START + minutes(number), {"1": (dose,)}) for number, dose in ((0, 8), (10, 10), (20, 8))]
    assert changed_cards({"1": START + minutes(5)}, versions) == {}


def test_a_card_is_old_when_its_exercise_reads_differently() -> None:
    noon = datetime(2026, 4, 14, 12, tzinfo=UTC)
    old, new = (("cue1", "Tall"),), (("cue1", "Low"),)
    changes = [
        Reworded(noon, "squat", old, new),
        Reworded(noon + timedelta(hours=1), "hinge", (), new),
        Reworded(noon + timedelta(hours=2), "hinge", new, ()),
    ]
    stations = {"A": "squat", "B": "hinge", "C": "squat"}
    printed = {"A": noon - timedelta(hours=1), "B": noon, "C": noon + timedelta(hours=1)}
    assert reworded_cards(printed, stations, changes) == {"A": noon}
    # Printed between the change and its undo.
    between = {"B": noon + timedelta(hours=1, minutes=5)}
    assert reworded_cards(between, stations, changes) == {"B": noon + timedelta(hours=2)}
    assert reworded_cards({}, stations, changes) == {}
