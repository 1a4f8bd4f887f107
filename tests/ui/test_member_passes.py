"""Passes and payments on the Members page: sold, stopped, corrected, paid; stored and shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialog, QMenu, QPushButton

from studio.domain.members.records import Coupon, Pass, PassEntry, PassKind, PassType, Payment
from studio.domain.roles import Role
from studio.ui.members.asking import Asking
from studio.ui.members.pass_dialogs import CorrectPass, HandOver, SellPass, StopPass, TakeMoney
from tests.builders import next_id, put
from tests.support.member_desk import BJORN, KOFI, MembersDesk, line

PACK = PassType(next_id(), "Pack of 10", PassKind.CREDITS, 10, 90, 13_000)
SPRING = Coupon(next_id(), "SPRING", 10)
PASSES_TAB = 4


@pytest.fixture
def desk(members_desk: MembersDesk) -> MembersDesk:
    """Kofi's passes in front of a manager."""
    return with_passes(members_desk)


def with_passes(desk: MembersDesk) -> MembersDesk:
    put(desk.store, PACK, SPRING)
    desk.open(KOFI)
    desk.page.person.tabs.setCurrentIndex(PASSES_TAB)
    return desk


def opened(desk: MembersDesk, kind: type[Asking]) -> Asking:
    desk.qtbot.waitUntil(lambda: desk.page.findChild(kind) is not None)
    found = desk.page.findChild(kind)
    assert isinstance(found, Asking)
    return found


def sell(desk: MembersDesk) -> Pass:
    desk.page.person.passes.sell.click()
    dialog = opened(desk, SellPass)
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: desk.says("10 classes left"))
    (held,) = desk.store.select(Pass)
    return held


def choose(desk: MembersDesk, words: str) -> None:
    """Push Change beside the pass and take an entry of its menu."""
    (change,) = (one for one in desk.page.person.passes.findChildren(QPushButton) if one.text() == "Change")
    change.click()
    menu = next(one for one in desk.page.person.passes.findChildren(QMenu) if one.isVisible())
    action = next(one for one in menu.findChildren(QAction) if one.text() == words)
    action.trigger()
    menu.close()


def test_a_pass_is_sold_at_its_price_with_a_coupon(desk: MembersDesk) -> None:
    desk.page.person.passes.sell.click()
    dialog = opened(desk, SellPass)
    assert isinstance(dialog, SellPass)
    desk.qtbot.waitUntil(lambda: dialog.price.text() == "£130.00")
    line(dialog, "coupon").setText("spring")
    line(dialog, "coupon").editingFinished.emit()
    desk.qtbot.waitUntil(lambda: dialog.price.text() == "£117.00")

    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.says("10 classes left"))
    desk.qtbot.waitUntil(lambda: desk.says("The next booking uses Pack of 10."))
    desk.qtbot.waitUntil(lambda: desk.says("£117.00   Card terminal"))
    assert [one.amount_minor for one in desk.store.select(Payment)] == [11_700]


def test_a_wrong_coupon_keeps_the_dialog_open(desk: MembersDesk) -> None:
    desk.page.person.passes.sell.click()
    dialog = opened(desk, SellPass)
    assert isinstance(dialog, SellPass)
    line(dialog, "coupon").setText("winter")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: dialog.wrong.text() == "There is no such coupon.")
    assert line(dialog, "coupon").text() == "winter"
    assert line(dialog, "coupon").property("wrong") is True
    assert desk.store.select(Pass) == []

    line(dialog, "coupon").setText("spring")
    line(dialog, "coupon").editingFinished.emit()
    desk.qtbot.waitUntil(lambda: dialog.price.text() == "£117.00")
    assert line(dialog, "coupon").property("wrong") is False
    assert not dialog.wrong.isVisible()
    dialog.reject()


