"""Dialogs of the price list: a type of pass with its terms, a coupon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from studio.domain.errors import RuleError
from studio.domain.members.records import Coupon, Holders, PassKind, PassType
from studio.domain.schedule.records import ClassKind
from studio.services.members.price_list import Prices
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking, typed_minor
from studio.ui.phrases import tr
from studio.ui.settings.kinds_button import KindsButton
from studio.ui.settings.price_words import HOLDERS, KINDS
from studio.ui.widgets.basics import label

FOR_ROW = 4
"""Above the price."""
USUAL = ""
"""Chosen where the studio's rules say what it costs."""


class TypeDialog(Asking):
    """Adds a type of pass, or changes one."""

    def __init__(
        self, context: PageContext, kind: PassType, kinds: Sequence[ClassKind], *, known: bool, parent: QWidget
    ) -> None:
        costs = ((USUAL, tr("As the studio's rules say")), ("1", tr("Costs a class")), ("0", tr("Costs nothing")))
        asked = {
            "name": Ask(tr("Name"), value=kind.name),
            "kind": Ask(tr("Gives"), "choice", kind.kind, choices=tuple((one, tr(KINDS[one])) for one in PassKind)),
            "credits": Ask(tr("Classes"), value=_number(kind.credits)),
            "days": Ask(tr("Lasts, in days"), value=_number(kind.days), hint=tr("No end")),
            "price": Ask(tr("Price"), value=_money(context, kind.price_minor)),
            "holders": Ask(
                tr("Sold to"), "choice", kind.holders, choices=tuple((one, tr(HOLDERS[one])) for one in Holders)
            ),
            "tag": Ask(tr("Tag"), value=kind.tag or "", hint=tr("Such as Club runner")),
            "once": Ask(tr("A person buys it once only"), "check", "yes" if kind.once else ""),
            "shared": Ask(tr("The household books on it too"), "check", "yes" if kind.shared else ""),
            "freezable": Ask(tr("It may be stopped for a while"), "check", "yes" if kind.freezable else ""),
            "transferable": Ask(tr("It may be handed over"), "check", "yes" if kind.transferable else ""),
            "late": Ask(tr("Cancelling late"), "choice", _number(kind.late_cancel_costs), choices=costs),
            "missed": Ask(tr("Not coming"), "choice", _number(kind.no_show_costs), choices=costs),
        }
        title = tr("Change {name}", name=kind.name) if known else tr("Add a pass")
        note = tr("Passes that were sold keep their name, days and classes; the terms hold for them too.")
        super().__init__(context, title, asked, tr("Save"), parent, note=note if known else "")
        self._kind = kind
        self.kinds = KindsButton(context.theme, [one for one in kinds if not one.archived or one.id.hex in kind.kinds])
        self.kinds.choose(kind.kinds)
        self.form.insertRow(FOR_ROW, label(context.theme, tr("For"), tone="muted"), self.kinds)
        for name in ("kind", "holders"):
            choice = self.fields[name]
            assert isinstance(choice, QComboBox)  # noqa: S101 -- asked for as choices
            choice.currentIndexChanged.connect(lambda _place: self._fit())
        self._fit()

    def _fit(self) -> None:
        """Show the fields that what was chosen needs."""
        shown = {"credits": self.text("kind") != PassKind.UNLIMITED, "tag": self.text("holders") == Holders.TAGGED}
        for field, needed in shown.items():
            self.form.setRowVisible(self.fields[field], needed)
        self.adjustSize()

    def finish(self) -> None:
        """Keep it."""
        try:
            price = typed_minor(self.context.manner, self.text("price"), "price")
        except RuleError:
            raise RuleError("type_price", field="price") from None
        late, missed = self.text("late"), self.text("missed")
        kind = replace(
            self._kind,
            name=self.text("name"),
            kind=PassKind(self.text("kind")),
            credits=self.number("credits", "type_credits"),
            days=self.number("days", "type_days"),
            price_minor=price,
            holders=Holders(self.text("holders")),
            tag=self.text("tag"),
            once=bool(self.text("once")),
            shared=bool(self.text("shared")),
            freezable=bool(self.text("freezable")),
            transferable=bool(self.text("transferable")),
            late_cancel_costs=int(late) if late else None,
            no_show_costs=int(missed) if missed else None,
            kinds=self.kinds.chosen(),
        )
        self.run(lambda studio, call: studio.members.prices.save_type(call, kind))


class CouponDialog(Asking):
    """Adds a coupon, or changes one."""

    def __init__(self, context: PageContext, coupon: Coupon, prices: Prices, *, known: bool, parent: QWidget) -> None:
        kept = [line.type for line in prices.types if not line.type.archived or line.type.id == coupon.type_id]
        types = (("", tr("Every pass")), *((str(one.id), one.name) for one in kept))
        asked = {
            "code": Ask(tr("Code"), value=coupon.code, hint=tr("Such as SPRING10")),
            "percent": Ask(tr("Percent off"), value=_number(coupon.percent or None)),
            "type": Ask(tr("For"), "choice", str(coupon.type_id or ""), choices=types),
            "first": Ask(tr("First day"), "day", day=coupon.first_day, hint=tr("At once")),
            "last": Ask(tr("Last day"), "day", day=coupon.last_day, hint=tr("No end")),
            "most_uses": Ask(
                tr("Taken at most"), value=_number(coupon.most_uses or None), hint=tr("Any number of times")
            ),
        }
        title = tr("Change {name}", name=coupon.code) if known else tr("Add a coupon")
        super().__init__(context, title, asked, tr("Save"), parent)
        self._coupon = coupon

    def finish(self) -> None:
        """Keep it."""
        type_id = self.text("type")
        coupon = replace(
            self._coupon,
            code=self.text("code"),
            percent=self.number("percent", "coupon_percent") or 0,
            type_id=UUID(type_id) if type_id else None,
            first_day=self.day("first"),
            last_day=self.day("last"),
            most_uses=self.number("most_uses", "coupon_uses") or 0,
        )
        self.run(lambda studio, call: studio.members.prices.save_coupon(call, coupon))


def _number(number: int | None) -> str:
    return "" if number is None else str(number)


def _money(context: PageContext, minor: int) -> str:
    """The price as it is typed here, without its sign."""
    locale = context.manner.locale
    return locale.toString(minor / 100, "f", 2 if minor % 100 else 0)
