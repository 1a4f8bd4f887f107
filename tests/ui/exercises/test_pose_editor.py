"""Drawing a figure on the screen: dragging, keys, checks, kit, undo, saving."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from studio.domain.exercises.records import OwnExercise
from studio.drawing.figure_checks import Fault, findings
from studio.drawing.figure_set import read_figure
from studio.ui.exercises.actions import Do
from studio.ui.exercises.pose_canvas import Handle
from studio.ui.exercises.pose_editor import PoseEditor
from tests.ui.exercises.exercises_desk import Desk

GOBLET = "str_squat_goblet"
WRIST = Handle("joint", "r_wrist")


@pytest.fixture
def editor(desk: Desk) -> PoseEditor:
    """The editor on the goblet squat, which has two poses."""
    desk.sign_in_coach()
    desk.page.open(GOBLET)
    desk.shows("Goblet squat")
    desk.page.do(Do.DRAW)
    found = desk.page.findChild(PoseEditor)
    assert found is not None
    found.canvas.setFocus()
    return found


def drag(editor: PoseEditor, handle: Handle, by: tuple[int, int]) -> None:
    """Drag a handle by so many pixels."""
    canvas = editor.canvas
    at = canvas._shown(canvas.place_of(handle)).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(canvas, at + QPoint(*by))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at + QPoint(*by))


def test_a_dragged_hand_is_one_step_and_can_be_taken_back(editor: PoseEditor) -> None:
    before = editor.sketch.pose
    assert not editor.undo.isEnabled()
    drag(editor, WRIST, (40, 30))
    moved = editor.sketch.pose.joints["r_wrist"]
    assert moved[0] > before.joints["r_wrist"][0] + 3
    editor.undo.click()
    assert editor.sketch.pose == before
    editor.redo.click()
    assert editor.sketch.pose.joints["r_wrist"] == moved


def test_tab_goes_through_joints_and_arrow_keys_move_them(editor: PoseEditor) -> None:
    canvas = editor.canvas
    canvas.choose(Handle("joint", "head"))
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert canvas.current == Handle("joint", "neck")
    QTest.keyClick(canvas, Qt.Key.Key_Backtab)
    assert canvas.current == Handle("joint", "head")
    canvas.choose(Handle("joint", "l_wrist"))
    x, y = editor.sketch.pose.joints["l_wrist"]
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert editor.sketch.pose.joints["l_wrist"] == pytest.approx((x - 1, y - 0.25), abs=0.02)
    assert editor.handle.text().startswith("Left hand · elbow bent ")
    assert canvas.accessibleDescription().startswith("Left hand")


def test_checks_say_what_is_wrong_while_it_is_drawn(editor: PoseEditor) -> None:
    canvas = editor.canvas
    canvas.choose(Handle("joint", "r_toe"))
    for _ in range(12):
        QTest.keyClick(canvas, Qt.Key.Key_Up)
    canvas.choose(Handle("joint", "pelvis"))
    for _ in range(20):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    faults = {one.fault for one in findings(editor.sketch.figure)}
    assert Fault.BALANCE in faults
    words = [line.toolTip() for line in editor.found]
    assert any(text.startswith("End: Falls backward") for text in words)
    assert editor.save.text() == "Save all the same"
    assert not editor.fine.isVisible()


def test_kit_arrows_and_the_other_side(editor: PoseEditor) -> None:
    pose = editor.sketch.pose
    editor.kit.setCurrentIndex(editor.kit.findData("box"))
    editor.kit.activated.emit(editor.kit.currentIndex())
    assert [part.kind for part in editor.sketch.pose.kit] == [*(part.kind for part in pose.kit), "box"]
    assert editor.canvas.current == Handle("kit", "", len(pose.kit), 0)
    editor.arrow.click()
    assert len(editor.sketch.pose.arrows) == len(pose.arrows) + 1
    left = editor.sketch.pose.joints["l_knee"]
    editor.swap.click()
    assert editor.sketch.pose.joints["r_knee"] == left
    editor.sketch.which = "end"
    for _ in range(3):
        editor.undo.click()
    assert editor.sketch.pose == pose


def test_one_pose_or_two(editor: PoseEditor) -> None:
    assert editor.poses.isVisible()
    editor.two.click()
    assert editor.sketch.figure.start is None
    assert not editor.poses.isVisible()
    editor.two.click()
    assert editor.sketch.which == "start"
    assert editor.sketch.figure.start is not None


def test_it_begins_with_the_figure_of_another_exercise(editor: PoseEditor, desk: Desk) -> None:
    editor.begin_with("loaded split squat")
    other = desk.page._rows["str_split_squat_loaded"].figure
    assert other is not None
    assert editor.sketch.pose.joints["head"] == other.end.joints["head"]


def test_a_saved_figure_is_shown_at_once_and_can_be_taken_back(editor: PoseEditor, desk: Desk) -> None:
    before = desk.page._rows[GOBLET].figure
    drag(editor, Handle("joint", "head"), (8, 0))
    drawn = editor.sketch.figure.end.joints["head"]
    editor.save.click()
    desk.qtbot.waitUntil(lambda: desk.page._rows[GOBLET].figure != before)
    shown = desk.page.detail.row
    assert shown is not None
    assert shown.figure is not None
    assert shown.figure.end.joints["head"] == pytest.approx(drawn, abs=0.01)
    (row,) = desk.store.select(OwnExercise)
    figure = read_figure(GOBLET, json.loads(dict(row.fields)["figure"]))
    assert figure.end == shown.figure.end
    desk.page._context.tasks.undo()
    desk.qtbot.waitUntil(lambda: desk.page._rows[GOBLET].figure == before)


def test_what_is_not_saved_is_not_dropped_unasked(editor: PoseEditor) -> None:
    drag(editor, Handle("joint", "head"), (8, 0))
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isVisible()
    assert editor.wrong.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_an_exercise_without_a_figure_begins_with_somebody_standing(desk: Desk) -> None:
    desk.sign_in_coach()
    tasks = desk.page._context.tasks
    tasks.run_command(lambda studio, call: studio.exercises.add(call, "Wall tap", "power", "landing"), owner=desk.page)
    desk.qtbot.waitUntil(lambda: "own_wall_tap" in desk.page._rows)
    desk.page.open("own_wall_tap")
    desk.shows("Wall tap")
    desk.page.draw.click()
    found = desk.page.findChild(PoseEditor)
    assert found is not None
    assert found.fine.isVisible()
    found.save.click()
    desk.qtbot.waitUntil(lambda: desk.page._rows["own_wall_tap"].figure is not None)
    assert not desk.page.draw.isVisible()
