"""Passes: sold, stopped, let run on, extended, handed over, corrected; and the money that was taken for them.

Every step of a pass leaves a line in its ledger that says why; the balance is the sum of the lines. A balance is never
taken below zero, and classes that are booked already are not given away.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from studio.domain.attendance.passes import Picked, pick_pass
from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import Clock, today, wall_time
from studio.domain.errors import NotFoundError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.passes import stands_still
from studio.domain.members.price_list import check_buyer
from studio.domain.members.records import Member, Pass, PassEntry, PassKind, PassType, Payment
from studio.domain.members.selling import extended, frozen, last_day, running_on
from studio.domain.paper import Setting
from studio.domain.schedule.records import Session
from studio.services.access import Part, need, need_edit
from studio.services.attendance.places import attendance_rules
from studio.services.changes import Call, Changes, Outcome
from studio.services.members.price_list import locked_coupon, sold_price
from studio.services.members.queries import MemberQueries
from studio.services.members.rows import PaymentLine
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

MEANS = ("card", "cash", "transfer")
"""How money was taken; the program only writes it down."""
LONGEST_NOTE = 120
RECEIPTS = "receipts"
"""The setting that holds the number of the last receipt."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The pass for a class; when there is none, `other_kinds` says that one would do if it were for such classes."""

    picked: Picked | None
    other_kinds: bool = False


