"""What the schedule's commands are called, and why they may be refused."""

from __future__ import annotations

from studio.domain.speech import Many, Phrase

LABELS: dict[str, Phrase] = {
    "class_added": "{name} added",
    "series_added": Many("{name} added: {number} class", "{name} added: {number} classes"),
    "horizon_extended": Many("{number} class made from its series", "{number} classes made from their series"),
    "class_changed": "{name} changed",
    "classes_changed": Many("{name}: {number} class changed", "{name}: {number} classes changed"),
    "class_cancelled": Many(
        "{name} cancelled: {bookings} booking", "{name} cancelled: {bookings} bookings", "bookings"
    ),
    "classes_cancelled": Many(
        "{name}: {number} class cancelled, bookings: {bookings}",
        "{name}: {number} classes cancelled, bookings: {bookings}",
    ),
    "class_back": Many(
        "{name} takes place again: {bookings} person is back",
        "{name} takes place again: {bookings} people are back",
        "bookings",
    ),
    "series_changed": Many(
        "{name} repeats otherwise: {number} class cancelled, {added} added, {back} back",
        "{name} repeats otherwise: {number} classes cancelled, {added} added, {back} back",
    ),
    "calendar_imported": Many(
        "{number} class taken over from a calendar file", "{number} classes taken over from a calendar file"
    ),
    "waitlist_moved": "Up from the waitlist: {names}",
    "rules_set": "Rules changed",
    "closed": Many(
        "Closed for {title}: {number} class cancelled, bookings: {bookings}",
        "Closed for {title}: {number} classes cancelled, bookings: {bookings}",
    ),
    "reopened": Many(
        "{title} taken back: {number} class takes place, people back: {bookings}",
        "{title} taken back: {number} classes take place, people back: {bookings}",
    ),
    "standing_saved": "{name}, regular place in {class}: {number} booked, {waiting} waited for, {skipped} skipped",
    "standing_ended": Many(
        "{name}'s regular place ends: {number} date given back",
        "{name}'s regular place ends: {number} dates given back",
    ),
    "standing_filled": "Regular places: {number} booked, {waiting} waited for, {skipped} not booked",
    "thing_added": "{name} added",
    "thing_changed": "{name} changed",
    "thing_archived": "{name} archived",
    "thing_restored": "{name} is in use again",
    "thing_moved": "{name} stands elsewhere in the list",
    "hours_set": "Hours of {name} changed",
    "kinds_set": "What {name} teaches changed",
    "time_off_added": Many(
        "{name} is away: {number} class needs a substitute", "{name} is away: {number} classes need a substitute"
    ),
    "time_off_removed": "{name} is not away after all",
    "first_week_added": Many(
        "First week planned: {number} class, every week from now on",
        "First week planned: {number} classes, every week from now on",
    ),
    "week_copied": Many(
        "Week copied: {number} class. Already there: {there}, left out on closed days: {closed}",
        "Week copied: {number} classes. Already there: {there}, left out on closed days: {closed}",
    ),
    "template_saved": Many("{name} kept: {number} class a week", "{name} kept: {number} classes a week"),
    "template_removed": "{name} forgotten",
    "season_planned": Many(
        "{name} planned: {number} class in series: {series}, on closed days: {cancelled}",
        "{name} planned: {number} classes in series: {series}, on closed days: {cancelled}",
    ),
    "clash_kept": "{name}: the clash stands",
}

ERRORS: dict[str, Phrase] = {
    "rule_frequency": "Classes repeat by days, weeks or months. Nothing was added. Choose one of them.",
    "rule_unknown": "“{part}” is not known here. Nothing was added. Leave it out of the rule.",
    "rule_malformed": "The rule “{rule}” can't be read. Nothing was added. Check it.",
    "nothing_to_plan_with": "A week needs a room, a coach and kinds of class first. Add them in Settings.",
    "rule_empty": "With these dates no class would ever take place. Nothing was changed. Check the first and last day.",
    "no_series": "{name} does not repeat. Nothing was changed. Add it anew as a class that repeats.",
    "series_too_long": "A series may last {most} years. Nothing was added. Choose an earlier last day.",
    "archived_used": "{name} is archived. Nothing was changed. Choose another, or take it out of the archive.",
    "other_site": "{name} is at another site. Nothing was changed. Choose a room of this site.",
    "minutes_wrong": "A class lasts from 1 to {most} minutes. Nothing was changed.",
    "capacity_wrong": "A class has at least one place. Nothing was changed.",
    "class_name_missing": "A class needs a name. Nothing was changed.",
    "premises_name_missing": "It needs a name. Nothing was changed.",
    "template_name_missing": "A template needs a name. Nothing was changed.",
    "class_begun": "{name} has begun, its time stays. Nothing was changed.",
    "class_over": "{name} is over and can't be cancelled. Nothing was changed.",
    "series_cannot_follow": (
        "No rule says these times. Nothing was changed. Move this class alone, or end the series and add a new one."
    ),
    "slot_taken": "Two classes of the series would fall on one time. Nothing was changed. Choose another day or time.",
    "already_cancelled": "{name} is cancelled already.",
    "not_cancelled": "{name} takes place already.",
    "waitlist_full": "{most} people wait already, no more may. Nothing was changed.",
    "rule_out_of_range": "This number lies outside what is possible (up to {most}). Nothing was changed.",
    "rule_not_of_kind": "This rule is the studio's, for all kinds of class alike. Nothing was changed.",
    "title_missing": "Say what the closure is for; members will read it.",
    "days_wrong": "The last day is before the first, or the closure longer than {most} days. Nothing was changed.",
    "no_series_chosen": "No class repeats so far. Add one that does, then give a regular place in it.",
    "standing_already": "{name} has a regular place there in these days already. Nothing was changed.",
    "name_taken": "There is a {name} already. Nothing was changed. Choose another name.",
    "field_wrong": "This can't be right ({field}). Nothing was changed.",
    "hours_wrong": "These hours end before they begin, or overlap. Nothing was changed.",
    "premises_still_used": "{name} is still used. Series: {series}, classes to come: {classes}. Nothing was changed.",
    "last_one": "{name} is the last site. Nothing was changed.",
    "same_week": "A week can't be copied into itself. Nothing was changed. Choose another week.",
    "week_empty": "No class takes place in that week, so there is nothing to keep.",
    "clash_reason_missing": "Say why it may stand; others will read it.",
}
