"""Photos as they are kept: once per content, outside the journal, by role, in every backup."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import sqlalchemy as sa
from PIL import Image

from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.records import MemberPhoto
from studio.domain.roles import Role
from studio.services.members.photos import MOST_BYTES, PhotoDesk
from studio.storage.engine import Database, open_database
from studio.storage.files import sweep_files
from studio.storage.store import Store
from studio.storage.tables import journal_image, stored_file
from studio.storage.vault import write_backup
from tests.builders import STUDIO, call, member, put

KOFI, BJORN = member("Kofi Mensah"), member("Björn Lindqvist")


def jpeg(shade: int, edge: int = 128, **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (edge, edge), (shade, 90, 90)).save(out, "JPEG", **options)
    return out.getvalue()


@pytest.fixture
def desk(store: Store) -> PhotoDesk:
    put(store, *STUDIO, KOFI, BJORN)
    return PhotoDesk(store)


def files(store: Store) -> int:
    with store.connect() as connection:
        return connection.execute(sa.select(sa.func.count()).select_from(stored_file)).scalar_one()


def test_a_photo_is_given_replaced_and_taken_back(store: Store, desk: PhotoDesk) -> None:
    first = desk.put(call(), KOFI.id, jpeg(1, 512), jpeg(1))
    second = desk.put(call(), KOFI.id, jpeg(2, 512), jpeg(2))
    (kept,) = store.select(MemberPhoto)
    assert desk.read([kept.small]) == {kept.small: jpeg(2)}

    assert second.entry is not None
    store.undo(call(), second.entry)
    back = desk.of(Role.COACH, [KOFI.id])[KOFI.id]
    assert desk.read([back.large]) == {back.large: jpeg(1, 512)}

    assert first.entry is not None
    removed = desk.remove(call(), KOFI.id)
    assert (desk.of(Role.MANAGER, [KOFI.id]), removed.label) == ({}, "photo_removed")


def test_the_journal_names_photos_and_does_not_hold_them(store: Store, desk: PhotoDesk) -> None:
    desk.put(call(), KOFI.id, jpeg(1, 512), jpeg(1))
    desk.put(call(), BJORN.id, jpeg(1, 512), jpeg(1))

    with store.connect() as connection:
        longest = max(len(text) for text in connection.execute(sa.select(journal_image.c.after)).scalars() if text)
    assert longest < 1000
    assert files(store) == 2


@pytest.mark.parametrize(
    "wrong",
    [b"", b"GIF89a", jpeg(1)[:-2], jpeg(1, exif=b"Exif\0\0canary"), jpeg(1, comment=b"canary"), b"\xff\xd8\xff\xd9"],
)
def test_only_small_bare_jpegs_are_kept(store: Store, desk: PhotoDesk, wrong: bytes) -> None:
    with pytest.raises(RuleError, match="photo_wrong"):
        desk.put(call(), KOFI.id, wrong, jpeg(1))
    with pytest.raises(RuleError, match="photo_wrong"):
        desk.put(call(), KOFI.id, jpeg(1, 512)[:-2] + b"\0" * MOST_BYTES + b"\xff\xd9", jpeg(1))
    assert files(store) == 0


def test_coaches_see_photos_and_do_not_change_them(desk: PhotoDesk) -> None:
    desk.put(call(Role.DESK), KOFI.id, jpeg(1, 512), jpeg(1))

    assert list(desk.of(Role.COACH, [KOFI.id, BJORN.id])) == [KOFI.id]
    with pytest.raises(NotAllowedError):
        desk.put(call(Role.COACH), KOFI.id, jpeg(1, 512), jpeg(1))
    with pytest.raises(NotAllowedError):
        desk.remove(call(Role.COACH), KOFI.id)


def test_files_that_nothing_can_bring_back_are_swept(store: Store, desk: PhotoDesk) -> None:
    desk.put(call(), KOFI.id, jpeg(1, 512), jpeg(1))
    desk.put(call(), BJORN.id, jpeg(2, 512), jpeg(2))
    desk.remove(call(), KOFI.id)
    with store.database.writing() as connection:
        assert sweep_files(connection) == 0  # undo would bring it back
        kofis = journal_image.c.member_id == KOFI.id
        connection.execute(journal_image.update().where(kofis).values(before=None, after=None))
        assert sweep_files(connection) == 2

    assert list(desk.read([one.small for one in store.select(MemberPhoto)]).values()) == [jpeg(2)]


def test_a_backup_holds_photos(database: Database, store: Store, desk: PhotoDesk, tmp_path: Path) -> None:
    desk.put(call(), KOFI.id, jpeg(1, 512), jpeg(1))
    path = tmp_path / "copy.db"
    write_backup(database, path)

    copy = open_database(path)
    try:
        with copy.reading() as connection:
            assert set(connection.execute(sa.select(stored_file.c.data)).scalars()) == {jpeg(1, 512), jpeg(1)}
    finally:
        copy.close()
