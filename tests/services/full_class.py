"""A class of two places at the desk's hour, three members and two types of pass, for tests of attendance."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from studio.domain.attendance.records import Booking
from studio.domain.members.records import Member, Pass, PassEntry, PassKind, PassType
from studio.domain.schedule.records import Session
from studio.services.attendance.service import AttendanceService
from studio.storage.attendance import AttendanceReads
from studio.storage.store import Store
from tests import builders

PACK = PassType(UUID(int=50), "Pack of 10", PassKind.CREDITS, 10, 180)
MONTHLY = PassType(UUID(int=51), "Unlimited", PassKind.UNLIMITED, None, 30)
BJORN = builders.member("Björn Lindqvist", code="1042")
HANNA = builders.member("Hanna Nguyễn", code="1043")
LEILA = builders.member("Leila Haddad", code="1044")
CLASS = builders.session("2026-04-14T18:00", capacity=2)
LATER = builders.session("2026-04-14T19:15", capacity=12)


def attendance_on(store: Store) -> AttendanceService:
    """The service on a studio with all of it; nobody is booked."""
    builders.put(store, *builders.STUDIO, PACK, MONTHLY, BJORN, HANNA, LEILA, CLASS, LATER)
    return AttendanceService(store, AttendanceReads(store.connect), builders.SHELF)


def pass_of(who: Member, kind: PassType = PACK, left: int = 10) -> tuple[Pass, PassEntry]:
    held = Pass(builders.next_id(), who.id, kind.id, kind.name, date(2026, 1, 5), date(2026, 7, 1))
    return held, PassEntry(builders.next_id(), held.id, datetime(2026, 1, 5, tzinfo=UTC), left, "bought")


def booked(store: Store, who: Member, of: Session = CLASS, **fields: Any) -> Booking:
    made = builders.booking(of, who, **fields)
    builders.put(store, made)
    return made


def stored(store: Store, who: Member, of: Session = CLASS) -> Booking:
    (found,) = store.select(Booking, session_id=of.id, member_id=who.id)
    return found
