"""Member reads: each a constant number of statements, whatever the number of rows."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.passes import PassOffer
from studio.domain.attendance.records import TAKES_PLACE, Booking
from studio.domain.errors import NotFoundError
from studio.domain.members.facts import Facts
from studio.domain.members.own_records import OwnField, OwnValue
from studio.domain.members.passes import HeldPass
from studio.domain.members.records import (
    Consent,
    Document,
    DocumentKind,
    EmergencyContact,
    HealthCheck,
    Household,
    Member,
    PassEntry,
    PassKind,
    Payment,
    TrainingFlag,
)
from studio.domain.schedule.records import Session, SessionState
from studio.services.members.queries import MANY, Booked, Place, ProfileFacts
from studio.services.members.search import Entry
from studio.storage.columns import instant_from_plain
from studio.storage.journal import of_tables
from studio.storage.mapping import Connect, among, mapping_of
from studio.storage.member_facts import read_facts, touched
from studio.storage.offers import pass_offers
from studio.storage.owed import missing
from studio.storage.tables import (
    booking,
    class_kind,
    consent,
    document,
    emergency_contact,
    flag_cause,
    health_answers,
    health_check,
    household,
    journal_entry,
    journal_image,
    member,
    own_value,
    pass_,
    pass_entry,
    pass_type,
    payment,
    replaced_card,
    session,
    staff,
    training_flag,
)

if TYPE_CHECKING:
    from studio.services.ports import Work
    from studio.storage.unit_of_work import UnitOfWork

R = TypeVar("R")
_PLACES, _ENTRIES = 300, 60
_BALANCE = (
    sa.select(sa.func.coalesce(sa.func.sum(pass_entry.c.credits), 0))
    .where(pass_entry.c.pass_id == pass_.c.id)
    .correlate(pass_)
    .scalar_subquery()
)


class MemberReads:
    """Reads of members, their passes and visits."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def _rows(self, query: sa.Select[Any]) -> Sequence[Any]:
        with self._connect() as connection:
            return connection.execute(query).all()

    def journal_number(self) -> int:
        """The number of the journal's last entry."""
        return int(self._rows(sa.select(sa.func.coalesce(sa.func.max(journal_entry.c.number), 0)))[0][0])

    def entries(self, ids: Collection[UUID] | None = None) -> Sequence[Entry]:
        """Search entries of members that are not archived: of all, or of those asked for."""
        columns = ("id", "code", "name", "sort_name", "search", "phone", "second_phone", "email")
        query = sa.select(*(member.c[name] for name in columns)).where(member.c.archived.is_(False))
        cards = sa.select(replaced_card.c.member_id, replaced_card.c.code, replaced_card.c.opens)
        codes: dict[UUID, tuple[list[str], list[str]]] = {}
        for member_id, code, opens in self._rows(
            among(cards.order_by(replaced_card.c.replaced_at), replaced_card.c.member_id, ids)
        ):
            codes.setdefault(member_id, ([], []))[opens].append(code)
        found = [Entry(*row) for row in self._rows(among(query, member.c.id, ids))]
        return [
            replace(one, old_codes=tuple(codes[one.id][0]), more_codes=tuple(codes[one.id][1]))
            if one.id in codes
            else one
            for one in found
        ]

    def entries_like(self, words: Sequence[str], limit: int) -> Sequence[Entry]:
        """As `entries`, of some in whose names, numbers or addresses each word stands, those first whose name begins
        with the words.
        """
        begins = member.c.search.startswith(" ".join(words), autoescape=True)
        query = sa.select(member.c.id).where(member.c.archived.is_(False), *_saying(words))
        found = self._rows(query.order_by(begins.desc(), member.c.sort_name, member.c.id).limit(limit))
        return self.entries([row.id for row in found])

    def archived(self, words: Sequence[str]) -> Sequence[tuple[UUID, str]]:
        """Archived members, but for erased ones, in whose names, numbers or addresses each word stands, by name."""
        query = sa.select(member.c.id, member.c.name).where(_ARCHIVED, *_saying(words))
        return [(row.id, row.name) for row in self._rows(query.order_by(member.c.sort_name, member.c.id))]

    def archived_number(self) -> int:
        """How many members are archived, without erased ones."""
        return int(self._rows(sa.select(sa.func.count()).select_from(member).where(_ARCHIVED))[0][0])

    def changed(self, since: int) -> Collection[UUID]:
        """The members whose own row was written after a journal entry, at most one more than `MANY`."""
        query = sa.select(journal_image.c.row_id).where(journal_image.c.entry > since, of_tables(member.name))
        return {row[0] for row in self._rows(query.distinct().limit(MANY + 1))}

    def last_change(self, member_id: UUID, field: str | UUID) -> Mapping[str, object]:
        """Who changed a field of a member's own row, or one of the studio's own (its id), last: who, desk and at (an
        instant); empty when nobody did.
        """
        table, key = (own_value, "value") if isinstance(field, UUID) else (member, field)
        query = (
            sa.select(
                journal_image.c.before, journal_image.c.after, journal_entry.c.at, journal_entry.c.desk, staff.c.name
            )
            .join_from(journal_image, journal_entry, journal_entry.c.number == journal_image.c.entry)
            .join(staff, staff.c.id == journal_entry.c.actor_id, isouter=True)
            .where(journal_image.c.table_name == table.name, journal_image.c.member_id == member_id)
            .order_by(journal_image.c.entry.desc())
        )
        for row in self._rows(query):
            before, after = (json.loads(text) if text else {} for text in (row.before, row.after))
            another = isinstance(field, UUID) and field.hex not in {before.get("field_id"), after.get("field_id")}
            if not another and before.get(key) != after.get(key):
                return {"who": row.name or "", "desk": row.desk, "at": instant_from_plain(row.at)}
        return {}

    def last_here(self, ids: Collection[UUID] | None = None) -> Mapping[UUID, datetime]:
        """When members last came, of all that are not archived or of those asked for."""
        # One look into the index a member: grouping would read every booking there ever was.
        last = (
            sa.select(booking.c.arrived_at)
            .where(booking.c.member_id == member.c.id, booking.c.arrived_at.is_not(None))
            .order_by(booking.c.arrived_at.desc())
            .limit(1)
            .scalar_subquery()
        )
        query = sa.select(member.c.id, last)
        listed = query.where(member.c.archived.is_(False)) if ids is None else query.where(member.c.id.in_(list(ids)))
        return {row[0]: row[1] for row in self._rows(listed) if row[1] is not None}

    def visits(self, ids: Collection[UUID], since: datetime) -> Sequence[tuple[UUID, datetime]]:
        """Every arrival of these members since an instant."""
        query = sa.select(booking.c.member_id, booking.c.arrived_at).where(booking.c.arrived_at >= since)
        return [(row[0], row[1]) for row in self._rows(among(query, booking.c.member_id, ids))]

    def touched(self, since: int) -> Collection[UUID]:
        """The members of whom something that lists look at was written after a journal entry, at most two more than
        `MANY`.
        """
        with self._connect() as connection:
            return touched(connection, since)

    def facts(
        self, ids: Collection[UUID] | None, visits_since: datetime, day: date, zone: str, *, archived: bool = False
    ) -> Mapping[UUID, Facts]:
        """The facts of members that are not archived, or of those who are, but for their passes."""
        with self._connect() as connection:
            return read_facts(connection, ids, visits_since, day, zone, archived=archived)

    def passes(self, ids: Collection[UUID] | None, until: date) -> Sequence[tuple[UUID, HeldPass]]:
        """Passes that had not ended by a day, with their balances, of all or of those asked for."""
        query = _held().where(sa.or_(pass_.c.ends_on.is_(None), pass_.c.ends_on >= until))
        return [(row.member_id, _held_pass(row)) for row in self._rows(among(query, pass_.c.member_id, ids))]

    def offers(self, member_id: UUID, work: Work | None = None) -> Sequence[PassOffer]:
        """The passes that a member could book on; with `work`, as its command has left them."""
        if work is not None:
            return pass_offers(cast("UnitOfWork", work).connection, member_id)
        with self._connect() as connection:
            return pass_offers(connection, member_id)

    def sold(self, day: date) -> tuple[Mapping[UUID, tuple[int, int]], Mapping[UUID, int]]:
        """Per type of pass how many were sold and how many of them had not ended by a day; per coupon how often it was
        taken.
        """
        runs = sa.or_(pass_.c.ends_on.is_(None), pass_.c.ends_on >= day)
        count = sa.func.count()
        types = sa.select(pass_.c.type_id, count, count.filter(runs)).group_by(pass_.c.type_id)
        coupons = sa.select(pass_.c.coupon_id, count).where(pass_.c.coupon_id.is_not(None)).group_by(pass_.c.coupon_id)
        return (
            {row[0]: (row[1], row[2]) for row in self._rows(types)},
            {row[0]: row[1] for row in self._rows(coupons)},
        )

    def booked(self, member_id: UUID, since: datetime, until: datetime, but: UUID) -> Sequence[Booked]:
        """The classes between two wall times in which a member has a place, without one class."""
        query = (
            sa.select(session.c.starts, class_kind.c.loads_legs, session.c.circuit_version_id)
            .join_from(booking, session, session.c.id == booking.c.session_id)
            .join(class_kind, class_kind.c.id == session.c.kind_id)
            .where(
                booking.c.member_id == member_id,
                booking.c.state.in_(TAKES_PLACE),
                session.c.starts >= since,
                session.c.starts < until,
                session.c.state == SessionState.SCHEDULED,
                session.c.id != but,
            )
        )
        return [Booked(*row) for row in self._rows(query)]

    def payments(self, member_id: UUID) -> Sequence[tuple[Payment, str]]:
        """What a member paid, the newest first, each with the name of the pass it was for."""
        query = (
            sa.select(payment, sa.func.coalesce(pass_.c.name, "").label("pass_name"))
            .join_from(payment, pass_, pass_.c.id == payment.c.pass_id, isouter=True)
            .where(payment.c.member_id == member_id)
            .order_by(payment.c.at.desc(), payment.c.id.desc())
        )
        return [(Payment(*row[:-1]), row[-1]) for row in self._rows(query)]

    def owed(self, member_id: UUID) -> Sequence[tuple[UUID, int, str]]:
        """The passes of a member for which less was paid than they cost: id, what is missing, in which currency."""
        query = (
            sa.select(pass_.c.id, missing().label("missing"), pass_type.c.currency)
            .join(pass_type, pass_type.c.id == pass_.c.type_id)
            .where(pass_.c.member_id == member_id, missing() > 0)
        )
        return [(row.id, int(row.missing), row.currency) for row in self._rows(query)]

    def places(self, member_id: UUID, skipped: int, limit: int) -> Sequence[Place]:
        """Places of a member, the latest class first, after so many of them."""
        with self._connect() as connection:
            return _places(connection, member_id, skipped, limit)

    def profile(self, member_id: UUID) -> ProfileFacts:
        """Everything a profile is made of. Raises `NotFoundError`."""
        with self._connect() as connection:
            found = _records(connection, Member, member.c.id == member_id)
            if not found:
                raise NotFoundError("not_found", kind="Member")
            causes = sa.select(flag_cause.c.flag_id).where(flag_cause.c.member_id == member_id)
            answers = sa.select(health_answers.c.check_id).where(health_answers.c.member_id == member_id)
            held = _held().where(pass_.c.member_id == member_id).order_by(pass_.c.starts_on.desc(), pass_.c.id)
            return ProfileFacts(
                member=found[0],
                household=_household(connection, found[0]),
                kin=_kin(connection, found[0]),
                contacts=_records(connection, EmergencyContact, emergency_contact.c.member_id == member_id),
                documents=_records(connection, Document, document.c.member_id == member_id),
                kinds=_records(connection, DocumentKind),
                own_fields=_records(connection, OwnField),
                own_values=_records(connection, OwnValue, own_value.c.member_id == member_id),
                consents=_records(connection, Consent, consent.c.member_id == member_id),
                checks=_records(connection, HealthCheck, health_check.c.member_id == member_id),
                flags=_records(connection, TrainingFlag, training_flag.c.member_id == member_id),
                caused=set(connection.execute(causes).scalars()),
                answered=set(connection.execute(answers).scalars()),
                passes=[_held_pass(row) for row in connection.execute(held)],
                entries=_entries(connection, member_id),
                places=_places(connection, member_id),
            )