@dataclass(frozen=True, slots=True)
class Owed:
    """Money that is still to be taken, in minor units."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Sale:
    """A pass to sell. `payer_id` pays when it is a gift; without `means` nothing was paid yet."""

    member_id: UUID
    type_id: UUID
    starts_on: date
    coupon: str = ""
    means: str = ""
    payer_id: UUID | None = None


class PassDesk:
    """Every use case about passes and payments. Who may is in the matrix of `services/access.py`."""

    def __init__(self, store: Store, reads: MemberQueries, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock

    def payments(self, call: Call, member_id: UUID) -> Sequence[PaymentLine]:
        """What a member paid, the newest first."""
        need(call.role, Part.PAYMENTS)
        zone = desk_site(self._store).zone
        return [
            PaymentLine(
                one.id,
                wall_time(one.at, zone),
                one.amount_minor,
                one.currency,
                one.means,
                name,
                one.note,
                one.receipt,
            )
            for one, name in self._reads.payments(member_id)
        ]

    def owed(self, call: Call, member_id: UUID) -> Mapping[UUID, Owed]:
        """What is still unpaid of a member's passes, by pass; gifts and part payments count for what they are for."""
        need(call.role, Part.PAYMENTS)
        return {pass_id: Owed(minor, currency) for pass_id, minor, currency in self._reads.owed(member_id)}

    def next_pass(self, member_id: UUID, day: date) -> Picked | None:
        """The pass that a booking for some class on a day would use, and why."""
        return pick_pass(self._reads.offers(member_id), day, attendance_rules(self._store).debt)

    def pass_for(self, member_id: UUID, session_id: UUID) -> Fit:
        """The pass that a booking of a class would use, and why."""
        dated, offers = self._store.get(Session, session_id), self._reads.offers(member_id)
        day, debt = dated.starts.date(), attendance_rules(self._store).debt
        picked = pick_pass(offers, day, debt, dated.kind_id)
        return Fit(picked, other_kinds=picked is None and pick_pass(offers, day, debt) is not None)

    def sell(self, call: Call, sale: Sale) -> Outcome:
        """Sell a pass; label "pass_sold". Raises `RuleError` as `check_buyer` and `check_coupon`, and
        "means_unknown".
        """
        need_edit(call.role, Part.PASSES)
        if sale.means:
            need_edit(call.role, Part.PAYMENTS)
        _check_means(sale.means, empty=True)
        day = self._today()

        def do(work: Work) -> Outcome:
            member = work.get(Member, sale.member_id, lock=True)
            kind = work.get(PassType, sale.type_id)
            check_buyer(kind, member, work.select(Pass, member_id=member.id))
            coupon = locked_coupon(work, sale.coupon, kind, day)
            sold = replace(
                Pass(new_id(), member.id, kind.id, kind.name, sale.starts_on, last_day(kind, sale.starts_on)),
                coupon_id=None if coupon is None else coupon.id,
                price_minor=sold_price(kind, coupon),
            )
            work.add(sold)
            if kind.kind is not PassKind.UNLIMITED and kind.credits:
                _note(work, sold, kind.credits, "sold")
            if sale.means:
                paid, note = sold_price(kind, coupon), "" if coupon is None else coupon.code
                payer = sale.payer_id or member.id
                work.add(Payment(new_id(), payer, work.at, paid, kind.currency, sale.means, sold.id, note))
            return _done("pass_sold", member, sold)

        return self._store.run(call, do)

    def adjust(self, call: Call, pass_id: UUID, credits: int, why: str) -> Outcome:
        """Give classes to a pass or take some off, with a reason; label "pass_adjusted". Raises `RuleError`
        "why_missing", "why_long", "no_credits", "too_few_left" (with `left`, classes booked already taken off).
        """
        need_edit(call.role, Part.PASSES)
        reason = _reason(why)
        if credits == 0:
            raise RuleError("no_credits", field="credits")

        def do(work: Work) -> Outcome:
            held, member = _held(work, pass_id)
            left = self._left(work, held)
            if left is None:
                raise RuleError("no_credits", field="credits")
            if credits < 0 and left + credits < 0:
                raise RuleError("too_few_left", field="credits", left=left)
            _note(work, held, credits, reason)
            return _done("pass_adjusted", member, held)

        return self._store.run(call, do, reason=reason)

    def freeze(self, call: Call, pass_id: UUID, first: date, until: date | None, *, hold: bool = False) -> Outcome:
        """Stop a pass, open or until a day; label "pass_frozen", or "pass_held" for a medical hold.

        Classes booked in that time move to another pass that fits, or stand on none. Raises "not_freezable" where its
        type does not let it stop but for a medical hold, and as the rules of `domain/members/selling.py`.
        """
        need_edit(call.role, Part.PASSES)

        def do(work: Work) -> Outcome:
            held, member = _held(work, pass_id)
            if not hold and not work.get(PassType, held.type_id).freezable:
                raise RuleError("not_freezable", name=held.name)
            after = frozen(held, first, until, hold=hold)
            work.change(held, after)
            _note(work, held, 0, "held" if hold else "frozen")
            self._move_bookings(work, after)
            return _done("pass_held" if hold else "pass_frozen", member, held)

        return self._store.run(call, do)

    def run_on(self, call: Call, pass_id: UUID) -> Outcome:
        """Let a stopped pass run on from today; label "pass_runs_on". Raises `RuleError` "not_frozen"."""
        need_edit(call.role, Part.PASSES)
        day = self._today()

        def do(work: Work) -> Outcome:
            held, member = _held(work, pass_id)
            work.change(held, running_on(held, day))
            _note(work, held, 0, "runs_on")
            return _done("pass_runs_on", member, held)

        return self._store.run(call, do)

    def extend(self, call: Call, pass_id: UUID, until: date, why: str) -> Outcome:
        """Give a pass a later end, with a reason; label "pass_extended". Raises `RuleError` "why_missing", "no_end",
        "day_order".
        """
        need_edit(call.role, Part.PASSES)
        reason = _reason(why)

        def do(work: Work) -> Outcome:
            held, member = _held(work, pass_id)
            work.change(held, extended(held, until))
            _note(work, held, 0, reason)
            return _done("pass_extended", member, held)

        return self._store.run(call, do, reason=reason)

    def hand_over(self, call: Call, pass_id: UUID, to_member: UUID, why: str) -> Outcome:
        """Give what is left of a pass to somebody else, from today; label "pass_handed_over".

        Classes that are booked already stay with the giver. Raises `RuleError` "why_missing", "same_member",
        "archived", "not_transferable", "nothing_left".
        """
        need_edit(call.role, Part.PASSES)
        reason, day = _reason(why), self._today()

        def do(work: Work) -> Outcome:
            # Both at once and in order, so that two desks that hand over crosswise never wait for each other.
            work.lock(Member, {work.get(Pass, pass_id).member_id, to_member})
            held, member = _held(work, pass_id)
            other = work.get(Member, to_member)
            if other.id == member.id:
                raise RuleError("same_member", field="to")
            if other.archived:
                raise RuleError("archived", name=other.name, field="to")
            if not work.get(PassType, held.type_id).transferable:
                raise RuleError("not_transferable", name=held.name)
            left = self._left(work, held)
            if (left is not None and left <= 0) or (held.ends_on is not None and held.ends_on < day):
                raise RuleError("nothing_left", name=held.name)
            starts = max(held.starts_on, day)
            given = Pass(new_id(), other.id, held.type_id, held.name, starts, held.ends_on)
            work.add(given)
            if left is None:
                work.change(held, replace(held, ends_on=starts - timedelta(days=1)))
                _note(work, held, 0, "handed_over")
                self._move_bookings(work, replace(held, ends_on=starts - timedelta(days=1)))
            else:
                _note(work, held, -left, "handed_over")
                _note(work, given, left, "taken_over")
            outcome = _done("pass_handed_over", member, held)
            return replace(outcome, details={**outcome.details, "other": other.name})

        return self._store.run(call, do, reason=reason)

    def pay(
        self, call: Call, member_id: UUID, amount_minor: int, means: str, pass_id: UUID | None = None, note: str = ""
    ) -> Outcome:
        """Record money taken, or given back (below zero); labels "paid" and "paid_back". Raises `RuleError`
        "amount_missing", "means_unknown", "why_long".
        """
        need_edit(call.role, Part.PAYMENTS)
        _check_means(means)
        if amount_minor == 0:
            raise RuleError("amount_missing", field="amount")
        words = " ".join(note.split())
        if len(words) > LONGEST_NOTE:
            raise RuleError("why_long", field="note", most=LONGEST_NOTE)

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            kinds = work.select(PassType)
            currency = kinds[0].currency if kinds else "GBP"
            paid = Payment(new_id(), member_id, work.at, amount_minor, currency, means, pass_id, words)
            work.add(paid)
            details = {"name": member.name, "payment": str(paid.id)}
            return Outcome(None, Changes.PASSES, "paid" if amount_minor > 0 else "paid_back", details)

        return self._store.run(call, do)

    def number_receipt(self, call: Call, payment_id: UUID) -> Outcome:
        """Give a payment its receipt's number, in a row without gaps; label "receipt_made". Again: the number stays."""
        need_edit(call.role, Part.PAYMENTS)

        def do(work: Work) -> Outcome:
            paid = work.get(Payment, payment_id, lock=True)
            member = work.get(Member, paid.member_id)
            if paid.receipt is None:
                last = _receipts(work)
                number = int(last.value) + 1
                work.change(last, replace(last, value=str(number)))
                work.change(paid, replace(paid, receipt=number))
            else:
                number = paid.receipt
            details = {"name": member.name, "number": str(number), "payment": str(payment_id)}
            return Outcome(None, Changes.PASSES, "receipt_made", details)

        return self._store.run(call, do)

    def _left(self, work: Work, held: Pass) -> int | None:
        """What a pass has left with the classes booked on it taken off; None without limit."""
        offer = next(one for one in self._reads.offers(held.member_id, work) if one.pass_id == held.id)
        return None if offer.kind is PassKind.UNLIMITED else offer.left

    def _move_bookings(self, work: Work, held: Pass) -> None:
        """Stand the classes booked on a pass for days on which it does not run on another pass, or on none."""
        rules = attendance_rules(work)
        for booking in work.select(Booking, pass_id=held.id, state=BookingState.BOOKED):
            dated = work.get(Session, booking.session_id)
            day = dated.starts.date()
            if stands_still(held.frozen_on, held.frozen_until, day) or (
                held.ends_on is not None and held.ends_on < day
            ):
                picked = pick_pass(self._reads.offers(booking.member_id, work), day, rules.debt, dated.kind_id)
                work.change(booking, replace(booking, pass_id=None if picked is None else picked.offer.pass_id))

    def _today(self) -> date:
        return today(self._clock, desk_site(self._store).zone)


