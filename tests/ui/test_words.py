"""Words and figures: each error has one wording, and money reads as the reader is used to."""

from __future__ import annotations

from importlib import import_module

import pytest
from PySide6.QtCore import QLocale

from studio.domain.errors import ConflictError, RuleError
from studio.ui.phrases import PAGES, Manner, error_words


@pytest.mark.parametrize("which", ["ERRORS", "LABELS"])
def test_no_code_has_two_wordings(which: str) -> None:
    told = [code for page in PAGES for code in getattr(import_module(f"studio.ui.{page}.words"), which, {})]

    assert len(told) > 10
    assert sorted({code for code in told if told.count(code) > 1}) == []


def test_a_refusal_is_worded_by_who_refuses() -> None:
    assert error_words(RuleError("name_missing", field="name")) == "A member needs a name."
    assert error_words(RuleError("copy_name_missing")) == "Give the copy a name."
    assert error_words(RuleError("clash_reason_missing")) == "Say why it may stand; others will read it."
    assert error_words(ConflictError("still_used")) == "Something else needs this by now. Nothing was changed."


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("C", "£16.00"),
        ("en_GB", "£16.00"),
        ("en_US", "£16.00"),
        ("de_DE", "16,00\xa0£"),
        ("fr_FR", "16,00\xa0£"),
        ("nl_NL", "£\xa016,00"),
    ],
)
def test_money_reads_as_usual_there(locale: str, words: str) -> None:
    assert Manner(QLocale(locale)).money(1_600, "GBP") == words
    assert Manner(QLocale(locale)).money(-1_600, "GBP") == f"−{words}"
