"""What every command of the timetable begins with: who may, where, and by which rules."""

from __future__ import annotations

import json

from studio.domain.errors import NotAllowedError
from studio.domain.paper import Setting
from studio.domain.roles import Role
from studio.domain.schedule.rules import ScheduleRules
from studio.services.changes import Call
from studio.services.ports import Store, Work

SETTING = "schedule"
"""The setting that holds `ScheduleRules` as JSON; a field left out has its default."""


def schedule_rules(where: Store | Work) -> ScheduleRules:
    """The studio's rules for its timetable: what was set, else the defaults."""
    fields: dict[str, int] = {}
    for setting in where.select(Setting, key=SETTING):
        fields = json.loads(setting.value)
    return ScheduleRules(**fields)  # type: ignore[arg-type]


def may_plan(call: Call) -> None:
    """Raise `NotAllowedError` ("desk_only") for coaches: the desk and managers keep the timetable."""
    if call.role not in {Role.DESK, Role.MANAGER}:
        raise NotAllowedError("desk_only", role=str(call.role))
