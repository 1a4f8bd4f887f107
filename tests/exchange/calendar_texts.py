"""Calendar files of other programs, written by hand."""

from __future__ import annotations


def calendar(*parts: str) -> bytes:
    """A file of these entries."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Else//Else//EN", *parts, "END:VCALENDAR", ""]
    return "\r\n".join(line for part in lines for line in part.split("\n")).encode()


def event(*lines: str, uid: str = "a@else", name: str = "Run Strength", starts: str = "20260421T180000") -> str:
    """An entry; `starts` is in London."""
    head = ["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{name}"]
    if starts:
        head.append(f"DTSTART;TZID=Europe/London:{starts}")
    return "\n".join([*head, *lines, "END:VEVENT"])
