"""From the database to paper on both engines: what the sheets say, that they never say why, and when they are old."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
import sqlalchemy as sa
from pypdf import PdfReader

from studio.domain.circuits.records import Block, CircuitVersion
from studio.domain.clock import FixedClock
from studio.domain.errors import NotFoundError, RuleError
from studio.domain.paper import PrintedSheet, Setting
from studio.domain.roles import Role
from studio.domain.schedule.records import Session
from studio.domain.sheet_codes import names_on_paper, sheet_code
from studio.services.changes import Changes, Outcome
from studio.services.paper.rows import PACK, PrintOrder, SheetKind
from studio.services.paper.service import PaperService
from studio.services.ports import Work
from studio.storage.store import Store
from studio.storage.tables import station
from tests.builders import MAYA, booking, call, member, next_id, put, session
from tests.services.paper_class import CANARY, DAY, PaperClass, put_class, put_history, waiting

SHEETS = tuple(str(kind) for kind in PACK)


@pytest.fixture
def tuesday(store: Store, paper: PaperService) -> PaperClass:
    """The class of 18:00 with two people."""
    assert paper is not None
    return put_class(store)


def text_of(pdf: bytes) -> str:
    """Everything that can be read in a document, its data included."""
    reader = PdfReader(io.BytesIO(pdf))
    pages = "\n".join(page.extract_text() for page in reader.pages)
    return f"{pages}\n{reader.metadata}\n{[str(one) for one in reader.outline]}"


def print_tuesday(paper: PaperService, *sheets: str) -> bytes:
    """Print sheets of the class of 18:00."""
    return paper.pack_pdf(call(actor=MAYA.id), DAY, at=time(18), sheets=sheets or SHEETS)


def statements(store: Store) -> Iterator[list[str]]:
    """Collect what is sent to the database."""
    sent: list[str] = []

    def note(_c: object, _u: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    engine = store.database.engine
    sa.event.listen(engine, "before_cursor_execute", note)
    yield sent
    sa.event.remove(engine, "before_cursor_execute", note)


def test_the_coach_card_has_numbers_loads_and_swaps_and_no_names(paper: PaperService, tuesday: PaperClass) -> None:
    """R: codes only; what to do instead stands beside the number."""
    text = text_of(print_tuesday(paper, "coach"))
    assert "Run Strength" in text
    assert "Tuesday 14 April 2026, 18:00–19:00" in text
    assert "Inés Carvalho" in text
    assert "2 of 16" in text
    assert "12-24 kg" in text
    assert "Off-season, week 6/12" in text
    assert sheet_code("C", tuesday.session.id) in text
    assert "Inga" not in text
    assert "José" not in text


def test_pairs_and_single_weights_are_set_out_together(paper: PaperService, tuesday: PaperClass, store: Store) -> None:
    """Two stations, one with a kettlebell of 12 kg each, one with two: one line, and the pieces of both."""
    loads = {"str_squat_goblet": "12 kg", "str_sl_rdl": "2 × 12 kg"}
    with store.database.writing() as connection:
        for exercise, load in loads.items():
            connection.execute(sa.update(station).where(station.c.exercise == exercise).values(load=load))
    lines = [" ".join(line.split()) for line in text_of(print_tuesday(paper, "coach")).splitlines()]
    assert "3 kettlebells 12 kg" in lines


def test_somebody_with_a_limit_gets_another_exercise_and_nobody_reads_why(
    paper: PaperService, tuesday: PaperClass
) -> None:
    """The personal card says "instead of" and nothing more."""
    text = text_of(print_tuesday(paper, "members"))
    inga, jose = text.split("José Ángel F.")[0], text.split("José Ángel F.")[1]
    assert "Inga Ó." in inga
    assert "instead of" in inga
    assert "Valley Half" in inga
    assert "Sun 26 Apr, B race" in inga
    assert "12" in inga  # days to go
    assert "instead of" not in jose
    assert "16 kg 8 8 @7" in " ".join(jose.split())
    assert "first time" in jose
    assert "flare" not in inga
    assert tuesday.people[0].name not in text


def test_no_word_of_health_is_on_any_sheet(paper: PaperService, tuesday: PaperClass, store: Store) -> None:
    """Causes, conditions, checks and notes never reach paper, whatever is printed and whoever prints."""
    put_history(store, tuesday.people[0])
    pack = print_tuesday(paper)
    sheets = [paper.progress_pdf(call(role), tuesday.people[0].code) for role in (Role.COACH, Role.MANAGER)]
    for pdf in (pack, *sheets):
        for word in (CANARY, "flare", "knee_"):
            assert word not in text_of(pdf)
            assert word.encode() not in pdf


def test_the_roster_has_short_names_and_letters(paper: PaperService, tuesday: PaperClass, store: Store) -> None:
    """Names with an initial, the waitlist, and letters for what the desk must notice."""
    put(store, alma := member("Alma Müller"), waiting(tuesday.session, alma))
    text = text_of(print_tuesday(paper, "roster"))
    lines = [line.split() for line in text.splitlines()]
    assert "Inga Ó." in text
    assert "w1" in text
    assert "Alma M." in text
    assert any({"N", "R", "D"} <= set(line) for line in lines)
    assert any({"N", "W", "D"} <= set(line) for line in lines)


def test_two_people_of_one_short_name_stand_in_full() -> None:
    """An initial is enough until it is not."""
    names = {next_id(): name for name in ("Anna Smith", "Anna Sun", "Katharina von Hohenberg", "Cher")}
    assert list(names_on_paper(names).values()) == ["Anna Smith", "Anna Sun", "Katharina v. H.", "Cher"]


@pytest.mark.usefixtures("tuesday")
def test_the_same_class_at_the_same_time_gives_the_same_bytes(paper: PaperService) -> None:
    """Printing twice records two prints of the same version."""
    assert print_tuesday(paper) == print_tuesday(paper)


def test_what_is_printed_is_recorded_with_its_version(
    paper: PaperService, tuesday: PaperClass, store: Store, clock: FixedClock
) -> None:
    """A sheet whose content changed gets the next version; the others keep theirs."""
    print_tuesday(paper)
    recorded = store.select(PrintedSheet)
    assert sorted({(one.kind, one.version) for one in recorded}) == [
        ("coach", 1), ("members", 1), ("roster", 1), ("stations", 1),
    ]  # fmt: skip
    assert {one.station for one in recorded if one.kind == "stations"} == {
        "P1", "P2", "A", "B", "C", "D", "E", "C1", "C2",
    }  # fmt: skip
    assert all(one.printed_by == MAYA.id and one.session_id == tuesday.session.id for one in recorded)
    clock.advance(timedelta(minutes=5))
    who = member("Ewa Środa")
    put(store, who, booking(tuesday.session, who, code=3))
    print_tuesday(paper, "coach", "stations", "roster")
    again = {one.code: one.version for one in store.select(PrintedSheet) if one.printed_at == clock.now()}
    assert again[sheet_code("R", tuesday.session.id)] == 2
    assert again[sheet_code("ST", tuesday.session.id, "A")] == 1
    newest = store.history(session_id=tuesday.session.id)[0]
    assert newest.label == "sheets_printed"
    assert newest.details == {"count": "11"}


def test_only_the_cards_that_changed_are_printed_again(
    paper: PaperService, tuesday: PaperClass, store: Store, clock: FixedClock
) -> None:
    """The same rule as the notice on Today: a new version of the circuit changed one station."""
    order = PrintOrder((tuesday.session.id,), sheets=(SheetKind.STATIONS,), only_changed=True)
    print_tuesday(paper)
    assert paper.changed_cards(tuesday.session.id) == ()
    nothing = paper.prepare(call(), order)
    assert (nothing.pdf, [one.code for one in nothing.problems]) == (b"", ["no_card_changed"])
    clock.advance(timedelta(minutes=5))
    attach_with_other_dose(store, tuesday, clock)
    assert paper.changed_cards(tuesday.session.id) == ("B",)
    prepared = paper.prepare(call(), order)
    assert [(one.station, one.version) for one in prepared.parts] == [("B", 2)]
    clock.advance(timedelta(minutes=5))
    paper.record_printed(call(), prepared.parts)
    assert paper.changed_cards(tuesday.session.id) == ()


def attach_with_other_dose(store: Store, tuesday: PaperClass, clock: FixedClock) -> None:
    """Make the next version of the circuit with three sets at station B, and give it to the class."""
    version = CircuitVersion(next_id(), tuesday.version.circuit_id, 2, clock.now())
    put(store, version)
    blocks = {one.id: replace(one, id=next_id(), version_id=version.id) for one in of_version(store, tuesday)}
    put(store, *blocks.values())
    for one in tuesday.stations:
        sets = 3 if one.letter == "B" else one.sets
        put(store, replace(one, id=next_id(), block_id=blocks[one.block_id].id, version_id=version.id, sets=sets))

    def attach(work: Work) -> Outcome:
        before = work.get(Session, tuesday.session.id)
        work.change(before, replace(before, circuit_version_id=version.id))
        return Outcome(None, Changes.CIRCUITS, "attached")

    store.run(call(), attach)


def of_version(store: Store, tuesday: PaperClass) -> list[Block]:
    """The blocks of the class's circuit."""
    return store.select(Block, version_id=tuesday.version.id)


