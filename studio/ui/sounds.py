"""Three short tones of check-in: let in, look up, refused. Made here, played in a thread of their own.

Nobody waits for a sound: a computer without a loudspeaker stays silent, and of tones that come faster than they are
played only the last is heard.
"""

from __future__ import annotations

import atexit
import contextlib
import math
import queue
import threading
from array import array
from collections.abc import Callable, Generator
from typing import Literal, Protocol

Sign = Literal["ok", "look", "refused"]
RATE = 22_050
"""Samples a second; one channel of 16 bits."""
LOUD, FADE = 0.35, 0.008
"""Of full scale; seconds in which a tone comes and goes, so that it does not click."""
NOTES: dict[Sign, tuple[tuple[float, float], ...]] = {
    "ok": ((880.0, 0.07), (1318.5, 0.11)),
    "look": ((659.3, 0.09), (0.0, 0.06), (659.3, 0.09)),
    "refused": ((311.1, 0.14), (207.7, 0.26)),
}
"""Hertz (0: nothing) and seconds. Up is good, the same twice asks to look, down is no."""
_IDLE = 20.0
"""Seconds without a tone after which the loudspeaker is given back."""
_BUFFER_MS = 40
Frames = Generator[bytes, int, None]


class Speaker(Protocol):
    """What plays sounds."""

    def start(self, frames: Frames) -> None:
        """Begin to play what a generator gives, asked for by number of samples."""

    def stop(self) -> None:
        """Play no more."""

    def close(self) -> None:
        """Give the loudspeaker back."""


def tone(sign: Sign) -> array[int]:
    """The samples of a sign."""
    samples = array("h")
    for pitch, seconds in NOTES[sign]:
        count, fade = round(seconds * RATE), round(FADE * RATE)
        for number in range(count):
            edge = min(1.0, number / fade, (count - 1 - number) / fade)
            wave = math.sin(2 * math.pi * pitch * number / RATE)
            samples.append(round(LOUD * 32_767 * edge * wave))
    return samples


class Sounds:
    """Plays signs. Nothing is opened before the first one."""

    def __init__(self, opens: Callable[[], Speaker] | None = None) -> None:
        self._opens = opens or _open_speaker
        self._asked: queue.SimpleQueue[Sign | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def play(self, sign: Sign) -> None:
        """Play a sign, some time soon; at once back here."""
        with self._lock:
            self._asked.put(sign)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="sounds", daemon=True)
                self._thread.start()
                atexit.register(self.close)

    def close(self) -> None:
        """End the thread, as the program does at its end."""
        thread = self._thread
        if thread is not None:
            self._asked.put(None)
            thread.join(2)

    def _run(self) -> None:
        speaker: Speaker | None = None
        silent = False
        while (sign := self._next()) is not None:
            if silent:
                continue
            try:
                speaker = speaker or self._opens()
                _play(speaker, tone(sign))
            # Whatever a sound system throws (none is there, it was unplugged): check-in goes on without, and it is
            # tried again only after a rest.
            except Exception:  # noqa: BLE001
                silent = True
        _close(speaker)

    def _next(self) -> Sign | None:
        """The newest sign asked for; None when none came for a while."""
        try:
            sign = self._asked.get(timeout=_IDLE)
            while sign is not None and not self._asked.empty():
                sign = self._asked.get_nowait()
        except queue.Empty:
            sign = None
        if sign is None:
            with self._lock:
                # One that came just now starts a thread anew.
                if not self._asked.empty():
                    return self._asked.get_nowait()
                self._thread = None
                atexit.unregister(self.close)
        return sign


def _play(speaker: Speaker, samples: array[int]) -> None:
    """Play samples to their end."""
    done = threading.Event()
    frames = _frames(samples, done)
    next(frames)
    speaker.start(frames)
    done.wait(len(samples) / RATE + 1)
    speaker.stop()


def _frames(samples: array[int], done: threading.Event) -> Frames:
    """Hand samples over as they are asked for, then silence; `done` once all were heard."""
    wanted = yield b""
    at = 0
    while True:
        part = samples[at : at + wanted]
        at += wanted
        # What was handed over before is heard once more is asked for.
        if at - wanted >= len(samples):
            done.set()
        part.extend([0] * (wanted - len(part)))
        wanted = yield part.tobytes()


def _close(speaker: Speaker | None) -> None:
    if speaker is not None:
        with contextlib.suppress(Exception):
            speaker.close()


def _open_speaker() -> Speaker:
    # Here, so that no window waits for it.
    import miniaudio

    device: Speaker = miniaudio.PlaybackDevice(miniaudio.SampleFormat.SIGNED16, 1, RATE, buffersize_msec=_BUFFER_MS)
    return device
