"""The live checks of a circuit: every rule that needs no solver, with the rows concerned and what would settle it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from studio.domain.circuits import coverage, dose_checks, kit_demand, order_checks
from studio.domain.circuits.coverage import MuscleWork, Share
from studio.domain.circuits.findings import Finding
from studio.domain.circuits.plan import Plan
from studio.domain.exercises.library import Library


@dataclass(frozen=True, slots=True)
class Measures:
    """The figures beside the findings: seconds of `limit_s`, weighted contacts of `cap`, the two shares."""

    seconds: int
    limit_s: int
    contacts: float
    cap: int
    one_leg: Share
    lower_body: Share


@dataclass(frozen=True, slots=True)
class Report:
    """What the checks say: things to settle, things kept with a reason, the rules that passed, figures and muscles."""

    findings: tuple[Finding, ...]
    kept: tuple[Finding, ...]
    passed: tuple[str, ...]
    measures: Measures
    muscles: tuple[MuscleWork, ...]
    small_muscles: tuple[MuscleWork, ...]


def check_plan(plan: Plan, library: Library, kept: Mapping[str, str] | None = None) -> Report:
    """Run every check; `kept` maps `finding_key`s to the reason a coach gave for keeping them so."""
    found: list[Finding] = []
    failed: set[str] = set()
    rules = _rules(library)
    for rule, check in rules.items():
        results = list(check(plan))
        found += results
        failed |= {rule} if results else set()
    reasons = kept or {}
    marked = [replace(one, kept=reasons.get(finding_key(plan, one), "") if one.may_keep else "") for one in found]
    return Report(
        findings=tuple(one for one in marked if not one.kept),
        kept=tuple(one for one in marked if one.kept),
        passed=tuple(rule for rule in rules if rule not in failed),
        measures=measure(plan),
        muscles=coverage.muscle_work(plan),
        small_muscles=coverage.small_muscle_work(plan),
    )


def measure(plan: Plan) -> Measures:
    """Time, contacts and shares."""
    return Measures(
        seconds=dose_checks.plan_seconds(plan),
        limit_s=plan.minutes * 60,
        contacts=sum(map(dose_checks.contacts, plan.stations)),
        cap=dose_checks.CONTACT_CAPS[plan.level],
        one_leg=coverage.one_leg_share(plan),
        lower_body=coverage.lower_body_share(plan),
    )


def finding_key(plan: Plan, finding: Finding) -> str:
    """What a kept finding is known by when the circuit is copied: rule, code and the exercises concerned, in order."""
    exercises = {planned.id: planned.exercise.id for planned in plan.stations}
    return " ".join((finding.rule, finding.code, *(exercises.get(one, "") for one in finding.stations)))


def _rules(library: Library) -> dict[str, Callable[[Plan], Iterable[Finding]]]:
    return {
        "H01": order_checks.check_block_order,
        "H02": dose_checks.check_time,
        "H04": kit_demand.check_kit,
        "H07": partial(dose_checks.check_level, library=library),
        "H08": dose_checks.check_sides,
        "H09": dose_checks.check_contacts,
        "H11": order_checks.check_landings,
        "H12": dose_checks.check_strength_doses,
        "H13": dose_checks.check_accessory_doses,
        "H14": order_checks.check_core_order,
        "H16": order_checks.check_mobility_cover,
        "H17": order_checks.check_strength_cover,
        "H18": order_checks.check_one_leg_share,
        "H19": order_checks.check_repeats,
        "S03": order_checks.check_small_muscles,
    }
