"""Members in words: what commands did, what was wrong with a field, passes, days and limits."""

from __future__ import annotations

from datetime import date

from studio.domain.attendance.passes import Because
from studio.domain.attendance.records import BookingState
from studio.domain.members.facts import Smart
from studio.domain.members.passes import HeldPass, PassState
from studio.domain.members.records import PassKind
from studio.domain.progress.measurement import Step
from studio.domain.schedule.records import SessionState
from studio.domain.speech import Many, Phrase
from studio.services.members.rows import BookingLine, BoxMatch, Limit, Readiness
from studio.ui.phrases import Manner, counted, tr

LABELS: dict[str, Phrase] = {
    "members_imported": "Members imported from {file}: {number} new, {updated} filled in",
    "members_imported_partly": (
        "Members imported from {file}. {kept} of them stay: they were booked, changed or sold a pass since"
    ),
    "import_reading_kept": "How tables like {file} are read is kept",
    "member_added": "{name} is a member now. Card {card}",
    "member_edited": "{name}: {field} changed",
    "member_archived": "{name} archived",
    "member_back": "{name} is back",
    "member_left": "{name} archived; places given back: {number}",
    "members_merged": "{other} and {name} are one profile now",
    "copies_removed": "A fresh backup is made; older copies removed: {number}",
    "member_erased": "A person was erased; bookings and payments that stay without a name: {kept}",
    "data_handed_over": "Everything kept of {name} was handed over, folder {folder}",
    "kept_apart": "{name} and {other} are two people",
    "card_replaced": "{name} has a new card, {card}; the old one is refused from now on",
    "own_field_saved": "Field saved: {field}",
    "own_field_archived": "Field archived: {field}",
    "own_value_set": "{field} of {name} changed",
    "document_saved": "{document} of {name} saved",
    "document_removed": "{document} of {name} removed",
    "document_kind_set": "Wording of {document} changed",
    "contact_saved": "Emergency contact of {name} saved",
    "contact_removed": "Emergency contact of {name} removed",
    "contact_moved": "Emergency contacts of {name} in another order",
    "household_joined": "{name} and {other} are one household",
    "household_left": "{name} left their household",
    "household_renamed": "Household called {household}",
    "household_payer": "{name} pays for the household",
    "guardian_set": "{other} answers for {name}",
    "guardian_gone": "Nobody of the members answers for {name} now",
    "photo_set": "{name} has a new photo",
    "photo_removed": "Photo of {name} removed",
    "cause_revealed": "Looked at why {name} has a limit",
    "answers_revealed": "Looked at what {name} answered in a health check",
    "running_changed": "Running of {name} changed",
    "race_saved": "Race of {name} saved",
    "phase_saved": "Season of {name} kept",
    "phase_removed": "Season of {name} changed",
    "race_removed": "Race of {name} removed",
    "list_saved": "List saved: {list}",
    "list_removed": "List removed: {list}",
    "pass_sold": "{name} has a new pass: {pass}",
    "pass_adjusted": "Classes of {name} corrected: {pass}",
    "pass_frozen": "{pass} of {name} stopped",
    "pass_held": "{pass} of {name} on hold",
    "pass_runs_on": "{pass} of {name} runs on",
    "pass_extended": "{pass} of {name} extended",
    "pass_handed_over": "{pass} handed over from {name} to {other}",
    "paid": "Payment of {name} recorded",
    "paid_back": "Money given back to {name} recorded",
    "receipt_made": "Receipt {number} of {name}",
    "consent_given": "{name} consents to health data being kept",
    "consent_withdrawn": "{name} withdrew consent to health data",
    "check_recorded": "Health check of {name} recorded",
    "check_removed": "Health check of {name} removed",
    "limit_set": "{name} has a new adjustment",
    "limit_changed": "Adjustment of {name} reviewed",
    "limit_ended": "Adjustment of {name} ended",
    "cause_written": "Cause of an adjustment of {name} written down",
}
ERRORS: dict[str, Phrase] = {
    "tags_many": "Write {most} tags or fewer.",
    "unit_wrong": "Write kg or lb.",
    "too_many_conditions": "A list takes at most {most} conditions.",
    "own_name": "Name the field in {most} characters or fewer.",
    "own_health": "Health has its own place on the profile: everybody at the studio sees these fields.",
    "own_taken": "There is a field called {name} already, perhaps an archived one.",
    "own_choices": "Write two to {most} choices, with commas between.",
    "own_full": "There are {most} fields. Archived ones count.",
    "own_number": "Write a number, such as 12.5.",
    "own_choice": "Choose one of those offered.",
    "document_kind": "Write what the document is called, in {most} characters or fewer.",
    "words_long": "Write {most} characters or fewer.",
    "signer_missing": "Write who signed for somebody under 18.",
    "file_kind": "This is no PDF, JPEG or PNG. Nothing was attached.",
    "file_large": "This file is larger than {most} MB. Nothing was attached. Choose a smaller one.",
    "validity_wrong": "Write a number of days up to {most}, or nothing.",
    "two_households": "{name} and {other} have a household each. Take one of them out of theirs first.",
    "already_together": "{name} is of this household already.",
    "no_household": "{name} has no household.",
    "household_name": "Name it in {most} characters or fewer.",
    "payer_minor": "{name} is under 18 and can't be who pays.",
    "guardian_minor": "{name} is under 18 and can't answer for somebody.",
    "contact_name": "Write whom to call, in {most} characters or fewer.",
    "contact_phone": "Write a telephone number.",
    "contacts_full": "There are {most} contacts. Remove one first.",
    "photo_heic": "This picture is HEIC, as iPhones keep them. It can't be read here: send it as JPEG and choose that.",
    "photo_kind": "This is no picture that can be read here. Choose a JPEG, PNG or WebP file.",
    "photo_large": "This picture is too large. Choose one of at most 64 million pixels and 40 MB.",
    "photo_damaged": "This picture is damaged or not all there. Nothing was changed. Choose another file.",
    "photo_wrong": "This photo can't be kept. Choose another file.",
    "name_missing": "A member needs a name.",
    "phone_wrong": "That is no telephone number. Write it as it is dialled, or with + and the country.",
    "email_wrong": "That is no e-mail address.",
    "day_wrong": "That is no day that fits here.",
    "year_wrong": "Write a year, such as 2019.",
    "number_wrong": "Write a number from {low} to {high}.",
    "not_your_field": "Your role does not change this. A manager can.",
    "not_your_part": "Your role does not see this. A manager can.",
    "reason_missing": "Say why you need to know. The reason is kept.",
    "no_cause": "No reason was written down.",
    "not_your_change": "Your role does not change this. A manager can.",
    "consent_missing": "{name} has not consented to health data being kept. Nothing was saved. Record consent first.",
    "consent_stands": "{name} has consented already.",
    "form_missing": "Write which form it was.",
    "form_long": "Write the form's name in {most} characters or fewer.",
    "day_to_come": "That day is still to come.",
    "day_order": "That day comes too early: it has to be after the first.",
    "limit_unknown": "Choose what the adjustment is for.",
    "words_missing": "Write a few words.",
    "run_unknown": "Choose a kind of run.",
    "phase_unknown": "Choose a phase of the season.",
    "phases_meet": "Another phase covers some of these days. Nothing was changed. Change its days first.",
    "too_far": "Write a distance, such as 12.5.",
    "race_name_missing": "Give the race a name of 80 characters or fewer.",
    "time_wrong": "Write a time such as 45:30 or 3:45:00.",
    "list_name_missing": "Give the list a name.",
    "list_name_long": "Name it in {most} characters or fewer.",
    "no_conditions": "Add a condition first.",
    "condition_wrong": "This condition has no value that fits it.",
    "list_unreadable": "This list can't be read. Make it anew.",
    "not_on_sale": "That is not sold any more. Choose another pass.",
    "once_only": "{name} had this already; it is sold once.",
    "newcomers_only": "{name} had a pass here before; this one is for newcomers.",
    "tag_needed": "This pass is for members with the tag {tag}, which {name} does not have.",
    "not_freezable": "{name} can't be stopped, except for a medical hold.",
    "not_transferable": "{name} can't be handed over.",
    "coupon_early": "This coupon is taken from {day} on.",
    "coupon_other": "This coupon is not for {name}.",
    "coupon_used_up": Many(
        "This coupon was taken as often as it may be ({most} time).",
        "This coupon was taken as often as it may be ({most} times).",
        "most",
    ),
    "coupon_unknown": "There is no such coupon.",
    "coupon_over": "This coupon was taken until {day}.",
    "means_unknown": "Choose how it was paid.",
    "no_credits": "Write how many classes, such as 1 or -2. A pass without limit has none to correct.",
    "too_few_left": "Only {left} can be taken off: the others are used or booked.",
    "why_missing": "Say why. It stands in the ledger.",
    "why_long": "Say it in {most} characters or fewer.",
    "already_frozen": "This pass is stopped already.",
    "pass_over": "This pass has ended.",
    "not_frozen": "This pass is not stopped.",
    "no_end": "This pass has no end.",
    "same_member": "Choose somebody else.",
    "merged_already": "One of the two is not there any more: they were merged at another desk.",
    "purpose_missing": "Say why the data is handed over. The reason is kept.",
    "field_changed": "Another desk changed this to “{theirs}” meanwhile. Nothing was written.",
    "no_folder": "There is no such folder.",
    "name_differs": "That is not the name. Type it as it stands above.",
    "erased": "This person was erased. That can't be undone.",
    "nothing_left": "Nothing is left of {name}.",
    "amount_missing": "Write an amount, such as 12.50.",
    "nobody_found": "Nobody is found under that name or card.",
    "looked_at": "Somebody has read its answers, so it stays.",
}
SMART: dict[Smart, tuple[str, str]] = {
    Smart.ALL: ("All", "users"),
    Smart.THIS_WEEK: ("Here this week", "calendar-check"),
    Smart.SLIPPING: ("Slipping away", "chart-line"),
    Smart.PASS_ENDING: ("Pass ending", "ticket"),
    Smart.UNPAID: ("Unpaid", "banknote"),
    Smart.WAIVER: ("Waiver expiring", "file-exclamation-point"),
    Smart.FIRST_MONTH: ("First month", "sparkle"),
    Smart.BIRTHDAY: ("Birthdays", "cake"),
    Smart.BELOW_TARGET: ("Below target", "target"),
    Smart.CHECK: ("Check expiring", "shield"),
    Smart.REVIEW: ("Review due", "eye"),
    Smart.ARCHIVED: ("Archived", "archive"),
}
"""What each smart list is called, and its icon."""
EMPTY: dict[Smart, str] = {
    Smart.ALL: "No members yet. Add the first one.",
    Smart.THIS_WEEK: "Nobody came this week yet.",
    Smart.SLIPPING: "Nobody is slipping away: every regular came in the last three weeks.",
    Smart.PASS_ENDING: "No pass ends within a week or is down to two classes.",
    Smart.UNPAID: "Every pass is paid.",
    Smart.WAIVER: "No waiver runs out within a month.",
    Smart.FIRST_MONTH: "Nobody joined in the last month.",
    Smart.BIRTHDAY: "No birthday in the next week.",
    Smart.BELOW_TARGET: "Everybody who comes reaches their weekly target.",
    Smart.CHECK: "No health check runs out within a month.",
    Smart.REVIEW: "No adjustment is due for a review.",
    Smart.ARCHIVED: "Nobody is archived.",
}
FIELDS: dict[str, str] = {
    "name": "Name",
    "legal_name": "Legal name",
    "pronouns": "Pronouns",
    "phone": "Phone",
    "second_phone": "Second phone",
    "email": "E-mail",
    "address": "Address",
    "birth_date": "Born",
    "joined_on": "Member since",
    "level": "Class cap (level)",
    "weekly_target": "Classes a week",
    "running_since": "Running since",
    "lifting_since": "Strength training since",
    "mass_unit": "Lifts in (kg or lb)",
    "goal": "Goal",
    "tags": "Tags",
    "notes": "Notes",
}
REASONS: dict[str, str] = {
    "sold": "Sold",
    "bought": "Sold",
    "here": "Came to class",
    "no_show": "Did not come",
    "late_cancelled": "Cancelled late",
    "given_back": "Given back",
    "carried_over": "Carried over",
    "frozen": "Stopped",
    "held": "Put on hold",
    "runs_on": "Runs on",
    "handed_over": "Handed over",
    "taken_over": "Taken over",
}
"""Why a line stands in a ledger; other reasons are somebody's own words."""
BECAUSE: dict[Because, str] = {
    Because.UNLIMITED: "The next booking uses {name}: it has no limit.",
    Because.ONLY: "The next booking uses {name}.",
    Because.ENDS_FIRST: "The next booking uses {name}: it ends first.",
    Because.FEWEST_LEFT: "The next booking uses {name}: it has the fewest classes left.",
    Because.SHARED: "The next booking uses a pass that the household shares.",
    Because.ON_CREDIT: "The next booking uses {name} on credit.",
}
STEPS: dict[Step | None, str] = {
    None: "First test",
    Step.SAME: "Normal variation",
    Step.PROBABLY: "Probably changed",
    Step.REAL: "More than noise",
    Step.UNKNOWN: "No known error",
}
READINESS: dict[Readiness, str] = {
    Readiness.GO: "May train",
    Readiness.CHANGES: "May train, with changes",
    Readiness.HOLD: "Hold: no class",
}
_EXCLUDED: dict[str, str] = {
    "knee_impact": "No landings on bent knees",
    "ankle_impact": "No hops",
    "bone_impact": "No jumps",
    "pelvic_floor_impact": "No jumps",
    "knee_flexion_load": "No loaded knee bend",
    "achilles_calf_load": "No calf raise",
    "forefoot_toe_load": "No push from the toes",
    "hip_flexor_load": "No leg lifts",
    "hip_deep_flexion": "No deep hip bend",
    "hamstring_tendon_load": "No long hamstring load",
    "groin_load": "No groin stretch",
    "lumbar_flexion_shear": "No bent-over load",
    "lumbar_extension": "No arching",
    "lumbar_axial_load": "No load on the back",
    "spinal_twist": "No turning",
    "neck_load": "No load on the neck",
    "shoulder_overhead": "Nothing overhead",
    "shoulder_weight_bearing": "No weight on the hands",
    "shoulder_press_load": "No pressing",
    "wrist_load": "No bent wrists",
    "grip_elbow_load": "No strong grip",
    "abdominal_wall_pressure": "No pressure on the belly",
    "balance_fall_risk": "No balance without support",
    "heavy_bracing_valsalva": "No breath-holding",
    "sustained_isometric": "No long holds",
    "head_below_heart": "Head above the heart",
    "kneeling_pressure_high": "No hard kneeling",
    "supine_position": "Not on the back",
    "prone_position": "Not on the front",
    "kneeling_position": "No kneeling",
}
_EASIER: dict[str, str] = {
    "knee_impact": "Softer landings",
    "ankle_impact": "Fewer, lower contacts",
    "knee_flexion_load": "Smaller knee bend",
    "achilles_calf_load": "Two-leg heel raise",
    "hamstring_tendon_load": "Shorter hamstring reach",
    "groin_load": "Smaller groin range",
    "balance_fall_risk": "Hand near a support",
    "shoulder_weight_bearing": "Hands on a bench",
    "spinal_twist": "Smaller turn",
    "grip_elbow_load": "Lighter grip",
    "supine_position": "Trunk propped up",
}


