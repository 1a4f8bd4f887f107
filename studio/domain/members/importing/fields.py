"""What a column of another program's table can hold of a member, and how a whole table is to be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What a column becomes; `LEAVE` leaves it out."""

    LEAVE = ""
    NAME = "name"
    GIVEN = "given"
    FAMILY = "family"
    LEGAL = "legal_name"
    PRONOUNS = "pronouns"
    EMAIL = "email"
    PHONE = "phone"
    SECOND_PHONE = "second_phone"
    BIRTH = "birth_date"
    JOINED = "joined_on"
    ADDRESS = "address"
    STREET = "street"
    POSTCODE = "postcode"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    TAGS = "tags"
    GOAL = "goal"
    NOTES = "notes"
    CARD = "code"
    LEVEL = "level"
    TARGET = "weekly_target"
    HOUSEHOLD = "household"
    CONTACT = "contact_name"
    CONTACT_PHONE = "contact_phone"
    CONTACT_RELATION = "contact_relation"


class WhyNot(StrEnum):
    """Why a column is left out by itself: what the studio keeps in another way, or not at all."""

    HEALTH = "health"
    MONEY = "money"
    PASSES = "passes"
    GENDER = "gender"
    PAPERS = "papers"


class NameOrder(StrEnum):
    """How a full name in one column is written."""

    GIVEN_FIRST = "given_first"
    FAMILY_FIRST = "family_first"


class DateOrder(StrEnum):
    """In which order a column writes day, month and year; `OPEN`: somebody has to say."""

    OPEN = ""
    YMD = "ymd"
    DMY = "dmy"
    MDY = "mdy"


DATES = frozenset({Field.BIRTH, Field.JOINED})
SEVERAL = frozenset({Field.LEAVE, Field.TAGS, Field.NOTES, Field.STREET})
"""What more than one column may feed."""
ADDRESS_LINES = ((Field.STREET,), (Field.POSTCODE, Field.CITY), (Field.REGION,), (Field.COUNTRY,))
"""The parts of an address, line by line."""
MERGED = ("name", "legal_name", "pronouns", "email", "phone", "second_phone", "birth_date", "joined_on", "address",
          "level", "weekly_target", "tags", "goal", "notes")  # fmt: skip
"""A member's own fields that a file can fill or change, in the order in which they are compared."""
ALWAYS = ("level", "weekly_target")
"""Of which every member has one: a new member takes the file's, without a choice."""
BOTH = frozenset({"notes", "phone"})
"""Of which both can be kept: notes one below the other, another number as the second."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table is read: per column its field and, for dates, their order; `country` is where local telephone
    numbers are dialled. `lenient` takes a row without a value that is wrong, instead of refusing the row.
    """

    fields: tuple[Field, ...]
    orders: tuple[DateOrder, ...]
    names: NameOrder = NameOrder.GIVEN_FIRST
    country: str = "GB"
    lenient: bool = False

    def columns(self, field: Field) -> list[int]:
        """The columns that feed a field."""
        return [place for place, one in enumerate(self.fields) if one is field]

    def trouble(self) -> tuple[str, int] | None:
        """Why the table can't be read like this, with the column it is about; None when it can.

        "no_name", "twice" (a field fed by two columns), "order_open" (dates whose order nobody said).
        """
        for place, field in enumerate(self.fields):
            if field not in SEVERAL and field in self.fields[:place]:
                return "twice", place
            if field in DATES and self.orders[place] is DateOrder.OPEN:
                return "order_open", place
        if not {Field.NAME, Field.GIVEN, Field.FAMILY} & set(self.fields):
            return "no_name", -1
        return None
