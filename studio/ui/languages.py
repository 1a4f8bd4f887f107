"""The language of the window's words: the program's catalogues, and Qt's own for its buttons and menus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from studio.domain import speech
from studio.languages import ENGLISH, catalogue, first_offered, languages
from studio.ui import phrases
from studio.ui.reading import choice


def chosen_language(settings: QSettings) -> str:
    """The language kept in the settings; else the first of the system's that there is; else English."""
    return first_offered((choice(settings, "language"), *QLocale.system().uiLanguages()), languages())


def language_name(language: str) -> str:
    """A language in its own words: "Deutsch"."""
    name = QLocale(language).nativeLanguageName() if language != ENGLISH else "English"
    return f"{name[:1].upper()}{name[1:]}"


class Speech:
    """Which language `tr` and Qt's own parts speak; one for the whole program."""

    def __init__(self) -> None:
        self._loaded: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Take over a language for all words made from now on; phrases without a translation stay English."""
        self.stop()
        phrases.speak(catalogue(language))
        translator = QTranslator()
        # Qt ships no words of its own in some languages: then its buttons stay English.
        if language != ENGLISH and translator.load(
            f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ):
            QCoreApplication.installTranslator(translator)
            self._loaded = translator

    def stop(self) -> None:
        """Speak English again."""
        phrases.speak(speech.ENGLISH)
        if self._loaded is not None:
            QCoreApplication.removeTranslator(self._loaded)
            self._loaded = None
