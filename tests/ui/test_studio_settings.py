"""The studio's settings: rooms, kinds, people; what needs them is said before they are archived."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import cast

import pytest
from PySide6.QtCore import QDate, QSettings, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QTimeEdit
from pytestqt.qtbot import QtBot

from studio.domain.attendance.rules import AttendanceRules
from studio.domain.roles import Role
from studio.domain.schedule.records import Availability, ClassKind, Qualification, Room, Site, TimeOff
from studio.domain.schedule.rules import ScheduleRules
from studio.services.rules import RulesService
from studio.ui.desk_site import SITE as SITE_KEPT
from studio.ui.settings.coach_form import CoachForm
from studio.ui.settings.kind_form import KindForm
from studio.ui.settings.rules_form import RulesForm
from studio.ui.settings.site_form import SiteForm
from studio.ui.settings.thing_form import Choice
from studio.ui.settings.things_pane import ThingsPane
from tests.builders import INES, SITE, STRENGTH, next_id, put
from tests.support.settings_desk import HIIT, SMALL, SettingsDesk, choose


def line(pane: ThingsPane, name: str) -> QLineEdit:
    """A line of the form."""
    return cast("QLineEdit", pane.form.fields[name])


def write(field: QLineEdit, text: str) -> None:
    """Type a text in place of what stands there."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_what_needs_a_room_is_said_and_it_stays(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    pane = settings_desk.open("rooms", qtbot)
    qtbot.waitUntil(
        lambda: (
            pane.form.usage.text()
            == "Used in 1 class to come, the first on Tue 14 April 18:00. To archive Main floor, first give these "
            "something else."
        )
    )
    assert not pane.form.archive.isEnabled()


