"""A person erased: no byte of them is left, what the books need stays, the journal's chain holds. On both engines."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from PIL import Image

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import FixedClock
from studio.domain.errors import ConflictError, NotAllowedError, RuleError
from studio.domain.members.records import Household, Member, Pass, PassEntry, Payment
from studio.domain.roles import Role
from studio.printing.printer import PdfPrinter
from studio.services.changes import Changes, Outcome
from studio.services.members.documents import Paper
from studio.services.members.photos import PhotoDesk
from studio.services.members.service import MemberService
from studio.services.persons.service import PersonService
from studio.services.ports import Work
from studio.storage import journal
from studio.storage.attendance import AttendanceReads
from studio.storage.engine import WIPED_AT_ONCE, Database, open_database
from studio.storage.members import MemberReads
from studio.storage.persons import PersonReads
from studio.storage.store import Store
from studio.storage.tables import metadata, stored_file
from tests.builders import SHELF, booking, call, change, member, put
from tests.support.whole_person import CLASS, GROUND, OTHER, PACK, Canary, whole_person

MARK = "qzx"


@pytest.fixture
def canary() -> Canary:
    return Canary(MARK)


@pytest.fixture
def persons(store: Store, clock: FixedClock) -> PersonService:
    put(store, *GROUND, OTHER)
    return PersonService(store, PersonReads(store.connect), AttendanceReads(store.connect), clock, PdfPrinter(), SHELF)


@pytest.fixture
def lived(store: Store, persons: PersonService, clock: FixedClock, canary: Canary) -> Member:
    """Somebody with a canary in every text of every table, who was edited, named by other commands, and merged."""
    rows = list(whole_person(canary))
    put(store, *rows)
    one = next(row for row in rows if isinstance(row, Member))
    twin = list(whole_person(canary))
    put(store, *twin)
    double = next(row for row in twin if isinstance(row, Member))
    persons.merging.merge(call(), one.id, double.id, {})
    members = MemberService(store, MemberReads(store.connect), clock, SHELF)
    members.edit(call(), one.id, "goal", canary())
    members.new_card(call(), one.id)

    def named_elsewhere(work: Work) -> Outcome:
        work.change(CLASS, work.get(type(CLASS), CLASS.id))
        work.add(member("A bystander"))
        return Outcome(None, Changes.MEMBERS, "waitlist_moved", {"names": f"A bystander, {one.name}"})

    store.run(call(), named_elsewhere, reason=f"{canary()} asked for it")
    return store.get(Member, one.id)


def every_text(store: Store) -> Iterator[str]:
    """Everything that any column of any table holds, as text, after the table's name."""
    with store.connect() as connection:
        for table in metadata.sorted_tables:
            for row in connection.execute(sa.select(table)):
                yield from (f"{table.name} {value}" for value in row)


def bytes_kept(database: Database) -> bytes:
    """The database's file and its companions, read after it was closed for good."""
    assert database.path is not None
    database.close()
    return b"".join(path.read_bytes() for path in database.path.parent.glob(f"{database.path.name}*"))


def test_nothing_is_left_in_any_table_and_the_chain_holds(
    store: Store, persons: PersonService, lived: Member, canary: Canary
) -> None:
    before = [text for text in every_text(store) if MARK in text]
    assert len(before) > 60

    outcome = persons.erasing.erase(call(), lived.id, lived.name)

    assert (outcome.label, outcome.entry) == ("member_erased", None)
    assert [text for text in every_text(store) if MARK in text or lived.code in text] == []
    with store.connect() as connection:
        assert list(journal.check_chain(connection)) == []
    assert len(canary.given) > 60


def test_no_byte_is_left_in_the_file(sqlite_database: Database, clock: FixedClock, canary: Canary) -> None:
    store = Store(sqlite_database, clock)
    persons = PersonService(
        store, PersonReads(store.connect), AttendanceReads(store.connect), clock, PdfPrinter(), SHELF
    )
    put(store, *GROUND, OTHER)
    rows = list(whole_person(canary))
    put(store, *rows)
    one = next(row for row in rows if isinstance(row, Member))
    for _ in range(40):
        one = change(store, one, notes=canary() * 30)
    change(store, next(row for row in rows if isinstance(row, Household)), name=canary())

    persons.erasing.erase(call(), one.id, one.name)

    assert MARK.encode() not in bytes_kept(sqlite_database)


