"""What the schedule's commands are called, and why they may be refused."""

from __future__ import annotations

LABELS: dict[str, str] = {
    "class_added": "{name} added",
    "series_added": "{name} added: {number} classes",
    "horizon_extended": "{number} classes made from their series",
    "class_changed": "{name} changed",
    "classes_changed": "{name}: {number} classes changed",
    "class_cancelled": "{name} cancelled: {bookings} bookings",
    "classes_cancelled": "{name}: {number} classes cancelled, {bookings} bookings",
    "class_back": "{name} takes place again: {bookings} people are back",
    "calendar_imported": "{number} classes taken over from a calendar file",
    "poster_saved": "Saved: {name}",
    "clash_kept": "{name}: the clash stands",
}

ERRORS: dict[str, str] = {
    "rule_frequency": "Classes repeat by days, weeks or months. Nothing was added. Choose one of them.",
    "rule_unknown": "“{part}” is not known here. Nothing was added. Leave it out of the rule.",
    "rule_malformed": "The rule “{rule}” can't be read. Nothing was added. Check it.",
    "rule_empty": "With these dates no class would ever take place. Nothing was added. Check the first and last day.",
    "series_too_long": "A series may last {most} years. Nothing was added. Choose an earlier last day.",
    "archived_used": "{name} is archived. Nothing was changed. Choose another, or take it out of the archive.",
    "other_site": "{name} is at another site. Nothing was changed. Choose a room of this site.",
    "minutes_wrong": "A class lasts from 1 to {most} minutes. Nothing was changed.",
    "capacity_wrong": "A class has at least one place. Nothing was changed.",
    "name_missing": "A class needs a name. Nothing was changed.",
    "class_begun": "{name} has begun, its time stays. Nothing was changed.",
    "class_over": "{name} is over and can't be cancelled. Nothing was changed.",
    "series_cannot_follow": (
        "No rule says these times. Nothing was changed. Move this class alone, or end the series and add a new one."
    ),
    "slot_taken": "Two classes of the series would fall on one time. Nothing was changed. Choose another day or time.",
    "already_cancelled": "{name} is cancelled already.",
    "not_cancelled": "{name} takes place already.",
    "reason_missing": "Say why it may stand; others will read it.",
}
