"""Dialogs about passes and payments: sell, stop, extend, correct, hand over, take money."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from studio.domain.errors import RuleError
from studio.domain.members.passes import HeldPass
from studio.domain.members.records import PassType
from studio.services.members.passes import MEANS, Sale
from studio.services.members.rows import BoxMatch
from studio.services.members.wording import MEANS as MEANS_WORDS
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking, typed_minor
from studio.ui.phrases import tr
from studio.ui.widgets.basics import label

LATER = ""
"""Chosen when a pass is paid later."""


def _means() -> tuple[tuple[str, str], ...]:
    return tuple((means, tr(MEANS_WORDS[means])) for means in MEANS)


class FindMember(QComboBox):
    """Somebody, found by what is typed: name, phone fragment or card; namesakes with their card."""

    def __init__(self, context: PageContext, parent: QWidget | None = None, *, but: UUID | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._but = but
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.lineEdit()
        assert isinstance(line, QLineEdit)  # noqa: S101 -- it is editable
        line.setPlaceholderText(tr("Name, phone or card"))
        line.textEdited.connect(self._search)

    def _search(self, typed: str) -> None:
        self._context.tasks.run_query(
            lambda studio: studio.members.box_matches(typed), self._offer, owner=self, key="find"
        )

    def _offer(self, found: Sequence[BoxMatch]) -> None:
        typed = self.currentText()
        self.clear()
        people = [one for one in found if one.id != self._but]
        names = [one.name for one in people]
        for one in people:
            self.addItem(one.name if names.count(one.name) == 1 else f"{one.name}  {one.code}", one.id)
        self.setEditText(typed)

    def chosen(self, field: str) -> UUID:
        """Who was chosen, or the best match. Raises `RuleError` "nobody_found"."""
        place = max(0, self.findText(self.currentText()))
        found = self.itemData(place) if self.count() and self.currentText().strip() else None
        if not isinstance(found, UUID):
            raise RuleError("nobody_found", field=field)
        return found


class SellPass(Asking):
    """Sells a pass; the price follows type and coupon."""

    def __init__(self, context: PageContext, member_id: UUID, types: Sequence[PassType], parent: QWidget) -> None:
        names = tuple((str(one.id), one.name) for one in types)
        paid = (*_means(), (LATER, tr("Not paid yet")))
        asked = {
            "type": Ask(tr("Pass"), "choice", choices=names),
            "starts": Ask(tr("From"), "day", day=context.today()),
            "coupon": Ask(tr("Coupon"), hint=tr("Code, if there is one")),
            "means": Ask(tr("Paid by"), "choice", MEANS[0], choices=paid),
        }
        super().__init__(context, tr("Sell a pass"), asked, tr("Sell"), parent)
        self._member_id = member_id
        self._types = {str(one.id): one for one in types}
        self.price = label(context.theme, "", "lead")
        self.form.addRow(label(context.theme, tr("Price"), tone="muted"), self.price)
        kind, coupon = self.fields["type"], self.fields["coupon"]
        assert isinstance(kind, QComboBox)  # noqa: S101 -- asked for as choices
        assert isinstance(coupon, QLineEdit)  # noqa: S101 -- asked for as a line
        kind.currentIndexChanged.connect(lambda _place: self._ask_price())
        coupon.editingFinished.connect(self._ask_price)
        self.payer = FindMember(context)
        self.payer.setAccessibleName(tr("Gift from"))
        self.fields["payer"] = self.payer
        self.form.addRow(label(context.theme, tr("Gift from"), tone="muted"), self.payer)
        self._ask_price()

    def _ask_price(self) -> None:
        chosen, code = self._types.get(self.text("type")), self.text("coupon")
        if chosen is None:
            return

        def show(price: int) -> None:
            self.price.setText(self.context.manner.money(price, chosen.currency))
            self.allow()

        self.context.tasks.run_query(
            lambda studio: studio.members.prices.price(chosen.id, code),
            show,
            owner=self,
            failed=self.refuse,
            key="price",
        )

    def refuse(self, error: Exception) -> None:
        """Say what is wrong, a coupon's day as it is written here."""
        if isinstance(error, RuleError) and error.code in {"coupon_early", "coupon_over"}:
            day = date.fromisoformat(str(error.details["day"]))
            error = RuleError(error.code, field="coupon", day=self.context.manner.day_month_year(day))
        super().refuse(error)

    def finish(self) -> None:
        """Sell it."""
        chosen = self._types.get(self.text("type"))
        if chosen is None:
            raise RuleError("not_on_sale", field="type")
        payer = self.payer.chosen("payer") if self.payer.currentText().strip() else None
        starts, means = self.needed_day("starts"), self.text("means")
        sale = Sale(self._member_id, chosen.id, starts, self.text("coupon"), means, payer)
        self.run(lambda studio, call: studio.members.passes.sell(call, sale))