def _held() -> sa.Select[Any]:
    return sa.select(
        pass_.c.member_id,
        pass_.c.id,
        pass_.c.name,
        pass_type.c.kind,
        pass_.c.starts_on,
        pass_.c.ends_on,
        pass_.c.frozen_on,
        pass_.c.frozen_until,
        pass_.c.hold,
        pass_type.c.freezable,
        pass_type.c.transferable,
        pass_type.c.kinds,
        sa.case((pass_type.c.kind == PassKind.UNLIMITED, None), else_=_BALANCE).label("left"),
    ).join(pass_type, pass_type.c.id == pass_.c.type_id)


_ARCHIVED = sa.and_(member.c.archived.is_(True), member.c.erased_on.is_(None))


def _saying(words: Sequence[str]) -> list[sa.ColumnElement[bool]]:
    """That each word stands in a member's names, numbers or addresses."""
    texts = (member.c.search, member.c.email, member.c.code, member.c.phone, member.c.second_phone)
    return [sa.or_(*(text.icontains(word, autoescape=True) for text in texts)) for word in words]


def _held_pass(row: sa.Row[Any]) -> HeldPass:
    left = None if row.left is None else int(row.left)
    return HeldPass(
        row.id,
        row.name,
        row.kind,
        left,
        row.starts_on,
        row.ends_on,
        row.frozen_on,
        row.frozen_until,
        row.hold,
        row.freezable,
        row.transferable,
        row.kinds,
    )


