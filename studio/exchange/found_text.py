"""What was found in a file as JSON, to come out of the process that read it: plain data, which can run nothing."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from studio.domain.values import Wall
from studio.services.schedule.calendar_files import FoundCalendar, FoundChange, FoundClass, LeftOut


def to_text(found: FoundCalendar) -> bytes:
    """Write; dates and times in ISO form."""
    return json.dumps(asdict(found), default=lambda value: value.isoformat()).encode()


def from_text(text: bytes) -> FoundCalendar:
    """Read what `to_text` wrote."""
    found = json.loads(text)
    return FoundCalendar(
        tuple(_class(one) for one in found["classes"]),
        tuple(LeftOut(one["name"], one["reason"], _wall(one["starts"])) for one in found["left_out"]),
    )


def _class(one: dict[str, Any]) -> FoundClass:
    changed = [{**each, "slot": _wall(each["slot"]), "starts": _wall(each["starts"])} for each in one["changes"]]
    return FoundClass(
        **{
            **one,
            "starts": _wall(one["starts"]),
            "kinds": tuple(one["kinds"]),
            "last_day": None if one["last_day"] is None else date.fromisoformat(one["last_day"]),
            "extra": tuple(map(datetime.fromisoformat, one["extra"])),
            "cancelled": tuple(map(datetime.fromisoformat, one["cancelled"])),
            "changes": tuple(FoundChange(**each) for each in changed),
        }
    )


def _wall(text: str | None) -> Wall | None:
    return None if text is None else datetime.fromisoformat(text)
