"""Words of importing members; every word is translated where it is shown."""

from __future__ import annotations

from studio.domain.members.importing.fields import DateOrder, Field, NameOrder, WhyNot
from studio.services.members.importing.files import FoundTable
from studio.services.members.importing.rows import Action, Check, CheckedRow, Decision, Fate, Keep, Problem
from studio.ui.phrases import inside, tr
from studio.words import LOOKS_LIKE, NOT_TAKEN

FIELDS: dict[Field, str] = {
    Field.LEAVE: "Leave out",
    Field.NAME: "Full name",
    Field.GIVEN: "First name",
    Field.FAMILY: "Family name",
    Field.LEGAL: "Legal name",
    Field.PRONOUNS: "Pronouns",
    Field.EMAIL: "E-mail",
    Field.PHONE: "Telephone",
    Field.SECOND_PHONE: "Second telephone",
    Field.BIRTH: "Birth date",
    Field.JOINED: "Member since",
    Field.ADDRESS: "Address, whole",
    Field.STREET: "Address: street",
    Field.POSTCODE: "Address: postcode",
    Field.CITY: "Address: town",
    Field.REGION: "Address: region",
    Field.COUNTRY: "Address: country",
    Field.TAGS: "Tags",
    Field.GOAL: "Goal",
    Field.NOTES: "Notes",
    Field.LEVEL: "Level, 1 to 4",
    Field.TARGET: "Classes a week, aimed at",
    Field.HOUSEHOLD: "Household",
    Field.CARD: "Card of this studio",
    Field.CONTACT: "Emergency contact",
    Field.CONTACT_PHONE: "Emergency telephone",
    Field.CONTACT_RELATION: "Emergency contact is",
}
WHY_NOT: dict[WhyNot, str] = {
    WhyNot.HEALTH: "About health: never taken over. Ask each person, and record it with their consent.",
    WhyNot.MONEY: "About money: left out. Record payments here from now on.",
    WhyNot.PASSES: "About passes: left out. Sell or adjust passes here, so that every credit says why.",
    WhyNot.GENDER: "The studio keeps pronouns, not gender: left out.",
    WhyNot.PAPERS: "About papers signed: left out. Record them here with their day and wording.",
}
ORDERS: dict[DateOrder, str] = {
    DateOrder.OPEN: "Day or month first?",
    DateOrder.DMY: "Day first: 31/1/1980",
    DateOrder.MDY: "Month first: 1/31/1980",
    DateOrder.YMD: "Year first: 1980-01-31",
}
NAME_ORDERS: dict[NameOrder, str] = {
    NameOrder.GIVEN_FIRST: "First name first: Kofi Mensah",
    NameOrder.FAMILY_FIRST: "Family name first: Mensah Kofi",
}
FATES: dict[Fate | None, str] = {
    None: "All",
    Fate.NEW: "New",
    Fate.UPDATED: "Filled in",
    Fate.UNCHANGED: "Unchanged",
    Fate.DUPLICATE: "Look alike",
    Fate.REFUSED: "Refused",
}
ACTIONS: dict[Action, str] = {Action.MERGE: "Merge", Action.NEW: "Add as new", Action.SKIP: "Leave out"}
KEEPS: dict[Keep, str] = {Keep.OURS: "Keep ours", Keep.THEIRS: "Take theirs", Keep.BOTH: "Keep both"}
MEMBER_FIELDS: dict[str, str] = {
    "name": "Name",
    "legal_name": "Legal name",
    "pronouns": "Pronouns",
    "email": "E-mail",
    "phone": "Telephone",
    "second_phone": "Second telephone",
    "birth_date": "Birth date",
    "joined_on": "Member since",
    "address": "Address",
    "level": "Level",
    "weekly_target": "Weekly target",
    "household": "Household",
    "tags": "Tags",
    "goal": "Goal",
    "notes": "Notes",
    "contact_name": "Emergency contact",
}
ENCODINGS: dict[str, str] = {
    "cp1252": "Western European (Windows)",
    "cp1250": "Central European (Windows)",
    "cp1251": "Cyrillic (Windows)",
    "cp1253": "Greek (Windows)",
    "cp1254": "Turkish (Windows)",
    "cp1255": "Hebrew (Windows)",
    "cp1256": "Arabic (Windows)",
    "cp1257": "Baltic (Windows)",
    "cp1258": "Vietnamese (Windows)",
    "mac_roman": "Western European (Mac)",
}
KINDS: dict[str, str] = {"csv": "Text table", "xlsx": "Excel workbook", "vcard": "Contacts"}
TROUBLES: dict[str, str] = {
    "no_name": "Say which column holds the names.",
    "twice": "“{column}” and an earlier column both become {field}. Leave one of them out.",
    "order_open": "Say whether the day or the month comes first in “{column}”: its values can be read both ways.",
}


def column_name(table: FoundTable, column: int) -> str:
    """A column by its heading, or by its place."""
    return table.columns[column] or tr("Column {number}", number=column + 1)


def problem_words(problem: Problem, value: str) -> str:
    """Why a row, or a value of it, is not taken."""
    shown = value if len(value) <= 60 else f"{value[:59]}…"
    return tr(NOT_TAKEN[problem.code], value=shown)


def why_words(check: Check, row: CheckedRow) -> str:
    """Why a row has its fate: what is wrong with it, or whom it is like."""
    parts = []
    if row.likeness is not None:
        parts.append(tr("{what} as {who}", what=tr(LOOKS_LIKE[row.likeness]).capitalize(), who=who_words(check, row)))
    if row.problems:
        cells = check.source(row.place)
        parts += [problem_words(one, cells[one.column] if one.column >= 0 else "") for one in row.problems]
    return ". ".join(parts)


def who_words(check: Check, row: CheckedRow) -> str:
    """Whom a row is like."""
    if row.like is not None:
        member = check.members[row.like]
        return tr("{name} (archived)", name=member.name) if member.archived else member.name
    other = check.row(row.like_row or 0)
    return tr("row {number}, {name}", number=other.number, name=other.values.get("name", ""))


def fate_words(row: CheckedRow, decision: Decision) -> str:
    """What happens with a row, in a word or two."""
    if row.fate is Fate.DUPLICATE:
        if decision.action is Action.MERGE and row.differs:
            kept = {decision.keep.get(field, Keep.OURS) for field in row.differs}
            return tr("Merge: {how}", how=inside(tr(KEEPS[kept.pop()])) if len(kept) == 1 else tr("as chosen"))
        return tr(ACTIONS[decision.action])
    return tr(FATES[row.fate])
