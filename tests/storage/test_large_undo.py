"""Undo of what touched very many rows goes beside the work of the desks. On both engines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.domain.errors import ConflictError, StudioError
from studio.domain.roles import Role
from studio.domain.schedule.records import Staff
from studio.services.changes import Changes, Outcome
from studio.services.ports import Work
from studio.storage import journal
from studio.storage.store import LARGE, Store
from tests.builders import STUDIO as HOUSE
from tests.builders import booking, call, change, member, next_id, put, session

PEOPLE = tuple(Staff(next_id(), f"Coach {number}", f"C{number}", Role.COACH, teaches=True) for number in range(LARGE))


@pytest.fixture
def renamed(store: Store) -> Outcome:
    """Everybody under another name, as one command."""
    put(store, *PEOPLE)

    def do(work: Work) -> Outcome:
        work.change_all([(one, replace(one, name=f"{one.name}!")) for one in PEOPLE])
        return Outcome(None, Changes.SETTINGS, "people_renamed", {"number": str(LARGE)})

    return store.run(call(), do)


def people(store: Store) -> list[Staff]:
    return sorted(store.select(Staff), key=lambda one: one.id)


def test_everything_is_put_back_and_redone_in_an_unbroken_chain(store: Store, renamed: Outcome) -> None:
    assert renamed.entry is not None
    assert store.is_large(renamed.entry)
    shares: list[float] = []

    def go_on(share: float) -> bool:
        shares.append(share)
        return True

    undone = store.undo(call(), renamed.entry, go_on)

    assert people(store) == list(PEOPLE)
    assert (undone.label, undone.details, undone.changes) == (
        "undo:people_renamed",
        {"number": str(LARGE)},
        Changes.SETTINGS,
    )
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert undone.entry is not None
    assert store.undo(call(), undone.entry).label == "people_renamed"
    assert {one.name[-1] for one in people(store)} == {"!"}
    with store.database.reading() as connection:
        assert list(journal.check_chain(connection)) == []


def test_an_undo_that_is_asked_for_twice_is_answered_as_the_first_time(store: Store, renamed: Outcome) -> None:
    assert renamed.entry is not None
    command = call()
    first = store.undo(command, renamed.entry)
    assert store.undo(command, renamed.entry) == replace(first, repeated=True)


def test_giving_up_leaves_everything_as_it_was(store: Store, renamed: Outcome) -> None:
    assert renamed.entry is not None
    number = store.last_number()

    with pytest.raises(StudioError, match="given_up"):
        store.undo(call(), renamed.entry, lambda share: share < 1)

    assert store.last_number() == number
    assert {one.name[-1] for one in people(store)} == {"!"}
    assert store.undo(call(), renamed.entry).label == "undo:people_renamed"


def test_what_another_desk_changes_before_or_meanwhile_refuses_it(store: Store, renamed: Outcome) -> None:
    assert renamed.entry is not None
    last = people(store)[-1]

    def meanwhile(share: float) -> bool:
        if share == 1.0:
            change(store, last, name="Newer")
        return True

    for go_on in (meanwhile, lambda _share: True):
        with pytest.raises(ConflictError, match="newer_change"):
            store.undo(call(), renamed.entry, go_on)
    assert [one.name for one in people(store) if not one.name.endswith("!")] == ["Newer"]


def test_what_another_desk_does_with_others_meanwhile_stays(store: Store, renamed: Outcome) -> None:
    assert renamed.entry is not None
    more = Staff(next_id(), "Sora", "Sora", Role.COACH, teaches=True)

    def meanwhile(share: float) -> bool:
        if share == 1.0:
            put(store, more)
        return True

    store.undo(call(), renamed.entry, meanwhile)

    assert people(store) == [*PEOPLE, more]


def test_a_place_taken_since_keeps_the_class_it_is_in(store: Store) -> None:
    put(store, *HOUSE)
    classes = [session("2026-05-04T18:00", name=f"Class {number}") for number in range(LARGE)]
    kofi = member("Kofi")
    put(store, kofi)

    def do(work: Work) -> Outcome:
        work.add(*classes)
        return Outcome(None, Changes.SCHEDULE, "classes_made")

    made = store.run(call(), do)
    put(store, booking(classes[0], kofi))
    assert made.entry is not None

    with pytest.raises(ConflictError, match="still_used"):
        store.undo(call(), made.entry)


def test_members_keep_what_was_changed_of_them_besides(store: Store) -> None:
    crowd = [member(f"Person {number}") for number in range(LARGE)]
    put(store, *crowd)

    def tag(work: Work) -> Outcome:
        work.change_all([(one, replace(one, tags=("trail",))) for one in crowd])
        return Outcome(None, Changes.MEMBERS, "members_tagged")

    tagged = store.run(call(), tag)
    assert tagged.entry is not None
    change(store, replace(crowd[0], tags=("trail",)), phone="+44 20 7946 0018")

    store.undo(call(), tagged.entry)

    found = {one.id: one for one in store.select(type(crowd[0]))}
    assert found[crowd[0].id] == replace(crowd[0], phone="+44 20 7946 0018")
    assert found[crowd[1].id] == crowd[1]
