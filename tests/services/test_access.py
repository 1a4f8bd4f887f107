"""The matrix of who sees what, walked cell by cell, and canaries: text of every part is met only where it may be."""

from __future__ import annotations

import csv
import io
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
import sqlalchemy as sa

from studio.domain.attendance.records import BookingState
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError, StudioError
from studio.domain.members.records import (
    Consent,
    Document,
    EmergencyContact,
    FlagCause,
    HealthAnswers,
    HealthCheck,
    Pass,
    PassEntry,
    PassKind,
    PassType,
    Payment,
    Race,
    RacePriority,
    RunDay,
    RunWeek,
    TrainingFlag,
)
from studio.domain.members.screening import CheckOutcome
from studio.domain.progress.records import Side, TestResult
from studio.domain.roles import Role
from studio.exchange.tables import write_csv
from studio.services.access import LABELS, May, Part, edits, matrix, sees
from studio.services.attendance.service import AttendanceService
from studio.services.changes import Outcome
from studio.services.circuits.service import CircuitService
from studio.services.exports.service import ExportService, Subject
from studio.services.members.documents import Paper
from studio.services.members.health import CheckGiven, LimitGiven
from studio.services.members.service import MemberService
from studio.services.progress.service import ProgressService
from studio.services.studio import Studio
from studio.storage.attendance import AttendanceReads
from studio.storage.circuits import CircuitReads
from studio.storage.exports import ExportRows
from studio.storage.members import MemberReads
from studio.storage.progress import ProgressReads
from studio.storage.store import Store
from studio.storage.tables import journal_details, journal_entry, metadata
from tests.builders import INES, SHELF, STUDIO, booking, call, member, next_id, put, session
from tests.support.databases import NOW

TODAY = date(2026, 4, 14)
N, A, S, E = May.NONE, May.ASK, May.SEE, May.EDIT
DECIDED = {
    Part.IDENTITY: (E, S, E),
    Part.CONTACT: (E, S, E),
    Part.BIRTH: (E, N, E),
    Part.PHOTO: (E, S, E),
    Part.HOUSEHOLD: (E, S, E),
    Part.OWN: (E, E, E),
    Part.TAGS: (E, E, E),
    Part.TRAINING: (S, E, E),
    Part.NOTES: (N, E, E),
    Part.EMERGENCY: (N, E, E),
    Part.DOCUMENTS: (E, S, E),
    Part.BOOKINGS: (E, S, E),
    Part.ATTENDANCE: (E, E, E),
    Part.PASSES: (E, S, E),
    Part.PAYMENTS: (E, N, E),
    Part.RESULTS: (E, E, E),
    Part.TESTS: (N, E, E),
    Part.RUNNING: (N, E, E),
    Part.READINESS: (S, S, S),
    Part.CONSENT: (N, E, E),
    Part.CHECK: (N, E, E),
    Part.LIMITS: (N, E, E),
    Part.CAUSE: (N, A, A),
    Part.LOOKS: (N, N, S),
    Part.CIRCUIT: (N, E, E),
    Part.PAPER: (E, E, E),
    Part.HISTORY: (S, S, S),
    Part.IMPORT: (S, S, E),
}
"""What each part allows desk, coach and manager."""
HEALTH = {Part.CONSENT, Part.CHECK, Part.LIMITS, Part.CAUSE, Part.LOOKS}


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("role", Role)
def test_each_cell_of_the_matrix_is_as_decided(role: Role, part: Part) -> None:
    assert matrix()[part].may[role] is DECIDED[part][list(Role).index(role)]


def test_health_stands_on_no_paper_and_in_no_export() -> None:
    assert not any(matrix()[part].on_paper or matrix()[part].in_exports for part in HEALTH)


def test_every_column_about_a_member_belongs_to_one_part() -> None:
    said = [name for rule in matrix().values() for name in rule.holds]
    own = {"member", "household", "pass_entry", "flag_cause"}
    stored = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        if (table.name in own or "member_id" in table.c) and not table.name.startswith("journal")
        for column in table.c
        if column.name not in {"id", "member_id"}
    }

    assert sorted(said) == sorted(stored)


