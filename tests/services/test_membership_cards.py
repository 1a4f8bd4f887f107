"""Membership cards of the members that are asked for, on both engines."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from studio.domain.errors import NotFoundError, RuleError
from studio.domain.members.records import Member
from studio.domain.paper import PrintedSheet
from studio.domain.roles import Role
from studio.services.changes import Changes, Outcome
from studio.services.paper.rows import PrintOrder
from studio.services.paper.service import MOST_CARDS, PaperService
from studio.services.ports import Work
from studio.storage.store import Store
from tests.builders import call, member, next_id, put


def lines(pdf: bytes) -> list[str]:
    return PdfReader(io.BytesIO(pdf)).pages[0].extract_text().splitlines()


def test_all_members_by_name_with_initials_but_where_two_would_be_the_same(paper: PaperService, store: Store) -> None:
    names = ("Zoë Quinn", "Kofi Mensah", "Kofi Mbeki", "Aïcha Benmoussa")
    put(store, *(member(name) for name in names), member("Gone Long", archived=True))
    shown = [line for line in lines(paper.cards_pdf(call(), ())) if line in {*names, "Zoë Q.", "Aïcha B.", "Gone L."}]
    assert shown == ["Aïcha B.", "Kofi Mbeki", "Kofi Mensah", "Zoë Q."]


def test_one_members_card_has_their_code_and_the_year_they_came(paper: PaperService, store: Store) -> None:
    who = member("Kofi Mensah", code="00004127")
    put(store, who, member("Zoë Quinn"))
    text = "\n".join(lines(paper.cards_pdf(call(), [who.code])))
    assert "Kofi M." in text
    assert "0000 4127" in text
    assert "Member since 2025" in text
    assert "Zoë" not in text


def test_an_unknown_code_prints_nothing(paper: PaperService) -> None:
    with pytest.raises(NotFoundError, match="member_unknown"):
        paper.cards_pdf(call(), ["99999999"])


def test_cards_in_the_print_centre_begin_at_the_place_asked_for(paper: PaperService, store: Store) -> None:
    kofi, zoe = member("Kofi Mensah", code="00004127"), member("Zoë Quinn", code="00004135")
    put(store, kofi, zoe)
    one = paper.prepare(call(Role.DESK), PrintOrder(cards=(kofi.id,), first_place=10))
    assert (one.title, one.subject, one.page_count) == ("Membership cards, Northbank", "Kofi Mensah", 1)
    assert [(part.kind, part.member_id, part.version) for part in one.parts] == [("card", kofi.id, 1)]
    both = paper.prepare(call(Role.COACH), PrintOrder(cards=(zoe.id, kofi.id), first_place=10))
    assert (both.subject, both.page_count) == ("", 2)
    assert "0000 4127" in "\n".join(lines(both.pdf))


def test_too_many_cards_at_one_go_are_refused_with_how_many_may_be(paper: PaperService) -> None:
    with pytest.raises(RuleError) as caught:
        paper.prepare(call(), PrintOrder(cards=tuple(next_id() for _ in range(MOST_CARDS + 1))))
    assert (caught.value.code, caught.value.details) == ("too_many_cards", {"count": 201, "most": 200})


def test_a_card_that_was_printed_is_noted_and_a_new_number_makes_it_a_new_version(
    paper: PaperService, store: Store
) -> None:
    kofi = member("Kofi Mensah", code="00004127")
    put(store, kofi)
    paper.cards_pdf(call(), [kofi.code])
    assert [(one.kind, one.member_id, one.version) for one in store.select(PrintedSheet)] == [("card", kofi.id, 1)]
    store.run(call(), lambda work: renumber(work, kofi))
    (part,) = paper.prepare(call(), PrintOrder(cards=(kofi.id,))).parts
    assert (part.version, part.changed) == (2, True)


def renumber(work: Work, one: Member) -> Outcome:
    work.change(one, replace(one, code="00004143"))
    return Outcome(None, Changes.MEMBERS, "renumbered")