def test_a_file_that_another_desk_keeps_busy_is_wiped_later(
    sqlite_database: Database, clock: FixedClock, canary: Canary
) -> None:
    store = Store(sqlite_database, clock)
    reads = PersonReads(store.connect)
    persons = PersonService(store, reads, AttendanceReads(store.connect), clock, PdfPrinter(), SHELF)
    one = member(canary(), notes=canary() * 50)
    put(store, *GROUND, one)
    path = sqlite_database.path
    assert path is not None
    other = open_database(path)

    with other.engine.connect() as reader:
        reader.exec_driver_sql("SELECT count(*) FROM member").one()
        persons.erasing.erase(call(), one.id, one.name)
    other.close()
    wal = path.with_name(f"{path.name}-wal")
    assert MARK.encode() in wal.read_bytes()

    sqlite_database.wipe()

    assert MARK.encode() not in wal.read_bytes()
    assert MARK.encode() not in bytes_kept(sqlite_database)


@pytest.fixture
def large(sqlite_database: Database, clock: FixedClock) -> Store:
    """A file that takes too long to write anew while people wait."""
    store = Store(sqlite_database, clock)
    put(store, *GROUND)

    def keep(work: Work) -> Outcome:
        work.keep_file(bytes(WIPED_AT_ONCE + 1))
        return Outcome(None, Changes.NONE, "kept")

    store.run(call(), keep)
    return store


def rewriting_is_due(path: Path) -> bool:
    other = open_database(path)
    with other.reading() as connection:
        due = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    other.close()
    return bool(due)


def test_a_large_file_is_overwritten_at_once_and_written_anew_when_the_last_desk_closes(
    large: Store, clock: FixedClock, canary: Canary
) -> None:
    one, path = member(canary(), notes=canary() * 50), large.database.path
    put(large, one)
    assert path is not None
    persons = PersonService(
        large, PersonReads(large.connect), AttendanceReads(large.connect), clock, PdfPrinter(), SHELF
    )
    second = open_database(path)
    with second.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM member").one()

    persons.erasing.erase(call(), one.id, one.name)

    assert MARK.encode() not in path.read_bytes() + path.with_name(f"{path.name}-wal").read_bytes()
    large.close()
    assert rewriting_is_due(path)
    Store(second, clock).close()
    assert not rewriting_is_due(path)
    assert MARK.encode() not in bytes_kept(second)


def jpeg(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 64), (shade, 90, 90)).save(out, "JPEG")
    return out.getvalue()


def test_files_go_with_the_only_person_who_had_them(store: Store, persons: PersonService, clock: FixedClock) -> None:
    kofi, ana = member("Kofi Mensah"), member("Ana Silva")
    put(store, kofi, ana)
    photos = PhotoDesk(store)
    documents = MemberService(store, MemberReads(store.connect), clock, SHELF).documents
    theirs: dict[str, set[bytes]] = {}
    for one, shade in ((kofi, 10), (ana, 20)):
        for turn in (1, 2):
            made = {jpeg(shade + turn), paper := f"%PDF-1.7 {one.name} {turn}".encode()}
            photos.put(call(), one.id, jpeg(shade + turn), jpeg(shade + turn))
            documents.save(call(), one.id, Paper("waiver", date(2026, 4, turn), file_name="x.pdf", data=paper))
            theirs.setdefault(one.name, set()).update(made)
        documents.save(call(), one.id, Paper("notice", date(2026, 4, 3), file_name="y.pdf", data=b"%PDF-1.7 shared"))
        photos.remove(call(), one.id)

    persons.erasing.erase(call(), kofi.id, kofi.name)

    with store.connect() as connection:
        left = {bytes(data) for data in connection.execute(sa.select(stored_file.c.data)).scalars()}
    # What was Ana's stays whole: undo brings her photos back.
    assert left == theirs[ana.name] | {b"%PDF-1.7 shared"}
    if store.database.is_sqlite:
        kept = bytes_kept(store.database)
        assert [data for data in theirs[kofi.name] if data in kept] == []


