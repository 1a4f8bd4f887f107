"""What follows from the other fields of an exercise, so that nobody has to remember it."""

from __future__ import annotations

from collections.abc import Iterable

SMALL_MUSCLES = ("tibialis_posterior", "soleus", "iliopsoas", "latissimus_dorsi")
"""The four that a runner's studio counts apart."""
_LANDING = {1: ("ankle_impact",), 2: ("knee_impact", "pelvic_floor_impact", "bone_impact")}
_POSITIONS = {
    "supine": "supine_position",
    "prone": "prone_position",
    "half_kneeling": "kneeling_position",
    "tall_kneeling": "kneeling_position",
    "quadruped": "kneeling_position",
}
DERIVED_TAGS = frozenset((*(tag for tags in _LANDING.values() for tag in tags), *_POSITIONS.values()))
"""Stress tags that impact and position bring: nobody sets them by hand (vocabularies: stress tags, derived)."""


def with_derived_tags(tags: Iterable[str], impact: int, position: str) -> frozenset[str]:
    """The stress tags given, with those that impact (0 to 3) and position bring, and without those they don't."""
    brought = {tag for least, landing in _LANDING.items() if impact >= least for tag in landing}
    if position in _POSITIONS:
        brought.add(_POSITIONS[position])
    return frozenset(tags) - DERIVED_TAGS | brought


def small_muscles(muscles: Iterable[str]) -> tuple[str, ...]:
    """Which of the four small ones are among these."""
    trained = set(muscles)
    return tuple(one for one in SMALL_MUSCLES if one in trained)
