"""The studio's settings for check-in, waitlists and the timetable: read by everybody, changed by managers."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from uuid import UUID

from studio.domain.attendance.rules import AttendanceRules, check_attendance_rules, rules_of_kind
from studio.domain.errors import NotAllowedError
from studio.domain.ids import new_id
from studio.domain.paper import Setting
from studio.domain.roles import Role
from studio.domain.schedule.records import ClassKind
from studio.domain.schedule.rules import ScheduleRules, check_schedule_rules
from studio.services.attendance.places import KIND_SETTING as KINDS
from studio.services.attendance.places import SETTING as ATTENDANCE
from studio.services.attendance.places import attendance_rules, kind_rules
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work
from studio.services.schedule.planning import SETTING as SCHEDULE
from studio.services.schedule.planning import schedule_rules


class RulesService:
    """Reads and sets the rules; the same record that the services obey."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def attendance(self) -> AttendanceRules:
        """The rules of check-in and waitlists."""
        return attendance_rules(self._store)

    def schedule(self) -> ScheduleRules:
        """The rules of the timetable."""
        return schedule_rules(self._store)

    def set_attendance(self, call: Call, rules: AttendanceRules) -> Outcome:
        """Set them. Raises `NotAllowedError` "managers_only", `RuleError` "rule_out_of_range" with the field."""
        check_attendance_rules(rules)
        return self._set(call, ATTENDANCE, lambda _work: json.dumps(asdict(rules)))

    def of_kind(self, kind_id: UUID) -> dict[str, int]:
        """The rules that a kind of class has of its own."""
        return dict(kind_rules(self._store).get(kind_id.hex, {}))

    def set_of_kind(self, call: Call, kind_id: UUID, own: Mapping[str, int]) -> Outcome:
        """Set them; those left out are the studio's. Raises as `set_attendance` and `rules_of_kind`."""

        def value(work: Work) -> str:
            work.get(ClassKind, kind_id)
            rules_of_kind(attendance_rules(work), own)
            known = {key: rules for key, rules in kind_rules(work).items() if key != kind_id.hex}
            return json.dumps(known | ({kind_id.hex: dict(own)} if own else {}))

        return self._set(call, KINDS, value)

    def set_schedule(self, call: Call, rules: ScheduleRules) -> Outcome:
        """Set them. Raises as `set_attendance`."""
        check_schedule_rules(rules)
        return self._set(call, SCHEDULE, lambda _work: json.dumps(asdict(rules)))

    def _set(self, call: Call, key: str, made: Callable[[Work], str]) -> Outcome:
        if call.role is not Role.MANAGER:
            raise NotAllowedError("managers_only", role=str(call.role))

        def do(work: Work) -> Outcome:
            value = made(work)
            known = work.select(Setting, key=key)
            for one in known:
                work.change(one, replace(one, value=value))
            if not known:
                work.add(Setting(new_id(), key, value))
            return Outcome(None, Changes.SETTINGS | Changes.ATTENDANCE, "rules_set", {"which": key})

        return self._store.run(call, do)
