"""Measures of a start: from the process to the first paint and to Today's roster, against an empty window."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.timing import MB, MS, Figure

ROOT = Path(__file__).resolve().parent.parent.parent
ROUNDS = 5


def starts(path: Path) -> tuple[list[Figure], list[str]]:
    """The figures, and the heavy libraries that were loaded before the first paint."""
    with tempfile.TemporaryDirectory() as folder:
        first = _start(folder, str(path))
        modules = [str(name) for name in first["qt"]]
        _start(folder, "empty", *modules)
        full, empty = [], []
        # In turns, so that what else the computer does falls on both.
        for _ in range(ROUNDS):
            full.append(_start(folder, str(path)))
            empty.append(_start(folder, "empty", *modules))
    floor, memory = _median(empty, "painted"), _median(empty, "memory")
    figures = [
        Figure("start to first paint", _median(full, "painted"), floor, MS, "empty window"),
        Figure("start to Today's roster", _median(full, "shown"), floor, MS, "empty window"),
        Figure("memory at its most", _median(full, "memory"), memory, MB, "empty window"),
    ]
    return figures, sorted({name for one in full for name in one["heavy"]})


def _median(answers: list[dict[str, Any]], name: str) -> float:
    return statistics.median(float(one[name]) for one in answers)


def _start(folder: str, *arguments: str) -> dict[str, Any]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": folder,
        "XDG_STATE_HOME": folder,
    }
    # Byte code is kept, as it is when the program is installed.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.bench.start", repr(time.monotonic()), *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode or not done.stdout.strip():
        raise SystemExit(f"the window did not start: {done.stderr[-2000:]}")
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
