"""The tones of check-in: told apart by ear, never in anybody's way, and switched in the settings."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.settings.signs_form import SignsForm
from studio.ui.sounds import NOTES, RATE, Frames, Sign, Sounds, tone
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme
from studio.ui.today.flash import SETTING, Flash

SIGNS: tuple[Sign, ...] = ("ok", "look", "refused")


class Ear:
    """A loudspeaker that plays at once and keeps what it played."""

    def __init__(self) -> None:
        self.heard: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self.closed = threading.Event()

    def start(self, frames: Frames) -> None:
        self.heard.put(b"".join(frames.send(512) for _ in range(64)))

    def stop(self) -> None:
        pass

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def sounds(ear: Ear) -> Iterator[Sounds]:
    made = Sounds(lambda: ear)
    yield made
    made.close()


def pitch(samples: list[int]) -> float:
    """Hertz, counted from where a wave goes up through zero."""
    ups = [number for number, (one, other) in enumerate(pairwise(samples)) if one < 0 <= other]
    return RATE * (len(ups) - 1) / (ups[-1] - ups[0])


@pytest.mark.parametrize("sign", SIGNS)
def test_a_tone_has_its_notes_and_does_not_click(sign: Sign) -> None:
    samples = list(tone(sign))
    at = 0
    for hertz, seconds in NOTES[sign]:
        part = samples[at : at + round(seconds * RATE)]
        at += len(part)
        assert (part[0], part[-1]) == (0, 0)
        if hertz:
            assert pitch(part) == pytest.approx(hertz, rel=0.02)
        else:
            assert set(part) == {0}
    assert at == len(samples)
    assert max(map(abs, samples)) <= 0.35 * 32_767
    assert len(samples) / RATE < 0.5


def test_the_signs_are_told_apart_by_ear() -> None:
    first, last = ({sign: NOTES[sign][place][0] for sign in SIGNS} for place in (0, -1))
    assert (last["ok"] > first["ok"], last["look"] == first["look"], last["refused"] < first["refused"]) == (True,) * 3


def test_a_tone_is_played_whole_then_silence(sounds: Sounds, ear: Ear) -> None:
    sounds.play("look")
    heard, wanted = ear.heard.get(timeout=30), tone("look").tobytes()
    assert heard[: len(wanted)] == wanted
    assert set(heard[len(wanted) :]) == {0}


def test_nobody_waits_for_a_sound_and_only_the_last_is_heard() -> None:
    open_now, ear = threading.Event(), Ear()

    def slow() -> Ear:
        open_now.wait(30)
        return ear

    sounds = Sounds(slow)
    for sign in ("ok", "look", "look", "refused"):
        sounds.play(sign)  # the loudspeaker is not open yet
    open_now.set()
    heard = [ear.heard.get(timeout=30)]
    while not heard[-1].startswith(tone("refused").tobytes()):
        heard.append(ear.heard.get(timeout=30))
    assert len(heard) <= 2
    sounds.close()
    assert ear.closed.is_set()


def test_no_loudspeaker_is_no_error() -> None:
    tried: list[int] = []

    def none() -> Ear:
        tried.append(1)
        raise OSError

    sounds = Sounds(none)
    for _ in range(3):
        sounds.play("ok")
    sounds.close()
    assert tried == [1]


@pytest.mark.parametrize(
    ("words", "wish", "seen", "heard"),
    [
        ("Flash and sound", "both", True, True),
        ("Flash", "flash", True, False),
        ("Sound", "sound", False, True),
        ("Neither", "none", False, False),
    ],
)
def test_flash_and_sound_are_switched_and_tried_in_the_settings(
    make_tasks: Callable[..., Tasks],
    theme: Theme,
    manner: Manner,
    qtbot: QtBot,
    words: str,
    wish: str,
    seen: bool,
    heard: bool,
) -> None:
    ear, at = Ear(), DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")
    told: list[object] = []
    context = PageContext(
        make_tasks(lambda: None),
        theme,
        manner,
        at,
        lambda *_a, **_k: None,
        told.append,
        told.append,
        sounds=Sounds(lambda: ear),
    )
    page = QWidget()
    form = SignsForm(context, page)
    form.setParent(page)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    next(one for one in form.wish.findChildren(QPushButton) if one.text() == words).click()
    assert QSettings().value(SETTING) == wish

    flash = page.findChild(Flash)
    assert flash is not None
    for name, sign in (("Let in", "ok"), ("Look up", "look"), ("Refused", "refused")):
        next(one for one in form.findChildren(QPushButton) if one.accessibleName() == f"Try it: {name}").click()
        assert (flash.isVisible(), flash.sign) == (seen, sign)
        if heard:
            assert ear.heard.get(timeout=30).startswith(tone(sign).tobytes())  # type: ignore[arg-type]
    context.sounds.close()
    assert ear.heard.empty()
