"""The studio's own exercises through the service, on both engines."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from studio.domain.errors import ConflictError, NotAllowedError, RuleError
from studio.domain.exercises.library import check
from studio.domain.exercises.records import OwnExercise
from studio.domain.roles import Role
from studio.resources import resources_folder
from studio.services.changes import Changes, Outcome
from studio.services.exercises.finding import narrow
from studio.services.exercises.rows import ExerciseRow, Facet, Origin, Uses
from studio.services.exercises.service import ExerciseService
from studio.services.exercises.shelf import Shelf
from studio.storage.exercises import ExerciseReads
from studio.storage.store import Store
from tests.builders import STUDIO, call, next_id, put

GOBLET, BOX_SQUAT, LOADED = "str_squat_goblet", "str_squat_box_bw", "str_split_squat_loaded"


@pytest.fixture
def shelf(store: Store) -> Shelf:
    put(store, *STUDIO)
    return Shelf(resources_folder(), lambda: store.select(OwnExercise))


@pytest.fixture
def service(store: Store, shelf: Shelf) -> ExerciseService:
    return ExerciseService(store, shelf, ExerciseReads(store.connect))


@pytest.fixture
def undo(store: Store, service: ExerciseService) -> Callable[[Outcome], Outcome]:
    def take_back(outcome: Outcome) -> Outcome:
        assert outcome.entry is not None
        done = store.undo(call(), outcome.entry)
        service.renew()
        return done

    return take_back


def row(service: ExerciseService, key: str) -> ExerciseRow:
    return next(one for one in service.all() if one.id == key)


def test_an_own_exercise_begins_like_the_plainest_of_its_pattern(service: ExerciseService, shelf: Shelf) -> None:
    outcome = service.add(call(Role.COACH), "  Tall-kneeling Pallof   walk-out ", "core", "anti_rotation")
    assert (outcome.label, outcome.details) == (
        "exercise_added",
        {"name": "Tall-kneeling Pallof walk-out", "exercise": "own_tall_kneeling_pallof_walk_out"},
    )
    assert outcome.changes & Changes.EXERCISES
    made = row(service, "own_tall_kneeling_pallof_walk_out")
    model = min(
        (one for one in shelf.shipped.of_pattern("anti_rotation") if one.block == "core"), key=lambda one: one.level
    )
    assert (made.origin, made.figure, made.chain) == (Origin.OWN, None, ())
    assert made.exercise.stress_tags == model.stress_tags
    assert made.exercise.short_name == "Tall-kneeling Pallof"
    assert made.exercise.card.lines == ("Tall-kneelin", "Pallof")
    check(shelf.library)


def test_adding_and_taking_it_back(service: ExerciseService, undo: Callable[[Outcome], Outcome], store: Store) -> None:
    added = service.add(call(), "Wall tap", "power", "landing")
    back = undo(added)
    assert back.label == "undo:exercise_added"
    assert [one.id for one in service.all() if one.origin is Origin.OWN] == []
    undo(back)
    assert [one.id for one in service.all() if one.origin is Origin.OWN] == ["own_wall_tap"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("   ", "text_missing"),
        ("x" * 61, "text_long"),
        ("gòblet  SQUAT", "exercise_name_taken"),
    ],
)
def test_a_name_must_be_there_short_and_nobody_elses(
    service: ExerciseService, store: Store, name: str, code: str
) -> None:
    with pytest.raises(RuleError) as refused:
        service.add(call(), name, "strength", "squat")
    assert (refused.value.code, refused.value.details["field"]) == (code, "name")
    assert store.select(OwnExercise) == []


def test_two_of_the_same_words_get_keys_of_their_own(service: ExerciseService) -> None:
    keys = [service.duplicate(call(), GOBLET).details for _ in range(3)]
    assert [one["name"] for one in keys] == ["Goblet squat copy", "Goblet squat copy 2", "Goblet squat copy 3"]
    assert len({one["exercise"] for one in keys}) == 3


def test_a_copy_has_the_figure_and_the_neighbours(service: ExerciseService, shelf: Shelf) -> None:
    key = service.duplicate(call(), GOBLET).details["exercise"]
    made, goblet = row(service, key), row(service, GOBLET)
    assert made.figure is not None
    assert goblet.figure is not None
    assert (made.figure.end, made.figure.start) == (goblet.figure.end, goblet.figure.start)
    assert made.exercise.regressions == goblet.exercise.regressions
    assert key in made.chain
    check(shelf.library)


@pytest.mark.parametrize(
    ("field", "typed", "attribute", "value"),
    [
        ("name", "Goblet squat, slow", "name", "Goblet squat, slow"),
        ("dose", "3 x 5-8 each side", "qty_hi", 8),
        ("dose", "2×40 m", "unit", "m"),
        ("dose", "20–30 s/side", "per_side", True),
        ("tempo", "4 0 x 0", "tempo", "4-0-X-0"),
        ("rest_s", "90 s", "rest_s", 90),
        ("level", "3", "level", 3),
        ("primary", "quadriceps,soleus", "small_muscles", ("soleus",)),
        ("laterality", "alternating", "side_mode", "alternate_reps"),
        ("circuit_ok", "no", "circuit_ok", False),
    ],
)
def test_a_field_is_read_as_typed(
    service: ExerciseService, field: str, typed: str, attribute: str, value: object
) -> None:
    service.edit(call(Role.COACH), GOBLET, field, typed)
    assert getattr(row(service, GOBLET).exercise, attribute) == value
    assert row(service, GOBLET).origin is Origin.CHANGED


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("bench and two dumbbells or a kettlebell", "bench + two dumbbells or kettlebell"),
        ("KB / 2x dumbbell", "kettlebell or two dumbbells"),
        ("body weight", ""),
        ("mat + mini band (optional)", "mat + mini-band (optional)"),
    ],
)
def test_kit_is_read_in_words(service: ExerciseService, typed: str, words: str) -> None:
    service.edit(call(), GOBLET, "equipment", typed)
    assert row(service, GOBLET).kit_words == words


def test_every_kit_in_words_is_read_back(service: ExerciseService, shelf: Shelf) -> None:
    from studio.services.exercises.kit_reading import read_kit

    names = shelf.shipped.kit_names
    wrong = [one.id for one in shelf.shipped if read_kit(shelf.shipped.kit_words(one), names) != one.kit]
    assert wrong == []


@pytest.mark.parametrize(
    ("field", "typed", "code", "detail"),
    [
        ("card_line1", "Thirteen chars", "text_long", {"limit": 12, "over": 2}),
        ("card_line1", "", "text_missing", {}),
        ("cue2", "Seventeen letters", "text_long", {"limit": 16, "over": 1}),
        ("name", "Wall sit marching in place with a very long name, longer than 60", "text_long", {"limit": 60}),
        ("name", "Loaded split squat", "exercise_name_taken", {"name": "Loaded split squat"}),
        ("dose", "some", "default_dose", {"typed": "some"}),
        ("dose", "3 × 8-6", "dose_out_of_range", {}),
        ("tempo", "quick", "tempo_not_understood", {}),
        ("rest_s", "700", "number_range", {"least": 0, "most": 600}),
        ("equipment", "ketlebell", "kit_unknown", {"near": "kettlebell"}),
        ("equipment", "two benches", "kit_count", {"kit": "bench"}),
        ("pattern", "juggling", "choice_unknown", {}),
        ("stress_tags", "bad_luck", "choice_unknown", {}),
        ("primary", "", "lead_missing", {}),
        ("primary", "adductors", "muscle_twice", {"muscle": "adductors"}),
        ("regressions", GOBLET, "exercise_circle", {}),
        ("regressions", "str_nothing", "choice_unknown", {}),
        ("favourite", "yes", "choice_unknown", {}),
    ],
)
def test_what_does_not_fit_is_refused_beside_its_field(
    service: ExerciseService, store: Store, field: str, typed: str, code: str, detail: dict[str, object]
) -> None:
    with pytest.raises(RuleError) as refused:
        service.edit(call(), GOBLET, field, typed)
    assert refused.value.code == code
    assert refused.value.details.items() >= {"field": field, **detail}.items()
    assert store.select(OwnExercise) == []


def test_stress_of_landing_and_position_is_set_by_itself(service: ExerciseService) -> None:
    service.edit(call(), GOBLET, "impact", "2")
    tags = row(service, GOBLET).exercise.stress_tags
    assert tags >= {"ankle_impact", "knee_impact", "pelvic_floor_impact", "bone_impact"}
    service.edit(call(), GOBLET, "stress_tags", "wrist_load")
    assert row(service, GOBLET).exercise.stress_tags == tags - {"knee_flexion_load"} | {"wrist_load"}
    service.edit(call(), GOBLET, "impact", "0")
    assert row(service, GOBLET).exercise.stress_tags == {"wrist_load"}


def test_the_files_follow_the_same_rules(shelf: Shelf) -> None:
    from studio.domain.exercises.derived import small_muscles, with_derived_tags

    for one in shelf.shipped:
        assert with_derived_tags(one.stress_tags, one.impact, one.position) == one.stress_tags, one.id
        assert set(small_muscles((*one.primary, *one.secondary))) == set(one.small_muscles), one.id


def test_neighbours_are_mutual_and_never_run_in_a_circle(service: ExerciseService, shelf: Shelf) -> None:
    key = service.add(call(), "Heel squat", "strength", "squat").details["exercise"]
    service.edit(call(), key, "regressions", BOX_SQUAT)
    service.edit(call(), key, "progressions", GOBLET)
    assert key in row(service, BOX_SQUAT).exercise.progressions
    assert row(service, GOBLET).chain.index(key) < row(service, GOBLET).chain.index(GOBLET)
    with pytest.raises(RuleError, match="exercise_circle"):
        service.edit(call(), BOX_SQUAT, "regressions", GOBLET)
    # Taken away from the other side, it is away on both.
    left = ",".join(one for one in row(service, GOBLET).exercise.regressions if one != key)
    service.edit(call(), GOBLET, "regressions", left)
    assert row(service, key).exercise.progressions == ()
    check(shelf.library)


def test_a_changed_exercise_of_the_program_can_be_reset(service: ExerciseService, store: Store, shelf: Shelf) -> None:
    service.edit(call(), GOBLET, "name", "Goblet to line")
    service.hide(call(), GOBLET)
    (kept,) = store.select(OwnExercise)
    assert (kept.origin, kept.fields, kept.hidden) == ("shipped", (("name", "Goblet to line"),), True)
    outcome = service.reset(call(), GOBLET)
    assert (outcome.label, outcome.details["name"]) == ("exercise_reset", "Goblet squat")
    assert row(service, GOBLET).exercise == shelf.shipped.exercise(GOBLET)
    assert row(service, GOBLET).hidden
    service.hide(call(), GOBLET, hidden=False)
    assert store.select(OwnExercise) == []
    with pytest.raises(RuleError, match="reset_own"):
        service.reset(call(), service.add(call(), "Mine", "core", "rotation").details["exercise"])


def test_typing_the_old_words_again_leaves_nothing_changed(service: ExerciseService, store: Store) -> None:
    service.edit(call(), GOBLET, "name", "Goblet to line")
    service.edit(call(), GOBLET, "name", "Goblet squat")
    assert row(service, GOBLET).origin is Origin.SHIPPED
    assert store.select(OwnExercise) == []


def test_hidden_ones_are_left_out_until_asked_for(service: ExerciseService, shelf: Shelf) -> None:
    service.hide(call(), GOBLET)
    found = narrow(shelf.index.find("goblet squat"), {})
    assert GOBLET not in [one.id for one in found.rows]
    assert found.counts[Facet.STUDIO]["hidden"] == 1
    asked = narrow(shelf.index.find("goblet squat"), {Facet.STUDIO: frozenset({"hidden"})})
    assert [one.id for one in asked.rows] == [GOBLET]


def test_merging_moves_everything_over_and_undo_moves_it_back(
    service: ExerciseService, shelf: Shelf, undo: Callable[[Outcome], Outcome]
) -> None:
    key = service.duplicate(call(), GOBLET).details["exercise"]
    service.edit(call(), key, "cue1", "Slow and low")
    service.edit(call(), key, "rest_s", "45")
    outcome = service.merge(call(), key, GOBLET, ["cues"])
    assert outcome.details == {"name": "Goblet squat copy", "kept": "Goblet squat", "exercise": GOBLET}
    assert [one.id for one in service.all() if one.origin is Origin.OWN] == []
    kept = row(service, GOBLET).exercise
    assert (kept.card.cues[0], kept.rest_s) == ("Slow and low", shelf.shipped.exercise(GOBLET).rest_s)
    assert shelf.library.exercise(key) is shelf.library.exercise(GOBLET)
    check(shelf.library)
    # Who looks for the old name finds the kept one.
    assert [one.id for one in shelf.index.find("goblet squat copy")] == [GOBLET]
    undo(outcome)
    assert row(service, key).exercise.card.cues[0] == "Slow and low"
    assert row(service, GOBLET).origin is Origin.SHIPPED


def test_only_own_exercises_are_merged_away_and_into_others(service: ExerciseService) -> None:
    key = service.duplicate(call(), GOBLET).details["exercise"]
    with pytest.raises(RuleError, match="merge_own"):
        service.merge(call(), GOBLET, key)
    with pytest.raises(RuleError, match="merge_same"):
        service.merge(call(), key, key)


def test_a_figure_of_the_studios_own(service: ExerciseService, shelf: Shelf) -> None:
    key = service.add(call(), "Mine", "core", "rotation").details["exercise"]
    text = service.figure_text(LOADED)
    assert service.draw(call(), key, text).label == "exercise_drawn"
    drawn = row(service, key).figure
    assert drawn is not None
    assert drawn.end == shelf.shipped_figures[LOADED].end
    assert json.loads(service.figure_text(key)) == json.loads(text)
    assert shelf.picture(shelf.library.exercise(key)) is not None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"view": "side"}', '{"view": "side", "end": {"joints": {}}}'])
def test_what_is_no_figure_is_refused_and_never_shown(
    service: ExerciseService, shelf: Shelf, store: Store, text: str
) -> None:
    with pytest.raises(RuleError, match="figure_wrong"):
        service.draw(call(), GOBLET, text)
    assert store.select(OwnExercise) == []
    # Such a row of a newer program hides the figure, not the studio.
    put(store, OwnExercise(next_id(), GOBLET, "shipped", (("figure", text or "{"),)))
    service.renew()
    assert row(service, GOBLET).figure == shelf.shipped_figures[GOBLET]


def test_the_desk_only_looks(service: ExerciseService, store: Store) -> None:
    desk = call(Role.DESK)
    for change in (
        lambda: service.add(desk, "Mine", "core", "rotation"),
        lambda: service.duplicate(desk, GOBLET),
        lambda: service.edit(desk, GOBLET, "name", "x"),
        lambda: service.draw(desk, GOBLET, service.figure_text(GOBLET)),
        lambda: service.hide(desk, GOBLET),
        lambda: service.merge(desk, GOBLET, LOADED),
        lambda: service.reset(desk, GOBLET),
    ):
        with pytest.raises(NotAllowedError, match="library_coaches_only"):
            change()
    assert store.select(OwnExercise) == []


def test_undo_stops_where_something_newer_stands(service: ExerciseService, undo: Callable[[Outcome], Outcome]) -> None:
    first = service.edit(call(), GOBLET, "name", "One")
    service.edit(call(), GOBLET, "cue1", "Two")
    with pytest.raises(ConflictError, match="newer_change"):
        undo(first)


def test_what_another_desk_wrote_is_seen_after_renewing(service: ExerciseService, store: Store) -> None:
    other = ExerciseService(
        store, Shelf(resources_folder(), lambda: store.select(OwnExercise)), ExerciseReads(store.connect)
    )
    assert len(service.all()) == 286
    other.add(call(), "Wall tap", "power", "landing")
    # Checked against what is stored, not against what this desk has in memory.
    with pytest.raises(RuleError, match="exercise_name_taken"):
        service.add(call(), "wall tap", "power", "landing")
    service.renew()
    assert len(service.all()) == 287


def test_uses_count_circuits_and_results(service: ExerciseService) -> None:
    assert service.uses(GOBLET) == Uses(0, 0)
