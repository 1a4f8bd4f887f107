"""What the checks found, in words: a title, a line of advice, and what each repair is called."""

from __future__ import annotations

from studio.domain.circuits.findings import Finding, Repair, RepairKind
from studio.services.circuits.rows import LibraryChoice
from studio.ui.circuits.words import block_name, kit_name, muscle_name, span
from studio.ui.phrases import counted, inside, tr


def finding_title(finding: Finding) -> str:
    """The finding in one sentence."""
    values = _values(finding)
    template = {
        "block_order": tr("{second} comes after {first}"),
        "class_too_long": tr("{over} too long for {minutes} min"),
        "window_too_short": tr("{letter} needs {needs}, the window has {has}"),
        "hold_too_long": tr("{letter} needs a slot of {needs}"),
        "above_level": tr("{name} is level {level}, the class {class_level}"),
        "odd_rounds": tr("{letter} works one side a round, in {rounds} rounds"),
        "too_many_contacts": tr("{contacts} foot contacts, at most {cap}"),
        "landings_in_a_row": tr("{name} and {other_name} land hard in a row"),
        "landing_after_strength": tr("{name} lands hard after strength work"),
        "strength_reps": tr("{letter} has {quantity} repetitions, strength takes {low} to {high}"),
        "strength_s": tr("{letter} holds {quantity} s, strength holds to {high} s"),
        "strength_m": tr("{letter} carries {quantity} m, strength carries to {high} m"),
        "accessory_reps": tr("{letter} has {quantity} repetitions, accessory takes 10 or more"),
        "accessory_effort": tr("{letter} asks for effort {effort}, accessory stays at 8"),
        "rotation_first": tr("{name} turns before the trunk is steadied"),
        "rotation_in_round_one": tr("{name} turns in round 1 of a loop"),
        "no_ankle": tr("No ankle item in mobility"),
        "no_hip": tr("No hip item in mobility"),
        "no_upper": tr("No upper-back or shoulder item in mobility"),
        "no_knee": tr("No squat, lunge or step in strength"),
        "no_hip_hinge": tr("No hinge or bridge in strength"),
        "no_pull": tr("Nothing to pull on"),
        "few_one_leg": tr("{percent} % of leg strength on one leg"),
        "same_lead": tr("{name} and {other_name} both lead with {muscle}"),
        "same_pattern": tr("{name} and {other_name} are the same kind of work"),
        "small_muscle_missing": tr("Nothing trains {muscle}"),
        "kit_short": tr("Needs {needs} {kit}{load}, the studio has {works}"),
    }.get(finding.code, finding.code)
    title = template.format_map(values)
    return title[:1].upper() + title[1:]


def finding_advice(finding: Finding) -> str:
    """The line below: where, and what would help."""
    values = _values(finding)
    template = {
        "same_lead": tr("{letter} then {other_letter}. Swap one, or keep with a reason."),
        "same_pattern": tr("{letter} then {other_letter}. Swap one, or keep with a reason."),
        "landings_in_a_row": tr("{letter} then {other_letter}. Put something light between."),
        "landing_after_strength": tr("Landings belong before strength, while people are fresh."),
        "kit_short": tr("At {letters}, when pods are at their largest."),
        "window_too_short": tr("{name} with the rest this level needs."),
        "hold_too_long": tr("Both sides and 5 s to change do not fit {has}."),
        "class_too_long": tr("Brief, blocks, set-up and moves together."),
        "odd_rounds": tr("An even number of rounds gives both sides the same."),
        "too_many_contacts": tr("Weighted by how hard each landing is."),
        "above_level": tr("{letter}. Members below it would all need a swap."),
        "rotation_first": tr("{letter}. Steady first, then turn."),
        "rotation_in_round_one": tr("{letter}. Pods start at every station, so some would turn first."),
        "few_one_leg": tr("At least half keeps it like running."),
        "block_order": tr("Skill and speed while fresh, then strength."),
    }.get(finding.code, "")
    return template.format_map(values)


def repair_words(repair: Repair) -> str:
    """What a one-click repair is called."""
    if repair.kind is RepairKind.SWAP:
        return tr("Swap {letter}", letter=repair.label)
    if repair.kind is RepairKind.SET_EXERCISE:
        return tr("Use {name}", name=repair.label)
    if repair.kind is RepairKind.SET_QUANTITY:
        return tr("{number} in {letter}", number=repair.value, letter=repair.label)
    if repair.kind is RepairKind.SET_LOAD:
        band, _, letter = repair.label.partition("|")
        return tr("{load} in {letter}", load=band, letter=letter)
    if repair.kind is RepairKind.SET_ROUNDS:
        return counted(
            int(repair.value),
            "{number} round of {block}",
            "{number} rounds of {block}",
            block=inside(block_name(repair.label)),
        )
    if repair.kind is RepairKind.SET_WORK:
        return tr("{number} s windows", number=repair.value)
    return tr("Move {letter} to the end", letter=repair.label)


def effect_words(choice: LibraryChoice) -> tuple[str, str]:
    """What a choice would change, and the tone of its chip; nothing to say is an empty text."""
    if choice.effect == "clears":
        return tr("Clears {what}", what=inside(muscle_name(choice.effect_value))), "ok"
    if choice.effect == "frees":
        return tr("Frees {what}", what=kit_name(choice.effect_value)), "ok"
    if choice.effect == "fits_level":
        return tr("At class level"), "ok"
    if choice.effect == "clears_one":
        return tr("Clears 1 warning"), "ok"
    if choice.effect == "adds":
        number = int(choice.effect_value)
        return counted(number, "{number} warning", "{number} warnings"), "warn"
    if choice.effect == "above_level":
        return tr("Above level"), ""
    if choice.effect == "below_level":
        return tr("Below level"), ""
    return "", ""


def rule_name(rule: str) -> str:
    """What a rule looks after, for the list of those that passed."""
    return {
        "H01": tr("Order of the blocks"),
        "H02": tr("Time, windows and holds"),
        "H04": tr("Kit by load band"),
        "H07": tr("Level of the class"),
        "H08": tr("Both sides the same"),
        "H09": tr("Foot contacts"),
        "H11": tr("Hard landings apart"),
        "H12": tr("Strength repetitions"),
        "H13": tr("Accessory repetitions"),
        "H14": tr("Steady before turning"),
        "H16": tr("Mobility covers ankle, hip, upper back"),
        "H17": tr("Strength covers knee, hip, pull"),
        "H18": tr("Half on one leg"),
        "H19": tr("Neighbours differ"),
        "S03": tr("Small muscles trained"),
    }.get(rule, rule)


def _values(finding: Finding) -> dict[str, str]:
    values = dict(finding.details)
    for key in ("over", "needs", "has"):
        if key in values and finding.rule == "H02":
            values[key] = span(int(values[key]))
    if "muscle" in values:
        values["muscle"] = inside(muscle_name(values["muscle"]))
    if "kit" in values:
        values["kit"] = kit_name(values["kit"])
        values["load"] = tr(" at {load}", load=values["load"]) if values["load"] else ""
    for key in ("first", "second"):
        if key in values:
            values[key] = block_name(values[key])
    return values