def test_a_room_nothing_needs_is_archived_and_put_back_by_undo(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    pane = settings_desk.open("rooms", qtbot)
    choose(pane, "Studio 2")
    qtbot.waitUntil(pane.form.archive.isEnabled)
    assert pane.form.usage.text() == "Nothing to come needs Studio 2: archived, the name stays on what was."
    with qtbot.waitSignal(settings_desk.tasks.committed) as committed:
        qtbot.mouseClick(pane.form.archive, Qt.MouseButton.LeftButton)
    assert committed.args is not None
    assert settings_desk.store.get(Room, SMALL.id).archived
    qtbot.waitUntil(pane.form.restore.isVisible)
    settings_desk.tasks.undo_entry(committed.args[0].entry)
    qtbot.waitUntil(pane.form.archive.isVisible)
    assert not settings_desk.store.get(Room, SMALL.id).archived


def test_an_archived_kind_is_put_back_into_use(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    pane = settings_desk.open("kinds", qtbot)
    choose(pane, "HIIT")
    qtbot.waitUntil(pane.form.archive.isEnabled)
    pane.form.archive.click()
    qtbot.waitUntil(pane.form.restore.isVisible)
    assert not line(pane, "name").isEnabled()
    pane.form.restore.click()
    qtbot.waitUntil(lambda: line(pane, "name").isEnabled())
    assert settings_desk.store.get(ClassKind, HIIT.id) == HIIT


def test_a_name_that_is_taken_is_said_beside_it_and_what_was_typed_stays(
    settings_desk: SettingsDesk, qtbot: QtBot
) -> None:
    pane = settings_desk.open("rooms", qtbot)
    pane.add.click()
    assert settings_desk.page.focusWidget() is line(pane, "name")
    write(line(pane, "name"), "main floor")
    write(line(pane, "short_name"), "Loft")
    cast("QSpinBox", pane.form.fields["space_units"]).setValue(8)
    pane.form.save.click()
    note = pane.form.notes["name"]
    qtbot.waitUntil(lambda: note.text() == "There is a main floor already. Nothing was changed. Choose another name.")
    assert line(pane, "name").text() == "main floor"
    write(line(pane, "name"), "Loft")
    qtbot.keyClick(line(pane, "name"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(settings_desk.store.select(Room)) == 3)
    (made,) = (one for one in settings_desk.store.select(Room) if one.name == "Loft")
    assert (made.short_name, made.space_units, made.site_id) == ("Loft", 8, SITE.id)
    qtbot.waitUntil(pane.form.archive.isEnabled)
    assert not pane.form.save.isEnabled()


def test_what_was_typed_waits_while_another_is_looked_at(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    pane = settings_desk.open("kinds", qtbot)
    write(line(pane, "name"), "Long Strength")
    choose(pane, "HIIT")
    assert line(pane, "name").text() == "HIIT"
    choose(pane, "Run Strength")
    assert line(pane, "name").text() == "Long Strength"
    pane.form.drop.click()
    assert line(pane, "name").text() == "Run Strength"
    assert settings_desk.store.get(ClassKind, STRENGTH.id) == STRENGTH


def test_a_kind_is_changed(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    pane = settings_desk.open("kinds", qtbot)
    choose(pane, "HIIT")
    write(line(pane, "letter"), "I")
    tone = cast("Choice", pane.form.fields["tone"])
    tone.setFocus()
    qtbot.keyClick(tone, Qt.Key.Key_Down)
    pane.form.save.click()
    changed = replace(HIIT, letter="I", tone="M")
    qtbot.waitUntil(lambda: settings_desk.store.get(ClassKind, HIIT.id) == changed)


def test_a_kind_has_rules_of_its_own_and_the_studios_where_it_has_none(
    settings_desk: SettingsDesk, qtbot: QtBot
) -> None:
    pane = settings_desk.open("kinds", qtbot)
    choose(pane, "HIIT")
    own = cast("KindForm", pane.form).rules
    number, tick = own.numbers["most_waiting"], own.ticks["most_waiting"]
    qtbot.waitUntil(tick.isEnabled)
    assert (number.isEnabled(), number.text(), own.numbers["cancel_until"].value()) == (False, "any number", 120)
    tick.click()
    qtbot.waitUntil(number.isEnabled)
    number.setValue(4)
    stored = RulesService(settings_desk.store)
    qtbot.waitUntil(lambda: stored.of_kind(HIIT.id) == {"most_waiting": 4})
    choose(pane, STRENGTH.name)
    qtbot.waitUntil(lambda: not own.ticks["most_waiting"].isChecked() and number.text() == "any number")
    choose(pane, "HIIT")
    qtbot.waitUntil(lambda: tick.isChecked() and number.value() == 4)
    tick.click()
    qtbot.waitUntil(lambda: stored.of_kind(HIIT.id) == {})


def test_others_than_managers_see_and_change_nothing(
    make_settings_desk: Callable[[Role], SettingsDesk], qtbot: QtBot
) -> None:
    desk = make_settings_desk(Role.DESK)
    pane = desk.open("coaches", qtbot)
    assert pane.about.text().endswith("Only a manager changes this.")
    form = cast("CoachForm", pane.form)
    assert not any(part.isVisible() for part in (pane.add, form.save, form.archive, form.restore, form.teaching.add))
    assert not any(field.isEnabled() for field in (*form.fields.values(), *form.teaching.days))


def test_the_last_manager_stays(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    pane = settings_desk.open("coaches", qtbot)
    choose(pane, "Ruth Adeyemi")
    qtbot.waitUntil(pane.form.archive.isEnabled)
    pane.form.archive.click()
    qtbot.waitUntil(
        lambda: (
            pane.form.wrong.text()
            == "Ruth Adeyemi is the last manager. Nothing was changed. Make somebody else a manager first."
        )
    )


@pytest.fixture
def teaching(settings_desk: SettingsDesk, qtbot: QtBot) -> CoachForm:
    """Inés in front."""
    pane = settings_desk.open("coaches", qtbot)
    choose(pane, INES.name)
    return cast("CoachForm", pane.form)


def test_the_kinds_a_coach_teaches_are_ticked(settings_desk: SettingsDesk, teaching: CoachForm, qtbot: QtBot) -> None:
    teaching.teaching.kinds[HIIT.id].click()
    qtbot.waitUntil(lambda: len(settings_desk.store.select(Qualification)) == 1)
    (kept,) = settings_desk.store.select(Qualification)
    assert (kept.staff_id, kept.kind_id) == (INES.id, HIIT.id)


def test_hours_are_kept_as_typed_and_what_can_not_be_read_stays(
    settings_desk: SettingsDesk, teaching: CoachForm, qtbot: QtBot
) -> None:
    tuesday = teaching.teaching.days[1]
    for text, words in (
        ("mornings", "Tuesday: “mornings” can't be read. Nothing was changed. Write hours as 6–12, 16–21."),
        ("6-12, 11-14", "Tuesday: These hours end before they begin, or overlap. Nothing was changed."),
    ):
        write(tuesday, text)
        qtbot.keyClick(tuesday, Qt.Key.Key_Return)
        assert teaching.teaching.hours_note.text() == words
        assert tuesday.text() == text
    write(tuesday, "6-12, 4-9pm")
    qtbot.keyClick(tuesday, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tuesday.text() == "06:00 – 12:00, 16:00 – 21:00")
    kept = [(one.weekday, one.starts, one.ends) for one in settings_desk.store.select(Availability)]
    assert sorted(kept) == [(1, time(6), time(12)), (1, time(16), time(21))]


def test_days_off_are_added_and_removed(settings_desk: SettingsDesk, teaching: CoachForm, qtbot: QtBot) -> None:
    part = teaching.teaching
    part.first.setDate(QDate(2026, 4, 20))
    part.last.setDate(QDate(2026, 4, 19))
    part.add.click()
    assert part.away_wrong.text() == "The last day is before the first. Nothing was changed."
    part.last.setDate(QDate(2026, 4, 24))
    part.note.setText("Course")
    with qtbot.waitSignal(settings_desk.tasks.committed):
        part.add.click()
    (kept,) = settings_desk.store.select(TimeOff)
    assert (kept.first_day, kept.last_day, kept.note) == (date(2026, 4, 20), date(2026, 4, 24), "Course")
    assert part.away_wrong.text() == ""
    settings_desk.tasks.undo()
    qtbot.waitUntil(lambda: settings_desk.store.select(TimeOff) == [])


def test_a_site_needs_a_time_zone_that_exists(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    pane = settings_desk.open("sites", qtbot)
    qtbot.waitUntil(
        lambda: pane.form.usage.text().endswith(
            "2 rooms are there: Main floor, Studio 2. To archive Northbank, first give these something else."
        )
    )
    write(line(pane, "zone"), "Europe/Londn")
    pane.form.save.click()
    qtbot.waitUntil(
        lambda: (
            pane.form.notes["zone"].text()
            == "There is no such time zone. Nothing was changed. Choose one such as Europe/London."
        )
    )
    assert line(pane, "zone").text() == "Europe/Londn"
    write(line(pane, "zone"), "Europe/Dublin")
    pane.form.save.click()
    qtbot.waitUntil(lambda: settings_desk.store.get(Site, SITE.id).zone == "Europe/Dublin")


@pytest.fixture
def rules(settings_desk: SettingsDesk, qtbot: QtBot) -> RulesForm:
    """The rules in front."""
    settings_desk.page.activate(section="rules")
    form = cast("RulesForm", settings_desk.page.panes["rules"])
    qtbot.waitUntil(lambda: form.about.text() != "")
    return form


def test_rules_hold_at_once_and_are_taken_back(settings_desk: SettingsDesk, rules: RulesForm, qtbot: QtBot) -> None:
    until = cast("QSpinBox", rules.fields["cancel_until"])
    assert until.value() == 120
    until.setFocus()
    until.selectAll()
    QTest.keyClicks(until, "360")
    qtbot.keyClick(until, Qt.Key.Key_Return)
    cast("QCheckBox", rules.fields["no_show_costs"]).click()
    cast("QCheckBox", rules.fields["keep_late_fee"]).click()
    night = cast("QTimeEdit", rules.fields["night_from"])
    night.setTime(QTime(21, 30))
    with qtbot.waitSignals([settings_desk.tasks.committed] * 4):
        night.editingFinished.emit()
    service = RulesService(settings_desk.store)
    assert service.attendance() == AttendanceRules(cancel_until=360, no_show_costs=0, night_from=21 * 60 + 30)
    assert service.schedule() == ScheduleRules(keep_late_fee=True)
    settings_desk.tasks.undo()
    qtbot.waitUntil(lambda: night.time() == QTime(22, 0))
    assert service.attendance() == AttendanceRules(cancel_until=360, no_show_costs=0)


def test_the_desk_sees_the_rules_and_changes_none(
    make_settings_desk: Callable[[Role], SettingsDesk], qtbot: QtBot
) -> None:
    desk = make_settings_desk(Role.DESK)
    desk.page.activate(section="rules")
    form = cast("RulesForm", desk.page.panes["rules"])
    qtbot.waitUntil(lambda: form.about.text().endswith("Only a manager changes this."))
    assert not any(field.isEnabled() for field in form.fields.values())


def test_a_desk_works_at_the_site_that_is_chosen_for_it(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    harbour = Site(next_id(), "Harbour", "America/New_York", "US", "NY")
    put(settings_desk.store, harbour)
    pane = settings_desk.open("sites", qtbot)
    form = cast("SiteForm", pane.form)
    choose(pane, SITE.name)
    qtbot.waitUntil(form.works.isVisible)  # the first one, until another is chosen
    assert not form.here.isVisible()
    choose(pane, "Harbour")
    qtbot.waitUntil(form.here.isVisible)
    form.here.click()
    qtbot.waitUntil(form.works.isVisible)
    names: list[str] = []
    settings_desk.tasks.run_query(lambda studio: studio.site().name, names.append, owner=pane)
    qtbot.waitUntil(lambda: names == ["Harbour"])
    assert QSettings().value(SITE_KEPT) == harbour.id.hex


def test_with_one_site_nobody_is_asked_where_the_desk_works(settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    form = cast("SiteForm", settings_desk.open("sites", qtbot).form)
    assert not form.here.isVisible()
    assert not form.works.isVisible()
