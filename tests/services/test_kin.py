"""Households, guardians and emergency contacts, on both engines; each step can be taken back."""

from __future__ import annotations

from datetime import date

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.minors import Gap, age_on, is_minor
from studio.domain.members.records import Document, EmergencyContact, Household, Member
from studio.domain.roles import Role
from studio.services.members.rows import HouseholdLine, Relative
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, call, member, next_id, put

KOFI, AMA = member("Kofi Mensah"), member("Ama Mensah")
KWAME = member("Kwame Mensah", birth_date=date(2009, 4, 14))
ABENA = member("Abena Mensah", birth_date=date(2008, 4, 15))  # of age tomorrow
BJORN = member("Björn Lindqvist")


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, KOFI, AMA, KWAME, ABENA, BJORN)
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2008, 4, 14), date(2026, 4, 14), 18),
        (date(2008, 4, 15), date(2026, 4, 14), 17),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_somebody_is_a_year_older_on_their_birthday(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age
    assert is_minor(born, day) is (age < 18)


def test_nobody_is_a_minor_without_a_birth_date() -> None:
    assert is_minor(None, date(2026, 4, 14)) is False


def household(members: MemberService, who: Member) -> HouseholdLine | None:
    return members.profile(Role.COACH, who.id).household


def test_people_come_together_and_apart(store: Store, members: MemberService) -> None:
    first = members.households.join(call(), AMA.id, KOFI.id)
    members.households.join(call(), KWAME.id, KOFI.id)
    members.households.set_payer(call(), KOFI.id)

    seen = household(members, KWAME)
    assert seen is not None
    assert (seen.name, seen.payer) == ("Mensah", False)
    assert seen.people == (Relative(AMA.id, AMA.name), Relative(KOFI.id, KOFI.name, payer=True))

    members.households.leave(call(), KOFI.id)
    assert household(members, KOFI) is None
    last = members.households.leave(call(), AMA.id)
    assert (household(members, AMA), household(members, KWAME), store.select(Household)) == (None, None, [])

    assert last.entry is not None
    store.undo(call(), last.entry)
    seen = household(members, AMA)
    assert seen is not None
    assert [one.name for one in seen.people] == [KWAME.name]
    assert first.label == "household_joined"


def test_a_household_is_joined_from_either_side_and_two_are_not_mixed(members: MemberService) -> None:
    members.households.join(call(), KOFI.id, AMA.id)
    members.households.join(call(), KOFI.id, KWAME.id)  # Kwame has none: he comes into that of Kofi
    assert {one.name for one in household(members, KWAME).people} == {KOFI.name, AMA.name}  # type: ignore[union-attr]

    members.households.join(call(), BJORN.id, ABENA.id)
    with pytest.raises(RuleError, match="two_households"):
        members.households.join(call(), BJORN.id, KOFI.id)
    with pytest.raises(RuleError, match="already_together"):
        members.households.join(call(), AMA.id, KOFI.id)
    with pytest.raises(RuleError, match="same_member"):
        members.households.join(call(), AMA.id, AMA.id)


def test_one_person_pays_and_no_minor(store: Store, members: MemberService) -> None:
    for one in (AMA, KWAME):
        members.households.join(call(), one.id, KOFI.id)
    members.households.set_payer(call(), KOFI.id)
    members.households.set_payer(call(), AMA.id)

    assert [one.name for one in store.select(Member) if one.household_payer] == [AMA.name]
    with pytest.raises(RuleError, match="payer_minor"):
        members.households.set_payer(call(), KWAME.id)
    with pytest.raises(RuleError, match="no_household"):
        members.households.set_payer(call(), BJORN.id)


def test_a_household_is_called_as_the_desk_says(members: MemberService) -> None:
    members.households.join(call(), KOFI.id, AMA.id)
    held = household(members, KOFI)
    assert held is not None
    members.households.rename(call(), held.id, "  The  Mensahs ")
    assert household(members, AMA).name == "The Mensahs"  # type: ignore[union-attr]
    with pytest.raises(RuleError, match="household_name"):
        members.households.rename(call(), held.id, " ")


def test_a_minor_needs_a_guardian_whose_consent_holds_and_somebody_to_call(
    store: Store, members: MemberService
) -> None:
    def gaps() -> tuple[Gap, ...]:
        return members.profile(Role.DESK, KWAME.id).gaps

    assert gaps() == (Gap.GUARDIAN, Gap.CONSENT, Gap.CONTACT)

    members.households.set_guardian(call(), KWAME.id, KOFI.id)
    members.contacts.save(call(), KWAME.id, "Kofi", "020 7946 0142", "father")
    put(store, Document(next_id(), KWAME.id, "guardian consent", date(2025, 1, 1), date(2026, 4, 13)))
    assert gaps() == (Gap.CONSENT,)

    put(store, Document(next_id(), KWAME.id, "guardian consent", date(2026, 1, 1), date(2026, 4, 14)))
    profile = members.profile(Role.COACH, KWAME.id)
    assert (profile.gaps, profile.minor, profile.guardian) == ((), True, Relative(KOFI.id, KOFI.name))
    assert members.profile(Role.COACH, KOFI.id).wards == (Relative(KWAME.id, KWAME.name, minor=True),)
    assert members.profile(Role.COACH, BJORN.id).gaps == ()


def test_a_contact_may_answer_for_a_minor_and_a_minor_for_nobody(members: MemberService) -> None:
    members.contacts.save(call(), KWAME.id, "Efua", "020 7946 0188", "aunt", guardian=True)
    assert members.profile(Role.DESK, KWAME.id).gaps == (Gap.CONSENT,)

    with pytest.raises(RuleError, match="guardian_minor"):
        members.households.set_guardian(call(), KWAME.id, ABENA.id)
    with pytest.raises(RuleError, match="same_member"):
        members.households.set_guardian(call(), KWAME.id, KWAME.id)


def test_contacts_are_called_in_their_order(store: Store, members: MemberService) -> None:
    def called() -> list[tuple[str, str, str]]:
        return [(one.name, one.phone, one.relation) for one in members.profile(Role.COACH, KOFI.id).emergency]

    for name in ("Abena", "Chris", "Dana"):
        members.contacts.save(call(), KOFI.id, name, "020 7946 0188", "friend")
    dana = next(one for one in store.select(EmergencyContact) if one.name == "Dana")

    moved = members.contacts.call_first(call(), dana.id)
    assert [name for name, _, _ in called()] == ["Dana", "Abena", "Chris"]
    members.contacts.save(call(), KOFI.id, " Dana  K ", "07700 900123", "sister", contact_id=dana.id)
    assert called()[0] == ("Dana K", "+44 7700 900123", "sister")
    members.contacts.remove(call(), dana.id)
    assert [name for name, _, _ in called()] == ["Abena", "Chris"]
    assert moved.label == "contact_moved"


@pytest.mark.parametrize(
    ("name", "phone", "code"),
    [(" ", "020 7946 0188", "contact_name"), ("Abena", "", "contact_phone"), ("Abena", "no", "phone_wrong")],
)
def test_a_contact_needs_a_name_and_a_number(members: MemberService, name: str, phone: str, code: str) -> None:
    with pytest.raises(RuleError, match=code):
        members.contacts.save(call(), KOFI.id, name, phone)


def test_there_are_at_most_six_contacts(members: MemberService) -> None:
    for number in range(6):
        members.contacts.save(call(), KOFI.id, f"Friend {number}", "020 7946 0188")
    with pytest.raises(RuleError, match="contacts_full"):
        members.contacts.save(call(), KOFI.id, "One more", "020 7946 0188")


def test_the_desk_neither_sees_nor_writes_contacts_and_coaches_leave_households_alone(members: MemberService) -> None:
    members.contacts.save(call(), KOFI.id, "Abena", "020 7946 0188")

    assert members.profile(Role.DESK, KOFI.id).emergency == ()
    with pytest.raises(NotAllowedError):
        members.contacts.save(call(Role.DESK), KOFI.id, "Abena", "020 7946 0188")
    with pytest.raises(NotAllowedError):
        members.households.join(call(Role.COACH), KOFI.id, AMA.id)
