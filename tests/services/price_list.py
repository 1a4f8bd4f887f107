"""Types of passes on sale on the day that tests stand at."""

from __future__ import annotations

from datetime import date

from studio.domain.members.records import PassKind, PassType
from tests.builders import next_id

TODAY = date(2026, 4, 14)
PACK = PassType(next_id(), "Pack of 10", PassKind.CREDITS, 10, 90, 13_000)
INTRO = PassType(next_id(), "Intro offer", PassKind.CREDITS, 3, 21, 2_450, once=True)
MONTH = PassType(next_id(), "Unlimited", PassKind.UNLIMITED, None, 31, 11_500)
