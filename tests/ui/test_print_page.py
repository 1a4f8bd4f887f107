"""The print centre on a real database and worker: preview, options, keys, PDF and printer."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from studio.domain.clock import FixedClock
from studio.domain.errors import RuleError
from studio.domain.paper import PrintedSheet
from studio.domain.roles import Role
from studio.domain.schedule.records import Closure
from studio.printing.page import ONE_AT_A_TIME
from studio.printing.printer import PdfPrinter
from studio.services.changes import Changes
from studio.services.paper.handbook import whole_handbook
from studio.services.paper.rows import PrintedPart, SheetKind
from studio.services.paper.service import PaperService
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.paper import PaperReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.printing.book_run import BookRun
from studio.ui.printing.options import Options
from studio.ui.printing.page import PrintPage
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from tests.builders import MAYA, SHELF, SITE, STUDIO, booking, member, next_id, put, session
from tests.services.paper_class import PaperClass, put_class
from tests.support.databases import studio_on


@dataclass
class Centre:
    """The page, what is stored, and what was complained about."""

    page: PrintPage
    store: Store
    tonight: PaperClass
    bare: object
    tasks: Tasks
    complaints: list[Exception] = field(default_factory=list)

    def printed(self) -> list[PrintedSheet]:
        """What was noted as printed."""
        return self.store.select(PrintedSheet)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self.page.model.rowCount()

    @property
    def place(self) -> str:
        """What stands below the page."""
        return self.page.place.text()


class _SiteClock(FixedClock):
    """The window's clock has a zone besides."""

    zone = "Europe/London"


@pytest.fixture
def centre(
    qtbot: QtBot,
    theme: Theme,
    manner: Manner,
    database_file: Path,
    clock: FixedClock,
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
) -> Centre:
    """The print centre at 17:52 with the class of 18:00 and one of tomorrow that has no circuit."""
    store = Store(open_database(database_file), clock)
    put(store, *STUDIO)
    tonight = put_class(store)
    put(store, bare := session("2026-04-15T07:00"))

    def open_studio() -> Studio:
        studio = studio_on(database_file, clock)
        reads = PaperReads(cast("Store", studio.store).connect)
        paper = PaperService(studio.store, reads, clock, PdfPrinter(), SHELF)
        return replace(studio, paper=paper)

    tasks = make_tasks(open_studio)
    tasks.sign_in(Person(MAYA.id, MAYA.name, Role.COACH))
    with qtbot.waitSignal(tasks.opened):
        tasks.start()
    complaints: list[Exception] = []
    window_clock = cast("Any", _SiteClock(clock.instant))
    context = PageContext(
        tasks, theme, manner, window_clock, lambda *_a, **_k: None, lambda _text: None, complaints.append
    )
    page = PrintPage(context)
    qtbot.addWidget(page)
    page.resize(1364, 820)
    page.show()
    page.activate()
    made = Centre(page, store, tonight, bare.id, tasks, complaints)
    qtbot.waitUntil(lambda: made.pages > 0 and page.canvas.image is not None, timeout=30_000)
    return made


def test_the_class_that_is_next_is_shown_with_its_pack(centre: Centre, qtbot: QtBot) -> None:
    """Coach card, sign-in sheet, nine station cards, two people on a page: on the country's paper."""
    qtbot.waitUntil(lambda: centre.place == "Page 1 of 12")
    options = centre.page.options
    assert options.picker.currentText() == "Tue 14 Apr  18:00   Run Strength"
    assert options.summary.text() == "12 pages, A4"
    assert [str(kind) for kind, box in options.boxes.items() if not box.isChecked()] == ["grid"]
    image = centre.page.canvas.image
    assert image is not None
    assert image.height() / image.width() == pytest.approx(297 / 210, abs=0.01)
    qtbot.waitUntil(lambda: centre.page.model.index(11).data(Qt.ItemDataRole.DecorationRole) is not None)
    assert centre.printed() == []


def test_keys_turn_pages_and_change_the_paper(centre: Centre, qtbot: QtBot) -> None:
    """PgDn and PgUp, L for Letter and A for A4."""
    canvas = centre.page.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: centre.place == "Page 2 of 12")
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: centre.place == "Page 1 of 12")
    qtbot.keyClick(canvas, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: centre.page.options.summary.text() == "12 pages, Letter")
    qtbot.keyClick(canvas, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: centre.page.options.summary.text() == "12 pages, A4")


