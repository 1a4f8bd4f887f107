"""The window itself: pages by key, palette, keys, a scan from any page, who is at the desk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.app import Opening
from studio.domain.clock import DeskClock
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Work
from studio.ui.key_sheet import KeySheet
from studio.ui.main_window import MainWindow
from studio.ui.members.page import MembersPage
from studio.ui.schedule.page import SchedulePage
from studio.ui.today.page import TodayPage
from tests.journeys.conftest import NOW, Start
from tests.support.hand import Hand


@pytest.fixture
def window(start: Start, studio_file: Path, qtbot: QtBot) -> MainWindow:
    """The window on the sample studio, once it is filled."""
    desk = start(studio_file)
    made = desk.window
    assert isinstance(made, MainWindow)
    qtbot.waitUntil(lambda: made.top_bar.person_text != "")
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key as the computer hands it over."""
    QTest.keyClick(window.windowHandle(), key, held)


CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_2, "schedule"),
        (Qt.Key.Key_3, "members"),
        (Qt.Key.Key_4, "circuits"),
        (Qt.Key.Key_5, "exercises"),
        (Qt.Key.Key_6, "progress"),
        (Qt.Key.Key_P, "printing"),
        (Qt.Key.Key_Comma, "settings"),
    ],
)
def test_pages_by_key_and_back(window: MainWindow, key: Qt.Key, page: str) -> None:
    press(window, key, CONTROL)
    assert window.current == page
    press(window, Qt.Key.Key_1, CONTROL)
    assert window.current == "today"


def test_the_palette_finds_a_member_and_opens_the_profile(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_K, CONTROL)
    palette = window.search.palette
    assert palette.isVisible()
    QTest.keyClicks(palette.field, "lindqvist")
    qtbot.waitUntil(lambda: palette.titles[:1] == ["Björn Lindqvist"])
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert (window.current, palette.isVisible()) == ("members", False)


def test_a_first_name_finds_its_member_before_any_command(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.search.palette.field, "kofi")
    qtbot.waitUntil(lambda: window.search.palette.titles[:1] == ["Kofi Mensah"])


def card_of(window: MainWindow, name: str, qtbot: QtBot) -> str:
    """The code of a member's card."""
    codes: list[str] = []
    window.tasks.run_query(lambda studio: studio.members.box_matches(name)[0].code, codes.append, owner=window)
    qtbot.waitUntil(lambda: bool(codes))
    return codes[0]


def test_a_card_scanned_on_any_page_checks_in_on_today(window: MainWindow, qtbot: QtBot) -> None:
    card = card_of(window, "chiara d'ambrosio", qtbot)
    press(window, Qt.Key.Key_2, CONTROL)
    with qtbot.waitSignal(window.tasks.committed) as told:
        Hand(window).type(f"{card}\n", pause=5)
    assert told.args is not None
    assert told.args[0].details["name"] == "Chiara D’Ambrosio"
    assert window.current == "today"
    assert window.toast.isVisible()
    with qtbot.waitSignal(window.tasks.committed):
        press(window, Qt.Key.Key_Z, CONTROL)
    assert window.toast.text.startswith("Taken back: ")


def test_a_card_scanned_while_a_profile_is_typed_in_checks_in_and_leaves_the_field(
    window: MainWindow, qtbot: QtBot
) -> None:
    card, mine = card_of(window, "chiara d'ambrosio", qtbot), card_of(window, "aïcha benmoussa", qtbot)
    window.go("members")
    page = window.page("members")
    assert isinstance(page, MembersPage)
    hand = Hand(window)
    with qtbot.waitSignal(window.tasks.committed) as again:
        hand.type(f"{mine}\n", pause=5)
    assert again.args is not None
    assert again.args[0].label == "again"
    qtbot.waitUntil(lambda: page.person.profile is not None and page.person.profile.name == "Aïcha Benmoussa")
    page.person.edit()
    phone = next(one for one in page.person.findChildren(QLineEdit) if one.accessibleName() == "Second phone")
    phone.setFocus()
    hand.type("07700 900", pause=90)
    saved: list[Outcome] = []
    window.tasks.committed.connect(saved.append)
    hand.type(card[:1], pause=90)
    hand.type(f"{card[1:]}\n", pause=5)
    qtbot.waitUntil(
        lambda: [one.details["name"] for one in saved if "name" in one.details][:1] == ["Chiara D’Ambrosio"]
    )
    assert (window.current, phone.text(), phone.hasFocus()) == ("members", "07700 900", True)
    today = window.page("today")
    assert isinstance(today, TodayPage)
    assert (today.flash.sign, today.flash.isVisible()) == ("look", True)
    press(window, Qt.Key.Key_Return)
    kept: list[str] = []
    window.tasks.run_query(
        lambda studio: studio.store.select(Member, code=mine)[0].second_phone, kept.append, owner=window
    )
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == ["+44 7700900"]