KOFI = member(
    "Kofi Mensah",
    email="canary-contact@example.org",
    birth_date=date(1987, 6, 5),
    goal="canary-training",
    notes="canary-notes",
    running_since=1999,
    body_mass_kg=71.375,
)
MATE = member("Ama Mensah")
FLAG = TrainingFlag(next_id(), KOFI.id, "knee_flare", date(2026, 4, 1), review_on=date(2026, 5, 23))
CHECK = HealthCheck(next_id(), KOFI.id, "canary-check", date(2026, 1, 5), "changes", date(2026, 4, 20))
UNLIMITED = PassType(next_id(), "canary-passes", PassKind.CREDITS, 10, 90)
HELD = Pass(next_id(), KOFI.id, UNLIMITED.id, "canary-passes", date(2026, 3, 1), date(2026, 6, 30))
CLASS = session("2026-04-14T18:00")
ROWS = (
    KOFI,
    MATE,
    EmergencyContact(next_id(), KOFI.id, "canary-emergency", "0188"),
    Document(
        next_id(),
        KOFI.id,
        "waiver",
        date(2026, 1, 9),
        date(2027, 1, 11),
        "canary-documents",
        "v1",
        "",
        "0" * 64,
        "canary-file.pdf",
        9,
    ),
    Consent(next_id(), KOFI.id, datetime(2025, 11, 3, 9, tzinfo=UTC)),
    CHECK,
    HealthAnswers(next_id(), CHECK.id, KOFI.id, '{"heart": "canary-answers"}'),
    FLAG,
    FlagCause(next_id(), FLAG.id, KOFI.id, "canary-cause"),
    UNLIMITED,
    HELD,
    PassEntry(next_id(), HELD.id, NOW, 10, "sold"),
    Payment(next_id(), KOFI.id, NOW, 13_371, "GBP", "cash", HELD.id, "canary-payments"),
    Race(next_id(), KOFI.id, "canary-running", date(2026, 4, 26), 42_195, RacePriority.A),
    RunWeek(next_id(), KOFI.id, date(2026, 4, 13), 33_331, 44_441),
    RunDay(next_id(), KOFI.id, 2, "intervals"),
    TestResult(next_id(), KOFI.id, "heel_rise", date(2026, 3, 31), Side.LEFT, 26.25),
    CLASS,
    booking(CLASS, KOFI, BookingState.BOOKED, pass_id=HELD.id),
)
CANARIES: dict[Part, tuple[str, ...]] = {
    Part.CONTACT: ("canary-contact",),
    Part.BIRTH: ("1987",),
    Part.TRAINING: ("canary-training",),
    Part.NOTES: ("canary-notes",),
    Part.EMERGENCY: ("canary-emergency",),
    Part.DOCUMENTS: ("date(2027, 1, 11)", "canary-documents", "canary-file"),
    Part.PASSES: ("canary-passes",),
    Part.PAYMENTS: ("canary-payments", "13371"),
    Part.TESTS: ("26.25", "71.375"),
    Part.RUNNING: ("canary-running", "33331", "1999"),
    Part.CONSENT: ("date(2025, 11, 3)",),
    Part.CHECK: ("canary-check",),
    Part.LIMITS: ("date(2026, 5, 23)", "knee_impact"),
    Part.CAUSE: ("knee_flare", "canary-cause", "canary-answers"),
}
"""Texts that tell of a part wherever they are met; the first of them must be met by who sees the part."""


@pytest.fixture
def studio(store: Store, clock: FixedClock) -> Studio:
    """A studio with a member in every part of whom a canary sits."""
    put(store, *STUDIO, *ROWS)
    nothing = cast("Any", None)
    return Studio(
        store,
        clock,
        nothing,
        MemberService(store, MemberReads(store.connect), clock, SHELF),
        AttendanceService(store, AttendanceReads(store.connect), SHELF),
        CircuitService(store, CircuitReads(store.connect), clock, SHELF),
        ProgressService(store, ProgressReads(store.connect), clock, SHELF),
        nothing,
        nothing,
        ExportService(ExportRows(store.connect), {"csv": write_csv}),
        *[nothing] * 4,
    )


