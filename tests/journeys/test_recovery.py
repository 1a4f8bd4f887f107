"""From a damaged database to the restored one, and other ways a start can go wrong: nothing lost, no crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.app import Opening
from studio.domain.clock import DeskClock
from studio.storage.engine import folder_name, open_database
from studio.ui.main_window import MainWindow
from studio.ui.run import ZONE, Desk
from studio.ui.start_pages import FirstRun, Recovery
from tests.journeys.conftest import NOW, Start
from tests.support.postgres import PostgresServer


def page_of(desk: Desk) -> object:
    return None if desk.window is None else desk.window.centralWidget()


def buttons(page: Recovery | FirstRun) -> dict[str, QPushButton]:
    return {button.text(): button for button in page.findChildren(QPushButton)}


def is_open(desk: Desk) -> bool:
    return desk.tasks is not None and desk.tasks.is_open and isinstance(desk.window, MainWindow)


def recovery_of(desk: Desk, qtbot: QtBot) -> Recovery:
    qtbot.waitUntil(lambda: isinstance(page_of(desk), Recovery), timeout=15_000)
    page = page_of(desk)
    assert isinstance(page, Recovery)
    return page


def backed_up(path: Path) -> None:
    studio = Opening(path, DeskClock(NOW)).open()
    assert studio.safety.back_up() is not None
    studio.store.close()


def overwrite(path: Path, first: int, last: int) -> bytes:
    content = bytearray(path.read_bytes())
    content[first:last] = b"\xa5" * (last - first)
    path.write_bytes(content)
    return bytes(content)


@pytest.mark.parametrize(("first", "last"), [(0, 4096), (4096 * 3, 4096 * 60)])
def test_a_damaged_database_is_restored_from_the_newest_backup_and_kept(
    studio_file: Path, start: Start, qtbot: QtBot, first: int, last: int
) -> None:
    backed_up(studio_file)
    damaged = overwrite(studio_file, first, last)
    desk = start(studio_file)
    page = recovery_of(desk, qtbot)
    buttons(page)["Restore"].click()
    qtbot.waitUntil(lambda: is_open(desk), timeout=15_000)
    kept = list(studio_file.parent.glob("studio.before-restore-*.db"))
    assert [path.read_bytes() for path in kept] == [damaged]
    database = open_database(studio_file)
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM member").scalar_one() == 180
    database.close()


def test_a_backup_is_restored_onto_an_empty_server(
    studio_file: Path,
    postgres_server: PostgresServer,
    tmp_path: Path,
    start: Start,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("studio.app.data_folder", lambda: tmp_path)
    url = postgres_server.create_database("recovered")
    studio = Opening(studio_file, DeskClock(NOW)).open()
    backup = studio.safety.back_up()
    studio.store.close()
    assert backup is not None
    backup.path.parent.rename(tmp_path / "files")
    (tmp_path / "server-backups").mkdir()
    (tmp_path / "files").rename(tmp_path / "server-backups" / folder_name(url))
    desk = start(url)
    page = recovery_of(desk, qtbot)
    buttons(page)["Restore"].click()
    qtbot.waitUntil(lambda: is_open(desk))
    database = open_database(url)
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM member").scalar_one() == 180
    database.close()
    desk.close()
    postgres_server.drop_database("recovered")


def test_a_server_that_cannot_be_reached_is_named_without_its_password(
    tmp_path: Path, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.app.data_folder", lambda: tmp_path)
    page = recovery_of(start(f"postgresql://ann:hush@/studio?host={tmp_path}"), qtbot)
    said = " ".join(texts(page))
    assert "can’t be reached" in said.replace("'", "’")
    assert "postgresql" in said
    assert "hush" not in said


def test_without_a_backup_the_damage_is_said_and_the_file_stays(studio_file: Path, start: Start, qtbot: QtBot) -> None:
    damaged = overwrite(studio_file, 0, 4096)
    page = recovery_of(start(studio_file), qtbot)
    assert "Restore" not in buttons(page)
    assert studio_file.read_bytes() == damaged


def test_a_newer_schema_is_not_touched(studio_file: Path, start: Start, qtbot: QtBot) -> None:
    database = open_database(studio_file)
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = studio_file.read_bytes()
    page = recovery_of(start(studio_file), qtbot)
    assert any("newer version" in label for label in texts(page))
    assert studio_file.read_bytes() == before


def test_a_file_that_is_in_order_is_tried_again_before_a_backup_takes_its_place(
    studio_file: Path, start: Start, qtbot: QtBot
) -> None:
    backed_up(studio_file)
    database = open_database(studio_file)
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    QSettings().setValue(ZONE, "Europe/London")  # kept when the studio was open last: the hour is the site's
    page = recovery_of(start(studio_file), qtbot)
    assert [button.text() for button in page.findChildren(QPushButton)] == ["Try again", "Restore", "Choose file…"]
    assert buttons(page)["Try again"].property("kind") == "primary"
    assert "Backup of Tue 14 April 17:52" in texts(page)


def test_a_database_of_something_else_is_not_touched(tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    path = tmp_path / "recipes.db"
    database = open_database(path)
    with database.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE recipe (id)")
    database.close()
    page = recovery_of(start(path), qtbot)
    assert any("not one of Studio Desk" in label for label in texts(page))


def test_try_again_opens_a_database_that_came_back(studio_file: Path, start: Start, qtbot: QtBot) -> None:
    away = studio_file.with_name("away.db")
    studio_file.rename(away)
    desk = start(studio_file)
    page = recovery_of(desk, qtbot)
    away.rename(studio_file)
    buttons(page)["Try again"].click()
    qtbot.waitUntil(lambda: is_open(desk), timeout=15_000)


def test_the_first_run_makes_a_studio_of_ones_own(start: Start, qtbot: QtBot) -> None:
    desk = start(None)
    page = page_of(desk)
    assert isinstance(page, FirstRun)
    buttons(page)["Start"].click()
    assert page.name.property("wrong") is True
    page.name.setText("Hill & Dale")
    buttons(page)["Start"].click()
    qtbot.waitUntil(lambda: is_open(desk), timeout=15_000)
    assert desk.tasks is not None
    names: list[str] = []
    desk.tasks.run_query(lambda studio: studio.site().name, names.append, owner=desk)
    qtbot.waitUntil(lambda: names == ["Hill & Dale"])


def texts(page: Recovery) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in page.findChildren(QLabel)]
