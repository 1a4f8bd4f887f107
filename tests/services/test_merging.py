"""Two profiles made one: everything moves, nothing is counted twice, one undo parts them exactly. On both engines."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from studio.domain.attendance.records import Booking, BookingState, StandingBooking, WaitlistEntry, WaitState
from studio.domain.attendance.rules import USES_CREDIT
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.merging import Pick, better_first, merged, suggested
from studio.domain.members.records import (
    Consent,
    EmergencyContact,
    FlagCause,
    KeptApart,
    Member,
    MergedMember,
    Pass,
    PassEntry,
    ReplacedCard,
    RunWeek,
    TrainingFlag,
)
from studio.domain.roles import Role
from studio.printing.printer import PdfPrinter
from studio.services.attendance.service import AttendanceService
from studio.services.members.service import MemberService
from studio.services.persons.service import PersonService
from studio.storage import journal
from studio.storage.attendance import AttendanceReads
from studio.storage.members import MemberReads
from studio.storage.persons import PersonReads, member_kinds
from studio.storage.store import Store
from studio.storage.tables import pass_entry
from tests.builders import SHELF, balance, booking, call, member, next_id, put, session
from tests.support.databases import NOW
from tests.support.whole_person import CLASS, GROUND, OTHER, PACK, SERIES, Canary, every_row, whole_person

ANA = member("Ana Silva", phone="+351 21 000 0001", tags=("morning",), notes="Prefers the back row.")
ANNA = member("Anna Silva", email="ana@example.org", joined_on=date(2024, 2, 1), tags=("club",), notes="Left-handed.")


@pytest.fixture
def persons(store: Store, clock: FixedClock) -> PersonService:
    """The service on a studio with two profiles of one person."""
    put(store, *GROUND, OTHER, ANA, ANNA)
    return PersonService(store, PersonReads(store.connect), AttendanceReads(store.connect), clock, PdfPrinter(), SHELF)


def sold(store: Store, who: Member, credits: int = 10) -> Pass:
    held = Pass(next_id(), who.id, PACK.id, PACK.name, date(2026, 3, 1), date(2026, 6, 30))
    put(store, held, PassEntry(next_id(), held.id, NOW, credits, "sold", member_id=who.id))
    return held


def used(held: Pass, place: Booking) -> PassEntry:
    return PassEntry(next_id(), held.id, NOW, -1, str(place.state), place.id, place.member_id)


def merge(persons: PersonService, **picks: Pick) -> str:
    outcome = persons.merging.merge(call(), ANA.id, ANNA.id, picks)
    assert outcome.label == "members_merged"
    return str(outcome.entry)


def test_every_kind_of_record_moves_and_undo_parts_both_exactly(store: Store, persons: PersonService) -> None:
    person = list(whole_person(Canary("zz")))
    put(store, *person)
    theirs = person[1]
    before = every_row(store)

    outcome = persons.merging.merge(call(), ANA.id, theirs.id, {})

    assert store.find(Member, theirs.id) is None
    for kind in member_kinds():
        assert store.select(kind, member_id=theirs.id) == []
        assert store.select(kind, member_id=ANA.id) != [] or kind is KeptApart, kind
    assert outcome.entry is not None
    store.undo(call(), outcome.entry)
    assert every_row(store) == before


@pytest.mark.parametrize("seed", range(6))
def test_merging_keeps_what_was_bought_and_undo_is_exact_whatever_both_did(
    store: Store, persons: PersonService, seed: int
) -> None:
    chance = random.Random(seed)
    passes = {who.id: sold(store, who, chance.randint(1, 12)) for who in (ANA, ANNA)}
    rows: list[object] = []
    returned = 0
    for day in range(1, 25):
        dated = session(f"2026-04-{day:02d}T07:00")
        rows.append(dated)
        costs = []
        for who in chance.sample([ANA, ANNA], chance.randint(0, 2)):
            state = chance.choice(list(BookingState))
            place = booking(dated, who, state, pass_id=chance.choice([None, passes[who.id].id]))
            rows.append(place)
            paid = place.pass_id is not None and state in USES_CREDIT
            costs.append((place, paid))
            if paid:
                rows.append(used(passes[who.id], place))
            if chance.random() < 0.3:
                rows.append(WaitlistEntry(next_id(), dated.id, who.id, NOW, chance.choice(list(WaitState))))
        if len(costs) == 2:
            best, _ = better_first(costs[0][0], costs[1][0])
            both = sum(paid for _, paid in costs)
            returned += both - min(both, best.state in USES_CREDIT)
    for week in (date(2026, 3, 2), date(2026, 3, 9)):
        rows += [RunWeek(next_id(), who.id, week, chance.randint(1, 9) * 1000) for who in (ANA, ANNA)]
    put(store, *rows)
    before, total = every_row(store), all_credits(store)

    outcome = persons.merging.merge(call(), ANA.id, ANNA.id, {})

    taken = {(one.session_id, one.member_id) for one in store.select(Booking)}
    assert len(taken) == len(store.select(Booking))
    assert all_credits(store) == total + returned
    # Nobody pays for one class twice.
    for place in store.select(Booking, member_id=ANA.id):
        assert sum(entry.credits for entry in store.select(PassEntry, booking_id=place.id)) >= -1
    assert outcome.entry is not None
    redo = store.undo(call(), outcome.entry)
    assert every_row(store) == before
    assert redo.entry is not None
    store.undo(call(), redo.entry)
    assert store.find(Member, ANNA.id) is None
    with store.connect() as connection:
        assert list(journal.check_chain(connection)) == []


def all_credits(store: Store) -> int:
    with store.connect() as connection:
        return int(connection.execute(sa.select(sa.func.coalesce(sa.func.sum(pass_entry.c.credits), 0))).scalar_one())


def test_fields_are_chosen_one_by_one_and_nothing_known_once_is_lost(store: Store, persons: PersonService) -> None:
    shown = persons.merging.compare(Role.MANAGER, ANA.id, ANNA.id)
    assert {pair.field: (pair.kept, pair.other, pair.pick) for pair in shown.pairs} == {
        "name": ("Ana Silva", "Anna Silva", Pick.KEPT),
        "joined_on": (ANA.joined_on, ANNA.joined_on, Pick.OTHER),
        "phone": ("+351 21 000 0001", "", Pick.KEPT),
        "email": ("", "ana@example.org", Pick.OTHER),
        "tags": (("morning",), ("club",), Pick.BOTH),
        "notes": ("Prefers the back row.", "Left-handed.", Pick.BOTH),
    }

    merge(persons, name=Pick.OTHER, notes=Pick.KEPT)

    one = store.get(Member, ANA.id)
    assert (one.name, one.sort_name, one.search) == ("Anna Silva", "anna silva", "anna silva")
    assert (one.phone, one.email, one.joined_on) == (ANA.phone, ANNA.email, ANNA.joined_on)
    assert (one.tags, one.notes) == (("morning", "club"), "Prefers the back row.")


def test_the_desk_neither_sees_nor_chooses_notes_and_they_move_all_the_same(
    store: Store, persons: PersonService
) -> None:
    shown = persons.merging.compare(Role.DESK, ANA.id, ANNA.id)
    assert ("notes" in {pair.field for pair in shown.pairs}, shown.unseen) == (False, 1)

    persons.merging.merge(call(Role.DESK), ANA.id, ANNA.id, {"notes": Pick.OTHER})

    assert store.get(Member, ANA.id).notes == "Prefers the back row.\nLeft-handed."


def test_coaches_merge_nobody(persons: PersonService) -> None:
    with pytest.raises(NotAllowedError):
        persons.merging.merge(call(Role.COACH), ANA.id, ANNA.id, {})
    with pytest.raises(RuleError, match="same_member"):
        persons.merging.merge(call(), ANA.id, ANA.id, {})


def test_of_two_places_in_a_class_the_better_stays_and_the_other_gives_its_class_back(
    store: Store, persons: PersonService
) -> None:
    mine, theirs = sold(store, ANA), sold(store, ANNA)
    missed = booking(CLASS, ANA, BookingState.NO_SHOW, pass_id=mine.id)
    came = booking(CLASS, ANNA, BookingState.HERE, pass_id=theirs.id, arrived_at=NOW, code=7)
    put(store, missed, came, used(mine, missed), used(theirs, came))

    entry = merge(persons)

    (left,) = store.select(Booking, session_id=CLASS.id)
    assert left == replace(came, member_id=ANA.id)
    assert (balance(store, mine), balance(store, theirs)) == (10, 9)
    assert entry


def test_a_place_without_a_pass_takes_the_one_that_the_other_stood_on(store: Store, persons: PersonService) -> None:
    theirs = sold(store, ANNA)
    came = booking(CLASS, ANA, BookingState.HERE, arrived_at=NOW)
    missed = booking(CLASS, ANNA, BookingState.NO_SHOW, pass_id=theirs.id)
    put(store, came, missed, used(theirs, missed))

    merge(persons)

    assert store.select(Booking, session_id=CLASS.id) == [replace(came, pass_id=theirs.id)]
    assert balance(store, theirs) == 9


def test_old_cards_still_open_and_lost_ones_stay_refused(
    store: Store, clock: FixedClock, persons: PersonService
) -> None:
    put(store, ReplacedCard(next_id(), ANNA.id, "11112222", NOW))
    merge(persons)
    members = MemberService(store, MemberReads(store.connect), clock, SHELF)
    desk = AttendanceService(store, AttendanceReads(store.connect), SHELF)
    tonight = session("2026-04-14T18:00")
    put(store, tonight, booking(tonight, ANA))

    owner, lost = members.card_owner(ANNA.code), members.card_owner("11112222")
    assert owner is not None
    assert lost is not None
    assert (owner.id, owner.replaced, lost.id, lost.replaced) == (ANA.id, False, ANA.id, True)
    assert [(one.id, one.replaced) for one in members.box_matches(ANNA.code)] == [(ANA.id, False)]
    assert desk.check_in_by_code(call(), ANNA.code).details["name"] == "Ana Silva"
    with pytest.raises(RuleError, match="card_replaced"):
        desk.check_in_by_code(call(), "11112222")


def test_the_history_of_both_is_read_with_the_one_that_stays(
    store: Store, clock: FixedClock, persons: PersonService
) -> None:
    members = MemberService(store, MemberReads(store.connect), clock, SHELF)
    members.edit(call(), ANNA.id, "goal", "A first marathon")

    merge(persons)

    assert [row.label for row in store.history(member_id=ANA.id)][:2] == ["members_merged", "member_edited"]


def test_regular_places_contacts_weeks_and_turns_are_joined(store: Store, persons: PersonService) -> None:
    put(
        store,
        StandingBooking(next_id(), SERIES.id, ANA.id, date(2026, 1, 1), date(2026, 3, 31)),
        StandingBooking(next_id(), SERIES.id, ANNA.id, date(2026, 3, 1)),
        EmergencyContact(next_id(), ANA.id, "João", "0188"),
        EmergencyContact(next_id(), ANNA.id, "joao", "0188"),
        RunWeek(next_id(), ANA.id, date(2026, 4, 6), 9000),
        RunWeek(next_id(), ANNA.id, date(2026, 4, 6), 21000),
        booking(CLASS, ANA),
        WaitlistEntry(next_id(), CLASS.id, ANNA.id, NOW),
    )

    merge(persons)

    assert [(one.first_day, one.last_day) for one in store.select(StandingBooking)] == [(date(2026, 1, 1), None)]
    assert [one.name for one in store.select(EmergencyContact)] == ["João"]
    assert [(one.member_id, one.distance_m) for one in store.select(RunWeek)] == [(ANA.id, 21000)]
    assert [(one.state, one.reason) for one in store.select(WaitlistEntry)] == [(WaitState.LEFT, "booked")]


def test_a_withdrawal_in_either_profile_ends_the_consent_before_it(store: Store, persons: PersonService) -> None:
    first, later = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC)
    flag = TrainingFlag(next_id(), ANA.id, "knee_flare", date(2026, 2, 1))
    put(
        store,
        Consent(next_id(), ANA.id, first),
        Consent(next_id(), ANNA.id, first + timedelta(days=1), later),
        flag,
        FlagCause(next_id(), flag.id, ANA.id, "Fell"),
    )

    merge(persons)

    assert {one.withdrawn_at for one in store.select(Consent, member_id=ANA.id)} == {later}
    assert store.select(FlagCause) == []
    assert store.get(TrainingFlag, flag.id).ends_on == date(2026, 4, 13)


def test_of_two_consents_one_stands(store: Store, persons: PersonService) -> None:
    put(store, Consent(next_id(), ANA.id, NOW), Consent(next_id(), ANNA.id, NOW - timedelta(days=9)))
    merge(persons)
    assert [one.given_at for one in store.select(Consent)] == [NOW - timedelta(days=9)]


def test_a_guardian_of_others_stays_one(store: Store, persons: PersonService) -> None:
    child = member("Rui Silva", guardian_id=ANNA.id)
    put(store, child)
    merge(persons)
    assert store.get(Member, child.id).guardian_id == ANA.id
    assert [(one.member_id, one.old_id) for one in store.select(MergedMember)] == [(ANA.id, ANNA.id)]


@pytest.mark.parametrize(("ours", "theirs"), [(True, True), (True, False), (False, True), (False, False)])
def test_who_is_still_there_under_one_of_two_profiles_is_not_archived(ours: bool, theirs: bool) -> None:
    one = merged(replace(ANA, archived=ours), replace(ANNA, archived=theirs), {})
    assert one.archived is (ours and theirs)


@pytest.mark.parametrize(
    ("field", "kept", "other", "pick"),
    [
        ("email", "", "a@b.org", Pick.OTHER),
        ("email", "c@d.org", "a@b.org", Pick.KEPT),
        ("birth_date", None, date(1990, 1, 1), Pick.OTHER),
        ("tags", (), ("club",), Pick.OTHER),
        ("notes", "a", "b", Pick.BOTH),
        ("joined_on", date(2025, 1, 1), date(2026, 1, 1), Pick.KEPT),
        ("level", 2, 3, Pick.KEPT),
    ],
)
def test_what_is_suggested_loses_nothing(field: str, kept: object, other: object, pick: Pick) -> None:
    assert suggested(field, kept, other) is pick
