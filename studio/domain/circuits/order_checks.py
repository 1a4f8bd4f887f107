"""Checks of what stands where: H01, H11, H14, H16, H17, H18, H19 of the constraints and the soft rule S03."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from studio.domain.circuits.coverage import SMALL_MUSCLES
from studio.domain.circuits.findings import Finding, Repair, RepairKind, named, swap
from studio.domain.circuits.plan import (
    BLOCK_ORDER,
    HIP_PATTERNS,
    KNEE_PATTERNS,
    PULL_PATTERNS,
    Plan,
    PlannedBlock,
    PlannedStation,
)
from studio.domain.circuits.records import BlockKind
from studio.domain.circuits.timing import rotates

_HARD_LANDING = 2
_BEFORE_STRENGTH = (BlockKind.MOBILITY, BlockKind.POWER)


def check_block_order(plan: Plan) -> Iterator[Finding]:
    """H01: mobility, power, strength, accessory, core, cool-down."""
    kinds = [block for block in plan.blocks if block.stations]
    for one, other in pairwise(kinds):
        if BLOCK_ORDER.index(one.kind) > BLOCK_ORDER.index(other.kind):
            rows = tuple(station.id for station in other.stations)
            yield Finding("H01", "block_order", rows, (("first", one.kind), ("second", other.kind)))


def check_landings(plan: Plan) -> Iterator[Finding]:
    """H11: no two hard landings in a row, and none once strength has begun."""
    strength_begun = False
    for block in plan.blocks:
        strength_begun = strength_begun or (block.kind not in _BEFORE_STRENGTH and bool(block.stations))
        for one, other in block.neighbours():
            if one.exercise.impact >= _HARD_LANDING and other.exercise.impact >= _HARD_LANDING:
                yield _pair("H11", "landings_in_a_row", one, other, (swap(other), swap(one)))
        if strength_begun:
            for station in block.stations:
                if station.exercise.impact >= _HARD_LANDING:
                    yield Finding("H11", "landing_after_strength", (station.id,), named(station), (swap(station),))


def check_core_order(plan: Plan) -> Iterator[Finding]:
    """H14: steadying work comes before any rotation; where pods rotate there is no rotation in round 1."""
    seen: set[str] = set()
    for block in plan.blocks:
        if block.kind is not BlockKind.CORE:
            continue
        before = set(seen)
        for position, station in enumerate(block.stations):
            pattern = station.exercise.pattern
            ready = "anti_extension" in seen and bool({"anti_rotation", "anti_lateral_flexion"} & seen)
            if pattern == "rotation" and not ready:
                last = len(block.stations) - 1
                move = (Repair(RepairKind.MOVE_TO, station.id, str(last), station.station.letter),)
                repairs = (*(move if position < last else ()), swap(station))
                yield Finding("H14", "rotation_first", (station.id,), named(station), repairs)
            elif pattern == "rotation" and rotates(block.block.format) and not _steady(before):
                yield Finding("H14", "rotation_in_round_one", (station.id,), named(station), (swap(station),))
            seen.add(pattern)


def _steady(patterns: set[str]) -> bool:
    return "anti_extension" in patterns and bool({"anti_rotation", "anti_lateral_flexion"} & patterns)


def check_mobility_cover(plan: Plan) -> Iterator[Finding]:
    """H16: an ankle, a hip, and a thoracic or shoulder item."""
    stations = plan.of_kind(BlockKind.MOBILITY)
    areas = {area for one in stations for area in _areas(one)}
    for code, wanted in (("no_ankle", {"ankle"}), ("no_hip", {"hip"}), ("no_upper", {"thoracic", "shoulder"})):
        if not wanted & areas:
            rows = tuple(one.id for one in stations)
            yield Finding("H16", code, rows, (), tuple(map(swap, stations[-1:])))


def _areas(planned: PlannedStation) -> set[str]:
    patterns = (planned.exercise.pattern, planned.exercise.pattern2 or "")
    return {planned.exercise.joint} | {
        area for area in ("ankle", "hip", "thoracic", "shoulder") for one in patterns if one.startswith(f"mob_{area}")
    }


def check_strength_cover(plan: Plan) -> Iterator[Finding]:
    """H17: a knee-dominant, a hip-dominant and a pulling item (a scapular one where there is no kit to pull on)."""
    stations = plan.of_kind(BlockKind.STRENGTH)
    patterns = {one.exercise.pattern for one in stations}
    scapular = any(one.exercise.pattern == "scapular_retraction" for one in plan.stations)
    pulls = bool(PULL_PATTERNS & {one.exercise.pattern for one in plan.stations})
    rows = tuple(one.id for one in stations)
    for code, present in (
        ("no_knee", bool(KNEE_PATTERNS & patterns)),
        ("no_hip_hinge", bool(HIP_PATTERNS & patterns)),
        ("no_pull", pulls or (scapular and not _pull_kit(plan))),
    ):
        if not present:
            yield Finding("H17", code, rows, (), tuple(map(swap, stations[-1:])))


def _pull_kit(plan: Plan) -> bool:
    kinds = {item.kit for item in plan.kit if item.working > 0}
    return bool(kinds & {"suspension_trainer", "pull_up_bar", "rig", "band_long", "dumbbell", "kettlebell"})


def check_one_leg_share(plan: Plan) -> Iterator[Finding]:
    """H18: at least half of the lower-body strength stations are one-sided or alternating."""
    lower = [one for one in plan.of_kind(BlockKind.STRENGTH) if one.is_lower]
    both = [one for one in lower if not one.one_sided]
    if lower and 2 * len(both) > len(lower):
        percent = round(100 * (len(lower) - len(both)) / len(lower))
        repairs = tuple(map(swap, both[-1:]))
        yield Finding("H18", "few_one_leg", tuple(one.id for one in both), (("percent", str(percent)),), repairs)


def check_repeats(plan: Plan) -> Iterator[Finding]:
    """H19: neighbours lead with different muscles in strength and accessory, and differ in pattern in core."""
    for block in plan.blocks:
        if block.kind in {BlockKind.STRENGTH, BlockKind.ACCESSORY}:
            yield from _same_lead(block)
        elif block.kind is BlockKind.CORE:
            for one, other in block.neighbours():
                if one.exercise.pattern == other.exercise.pattern:
                    yield _pair("H19", "same_pattern", one, other, (swap(other),))


def _same_lead(block: PlannedBlock) -> Iterator[Finding]:
    for one, other in block.neighbours():
        lead = one.exercise.primary[:1]
        if lead and lead == other.exercise.primary[:1]:
            yield _pair("H19", "same_lead", one, other, (swap(other),), (("muscle", lead[0]),))


def check_small_muscles(plan: Plan) -> Iterator[Finding]:
    """S03: each of the four small muscles is trained at least once."""
    for muscle in SMALL_MUSCLES:
        if not any(muscle in (*one.exercise.primary, *one.exercise.secondary) for one in plan.stations):
            yield Finding("S03", "small_muscle_missing", (), (("muscle", muscle),))


def _pair(
    rule: str,
    code: str,
    one: PlannedStation,
    other: PlannedStation,
    repairs: tuple[Repair, ...],
    more: tuple[tuple[str, str], ...] = (),
) -> Finding:
    details = (
        ("letter", one.station.letter),
        ("name", one.exercise.short_name),
        ("other_letter", other.station.letter),
        ("other_name", other.exercise.short_name),
        *more,
    )
    return Finding(rule, code, (one.id, other.id), details, repairs, between=True)
