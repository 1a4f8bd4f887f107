"""What options are written as: read into values, or refused in plain words."""

from __future__ import annotations

import argparse
from datetime import date, datetime, time

from studio.domain.sheets.wording import say

SHEETS = ("coach", "stations", "members", "roster", "grid")
_WEEKS_OF_YEAR = 53


def window_options() -> argparse.ArgumentParser:
    """All that the window is told: it does not wait for the parsers of the routines."""
    options = argparse.ArgumentParser(prog="studio", add_help=False, allow_abbrev=False)
    options.add_argument(
        "--database", type=place, metavar="PATH-or-URL", help=say("database file, or a postgresql:// address")
    )
    options.add_argument("--now", type=wall, metavar="2026-04-14T17:52", help=say("set the program's clock"))
    options.add_argument("--sample", action="store_true", help=say("open the sample studio"))
    return options


def place(text: str) -> str:
    """A database's file, or a server's address."""
    if "://" in text and not text.startswith("postgresql"):
        raise argparse.ArgumentTypeError(say("name a file, or an address as postgresql://host/name"))
    return text


def wall(text: str) -> datetime:
    """A wall time at the site."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            say("“{text}” is no day and time such as 2026-04-14T17:52", text=text)
        ) from None
    if value.tzinfo is not None:
        raise argparse.ArgumentTypeError(say("a wall time has no zone: the site's is meant"))
    return value


def day(text: str) -> date:
    """A day of the calendar."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say("“{text}” is no day such as 2026-04-14", text=text)) from None


def hour(text: str) -> time:
    """A time of day."""
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say("“{text}” is no time such as 18:00", text=text)) from None


def month(text: str) -> date:
    """A month, by its first day."""
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise argparse.ArgumentTypeError(say("“{text}” is no month such as 2026-04", text=text)) from None


def count(text: str) -> int:
    """A number of things, at least one."""
    number = whole(text)
    if number < 1:
        raise argparse.ArgumentTypeError(say("at least 1"))
    return number


def weeks(text: str) -> int:
    """Some weeks of a year, a page each."""
    if (number := count(text)) > _WEEKS_OF_YEAR:
        raise argparse.ArgumentTypeError(say("at most {number}", number=_WEEKS_OF_YEAR))
    return number


def whole(text: str) -> int:
    """A whole number."""
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say("“{text}” is no whole number", text=text)) from None


def sheets(text: str) -> tuple[str, ...]:
    """Sheets of a pack."""
    wanted = tuple(part.strip() for part in text.split(","))
    for part in wanted:
        if part not in SHEETS:
            raise argparse.ArgumentTypeError(
                say("no sheet called “{name}”: choose from {known}", name=part, known=", ".join(SHEETS))
            )
    return wanted
