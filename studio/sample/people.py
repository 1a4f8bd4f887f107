"""Members and what the studio keeps about them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from studio.domain.members.cards import card_code
from studio.domain.members.names import search_text, sort_name
from studio.domain.members.records import (
    WAIVER,
    Consent,
    Document,
    EmergencyContact,
    FlagCause,
    HealthAnswers,
    HealthCheck,
    Household,
    Member,
    TrainingFlag,
)
from studio.resources import resources_folder
from studio.sample.source import Row, Source, read_table
from studio.storage.bulk import Writer

INTRO = "Intro offer"
"""What newcomers buy."""
WORDING, OLD_WORDING = "2026-01", "2025-01"
SCANNED = "kofi mensah"
"""Whose waiver came with its file."""
TWICE = "Petra Wojcik"
"""Who signed up anew without being asked whether they had been here before, and without the accent."""
_FLAGGED = 0.15
_CAUSES = {
    "knee_flare": "Front of the knee sore after long downhills since February",
    "achilles_calf": "Stiff Achilles in the mornings, physio twice a month",
    "plantar_heel": "Heel pain on the first steps of the day",
    "hip_flexor_strain": "Pulled in a sprint finish, settling",
    "hamstring": "High hamstring strain last autumn",
    "low_back_flare": "Low back after moving house",
    "shoulder_overhead_pain": "Old swimmer's shoulder",
    "wrist_pain": "Fell on the ice, wrist still sore",
    "pregnancy_t2": "Due in August, midwife is happy with training",
    "bp_controlled": "Blood pressure, on tablets, GP agrees",
    "bone_density_low": "Low bone density on last scan",
    "pelvic_floor_symptoms": "Under a pelvic health physio",
}
_HOUSEHOLD = 15
"""Of so many members, two live together."""
_ARCHIVED = 20
"""Of so many members who left, one is archived."""
_SLIPPED = 18
"""Of so many members who come, one has not come lately."""
_WHOLE = 16
"""Of so many members, one has a name of a script whose given and family names are not put together like the others."""
_PRONOUNS = ("she/her", "he/him", "they/them", "")


@dataclass(slots=True)
class Person:
    """A member as the sample's weeks go by: whether they still come, and the pass they are using."""

    id: UUID
    sort_name: str
    joined: date
    left: date | None
    pass_name: str
    row: Row | None = None
    """Their row in the table of people, for those whom it tells about."""
    pass_id: UUID | None = None
    credits: int | None = 0
    """What is left on the pass, places still to come taken off; None without limit."""
    starts_on: date = date.min
    ends_on: date = date.min
    homes: tuple[str, ...] = field(default=())
    ward: bool = False
    """Under age, with somebody who answers for them."""

    @property
    def is_newcomer(self) -> bool:
        """Booked for the first time."""
        return self.told("holds") == INTRO

    def told(self, column: str) -> str:
        """What the table of people says about them; "" where it says nothing."""
        return "" if self.row is None else self.row[column]


def make_people(source: Source, writer: Writer, members: int, first_day: date, active: int) -> list[Person]:
    """Write the members, those of the table first. About `active` of them come at any time; the others came before."""
    told = read_table("people")[:members]
    shares = [(row["name"], int(row["share"])) for row in read_table("passes")]
    span = (source.today - first_day).days
    people: list[Person] = []
    household: Household | None = None
    for number, (name, row) in enumerate(_names(source, members, told)):
        joined, left = _membership(source, number - len(told), members - len(told), span, active)
        pass_name = row["holds"] if row else source.rng.choices(*zip(*shares, strict=True))[0]
        if pass_name == INTRO:
            joined, left = source.day(-1), None
        elif row:
            joined, left = first_day - timedelta(days=source.rng.randrange(30, 700)), None
        elif left is None and number % _SLIPPED == 1:
            left = source.day(-22 - number % 14)
        if row is None and number % _HOUSEHOLD < 2:
            if number % _HOUSEHOLD == 0:
                household = Household(source.new_id(_noon(source, joined)), f"{name.rpartition(' ')[2]} household")
                writer.add(household)
            shared = household.id if household else None
        else:
            shared = None
        member = _member(source, number, name, row, joined, left, shared)
        if shared is not None and number % _HOUSEHOLD == 0:
            member = replace(member, household_payer=True)
        elif shared is not None and not any(one.ward for one in people):
            # One of the second ones is under age, and lives with who answers for them.
            member = replace(member, guardian_id=people[-1].id, birth_date=source.day(-16 * 365 - 100))
        person = Person(member.id, member.sort_name, joined, left, pass_name, row, ward=member.guardian_id is not None)
        person.homes = tuple(row["home"].split(",")) if row and row["home"] else ()
        writer.add(member)
        _papers(source, writer, person, member)
        people.append(person)
    return people


def scanned_waiver() -> tuple[str, str, bytes]:
    """Digest, name and bytes of the one waiver that was scanned."""
    data = (resources_folder() / "sample" / "waiver.pdf").read_bytes()
    return hashlib.sha256(data).hexdigest(), "Waiver Kofi Mensah.pdf", data


def _membership(source: Source, number: int, count: int, span: int, active: int) -> tuple[date, date | None]:
    """Members come one after the other over the years and go in the same order."""
    step = span / max(1, count - active * 0.7)
    joined = int((number - active * 0.7) * step)
    left = int(joined + active * step)
    jitter = source.rng.randrange(-20, 20)
    on = source.today - timedelta(days=max(3, span - joined + jitter))
    off = source.today - timedelta(days=span - left + jitter)
    return on, (off if off < source.today - timedelta(days=30) else None)


