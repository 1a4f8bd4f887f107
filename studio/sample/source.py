"""What the sample studio is made with: its tables of words, its random numbers, ids and time."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from studio.domain.clock import instant_of
from studio.resources import resources_folder

ZONE = "Europe/London"
NOW = time(17, 52)
"""The wall time up to which things have happened on the sample's day, where no other is asked for."""

Row = dict[str, str]


def read_table(name: str) -> list[Row]:
    """The rows of a table of `resources/sample`."""
    path = resources_folder() / "sample" / f"{name}.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@dataclass(slots=True)
class Source:
    """One seed and one day: everything random and every id comes from here, so that the same is made again."""

    seed: int
    today: date
    until: time = NOW
    rng: Random = field(init=False)

    def __post_init__(self) -> None:
        self.rng = Random(self.seed)  # noqa: S311 -- made-up data

    @property
    def now(self) -> datetime:
        """The instant up to which things have happened."""
        return self.at(0, self.until)

    def day(self, offset: int) -> date:
        """The day so many days from the sample's."""
        return self.today + timedelta(days=offset)

    def at(self, offset: int, wall: time) -> datetime:
        """The instant of a wall time on the day `offset` days from the sample's."""
        return instant_of(datetime.combine(self.day(offset), wall), ZONE)

    def new_id(self, moment: datetime) -> UUID:
        """A version 7 UUID of `moment`: time-ordered like the program's own, so that indexes grow at their end."""
        milliseconds = int(moment.timestamp() * 1000)
        value = milliseconds << 80 | 0x7 << 76 | self.rng.getrandbits(12) << 64 | 0b10 << 62 | self.rng.getrandbits(62)
        return UUID(int=value)


def clock_time(text: str) -> time:
    """Read "06:30"."""
    return time.fromisoformat(text)
