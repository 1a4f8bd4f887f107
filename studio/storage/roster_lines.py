"""The people of a class and those who wait for a place, with the facts that their flags are made from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.flags import MemberFacts, PassHeld
from studio.domain.attendance.records import STILL_WAITS, Booking, BookingState, WaitlistEntry, WaitState
from studio.domain.clock import wall_time
from studio.domain.members.passes import stands_still
from studio.domain.members.records import GUARDIAN_CONSENT, WAIVER, PassKind
from studio.services.attendance.queries import RosterLine, WaitLine
from studio.storage.owed import missing
from studio.storage.tables import (
    booking,
    document,
    health_check,
    member,
    pass_,
    pass_entry,
    pass_type,
    race,
    training_flag,
    waitlist_entry,
)

if TYPE_CHECKING:
    from studio.domain.schedule.records import Session


def roster_lines(connection: sa.Connection, dated: Session) -> tuple[RosterLine, ...]:
    """Every booking of a class but those cancelled in good time, alphabetical."""
    day = dated.starts.date()
    query = (
        sa.select(
            booking,
            member.c.name.label("member_name"),
            member.c.sort_name,
            member.c.search,
            member.c.birth_date,
            member.c.rotation_cleared,
            member.c.phone,
            pass_.c.name.label("pass_name"),
            pass_.c.ends_on,
            pass_.c.frozen_on,
            pass_.c.frozen_until,
            pass_type.c.kind,
            *_facts(dated, day),
        )
        .join(member, member.c.id == booking.c.member_id)
        .join(pass_, pass_.c.id == booking.c.pass_id, isouter=True)
        .join(pass_type, pass_type.c.id == pass_.c.type_id, isouter=True)
        .where(booking.c.session_id == dated.id, booking.c.state != BookingState.CANCELLED)
    )
    width = len(booking.c)
    limits = _limits(connection, dated, day)
    lines = [_line(row, width, dated, limits.get(row.member_id, ())) for row in connection.execute(query)]
    # Sorted here, because the two engines order accents and scripts differently.
    return tuple(sorted(lines, key=lambda line: (line.sort_name, line.name, line.booking.id)))


def _facts(dated: Session, day: date) -> list[sa.ColumnElement[Any]]:
    """Per member: last day of waiver and check, the next race, the last visit before, credits, what is unpaid, and why
    they came up from the waitlist.
    """
    of_member = member.c.id
    earlier, held = booking.alias("earlier"), pass_.alias("held")
    return [
        _last_day(document, document.c.kind == WAIVER).label("waiver_until"),
        _last_day(document, document.c.kind == GUARDIAN_CONSENT).label("guardian_until"),
        _last_day(health_check).label("check_until"),
        sa.select(sa.func.min(race.c.on_day))
        .where(race.c.member_id == of_member, race.c.on_day >= day)
        .scalar_subquery()
        .label("race_on"),
        sa.select(sa.func.max(earlier.c.arrived_at))
        .where(
            earlier.c.member_id == of_member, earlier.c.arrived_at < dated.starts_at, earlier.c.session_id != dated.id
        )
        .scalar_subquery()
        .label("last_visit"),
        _sum(pass_entry.c.credits).where(pass_entry.c.pass_id == pass_.c.id).scalar_subquery().label("balance"),
        _sum(-pass_entry.c.credits)
        .where(pass_entry.c.pass_id == booking.c.pass_id, pass_entry.c.booking_id == booking.c.id)
        .scalar_subquery()
        .label("used"),
        sa.exists().where(held.c.member_id == of_member, held.c.price_minor > 0, missing(held) > 0).label("unpaid"),
        sa.select(waitlist_entry.c.reason)
        .where(
            waitlist_entry.c.session_id == dated.id,
            waitlist_entry.c.member_id == of_member,
            waitlist_entry.c.state == WaitState.PROMOTED,
        )
        .scalar_subquery()
        .label("moved_up"),
    ]


def _last_day(table: sa.Table, *where: sa.ColumnElement[bool]) -> sa.ScalarSelect[Any]:
    """The latest last day of a member's rows, `date.max` for one without end."""
    ends = table.c.expires_on
    latest = sa.func.max(sa.func.coalesce(ends, sa.literal(date.max, ends.type)))
    return sa.select(latest).where(table.c.member_id == member.c.id, *where).scalar_subquery()


