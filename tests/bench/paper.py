"""Measures of paper: a class's pack from the database to PDF, against the same marks on a bare canvas."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from typing import Any
from unittest import mock

from reportlab.pdfgen.canvas import Canvas

from studio.domain.roles import Role
from studio.services.changes import Call
from studio.services.paper.rows import PrintOrder
from studio.services.studio import Studio
from tests.bench.databases import NOW
from tests.bench.timing import MS, Figure, median_of

ROUNDS = 5
Mark = tuple[int | None, str, tuple[Any, ...], dict[str, Any]]
"""On which path or text (None: on the canvas), what, with what."""


class Recorder:
    """Stands in for a canvas and keeps every call."""

    def __init__(self, canvas: Any, marks: list[Mark]) -> None:
        self._canvas = canvas
        self._marks = marks
        self._made: list[Any] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*values: Any, **named: Any) -> Any:
            self._marks.append((None, name, values, named))
            answer = getattr(self._canvas, name)(*map(bare, values), **named)
            if name in {"beginPath", "beginText"}:
                self._made.append(answer)
                return Part(answer, len(self._made) - 1, self._marks)
            return answer

        return call


class Part:
    """Stands in for a path or a text of a canvas."""

    def __init__(self, real: Any, number: int, marks: list[Mark]) -> None:
        self.real, self.number = real, number
        self._marks = marks

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*values: Any, **named: Any) -> Any:
            self._marks.append((self.number, name, values, named))
            return getattr(self.real, name)(*values, **named)

        return call


def bare(value: Any) -> Any:
    """The real path or text behind a stand-in."""
    return value.real if isinstance(value, Part) else value


def draw(marks: list[Mark], setting: dict[str, Any]) -> bytes:
    """The same marks on a canvas, with nothing between."""
    target = io.BytesIO()
    canvas = Canvas(target, **setting)
    made: list[Any] = []
    for number, name, values, named in marks:
        if number is not None:
            getattr(made[number], name)(*values, **named)
            continue
        given = [made[value.number] if isinstance(value, Part) else value for value in values]
        answer = getattr(canvas, name)(*given, **named)
        if name in {"beginPath", "beginText"}:
            made.append(answer)
    return target.getvalue()


def class_pack(studio: Studio) -> Figure:
    """All sheets of the class that comes next; the notes tell pages a second."""
    day = studio.attendance.day(studio.site().id, NOW.date())
    order = PrintOrder((next(card.session_id for card in day.held if card.starts > NOW),))
    call = Call(None, Role.DESK, "bench")
    pages = studio.paper.prepare(call, order).page_count
    measured = median_of([partial(studio.paper.prepare, call, order)] * ROUNDS)
    marks: list[Mark] = []
    settings: list[dict[str, Any]] = []

    def recording(target: io.BytesIO, **setting: Any) -> Recorder:
        settings.append(setting)
        return Recorder(Canvas(target, **setting), marks)

    # The marks are drawn again by the names of the document's fonts, so these must outlive it.
    fonts_stay = mock.patch("studio.printing.face.weakref.finalize")
    with fonts_stay, mock.patch("studio.printing.pack.Canvas", recording):
        studio.paper.prepare(call, order)
    floor = median_of([partial(draw, marks, settings[0])] * ROUNDS)
    note = f"{pages} pages: {pages / measured:.0f} a second, bare {pages / floor:.0f}"
    return Figure("a class's pack to PDF", measured, floor, MS, note)
