"""Which muscles a circuit trains, and how its stations are shared between halves of the body and sides."""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.circuits.plan import Plan
from studio.domain.circuits.records import BlockKind

SMALL_MUSCLES = ("tibialis_posterior", "soleus", "iliopsoas", "latissimus_dorsi")
"""The small supporting muscles that are counted on their own (R20)."""
_HELP = 0.4
_HEAT_STEPS = (1.0, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class MuscleWork:
    """A muscle, how many stations it leads in and helps in, and how warm it is drawn (0 none to 3 most)."""

    muscle: str
    leads: int
    helps: int
    heat: int


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
    """Every muscle that is trained, most first; the heat weighs sets, and helping muscles less than half."""
    leads: dict[str, int] = {}
    helps: dict[str, int] = {}
    weight: dict[str, float] = {}
    for planned in plan.stations:
        for muscle in planned.exercise.primary:
            leads[muscle] = leads.get(muscle, 0) + 1
            weight[muscle] = weight.get(muscle, 0.0) + planned.station.sets
        for muscle in planned.exercise.secondary:
            helps[muscle] = helps.get(muscle, 0) + 1
            weight[muscle] = weight.get(muscle, 0.0) + _HELP * planned.station.sets
    order = sorted(weight, key=lambda one: (-weight[one], one))
    return tuple(
        MuscleWork(one, leads.get(one, 0), helps.get(one, 0), sum(weight[one] >= step for step in _HEAT_STEPS))
        for one in order
    )


def small_muscle_work(plan: Plan) -> tuple[MuscleWork, ...]:
    """The four small muscles in their fixed order, also those that are not trained."""
    found = {work.muscle: work for work in muscle_work(plan)}
    return tuple(found.get(muscle, MuscleWork(muscle, 0, 0, 0)) for muscle in SMALL_MUSCLES)


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
