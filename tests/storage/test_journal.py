"""The journal's five uses: undo, history, audit chain, live refresh, idempotent commands. On both engines."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from studio.domain.errors import ConflictError, NotFoundError
from studio.domain.ids import new_id
from studio.domain.roles import Role
from studio.domain.schedule.records import Room, Site, Staff
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Work
from studio.storage import journal
from studio.storage.store import Store

SITE = Site(UUID(int=1), "Northbank", "Europe/London", "GB")
ROOM = Room(UUID(int=2), SITE.id, "Main floor", "Main", 20)


def call(actor: UUID | None = None) -> Call:
    return Call(actor, Role.MANAGER, "Desk 1")


def add_room(store: Store, command: Call) -> Outcome:
    def do(work: Work) -> Outcome:
        work.add(SITE, ROOM)
        return Outcome(None, Changes.SCHEDULE, "room_added", {"name": ROOM.name})

    return store.run(command, do)


def rename_room(store: Store, name: str, reason: str = "") -> Outcome:
    def do(work: Work) -> Outcome:
        room = work.get(Room, ROOM.id, lock=True)
        work.change(room, replace(room, name=name))
        return Outcome(None, Changes.SCHEDULE | Changes.SETTINGS, "room_renamed", {"name": name})

    return store.run(call(), do, reason=reason)


def broken_entries(store: Store) -> list[int]:
    with store.database.reading() as connection:
        return list(journal.check_chain(connection))


def tamper(store: Store, statement: str) -> None:
    with store.database.writing() as connection:
        tables = ("journal_entry", "journal_image", "journal_details")
        if store.database.is_sqlite:
            rows = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
            for name in rows:
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        else:
            for table in tables:
                connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        connection.exec_driver_sql(statement)


def test_a_command_seen_twice_is_carried_out_once_and_answered_as_the_first_time(store: Store) -> None:
    command = call()
    first = add_room(store, command)
    again = add_room(store, command)
    assert again == replace(first, repeated=True)
    assert store.select(Room) == [ROOM]
    assert len(store.history()) == 1


def test_undo_puts_rows_back_and_undoing_that_is_redo(store: Store) -> None:
    added = add_room(store, call())
    renamed = rename_room(store, "Big room")
    assert renamed.entry is not None
    undone = store.undo(call(), renamed.entry)
    assert undone.label == "undo:room_renamed"
    assert undone.changes == Changes.SCHEDULE | Changes.SETTINGS
    assert store.get(Room, ROOM.id) == ROOM
    assert undone.entry is not None
    assert store.undo(call(), undone.entry).label == "room_renamed"
    assert store.get(Room, ROOM.id).name == "Big room"
    assert added.entry is not None


def test_undo_of_an_addition_removes_every_row_and_redo_brings_them_back(store: Store) -> None:
    added = add_room(store, call())
    assert added.entry is not None
    undone = store.undo(call(), added.entry)
    assert store.select(Site) == []
    assert store.select(Room) == []
    assert undone.entry is not None
    store.undo(call(), undone.entry)
    assert store.select(Site) == [SITE]
    assert store.select(Room) == [ROOM]


def test_undo_refuses_when_something_newer_stands_on_it(store: Store) -> None:
    first = rename_after_adding(store)
    rename_room(store, "Third")
    with pytest.raises(ConflictError) as caught:
        store.undo(call(), first)
    assert caught.value.code == "newer_change"
    assert store.get(Room, ROOM.id).name == "Third"


def rename_after_adding(store: Store) -> UUID:
    add_room(store, call())
    entry = rename_room(store, "Second").entry
    assert entry is not None
    return entry


def test_undo_happens_once(store: Store) -> None:
    entry = rename_after_adding(store)
    store.undo(call(), entry)
    with pytest.raises(ConflictError) as caught:
        store.undo(call(), entry)
    assert caught.value.code == "already_undone"


def test_undo_of_an_unknown_entry_says_so(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.undo(call(), new_id())


def test_a_command_that_writes_nothing_leaves_no_entry(store: Store) -> None:
    add_room(store, call())
    outcome = rename_room(store, ROOM.name)
    assert outcome.entry is None
    assert len(store.history()) == 1


def test_a_failing_command_leaves_no_row_and_no_entry(store: Store) -> None:
    def do(work: Work) -> Outcome:
        work.add(SITE)
        raise ConflictError("class_full")

    with pytest.raises(ConflictError):
        store.run(call(), do)
    assert store.select(Site) == []
    assert store.history() == []


def test_history_tells_who_did_what_why_and_what_was_taken_back(store: Store) -> None:
    maya = Staff(UUID(int=9), "Maya Kowalczyk", "Maya", Role.DESK, teaches=False)

    def hire(work: Work) -> Outcome:
        work.add(maya)
        return Outcome(None, Changes.SETTINGS, "staff_added", {"name": maya.name})

    store.run(call(maya.id), hire)
    entry = rename_after_adding(store)
    store.undo(call(), entry)
    rows = store.history()
    assert [(row.label, row.actor, row.undone) for row in rows] == [
        ("undo:room_renamed", "", False),
        ("room_renamed", "", True),
        ("room_added", "", False),
        ("staff_added", "Maya Kowalczyk", False),
    ]
    assert [row.number for row in rows] == [4, 3, 2, 1]


def test_the_reason_is_kept(store: Store) -> None:
    add_room(store, call())
    rename_room(store, "Gym", reason="new sign on the door")
    assert store.history()[0].reason == "new sign on the door"


def test_other_desks_learn_what_was_touched_since(store: Store) -> None:
    add_room(store, call())
    number, _ = store.changes_since(0)
    assert number == 1
    rename_room(store, "Gym")
    assert store.changes_since(number) == (2, Changes.SCHEDULE | Changes.SETTINGS)
    assert store.changes_since(2) == (2, Changes.NONE)


def test_the_chain_of_an_untouched_journal_is_whole(store: Store) -> None:
    rename_after_adding(store)
    assert broken_entries(store) == []


@pytest.mark.parametrize(
    ("statement", "entry"),
    [
        ("UPDATE journal_entry SET desk = 'Desk 2' WHERE number = 2", 2),
        ("UPDATE journal_entry SET at = at + 1 WHERE number = 1", 1),
        ("UPDATE journal_entry SET reason = 'x' WHERE number = 3", 3),
        ("UPDATE journal_details SET details = '{}' WHERE entry = 2", 2),
        ("UPDATE journal_image SET after = '{}' WHERE entry = 3", 3),
        ("DELETE FROM journal_image WHERE entry = 2", 2),
    ],
)
def test_a_change_from_outside_is_found_at_its_entry(store: Store, statement: str, entry: int) -> None:
    rename_after_adding(store)
    rename_room(store, "Third")
    tamper(store, statement)
    assert broken_entries(store)[0] == entry


def test_a_removed_last_entry_is_found(store: Store) -> None:
    rename_after_adding(store)
    if not store.database.is_sqlite:
        tamper(store, "SET CONSTRAINTS ALL DEFERRED")
    for table, column in (("journal_image", "entry"), ("journal_details", "entry"), ("journal_entry", "number")):
        tamper(store, f"DELETE FROM {table} WHERE {column} = 2")
    assert broken_entries(store) == [1]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET desk = 'x'",
        "DELETE FROM journal_entry",
        "DELETE FROM journal_image",
        "UPDATE journal_image SET after = 'x'",
        "DELETE FROM journal_details",
        "UPDATE journal_details SET details = 'x'",
    ],
)
def test_the_database_itself_refuses_to_change_the_journal(store: Store, statement: str) -> None:
    rename_after_adding(store)
    with pytest.raises(Exception, match="only grows"), store.database.writing() as connection:
        connection.exec_driver_sql(statement)
    assert broken_entries(store) == []


def test_an_erased_persons_images_may_be_emptied_without_breaking_the_chain(store: Store) -> None:
    rename_after_adding(store)
    with store.database.writing() as connection:
        connection.exec_driver_sql("UPDATE journal_image SET before = NULL, after = NULL WHERE entry = 2")
    assert broken_entries(store) == []
    with pytest.raises(ConflictError) as caught:
        store.undo(call(), store.history()[0].entry)
    assert caught.value.code == "nothing_kept"
