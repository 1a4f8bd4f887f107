"""The coach card of a class: the whole class on one page, people by number on the roster."""

from __future__ import annotations

from studio.domain.circuits.plan import PlannedBlock, PlannedStation
from studio.domain.circuits.prescription import TEMPO_WORDS
from studio.domain.circuits.records import BlockFormat, BlockKind, SeasonPhase
from studio.domain.circuits.timing import BlockTime, rotates
from studio.domain.exercises.substitution import Step
from studio.domain.sheets.coach_card import (
    CoachBlock,
    CoachCard,
    CoachRow,
    FlowItem,
    Rotation,
    RotationRow,
    SetOutItem,
    Swap,
    TimeSegment,
)
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.wording import say
from studio.services.attendance.board import WITHOUT_CARDS
from studio.services.exercises.naming import card_name
from studio.services.paper import words
from studio.services.paper.class_plan import (
    ClassPlan,
    KitToSetOut,
    PodRound,
    arrivals,
    dose_text,
    kit_to_set_out,
    pod_rounds,
)

MOST_TURNS = 8
"""Stations of a rotation table; more do not fit beside each other."""
BODY_WEIGHT = "body weight"


def coach_card(plan: ClassPlan, stamp: SheetStamp) -> CoachCard:
    """The card; everything on it is counted here."""
    facts, dated = plan.facts, plan.facts.session
    ends = max(dated.minutes * 60, plan.time.total_s)
    return CoachCard(
        stamp=stamp,
        kind_letter=facts.letter,
        title=dated.name,
        when=f"{words.long_date(dated.starts)}, {words.span(dated.starts, dated.minutes)}",
        coach=facts.coach,
        room=facts.room,
        phase=phase_text(facts.phases, plan) if facts.phases else "",
        booked=say("{number} of {count}", number=len(facts.people), count=dated.capacity),
        segments=_segments(plan, ends),
        ends=words.inner_clock(plan.at(ends)),
        blocks=tuple(_block(plan, block) for block in _shown(plan)),
        set_out=_set_out(plan),
        rotation=_rotation(plan),
        notes=_notes(plan),
    )


