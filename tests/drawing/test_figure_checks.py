from __future__ import annotations

import pytest

from studio.drawing.figure_balance import base_of_support, centre_of_mass
from studio.drawing.figure_body import BONES, RANGES, bend
from studio.drawing.figure_checks import Fault, Finding, findings
from studio.drawing.figure_set import Arrow, Figure, KitPart, Pose
from studio.drawing.scene import Point

STANDING: dict[str, Point] = {
    "pelvis": (48.0, 52.74),
    "neck": (48.0, 30.2),
    "head": (48.0, 21.37),
    **{f"{side}_shoulder": (48.0, 32.22) for side in "rl"},
    **{f"{side}_elbow": (48.0, 44.64) for side in "rl"},
    **{f"{side}_wrist": (48.0, 56.6) for side in "rl"},
    **{f"{side}_hip": (48.0, 52.74) for side in "rl"},
    **{f"{side}_knee": (48.0, 71.6) for side in "rl"},
    **{f"{side}_ankle": (48.0, 90.0) for side in "rl"},
    **{f"{side}_toe": (55.36, 90.0) for side in "rl"},
}
ARROW = Arrow(((70.0, 50.0), (70.0, 40.0)))


def pose(moved: dict[str, Point] | None = None, *kit: KitPart, support: str = "ground", dynamic: bool = False) -> Pose:
    """Somebody standing upright, with some joints moved."""
    return Pose(STANDING | (moved or {}), kit, (), True, support, dynamic)


def found(one: Pose, view: str = "side") -> list[tuple[str, str, float]]:
    figure = Figure("one", "side" if view == "side" else "front", one)
    return [(finding.fault.value, finding.at, round(finding.amount, 2)) for finding in findings(figure)]


def shifted(x: float = 0.0, y: float = 0.0) -> dict[str, Point]:
    return {joint: (at[0] + x, at[1] + y) for joint, at in STANDING.items()}


def test_a_standing_figure_has_nothing_wrong_with_it() -> None:
    assert findings(Figure("one", "side", pose(), pose())) == ()


def test_findings_say_in_which_pose_they_are_the_start_first() -> None:
    long = pose({"r_wrist": (48.0, 58.0)})
    length = 13.36 / 11.96 - 1
    start, end = findings(Figure("one", "side", long, long))
    assert start == Finding(Fault.LENGTH, "start", "r_forearm", pytest.approx(length))  # type: ignore[arg-type]
    assert end == Finding(Fault.LENGTH, "end", "r_forearm", pytest.approx(length))  # type: ignore[arg-type]


def test_bones_keep_their_length_within_three_in_a_hundred() -> None:
    assert found(pose({"l_elbow": (48.0, 44.99), "l_wrist": (48.0, 56.95)})) == []
    assert found(pose({"l_elbow": (48.0, 44.24), "l_wrist": (48.0, 56.2)})) == [("length", "l_upper_arm", -0.03)]


def test_in_a_front_view_bones_may_look_shorter_but_not_longer() -> None:
    assert found(pose({"r_wrist": (48.0, 50.0)}), "front") == []
    assert found(pose({"r_wrist": (48.0, 57.2)}), "front") == [("length", "r_forearm", 0.05)]


def test_a_rounded_back_may_be_shorter_than_a_straight_one() -> None:
    stooped = {**shifted(), "spine": (46.0, 44.0), "neck": (48.0, 33.0), "head": (48.0, 24.17)}
    assert found(pose(stooped)) == []
    del stooped["spine"]
    assert [fault for fault, *_ in found(pose(stooped))] == ["length"]


def test_standing_is_the_middle_of_every_range() -> None:
    assert {one.joint: round(bend(STANDING, one), 6) for one in RANGES} == dict.fromkeys(
        (one.joint for one in RANGES), 0.0
    )


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        # 30° further forward than the shank allows a knee to stretch.
        ({"r_ankle": (57.2, 87.53), "r_toe": (64.31, 85.63)}, ("range", "r_knee", -25)),
        # A forearm that points behind.
        ({"l_wrist": (42.02, 55.0)}, ("range", "l_elbow", -25)),
        # A chin on the chest and more.
        ({"head": (55.65, 34.61)}, ("range", "neck", 70)),
        # A toe that points behind.
        ({"r_toe": (40.64, 90.0)}, ("range", "r_ankle", -75)),
    ],
)
def test_joints_turn_as_far_as_a_human_s(moved: dict[str, Point], expected: tuple[str, str, float]) -> None:
    assert expected in [(fault, at, round(amount)) for fault, at, amount in found(pose(moved))]


