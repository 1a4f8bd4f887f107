"""What could stand at a station instead, and what each choice would change in the checks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from studio.domain.circuits.checks import check_plan
from studio.domain.circuits.findings import Finding
from studio.domain.circuits.plan import Plan, PlannedStation, default_dose
from studio.domain.circuits.prescription import format_dose
from studio.domain.circuits.records import BlockKind
from studio.domain.exercises.exercise import Exercise
from studio.domain.exercises.library import Library
from studio.services.circuits.rows import LibraryChoice
from studio.services.exercises.shelf import Shelf

MOST = 60


def swap_choices(plan: Plan, station_id: UUID, shelf: Shelf) -> tuple[LibraryChoice, ...]:
    """The chain of a station's exercise, easier to harder, then others of its pattern by level."""
    planned = next((one for one in plan.stations if one.id == station_id), None)
    if planned is None:
        return ()
    library = shelf.library
    before = check_plan(plan, library).findings
    rows = []
    for exercise, relation in _candidates(planned, library):
        effect, value = ("", "") if relation == "current" else _effect(plan, planned, exercise, before, library)
        rows.append(_choice(exercise, relation, shelf, effect, value))
    return tuple(rows)


def search_choices(shelf: Shelf, text: str, kind: BlockKind | None) -> tuple[LibraryChoice, ...]:
    """Exercises found as in the library, those of the block first; easier ones first while nothing is typed."""
    block = {"cool_down": "mobility"}.get(str(kind), str(kind))
    found = [row.exercise for row in shelf.index.find(text) if not row.hidden]
    if not text.strip():
        found.sort(key=lambda one: (one.level, one.name))
    found.sort(key=lambda one: one.block != block)
    return tuple(_choice(one, "other", shelf) for one in found[:MOST])


def _candidates(planned: PlannedStation, library: Library) -> Iterator[tuple[Exercise, str]]:
    exercise = planned.exercise
    own = exercise.block
    easier = [one for one in library.all_easier(exercise) if one.block == own][:2]
    seen = {exercise.id, *(one.id for one in easier)}
    for one in reversed(easier):
        yield one, "easier"
    yield exercise, "current"
    for one in library.harder(exercise)[:3]:
        if one.block == own:
            seen.add(one.id)
            yield one, "harder"
    for one in sorted(library.of_pattern(exercise.pattern), key=lambda other: (other.level, other.name)):
        if one.id not in seen and one.circuit_ok:
            yield one, "same_pattern"


def _effect(
    plan: Plan, planned: PlannedStation, exercise: Exercise, before: tuple[Finding, ...], library: Library
) -> tuple[str, str]:
    """The most telling thing the choice changes."""
    if exercise.level > plan.level:
        return "above_level", ""
    after = check_plan(_with(plan, planned, exercise), library).findings
    old, new = {_about(one) for one in before}, {_about(one) for one in after}
    if added := new - old:
        return "adds", str(len(added))
    for one in before:
        if _about(one) not in new and planned.id in one.stations:
            return _cleared(one)
    return ("below_level", "") if exercise.level < plan.level else ("", "")


def _cleared(finding: Finding) -> tuple[str, str]:
    details = dict(finding.details)
    if finding.rule == "H04":
        return "frees", details["kit"]
    if finding.rule == "H07":
        return "fits_level", ""
    return ("clears", details["muscle"]) if "muscle" in details else ("clears_one", "")


def _about(finding: Finding) -> tuple[str, ...]:
    details = dict(finding.details)
    where = () if finding.rule == "H04" else tuple(str(one) for one in finding.stations)
    return finding.rule, finding.code, details.get("kit", ""), details.get("muscle", ""), *where


def _with(plan: Plan, planned: PlannedStation, exercise: Exercise) -> Plan:
    dose = default_dose(exercise, planned.station.sets, planned.station)
    load = planned.station.load if keeps_load(planned.exercise, exercise) else ""
    station = replace(
        planned.station,
        exercise=exercise.id,
        quantity=dose.quantity,
        unit=dose.unit,
        per_side=dose.per_side,
        load=load,
        tempo=exercise.tempo,
    )
    blocks = tuple(
        replace(
            block,
            stations=tuple(
                PlannedStation(station, exercise) if one.id == planned.id else one for one in block.stations
            ),
        )
        for block in plan.blocks
    )
    return replace(plan, blocks=blocks)


def keeps_load(before: Exercise, after: Exercise) -> bool:
    """Whether a load makes sense for the new exercise: both are done with some of the same kit."""
    kinds = [{item.kind for choice in one.kit for item in choice.options} for one in (before, after)]
    return bool(kinds[0] & kinds[1] - {"mat", "wall", "anchor", "rig"})


def _choice(exercise: Exercise, relation: str, shelf: Shelf, effect: str = "", value: str = "") -> LibraryChoice:
    return LibraryChoice(
        exercise=exercise.id,
        name=exercise.short_name,
        relation=relation,
        level=exercise.level,
        dose=format_dose(replace(default_dose(exercise, 1), sets=1)),
        kit_words=shelf.library.kit_words(exercise),
        effect=effect,
        effect_value=value,
        figure=shelf.picture(exercise, with_arrows=False),
    )
