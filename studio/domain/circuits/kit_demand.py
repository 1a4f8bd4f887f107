"""H04: what kit every moment of a block takes, by load band, against what works in the studio."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from studio.domain.circuits import records
from studio.domain.circuits.findings import Finding, Repair, RepairKind
from studio.domain.circuits.plan import Plan, PlannedBlock, PlannedStation
from studio.domain.circuits.prescription import Weight, format_weight, parse_weight
from studio.domain.circuits.records import BlockFormat
from studio.domain.circuits.timing import rotates
from studio.domain.exercises.kit import KitItem

_PART_OF_THE_ROOM = frozenset({"wall", "floor_line", "anchor", "anchor_high", "rig"})
"""Counted as space (H05, H24), not as kit."""
_KG_IN_LB = 0.45359237


@dataclass(frozen=True, slots=True)
class Need:
    """`count` pieces of `kit` for each person at work at a station, out of the stock rows `bands`."""

    station: UUID
    letter: str
    kit: str
    count: int
    bands: tuple[records.KitItem, ...]
    load: str


def pods(booked: int, stations: int) -> list[int]:
    """How many people stand at each station at the start: as even as can be, larger pods first."""
    whole, rest = divmod(booked, stations)
    return [whole + (index < rest) for index in range(stations)]


def needs_of(planned: PlannedStation, stock: tuple[records.KitItem, ...]) -> list[Need]:
    """What one person at the station takes: of each choice the option the studio has most of."""
    needs = []
    for choice in planned.exercise.kit:
        options = [_need(planned, item, stock) for item in choice.options if item.kind not in _PART_OF_THE_ROOM]
        optional = choice.optional and not planned.station.load
        if len(options) == len(choice.options) and not optional:
            needs.append(max(options, key=lambda need: _working(need.bands) / need.count))
    return needs


def check_kit(plan: Plan) -> Iterator[Finding]:
    """H04: at every moment of a block, no band of kit is needed more often than it works."""
    for block in plan.blocks:
        needs = [need for planned in block.stations for need in needs_of(planned, plan.kit)]
        for key in dict.fromkeys((need.kit, need.bands) for need in needs):
            rivals = [need for need in needs if need.kit == key[0] and set(need.bands) <= set(key[1])]
            most = _most_at_once(plan, block, rivals)
            if most > _working(key[1]):
                yield _short(plan, block, rivals, key, most)


def most_needed(plan: Plan) -> dict[tuple[str, tuple[records.KitItem, ...]], int]:
    """Per kind of kit and the stock rows it may come from, the most pieces that the plan takes at any one moment."""
    most: dict[tuple[str, tuple[records.KitItem, ...]], int] = {}
    for block in plan.blocks:
        needs = [need for planned in block.stations for need in needs_of(planned, plan.kit)]
        for key in dict.fromkeys((need.kit, need.bands) for need in needs):
            rivals = [need for need in needs if need.kit == key[0] and set(need.bands) <= set(key[1])]
            most[key] = max(most.get(key, 0), _most_at_once(plan, block, rivals))
    return most


def _most_at_once(plan: Plan, block: PlannedBlock, needs: list[Need]) -> int:
    per_station: dict[UUID, int] = {}
    for need in needs:
        per_station[need.station] = per_station.get(need.station, 0) + need.count
    counts = [per_station.get(planned.id, 0) for planned in block.stations]
    if not rotates(block.block.format):
        return max(count * plan.booked for count in counts)
    people = [_at_work(pod, block.block.format) for pod in pods(plan.booked, len(counts))]
    return max(
        sum(count * people[(index - turn) % len(people)] for index, count in enumerate(counts))
        for turn in range(len(counts))
    )


def _at_work(pod: int, format: BlockFormat) -> int:
    return (pod + 1) // 2 if format is BlockFormat.PAIRS else pod


def _short(
    plan: Plan, block: PlannedBlock, rivals: list[Need], key: tuple[str, tuple[records.KitItem, ...]], most: int
) -> Finding:
    kit, bands = key
    loads = " / ".join(dict.fromkeys(band.load for band in bands if band.load)) or rivals[0].load
    letters = ", ".join(dict.fromkeys(need.letter for need in rivals))
    details = (
        ("kit", kit),
        ("load", loads),
        ("needs", str(most)),
        ("works", str(_working(bands))),
        ("letters", letters),
    )
    stations = tuple(dict.fromkeys(need.station for need in rivals))
    last = rivals[-1]
    repairs = (*_other_band(plan, block, rivals, last, bands), Repair(RepairKind.SWAP, last.station, label=last.letter))
    return Finding("H04", "kit_short", stations, details, repairs)


def _other_band(
    plan: Plan, block: PlannedBlock, rivals: list[Need], last: Need, bands: tuple[records.KitItem, ...]
) -> Iterator[Repair]:
    """The nearest lighter band that `last` could use, when that settles it for both."""
    weight = parse_weight(last.load)
    rest = [need for need in rivals if need.station != last.station]
    if weight is None or (rest and _most_at_once(plan, block, rest) > _working(bands)):
        return
    alone = _most_at_once(plan, block, [last])
    lighter: list[tuple[float, str]] = []
    for row in plan.kit:
        own = parse_weight(row.load)
        if row.kit == last.kit and own is not None and own.unit == weight.unit and row.working >= alone:
            lighter += [(own.low, row.load)] if own.low < weight.low else []
    for low, band in sorted(lighter, reverse=True)[:1]:
        load = format_weight(Weight(weight.pieces, low, low, weight.unit))
        yield Repair(RepairKind.SET_LOAD, last.station, load, f"{band}|{last.letter}")


def _need(planned: PlannedStation, item: KitItem, stock: tuple[records.KitItem, ...]) -> Need:
    load = planned.station.load
    rows = tuple(row for row in stock if row.kit == item.kind)
    weight = parse_weight(load)
    if weight is not None and any(parse_weight(row.load) for row in rows):
        count = max(item.count, weight.pieces)
        return Need(planned.id, planned.station.letter, item.kind, count, _within(rows, weight), load)
    named = tuple(row for row in rows if row.load and row.load.casefold() == load.casefold())
    return Need(planned.id, planned.station.letter, item.kind, item.count, named or rows, load)


def _within(rows: tuple[records.KitItem, ...], weight: Weight) -> tuple[records.KitItem, ...]:
    low, high = _kg(weight.low, weight.unit) - 0.01, _kg(weight.high, weight.unit) + 0.01
    found = []
    for row in rows:
        own = parse_weight(row.load)
        if own is not None and low <= _kg(own.low, own.unit) and _kg(own.high, own.unit) <= high:
            found.append(row)
    return tuple(found)


def _kg(value: float, unit: str) -> float:
    return value * _KG_IN_LB if unit == "lb" else value


def _working(rows: tuple[records.KitItem, ...]) -> int:
    return sum(row.working for row in rows)
