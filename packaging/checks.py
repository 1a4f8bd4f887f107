"""The checks that need no run of the program: one list for the `check` command and for the tests."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Check:
    """A check's name and the command that fails when it does, for the interpreter that runs this file."""

    name: str
    command: tuple[str, ...]


def lint_imports() -> str:
    """Where import-linter's program lies: beside the interpreter."""
    return str(Path(sys.executable).with_name("lint-imports.exe" if sys.platform == "win32" else "lint-imports"))


CHECKS = (
    Check("format", (sys.executable, "-m", "ruff", "format", "--check", ".")),
    Check("lint", (sys.executable, "-m", "ruff", "check", ".")),
    Check("types", (sys.executable, "-m", "mypy")),
    Check("import rules", (lint_imports(), "--no-cache", "--no-logo")),
)

SIZES = Check("sizes and names", (sys.executable, "-m", "pytest", "-q", "tests/test_architecture.py"))


def main() -> int:
    """Run every check in the project's folder, even after one has failed; return 1 when any did."""
    failed = []
    for check in (*CHECKS, SIZES):
        print(f"-- {check.name}", flush=True)
        if subprocess.run(check.command, cwd=ROOT, check=False).returncode:
            failed.append(check.name)
    print(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
