"""Where the files that come with the program are."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

_NOTO, _RTL, _CJK = "fontpkg_noto_sans", "justmytype_intl_rtl", "justmytype_intl_cjk"
FONTS = {
    "Inter": ("fontpkg_inter", "files/Inter[opsz,wght].ttf"),
    "NotoSans": (_NOTO, "files/NotoSans[wdth,wght].ttf"),
    "NotoSansArabic": (f"{_NOTO}_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    "NotoSansDevanagari": (f"{_NOTO}_devanagari", "files/NotoSansDevanagari[wdth,wght].ttf"),
    "NotoSansThai": (f"{_NOTO}_thai", "files/NotoSansThai[wdth,wght].ttf"),
    "NotoSansHebrew": (_RTL, "fonts/ofl/notosanshebrew/NotoSansHebrew[wdth,wght].ttf"),
    "NotoSansSC": (_CJK, "fonts/ofl/notosanssc/NotoSansSC[wght].ttf"),
    "NotoSansTC": (_CJK, "fonts/ofl/notosanstc/NotoSansTC[wght].ttf"),
    "NotoSansJP": (_CJK, "fonts/ofl/notosansjp/NotoSansJP[wght].ttf"),
    "NotoSansKR": (_CJK, "fonts/ofl/notosanskr/NotoSansKR[wght].ttf"),
}
"""The variable fonts that come with the program, on screen and on paper: PostScript name, package and place in it."""


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


def font_file(name: str) -> Path:
    """Return the file of one of `FONTS`."""
    package, place = FONTS[name]
    return package_folder(package) / place
