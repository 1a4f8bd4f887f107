"""Work on files that somebody else made, in a process of its own that may take little time and memory and write
nothing.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection

from studio.domain.errors import StudioError

SECONDS = 4.0
"""Until it is ended, the start of the process included: the message is there within five seconds."""
MEMORY = 512 * 2**20
"""Bytes of address space, half of which the interpreter and its libraries take."""
LONGEST_ANSWER = 32 * 2**20


def run_limited(work: Callable[[bytes], bytes], data: bytes, seconds: float = SECONDS) -> bytes:
    """What `work` (a function of a module) makes of the data.

    Raises the `StudioError` that it raised, "calendar_too_slow" when it took too long, and "calendar_unreadable" when
    it failed or took too much memory. Times out everywhere; limits of memory and processor hold where the system has
    them.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(there, work, data), daemon=True)
    process.start()
    there.close()
    try:
        if not here.poll(seconds):
            raise StudioError("calendar_too_slow")
        answer = here.recv_bytes(LONGEST_ANSWER)
    except (EOFError, OSError) as error:
        raise StudioError("calendar_unreadable") from error
    finally:
        process.kill()
        process.join()
        process.close()
        here.close()
    good, answer = answer[:1] == b"+", answer[1:]
    if not good:
        raise StudioError(answer.decode())
    return answer


def _serve(there: Connection, work: Callable[[bytes], bytes], data: bytes) -> None:
    _limit()
    try:
        answer = b"+" + work(data)
    except StudioError as error:
        answer = b"-" + error.code.encode()
    except Exception:  # noqa: BLE001 -- whatever a hostile file brings about is the same to who gave it
        answer = b"-calendar_unreadable"
    there.send_bytes(answer)
    there.close()


def _limit() -> None:
    """Take away what reading a file does not need. Windows has no such limits; there the time-out alone holds."""
    if sys.platform == "win32":
        return
    import resource

    seconds = int(SECONDS) + 1
    limits = (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    )
    for what, most in limits:
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):  # macOS refuses some; a lower one may hold already
            continue
