"""The program is killed at work some times, as `python -m tests.soak` does it hundreds of times."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from studio.app import Opening
from studio.domain.clock import DeskClock
from tests.bench.databases import NOW
from tests.soak.__main__ import soak


def test_nothing_that_was_said_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    sample = tmp_path / "sample.db"
    Opening(sample, DeskClock(NOW)).make_sample(60, 1, 7, date(2026, 4, 14))
    found = soak(sample, tmp_path, kills=3, seed=11)
    assert found.wrong == []
    assert found.acknowledged > 0