def test_a_class_without_a_circuit_prints_its_roster(paper: PaperService, store: Store) -> None:
    """It says what is missing and why."""
    put(store, dated := session("2026-04-14T18:00"))
    prepared = paper.prepare(call(), PrintOrder((dated.id,)))
    assert [(one.sheet, one.code) for one in prepared.problems] == [
        (SheetKind.COACH, "no_circuit_to_print"),
        (SheetKind.STATIONS, "no_circuit_to_print"),
        (SheetKind.MEMBERS, "no_circuit_to_print"),
    ]
    assert prepared.page_count == 1
    assert "Nobody has booked yet." in text_of(prepared.pdf)
    with pytest.raises(RuleError, match="no_circuit_to_print"):
        print_tuesday(paper, "stations")


@pytest.mark.usefixtures("tuesday")
def test_paper_follows_the_country_until_it_is_set(paper: PaperService, store: Store) -> None:
    """A4 in Britain; Letter where it was chosen."""
    assert width_of(print_tuesday(paper, "roster")) == pytest.approx(210, abs=0.1)
    put(store, Setting(next_id(), "paper", '"letter"'))
    assert width_of(print_tuesday(paper, "roster")) == pytest.approx(215.9, abs=0.1)
    given = paper.pack_pdf(call(), DAY, at=time(18), sheets=("roster",), paper="a4")
    assert width_of(given) == pytest.approx(210, abs=0.1)


