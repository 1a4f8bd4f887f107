"""What the circuit screens show: frozen, made for the screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from studio.domain.circuits.checks import Report
    from studio.domain.circuits.records import BlockFormat, BlockKind
    from studio.domain.circuits.timing import ClassTime
    from studio.drawing.scene import Scene


@dataclass(frozen=True, slots=True)
class Target:
    """What is being edited: the circuit of a class, or a circuit (or template) by itself. One of the two is given."""

    session_id: UUID | None = None
    circuit_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A journal entry of this circuit that can be taken back (or done again), and its label."""

    entry: UUID
    label: str


@dataclass(frozen=True, slots=True)
class Head:
    """The class that the circuit is for; without a class `name` is the circuit's and the rest is empty.

    `starts` is wall time; `level` is what the checks take the class for.
    """

    name: str
    letter: str = ""
    tone: str = ""
    starts: datetime | None = None
    minutes: int = 60
    room: str = ""
    booked: int = 0
    level: int = 2
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class StationCard:
    """A station as its card shows it: `kit` is what kinds of kit a person takes, piece by piece."""

    id: UUID
    block_id: UUID
    letter: str
    exercise: str
    name: str
    dose: str
    dose_typed: str
    tempo: str
    load: str
    effort: str
    note: str
    locked: bool
    level: int
    kit: tuple[str, ...]
    kit_words: str
    figure: Scene | None = None


@dataclass(frozen=True, slots=True)
class BlockLane:
    """A block with its stations; times in seconds."""

    id: UUID
    kind: BlockKind
    format: BlockFormat
    rounds: int
    work_s: int
    rest_s: int
    length_s: int
    stations: tuple[StationCard, ...]
    pods: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version of the circuit; `classes` are attached to it, `printed` when sheets of it exist."""

    id: UUID
    number: int
    made_at: datetime
    made_by: str
    classes: int
    printed: bool


@dataclass(frozen=True, slots=True)
class SwapNeed:
    """Somebody who does something else at a station: their number on the roster, never a name, never why.

    `words` is what they do instead, empty where the reader only gets to know that a swap is needed.
    `settled` is false when nothing in the library fits, or they should not train at all.
    """

    code: int
    letter: str
    station_id: UUID
    words: str
    settled: bool


@dataclass(frozen=True, slots=True)
class CircuitView:
    """A circuit opened in the editor. Without a circuit, `version_id` is None and there are no lanes.

    `keys` are what the report's findings are kept under; `frozen`: the next change makes a new version.
    """

    target: Target
    head: Head
    circuit_id: UUID | None = None
    circuit_name: str = ""
    template: bool = False
    version_id: UUID | None = None
    number: int = 0
    frozen: bool = False
    lanes: tuple[BlockLane, ...] = ()
    time: ClassTime | None = None
    report: Report | None = None
    keys: tuple[str, ...] = ()
    versions: tuple[VersionRow, ...] = ()
    swaps: tuple[SwapNeed, ...] = ()
    undo: Step | None = None
    redo: Step | None = None

    def station(self, station_id: UUID | None) -> StationCard | None:
        """The card of that id, or None."""
        return next((one for lane in self.lanes for one in lane.stations if one.id == station_id), None)

    def lane_of(self, station_id: UUID) -> BlockLane | None:
        """The lane a station stands in."""
        return next((lane for lane in self.lanes for one in lane.stations if one.id == station_id), None)


@dataclass(frozen=True, slots=True)
class LibraryChoice:
    """An exercise that could take a station's place. `relation` is easier, current, harder, same_pattern or other.

    `dose` is its usual dose; `effect` and `effect_value` say what it changes: "clears" (a muscle), "frees"
    (kit), "fits_level", "clears_one", "adds" (how many findings), "above_level", "below_level", or nothing.
    """

    exercise: str
    name: str
    relation: str
    level: int
    dose: str
    kit_words: str
    effect: str = ""
    effect_value: str = ""
    figure: Scene | None = None


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A class that is coming up, with its circuit if it has one."""

    session_id: UUID
    name: str
    letter: str
    tone: str
    starts: datetime
    minutes: int
    room: str
    coach: str
    booked: int
    capacity: int
    circuit_name: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class CircuitRow:
    """A circuit or template with its newest version."""

    circuit_id: UUID
    name: str
    template: bool
    number: int
    stations: int
    classes: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Overview:
    """The Circuits page without a class: what is coming up, templates, circuits."""

    classes: tuple[ClassRow, ...]
    templates: tuple[CircuitRow, ...]
    circuits: tuple[CircuitRow, ...]
