"""Sheets put together from the database say every phrase through the wording; only data stays as it is."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import time

import pytest
from pypdf import PdfReader

from studio.domain.sheets.wording import ENGLISH, Wording, choose
from studio.resources import resources_folder
from studio.services.paper.rows import PACK, PrintOrder
from studio.services.paper.service import PaperService
from studio.storage.store import Store
from tests.builders import MAYA, SHELF, call
from tests.services.paper_class import DAY, put_class, put_history
from tests.support.languages import Strange, latin_words


@pytest.fixture(autouse=True)
def strange() -> Iterator[None]:
    """Paper that says every phrase in letters that are not Latin."""
    choose(Wording("en", Strange()))
    yield
    choose(ENGLISH)


def test_a_pack_says_nothing_but_phrases_and_data(store: Store, paper: PaperService) -> None:
    put_class(store)
    kinds = tuple(str(kind) for kind in PACK)
    assert unsaid(paper.pack_pdf(call(actor=MAYA.id), DAY, at=time(18), sheets=kinds)) == set()


def test_a_progress_sheet_says_nothing_but_phrases_and_data(store: Store, paper: PaperService) -> None:
    who = put_class(store).people[-1]
    put_history(store, who)
    assert unsaid(paper.progress_pdf(call(actor=MAYA.id), who.code)) == set()


def test_the_handbook_says_nothing_but_phrases_and_data(paper: PaperService) -> None:
    for key in ("str_squat_goblet", "mob_hip_9090_switch", "pow_pogo_double", "core_side_plank"):
        assert unsaid(drawn(paper, PrintOrder(exercise=key))) == set(), key


def test_a_timetable_says_nothing_but_phrases_and_data(store: Store, paper: PaperService) -> None:
    put_class(store)
    assert unsaid(drawn(paper, PrintOrder(week=DAY))) == set()


def test_membership_cards_say_nothing_but_phrases_and_data(store: Store, paper: PaperService) -> None:
    who = put_class(store).people
    assert unsaid(drawn(paper, PrintOrder(cards=tuple(one.id for one in who)))) == set()


def drawn(paper: PaperService, order: PrintOrder) -> bytes:
    """What is printed for an order."""
    return paper.prepare(call(actor=MAYA.id), order).pdf


def unsaid(pdf: bytes) -> set[str]:
    """Words in Latin letters that are no data: of exercises, kit, or of this studio."""
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    data = {word for said in texts_of_library() for word in latin_words(said)}
    return {word for word in latin_words(text) if word not in data and not any(joined(word, data))}


def joined(word: str, data: set[str]) -> Iterator[bool]:
    """Whether it is two words, or a letter and a word, that stand close on the sheet."""
    for at in range(1, len(word) - 1):
        yield (at == 1 or word[:at] in data) and word[at:] in data


def texts_of_library() -> Iterator[str]:
    """What the library and the studio say."""
    library = SHELF.library
    for exercise in library.exercises.values():
        yield from (exercise.name, exercise.short_name, *exercise.card.lines, *exercise.card.cues, exercise.how)
    yield from (name for names in library.kit_names.values() for name in (names, f"{names}s"))
    for file in ("running_reasons", "every_runner", "sources"):
        yield (resources_folder() / "exercises" / f"{file}.tsv").read_text(encoding="utf-8")
    # The studio, its class, room and coach, people, races, codes of sheets, authors of sources, signs of units.
    yield "Northbank Strength Main floor Maya Kowalczyk Inés Carvalho Desk"
    yield "Inga José Ángel Fernández Valley Hebert Losier kg km"
