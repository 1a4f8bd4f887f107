from __future__ import annotations

import math
from dataclasses import replace

import pytest

from studio.drawing.figure_body import BONES
from studio.drawing.figure_checks import Fault, findings
from studio.drawing.figure_set import Figure, load_figures
from studio.drawing.figure_tween import between
from studio.resources import resources_folder

FIGURES = load_figures(resources_folder() / "figures")
ALLOWED = {Fault.LENGTH: 0.03, Fault.RANGE: 2.0, Fault.GROUND: 0.6}
"""What nobody sees in passing: a share, degrees, units of the box."""
MOVING = [figure for figure in FIGURES.values() if figure.start is not None]


@pytest.mark.parametrize("figure", MOVING, ids=[figure.exercise_id for figure in MOVING])
def test_on_the_way_limbs_keep_their_length_and_joints_their_range(figure: Figure) -> None:
    assert figure.start is not None
    for share in (0.25, 0.5, 0.75):
        pose = between(figure.start, figure.end, figure.view, share)
        for bone in BONES:
            lengths = [math.dist(one.joints[bone.near], one.joints[bone.far]) for one in (figure.start, figure.end)]
            evenly = lengths[0] + (lengths[1] - lengths[0]) * share
            assert math.dist(pose.joints[bone.near], pose.joints[bone.far]) == pytest.approx(evenly, abs=1e-6)
        wrong = [
            finding
            for finding in findings(Figure(figure.exercise_id, figure.view, pose))
            if abs(finding.amount) > ALLOWED.get(finding.fault, math.inf)
        ]
        assert wrong == []


def test_the_ends_are_the_poses_themselves_without_arrows() -> None:
    squat = FIGURES["str_squat_bw"]
    assert squat.start is not None
    assert squat.end.arrows != ()
    assert between(squat.start, squat.end, "side", 0.0) == squat.start
    assert between(squat.start, squat.end, "side", 1.0) == replace(squat.end, arrows=())


def test_feet_that_stand_stay_where_they_are() -> None:
    squat = FIGURES["str_squat_goblet"]
    assert squat.start is not None
    for share in (0.1, 0.5, 0.9):
        joints = between(squat.start, squat.end, "side", share).joints
        for foot in ("r_ankle", "r_toe", "l_ankle", "l_toe"):
            assert joints[foot] == pytest.approx(squat.end.joints[foot], abs=0.25)


def test_legs_seen_from_the_front_that_do_not_move_stay_as_they_are() -> None:
    press = FIGURES["core_pallof_standing"]
    assert press.start is not None
    joints = between(press.start, press.end, "front", 0.5).joints
    for joint in ("r_knee", "r_ankle", "r_toe", "l_knee", "l_ankle", "l_toe"):
        assert joints[joint] == pytest.approx(press.end.joints[joint], abs=0.01)


def test_a_foot_that_steps_is_lifted_on_the_way() -> None:
    lunge = FIGURES["str_lunge_forward"]
    assert lunge.start is not None
    toes = [between(lunge.start, lunge.end, "side", share).joints["r_toe"] for share in (0.0, 0.5, 1.0)]
    assert toes[0][1] == toes[2][1] == 90.0
    assert toes[1] == pytest.approx(((toes[0][0] + toes[2][0]) / 2, 85.0), abs=0.2)


def test_arms_go_up_in_front() -> None:
    down = FIGURES["str_squat_bw"].start
    assert down is not None
    overhead = dict(down.joints)
    for side in "rl":
        x, y = overhead[f"{side}_shoulder"]
        overhead |= {f"{side}_elbow": (x - 1.0, y - 12.38), f"{side}_wrist": (x - 1.0, y - 24.34)}
    hanging = dict(overhead)
    for side in "rl":
        x, y = overhead[f"{side}_shoulder"]
        hanging |= {f"{side}_elbow": (x - 1.0, y + 12.38), f"{side}_wrist": (x - 1.0, y + 24.34)}
    low, high = replace(down, joints=hanging), replace(down, joints=overhead)
    pose = between(low, high, "side", 0.5)
    assert pose.joints["r_wrist"][0] > pose.joints["r_shoulder"][0] + 23


def test_what_is_held_goes_with_the_hand() -> None:
    squat = FIGURES["str_squat_goblet"]
    assert squat.start is not None
    pose = between(squat.start, squat.end, "side", 0.5)
    (bell,) = pose.kit
    assert bell.kind == "kb"
    wrist = pose.joints["r_wrist"]
    assert bell.points[0] == pytest.approx((wrist[0] + 2.6, wrist[1] - 3.2), abs=0.1)


def test_kit_of_another_kind_changes_half_way() -> None:
    step = FIGURES["str_squat_bw"]
    bench = FIGURES["str_squat_box_bw"]
    assert between(step.end, bench.end, "side", 0.4).kit == step.end.kit
    assert between(step.end, bench.end, "side", 0.6).kit == bench.end.kit
