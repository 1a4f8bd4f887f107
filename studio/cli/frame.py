"""The words of the parser itself, in the language of the terminal."""

from __future__ import annotations

import argparse

from studio.domain.sheets.wording import say

FRAME = (
    "usage: ",
    "positional arguments",
    "options",
    "show this help message and exit",
    "%(prog)s: error: %(message)s\n",
    "argument %(argument_name)s: %(message)s",
    "the following arguments are required: %s",
    "one of the arguments %s is required",
    "not allowed with argument %s",
    "expected one argument",
    "unrecognized arguments: %s",
    "invalid choice: %(value)r (choose from %(choices)s)",
)


def speak() -> None:
    """Let the parser say these too: Python asks compiled catalogues of its own for them, of which there are none."""
    words = {phrase: say(phrase) for phrase in FRAME}
    setattr(argparse, "_", lambda phrase: words.get(phrase, phrase))  # noqa: B010 -- the types do not know the name
