"""The facts of members in words: in conditions of saved lists, as names of columns, and their values in cells."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from studio.domain.members.fact_values import SPECS, Fact, Kind, Value, own_id
from studio.domain.members.filters import Op, kind_of
from studio.domain.members.own_records import OwnField
from studio.domain.members.passes import PassState
from studio.domain.members.screening import CheckOutcome
from studio.domain.roles import Role
from studio.services.access import sees
from studio.services.members.lists import FACT_PARTS
from studio.services.members.rows import Column
from studio.ui.phrases import Manner, tr

FACTS: dict[Fact, str] = {
    Fact.CLASSES: "Classes in 8 weeks",
    Fact.VISITS: "Classes in a period",
    Fact.WEEKDAY: "Regular on",
    Fact.LAST_HERE: "Days since last here",
    Fact.LAST_DAY: "Last here",
    Fact.JOINED: "Days since joining",
    Fact.JOINED_ON: "Member since",
    Fact.LEVEL: "Class cap (level)",
    Fact.TARGET: "Weekly target",
    Fact.TAG: "Tag",
    Fact.GOAL: "Goal",
    Fact.PASS: "Pass",
    Fact.PASS_LEFT: "Classes left",
    Fact.PASS_STATE: "State of the pass",
    Fact.PASS_ENDS: "Pass ends",
    Fact.UNPAID: "Unpaid",
    Fact.RACE: "Race to come",
    Fact.RACE_DAYS: "Days to next race",
    Fact.RACE_ON: "Next race",
    Fact.RUN_DAY: "Runs on",
    Fact.RUN_KM: "Km a week (last 4)",
    Fact.RUNNING_SINCE: "Running since",
    Fact.LIFTING_SINCE: "Strength training since",
    Fact.UNIT: "Lifts in",
    Fact.BODY_MASS: "Body mass in kg",
    Fact.CLEARED: "Cleared to rotate alone",
    Fact.CODE: "Card",
    Fact.LEGAL: "Legal name",
    Fact.PRONOUNS: "Pronouns",
    Fact.EMAIL: "E-mail",
    Fact.PHONE: "Phone",
    Fact.ADDRESS: "Address",
    Fact.NOTES: "Notes",
    Fact.BORN: "Born",
    Fact.AGE: "Age",
    Fact.BIRTH_MONTH: "Birthday in month",
    Fact.MINOR: "Under 18",
    Fact.HOUSEHOLD: "In a household",
    Fact.CONTACTS: "Emergency contacts",
    Fact.PHOTO: "Has a photo",
    Fact.WAIVER_UNTIL: "Waiver holds until",
    Fact.PAPER: "Document that holds",
    Fact.CHECK_UNTIL: "Check holds until",
    Fact.CHECK_OUTCOME: "Outcome of the check",
    Fact.LIMITED: "Has adjustments",
    Fact.REVIEW_ON: "Adjustments due for review",
    Fact.CONSENT: "Consents to health data",
    Fact.NO_EMAIL: "No e-mail",
    Fact.NO_PHONE: "No phone",
    Fact.NO_WAIVER: "No valid waiver",
}
OPS: dict[Op, str] = {
    Op.LEAST: "at least",
    Op.MOST: "at most",
    Op.HAS: "contains",
    Op.LACKS: "does not contain",
    Op.IS: "is",
    Op.NOT: "is not",
    Op.BEFORE: "before",
    Op.AFTER: "after",
    Op.PAST: "in the last … days",
    Op.COMING: "in the next … days",
    Op.SOME: "is known",
    Op.NONE: "is not known",
}
FLAG_OPS: dict[Op, str] = {Op.IS: "yes", Op.NOT: "no"}
PERIOD = {"7": "in 7 days", "30": "in 30 days", "90": "in 90 days", "180": "in 180 days", "365": "in a year"}
_STATES: dict[str, str] = {
    PassState.GOOD: "Good",
    PassState.LOW: "Few classes left",
    PassState.ENDING: "Ends within a week",
    PassState.USED_UP: "Used up",
    PassState.OVER: "Ended",
    PassState.FROZEN: "Stopped",
    "no_pass": "No pass",
}
_OUTCOMES: dict[str, str] = {
    CheckOutcome.TRAIN: "Train",
    CheckOutcome.CHANGES: "Train with changes",
    CheckOutcome.HOLD: "Hold",
}


def fact_words(fact: Fact, about: str, own: Iterable[OwnField]) -> str:
    """What a fact is called; one of the studio's own by the name it was given."""
    if fact is Fact.OWN:
        return next((one.name for one in own if str(one.id) == own_id(about)), tr("Field of your own"))
    if fact is Fact.VISITS:
        return tr("Classes {period}", period=tr(PERIOD.get(about, "")))
    return tr(FACTS[fact])


def choice_words(fact: Fact, key: str, manner: Manner) -> str:
    """One of the choices of a fact."""
    if fact in {Fact.WEEKDAY, Fact.RUN_DAY}:
        return manner.locale.standaloneDayName(int(key) + 1)
    if fact is Fact.BIRTH_MONTH:
        return manner.locale.standaloneMonthName(int(key))
    words = {Fact.PASS_STATE: _STATES, Fact.CHECK_OUTCOME: _OUTCOMES}.get(fact, {})
    return tr(words[key]) if key in words else key


def cell_words(column: Column, value: Value, manner: Manner) -> str:
    """A value as a cell of the list shows it."""
    if isinstance(value, bool):
        return tr("Yes") if value else ""
    if isinstance(value, date):
        return tr("No end") if value == date.max else manner.day_month_year(value)
    if isinstance(value, tuple):
        if kind_of(column.fact, column.about) is Kind.CHOICE:
            return ", ".join(choice_words(column.fact, one, manner) for one in value)
        return ", ".join(value)
    if value is None:
        return ""
    years = column.fact in {Fact.RUNNING_SINCE, Fact.LIFTING_SINCE}
    return str(value) if years else manner.number(value, 0 if float(value).is_integer() else 1)


def facts_for(role: Role, own: Iterable[OwnField]) -> list[tuple[Fact, str]]:
    """Every fact that a role sees (which, and about which field of the studio's own), by name."""
    found = [(fact, "") for fact in FACTS if sees(role, FACT_PARTS[fact])]
    if sees(role, FACT_PARTS[Fact.OWN]):
        found += [(Fact.OWN, f"{one.kind}:{one.id}") for one in own]
    return found


def columns_for(role: Role, own: Iterable[OwnField]) -> list[Column]:
    """Every column that a role may choose."""
    found: list[Column] = []
    for fact, about in facts_for(role, own):
        if fact is Fact.VISITS:
            found += [Column(fact, period) for period in PERIOD]
        elif SPECS[fact].shown:
            found.append(Column(fact, about))
    return found
