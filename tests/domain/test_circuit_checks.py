from __future__ import annotations

from dataclasses import replace

import pytest

from studio.domain.circuits.checks import check_plan, finding_key
from studio.domain.circuits.findings import Finding, RepairKind
from studio.domain.circuits.kit_demand import pods
from studio.domain.circuits.plan import Plan, default_dose, renumber
from studio.domain.circuits.records import BlockFormat, BlockKind
from tests.domain.circuit_examples import BLOCKS, KIT, letters, library, plan, stations


def findings(example: Plan) -> tuple[Finding, ...]:
    return check_plan(example, library()).findings


def only(example: Plan, rule: str) -> Finding:
    (found,) = [one for one in findings(example) if one.rule == rule]
    return found


def said(example: Plan) -> list[tuple[str, str, str]]:
    return [(one.rule, one.code, letters(example, one.stations)) for one in findings(example)]


def exercise(key: str) -> dict[str, object]:
    return {"exercise": key}


def test_the_example_passes_every_check() -> None:
    report = check_plan(plan(), library())
    assert report.findings == ()
    assert len(report.passed) == 15


def test_h01_a_block_in_the_wrong_place() -> None:
    example = plan(blocks={BlockKind.CORE: {"position": 2}, BlockKind.STRENGTH: {"position": 4}})
    found = [one for one in findings(example) if one.rule == "H01"]
    assert [(one.code, letters(example, one.stations), dict(one.details)) for one in found] == [
        ("block_order", "E F", {"first": "core", "second": "accessory"}),
        ("block_order", "A B C D", {"first": "accessory", "second": "strength"}),
    ]


def test_h02_a_class_over_its_time_and_the_round_that_would_do() -> None:
    found = only(plan(minutes=45), "H02")
    assert (found.code, dict(found.details)) == ("class_too_long", {"over": "495", "minutes": "45"})
    (repair,) = found.repairs
    assert (repair.kind, repair.target, repair.value) == (RepairKind.SET_ROUNDS, BLOCKS[BlockKind.STRENGTH].id, "1")


def test_h02_a_window_too_short_for_its_dose() -> None:
    example = plan(blocks={BlockKind.STRENGTH: {"work_s": 120}})
    short = [one for one in findings(example) if one.code == "window_too_short"]
    assert [letters(example, one.stations) for one in short] == ["A", "D"]
    assert dict(short[0].details) == {"letter": "A", "name": "Low step-up", "needs": "148", "has": "120"}
    assert [(one.kind, one.value) for one in short[0].repairs] == [
        (RepairKind.SET_WORK, "150"),
        (RepairKind.SET_QUANTITY, "5"),
    ]


def test_h02_a_hold_on_both_sides_says_which_slot_it_needs() -> None:
    example = plan({"C2": {"quantity": 20}}, {BlockKind.CORE: {"work_s": 40}})
    found = only(example, "H02")
    assert (found.code, letters(example, found.stations)) == ("hold_too_long", "C2")
    assert dict(found.details)["needs"] == "45"
    assert [(one.kind, one.value) for one in found.repairs] == [(RepairKind.SET_QUANTITY, "15")]


def test_h04_the_band_that_runs_short_at_the_worst_moment() -> None:
    # Pods of 4, 4, 3 and 3 in a loop of four: D's three people take one 16 kg each while B's four take two.
    kit = tuple(replace(one, working=6) if one.load == "16 kg" else one for one in KIT if one.kit != "dumbbell")
    example = plan({"B": {"load": "2 × 16 kg"}, "D": {"load": "16 kg"}}, kit=kit)
    found = only(example, "H04")
    assert dict(found.details) == {"kit": "kettlebell", "load": "16 kg", "needs": "11", "works": "6", "letters": "B, D"}
    assert letters(example, found.stations) == "B D"


