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
    from studio.ui.tasks import Tasks

AFTER_MS = 50
"""A page that is shown asks for its own things first."""
MOST = 600
"""Pictures kept in memory: some 40 MB."""


class Faces(QObject):
    """Pictures by member. What is not here yet is asked for, and `changed` tells when it has come."""

    changed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._photos: Mapping[UUID, MemberPhoto] = {}
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: set[str] = set()
        # Rows are painted one by one: what all of them want is asked for at once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self._later = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._later.timeout.connect(self._reload)
        tasks.changed.connect(self._heed)
        tasks.person_changed.connect(lambda _person: self._later.start())
        if tasks.is_open:
            self._reload()

    def has(self, member_id: UUID) -> bool:
        """Whether a member has a photo that may be shown here."""
        return member_id in self._photos

    def small(self, member_id: UUID) -> QPixmap | None:
        """The picture for lists, once it is there."""
        photo = self._photos.get(member_id)
        return None if photo is None else self._picture(photo.small)

    def large(self, member_id: UUID) -> QPixmap | None:
        """The picture for the profile, once it is there; the small one until then."""
        photo = self._photos.get(member_id)
        return None if photo is None else self._picture(photo.large) or self._picture(photo.small)

    def _picture(self, digest: str) -> QPixmap | None:
        known = self._pictures.get(digest)
        if known is None:
            self._wanted.add(digest)
            self._soon.start()
            return None
        self._pictures.move_to_end(digest)
        return known

    def _heed(self, changes: Changes) -> None:
        if changes & Changes.MEMBERS:
            self._reload()

    def _reload(self) -> None:
        role = self._tasks.person.role

        def show(photos: Mapping[UUID, MemberPhoto]) -> None:
            if photos != self._photos:
                self._photos = photos
                self.changed.emit()

        self._tasks.run_query(lambda studio: studio.photos.owners(role), show, owner=self, key="owners")

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, set()

        def take(files: Mapping[str, bytes]) -> None:
            for digest, data in files.items():
                picture = QPixmap()
                picture.loadFromData(data, "JPEG")
                self._pictures[digest] = picture
            while len(self._pictures) > MOST:
                self._pictures.popitem(last=False)
            if files:
                self.changed.emit()

        self._tasks.run_query(lambda studio: studio.photos.read(wanted), take, owner=self)


def faces_of(tasks: Tasks) -> Faces:
    """The faces of a desk: one set for all its pages, made when first asked for."""
    return tasks.findChild(Faces) or Faces(tasks)