def limit_words(limit: Limit) -> str:
    """A limit in plain words, never its cause; a mere caution says nothing here."""
    if limit.action == "hold":
        return tr("No class until cleared")
    words = {"exclude": _EXCLUDED, "regress": _EASIER}.get(limit.action, {}).get(limit.tag, "")
    return tr(words) if words else ""


def last_here_words(day: date | None, today: date, manner: Manner) -> str:
    """Today, a weekday of the last days, or the date."""
    if day is None:
        return tr("Never")
    if day == today:
        return tr("Today")
    if 0 < (today - day).days < 5:
        return manner.weekday(day)
    return manner.day_month(day) if day.year == today.year else str(day.year)


def pass_words(held: HeldPass | None, state: PassState | None, today: date, manner: Manner) -> str:
    """A pass in two words: what needs doing about it, else what it is."""
    if held is None:
        return tr("No pass")
    if state is PassState.LOW:
        return tr("{number} left", number=held.left)
    if state is PassState.USED_UP:
        return tr("Used up")
    if state is PassState.FROZEN:
        still = tr("On hold") if held.hold else tr("Stopped")
        return (
            still if held.frozen_until is None else f"{still} {tr('to {day}', day=manner.day_month(held.frozen_until))}"
        )
    if held.ends_on is not None and state is PassState.ENDING:
        days = (held.ends_on - today).days
        return tr("Ends today") if days == 0 else tr("Ends {day}", day=manner.weekday(held.ends_on))
    if held.ends_on is not None and state is PassState.OVER:
        return tr("Ended")
    return held.name