def test_h04_a_lighter_band_is_offered_when_it_settles_both() -> None:
    kit = tuple(replace(one, working=8) if one.load == "16 kg" else one for one in KIT if one.kit != "dumbbell")
    found = only(plan(kit=kit), "H04")
    first, second = found.repairs
    assert (first.kind, first.value, first.label) == (RepairKind.SET_LOAD, "12 kg", "12 kg|D")
    assert (second.kind, second.label) == (RepairKind.SWAP, "D")


def test_h04_a_flow_takes_kit_for_everybody_and_pairs_for_half() -> None:
    kit = tuple(replace(one, working=13) if one.kit == "mat" else one for one in KIT)
    example = plan(kit=kit)
    found = [one for one in findings(example) if one.rule == "H04"]
    assert [(dict(one.details)["needs"], letters(example, one.stations)) for one in found] == [
        ("14", "M1 M2 M3 M5"),
        ("14", "C1 C2"),
    ]
    balls = tuple(replace(one, working=3) if one.kit == "med_ball" else one for one in KIT)
    assert findings(plan(kit=balls)) == ()
    short = {dict(one.details).get("kit"): dict(one.details) for one in findings(plan(booked=20, kit=balls))}
    assert short["med_ball"]["needs"] == "4"


def test_h04_kit_the_studio_does_not_have() -> None:
    example = plan(kit=tuple(one for one in KIT if one.kit != "suspension_trainer"))
    found = only(example, "H04")
    assert dict(found.details) == {
        "kit": "suspension_trainer",
        "load": "",
        "needs": "4",
        "works": "0",
        "letters": "C",
    }


def test_h07_an_exercise_above_the_class() -> None:
    example = plan(level=1)
    above = [one for one in findings(example) if one.rule == "H07"]
    assert [letters(example, one.stations) for one in above] == ["P1", "B", "D", "E", "F", "C2"]
    for one in above:
        repairs = [repair for repair in one.repairs if repair.kind is RepairKind.SET_EXERCISE]
        assert all(library().exercise(repair.value).level == 1 for repair in repairs)


def test_h08_one_side_a_slot_needs_even_rounds() -> None:
    example = plan(blocks={BlockKind.ACCESSORY: {"rounds": 3}})
    found = only(example, "H08")
    assert (letters(example, found.stations), dict(found.details)["rounds"]) == ("E", "3")
    assert (found.repairs[0].kind, found.repairs[0].value) == (RepairKind.SET_ROUNDS, "4")


def test_h09_weighted_contacts_against_the_cap() -> None:
    # 3 sets x 16 a side x 2 sides x weight 1 for impact 2.
    example = plan({"P1": {"quantity": 16}})
    found = only(example, "H09")
    assert (letters(example, found.stations), dict(found.details)) == ("P1", {"contacts": "96", "cap": "90"})
    assert (found.repairs[0].kind, found.repairs[0].value) == (RepairKind.SET_QUANTITY, "15")


def test_h11_hard_landings_in_a_row_and_after_strength() -> None:
    row = plan({"P2": {"exercise": "pow_hurdle_hop_low", "load": ""}})
    assert [one[1:] for one in said(row) if one[0] == "H11"] == [("landings_in_a_row", "P1 P2")]
    after = plan({"E": exercise("pow_cmj_stick")})
    assert [one[1:] for one in said(after) if one[0] == "H11"] == [("landing_after_strength", "E")]


def test_h11_last_and_first_are_neighbours_where_pods_rotate() -> None:
    loop = plan({"P3": {"exercise": "pow_hurdle_hop_low", "unit": "reps", "quantity": 4}})
    assert ("H11", "landings_in_a_row", "P3 P1") in said(loop)


