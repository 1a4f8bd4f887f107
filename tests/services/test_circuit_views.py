"""Circuits as a whole, on both engines: templates, what is kept, swaps, choices, the overview, who may."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from studio.domain.circuits.records import BlockKind
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, NotFoundError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import TrainingFlag
from studio.domain.roles import Role
from studio.domain.schedule.records import Session
from studio.services.circuits.rows import Target
from studio.services.circuits.service import CircuitService
from studio.storage.store import Store
from tests.builders import booking, call, member, put, session
from tests.services.circuit_classes import (
    CIRCUIT,
    VERSION,
    card,
    change_dose,
    circuit_service,
    class_with_circuit,
    letters,
    undo,
    version_id,
    view_of,
)


@pytest.fixture
def service(store: Store, clock: FixedClock) -> CircuitService:
    return circuit_service(store, clock)


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
    assert service.search_library("soleus raise seated", BlockKind.ACCESSORY)[0].exercise == "acc_soleus_raise_seated"
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
