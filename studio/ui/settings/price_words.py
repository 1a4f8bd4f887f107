"""The price list in words: what a type of pass gives and on which terms, what a coupon takes off, what is wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from studio.domain.members.records import Coupon, Holders, PassKind, PassType
from studio.domain.schedule.records import ClassKind
from studio.services.members.price_list import CouponLine, TypeLine
from studio.ui.phrases import Manner, counted, tr

KINDS: dict[PassKind, str] = {
    PassKind.CREDITS: "A number of classes",
    PassKind.PERIOD_CREDITS: "A number of classes a month",
    PassKind.UNLIMITED: "Any number of classes",
}
HOLDERS: dict[Holders, str] = {
    Holders.ANYBODY: "Anybody",
    Holders.NEWCOMERS: "Who never had a pass here",
    Holders.TAGGED: "Members with a tag",
}
ERRORS: dict[str, str] = {
    "type_name": "It needs a name of at most {most} characters. Nothing was changed.",
    "type_taken": "There is a pass called {name} already. Nothing was changed. Choose another name.",
    "type_credits": "Write how many classes it gives, from 1 to {most}. Nothing was changed.",
    "type_days": "Write how many days it lasts, from 1 to {most}, or nothing for no end. Nothing was changed.",
    "type_price": "Write a price such as 12.50, or 0. Nothing was changed.",
    "type_tag": "Write the tag that members must have. Nothing was changed.",
    "coupon_code": "It needs a code of at most {most} characters. Nothing was changed.",
    "coupon_taken": "There is a coupon {taken} already. Nothing was changed. Choose another code.",
    "coupon_percent": "Write a number from 1 to 100. Nothing was changed.",
    "coupon_days": "The last day comes before the first. Nothing was changed.",
    "coupon_uses": "Write how often it may be taken, up to {most}, or nothing for any number. Nothing was changed.",
}


def gives(kind: PassType) -> str:
    """What a type gives: 10 classes · 90 days."""
    classes = tr("Any number of classes")
    if kind.kind is not PassKind.UNLIMITED:
        classes = counted(kind.credits or 0, "{number} class", "{number} classes")
    days = tr("no end") if kind.days is None else counted(kind.days, "{number} day", "{number} days")
    return f"{classes} · {days}"


def kinds_words(chosen: Collection[str], kinds: Iterable[ClassKind]) -> str:
    """Of which kinds of class it is, or that it is for all."""
    return ", ".join(one.name for one in kinds if one.id.hex in chosen) or tr("Every kind of class")


def terms(kind: PassType, kinds: Iterable[ClassKind] = ()) -> str:
    """On which terms it is sold and used, as far as they are not the usual ones."""
    said = []
    if kind.kinds:
        said.append(tr("{kinds} only", kinds=kinds_words(kind.kinds, kinds)))
    if kind.holders is not Holders.ANYBODY:
        tagged = tr("members with the tag {tag}", tag=kind.tag or "")
        said.append(tr("newcomers") if kind.holders is Holders.NEWCOMERS else tagged)
    said += [
        tr(words)
        for words, holds in (
            ("once only", kind.once),
            ("shared by the household", kind.shared),
            ("can't be stopped", not kind.freezable),
            ("can't be handed over", not kind.transferable),
            ("cancelling late is free", kind.late_cancel_costs == 0),
            ("cancelling late costs a class", kind.late_cancel_costs == 1),
            ("not coming is free", kind.no_show_costs == 0),
            ("not coming costs a class", kind.no_show_costs == 1),
        )
        if holds
    ]
    return " · ".join(said)


def sold(line: TypeLine) -> str:
    """How many were sold."""
    if not line.sold:
        return tr("none sold yet")
    return tr("{sold} sold, {running} still run", sold=line.sold, running=line.running)


def takes_off(coupon: Coupon, types: dict[object, str], manner: Manner) -> str:
    """What a coupon takes off, of what and when: 10 % off Pack of 10 · 1 Apr 2026 to 30 Apr 2026."""
    percent = manner.number(coupon.percent)
    said = [tr("{percent} % off", percent=percent)]
    if coupon.type_id is not None:
        said = [tr("{percent} % off {name}", percent=percent, name=types.get(coupon.type_id, ""))]
    first, last = coupon.first_day, coupon.last_day
    if first is not None and last is not None:
        days = {"first": manner.day_month_year(first), "last": manner.day_month_year(last)}
        said.append(tr("{first} to {last}", **days))
    elif first is not None:
        said.append(tr("from {day} on", day=manner.day_month_year(first)))
    elif last is not None:
        said.append(tr("until {day}", day=manner.day_month_year(last)))
    return " · ".join(said)


def used(line: CouponLine) -> str:
    """How often a coupon was taken."""
    if line.coupon.most_uses:
        return counted(
            line.coupon.most_uses, "taken {used} of {number} time", "taken {used} of {number} times", used=line.used
        )
    return counted(line.used, "taken once", "taken {number} times") if line.used else tr("not taken yet")
