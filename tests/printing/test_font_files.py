"""Static fonts are made once, whole, the same everywhere, also by two programs at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

from studio.printing.font_files import ARABIC, INTER, Fonts, Weight

MAKE = """
import sys
from pathlib import Path
from studio.printing.font_files import INTER, Fonts
print(Fonts(Path(sys.argv[1])).file(INTER, "numbers").name)
"""


def test_weights_are_static_truetype_with_their_own_names(fonts: Fonts) -> None:
    expected: tuple[tuple[Weight, int, str], ...] = (("regular", 400, "Inter-Regular"), ("bold", 700, "Inter-Bold"))
    for weight, number, name in expected:
        font = TTFont(fonts.file(INTER, weight))
        assert "glyf" in font
        assert "fvar" not in font
        assert font["OS/2"].usWeightClass == number
        assert font["name"].getDebugName(6) == name


def test_digits_have_one_width_but_large_numbers_keep_their_own(fonts: Fonts) -> None:
    def widths(weight: Weight) -> set[int]:
        font = TTFont(fonts.file(INTER, weight))
        return {font["hmtx"][font.getBestCmap()[ord(digit)]][0] for digit in "0123456789"}

    assert len(widths("regular")) == 1
    assert len(widths("bold")) == 1
    assert len(widths("numbers")) > 5


def test_hyphens_stay_narrow(fonts: Fonts) -> None:
    font = TTFont(fonts.file(INTER, "regular"))
    widths, names = font["hmtx"], font.getBestCmap()
    assert widths[names[ord("-")]][0] < widths[names[ord("0")]][0]


def test_a_made_font_is_not_made_again(fonts: Fonts) -> None:
    path = fonts.file(INTER, "regular")
    before = path.stat().st_mtime_ns
    assert fonts.file(INTER, "regular") == path
    assert path.stat().st_mtime_ns == before


def test_file_names_say_family_version_and_weight(fonts: Fonts) -> None:
    assert fonts.file(INTER, "bold").name.startswith("fontpkg-inter-4.1")
    assert "-bold-" in fonts.file(INTER, "bold").name


def test_two_programs_make_the_same_font_at_once(fonts: Fonts, tmp_path: Path) -> None:
    folder = tmp_path / "made" / "by both"
    makers = [
        subprocess.Popen([sys.executable, "-c", MAKE, str(folder)], stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    names = {maker.communicate(timeout=120)[0].strip() for maker in makers}
    assert [maker.returncode for maker in makers] == [0, 0]
    assert [path.name for path in folder.iterdir()] == list(names)
    assert (folder / names.pop()).read_bytes() == fonts.file(INTER, "numbers").read_bytes()


def test_fallbacks_wait_until_they_are_needed(fonts: Fonts, tmp_path: Path) -> None:
    assert list(Fonts(tmp_path).folder.iterdir()) == []
    assert TTFont(fonts.file(ARABIC, "bold"))["OS/2"].usWeightClass == 700
