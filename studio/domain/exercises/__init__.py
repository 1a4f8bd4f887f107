"""The exercise library: what the exercises are, how they follow on from each other, and what to do instead."""

from __future__ import annotations

from studio.domain.exercises.exercise import Card, Exercise
from studio.domain.exercises.kit import KitChoice, KitItem, parse_kit
from studio.domain.exercises.library import Action, Chain, FlagRule, Library, LibraryError, Modifier
from studio.domain.exercises.loading import load_library
from studio.domain.exercises.own import with_own
from studio.domain.exercises.reasons import Reason, Reasons, Source
from studio.domain.exercises.records import OwnExercise
from studio.domain.exercises.substitution import Step, Swap, substitute

__all__ = [
    "Action",
    "Card",
    "Chain",
    "Exercise",
    "FlagRule",
    "KitChoice",
    "KitItem",
    "Library",
    "LibraryError",
    "Modifier",
    "OwnExercise",
    "Reason",
    "Reasons",
    "Source",
    "Step",
    "Swap",
    "load_library",
    "parse_kit",
    "substitute",
    "with_own",
]
