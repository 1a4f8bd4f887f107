"""What a type of pass or a coupon must be like to be kept, and to whom a type is sold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from studio.domain.attendance.rules import AttendanceRules
from studio.domain.errors import RuleError
from studio.domain.members.records import Coupon, Holders, Member, Pass, PassKind, PassType

MOST_CREDITS, MOST_DAYS, MOST_MINOR, MOST_USES = 999, 3_660, 10_000_000, 99_999
LONGEST_NAME, LONGEST_CODE = 60, 24


def checked_type(kind: PassType, others: Iterable[PassType]) -> PassType:
    """The type, tidied. Raises `RuleError` with the field: "type_name", "type_taken" (an other one in use has the
    name), "type_credits", "type_days", "type_price", "type_tag".
    """
    name, tag = " ".join(kind.name.split()), " ".join((kind.tag or "").split())
    unlimited, tagged = kind.kind is PassKind.UNLIMITED, kind.holders is Holders.TAGGED
    if not 1 <= len(name) <= LONGEST_NAME:
        raise RuleError("type_name", field="name", most=LONGEST_NAME)
    if any(one.name.casefold() == name.casefold() for one in others if one.id != kind.id and not one.archived):
        raise RuleError("type_taken", field="name", name=name)
    if not unlimited and not 1 <= (kind.credits or 0) <= MOST_CREDITS:
        raise RuleError("type_credits", field="credits", most=MOST_CREDITS)
    if kind.days is not None and not 1 <= kind.days <= MOST_DAYS:
        raise RuleError("type_days", field="days", most=MOST_DAYS)
    if not 0 <= kind.price_minor <= MOST_MINOR:
        raise RuleError("type_price", field="price")
    if tagged and not tag:
        raise RuleError("type_tag", field="tag")
    return replace(kind, name=name, credits=None if unlimited else kind.credits, tag=tag if tagged else None)


def checked_coupon(coupon: Coupon, others: Iterable[Coupon]) -> Coupon:
    """The coupon, its code in capitals without spaces. Raises `RuleError` with the field: "coupon_code",
    "coupon_taken", "coupon_percent", "coupon_days", "coupon_uses".
    """
    code = plain_code(coupon.code)
    if not 1 <= len(code) <= LONGEST_CODE:
        raise RuleError("coupon_code", field="code", most=LONGEST_CODE)
    if any(one.code == code for one in others if one.id != coupon.id):
        raise RuleError("coupon_taken", field="code", taken=code)
    if not 1 <= coupon.percent <= 100:
        raise RuleError("coupon_percent", field="percent")
    if coupon.first_day is not None and coupon.last_day is not None and coupon.last_day < coupon.first_day:
        raise RuleError("coupon_days", field="last")
    if not 0 <= coupon.most_uses <= MOST_USES:
        raise RuleError("coupon_uses", field="most_uses", most=MOST_USES)
    return replace(coupon, code=code)


def plain_code(code: str) -> str:
    """A coupon's code as it is kept: capitals without spaces."""
    return "".join(code.split()).upper()


def check_buyer(kind: PassType, member: Member, held: Iterable[Pass]) -> None:
    """Raise `RuleError` unless a type is sold to a member who had these passes: "not_on_sale", "once_only",
    "newcomers_only", "tag_needed".
    """
    had = tuple(held)
    if kind.archived:
        raise RuleError("not_on_sale", field="type")
    if kind.once and any(one.type_id == kind.id for one in had):
        raise RuleError("once_only", field="type", name=member.name)
    if kind.holders is Holders.NEWCOMERS and had:
        raise RuleError("newcomers_only", field="type", name=member.name)
    wanted = (kind.tag or "").casefold()
    if kind.holders is Holders.TAGGED and wanted not in {tag.casefold() for tag in member.tags}:
        raise RuleError("tag_needed", field="type", name=member.name, tag=kind.tag or "")


def check_coupon(coupon: Coupon | None, kind: PassType, day: date, used: int) -> Coupon:
    """The coupon, when it is taken for a type on a day after `used` uses. Raises `RuleError` "coupon_unknown",
    "coupon_early", "coupon_over", "coupon_used_up", "coupon_other".
    """
    if coupon is None or coupon.archived:
        raise RuleError("coupon_unknown", field="coupon")
    if coupon.first_day is not None and day < coupon.first_day:
        raise RuleError("coupon_early", field="coupon", day=coupon.first_day.isoformat())
    if coupon.last_day is not None and coupon.last_day < day:
        raise RuleError("coupon_over", field="coupon", day=coupon.last_day.isoformat())
    if coupon.type_id not in {None, kind.id}:
        raise RuleError("coupon_other", field="coupon", name=kind.name)
    if coupon.most_uses and used >= coupon.most_uses:
        raise RuleError("coupon_used_up", field="coupon", most=coupon.most_uses)
    return coupon


def rules_on(kind: PassType, rules: AttendanceRules) -> AttendanceRules:
    """The rules of check-in as a pass of this type has them: its own costs in place of the studio's."""
    late = rules.late_cancel_costs if kind.late_cancel_costs is None else kind.late_cancel_costs
    missed = rules.no_show_costs if kind.no_show_costs is None else kind.no_show_costs
    return replace(rules, late_cancel_costs=late, no_show_costs=missed)
