"""The coach card: the whole class on one page."""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.sheets.page import Picture, SheetStamp


@dataclass(frozen=True, slots=True)
class TimeSegment:
    """One part of the time bar: `starts` is clock text, `minutes` its length, `work` the work intervals as (start,
    length) in minutes from the start of the class. `tinted` marks the strength part.
    """

    name: str
    starts: str
    minutes: float
    work: tuple[tuple[float, float], ...] = ()
    tinted: bool = False


@dataclass(frozen=True, slots=True)
class FlowItem:
    """One exercise that everybody does together."""

    name: str
    dose: str
    figure: Picture | None = None


@dataclass(frozen=True, slots=True)
class Swap:
    """What people of these roster codes do instead; never why."""

    codes: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class CoachRow:
    """One station of the coach card, e.g. "4", "Goblet squat", "3-1-1-0, effort 7-8", "2 × 8", "12-24 kg", "2:00
    window".
    """

    number: str
    name: str
    detail: str
    dose: str
    load: str
    work_rest: str
    swaps: tuple[Swap, ...] = ()
    figure: Picture | None = None


@dataclass(frozen=True, slots=True)
class CoachBlock:
    """A block of the class: a flow of exercises done together, or numbered stations, or both (flow first)."""

    name: str
    starts: str
    note: str
    flow: tuple[FlowItem, ...] = ()
    rows: tuple[CoachRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SetOutItem:
    """Kit to put out: `count` is text ("12", or "2 2 2" for several sizes)."""

    count: str
    text: str


@dataclass(frozen=True, slots=True)
class RotationRow:
    """A pod or pair with its roster codes ("01 02 03") and the station it is at in each window."""

    name: str
    codes: str
    stations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rotation:
    """Who is where when. `times` heads the columns; `note` stands right of the title, `foot` below the table."""

    times: tuple[str, ...]
    rows: tuple[RotationRow, ...]
    note: str = ""
    foot: str = ""


@dataclass(frozen=True, slots=True)
class CoachCard:
    """The whole class on one page for the coach. Roster codes only, never names. No blocks: no circuit yet."""

    stamp: SheetStamp
    kind_letter: str
    title: str
    when: str
    coach: str
    room: str
    phase: str
    booked: str
    segments: tuple[TimeSegment, ...]
    ends: str
    blocks: tuple[CoachBlock, ...] = ()
    set_out: tuple[SetOutItem, ...] = ()
    rotation: Rotation | None = None
    notes: tuple[str, ...] = ()
