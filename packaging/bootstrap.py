#!/usr/bin/env python3
"""Set up everything on a fresh computer, then open the program or run a routine of its makers.

    python3 packaging/bootstrap.py run [arguments of studio]   the program, on the sample studio
    python3 packaging/bootstrap.py test [arguments of pytest]  all tests
    python3 packaging/bootstrap.py check                       format, lint, types, import rules, sizes
    python3 packaging/bootstrap.py bench [arguments]           speed and memory, as ratios
    python3 packaging/bootstrap.py shots [arguments]           the README's screenshots
    python3 packaging/bootstrap.py figures [folder]            all figures with their names on PNG pages, to look at
    python3 packaging/bootstrap.py translate [language]        gather all phrases for translators
    python3 packaging/bootstrap.py lock                        pin the libraries anew

Needs nothing but Python 3.11 or newer (and apt on Debian). A second run starts at once.
"""

from __future__ import annotations

import sys

OLDEST_PYTHON = (3, 11)


def main(arguments: list[str]) -> int:
    """Run the command named by the first of `arguments`; return its exit status, 2 for a wrong call."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:3])
        print(f"Studio Desk needs Python 3.11 or newer; this is Python {found}.", file=sys.stderr)
        return 1
    # Only now: these files use the newer language.
    from debian import SetupError
    from tasks import COMMANDS

    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        asked_for_help = bool(arguments) and arguments[0] in {"-h", "--help", "help"}
        print((__doc__ or "").strip(), file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    try:
        return command(arguments[1:])
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
