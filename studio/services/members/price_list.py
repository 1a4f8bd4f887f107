"""The price list: types of passes and coupons. Managers change it; one undo takes each change back.

A type that is archived stays on the passes that were sold, and its terms go on for them; a sold pass keeps its own name
and days, so that changing a type never changes what somebody has bought.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from studio.domain.clock import Clock, today
from studio.domain.errors import NotAllowedError
from studio.domain.members.price_list import check_coupon, checked_coupon, checked_type, plain_code
from studio.domain.members.records import Coupon, Pass, PassType
from studio.domain.members.selling import discounted
from studio.domain.roles import Role
from studio.domain.schedule.records import ClassKind
from studio.services.changes import Call, Changes, Outcome
from studio.services.members.queries import MemberQueries
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

TOUCHED = Changes.PASSES | Changes.SETTINGS
Offer = PassType | Coupon


@dataclass(frozen=True, slots=True)
class TypeLine:
    """A type of pass with how many were sold and how many of these still run."""

    type: PassType
    sold: int
    running: int


@dataclass(frozen=True, slots=True)
class CouponLine:
    """A coupon with how often it was taken; `over` says that it is not taken any more."""

    coupon: Coupon
    used: int
    over: bool


@dataclass(frozen=True, slots=True)
class Prices:
    """The whole price list, archived things last; `currency` and the `kinds` of class are the studio's."""

    types: tuple[TypeLine, ...] = ()
    coupons: tuple[CouponLine, ...] = ()
    currency: str = "GBP"
    kinds: tuple[ClassKind, ...] = ()


