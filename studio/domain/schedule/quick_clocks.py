"""Times of day in a line: one, or from one to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from studio.domain.schedule.quick_times import Clock, read_clock, read_span
from studio.domain.schedule.quick_tokens import Line
from studio.domain.schedule.quick_words import Word


@dataclass(frozen=True, slots=True)
class ClockWords:
    """Words that say a time: how many they are, what it may be (the likeliest first), and the length of a span."""

    taken: int
    options: tuple[time, ...]
    minutes: int | None = None


def clock_at(line: Line, at: int, *, bare: bool) -> ClockWords | None:
    """The time that the words from a place on say; None for other words. A number alone is one where `bare`, and
    before "o'clock".
    """
    if line.links(at + 1) and line.month(at + 3) is None:
        span = _span(line, f"{line.text(at)}-{line.text(at + 2)}", at, 3)
        if span is not None:
            return span
    span = _span(line, line.text(at), at, 1)
    if span is not None:
        return span
    half, words = _half(line, at + 1)
    named_hour = line.word(at + 1) in {Word.OCLOCK, Word.HOURS}
    clock = read_clock(line.text(at), half)
    if clock is None or not (clock.sure or bare or named_hour):
        return None
    return ClockWords(2 if named_hour else 1 + words, _options(clock))


def halves(clock: time) -> tuple[time, time]:
    """A time on a clock face in both halves of the day, the likelier first: classes are early or after work."""
    morning = clock.replace(hour=clock.hour % 12)
    evening = clock.replace(hour=clock.hour % 12 + 12)
    return (morning, evening) if 7 <= clock.hour <= 11 else (evening, morning)


def _span(line: Line, text: str, at: int, taken: int) -> ClockWords | None:
    half, words = _half(line, at + taken)
    found = read_span(text, half)
    if found is None:
        return None
    clock, minutes = found
    return ClockWords(taken + words, _options(clock)[:1], minutes)


def _half(line: Line, at: int) -> tuple[Word | None, int]:
    """The half of the day that a word says, and how many words that is."""
    word = line.word(at)
    return (word, 1) if word in {Word.AM, Word.PM} else (None, 0)


def _options(clock: Clock) -> tuple[time, ...]:
    sure = clock.sure or clock.time.hour > 12 or clock.time.hour == 0
    return (clock.time,) if sure else halves(clock.time)