def test_names_that_no_font_can_write_are_told(centre: Centre, qtbot: QtBot) -> None:
    """The names stand beside the pages, and go again when the sheets without them are chosen."""
    options = centre.page.options
    assert options.boxed.isHidden()
    odd = member("Ana 😀 Fernández")
    put(centre.store, odd, booking(centre.tonight.session, odd, code=3))
    centre.page.refresh(Changes.MEMBERS)
    qtbot.waitUntil(options.boxed.isVisible)
    assert options.boxed.text().splitlines() == [
        "No font here has every letter of these. Boxes stand in their place:",
        "Ana 😀 F.",
    ]
    options.boxes[SheetKind.ROSTER].click()
    options.boxes[SheetKind.MEMBERS].click()
    qtbot.waitUntil(options.boxed.isHidden)


def test_a_command_is_carried_out_while_pages_are_drawn(centre: Centre, qtbot: QtBot) -> None:
    """Whatever a pack takes, nobody at the desk waits for it."""
    page, tasks = centre.page, centre.tasks
    part = PrintedPart("R-TEST", "roster", "0" * 64, 1)
    with ONE_AT_A_TIME:  # as long as this is held, nothing is drawn
        page.options.choose_paper("letter")
        qtbot.waitUntil(lambda: page.place.text() == "Making the pages…")
        with qtbot.waitSignal(tasks.committed) as committed:
            tasks.run_command(lambda studio, call: studio.paper.record_printed(call, [part]), owner=page)
        assert page.options.summary.text() == "12 pages, A4"
    assert committed.args is not None
    assert [one.code for one in centre.printed()] == ["R-TEST"]
    qtbot.waitUntil(lambda: page.options.summary.text() == "12 pages, Letter")


def test_what_is_being_saved_when_the_program_ends_is_whole_and_noted(centre: Centre, tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"
    centre.page.save_to(path)
    centre.tasks.close()
    assert len(PdfReader(path).pages) == 12
    assert len(centre.printed()) == 13


def test_ctrl_p_asks_for_a_printer(centre: Centre, qtbot: QtBot) -> None:
    """And nothing is printed when the answer is no."""
    qtbot.keyClick(centre.page.canvas, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: centre.page.findChild(QPrintDialog) is not None)
    dialog = centre.page.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: centre.page.findChild(QPrintDialog) is None)
    assert centre.printed() == []


def test_sheets_are_chosen_one_by_one(centre: Centre, qtbot: QtBot) -> None:
    """Without station cards three pages are left; four cards a page make three more."""
    options = centre.page.options
    options.boxes[SheetKind.STATIONS].click()
    qtbot.waitUntil(lambda: centre.pages == 3)
    options.boxes[SheetKind.STATIONS].click()
    options.on_page.findChildren(type(options.print_button))[2].click()
    qtbot.waitUntil(lambda: centre.pages == 6)


def test_a_class_without_a_circuit_says_so_beside_the_sheets(centre: Centre, qtbot: QtBot) -> None:
    """Its sign-in sheet is still there to print."""
    centre.page.activate(session_id=centre.bare)
    qtbot.waitUntil(lambda: centre.pages == 1)
    problem = centre.page.options.problems[SheetKind.COACH]
    assert problem.isVisible()
    assert problem.text() == (
        "Run Strength has no circuit yet, so only the sign-in sheet can be printed. Add one in Circuits."
    )
    assert centre.page.options.print_button.isEnabled()


def test_only_the_cards_that_changed_are_offered_when_there_are_some(centre: Centre) -> None:
    """Nothing was printed, so nothing on the floor is old."""
    only = centre.page.options.only_changed
    assert (only.text(), only.isEnabled()) == ("No card changed", False)


def test_nothing_chosen_can_not_be_printed(centre: Centre, qtbot: QtBot) -> None:
    """The buttons rest and the page says what to do."""
    centre.page.activate(session_id=centre.tonight.session.id, sheets=("stations",), stations=("B",))
    qtbot.waitUntil(lambda: centre.page.options.problems[SheetKind.STATIONS].isVisible() or centre.pages == 9)
    for box in centre.page.options.boxes.values():
        box.setChecked(False)
    centre.page.options.only_changed.setChecked(False)
    qtbot.waitUntil(lambda: centre.pages == 0)
    assert not centre.page.options.print_button.isEnabled()
    assert centre.page.canvas.words == "Nothing to print. Choose a sheet, or see beside it what is missing."