class PriceList:
    """What is sold and what takes something off. Reading is for everybody."""

    def __init__(self, store: Store, reads: MemberQueries, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock

    def on_sale(self) -> tuple[PassType, ...]:
        """What is sold, in the studio's order."""
        return tuple(one for one in _in_order(self._store.select(PassType)) if not one.archived)

    def price(self, type_id: UUID, coupon: str = "") -> int:
        """What a pass costs today with a coupon, in minor units. Raises `RuleError` as `check_coupon`."""
        kind = self._store.get(PassType, type_id)
        return sold_price(kind, taken_coupon(self._store, coupon, kind, self._today()))

    def all(self) -> Prices:
        """Everything, as the settings show it."""
        day = self._today()
        types, coupons = _in_order(self._store.select(PassType)), self._store.select(Coupon)
        sold, used = self._reads.sold(day)
        return Prices(
            tuple(TypeLine(one, *sold.get(one.id, (0, 0))) for one in types),
            tuple(
                CouponLine(one, used.get(one.id, 0), over=_is_over(one, day, used.get(one.id, 0)))
                for one in sorted(coupons, key=lambda one: (one.archived, one.code))
            ),
            types[0].currency if types else "GBP",
            self.kinds(),
        )

    def kinds(self) -> tuple[ClassKind, ...]:
        """The kinds of class that a pass may be for, archived ones last."""
        return tuple(sorted(self._store.select(ClassKind), key=lambda one: (one.archived, one.name)))

    def save_type(self, call: Call, kind: PassType) -> Outcome:
        """Add a type, last on the list, or change the one with that id; labels "thing_added", "thing_changed". Raises
        `RuleError` as `checked_type`.
        """

        def do(work: Work) -> Outcome:
            others = work.select(PassType)
            known = next((one for one in others if one.id == kind.id), None)
            wanted = checked_type(kind, others)
            if known is None:
                last = max((one.position for one in others), default=-1)
                work.add(replace(wanted, position=last + 1))
            else:
                work.change(known, replace(wanted, position=known.position, archived=known.archived))
            return _done("thing_changed" if known else "thing_added", wanted)

        return self._run(call, do)

    def save_coupon(self, call: Call, coupon: Coupon) -> Outcome:
        """Add a coupon or change the one with that id; labels as `save_type`. Raises `RuleError` as
        `checked_coupon`.
        """

        def do(work: Work) -> Outcome:
            others = work.select(Coupon)
            known = next((one for one in others if one.id == coupon.id), None)
            wanted = checked_coupon(coupon, others)
            if known is None:
                work.add(wanted)
            else:
                work.change(known, replace(wanted, archived=known.archived))
            return _done("thing_changed" if known else "thing_added", wanted)

        return self._run(call, do)

    def archive(self, call: Call, offer: Offer) -> Outcome:
        """Take a type or coupon off the list; what was sold stays as it is. Label "thing_archived"."""
        return self._put(call, offer, archived=True)

    def restore(self, call: Call, offer: Offer) -> Outcome:
        """Put it on the list again; label "thing_restored". Raises `RuleError` "type_taken"."""
        return self._put(call, offer, archived=False)

    def move(self, call: Call, type_id: UUID, step: int) -> Outcome:
        """Move a type up (-1) or down (1) among those on sale; label "thing_changed", "" at the end of the list."""

        def do(work: Work) -> Outcome:
            listed = [one for one in _in_order(work.select(PassType)) if not one.archived]
            place = next((number for number, one in enumerate(listed) if one.id == type_id), -1)
            if place < 0 or not 0 <= place + step < len(listed):
                return Outcome(None, Changes.NONE, "")
            moved = listed.pop(place)
            listed.insert(place + step, moved)
            for number, one in enumerate(listed):
                if one.position != number:
                    work.change(one, replace(one, position=number))
            return _done("thing_changed", moved)

        return self._run(call, do)

    def _put(self, call: Call, offer: Offer, *, archived: bool) -> Outcome:
        def do(work: Work) -> Outcome:
            known: Offer = work.get(type(offer), offer.id, lock=True)
            after = replace(known, archived=archived)
            if isinstance(after, PassType) and not archived:
                checked_type(after, work.select(PassType))
            work.change(known, after)
            return _done("thing_archived" if archived else "thing_restored", known)

        return self._run(call, do)

    def _run(self, call: Call, do: Callable[[Work], Outcome]) -> Outcome:
        if call.role is not Role.MANAGER:
            raise NotAllowedError("managers_only", role=str(call.role))
        return self._store.run(call, do)

    def _today(self) -> date:
        return today(self._clock, desk_site(self._store).zone)


def taken_coupon(where: Store | Work, code: str, kind: PassType, day: date) -> Coupon | None:
    """The coupon of a code, None for none. Raises `RuleError` as `check_coupon`."""
    wanted = plain_code(code)
    if not wanted:
        return None
    found = next(iter(where.select(Coupon, code=wanted)), None)
    used = 0 if found is None or not found.most_uses else len(where.select(Pass, coupon_id=found.id))
    return check_coupon(found, kind, day, used)


def locked_coupon(work: Work, code: str, kind: PassType, day: date) -> Coupon | None:
    """As `taken_coupon`, kept from other desks, so that its last use is never taken twice."""
    work.lock(Coupon, [one.id for one in work.select(Coupon, code=plain_code(code))])
    return taken_coupon(work, code, kind, day)


def sold_price(kind: PassType, coupon: Coupon | None) -> int:
    """The price in minor units, the coupon's discount taken off."""
    return kind.price_minor if coupon is None else discounted(kind.price_minor, coupon.percent)


def _is_over(coupon: Coupon, day: date, used: int) -> bool:
    return (coupon.last_day is not None and coupon.last_day < day) or 0 < coupon.most_uses <= used


def _in_order(types: Sequence[PassType]) -> list[PassType]:
    return sorted(types, key=lambda one: (one.archived, one.position, one.name))


def _done(label: str, offer: Offer) -> Outcome:
    name = offer.name if isinstance(offer, PassType) else offer.code
    return Outcome(None, TOUCHED, label, {"name": name, "id": str(offer.id)})
