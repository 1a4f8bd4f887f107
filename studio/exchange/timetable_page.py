"""The week as one HTML page: a table that can be read aloud and printed, and that fetches nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from html import escape
from string import Template

from studio.resources import resources_folder
from studio.services.schedule.calendar_files import TimetableClass, TimetableWeek

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def write_page(week: TimetableWeek) -> bytes:
    """The page in UTF-8. Everything that somebody typed is escaped."""
    template = Template((resources_folder() / "pages" / "timetable.html").read_text(encoding="utf-8"))
    page = template.substitute(
        studio=escape(week.studio),
        address=escape(f", {week.address}") if week.address else "",
        title=escape(week.title),
        made=escape(week.made),
        content=(_table(week) + _legend(week)) if week.classes else "<p>There are no classes this week.</p>",
    )
    return page.encode()


def _table(week: TimetableWeek) -> str:
    heads = "".join(_head(day, [title for on, title in week.closed if on == day]) for day in week.days)
    times = sorted({one.starts.time() for one in week.classes})
    rows = "\n".join(_row(week, at) for at in times)
    return (
        '<div class="scroll" role="region" aria-label="Timetable" tabindex="0">\n'
        f"<table>\n<caption>Classes of {escape(week.title)}: a column for each day, a row for each time</caption>\n"
        f'<thead><tr><th scope="col" class="time">Time</th>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _head(day: date, closed: list[str]) -> str:
    note = "".join(f"<small>closed: {escape(title)}</small>" for title in closed)
    return f'<th scope="col"><time datetime="{day}">{_DAYS[day.weekday()]} {day.day}</time>{note}</th>'


def _row(week: TimetableWeek, at: time) -> str:
    cells = (
        _cell(one for one in week.classes if one.starts.date() == day and one.starts.time() == at) for day in week.days
    )
    return f'<tr><th scope="row">{at.hour}:{at:%M}</th>{"".join(cells)}</tr>'


def _cell(classes: Iterable[TimetableClass]) -> str:
    return f"<td>{''.join(_class(one) for one in classes)}</td>"


def _class(one: TimetableClass) -> str:
    letter = f'<span class="letter" aria-hidden="true">{escape(one.letter)}</span>'
    if one.cancelled:
        return f'<p class="class off">{letter}<b>{escape(one.name)}</b><span>cancelled</span></p>'
    return (
        f'<p class="class">{letter}<b>{escape(one.name)}</b><span>until {escape(one.ends)}</span>'
        f"<span>{escape(one.coach)}, {escape(one.room)}</span></p>"
    )


def _legend(week: TimetableWeek) -> str:
    kinds = dict.fromkeys((one.letter, one.kind) for one in sorted(week.classes, key=lambda one: one.kind))
    parts = (f'<div><dt class="letter">{escape(letter)}</dt><dd>{escape(kind)}</dd></div>' for letter, kind in kinds)
    return f"\n<dl>{''.join(parts)}</dl>"
