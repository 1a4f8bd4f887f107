"""Checks of doses and times: H02, H07, H08, H09, H12, H13 of the constraints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from studio.domain.circuits.findings import Finding, Repair, RepairKind, named, swap
from studio.domain.circuits.plan import Plan, PlannedBlock, PlannedStation
from studio.domain.circuits.records import BlockFormat, BlockKind
from studio.domain.circuits.timing import class_time, dose_seconds, longest_hold, window_seconds
from studio.domain.exercises.library import Library

CONTACT_CAPS = {1: 60, 2: 90, 3: 120}
_CONTACT_WEIGHTS = {0: 0.0, 1: 0.5, 2: 1.0, 3: 1.5}
_WINDOW_STEP_S = 30
_TIMED = frozenset({BlockFormat.TIMED, BlockFormat.FLOW})


def plan_seconds(plan: Plan) -> int:
    """Seconds that the whole class takes."""
    return class_time([one.block for one in plan.blocks], [one.station for one in plan.stations]).total_s


def contacts(planned: PlannedStation) -> float:
    """Weighted foot contacts: sets x quantity x sides x contacts a repetition x the weight of the impact."""
    station, exercise = planned.station, planned.exercise
    sides = 2 if station.per_side else 1
    return station.sets * station.quantity * sides * exercise.contacts_per_rep * _CONTACT_WEIGHTS[exercise.impact]


def check_time(plan: Plan) -> Iterator[Finding]:
    """H02: the class fits its length, and every dose its window or slot."""
    over = plan_seconds(plan) - plan.minutes * 60
    if over > 0:
        details = (("over", str(over)), ("minutes", str(plan.minutes)))
        yield Finding("H02", "class_too_long", details=details, repairs=tuple(_shorter(plan, over)))
    for block in plan.blocks:
        for station in block.stations:
            if block.block.format is BlockFormat.WINDOW:
                yield from _check_window(block, station, plan.level)
            elif block.block.format in _TIMED:
                yield from _check_hold(block, station)


def _shorter(plan: Plan, over: int) -> Iterator[Repair]:
    """One round less of the blocks that it would be enough in, the longest round last."""
    savings = []
    for block in plan.blocks:
        if block.block.rounds > 1 and block.stations:
            slot = block.block.work_s
            if block.block.format not in {BlockFormat.WINDOW, BlockFormat.EMOM}:
                slot += max(block.block.rest_s, block.block.move_s)
            saved = slot * len(block.stations) + block.block.round_rest_s
            if saved >= over:
                savings.append((saved, block.block.position, block))
    for _, _, block in sorted(savings)[:1]:
        rounds = str(block.block.rounds - 1)
        yield Repair(RepairKind.SET_ROUNDS, block.block.id, rounds, block.kind)


def _check_window(block: PlannedBlock, planned: PlannedStation, level: int) -> Iterator[Finding]:
    needs, has = window_seconds(planned.station, level), block.block.work_s
    if needs > has:
        fitting = -(-needs // _WINDOW_STEP_S) * _WINDOW_STEP_S
        details = (*named(planned), ("needs", str(needs)), ("has", str(has)))
        repairs = [Repair(RepairKind.SET_WORK, block.block.id, str(fitting))]
        fewer = max((n for n in range(3, planned.station.quantity) if _fits(planned, n, level, has)), default=None)
        if fewer is not None and planned.station.unit == "reps":
            repairs.append(Repair(RepairKind.SET_QUANTITY, planned.id, str(fewer), planned.station.letter))
        yield Finding("H02", "window_too_short", (planned.id,), details, tuple(repairs))


def _fits(planned: PlannedStation, quantity: int, level: int, window_s: int) -> bool:
    return window_seconds(replace(planned.station, quantity=quantity), level) <= window_s


def _check_hold(block: PlannedBlock, planned: PlannedStation) -> Iterator[Finding]:
    station = planned.station
    if station.unit != "s" or planned.exercise.side_mode == "switch_set":
        return
    needs, has = dose_seconds(station), block.block.work_s
    if needs > has:
        longest = longest_hold(has) if station.per_side else has
        details = (*named(planned), ("needs", str(needs)), ("has", str(has)))
        repairs = (Repair(RepairKind.SET_QUANTITY, planned.id, str(longest // 5 * 5 or longest), station.letter),)
        yield Finding("H02", "hold_too_long", (planned.id,), details, repairs)


def check_level(plan: Plan, library: Library) -> Iterator[Finding]:
    """H07: no exercise above the level of the class."""
    for planned in plan.stations:
        if planned.exercise.level > plan.level:
            easier = [one for one in library.all_easier(planned.exercise) if one.level <= plan.level]
            fitting = [one for one in easier if one.block == planned.exercise.block]
            repairs = [Repair(RepairKind.SET_EXERCISE, planned.id, one.id, one.short_name) for one in fitting[:1]]
            details = (*named(planned), ("level", str(planned.exercise.level)), ("class_level", str(plan.level)))
            yield Finding("H07", "above_level", (planned.id,), details, (*repairs, swap(planned)))


def check_sides(plan: Plan) -> Iterator[Finding]:
    """H08: both sides get the same work: inside the turn, or by an even number of rounds."""
    for block in plan.blocks:
        if block.block.format not in _TIMED or block.block.rounds % 2 == 0:
            continue
        for planned in block.stations:
            inside = planned.station.per_side and dose_seconds(planned.station) <= block.block.work_s
            if planned.exercise.side_mode == "switch_set" and not inside:
                repairs = (Repair(RepairKind.SET_ROUNDS, block.block.id, str(block.block.rounds + 1), block.kind),)
                details = (*named(planned), ("rounds", str(block.block.rounds)))
                yield Finding("H08", "odd_rounds", (planned.id,), details, (*repairs, swap(planned)))


def check_contacts(plan: Plan) -> Iterator[Finding]:
    """H09: weighted contacts of the session stay within the cap of the level."""
    landing = [one for one in plan.stations if contacts(one) > 0]
    total, cap = sum(contacts(one) for one in landing), CONTACT_CAPS[plan.level]
    if total > cap:
        most = max(landing, key=contacts)
        each = contacts(most) / most.station.quantity
        fewer = int(most.station.quantity - (total - cap) / each)
        repairs: tuple[Repair, ...] = (swap(most),)
        if fewer >= 3:
            repairs = (Repair(RepairKind.SET_QUANTITY, most.id, str(fewer), most.station.letter), *repairs)
        details = (("contacts", f"{total:g}"), ("cap", str(cap)))
        yield Finding("H09", "too_many_contacts", tuple(one.id for one in landing), details, repairs)


def check_strength_doses(plan: Plan) -> Iterator[Finding]:
    """H12: 3 to 8 repetitions (to 12 with body weight at level 1), holds to 40 s, carries to 30 m."""
    for planned in plan.of_kind(BlockKind.STRENGTH):
        station = planned.station
        low, high = {"reps": (3, _most_reps(planned)), "s": (1, 40), "m": (1, 30)}.get(station.unit, (1, 999))
        if not low <= station.quantity <= high:
            value = str(min(max(station.quantity, low), high))
            details = (*named(planned), ("quantity", str(station.quantity)), ("low", str(low)), ("high", str(high)))
            repairs = (Repair(RepairKind.SET_QUANTITY, planned.id, value, station.letter),)
            yield Finding("H12", f"strength_{station.unit}", (planned.id,), details, repairs)


def _most_reps(planned: PlannedStation) -> int:
    exercise = planned.exercise
    body_weight = not planned.station.load
    two_sided = exercise.level == 1 and exercise.laterality == "bilateral"
    return 12 if body_weight and (two_sided or exercise.pattern == "pull_horizontal") else 8


def check_accessory_doses(plan: Plan) -> Iterator[Finding]:
    """H13: 10 repetitions or more, or timed work (lowering drills apart), and an effort of 8 at most."""
    for planned in plan.of_kind(BlockKind.ACCESSORY):
        station = planned.station
        if station.unit == "reps" and station.quantity < 10 and station.tempo != "4-0-X-0":
            repairs = (Repair(RepairKind.SET_QUANTITY, planned.id, "10", station.letter),)
            details = (*named(planned), ("quantity", str(station.quantity)))
            yield Finding("H13", "accessory_reps", (planned.id,), details, repairs)
        efforts = [int(number) for number in re.findall(r"\d+", station.effort)]
        if efforts and max(efforts) > 8:
            details = (*named(planned), ("effort", str(max(efforts))))
            yield Finding("H13", "accessory_effort", (planned.id,), details)
