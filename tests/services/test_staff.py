"""Signing in by PIN: asked once a manager has one, counted, waited for, changed by managers only; on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.roles import Role
from studio.domain.schedule.records import Staff
from studio.domain.staff.signing_in import Tries, check_pin
from studio.services.staff.service import StaffService
from studio.storage.store import Store
from tests import builders

BOSS = Staff(UUID(int=7), "Rosa Marín", "Rosa", Role.MANAGER, teaches=False, position=5)


@pytest.fixture
def service(store: Store, clock: FixedClock) -> StaffService:
    builders.put(store, *builders.STUDIO, BOSS)
    return StaffService(store, clock)


def refused(service: StaffService, who: Staff, pin: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(RuleError) as found:
        service.sign_in(builders.call(who.role), who.id, pin)
    return found.value.code, found.value.details


def test_without_a_managers_pin_nobody_is_asked(service: StaffService) -> None:
    service.set_pin(builders.call(), builders.MAYA.id, "4713")
    asked = service.signing_in()
    assert (asked.asked, asked.lock_after) == (False, 120)
    assert [(one.name, one.has_pin) for one in asked.people] == [
        ("Inés Carvalho", False),
        ("Maya Kowalczyk", True),
        ("Rosa Marín", False),
    ]
    assert service.sign_in(builders.call(), builders.INES.id, "").name == "Inés Carvalho"


def test_with_one_everybody_needs_theirs(service: StaffService) -> None:
    service.set_pin(builders.call(), BOSS.id, "9051")
    service.set_pin(builders.call(), builders.MAYA.id, "4713")
    assert service.signing_in().asked
    assert service.sign_in(builders.call(), builders.MAYA.id, "4713").role is Role.DESK
    assert refused(service, builders.MAYA, "9051") == ("pin_wrong", {"left": 4})
    assert refused(service, builders.INES, "") == ("pin_missing", {"name": "Inés Carvalho"})
    service.remove_pin(builders.call(), BOSS.id)
    assert not service.signing_in().asked


def test_the_fifth_wrong_pin_costs_a_minute_even_after_a_restart(
    service: StaffService, store: Store, clock: FixedClock
) -> None:
    service.set_pin(builders.call(), BOSS.id, "9051")
    assert [refused(service, BOSS, "1111")[1] for _ in range(4)] == [{"left": 4}, {"left": 3}, {"left": 2}, {"left": 1}]
    assert refused(service, BOSS, "1111") == ("pin_wait", {"seconds": 60})
    again = StaffService(store, clock)
    clock.advance(timedelta(seconds=59))
    assert refused(again, BOSS, "9051") == ("pin_wait", {"seconds": 1})
    clock.advance(timedelta(seconds=1))
    assert again.sign_in(builders.call(), BOSS.id, "9051").name == "Rosa Marín"
    assert refused(again, BOSS, "1111") == ("pin_wrong", {"left": 4})
    labels = [row.label for row in store.history()]
    assert (labels.count("pin_wrong"), labels.count("pin_right")) == (6, 1)


def test_only_a_manager_sets_pins(service: StaffService) -> None:
    for role in (Role.DESK, Role.COACH):
        for do in (
            lambda call: service.set_pin(call, BOSS.id, "9051"),
            lambda call: service.remove_pin(call, BOSS.id),
            lambda call: service.set_lock_after(call, 60),
        ):
            with pytest.raises(NotAllowedError):
                do(builders.call(role))


def test_the_first_pin_is_set_by_who_is_there_and_the_next_by_managers_alone(service: StaffService) -> None:
    with pytest.raises(RuleError, match="pin_easy"):
        service.set_first_pin(builders.call(Role.DESK), BOSS.id, "1111")
    with pytest.raises(RuleError, match="pin_missing"):
        service.set_first_pin(builders.call(Role.DESK), builders.MAYA.id, "9051")
    assert not service.signing_in().asked

    service.set_first_pin(builders.call(Role.DESK), BOSS.id, "9051")
    assert service.signing_in().asked
    with pytest.raises(NotAllowedError):
        service.set_first_pin(builders.call(Role.DESK), BOSS.id, "2847")
    assert service.sign_in(builders.call(), BOSS.id, "9051").name == "Rosa Marín"


def test_a_new_pin_ends_the_wait(service: StaffService) -> None:
    service.set_pin(builders.call(), BOSS.id, "9051")
    service.set_pin(builders.call(), builders.MAYA.id, "4713")
    for _ in range(5):
        refused(service, builders.MAYA, "0000")
    service.set_pin(builders.call(), builders.MAYA.id, "8462")
    assert service.sign_in(builders.call(), builders.MAYA.id, "8462").name == "Maya Kowalczyk"


def test_all_pins_go_at_once(service: StaffService) -> None:
    service.set_pin(builders.call(), BOSS.id, "9051")
    service.set_pin(builders.call(), builders.MAYA.id, "4713")
    service.remove_all_pins(builders.call())
    assert [one.has_pin for one in service.signing_in().people] == [False, False, False]
    assert service.sign_in(builders.call(), BOSS.id, "").name == "Rosa Marín"


def test_pins_are_kept_as_hashes_of_their_own(service: StaffService, store: Store) -> None:
    service.set_pin(builders.call(), BOSS.id, "9051")
    service.set_pin(builders.call(), builders.MAYA.id, "9051")
    boss, maya = (store.get(Staff, one.id).pin_hash for one in (BOSS, builders.MAYA))
    assert boss.startswith("$argon2id$")
    assert boss != maya


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        ("12a4", "pin_digits"),
        ("", "pin_digits"),
        ("٤٧١٣", "pin_digits"),
        ("471", "pin_length"),
        ("471300009", "pin_length"),
        ("1234", "pin_easy"),
        ("7777", "pin_easy"),
        ("654321", "pin_easy"),
    ],
)
def test_pins_that_will_not_do(pin: str, code: str) -> None:
    with pytest.raises(RuleError) as found:
        check_pin(pin)
    assert found.value.code == code


def test_a_clock_put_back_does_not_lengthen_the_wait() -> None:
    tries = Tries(5, datetime(2026, 4, 14, 18, tzinfo=UTC))
    assert tries.wait(datetime(2026, 4, 14, 12, tzinfo=UTC)) == 60
    assert tries.wait(datetime(2026, 4, 14, 18, 1, tzinfo=UTC)) == 0
