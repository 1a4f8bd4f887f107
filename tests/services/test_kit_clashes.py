"""Classes that run at the same time and share kit, on both engines."""

from __future__ import annotations

from datetime import date, datetime

from studio.domain.clock import FixedClock
from studio.domain.schedule.clashes import ClashKind
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.services.circuits.demand import KitDemand
from studio.services.schedule.service import ScheduleService
from studio.storage.circuits import CircuitReads
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from tests.builders import SHELF, put
from tests.services.circuit_classes import circuit_service, class_with_circuit
from tests.services.timetable import SMALL, SORA

DAY = date(2026, 4, 14)


def kit_clashes_of(store: Store, clock: FixedClock, *starts: str) -> list[tuple[str, int, int]]:
    """The kit that is short, with what is needed and what works, when these classes are held in two rooms."""
    circuit_service(store, clock)
    put(store, SORA, SMALL)
    for number, start in enumerate(starts):
        place = {} if number == 0 else {"room_id": SMALL.id, "coach_id": SORA.id}
        class_with_circuit(store, start, capacity=12, **place)
    schedule = ScheduleService(
        store, ScheduleReads(store.connect), clock, KitDemand(CircuitReads(store.connect), SHELF)
    )
    found = [dict(one.details) for one in schedule.clashes(DAY, DAY) if one.kind is ClashKind.KIT]
    return [(one["kit"], int(one["needs"]), int(one["works"])) for one in found]


def test_kit_that_two_classes_share_and_that_does_not_suffice_is_told(store: Store, clock: FixedClock) -> None:
    found = kit_clashes_of(store, clock, "2026-04-14T18:00", "2026-04-14T18:30")
    assert sorted(found) == [("kettlebell", 18, 12), ("mat", 24, 20)]


def test_classes_one_after_the_other_share_everything(store: Store, clock: FixedClock) -> None:
    assert kit_clashes_of(store, clock, "2026-04-14T18:00", "2026-04-14T19:00") == []


def test_one_class_alone_has_no_rival(store: Store, clock: FixedClock) -> None:
    assert kit_clashes_of(store, clock, "2026-04-14T18:00") == []


def test_an_edit_says_beforehand_which_kit_would_not_suffice(store: Store, clock: FixedClock) -> None:
    circuit_service(store, clock)
    put(store, SORA, SMALL)
    first = class_with_circuit(store, "2026-04-14T18:00", capacity=12).session_id
    later = class_with_circuit(store, "2026-04-14T20:00", capacity=12, room_id=SMALL.id, coach_id=SORA.id).session_id
    assert first is not None
    assert later is not None
    schedule = ScheduleService(
        store, ScheduleReads(store.connect), clock, KitDemand(CircuitReads(store.connect), SHELF)
    )
    at_once = schedule.preview_edit(later, Scope.THIS, ClassEdit(starts=datetime(2026, 4, 14, 18, 30)))
    found = {dict(one.details)["kit"] for one in at_once.conflicts if one.kind is ClashKind.KIT}
    assert found == {"kettlebell", "mat"}
    assert all(one.concerns((first,)) for one in at_once.conflicts)
    assert schedule.preview_edit(later, Scope.THIS, ClassEdit(starts=datetime(2026, 4, 14, 19, 30))).conflicts == ()
