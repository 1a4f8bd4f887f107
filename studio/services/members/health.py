"""Health: consent, checks, limits on training, and the causes behind them. Nothing is kept without consent.

No text about somebody's health is ever part of a label, its details or an error: only rows hold it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

from studio.domain.clock import Clock, today
from studio.domain.errors import NotFoundError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import (
    AnswersLook,
    CauseLook,
    Consent,
    FlagCause,
    HealthAnswers,
    HealthCheck,
    Member,
    TrainingFlag,
)
from studio.domain.members.screening import (
    QUESTIONS,
    STUDIO,
    CheckOutcome,
    check_dates,
    ended_flag,
    flag_dates,
    standing_consent,
)
from studio.services.access import Part, need, need_edit
from studio.services.changes import Call, Changes, Outcome
from studio.services.exercises.shelf import Shelf
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

LONGEST_FORM = 60
TAKEN_BACK = timedelta(days=1)
"""For how long it can be taken back that something said about health was deleted."""


@dataclass(frozen=True, slots=True)
class CheckGiven:
    """A check to record. `form` is "studio" or names what was filled in elsewhere; `answers` are the questions of the
    studio's check that were answered with yes, with what was said.
    """

    form: str
    done_on: date
    outcome: CheckOutcome
    expires_on: date | None = None
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LimitGiven:
    """A limit to set, by its key in the condition rules; `cause` is kept apart."""

    flag: str
    starts_on: date
    review_on: date | None = None
    ends_on: date | None = None
    cause: str = ""


class HealthDesk:
    """Every use case about a member's health. Who may is in the matrix of `services/access.py`."""

    def __init__(self, store: Store, clock: Clock, shelf: Shelf) -> None:
        self._store = store
        self._clock = clock
        self._shelf = shelf

    def conditions(self) -> tuple[str, ...]:
        """The keys of all limits that can be set."""
        return tuple(sorted(self._shelf.library.flags))

    def give_consent(self, call: Call, member_id: UUID) -> Outcome:
        """Note that somebody consents to health data being kept; label "consent_given"."""
        need_edit(call.role, Part.CONSENT)

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            if standing_consent(work.select(Consent, member_id=member_id)) is not None:
                raise RuleError("consent_stands", name=member.name)
            work.add(Consent(new_id(), member_id, work.at))
            return _done("consent_given", member)

        return self._store.run(call, do)

    def withdraw_consent(self, call: Call, member_id: UUID) -> Outcome:
        """Note that somebody withdraws consent: answers and causes are deleted, limits end; label "consent_withdrawn".

        Dates and outcomes of checks stay as proof that the studio asked.
        """
        need_edit(call.role, Part.CONSENT)
        day = self._today()

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            consent = standing_consent(work.select(Consent, member_id=member_id))
            if consent is None:
                raise RuleError("consent_missing", name=member.name)
            work.change(consent, replace(consent, withdrawn_at=work.at))
            end_health(work, member_id, day)
            return _done("consent_withdrawn", member)

        return self._store.run(call, do)

    def forget_deleted(self) -> None:
        """Forget for good what was said about health and deleted more than a day ago: until then it can be taken
        back.
        """
        self._store.forget_health(self._clock.now() - TAKEN_BACK)

    def record_check(self, call: Call, member_id: UUID, given: CheckGiven) -> Outcome:
        """Record a health check; label "check_recorded". Raises `RuleError` "consent_missing", "form_missing",
        "form_long", "day_to_come", "day_order".
        """
        need_edit(call.role, Part.CHECK)
        form = " ".join(given.form.split())
        if not form:
            raise RuleError("form_missing", field="form")
        if len(form) > LONGEST_FORM:
            raise RuleError("form_long", field="form", most=LONGEST_FORM)
        check_dates(given.done_on, given.expires_on, self._today())
        known = {one.key for one in QUESTIONS}
        answers = {key: words.strip() for key, words in given.answers.items() if key in known}

        def do(work: Work) -> Outcome:
            member = _consenting(work, member_id)
            check = HealthCheck(new_id(), member_id, form, given.done_on, str(given.outcome), given.expires_on)
            work.add(check)
            if answers and form == STUDIO:
                work.add(HealthAnswers(new_id(), check.id, member_id, json.dumps(answers, ensure_ascii=False)))
            return _done("check_recorded", member)

        return self._store.run(call, do)

    def remove_check(self, call: Call, check_id: UUID) -> Outcome:
        """Take out a check that was recorded by mistake; label "check_removed"."""
        need_edit(call.role, Part.CHECK)

        def do(work: Work) -> Outcome:
            check = work.get(HealthCheck, check_id, lock=True)
            if work.select(AnswersLook, check_id=check_id):
                raise RuleError("looked_at")
            work.remove(*work.select(HealthAnswers, check_id=check_id), check)
            return _done("check_removed", work.get(Member, check.member_id))

        return self._store.run(call, do)

    def set_limit(self, call: Call, member_id: UUID, given: LimitGiven) -> Outcome:
        """Set a limit on training; label "limit_set". Raises `RuleError` "consent_missing", "limit_unknown",
        "day_order".
        """
        need_edit(call.role, Part.LIMITS)
        if given.flag not in self._shelf.library.flags:
            raise RuleError("limit_unknown", field="flag")
        flag_dates(given.starts_on, given.review_on, given.ends_on)

        def do(work: Work) -> Outcome:
            member = _consenting(work, member_id)
            flag = TrainingFlag(new_id(), member_id, given.flag, given.starts_on, given.review_on, given.ends_on)
            work.add(flag)
            if given.cause.strip():
                work.add(FlagCause(new_id(), flag.id, member_id, given.cause.strip()))
            return _done("limit_set", member)

        return self._store.run(call, do)

    def change_limit(
        self, call: Call, flag_id: UUID, starts_on: date, review_on: date | None, ends_on: date | None
    ) -> Outcome:
        """Give a limit other days, as a review decides; label "limit_changed"."""
        need_edit(call.role, Part.LIMITS)
        flag_dates(starts_on, review_on, ends_on)

        def do(work: Work) -> Outcome:
            flag = work.get(TrainingFlag, flag_id, lock=True)
            work.change(flag, replace(flag, starts_on=starts_on, review_on=review_on, ends_on=ends_on))
            return _done("limit_changed", work.get(Member, flag.member_id))

        return self._store.run(call, do)

    def end_limit(self, call: Call, flag_id: UUID) -> Outcome:
        """Lift a limit from today on; label "limit_ended"."""
        need_edit(call.role, Part.LIMITS)
        day = self._today()

        def do(work: Work) -> Outcome:
            flag = work.get(TrainingFlag, flag_id, lock=True)
            _end(work, flag, day)
            return _done("limit_ended", work.get(Member, flag.member_id))

        return self._store.run(call, do)

    def write_cause(self, call: Call, flag_id: UUID, words: str) -> Outcome:
        """Write down why a limit was set, in place of what stood there (which is not shown); label "cause_written"."""
        need_edit(call.role, Part.LIMITS)
        if not words.strip():
            raise RuleError("words_missing", field="cause")

        def do(work: Work) -> Outcome:
            flag = work.get(TrainingFlag, flag_id)
            member = _consenting(work, flag.member_id)
            known = work.select(FlagCause, flag_id=flag_id)
            if known:
                work.change(known[0], replace(known[0], words=words.strip()))
            else:
                work.add(FlagCause(new_id(), flag_id, flag.member_id, words.strip()))
            return _done("cause_written", member)

        return self._store.run(call, do)

    def reveal(self, call: Call, flag_id: UUID, reason: str) -> str:
        """Why a training flag was set. Every look is kept in the journal with its reason.

        Raises `NotAllowedError` ("not_your_part"), `RuleError` ("reason_missing"), `NotFoundError` ("no_cause").
        """
        need(call.role, Part.CAUSE)
        _reasoned(reason)

        def do(work: Work) -> Outcome:
            flag = work.get(TrainingFlag, flag_id)
            if not work.select(FlagCause, flag_id=flag_id):
                raise NotFoundError("no_cause")
            work.add(CauseLook(new_id(), flag.member_id, flag_id, work.at, call.actor_id))
            return _done("cause_revealed", work.get(Member, flag.member_id))

        self._store.run(call, do, reason=" ".join(reason.split()))
        return self._store.select(FlagCause, flag_id=flag_id)[0].words

    def reveal_answers(self, call: Call, check_id: UUID, reason: str) -> Mapping[str, str]:
        """What was answered with yes in a check, by question. Kept and raised as `reveal`."""
        need(call.role, Part.CAUSE)
        _reasoned(reason)

        def do(work: Work) -> Outcome:
            check = work.get(HealthCheck, check_id)
            if not work.select(HealthAnswers, check_id=check_id):
                raise NotFoundError("no_cause")
            work.add(AnswersLook(new_id(), check.member_id, check_id, work.at, call.actor_id))
            return _done("answers_revealed", work.get(Member, check.member_id))

        self._store.run(call, do, reason=" ".join(reason.split()))
        said: dict[str, str] = json.loads(self._store.select(HealthAnswers, check_id=check_id)[0].words)
        return said

    def _today(self) -> date:
        return today(self._clock, desk_site(self._store).zone)


