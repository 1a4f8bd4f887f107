"""One person's data handed over: everything that is stored, for people and programs, noted with a reason."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdf
import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError, StudioError
from studio.domain.members.records import (
    AnswersLook,
    CauseLook,
    Document,
    FlagCause,
    HealthAnswers,
    HealthCheck,
    KeptApart,
    Member,
    MemberPhoto,
    Pass,
)
from studio.domain.paper import PrintedSheet
from studio.domain.roles import Role
from studio.domain.sheets.wording import ENGLISH, Wording, choose
from studio.printing.printer import PdfPrinter
from studio.services.persons.service import PersonService
from studio.storage.attendance import AttendanceReads
from studio.storage.persons import PersonReads
from studio.storage.store import Store
from tests.builders import INES, SHELF, booking, call, change, member, next_id, put, session
from tests.support.languages import Strange, latin_words
from tests.support.whole_person import CLASS, GROUND, OTHER, PACK, Canary, whole_person

_NOT_SHOWN = {"digest", "file", "large", "small", "search", "sort_name", "station"}


@pytest.fixture
def persons(store: Store, clock: FixedClock) -> PersonService:
    put(store, *GROUND, OTHER)
    reads = PersonReads(store.connect)
    return PersonService(store, reads, AttendanceReads(store.connect), clock, PdfPrinter(), SHELF)


@pytest.fixture
def whole(store: Store, persons: PersonService) -> tuple[Member, Canary]:
    canary = Canary("qzx")
    rows = list(whole_person(canary))
    put(store, *rows)
    return next(row for row in rows if isinstance(row, Member)), canary


def pdf_text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages)


def test_both_files_hold_everything_that_is_stored(
    store: Store, persons: PersonService, whole: tuple[Member, Canary], tmp_path: Path
) -> None:
    one, _ = whole

    outcome = persons.dossier.hand_over(call(Role.MANAGER, INES.id), one.id, tmp_path, "Asked for it", "a4")

    assert outcome.label == "data_handed_over"
    text = (tmp_path / f"data-{one.code}.json").read_text(encoding="utf-8")
    data = json.loads(text)
    assert data["time_zone"] == "Europe/London"
    assert data["made_at"] == "2026-04-14T17:52:00+01:00"
    assert data["member"]["name"] == one.name
    assert data["format"]["reading"]["*_m"] == "metres"
    (place,) = data["records"]["Booking"]
    assert place["session_name"] == f"2026-04-21T18:00 {CLASS.name}"
    stored = {kind.__name__ for kind in PersonReads(store.connect).counts(one.id)}
    # The sheet and the looks of this very hand-over are younger than the files.
    assert set(data["records"]) == stored
    written = pdf_text(tmp_path / f"data-{one.code}.pdf")
    assert "page 1 of" in written
    for records in [[data["member"]], *data["records"].values()]:
        for record in records:
            for name, value in record.items():
                if isinstance(value, str) and value.startswith("qzx") and name not in _NOT_SHOWN:
                    assert value in written, name


def test_what_a_pass_cost_is_money_and_nobody_else_is_named(
    store: Store, persons: PersonService, tmp_path: Path
) -> None:
    one = member("Kofi Mensah")
    put(store, one, replace(PACK, id=(yen := next_id()), currency="JPY"))
    put(store, Pass(next_id(), one.id, PACK.id, "Pack of 10", date(2026, 4, 1), price_minor=12_050))
    put(store, Pass(next_id(), one.id, yen, "Yen", date(2026, 4, 2), price_minor=12_050))
    put(store, KeptApart(next_id(), one.id, OTHER.id))

    persons.dossier.hand_over(call(), one.id, tmp_path, "Asked for it", "a4")

    written = pdf_text(tmp_path / f"data-{one.code}.pdf")
    text = (tmp_path / f"data-{one.code}.json").read_text(encoding="utf-8")
    assert "Price: £120.50" in written
    assert "Price: JPY 12,050" in written
    found = [(held["price_minor"], held["currency"]) for held in json.loads(text)["records"]["Pass"]]
    assert found == [(12_050, "GBP"), (12_050, "JPY")]
    assert OTHER.name not in written + text


def test_bookings_stand_in_the_order_of_their_classes(store: Store, persons: PersonService, tmp_path: Path) -> None:
    one, late, early = member("Kofi Mensah"), session("2026-05-05T18:00"), session("2026-04-28T18:00")
    put(store, one, late, early)
    put(store, replace(booking(late, one), booked_at=datetime(2026, 4, 1, tzinfo=UTC)))
    put(store, replace(booking(early, one), booked_at=datetime(2026, 4, 2, tzinfo=UTC)))

    persons.dossier.hand_over(call(), one.id, tmp_path, "Asked for it", "a4")

    written = pdf_text(tmp_path / f"data-{one.code}.pdf")
    assert 0 < written.index("28 Apr 2026 18:00") < written.index("5 May 2026 18:00")


def test_the_look_at_health_and_the_reason_are_kept(
    store: Store, persons: PersonService, whole: tuple[Member, Canary], tmp_path: Path
) -> None:
    one, _ = whole
    before = len(store.select(AnswersLook)), len(store.select(CauseLook))

    persons.dossier.hand_over(call(), one.id, tmp_path, "  Wrote   on 3 April ", "letter")

    entry = store.history(member_id=one.id)[0]
    assert (entry.label, entry.reason) == ("data_handed_over", "Wrote on 3 April")
    assert entry.details["folder"] == tmp_path.name
    looks = len(store.select(AnswersLook)), len(store.select(CauseLook))
    assert looks == (before[0] + 1, before[1] + 1)
    assert (len(store.select(HealthAnswers)), len(store.select(FlagCause))) == (1, 1)
    assert "dossier" in {sheet.kind for sheet in store.select(PrintedSheet)}


def test_marks_and_any_script_stand_as_they_were_written(store: Store, persons: PersonService, tmp_path: Path) -> None:
    words = "<b>5 < 6 & “so”</b> " + "Ελένη Βασιλείου שלום 李 สวัสดี " * 30
    one = member("Ελένη <script>", notes=words)
    put(store, one)

    persons.dossier.hand_over(call(), one.id, tmp_path, "Asked", "a4")

    written = pdf_text(tmp_path / f"data-{one.code}.pdf")
    assert "<b>5 < 6 &" in written
    assert "Ελένη <script>" in written
    assert json.loads((tmp_path / f"data-{one.code}.json").read_text("utf-8"))["member"]["notes"] == words


def test_answers_are_read_as_they_were_given_and_no_line_of_a_file_is_a_code(
    store: Store, persons: PersonService, tmp_path: Path
) -> None:
    one = member("Kofi Mensah")
    check = HealthCheck(next_id(), one.id, "studio", date(2026, 1, 5), "changes")
    said = HealthAnswers(next_id(), check.id, one.id, '{"joints": "Sprained in March", "blood_pressure": ""}')
    waiver = Document(
        next_id(), one.id, "waiver", date(2026, 1, 9), file="0" * 64, file_name="Waiver.pdf", file_bytes=9
    )
    put(store, one, check, said, waiver, MemberPhoto(next_id(), one.id, "1" * 64, "2" * 64))

    persons.dossier.hand_over(call(), one.id, tmp_path, "Asked", "a4")

    written = " ".join(pdf_text(tmp_path / f"data-{one.code}.pdf").split())
    assert "joints: Sprained in March, blood pressure: yes" in written
    assert "File name: Waiver.pdf" in written
    assert "Photo yes" in written
    assert "000000" not in written


def test_only_a_manager_with_a_reason_and_nothing_half_written(
    store: Store, persons: PersonService, tmp_path: Path
) -> None:
    one = member("Kofi")
    put(store, one)
    for role in (Role.DESK, Role.COACH):
        with pytest.raises(NotAllowedError, match="managers_only"):
            persons.dossier.hand_over(call(role), one.id, tmp_path, "why", "a4")
    with pytest.raises(RuleError, match="purpose_missing"):
        persons.dossier.hand_over(call(), one.id, tmp_path, " ", "a4")
    with pytest.raises(StudioError, match="folder_missing"):
        persons.dossier.hand_over(call(), one.id, tmp_path / "nowhere", "why", "a4")
    assert list(tmp_path.glob("*data*")) == []
    assert store.history(member_id=one.id)[0].label == "test_rows_added"
    change(store, one, phone="1")


def test_the_document_says_nothing_but_phrases_and_data(
    persons: PersonService, whole: tuple[Member, Canary], tmp_path: Path
) -> None:
    one, _ = whole
    choose(Wording("en", Strange()))
    try:
        persons.dossier.hand_over(call(Role.MANAGER, INES.id), one.id, tmp_path, "Asked for it", "a4")
    finally:
        choose(ENGLISH)
    written = latin_words(pdf_text(tmp_path / f"data-{one.code}.pdf"))
    data = latin_words("Northbank Inés Carvalho Strength Pack of 10 Run Somebody else Shoe size kg km")
    assert [word for word in written if not word.startswith("qzx") and word not in data] == []
