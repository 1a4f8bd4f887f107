"""Names of every script can be painted on a computer without fonts of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from studio.resources import FONTS, font_file
from studio.ui.script_fonts import SCRIPTS, ScriptFonts


@pytest.mark.parametrize("name", FONTS)
def test_every_font_is_there(name: str) -> None:
    assert font_file(name).is_file()


def test_each_script_that_lacks_a_font_gets_one(qtbot: QtBot) -> None:
    owner = QObject()
    fonts = ScriptFonts(owner)
    with qtbot.waitSignal(fonts.done):
        fonts.load()
    for name, system in SCRIPTS.items():
        assert QFontDatabase.families(system), name


def test_fonts_are_taken_up_once(qtbot: QtBot) -> None:
    owner = QObject()
    fonts = ScriptFonts(owner)
    with qtbot.waitSignal(fonts.done):
        fonts.load()
    known = len(QFontDatabase.families())
    with qtbot.waitSignal(fonts.done):
        fonts.load()
    assert len(QFontDatabase.families()) == known