def test_a_saved_pdf_is_noted_as_printed(centre: Centre, qtbot: QtBot, tmp_path: Path) -> None:
    """The file holds the pack; a folder that is not there is said, and nothing is noted."""
    centre.page.save_to(tmp_path / "missing" / "pack.pdf")
    errors: list[Exception] = []
    centre.page._context.tasks.failed.connect(errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert centre.printed() == []
    centre.page.save_to(tmp_path / "pack.pdf")
    qtbot.waitUntil(lambda: len(centre.printed()) == 13)
    assert len(PdfReader(io.BytesIO((tmp_path / "pack.pdf").read_bytes())).pages) == 12


def test_printing_paints_every_page_and_notes_it(centre: Centre, qtbot: QtBot, tmp_path: Path) -> None:
    """Upright and wide pages come out of the printer as they are; then the sheets are noted."""
    centre.page.activate(session_id=centre.tonight.session.id, sheets=("coach", "stations"))
    qtbot.waitUntil(lambda: centre.pages == 10)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    centre.page.print_on(printer)
    qtbot.waitUntil(lambda: len(centre.printed()) == 10, timeout=60_000)
    sizes = [page.mediabox for page in PdfReader(tmp_path / "paper.pdf").pages]
    assert [box.width > box.height for box in sizes] == [False] + [True] * 9


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_does_not_answer_is_said(centre: Centre, qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing is noted as printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "paper.pdf"))
    centre.page.print_on(printer)
    qtbot.waitUntil(lambda: len(centre.complaints) == 1, timeout=60_000)
    assert str(centre.complaints[0]) == "printer_silent"
    assert centre.printed() == []
    assert centre.page.options.print_button.isEnabled()


def test_a_members_progress_can_be_printed(centre: Centre, qtbot: QtBot) -> None:
    """By card code or id; the class comes back with one click."""
    who = centre.tonight.people[0]
    centre.page.activate(member=who.code, sheets=("progress",))
    qtbot.waitUntil(lambda: centre.pages == 1)
    assert not centre.page.options.picker.isVisible()
    centre.page.options.to_class.click()
    qtbot.waitUntil(lambda: centre.pages == 12)
    assert centre.page.options.picker.currentText() == "Tue 14 Apr  18:00   Run Strength"


def test_an_exercise_is_shown_alone_and_saved_unrecorded(centre: Centre, qtbot: QtBot, tmp_path: Path) -> None:
    """From the exercise page; the way back to a class is beside it."""
    page = centre.page
    page.activate(exercise="core_dead_bug")
    qtbot.waitUntil(lambda: page.options.summary.text() == "1 page, A4")
    assert centre.place == "Page 1 of 1"
    assert page.options.extent.isVisible()
    assert not page.options.picker.isVisible()
    page.save_to(tmp_path / "dead-bug.pdf")
    qtbot.waitUntil((tmp_path / "dead-bug.pdf").exists)
    assert centre.printed() == []
    page.options.to_class.click()
    qtbot.waitUntil(lambda: page.options.summary.text() == "12 pages, A4")
    assert centre.complaints == []


def test_the_handbook_tells_how_far_it_is_and_can_be_given_up(centre: Centre, qtbot: QtBot) -> None:
    page = centre.page
    page.activate(exercise="core_dead_bug")
    qtbot.waitUntil(lambda: page.options.summary.text() == "1 page, A4")
    page.options.extent.chosen.emit("all")
    qtbot.waitUntil(lambda: page.book.progress.isVisible() and page.book.progress.value() > 0, timeout=30_000)
    assert page.book.progress.maximum() == 297
    assert centre.place == f"Making page {page.book.progress.value()} of 297"
    assert not page.options.print_button.isEnabled()
    # What happens at the desk meanwhile does not begin it anew.
    page.refresh(Changes.ATTENDANCE)
    run = page.findChildren(BookRun)
    page.book.cancel.click()
    assert not page.book.progress.isVisible()
    qtbot.waitUntil(lambda: page.options.summary.text() == "1 page, A4")
    qtbot.waitUntil(lambda: not page.findChildren(BookRun))
    assert len(run) == 1
    assert centre.complaints == []


