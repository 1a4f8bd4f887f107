"""Which muscles a circuit trains, and how its stations are shared between halves of the body and sides."""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.circuits.plan import Plan
from studio.domain.circuits.records import BlockKind

SMALL_MUSCLES = ("tibialis_posterior", "soleus", "iliopsoas", "latissimus_dorsi")
"""The small supporting muscles that are counted on their own (R20)."""
HEAT_STEPS = (0.5, 4.0, 8.0)
"""Hard sets from which a muscle is drawn warmer."""
_HELP = 0.5
_STRETCHING = frozenset({BlockKind.MOBILITY, BlockKind.COOL_DOWN})


@dataclass(frozen=True, slots=True)
class MuscleWork:
    """A muscle, how many stations it leads in and helps in, and its hard sets: one it leads in is one, one it helps in
    half. A stretch is no hard set: mobility and cool-down do not count.
    """

    muscle: str
    leads: int
    helps: int
    sets: float

    @property
    def heat(self) -> int:
        """How warm it is drawn: 0 not at all to 3 most."""
        return sum(self.sets >= step for step in HEAT_STEPS)


@dataclass(frozen=True, slots=True)
class Share:
    """A share of stations with the band it should lie in, all in percent; `percent` is None without stations."""

    percent: int | None
    low: int
    high: int

    @property
    def within(self) -> bool:
        """Whether it lies in its band."""
        return self.percent is not None and self.low <= self.percent <= self.high


def muscle_work(plan: Plan) -> tuple[MuscleWork, ...]:
    """Every muscle that is trained, most sets first."""
    leads: dict[str, int] = {}
    helps: dict[str, int] = {}
    sets: dict[str, float] = {}
    for kind, planned in ((block.kind, one) for block in plan.blocks for one in block.stations):
        hard = 0 if kind in _STRETCHING else planned.station.sets
        for muscle in planned.exercise.primary:
            leads[muscle] = leads.get(muscle, 0) + 1
            sets[muscle] = sets.get(muscle, 0.0) + hard
        for muscle in planned.exercise.secondary:
            helps[muscle] = helps.get(muscle, 0) + 1
            sets[muscle] = sets.get(muscle, 0.0) + _HELP * hard
    order = sorted(sets, key=lambda one: (-sets[one], one))
    return tuple(MuscleWork(one, leads.get(one, 0), helps.get(one, 0), sets[one]) for one in order)


def small_muscle_work(plan: Plan) -> tuple[MuscleWork, ...]:
    """The four small muscles in their fixed order, also those that are not trained."""
    found = {work.muscle: work for work in muscle_work(plan)}
    return tuple(found.get(muscle, MuscleWork(muscle, 0, 0, 0.0)) for muscle in SMALL_MUSCLES)


def one_leg_share(plan: Plan) -> Share:
    """S02: one-sided and alternating stations of the lower-body strength stations; target 60 to 70 percent."""
    lower = [one for one in plan.of_kind(BlockKind.STRENGTH) if one.is_lower]
    return Share(_percent(sum(one.one_sided for one in lower), len(lower)), 60, 70)


def lower_body_share(plan: Plan) -> Share:
    """S16: lower-body stations of the strength and accessory stations; target 60 to 65 percent."""
    stations = plan.of_kind(BlockKind.STRENGTH, BlockKind.ACCESSORY)
    return Share(_percent(sum(one.is_lower for one in stations), len(stations)), 60, 65)


def _percent(part: int, whole: int) -> int | None:
    return round(100 * part / whole) if whole else None
