"""The results grid of a class: the stations that count, and what everybody did there last time. Numbers, no names."""

from __future__ import annotations

from studio.domain.circuits.plan import PlannedStation
from studio.domain.circuits.prescription import parse_weight
from studio.domain.progress.records import SetResult
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.results_grid import GridCell, GridColumn, GridRow, ResultsGrid
from studio.services.paper import words
from studio.services.paper.class_plan import ClassPlan
from studio.services.paper.coach_card import holds
from studio.services.paper.personal_cards import main_blocks, own_work
from studio.services.paper.queries import PersonFacts

TICK = "✓"


def results_grid(plan: ClassPlan, stamp: SheetStamp) -> ResultsGrid:
    """The grid, people by number; who does not train today has no figures."""
    facts, dated = plan.facts, plan.facts.session
    blocks = main_blocks(plan)
    stations = [one for block in blocks for one in block.stations]
    firsts = {block.stations[0].station.id for block in blocks}
    when = (f"{words.date_with_year(dated.starts)}, {words.clock_text(dated.starts)}", facts.coach, facts.room)
    return ResultsGrid(
        stamp=stamp,
        kind_letter=facts.letter,
        when=", ".join(filter(None, when)),
        columns=tuple(_column(plan, one, opens_block=one.station.id in firsts) for one in stations),
        rows=tuple(
            GridRow(code, tuple(_cell(plan, person, one) for one in stations))
            for person, code in zip(facts.people, words.codes_text(one.code for one in facts.people), strict=True)
        ),
    )


def _column(plan: ClassPlan, planned: PlannedStation, *, opens_block: bool) -> GridColumn:
    station = planned.station
    weight = parse_weight(station.load)
    used = (plan.last(person, planned.exercise) for person in plan.facts.people)
    # Where the circuit leaves the load open, what was last written down there tells.
    before = next((str(last.load_unit) for last in used if last is not None and last.load), TICK)
    load = weight.unit if weight is not None else "band" if station.load else before
    return GridColumn(station.letter, planned.exercise.short_name, load, station.unit, opens_block)


def _cell(plan: ClassPlan, person: PersonFacts, planned: PlannedStation) -> GridCell:
    if holds(plan, person.flags):
        return GridCell()
    exercise, _station, _sub = own_work(plan, person, planned)
    swapped = exercise is not planned.exercise
    last = None if exercise is None else plan.last(person, exercise)
    if last is None:
        return GridCell(swap=swapped)
    return GridCell(last.load, _figure(last), swapped)


def _figure(last: SetResult) -> str:
    """8, or 8/7 where the sets were not alike."""
    alike = len(set(last.reps)) == 1
    return "/".join(map(str, last.reps[:1] if alike else last.reps))