def test_a_whole_book_comes_off_its_thread(qtbot: QtBot) -> None:
    whole = whole_handbook(SHELF, "Northbank", "Tue 14 April 2026 17:52")
    power = replace(whole, chapters=whole.chapters[1:2])
    owner = QObject()
    run = BookRun(PdfPrinter().begin(power, "letter"), "letter", owner)
    told: list[tuple[int, int]] = []
    run.moved.connect(lambda done, pages: told.append((done, pages)))
    with qtbot.waitSignal(run.made, timeout=60_000) as made:
        run.start()
    assert run.wait()
    assert made.args is not None
    prepared = made.args[0]
    assert (prepared.title, prepared.page_count, prepared.parts) == ("Exercise handbook", 58, ())
    assert prepared.pdf.startswith(b"%PDF")
    assert told[-1] == (58, 58)


def test_cards_begin_at_the_place_that_is_chosen(centre: Centre, qtbot: QtBot) -> None:
    people = [member(f"Runner {number}") for number in "AB"]
    put(centre.store, *people)
    centre.page.activate(cards=tuple(one.id for one in people))
    options = centre.page.options
    qtbot.waitUntil(lambda: centre.pages == 1 and options.places.isVisible())
    assert not options.picker.isVisible()
    options.places.buttons[10].click()
    qtbot.waitUntil(lambda: centre.pages == 2)
    options.code._buttons["bars"].click()
    assert (options.order.first_place, options.order.bars) == (10, True)
    options.to_class.click()
    qtbot.waitUntil(lambda: not options.places.isVisible() and not options.code.isVisible())


def test_the_timetable_is_printed_and_noted_on_large_paper(centre: Centre, qtbot: QtBot, tmp_path: Path) -> None:
    """Chosen where classes are; one week or more, on any of four papers; saved again after a change, it says so."""
    page, options = centre.page, centre.page.options
    choose(options, "Timetable of this week")
    qtbot.waitUntil(lambda: options.summary.text() == "1 page, A4")
    options.poster_paper.chosen.emit("a3")
    qtbot.waitUntil(lambda: options.summary.text() == "1 page, A3")
    page.save_to(tmp_path / "week.pdf")
    qtbot.waitUntil(lambda: [one.kind for one in centre.printed()] == ["timetable"])
    assert options.stale.isHidden()
    put(centre.store, session("2026-04-16T07:00"))
    options.weeks.chosen.emit("1")
    qtbot.waitUntil(options.stale.isVisible)
    assert options.stale.text() == "Changed since it was last printed: timetable"
    options.to_class.click()
    qtbot.waitUntil(lambda: options.summary.text() == "12 pages, A4")


def test_a_closure_s_notice_stands_among_the_classes(centre: Centre, qtbot: QtBot) -> None:
    put(centre.store, Closure(next_id(), SITE.id, date(2026, 4, 20), date(2026, 4, 20), "Floor renewed"))
    centre.page.refresh(Changes.SCHEDULE)
    options = centre.page.options
    qtbot.waitUntil(lambda: options.picker.findText("Closed Mon 20 April: Floor renewed") >= 0)
    choose(options, "Closed Mon 20 April: Floor renewed")
    qtbot.waitUntil(lambda: options.summary.text() == "1 page, A4")
    assert options.of_closure.isVisible()
    assert centre.complaints == []
    options.of_closure.chosen.emit("calls")
    qtbot.waitUntil(lambda: len(centre.complaints) == 1)
    assert isinstance(centre.complaints[0], RuleError)
    assert centre.complaints[0].code == "nobody_to_call"


def test_the_results_grid_joins_the_pack_when_it_is_asked_for(centre: Centre, qtbot: QtBot) -> None:
    options = centre.page.options
    options.boxes[SheetKind.GRID].click()
    qtbot.waitUntil(lambda: options.summary.text() == "13 pages, A4")


def choose(options: Options, words: str) -> None:
    place = options.picker.findText(words)
    options.picker.setCurrentIndex(place)
    options.picker.activated.emit(place)