@pytest.mark.parametrize(
    ("letter", "fields", "code", "value"),
    [
        ("A", {"quantity": 9}, "strength_reps", "8"),
        ("A", {"quantity": 2}, "strength_reps", "3"),
        ("C", {"quantity": 13}, "strength_reps", "12"),
        ("C", {"quantity": 10, "load": "8 kg"}, "strength_reps", "8"),
        ("A", {"quantity": 45, "unit": "s", "per_side": False}, "strength_s", "40"),
        ("A", {"quantity": 40, "unit": "m", "per_side": False}, "strength_m", "30"),
    ],
)
def test_h12_strength_doses(letter: str, fields: dict[str, object], code: str, value: str) -> None:
    example = plan({letter: fields}, {BlockKind.STRENGTH: {"work_s": 240}})
    found = only(example, "H12")
    assert (found.code, letters(example, found.stations), found.repairs[0].value) == (code, letter, value)


def test_h13_accessory_doses() -> None:
    example = plan({"E": {"quantity": 8}})
    assert [one[1:] for one in said(example) if one[0] == "H13"] == [("accessory_reps", "E")]
    lowering = plan({"E": {"quantity": 8, "tempo": "4-0-X-0"}})
    assert not [one for one in said(lowering) if one[0] == "H13"]
    hard = plan({"F": {"effort": "8-9"}})
    assert [one[1:] for one in said(hard) if one[0] == "H13"] == [("accessory_effort", "F")]


def test_h14_rotation_waits_for_steadying_work() -> None:
    chop: dict[str, object] = {"exercise": "core_chop_half_kneel"}
    first = plan({"C1": chop}, {BlockKind.CORE: {"format": BlockFormat.FREE}})
    found = [one for one in findings(first) if one.rule == "H14"]
    assert [(one.code, letters(first, one.stations)) for one in found] == [("rotation_first", "C1")]
    assert [(one.kind, one.value) for one in found[0].repairs] == [(RepairKind.MOVE_TO, "1"), (RepairKind.SWAP, "")]


def test_h14_no_rotation_in_round_one_of_a_loop() -> None:
    chop: dict[str, object] = {"exercise": "core_chop_half_kneel"}
    order = [one.letter for one in stations()]
    example = plan({"F": {"block_id": BLOCKS[BlockKind.CORE].id, **chop}}, order=[*(o for o in order if o != "F"), "F"])
    assert [one[1:] for one in said(example) if one[0] == "H14"] == [("rotation_in_round_one", "F")]


def test_h16_mobility_covers_ankle_hip_and_upper_back() -> None:
    order = [one.letter for one in stations() if one.letter not in {"M1", "M2", "M3", "M4"}]
    assert [one[1] for one in said(plan(order=order)) if one[0] == "H16"] == ["no_ankle", "no_hip", "no_upper"]


def test_h17_strength_covers_knee_hip_and_pull() -> None:
    order = [one.letter for one in stations() if one.letter not in {"A", "B", "C", "D"}]
    assert [one[1] for one in said(plan(order=order)) if one[0] == "H17"] == ["no_knee", "no_hip_hinge", "no_pull"]


def test_h18_half_of_the_lower_body_on_one_leg() -> None:
    squat: dict[str, object] = {"exercise": "str_squat_goblet", "per_side": False}
    example = plan({"A": squat, "D": {**squat, "load": "16 kg"}})
    found = only(example, "H18")
    assert (letters(example, found.stations), dict(found.details)) == ("A B D", {"percent": "0"})


def test_h19_neighbours_lead_with_different_muscles() -> None:
    example = plan({"B": {"exercise": "str_split_squat_loaded", "per_side": True, "quantity": 6, "load": "16 kg"}})
    found = only(example, "H19")
    assert letters(example, found.stations) == "A B"
    assert found.between
    assert dict(found.details)["muscle"] == "quadriceps"
    assert [(one.kind, one.label) for one in found.repairs] == [(RepairKind.SWAP, "B")]


def test_h19_core_neighbours_differ_in_pattern() -> None:
    example = plan({"C2": {"exercise": "core_plank_front", "per_side": False}})
    assert [one[1:] for one in said(example) if one[0] == "H19"] == [("same_pattern", "C1 C2")]


