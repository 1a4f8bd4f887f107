"""How often a class repeats, and what clashes, in plain words."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from studio.domain.errors import RuleError
from studio.domain.schedule.clashes import Clash, ClashKind
from studio.domain.schedule.recurrence import Every, Rule, read_rule
from studio.ui.circuits.words import kit_name
from studio.ui.phrases import Manner, counted, tr

CLASHES = {
    ClashKind.ROOM: "{room} has {other} at {other_starts}",
    ClashKind.COACH: "{coach} teaches {other} at {other_starts}",
    ClashKind.UNAVAILABLE: "Outside {coach}’s hours",
    ClashKind.TIME_OFF: "{coach} is away that day",
    ClashKind.UNQUALIFIED: "{coach} does not teach {kind}",
    ClashKind.CLOSED: "Closed: {title}",
    ClashKind.OVER_ROOM: "{places} places, {room} holds {most}",
    ClashKind.KIT: "When full, needs {needs} {kit} with {other} at {other_starts}; {works} work",
}


def clash_words(clash: Clash, manner: Manner, of: Collection[UUID] = ()) -> str:
    """What is wrong with a class, without the class itself; it is the one of two that is in `of`, else the later."""
    details = dict(clash.details)
    if clash.other_id in of and clash.session_id not in of:
        details |= {"other": details["name"], "other_starts": clash.starts.isoformat()}
    if "kit" in details:
        details["kit"] = kit_name(details["kit"])
    starts = details.get("other_starts")
    if starts:
        other = datetime.fromisoformat(starts)
        same_day = other.date() == clash.day
        details["other_starts"] = (
            manner.time(other) if same_day else f"{manner.long_day(other.date())} {manner.time(other)}"
        )
    return tr(CLASHES.get(clash.kind, str(clash.kind)), **details)


def rule_words(text: str, first: datetime, until: date | None, count: int | None, manner: Manner) -> str:
    """Every Tuesday and Thursday until 30 June 2026; what can't be read is shown as it is."""
    try:
        repeats = read_rule(text, first, "UTC")
    except RuleError:
        return text
    count = count or repeats.count
    words = _often(repeats.rule, manner)
    if until is not None:
        return tr("{often} until {day}", often=words, day=manner.day_month_year(until))
    if count is not None:
        return counted(count, "{often}, {number} time", "{often}, {number} times", often=words)
    return words


def _often(rule: Rule, manner: Manner) -> str:
    number = rule.interval
    if rule.every is Every.DAY:
        return tr("Every day") if number == 1 else counted(number, "Every {number} day", "Every {number} days")
    if rule.every is Every.WEEK:
        days = [day for _, day in rule.weekdays]
        names = tr("weekday") if days == [0, 1, 2, 3, 4] else _listed([_weekday(day, manner) for day in days])
        if number == 1:
            return tr("Every {days}", days=names)
        return counted(number, "Every {number} week on {days}", "Every {number} weeks on {days}", days=names)
    which = [_nth(nth, day, manner) for nth, day in rule.weekdays] or [
        tr("day {number}", number=day) if day > 0 else tr("the last day") for day in rule.month_days
    ]
    if number == 1:
        return tr("Every month on {days}", days=_listed(which))
    return counted(number, "Every {number} month on {days}", "Every {number} months on {days}", days=_listed(which))


def _nth(nth: int, weekday: int, manner: Manner) -> str:
    names = {1: "the first {day}", 2: "the second {day}", 3: "the third {day}", 4: "the fourth {day}"}
    return tr(names.get(nth, "the last {day}"), day=_weekday(weekday, manner))


def _weekday(weekday: int, manner: Manner) -> str:
    return manner.locale.standaloneDayName(weekday + 1)


def _listed(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return tr("{first} and {last}", first=", ".join(names[:-1]), last=names[-1])
