"""Drawing a figure: limbs keep their length wherever joints are dragged, what stands stays, kit goes along."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.drawing.figure_body import BONES, TRUNK
from studio.drawing.figure_checks import SLACK, Fault, findings
from studio.drawing.figure_set import Figure, KitPart, Pose, load_figures, read_figure
from studio.drawing.figure_spelling import spell_figure
from studio.drawing.posing import HANDLES, bend_two_bones, mirror, move_arrow, move_joint, move_kit, tidy
from studio.drawing.scene import Point
from studio.drawing.sketch import NEW_KIT, Sketch, standing
from studio.drawing.snapping import snapped
from studio.resources import resources_folder

FIGURES = load_figures(resources_folder() / "figures")
SIDE = sorted(one for one, figure in FIGURES.items() if figure.view == "side")
FRONT = sorted(one for one, figure in FIGURES.items() if figure.view == "front")
PLACES = st.tuples(st.floats(-20, 120), st.floats(-20, 120))
STAND = standing("one").end


def wrong_bones(pose: Pose, view: str) -> list[str]:
    """Bones too long, and in a side view too short."""
    found = []
    for bone in BONES:
        if bone is TRUNK and "spine" in pose.joints:
            continue
        share = math.dist(pose.joints[bone.near], pose.joints[bone.far]) / bone.length - 1
        if share > SLACK + 1e-6 or (view == "side" and share < -SLACK - 1e-6):
            found.append(bone.name)
    return found


@given(st.sampled_from(SIDE), st.lists(st.tuples(st.sampled_from(HANDLES), PLACES), min_size=1, max_size=5))
def test_whatever_is_dragged_limbs_keep_their_length(one: str, drags: list[tuple[str, Point]]) -> None:
    pose = tidy(FIGURES[one]).end
    before = wrong_bones(pose, "side")
    for joint, to in drags:
        pose = move_joint(pose, "side", joint, to)
    assert set(wrong_bones(pose, "side")) <= set(before)


@given(st.sampled_from(FRONT), st.sampled_from(HANDLES), PLACES)
def test_seen_from_the_front_no_bone_grows(one: str, joint: str, to: Point) -> None:
    before = FIGURES[one].end
    grown = set(wrong_bones(move_joint(before, "front", joint, to), "front"))
    assert grown <= set(wrong_bones(before, "front"))


@given(st.sampled_from(SIDE), st.sampled_from([one for one in HANDLES if one[2:] in {"wrist", "ankle"}]), PLACES)
def test_elbows_and_knees_bend_only_the_human_way(one: str, joint: str, to: Point) -> None:
    pose = move_joint(FIGURES[one].end, "side", joint, to)
    middle = {"wrist": "elbow", "ankle": "knee"}[joint[2:]]
    bad = [
        found.at
        for found in findings(Figure("one", "side", replace(pose, kit=())))
        if found.fault is Fault.RANGE and found.at == f"{joint[:2]}{middle}"
    ]
    assert bad == []


def test_a_hand_reaches_what_it_can_reach_and_points_at_the_rest() -> None:
    near = move_joint(STAND, "side", "r_wrist", (60.0, 40.0))
    assert near.joints["r_wrist"] == pytest.approx((60.0, 40.0))
    far = move_joint(STAND, "side", "r_wrist", (98.0, 32.78))
    assert far.joints["r_wrist"] == pytest.approx((48.0 + 12.42 + 11.96, 32.78))
    assert far.joints["r_elbow"] == pytest.approx((48.0 + 12.42, 32.78))


def test_two_bones_by_the_law_of_cosines() -> None:
    middle, end = bend_two_bones((0.0, 0.0), (5.0, 0.0), 3.0, 4.0, 1, 160.0)
    assert end == pytest.approx((5.0, 0.0))
    assert middle == pytest.approx((1.8, -2.4))
    middle, _ = bend_two_bones((0.0, 0.0), (5.0, 0.0), 3.0, 4.0, -1, 160.0)
    assert middle == pytest.approx((1.8, 2.4))


def test_feet_that_stand_stay_when_the_pelvis_goes_down() -> None:
    squat = move_joint(STAND, "side", "pelvis", (40.0, 68.0))
    for joint in ("r_ankle", "r_toe", "l_ankle", "l_toe"):
        assert squat.joints[joint] == pytest.approx(STAND.joints[joint])
    assert squat.joints["pelvis"] == pytest.approx((40.0, 68.0))
    assert squat.joints["head"] == pytest.approx((40.3, 36.63))
    assert wrong_bones(squat, "side") == []


def test_a_pelvis_is_lifted_no_further_than_standing_legs_are_long() -> None:
    lifted = move_joint(STAND, "side", "pelvis", (48.0, 20.0))
    assert lifted.joints["pelvis"][1] > 52.0
    assert lifted.joints["r_ankle"] == pytest.approx(STAND.joints["r_ankle"], abs=0.4)


def test_the_trunk_turns_about_the_pelvis_with_head_and_arms() -> None:
    leaning = move_joint(STAND, "side", "neck", (80.0, 53.3))
    assert leaning.joints["neck"] == pytest.approx((70.54, 53.3))
    assert leaning.joints["r_shoulder"] == pytest.approx((68.52, 53.3))
    assert leaning.joints["pelvis"] == STAND.joints["pelvis"]
    assert leaning.joints["r_knee"] == STAND.joints["r_knee"]


def test_what_hangs_on_a_joint_turns_with_it() -> None:
    lifted = move_joint(STAND, "side", "r_knee", (90.0, 53.3))
    assert lifted.joints["r_knee"] == pytest.approx((48.0 + 18.86, 53.3))
    assert lifted.joints["r_ankle"][0] > 80.0


def test_a_bell_goes_with_the_hand_and_a_box_stays() -> None:
    wrist = STAND.joints["r_wrist"]
    bell, box = KitPart("kb", ((wrist[0] + 1, wrist[1]),), 1.0, 2), NEW_KIT["box"]
    moved = move_joint(replace(STAND, kit=(bell, box)), "side", "r_wrist", (60.0, 40.0))
    assert moved.kit[0].points[0] == pytest.approx((61.0, 40.0))
    assert moved.kit[1] == box


def test_a_band_is_pulled_at_one_end_and_fixed_at_the_other() -> None:
    wrist = STAND.joints["r_wrist"]
    band = KitPart("band", (wrist, (92.0, 55.0)), 1.8, 0)
    moved = move_joint(replace(STAND, kit=(band,)), "side", "r_wrist", (60.0, 40.0))
    assert moved.kit[0].points[0] == pytest.approx((60.0, 40.0))
    assert moved.kit[0].points[1] == (92.0, 55.0)


@pytest.mark.parametrize(
    ("kind", "point", "to", "points"),
    [
        ("box", 0, (50.0, 70.0), ((50.0, 70.0), (74.0, 84.0))),
        ("box", 1, (90.0, 90.0), ((60.0, 78.0), (90.0, 90.0))),
        ("box", 1, (10.0, 10.0), ((10.0, 10.0), (60.0, 78.0))),
        ("bench", 1, (60.0, 10.0), ((14.0, 73.6), (60.0, 73.6))),
        ("mat", 0, (20.0, 10.0), ((20.0, 92.6), (88.0, 92.6))),
        ("wall", 0, (80.0, 40.0), ((88.0, 40.0), (88.0, 92.4))),
        ("wall", 1, (80.0, 40.0), ((80.0, 12.0), (80.0, 92.4))),
        ("hurdle", 1, (10.0, 80.0), ((76.0, 92.0), (76.0, 80.0))),
        ("line", 1, (10.0, 80.0), ((40.0, 50.0), (10.0, 80.0))),
        ("kb", 0, (10.0, 80.0), ((10.0, 80.0),)),
    ],
)
def test_kit_keeps_its_shape(kind: str, point: int, to: Point, points: tuple[Point, ...]) -> None:
    pose = replace(STAND, kit=(NEW_KIT[kind],))  # type: ignore[index]
    moved = move_kit(pose, 0, point, to).kit[0].points
    assert [pytest.approx(at) for at in points] == list(moved)


def test_the_other_side_does_the_same() -> None:
    lifted = move_joint(STAND, "side", "r_knee", (90.0, 53.3))
    other = mirror(lifted, "side")
    assert other.joints["l_knee"] == lifted.joints["r_knee"]
    assert mirror(other, "side") == lifted
    front = FIGURES[FRONT[0]].end
    assert mirror(front, "front").joints["l_wrist"] == pytest.approx(
        (100 - front.joints["r_wrist"][0], front.joints["r_wrist"][1])
    )
    back = mirror(mirror(front, "front"), "front")
    assert all(back.joints[joint] == pytest.approx(at) for joint, at in front.joints.items())


@pytest.mark.parametrize("one", sorted(FIGURES))
def test_every_figure_is_read_back_as_it_was_spelled(one: str) -> None:
    spelled = spell_figure(FIGURES[one])
    read = read_figure(one, json.loads(json.dumps(spelled)))
    assert spell_figure(read) == spelled
    for before, after in ((FIGURES[one].end, read.end), (FIGURES[one].start, read.start)):
        if before is None or after is None:
            assert before is after
            continue
        assert all(after.joints[joint] == pytest.approx(at, abs=0.006) for joint, at in before.joints.items())
        assert [(part.kind, part.layer) for part in after.kit] == [(part.kind, part.layer) for part in before.kit]
        for part, kept in zip(before.kit, after.kit, strict=True):
            assert kept.size == part.size
            assert all(b == pytest.approx(a, abs=0.011) for a, b in zip(part.points, kept.points, strict=True))
        assert (after.support, after.ground, after.dynamic) == (before.support, before.ground, before.dynamic)


def test_all_new_kit_can_be_spelled() -> None:
    figure = Figure("one", "side", replace(STAND, kit=tuple(NEW_KIT.values())))
    assert read_figure("one", spell_figure(figure)).end.kit == figure.end.kit


def test_who_stands_at_ease_passes_every_check() -> None:
    assert findings(standing("one")) == ()


@pytest.mark.parametrize("one", sorted(FIGURES))
def test_tidying_a_figure_finds_no_new_fault(one: str) -> None:
    lengths = [found for found in findings(tidy(FIGURES[one])) if found.fault is Fault.LENGTH]
    assert lengths == []


@pytest.mark.parametrize(
    ("joint", "to", "rests"),
    [
        ("r_ankle", (60.0, 91.2), (60.0, 90.0)),
        ("r_ankle", (60.0, 85.0), (60.0, 85.0)),
        ("r_knee", (75.0, 89.0), (75.0, 90.0)),
        ("r_ankle", (70.0, 74.4), (70.0, 75.4)),
        ("r_wrist", (41.0, 49.0), (40.0, 50.0)),
        ("neck", (70.0, 53.0), (70.0, 53.3)),
    ],
)
def test_joints_come_to_rest_on_surfaces_grips_and_plain_angles(joint: str, to: Point, rests: Point) -> None:
    pose = replace(STAND, kit=(NEW_KIT["box"], NEW_KIT["line"]))
    assert snapped(pose, joint, to) == pytest.approx(rests, abs=0.01)


def test_a_hand_is_not_caught_by_what_it_carries() -> None:
    wrist = STAND.joints["r_wrist"]
    pose = replace(STAND, kit=(KitPart("kb", (wrist,), 1.0, 2),))
    assert snapped(pose, "r_wrist", (wrist[0] + 1, wrist[1])) == (wrist[0] + 1, wrist[1])


def test_steps_are_taken_back_and_done_again() -> None:
    sketch = Sketch(standing("one"))
    assert not sketch.can_undo
    sketch.put(move_joint(sketch.pose, "side", "r_wrist", (60.0, 40.0)))
    sketch.put(move_joint(sketch.pose, "side", "r_wrist", (62.0, 40.0)))
    sketch.step()
    sketch.add_start()
    assert (sketch.which, sketch.other) == ("start", sketch.figure.end)
    sketch.add_kit("kb")
    assert sketch.pose.kit[0].points == (sketch.pose.joints["r_wrist"],)
    assert sketch.figure.end.kit == ()
    sketch.undo()
    assert sketch.pose.kit == ()
    sketch.undo()
    assert (sketch.figure.start, sketch.which) == (None, "end")
    sketch.undo()
    assert sketch.figure == standing("one")
    assert not sketch.changed
    for _ in range(5):
        sketch.redo()
    assert len(sketch.figure.start.kit if sketch.figure.start else ()) == 1
    sketch.remove_kit(0)
    assert not sketch.can_redo


def test_beginning_with_another_figure_keeps_whose_it_is() -> None:
    sketch = Sketch(standing("own_mine"))
    sketch.begin_with(FIGURES["str_split_squat_loaded"])
    assert sketch.figure.exercise_id == "own_mine"
    assert sketch.figure.end == tidy(FIGURES["str_split_squat_loaded"]).end
    sketch.mirror()
    sketch.add_arrow()
    sketch.change(lambda pose: move_arrow(pose, len(pose.arrows) - 1, 0, (90.0, 80.0)))
    assert sketch.pose.arrows[-1].points[0] == (90.0, 80.0)
    sketch.remove_arrow(0)
    for _ in range(4):
        sketch.undo()
    assert sketch.figure.end == tidy(FIGURES["str_split_squat_loaded"]).end
