"""The faces of members: photos read once for all pages, and drawn anew where one has changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from studio.services.changes import Changes

if TYPE_CHECKING:
    from studio.domain.members.records import MemberPhoto
    from studio.services.studio import Studio
from studio.ui.tasks import Tasks

MOST = 600
"""Pictures kept in memory: some 40 MB."""


class Faces(QObject):
    """Pictures by member. What is not here yet is asked for, and `changed` tells when it has come."""

    changed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._photos: dict[UUID, MemberPhoto] = {}
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[UUID] = set()
        self._wanted: set[UUID] = set()
        self._wanted_files: set[str] = set()
        # Rows are painted one by one: what all of them want is asked for at once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        tasks.changed.connect(self._heed)
        tasks.person_changed.connect(self._forget)

    def has(self, member_id: UUID) -> bool:
        """Whether a member has a photo that may be shown here, as far as is known yet."""
        return self._photo(member_id) is not None

    def small(self, member_id: UUID) -> QPixmap | None:
        """The picture for lists, once it is there."""
        photo = self._photo(member_id)
        return None if photo is None else self._picture(photo.small)

    def large(self, member_id: UUID) -> QPixmap | None:
        """The picture for the profile, once it is there; the small one until then."""
        photo = self._photo(member_id)
        return None if photo is None else self._picture(photo.large) or self._picture(photo.small)

    def _photo(self, member_id: UUID) -> MemberPhoto | None:
        if member_id not in self._asked:
            self._wanted.add(member_id)
            self._soon.start()
        return self._photos.get(member_id)

    def _picture(self, digest: str) -> QPixmap | None:
        known = self._pictures.get(digest)
        if known is None:
            self._wanted_files.add(digest)
            self._soon.start()
            return None
        self._pictures.move_to_end(digest)
        return known

    def _heed(self, changes: Changes) -> None:
        if changes & Changes.MEMBERS:
            # Who is looked at is asked for anew; until the answer comes they keep the face they had.
            self._asked.clear()
            self.changed.emit()

    def _forget(self) -> None:
        """Show nobody's face to another person before it is known that they may see it."""
        self._asked.clear()
        self._photos.clear()
        self.changed.emit()

    def _ask(self) -> None:
        members, self._wanted = self._wanted, set()
        files, self._wanted_files = self._wanted_files, set()
        self._asked |= members
        role = self._tasks.person.role

        def answer(studio: Studio) -> tuple[Mapping[UUID, MemberPhoto], Mapping[str, bytes]]:
            photos = studio.photos.of(role, members) if members else {}
            missing = files | {photo.small for photo in photos.values() if photo.small not in known}
            return photos, studio.photos.read(missing) if missing else {}

        def take(found: tuple[Mapping[UUID, MemberPhoto], Mapping[str, bytes]]) -> None:
            photos, pictures = found
            if role is not self._tasks.person.role:
                return
            before = {key: photo for key, photo in self._photos.items() if key in members}
            for key in before:
                del self._photos[key]
            self._photos.update(photos)
            for digest, data in pictures.items():
                picture = QPixmap()
                picture.loadFromData(data, "JPEG")
                self._pictures[digest] = picture
            while len(self._pictures) > MOST:
                self._pictures.popitem(last=False)
            if pictures or before != photos:
                self.changed.emit()

        known = frozenset(self._pictures)
        self._tasks.run_query(answer, take, owner=self)


def faces_of(tasks: Tasks) -> Faces:
    """The faces of a desk: one set for all its pages, made when first asked for."""
    return tasks.findChild(Faces) or Faces(tasks)