def phase_text(phases: tuple[SeasonPhase, ...], plan: ClassPlan) -> str:
    """Off-season, week 6/12."""
    day, phase = plan.facts.session.starts.date(), phases[0]
    week = (day - phase.first_day).days // 7 + 1
    weeks = -(-((phase.last_day - phase.first_day).days + 1) // 7)
    return say("{phase}, week {week}/{weeks}", phase=words.phase_name(phase.phase), week=week, weeks=weeks)


def _segments(plan: ClassPlan, ends: int) -> tuple[TimeSegment, ...]:
    """The brief, the blocks, and what is left of the class to write results down."""
    brief = TimeSegment(say("Brief"), words.inner_clock(plan.at(0)), plan.time.brief_s / 60)
    blocks = tuple(_segment(plan, one) for one in plan.time.blocks if one.length_s)
    left = ends - plan.time.total_s
    log = TimeSegment(say("Log"), words.inner_clock(plan.at(plan.time.total_s)), left / 60)
    return (brief, *blocks, *((log,) if left >= 60 else ()))


def _segment(plan: ClassPlan, time: BlockTime) -> TimeSegment:
    return TimeSegment(
        name=words.block_name(time.kind),
        starts=words.inner_clock(plan.at(time.start_s)),
        minutes=time.length_s / 60,
        work=tuple((begin / 60, (end - begin) / 60) for begin, end in time.work),
        tinted=time.kind is BlockKind.STRENGTH,
    )


def _shown(plan: ClassPlan) -> list[PlannedBlock]:
    """The blocks with stations; the cool-down stands among the notes, so that the class stays on one page."""
    blocks = [block for block in plan.plan.blocks if block.stations]
    return [block for block in blocks if block.kind is not BlockKind.COOL_DOWN] or blocks


def _cool_downs(plan: ClassPlan) -> list[str]:
    """18:56 cool-down: child's pose, wall breathing."""
    shown = _shown(plan)
    return [
        say(
            "{time} cool-down: {exercises}",
            time=words.inner_clock(plan.starts(block)),
            exercises=", ".join(words.lower_first(one.exercise.short_name) for one in block.stations),
        )
        for block in plan.plan.blocks
        if block.stations and block not in shown
    ]


def _block(plan: ClassPlan, block: PlannedBlock) -> CoachBlock:
    together = block.kind in WITHOUT_CARDS
    return CoachBlock(
        name=say("Cool-down") if block.kind is BlockKind.COOL_DOWN else words.block_name(block.kind),
        starts=words.inner_clock(plan.starts(block)),
        note="; ".join(filter(None, (_how(plan, block), block.block.note))),
        flow=tuple(_flow_item(plan, one) for one in block.stations) if together else (),
        rows=() if together else tuple(_row(plan, block, one) for one in block.stations),
    )


def _how(plan: ClassPlan, block: PlannedBlock) -> str:
    """How the block is run, in a few words."""
    timing = block.block
    work, rest = words.interval(timing.work_s), words.interval(max(timing.rest_s, timing.move_s))
    rounds = words.counted(timing.rounds, "one round", "{number} rounds")
    if not rotates(timing.format):
        together = say("all together, {rounds}; {work} each", rounds=rounds, work=work)
        change = say("{rest} to change", rest=rest) if max(timing.rest_s, timing.move_s) else ""
        return ", ".join(filter(None, (together, change)))
    pods = len(pod_rounds(plan, block))
    who = say("pods 1–{number}:", number=pods) + " " if pods > 1 else ""
    match timing.format:
        case BlockFormat.WINDOW | BlockFormat.EMOM:
            windows = words.counted(timing.rounds, "one window", "{number} windows")
            how = say("{windows} of {work}, then move", windows=windows, work=work)
        case BlockFormat.PAIRS:
            how = say("partners alternate; {rounds} of {work}, {rest} to change", rounds=rounds, work=work, rest=rest)
        case BlockFormat.AMRAP:
            how = say("as many rounds as go well in {work}", work=work)
        case _:
            how = say("{rounds} of {work}, {rest} to move and rest", rounds=rounds, work=work, rest=rest)
    return f"{who}{how}"


def _flow_item(plan: ClassPlan, planned: PlannedStation) -> FlowItem:
    picture = plan.shelf.picture(planned.exercise)
    return FlowItem(card_name(planned.exercise), dose_text(planned.station), picture)


def _paced(text: str) -> str:
    """A tempo: a word in the language of paper, figures and what was written freely as they are."""
    return say(text) if text in TEMPO_WORDS else text


def _row(plan: ClassPlan, block: PlannedBlock, planned: PlannedStation) -> CoachRow:
    station, timing = planned.station, block.block
    work, rest = words.interval(timing.work_s), words.interval(max(timing.rest_s, timing.move_s))
    tempo = "" if station.tempo == "X" else _paced(station.tempo)
    effort = say("effort {effort}", effort=station.effort) if station.effort[:1].isdigit() else _paced(station.effort)
    return CoachRow(
        number=station.letter,
        name=planned.exercise.short_name,
        detail=", ".join(filter(None, (tempo, effort, station.note))),
        dose=dose_text(station),
        load=station.load or say(BODY_WEIGHT),
        work_rest=say("{work} window", work=work) if words.window_format(timing.format) else f"{work} : {rest}",
        swaps=_swaps(plan, planned),
        figure=plan.shelf.picture(planned.exercise),
    )


def _swaps(plan: ClassPlan, planned: PlannedStation) -> tuple[Swap, ...]:
    """Who does what instead: people who do the same share a line."""
    codes: dict[str, list[int]] = {}
    for person in plan.facts.people:
        swap = plan.swap(person, planned.exercise)
        if swap.step is Step.NONE:
            codes.setdefault(say("leave out, ask what instead"), []).append(person.code)
        elif swap.needed and swap.step is not Step.NO_CLASS:
            other = swap.exercise is not None and swap.exercise is not planned.exercise
            name = [words.lower_first(swap.exercise.short_name)] if swap.exercise is not None and other else []
            text = ", ".join([*name, *map(words.change_text, swap.modifiers)])
            codes.setdefault(text, []).append(person.code)
    return tuple(Swap(words.codes_text(found), text) for text, found in codes.items())


def _set_out(plan: ClassPlan) -> tuple[SetOutItem, ...]:
    """One line a kind of kit; several loads of a kind share it."""
    kinds: dict[str, list[KitToSetOut]] = {}
    for item in kit_to_set_out(plan):
        kinds.setdefault(item.kit, []).append(item)
    return tuple(_set_out_item(plan, kit, items) for kit, items in kinds.items())


def _set_out_item(plan: ClassPlan, kit: str, items: list[KitToSetOut]) -> SetOutItem:
    name = plan.shelf.library.kit_names.get((kit, 1), kit.replace("_", " "))
    if sum(item.count for item in items) > 1 and not name.endswith("s"):
        name += "es" if name.endswith(("x", "ch")) else "s"
    named = any(item.load for item in items)
    loads = ", ".join(item.load or say("any") for item in items) if named else ""
    return SetOutItem(" ".join(str(item.count) for item in items), f"{name} {loads}".strip())


def _rotation(plan: ClassPlan) -> Rotation | None:
    """Who is where when in the strength block, or in the longest one where there is none."""
    rotating = [block for block in plan.carded if 2 <= len(block.stations) <= MOST_TURNS and pod_rounds(plan, block)]
    lengths = {time.block_id: time.length_s for time in plan.time.blocks}
    main = max(rotating, key=lambda one: (one.kind is BlockKind.STRENGTH, lengths[one.block.id]), default=None)
    if main is None:
        return None
    first, last = main.stations[0].station.letter, main.stations[-1].station.letter
    rounds = pod_rounds(plan, main)
    once = words.window_format(main.block.format) or main.block.rounds == 1
    again = "" if once else f", {say('then round again')}"
    return Rotation(
        times=tuple(words.inner_clock(at) for at in arrivals(plan, main)),
        rows=tuple(
            RotationRow(
                str(number),
                " ".join(words.codes_text(one.code for one in pod.people)),
                pod.stations,
            )
            for number, pod in enumerate(rounds, start=1)
        ),
        note=f"{first}–{last}{again}",
        foot=_other_pods(plan, len(rounds)),
    )


def _other_pods(plan: ClassPlan, known: int) -> str:
    """The pods of blocks with another number of stations: "2 pods: 1 = 01–06, 2 = 07–12"."""
    found = {len(pods): pods for block in plan.carded if (pods := pod_rounds(plan, block))}
    return ";  ".join(
        f"{say('{number} pods:', number=count)} {_pods_text(pods)}"
        for count, pods in found.items()
        if count not in {1, known}
    )


def _pods_text(pods: tuple[PodRound, ...]) -> str:
    return ", ".join(f"{number} = {_first_to_last(pod)}" for number, pod in enumerate(pods, start=1))


def _first_to_last(pod: PodRound) -> str:
    codes = words.codes_text(one.code for one in pod.people)
    return codes[0] if len(codes) == 1 else f"{codes[0]}–{codes[-1]}"


def _notes(plan: ClassPlan) -> tuple[str, ...]:
    found = _cool_downs(plan)
    held = [person.code for person in plan.facts.people if holds(plan, person.flags)]
    if held:
        found.append(say("{codes}: does not train today, talk first.", codes=" ".join(words.codes_text(held))))
    over = plan.time.total_s - plan.facts.session.minutes * 60
    if plan.time.blocks and over > 0:
        found.append(say("The circuit takes {number} min more than the class has.", number=-(-over // 60)))
    return tuple(found)


def holds(plan: ClassPlan, flags: tuple[str, ...]) -> bool:
    """Whether somebody with these flags should not train at all."""
    rules = plan.shelf.library.flags
    return any(rule.action == "hold" for flag in flags for rule in rules.get(flag, ()))
