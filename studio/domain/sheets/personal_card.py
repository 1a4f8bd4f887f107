"""Personal cards: one person's half sheet."""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.sheets.page import Picture


@dataclass(frozen=True, slots=True)
class WarmItem:
    """A warm-up item with so many boxes to tick, e.g. "1 Pogo 2 × 15" with 2."""

    text: str
    boxes: int = 1


@dataclass(frozen=True, slots=True)
class PersonalRow:
    """One station for one person. `sub` says what differs ("hand on rig", "instead of goblet squat") and nothing more;
    `sets` is how many set cells are to be filled in.
    """

    number: str
    name: str
    dose: str
    load: str
    last: str
    sets: int
    sub: str = ""
    figure: Picture | None = None


@dataclass(frozen=True, slots=True)
class PersonalCard:
    """One person's half sheet. `blocks` are the rows by block (a heavier line between). `goal` is the next race
    ("Valley Half"), `goal_detail` its day and priority, `days_to_go` a number as text; all three empty when there is
    none.
    """

    sheet_id: str
    name: str
    class_line: str
    blocks: tuple[tuple[PersonalRow, ...], ...]
    warm: tuple[WarmItem, ...] = ()
    last_title: str = "Last time"
    goal: str = ""
    goal_detail: str = ""
    days_to_go: str = ""
