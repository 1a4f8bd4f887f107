"""What was read about a circuit, made into what the editor shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from studio.domain.circuits.checks import check_plan, finding_key
from studio.domain.circuits.kit_demand import needs_of, pods
from studio.domain.circuits.plan import Plan, PlannedStation, make_plan
from studio.domain.circuits.prescription import Dose, format_dose
from studio.domain.circuits.records import Block, BlockKind, KitItem, Station
from studio.domain.circuits.timing import block_seconds, class_time, rotates
from studio.domain.exercises.library import Library
from studio.domain.exercises.personal import swap_for
from studio.domain.exercises.substitution import Step
from studio.domain.roles import Role
from studio.services.circuits.queries import ClassFacts, PersonFacts, VersionFacts
from studio.services.circuits.rows import BlockLane, CircuitView, Head, StationCard, SwapNeed, Target
from studio.services.exercises.naming import card_name
from studio.services.exercises.shelf import Shelf

MIXED_LEVEL = 2
"""The level a class is taken for while nobody is booked."""
_LOADED = frozenset({BlockKind.STRENGTH})


def class_level(people: Sequence[PersonFacts]) -> int:
    """The level that the upper quarter of the people booked has (the others regress); 2 while nobody is booked."""
    levels = sorted(one.level for one in people)
    return levels[3 * len(levels) // 4] if levels else MIXED_LEVEL


def head_of(facts: ClassFacts, people: Sequence[PersonFacts]) -> Head:
    """The class that stands above the circuit."""
    return Head(
        name=facts.name,
        letter=facts.letter,
        tone=facts.tone,
        starts=facts.starts,
        minutes=facts.minutes,
        room=facts.room,
        booked=len(people),
        level=class_level(people),
        cancelled=facts.cancelled,
    )


def plan_of(facts: VersionFacts, head: Head, library: Library, kit: Sequence[KitItem]) -> Plan:
    """The version as the checks see it."""
    return make_plan(
        facts.blocks,
        facts.stations,
        library.exercises,
        minutes=head.minutes,
        booked=head.booked,
        level=head.level,
        kit=kit,
    )


def fill(
    target: Target,
    head: Head,
    facts: VersionFacts,
    plan: Plan,
    shelf: Shelf,
    kept: Mapping[str, str],
    swaps: tuple[SwapNeed, ...],
) -> CircuitView:
    """The view of a version, without its versions and undo."""
    report = check_plan(plan, shelf.library, kept)
    return CircuitView(
        target=target,
        head=head,
        circuit_id=facts.circuit.id,
        circuit_name=facts.circuit.name,
        template=facts.circuit.template,
        version_id=facts.version.id,
        number=facts.version.number,
        lanes=tuple(_lane(block, facts, plan, shelf) for block in facts.blocks),
        time=class_time(facts.blocks, facts.stations),
        report=report,
        keys=tuple(finding_key(plan, one) for one in report.findings),
        swaps=swaps,
    )


def _lane(block: Block, facts: VersionFacts, plan: Plan, shelf: Shelf) -> BlockLane:
    stations = [one for one in facts.stations if one.block_id == block.id]
    planned = {one.id: one for one in plan.stations}
    groups = tuple(pods(plan.booked, len(stations))) if stations and rotates(block.format) else ()
    return BlockLane(
        id=block.id,
        kind=block.kind,
        format=block.format,
        rounds=block.rounds,
        work_s=block.work_s,
        rest_s=max(block.rest_s, block.move_s),
        length_s=block_seconds(block, len(stations)),
        stations=tuple(_card(one, block, planned.get(one.id), plan, shelf) for one in stations),
        pods=groups,
    )


def _card(station: Station, block: Block, planned: PlannedStation | None, plan: Plan, shelf: Shelf) -> StationCard:
    exercise = None if planned is None else planned.exercise
    dose = Dose(station.sets, station.quantity, station.unit, station.per_side, station.load)
    needs = [] if planned is None else needs_of(planned, plan.kit)
    body_weight = "body wt" if block.kind in _LOADED else ""
    return StationCard(
        id=station.id,
        block_id=station.block_id,
        letter=station.letter,
        exercise=station.exercise,
        name=station.exercise if exercise is None else card_name(exercise),
        dose=format_dose(dose, body_weight=body_weight),
        dose_typed=format_dose(dose),
        tempo=station.tempo,
        load=station.load,
        effort=station.effort,
        note=station.note,
        locked=station.locked,
        level=1 if exercise is None else exercise.level,
        kit=tuple(need.kit for need in needs for _ in range(min(need.count, 2))),
        kit_words="" if exercise is None else shelf.library.kit_words(exercise),
        figure=None if exercise is None else shelf.picture(exercise, with_arrows=False),
    )


def swap_needs(plan: Plan, people: Sequence[PersonFacts], library: Library, role: Role) -> tuple[SwapNeed, ...]:
    """Who does something else, and where, by roster number. The desk only learns that a swap is needed."""
    found = []
    for person in people:
        for planned in plan.stations:
            need = _need(planned, person, library)
            if need is not None:
                words = "" if role is Role.DESK else need[0]
                found.append(SwapNeed(person.code, planned.station.letter, planned.id, words, need[1]))
    return tuple(found)


def _need(planned: PlannedStation, person: PersonFacts, library: Library) -> tuple[str, bool] | None:
    swap = swap_for(library, planned.exercise, person.flags, rotation_cleared=person.rotation_cleared)
    if swap.step in {Step.NONE, Step.NO_CLASS}:
        return "", False
    return (" · ".join(swap.what_to_do[:2]), True) if swap.needed else None
