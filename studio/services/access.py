"""Who sees and changes what of a member: one matrix, kept as data, that every service asks and a test walks cell by
cell.

Health detail stays apart from the rest (domain brief, section 7): the desk learns only whether somebody may train, a
coach the limits but not why; a cause is opened on purpose, with a reason, and every look is kept. The matrix also says
which parts may stand on paper and in exports, and which columns hold each part, so that no column is without a rule.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from studio.domain.errors import NotAllowedError
from studio.domain.roles import Role
from studio.resources import resources_folder


class Part(StrEnum):
    """A part of what the studio knows about a member."""

    IDENTITY = "identity"
    CONTACT = "contact"
    BIRTH = "birth"
    PHOTO = "photo"
    HOUSEHOLD = "household"
    OWN = "own"
    TAGS = "tags"
    TRAINING = "training"
    NOTES = "notes"
    EMERGENCY = "emergency"
    DOCUMENTS = "documents"
    BOOKINGS = "bookings"
    ATTENDANCE = "attendance"
    PASSES = "passes"
    PAYMENTS = "payments"
    RESULTS = "results"
    TESTS = "tests"
    RUNNING = "running"
    READINESS = "readiness"
    CONSENT = "consent"
    CHECK = "check"
    LIMITS = "limits"
    CAUSE = "cause"
    LOOKS = "looks"
    CIRCUIT = "circuit"
    PAPER = "paper"
    HISTORY = "history"
    IMPORT = "import"


class May(StrEnum):
    """What a role may do with a part; `ASK`: see it for a reason that is kept."""

    NONE = "none"
    ASK = "ask"
    SEE = "see"
    EDIT = "edit"


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the matrix. `holds` names the columns of the part as "table.column"."""

    may: Mapping[Role, May]
    on_paper: bool
    in_exports: bool
    holds: tuple[str, ...]


LABELS: Mapping[str, Part] = {
    "photo_set": Part.PHOTO,
    "photo_removed": Part.PHOTO,
    "members_imported": Part.IMPORT,
    "members_imported_partly": Part.IMPORT,
    "import_reading_kept": Part.IMPORT,
    "contact_saved": Part.EMERGENCY,
    "contact_removed": Part.EMERGENCY,
    "contact_moved": Part.EMERGENCY,
    "document_saved": Part.DOCUMENTS,
    "document_removed": Part.DOCUMENTS,
    "own_value_set": Part.OWN,
    "household_joined": Part.HOUSEHOLD,
    "household_left": Part.HOUSEHOLD,
    "household_renamed": Part.HOUSEHOLD,
    "household_payer": Part.HOUSEHOLD,
    "guardian_set": Part.HOUSEHOLD,
    "guardian_gone": Part.HOUSEHOLD,
    "test_added": Part.TESTS,
    "consent_given": Part.CONSENT,
    "consent_withdrawn": Part.CONSENT,
    "check_recorded": Part.CHECK,
    "check_removed": Part.CHECK,
    "limit_set": Part.LIMITS,
    "limit_changed": Part.LIMITS,
    "limit_ended": Part.LIMITS,
    "cause_written": Part.LIMITS,
    "card_replaced": Part.IDENTITY,
    "members_merged": Part.IDENTITY,
    "kept_apart": Part.IDENTITY,
    "member_archived": Part.IDENTITY,
    "member_left": Part.IDENTITY,
    "member_back": Part.IDENTITY,
    "running_changed": Part.RUNNING,
    "race_saved": Part.RUNNING,
    "race_removed": Part.RUNNING,
    "phase_saved": Part.RUNNING,
    "phase_removed": Part.RUNNING,
    "pass_sold": Part.PASSES,
    "pass_adjusted": Part.PASSES,
    "pass_frozen": Part.PASSES,
    "pass_held": Part.PASSES,
    "pass_runs_on": Part.PASSES,
    "pass_extended": Part.PASSES,
    "pass_handed_over": Part.PASSES,
    "paid": Part.PAYMENTS,
    "paid_back": Part.PAYMENTS,
    "receipt_made": Part.PAYMENTS,
    "cause_revealed": Part.CAUSE,
    "answers_revealed": Part.CAUSE,
    "data_handed_over": Part.CAUSE,
}
"""Journal entries that tell of a part which not everybody sees."""


@cache
def matrix() -> Mapping[Part, Rule]:
    """The matrix, read once from the file that comes with the program."""
    path = resources_folder() / "access" / "matrix.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {
            Part(row["part"]): Rule(
                {role: May(row[role]) for role in Role},
                row["paper"] == "yes",
                row["export"] == "yes",
                tuple(row["holds"].split()),
            )
            for row in rows
        }


def sees(role: Role, part: Part) -> bool:
    """Whether a role sees a part, if need be for a reason."""
    return matrix()[part].may[role] is not May.NONE


def edits(role: Role, part: Part) -> bool:
    """Whether a role changes a part."""
    return matrix()[part].may[role] is May.EDIT


def parts_seen(role: Role) -> frozenset[Part]:
    """All parts that a role sees."""
    return frozenset(part for part in Part if sees(role, part))


def fields_edited(role: Role) -> frozenset[str]:
    """The fields of a member's own row that a role changes."""
    return frozenset(field for field, part in _fields("member").items() if edits(role, part))


def need(role: Role, part: Part) -> None:
    """Raise `NotAllowedError` ("not_your_part") unless the role sees the part."""
    if not sees(role, part):
        raise NotAllowedError("not_your_part", part=str(part))


def need_edit(role: Role, part: Part) -> None:
    """Raise `NotAllowedError` ("not_your_change") unless the role changes the part."""
    if not edits(role, part):
        raise NotAllowedError("not_your_change", part=str(part))


def sees_entry(role: Role, label: str) -> bool:
    """Whether a role is shown journal entries with this label (or their undoing)."""
    part = LABELS.get(label.removeprefix("undo:"))
    return part is None or sees(role, part)


def _fields(table: str) -> dict[str, Part]:
    return {
        name.partition(".")[2]: part
        for part, rule in matrix().items()
        for name in rule.holds
        if name.startswith(f"{table}.")
    }
