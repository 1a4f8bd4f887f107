"""Erasing and handing over on the Members page, for managers: told before, done once, without undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from studio.domain.members.records import CauseLook, Member
from studio.domain.roles import Role
from studio.services.safety.rows import OlderCopies
from studio.ui.members.erasing import EraseMember
from studio.ui.members.handing_over import HandOverData
from tests.support.member_desk import KOFI, MembersDesk, line


@pytest.fixture
def desk(members_desk: MembersDesk) -> MembersDesk:
    """The page in front of a manager."""
    members_desk.open(KOFI)
    return members_desk


def test_somebody_is_erased_once_the_name_was_typed(desk: MembersDesk) -> None:
    desk.menu()["Erase…"].trigger()
    desk.qtbot.waitUntil(lambda: desk.page.findChild(EraseMember) is not None)
    dialog = desk.page.findChild(EraseMember)
    assert dialog is not None
    texts = " ".join(label.text() for label in dialog.findChildren(type(dialog.wrong)))
    assert "bookings as counts (1)" in texts
    assert "There is no undo." in texts
    line(dialog, "name").setText("Kofi")
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: dialog.wrong.text() == "That is not the name. Type it as it stands above.")
    assert desk.store.get(Member, KOFI.id) == KOFI

    line(dialog, "name").setText("kofi mensah")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.store.get(Member, KOFI.id).erased_on is not None)
    desk.qtbot.waitUntil(lambda: len(desk.names) == 2)
    desk.qtbot.waitUntil(lambda: desk.page.person.head.name.text() != "Kofi Mensah")


def test_the_data_goes_to_a_folder_and_the_look_is_kept(desk: MembersDesk, tmp_path: Path) -> None:
    desk.menu()["Hand over the data…"].trigger()
    dialog = desk.page.findChild(HandOverData)
    assert dialog is not None
    dialog.folder.setText(str(tmp_path / "nowhere"))
    dialog.go.click()
    assert dialog.wrong.text() == "There is no such folder."
    dialog.folder.setText(str(tmp_path))
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: dialog.wrong.text() == "Say why the data is handed over. The reason is kept.")

    line(dialog, "reason").setText("Asked for it")
    dialog.go.click()

    desk.qtbot.waitUntil((tmp_path / f"data-{KOFI.code}.json").exists)
    assert (tmp_path / f"data-{KOFI.code}.pdf").exists()
    desk.qtbot.waitUntil(lambda: len(desk.store.select(CauseLook)) == 1)


@pytest.mark.parametrize("role", [Role.DESK, Role.COACH])
def test_others_are_offered_neither(make_members_desk: Callable[[Role], MembersDesk], role: Role) -> None:
    desk = make_members_desk(role)
    desk.open(KOFI)
    assert not {"Erase…", "Hand over the data…"} & set(desk.menu())


def test_without_copies_there_is_nothing_to_remove() -> None:
    assert OlderCopies((), ()).number == 0