def test_a_card_that_nobody_has_is_refused_on_the_members_page_too(window: MainWindow, qtbot: QtBot) -> None:
    window.go("members")
    page = window.page("members")
    assert isinstance(page, MembersPage)
    Hand(window).type("99999999\n", pause=5)
    qtbot.waitUntil(lambda: page.flash.sign == "refused")
    assert window.message.text.startswith("No member has the card 99999999.")
    assert window.message.isVisible()
    with qtbot.waitSignal(window.tasks.committed):
        Hand(window).type(f"{card_of(window, 'chiara', qtbot)}\n", pause=5)
    assert not window.message.isVisible()


def test_a_card_scanned_over_the_palette_leaves_it_and_its_search(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_2, CONTROL)
    press(window, Qt.Key.Key_K, CONTROL)
    palette = window.search.palette
    QTest.keyClicks(palette.field, "lindqvist")
    with qtbot.waitSignal(window.tasks.committed):
        Hand(window).type(f"{card_of(window, 'chiara', qtbot)}\n", pause=5)
    assert (window.current, palette.field.text(), palette.field.hasFocus()) == ("schedule", "lindqvist", True)
    press(window, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_f1_shows_the_keys(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    (sheet,) = window.findChildren(KeySheet)
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_somebody_else_sits_down_and_is_there_after_a_restart(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_L, CONTROL)
    (coach,) = (one for one in window.findChildren(QPushButton) if one.accessibleName() == "Inés Carvalho, Coach")
    coach.click()
    qtbot.waitUntil(lambda: window.cover.screen is None)
    assert window.tasks.person.name == "Inés Carvalho"
    assert window.top_bar.person_text == "Inés Carvalho"
    window.show_studio()
    qtbot.waitUntil(lambda: window.tasks.person.name == "Inés Carvalho")


def test_the_bar_says_that_the_clock_was_set_and_that_all_is_saved(window: MainWindow, qtbot: QtBot) -> None:
    assert window.top_bar.time_text in {"17:52", "5:52 pm"}
    assert [part.isVisible() for part in window.top_bar.findChildren(QLabel) if part.text() == "clock set"] == [True]
    qtbot.waitUntil(lambda: window.top_bar.status_text.startswith("Saved · backed up"), timeout=20_000)


def test_the_window_is_whole_at_its_smallest(window: MainWindow, qapp: QApplication) -> None:
    window.resize(1200, 720)
    qapp.processEvents()
    for name in ("today", "schedule", "members", "circuits", "progress", "printing", "settings"):
        window.go(name)
        qapp.processEvents()
        assert (window.width(), window.height()) == (1200, 720), name
        assert window.minimumSizeHint().width() <= 1200, name
        assert window.minimumSizeHint().height() <= 720, name


def test_the_palette_adds_a_class_from_one_line_and_undo_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_K, CONTROL)
    palette = window.search.palette
    QTest.keyClicks(palette.field, "hill hiit sun 26 apr 9am 10")
    title = "Hill HIIT on Sunday 26 April 2026, 09:00 – 09:45"
    qtbot.waitUntil(lambda: palette.titles[:1] == [title])
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    page = window.page("schedule")
    assert isinstance(page, SchedulePage)

    def sunday() -> list[tuple[str, int]]:
        return [(one.row.name, one.row.capacity) for one in page.board.week.placed if one.column == 6]

    qtbot.waitUntil(lambda: sunday() == [("Hill HIIT", 10)])
    qtbot.waitUntil(lambda: window.toast.text == "Hill HIIT added")
    press(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: sunday() == [])


def test_a_class_is_found_in_the_box_and_opens_on_the_schedule(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_2, CONTROL)
    box = window.top_bar.box
    QTest.keyClicks(box.field, "foot clinic")
    qtbot.waitUntil(lambda: [match.title for match in box.matches.rows] == ["Foot Clinic"] * 2)
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    page = window.page("schedule")
    assert isinstance(page, SchedulePage)
    qtbot.waitUntil(lambda: page.cards.inspector.detail is not None)
    assert page.cards.inspector.detail is not None
    assert page.cards.inspector.detail.row.name == "Foot Clinic"


def test_the_clock_follows_the_sites_zone_when_another_desk_changes_it(
    window: MainWindow, studio_file: Path, qtbot: QtBot
) -> None:
    other = Opening(studio_file, DeskClock(NOW)).open()

    def move(work: Work) -> Outcome:
        site = other.site()
        work.change(site, replace(site, zone="Asia/Tokyo"))
        return Outcome(None, Changes.SETTINGS, "edited")

    other.store.run(Call(None, Role.MANAGER, "test"), move)
    other.store.close()

    window.tasks.look_for_changes()

    qtbot.waitUntil(lambda: window.context.clock.zone == "Asia/Tokyo")


def test_a_page_behind_shows_what_changed_when_it_is_brought(window: MainWindow, qtbot: QtBot) -> None:
    window.go("members")
    members = window.page("members")
    assert isinstance(members, MembersPage)
    qtbot.waitUntil(lambda: members.person.profile is not None)
    before = members.person.profile
    assert before is not None
    window.go("today")

    window.tasks.run_command(lambda studio, call: studio.members.new_card(call, before.id), owner=window)
    qtbot.waitUntil(lambda: "new card" in window.toast.text)
    assert members.person.profile is before

    window.go("members")
    qtbot.waitUntil(lambda: members.person.profile is not None and members.person.profile.code != before.code)


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("members", "Find in this list"),
        ("exercises", "Find an exercise by name, muscle or kit"),
        ("today", "Search members, classes, actions; scan a card"),
        ("settings", "Search members, classes, actions; scan a card"),
    ],
)
def test_ctrl_f_goes_to_where_the_page_is_searched(window: MainWindow, qtbot: QtBot, page: str, name: str) -> None:
    window.go(page)
    window.rail.setFocus()

    press(window, Qt.Key.Key_F, CONTROL)

    qtbot.waitUntil(lambda: focused_name() == name)


