"""The muscle map on the screen: in words, under the pointer, and in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from studio.ui.theme import Theme
from studio.ui.widgets.muscle_map import MuscleMap


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> MuscleMap:
    made = MuscleMap(theme, 203)
    qtbot.addWidget(made)
    made.show_heat({"soleus": 1.0}, {"soleus": "Soleus, leads"}, {"soleus": "Soleus", "hamstrings": "Hamstrings"})
    made.show()
    return made


def test_it_says_what_works_and_names_what_is_pointed_at(shown: MuscleMap) -> None:
    assert (shown.width(), shown.height()) == (168, 203)
    assert shown.accessibleDescription() == "Soleus, leads"
    assert shown.words_at(QPointF(126 + 9, 180)) == "Soleus, leads"
    assert shown.words_at(QPointF(126 + 12, 132)) == "Hamstrings"
    assert shown.words_at(QPointF(3, 3)) == ""
    shown.show_heat({}, {}, {})
    assert shown.accessibleDescription() == "No muscle works"


def test_a_deep_muscle_is_pointed_out(shown: MuscleMap) -> None:
    assert not shown.shows_deep()
    shown.show_heat({"iliopsoas": 1 / 3}, {}, {})
    assert shown.shows_deep()


def test_shades_are_the_themes(shown: MuscleMap, theme: Theme) -> None:
    def colours() -> list[str]:
        picture = shown.grab().toImage()
        places = ((126 + 9, 181), (126 + 12, 136), (42 + 2, 12))
        return [picture.pixelColor(*place).name() for place in places]

    for mode in ("light", "dark"):
        theme.choose(mode)
        expected = [theme.colour(role).name() for role in ("muscle3", "muscle0", "body")]
        assert colours() == expected
