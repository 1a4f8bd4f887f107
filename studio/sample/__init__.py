"""A made-up studio to try the program on: Northbank Running Studio, the same for the same seed and day."""

from __future__ import annotations

from studio.sample.build import SampleReport, build

__all__ = ["SampleReport", "build"]
