"""The receipt of a payment, put together from what is stored."""

from __future__ import annotations

from studio.domain.clock import wall_time
from studio.domain.errors import RuleError
from studio.domain.members.records import Member, Pass, Payment
from studio.domain.schedule.records import Site
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.receipt import Receipt
from studio.domain.sheets.wording import say
from studio.services.paper import words

_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$"}
_MEANS = {"card": "Paid by card.", "cash": "Paid in cash.", "transfer": "Paid by bank transfer."}
_GIVEN_BACK = {
    "card": "Given back by card.",
    "cash": "Given back in cash.",
    "transfer": "Given back by bank transfer.",
}
_WITHOUT_MINOR = frozenset({"JPY", "KRW", "CLP", "ISK", "VND"})


def receipt(paid: Payment, member: Member, held: Pass | None, site: Site, stamp: SheetStamp) -> Receipt:
    """The receipt. Raises `RuleError` "no_receipt_number" when it was not numbered yet."""
    if paid.receipt is None:
        raise RuleError("no_receipt_number")
    back = paid.amount_minor < 0
    amount = money(paid.amount_minor, paid.currency)
    what = _what(paid, held)
    means = (_GIVEN_BACK if back else _MEANS).get(paid.means, "")
    return Receipt(
        stamp=stamp,
        title=say("Refund") if back else say("Receipt"),
        number=say("No. {number}", number=f"{paid.receipt:05d}"),
        day=words.plain_date(wall_time(paid.at, site.zone)),
        studio_address=site.address,
        to=member.name,
        lines=((what, amount),),
        total=amount,
        means=say(means) if means else "",
        note=paid.note if held is not None else "",
    )


def _what(paid: Payment, held: Pass | None) -> str:
    if held is None:
        return paid.note or say("Payment")
    return say("{name}, from {date}", name=held.name, date=words.plain_date(held.starts_on))


def money(minor: int, currency: str) -> str:
    """An amount with its sign: £1,234.50."""
    sign = _SIGNS.get(currency, f"{currency} ")
    figure = f"{abs(minor):,}" if currency in _WITHOUT_MINOR else f"{abs(minor) / 100:,.2f}"
    return f"{'−' if minor < 0 else ''}{sign}{figure}"
