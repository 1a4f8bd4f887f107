"""The language of the window's words: the program's catalogues, and Qt's own for its buttons and menus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from studio.resources import resources_folder
from studio.ui.reading import choice

ENGLISH = "en"
"""What the words are written in; it needs no catalogue."""


def languages() -> tuple[str, ...]:
    """English, and what there is a catalogue of, by code."""
    found = (resources_folder() / "languages").glob("studio_*.qm")
    return (ENGLISH, *sorted(path.stem.removeprefix("studio_") for path in found))


def chosen_language(settings: QSettings) -> str:
    """The language kept in the settings; else the first of the system's that there is; else English."""
    return first_offered((choice(settings, "language"), *QLocale.system().uiLanguages()), languages())


def first_offered(wanted: Iterable[str], offered: Sequence[str]) -> str:
    """The first wanted language there is: "de-AT" takes "de_AT", else "de"; English when none is offered."""
    for one in wanted:
        parts = one.replace("-", "_").split("_")
        for length in range(len(parts), 0, -1):
            if "_".join(parts[:length]) in offered:
                return "_".join(parts[:length])
    return ENGLISH


def language_name(language: str) -> str:
    """A language in its own words: "Deutsch"."""
    name = QLocale(language).nativeLanguageName() if language != ENGLISH else "English"
    return f"{name[:1].upper()}{name[1:]}"


class Speech:
    """Which language `tr` and Qt's own parts speak; one for the whole program."""

    def __init__(self) -> None:
        self._loaded: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Take over a language for all words made from now on; phrases without a translation stay English."""
        self.stop()
        if language == ENGLISH:
            return
        for name, folder in (
            (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"studio_{language}", str(resources_folder() / "languages")),
        ):
            translator = QTranslator()
            # Qt ships no words of its own in some languages: then its buttons stay English.
            if translator.load(name, folder) and QCoreApplication.installTranslator(translator):
                self._loaded.append(translator)

    def stop(self) -> None:
        """Speak English again."""
        for translator in self._loaded:
            QCoreApplication.removeTranslator(translator)
        self._loaded.clear()
