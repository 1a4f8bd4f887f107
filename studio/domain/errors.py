"""Errors of the trade: a reason code and its details, never words for the screen (`ui/phrases.py` and `cli.py` have
those).
"""

from __future__ import annotations


class StudioError(Exception):
    """Something the studio's rules or its data do not allow; `code` is stable, `details` fill the words in."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class NotFoundError(StudioError):
    """The thing asked for is not there (any more)."""


class NotAllowedError(StudioError):
    """The person's role does not permit this."""


class RuleError(StudioError):
    """A rule of the trade says no."""


class ConflictError(StudioError):
    """Somebody else changed it meanwhile; nothing was written."""


class StorageError(StudioError):
    """The database can't be used as asked: damaged, locked, read-only, full, newer than the program."""
