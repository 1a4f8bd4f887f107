"""Processes that are killed in the middle of what they do: before the n-th file they touch or statement they send."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from itertools import count, islice
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOUCHES = frozenset({"os.rename", "os.link", "os.remove", "os.mkdir", "shutil.copyfile"})
_WRITING = os.O_WRONLY | os.O_RDWR
# One process that has everything imported and no threads, from which the others are forked.
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.support.killing", "studio.assembly", "studio.sample.build", "alembic.command"])


def killed_at_every_step(do: Callable[..., object], *arguments: object, every: int = 1) -> Iterator[int]:
    """Kill (-9) `do(*arguments)` in a process of its own before each `every`-th step in turn; yields the step after
    each kill, until it comes to its end. It begins from the same state each time: whoever takes the step sees to that.
    """
    for step in islice(count(1), 0, None, every):
        process = _FORKS.Process(target=_run, args=(step, do, arguments))
        process.start()
        process.join()
        code = process.exitcode
        process.close()
        if code == 0:
            return
        assert code == -signal.SIGKILL, f"{do} ended with {code} instead of being killed at step {step}"
        yield step


def _run(last: int, do: Callable[..., object], arguments: tuple[object, ...]) -> None:
    steps = count(1)

    def step(*_anything: Any) -> None:
        if next(steps) == last:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(event: str, given: tuple[Any, ...]) -> None:
        if event in _TOUCHES or (event == "open" and given[2] & _WRITING):
            step()

    sys.addaudithook(watch)
    sa.event.listen(sa.Engine, "before_cursor_execute", step)
    sa.event.listen(sa.Engine, "commit", step)
    do(*arguments)