def _records(connection: sa.Connection, kind: type[R], *where: sa.ColumnElement[bool]) -> list[R]:
    mapping = mapping_of(kind)
    query = sa.select(mapping.table).where(*where).order_by(mapping.table.c.id)
    return [mapping.value(row) for row in connection.execute(query)]


def _household(connection: sa.Connection, one: Member) -> Household | None:
    if one.household_id is None:
        return None
    return _records(connection, Household, household.c.id == one.household_id)[0]


def _kin(connection: sa.Connection, one: Member) -> list[Member]:
    """The other people of the household, the guardian and the wards."""
    near = [member.c.guardian_id == one.id]
    if one.household_id is not None:
        near.append(member.c.household_id == one.household_id)
    if one.guardian_id is not None:
        near.append(member.c.id == one.guardian_id)
    return _records(connection, Member, sa.or_(*near), member.c.id != one.id)


def _entries(connection: sa.Connection, member_id: UUID) -> list[tuple[PassEntry, str]]:
    """The newest lines of all ledgers of a member, each with its pass's name."""
    query = (
        sa.select(pass_entry, pass_.c.name.label("pass_name"))
        .join(pass_, pass_.c.id == pass_entry.c.pass_id)
        .where(pass_.c.member_id == member_id)
        .order_by(pass_entry.c.at.desc(), pass_entry.c.id.desc())
        .limit(_ENTRIES)
    )
    return [(PassEntry(*row[:-1]), row[-1]) for row in connection.execute(query)]


def _places(connection: sa.Connection, member_id: UUID, skipped: int = 0, limit: int = _PLACES) -> list[Place]:
    """Places of a member, the latest class first."""
    query = (
        sa.select(booking, session, class_kind.c.letter, class_kind.c.tone)
        .join_from(booking, session, session.c.id == booking.c.session_id)
        .join(class_kind, class_kind.c.id == session.c.kind_id)
        .where(booking.c.member_id == member_id)
        .order_by(session.c.starts_at.desc(), booking.c.id)
        .limit(limit)
        .offset(skipped)
    )
    width = len(booking.c)
    return [
        Place(Booking(*row[:width]), Session(*row[width:-2]), row[-2], row[-1]) for row in connection.execute(query)
    ]
