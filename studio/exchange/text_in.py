"""Text files of unknown encoding, and the tables in them: which sign parts the columns, and what stands in quotes.

Runs in a limited process.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator

from studio.domain.errors import StudioError
from studio.services.members.importing.files import LONGEST_CELL

DELIMITERS = ",;\t|"
LOOKED_AT = 40
"""Records by which the delimiter is found."""
SHOWN_LINES = 5
BEFORE, AFTER = 40, 60
"""Letters that are shown around the first that tells."""
_ALWAYS_OFFERED = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "mac_roman")
_MARKS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

Preview = tuple[str, tuple[str, ...]]


def decoded(data: bytes, encoding: str | None) -> tuple[str, str, tuple[Preview, ...]]:
    """The text, its encoding, and previews where that is only likely.

    A mark at the beginning, UTF-16 by its noughts and strictly valid UTF-8 are sure; nothing else is. Raises
    `StudioError` "table_binary".
    """
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _strict(data, marked), marked, ()
    if b"\0" in data:
        wide = _by_noughts(data)
        return _strict(data, wide), wide, ()
    try:
        return data.decode("utf-8-sig"), "utf-8", ()
    except UnicodeDecodeError:
        previews = _previews(data)
    if not previews:
        raise StudioError("table_binary")
    names = [name for name, _ in previews]
    chosen = encoding if encoding in names else names[0]
    return data.decode(chosen), chosen, previews


def _by_noughts(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of headings and addresses is nought. Raises `StudioError`
    "table_binary".
    """
    for encoding, high in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if len(data) % 2 == 0 and high.count(0) * 2 > len(high):
            return encoding
    raise StudioError("table_binary")


def _strict(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise StudioError("table_binary") from None
    if "\0" in text:
        raise StudioError("table_binary")
    return text


def _previews(data: bytes) -> tuple[Preview, ...]:
    """The same lines in every encoding that could be meant, the likeliest first; those that read alike once."""
    from charset_normalizer import from_bytes

    telling = [line.strip() for line in data.splitlines() if not line.isascii()]
    sample = b"\n".join(telling[:2000])[:100_000]
    guessed = [match.encoding for match in from_bytes(sample)][:3]
    found: dict[tuple[str, ...], str] = {}
    # The guess is often a neighbour of what is meant, so the usual ones are always offered beside it.
    for encoding in dict.fromkeys((*_ALWAYS_OFFERED[:1], *guessed, *_ALWAYS_OFFERED[1:])):
        try:
            data.decode(encoding)
            lines = tuple(_excerpt(line, encoding) for line in telling[:SHOWN_LINES])
        except (UnicodeDecodeError, LookupError):
            continue
        if any(_is_control(letter) for line in lines for letter in line):
            continue
        found.setdefault(lines, encoding)
    return tuple((encoding, lines) for lines, encoding in found.items())


def _excerpt(line: bytes, encoding: str) -> str:
    """The part of a line around its first letter that tells: what stands before it reads alike in all encodings."""
    first = next(place for place, byte in enumerate(line) if byte > 0x7F)
    return line.decode(encoding)[max(0, first - BEFORE) : first + AFTER]


def _is_control(letter: str) -> bool:
    return (letter < " " and letter != "\t") or "\x7f" <= letter < "\xa0"


def records(text: str) -> tuple[Iterator[list[str]], str]:
    """The records of a table in text, and the delimiter that was found; a spreadsheet's `sep=` line says it."""
    start = text[:7].lower()
    if start.startswith("sep=") and len(text) > 4 and text[5:6] in {"\r", "\n", ""}:
        delimiter = text[4]
        _, _, text = text.partition("\n")
    else:
        delimiter = _delimiter(text)
    return _parsed(text, delimiter), delimiter


def _delimiter(text: str) -> str:
    """The sign by which most of the first records fall into the same number of parts, and into the most."""
    best, most = ",", (0.0, 0)
    for sign in DELIMITERS:
        widths = Counter(len(record) for record in _some(text, sign) if any(record))
        if not widths:
            continue
        width, same = max(widths.items(), key=lambda one: (one[0] > 1, one[1], one[0]))
        score = (same / sum(widths.values()) if width > 1 else 0.0, width)
        if score > most:
            best, most = sign, score
    return best


def _some(text: str, delimiter: str) -> list[list[str]]:
    found: list[list[str]] = []
    try:
        for record in _parsed(text[:200_000], delimiter):
            found.append(record)
            if len(found) == LOOKED_AT:
                break
    except StudioError:
        pass  # cut off in the middle of a quoted text: what came before tells enough
    return found


def _parsed(text: str, delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise StudioError("table_cell_too_long" if "field larger" in str(error) else "table_unreadable") from error
