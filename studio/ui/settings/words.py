"""What commands outside the pages are called."""

from __future__ import annotations

from studio import words

LABELS: dict[str, str] = {
    "studio_founded": "{name} is set up",
    "sample_made": "Sample studio made",
}

ERRORS: dict[str, str] = dict(words.ERRORS)