class StopPass(Asking):
    """Stops a pass for a while, or puts it on a medical hold."""

    def __init__(self, context: PageContext, held: HeldPass, parent: QWidget) -> None:
        hold = ("hold", tr("Medical hold"))
        why = (("", tr("Away")), hold) if held.freezable else (hold,)
        asked = {
            "why": Ask(tr("Because"), "choice", choices=why),
            "first": Ask(tr("From"), "day", day=max(context.today(), held.starts_on)),
            "until": Ask(tr("Until"), "day", hint=tr("Open")),
        }
        note = tr("It ends later by the days it stood still. Classes booked then move to another pass, or to none.")
        super().__init__(context, tr("Stop {name}", name=held.name), asked, tr("Stop"), parent, note=note)
        self._pass_id = held.id

    def finish(self) -> None:
        """Stop it."""
        pass_id, first, until = self._pass_id, self.needed_day("first"), self.day("until")
        hold = self.text("why") == "hold"
        self.run(lambda studio, call: studio.members.passes.freeze(call, pass_id, first, until, hold=hold))


class ExtendPass(Asking):
    """Gives a pass a later end."""

    def __init__(self, context: PageContext, held: HeldPass, parent: QWidget) -> None:
        asked = {
            "until": Ask(tr("New last day"), "day", day=held.ends_on),
            "why": Ask(tr("Why"), hint=tr("Stands in the ledger")),
        }
        super().__init__(context, tr("Extend {name}", name=held.name), asked, tr("Extend"), parent)
        self._pass_id = held.id

    def finish(self) -> None:
        """Extend it."""
        pass_id, until, why = self._pass_id, self.needed_day("until"), self.text("why")
        self.run(lambda studio, call: studio.members.passes.extend(call, pass_id, until, why))


class CorrectPass(Asking):
    """Gives classes to a pass or takes some off."""

    def __init__(self, context: PageContext, held: HeldPass, parent: QWidget) -> None:
        asked = {
            "credits": Ask(tr("Classes"), value="1", hint=tr("Such as 1 or -2")),
            "why": Ask(tr("Why"), hint=tr("Stands in the ledger")),
        }
        super().__init__(context, tr("Correct {name}", name=held.name), asked, tr("Save"), parent)
        self._pass_id = held.id

    def finish(self) -> None:
        """Write the line."""
        typed = self.text("credits").strip().replace("−", "-")
        if not typed.removeprefix("+").removeprefix("-").isdecimal():
            raise RuleError("no_credits", field="credits")
        pass_id, step, why = self._pass_id, int(typed), self.text("why")
        self.run(lambda studio, call: studio.members.passes.adjust(call, pass_id, step, why))


class HandOver(Asking):
    """Gives what is left of a pass to somebody else."""

    def __init__(self, context: PageContext, held: HeldPass, parent: QWidget) -> None:
        asked = {"why": Ask(tr("Why"), hint=tr("Stands in the history"))}
        note = tr("What is left goes over today. Classes that are booked already stay.")
        super().__init__(context, tr("Hand over {name}", name=held.name), asked, tr("Hand over"), parent, note=note)
        self._pass_id = held.id
        self.to = FindMember(context)
        self.to.setAccessibleName(tr("To"))
        self.fields["to"] = self.to
        self.form.insertRow(0, label(context.theme, tr("To"), tone="muted"), self.to)

    def finish(self) -> None:
        """Hand it over."""
        pass_id, to, why = self._pass_id, self.to.chosen("to"), self.text("why")
        self.run(lambda studio, call: studio.members.passes.hand_over(call, pass_id, to, why))


class TakeMoney(Asking):
    """Records money that was taken elsewhere, or given back."""

    def __init__(self, context: PageContext, member_id: UUID, passes: Sequence[HeldPass], parent: QWidget) -> None:
        which = (*((str(one.id), one.name) for one in passes), ("", tr("No pass")))
        asked = {
            "amount": Ask(tr("Amount"), hint=tr("Below zero when it is given back")),
            "means": Ask(tr("Paid by"), "choice", choices=_means()),
            "pass": Ask(tr("For"), "choice", which[0][0], choices=which),
            "note": Ask(tr("Note")),
        }
        super().__init__(context, tr("Record a payment"), asked, tr("Record"), parent)
        self._member_id = member_id

    def finish(self) -> None:
        """Write it down."""
        minor = typed_minor(self.context.manner, self.text("amount"), "amount")
        member_id, means, note = self._member_id, self.text("means"), self.text("note")
        pass_id = UUID(self.text("pass")) if self.text("pass") else None
        self.run(lambda studio, call: studio.members.passes.pay(call, member_id, minor, means, pass_id, note))
