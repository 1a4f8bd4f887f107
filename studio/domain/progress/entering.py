"""Results as they are typed from paper: loads and repetitions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from studio.domain.errors import RuleError

KG_PER_LB = 0.45359237
MOST_KG = 500
MOST_REPS = 999
_LOAD = re.compile(r"(?P<number>\d{1,3}(?:[.,]\d{1,2})?)\s*(?P<unit>kg|kgs|lb|lbs|k)?")
_UNITS = {"kg": "kg", "kgs": "kg", "k": "kg", "lb": "lb", "lbs": "lb", None: ""}


@dataclass(frozen=True, slots=True)
class Load:
    """A load as entered: `text` is the number (or a band's name, with unit "band"), never rounded or converted."""

    text: str
    unit: str

    def with_unit(self, usual: str) -> Load:
        """The load with the person's usual unit where none was typed."""
        return self if self.unit else replace(self, unit=usual)

    @property
    def kg(self) -> float | None:
        """The same in kilograms (1 lb = 0.45359237 kg exactly); None for bands."""
        if self.unit == "band":
            return None
        return float(self.text) * (KG_PER_LB if self.unit == "lb" else 1)


def parse_load(text: str) -> Load | None:
    """Read "16", "16 kg", "35lb", "12,5" or "band 2"; None for an empty text or body weight ("bw", "-").

    Raises `RuleError` ("load_unclear") for anything else.
    """
    typed = " ".join(text.casefold().split())
    if typed in {"", "-", "0", "bw", "body weight", "bodyweight"}:
        return None
    if typed.startswith(("band ", "mini ", "b ")):
        return Load(typed.partition(" ")[2], "band")
    found = _LOAD.fullmatch(typed)
    if found is None:
        raise RuleError("load_unclear", text=text)
    load = Load(found["number"].replace(",", "."), _UNITS[found["unit"]])
    if (load.kg or 0) > MOST_KG:
        raise RuleError("load_unclear", text=text)
    return load


def parse_reps(text: str) -> tuple[int, ...]:
    """Read "8 8 7", "8/8/7", "8,8,7", "3x8" or "" (none). Raises `RuleError` ("reps_unclear")."""
    typed = text.strip().casefold()
    if typed in {"", "-"}:
        return ()
    times = re.fullmatch(r"(\d)\s*[x×*]\s*(\d{1,3})", typed)
    if times:
        return (int(times[2]),) * int(times[1])
    parts = [part for part in re.split(r"[\s/,;.+-]+", typed) if part]
    if len(parts) > 9 or not all(part.isascii() and part.isdigit() and int(part) <= MOST_REPS for part in parts):
        raise RuleError("reps_unclear", text=text)
    return tuple(int(part) for part in parts)