def test_s03_says_which_small_muscle_is_missing() -> None:
    order = [one.letter for one in stations() if one.letter not in {"C", "B"}]
    example = plan({"P2": {"exercise": "pow_mb_slam"}}, order=order)
    missing = [dict(one.details)["muscle"] for one in findings(plan(order=order)) if one.rule == "S03"]
    assert missing == ["latissimus_dorsi"]
    assert not [one for one in findings(example) if one.rule == "S03"]


def test_a_coach_may_keep_what_teaches_and_nothing_else() -> None:
    example = plan({"B": {"exercise": "str_split_squat_loaded", "per_side": True, "quantity": 6, "load": "16 kg"}})
    key = finding_key(example, only(example, "H19"))
    report = check_plan(example, library(), {key: "they like it"})
    assert [one.rule for one in report.findings] == ["H17"]
    assert [(one.rule, one.kept) for one in report.kept] == [("H19", "they like it")]
    over = plan({"P1": {"quantity": 16}})
    key = finding_key(over, only(over, "H09"))
    assert [one.rule for one in check_plan(over, library(), {key: "no"}).findings] == ["H09"]


def test_measures_and_muscles_of_the_example() -> None:
    report = check_plan(plan(), library())
    measures = report.measures
    assert (measures.seconds, measures.limit_s) == (3195, 3600)
    assert (measures.contacts, measures.cap) == (48, 90)
    assert (measures.one_leg.percent, measures.one_leg.within) == (67, True)
    assert (measures.lower_body.percent, measures.lower_body.within) == (83, False)
    counts = {work.muscle: (work.leads, work.helps) for work in report.small_muscles}
    assert list(counts) == ["tibialis_posterior", "soleus", "iliopsoas", "latissimus_dorsi"]
    assert all(leads + helps > 0 for leads, helps in counts.values())


def test_hard_sets_are_whole_where_a_muscle_leads_and_half_where_it_helps() -> None:
    found = check_plan(plan(), library()).muscles
    work = {one.muscle: (one.leads, one.helps, one.sets, one.heat) for one in found}
    # Leads pogo (3) and calf raise (2), helps in march (3), step-up (2) and psoas march (2). Leading the ankle rock and
    # helping in ankle circles are stretches.
    assert work["soleus"] == (3, 4, 8.5, 3)
    assert work["quadriceps"] == (2, 1, 5.0, 2)
    assert work["deltoids"] == (0, 1, 1.5, 1)
    assert work["diaphragm"] == (1, 0, 0.0, 0)
    assert [one.sets for one in found] == sorted((one.sets for one in found), reverse=True)


def test_a_circuit_without_stations_can_be_checked() -> None:
    report = check_plan(plan(order=["M1"]), library())
    assert report.measures.one_leg.percent is None
    assert "H19" in report.passed


def test_pods_are_as_even_as_can_be() -> None:
    assert [pods(14, 4), pods(12, 4), pods(3, 4)] == [[4, 4, 3, 3], [3, 3, 3, 3], [1, 1, 1, 0]]


def test_letters_go_on_from_strength_into_accessory() -> None:
    rows = renumber(list(BLOCKS.values()), stations()[::-1])
    assert " ".join(one.letter for one in rows) == "M1 M2 M3 M4 M5 P1 P2 P3 A B C D E F C1 C2"
    many = [replace(rows[8], position=number) for number in range(28)]
    assert [one.letter for one in renumber(list(BLOCKS.values()), many)][-3:] == ["Z", "AA", "AB"]


def test_a_new_exercise_keeps_what_it_can_of_the_dose() -> None:
    before = stations()[8]
    assert default_dose(library().exercise("str_split_squat_bw"), 2, before).quantity == 8
    hold = default_dose(library().exercise("str_split_squat_iso"), 2, before)
    assert (hold.sets, hold.quantity, hold.unit, hold.per_side) == (2, 15, "s", True)
