"""Where the files that come with the program are."""

from __future__ import annotations

import sys
from pathlib import Path


def resources_folder() -> Path:
    """Return the folder `resources`: beside the package in a checkout, inside the unpacked data in a bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"
