"""Static TrueType fonts made from the variable ones: ReportLab embeds a variable font at its default weight only.

A made file is named after its family's package version, so that an update makes new ones, and is written beside its
place and renamed: two programs that make the same font at once both end up with a whole file.
"""

from __future__ import annotations

import io
import os
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Literal

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer
from platformdirs import user_cache_path

Weight = Literal["regular", "bold", "numbers"]
"""Two weights; "numbers" is bold with proportional digits for the large station numbers."""

_RECIPE = 3  # raise it when the making below changes, so that files made before are not used
_WGHT = {"regular": 400, "bold": 700, "numbers": 700}
_KERNING = ["kern", "mark", "mkmk", "ccmp"]
_SIGNS = frozenset({0x25B2, 0x25BD, 0x25A1})


@dataclass(frozen=True, slots=True)
class Family:
    """A variable font from a package: file name, the axes to pin beside the weight, the layout features to keep."""

    package: str
    file: str
    axes: tuple[tuple[str, float], ...]
    features: tuple[str, ...]

    @property
    def source(self) -> Path:
        """Path of the variable font."""
        return Path(str(files(self.package.replace("-", "_")))) / "files" / self.file


INTER = Family("fontpkg-inter", "Inter[opsz,wght].ttf", (("opsz", 14.0),), (*_KERNING, "tnum"))
NOTO = Family("fontpkg-noto-sans", "NotoSans[wdth,wght].ttf", (("wdth", 100.0),), tuple(_KERNING))
ARABIC = Family("fontpkg-noto-sans-arabic", "NotoSansArabic[wdth,wght].ttf", (("wdth", 100.0),), ("*",))
DEVANAGARI = Family("fontpkg-noto-sans-devanagari", "NotoSansDevanagari[wdth,wght].ttf", (("wdth", 100.0),), ("*",))
FAMILIES = (INTER, DEVANAGARI, ARABIC, NOTO)
"""In the order in which a character is looked for."""


def _wanted(family: Family, characters: set[int]) -> set[int]:
    """Inter: Latin, Greek, Cyrillic, Vietnamese, punctuation and our few signs; all of the others."""
    if family is not INTER:
        return characters
    letters = {c for c in characters if c < 0x530 or 0x1E00 <= c < 0x2200}
    return letters | (characters & _SIGNS)


def _freeze_tabular_digits(font: TTFont) -> None:
    """Point the digits at their tabular glyphs, so that readers of the text still find plain digits.

    The font has tabular hyphens, spaces and signs too, but those make names look torn.
    """
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    swaps: dict[str, str] = {}
    for index in sorted(lookups):
        for subtable in table.LookupList.Lookup[index].SubTable:
            swaps.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    for cmap in font["cmap"].tables:
        cmap.cmap.update({code: swaps.get(name, name) for code, name in cmap.cmap.items() if 0x30 <= code <= 0x39})


@lru_cache(maxsize=1)
def _narrowed(family: Family, *, numbers: bool) -> bytes:
    """The variable font with only the characters we print: both weights are made from it."""
    font = TTFont(family.source, recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = list(family.features)
    options.notdef_outline = True
    options.hinting = False
    options.drop_tables += ["STAT", "meta", "MVAR", "DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=set(range(0x20, 0x7F)) if numbers else _wanted(family, set(font.getBestCmap())))
    subsetter.subset(font)
    if family is INTER and not numbers:
        _freeze_tabular_digits(font)
    narrowed = io.BytesIO()
    font.save(narrowed)
    return narrowed.getvalue()


def _make(family: Family, weight: Weight) -> bytes:
    """Subset first (fewer outlines to move), then pin the axes: under 3 s a file where the whole font took 30."""
    narrowed = io.BytesIO(_narrowed(family, numbers=weight == "numbers"))
    font = TTFont(narrowed, recalcTimestamp=False)
    instancer.instantiateVariableFont(font, {**dict(family.axes), "wght": _WGHT[weight]}, inplace=True)
    for record in font["name"].names:
        if record.nameID == 6:  # the PostScript name, else both weights would be called Regular in the PDF
            record.string = f"{str(record).partition('-')[0]}-{weight.capitalize()}"
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def _write(path: Path, data: bytes) -> None:
    """Write beside `path`, then rename; another program that was first has written the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        try:
            Path(draft).replace(path)
        except PermissionError:  # Windows: another program has just put its file there and reads it
            if not path.exists():
                raise
    finally:
        Path(draft).unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Fonts:
    """The folder of made fonts; a file is made when it is first asked for."""

    folder: Path

    def file(self, family: Family, weight: Weight) -> Path:
        """Path of the static font, made now if it is missing."""
        path = self.folder / f"{family.package}-{version(family.package)}-{weight}-{_RECIPE}.ttf"
        if not path.exists():
            _write(path, _make(family, weight))
        return path


def load_fonts(folder: Path | None = None) -> Fonts:
    """Fonts kept in `folder` (default: the user's cache). Makes Inter now, so that the first page need not wait."""
    fonts = Fonts(folder or user_cache_path("studio-desk") / "fonts")
    for weight in ("regular", "bold", "numbers"):
        fonts.file(INTER, weight)
    return fonts
