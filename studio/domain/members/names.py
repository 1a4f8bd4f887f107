"""Names folded for search and sorting: no case, no accents, and other scripts also under their Latin sound.

Romanisation is for finding and filing, not for passports: Greek after ELOT 743, Cyrillic after BGN/PCGN, Arabic letter
by letter without the short vowels that its spelling leaves out.
"""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not take apart into a plain one and an accent.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n"}
)
_PAIRS = (("ου", "ou"), ("αυ", "av"), ("ευ", "ev"), ("μπ", "b"), ("ντ", "nt"), ("γγ", "ng"), ("γκ", "gk"))


def _sounds(letters: str, sounds: str) -> dict[str, str]:
    """Each letter with its sound; the sounds stand in a row with spaces between."""
    return dict(zip(letters, sounds.split(), strict=True))


_GREEK = _sounds("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o")
_CYRILLIC = _sounds(
    "абвгґдеєжзиіклмнопрстуфхцчшщыэюяђјљњћџ",
    "a b v g g d e ye zh z i i k l m n o p r s t u f kh ts ch sh shch y e yu ya dj j lj nj c dz",
) | {"ъ": "", "ь": ""}
_ARABIC = _sounds(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةپچگک", "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a p ch g k"
) | {"ء": ""}
_LATIN = str.maketrans(_GREEK | _CYRILLIC | _ARABIC)
_DROPPED = re.compile(r"['’‘ʼ`´.]")
_GAPS = re.compile(r"(?:[^\w@+]|_)+")


def fold(text: str) -> str:
    """Lower case without accents; apostrophes and dots dropped, other signs made one space: "O’Rourke-Łoś" becomes
    "orourke los".
    """
    if text.isascii():  # nothing to take apart, as in most names and in all addresses
        return _GAPS.sub(" ", _DROPPED.sub("", text).lower()).strip()
    # Some letters come apart only in lower case, and some have one only when taken apart.
    lower = unicodedata.normalize("NFKD", _DROPPED.sub("", text)).casefold()
    apart = unicodedata.normalize("NFKD", lower).translate(_PLAIN)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _GAPS.sub(" ", _DROPPED.sub("", bare)).strip()


def latin(text: str) -> str:
    """A folded text under its Latin sound: "ελενη βασιλειου" becomes "eleni vasileiou"."""
    if text.isascii():
        return text
    for pair, sound in _PAIRS:
        text = text.replace(pair, sound)
    return text.translate(_LATIN)


def sort_name(name: str) -> str:
    """What a name is filed under in every list."""
    return latin(fold(name))


def search_text(name: str, legal_name: str = "") -> str:
    """Everything a person can be found by, by name: folded, and under the Latin sound where that differs."""
    found = dict.fromkeys(form for text in (name, legal_name) if text for form in (fold(text), latin(fold(text))))
    return " | ".join(found)