def focused_name() -> str:
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.accessibleName()


def region_of(window: MainWindow) -> str:
    """Where the keys go: the rail, the top bar, or a pane of the members page."""
    page = window.page("members")
    assert isinstance(page, MembersPage)
    parts = {"rail": window.rail, "bar": window.top_bar, "lists": page.lists, "list": page.list, "person": page.person}
    focused = QApplication.focusWidget()
    return next((name for name, part in parts.items() if focused is not None and part.isAncestorOf(focused)), "")


def test_f6_goes_round_the_parts_of_the_window_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.go("members")
    members = window.page("members")
    assert isinstance(members, MembersPage)
    qtbot.waitUntil(lambda: members.person.profile is not None)
    window.rail.setFocus()

    seen = []
    for _ in range(5):
        press(window, Qt.Key.Key_F6)
        seen.append(region_of(window))
    assert seen == ["bar", "lists", "list", "person", "rail"]

    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert region_of(window) == "person"


@pytest.mark.parametrize("page", ["today", "schedule", "members"])
def test_no_button_is_cut_off_in_the_smallest_window(window: MainWindow, qtbot: QtBot, page: str) -> None:
    window.resize(window.minimumSize())
    window.go(page)
    shown = window.page(page)
    if isinstance(shown, SchedulePage):
        qtbot.waitUntil(shown.bar.clashes.isVisible)
    elif isinstance(shown, MembersPage):
        qtbot.waitUntil(lambda: shown.person.profile is not None)
    else:
        qtbot.waitUntil(lambda: any("changed" in one.text() for one in visible_buttons(shown)))

    def cut() -> list[str]:
        return [one.text() for one in visible_buttons(shown) if one.width() < one.minimumSizeHint().width()]

    qtbot.waitUntil(lambda: cut() == [])


def visible_buttons(page: QWidget) -> list[QPushButton]:
    return [one for one in page.findChildren(QPushButton) if one.isVisible()]


def test_a_double_click_on_the_roster_opens_that_person(window: MainWindow, qtbot: QtBot) -> None:
    today = window.page("today")
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: today.pane.model.rowCount() > 0)
    view, row = today.pane.view, next(one for one in today.pane.model.rows() if one.name == "Ewa Szymańska")
    view.make_current(row.member_id)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.currentIndex()).topLeft())
    assert window.current == "members"
    page = window.page("members")
    assert isinstance(page, MembersPage)
    qtbot.waitUntil(lambda: page.person.profile is not None and page.person.profile.name == "Ewa Szymańska")