def width_of(pdf: bytes) -> float:
    """Width of the first page in mm."""
    return float(PdfReader(io.BytesIO(pdf)).pages[0].mediabox.width) / 72 * 25.4


@pytest.mark.usefixtures("tuesday")
def test_which_class_is_meant_must_be_clear(paper: PaperService, store: Store) -> None:
    """No class, or several and no time."""
    put(store, session("2026-04-14T07:00"))
    with pytest.raises(RuleError) as several:
        paper.pack_pdf(call(), DAY, sheets=("roster",))
    assert (several.value.code, several.value.details) == ("several_classes", {"times": "07:00, 18:00"})
    with pytest.raises(RuleError, match="no_class"):
        paper.pack_pdf(call(), date(2026, 4, 15), sheets=("roster",))
    with pytest.raises(NotFoundError, match="member_unknown"):
        paper.progress_pdf(call(), "000")
    assert [one.starts.hour for one in paper.coming_classes()] == [7, 18]


def test_statements_do_not_grow_with_people(paper: PaperService, store: Store, tuesday: PaperClass) -> None:
    """A pack of two and of six people is read with the same number of statements."""
    order = PrintOrder((tuesday.session.id,))
    counts = []
    for _ in range(2):
        counting = statements(store)
        sent = next(counting)
        paper.prepare(call(), order)
        counts.append(len(sent))
        next(counting, None)
        people = [member(f"Person Number{number}") for number in range(4)]
        places = [booking(tuesday.session, one, code=10 + number) for number, one in enumerate(people)]
        put(store, *people, *places)
    assert counts[0] == counts[1]


def test_a_progress_sheet_counts_weeks_tests_and_lifts(paper: PaperService, store: Store, tuesday: PaperClass) -> None:
    """Every number on it is worked out from what was recorded."""
    who = replace(tuesday.people[0], id=next_id(), code="00000377", body_mass_kg=60.0)
    put(store, who)
    put_history(store, who)
    text = " ".join(text_of(paper.progress_pdf(call(), "00000377")).split())
    assert "Progress, 26 weeks to 14 April 2026" in text
    assert "Since the first test, single-leg heel rise has changed by more than measurement noise; push-up" in text
    assert "real change" in text
    assert "same within error" in text
    assert "10 km 47:52" in text
    assert "× body" in text
    assert "risk" not in text.casefold()
    assert sheet_code("P", who.id) in text
    assert "00000377" in paper.member_codes()


def test_pages_can_be_looked_at(paper: PaperService, tuesday: PaperClass, store: Store) -> None:
    """The preview paints the very pages that are printed."""
    prepared = paper.prepare(call(), PrintOrder((tuesday.session.id,)))
    image = paper.page_image(prepared.pdf, 0, 36)
    assert (image.width, image.height) == (298, 421)
    assert len(image.pixels) == 4 * image.width * image.height
    assert prepared.title == "Run Strength, Tue 14 Apr, 18:00"
    assert store.select(PrintedSheet) == []


def test_an_exercise_is_printed_on_the_studios_paper_and_not_recorded(paper: PaperService, store: Store) -> None:
    prepared = paper.prepare(call(Role.DESK), PrintOrder(exercise="core_dead_bug"))
    assert (prepared.title, prepared.subject, prepared.paper) == ("Dead bug", "Dead bug", "a4")
    assert (prepared.page_count, prepared.parts, prepared.problems) == (1, (), ())
    text = text_of(prepared.pdf)
    assert "Core" in text
    assert "Northbank" in text
    assert "Printed Tue" in text
    assert paper.record_printed(call(), prepared.parts).entry is None
    assert store.select(PrintedSheet) == []
    with pytest.raises(NotFoundError):
        paper.prepare(call(), PrintOrder(exercise="core_nothing"))


def test_the_handbook_is_made_page_by_page(paper: PaperService) -> None:
    book = paper.begin_handbook(paper="letter")
    assert (book.done, book.pages) == (0, 297)
    book.draw(7)
    assert book.done == 7
