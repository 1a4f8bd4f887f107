"""A process for hostile files answers, or is ended with a clear reason."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.domain.errors import StudioError
from studio.exchange.limited import Limits, run_limited, run_watched
from tests.exchange import tasks


def test_it_answers() -> None:
    assert run_limited(tasks.turn_round, b"abc") == b"cba"
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize(
    ("task", "code"),
    [
        (tasks.die, "calendar_unreadable"),
        (tasks.stumble, "calendar_unreadable"),
        (tasks.refuse, "calendar_too_many"),
    ],
)
def test_what_goes_wrong_has_a_reason(task: Callable[[bytes], bytes], code: str) -> None:
    with pytest.raises(StudioError) as error:
        run_limited(task, b"")
    assert error.value.code == code
    assert multiprocessing.active_children() == []


def test_what_never_ends_is_ended() -> None:
    with pytest.raises(StudioError) as error:
        run_limited(tasks.go_on_for_ever, b"", Limits(seconds=1.0))
    assert error.value.code == "calendar_too_slow"
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits memory and files of a process")
def test_memory_and_disk_are_out_of_reach(tmp_path: Path) -> None:
    with pytest.raises(StudioError) as error:
        run_limited(tasks.take_all_memory, b"")
    assert error.value.code == "calendar_unreadable"
    path = tmp_path / "left"
    with pytest.raises(StudioError):
        run_limited(tasks.write, str(path).encode())
    assert not path.exists() or path.read_bytes() == b""


def test_it_tells_how_far_it_is_and_can_be_given_up() -> None:
    told: list[float] = []

    def heard(share: float) -> bool:
        told.append(share)
        return True

    patient = Limits("table", seconds=60)

    assert run_watched(tasks.tell_and_answer, b"abc", patient, heard) == b"abc"
    with pytest.raises(StudioError) as error:
        run_watched(tasks.tell_and_wait, b"", patient, lambda share: share < 0.25)

    assert 0.5 in told or told == [0.0]
    assert error.value.code == "given_up"
    assert multiprocessing.active_children() == []
