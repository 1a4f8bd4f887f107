"""What was written since: told of the few entries since, without going through everything that was ever written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from studio.services.members.queries import MANY
from studio.storage.engine import Database
from studio.storage.members import MemberReads
from studio.storage.persons import PersonReads
from studio.storage.store import Store
from tests.builders import change, member, put

ANA = member("Ana")


@pytest.fixture
def asked(sqlite_database: Database) -> Iterator[list[tuple[str, Any]]]:
    """The statements that are run, with what they are given."""
    found: list[tuple[str, Any]] = []

    def note(_one: Any, _cursor: Any, statement: str, given: Any, *_rest: Any) -> None:
        found.append((statement, given))

    sa.event.listen(sqlite_database.engine, "before_cursor_execute", note)
    yield found
    sa.event.remove(sqlite_database.engine, "before_cursor_execute", note)


def test_sqlite_goes_by_the_entries_and_not_by_the_tables(
    sqlite_database: Database, asked: list[tuple[str, Any]]
) -> None:
    members, persons = MemberReads(sqlite_database.reading), PersonReads(sqlite_database.reading)
    members.changed(7)
    members.touched(7)
    persons.changed_after((7, 0), 10)
    questions = [one for one in asked if "journal_image" in one[0]]
    plans: list[str] = []
    with sqlite_database.reading() as connection:
        for statement, given in questions:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given).all()
            plans.append(str(plan[0][3]))
    assert len(plans) == 3
    assert [plan for plan in plans if "sqlite_autoindex_journal_image_1 (" not in plan] == []


def test_of_few_all_are_told_and_of_many_that_there_are_many(store: Store) -> None:
    reads, persons = MemberReads(store.connect), PersonReads(store.connect)
    put(store, ANA, *(member(f"Person {number}") for number in range(MANY + 10)))
    imported = store.last_number()
    assert len(reads.changed(0)) > MANY
    assert len(reads.touched(0)) > MANY

    change(store, ANA, phone="+44 20 7946 0018")

    assert (reads.changed(imported), reads.touched(imported)) == ({ANA.id}, {ANA.id})
    first = persons.changed_after((0, 0), MANY)
    rest = persons.changed_after(first[-1][:2], MANY)
    assert (len(first), len(rest)) == (MANY, 12)
    assert rest[-1][2] == ANA.id
