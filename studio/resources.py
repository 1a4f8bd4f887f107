"""Where the files that come with the program are."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path


def resources_folder() -> Path:
    """Return the folder `resources`: beside the package in a checkout, inside the unpacked data in a bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"


def package_folder(name: str) -> Path:
    """Return the folder of an installed package whose files are wanted, without importing it."""
    found = find_spec(name)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(name)
    return Path(found.submodule_search_locations[0])
