"""Static TrueType fonts made from the variable ones: ReportLab embeds a variable font at its default weight only.

HarfBuzz leaves out what is not printed and pins the axes within milliseconds, so that fonts are made when they are
needed and kept in memory alone: there is no cache on the disk that could be missing, old or broken.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

import uharfbuzz  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont

from studio.resources import font_file

Weight = Literal["regular", "bold", "numbers"]
"""Two weights; "numbers" is bold with proportional digits for the large station numbers."""

_WGHT = {"regular": 400, "bold": 700, "numbers": 700}
_KERNING = ("kern", "mark", "mkmk", "ccmp")
_NOT_ON_PAPER = ("STAT", "meta", "MVAR", "DSIG")
_SIGNS = frozenset({0x2713, 0x25B2, 0x25BD, 0x25A1})


@dataclass(frozen=True, slots=True)
class Family:
    """A variable font by its name in `studio.resources`: the axes to pin beside the weight, the layout features to keep
    (none named: all).

    A `large` one has so many letters that a static font of it holds only those that a document says.
    """

    name: str
    axes: tuple[tuple[str, float], ...] = (("wdth", 100.0),)
    features: tuple[str, ...] = ()
    large: bool = False


def _han(place: str) -> Family:
    return Family(f"NotoSans{place}", (), (*_KERNING, "ljmo", "vjmo", "tjmo"), large=True)


INTER = Family("Inter", (("opsz", 14.0),), (*_KERNING, "tnum"))
NOTO = Family("NotoSans", features=_KERNING)
ARABIC, DEVANAGARI = Family("NotoSansArabic"), Family("NotoSansDevanagari")
HEBREW, THAI = Family("NotoSansHebrew"), Family("NotoSansThai")
FAMILIES = (INTER, DEVANAGARI, ARABIC, HEBREW, THAI, NOTO)
"""In the order in which a character is looked for; those of the Han letters come after them."""
SIMPLIFIED = _han("SC")
TRADITIONAL = _han("TC")
JAPANESE = _han("JP")
KOREAN = _han("KR")
HAN_FAMILIES = (SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN)


@cache
def _source(family: Family) -> Any:
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font_file(family.name))))


@cache
def characters_of(family: Family) -> Any:
    """Characters that a font of this family may hold, as a set of code points.

    Inter: Latin, Greek, Cyrillic, Vietnamese, punctuation and our few signs; all of the others.
    """
    known = _source(family).unicodes
    if family is not INTER:
        return known
    return frozenset(c for c in known if c < 0x530 or 0x1E00 <= c < 0x2200 or c in _SIGNS)


def make_font(family: Family, weight: Weight, letters: frozenset[int] = frozenset()) -> bytes:
    """A static font; of a large family with `letters` alone. The same question gives the same bytes."""
    if family.large:
        return _large_font(family, weight, letters)
    return _whole_font(family, weight)


@cache
def _whole_font(family: Family, weight: Weight) -> bytes:
    wanted = range(0x20, 0x7F) if weight == "numbers" else characters_of(family)
    font = _pinned(family, weight, wanted)
    return _with_tabular_digits(font) if family is INTER and weight != "numbers" else font


@lru_cache(maxsize=32)
def _large_font(family: Family, weight: Weight, letters: frozenset[int]) -> bytes:
    return _pinned(family, weight, letters)


def _pinned(family: Family, weight: Weight, characters: Any) -> bytes:
    face = _source(family)
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(characters)
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    wanted.drop_table_tag_set.update(map(_number, _NOT_ON_PAPER))
    wanted.layout_feature_tag_set.clear()
    if family.features:
        wanted.layout_feature_tag_set.update(map(_number, family.features))
    else:
        wanted.layout_feature_tag_set.invert()
    for axis, value in (*family.axes, ("wght", float(_WGHT[weight]))):
        wanted.pin_axis_location(face, axis, value)
    return bytes(wanted.subset(face).blob.data)


def _number(tag: str) -> int:
    """An OpenType tag as HarfBuzz counts it."""
    return int.from_bytes(tag.encode("ascii"))


def _with_tabular_digits(data: bytes) -> bytes:
    """Point the digits at their tabular glyphs, so that readers of the text still find plain digits.

    The font has tabular hyphens, spaces and signs too, but those make names look torn.
    """
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
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
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()
