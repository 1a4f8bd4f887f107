"""What the schedule's commands are called."""

from __future__ import annotations

LABELS: dict[str, str] = {}

ERRORS: dict[str, str] = {}
