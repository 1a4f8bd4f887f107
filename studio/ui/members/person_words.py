"""A person as a whole in words: the fields of a profile, and their values as this desk reads them."""

from __future__ import annotations

from datetime import date

from studio.ui.members.words import FIELDS as FORM_FIELDS
from studio.ui.phrases import Manner, tr

FIELDS: dict[str, str] = FORM_FIELDS | {
    "legal_name": "Legal name",
    "mass_unit": "Lifts in",
    "body_mass_kg": "Body mass",
    "tags": "Tags",
    "household_id": "Household",
    "guardian_id": "Guardian",
    "rotation_cleared": "Cleared for rotation",
}
SHARED: dict[str, str] = {
    "name": "name",
    "phone": "phone",
    "email": "e-mail",
    "birth_date": "birth date",
}
"""What two who may be one person share."""


TABLES: dict[str, str] = {
    "session": "classes",
    "series": "repeating classes",
    "member": "other members",
    "emergency_contact": "emergency contacts of others",
    "circuit": "circuits",
    "circuit_block": "blocks of circuits",
    "circuit_station": "stations of circuits",
    "closure": "closures",
    "staff": "coaches and staff",
    "time_off": "days off",
    "saved_list": "saved lists",
}
"""Where else a name may stand, as the screens call it; a table without words here is called by its own name."""


def value_words(field: str, value: object, manner: Manner) -> str:
    """A field's value to be read; empty when there is none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, date):
        return manner.day_month_year(value)
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if field == "body_mass_kg" and isinstance(value, float):
        return manner.weight(value)
    return str(value)
