"""Which paper a studio has: Letter where it is customary (Unicode CLDR, measurement data "US"), else A4."""

from __future__ import annotations

from studio.domain.sheets.page import Paper

LETTER_COUNTRIES = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})
"""ISO 3166 codes of the territories whose paper is Letter."""


def paper_of(country: str) -> Paper:
    """The paper of a country by its two-letter code."""
    return "letter" if country.strip().upper() in LETTER_COUNTRIES else "a4"
