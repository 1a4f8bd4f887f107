"""Health: nothing without consent, checks with an outcome, limits with their days, causes apart; on both engines."""

from __future__ import annotations

import re
from datetime import date, timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa

from studio.domain.clock import FixedClock
from studio.domain.errors import ConflictError, NotFoundError, RuleError
from studio.domain.members.records import (
    AnswersLook,
    CauseLook,
    Consent,
    FlagCause,
    HealthAnswers,
    HealthCheck,
    TrainingFlag,
)
from studio.domain.members.screening import QUESTIONS, CheckOutcome, suggested_outcome
from studio.domain.roles import Role
from studio.services.members.health import CheckGiven, HealthDesk, LimitGiven
from studio.services.members.rows import ConsentLine, Profile, Readiness, Standing
from studio.services.members.service import MemberService
from studio.storage.journal import check_chain
from studio.storage.members import MemberReads
from studio.storage.store import Store
from studio.storage.tables import journal_image
from tests.builders import SHELF, STUDIO, call, member, put

KOFI = member("Kofi Mensah")
TODAY = date(2026, 4, 14)
YESTERDAY = date(2026, 4, 13)
KNEE = LimitGiven("knee_flare", date(2026, 4, 1), date(2026, 4, 28), cause="Fell on the stairs")


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, KOFI)
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


@pytest.fixture
def health(members: MemberService) -> HealthDesk:
    """The health desk, with Kofi's consent."""
    members.health.give_consent(call(Role.COACH), KOFI.id)
    return members.health


def kofi(members: MemberService, role: Role = Role.COACH) -> Profile:
    return members.profile(role, KOFI.id)


def only_flag(store: Store) -> UUID:
    (flag,) = store.select(TrainingFlag)
    return flag.id


def test_nothing_is_kept_without_consent(store: Store, members: MemberService) -> None:
    for refused in (
        lambda: members.health.record_check(call(), KOFI.id, CheckGiven("studio", TODAY, CheckOutcome.TRAIN)),
        lambda: members.health.set_limit(call(), KOFI.id, KNEE),
        lambda: members.health.withdraw_consent(call(), KOFI.id),
    ):
        with pytest.raises(RuleError, match="consent_missing"):
            refused()

    assert (store.select(HealthCheck), store.select(TrainingFlag), kofi(members).consent) == ([], [], None)


def test_consent_is_given_once(members: MemberService, health: HealthDesk) -> None:
    assert kofi(members).consent == ConsentLine(TODAY, None)
    with pytest.raises(RuleError, match="consent_stands"):
        health.give_consent(call(), KOFI.id)


def test_withdrawing_deletes_what_was_said_and_ends_limits(
    store: Store, members: MemberService, health: HealthDesk
) -> None:
    health.set_limit(call(), KOFI.id, KNEE)
    health.record_check(call(), KOFI.id, CheckGiven("studio", TODAY, CheckOutcome.CHANGES, answers={"joints": "knee"}))

    withdrawn = health.withdraw_consent(call(), KOFI.id)

    assert kofi(members).consent == ConsentLine(TODAY, TODAY)
    assert (store.select(FlagCause), store.select(HealthAnswers)) == ([], [])
    assert [flag.ends_on for flag in store.select(TrainingFlag)] == [YESTERDAY]
    assert [(check.done_on, check.outcome) for check in store.select(HealthCheck)] == [(TODAY, "changes")]

    assert withdrawn.entry is not None
    store.undo(call(), withdrawn.entry)
    assert [cause.words for cause in store.select(FlagCause)] == ["Fell on the stairs"]


def journal_text(store: Store) -> str:
    with store.connect() as connection:
        return repr([tuple(row) for row in connection.execute(sa.select(journal_image))])