def test_what_the_books_need_stays_without_a_name(store: Store, persons: PersonService, lived: Member) -> None:
    amounts = [one.amount_minor for one in store.select(Payment)]
    credited = {one.id: one.credits for one in store.select(PassEntry)}
    places = len(store.select(Booking))

    persons.erasing.erase(call(), lived.id, f"  {lived.name.upper()} ")

    left = store.get(Member, lived.id)
    assert (left.name, left.archived, left.erased_on) == ("Erased person", True, date(2026, 4, 14))
    assert (left.joined_on, left.birth_date, left.phone, left.household_id) == (lived.joined_on, None, "", None)
    assert [one.amount_minor for one in store.select(Payment)] == amounts
    assert {(one.note, one.member_id) for one in store.select(Payment)} == {("", lived.id)}
    assert credited.items() <= {one.id: one.credits for one in store.select(PassEntry)}.items()
    assert len(store.select(Booking)) == places
    assert {one.name for one in store.select(Pass)} == {PACK.name}
    assert store.select(Household) == []


def test_consequences_are_told_before(store: Store, persons: PersonService) -> None:
    kofi = member("Kofi Mensah")
    put(store, kofi, member("Ama Mensah", guardian_id=kofi.id), booking(CLASS, kofi))
    change(store, CLASS, notes="Ask Kofi Mensah to bring the mats")

    told = persons.erasing.consequences(Role.MANAGER, kofi.id)

    assert (told.weight.bookings, told.weight.left, told.gone, told.children) == (1, 0, 0, 1)
    assert [name for _, name in told.ahead.classes] == [CLASS.name]
    assert (told.entries, told.mentions) == (1, {"session": 1})


def test_places_ahead_are_given_back_and_children_lose_their_guardian(store: Store, persons: PersonService) -> None:
    kofi = member("Kofi Mensah")
    child = member("Ama Mensah", guardian_id=kofi.id)
    put(store, kofi, child, booking(CLASS, kofi))

    persons.erasing.erase(call(), kofi.id, "kofi mensah")

    assert [one.state for one in store.select(Booking)] == [BookingState.CANCELLED]
    assert store.get(Member, child.id).guardian_id is None


def test_only_a_manager_who_types_the_name_erases_and_once(store: Store, persons: PersonService) -> None:
    kofi = member("Kofi Mensah")
    put(store, kofi)
    for role in (Role.DESK, Role.COACH):
        with pytest.raises(NotAllowedError, match="managers_only"):
            persons.erasing.erase(call(role), kofi.id, kofi.name)
        with pytest.raises(NotAllowedError, match="managers_only"):
            persons.erasing.consequences(role, kofi.id)
    with pytest.raises(RuleError, match="name_differs"):
        persons.erasing.erase(call(), kofi.id, "Kofi")
    assert store.get(Member, kofi.id) == kofi
    persons.erasing.erase(call(), kofi.id, kofi.name)
    with pytest.raises(RuleError, match="erased"):
        persons.erasing.erase(call(), kofi.id, "Erased person")


def test_nothing_that_was_done_with_them_can_be_taken_back(store: Store, persons: PersonService) -> None:
    kofi = member("Kofi Mensah")
    put(store, kofi)
    persons.erasing.erase(call(), kofi.id, kofi.name)

    for row in store.history(member_id=kofi.id):
        with pytest.raises(ConflictError, match="nothing_kept"):
            store.undo(call(), row.entry)
    assert [row.label for row in store.history(member_id=kofi.id)] == ["member_erased", "test_rows_added"]


def test_what_others_did_is_not_forgotten(store: Store, persons: PersonService, clock: FixedClock) -> None:
    kofi, ana = member("Kofi Mensah"), member("Ana Silva")
    put(store, kofi)
    put(store, ana)
    members = MemberService(store, MemberReads(store.connect), clock, SHELF)
    edited = members.edit(call(), ana.id, "goal", "Hills")

    persons.erasing.erase(call(), kofi.id, kofi.name)

    assert store.history(member_id=ana.id)[0].details["name"] == "Ana Silva"
    assert edited.entry is not None
    store.undo(call(), edited.entry)
    assert store.get(Member, ana.id).goal == ""
