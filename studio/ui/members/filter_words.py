"""The conditions of saved lists in words."""

from __future__ import annotations

from studio.domain.members.filters import Fact, Op

FACTS: dict[Fact, str] = {
    Fact.CLASSES: "Classes in 8 weeks",
    Fact.WEEKDAY: "Regular on",
    Fact.LAST_HERE: "Days since last here",
    Fact.JOINED: "Days since joining",
    Fact.LEVEL: "Class cap (level)",
    Fact.TARGET: "Weekly target",
    Fact.TAG: "Tag",
    Fact.GOAL: "Goal",
    Fact.PASS: "Pass",
    Fact.PASS_LEFT: "Classes left",
    Fact.RACE: "Race to come",
    Fact.RACE_DAYS: "Days to next race",
    Fact.BIRTH_MONTH: "Birthday in month",
    Fact.NO_EMAIL: "No e-mail",
    Fact.NO_PHONE: "No phone",
    Fact.NO_WAIVER: "No valid waiver",
}
OPS: dict[Op, str] = {Op.LEAST: "at least", Op.MOST: "at most", Op.HAS: "contains", Op.IS: "is"}
