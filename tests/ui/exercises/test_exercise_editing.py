"""Adding, editing, copying, hiding and merging exercises on the screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from studio.domain.exercises.records import OwnExercise
from studio.services.circuits.rows import CircuitRow, ClassRow, Overview
from studio.services.exercises.rows import Facet
from studio.ui.exercises.actions import Do
from studio.ui.exercises.asking import AddExercise
from studio.ui.exercises.chips_field import ChipsField
from studio.ui.exercises.merging import MergeDialog
from tests.ui.exercises.exercises_desk import Desk

GOBLET = "str_squat_goblet"


def stored(desk: Desk) -> dict[str, OwnExercise]:
    """The studio's own rows, by key."""
    return {row.key: row for row in desk.store.select(OwnExercise)}


def open_exercise(desk: Desk, key: str, name: str) -> None:
    desk.page.open(key)
    desk.shows(name)


def test_the_desk_may_only_look(desk: Desk) -> None:
    assert not desk.page.list.add.isVisible()
    assert not desk.page.toolbox.edit.isVisible()
    assert desk.page.toolbox.offered() == {}
    desk.sign_in_coach()
    assert desk.page.list.add.isVisible()
    assert desk.page.toolbox.edit.isVisible()


def test_an_exercise_is_copied_edited_and_taken_back_with_the_keyboard(desk: Desk) -> None:
    desk.sign_in_coach()
    open_exercise(desk, GOBLET, "Goblet squat")
    desk.press(desk.page.list.view, "Ctrl+D")
    desk.shows("Goblet squat copy")
    form = desk.page.form
    desk.qtbot.waitUntil(form.isVisible)
    name = desk.line("name")
    assert name.hasFocus()
    name.clear()
    desk.qtbot.keyClicks(name, "Goblet squat, slow")
    desk.qtbot.keyClick(name, Qt.Key.Key_Return)
    desk.shows("Goblet squat, slow")
    desk.press(form, "Esc")
    assert desk.page.detail.isVisible()
    assert desk.page.list.view.hasFocus()
    assert desk.page.toolbox.own.isVisible()
    tasks = desk.page._context.tasks
    tasks.undo()
    desk.shows("Goblet squat copy")
    tasks.undo()
    desk.qtbot.waitUntil(lambda: len(desk.names) == 286)
    assert stored(desk) == {}


def test_an_error_stands_beside_its_field_and_what_was_typed_stays(desk: Desk) -> None:
    desk.sign_in_coach()
    open_exercise(desk, GOBLET, "Goblet squat")
    desk.page.edit("card_line1")
    line, said = desk.line("card_line1"), desk.page.form.errors["card_line1"]
    line.clear()
    desk.qtbot.keyClicks(line, "Goblet squat slow")
    assert said.text() == "5 too many: 12 characters fit."
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    desk.qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "Goblet squat slow"
    assert said.isVisible()
    kit, unknown = desk.line("equipment"), desk.page.form.errors["equipment"]
    kit.setFocus()
    kit.clear()
    desk.qtbot.keyClicks(kit, "ketlebell")
    desk.qtbot.keyClick(kit, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(unknown.isVisible)
    assert unknown.text() == "There is no kit called “ketlebell”. Did you mean kettlebell?"
    assert stored(desk) == {}


def test_choices_and_chips_are_saved_at_once(desk: Desk) -> None:
    desk.sign_in_coach()
    open_exercise(desk, GOBLET, "Goblet squat")
    desk.page.edit()
    impact = cast("QComboBox", desk.page.form.editors["impact"])
    desk.qtbot.keyClick(impact, Qt.Key.Key_Down)
    desk.qtbot.waitUntil(lambda: dict(stored(desk)[GOBLET].fields).get("impact") == "1" if stored(desk) else False)
    muscles = cast("ChipsField", desk.page.form.editors["secondary"])
    before = muscles.keys()
    desk.qtbot.keyClicks(muscles.line, "soleu")
    desk.qtbot.keyClick(muscles.line, Qt.Key.Key_Return)
    assert muscles.keys() == (*before, "soleus")
    desk.qtbot.waitUntil(lambda: dict(stored(desk)[GOBLET].fields).get("secondary") == ",".join((*before, "soleus")))
    desk.qtbot.keyClick(muscles.line, Qt.Key.Key_Backspace)
    desk.qtbot.waitUntil(lambda: "secondary" not in dict(stored(desk)[GOBLET].fields))
    desk.press(desk.page.form, "Esc")
    desk.qtbot.waitUntil(desk.page.toolbox.changed.isVisible)


def test_a_hidden_exercise_leaves_the_list_and_is_found_by_its_filter(desk: Desk) -> None:
    desk.sign_in_coach()
    open_exercise(desk, GOBLET, "Goblet squat")
    place = desk.names.index("Goblet squat")
    desk.press(desk.page.list.view, "H")
    desk.qtbot.waitUntil(lambda: len(desk.names) == 285)
    desk.shows(desk.names[place])
    desk.page.facets.tick(Facet.STUDIO, "hidden")
    assert desk.names == ["Goblet squat"]
    desk.shows("Goblet squat")
    assert desk.page.toolbox.hidden.isVisible()
    desk.press(desk.page.list.view, "H")
    desk.qtbot.waitUntil(lambda: desk.names == [])
    assert stored(desk) == {}


def test_adding_asks_for_name_and_kind_and_refuses_a_name_twice(desk: Desk) -> None:
    desk.sign_in_coach()
    desk.press(desk.page.list.view, "Ctrl+N")
    dialog = desk.page.findChild(AddExercise)
    assert dialog is not None
    cast("QLineEdit", dialog.fields["name"]).setText("goblet squat")
    dialog.go.click()
    desk.qtbot.waitUntil(dialog.wrong.isVisible)
    assert "already an exercise called goblet squat" in dialog.wrong.text()
    cast("QLineEdit", dialog.fields["name"]).setText("Wall tap")
    dialog.block.setCurrentIndex(dialog.block.findData("power"))
    dialog.pattern.setCurrentIndex(dialog.pattern.findData("landing"))
    dialog.go.click()
    desk.shows("Wall tap")
    desk.qtbot.waitUntil(desk.page.form.isVisible)
    desk.page.activateWindow()
    desk.qtbot.waitUntil(desk.page.isActiveWindow)
    desk.press(desk.page.form, "Esc")
    # Nobody has drawn it yet.
    assert desk.page.draw.isVisible()


def test_two_exercises_side_by_side_are_merged(desk: Desk) -> None:
    desk.sign_in_coach()
    open_exercise(desk, GOBLET, "Goblet squat")
    desk.press(desk.page.list.view, "M")
    assert desk.page.findChild(MergeDialog) is None
    desk.press(desk.page.list.view, "Ctrl+D")
    desk.shows("Goblet squat copy")
    desk.qtbot.waitUntil(desk.page.form.isVisible)
    desk.press(desk.page.form, "Esc")
    desk.press(desk.page.list.view, "M")
    dialog = desk.page.findChild(MergeDialog)
    assert dialog is not None
    assert not dialog.go.isEnabled()
    dialog.choose("goblet squat")
    assert set(dialog.choices) == {"name"}
    dialog.choices["name"].setChecked(True)
    assert dialog.taken() == ("name",)
    desk.qtbot.waitUntil(lambda: dialog.says.text().startswith("0 circuits and 0 results"))
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: len(desk.names) == 286)
    assert dict(stored(desk)[GOBLET].fields) == {
        "name": "Goblet squat copy",
        "short_name": "Goblet squat copy",
    }


