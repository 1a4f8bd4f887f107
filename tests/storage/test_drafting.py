"""Commands that write thousands of rows: made ready beside the desks' work, moved in one step. On both engines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from studio.domain.errors import NotFoundError, StudioError
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.domain.schedule.records import Staff
from studio.services.changes import Changes, Outcome
from studio.services.ports import Work
from studio.storage import journal
from studio.storage.store import Store
from tests.builders import call, change, member, next_id, put

ADA, INES = (Staff(next_id(), name, name, Role.COACH, teaches=True) for name in ("Ada", "Inés"))
TOM = Staff(next_id(), "Tom", "Tom", Role.COACH, teaches=True)


@pytest.fixture
def house(store: Store) -> Store:
    put(store, ADA, INES)
    return store


def done() -> Outcome:
    return Outcome(None, Changes.SETTINGS, "people_changed", {"number": "2"})


def rename(work: Work) -> Outcome:
    work.change_all([(one, replace(one, name=f"{one.name}!")) for one in work.select(Staff)])
    return done()


def names(store: Store) -> list[str]:
    return sorted(one.name for one in store.select(Staff))


def before_the_move(do: Callable[[], object]) -> Callable[[float], bool]:
    """Another desk does something, once, when all is ready."""
    left = [do]

    def go_on(share: float) -> bool:
        if share == 1.0 and left:
            left.pop()()
        return True

    return go_on


def test_it_is_one_entry_that_one_undo_takes_back_and_is_answered_once(house: Store) -> None:
    command, number = call(), house.last_number()
    outcome = house.run_beside(command, rename, reason="Typed wrong")

    assert names(house) == ["Ada!", "Inés!"]
    assert house.last_number() == number + 1
    assert house.history()[0].reason == "Typed wrong"
    assert house.run_beside(command, rename) == replace(outcome, repeated=True)
    assert outcome.entry is not None
    house.undo(call(), outcome.entry)
    assert names(house) == ["Ada", "Inés"]
    with house.database.reading() as connection:
        assert list(journal.check_chain(connection)) == []


def test_a_command_sees_what_it_has_written_itself(house: Store) -> None:
    seen: list[object] = []

    def do(work: Work) -> Outcome:
        ada = work.get(Staff, ADA.id, lock=True)
        work.change(ada, replace(ada, name="Ada B."))
        work.remove(INES)
        work.add(TOM)
        seen.append(work.get(Staff, ADA.id).name)
        seen.append(work.find(Staff, INES.id))
        seen.append([one.name for one in work.select(Staff, name="Ada")])
        seen.append(sorted(one.name for one in work.select(Staff, id={ADA.id, INES.id, TOM.id})))
        seen.append(sorted(one.name for one in work.lock(Staff, (ADA.id, INES.id, TOM.id))))
        with pytest.raises(NotFoundError):
            work.get(Staff, INES.id)
        return done()

    house.run_beside(call(), do)

    assert seen == ["Ada B.", None, [], ["Ada B.", "Tom"], ["Ada B.", "Tom"]]
    assert names(house) == ["Ada B.", "Tom"]


def test_what_writes_nothing_leaves_no_entry(house: Store) -> None:
    number = house.last_number()
    outcome = house.run_beside(call(), lambda _work: done())
    assert (outcome.entry, house.last_number()) == (None, number)


def test_given_up_at_any_time_nothing_is_written(house: Store) -> None:
    number = house.last_number()
    for last in (0.0, 1.0):
        with pytest.raises(StudioError, match="given_up"):
            house.run_beside(call(), rename, lambda share, last=last: share < last)  # type: ignore[misc]
    assert (names(house), house.last_number()) == (["Ada", "Inés"], number)


def test_what_another_desk_changes_meanwhile_is_not_lost(house: Store) -> None:
    house.run_beside(call(), rename, before_the_move(lambda: change(house, ADA, name="Ada B.")))
    assert names(house) == ["Ada B.!", "Inés!"]


def test_another_desk_that_writes_again_and_again_is_held_up_at_last(house: Store) -> None:
    tries = []

    def busy(share: float) -> bool:
        if share == 1.0:
            tries.append(share)
            change(house, house.get(Staff, ADA.id), name=f"Ada {len(tries)}")
        return True

    house.run_beside(call(), rename, busy)

    assert names(house) == [f"Ada {len(tries)}!", "Inés!"]


def test_what_another_desk_does_with_others_meanwhile_stays(house: Store) -> None:
    one = member("Sora")
    began: list[object] = []

    def do(work: Work) -> Outcome:
        began.append(work)
        return rename(work)

    house.run_beside(call(), do, before_the_move(lambda: put(house, one)))

    assert len(began) == 1
    assert house.select(Member) == [one]
    assert names(house) == ["Ada!", "Inés!"]


def test_rows_may_swap_what_no_two_may_have_alike(house: Store) -> None:
    one, other = member("One"), member("Other")
    put(house, one, other)

    def swap(work: Work) -> Outcome:
        work.change_all([(one, replace(one, code=other.code)), (other, replace(other, code=one.code))])
        return done()

    house.run_beside(call(), swap)

    assert [house.get(Member, each.id).code for each in (one, other)] == [other.code, one.code]