def _sum(column: sa.ColumnElement[Any]) -> sa.Select[Any]:
    return sa.select(sa.func.coalesce(sa.func.sum(column), 0))


def _limits(connection: sa.Connection, dated: Session, day: date) -> dict[UUID, list[tuple[str, bool]]]:
    """Per member of a class, the training flags of its day, and whether each was to be looked at by then."""
    query = (
        sa.select(booking.c.member_id, training_flag.c.flag, training_flag.c.review_on)
        .join(training_flag, training_flag.c.member_id == booking.c.member_id)
        .where(
            booking.c.session_id == dated.id,
            training_flag.c.starts_on <= day,
            sa.or_(training_flag.c.ends_on.is_(None), training_flag.c.ends_on >= day),
        )
        .order_by(booking.c.member_id, training_flag.c.flag)
    )
    found: dict[UUID, list[tuple[str, bool]]] = {}
    for row in connection.execute(query):
        found.setdefault(row.member_id, []).append((row.flag, row.review_on is not None and row.review_on <= day))
    return found


def _line(row: sa.Row[Any], width: int, dated: Session, limits: Sequence[tuple[str, bool]]) -> RosterLine:
    day = dated.starts.date()
    held = None
    if row.pass_name is not None:
        left = None if row.kind is PassKind.UNLIMITED else int(row.balance)
        still = stands_still(row.frozen_on, row.frozen_until, day)
        held = PassHeld(row.pass_name, row.kind, left, row.ends_on, still)
    facts = MemberFacts(
        waiver_until=row.waiver_until,
        check_until=row.check_until,
        held=held,
        limits=tuple(flag for flag, _ in limits),
        race_on=row.race_on,
        birth_date=row.birth_date,
        last_visit=None if row.last_visit is None else wall_time(row.last_visit, dated.zone).date(),
        review_due=any(due for _, due in limits),
        answer=row.reason if row.reason in {"changed", "unchanged"} else "",
        guardian_until=row.guardian_until,
        unpaid=row.unpaid,
    )
    return RosterLine(
        booking=Booking(*row[:width]),
        name=row.member_name,
        sort_name=row.sort_name,
        search=row.search,
        facts=facts,
        used=int(row.used),
        rotation_cleared=row.rotation_cleared,
        phone=row.phone,
        moved_up=row.moved_up or "",
    )


def wait_lines(connection: sa.Connection, dated: Session) -> tuple[WaitLine, ...]:
    """Who waits for a place in a class, longest waiting first."""
    day = dated.starts.date()
    pass_name = (
        sa.select(pass_.c.name)
        .where(
            pass_.c.member_id == waitlist_entry.c.member_id,
            pass_.c.starts_on <= day,
            sa.or_(pass_.c.ends_on.is_(None), pass_.c.ends_on >= day),
        )
        .order_by(pass_.c.ends_on.desc(), pass_.c.id)
        .limit(1)
        .scalar_subquery()
    )
    query = (
        sa.select(waitlist_entry, member.c.name, pass_name.label("pass_name"), member.c.phone, member.c.email)
        .join(member, member.c.id == waitlist_entry.c.member_id)
        .where(
            waitlist_entry.c.session_id == dated.id,
            waitlist_entry.c.state.in_(STILL_WAITS),
        )
        .order_by(waitlist_entry.c.since, waitlist_entry.c.id)
    )
    return tuple(
        WaitLine(WaitlistEntry(*row[:-4]), row.name, row.pass_name or "", row.phone, row.email)
        for row in connection.execute(query)
    )
