from __future__ import annotations

import re
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from studio.domain.errors import NotFoundError
from studio.domain.exercises.kit import KitChoice, KitItem, parse_kit
from studio.domain.exercises.library import Library, LibraryError, check
from studio.domain.exercises.loading import load_library
from studio.domain.exercises.substitution import Step, substitute
from studio.resources import resources_folder

FOLDER = resources_folder() / "exercises"


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(FOLDER)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "exercises"))


def swap_words(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_library_has_the_exercises_of_every_block(library: Library) -> None:
    blocks = Counter(exercise.block for exercise in library)
    assert blocks == {"mobility": 51, "power": 52, "strength": 66, "accessory": 68, "core": 49}
    assert sum(exercise.tier == "anchor" for exercise in library) == 54
    assert len(library.chains) == 131


def test_nothing_is_a_crunch_or_a_sit_up(library: Library) -> None:
    for exercise in library:
        words = f"{exercise.id} {exercise.name} {exercise.short_name}".casefold()
        assert re.search(r"\b(crunch|sit[- ]?up)", words.replace("_", " ")) is None


def test_one_exercise_is_read_in_full(library: Library) -> None:
    squat = library.exercise("str_split_squat_loaded")
    assert squat.name == "Loaded split squat"
    assert squat.kit == (KitChoice((KitItem("dumbbell", 2), KitItem("kettlebell"))),)
    assert (squat.level, squat.qty_lo, squat.qty_hi, squat.unit, squat.per_side) == (2, 6, 8, "reps", True)
    assert (squat.primary[0], squat.tempo, squat.rest_s, squat.pattern2) == ("quadriceps", "3-1-1-0", 120, None)
    assert squat.card.lines == ("Loaded", "split squat")
    assert squat.card.cues == ("Front heel heavy", "Back knee down", "Tall chest")


def test_a_long_name_has_a_short_one_and_a_short_name_stays(library: Library) -> None:
    assert library.exercise("mob_couch_stretch").short_name == "Couch stretch"
    assert library.exercise("str_push_up").short_name == "Push-up"


def test_an_unknown_exercise_is_not_found(library: Library) -> None:
    with pytest.raises(NotFoundError) as caught:
        library.exercise("str_nothing")
    assert caught.value.details == {"exercise": "str_nothing"}


def test_neighbours_lead_from_easier_to_harder(library: Library) -> None:
    squat = library.exercise("str_split_squat_bw")
    assert [one.id for one in library.easier(squat)] == ["str_split_squat_iso"]
    assert "str_split_squat_loaded" in [one.id for one in library.harder(squat)]


@pytest.mark.parametrize(
    ("text", "kit"),
    [
        ("none", ()),
        ("step/none", (KitChoice((KitItem("step"),), optional=True),)),
        (
            "bench+dumbbell*2/kettlebell",
            (KitChoice((KitItem("bench"),)), KitChoice((KitItem("dumbbell", 2), KitItem("kettlebell")))),
        ),
    ],
)
def test_kit_is_parsed(text: str, kit: tuple[KitChoice, ...]) -> None:
    assert parse_kit(text) == kit


@pytest.mark.parametrize("text", ["", "bench+", "dumbbell*0", "two benches"])
def test_misspelt_kit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a piece of kit"):
        parse_kit(text)


def test_kit_is_said_in_words(library: Library) -> None:
    words = {one: library.kit_words(library.exercise(one)) for one in ("str_push_up", "acc_chin_tuck", "str_squat_bw")}
    assert words == {"str_push_up": "mat", "acc_chin_tuck": "wall (optional)", "str_squat_bw": ""}
    assert library.kit_words(library.exercise("str_soleus_raise_seated_heavy")) == (
        "bench + step + two dumbbells or barbell or two kettlebells"
    )


def test_every_training_flag_has_an_answer_for_every_exercise(library: Library) -> None:
    flags = [flag for flag in library.flags if flag != "awaiting_clearance"]
    assert len(flags) == 25
    found = Counter(substitute(library, exercise, [flag]).step for flag in flags for exercise in library)
    assert found == {
        Step.AS_IS: 6044,
        Step.MODIFIER: 637,
        Step.REGRESSION: 333,
        Step.SAME_PATTERN: 37,
        Step.FALLBACK: 99,
    }


def test_a_swap_is_allowed_in_itself_and_never_harder(library: Library) -> None:
    for flag in library.flags:
        for exercise in library:
            swap = substitute(library, exercise, [flag])
            if swap.exercise is not None and not swap.modifiers:
                assert substitute(library, swap.exercise, [flag]).step is Step.AS_IS
                assert swap.exercise.level <= exercise.level


@pytest.mark.parametrize(
    ("exercise", "flags", "step", "words"),
    [
        ("str_squat_goblet", ["groin"], Step.AS_IS, ()),
        ("acc_balance_single", ["dizziness"], Step.MODIFIER, ("Hold a wall, rig or stick",)),
        ("str_split_squat_loaded", ["knee_flare"], Step.REGRESSION, ("Split squat",)),
        ("str_push_up", ["bp_controlled"], Step.AS_IS, ()),
        ("core_plank_front", ["bp_controlled"], Step.AS_IS, ("Holds of 5-10 s, keep breathing",)),
        ("pow_kb_swing", ["pregnancy_t2", "low_back_flare"], Step.FALLBACK, ("Glute bridge",)),
    ],
)
def test_what_to_do_is_said_without_the_cause(
    library: Library, exercise: str, flags: list[str], step: Step, words: tuple[str, ...]
) -> None:
    swap = substitute(library, library.exercise(exercise), flags)
    assert (swap.step, swap.what_to_do) == (step, words)
    assert swap.needed is (step is not Step.AS_IS)


def test_no_words_name_a_condition(library: Library) -> None:
    said = " ".join([*library.cautions.values(), *(modifier.label for modifier in library.modifiers)]).casefold()
    for cause in ("pregnan", "pelvic", "hernia", "knee flare", "blood", "dizz", "clinic", "pain", "symptom", "reflux"):
        assert cause not in said


def test_awaiting_clearance_means_no_class(library: Library) -> None:
    swap = substitute(library, library.exercise("core_bird_dog"), ["awaiting_clearance", "groin"])
    assert (swap.step, swap.exercise) == (Step.NO_CLASS, None)


def test_unusable_swaps_are_passed_over(library: Library) -> None:
    jump = library.exercise("pow_cmj_stick")
    first = substitute(library, jump, ["bone_stress"])
    assert first.step is Step.MODIFIER
    hop = library.exercise("str_split_squat_loaded")
    swap = substitute(library, hop, ["knee_flare"], usable=lambda one: one.id != "str_split_squat_bw")
    assert swap.exercise is not None
    assert swap.exercise.id == "str_split_squat_iso"
    assert substitute(library, hop, ["knee_flare"], usable=lambda _: False).step is Step.NONE


def test_an_unknown_flag_is_an_error(library: Library) -> None:
    with pytest.raises(NotFoundError, match="training_flag_not_found"):
        substitute(library, library.exercise("core_bird_dog"), ["sore"])


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("cards.tsv", "Tall chest", "A very tall chest", "must have 1 to 16 characters"),
        ("cards.tsv", "str_push_up\t", "str_push_upp\t", "str_push_up: has no row in cards.tsv"),
        ("exercises.tsv", "\tmat+wall\t", "\tmat+wal\t", "no words for 1 wal"),
        ("exercises.tsv", "\tcore_brace_supine\t", "\tcore_dead_bug\t", "does not know it"),
        ("progression_chains.tsv", "mob_ankle_circles", "mob_ankle_circle", "unknown exercise mob_ankle_circle"),
        ("modifiers.tsv", "unit=s", "unite=s", "unknown column unite"),
        ("condition_rules.tsv", "\tknee_impact\t", "\tknee_impakt\t", "no exercise has the stress tag knee_impakt"),
        ("pattern_fallbacks.tsv", "squat,step_down", "squat,step_up_down", "no exercise has the pattern step_up_down"),
        ("running_reasons.tsv", "core_plank_front\t", "core_plank_frontal\t", "core_plank_front: no reason why"),
        ("running_reasons.tsv", "\ttextbook\tThe base", "\ttexbook\tThe base", "unknown source texbook"),
        ("running_reasons.tsv", "The base of leg strength: good form here comes before load.", "", "needs words"),
        ("every_runner.tsv", "core_dead_bug", "core_dead_bugs", "unknown exercise core_dead_bugs"),
        ("run_tags.tsv", "breathing\t", "breath\t", "no reason for the run tag breathing"),
        ("sources.tsv", "wu_2024\tE", "wu_2024\tX", "wu_2024: unknown mark X"),
        ("kit.tsv", "bench\t1\tbench", "bench\t1", "columns, the header 3"),
    ],
)
def test_a_contradiction_in_the_files_is_named(copy: Path, file: str, old: str, new: str, problem: str) -> None:
    swap_words(copy / file, old, new)
    with pytest.raises(LibraryError) as caught:
        load_library(copy)
    assert problem in str(caught.value)


