"""Work on files that somebody else made, in a process of its own that may take little time and memory and write
nothing.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection

from studio.domain.errors import StudioError
from studio.domain.long_work import GoOn, to_the_end

SECONDS = 4.0
"""Until it is ended, the start of the process included: the message is there within five seconds."""
MEMORY = 512 * 2**20
"""Bytes of address space, half of which the interpreter and its libraries take."""
LONGEST_ANSWER = 256 * 2**20
LOOK = 0.1
"""Seconds between two looks at whether the answer is still wanted."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a process may take, and whose codes its failures have: `<what>_too_slow` and `<what>_unreadable`."""

    what: str = "calendar"
    seconds: float = SECONDS
    memory: int = MEMORY


Tell = Callable[[float], None]
"""Told how much is done, 0 to 1."""


def run_limited(
    work: Callable[[bytes], bytes],
    data: bytes,
    limits: Limits = Limits(),
    go_on: GoOn = to_the_end,
) -> bytes:
    """What `work` (a function of a module) makes of the data; `go_on` ends it by False, which raises "given_up".

    Raises the `StudioError` that it raised, `<what>_too_slow` when it took too long, and `<what>_unreadable` when it
    failed or took too much memory. Times out everywhere; limits of memory and processor hold where the system has them.
    """
    return run_watched(partial(_work_alone, work), data, limits, go_on)


def run_watched(work: Callable[[bytes, Tell], bytes], data: bytes, limits: Limits, go_on: GoOn) -> bytes:
    """As `run_limited` for work that tells how far it is, 0 to 1, which `go_on` hears."""
    # Counted from here: starting a process and giving it much data takes its time too.
    end = time.monotonic() + limits.seconds
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(there, work, data, limits), daemon=True)
    process.start()
    there.close()
    try:
        answer = _awaited(here, limits, end, go_on)
    except (EOFError, OSError) as error:
        raise StudioError(f"{limits.what}_unreadable") from error
    finally:
        process.kill()
        process.join()
        process.close()
        here.close()
    good, answer = answer[:1] == b"+", answer[1:]
    if not good:
        raise StudioError(answer.decode())
    return answer


def _work_alone(work: Callable[[bytes], bytes], data: bytes, _tell: Tell) -> bytes:
    return work(data)


def _awaited(here: Connection, limits: Limits, end: float, go_on: GoOn) -> bytes:
    """The answer, until the moment `end`; what is told before it is passed on."""
    share = 0.0
    while True:
        if not go_on(share):
            raise StudioError("given_up")
        left = end - time.monotonic()
        if left <= 0:
            raise StudioError(f"{limits.what}_too_slow")
        if here.poll(min(LOOK, left)):
            answer = here.recv_bytes(LONGEST_ANSWER)
            if answer[:1] != b"~":
                return answer
            share = float(answer[1:])


def _serve(there: Connection, work: Callable[[bytes, Tell], bytes], data: bytes, limits: Limits) -> None:
    _limit(limits)
    try:
        answer = b"+" + work(data, lambda share: there.send_bytes(f"~{share:.3f}".encode()))
    except StudioError as error:
        answer = b"-" + error.code.encode()
    except Exception:  # noqa: BLE001 -- whatever a hostile file brings about is the same to who gave it
        answer = f"-{limits.what}_unreadable".encode()
    there.send_bytes(answer)
    there.close()


def _limit(limits: Limits) -> None:
    """Take away what reading a file does not need. Windows has no such limits; there the time-out alone holds."""
    if sys.platform == "win32":
        return
    import resource

    seconds = int(limits.seconds) + 1
    most = (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    )
    for what, value in most:
        try:
            resource.setrlimit(what, (value, value))
        except (ValueError, OSError):  # macOS refuses some; a lower one may hold already
            continue
