"""The Health tab: may they train, consent, adjustments with their days, checks. The desk sees the first alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.services.access import Part
from studio.services.changes import Call, Outcome
from studio.services.members.health import HealthDesk
from studio.services.members.rows import CheckLine, FlagLine, Profile, Readiness, Standing
from studio.ui.context import PageContext
from studio.ui.members.health_dialogs import RecordCheck, ReviewLimit, SetLimit, WriteCause
from studio.ui.members.health_words import QUESTIONS, flag_days, form_words, limits_words, outcome_chip
from studio.ui.members.people_dialogs import Reveal
from studio.ui.members.sections import Action, Section, row
from studio.ui.members.words import READINESS
from studio.ui.phrases import tr
from studio.ui.widgets.basics import ChipTone, label

_SENTENCES = {
    Readiness.GO: "Every class as planned.",
    Readiness.CHANGES: "The coach knows what is done in another way.",
    Readiness.HOLD: "Until a clinician has cleared it.",
}
_TONES: dict[Readiness, ChipTone] = {Readiness.GO: "ok", Readiness.CHANGES: "health", Readiness.HOLD: "bad"}


class HealthTab(QWidget):
    """What may be known of a member's health, and what can be done about it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._profile: Profile | None = None
        self._told: dict[UUID, str] = {}
        theme = context.theme
        self.readiness = Section(theme, tr("Training"))
        self.limits = Section(theme, tr("Adjustments"))
        self.add_limit = self.limits.add_button(tr("Add adjustment"), self.ask_limit)
        self.checks = Section(theme, tr("Health checks"))
        self.add_check = self.checks.add_button(tr("Record check"), self.ask_check)
        self.consent = Section(theme, tr("Consent to keep health data"))
        self.give = self.consent.add_button(tr("Record consent"), self._give_consent, "check")
        self.withdraw = self.consent.add_button(tr("Withdraw"), self._withdraw_consent, "x")
        words = tr("Coaches and managers see adjustments and checks. Here it is enough to know who may train.")
        self._apart = label(theme, words, tone="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(24))
        for part in (self.readiness, self.limits, self.checks, self.consent, self._apart):
            column.addWidget(part)

    def show_profile(self, profile: Profile) -> None:
        """Show a member; what was revealed is hidden again with the next one."""
        if self._profile is None or self._profile.id != profile.id:
            self.hide_told()
        self._profile = profile
        theme = self._context.theme
        said = (tr(READINESS[profile.readiness]), _TONES[profile.readiness])
        self.readiness.show_rows([row(theme, tr(_SENTENCES[profile.readiness]), chips=[said])], "")
        inside = Part.LIMITS in profile.sees
        for part in (self.limits, self.checks, self.consent):
            part.setVisible(inside)
        self._apart.setVisible(not inside)
        self._show_consent(profile)
        self.limits.show_rows(
            [self._limit_row(flag) for flag in profile.all_flags],
            tr("No adjustments. Nothing has to be left out.") if profile.checks else tr("Not asked yet."),
        )
        self.checks.show_rows(
            [self._check_row(check) for check in profile.checks],
            tr("No check yet. Ask the studio's questions, or record a form filled in elsewhere."),
        )

    def hide_told(self) -> None:
        """Hide what was revealed: with the next member shown, and from whoever comes next."""
        self._told.clear()

    def _show_consent(self, profile: Profile) -> None:
        manner, consent = self._context.manner, profile.consent
        standing = consent is not None and consent.withdrawn_on is None
        if consent is None:
            words = tr("Not given yet. Until then nothing about health can be saved.")
        elif consent.withdrawn_on is None:
            words = tr("Given on {day}.", day=manner.day_month_year(consent.given_on))
        else:
            words = tr(
                "Withdrawn on {day}. What was said was deleted, and nothing new can be saved.",
                day=manner.day_month_year(consent.withdrawn_on),
            )
        self.consent.show_rows([label(self._context.theme, words, wrap=True)], "")
        self.give.setVisible(not standing)
        self.withdraw.setVisible(standing)
        missing = "" if standing else tr("Consent comes first.")
        for pushed in (self.add_limit, self.add_check):
            pushed.setEnabled(standing)
            pushed.setToolTip(missing)

    def _limit_row(self, flag: FlagLine) -> QWidget:
        today, over = self._context.today(), flag.standing is Standing.ENDED
        chips: list[tuple[str, ChipTone]] = []
        if flag.standing is Standing.COMING:
            chips.append((tr("To come"), "plain"))
        elif over:
            chips.append((tr("Ended"), "plain"))
        elif flag.review_on is not None and flag.review_on <= today:
            chips.append((tr("Review due"), "warn"))
        actions = []
        if flag.has_cause and flag.id not in self._told:
            actions.append(Action(tr("Reveal"), lambda: self.reveal(flag.id), tr("Reveal the reason")))
        if not over:
            actions.append(Action(tr("Review"), lambda: ReviewLimit(self._context, flag, self).open()))
            actions.append(Action(tr("Cause"), lambda: WriteCause(self._context, flag, self).open()))
            actions.append(Action(tr("End"), lambda: self._run(lambda desk, call: desk.end_limit(call, flag.id))))
        under = flag_days(flag, self._context.manner)
        told = self._told.get(flag.id, "")
        return row(
            self._context.theme,
            limits_words(flag),
            told,
            chips,
            actions,
            under=under,
            tone="muted" if over else "text",
        )

    def _check_row(self, check: CheckLine) -> QWidget:
        manner, today = self._context.manner, self._context.today()
        words = tr("Done {day}", day=manner.day_month_year(check.done_on))
        chips = [outcome_chip(check)]
        if check.expires_on is not None:
            until = manner.day_month_year(check.expires_on)
            words = f"{words}, {tr('holds until {day}', day=until)}"
            if check.expires_on < today:
                chips.append((tr("Expired"), "warn"))
        actions = [
            Action(tr("Remove"), lambda: self._run(lambda desk, call: desk.remove_check(call, check.id))),
        ]
        if check.has_answers and check.id not in self._told:
            actions.insert(0, Action(tr("Answers"), lambda: self._reveal_answers(check.id), tr("Reveal the answers")))
        return row(
            self._context.theme,
            form_words(check.form),
            self._told.get(check.id, ""),
            chips,
            actions,
            under=words,
        )

    def reveal(self, flag_id: UUID) -> None:
        """Ask for a reason and show why a limit was set."""
        Reveal(
            self._context,
            lambda studio, call, reason: studio.members.health.reveal(call, flag_id, reason),
            lambda words: self._tell(flag_id, words),
            self,
        ).open()

    def _reveal_answers(self, check_id: UUID) -> None:
        def told(said: Mapping[str, str]) -> None:
            lines = (f"{tr(QUESTIONS[key])} {words or tr('Yes.')}" for key, words in said.items() if key in QUESTIONS)
            self._tell(check_id, "\n".join(lines))

        Reveal(
            self._context,
            lambda studio, call, reason: studio.members.health.reveal_answers(call, check_id, reason),
            told,
            self,
        ).open()

    def _tell(self, about: UUID, words: str) -> None:
        self._told[about] = words
        if self._profile is not None:
            self.show_profile(self._profile)

    def ask_limit(self) -> None:
        """Ask for a new limit."""
        profile = self._profile
        if profile is None:
            return
        member_id = profile.id

        def open_with(conditions: tuple[str, ...]) -> None:
            SetLimit(self._context, member_id, conditions, self).open()

        self._context.tasks.run_query(lambda studio: studio.members.health.conditions(), open_with, owner=self)

    def ask_check(self) -> None:
        """Ask for a new check."""
        if self._profile is not None:
            RecordCheck(self._context, self._profile.id, self).open()

    def _give_consent(self) -> None:
        self._about_consent(lambda desk, call, member_id: desk.give_consent(call, member_id))

    def _withdraw_consent(self) -> None:
        self._about_consent(lambda desk, call, member_id: desk.withdraw_consent(call, member_id))

    def _about_consent(self, do: Callable[[HealthDesk, Call, UUID], Outcome]) -> None:
        if self._profile is not None:
            member_id = self._profile.id
            self._run(lambda desk, call: do(desk, call, member_id))

    def _run(self, do: Callable[[HealthDesk, Call], Outcome]) -> None:
        self._context.tasks.run_command(lambda studio, call: do(studio.members.health, call), owner=self)
