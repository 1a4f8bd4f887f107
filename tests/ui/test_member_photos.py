"""Photos: read from files within limits, turned upright, stripped, cut, kept, shown, replaced, removed, taken back."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from studio.domain.errors import RuleError
from studio.domain.members.records import MemberPhoto
from studio.domain.roles import Role
from studio.ui.members.camera import has_camera
from studio.ui.members.photo_crop import CropView
from studio.ui.members.photo_dialog import CropDialog
from studio.ui.members.photo_file import decode_photo, read_photo, squares
from studio.ui.theme import Theme
from studio.ui.widgets.basics import paint_avatar
from tests.support.member_desk import BJORN, KOFI, MembersDesk

RED, BLUE = (220, 30, 30), (30, 30, 220)


def picture(kind: str = "JPEG", size: tuple[int, int] = (80, 60), **options: Any) -> bytes:
    """A picture whose left half is red and whose right half is blue."""
    made = Image.new("RGB", size, RED)
    made.paste(BLUE, (size[0] // 2, 0, size[0], size[1]))
    out = io.BytesIO()
    made.save(out, kind, **options)
    return out.getvalue()


def colour_at(image: QImage, across: float, down: float) -> str:
    """Red, blue or something else."""
    found = image.pixelColor(round(across * (image.width() - 1)), round(down * (image.height() - 1)))
    return "red" if found.red() > 150 > found.blue() else "blue" if found.blue() > 150 > found.red() else "other"


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is so large."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_pictures_are_read_by_what_is_in_them_whatever_they_are_called(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "portrait.txt"
    path.write_bytes(picture(kind))

    image = read_photo(path)

    assert (image.width(), image.height()) == (80, 60)
    assert (colour_at(image, 0.1, 0.5), colour_at(image, 0.9, 0.5)) == ("red", "blue")


def test_a_picture_that_lies_on_its_side_is_turned_upright_and_all_a_camera_says_is_left_behind() -> None:
    said = Image.Exif()
    said[0x0112] = 6  # to be turned a quarter to the right
    said[0x010F] = "canary camera"
    said[0x8825] = {1: "N", 2: (51.0, 30.0, 0.0)}
    data = picture(exif=said, comment=b"canary comment")
    assert b"canary" in data

    image = decode_photo(data)
    large, small = squares(image.copy(0, 0, 60, 60))

    assert (image.width(), image.height()) == (60, 80)
    assert (colour_at(image, 0.5, 0.1), colour_at(image, 0.5, 0.9)) == ("red", "blue")
    for made, edge in ((large, 512), (small, 128)):
        again = Image.open(io.BytesIO(made))
        assert (again.format, again.size, dict(again.getexif())) == ("JPEG", (edge, edge), {})
        assert b"canary" not in made
        assert b"Exif" not in made


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "photo_heic"),
        (b"GIF89a" + b"\0" * 20, "photo_kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>", "photo_kind"),
        (b"%PDF-1.7", "photo_kind"),
        (b"", "photo_kind"),
        (picture()[:-40], "photo_damaged"),
        (picture()[:30], "photo_damaged"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "photo_damaged"),
        (png_claiming(60_000, 60_000), "photo_large"),
        (b"\xff\xd8\xff" + b"\0" * (40 * 2**20), "photo_large"),
    ],
    ids=["heic", "gif", "svg", "pdf", "nothing", "cut off", "only a head", "no webp", "bomb", "huge file"],
)
def test_what_is_no_photo_is_refused_and_said_which_way(data: bytes, code: str) -> None:
    with pytest.raises(RuleError) as caught:
        decode_photo(data)

    assert caught.value.code == code


def test_a_large_picture_is_made_smaller_while_it_is_read() -> None:
    image = decode_photo(picture(size=(4000, 3000)))

    assert (image.width(), image.height()) == (1600, 1200)


def test_transparency_becomes_white() -> None:
    clear = QImage(50, 50, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)

    large, _ = squares(clear)

    assert QImage.fromData(large).pixelColor(100, 100) == QColor(255, 255, 255)


def halves(width: int, height: int) -> QImage:
    return decode_photo(picture("PNG", (width, height)))


def test_the_part_is_moved_by_mouse_and_keys_and_never_leaves_the_picture(qtbot: QtBot, theme: Theme) -> None:
    view = CropView(theme, halves(400, 200))
    qtbot.addWidget(view)
    view.show()
    assert view.part == QRectF(100, 0, 200, 200)

    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.part == QRectF(0, 0, 200, 200)
    assert colour_at(view.cut(), 0.9, 0.5) == "red"

    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    qtbot.mouseMove(view, QPoint(120, 100))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(120, 100))
    assert view.part == QRectF(100, 0, 200, 200)

    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.part.width() == pytest.approx(200 / 1.15)
    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == 6
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.part == QRectF(100, 0, 200, 200)

    qtbot.keyClick(view, Qt.Key.Key_R)
    assert (colour_at(view.cut(), 0.5, 0.1), view.part) == ("red", QRectF(0, 0, 200, 200))


def crop(desk: MembersDesk, image: QImage) -> None:
    """Keep the middle of a picture as the photo of who is shown."""
    desk.page.person.head.photo.crop(image)
    dialog = desk.page.findChildren(CropDialog)[-1]
    dialog.go.click()


def photos(desk: MembersDesk) -> list[MemberPhoto]:
    return desk.store.select(MemberPhoto)


def face(desk: MembersDesk) -> str:
    """What the profile shows in the left half of its picture."""
    shown = desk.page.person.head._avatar.grab().toImage()
    return colour_at(shown, 0.3, 0.5)


def test_a_photo_is_cut_kept_shown_and_taken_back(members_desk: MembersDesk) -> None:
    desk = members_desk
    desk.open(KOFI)
    crop(desk, halves(400, 400))

    desk.qtbot.waitUntil(lambda: face(desk) == "red")
    (kept,) = photos(desk)
    assert kept.member_id == KOFI.id
    files = desk.store.files([kept.large, kept.small])
    assert {hashlib.sha256(data).hexdigest() for data in files.values()} == {kept.large, kept.small}
    row = desk.page.list.view.visualRect(desk.page.list.model.index(1))
    desk.qtbot.waitUntil(
        lambda: colour_at(desk.page.list.view.viewport().grab(row).toImage().copy(16, 4, 26, 26), 0.3, 0.5) == "red"
    )

    desk.page._context.tasks.undo()
    desk.qtbot.waitUntil(lambda: photos(desk) == [])
    desk.qtbot.waitUntil(lambda: face(desk) == "other")
    desk.page._context.tasks.redo()
    desk.qtbot.waitUntil(lambda: face(desk) == "red")


def test_a_photo_is_replaced_and_removed_from_the_menu(members_desk: MembersDesk) -> None:
    desk = members_desk
    desk.open(KOFI)
    crop(desk, halves(400, 400))
    desk.qtbot.waitUntil(lambda: face(desk) == "red")

    crop(desk, halves(400, 400).flipped(Qt.Orientation.Horizontal))
    desk.qtbot.waitUntil(lambda: face(desk) == "blue")
    assert len(photos(desk)) == 1

    menu = QMenu()
    desk.page.person.head.photo.add_to(menu)
    actions = {one.text(): one for one in menu.actions()}
    actions["Remove the photo"].trigger()
    desk.qtbot.waitUntil(lambda: photos(desk) == [])
    desk.qtbot.waitUntil(lambda: face(desk) == "other")


def test_a_file_that_is_no_photo_is_refused_in_words_and_changes_nothing(
    members_desk: MembersDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = members_desk
    desk.open(BJORN)
    said: list[Exception] = []
    object.__setattr__(desk.page.person.head.photo._context, "complain", said.append)
    path = tmp_path / "IMG_0042.HEIC"
    path.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")

    desk.page.person.head.photo.read(path)

    desk.qtbot.waitUntil(lambda: [one.args for one in said] != [])
    assert isinstance(said[0], RuleError)
    assert said[0].code == "photo_heic"
    assert photos(desk) == []


@pytest.mark.parametrize("role", Role)
def test_who_may_change_photos_is_offered_to(make_members_desk: Any, role: Role) -> None:
    desk: MembersDesk = make_members_desk(role)
    desk.open(KOFI)
    menu = QMenu()
    desk.page.person.head.photo.add_to(menu)

    assert [one.text() for one in menu.actions()] == ([] if role is Role.COACH else ["Choose a photo…"])


def test_without_multimedia_there_is_no_camera() -> None:
    assert has_camera() is False


def test_an_avatar_is_a_round_photo(qtbot: QtBot, theme: Theme) -> None:
    ground = QPixmap(100, 100)
    ground.fill(Qt.GlobalColor.green)
    painter = QPainter(ground)
    paint_avatar(painter, QRectF(0, 0, 100, 100), "Kofi Mensah", theme, QPixmap.fromImage(halves(128, 128)))
    painter.end()
    image = ground.toImage()

    assert [colour_at(image, 0.3, 0.5), colour_at(image, 0.7, 0.5)] == ["red", "blue"]
    assert image.pixelColor(2, 2) == QColor(Qt.GlobalColor.green)
