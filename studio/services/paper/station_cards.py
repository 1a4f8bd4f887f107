"""Station cards: what stands on the floor for everybody to see. No names, nothing about anybody."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from studio.domain.circuits.plan import PlannedBlock, PlannedStation
from studio.domain.circuits.records import BlockFormat, Station
from studio.domain.exercises.exercise import Exercise
from studio.domain.sheet_codes import sheet_code
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.station_card import CardsOnPage, StationCard, StationSet
from studio.domain.sheets.wording import counted, say
from studio.services.paper import words
from studio.services.paper.class_plan import ClassPlan

_BY_TIME = frozenset({BlockFormat.TIMED, BlockFormat.WAVES})


def station_set(
    plan: ClassPlan, stamp: SheetStamp, on_page: CardsOnPage, letters: Collection[str] | None = None
) -> StationSet:
    """The cards of all stations, or of those with these letters."""
    cards = (
        _card(plan, block, planned)
        for block in plan.carded
        for planned in block.stations
        if letters is None or planned.station.letter in letters
    )
    return StationSet(stamp, tuple(cards), on_page)


def _card(plan: ClassPlan, block: PlannedBlock, planned: PlannedStation) -> StationCard:
    exercise, station = planned.exercise, planned.station
    library = plan.shelf.library
    main, unit, pace = _dose(block, station)
    sets = counted(station.sets, "{number} set", "{number} sets")
    return StationCard(
        sheet_id=sheet_code("ST", plan.facts.session.id, station.letter),
        number=station.letter,
        name=" ".join(exercise.card.lines),
        main=main,
        unit=unit,
        sub=", ".join(filter(None, (pace, sets))),
        cues=exercise.card.cues,
        easier=_option(exercise, library.easier(exercise)),
        harder=_option(exercise, library.harder(exercise)),
        dose_line=f"{', '.join(filter(None, (unit, pace)))} × {station.sets}",
        figure=plan.shelf.picture(exercise),
    )


def _dose(block: PlannedBlock, station: Station) -> tuple[str, str, str]:
    """The main figure, its unit, and the pace: ("8", "reps", "every 2:00")."""
    timing = block.block
    rest = words.interval(max(timing.rest_s, timing.move_s))
    if timing.format in _BY_TIME:
        return words.interval(timing.work_s), say("work"), say("{time} rest", time=rest)
    pace = say("every {time}", time=words.interval(timing.work_s)) if words.window_format(timing.format) else ""
    if timing.format is BlockFormat.PAIRS:
        pace = say("{time} rest", time=rest)
    if station.unit == "s":
        return words.interval(station.quantity), say("each side") if station.per_side else say("hold"), pace
    unit = say("each side") if station.per_side else unit_word(station.unit)
    figure = f"{station.quantity} m" if station.unit == "m" and station.per_side else str(station.quantity)
    return figure, unit, pace


def unit_word(unit: str) -> str:
    """Reps; metres and seconds have the same sign everywhere."""
    return say("reps") if unit == "reps" else unit


def _option(exercise: Exercise, neighbours: Iterable[Exercise]) -> str:
    """The nearest neighbour of the same block; every short name can be read from two metres."""
    return next((one.short_name for one in neighbours if one.block == exercise.block), "")
