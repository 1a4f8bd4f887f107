"""What tests of paper share."""

from __future__ import annotations

import pytest

from studio.printing.type import Typesetter


@pytest.fixture
def typesetter() -> Typesetter:
    """A typesetter that nobody has used."""
    return Typesetter()
