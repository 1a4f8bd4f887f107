"""What needs a room, kind, coach or site, and what is wrong with one, in words."""

from __future__ import annotations

from studio.domain.errors import RuleError
from studio.domain.schedule.premises import Thing
from studio.domain.speech import Many
from studio.services.schedule.rows import Usage
from studio.ui.phrases import Manner, counted, error_words, tr

SERIES_NAMED = 4
_WRONG = {
    "name_missing": "It needs a name. Nothing was changed.",
    "short_name": "It needs a short name. Nothing was changed.",
    "letter": "One letter of the alphabet. Nothing was changed.",
    "zone": "There is no such time zone. Nothing was changed. Choose one such as Europe/London.",
    "country": "Two capital letters, such as GB. Nothing was changed.",
}


def wrong_words(error: RuleError) -> tuple[str, str]:
    """The field an error is about, and what it says there; no field for what is about the whole thing."""
    if error.code in {"name_missing", "name_taken"}:
        template = _WRONG.get(error.code)
        return "name", tr(template) if template else error_words(error)
    field = str(error.details.get("field", "")) if error.code == "field_wrong" else ""
    return field, tr(_WRONG[field]) if field in _WRONG else error_words(error)


def usage_words(thing: Thing, usage: Usage, manner: Manner) -> str:
    """What to come needs a thing, and so whether it can be archived."""
    if thing.archived:
        return tr("Archived: the name stays on what was, and can't be chosen for anything new.")
    parts = []
    if usage.classes:
        words = counted(usage.classes, "Used in {number} class to come", "Used in {number} classes to come")
        if usage.first is not None:
            first = f"{manner.long_day(usage.first.date())} {manner.time(usage.first)}"
            words = tr("{words}, the first on {first}", words=words, first=first)
        if usage.places:
            places = counted(usage.places, "{number} place is held", "{number} places are held")
            words = tr("{words}; {places} in them", words=words, places=places)
        parts.append(f"{words}.")
    for names, phrase in (
        (usage.series, Many("{number} series goes on: {names}.", "{number} series go on: {names}.")),
        (usage.rooms, Many("{number} room is there: {names}.", "{number} rooms are there: {names}.")),
    ):
        if names:
            parts.append(tr(phrase, number=len(names), names=_some(names)))
    if parts:
        parts.append(tr("To archive {name}, first give these something else.", name=thing.name))
        return " ".join(parts)
    return tr("Nothing to come needs {name}: archived, the name stays on what was.", name=thing.name)


def _some(names: tuple[str, ...]) -> str:
    apart = sorted(set(names))
    shown = ", ".join(apart[:SERIES_NAMED])
    return shown if len(apart) <= SERIES_NAMED else tr("{names} and others", names=shown)
