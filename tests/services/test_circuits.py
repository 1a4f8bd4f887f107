"""Changing a circuit, on both engines: versions, undo, stations and blocks."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from studio.domain.circuits.records import BlockFormat, BlockKind, CircuitVersion, Station
from studio.domain.clock import FixedClock
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.paper import PrintedSheet
from studio.domain.schedule.records import Session
from studio.services.changes import Changes
from studio.services.circuits.service import CircuitService
from studio.storage.store import Store
from tests.builders import booking, call, member, put
from tests.services.circuit_classes import (
    CIRCUIT,
    VERSION,
    card,
    change_dose,
    circuit_service,
    class_with_circuit,
    doses,
    letters,
    redo,
    said,
    undo,
    version_id,
    view_of,
)


@pytest.fixture
def service(store: Store, clock: FixedClock) -> CircuitService:
    return circuit_service(store, clock)


def test_a_class_opens_with_its_circuit(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    view = view_of(service, target)
    assert (view.head.name, view.head.letter, view.head.room, view.head.booked) == (
        "Run Strength",
        "S",
        "Main floor",
        0,
    )
    assert (view.circuit_name, view.number, view.frozen) == ("Run Strength week 16", 1, False)
    assert [lane.kind for lane in view.lanes] == list(BlockKind)
    low_step = card(view, "A")
    assert (low_step.name, low_step.dose, low_step.tempo) == ("Low step-up", "2 × 8/side · body wt", "3-1-1-0")
    assert low_step.kit == ("box_low",)
    assert low_step.figure is not None
    assert view.time is not None
    assert view.time.total_s == 3195
    assert (view.undo, view.redo) == (None, None)


def test_the_level_of_a_class_is_that_of_its_upper_quarter(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    dated = store.get(Session, target.session_id or UUID(int=0))
    people = [member(f"Person {level}", level=level) for level in (1, 1, 1, 2, 3)]
    put(store, *people, *(booking(dated, who, code=number) for number, who in enumerate(people, 1)))
    head = view_of(service, target).head
    assert (head.booked, head.level) == (5, 2)


def test_a_dose_is_changed_in_place_while_only_this_class_has_it(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    outcome = change_dose(service, target, "2x6/side @ 12kg")
    assert (outcome.label, outcome.changes) == ("circuit_dose", Changes.CIRCUITS | Changes.SCHEDULE)
    assert (outcome.details["letter"], outcome.details["dose"]) == ("A", "2 × 6/side @ 12 kg")
    assert doses(service, target) == "2 × 6/side @ 12 kg"
    assert version_id(store, target) == VERSION.id
    assert said(view_of(service, target).undo) == "circuit_dose"


def test_a_version_of_several_classes_is_copied_for_this_one_only(service: CircuitService, store: Store) -> None:
    target, other = class_with_circuit(store), class_with_circuit(store, "2026-04-16T18:00")
    assert view_of(service, target).frozen
    change_dose(service, target, "2 × 5/side")
    assert (doses(service, target), doses(service, other)) == ("2 × 5/side", "2 × 8/side")
    assert version_id(store, other) == VERSION.id
    made = view_of(service, target)
    assert [(one.number, one.classes) for one in made.versions] == [(2, 1), (1, 1)]
    assert (made.number, made.frozen) == (2, False)
    # The next change finds a version of its own.
    change_dose(service, target, "2 × 4/side")
    assert view_of(service, target).number == 2


def test_every_class_to_come_follows_when_asked(service: CircuitService, store: Store) -> None:
    past = class_with_circuit(store, "2026-04-13T18:00")
    target, other = class_with_circuit(store), class_with_circuit(store, "2026-04-16T18:00")
    station = card(view_of(service, target), "A")
    service.set_dose(call(), target, station.id, "2 × 5/side", everywhere=True)
    assert [doses(service, one) for one in (past, target, other)] == ["2 × 8/side", "2 × 5/side", "2 × 5/side"]


def test_a_version_that_a_class_has_used_never_changes(service: CircuitService, store: Store) -> None:
    past = class_with_circuit(store, "2026-04-14T07:00")
    change_dose(service, past, "2 × 5/side")
    assert version_id(store, past) != VERSION.id
    kept = [one for one in store.select(Station, version_id=VERSION.id) if one.letter == "A"]
    assert [one.quantity for one in kept] == [8]


def test_a_printed_version_never_changes(service: CircuitService, store: Store, clock: FixedClock) -> None:
    target = class_with_circuit(store)
    sheet = PrintedSheet(new_id(), "AB12", "coach_card", "x", clock.now(), session_id=target.session_id)
    put(store, sheet)
    assert view_of(service, target).frozen
    clock.advance(timedelta(minutes=1))
    change_dose(service, target, "2 × 5/side")
    made = view_of(service, target)
    assert [(one.number, one.printed) for one in made.versions] == [(2, False), (1, False)]
    assert made.number == 2


def test_an_older_version_is_not_written_to_although_its_paper_left_with_another_class(
    service: CircuitService, store: Store
) -> None:
    target, other = class_with_circuit(store), class_with_circuit(store, "2026-04-16T18:00")
    change_dose(service, target, "2 × 5/side")
    change_dose(service, other, "2 × 3/side")
    assert view_of(service, other).number == 3
    assert [one.quantity for one in store.select(Station, version_id=VERSION.id) if one.letter == "A"] == [8]


def test_undo_and_redo_go_back_and_forth_through_the_journal(service: CircuitService, store: Store) -> None:
    target, _other = class_with_circuit(store), class_with_circuit(store, "2026-04-16T18:00")
    change_dose(service, target, "2 × 5/side")
    change_dose(service, target, "2 × 4/side")
    shown = [doses(service, target)]
    for step in (undo, undo, redo, redo, undo):
        step(service, store, target)
        shown.append(doses(service, target))
    assert shown == ["2 × 4/side", "2 × 5/side", "2 × 8/side", "2 × 5/side", "2 × 4/side", "2 × 5/side"]
    view = view_of(service, target)
    assert (said(view.undo), said(view.redo)) == ("circuit_dose", "circuit_dose")
    change_dose(service, target, "2 × 6/side")
    assert view_of(service, target).redo is None


def test_undo_takes_back_the_new_version_with_its_first_change(service: CircuitService, store: Store) -> None:
    target, _other = class_with_circuit(store), class_with_circuit(store, "2026-04-16T18:00")
    change_dose(service, target, "2 × 5/side")
    undo(service, store, target)
    assert version_id(store, target) == VERSION.id
    assert len(store.select(CircuitVersion, circuit_id=CIRCUIT.id)) == 1
    assert view_of(service, target).undo is None


def test_each_class_undoes_its_own_changes(service: CircuitService, store: Store) -> None:
    target, other = class_with_circuit(store), class_with_circuit(store, "2026-04-16T18:00")
    change_dose(service, target, "2 × 5/side")
    change_dose(service, other, "2 × 3/side")
    undo(service, store, target)
    assert (doses(service, target), doses(service, other)) == ("2 × 8/side", "2 × 3/side")


def test_another_exercise_takes_its_own_dose_and_keeps_a_load_that_fits(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    loaded = card(view_of(service, target), "D")
    service.set_exercise(call(), target, loaded.id, "str_split_squat_loaded")
    assert (doses(service, target, "D"), card(view_of(service, target), "D").name) == (
        "2 × 6/side @ 16 kg",
        "Loaded split squat",
    )
    service.set_exercise(call(), target, loaded.id, "str_split_squat_iso")
    after = card(view_of(service, target), "D")
    assert (after.dose_typed, after.tempo) == ("2 × 15 s/side", "hold")


def test_stations_move_and_letters_follow(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    view = view_of(service, target)
    strength, accessory = view.lanes[2:4]
    first = strength.stations[0]
    service.move_station(call(), target, first.id, strength.id, 2)
    assert [one.id for one in view_of(service, target).lanes[2].stations].index(first.id) == 2
    outcome = service.move_station(call(), target, first.id, accessory.id, 0)
    assert (outcome.details["letter"], outcome.details["to"]) == ("C", "D")
    assert letters(view_of(service, target)).split()[8:14] == [
        "A:rdl_db",
        "B:row_suspension",
        "C:split_squat_front_elevated",
        "D:step_up_low",
        "E:soleus_raise_single",
        "F:psoas_march_standing",
    ]
    undo(service, store, target)
    undo(service, store, target)
    assert letters(view_of(service, target)) == letters(view)


def test_stations_are_added_doubled_and_removed(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    strength = view_of(service, target).lanes[2]
    added = service.add_station(call(), target, strength.id, "str_push_up", position=1)
    assert (added.label, added.details["letter"]) == ("circuit_added", "B")
    with pytest.raises(RuleError) as caught:
        service.duplicate_station(call(), target, strength.stations[0].id)
    assert caught.value.code == "block_full"
    removed = service.remove_station(call(), target, strength.stations[0].id)
    assert (removed.label, removed.details["name"]) == ("circuit_removed", "Low step-up")
    service.duplicate_station(call(), target, strength.stations[1].id)
    names = [one.name for one in view_of(service, target).lanes[2].stations]
    assert names == ["Push-up", "Romanian deadlift", "Romanian deadlift", "Suspension row", "Split squat front up"]
    for _ in range(3):
        undo(service, store, target)
    assert [one.id for one in view_of(service, target).lanes[2].stations] == [one.id for one in strength.stations]


def test_a_locked_station_stays_as_it_is(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    station = card(view_of(service, target), "A")
    service.set_locked(call(), target, station.id, locked=True)
    for refused in (
        lambda: service.set_dose(call(), target, station.id, "2 × 6"),
        lambda: service.remove_station(call(), target, station.id),
        lambda: service.set_exercise(call(), target, station.id, "str_push_up"),
    ):
        with pytest.raises(RuleError) as caught:
            refused()
        assert caught.value.code == "station_locked"
    service.set_note(call(), target, station.id, " mind the knee ")
    assert card(view_of(service, target), "A").note == "mind the knee"


def test_rounds_take_the_sets_with_them(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    block = view_of(service, target).lanes[2]
    service.set_block(call(), target, block.id, rounds=3, work_s=120, format=BlockFormat.WINDOW)
    after = view_of(service, target).lanes[2]
    assert (after.rounds, after.work_s, after.length_s) == (3, 120, 40 + 3 * 4 * 120)
    assert {one.dose_typed[:1] for one in after.stations} == {"3"}
    with pytest.raises(RuleError) as caught:
        service.set_block(call(), target, block.id, rounds=11)
    assert caught.value.code == "block_out_of_range"