def test_resetting_is_offered_only_for_what_was_changed(desk: Desk) -> None:
    desk.sign_in_coach()
    open_exercise(desk, GOBLET, "Goblet squat")
    assert Do.RESET not in desk.page.toolbox.offered()
    desk.page.edit()
    name = desk.line("name")
    name.setText("Goblet to line")
    name.setModified(True)
    desk.qtbot.keyClick(name, Qt.Key.Key_Return)
    desk.shows("Goblet to line")
    assert [action.text() for action in desk.page.toolbox.menu().actions()][-1] == "Reset to how it came"
    desk.page.do(Do.RESET)
    desk.shows("Goblet squat")
    assert stored(desk) == {}


def test_beside_a_long_name_the_buttons_are_icons(desk: Desk) -> None:
    desk.sign_in_coach()
    open_exercise(desk, GOBLET, "Goblet squat")
    assert desk.page.toolbox.use.text().strip() == "Add to circuit"
    desk.page.edit()
    name = desk.line("name")
    name.setText("Goblet squat to a low box with a slow way down and a stop")
    name.setModified(True)
    desk.qtbot.keyClick(name, Qt.Key.Key_Return)
    desk.shows("Goblet squat to a low box with a slow way down and a stop")
    assert (desk.page.toolbox.use.text(), desk.page.toolbox.edit.text()) == ("", "")
    assert desk.page.toolbox.use.accessibleName() == "Add to circuit"


def test_classes_with_a_circuit_and_circuits_are_offered(desk: Desk) -> None:
    when = datetime(2026, 4, 14, 18, 0)
    tonight = ClassRow(UUID(int=1), "Run Strength", "S", "s", when, 60, "Main", "Inés", 0, 16, "Block 2", 1)
    bare = replace(tonight, session_id=UUID(int=2), circuit_name="")
    tomorrow = replace(tonight, session_id=UUID(int=3), starts=when + timedelta(days=1))
    block = CircuitRow(UUID(int=4), "Block 2", False, 1, 8, 3, when)
    found = Overview(classes=(tonight, bare, tomorrow), templates=(), circuits=(block,))
    menu = desk.page.circuits.menu(desk.page._rows[GOBLET], found)
    assert [action.text() for action in menu.actions()] == [
        "Today 18:00 Run Strength",
        "Wed 18:00 Run Strength",
        "",
        "Circuits",
    ]
    menu.deleteLater()