def test_overhead_and_behind_the_back_are_different_ways_for_an_arm() -> None:
    shoulder = next(one for one in RANGES if one.joint == "r_shoulder")
    overhead = STANDING | {"r_elbow": (46.0, 20.0)}
    behind = STANDING | {"r_elbow": (37.0, 38.0)}
    assert bend(overhead, shoulder) == pytest.approx(189.3, abs=0.1)
    assert bend(behind, shoulder) == pytest.approx(-62.3, abs=0.1)


def test_nothing_is_in_the_ground() -> None:
    assert found(pose(shifted(y=1.5))) == [
        ("ground", joint, 0.6) for joint in STANDING if joint.endswith(("ankle", "toe"))
    ]
    assert found(pose({}, KitPart("kb", ((60.0, 84.0),), 1.0, 0))) == [("ground", "kb", 2.3)]
    assert found(pose({}, KitPart("kb", ((60.0, 81.7),), 1.0, 0))) == []


def test_nothing_is_out_of_the_box() -> None:
    assert ("outside", "r_toe", 2.36) in found(pose(shifted(x=47.0)))
    assert found(pose(shifted(y=-16.0), support="air")) == [("outside", "head", 0.33)]


def test_what_carries_the_figure_touches_it() -> None:
    assert found(pose(shifted(y=-12.0))) == [("support", "ground", 0.0)]
    assert found(pose(shifted(y=-12.0), support="air")) == []
    assert found(pose(support="air")) == [("support", "air", 0.0)]
    box = KitPart("box", ((40.0, 80.2), (62.0, 92.2)), 1.0, 0)
    assert found(pose(shifted(y=-12.0), box)) == []
    hands_up = {
        **shifted(),
        **{f"{side}_elbow": (48.0, 19.8) for side in "rl"},
        **{f"{side}_wrist": (48.0, 7.84) for side in "rl"},
    }
    hanging = {joint: (x, y - 5.0) for joint, (x, y) in hands_up.items()}
    bar = KitPart("line", ((40.0, 2.0), (60.0, 2.0)), 1.8, 0)
    assert found(pose(hanging, bar, support="bar")) == []
    assert found(pose(hanging, support="bar")) == [("support", "bar", 0.0)]


def test_a_foot_is_on_the_ground_or_well_above_it() -> None:
    assert found(pose(shifted(y=-2.0))) == [
        ("support", "ground", 0.0),
        ("hovering", "r_ankle", 1.1),
        ("hovering", "l_ankle", 1.1),
    ]


def test_the_centre_of_mass_is_over_the_feet() -> None:
    assert centre_of_mass(pose()) == pytest.approx(48.1, abs=0.05)
    assert base_of_support(pose()) == pytest.approx((45.4, 56.96))
    feet_behind = {
        **{f"{side}_knee": (42.4, 70.75) for side in "rl"},
        **{f"{side}_ankle": (36.0, 88.0) for side in "rl"},
        **{f"{side}_toe": (43.36, 88.0) for side in "rl"},
    }
    falling = {joint: (x, y + 2) for joint, (x, y) in (STANDING | feet_behind).items()}
    assert found(pose(falling)) == [("balance", "centre", 1.54)]
    assert found(pose(falling, dynamic=True)) == []
    assert found(pose(falling, KitPart("line", ((60.0, 12.0), (60.0, 92.0)), 1.8, 0))) == [("balance", "centre", 1.54)]


def test_a_hand_at_the_wall_carries_too() -> None:
    at_wall = {
        "r_elbow": (60.42, 32.22),
        "r_wrist": (72.38, 32.22),
        **{f"{side}_knee": (42.4, 70.75) for side in "rl"},
        **{f"{side}_ankle": (36.0, 88.0) for side in "rl"},
        **{f"{side}_toe": (43.36, 88.0) for side in "rl"},
    }
    leaning = {joint: (x, y + 2) for joint, (x, y) in (STANDING | at_wall).items()}
    wall = KitPart("wall", ((75.0, 12.0), (75.0, 92.4)), 1.8, 0)
    assert found(pose(leaning)) == [("balance", "centre", 2.14)]
    assert found(pose(leaning, wall)) == []


def test_a_heavy_bell_moves_the_centre() -> None:
    bell = KitPart("kb", ((70.0, 50.0),), 1.0, 2)
    assert centre_of_mass(pose({}, bell)) == pytest.approx((48.1 + 0.12 * 70) / 1.12, abs=0.05)
    on_the_floor = KitPart("kb", ((70.0, 82.0),), 1.0, 2)
    assert centre_of_mass(pose({}, on_the_floor)) == pytest.approx(48.1, abs=0.05)


def test_the_shares_of_the_body_add_up_to_one() -> None:
    assert sum(bone.mass for bone in BONES) == pytest.approx(1.0)
