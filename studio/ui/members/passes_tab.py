"""The Passes tab: what somebody holds and what can be done with it, payments, the ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.domain.attendance.passes import Picked
from studio.domain.members.passes import HeldPass, PassState
from studio.domain.members.records import PassType
from studio.domain.schedule.records import ClassKind
from studio.services.access import Part, edits
from studio.services.changes import Call, Outcome
from studio.services.history import About
from studio.services.members.passes import Owed
from studio.services.members.rows import PaymentLine, Profile
from studio.services.members.wording import MEANS
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.asking import Asking
from studio.ui.members.history_tab import HistoryDialog
from studio.ui.members.pass_dialogs import CorrectPass, ExtendPass, HandOver, SellPass, StopPass, TakeMoney
from studio.ui.members.sections import Action, Section, row
from studio.ui.members.tabs import Ledger
from studio.ui.members.words import BECAUSE, pass_kind_words, pass_words
from studio.ui.phrases import tr
from studio.ui.settings.price_words import kinds_words
from studio.ui.widgets.basics import ChipTone, Tone
from studio.ui.widgets.menu import Menu
from studio.ui.widgets.paint import Paint

_TONES: dict[PassState, ChipTone] = {
    PassState.GOOD: "ok",
    PassState.LOW: "warn",
    PassState.ENDING: "warn",
    PassState.COMING: "info",
    PassState.USED_UP: "bad",
}
_OVER = (PassState.OVER, PassState.USED_UP)
Answer = tuple[Sequence[PaymentLine], Mapping[UUID, Owed], Picked | None, tuple[ClassKind, ...]]


class PassesTab(QWidget):
    """What a member holds, paid and used."""

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._profile: Profile | None = None
        self._owed: Mapping[UUID, Owed] = {}
        self._kinds: tuple[ClassKind, ...] = ()
        theme = context.theme
        self.passes = Section(theme, tr("Passes"))
        self.sell = self.passes.add_button(tr("Sell pass"), self.ask_sale)
        self.payments = Section(theme, tr("Payments"))
        self.take = self.payments.add_button(tr("Record payment"), self.ask_payment)
        self.ledger = Ledger(context, paint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(24))
        for part in (self.passes, self.payments, self.ledger):
            column.addWidget(part)

    def show_profile(self, profile: Profile) -> None:
        """Show a member; payments and the rule of the next booking follow."""
        if self._profile is None or self._profile.id != profile.id:
            self._owed = {}
        self._profile = profile
        role = self._context.tasks.person.role
        self.sell.setVisible(edits(role, Part.PASSES))
        self.payments.setVisible(Part.PAYMENTS in profile.sees)
        self._show_passes(profile)
        self.ledger.show_lines(profile.ledger)
        member_id, day, pays = profile.id, self._context.today(), Part.PAYMENTS in profile.sees
        call = self._call()

        def ask(studio: Studio) -> Answer:
            desk = studio.members.passes
            paid = (desk.payments(call, member_id), desk.owed(call, member_id)) if pays else ((), {})
            return *paid, desk.next_pass(member_id, day), studio.members.prices.kinds()

        self._context.tasks.run_query(ask, self._show_more, owner=self, key="more")

    def _show_passes(self, profile: Profile) -> None:
        rows = [self._pass_row(held, state) for held, state in profile.passes]
        self.passes.show_rows(rows, tr("No pass yet. The first one sold stands here."))

    def _call(self) -> Call:
        tasks = self._context.tasks
        return Call(tasks.person.id, tasks.person.role, tasks.desk)

    def _show_more(self, answer: Answer) -> None:
        payments, owed, picked, kinds = answer
        if (owed, kinds) != (self._owed, self._kinds) and self._profile is not None:
            self._owed, self._kinds = owed, kinds
            self._show_passes(self._profile)
        names = {} if self._profile is None else {held.id: held.name for held, _ in self._profile.passes}
        words = tr("No pass fits a booking for today.")
        if picked is not None:
            words = tr(BECAUSE[picked.because], name=names.get(picked.offer.pass_id, ""))
        self.passes.say(words if names else "")
        self.payments.show_rows([self._payment_row(one) for one in payments], tr("Nothing was paid yet."))

    def _pass_row(self, held: HeldPass, state: PassState) -> QWidget:
        manner, today = self._context.manner, self._context.today()
        end = tr("no end") if held.ends_on is None else manner.day_month_year(held.ends_on)
        one_year = held.ends_on is not None and held.ends_on.year == held.starts_on.year
        first = manner.day_month(held.starts_on) if one_year else manner.day_month_year(held.starts_on)
        days = tr("{first} to {last}", first=first, last=end)
        words = pass_words(held, state, today, manner)
        chips: list[tuple[str, ChipTone]] = []
        if words != held.name:
            chips.append((words, _TONES.get(state, "plain")))
        elif state in _TONES:
            chips.append((tr("To come") if state is PassState.COMING else tr("Holds"), _TONES[state]))
        if held.id in self._owed:
            owed = self._owed[held.id]
            chips.append((tr("{amount} unpaid", amount=manner.money(owed.minor, owed.currency)), "warn"))
        actions = [Action(tr("History"), lambda: self._show_history(held))]
        if edits(self._context.tasks.person.role, Part.PASSES) and state is not PassState.OVER:
            actions.append(Action(tr("Change"), lambda: self.change(held, state)))
        left = pass_kind_words(held.kind, held.left)
        if held.kinds and self._kinds:
            days = f"{days} · {tr('{kinds} only', kinds=kinds_words(held.kinds, self._kinds))}"
        tone: Tone = "muted" if state in _OVER else "text"
        return row(self._context.theme, held.name, left, chips, actions, under=days, tone=tone)

    def _payment_row(self, paid: PaymentLine) -> QWidget:
        manner = self._context.manner
        when = f"{manner.day_month_year(paid.at.date())} {manner.time(paid.at)}"
        about = " · ".join(part for part in (paid.pass_name, paid.note) if part)
        means = tr(MEANS[paid.means]) if paid.means in MEANS else paid.means
        words = tr("Receipt") if paid.receipt is None else tr("Receipt {number}", number=paid.receipt)
        action = Action(words, lambda: self._print_receipt(paid))
        amount = manner.money(paid.amount_minor, paid.currency)
        return row(self._context.theme, f"{amount}   {means}", about, (), [action], under=when)

    def _show_history(self, held: HeldPass) -> None:
        title = tr("History of {name}", name=held.name)
        HistoryDialog(self._context, title, About(pass_id=held.id), self).open()

    def change(self, held: HeldPass, state: PassState) -> None:
        """Offer what can be done with a pass."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if state is PassState.FROZEN:
            menu.addAction(tr("Run on from today"), lambda: self._run_on(held))
        elif held.frozen_on is not None and held.frozen_on > self._context.today():
            menu.addAction(tr("Do not stop it"), lambda: self._run_on(held))
        else:
            menu.addAction(
                tr("Stop…") if held.freezable else tr("Medical hold…"),
                lambda: self._open(StopPass(self._context, held, self)),
            )
        if held.ends_on is not None:
            menu.addAction(tr("Extend…"), lambda: self._open(ExtendPass(self._context, held, self)))
        if held.left is not None:
            menu.addAction(tr("Correct the classes…"), lambda: self._open(CorrectPass(self._context, held, self)))
        if held.transferable:
            menu.addAction(tr("Hand over…"), lambda: self._open(HandOver(self._context, held, self)))
        at = cast("QWidget | None", self.focusWidget()) or self  # the button, pressed by mouse or key
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _open(self, dialog: Asking) -> None:
        dialog.open()

    def _run_on(self, held: HeldPass) -> None:
        self._context.tasks.run_command(lambda studio, call: studio.members.passes.run_on(call, held.id), owner=self)

    def ask_sale(self) -> None:
        """Ask what to sell."""
        profile = self._profile
        if profile is None:
            return
        member_id = profile.id

        def offer(types: Sequence[PassType]) -> None:
            SellPass(self._context, member_id, types, self).open()

        self._context.tasks.run_query(lambda studio: studio.members.prices.on_sale(), offer, owner=self)

    def ask_payment(self) -> None:
        """Ask what was paid."""
        profile = self._profile
        if profile is not None:
            TakeMoney(self._context, profile.id, [held for held, _ in profile.passes], self).open()

    def _print_receipt(self, paid: PaymentLine) -> None:
        def show(_outcome: Outcome) -> None:
            if self._profile is not None:
                self._context.navigate("printing", member=self._profile.id, payment=paid.id)

        self._context.tasks.run_command(
            lambda studio, call: studio.members.passes.number_receipt(call, paid.id), show, owner=self
        )
