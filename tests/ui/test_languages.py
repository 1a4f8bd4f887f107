"""The language of the window's words: which is taken, what it translates, and that its catalogues are whole."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import write_po
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication

import phrases
from studio.domain import speech
from studio.domain.errors import StudioError
from studio.domain.sheets import wording
from studio.domain.sheets.wording import Wording, speaking
from studio.domain.speech import Many
from studio.languages import Catalogue, catalogue, first_offered, languages
from studio.ui.languages import Speech, chosen_language, language_name
from studio.ui.phrases import counted, error_words, label_words, speak, tr
from studio.ui.reading import chosen_manner, keep_choice

CATALOGUES = sorted(phrases.LANGUAGES.glob("*.po"))
EACH_CATALOGUE = pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)


@pytest.fixture
def speech_of_window(qapp: QApplication) -> Iterator[Speech]:
    """What the program speaks; English again after the test."""
    made = Speech()
    yield made
    made.stop()


def test_words_are_said_in_the_language_spoken_and_in_english_without_a_translation(speech_of_window: Speech) -> None:
    speech_of_window.speak("de")
    assert tr("Today") == "Heute"
    assert tr("Nobody has said this yet") == "Nobody has said this yet"
    assert label_words("member_here", {"name": "Ewa"}) == "Ewa ist da"
    assert error_words(StudioError("class_full", capacity=12)).startswith("Alle 12 Plätze sind belegt")
    assert error_words(StudioError("managers_only")) == "Das darf nur die Leitung."
    assert tr("") == ""
    speech_of_window.speak("en")
    assert tr("Today") == "Today"


def test_a_number_has_the_form_of_the_language(speech_of_window: Speech) -> None:
    classes = "{number} class", "{number} classes"
    assert [counted(number, *classes) for number in (0, 1, 2)] == ["0 classes", "1 class", "2 classes"]
    speech_of_window.speak("de")
    assert [counted(number, *classes) for number in (0, 1, 2)] == ["0 Kurse", "1 Kurs", "2 Kurse"]
    assert label_words("class_cancelled", {"name": "Kraft", "bookings": "1"}) == "Kraft abgesagt: 1 Buchung"
    assert label_words("class_cancelled", {"name": "Kraft", "bookings": "12"}) == "Kraft abgesagt: 12 Buchungen"


def test_a_number_has_all_forms_of_a_language_with_three() -> None:
    polish = Catalog("pl")
    polish.add(("{number} class", "{number} classes"), ("{number} zajęcia", "{number} zajęcia (2–4)", "{number} zajęć"))
    written = io.BytesIO()
    write_po(written, polish)
    spoken = Catalogue(written.getvalue().decode())
    expected = {
        0: "0 zajęć",
        1: "1 zajęcia",
        2: "2 zajęcia (2–4)",
        5: "5 zajęć",
        12: "12 zajęć",
        22: "22 zajęcia (2–4)",
    }
    speak(spoken)
    assert {number: counted(number, "{number} class", "{number} classes") for number in expected} == expected
    assert tr(Many("{number} class", "{number} classes"), number="22") == "22 zajęcia (2–4)"
    with speaking(Wording("pl", spoken)):
        assert wording.counted(5, "{number} class", "{number} classes") == "5 zajęć"


def test_qts_own_buttons_speak_the_language_too(speech_of_window: Speech) -> None:
    speech_of_window.speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speech_of_window.stop()
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


def test_a_language_without_a_catalogue_is_said_in_english() -> None:
    assert catalogue("en") is catalogue("fr") is speech.ENGLISH


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


@EACH_CATALOGUE
def test_a_translation_has_the_values_and_the_edges_of_its_phrase(path: Path) -> None:
    for message in phrases.read(path):
        one, several = forms_of(message)
        for place, said in enumerate(filter(None, strings_of(message)) if message.id else ()):
            known = values_in(several or one)
            # For just one thing the number may be a word, or be told by the form alone.
            assert values_in(said) == known or (several and place == 0 and values_in(said) in (values_in(one), known))
            assert edges(said) == edges(one), one
            assert said.count("\n") == one.count("\n"), one
            # The key that a menu shows behind a tab is the same in every language; letters are not underlined.
            assert said.partition("\t")[2] == one.partition("\t")[2], one
            assert "&" not in said, one


@EACH_CATALOGUE
def test_a_catalogue_is_read_as_the_translators_programs_read_it(path: Path) -> None:
    spoken = catalogue(path.stem.removeprefix("studio_"))
    for message in phrases.read(path):
        one, several = forms_of(message)
        if not message.id:
            continue
        if not several:
            assert spoken.gettext(one) == (message.string or one)
        else:
            said = [spoken.ngettext(one, several, number) for number in (1, 2)]
            assert said == [form or phrase for form, phrase in zip(strings_of(message), message.id, strict=True)]


def test_what_translators_are_unsure_of_is_not_said() -> None:
    spoken = Catalogue(UNSURE)
    said = [spoken.gettext(phrase) for phrase in ("Yes", "No", 'Said \\ in\t“two”\nlines, "so"', "Old")]
    assert said == ["Oui", "No", 'Dit \\n\ten\ndeux "lignes"', "Old"]


UNSURE = r"""msgid ""
msgstr ""
"Language: fr\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\n"

#, fuzzy
#| msgid "Not"
msgid "No"
msgstr "Non"

#: a.py
msgid "Yes"
msgstr "Oui"

msgid ""
"Said \\ in\t“two”\n"
"lines, \"so\""
msgstr "Dit \\n\ten\n"
"deux \"lignes\""

#~ msgid "Old"
#~ msgstr "Vieux"
"""


def forms_of(message: Message) -> tuple[str, str]:
    """A phrase, and its form for several or ""."""
    return (message.id[0], message.id[1]) if isinstance(message.id, tuple | list) else (message.id, "")


def strings_of(message: Message) -> tuple[str, ...]:
    """A phrase's translation, in all forms."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def values_in(text: str) -> set[str]:
    """The names in braces."""
    return {name for _text, name, _how, _kind in Formatter().parse(text) if name is not None}


def edges(text: str) -> tuple[bool, bool]:
    """Whether a text begins or ends with a space, for others to join it."""
    return text[:1].isspace(), text[-1:].isspace()
