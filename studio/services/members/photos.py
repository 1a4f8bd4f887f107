"""Photos of members: square JPEGs that were made from somebody's file, so that nothing of the file itself is kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from uuid import UUID

from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import Member, MemberPhoto
from studio.domain.roles import Role
from studio.services.access import Part, need_edit, sees
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work

LARGE, SMALL = 512, 128
"""Edges in pixels of the two squares that are kept."""
MOST_BYTES = 256 * 1024
_BEGIN, _END = b"\xff\xd8\xff", b"\xff\xd9"
_METADATA = frozenset({*range(0xE1, 0xF0), 0xFE})
"""Markers of JPEG segments that hold what a camera says of itself: EXIF, XMP, profiles, places, comments."""


class PhotoDesk:
    """Sets, removes and reads photos."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, role: Role, members: Collection[UUID]) -> Mapping[UUID, MemberPhoto]:
        """The photos that these members have, as far as a role sees photos."""
        if not sees(role, Part.PHOTO):
            return {}
        return {one.member_id: one for one in self._store.select(MemberPhoto, member_id=frozenset(members))}

    def read(self, digests: Collection[str]) -> Mapping[str, bytes]:
        """The JPEGs with these digests."""
        return self._store.files(digests)

    def put(self, call: Call, member_id: UUID, large: bytes, small: bytes) -> Outcome:
        """Give a member a photo, or another one; label "photo_set" with name and member (the id).

        Raises `RuleError` "photo_wrong" for what is no small JPEG without metadata.
        """
        need_edit(call.role, Part.PHOTO)
        if not (_is_bare_jpeg(large) and _is_bare_jpeg(small)):
            raise RuleError("photo_wrong")

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            kept = work.keep_file(large), work.keep_file(small)
            before = work.select(MemberPhoto, member_id=member_id)
            if before:
                work.change(before[0], replace(before[0], large=kept[0], small=kept[1]))
            else:
                work.add(MemberPhoto(new_id(), member_id, *kept))
            details = {"name": member.name, "member": str(member_id)}
            return Outcome(None, Changes.MEMBERS, "photo_set", details)

        return self._store.run(call, do)

    def remove(self, call: Call, member_id: UUID) -> Outcome:
        """Take a member's photo away; label "photo_removed" with name and member (the id)."""
        need_edit(call.role, Part.PHOTO)

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            work.remove(*work.select(MemberPhoto, member_id=member_id))
            details = {"name": member.name, "member": str(member_id)}
            return Outcome(None, Changes.MEMBERS, "photo_removed", details)

        return self._store.run(call, do)


def _is_bare_jpeg(data: bytes) -> bool:
    """Whether it is a whole, small JPEG that tells nothing but the picture: the markers up to it are walked through."""
    if len(data) > MOST_BYTES or not data.startswith(_BEGIN) or not data.endswith(_END):
        return False
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _METADATA:
            return False
        if marker == 0xDA:  # the picture itself begins
            return True
        at += 2 + length
    return False
