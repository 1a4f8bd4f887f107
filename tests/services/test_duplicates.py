"""Members who may be one person: who is listed together, who is not, and that the list follows every change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.printing.printer import PdfPrinter
from studio.services.persons.duplicates import HANDFUL, NEWS
from studio.services.persons.service import PersonService
from studio.storage.attendance import AttendanceReads
from studio.storage.persons import PersonReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, call, change, member, put

ANA = member("Ana Silva", phone="+351 21 000 0001")


@pytest.fixture
def persons(store: Store, clock: FixedClock) -> PersonService:
    put(store, *STUDIO, ANA)
    return PersonService(store, PersonReads(store.connect), AttendanceReads(store.connect), clock, PdfPrinter(), SHELF)


def found(persons: PersonService) -> list[tuple[str, ...]]:
    while not persons.duplicates.step():
        pass
    return [tuple(sorted((one.one_name, one.other_name))) for one in persons.duplicates.found(Role.DESK)]


@pytest.mark.parametrize(
    ("other", "listed"),
    [
        (member("Anna Silva"), True),
        (member("Silva, Ana"), True),
        (member("ANA SÌLVA", birth_date=date(1990, 1, 1)), True),
        (member("Ana M. Silva", phone="021 000 0001"), True),
        (member("Ana M. Silva", phone="+1 212 555 0100"), False),
        (member("Ana M. Silva", phone="00351 210000001"), True),
        (member("Rui Silva", phone="+351 21 000 0001"), False),
        (member("Ana Souza"), False),
    ],
)
def test_alike_in_name_or_nearly_with_something_else_shared(
    store: Store, persons: PersonService, other: Member, listed: bool
) -> None:
    put(store, other)
    assert found(persons) == ([tuple(sorted((ANA.name, other.name)))] if listed else [])


def test_birth_dates_or_two_ways_to_reach_them_tell_namesakes_apart(store: Store, persons: PersonService) -> None:
    born = [member("Ben Cole", birth_date=date(1990, 1, day)) for day in (1, 2)]
    reached = [member("Eva Roth", phone=f"+49 30 9018200{n}", email=f"eva{n}@example.org") for n in (1, 2)]
    put(store, *born, *reached)
    assert found(persons) == []


def test_the_list_follows_what_is_changed_and_told_apart(store: Store, persons: PersonService) -> None:
    other = member("Bo Lind")
    put(store, other)
    assert found(persons) == []

    other = change(store, other, name="Ana Silva", sort_name="ana silva")
    assert found(persons) == [("Ana Silva", "Ana Silva")]
    (twins,) = persons.duplicates.found(Role.MANAGER)
    assert (twins.shared, twins.score) == (("name",), 60)

    persons.merging.keep_apart(call(), twins.other, twins.one)
    assert found(persons) == []
    change(store, replace(other), phone="+351 21 000 0001")
    assert found(persons) == []


def test_merged_ones_are_no_pair_any_more(store: Store, persons: PersonService) -> None:
    other = member("Anna Silva")
    put(store, other)
    assert len(found(persons)) == 1
    persons.merging.merge(call(), ANA.id, other.id, {})
    assert found(persons) == []


def test_coaches_get_no_list(persons: PersonService) -> None:
    with pytest.raises(NotAllowedError):
        persons.duplicates.found(Role.COACH)


def test_an_import_that_comes_while_it_looks_is_heard_of_in_parts(store: Store, persons: PersonService) -> None:
    put(store, *(member(f"{number} Person") for number in range(HANDFUL)))
    persons.duplicates.step()
    put(store, *(member(f"{number} Guest") for number in range(NEWS)), member("Anna Silva"))

    assert not persons.duplicates.step()

    assert (ANA.name, "Anna Silva") in found(persons)