def _receipts(work: Work) -> Setting:
    """The setting with the last receipt's number, locked."""
    for one in work.select(Setting, key=RECEIPTS):
        return work.get(Setting, one.id, lock=True)
    first = Setting(new_id(), RECEIPTS, "0")
    work.add(first)
    return first


def _check_means(means: str, *, empty: bool = False) -> None:
    if means not in MEANS and not (empty and not means):
        raise RuleError("means_unknown", field="means")


def _reason(why: str) -> str:
    reason = " ".join(why.split())
    if not reason:
        raise RuleError("why_missing", field="why")
    if len(reason) > LONGEST_NOTE:
        raise RuleError("why_long", field="why", most=LONGEST_NOTE)
    return reason


def _held(work: Work, pass_id: UUID) -> tuple[Pass, Member]:
    """The pass and its holder, who is locked, so that two desks never spend the same class."""
    member_id = work.get(Pass, pass_id).member_id
    member = work.get(Member, member_id, lock=True)
    held = work.get(Pass, pass_id, lock=True)
    if held.member_id != member.id:
        raise NotFoundError("not_found", kind="Pass")
    return held, member


def _note(work: Work, held: Pass, credits: int, reason: str) -> None:
    """Add a line to a pass's ledger."""
    work.add(PassEntry(new_id(), held.id, work.at, credits, reason, None, held.member_id))


def _done(label: str, member: Member, held: Pass) -> Outcome:
    details = {"name": member.name, "pass": held.name, "member": str(member.id)}
    return Outcome(None, Changes.PASSES, label, details)