def _names(source: Source, members: int, told: list[Row]) -> Iterator[tuple[str, Row | None]]:
    for row in told:
        yield row["name"], row
    words = read_table("names")
    given = [row["name"] for row in words if row["part"] == "given"]
    family = [row["name"] for row in words if row["part"] == "family"]
    whole = {_WHOLE * place: row["name"] for place, row in enumerate((r for r in words if r["part"] == "whole"), 1)}
    pairs = len(given) * len(family)
    taken = source.rng.sample(range(pairs), min(pairs, max(0, members - len(told))))
    for number in range(members - len(told)):
        pair = taken[number % pairs]
        last = number == members - len(told) - 1
        yield TWICE if last else whole.get(number, f"{given[pair % len(given)]} {family[pair // len(given)]}"), None


def _member(
    source: Source,
    number: int,
    name: str,
    row: Row | None,
    joined: date,
    left: date | None,
    household_id: UUID | None,
) -> Member:
    rng = source.rng
    filed = sort_name(name)
    mailbox = (filed.replace(" ", ".") if filed.isascii() else "member") + (str(number) if row is None else "")
    phone = row["phone"] if row and row["phone"] else f"0{number % 1000:03d}"
    running, lifting = map(int, row["since"].split()) if row and row["since"] else (rng.randrange(1, 20), 0)
    born = source.today - timedelta(days=rng.randrange(19 * 365, 66 * 365))
    if row and row["birthday"]:
        # A multiple of four, so that 29 February was a day then too.
        born = source.today.replace(year=source.today.year - 36)
    return Member(
        id=source.new_id(_noon(source, joined)),
        code=card_code(1_000_003 + number * 7919 % 8_999_993),
        name=name,
        sort_name=filed,
        joined_on=joined,
        search=search_text(name),
        pronouns=row["pronouns"] if row else rng.choice(_PRONOUNS),
        email=f"{mailbox}@example.org",
        phone=f"+44 20 7946 {phone}",
        birth_date=born,
        level=rng.choices((1, 2, 3), (35, 50, 15))[0],
        weekly_target=rng.choices((1, 2, 3), (25, 60, 15))[0],
        body_mass_kg=round(rng.gauss(68, 10), 1),
        running_since=source.today.year - running,
        lifting_since=source.today.year - lifting if lifting else joined.year - rng.randrange(0, 3),
        goal=rng.choice(("Finish strong", "Hills", "Stay well", "Sub 4 marathon", "First half marathon", "")),
        tags=tuple(rng.sample(("competitive", "couch-to-5k", "obstacle racer", "trail"), rng.choice((0, 0, 0, 1)))),
        notes=row["notes"] if row else "",
        household_id=household_id,
        # Who has left stays on file; a few asked to be put away.
        archived=left is not None and number % _ARCHIVED == 0,
    )


def _noon(source: Source, day: date) -> datetime:
    return source.now + timedelta(days=(day - source.today).days, hours=-6)


def _papers(source: Source, writer: Writer, person: Person, member: Member) -> None:
    """Whom to call, the waiver, consent, the check and, for some, a limit on training with its cause."""
    rng = source.rng
    moment = _noon(source, person.joined)
    relation = rng.choice(("partner", "sister", "brother", "mother", "father", "friend"))
    friend = rng.choice(("Abena", "Chris", "Dana", "Femi", "Jo", "Kim", "Lou", "Pat", "Robin", "Sasha"))
    phone = f"+44 20 7946 0{rng.randrange(1000):03d}"
    if person.told("contact"):
        friend, number = person.told("contact").split()
        phone, relation = f"+44 20 7946 {number}", "partner"
    writer.add(EmergencyContact(source.new_id(moment), member.id, friend, phone, relation))
    days = int(person.told("waiver") or rng.randrange(-6, 360))
    until = source.day(days)
    # Nobody signs before the day they join: who joined since then signed that day, for a year.
    signed = max(until - timedelta(days=365), person.joined)
    wording = WORDING if signed >= date(source.today.year, 1, 1) else OLD_WORDING
    file = scanned_waiver() if person.sort_name == SCANNED else ("", "", b"")
    paper = Document(
        source.new_id(moment),
        member.id,
        WAIVER,
        signed,
        signed + timedelta(days=365),
        "",
        wording,
        "",
        file[0],
        file[1],
        len(file[2]),
    )
    writer.add(paper)
    if rng.random() < 0.6:
        writer.add(Document(source.new_id(moment), member.id, "photo consent", person.joined))
    writer.add(Consent(source.new_id(moment), member.id, moment))
    flag = person.told("flag")
    if person.row is None and person.left is None and rng.random() < _FLAGGED:
        flag = rng.choice(sorted(_CAUSES))
    checked = source.day(-rng.randrange(5, 355))
    checked = max(checked, person.joined)
    outcome = "changes" if flag else "train"
    check_until = checked + timedelta(days=365)
    check = HealthCheck(source.new_id(moment), member.id, "studio", checked, outcome, check_until)
    writer.add(check)
    if flag:
        writer.add(HealthAnswers(source.new_id(moment), check.id, member.id, json.dumps({"joints": _CAUSES[flag]})))
    if flag:
        starts = source.day(-rng.randrange(7, 70))
        review = source.day(rng.randrange(3, 40))
        limit = TrainingFlag(source.new_id(moment), member.id, flag, starts, review)
        writer.add(limit, FlagCause(source.new_id(moment), limit.id, member.id, _CAUSES[flag]))