def _reasoned(reason: str) -> None:
    if not reason.strip():
        raise RuleError("reason_missing", field="reason")


def _consenting(work: Work, member_id: UUID) -> Member:
    member = work.get(Member, member_id, lock=True)
    if standing_consent(work.select(Consent, member_id=member_id)) is None:
        raise RuleError("consent_missing", name=member.name)
    return member


def end_health(work: Work, member_id: UUID, day: date) -> None:
    """What follows from a withdrawn consent: answers and causes are deleted, limits end."""
    work.remove(*work.select(FlagCause, member_id=member_id), *work.select(HealthAnswers, member_id=member_id))
    for flag in work.select(TrainingFlag, member_id=member_id):
        if flag.ends_on is None or flag.ends_on >= day:
            _end(work, flag, day)


def _end(work: Work, flag: TrainingFlag, day: date) -> None:
    """End a limit before `day`; one that never held goes, unless somebody looked at its cause."""
    last = ended_flag(flag, day)
    if last is None and not work.select(CauseLook, flag_id=flag.id):
        work.remove(*work.select(FlagCause, flag_id=flag.id), flag)
        return
    work.change(flag, replace(flag, ends_on=flag.starts_on if last is None else last))


def _done(label: str, member: Member) -> Outcome:
    return Outcome(None, Changes.HEALTH, label, {"name": member.name, "member": str(member.id)})
