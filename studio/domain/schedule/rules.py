"""The studio's settings for its timetable."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScheduleRules:
    """Classes of series are made `weeks_ahead` of today. When a class is cancelled, who cancelled late and paid for it
    gets the credit back unless `keep_late_fee`.
    """

    weeks_ahead: int = 26
    keep_late_fee: bool = False


DEFAULT_SCHEDULE = ScheduleRules()
