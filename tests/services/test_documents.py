"""Signed papers: days, wording, files, and who may read them."""

from __future__ import annotations

from datetime import date

import pytest

from studio.domain.attendance.flags import FlagKind, MemberFacts, flags_of
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, NotFoundError, RuleError
from studio.domain.members.records import Document
from studio.domain.roles import Role
from studio.services.members.documents import MOST_BYTES, Paper, safe_name
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, call, member, put

TODAY = date(2026, 4, 14)
KOFI, KWAME = member("Kofi Mensah"), member("Kwame Mensah", birth_date=date(2012, 1, 1))
PDF, PNG = b"%PDF-1.7 signed", b"\x89PNG\r\n\x1a\n signed"


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, KOFI, KWAME)
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


def test_a_paper_with_its_file_is_kept_changed_removed_and_taken_back(store: Store, members: MemberService) -> None:
    desk = members.documents
    desk.save(
        call(), KOFI.id, Paper("Waiver", TODAY, date(2027, 4, 14), file_name="C:\\scans\\Kofi's waiver.exe", data=PDF)
    )
    (line,) = members.profile(Role.COACH, KOFI.id).documents
    assert (line.kind, line.expires_on, line.file_name, line.file_bytes) == (
        "waiver",
        date(2027, 4, 14),
        "Kofi_s waiver.pdf",
        len(PDF),
    )
    assert members.profile(Role.DESK, KOFI.id).waiver_until == date(2027, 4, 14)
    assert desk.file(Role.COACH, line.id) == ("Kofi_s waiver.pdf", PDF)

    desk.save(call(), KOFI.id, Paper("waiver", TODAY, date(2026, 12, 31), "by hand"), line.id)
    assert desk.file(Role.DESK, line.id) == ("Kofi_s waiver.pdf", PDF)
    desk.save(call(), KOFI.id, Paper("waiver", TODAY, file_name="scan.pdf", data=PNG), line.id)
    assert desk.file(Role.DESK, line.id) == ("scan.png", PNG)

    gone = desk.remove(call(), line.id)
    assert members.profile(Role.COACH, KOFI.id).documents == ()
    assert gone.entry is not None
    store.undo(call(), gone.entry)
    assert desk.file(Role.DESK, line.id) == ("scan.png", PNG)


@pytest.mark.parametrize(
    ("paper", "code", "field"),
    [
        (Paper(" ", TODAY), "document_kind", "kind"),
        (Paper("waiver", date(2026, 4, 15)), "day_to_come", "signed_on"),
        (Paper("waiver", TODAY, date(2026, 4, 13)), "day_order", "expires_on"),
        (Paper("waiver", TODAY, version="v" * 81), "words_long", "version"),
        (Paper("waiver", TODAY, file_name="x.pdf", data=b"MZ program"), "file_kind", "file"),
        (Paper("waiver", TODAY, file_name="x.pdf", data=PDF + b"\0" * MOST_BYTES), "file_large", "file"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    store: Store, members: MemberService, paper: Paper, code: str, field: str
) -> None:
    with pytest.raises(RuleError) as caught:
        members.documents.save(call(), KOFI.id, paper)
    assert (caught.value.code, caught.value.details["field"]) == (code, field)
    assert store.select(Document) == []


def test_somebody_else_signs_for_a_minor(members: MemberService) -> None:
    with pytest.raises(RuleError, match="signer_missing"):
        members.documents.save(call(), KWAME.id, Paper("guardian consent", TODAY))
    members.documents.save(call(), KWAME.id, Paper("guardian consent", TODAY, signed_by="Kofi Mensah"))
    assert members.profile(Role.COACH, KWAME.id).documents[0].signed_by == "Kofi Mensah"


def test_a_new_wording_marks_what_was_signed_in_the_old_one(members: MemberService) -> None:
    desk = members.documents
    desk.save(call(), KOFI.id, Paper("waiver", date(2026, 1, 1), version="2025-01"))
    assert [one.old_wording for one in members.profile(Role.DESK, KOFI.id).documents] == [False]

    desk.set_kind(call(), "Waiver", "2026-03", 365)
    assert [one.old_wording for one in members.profile(Role.DESK, KOFI.id).documents] == [True]
    assert next((one.name, one.version, one.days) for one in desk.kinds()) == ("waiver", "2026-03", 365)

    desk.save(call(), KOFI.id, Paper("waiver", TODAY, version="2026-03"))
    shown = [(one.version, one.old_wording, one.replaced) for one in members.profile(Role.DESK, KOFI.id).documents]
    assert shown == [("2026-03", False, False), ("2025-01", True, True)]


def test_a_studio_has_kinds_of_its_own(members: MemberService) -> None:
    members.documents.set_kind(call(), "Travel consent", "", None)
    names = [one.name for one in members.documents.kinds()]
    assert names == ["waiver", "guardian consent", "photo consent", "travel consent"]
    with pytest.raises(NotAllowedError):
        members.documents.set_kind(call(Role.DESK), "waiver", "mine", 1)
    with pytest.raises(RuleError, match="validity_wrong"):
        members.documents.set_kind(call(), "waiver", "2026", 0)


def test_coaches_read_and_do_not_write(members: MemberService) -> None:
    members.documents.save(call(Role.DESK), KOFI.id, Paper("waiver", TODAY))
    (line,) = members.profile(Role.COACH, KOFI.id).documents
    with pytest.raises(NotAllowedError):
        members.documents.remove(call(Role.COACH), line.id)
    with pytest.raises(NotFoundError):
        members.documents.file(Role.COACH, line.id)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "document.pdf"),
        ("..\\..\\con.pdf", "con.pdf"),
        ("Вейвер 2026.pdf", "Вейвер 2026.pdf"),
        ('a<b>:"|?*.pdf', "a_b.pdf"),
        ("", "document.pdf"),
        ("x" * 300 + ".pdf", "x" * 80 + ".pdf"),
    ],
)
def test_names_of_files_are_harmless(name: str, safe: str) -> None:
    assert safe_name(name, ".pdf") == safe


@pytest.mark.parametrize(
    ("until", "guardian", "kinds"),
    [
        (date(2026, 4, 28), None, [FlagKind.GUARDIAN, FlagKind.WAIVER_ENDING]),
        (date(2026, 4, 29), date(2026, 4, 14), []),
        (date(2026, 4, 13), date(2026, 4, 13), [FlagKind.WAIVER_EXPIRED, FlagKind.GUARDIAN]),
    ],
)
def test_papers_that_run_out_are_flagged_on_the_roster(
    until: date, guardian: date | None, kinds: list[FlagKind]
) -> None:
    facts = MemberFacts(until, None, None, (), None, date(2012, 1, 1), TODAY, guardian_until=guardian)

    found = [one.kind for one in flags_of(facts, TODAY) if one.kind is not FlagKind.NO_PASS]

    assert found == kinds
