"""A database that lies where it is in danger is told so, and opened all the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.main_window import MainWindow
from studio.ui.risky_places import Risk, is_of_network, risk_of
from tests.journeys.conftest import Start


@pytest.mark.parametrize("name", ["Dropbox (Studio)", "OneDrive - Northbank", "iCloud Drive"])
def test_a_folder_that_another_program_copies_about_is_known(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "studio"
    folder.mkdir(parents=True)
    assert risk_of(folder) is Risk.COPIED
    assert risk_of(tmp_path) is Risk.NONE


def test_a_network_is_known_by_its_file_system() -> None:
    assert [one for one in ("nfs4", "CIFS", "fuse.sshfs", "ext4", "NTFS", "apfs", "") if is_of_network(one)] == [
        "nfs4",
        "CIFS",
        "fuse.sshfs",
    ]


@pytest.mark.parametrize(("name", "told"), [("Dropbox", True), ("own", False)])
def test_the_window_says_it_once_and_opens(
    studio_file: Path, start: Start, qtbot: QtBot, *, name: str, told: bool
) -> None:
    place = studio_file.parent / name / "studio.db"
    place.parent.mkdir()
    place.write_bytes(studio_file.read_bytes())
    desk = start(place)
    tasks, window = desk.tasks, desk.window
    assert tasks is not None
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: tasks.person.name != "")
    qtbot.waitUntil(lambda: window.message.isVisible() == told)
    assert ("another program copies" in window.message.text) == told
