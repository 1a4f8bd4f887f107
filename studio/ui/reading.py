"""How this person reads dates, times, weights and distances: as the system does, where nothing else was chosen."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLocale, QSettings

from studio.ui.phrases import Manner

Choice = Literal["region", "clock", "first_weekday", "mass", "distance", "paper", "language"]
SYSTEM = "system"
REGIONS = (
    "en_GB", "en_US", "en_AU", "en_CA", "en_IE", "en_NZ", "da_DK", "de_DE", "el_GR", "es_ES", "es_MX", "fi_FI", "fr_CA",
    "fr_FR", "it_IT", "nb_NO", "nl_NL", "pl_PL", "pt_BR", "pt_PT", "sv_SE", "uk_UA",
)  # fmt: skip
"""Regions to choose from, by language and territory."""


def usual_manner(locale: QLocale) -> Manner:
    """What is customary in a region: pounds and miles in the United States, kilograms and kilometres elsewhere."""
    if locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem:
        return Manner(locale, mass="lb", distance="mi")
    return Manner(locale)


def chosen_manner(settings: QSettings) -> Manner:
    """The manner kept in the settings; what was not chosen, or can't be read, is as usual in the region."""
    region = choice(settings, "region")
    usual = usual_manner(QLocale(region) if region in REGIONS else _home(choice(settings, "language")))
    clock, weekday = choice(settings, "clock"), choice(settings, "first_weekday")
    mass, distance, paper = (choice(settings, what) for what in ("mass", "distance", "paper"))
    return Manner(
        usual.locale,
        "12" if clock == "12" else "24" if clock == "24" else "system",
        int(weekday) if weekday in set("0123456") else None,
        "kg" if mass == "kg" else "lb" if mass == "lb" else usual.mass,
        "km" if distance == "km" else "mi" if distance == "mi" else usual.distance,
        "letter" if paper == "letter" else "a4" if paper == "a4" else None,
    )


def _home(language: str) -> QLocale:
    """The system's locale; days and months in the language chosen for the words, where that is another."""
    system = QLocale.system()
    if language == SYSTEM or QLocale(language).language() == system.language():
        return system
    return QLocale(QLocale(language).language(), system.territory())


def choice(settings: QSettings, what: Choice) -> str:
    """What was chosen, "system" when nothing was."""
    return str(settings.value(f"reading/{what}", SYSTEM))


def keep_choice(settings: QSettings, what: Choice, value: str) -> None:
    """Keep a choice for this computer."""
    settings.setValue(f"reading/{what}", value)


def region_name(region: str) -> str:
    """A region in its own words: "English (United Kingdom)"."""
    locale = QLocale(region)
    language = locale.nativeLanguageName()
    return f"{language[:1].upper()}{language[1:]} ({locale.nativeTerritoryName()})"