def pass_until(held: HeldPass, state: PassState, today: date, manner: Manner) -> str:
    """A pass as the profile's chip says it."""
    if state in {PassState.LOW, PassState.GOOD} and held.left is not None:
        return tr("{name}: {number} left", name=held.name, number=held.left)
    if state in {PassState.GOOD, PassState.ENDING} and held.ends_on is not None:
        return tr("{name} to {day}", name=held.name, day=manner.day_month(held.ends_on))
    if state is PassState.OVER and held.ends_on is not None:
        return tr("{name} ended {day}", name=held.name, day=manner.day_month(held.ends_on))
    words = pass_words(held, state, today, manner)
    return words if words == held.name else f"{held.name}: {words}"


def booking_words(line: BookingLine, manner: Manner) -> str:
    """What became of a place."""
    if line.class_state is SessionState.CANCELLED:
        return tr("Class cancelled")
    if line.state is BookingState.HERE:
        here = tr("Here") if line.arrived is None else tr("Here {time}", time=manner.time(line.arrived))
        return tr("{here}, late", here=here) if line.late else here
    return {
        BookingState.BOOKED: tr("Booked"),
        BookingState.LATE_CANCELLED: tr("Cancelled late"),
        BookingState.NO_SHOW: tr("No-show"),
        BookingState.CANCELLED: tr("Cancelled"),
    }[line.state]


def day_words(day: date, today: date, manner: Manner) -> str:
    """Today, or a weekday with its number within two weeks, else the date."""
    if day == today:
        return tr("Today")
    if 0 < (day - today).days < 14:
        return f"{manner.weekday(day)} {day.day}"
    return manner.day_month(day) if day.year == today.year else manner.day_month_year(day)


def pass_kind_words(kind: PassKind, left: int | None) -> str:
    """What a pass has left."""
    if kind is PassKind.UNLIMITED or left is None:
        return tr("No limit")
    return counted(left, "{number} class left", "{number} classes left")


def card_words(found: BoxMatch) -> str:
    """The number of somebody's card, and that the one typed is not it any more."""
    return tr("Card replaced, now {card}", card=found.code) if found.replaced else found.code
