"""Personal cards: the same circuit with everybody's own load, swap and last result; never why."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from studio.domain.circuits.plan import PlannedBlock, PlannedStation, default_dose
from studio.domain.circuits.prescription import parse_weight
from studio.domain.circuits.records import BlockKind, Station
from studio.domain.exercises.exercise import Exercise
from studio.domain.exercises.substitution import Step, Swap
from studio.domain.members.records import Race
from studio.domain.progress.records import SetResult
from studio.domain.sheet_codes import sheet_code
from studio.domain.sheets.personal_card import PersonalCard, PersonalRow, WarmItem
from studio.domain.sheets.wording import say
from studio.services.circuits.choices import keeps_load
from studio.services.paper import words
from studio.services.paper.class_plan import ClassPlan, dose_text
from studio.services.paper.coach_card import holds
from studio.services.paper.queries import PersonFacts

POUND = 0.45359237
_WARM = (BlockKind.MOBILITY, BlockKind.POWER)
_MAIN = (BlockKind.STRENGTH, BlockKind.ACCESSORY, BlockKind.CORE)


def personal_cards(plan: ClassPlan) -> tuple[tuple[PersonFacts, PersonalCard], ...]:
    """One card for everybody who trains, by number on the roster."""
    return tuple((one, _card(plan, one)) for one in plan.facts.people if not holds(plan, one.flags))


def main_blocks(plan: ClassPlan) -> list[PlannedBlock]:
    """The blocks whose results are written down."""
    return [block for block in plan.plan.blocks if block.kind in _MAIN and block.stations]


def _card(plan: ClassPlan, person: PersonFacts) -> PersonalCard:
    dated = plan.facts.session
    blocks = main_blocks(plan)
    rows = tuple(tuple(_row(plan, person, one) for one in block.stations) for block in blocks)
    days = _days(plan, person, blocks)
    goal, detail, left = _goal(person.race, dated.starts.date())
    return PersonalCard(
        sheet_id=sheet_code("M", dated.id, f"{person.code:02d}"),
        name=plan.names[person.member.id],
        class_line=f"{dated.name}, {words.short_date(dated.starts)}, {words.clock_text(dated.starts)}, "
        f"{plan.facts.coach.split(' ')[0]}",
        blocks=rows,
        warm=tuple(item for block in plan.plan.blocks for item in _warm(plan, person, block)),
        last_title=_last_title(days),
        goal=goal,
        goal_detail=detail,
        days_to_go=left,
    )


def _last_title(days: set[date]) -> str:
    """The day in the head of the column where all results are of the same."""
    if len(days) != 1:
        return say("Last time")
    return say("Last time, {date}", date=words.day_month(next(iter(days))))


def _goal(race: Race | None, day: date) -> tuple[str, str, str]:
    if race is None:
        return "", "", ""
    return (
        race.name,
        say("{date}, {priority} race", date=words.short_date(race.on_day), priority=race.priority),
        str((race.on_day - day).days),
    )


def _warm(plan: ClassPlan, person: PersonFacts, block: PlannedBlock) -> tuple[WarmItem, ...]:
    if block.kind not in _WARM or not block.stations:
        return ()
    if block.kind is BlockKind.MOBILITY:
        return (WarmItem(say("Mobility flow")),)
    return tuple(_warm_item(plan, person, one) for one in block.stations)


def _warm_item(plan: ClassPlan, person: PersonFacts, planned: PlannedStation) -> WarmItem:
    exercise, station, sub = own_work(plan, person, planned)
    name = exercise.short_name if exercise is not None else sub
    changed = f" ({sub})" if sub and exercise is planned.exercise else ""
    dose = f" {dose_text(station)}" if exercise is not None else ""
    return WarmItem(f"{station.letter} {name}{dose}{changed}", station.sets)


def _row(plan: ClassPlan, person: PersonFacts, planned: PlannedStation) -> PersonalRow:
    exercise, station, sub = own_work(plan, person, planned)
    if exercise is None:
        return PersonalRow(station.letter, say("Ask the coach"), "", "", "", 0, sub)
    last = plan.last(person, exercise)
    return PersonalRow(
        number=station.letter,
        name=exercise.short_name,
        dose=dose_text(station),
        load=own_load(station.load, last),
        last=last_text(last),
        sets=station.sets,
        sub=sub,
        figure=plan.shelf.picture(exercise),
    )


def own_work(plan: ClassPlan, person: PersonFacts, planned: PlannedStation) -> tuple[Exercise | None, Station, str]:
    """What the person does at a station: exercise (None: nothing fits), dose, and what differs."""
    swap = plan.swap(person, planned.exercise)
    name = words.lower_first(planned.exercise.short_name)
    if swap.exercise is None:
        return None, planned.station, say("instead of {exercise}", exercise=name)
    if swap.exercise is planned.exercise:
        return planned.exercise, planned.station, _changes(swap)
    dose = default_dose(swap.exercise, planned.station.sets, planned.station)
    station = replace(
        planned.station,
        quantity=dose.quantity,
        unit=dose.unit,
        per_side=dose.per_side,
        load=planned.station.load if keeps_load(planned.exercise, swap.exercise) else "",
    )
    return (
        swap.exercise,
        station,
        ", ".join(filter(None, (say("instead of {exercise}", exercise=name), _changes(swap)))),
    )


def _changes(swap: Swap) -> str:
    if swap.step is Step.AS_IS:
        return ""
    return ", ".join(map(words.change_text, swap.modifiers))


def own_load(load: str, last: SetResult | None) -> str:
    """The person's last load where the station allows it, else the nearest end of its range, else the range."""
    weight = parse_weight(load)
    if not load or last is None:
        return load
    if weight is None:
        same = last.load_unit != "band" or not last.load or load.rsplit(maxsplit=1)[-1] == last.load
        return load if same else load_text(last)
    if last.load_kg is None:
        return load
    in_kg = POUND if weight.unit == "lb" else 1.0
    low, high = weight.low * in_kg, weight.high * in_kg
    pieces = f"{weight.pieces} × " if weight.pieces != 1 else ""
    if low - 0.05 <= last.load_kg <= high + 0.05 and weight.pieces == 1:
        return load_text(last)
    if weight.low == weight.high:
        return load
    return f"{pieces}{weight.low if last.load_kg < low else weight.high:g} {weight.unit}"


def load_text(result: SetResult) -> str:
    """The load of a result as it was entered: "16 kg", "band 2", "" for body weight."""
    if not result.load:
        return ""
    if result.load_unit == "band":
        return say("band {number}", number=result.load) if result.load.isdigit() else result.load
    return f"{result.load} {result.load_unit}"


def last_text(result: SetResult | None) -> str:
    """16 kg  8 8  @7."""
    if result is None:
        return say("first time")
    effort = "" if result.effort is None else f"@{result.effort:g}"
    return "  ".join(filter(None, (load_text(result), " ".join(map(str, result.reps)), effort)))


def _days(plan: ClassPlan, person: PersonFacts, blocks: Collection[PlannedBlock]) -> set[date]:
    """The days of the results shown on the card."""
    exercises = (own_work(plan, person, one)[0] for block in blocks for one in block.stations)
    found = (plan.last(person, one) for one in exercises if one is not None)
    return {one.on_day for one in found if one is not None}
