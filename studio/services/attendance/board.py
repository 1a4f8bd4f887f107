"""What was read about a class, made into what the Today screen shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from studio.domain.attendance.changed_cards import PrintedCircuit, changed_cards, reworded_cards
from studio.domain.attendance.flags import flags_of
from studio.domain.attendance.records import BookingState
from studio.domain.circuits.records import Block, BlockKind, Station
from studio.domain.circuits.timing import block_seconds
from studio.domain.clock import wall_time
from studio.domain.errors import NotFoundError
from studio.domain.exercises.library import Action, Library
from studio.domain.exercises.personal import swap_for
from studio.services.attendance.rows import (
    BlockGlance,
    CircuitGlance,
    Roster,
    RosterRow,
    StationGlance,
    WaitRow,
)

if TYPE_CHECKING:
    from studio.domain.attendance.rules import AttendanceRules
    from studio.services.attendance.queries import CircuitFacts, PrintedCard, RosterFacts, RosterLine


class Need(Enum):
    """All that the desk learns of somebody's limits."""

    NOTHING = auto()
    SWAP = auto()
    HOLD = auto()


def needs_in(exercises: Iterable[str], library: Library) -> Callable[[RosterLine], Need]:
    """Who has to do one of these exercises another way, by its stress tags and their limits.

    Without exercises (the class has no circuit yet) whoever has a limit will need one.
    """
    known = []
    for key in exercises:
        # A studio's own exercise may have been taken out of the library since.
        with suppress(NotFoundError):
            known.append(library.exercise(key))

    @cache
    def of(limits: tuple[str, ...], cleared: bool) -> Need:  # noqa: FBT001 -- a key of the cache
        rules = [rule for limit in limits for rule in library.flags.get(limit, ())]
        if any(rule.action is Action.HOLD for rule in rules):
            return Need.HOLD
        swaps = [swap_for(library, one, limits, rotation_cleared=cleared) for one in known]
        needed = any(swap.needed for swap in swaps) if known else bool(rules)
        return Need.SWAP if needed else Need.NOTHING

    return lambda line: of(line.facts.limits, line.rotation_cleared)


WITHOUT_CARDS = (BlockKind.MOBILITY, BlockKind.COOL_DOWN)
"""Blocks that everybody does together from the coach's word, with no cards on the floor."""


def roster_of(
    facts: RosterFacts,
    circuit: CircuitGlance | None,
    printed: Sequence[PrintedCard],
    rules: AttendanceRules,
    needs: Callable[[RosterLine], Need],
    *,
    money: bool,
) -> Roster:
    """A class as its roster shows it; `needs` says who has to do something another way, or may not train, `money`
    whether it may tell what is unpaid.
    """
    dated = facts.session
    last_print = max((one.printed_at for one in printed), default=None)
    return Roster(
        card=facts.card,
        rows=tuple(_row(line, facts, rules, needs(line), money=money) for line in facts.lines),
        waiting=tuple(
            WaitRow(
                entry_id=line.entry.id,
                member_id=line.entry.member_id,
                name=line.name,
                since=wall_time(line.entry.since, dated.zone),
                state=line.entry.state,
                pass_name=line.pass_name,
                phone=line.phone,
                email=line.email,
            )
            for line in facts.waiting
        ),
        circuit=circuit,
        cancels_until=dated.starts - timedelta(minutes=rules.cancel_until),
        promotes_until=dated.starts - timedelta(minutes=rules.promote_until),
        opens=dated.starts - timedelta(minutes=rules.opens),
        locked=_wall(dated.roster_locked_at, dated.zone),
        printed=_wall(last_print, dated.zone),
    )


