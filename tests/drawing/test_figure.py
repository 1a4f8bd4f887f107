from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from studio.domain.exercises import Library, load_library
from studio.drawing.figure import figure_scene
from studio.drawing.figure_set import Arrow, Figure, KitPart, Pose, load_figures
from studio.drawing.scene import Disc, Fill, Stroke
from studio.resources import resources_folder

FIGURES = load_figures(resources_folder() / "figures")
POSES = [
    pytest.param(figure.view, pose, id=f"{figure.exercise_id}-{name}")
    for figure in FIGURES.values()
    for name, pose in (("end", figure.end), ("start", figure.start))
    if pose is not None
]
BONES = {("hip", "knee"): 18.86, ("knee", "ankle"): 18.4, ("shoulder", "elbow"): 12.42, ("elbow", "wrist"): 11.96}
ROLES = {"near", "far", "kit", "arrow", "ground", "halo"}


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder() / "exercises")


@pytest.mark.parametrize(("view", "pose"), POSES)
def test_limbs_keep_their_length(view: str, pose: Pose) -> None:
    for side in "rl":
        for (upper, lower), length in BONES.items():
            found = math.dist(pose.joints[f"{side}_{upper}"], pose.joints[f"{side}_{lower}"])
            assert found <= length * 1.03
            assert view == "front" or found >= length * 0.97
    if "spine" not in pose.joints:
        assert math.dist(pose.joints["pelvis"], pose.joints["neck"]) == pytest.approx(22.54, rel=0.03)
    assert math.dist(pose.joints["neck"], pose.joints["head"]) == pytest.approx(8.83, rel=0.03)


@pytest.mark.parametrize(("view", "pose"), POSES)
def test_knees_and_elbows_bend_the_human_way(view: str, pose: Pose) -> None:
    def turn(a: str, b: str, c: str) -> float:
        (ax, ay), (bx, by), (cx, cy) = pose.joints[a], pose.joints[b], pose.joints[c]
        return (bx - ax) * (cy - by) - (by - ay) * (cx - bx)

    if view == "side":
        for side in "rl":
            assert turn(f"{side}_hip", f"{side}_knee", f"{side}_ankle") >= -12
            assert turn(f"{side}_shoulder", f"{side}_elbow", f"{side}_wrist") <= 12


@pytest.mark.parametrize(("view", "pose"), POSES)
def test_nothing_is_below_the_ground_or_outside_the_box(view: str, pose: Pose) -> None:
    assert max(y for _, y in pose.joints.values()) <= 91
    assert all(-1 <= x <= 101 and y >= -1 for x, y in pose.joints.values())
    if pose.support == "ground":
        lowest = max(y for _, y in pose.joints.values())
        tops = [part.points[0][1] - 2.2 for part in pose.kit if part.kind == "box"]
        # A lying trunk is thicker than a foot, so its middle line lies a little higher.
        assert lowest >= 87 or any(abs(lowest - top) <= 1.2 for top in tops)
    if pose.support == "air":
        assert max(y for _, y in pose.joints.values()) < 88


def test_every_exercise_has_a_figure_of_its_own(library: Library) -> None:
    assert set(FIGURES) == set(library.exercises)


def test_only_documented_roles_are_used() -> None:
    marks = [mark for figure in FIGURES.values() for mark in figure_scene(figure).marks]
    assert {mark.role for mark in marks} == ROLES


def test_marks_come_in_the_agreed_order() -> None:
    scene = figure_scene(FIGURES["str_split_squat_loaded"])
    assert (scene.width, scene.height) == (100.0, 100.0)
    assert [(type(mark).__name__, mark.role) for mark in scene.marks] == [
        ("Stroke", "ground"),
        ("Stroke", "kit"),
        ("Disc", "kit"),
        ("Stroke", "far"),
        ("Stroke", "far"),
        ("Fill", "near"),
        ("Disc", "near"),
        ("Stroke", "near"),
        ("Stroke", "halo"),
        ("Stroke", "near"),
        ("Stroke", "arrow"),
        ("Stroke", "arrow"),
    ]
    assert scene.marks[0] == Stroke(((6.0, 92.6), (94.0, 92.6)), 1.4, "ground")
    assert scene.marks[6] == Disc(FIGURES["str_split_squat_loaded"].end.joints["head"], 5.7, "near")


def test_arrows_can_be_left_out() -> None:
    figure = FIGURES["str_split_squat_loaded"]
    plain = figure_scene(figure, with_arrows=False)
    assert plain.marks == figure_scene(figure).marks[:-2]
    assert [mark for mark in figure_scene(figure, "start").marks if mark.role == "arrow"] == []


def test_the_start_of_a_one_pose_figure_is_its_only_pose() -> None:
    figure = FIGURES["core_plank_front"]
    assert figure_scene(figure, "start") == figure_scene(figure, "end")


def test_the_mat_is_drawn_over_the_body_and_front_views_have_no_far_side() -> None:
    scene = figure_scene(FIGURES["core_side_plank"])
    assert scene.marks[-1].role == "kit"
    assert {mark.role for mark in scene.marks} == {"ground", "near", "kit"}


def test_the_trunk_is_wider_at_the_neck_and_the_halo_starts_down_the_arm() -> None:
    joints = {"pelvis": (50.0, 60.0), "neck": (50.0, 37.5), "head": (50.0, 28.7)}
    for side in "rl":
        joints |= {f"{side}_hip": (50.0, 60.0), f"{side}_knee": (50.0, 75.0)}
        joints |= {f"{side}_ankle": (50.0, 90.0), f"{side}_toe": (57.0, 90.0)}
        joints |= {f"{side}_shoulder": (50.0, 40.0), f"{side}_elbow": (50.0, 50.0), f"{side}_wrist": (60.0, 50.0)}
    pose = Pose(
        joints, (KitPart("ball", ((60.0, 50.0),), 4.6, 2),), (Arrow(((70.0, 50.0), (70.0, 40.0))),), False, "ground"
    )
    scene = figure_scene(Figure("one", "side", pose))
    assert scene.marks[2] == Fill(((51.9, 38.7), (48.1, 38.7), (48.9, 60.0), (51.1, 60.0)), "near", 4.0)
    assert scene.marks[5] == Stroke(((50.0, 44.2), (50.0, 50.0), (60.0, 50.0)), 6.2, "halo", cap="butt")
    assert scene.marks[7] == Disc((60.0, 50.0), 4.6, "kit")
    assert scene.marks[8] == Stroke(((70.0, 50.0), (70.0, 40.0)), 1.5, "arrow")


def test_unknown_kit_is_refused(tmp_path: Path) -> None:
    source = json.loads((resources_folder() / "figures" / "core.json").read_text(encoding="utf-8"))
    source["core_dead_bug"]["end"]["equipment"] = [{"t": "sofa"}]
    (tmp_path / "core.json").write_text(json.dumps(source), encoding="utf-8")
    with pytest.raises(ValueError, match="sofa"):
        load_figures(tmp_path)
