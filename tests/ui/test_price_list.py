"""Settings > Passes: types and coupons are added, changed, moved and archived; stored and shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock, FixedClock
from studio.domain.members.records import Coupon, Holders, PassKind, PassType
from studio.domain.roles import Role
from studio.services.members.price_list import PriceList
from studio.services.members.service import MemberService
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.members import MemberReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.members.asking import Asking
from studio.ui.phrases import Manner
from studio.ui.settings.price_dialogs import CouponDialog, TypeDialog
from studio.ui.settings.prices_pane import PricesPane
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from tests.builders import MAYA, SHELF, STRENGTH, STUDIO, next_id, put
from tests.support.databases import studio_on
from tests.support.member_desk import choose

PACK = PassType(next_id(), "Pack of 10", PassKind.CREDITS, 10, 90, 13_000)
MONTH = PassType(next_id(), "Unlimited", PassKind.UNLIMITED, None, 31, 11_500, position=1)


@dataclass
class PricesDesk:
    """The pane in front, and a second look at what is stored."""

    pane: PricesPane
    store: Store
    prices: PriceList
    qtbot: QtBot

    def says(self, words: str) -> bool:
        return any(words in one.text() for one in self.pane.findChildren(QLabel) if one.isVisible())

    def push(self, name: str) -> None:
        """Push a button by its accessible name."""
        next(one for one in self.pane.findChildren(QPushButton) if one.accessibleName() == name).click()

    def pick(self, words: str) -> None:
        """Take an entry of the open menu."""
        menu = next(one for one in self.pane.findChildren(QMenu) if one.isVisible())
        next(one for one in menu.actions() if one.text().partition("\t")[0] == words).trigger()
        menu.close()

    def dialog(self, kind: type[Asking]) -> Asking:
        found = self.pane.findChild(kind)
        assert isinstance(found, Asking)
        return found

    def keep(self, dialog: Asking) -> None:
        with self.qtbot.waitSignal(dialog.accepted):
            dialog.go.click()


@pytest.fixture
def make_prices_desk(
    qtbot: QtBot,
    theme: Theme,
    manner: Manner,
    clock: FixedClock,
    database_file: Path,
    make_tasks: Callable[..., Tasks],
) -> Callable[[Role], PricesDesk]:
    """Opens the price list for somebody of a role."""

    def make(role: Role) -> PricesDesk:
        store = Store(open_database(database_file), clock)
        put(store, *STUDIO, PACK, MONTH)

        def open_studio() -> Studio:
            studio = studio_on(database_file, clock)
            reads = MemberReads(cast("Store", studio.store).connect)
            return replace(studio, members=MemberService(studio.store, reads, clock, SHELF))

        tasks = make_tasks(open_studio)
        tasks.sign_in(Person(MAYA.id, "Maya", role))
        with qtbot.waitSignal(tasks.opened):
            tasks.start()
        at = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")
        context = PageContext(tasks, theme, manner, at, lambda *_a, **_k: None, lambda _text: None, lambda _error: None)
        pane = PricesPane(context)
        tasks.changed.connect(lambda _changes: pane.load())
        qtbot.addWidget(pane)
        pane.resize(1100, 844)
        pane.show()
        pane.load()
        made = PricesDesk(pane, store, PriceList(store, MemberReads(store.connect), clock), qtbot)
        qtbot.waitUntil(lambda: made.says("Unlimited"))
        return made

    return make


@pytest.fixture
def desk(make_prices_desk: Callable[[Role], PricesDesk]) -> Iterator[PricesDesk]:
    """The price list as a manager has it."""
    made = make_prices_desk(Role.MANAGER)
    yield made
    made.store.close()


def fill(dialog: Asking, field: str, text: str) -> None:
    edit = dialog.fields[field]
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_a_type_is_added_from_what_it_is_like(desk: PricesDesk) -> None:
    desk.pane.add_type.click()
    desk.pick("Intro offer")
    dialog = desk.dialog(TypeDialog)
    assert [dialog.text(name) for name in ("credits", "days", "holders", "once")] == ["3", "21", "newcomers", "yes"]
    fill(dialog, "price", "24.50")
    choose(dialog, "missed", "0")
    desk.keep(dialog)

    desk.qtbot.waitUntil(lambda: desk.says("3 classes · 21 days · newcomers · once only · not coming is free"))
    made = desk.prices.on_sale()[-1]
    assert (made.name, made.price_minor, made.holders, made.no_show_costs) == (
        "Intro offer",
        2_450,
        Holders.NEWCOMERS,
        0,
    )


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(desk: PricesDesk) -> None:
    desk.push("Change: Pack of 10")
    dialog = desk.dialog(TypeDialog)
    fill(dialog, "name", "Unlimited")
    dialog.go.click()
    desk.qtbot.waitUntil(dialog.wrong.isVisible)
    assert dialog.wrong.text().startswith("There is a pass called Unlimited already.")
    assert dialog.focusWidget() is dialog.fields["name"]
    fill(dialog, "name", "Ten")
    fill(dialog, "price", "a lot")
    dialog.go.click()
    assert (dialog.wrong.text().partition(",")[0], dialog.text("name")) == ("Write a price such as 12.50", "Ten")
    fill(dialog, "price", "130")
    desk.keep(dialog)
    desk.qtbot.waitUntil(lambda: desk.says("Ten"))
    assert [one.name for one in desk.prices.on_sale()] == ["Ten", "Unlimited"]


def test_only_fields_that_mean_something_are_shown(desk: PricesDesk) -> None:
    desk.push("Change: Pack of 10")
    dialog = desk.dialog(TypeDialog)
    shown = lambda: (dialog.fields["credits"].isVisible(), dialog.fields["tag"].isVisible())
    assert shown() == (True, False)
    choose(dialog, "kind", PassKind.UNLIMITED)
    choose(dialog, "holders", Holders.TAGGED)
    assert shown() == (False, True)
    dialog.reject()


def test_types_are_moved_by_key_and_the_focus_stays(desk: PricesDesk) -> None:
    button = next(one for one in desk.pane.findChildren(QPushButton) if one.accessibleName() == "Change: Unlimited")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.qtbot.waitUntil(lambda: [one.name for one in desk.prices.on_sale()] == ["Unlimited", "Pack of 10"])

    def kept() -> bool:
        now = QApplication.focusWidget()
        return now is not None and now is not button and now.accessibleName() == "Change: Unlimited"

    desk.qtbot.waitUntil(kept)


def test_a_type_is_archived_and_put_back(desk: PricesDesk) -> None:
    desk.push("More: Unlimited")
    desk.pick("Archive")
    desk.qtbot.waitUntil(lambda: desk.says("Archived"))
    assert [one.name for one in desk.prices.on_sale()] == ["Pack of 10"]
    desk.push("Put back: Unlimited")
    desk.qtbot.waitUntil(lambda: not desk.says("Archived"))
    assert [one.name for one in desk.prices.on_sale()] == ["Pack of 10", "Unlimited"]


def test_a_coupon_is_added_with_its_limits(desk: PricesDesk) -> None:
    desk.pane.add_coupon.click()
    dialog = desk.dialog(CouponDialog)
    for field, text in (("code", "spring 15"), ("percent", "15"), ("first", "01/04/2026"), ("most_uses", "1")):
        fill(dialog, field, text)
    choose(dialog, "type", str(PACK.id))
    fill(dialog, "last", "31/03/2026")
    dialog.go.click()
    desk.qtbot.waitUntil(dialog.wrong.isVisible)
    assert dialog.focusWidget() is dialog.fields["last"]
    fill(dialog, "last", "30/04/2026")
    desk.keep(dialog)

    desk.qtbot.waitUntil(lambda: desk.says("15 % off Pack of 10 · 1 Apr 2026 to 30 Apr 2026"))
    assert desk.says("taken 0 of 1 time")
    (stored,) = desk.store.select(Coupon)
    assert (stored.code, stored.last_day, stored.most_uses, stored.type_id) == (
        "SPRING15",
        date(2026, 4, 30),
        1,
        PACK.id,
    )


def test_the_desk_reads_the_price_list_and_changes_nothing(make_prices_desk: Callable[[Role], PricesDesk]) -> None:
    desk = make_prices_desk(Role.DESK)
    assert desk.says("Only a manager changes this.")
    assert not [one for one in desk.pane.findChildren(QPushButton) if one.isVisible()]
    desk.store.close()


def test_a_type_is_made_for_some_kinds_of_class(desk: PricesDesk) -> None:
    desk.pane.add_type.click()
    desk.pick("Gift")
    dialog = desk.dialog(TypeDialog)
    assert isinstance(dialog, TypeDialog)
    fill(dialog, "price", "40")
    assert dialog.kinds.text().strip() == "Every kind of class"
    dialog.kinds.ticks[STRENGTH.id.hex].trigger()
    assert dialog.kinds.text().strip() == "Run Strength"
    desk.keep(dialog)

    desk.qtbot.waitUntil(lambda: desk.says("5 classes · 365 days · Run Strength only"))
    assert desk.prices.on_sale()[-1].kinds == (STRENGTH.id.hex,)
