"""Somebody with a text of their own in every column: no paper, export or file of rejects holds what the matrix keeps
from it, whoever makes it. On both engines.
"""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from python_calamine import load_workbook

from studio.domain.attendance.records import Booking
from studio.domain.clock import FixedClock
from studio.domain.members.fact_values import PERIODS, Fact
from studio.domain.members.records import Member, Payment
from studio.domain.roles import Role
from studio.domain.schedule.records import Closure
from studio.exchange.tables import write_csv, write_xlsx
from studio.printing.printer import PdfPrinter
from studio.services.access import matrix
from studio.services.exports.service import ExportService, Subject
from studio.services.members.importing.deciding import Decisions
from studio.services.members.importing.files import Wanted
from studio.services.members.importing.guessing import known_headers
from studio.services.members.importing.service import MemberImport
from studio.services.members.rows import Column
from studio.services.members.service import MemberService
from studio.services.paper.rows import CLASS_SHEETS, PrintOrder, SheetKind
from studio.services.paper.service import PaperService
from studio.storage.exports import ExportRows
from studio.storage.import_reads import ImportReads
from studio.storage.members import MemberReads
from studio.storage.paper import PaperReads
from studio.storage.store import Store
from tests.builders import SHELF, SITE, call, next_id, put
from tests.services.paper_class import DAY, put_class, put_history
from tests.support.tables import TablesHere
from tests.support.whole_person import GROUND, KNOWN, OTHER, OWN, Canary, whole_person

MORE = {"flare": "flag_cause.words", "1987": "member.birth_date"}
"""Words that tell of what stands there."""
RULES = {column: rule for rule in matrix().values() for column in rule.holds}
CLOSED = Closure(next_id(), SITE.id, DAY, DAY, "Street shut")


@pytest.fixture
def canary() -> Canary:
    return Canary("qzx", MORE)


@pytest.fixture
def person(store: Store, canary: Canary) -> Member:
    """Somebody with a canary in every text, in a class with a circuit, with half a year of everything."""
    put(store, *GROUND, OTHER, CLOSED)
    tuesday = put_class(store)
    born = {"member.birth_date": date(1987, 6, 5), "booking.session_id": tuesday.session.id, "booking.code": 3}
    rows = list(whole_person(canary, KNOWN | born))
    put(store, *rows)
    one = next(row for row in rows if isinstance(row, Member))
    put_history(store, one)
    return one


def session_of(store: Store, person: Member) -> UUID:
    (place,) = (one for one in store.select(Booking, member_id=person.id) if one.code == 3)
    return place.session_id


def orders(store: Store, person: Member) -> dict[str, PrintOrder]:
    """Every kind of paper that can be about somebody."""
    in_class = session_of(store, person)
    (paid,) = store.select(Payment, member_id=person.id)
    return {
        **{str(kind): PrintOrder((in_class,), sheets=(kind,)) for kind in CLASS_SHEETS},
        "progress": PrintOrder(member=person.id, sheets=(SheetKind.PROGRESS,)),
        "receipt": PrintOrder(member=person.id, sheets=(SheetKind.RECEIPT,), payment=paid.id),
        "card": PrintOrder(cards=(person.id,)),
        "notice": PrintOrder(closure=CLOSED.id, sheets=(SheetKind.NOTICE,)),
        "timetable": PrintOrder(week=DAY),
    }


def text_of(pdf: bytes) -> str:
    """Everything that can be read in a document, its data included."""
    reader = PdfReader(io.BytesIO(pdf))
    return repr(([page.extract_text() for page in reader.pages], reader.metadata, reader.outline))


def test_no_paper_holds_what_the_matrix_keeps_from_paper(
    store: Store, clock: FixedClock, person: Member, canary: Canary
) -> None:
    paper = PaperService(store, PaperReads(store.connect), clock, PdfPrinter(), SHELF)
    met = {}
    for kind, order in orders(store, person).items():
        prepared = paper.prepare(call(Role.MANAGER), order)
        assert prepared.pdf, prepared.problems
        met[kind] = canary.met(text_of(prepared.pdf))

    assert {kind for kind, columns in met.items() if columns} == {"roster", "members", "progress", "receipt", "card"}
    assert {column for columns in met.values() for column in columns if not RULES[column].on_paper} == set()


@pytest.mark.parametrize("file_format", ["csv", "xlsx"])
def test_no_export_holds_what_the_matrix_keeps_in(
    store: Store, clock: FixedClock, person: Member, canary: Canary, tmp_path: Path, file_format: str
) -> None:
    exports = ExportService(ExportRows(store.connect), {"csv": write_csv, "xlsx": write_xlsx})
    subjects: tuple[Subject, ...] = ("members", "attendance", "results")
    for subject in subjects:
        exports.export(call(), subject, file_format, tmp_path / f"{subject}.{file_format}")
    lists = MemberService(store, MemberReads(store.connect), clock, SHELF).lists
    about = {Fact.OWN: (f"text:{OWN.id}",), Fact.VISITS: PERIODS}
    columns = [Column(fact, each) for fact in Fact for each in about.get(fact, ("",))]
    sheet = lists.sheet(call(), [(person.id, person.name)], columns)
    exports.write_sheet(sheet, file_format, tmp_path / f"list.{file_format}")

    met = {path.stem: canary.met(read(path)) for path in tmp_path.glob(f"*.{file_format}")}

    assert {"own_value.value", "member.notes"} <= met["list"]
    assert {column for columns in met.values() for column in columns if not RULES[column].in_exports} == set()


def read(path: Path) -> str:
    """All cells of a table."""
    if path.suffix == ".csv":
        return path.read_text(encoding="utf-8-sig")
    return repr(load_workbook(path).get_sheet_by_index(0).to_python())


def test_rejects_of_an_import_hold_their_own_cells_and_nothing_that_is_stored(
    store: Store, clock: FixedClock, person: Member, canary: Canary, tmp_path: Path
) -> None:
    importing = MemberImport(store, ImportReads(store.connect), clock, TablesHere(known_headers()), write_csv)
    path = tmp_path / "people.csv"
    path.write_text(f"Name,Phone,Email\n{person.name},{person.phone},other@example.org\n,1,b@example.org\n", "utf-8")
    table, reading = importing.read(call(), path, Wanted(), lambda _share: True)
    check = importing.check(call(), table, reading, lambda _share: True)

    saved = importing.save_left_out(tmp_path / "left.csv", check, Decisions(), lambda row: row.fate, "Why")

    assert saved == 2
    assert canary.met((tmp_path / "left.csv").read_text("utf-8-sig")) == {"member.name", "member.phone"}
