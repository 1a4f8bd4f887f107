"""The studio's settings for its timetable."""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.errors import RuleError


@dataclass(frozen=True, slots=True)
class ScheduleRules:
    """Classes of series are made `weeks_ahead` of today. When a class is cancelled, who cancelled late and paid for it
    gets the credit back unless `keep_late_fee`.
    """

    weeks_ahead: int = 26
    keep_late_fee: bool = False


_MOST_WEEKS = 104


def check_schedule_rules(rules: ScheduleRules) -> None:
    """Raise `RuleError` "rule_out_of_range" (details: rule, most)."""
    if not 1 <= rules.weeks_ahead <= _MOST_WEEKS:
        raise RuleError("rule_out_of_range", rule="weeks_ahead", most=_MOST_WEEKS)
