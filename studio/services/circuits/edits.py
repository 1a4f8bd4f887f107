"""The changes to a version, each a function that writes to it and answers the journal's label and details."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from studio.domain.circuits.plan import default_dose
from studio.domain.circuits.prescription import Dose, format_dose, parse_dose, parse_load_text, parse_tempo
from studio.domain.circuits.records import Block, BlockFormat, Station
from studio.domain.errors import RuleError
from studio.domain.exercises.exercise import Exercise
from studio.domain.exercises.library import Library
from studio.domain.ids import new_id
from studio.services.circuits.choices import keeps_load
from studio.services.circuits.versions import WorkingVersion
from studio.services.exercises.naming import card_name

MOST_STATIONS = 5
"""Stations of a block: what the lane, the card and the floor hold."""
NOTE_LIMIT = 200
Said = tuple[str, dict[str, str]]
Edit = Callable[[WorkingVersion], Said]


def set_exercise(working: WorkingVersion, station_id: UUID, after: Exercise, library: Library) -> Said:
    """Put another exercise at a station; sets stay, and of dose and load what fits it."""
    station = _unlocked(working.station(station_id))
    before = library.exercises.get(station.exercise)
    load = station.load if before is not None and keeps_load(before, after) else ""
    dose = replace(default_dose(after, station.sets, station), load=load)
    working.write(_with_exercise(station, after, dose))
    return "circuit_exercise", {"letter": station.letter, "name": card_name(after)}


def set_dose(working: WorkingVersion, station_id: UUID, text: str) -> Said:
    """Set a dose as typed."""
    dose = parse_dose(text)
    station = _unlocked(working.station(station_id))
    working.write(_with_dose(station, dose))
    return "circuit_dose", {"letter": station.letter, "dose": format_dose(dose)}


def set_quantity(working: WorkingVersion, station_id: UUID, quantity: int) -> Said:
    """Set how many repetitions, seconds, metres or breaths."""
    station = working.station(station_id)
    dose = Dose(station.sets, quantity, station.unit, station.per_side, station.load)
    return set_dose(working, station_id, format_dose(dose))


def set_load(working: WorkingVersion, station_id: UUID, text: str) -> Said:
    """Set the load as typed; nothing means body weight."""
    load = parse_load_text(text)
    station = _unlocked(working.station(station_id))
    working.write(replace(station, load=load))
    return "circuit_load", {"letter": station.letter, "load": load}


def set_tempo(working: WorkingVersion, station_id: UUID, text: str) -> Said:
    """Set the tempo as typed."""
    tempo = parse_tempo(text)
    station = _unlocked(working.station(station_id))
    working.write(replace(station, tempo=tempo))
    return "circuit_tempo", {"letter": station.letter, "tempo": tempo}


def set_note(working: WorkingVersion, station_id: UUID, text: str) -> Said:
    """Set the note for coaches."""
    station = working.station(station_id)
    working.write(replace(station, note=text.strip()[:NOTE_LIMIT]))
    return "circuit_note", {"letter": station.letter}


def set_locked(working: WorkingVersion, station_id: UUID, *, locked: bool) -> Said:
    """Lock or unlock a station."""
    station = working.station(station_id)
    working.write(replace(station, locked=locked))
    return "circuit_locked" if locked else "circuit_unlocked", {"letter": station.letter}


def move_station(working: WorkingVersion, station_id: UUID, block_id: UUID, position: int, library: Library) -> Said:
    """Put a station at a position of its own or another block."""
    station, block = _unlocked(working.station(station_id)), working.block(block_id)
    if station.block_id != block.id:
        _must_have_room(working, block)
    _place(working, replace(station, block_id=block.id), position)
    to = working.station(station.id).letter
    return "circuit_moved", {"letter": station.letter, "to": to, "name": _name(station, library)}


def add_station(working: WorkingVersion, block_id: UUID, exercise: Exercise, position: int | None) -> Said:
    """Add a station with an exercise at its usual dose."""
    block = working.block(block_id)
    _must_have_room(working, block)
    dose = default_dose(exercise, block.rounds)
    blank = Station(new_id(), block.id, working.version.id, 0, "", exercise.id, dose.sets, dose.quantity, dose.unit)
    _place(working, _with_exercise(blank, exercise, dose), MOST_STATIONS if position is None else position)
    return "circuit_added", {"letter": working.station(blank.id).letter, "name": card_name(exercise)}


def add_to_its_block(working: WorkingVersion, exercise: Exercise) -> Said:
    """Add a station at the end of the block that the exercise belongs to; `RuleError` "block_missing"."""
    for block in sorted(working.blocks, key=lambda one: one.position):
        if str(block.kind) == exercise.block:
            return add_station(working, block.id, exercise, None)
    raise RuleError("block_missing", name=card_name(exercise), block=exercise.block)


def duplicate_station(working: WorkingVersion, station_id: UUID, library: Library) -> Said:
    """Put a copy of a station behind it."""
    station = working.station(station_id)
    _must_have_room(working, working.block(station.block_id))
    twin = replace(station, id=new_id(), locked=False)
    _place(working, twin, station.position + 1)
    return "circuit_added", {"letter": working.station(twin.id).letter, "name": _name(station, library)}


def remove_station(working: WorkingVersion, station_id: UUID, library: Library) -> Said:
    """Take a station away."""
    station = _unlocked(working.station(station_id))
    working.arrange([one for one in working.stations if one.id != station.id])
    return "circuit_removed", {"letter": station.letter, "name": _name(station, library)}


def set_block(
    working: WorkingVersion,
    block_id: UUID,
    rounds: int | None,
    work_s: int | None,
    rest_s: int | None,
    way: BlockFormat | None,
) -> Said:
    """Set what is not None; sets of stations that followed the rounds go on following them."""
    before = working.block(block_id)
    after = replace(
        before,
        rounds=before.rounds if rounds is None else rounds,
        work_s=before.work_s if work_s is None else work_s,
        rest_s=before.rest_s if rest_s is None else rest_s,
        # Who moves rests: a pause shorter than the move was would otherwise change nothing.
        move_s=before.move_s if rest_s is None else min(before.move_s, rest_s),
        format=before.format if way is None else way,
    )
    if not (1 <= after.rounds <= 10 and 5 <= after.work_s <= 3600 and 0 <= after.rest_s <= 3600):
        raise RuleError("block_out_of_range")
    working.write_block(after)
    for station in working.of_block(after.id):
        if station.sets == before.rounds:
            working.write(replace(station, sets=after.rounds))
    return "circuit_block", {"block": str(after.kind)}


def _place(working: WorkingVersion, station: Station, position: int) -> None:
    """Save the order with `station` at a position of its block (too far means last)."""
    others = [one for one in working.stations if one.id != station.id]
    own = [one for one in others if one.block_id == station.block_id]
    own.insert(max(0, min(position, len(own))), station)
    order = []
    for block in sorted(working.blocks, key=lambda one: one.position):
        order += own if block.id == station.block_id else [one for one in others if one.block_id == block.id]
    working.arrange(order)


def _must_have_room(working: WorkingVersion, block: Block) -> None:
    if len(working.of_block(block.id)) >= MOST_STATIONS:
        raise RuleError("block_full", stations=MOST_STATIONS)


def _unlocked(station: Station) -> Station:
    if station.locked:
        raise RuleError("station_locked", letter=station.letter)
    return station


def _with_exercise(station: Station, exercise: Exercise, dose: Dose) -> Station:
    effort = exercise.intensity.removeprefix("rpe").split("_")[0] if exercise.intensity.startswith("rpe") else ""
    return replace(_with_dose(station, dose), exercise=exercise.id, tempo=exercise.tempo, effort=effort)


def _with_dose(station: Station, dose: Dose) -> Station:
    return replace(
        station,
        sets=dose.sets,
        quantity=dose.quantity,
        unit=dose.unit,
        per_side=dose.per_side,
        load=dose.load,
    )


def _name(station: Station, library: Library) -> str:
    exercise = library.exercises.get(station.exercise)
    return station.exercise if exercise is None else card_name(exercise)
