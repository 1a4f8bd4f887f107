from __future__ import annotations

import json
import math
from itertools import combinations
from pathlib import Path

import pytest

from studio.domain.exercises.library import Library
from studio.domain.exercises.loading import load_library
from studio.drawing.figure import figure_scene
from studio.drawing.figure_checks import findings
from studio.drawing.figure_set import Arrow, Figure, KitPart, Pose, load_figures
from studio.drawing.scene import Disc, Fill, Stroke
from studio.resources import resources_folder

FIGURES = load_figures(resources_folder() / "figures")
ROLES = {"near", "far", "kit", "arrow", "ground", "halo"}


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder() / "exercises")


@pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES.keys())
def test_nothing_is_wrong_with_a_figure(figure: Figure) -> None:
    assert findings(figure) == ()


def test_no_two_exercises_are_drawn_alike() -> None:
    """Cards show the end pose without arrows: with the same kit, a joint is elsewhere by more than a limb is wide."""
    figures = sorted(FIGURES.values(), key=lambda figure: figure.exercise_id)
    alike = [
        (one.exercise_id, other.exercise_id)
        for one, other in combinations(figures, 2)
        if one.view == other.view and sorted(part.kind for part in one.end.kit) == sorted(p.kind for p in other.end.kit)
        if all(math.dist(at, other.end.joints.get(joint, at)) < 4.0 for joint, at in one.end.joints.items())
    ]
    assert alike == []


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
        ("Disc", "halo"),
        ("Disc", "near"),
        ("Stroke", "near"),
        ("Stroke", "halo"),
        ("Stroke", "near"),
        ("Stroke", "arrow"),
        ("Stroke", "arrow"),
    ]
    assert scene.marks[0] == Stroke(((6.0, 92.6), (94.0, 92.6)), 1.4, "ground")
    assert scene.marks[7] == Disc(FIGURES["str_split_squat_loaded"].end.joints["head"], 5.7, "near")


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
    assert {mark.role for mark in scene.marks} == {"ground", "near", "kit", "halo"}


def test_arms_before_a_trunk_seen_from_the_front_are_set_off_from_it() -> None:
    marks = figure_scene(FIGURES["acc_band_pull_apart"], "start").marks
    trunk = next(place for place, mark in enumerate(marks) if isinstance(mark, Fill))
    halos = [place for place, mark in enumerate(marks) if isinstance(mark, Stroke) and mark.role == "halo"]
    assert len(halos) == 2
    assert min(halos) > trunk
    assert all(marks[place + 1].role == "near" for place in halos)


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
    assert scene.marks[3] == Disc((50.0, 28.7), 6.8, "halo")
    assert scene.marks[6] == Stroke(((50.0, 44.2), (50.0, 50.0), (60.0, 50.0)), 6.2, "halo", cap="butt")
    assert scene.marks[8] == Disc((60.0, 50.0), 4.6, "kit")
    assert scene.marks[9] == Stroke(((70.0, 50.0), (70.0, 40.0)), 1.5, "arrow")


def write_figures(folder: Path, content: object) -> Path:
    (folder / "some.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def test_a_pose_takes_from_the_one_it_extends_what_it_does_not_say(tmp_path: Path) -> None:
    standing = FIGURES["core_suitcase_hold"].end
    whole = {
        "joints": {name: list(at) for name, at in standing.joints.items()},
        "equipment": [{"t": "mat", "r": [9, 76]}],
        "motion": [],
        "ground": True,
        "support": "ground",
    }
    moved = {"extends": "one.end", "joints": {"r_wrist": [30, 40]}, "motion": [["line", 1, 2, 3, 4]]}
    figures = load_figures(
        write_figures(tmp_path, {"two": {"view": "front", "end": moved}, "one": {"view": "front", "end": whole}})
    )
    assert figures["two"].end.joints == {**standing.joints, "r_wrist": (30.0, 40.0)}
    assert figures["two"].end.kit == figures["one"].end.kit
    assert figures["two"].end.arrows == (Arrow(((1.0, 2.0), (3.0, 4.0))),)
    twice = {"view": "front", "end": {"extends": "two.end"}}
    three = {"one": {"view": "front", "end": whole}, "two": {"view": "front", "end": moved}, "three": twice}
    with pytest.raises(ValueError, match="extends two, which extends another"):
        load_figures(write_figures(tmp_path, three))


def test_unknown_kit_is_refused(tmp_path: Path) -> None:
    source = json.loads((resources_folder() / "figures" / "core.json").read_text(encoding="utf-8"))
    source["core_dead_bug"]["end"]["equipment"] = [{"t": "sofa"}]
    (tmp_path / "core.json").write_text(json.dumps(source), encoding="utf-8")
    with pytest.raises(ValueError, match="sofa"):
        load_figures(tmp_path)
