"""A class as its sheets see it: stations with their exercises, when they are, who is where, who does what instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from studio.domain.circuits.kit_demand import needs_of, pods
from studio.domain.circuits.plan import Plan, PlannedBlock, make_plan
from studio.domain.circuits.prescription import Dose, format_dose, format_weight, parse_weight
from studio.domain.circuits.records import BlockFormat, Station
from studio.domain.circuits.timing import ClassTime, class_time, rotates, slot_seconds
from studio.domain.exercises.exercise import Exercise
from studio.domain.exercises.personal import swap_for
from studio.domain.exercises.substitution import Swap
from studio.domain.progress.records import SetResult
from studio.domain.sheet_codes import names_on_paper
from studio.domain.sheets.wording import say
from studio.services.attendance.board import WITHOUT_CARDS
from studio.services.exercises.shelf import Shelf
from studio.services.paper.queries import ClassFacts, PersonFacts
from studio.services.paper.words import window_format

MIXED_LEVEL = 2


@dataclass(frozen=True, slots=True)
class ClassPlan:
    """Facts, plan and timetable of one class. `names` are the people's names as they stand on paper."""

    facts: ClassFacts
    shelf: Shelf
    plan: Plan
    time: ClassTime
    names: Mapping[UUID, str]

    @property
    def carded(self) -> tuple[PlannedBlock, ...]:
        """The blocks with cards on the floor."""
        return tuple(block for block in self.plan.blocks if block.kind not in WITHOUT_CARDS and block.stations)

    def starts(self, block: PlannedBlock) -> datetime:
        """The wall time at which a block begins."""
        found = next(one for one in self.time.blocks if one.block_id == block.block.id)
        return self.at(found.start_s)

    def at(self, seconds: float) -> datetime:
        """The wall time so long after the class began."""
        return self.facts.session.starts + timedelta(seconds=seconds)

    def swap(self, person: PersonFacts, exercise: Exercise) -> Swap:
        """What a person does at a station with this exercise."""
        cleared = person.member.rotation_cleared
        return swap_for(self.shelf.library, exercise, person.flags, rotation_cleared=cleared)

    def last(self, person: PersonFacts, exercise: Exercise) -> SetResult | None:
        """A person's newest result before this class, also under the key of an exercise merged into this one."""
        found = (self.facts.last.get((person.member.id, key)) for key in self.shelf.library.keys_of(exercise.id))
        return max((one for one in found if one is not None), key=lambda one: one.on_day, default=None)


def class_plan(facts: ClassFacts, shelf: Shelf) -> ClassPlan:
    """Put a class together; stations whose exercise is unknown are left out."""
    plan = make_plan(
        facts.blocks,
        facts.stations,
        shelf.library.exercises,
        minutes=facts.session.minutes,
        booked=len(facts.people),
        level=MIXED_LEVEL,
        kit=facts.kit,
    )
    named = {one.member.id: one.member.name for one in facts.people}
    named.update({one.member_id: one.name for one in facts.waiting})
    return ClassPlan(facts, shelf, plan, class_time(facts.blocks, facts.stations), names_on_paper(named))


def dose_text(station: Station) -> str:
    """Sets and quantity, "2 × 5/side"."""
    return format_dose(Dose(station.sets, station.quantity, station.unit, station.per_side), side=say("/side"))


@dataclass(frozen=True, slots=True)
class PodRound:
    """A pod of people and the letters of the stations it goes to, in order."""

    people: tuple[PersonFacts, ...]
    stations: tuple[str, ...]


def pod_rounds(plan: ClassPlan, block: PlannedBlock) -> tuple[PodRound, ...]:
    """Who goes where in a block that rotates: pods by number on the roster, each one station further than the last."""
    letters = [one.station.letter for one in block.stations]
    if not letters or not plan.facts.people or not rotates(block.block.format):
        return ()
    rounds, first = [], 0
    for place, size in enumerate(pods(len(plan.facts.people), len(letters))):
        people = plan.facts.people[first : first + size]
        first += size
        if people:
            rounds.append(PodRound(people, tuple(letters[place:] + letters[:place])))
    return tuple(rounds)


def arrivals(plan: ClassPlan, block: PlannedBlock) -> tuple[datetime, ...]:
    """The wall times at which pods come to their first, second, ... station of a block.

    In windows they stay for all their sets, else they go round once for each set.
    """
    begins = plan.starts(block) + timedelta(seconds=block.block.setup_s)
    stay = slot_seconds(block.block) * (block.block.rounds if window_format(block.block.format) else 1)
    return tuple(begins + timedelta(seconds=stay * turn) for turn in range(len(block.stations)))


@dataclass(frozen=True, slots=True)
class KitToSetOut:
    """`count` pieces of a kind of kit; `load` as the stations have it, "" for none."""

    kit: str
    count: int
    load: str


def kit_to_set_out(plan: ClassPlan) -> tuple[KitToSetOut, ...]:
    """What the class takes at once, most over the blocks: the same kit goes from block to block."""
    most: dict[tuple[str, str], int] = {}
    for block in plan.plan.blocks:
        count: dict[tuple[str, str], int] = {}
        for planned in block.stations:
            at_work = _at_work(block, plan.plan.booked)
            for need in needs_of(planned, plan.plan.kit):
                key = (need.kit, _of_one_piece(need.load) if _has_bands(need.bands) else "")
                several = count.get(key, 0)
                wanted = need.count * at_work
                count[key] = several + wanted if rotates(block.block.format) else max(several, wanted)
        for key, wanted in count.items():
            most[key] = max(most.get(key, 0), wanted)
    return tuple(KitToSetOut(kit, count, load) for (kit, load), count in most.items() if count)


def _of_one_piece(load: str) -> str:
    """16 kg of 2 × 16 kg: who takes two takes them from the same shelf."""
    weight = parse_weight(load)
    return load if weight is None else format_weight(replace(weight, pieces=1))


def _has_bands(bands: tuple[object, ...]) -> bool:
    return any(getattr(band, "load", "") for band in bands)


def _at_work(block: PlannedBlock, booked: int) -> int:
    """People at one station at a time, the fullest pod; half of them where partners alternate."""
    if not rotates(block.block.format):
        return booked
    pod = -(-booked // max(len(block.stations), 1))
    return (pod + 1) // 2 if block.block.format is BlockFormat.PAIRS else pod
