"""The pages of figures to be looked at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QColor, QImage

ROOT = Path(__file__).resolve().parents[2]


def draw(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / "contact_sheet.py"), *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_figures_are_drawn_on_pages_of_24(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    done = draw(str(folder), "--only", "squat")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0].startswith(f"{folder / 'figures-01.png'}: mob_deep_squat_ankle_shift to ")
    first = QImage(str(folder / "figures-01.png"))
    assert (first.width(), first.height()) == (4 * 404, 6 * 214)
    # Both poses of the first exercise, and the small one.
    for left, right in ((10, 178), (178, 346), (346, 394)):
        inked = {QColor(first.pixel(x, y)).name() for x in range(left, right) for y in range(2, 168)}
        assert len(inked) > 2


def test_an_exercise_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    done = draw(str(tmp_path / "pages"), "--only", "juggling")
    assert done.returncode == 2
    assert "no exercise has such an id" in done.stderr
    assert not (tmp_path / "pages").exists()