def shown(studio: Studio, role: Role) -> str:
    """Everything that the screens of a role get to show, as one text."""
    people, site = studio.members, STUDIO[0]
    return repr(
        [
            people.profile(role, KOFI.id),
            people.box_matches("kofi"),
            people.lists.listed(role),
            people.lists.rows([KOFI.id]),
            people.lists.counts(role),
            people.lists.saved(role),
            studio.progress.view(role, KOFI.id),
            studio.progress.recent(role),
            studio.progress.grid(CLASS.id),
            studio.attendance.day(site.id, TODAY),
            studio.attendance.roster(CLASS.id),
            studio.circuits.for_session(CLASS.id, role),
            studio.history(role, member_id=KOFI.id),
        ]
    )


@pytest.mark.parametrize("role", Role)
def test_a_role_meets_the_canaries_of_its_parts_and_no_others(studio: Studio, role: Role) -> None:
    text = shown(studio, role)

    met = {part for part, words in CANARIES.items() if any(word in text for word in words)}

    hidden = {Part.PAYMENTS}  # shown in the list of payments alone
    assert met == {part for part in CANARIES if matrix()[part].may[role] in {May.SEE, May.EDIT}} - hidden


@pytest.mark.parametrize("part", sorted(CANARIES))
@pytest.mark.parametrize("subject", ["members", "attendance", "results"])
def test_an_export_holds_only_what_the_matrix_lets_out(
    studio: Studio, tmp_path: Path, subject: Subject, part: Part
) -> None:
    path = tmp_path / "out.csv"
    studio.exports.export(call(), subject, "csv", path)
    text = path.read_text(encoding="utf-8-sig")

    found = any(word in text for word in CANARIES[part])

    assert found is (subject == "members" and matrix()[part].in_exports)
    assert len(list(csv.reader(io.StringIO(text)))) == {"results": 1, "members": 3, "attendance": 2}[subject]


@pytest.mark.parametrize("role", Role)
def test_payments_are_shown_to_who_may_see_them(studio: Studio, role: Role) -> None:
    if not sees(role, Part.PAYMENTS):
        with pytest.raises(NotAllowedError):
            studio.members.passes.payments(call(role), KOFI.id)
        return
    assert [one.note for one in studio.members.passes.payments(call(role), KOFI.id)] == ["canary-payments"]


def test_only_managers_export(studio: Studio, tmp_path: Path) -> None:
    for role in (Role.DESK, Role.COACH):
        with pytest.raises(NotAllowedError):
            studio.exports.export(call(role), "members", "csv", tmp_path / "out.csv")


JPEG = b"\xff\xd8\xff\xda\0\x02\xff\xd9"
COMMANDS: dict[Part, Callable[[Studio, Role], Outcome]] = {
    Part.IDENTITY: lambda one, role: one.members.new_card(call(role), KOFI.id),
    Part.CONTACT: lambda one, role: one.members.edit(call(role), KOFI.id, "address", "1 High Street"),
    Part.BIRTH: lambda one, role: one.members.edit(call(role), KOFI.id, "birth_date", "1990-01-01"),
    Part.TRAINING: lambda one, role: one.members.edit(call(role), KOFI.id, "level", "2"),
    Part.NOTES: lambda one, role: one.members.edit(call(role), KOFI.id, "notes", "Heavy row"),
    Part.RUNNING: lambda one, role: one.members.running.set_day(call(role), KOFI.id, 1, "easy"),
    Part.ATTENDANCE: lambda one, role: one.attendance.mark(call(role), CLASS.id, KOFI.id, BookingState.HERE),
    Part.BOOKINGS: lambda one, role: one.attendance.book(call(role), CLASS.id, MATE.id),
    Part.RESULTS: lambda one, role: one.progress.log_effort(call(role), CLASS.id, KOFI.id, 7),
    Part.TESTS: lambda one, role: one.progress.add_test(call(role), KOFI.id, "push_up", {Side.BOTH: 20}),
    Part.CONSENT: lambda one, role: one.members.health.withdraw_consent(call(role), KOFI.id),
    Part.CHECK: lambda one, role: one.members.health.record_check(
        call(role, INES.id), KOFI.id, CheckGiven("studio", TODAY, CheckOutcome.TRAIN)
    ),
    Part.LIMITS: lambda one, role: one.members.health.end_limit(call(role), FLAG.id),
    Part.PHOTO: lambda one, role: one.photos.put(call(role), KOFI.id, JPEG, JPEG),
    Part.HOUSEHOLD: lambda one, role: one.members.households.join(call(role), KOFI.id, MATE.id),
    Part.EMERGENCY: lambda one, role: one.members.contacts.save(call(role), KOFI.id, "Ama", "020 7946 0188"),
    Part.DOCUMENTS: lambda one, role: one.members.documents.save(call(role), KOFI.id, Paper("waiver", TODAY)),
    Part.PASSES: lambda one, role: one.members.passes.adjust(call(role), HELD.id, 1, "Coach was ill"),
    Part.PAYMENTS: lambda one, role: one.members.passes.pay(call(role), KOFI.id, 500, "cash"),
}
"""A command that changes each part."""


