"""What is written can be read: every ink on every ground that it stands on, after WCAG 2.2, in light and dark."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from studio.ui.theme import Mode, Theme

GROUNDS = ("window", "surface", "raised", "sunken", "hover", "selected", "tile", "track", "shade")
KINDS = "shmgpo"
TONES = ("ok", "warn", "bad", "health")
TEXT: list[tuple[str, str]] = [
    *((ink, ground) for ink in ("text", "text2") for ground in GROUNDS),
    *((ink, ground) for ink in ("accent", *TONES) for ground in ("window", "surface", "raised", "hover")),
    ("accent", "selected"),
    *(("on_accent", ground) for ground in ("accent", "accent_hover")),
    *((tone, f"{tone}_bg") for tone in TONES),
    *((f"{kind}", ground) for kind in KINDS for ground in (f"{kind}_bg", "window", "surface", "hover")),
    *((ink, f"{kind}_bg") for kind in KINDS for ink in ("text", "text2")),
    *(("av_text", f"av{number}") for number in range(1, 6)),
    *(("heat_text", f"heat{number}") for number in range(3)),
    ("heat3_text", "heat3"),
    ("toast_text", "toast"),
    ("toast_link", "toast"),
]
"""Ink and ground of everything that is read: 4.5 to 1."""
SIGNS: list[tuple[str, str]] = [
    *((sign, ground) for sign in ("control", "accent") for ground in ("window", "surface", "raised", "selected")),
    *((sign, ground) for sign in ("amber", "disabled") for ground in ("window", "surface")),
    *((role, ground) for role in ("series", "series_strong") for ground in ("surface", "band")),
]
"""Borders of fields, focus rings, dots and lines that say something, and what can't be done now: 3 to 1."""


@pytest.fixture(params=["light", "dark"])
def colours(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    mode: Mode = request.param
    theme = Theme(qapp, mode)
    yield theme
    theme.deleteLater()


def lightness(colour: QColor) -> float:
    """Relative luminance, 0 to 1."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(theme: Theme, ink: str, ground: str) -> float:
    """The ratio of two tokens' lightness, 1 to 21."""
    bright, dark = sorted((lightness(theme.colour(ink)), lightness(theme.colour(ground))), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("pairs", "least"), [(TEXT, 4.5), (SIGNS, 3.0)], ids=["text", "signs"])
def test_inks_stand_out_from_their_grounds(colours: Theme, pairs: list[tuple[str, str]], least: float) -> None:
    found = {pair: round(contrast(colours, *pair), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}
