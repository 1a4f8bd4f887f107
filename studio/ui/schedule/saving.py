"""Asking where a file is to go, and writing it there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.services.files import write_file
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import tr


def ask_path(parent: QWidget, name: str, ending: str, kinds: str) -> Path | None:
    """Where to save a file that is called `name` unless somebody knows better; None when it was given up."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    safe = "".join(" " if letter in '/\\:*?"<>|,' else letter for letter in name)
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save"), f"{folder}/{safe}{ending}", kinds)
    return Path(chosen) if chosen else None


def save(context: PageContext, owner: QObject, path: Path, make: Callable[[Studio], bytes]) -> None:
    """Write what is made to a file, and say so."""
    write_with(context, owner, path, lambda studio: write_file(path, make(studio)))


def write_with(context: PageContext, owner: QObject, path: Path, write: Callable[[Studio], object]) -> None:
    """Have a file written by something that writes for itself, and say so."""
    context.tasks.run_query(write, lambda _done: context.say(tr("Saved: {name}", name=path.name)), owner=owner)
