"""The studio's own exercises among those that came with the program."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.exercises.library import Library, check
from studio.domain.exercises.loading import load_library
from studio.domain.exercises.own import MERGED_INTO, with_own
from studio.domain.exercises.records import OWN, SHIPPED, OwnExercise
from studio.domain.exercises.spelling import read_exercise, spell_exercise
from studio.domain.exercises.substitution import substitute
from studio.resources import resources_folder

GOBLET, BOX_SQUAT, LOADED = "str_squat_goblet", "str_squat_box_bw", "str_split_squat_loaded"


@pytest.fixture(scope="module")
def shipped() -> Library:
    return load_library(resources_folder() / "exercises")


def row(number: int, key: str, origin: str, fields: Mapping[str, str], *, hidden: bool = False) -> OwnExercise:
    return OwnExercise(UUID(int=number), key, origin, tuple(fields.items()), hidden)


def own(shipped: Library, number: int, key: str, **fields: str) -> OwnExercise:
    """An own exercise like the goblet squat, without neighbours unless told."""
    spelled = spell_exercise(shipped.exercise(GOBLET)) | {"regressions": "", "progressions": "", "name": key}
    return row(number, key, OWN, spelled | fields)


def test_every_exercise_is_read_back_as_it_was_spelled(shipped: Library) -> None:
    assert [one.id for one in shipped if read_exercise(spell_exercise(one)) != one] == []


def test_without_own_rows_the_library_is_the_shipped_one(shipped: Library) -> None:
    assert with_own(shipped, ()) == shipped


def test_an_own_exercise_comes_last_and_its_neighbours_know_it(shipped: Library) -> None:
    library = with_own(shipped, [own(shipped, 1, "own_heel_squat", regressions=BOX_SQUAT, progressions=LOADED)])
    check(library)
    found = library.exercise("own_heel_squat")
    assert [*library][-1] is found
    assert found in library.harder(library.exercise(BOX_SQUAT))
    assert found in library.easier(library.exercise(LOADED))
    assert len(library) == 287


def test_a_changed_exercise_keeps_what_was_not_changed(shipped: Library) -> None:
    library = with_own(shipped, [row(1, GOBLET, SHIPPED, {"name": "Goblet squat to a line", "cue1": "Slow down"})])
    before, after = shipped.exercise(GOBLET), library.exercise(GOBLET)
    assert (after.name, after.card.cues[0]) == ("Goblet squat to a line", "Slow down")
    assert (after.card.cues[1:], after.regressions, after.kit) == (before.card.cues[1:], before.regressions, before.kit)


def test_neighbours_taken_away_are_away_on_both_sides(shipped: Library) -> None:
    easier = shipped.exercise(GOBLET).regressions
    library = with_own(shipped, [row(1, GOBLET, SHIPPED, {"regressions": ""})])
    check(library)
    assert library.exercise(GOBLET).regressions == ()
    assert [one for one in easier if GOBLET in library.exercise(one).progressions] == []


def test_a_hidden_exercise_is_offered_nowhere_and_found_by_its_key(shipped: Library) -> None:
    library = with_own(shipped, [row(1, GOBLET, SHIPPED, {}, hidden=True)])
    goblet = library.exercise(GOBLET)
    assert goblet == shipped.exercise(GOBLET)
    assert goblet not in [*library]
    assert goblet not in library.of_pattern("squat")
    for one in goblet.progressions:
        assert goblet not in library.easier(library.exercise(one))
        for low in library.easier(goblet):
            assert low in library.easier(library.exercise(one))


def test_somebody_with_limits_is_never_given_a_hidden_exercise(shipped: Library) -> None:
    loaded = shipped.exercise("str_squat_goblet_tempo" if "str_squat_goblet_tempo" in shipped.exercises else LOADED)
    before = substitute(shipped, loaded, ["knee_flare"]).exercise
    assert before is not None
    assert before.id != loaded.id
    library = with_own(shipped, [row(1, before.id, SHIPPED, {}, hidden=True)])
    after = substitute(library, library.exercise(loaded.id), ["knee_flare"]).exercise
    assert after is not None
    assert after.id != before.id


def test_a_merged_exercise_stands_for_the_kept_one_under_its_old_key(shipped: Library) -> None:
    rows = [
        own(shipped, 1, "own_a", regressions=BOX_SQUAT, progressions=LOADED, **{MERGED_INTO: "own_b"}),
        own(shipped, 2, "own_b", **{MERGED_INTO: GOBLET}),
    ]
    library = with_own(shipped, rows)
    check(library)
    assert library.exercise("own_a") is library.exercise("own_b") is library.exercise(GOBLET)
    assert library.key_of("own_a") == GOBLET
    assert library.keys_of("own_b") == (GOBLET, "own_a", "own_b")
    assert len(library) == 286
    # Those on either side of it became neighbours.
    assert LOADED in library.exercise(BOX_SQUAT).progressions


def test_what_undo_left_contradicting_is_left_out(shipped: Library) -> None:
    rows = [
        own(shipped, 1, "own_a", regressions="gone,own_b"),
        own(shipped, 2, "own_b", regressions="own_a"),
        own(shipped, 3, "own_c", **{MERGED_INTO: "gone"}),
        own(shipped, 4, "own_d", **{MERGED_INTO: "own_e"}),
        own(shipped, 5, "own_e", **{MERGED_INTO: "own_d"}),
        row(6, "str_of_an_older_program", SHIPPED, {"name": "Old"}),
        own(shipped, 7, "own_f", pattern="juggling"),
        own(shipped, 8, "own_g", equipment="sofa"),
        row(9, LOADED, SHIPPED, {"level": "heavy"}),
    ]
    library = with_own(shipped, rows)
    check(library)
    assert library.exercise("own_a").regressions == ("own_b",)
    assert library.exercise("own_b").regressions == ()
    assert library.exercise("own_c").id == "own_c"
    assert library.exercise(LOADED) == shipped.exercise(LOADED)
    assert {"str_of_an_older_program", "own_f", "own_g"}.isdisjoint(library.exercises)


KEYS = ("own_a", "own_b", "own_c", GOBLET, BOX_SQUAT, LOADED)
KEY_LISTS = st.lists(st.sampled_from((*KEYS, "gone")), max_size=3, unique=True)
ROWS = st.lists(
    st.tuples(st.sampled_from(KEYS), KEY_LISTS, KEY_LISTS, st.booleans(), st.sampled_from(("", "gone", *KEYS))),
    max_size=6,
    unique_by=lambda one: one[0],
)
SHIPPED_LIBRARY = load_library(resources_folder() / "exercises")


@given(ROWS)
def test_whatever_stands_in_the_table_the_library_holds_together(
    rows: list[tuple[str, list[str], list[str], bool, str]],
) -> None:
    made = []
    for number, (key, lows, highs, hidden, into) in enumerate(rows, start=1):
        fields = {"regressions": ",".join(lows), "progressions": ",".join(highs)}
        if key.startswith("own_"):
            fields = spell_exercise(SHIPPED_LIBRARY.exercise(GOBLET)) | {"name": key} | fields
            fields |= {MERGED_INTO: into} if into else {}
        made.append(row(number, key, OWN if key.startswith("own_") else SHIPPED, fields, hidden=hidden))
    library = with_own(SHIPPED_LIBRARY, made)
    check(library)
    assert library.exercises.keys() == SHIPPED_LIBRARY.exercises.keys() | {one.key for one in made}
    for exercise in library.everything():
        assert not library.hidden.intersection(one.id for one in (*library.easier(exercise), *library.harder(exercise)))
        assert exercise not in library.all_easier(exercise)