def _row(line: RosterLine, facts: RosterFacts, rules: AttendanceRules, need: Need, *, money: bool) -> RosterRow:
    booking, dated = line.booking, facts.session
    unpaid = money and line.facts.unpaid
    known = replace(line.facts, swap=need is Need.SWAP, hold=need is Need.HOLD, unpaid=unpaid)
    early = line.facts.first_visit and booking.state is BookingState.BOOKED
    return RosterRow(
        booking_id=booking.id,
        member_id=booking.member_id,
        name=line.name,
        sort_name=line.sort_name,
        search=line.search,
        state=booking.state,
        late=booking.late,
        walk_in=booking.walk_in,
        arrived=_wall(booking.arrived_at, dated.zone),
        ended=_wall(booking.ended_at, dated.zone),
        arrive_by=dated.starts - timedelta(minutes=rules.first_visit_early) if early else None,
        held=line.facts.held,
        flags=flags_of(known, dated.starts.date(), used=line.used > 0),
        phone=line.phone,
        moved_up=line.moved_up,
    )


def _wall(instant: datetime | None, zone: str) -> datetime | None:
    return None if instant is None else wall_time(instant, zone)


def circuit_glance(facts: CircuitFacts, printed: Sequence[PrintedCard], zone: str, library: Library) -> CircuitGlance:
    """A circuit at a glance, with the stations whose cards on the floor are old."""
    on_floor = cards_on_floor(printed)
    changed = changed_stations(facts, printed)
    current = facts.versions[-1][1] if facts.versions else ()
    carded = {block.id for block in facts.blocks if block.kind not in WITHOUT_CARDS}
    main = max(facts.blocks, key=lambda block: (block.kind is BlockKind.STRENGTH, -block.position), default=None)
    return CircuitGlance(
        version_id=facts.version.id,
        circuit_id=facts.version.circuit_id,
        name=facts.name,
        version=facts.version.number,
        blocks=tuple(_block(block, current) for block in facts.blocks),
        stations=tuple(
            _station(one, _wall(changed.get(one.letter), zone), library) for one in current if one.block_id in carded
        ),
        work_s=main.work_s if main else 0,
        move_s=main.move_s if main else 0,
        rounds=main.rounds if main else 0,
        printed=_wall(max(on_floor.values(), default=None), zone),
    )


def cards_on_floor(printed: Sequence[PrintedCard]) -> dict[str, datetime]:
    """Per letter, when a class's station card was last printed."""
    on_floor: dict[str, datetime] = {}
    for one in printed:
        if one.station:
            on_floor[one.station] = max(one.printed_at, on_floor.get(one.station, one.printed_at))
    return on_floor


def changed_stations(facts: CircuitFacts, printed: Sequence[PrintedCard]) -> dict[str, datetime]:
    """The letters whose cards on the floor are old, and when each changed; the one rule for screen and paper.

    A card is old when its station was changed, or the words of its exercise were.
    """
    versions = [
        PrintedCircuit(version.made_at, {station.letter: _card(station) for station in stations})
        for version, stations in facts.versions
    ]
    on_floor = cards_on_floor(printed)
    current = facts.versions[-1][1] if facts.versions else ()
    words = reworded_cards(on_floor, {one.letter: one.exercise for one in current}, facts.reworded)
    return words | changed_cards(on_floor, versions)


def _block(block: Block, stations: Sequence[Station]) -> BlockGlance:
    own = sum(station.block_id == block.id for station in stations)
    return BlockGlance(str(block.kind), round(block_seconds(block, own) / 60))


def _card(station: Station) -> tuple[object, ...]:
    """Everything of a station that stands on its card."""
    return (
        station.exercise,
        station.sets,
        station.quantity,
        station.unit,
        station.per_side,
        station.load,
        station.tempo,
        station.effort,
        station.note,
    )


def _station(station: Station, changed: datetime | None, library: Library) -> StationGlance:
    try:
        exercise = library.exercise(station.exercise)
    except NotFoundError:
        # A studio's own exercise that was taken out of the library since.
        return StationGlance(station.letter, station.exercise, "", station.load, changed)
    return StationGlance(station.letter, exercise.short_name, library.kit_words(exercise), station.load, changed)
