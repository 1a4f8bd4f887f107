"""The exercise library on the screen: filters, search, list, one exercise, keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.services.exercises.finding import Order
from studio.services.exercises.rows import ExerciseRow, Facet
from studio.ui.exercises.list_model import ExerciseListModel
from studio.ui.theme import Theme
from studio.ui.widgets.rows import ROW_ROLE
from tests.builders import SHELF
from tests.ui.exercises.exercises_desk import Desk


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = ExerciseListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = SHELF.rows
    model.show_rows(rows)
    model.show_rows(rows[:3])
    assert model.index(2).data(ROW_ROLE) is rows[2]
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "90/90 wall breathing, level 1, Breathing · diaphragm, mat + wall"
    model.show_rows(())
    assert model.rowCount() == 0


def test_easier_exercises_come_first_and_the_first_is_shown(desk: Desk) -> None:
    assert desk.names[0] == "90/90 wall breathing"
    desk.shows("90/90 wall breathing")
    desk.page.list.sort_by(Order.NAME)
    assert desk.names[0] == "90/90 hip lift-off"
    assert desk.current == "90/90 wall breathing"


def test_filters_narrow_count_and_are_cleared(desk: Desk) -> None:
    facets = desk.page.facets
    facets.tick(Facet.BLOCK, "strength")
    facets.pick(Facet.IMPACT, "0")
    assert len(desk.names) == 66
    assert desk.names[0] == "Box squat, body weight"
    assert facets.clear_button.text() == "Clear 2"
    desk.qtbot.mouseClick(facets.clear_button, Qt.MouseButton.LeftButton)
    assert len(desk.names) == 286
    assert facets.clear_button.isHidden()


def test_a_muscle_is_found_by_its_letters(desk: Desk) -> None:
    facets = desk.page.facets
    desk.qtbot.keyClicks(facets.muscle_field, "sole")
    boxes = facets.boxes(Facet.MUSCLES)
    assert [key for key, box in boxes.items() if not box.isHidden()] == ["soleus"]
    desk.qtbot.mouseClick(boxes["soleus"], Qt.MouseButton.LeftButton)
    facets.muscle_field.clear()
    assert len(desk.names) == 73
    assert not boxes["soleus"].isHidden()


def test_slash_searches_arrows_choose_enter_goes_to_the_list(desk: Desk) -> None:
    desk.page.list.view.setFocus()
    desk.qtbot.keyClick(desk.page.list.view, Qt.Key.Key_Slash)
    assert desk.page.list.field.hasFocus()
    desk.type("split squat")
    assert desk.current == desk.names[0]
    desk.qtbot.keyClick(desk.page.list.field, Qt.Key.Key_Down)
    desk.shows(desk.names[1])
    desk.qtbot.keyClick(desk.page.list.field, Qt.Key.Key_Return)
    assert desk.page.list.view.hasFocus()
    desk.page.list.field.setFocus()
    desk.qtbot.keyClick(desk.page.list.field, Qt.Key.Key_Escape)
    assert len(desk.names) == 286


def test_a_slash_can_be_typed(desk: Desk) -> None:
    desk.page.list.field.setFocus()
    desk.qtbot.keyClicks(desk.page.list.field, "90/90")
    assert desk.page.list.field.text() == "90/90"
    assert desk.names[0] == "90/90 wall breathing"


def test_nothing_found_offers_to_clear(desk: Desk) -> None:
    desk.page.facets.tick(Facet.BLOCK, "core")
    desk.type("zzzz")
    assert desk.names == []
    assert desk.page.list.nothing.text() == "Nothing fits “zzzz”"
    desk.qtbot.mouseClick(desk.page.list.clear, Qt.MouseButton.LeftButton)
    assert len(desk.names) == 286


def test_what_filters_leave_out_is_said_and_shown(desk: Desk) -> None:
    desk.page.facets.tick(Facet.BLOCK, "core")
    desk.type("goblet")
    assert desk.names == []
    assert desk.page.list.hint.text() == "1 would, but the filters leave them out."
    desk.qtbot.mouseClick(desk.page.list.unfilter, Qt.MouseButton.LeftButton)
    assert desk.names == ["Goblet squat"]
    assert desk.page.list.field.text() == "goblet"


def test_the_chain_leads_to_its_exercises_even_past_filters(desk: Desk) -> None:
    desk.type("goblet squat")
    desk.page.facets.tick(Facet.BLOCK, "strength")
    desk.shows("Goblet squat")
    cards = desk.page.detail.chain.cards
    assert [card.accessibleName() for card in cards][:1] == ["Box squat, body weight, easier"]
    desk.qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    desk.shows("Box squat, body weight")
    assert desk.current == "Box squat, body weight"


def test_an_exercise_outside_the_filters_can_be_gone_to(desk: Desk) -> None:
    desk.page.facets.tick(Facet.BLOCK, "core")
    desk.type("plank")
    desk.page.open("str_split_squat_loaded")
    assert (len(desk.names), desk.current) == (286, "Loaded split squat")


def test_an_exercise_can_be_asked_for(desk: Desk) -> None:
    desk.page.activate(exercise="str_split_squat_loaded")
    desk.shows("Loaded split squat")


def test_tab_leads_from_an_exercise_to_its_chain(desk: Desk) -> None:
    desk.page.open("str_split_squat_loaded")
    desk.shows("Loaded split squat")
    detail = desk.page.detail
    # Tab passes over cards that are not laid out yet.
    desk.qtbot.waitUntil(detail.chain.cards[0].isVisible)
    detail.setFocus()
    desk.qtbot.keyClick(detail, Qt.Key.Key_Tab)
    assert detail.chain.cards[0].hasFocus()
    desk.qtbot.keyClick(detail.chain.cards[0], Qt.Key.Key_Space)
    desk.shows("Split-squat isometric hold")


def test_play_turns_on_and_off(desk: Desk) -> None:
    stage = desk.page.detail.stage
    stage.play(on=True)
    assert stage.playing
    stage.play(on=False)
    assert not stage.playing


def test_two_thousand_exercises_are_listed(desk: Desk, theme: Theme) -> None:
    rows: list[ExerciseRow] = []
    for copy in range(7):
        rows += [replace(row, exercise=replace(row.exercise, id=f"{row.id}_{copy}"), chain=()) for row in SHELF.rows]
    desk.page.list.show_rows(rows, len(rows))
    assert len(desk.names) == 2002
    desk.page.list.view.scrollToBottom()
    theme.choose("dark")
    desk.page.grab()
    theme.choose("light")


def test_the_muscles_of_an_exercise_are_shaded_and_said(desk: Desk) -> None:
    desk.page.open("str_split_squat_loaded")
    desk.shows("Loaded split squat")
    said = desk.page.detail.map.accessibleDescription()
    assert said.startswith("Quadriceps, leads. Gluteus maximus, leads. ")
    assert "Adductors, helps" in said
    assert not desk.page.detail.map.shows_deep()
    desk.page.open("mob_breathing_9090")
    desk.shows("90/90 wall breathing")
    assert desk.page.detail.map.shows_deep()


def test_why_runners_do_it_is_said_with_its_source(desk: Desk) -> None:
    desk.page.open("str_split_squat_bw")
    desk.shows("Split squat, body weight")
    why = desk.page.detail.why
    said = [one.text() for one in why.findChildren(QLabel) if one.isVisibleTo(why)]
    assert said[:4] == [
        "Why runners do it",
        "One leg in front, as in a stride: form first, load later.",
        "Every runner",
        "It has the shape of a stride, and load can be added for years.",
    ]
    assert said[4] == "T textbook"
    assert said[5].startswith("Strength-training textbooks and guidelines. NSCA Essentials")
    assert len(said) == 6


def test_the_short_list_of_every_runner_is_a_filter(desk: Desk) -> None:
    desk.page.facets.tick(Facet.LIST, "every_runner")
    assert len(desk.names) == 14
    assert "Dead bug" in desk.names
