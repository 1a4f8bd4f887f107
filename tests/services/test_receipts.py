"""The receipt of a payment as it is printed, on both engines."""

from __future__ import annotations

import io
from datetime import date

import pytest
from pypdf import PdfReader

from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.records import Pass, PassKind, PassType, Payment
from studio.domain.roles import Role
from studio.printing.printer import PdfPrinter
from studio.services.paper.receipts import money
from studio.services.paper.rows import PrintOrder, SheetKind
from studio.services.paper.service import PaperService
from studio.storage.paper import PaperReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, call, member, next_id, put
from tests.support.databases import NOW

KOFI = member("Łucja Wójcik-Ελένη")
PACK = PassType(next_id(), "Pack of 10", PassKind.CREDITS, 10, 90, 13_000)
HELD = Pass(next_id(), KOFI.id, PACK.id, "Pack of 10", date(2026, 4, 14), date(2026, 7, 12))
PAID = Payment(next_id(), KOFI.id, NOW, 11_700, "GBP", "card", HELD.id, "SPRING & <b>more</b>", 42)
BACK = Payment(next_id(), KOFI.id, NOW, -1_500, "GBP", "cash", None, "Closed for a week", 43)
BARE = Payment(next_id(), KOFI.id, NOW, 500, "GBP", "cash")


@pytest.fixture
def paper(store: Store, clock: FixedClock) -> PaperService:
    put(store, *STUDIO, KOFI, PACK, HELD, PAID, BACK, BARE)
    return PaperService(store, PaperReads(store.connect), clock, PdfPrinter(), SHELF)


def order(paid: Payment) -> PrintOrder:
    return PrintOrder(member=KOFI.id, sheets=(SheetKind.RECEIPT,), payment=paid.id)


def words(paper: PaperService, paid: Payment) -> str:
    prepared = paper.prepare(call(Role.DESK), order(paid))
    assert (prepared.page_count, [part.kind for part in prepared.parts]) == (1, ["receipt"])
    return PdfReader(io.BytesIO(prepared.pdf)).pages[0].extract_text()


def test_a_receipt_says_what_was_paid_for_whom_and_how(paper: PaperService) -> None:
    text = words(paper, PAID)

    for part in (
        "Receipt",
        "No. 00042",
        "14 April 2026",
        "Łucja Wójcik-Ελένη",
        "Pack of 10, from 14 April 2026",
        "£117.00",
        "Paid by card.",
        "SPRING & <b>more</b>",
    ):
        assert part in text, part


def test_money_given_back_is_a_refund(paper: PaperService) -> None:
    text = words(paper, BACK)

    assert "Refund" in text
    assert "−£15.00" in text
    assert "Given back in cash." in text


def test_a_payment_without_a_number_has_no_receipt(paper: PaperService) -> None:
    with pytest.raises(RuleError, match="no_receipt_number"):
        paper.prepare(call(Role.DESK), order(BARE))


def test_coaches_print_no_receipts(paper: PaperService) -> None:
    with pytest.raises(NotAllowedError):
        paper.prepare(call(Role.COACH), order(PAID))


def test_amounts_have_their_sign() -> None:
    assert [money(123_456, "GBP"), money(5, "EUR"), money(-5_000, "NOK"), money(1_500, "JPY")] == [
        "£1,234.56",
        "€0.05",
        "−NOK 50.00",
        "JPY 1,500",
    ]
