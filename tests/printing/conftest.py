"""Fonts made once for all tests of paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.printing.font_files import Fonts, load_fonts
from studio.printing.type import Typesetter


@pytest.fixture(scope="session")
def fonts(font_folder: Path) -> Fonts:
    """Static fonts in a folder of this run."""
    return load_fonts(font_folder)


@pytest.fixture
def typesetter(fonts: Fonts) -> Typesetter:
    """A typesetter that nobody has used."""
    return Typesetter(fonts)
