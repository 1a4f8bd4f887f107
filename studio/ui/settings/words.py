"""What commands outside the pages are called."""

from __future__ import annotations

from studio import words
from studio.ui.settings.price_words import ERRORS as PRICE_ERRORS

LABELS: dict[str, str] = {
    "studio_founded": "{name} is set up",
    "sample_made": "Sample studio made",
}

# In the window nobody types commands: where the shared words name one, the window has its own.
ERRORS: dict[str, str] = (
    words.ERRORS
    | {
        "database_missing": "There is no database at {where}.",
        "database_damaged": "The database file is damaged. Nothing was changed. Restore the newest good backup.",
        "already_there": "There is already a database at {where}. Nothing was changed.",
        "exercise_not_found": "This exercise is not in the library.",
        "no_circuit_to_print": (
            "{name} has no circuit yet, so only the sign-in sheet can be printed. Add one in Circuits."
        ),
        "station_text_too_long": (
            "Station {station}: “{text}” can't be read from across the room at this size. Choose fewer cards a page "
            "or shorten the text."
        ),
        "hours_unread": "“{text}” can't be read. Nothing was changed. Write hours as 6–12, 16–21.",
        "last_manager": "{name} is the last manager. Nothing was changed. Make somebody else a manager first.",
        "several_classes": "There are several classes that day: {times}.",
    }
    | PRICE_ERRORS
)
