"""Station cards: what stands on the floor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from studio.domain.sheets.page import Picture, SheetStamp

CardsOnPage = Literal[1, 2, 4]


@dataclass(frozen=True, slots=True)
class StationCard:
    """One station: "4", "Goblet squat", main figure "8" with its unit "reps", sub line "every 2:00, 2 sets", at most
    three cues.

    `dose_line` is the one line after the main figure on a four-up card ("reps, every 2:00 × 2"); empty: unit and sub
    line joined.
    """

    sheet_id: str
    number: str
    name: str
    main: str
    unit: str
    sub: str
    cues: tuple[str, ...] = ()
    easier: str = ""
    harder: str = ""
    dose_line: str = ""
    figure: Picture | None = None


@dataclass(frozen=True, slots=True)
class StationSet:
    """The station cards of one class and how many go on a page. No member names and no health text.

    A text that can't be read from afar is refused while drawing: RuleError "station_text_too_long" or
    "station_too_many_cues" with `station`, `part` (name, main, sub, cue, easier, harder), `text` and `limit`.
    """

    stamp: SheetStamp
    cards: tuple[StationCard, ...]
    on_page: CardsOnPage = 1
