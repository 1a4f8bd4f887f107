"""Draw every figure with its name on PNG pages: start and end pose, and the end as small as in a list."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from studio.domain.exercises.loading import load_library
from studio.drawing.figure import figure_scene
from studio.drawing.figure_set import Figure, load_figures
from studio.resources import resources_folder
from studio.ui.scene_painter import paint_scene
from studio.ui.theme import Theme

Named = tuple[str, Figure]
ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "figures"
ACROSS, DOWN = 4, 6
POSE, SMALL, EDGE, LINE = 168, 48, 10, 18
CELL_WIDTH, CELL_HEIGHT = 2 * POSE + SMALL + 2 * EDGE, POSE + 2 * LINE + EDGE


def named_figures(words: Sequence[str]) -> list[Named]:
    """The figures with the exercises' names in the library's order; only ids with one of `words`, if there are any."""
    resources = resources_folder()
    library, figures = load_library(resources / "exercises"), load_figures(resources / "figures")
    return [
        (exercise.name, figures[exercise.id])
        for exercise in library.exercises.values()
        if exercise.id in figures and (not words or any(word in exercise.id for word in words))
    ]


def draw_page(shown: Sequence[Named], theme: Theme) -> QImage:
    """One page of at most `ACROSS` x `DOWN` figures."""
    page = QImage(ACROSS * CELL_WIDTH, DOWN * CELL_HEIGHT, QImage.Format.Format_RGB32)
    page.fill(theme.colour("surface"))
    painter = QPainter(page)
    for place, (name, figure) in enumerate(shown):
        row, column = divmod(place, ACROSS)
        painter.save()
        painter.translate(column * CELL_WIDTH, row * CELL_HEIGHT)
        _draw_cell(painter, name, figure, theme)
        painter.restore()
    painter.end()
    return page


def _draw_cell(painter: QPainter, name: str, figure: Figure, theme: Theme) -> None:
    painter.setPen(theme.colour("line"))
    painter.drawRect(QRectF(0, 0, CELL_WIDTH, CELL_HEIGHT))
    ground = theme.colour("surface")
    if figure.start is not None:
        scene = figure_scene(figure, "start")
        paint_scene(painter, scene, QRectF(EDGE, 0, POSE, POSE), theme, halo=ground)
    paint_scene(painter, figure_scene(figure), QRectF(EDGE + POSE, 0, POSE, POSE), theme, halo=ground)
    small = QRectF(EDGE + 2 * POSE, POSE - SMALL, SMALL, SMALL)
    paint_scene(painter, figure_scene(figure, with_arrows=False), small, theme, halo=ground)
    _write(painter, theme, name, "text", 0)
    _write(painter, theme, figure.exercise_id, "text2", 1)


def _write(painter: QPainter, theme: Theme, text: str, role: str, line: int) -> None:
    painter.setFont(theme.font("caption" if line else "label"))
    painter.setPen(theme.colour(role))
    place = QRectF(EDGE, POSE + line * LINE, CELL_WIDTH - 2 * EDGE, LINE)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def main(arguments: Sequence[str]) -> int:
    """Write the pages and say where."""
    parser = argparse.ArgumentParser(prog="figures", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="where the pages go, else build/figures")
    parser.add_argument("--only", nargs="+", default=[], metavar="WORD", help="only exercises with a word in their id")
    parser.add_argument("--dark", action="store_true", help="in the dark colours")
    chosen = parser.parse_args(arguments)
    shown = named_figures(chosen.only)
    if not shown:
        parser.error("no exercise has such an id")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    theme = Theme(QApplication(sys.argv[:1]), "dark" if chosen.dark else "light")
    for number, first in enumerate(range(0, len(shown), ACROSS * DOWN), 1):
        some = shown[first : first + ACROSS * DOWN]
        path = chosen.folder / f"figures-{number:02}.png"
        draw_page(some, theme).save(str(path))
        print(f"{path}: {some[0][1].exercise_id} to {some[-1][1].exercise_id}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
