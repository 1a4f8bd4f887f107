"""Settings: the price list. Types of passes in the order in which they are offered, and coupons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from studio.domain.ids import new_id
from studio.domain.members.records import Coupon, Holders, PassKind, PassType
from studio.domain.roles import Role
from studio.services.changes import Call, Outcome
from studio.services.members.price_list import CouponLine, Offer, Prices, TypeLine
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.sections import Action, Section, row
from studio.ui.phrases import tr
from studio.ui.settings.form_area import FormArea
from studio.ui.settings.price_dialogs import CouponDialog, TypeDialog
from studio.ui.settings.price_words import gives, sold, takes_off, terms, used
from studio.ui.widgets.basics import ChipTone, Tone, label
from studio.ui.widgets.menu import Menu

FORM_WIDTH = 860

_ONE, _PACK, _MONTH, _ALL = PassKind.CREDITS, PassKind.CREDITS, PassKind.PERIOD_CREDITS, PassKind.UNLIMITED
STARTS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("Drop-in", {"kind": _ONE, "credits": 1, "days": 30, "freezable": False}),
    ("Intro offer", {"kind": _PACK, "credits": 3, "days": 21, "once": True, "holders": Holders.NEWCOMERS}),
    ("Pack of 10", {"kind": _PACK, "credits": 10, "days": 180}),
    ("Monthly 8", {"kind": _MONTH, "credits": 8, "days": 31}),
    ("Unlimited", {"kind": _ALL, "credits": None, "days": 31}),
    ("Season block", {"kind": _ALL, "credits": None, "days": 84}),
    ("Family pack", {"kind": _PACK, "credits": 10, "days": 180, "shared": True}),
    ("Gift", {"kind": _PACK, "credits": 5, "days": 365}),
    ("Guest", {"kind": _ONE, "credits": 1, "days": 14, "once": True, "freezable": False, "transferable": False}),
    ("Staff", {"kind": _ALL, "credits": None, "days": None, "holders": Holders.TAGGED, "tag": "Staff"}),
)
"""What a new type starts as; everything of it can be changed before it is kept."""


class PricesPane(QWidget):
    """A row a type and a row a coupon; managers change them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._prices = Prices()
        theme, area = context.theme, FormArea(context.theme, width=FORM_WIDTH)
        self.about = label(theme, "", tone="muted", wrap=True)
        self.types = Section(theme, tr("Passes"))
        self.add_type = self.types.add_button(tr("Add pass"), self.offer_starts)
        self.coupons = Section(theme, tr("Coupons"))
        self.add_coupon = self.coupons.add_button(tr("Add coupon"), self.ask_coupon)
        area.column.addWidget(label(theme, tr("Passes and coupons"), "section"))
        area.column.addWidget(self.about)
        area.column.addSpacing(theme.size(8))
        area.column.addWidget(self.types)
        area.column.addSpacing(theme.size(20))
        area.column.addWidget(self.coupons)
        area.column.addStretch(1)
        area.fill(self)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, partial(self._move_focused, step))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def manages(self) -> bool:
        """Whether who is signed in may change anything here."""
        return self._context.tasks.person.role is Role.MANAGER

    def load(self) -> None:
        """Show what is stored now."""
        self._context.tasks.run_query(lambda studio: studio.members.prices.all(), self._show, owner=self, key="prices")

    def _show(self, prices: Prices) -> None:
        focused = self._focused()
        self._prices = prices
        words = tr("What is sold at the desk. Passes that were sold keep what they were bought with.")
        self.about.setText(words if self.manages else f"{words} {tr('Only a manager changes this.')}")
        for made in (self.add_type, self.add_coupon):
            made.setVisible(self.manages)
        names: dict[object, str] = {line.type.id: line.type.name for line in prices.types}
        self.types.show_rows(
            [self._type_row(line) for line in prices.types], tr("Nothing is sold yet. Add the first pass.")
        )
        self.coupons.show_rows(
            [self._coupon_row(line, names) for line in prices.coupons], tr("No coupon yet. One takes percents off.")
        )
        # The rows before are still children for a moment; the new ones come after them.
        again = self.findChildren(QPushButton, focused) if focused else []
        if again:
            again[-1].setFocus()

    def _type_row(self, line: TypeLine) -> QWidget:
        kind = line.type
        price = self._context.manner.money(kind.price_minor, kind.currency)
        under = " · ".join(filter(None, (gives(kind), terms(kind, self._prices.kinds))))
        actions = [
            Action(tr("Change"), lambda: self.ask_type(kind, known=True)),
            Action(tr("More"), lambda: self._offer_more(kind)),
        ]
        return self._row(kind, kind.name, f"{price}\n{sold(line)}", under, actions)

    def _coupon_row(self, line: CouponLine, names: dict[object, str]) -> QWidget:
        coupon = line.coupon
        actions = [
            Action(tr("Change"), lambda: self.ask_coupon(coupon)),
            Action(tr("Archive"), lambda: self._put(coupon, archived=True)),
        ]
        under = takes_off(coupon, names, self._context.manner)
        chips: list[tuple[str, ChipTone]] = [(tr("Over"), "plain")] if line.over and not coupon.archived else []
        return self._row(coupon, coupon.code, used(line), under, actions, chips)

    def _row(
        self,
        offer: Offer,
        name: str,
        words: str,
        under: str,
        actions: list[Action],
        chips: list[tuple[str, ChipTone]] | None = None,
    ) -> QWidget:
        if offer.archived:
            chips, actions = (
                [(tr("Archived"), "plain")],
                [Action(tr("Put back"), lambda: self._put(offer, archived=False))],
            )
        tone: Tone = "muted" if offer.archived else "text"
        made = row(
            self._context.theme, name, words, chips or [], actions if self.manages else [], under=under, tone=tone
        )
        for number, one in enumerate(made.findChildren(QPushButton)):
            one.setObjectName(f"{offer.id}/{number}")
        return made

    def offer_starts(self) -> None:
        """Offer what a new type may start as."""
        if not self.manages:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, fields in STARTS:
            kind = PassType(new_id(), tr(name), price_minor=0, currency=self._prices.currency, **fields)
            menu.addAction(tr(name), partial(self.ask_type, kind, known=False))
        menu.popup(self.add_type.mapToGlobal(self.add_type.rect().bottomLeft()))

    def ask_type(self, kind: PassType, *, known: bool) -> None:
        """Ask for a type's fields."""
        TypeDialog(self._context, kind, self._prices.kinds, known=known, parent=self).open()

    def ask_coupon(self, coupon: Coupon | None = None) -> None:
        """Ask for a coupon's fields; a new one for None."""
        if self.manages:
            asked = coupon or Coupon(new_id(), "", 0)
            CouponDialog(self._context, asked, self._prices, known=coupon is not None, parent=self).open()

    def _offer_more(self, kind: PassType) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        listed = [line.type.id for line in self._prices.types if not line.type.archived]
        for words, keys, step, end in ((tr("Move up"), "Alt+Up", -1, 0), (tr("Move down"), "Alt+Down", 1, -1)):
            action = menu.addAction(f"{words}\t{keys}", partial(self._move, kind, step))
            action.setEnabled(listed[end] != kind.id)
        copied = replace(kind, id=new_id(), name=tr("{name}, copy", name=kind.name))
        menu.addAction(tr("Copy…"), partial(self.ask_type, copied, known=False))
        menu.addAction(tr("Archive"), partial(self._put, kind, archived=True))
        below = QApplication.focusWidget() or self.add_type
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _focused(self) -> str:
        """The name of the row's button that has the keyboard."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None and self.isAncestorOf(widget) else ""

    def _move_focused(self, step: int) -> None:
        name = self._focused().partition("/")[0]
        for line in self._prices.types:
            if str(line.type.id) == name and self.manages:
                self._move(line.type, step)

    def _move(self, kind: PassType, step: int) -> None:
        self._do(lambda studio, call: studio.members.prices.move(call, kind.id, step))

    def _put(self, offer: Offer, *, archived: bool) -> None:
        self._do(
            lambda studio, call: (
                studio.members.prices.archive(call, offer) if archived else studio.members.prices.restore(call, offer)
            )
        )

    def _do(self, do: Callable[[Studio, Call], Outcome]) -> None:
        self._context.tasks.run_command(do, owner=self, failed=self._context.complain)
