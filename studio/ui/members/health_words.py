"""Health in words: the questions of the studio's check, its outcomes, and the limits that can be set.

The names of limits stand only where one is set: shown beside a person they would tell the cause.
"""

from __future__ import annotations

from studio.domain.members.screening import STUDIO, CheckOutcome
from studio.services.members.rows import CheckLine, FlagLine, Standing
from studio.ui.members.words import limit_words
from studio.ui.phrases import Manner, tr
from studio.ui.widgets.basics import ChipTone

QUESTIONS: dict[str, str] = {
    "heart": "A condition of the heart, the metabolism or the kidneys?",
    "symptoms": "On effort: chest pain, short breath, faintness, uneven heartbeat, swollen ankles, leg pain?",
    "pressure": "Ever told that the blood pressure is high?",
    "medicines": "Medicines that matter when training?",
    "pregnancy": "Pregnant, or a birth in the last 12 months?",
    "joints": "Trouble with a bone, joint or tendon now?",
    "surgery": "An operation in the last 12 months?",
    "dizziness": "Dizzy spells or falls?",
    "bones": "Told that the bones are thin?",
    "carried": "An inhaler or insulin carried to class?",
    "advice": "Anything a clinician said to avoid?",
}
"""The studio's check, in its own words."""
OUTCOMES: dict[CheckOutcome, tuple[str, ChipTone]] = {
    CheckOutcome.TRAIN: ("May train", "ok"),
    CheckOutcome.CHANGES: ("With changes", "warn"),
    CheckOutcome.HOLD: ("Hold until cleared", "bad"),
}


def form_words(form: str) -> str:
    """What a check was: the studio's own, or the form that was filled in elsewhere."""
    return tr("Studio check") if form == STUDIO else form


def outcome_chip(check: CheckLine) -> tuple[str, ChipTone]:
    """A check's outcome as a tinted word."""
    try:
        words, tone = OUTCOMES[CheckOutcome(check.outcome)]
    except ValueError:
        return check.outcome, "plain"
    return tr(words), tone


def limits_words(flag: FlagLine) -> str:
    """All limits of a flag in one line."""
    return ", ".join(dict.fromkeys(words for words in map(limit_words, flag.limits) if words)) or tr("Caution")


def flag_days(flag: FlagLine, manner: Manner) -> str:
    """From when to when a limit holds, and when it is looked at again."""
    first = manner.day_month_year(flag.starts_on)
    parts = [
        tr("From {first}", first=first)
        if flag.ends_on is None
        else tr("{first} to {last}", first=first, last=manner.day_month_year(flag.ends_on))
    ]
    if flag.standing is not Standing.ENDED and flag.review_on is not None:
        parts.append(tr("review {day}", day=manner.day_month_year(flag.review_on)))
    return ", ".join(parts)
