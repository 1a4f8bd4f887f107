"""Members: found, listed, shown by role, added and edited, on both engines."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from studio.domain.attendance.records import BookingState
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError, StudioError
from studio.domain.members.cards import is_card_code
from studio.domain.members.facts import Smart
from studio.domain.members.passes import PassState
from studio.domain.members.records import (
    CauseLook,
    Document,
    EmergencyContact,
    FlagCause,
    HealthCheck,
    Member,
    Pass,
    PassEntry,
    PassKind,
    PassType,
    TrainingFlag,
)
from studio.domain.roles import Role
from studio.services.access import Part, fields_edited, sees
from studio.services.members.rows import Limit, Profile, Readiness, Sort
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, booking, call, member, next_id, put, session
from tests.support.databases import NOW

KOFI = member(
    "Kofi Mensah", phone="+44 20 7946 0142", email="kofi.mensah@example.org", running_since=2019, notes="Row heavy."
)
BJORN = member("Björn Lindqvist", phone="+46 8 555 0188")
ELENI = member("Ελένη Βασιλείου", joined_on=date(2026, 4, 1))
GONE = member("Kofi Gone", archived=True)
PACK = PassType(next_id(), "Pack of 10", PassKind.CREDITS, 10, 90)
SEASON = PassType(next_id(), "Unlimited", PassKind.UNLIMITED, None, 90)
TODAY = date(2026, 4, 14)
EDITED = ("name", "phone", "birth_date", "joined_on", "level", "weekly_target", "goal", "running_since", "notes")


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, KOFI, BJORN, ELENI, GONE, PACK, SEASON)
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


def came(store: Store, who: Member, *days: str) -> None:
    """Put a class and a visit on each day."""
    for day in days:
        dated = session(f"{day}T07:00")
        arrived = datetime.fromisoformat(f"{day}T06:00").replace(tzinfo=UTC)
        put(store, dated, booking(dated, who, BookingState.HERE, arrived_at=arrived))


def sold(store: Store, who: Member, of: PassType, ends: str | None, credits: int = 0) -> Pass:
    held = Pass(next_id(), who.id, of.id, of.name, date(2026, 3, 1), None if ends is None else date.fromisoformat(ends))
    put(store, held, PassEntry(next_id(), held.id, NOW, credits, "sold"))
    return held


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kof", KOFI),
        ("mensah", KOFI),
        ("km", KOFI),
        ("bjorn", BJORN),
        ("Björn L", BJORN),
        ("lindqvsit", BJORN),
        ("ελενη", ELENI),
        ("eleni vas", ELENI),
        ("elini", ELENI),
        ("0142", KOFI),
        ("020 7946", KOFI),
        ("kofi.mensah@", KOFI),
        (BJORN.code, BJORN),
    ],
)
def test_people_are_found_by_whatever_is_known_of_them(members: MemberService, typed: str, first: Member) -> None:
    assert members.box_matches(typed)[0].id == first.id


def test_nothing_typed_matches_nobody_in_the_box(members: MemberService) -> None:
    assert members.box_matches(" ") == []
    assert members.box_matches("qqqqzzzz") == []


def test_archived_members_are_not_found(members: MemberService) -> None:
    assert [one.id for one in members.box_matches("kofi")] == [KOFI.id]


def test_the_box_says_when_somebody_was_here_last(store: Store, members: MemberService) -> None:
    came(store, KOFI, "2026-04-02", "2026-04-09")

    (match,) = members.box_matches("kofi")

    assert match.last_here == date(2026, 4, 9)


def test_search_follows_every_change_of_any_desk(store: Store, members: MemberService) -> None:
    assert members.box_matches("nadia") == []
    other_desk = MemberService(store, MemberReads(store.connect), FixedClock(NOW), SHELF)

    added = other_desk.add(call(), "Nadia Ørsted")
    assert [one.name for one in members.box_matches("nadia orsted")] == ["Nadia Ørsted"]

    assert added.entry is not None
    store.undo(call(), added.entry)
    assert members.box_matches("nadia") == []


def test_lists_keep_themselves(store: Store, members: MemberService) -> None:
    came(store, BJORN, "2026-04-13")
    came(store, KOFI, "2026-02-03", "2026-02-10", "2026-02-17", "2026-03-03")
    sold(store, BJORN, PACK, "2026-06-30", 2)
    sold(store, KOFI, SEASON, "2026-04-17")
    put(store, Document(next_id(), ELENI.id, "waiver", date(2025, 5, 1), date(2026, 5, 1)))

    found = {smart: [name for _, name in members.lists.listed(Role.MANAGER, smart).people] for smart in Smart}

    assert found == {
        Smart.ALL: [BJORN.name, ELENI.name, KOFI.name],
        Smart.THIS_WEEK: [BJORN.name],
        Smart.SLIPPING: [KOFI.name],
        Smart.PASS_ENDING: [BJORN.name, KOFI.name],
        Smart.UNPAID: [],
        Smart.WAIVER: [ELENI.name],
        Smart.FIRST_MONTH: [ELENI.name],
        Smart.BIRTHDAY: [],
        Smart.BELOW_TARGET: [],
        Smart.CHECK: [],
        Smart.REVIEW: [],
        Smart.ARCHIVED: ["Kofi Gone"],
    }
    assert members.lists.counts(Role.MANAGER) == {smart: len(names) for smart, names in found.items()}


def test_who_bought_a_new_pass_or_signed_again_is_on_no_list_of_endings(store: Store, members: MemberService) -> None:
    sold(store, KOFI, SEASON, "2026-04-17")
    sold(store, KOFI, PACK, "2026-07-01", 10)
    put(store, Document(next_id(), KOFI.id, "waiver", date(2025, 5, 1), date(2026, 5, 1)))
    put(store, Document(next_id(), KOFI.id, "waiver", date(2026, 4, 1), None))

    assert members.lists.listed(Role.MANAGER, Smart.PASS_ENDING).people == ()
    assert members.lists.listed(Role.MANAGER, Smart.WAIVER).people == ()


def test_three_recent_weeks_or_three_visits_are_not_slipping_away(store: Store, members: MemberService) -> None:
    came(store, KOFI, "2026-02-03", "2026-02-10", "2026-02-17", "2026-03-03", "2026-03-26")
    came(store, BJORN, "2026-02-03", "2026-02-10", "2026-02-17")

    assert members.lists.listed(Role.MANAGER, Smart.SLIPPING).people == ()


def test_rows_of_a_window_say_visits_and_pass(store: Store, members: MemberService) -> None:
    came(store, KOFI, "2026-02-23", "2026-04-06", "2026-04-09", "2026-04-14")
    sold(store, KOFI, SEASON, "2026-06-30")
    sold(store, BJORN, PACK, "2026-06-30", 2)

    kofi, bjorn = members.lists.rows([KOFI.id, BJORN.id])

    assert (kofi.last_here, kofi.weeks, kofi.state) == (TODAY, (1, 0, 0, 0, 0, 0, 2, 1), PassState.GOOD)
    assert kofi.held is not None
    assert (kofi.held.name, kofi.held.left, kofi.held.ends_on) == ("Unlimited", None, date(2026, 6, 30))
    assert bjorn.held is not None
    assert (bjorn.last_here, bjorn.weeks, bjorn.state, bjorn.held.left) == (None, (0,) * 8, PassState.LOW, 2)


def test_a_list_is_sorted_by_its_columns(store: Store, members: MemberService) -> None:
    came(store, KOFI, "2026-04-09", "2026-03-30")
    came(store, ELENI, "2026-04-13")
    sold(store, ELENI, PACK, "2026-06-30", 5)
    sold(store, BJORN, SEASON, "2026-05-30")

    def names(sort: Sort, *, reverse: bool) -> list[str]:
        return [name.split()[0] for _, name in members.lists.listed(Role.MANAGER, sort=sort, reverse=reverse).people]

    assert names(Sort.NAME, reverse=True) == ["Kofi", "Ελένη", "Björn"]
    assert names(Sort.LAST_HERE, reverse=True) == ["Ελένη", "Kofi", "Björn"]
    assert names(Sort.WEEKS, reverse=True) == ["Kofi", "Ελένη", "Björn"]
    assert names(Sort.PASS, reverse=False) == ["Björn", "Ελένη", "Kofi"]


def test_a_search_stays_within_its_list(store: Store, members: MemberService) -> None:
    came(store, BJORN, "2026-04-13")

    assert members.lists.listed(Role.MANAGER, Smart.THIS_WEEK, "kofi").people == ()
    assert members.lists.listed(Role.MANAGER, Smart.THIS_WEEK, "bjorn").people == ((BJORN.id, BJORN.name),)


FLAG = TrainingFlag(next_id(), KOFI.id, "knee_flare", date(2026, 4, 1), review_on=date(2026, 4, 28))
CAUSE = FlagCause(next_id(), FLAG.id, KOFI.id, "Fell on the stairs")


@pytest.fixture
def limited(store: Store, members: MemberService) -> MemberService:
    """Kofi with everything that a profile can show."""
    put(store, FLAG, CAUSE, EmergencyContact(next_id(), KOFI.id, "Abena", "0188", "sister"))
    sold(store, KOFI, PACK, "2026-06-30", 10)
    came(store, KOFI, "2026-04-09", "2026-04-14")
    missed, coming = session("2026-04-02T18:00"), session("2026-04-14T18:00")
    put(store, missed, coming, booking(missed, KOFI, BookingState.NO_SHOW), booking(coming, KOFI))
    put(store, Document(next_id(), KOFI.id, "waiver", date(2026, 1, 9), date(2027, 1, 9)))
    return members


def test_a_profile_says_what_the_screen_shows(limited: MemberService) -> None:
    kofi = limited.profile(Role.MANAGER, KOFI.id)

    assert (kofi.name, kofi.phone, kofi.notes) == ("Kofi Mensah", "+44 20 7946 0142", "Row heavy.")
    assert [(one.name, one.phone) for one in kofi.emergency] == [("Abena", "0188")]
    assert kofi.waiver_until == date(2027, 1, 9)
    assert kofi.readiness is Readiness.CHANGES
    assert kofi.today is not None
    assert (kofi.today.state, kofi.today.arrived) == (BookingState.HERE, datetime(2026, 4, 14, 7, 0))
    assert [line.starts for line in kofi.coming] == [datetime(2026, 4, 14, 18, 0)]
    assert (len(kofi.bookings), kofi.no_shows) == (4, 1)
    assert kofi.held is not None
    assert (kofi.held[0].left, kofi.held[1]) == (10, PassState.GOOD)
    assert [(line.pass_name, line.credits) for line in kofi.ledger] == [("Pack of 10", 10)]


SHOWN = {
    Part.CONTACT: lambda one: one.phone != "",
    Part.EMERGENCY: lambda one: one.emergency != (),
    Part.LIMITS: lambda one: one.flags != (),
    Part.BOOKINGS: lambda one: one.bookings != () and one.coming != () and one.today is not None,
    Part.PASSES: lambda one: one.passes != () and one.ledger != () and one.held is not None,
    Part.RUNNING: lambda one: one.running_since is not None,
    Part.NOTES: lambda one: one.notes != "",
}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("part", SHOWN)
def test_a_role_gets_a_part_exactly_when_the_matrix_says_so(limited: MemberService, role: Role, part: Part) -> None:
    assert SHOWN[part](limited.profile(role, KOFI.id)) is sees(role, part)


def test_no_role_gets_the_name_of_a_flag_or_its_cause_with_the_profile(limited: MemberService) -> None:
    for role in Role:
        shown = repr(limited.profile(role, KOFI.id))
        assert "knee_flare" not in shown
        assert "stairs" not in shown


def test_coaches_see_limits(limited: MemberService) -> None:
    (flag,) = limited.profile(Role.COACH, KOFI.id).flags

    assert flag.limits[:2] == (Limit("knee_impact", "exclude"), Limit("ankle_impact", "regress"))
    assert (flag.review_on, flag.has_cause) == (date(2026, 4, 28), True)


@pytest.mark.parametrize(
    ("flag", "outcome", "expected"),
    [
        (None, None, Readiness.GO),
        (None, "train", Readiness.GO),
        (None, "changes", Readiness.CHANGES),
        (None, "hold", Readiness.HOLD),
        ("knee_flare", "train", Readiness.CHANGES),
        ("awaiting_clearance", None, Readiness.HOLD),
    ],
)
def test_the_desk_sees_only_whether_somebody_may_train(
    store: Store, members: MemberService, flag: str | None, outcome: str | None, expected: Readiness
) -> None:
    if flag is not None:
        put(store, TrainingFlag(next_id(), KOFI.id, flag, TODAY))
    if outcome is not None:
        put(store, HealthCheck(next_id(), KOFI.id, "studio", TODAY - timedelta(1), outcome))

    assert members.profile(Role.DESK, KOFI.id).readiness is expected


def test_a_flag_that_has_ended_changes_nothing(store: Store, members: MemberService) -> None:
    put(store, TrainingFlag(next_id(), KOFI.id, "knee_flare", date(2026, 3, 1), ends_on=date(2026, 4, 13)))

    shown: Profile = members.profile(Role.MANAGER, KOFI.id)

    assert (shown.readiness, shown.flags) == (Readiness.GO, ())


def test_a_cause_is_revealed_with_a_reason_that_is_kept(store: Store, limited: MemberService) -> None:
    assert limited.health.reveal(call(Role.COACH), FLAG.id, "  Plans   his circuit ") == "Fell on the stairs"

    (entry, *_) = store.history(member_id=KOFI.id)
    assert (entry.label, entry.reason, entry.role) == ("cause_revealed", "Plans his circuit", "coach")
    assert "stairs" not in str(entry)
    assert [look.flag_id for look in store.select(CauseLook)] == [FLAG.id]


def test_a_cause_stays_hidden_from_the_desk_and_without_a_reason(store: Store, limited: MemberService) -> None:
    with pytest.raises(NotAllowedError):
        limited.health.reveal(call(Role.DESK), FLAG.id, "curious")
    with pytest.raises(RuleError):
        limited.health.reveal(call(Role.MANAGER), FLAG.id, " ")

    assert store.select(CauseLook) == []


def test_a_new_member_gets_a_card_and_is_found(store: Store, members: MemberService) -> None:
    outcome = members.add(call(Role.DESK), "  Łucja  Wójcik ", "020 7946 0199", "Lucja@Example.org")

    (match,) = members.box_matches("lucja wojcik")
    added = store.get(Member, match.id)
    assert outcome.label == "member_added"
    assert (added.name, added.sort_name, added.joined_on) == ("Łucja Wójcik", "lucja wojcik", TODAY)
    assert (added.phone, added.email) == ("+44 20 7946 0199", "Lucja@example.org")
    assert is_card_code(added.code)


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("name", " ", "name_missing"),
        ("phone", "call me", "phone_wrong"),
        ("phone", "12", "phone_wrong"),
        ("email", "kofi@", "email_wrong"),
        ("birth_date", "2030-01-01", "day_wrong"),
        ("birth_date", "1.2.1990", "day_wrong"),
        ("running_since", "2031", "year_wrong"),
        ("level", "9", "number_wrong"),
    ],
)
def test_a_wrong_field_says_what_is_wrong(members: MemberService, field: str, typed: str, code: str) -> None:
    with pytest.raises(StudioError) as caught:
        members.edit(call(), KOFI.id, field, typed)

    assert (caught.value.code, caught.value.details["field"]) == (code, field)


def test_fields_are_edited_one_by_one_and_taken_back(store: Store, members: MemberService) -> None:
    renamed = members.edit(call(Role.DESK), KOFI.id, "name", "Kofi Asante")
    members.edit(call(Role.COACH), KOFI.id, "level", "2")

    assert store.get(Member, KOFI.id).level == 2
    assert [one.name for one in members.box_matches("asante")] == ["Kofi Asante"]
    assert renamed.entry is not None
    store.undo(call(), renamed.entry)
    kofi = store.get(Member, KOFI.id)
    assert (kofi.name, kofi.search, kofi.sort_name, kofi.level) == (KOFI.name, KOFI.search, KOFI.sort_name, 2)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("field", EDITED)
def test_a_role_edits_exactly_its_fields(members: MemberService, role: Role, field: str) -> None:
    typed = {"name": "A B", "level": "2", "weekly_target": "3", "joined_on": "2025-01-01"}.get(field, "")
    if field in fields_edited(role):
        assert members.edit(call(role), KOFI.id, field, typed).label == "member_edited"
    else:
        with pytest.raises(NotAllowedError):
            members.edit(call(role), KOFI.id, field, typed)


def test_coaches_neither_add_nor_archive(members: MemberService) -> None:
    for command in (
        lambda: members.add(call(Role.COACH), "A B"),
        lambda: members.new_card(call(Role.COACH), KOFI.id),
    ):
        with pytest.raises(NotAllowedError):
            command()