@pytest.mark.parametrize("part", COMMANDS)
@pytest.mark.parametrize("role", Role)
def test_a_role_changes_exactly_its_parts(studio: Studio, role: Role, part: Part) -> None:
    if edits(role, part):
        assert COMMANDS[part](studio, role).entry is not None
    else:
        with pytest.raises(NotAllowedError):
            COMMANDS[part](studio, role)


@pytest.mark.parametrize("part", sorted(COMMANDS.keys() & set(LABELS.values())))
@pytest.mark.parametrize("role", Role)
def test_history_and_undo_of_a_part_are_its_roles_alone(studio: Studio, role: Role, part: Part) -> None:
    outcome = COMMANDS[part](studio, Role.MANAGER)
    assert outcome.entry is not None

    told = [row.label for row in studio.history(role, member_id=KOFI.id)]
    assert (outcome.label in told) is sees(role, part)

    if edits(role, part):
        assert studio.undo(call(role), outcome.entry).label == f"undo:{outcome.label}"
    else:
        with pytest.raises(NotAllowedError):
            studio.undo(call(role), outcome.entry)


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything logged, down to what the database driver is told."""
    with caplog.at_level(logging.DEBUG):
        yield caplog


def test_health_text_reaches_no_label_log_error_or_search(
    studio: Studio, store: Store, logged: pytest.LogCaptureFixture
) -> None:
    canary, health = "QUOKKA", studio.members.health
    answers = {"heart": canary}
    health.record_check(call(), KOFI.id, CheckGiven("studio", TODAY, CheckOutcome.HOLD, TODAY + timedelta(9), answers))
    health.record_check(call(), KOFI.id, CheckGiven(canary, TODAY, CheckOutcome.HOLD))
    limit = health.set_limit(call(), KOFI.id, LimitGiven("pregnancy_t2", TODAY, cause=canary))
    health.write_cause(call(), FLAG.id, canary)
    assert health.reveal(call(), FLAG.id, "Plans the circuit") == canary
    errors = [
        _error(lambda: health.record_check(call(), KOFI.id, CheckGiven(canary * 20, TODAY, CheckOutcome.HOLD))),
        _error(lambda: health.set_limit(call(), KOFI.id, LimitGiven(canary, TODAY, cause=canary))),
    ]
    health.withdraw_consent(call(), KOFI.id)
    errors.append(_error(lambda: health.write_cause(call(), FLAG.id, canary)))

    with store.connect() as connection:
        kept = [*connection.execute(sa.select(journal_entry)), *connection.execute(sa.select(journal_details))]
    everywhere = repr([kept, errors, logged.text, studio.members.box_matches(canary), limit])

    assert canary not in everywhere
    assert "pregnancy" not in everywhere


def _error(do: Callable[[], object]) -> tuple[str, object]:
    with pytest.raises(StudioError) as caught:
        do()
    assert isinstance(caught.value, RuleError)
    return caught.value.code, caught.value.details
