"""What tests of calendars stand on."""

from __future__ import annotations

import pytest

from studio.exchange.calendars import Calendars
from studio.services.schedule.sharing import Sharing
from studio.storage.schedule import ScheduleReads
from tests.services.timetable import Timetable


@pytest.fixture
def sharing(table: Timetable) -> Sharing:
    """Calendar files in and out of the timetable."""
    return Sharing(table.store, ScheduleReads(table.store.connect), table.clock, Calendars())