def test_what_was_said_and_deleted_is_forgotten_for_good_after_a_day(
    store: Store, health: HealthDesk, clock: FixedClock
) -> None:
    health.set_limit(call(), KOFI.id, KNEE)
    health.write_cause(call(), only_flag(store), "Fell on the ice")
    health.record_check(call(), KOFI.id, CheckGiven("studio", TODAY, CheckOutcome.CHANGES, answers={"joints": "knee"}))
    withdrawn = health.withdraw_consent(call(), KOFI.id)
    assert withdrawn.entry is not None
    health.forget_deleted()
    back = store.undo(call(), withdrawn.entry)
    clock.advance(timedelta(hours=25))
    health.forget_deleted()  # what is here again is not forgotten
    assert [cause.words for cause in store.select(FlagCause)] == ["Fell on the ice"]
    assert "Fell on the stairs" in journal_text(store)

    assert back.entry is not None
    again = store.undo(call(), back.entry)
    assert again.entry is not None
    clock.advance(timedelta(hours=23))
    health.forget_deleted()
    assert "Fell on the ice" in journal_text(store)
    clock.advance(timedelta(hours=2))
    health.forget_deleted()

    assert not any(words in journal_text(store) for words in ("Fell on", "joints"))
    with store.connect() as connection:
        assert list(check_chain(connection)) == []
    with pytest.raises(ConflictError, match="nothing_kept"):
        store.undo(call(), again.entry)
    assert store.select(FlagCause) == []


def test_consent_can_be_given_again(members: MemberService, health: HealthDesk) -> None:
    health.withdraw_consent(call(), KOFI.id)
    health.give_consent(call(), KOFI.id)

    assert kofi(members).consent == ConsentLine(TODAY, None)


def test_a_check_keeps_what_was_answered_with_yes(store: Store, members: MemberService, health: HealthDesk) -> None:
    given = CheckGiven(
        "studio", TODAY, CheckOutcome.HOLD, date(2027, 4, 14), {"heart": " Murmur ", "weather": "not asked"}
    )

    health.record_check(call(Role.COACH), KOFI.id, given)

    (line,) = kofi(members).checks
    assert (line.form, line.done_on, line.outcome, line.expires_on, line.has_answers) == (
        "studio",
        TODAY,
        "hold",
        date(2027, 4, 14),
        True,
    )
    assert kofi(members, Role.DESK).readiness is Readiness.HOLD
    assert health.reveal_answers(call(Role.COACH), line.id, "Asked to train again") == {"heart": "Murmur"}
    assert [look.check_id for look in store.select(AnswersLook)] == [line.id]
    (entry, *_) = store.history(member_id=KOFI.id)
    assert (entry.label, entry.reason) == ("answers_revealed", "Asked to train again")


def test_of_an_external_form_only_date_and_outcome_are_kept(
    store: Store, members: MemberService, health: HealthDesk
) -> None:
    health.record_check(
        call(), KOFI.id, CheckGiven(" Doctor's  letter", TODAY, CheckOutcome.CHANGES, answers={"heart": "x"})
    )

    (line,) = kofi(members).checks
    assert (line.form, line.has_answers) == ("Doctor's letter", False)
    assert store.select(HealthAnswers) == []
    with pytest.raises(NotFoundError):
        health.reveal_answers(call(), line.id, "Why not")


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        (CheckGiven(" ", TODAY, CheckOutcome.TRAIN), "form_missing", "form"),
        (CheckGiven("x" * 61, TODAY, CheckOutcome.TRAIN), "form_long", "form"),
        (CheckGiven("studio", date(2026, 4, 15), CheckOutcome.TRAIN), "day_to_come", "done_on"),
        (CheckGiven("studio", TODAY, CheckOutcome.TRAIN, TODAY), "day_order", "expires_on"),
    ],
)
def test_a_check_that_makes_no_sense_is_refused(health: HealthDesk, given: CheckGiven, code: str, field: str) -> None:
    with pytest.raises(RuleError) as caught:
        health.record_check(call(), KOFI.id, given)

    assert (caught.value.code, caught.value.details["field"]) == (code, field)


def test_a_check_recorded_by_mistake_goes_unless_somebody_read_it(
    store: Store, members: MemberService, health: HealthDesk
) -> None:
    for answers in ({}, {"heart": "yes"}):
        health.record_check(call(), KOFI.id, CheckGiven("studio", TODAY, CheckOutcome.HOLD, answers=answers))
    read = next(line.id for line in kofi(members).checks if line.has_answers)
    other = next(line.id for line in kofi(members).checks if not line.has_answers)
    health.reveal_answers(call(), read, "Checking")

    health.remove_check(call(), other)
    with pytest.raises(RuleError, match="looked_at"):
        health.remove_check(call(), read)

    assert [check.id for check in store.select(HealthCheck)] == [read]


