"""The large picture of an exercise, playing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from studio.services.exercises.rows import ExerciseRow
from studio.ui.exercises.stage import ROUND_MS, Stage, share_at
from studio.ui.theme import Theme
from studio.ui.widgets.paint import Paint
from tests.builders import SHELF

Running, Paused, Stopped = (
    QVariantAnimation.State.Running,
    QVariantAnimation.State.Paused,
    QVariantAnimation.State.Stopped,
)


def row(exercise_id: str) -> ExerciseRow:
    return next(one for one in SHELF.rows if one.id == exercise_id)


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme) -> Stage:
    made = Stage(theme, Paint(theme))
    qtbot.addWidget(made)
    made.resize(540, made.height())
    made.show_row(row("str_squat_goblet"))
    made.show()
    return made


@pytest.mark.parametrize(
    ("phase", "share"),
    [(0.0, 0.0), (0.14, 0.0), (0.32, 0.5), (0.5, 1.0), (0.64, 1.0), (0.82, 0.5), (1.0, 0.0)],
)
def test_a_round_rests_in_both_poses_and_goes_there_and_back(phase: float, share: float) -> None:
    assert share_at(phase) == pytest.approx(share)


def test_play_moves_the_figure_and_two_poses_stops_it(stage: Stage, qtbot: QtBot) -> None:
    assert (stage.round.state(), stage.pause_button.isVisible()) == (Stopped, False)
    at_rest = stage.grab().toImage()
    stage.play(on=True)
    stage.round.setCurrentTime(ROUND_MS // 2)
    assert (stage.round.state(), stage.share, stage.pause_button.isVisible()) == (Running, 1.0, True)
    assert stage.round.loopCount() == -1
    stage.play(on=False)
    assert (stage.round.state(), stage.pause_button.isVisible()) == (Stopped, False)
    assert stage.grab().toImage() == at_rest


def test_pausing_holds_the_movement_where_it_is(stage: Stage, qtbot: QtBot) -> None:
    stage.play(on=True)
    assert stage.pause_button.accessibleName() == "Pause"
    stage.round.setCurrentTime(round(ROUND_MS * 0.32))
    qtbot.mouseClick(stage.pause_button, Qt.MouseButton.LeftButton)
    assert (stage.round.state(), stage.pause_button.accessibleName()) == (Paused, "Play on")
    assert 0.4 < stage.share < 0.7
    qtbot.keyClick(stage.pause_button, Qt.Key.Key_Space)
    assert (stage.round.state(), stage.pause_button.accessibleName()) == (Running, "Pause")


def test_another_exercise_plays_from_its_start_and_one_pose_rests(stage: Stage) -> None:
    stage.play(on=True)
    stage.round.setCurrentTime(ROUND_MS // 2)
    stage.show_row(row("str_push_up"))
    assert stage.playing
    assert (stage.round.state(), stage.share) == (Running, 0.0)
    stage.show_row(row("core_plank_front"))
    assert (stage.round.state(), stage.pause_button.isVisible()) == (Stopped, False)
    stage.show_row(row("str_push_up"))
    assert stage.round.state() == Running


def test_nobody_looking_stops_it(stage: Stage) -> None:
    stage.play(on=True)
    stage.hide()
    assert (stage.playing, stage.round.state()) == (False, Stopped)


class Still(QProxyStyle):
    """A style of a system that is asked for no animations."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        """No time for animations, everything else as usual."""
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


def test_without_animations_the_poses_change(stage: Stage) -> None:
    still = Still("Fusion")
    stage.setStyle(still)
    stage.play(on=True)
    shares = []
    for part in (0.2, 0.3, 0.34, 0.5, 0.8, 0.9):
        stage.round.setCurrentTime(round(ROUND_MS * part))
        shares.append(stage.share)
    assert shares == [0, 0, 1, 1, 1, 0]
    stage.play(on=False)
    stage.setStyle(None)  # type: ignore[arg-type]  # the application's own again
