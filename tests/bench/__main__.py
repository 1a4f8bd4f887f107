"""Speed and memory of the program as ratios to bare libraries, measured in the same run: `python -m tests.bench`.

The floor of a read or write is the same SQL by the bare driver; of paper the same marks on a bare ReportLab canvas;
of a start an empty Qt window; of painting an empty widget; of search one plain scan over the same texts.
"""

from __future__ import annotations

import argparse
import compileall
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

from tests.bench.databases import LARGE, SMALL, opened, sample
from tests.bench.timing import MS, US, Figure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


ROOT = Path(__file__).resolve().parent.parent.parent


def measure(path: Path, application: QApplication) -> tuple[list[Figure], list[str]]:
    """Everything on one database, and the libraries that were loaded before the first paint."""
    from tests.bench import desk, imports, library, paper, screens, services, timetable, windows

    figures, heavy = windows.starts(path)
    figures.append(services.check_in(path))
    figures += desk.measures(application, path)
    figures += timetable.edits(path)
    figures += imports.imports(path)
    figures.append(timetable.expansion())
    with opened(path) as studio:
        figures += services.keystroke(studio)
        reads: Sequence[Callable[..., Figure]] = (services.day, services.roster, services.calendar_file)
        figures += [measured(studio, path) for measured in reads]
        figures += services.members(studio)
        figures += screens.week(application, studio)
        figures.append(paper.class_pack(studio))
    figures += library.measures(application)
    return figures, heavy


def table(small: Sequence[Figure], large: Sequence[Figure]) -> str:
    """The figures side by side; without large ones only the small."""
    more = ("20,000", "floor", "× floor", "growth") if large else ()
    heads = ("", "180", "floor", "× floor", *more, "")
    lines: list[tuple[str, ...]] = [heads]
    for number, one in enumerate(small):
        row = [one.name, _amount(one, one.measured), _amount(one, one.floor), _times(one.ratio)]
        if large:
            other = large[number]
            row += [_amount(other, other.measured), _amount(other, other.floor), _times(other.ratio)]
            row.append(_times(other.measured / one.measured))
        row.append((large or small)[number].note)
        lines.append(tuple(row))
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    first, last = 0, len(heads) - 1
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in {first, last} else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _amount(figure: Figure, value: float | None) -> str:
    name, size = US if figure.unit is MS and value is not None and value < 1e-4 else figure.unit
    return "" if value is None else f"{value / size:,.{0 if value / size >= 100 else 2}f} {name}"


def _times(ratio: float | None) -> str:
    return "" if ratio is None else f"{ratio:.1f}×" if ratio < 100 else f"{ratio:.0f}×"


def main() -> None:
    """Measure and print one table."""
    parser = argparse.ArgumentParser(prog="bench", description="Speed and memory, as ratios to bare libraries.")
    parser.add_argument("--quick", action="store_true", help="only the sample of 180 members")
    parser.add_argument("--cache", type=Path, default=None, help="folder that keeps the databases")
    wanted = parser.parse_args()
    cache = wanted.cache or user_cache_path("studio-desk", appauthor=False) / "bench"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    compileall.compile_dir(ROOT / "studio", quiet=2)
    compileall.compile_dir(ROOT / "tests" / "bench", quiet=2)
    from PySide6.QtWidgets import QApplication

    from studio.ui.quick_start import TURN_S

    sys.setswitchinterval(TURN_S)  # as in the program
    application = QApplication([])
    small, heavy = measure(sample(cache, SMALL), application)
    large: list[Figure] = []
    if not wanted.quick:
        large, heavy = measure(sample(cache, LARGE), application)
    print(table(small, large))
    print(f"loaded before the first paint: {', '.join(heavy) or 'none of the heavy libraries'}")


if __name__ == "__main__":
    main()