def test_neighbours_in_a_circle_are_refused(copy: Path) -> None:
    library = load_library(copy)
    low, high = library.exercise("str_split_squat_iso"), library.exercise("str_split_squat_bw")
    circle = {
        low.id: replace(low, regressions=(*low.regressions, high.id), progressions=(*low.progressions, high.id)),
        high.id: replace(high, regressions=(*high.regressions, low.id), progressions=(*high.progressions, low.id)),
    }
    with pytest.raises(LibraryError, match="run in a circle"):
        check(replace(library, exercises={**library.exercises, **circle}))


def test_every_exercise_has_cues_a_sentence_and_a_running_reason_with_its_sources(library: Library) -> None:
    assert len(library) == 286
    said = [library.reasons.of(exercise) for exercise in library]
    assert [len(reasons) for reasons in said] == [1] * 286
    texts = [reasons[0].text for reasons in said]
    assert len(set(texts)) == 286
    assert all(text.endswith(".") and 20 <= len(text) <= 110 for text in texts)
    for exercise in library:
        assert all(1 <= len(cue) <= 16 for cue in exercise.card.cues)
        assert len(exercise.how) >= 20
        assert exercise.how.endswith(".")


def test_reasons_promise_nothing_and_use_the_vocabulary_of_marks(library: Library) -> None:
    reasons = library.reasons
    texts = [
        one.text for group in (reasons.exercises, reasons.run_tags, reasons.every_runner) for one in group.values()
    ]
    assert [text for text in texts if re.search(r"\b(prevent|injur|risk|heal|cure)", text, re.IGNORECASE)] == []
    assert {source.mark for source in reasons.sources} == {"E", "T", "P"}
    used = {
        source.id for group in (reasons.exercises, reasons.run_tags) for one in group.values() for source in one.sources
    }
    # Wu 2024 stands behind the absence of promises, not behind an exercise.
    assert used == {source.id for source in reasons.sources} - {"wu_2024"}
    published = [source for source in reasons.sources if source.mark == "E"]
    assert all(re.search(r"\b20\d\d$", source.title) for source in published)


def test_an_exercise_of_the_studios_own_has_the_reasons_of_its_run_tags(library: Library) -> None:
    own = replace(library.exercise("str_squat_bw"), id="own_1", run_tags=frozenset({"posture", "landing"}))
    assert [reason.text for reason in library.reasons.of(own)] == [
        "Landing softly and steadily comes before any jumping.",
        "A tall trunk leaves room to breathe and lets arms and legs swing.",
    ]
