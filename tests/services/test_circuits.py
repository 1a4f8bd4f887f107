"""Opening, changing and attaching circuits, on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from studio.domain.circuits.plan import renumber
from studio.domain.circuits.records import BlockFormat, BlockKind, Circuit, CircuitVersion, Station
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, NotFoundError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import TrainingFlag
from studio.domain.paper import PrintedSheet
from studio.domain.schedule.records import Role, Session
from studio.drawing.figure_set import load_figures
from studio.resources import resources_folder
from studio.services.changes import Changes, Outcome
from studio.services.circuits.rows import CircuitView, StationCard, Step, Target
from studio.services.circuits.service import CircuitService
from studio.storage.circuits import CircuitReads
from studio.storage.store import Store
from tests.builders import INES, SITE, STUDIO, booking, call, member, put, session
from tests.domain import circuit_examples

CIRCUIT = Circuit(UUID(int=50), "Run Strength week 16")
FIGURES = load_figures(resources_folder() / "figures")
VERSION = CircuitVersion(circuit_examples.VERSION, CIRCUIT.id, 1, datetime(2026, 4, 10, 9, tzinfo=UTC), INES.id)


@pytest.fixture
def service(store: Store, clock: FixedClock) -> CircuitService:
    blocks = list(circuit_examples.BLOCKS.values())
    stations = renumber(blocks, circuit_examples.stations())
    kit = [replace(one, site_id=SITE.id) for one in circuit_examples.KIT]
    put(store, *STUDIO, CIRCUIT, VERSION, *blocks, *stations, *kit)
    return CircuitService(store, CircuitReads(store.connect), clock, circuit_examples.library(), FIGURES)


def class_with_circuit(store: Store, starts: str = "2026-04-14T18:00", **fields: Any) -> Target:
    dated = session(starts, circuit_version_id=VERSION.id, **fields)
    put(store, dated)
    return Target(session_id=dated.id)


def view_of(service: CircuitService, target: Target) -> CircuitView:
    assert target.session_id is not None
    return service.for_session(target.session_id)


def card(view: CircuitView, letter: str) -> StationCard:
    return next(one for lane in view.lanes for one in lane.stations if one.letter == letter)


def letters(view: CircuitView) -> str:
    return " ".join(f"{one.letter}:{one.exercise.split('_', 1)[1]}" for lane in view.lanes for one in lane.stations)


def doses(service: CircuitService, target: Target, letter: str = "A") -> str:
    return card(view_of(service, target), letter).dose_typed


def version_id(store: Store, target: Target) -> UUID:
    assert target.session_id is not None
    found = store.get(Session, target.session_id).circuit_version_id
    assert found is not None
    return found


def change_dose(service: CircuitService, target: Target, dose: str, letter: str = "A") -> Outcome:
    station = card(view_of(service, target), letter)
    return service.set_dose(call(), target, station.id, dose)


def said(step: Step | None) -> str:
    return "" if step is None else step.label


def undo(service: CircuitService, store: Store, target: Target) -> None:
    step = view_of(service, target).undo
    assert step is not None
    store.undo(call(), step.entry)


def redo(service: CircuitService, store: Store, target: Target) -> None:
    step = view_of(service, target).redo
    assert step is not None
    store.undo(call(), step.entry)


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


def test_a_template_is_copied_for_the_class_it_is_given_to(service: CircuitService, store: Store) -> None:
    dated = session("2026-04-14T18:00")
    put(store, dated)
    target = Target(session_id=dated.id)
    made = service.copy(call(), VERSION.id, "Six stations", template=True)
    template = UUID(made.details["circuit"])
    service.attach(call(), dated.id, template)
    view = view_of(service, target)
    assert (view.circuit_name, view.template, view.number) == ("Six stations", False, 1)
    assert view.circuit_id != template
    assert letters(view) == letters(service.for_circuit(template))
    change_dose(service, target, "2 × 5/side")
    assert card(service.for_circuit(template), "A").dose_typed == "2 × 8/side"
    undo(service, store, target)
    undo(service, store, target)
    assert view_of(service, target).version_id is None


def test_a_circuit_is_shared_by_the_classes_it_is_given_to(service: CircuitService, store: Store) -> None:
    dated = session("2026-04-15T18:00")
    put(store, dated)
    service.attach(call(), dated.id, CIRCUIT.id)
    assert version_id(store, Target(session_id=dated.id)) == VERSION.id


def test_a_class_can_start_with_empty_blocks(service: CircuitService, store: Store) -> None:
    dated = session("2026-04-15T18:00")
    put(store, dated)
    service.start_empty(call(), dated.id)
    view = service.for_session(dated.id)
    assert [(lane.kind, len(lane.stations)) for lane in view.lanes] == [(kind, 0) for kind in BlockKind]
    service.add_station(call(), view.target, view.lanes[2].id, "str_push_up")
    assert letters(service.for_session(dated.id)) == "A:push_up"


def test_what_a_coach_keeps_stays_kept_and_can_be_undone(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    station = card(view_of(service, target), "B")
    service.set_exercise(call(), target, station.id, "str_split_squat_loaded")
    view = view_of(service, target)
    assert view.report is not None
    (index,) = [number for number, one in enumerate(view.report.findings) if one.rule == "H19"]
    assert target.session_id is not None
    service.keep(call(), target.session_id, view.keys[index], "a pair on purpose")
    after = view_of(service, target).report
    assert after is not None
    assert [(one.rule, one.kept) for one in after.kept] == [("H19", "a pair on purpose")]
    undo(service, store, target)
    back = view_of(service, target).report
    assert back is not None
    assert "H19" in {one.rule for one in back.findings}


def test_swaps_name_codes_and_never_why(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    dated = store.get(Session, target.session_id or UUID(int=0))
    fit, sore = member("Fit", rotation_cleared=True), member("Sore", rotation_cleared=True)
    flag = TrainingFlag(new_id(), sore.id, "achilles_calf", date(2026, 4, 1))
    old = TrainingFlag(new_id(), fit.id, "wrist_pain", date(2026, 1, 1), ends_on=date(2026, 2, 1))
    put(store, fit, sore, flag, old, booking(dated, fit, code=1), booking(dated, sore, code=7))
    swaps = service.for_session(dated.id).swaps
    assert {one.code for one in swaps} == {7}
    assert [one.letter for one in swaps][:2] == ["P1", "E"]
    assert all(one.words and one.settled for one in swaps)
    assert "achilles" not in repr(swaps)
    desk = service.for_session(dated.id, Role.DESK).swaps
    assert [(one.code, one.words) for one in desk] == [(7, "")] * len(swaps)


def test_choices_run_from_easier_to_harder_and_say_what_they_change(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    station = card(view_of(service, target), "B")
    service.set_exercise(call(), target, station.id, "str_split_squat_loaded")
    choices = service.library_choices(target, station.id)
    relations = [one.relation for one in choices]
    assert relations[: relations.index("current")] == ["easier"] * relations.index("current")
    assert relations[relations.index("current") + 1] == "harder"
    by_key = {one.exercise: one for one in choices}
    assert by_key["str_split_squat_front_elevated"].effect in {"clears", "adds"}
    assert service.search_library("soleus raise", BlockKind.ACCESSORY)[0].exercise == "acc_soleus_raise_double"
    assert service.search_library("no such thing") == ()


def test_the_overview_lists_classes_templates_and_circuits(service: CircuitService, store: Store) -> None:
    class_with_circuit(store)
    put(store, session("2026-04-16T07:00"), session("2026-04-14T07:00"), session("2026-05-20T07:00"))
    service.copy(call(), VERSION.id, "Six stations", template=True)
    overview = service.overview()
    assert [(one.starts.isoformat(), one.circuit_name) for one in overview.classes] == [
        ("2026-04-14T18:00:00", "Run Strength week 16"),
        ("2026-04-16T07:00:00", ""),
    ]
    assert [(one.name, one.stations, one.classes) for one in overview.templates] == [("Six stations", 16, 0)]
    assert [(one.name, one.number, one.classes) for one in overview.circuits] == [("Run Strength week 16", 1, 1)]


def test_the_desk_may_look_and_not_change(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    station = card(view_of(service, target), "A")
    with pytest.raises(NotAllowedError) as caught:
        service.set_dose(call(Role.DESK), target, station.id, "2 × 6")
    assert caught.value.code == "coaches_only"


def test_a_command_seen_twice_changes_once(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    block = view_of(service, target).lanes[0]
    station = block.stations[0]
    service.remove_station(call(), target, station.id)
    again = call()
    first = service.duplicate_station(again, target, block.stations[1].id)
    second = service.duplicate_station(again, target, block.stations[1].id)
    assert (first.entry, second.repeated) == (second.entry, True)
    assert len(view_of(service, target).lanes[0].stations) == 5


def test_what_is_not_there_any_more_says_so(service: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    with pytest.raises(NotFoundError) as caught:
        service.set_dose(call(), target, new_id(), "2 × 6")
    assert caught.value.code == "station_gone"
    with pytest.raises(NotFoundError):
        service.for_session(new_id())
    empty = session("2026-04-20T18:00")
    put(store, empty)
    with pytest.raises(RuleError) as no_circuit:
        service.set_dose(call(), Target(session_id=empty.id), new_id(), "2 × 6")
    assert no_circuit.value.code == "no_circuit"
