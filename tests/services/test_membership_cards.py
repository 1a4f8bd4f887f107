"""Membership cards of the members that are asked for, on both engines."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from studio.domain.clock import FixedClock
from studio.domain.errors import NotFoundError
from studio.printing.printer import PdfPrinter
from studio.services.paper.service import PaperService
from studio.storage.paper import PaperReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, member, put


@pytest.fixture
def paper(store: Store, clock: FixedClock, font_folder: Path) -> PaperService:
    put(store, *STUDIO)
    return PaperService(store, PaperReads(store.connect), clock, PdfPrinter(font_folder), SHELF)


def lines(pdf: bytes) -> list[str]:
    return PdfReader(io.BytesIO(pdf)).pages[0].extract_text().splitlines()


def test_all_members_by_name_with_initials_but_where_two_would_be_the_same(paper: PaperService, store: Store) -> None:
    names = ("Zoë Quinn", "Kofi Mensah", "Kofi Mbeki", "Aïcha Benmoussa")
    put(store, *(member(name) for name in names), member("Gone Long", archived=True))
    shown = [line for line in lines(paper.cards_pdf(())) if line in {*names, "Zoë Q.", "Aïcha B.", "Gone L."}]
    assert shown == ["Aïcha B.", "Kofi Mbeki", "Kofi Mensah", "Zoë Q."]


def test_one_members_card_has_their_code_and_the_year_they_came(paper: PaperService, store: Store) -> None:
    who = member("Kofi Mensah", code="00004127")
    put(store, who, member("Zoë Quinn"))
    text = "\n".join(lines(paper.cards_pdf([who.code])))
    assert "Kofi M." in text
    assert "0000 4127" in text
    assert "Member since 2025" in text
    assert "Zoë" not in text


def test_an_unknown_code_prints_nothing(paper: PaperService) -> None:
    with pytest.raises(NotFoundError, match="member_unknown"):
        paper.cards_pdf(["99999999"])