def test_a_pass_is_stopped_and_runs_on(desk: MembersDesk) -> None:
    held = sell(desk)
    choose(desk, "Stop…")
    dialog = opened(desk, StopPass)
    line(dialog, "until").setText("20/04/2026")
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: desk.says("Stopped to 20 Apr"))
    assert desk.store.get(Pass, held.id).ends_on == date(2026, 7, 19)

    choose(desk, "Run on from today")

    desk.qtbot.waitUntil(lambda: not desk.says("Stopped to 20 Apr"))
    assert desk.store.get(Pass, held.id).ends_on == date(2026, 7, 12)


def test_classes_are_corrected_with_a_reason(desk: MembersDesk) -> None:
    held = sell(desk)
    choose(desk, "Correct the classes…")
    dialog = opened(desk, CorrectPass)
    line(dialog, "credits").setText("two")
    dialog.go.click()
    assert dialog.wrong.text().startswith("Write how many classes")
    line(dialog, "credits").setText("−2")
    line(dialog, "why").setText("Typed in twice")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.says("8 classes left"))
    assert "Typed in twice" in [one.reason for one in desk.store.select(PassEntry, pass_id=held.id)]


def test_what_is_left_goes_to_somebody_found_by_name(desk: MembersDesk) -> None:
    sell(desk)
    choose(desk, "Hand over…")
    dialog = opened(desk, HandOver)
    assert isinstance(dialog, HandOver)
    edit = dialog.to.lineEdit()
    assert edit is not None
    desk.qtbot.keyClicks(edit, "bjor")
    desk.qtbot.waitUntil(lambda: dialog.to.count() == 1)
    line(dialog, "why").setText("Moves to Leeds")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.says("Used up"))
    assert [one.member_id for one in desk.store.select(Pass)] == [KOFI.id, BJORN.id]


def test_money_is_recorded_and_its_receipt_printed(desk: MembersDesk) -> None:
    desk.page.person.passes.take.click()
    dialog = opened(desk, TakeMoney)
    line(dialog, "amount").setText("much")
    dialog.go.click()
    assert dialog.wrong.text() == "Write an amount, such as 12.50."
    line(dialog, "amount").setText("12.50")
    means = dialog.fields["means"]
    assert isinstance(means, QComboBox)
    means.setCurrentIndex(means.findData("cash"))
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: desk.says("£12.50   Cash"))

    receipt = [one for one in desk.page.person.passes.findChildren(QPushButton) if one.text() == "Receipt"]
    receipt[0].click()

    (paid,) = desk.store.select(Payment)
    desk.qtbot.waitUntil(lambda: desk.went == [("printing", {"member": KOFI.id, "payment": paid.id})])
    assert desk.store.get(Payment, paid.id).receipt == 1


def test_coaches_see_passes_and_no_money(make_members_desk: Callable[[Role], MembersDesk]) -> None:
    desk = with_passes(make_members_desk(Role.COACH))
    tab = desk.page.person.passes

    assert not tab.sell.isVisibleTo(desk.page)
    assert not tab.payments.isVisibleTo(desk.page)
    assert desk.page.findChildren(QDialog) == []


def test_a_coupon_that_is_over_says_until_when_it_was_taken(desk: MembersDesk) -> None:
    put(desk.store, Coupon(next_id(), "WINTER", 10, date(2026, 2, 28)))
    desk.page.person.passes.sell.click()
    dialog = opened(desk, SellPass)
    line(dialog, "coupon").setText("winter")
    dialog.go.click()
    desk.qtbot.waitUntil(dialog.wrong.isVisible)
    assert dialog.wrong.text() == "This coupon was taken until 28 Feb 2026."
    assert desk.store.select(Pass) == []
    dialog.reject()


def test_what_is_unpaid_stands_beside_its_pass_until_it_is_taken(desk: MembersDesk) -> None:
    desk.page.person.passes.sell.click()
    dialog = opened(desk, SellPass)
    means = dialog.fields["means"]
    assert isinstance(means, QComboBox)
    means.setCurrentIndex(means.findData(""))
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: desk.says("£130.00 unpaid"))

    desk.page.person.passes.take.click()
    taking = opened(desk, TakeMoney)
    line(taking, "amount").setText("130")
    taking.go.click()
    desk.qtbot.waitUntil(lambda: not desk.says("£130.00 unpaid"))
