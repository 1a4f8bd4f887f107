"""Signing in: PINs are kept as argon2id hashes, tries are counted in the database, so that no restart forgets them."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.ids import new_id
from studio.domain.paper import Setting
from studio.domain.roles import Role
from studio.domain.schedule.premises import in_order
from studio.domain.schedule.records import Staff
from studio.domain.staff.signing_in import LOCK_AFTER, SignInRules, Tries, check_pin, sign_in_is_asked
from studio.services.changes import Call, Changes, Outcome
from studio.services.staff.rows import SignIn, StaffRow

if TYPE_CHECKING:
    from studio.domain.clock import Clock
    from studio.services.ports import Store, Work

RULES, TRIES = "sign_in", "sign_in_tries"
"""The settings that hold `SignInRules`, and per person the `Tries` since the last right PIN."""
MANAGERS_ONLY = frozenset({"pin_set", "pin_removed", "pins_removed", "lock_after_set", "pin_wrong", "pin_right"})
"""Labels of journal entries that nobody but a manager takes back."""


class StaffService:
    """Who is at the desk, and their PINs."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def signing_in(self) -> SignIn:
        """Who may sign in, in the studio's order, and how."""
        people = in_order(_working(self._store))
        rules = SignInRules(**_setting(self._store, RULES))
        rows = tuple(StaffRow(one.id, one.name, one.role, bool(one.pin_hash)) for one in people)
        return SignIn(rows, sign_in_is_asked(people), rules.lock_after)

    def sign_in(self, call: Call, staff_id: UUID, pin: str) -> StaffRow:
        """The person, when the PIN is theirs or none is asked for in this studio.

        Raises `RuleError` "pin_wrong" (`left` tries), "pin_wait" (`seconds`) and "pin_missing" (a manager sets one);
        wrong PINs are kept in the journal.
        """
        one = self._store.get(Staff, staff_id)
        row = StaffRow(one.id, one.name, one.role, bool(one.pin_hash))
        if not sign_in_is_asked(_working(self._store)):
            return row
        if one.archived or not one.pin_hash:
            raise RuleError("pin_missing", name=one.name)
        now = self._clock.now()
        seconds = _tries(_setting(self._store, TRIES), staff_id).wait(now)
        if seconds:
            raise RuleError("pin_wait", seconds=seconds)
        right = _is_right(one.pin_hash, pin)
        tries = self._count(call, one, right=right)
        if not right:
            seconds = tries.wait(now)
            raise RuleError("pin_wait", seconds=seconds) if seconds else RuleError("pin_wrong", left=tries.left)
        return row

    def set_pin(self, call: Call, staff_id: UUID, pin: str) -> Outcome:
        """Give somebody a PIN, in place of one they had. Raises as `check_pin`, and for anybody but a manager."""
        _needs_manager(call)
        check_pin(pin)
        hashed = _hash(pin)
        return self._store.run(call, lambda work: _put_pin(work, staff_id, hashed, "pin_set"))

    def set_first_pin(self, call: Call, manager_id: UUID, pin: str) -> Outcome:
        """Give a manager the PIN that the studio is guarded with from now on; labels and errors as `set_pin`.

        Anybody may, as long as no manager has one: who is at the desk could sign in as anybody then.
        """
        check_pin(pin)
        hashed = _hash(pin)

        def do(work: Work) -> Outcome:
            if sign_in_is_asked([one for one in work.select(Staff) if not one.archived]):
                _needs_manager(call)
            if work.get(Staff, manager_id, lock=True).role is not Role.MANAGER:
                raise RuleError("pin_missing", name=work.get(Staff, manager_id).name)
            return _put_pin(work, manager_id, hashed, "pin_set")

        return self._store.run(call, do)

    def remove_pin(self, call: Call, staff_id: UUID) -> Outcome:
        """Take somebody's PIN away; without a manager's, the studio asks nobody."""
        _needs_manager(call)
        return self._store.run(call, lambda work: _put_pin(work, staff_id, "", "pin_removed"))

    def remove_all_pins(self, call: Call) -> Outcome:
        """Ask nobody any more: the way back in when every manager has forgotten theirs."""
        _needs_manager(call)

        def do(work: Work) -> Outcome:
            for one in work.select(Staff):
                work.change(one, replace(one, pin_hash=""))
            _keep(work, TRIES, {})
            return Outcome(None, Changes.SETTINGS, "pins_removed")

        return self._store.run(call, do)

    def set_lock_after(self, call: Call, seconds: int) -> Outcome:
        """Choose after how many idle seconds a desk locks: one of `LOCK_AFTER`."""
        _needs_manager(call)
        if seconds not in LOCK_AFTER:
            raise RuleError("lock_after_unknown")

        def do(work: Work) -> Outcome:
            _keep(work, RULES, asdict(SignInRules(seconds)))
            return Outcome(None, Changes.SETTINGS, "lock_after_set")

        return self._store.run(call, do)

    def _count(self, call: Call, one: Staff, *, right: bool) -> Tries:
        counted = Tries()

        def do(work: Work) -> Outcome:
            nonlocal counted
            known = _setting(work, TRIES)
            counted = Tries() if right else _tries(known, one.id).after_wrong(work.at)
            kept = {key: value for key, value in known.items() if key != str(one.id)}
            if counted.last is not None:
                kept[str(one.id)] = [counted.wrong, counted.last.isoformat()]
            if kept != known:
                _keep(work, TRIES, kept)
            return Outcome(None, Changes.NONE, "pin_right" if right else "pin_wrong", {"name": one.name})

        self._store.run(call, do)
        return counted


def _working(store: Store) -> list[Staff]:
    return [one for one in store.select(Staff) if not one.archived]


def _put_pin(work: Work, staff_id: UUID, hashed: str, label: str) -> Outcome:
    one = work.get(Staff, staff_id, lock=True)
    work.change(one, replace(one, pin_hash=hashed))
    known = _setting(work, TRIES)
    if known.pop(str(staff_id), None) is not None:
        _keep(work, TRIES, known)
    return Outcome(None, Changes.SETTINGS, label, {"name": one.name})


def _setting(where: Store | Work, key: str) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for setting in where.select(Setting, key=key):
        fields = json.loads(setting.value)
    return fields


def _keep(work: Work, key: str, fields: dict[str, Any]) -> None:
    value = json.dumps(fields, sort_keys=True)
    for known in work.select(Setting, key=key):
        work.change(known, replace(known, value=value))
        return
    work.add(Setting(new_id(), key, value))


def _tries(known: dict[str, Any], staff_id: UUID) -> Tries:
    wrong, last = known.get(str(staff_id), (0, None))
    return Tries(wrong, None if last is None else datetime.fromisoformat(last))


def _needs_manager(call: Call) -> None:
    if call.role is not Role.MANAGER:
        raise NotAllowedError("managers_only", role=str(call.role))


def _hash(pin: str) -> str:
    from argon2 import PasswordHasher  # imported when a PIN is set or asked for: it is no part of starting up

    return PasswordHasher().hash(pin)


def _is_right(hashed: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False
