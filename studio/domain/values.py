"""Small types that several nouns share."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

Wall = Annotated[datetime, "wall"]
"""A naive local date and time as a clock on the wall of the site shows it (an aware `datetime` is an instant)."""
