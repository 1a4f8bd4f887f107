"""Documents and the people who belong to a member, as the profile lets them be written, opened and jumped to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from studio.domain.members.records import Document, EmergencyContact, Household, Member
from studio.domain.roles import Role
from studio.services.members.documents import MOST_BYTES
from studio.ui.members.document_copies import PREFIX, DocumentCopies
from studio.ui.members.document_dialogs import EditDocument, KindsOfDocuments
from studio.ui.members.kin_dialogs import EditContact, JoinHousehold
from tests.support.member_desk import BJORN, KOFI, MembersDesk, choose, line

PDF = b"%PDF-1.7 signed"


def tab(desk: MembersDesk, name: str) -> None:
    tabs = desk.page.person.tabs
    tabs.setCurrentIndex(next(place for place in range(tabs.count()) if tabs.tabText(place) == name))


def press(desk: MembersDesk, name: str) -> None:
    """Press the button of that name once it can be seen."""

    def found() -> list[QPushButton]:
        buttons = desk.page.findChildren(QPushButton)
        return [one for one in buttons if name == one.accessibleName() and one.isVisibleTo(desk.page)]

    desk.qtbot.waitUntil(lambda: bool(found()))
    found()[0].click()


def test_a_waiver_is_added_with_its_file_and_opened_as_a_copy_that_goes(
    members_desk: MembersDesk, tmp_path: Path
) -> None:
    desk = members_desk
    desk.open(KOFI)
    tab(desk, "Documents")
    desk.qtbot.waitUntil(lambda: desk.says("Nothing is signed yet. Add the waiver first."))
    desk.page.person.documents.ask()
    desk.qtbot.waitUntil(lambda: bool(desk.page.findChildren(EditDocument)))
    dialog = desk.page.findChildren(EditDocument)[0]
    assert (line(dialog, "signed_on").text(), line(dialog, "expires_on").text()) == ("14/04/2026", "14/04/2027")
    path = tmp_path / "scan 7.pdf"
    path.write_bytes(PDF)
    dialog.take(path)
    desk.qtbot.waitUntil(lambda: dialog.file.text() == "scan 7.pdf")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.says("Signed 14 Apr 2026, holds until 14 Apr 2027"))
    (kept,) = desk.store.select(Document)
    assert (kept.kind, kept.file_name, kept.file_bytes) == ("waiver", "scan 7.pdf", len(PDF))
    desk.qtbot.waitUntil(lambda: desk.says("Waiver to Apr 2027"))

    copy = desk.page.person.documents.copies.write(kept.file_name, PDF)
    assert (copy.read_bytes(), copy.parent.stat().st_mode & 0o077) == (PDF, 0)
    desk.page.person.documents.copies.clear()
    assert not copy.parent.exists()


def test_a_file_that_is_too_large_or_no_document_is_refused_and_the_rest_stays(
    members_desk: MembersDesk, tmp_path: Path
) -> None:
    desk = members_desk
    desk.open(KOFI)
    tab(desk, "Documents")
    desk.page.person.documents.ask()
    desk.qtbot.waitUntil(lambda: bool(desk.page.findChildren(EditDocument)))
    dialog = desk.page.findChildren(EditDocument)[0]
    large, wrong = tmp_path / "large.pdf", tmp_path / "tool.pdf"
    large.write_bytes(PDF + b"\0" * MOST_BYTES)
    wrong.write_bytes(b"MZ")
    line(dialog, "note").setText("by post")

    dialog.take(large)
    desk.qtbot.waitUntil(lambda: dialog.wrong.text().startswith("This file is larger than 10 MB."))
    dialog.take(wrong)
    desk.qtbot.waitUntil(lambda: dialog.file.text() == "tool.pdf")
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: dialog.wrong.text().startswith("This is no PDF, JPEG or PNG."))

    assert line(dialog, "note").text() == "by post"
    assert desk.store.select(Document) == []


def test_a_new_wording_is_offered_and_marks_the_old(members_desk: MembersDesk) -> None:
    desk = members_desk
    desk.open(KOFI)
    tab(desk, "Documents")
    desk.page.person.documents.ask_wording()
    desk.qtbot.waitUntil(lambda: bool(desk.page.findChildren(KindsOfDocuments)))
    kinds = desk.page.findChildren(KindsOfDocuments)[0]
    choose(kinds, "kind", "+")
    kinds.fill("called", "Travel consent")
    kinds.fill("version", "v2")
    kinds.go.click()
    desk.page.person.documents.ask()
    desk.qtbot.waitUntil(lambda: bool(desk.page.findChildren(EditDocument)))
    dialog = desk.page.findChildren(EditDocument)[0]
    choose(dialog, "kind", "travel consent")
    assert (line(dialog, "version").text(), line(dialog, "expires_on").text()) == ("v2", "")
    dialog.fill("version", "v1")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.says("Older wording"))
    assert desk.says("Travel consent")


def test_the_desk_writes_papers_and_a_coach_reads_them(make_members_desk: Callable[[Role], MembersDesk]) -> None:
    desk = make_members_desk(Role.COACH)
    desk.open(KOFI)
    tab(desk, "Documents")
    shown = {
        one.text().strip() for one in desk.page.person.documents.findChildren(QPushButton) if one.isVisibleTo(desk.page)
    }
    assert shown == set()


def test_contacts_are_written_ordered_and_checked(members_desk: MembersDesk) -> None:
    desk = members_desk
    desk.open(KOFI)
    tab(desk, "Details")
    for name, phone in (("Abena", "020 7946 0188"), ("Chris", "07700 900123")):
        desk.page.person.kin.add_contact()
        dialog = desk.page.findChildren(EditContact)[-1]
        line(dialog, "name").setText(name)
        line(dialog, "phone").setText("12")
        dialog.go.click()
        desk.qtbot.waitUntil(lambda: dialog.wrong.text().startswith("That is no telephone number."))  # noqa: B023
        line(dialog, "phone").setText(phone)
        dialog.go.click()
        desk.qtbot.waitUntil(lambda: desk.says(name))  # noqa: B023
    assert desk.says("+44 7700 900123")

    press(desk, "Call first: Chris")
    desk.qtbot.waitUntil(lambda: desk.says("Emergency: Chris, 0123"))
    press(desk, "Remove: Abena")
    desk.qtbot.waitUntil(lambda: [one.name for one in desk.store.select(EmergencyContact)] == ["Chris"])


def test_a_household_is_made_and_leads_from_one_to_the_other(members_desk: MembersDesk) -> None:
    desk = members_desk
    desk.open(KOFI)
    tab(desk, "Details")
    desk.page.person.kin.add_mate()
    dialog = desk.page.findChildren(JoinHousehold)[0]
    dialog.who.setEditText("björn")
    dialog.who.lineEdit().textEdited.emit("björn")  # type: ignore[union-attr]
    desk.qtbot.waitUntil(lambda: dialog.who.count() > 0)
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: desk.says("Mensah") and len(desk.store.select(Household)) == 1)
    desk.qtbot.waitUntil(
        lambda: any(one.text() == "Björn Lindqvist" for one in desk.page.person.kin.findChildren(QLabel))
    )

    press(desk, "Pays: Björn Lindqvist")
    desk.qtbot.waitUntil(lambda: [one.name for one in desk.store.select(Member) if one.household_payer] == [BJORN.name])
    tab(desk, "Overview")
    desk.qtbot.waitUntil(lambda: "Björn Lindqvist (pays)" in _links(desk))
    press(desk, "Open the profile of Björn Lindqvist")
    assert desk.went[-1] == ("members", {"member": BJORN.id})


def _links(desk: MembersDesk) -> list[str]:
    return [one.text() for one in desk.page.person.overview.kin.findChildren(QPushButton)]


def test_a_minor_without_papers_is_marked(members_desk: MembersDesk) -> None:
    desk = members_desk
    desk.open(KOFI)
    desk.page._context.tasks.run_command(
        lambda studio, call: studio.members.edit(call, KOFI.id, "birth_date", date(2010, 1, 1).isoformat()),
        owner=desk.page,
    )
    desk.qtbot.waitUntil(lambda: desk.says("Under 18: papers missing"))
    tab(desk, "Details")
    assert desk.says("nobody is noted who answers for them")
    assert desk.says("an emergency contact is needed")


@pytest.fixture
def copies(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, members_desk: MembersDesk) -> DocumentCopies:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return DocumentCopies(members_desk.page)


def test_copies_that_a_crash_left_go_with_the_next_one(copies: DocumentCopies, tmp_path: Path) -> None:
    left = tmp_path / f"{PREFIX}left" / "old.pdf"
    left.parent.mkdir()
    left.write_bytes(PDF)

    copies.write("new.pdf", PDF)

    assert not left.exists()
    copies.clear()
    assert list(tmp_path.glob(f"{PREFIX}*")) == []
