"""The week as one HTML page: a table that can be read aloud and printed, and that fetches nothing. It speaks as paper
does.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from html import escape
from string import Template

from studio.domain.sheets import wording
from studio.resources import resources_folder
from studio.services.schedule.calendar_files import TimetableClass, TimetableWeek

_CAPTION = "Classes of {days}: a column for each day, a row for each time"


def write_page(week: TimetableWeek) -> bytes:
    """The page in UTF-8. Everything that somebody typed is escaped."""
    template = Template((resources_folder() / "pages" / "timetable.html").read_text(encoding="utf-8"))
    page = template.substitute(
        language=escape(wording.language()),
        heading=say("Timetable"),
        studio=escape(week.studio),
        address=escape(f", {week.address}") if week.address else "",
        title=escape(week.title),
        content=(_table(week) + _legend(week)) if week.classes else f"<p>{say('There are no classes this week.')}</p>",
        foot=say("As planned on {day}. Times are those of the clock on the wall at the studio.", day=week.made),
    )
    return page.encode()


def _table(week: TimetableWeek) -> str:
    heads = "".join(_head(day, [title for on, title in week.closed if on == day]) for day in week.days)
    times = sorted({one.starts.time() for one in week.classes})
    rows = "\n".join(_row(week, at) for at in times)
    return (
        f'<div class="scroll" role="region" aria-label="{say("Timetable")}" tabindex="0">\n'
        f"<table>\n<caption>{say(_CAPTION, days=week.title)}</caption>\n"
        f'<thead><tr><th scope="col" class="time">{say("Time")}</th>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _head(day: date, closed: list[str]) -> str:
    note = "".join(f"<small>{say('closed: {title}', title=title)}</small>" for title in closed)
    return f'<th scope="col"><time datetime="{day}">{escape(wording.weekday_name(day))} {day.day}</time>{note}</th>'


def _row(week: TimetableWeek, at: time) -> str:
    cells = (
        _cell(one for one in week.classes if one.starts.date() == day and one.starts.time() == at) for day in week.days
    )
    return f'<tr><th scope="row">{escape(wording.clock(at))}</th>{"".join(cells)}</tr>'


def _cell(classes: Iterable[TimetableClass]) -> str:
    return f"<td>{''.join(_class(one) for one in classes)}</td>"


def _class(one: TimetableClass) -> str:
    letter = f'<span class="letter" aria-hidden="true">{escape(one.letter)}</span>'
    if one.cancelled:
        return f'<p class="class off">{letter}<b>{escape(one.name)}</b><span>{say("cancelled")}</span></p>'
    return (
        f'<p class="class">{letter}<b>{escape(one.name)}</b><span>{say("until {time}", time=one.ends)}</span>'
        f"<span>{escape(one.coach)}, {escape(one.room)}</span></p>"
    )


def say(phrase: str, /, **values: object) -> str:
    """A phrase as paper says it, escaped."""
    return escape(wording.say(phrase, **values))


def _legend(week: TimetableWeek) -> str:
    kinds = dict.fromkeys((one.letter, one.kind) for one in sorted(week.classes, key=lambda one: one.kind))
    parts = (f'<div><dt class="letter">{escape(letter)}</dt><dd>{escape(kind)}</dd></div>' for letter, kind in kinds)
    return f"\n<dl>{''.join(parts)}</dl>"