def test_a_limit_runs_from_its_first_day_to_its_last(store: Store, members: MemberService, health: HealthDesk) -> None:
    health.set_limit(call(Role.COACH), KOFI.id, KNEE)
    health.set_limit(call(), KOFI.id, LimitGiven("wrist_pain", date(2026, 5, 1)))
    health.set_limit(call(), KOFI.id, LimitGiven("groin", date(2026, 3, 1), ends_on=YESTERDAY))

    shown = kofi(members)

    assert [(flag.standing, flag.starts_on) for flag in shown.all_flags] == [
        (Standing.COMING, date(2026, 5, 1)),
        (Standing.RUNNING, date(2026, 4, 1)),
        (Standing.ENDED, date(2026, 3, 1)),
    ]
    assert [flag.has_cause for flag in shown.flags] == [True]


def test_a_review_gives_a_limit_new_days(store: Store, health: HealthDesk) -> None:
    health.set_limit(call(), KOFI.id, KNEE)

    health.change_limit(call(), only_flag(store), KNEE.starts_on, date(2026, 5, 26), date(2026, 6, 30))

    (flag,) = store.select(TrainingFlag)
    assert (flag.review_on, flag.ends_on) == (date(2026, 5, 26), date(2026, 6, 30))
    with pytest.raises(RuleError, match="day_order"):
        health.change_limit(call(), flag.id, KNEE.starts_on, date(2026, 3, 31), None)


def test_an_ended_limit_no_longer_holds_today(store: Store, members: MemberService, health: HealthDesk) -> None:
    health.set_limit(call(), KOFI.id, KNEE)
    health.end_limit(call(), only_flag(store))

    assert [flag.ends_on for flag in store.select(TrainingFlag)] == [YESTERDAY]
    assert kofi(members).readiness is Readiness.GO


def test_a_limit_that_never_held_leaves_nothing(store: Store, health: HealthDesk) -> None:
    health.set_limit(call(), KOFI.id, LimitGiven("knee_flare", TODAY, cause="typed for the wrong person"))
    health.end_limit(call(), only_flag(store))

    assert (store.select(TrainingFlag), store.select(FlagCause)) == ([], [])


def test_an_unknown_limit_is_refused(health: HealthDesk) -> None:
    with pytest.raises(RuleError, match="limit_unknown"):
        health.set_limit(call(), KOFI.id, LimitGiven("bad mood", TODAY))
    assert "knee_flare" in health.conditions()


def test_a_cause_can_be_written_anew(store: Store, health: HealthDesk) -> None:
    health.set_limit(call(), KOFI.id, KNEE)
    health.write_cause(call(Role.COACH), only_flag(store), "Runner's knee")

    assert health.reveal(call(Role.COACH), only_flag(store), "Plans the circuit") == "Runner's knee"
    assert len(store.select(CauseLook)) == 1


def test_a_limit_whose_cause_was_read_is_not_undone_in_silence(store: Store, health: HealthDesk) -> None:
    outcome = health.set_limit(call(), KOFI.id, KNEE)
    health.reveal(call(), only_flag(store), "Plans the circuit")

    assert outcome.entry is not None
    with pytest.raises(ConflictError, match="still_used"):
        store.undo(call(), outcome.entry)
    assert len(store.select(TrainingFlag)) == 1


def test_the_strictest_yes_decides() -> None:
    assert suggested_outcome(()) is CheckOutcome.TRAIN
    assert suggested_outcome(("carried",)) is CheckOutcome.TRAIN
    assert suggested_outcome(("joints", "carried")) is CheckOutcome.CHANGES
    assert suggested_outcome(("joints", "heart")) is CheckOutcome.HOLD
    assert len({one.key for one in QUESTIONS}) == len(QUESTIONS)


def test_one_consent_row_tells_both_days(store: Store, health: HealthDesk) -> None:
    health.withdraw_consent(call(), KOFI.id)

    (consent,) = store.select(Consent)
    assert consent.withdrawn_at is not None
    assert re.match(r"2026-04-14", str(consent.withdrawn_at))
