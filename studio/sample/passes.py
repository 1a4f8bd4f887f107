"""Passes and their ledgers, as members buy and use them week by week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from studio.domain.members.records import Pass, PassEntry, PassKind, Payment
from studio.domain.paper import Setting
from studio.sample.people import Person
from studio.sample.place import Place
from studio.sample.source import Source
from studio.services.members.passes import RECEIPTS
from studio.storage.bulk import Writer

_LAST_PASS = 20
"""Days before the sample's when those whom the table tells about got the pass it names."""


class Passes:
    """Sells passes when they are needed and keeps what is used of them."""

    def __init__(self, source: Source, writer: Writer, place: Place) -> None:
        self._source = source
        self._writer = writer
        self._place = place
        self._told: dict[UUID, tuple[Person, int]] = {}
        self._receipts = 0

    def pass_for(self, person: Person, day: date, moment: datetime) -> UUID | None:
        """The pass on which a class on `day` is booked at `moment`; a new one is bought when none fits.

        Those whom the table tells about buy no other: what ends before the class, they come without.
        """
        held = person.pass_id
        first = max(person.joined, self._source.day(-_LAST_PASS))
        if person.row is not None and held not in self._told and day >= first:
            held = self._sell_told(person, first)
        if held is not None and held in self._told:
            return held if person.starts_on <= day <= person.ends_on else None
        if held is None or not person.starts_on <= day <= person.ends_on or person.credits == 0:
            held = self._sell(person, min(day, moment.date()), moment)
        if person.credits is not None:
            person.credits -= 1
        return held

    def give_back(self, person: Person) -> None:
        """A place was given up in good time: its credit can be used again."""
        if person.credits is not None and person.pass_id not in self._told:
            person.credits += 1

    def use(self, person: Person, pass_id: UUID, booking_id: UUID, at: datetime, reason: str) -> None:
        """Take a credit for a booking."""
        if person.credits is None:
            return
        self._writer.add(PassEntry(self._source.new_id(at), pass_id, at, -1, reason, booking_id, person.id))
        if pass_id in self._told:
            self._told[pass_id] = person, self._told[pass_id][1] + 1

    def close(self) -> None:
        """Make the ledgers of those whom the table tells about end at what it says; note the last receipt's number."""
        self._writer.add(Setting(self._source.new_id(self._source.now), RECEIPTS, str(self._receipts)))
        for pass_id, (person, used) in self._told.items():
            kind = self._place.pass_types[person.pass_name]
            if not person.told("left") or kind.credits is None:
                continue
            over = int(person.told("left")) - (kind.credits - used)
            moment = self._moment(person.starts_on)
            if over:
                self._writer.add(
                    PassEntry(self._source.new_id(moment), pass_id, moment, over, "carried_over", None, person.id)
                )

    def _with_receipt(self, paid: Payment) -> Payment:
        """Receipts of what was paid today are still to be made."""
        if paid.at >= self._source.at(0, time()):
            return paid
        self._receipts += 1
        return replace(paid, receipt=self._receipts)

    def _moment(self, day: date) -> datetime:
        return self._source.now + timedelta(days=(day - self._source.today).days, hours=-8)

    def _sell_told(self, person: Person, first: date) -> UUID:
        last = self._source.day(int(person.told("ends"))) if person.told("ends") else None
        bought = self._sell(person, first, self._moment(first), last)
        self._told[bought] = person, 0
        return bought

    def _sell(self, person: Person, starts: date, moment: datetime, ends: date | None = None) -> UUID:
        kind = self._place.pass_types[person.pass_name]
        last = ends or starts + timedelta(days=(kind.days or 1) - 1)
        told_from = max(person.joined, self._source.day(-_LAST_PASS))
        if person.row is not None and starts < told_from:
            # What they had before is over when they get the pass that the table names.
            last = min(last, told_from - timedelta(days=1))
        price = kind.price_minor
        bought = Pass(self._source.new_id(moment), person.id, kind.id, kind.name, starts, last, price_minor=price)
        means = self._source.rng.choice(("card", "card", "transfer", "cash"))
        owed = int(person.told("owes") or 0) if starts >= told_from else 0
        paid = Payment(self._source.new_id(moment), person.id, moment, price - owed, kind.currency, means, bought.id)
        self._writer.add(bought)
        if paid.amount_minor:
            self._writer.add(self._with_receipt(paid))
        person.pass_id, person.starts_on, person.ends_on = bought.id, starts, last
        person.credits = None if kind.kind is PassKind.UNLIMITED else kind.credits
        if kind.credits is not None and kind.kind is not PassKind.UNLIMITED:
            self._writer.add(
                PassEntry(self._source.new_id(moment), bought.id, moment, kind.credits, "sold", None, person.id)
            )
        return bought.id
