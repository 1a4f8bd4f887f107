"""The language of the window's words: which is taken, what it translates, and that its catalogues are sound."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication

import phrases
from studio.domain.errors import StudioError
from studio.ui.languages import Speech, chosen_language, first_offered, language_name, languages
from studio.ui.phrases import error_words, label_words, tr
from studio.ui.reading import chosen_manner, keep_choice

CATALOGUES = sorted(phrases.LANGUAGES.glob("*.ts"))


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    """What the program speaks; English again after the test."""
    made = Speech()
    yield made
    made.stop()


def test_words_are_said_in_the_language_spoken_and_in_english_without_a_translation(speech: Speech) -> None:
    speech.speak("de")
    assert tr("Today") == "Heute"
    assert tr("{taken} of {capacity} places", taken=3, capacity=12) == "3 von 12 Plätzen"
    assert tr("Nobody has said this yet") == "Nobody has said this yet"
    assert label_words("member_here", {"name": "Ewa"}) == "Ewa ist da"
    assert error_words(StudioError("class_full", capacity=12)).startswith("Alle 12 Plätze sind belegt")
    assert error_words(StudioError("managers_only")) == "Das darf nur die Leitung."
    speech.speak("en")
    assert tr("Today") == "Today"


def test_qts_own_buttons_speak_the_language_too(speech: Speech) -> None:
    speech.speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speech.stop()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (("de-AT", "en-US"), "de"),
        (("fr-FR", "de-DE"), "de"),
        (("en-US", "de-DE"), "en"),
        (("pt-BR",), "pt_BR"),
        (("system", "C"), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_there_is_is_taken(wanted: tuple[str, ...], expected: str) -> None:
    assert first_offered(wanted, ("en", "de", "pt_BR")) == expected


def test_a_language_chosen_goes_over_the_systems_and_brings_its_names_of_days() -> None:
    settings = QSettings("Studio Desk tests", "languages")
    keep_choice(settings, "language", "de")
    assert chosen_language(settings) == "de"
    assert chosen_manner(settings).locale.language() == QLocale.Language.German
    keep_choice(settings, "region", "en_GB")
    assert chosen_manner(settings).locale.name() == "en_GB"


def test_languages_are_offered_by_their_own_names() -> None:
    assert languages() == ("en", "de")
    assert [language_name(one) for one in languages()] == ["English", "Deutsch"]


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_a_catalogue_has_the_same_values_in_every_phrase_and_is_compiled(catalogue: Path, tmp_path: Path) -> None:
    for phrase, translation in phrases.read(catalogue).items():
        if translation:
            assert values_in(translation) == values_in(phrase), phrase
    phrases.compile_catalogue(catalogue, tmp_path / "new.qm")
    assert catalogue.with_suffix(".qm").read_bytes() == (tmp_path / "new.qm").read_bytes()


def values_in(text: str) -> list[str]:
    """The names in braces."""
    return sorted(name for _text, name, _how, _kind in Formatter().parse(text) if name is not None)
