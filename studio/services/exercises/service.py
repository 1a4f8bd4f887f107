"""The exercise library: what a screen reads of it, and the studio's own exercises and changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import count
from typing import TYPE_CHECKING

from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.exercises.own import MERGED_INTO
from studio.domain.exercises.records import OWN
from studio.domain.exercises.spelling import spell_exercise
from studio.domain.roles import Role
from studio.domain.schedule.records import Site
from studio.drawing.figure_spelling import read_drawn
from studio.services.changes import Call, Changes, Outcome
from studio.services.exercises.editing import Bench
from studio.services.exercises.fields import NAME_LIMIT, card_lines, checked_name, name_taken, read_field, short_name
from studio.services.exercises.shelf import FIGURE, Shelf

if TYPE_CHECKING:
    from studio.domain.exercises.exercise import Exercise
    from studio.domain.exercises.library import Library
    from studio.services.exercises.finding import SearchIndex
    from studio.services.exercises.queries import ExerciseQueries
    from studio.services.exercises.rows import ExerciseRow, Uses
    from studio.services.ports import Store, Work

TOUCHES = Changes.EXERCISES | Changes.CIRCUITS
EDITS = frozenset({Role.COACH, Role.MANAGER})
TAKEN_OVER: dict[str, tuple[str, ...]] = {
    "name": ("name", "short_name"),
    "card": ("card_line1", "card_line2"),
    "cues": ("cue1", "cue2", "cue3"),
    "how": ("how",),
    "pattern": ("block", "pattern", "pattern2", "plane", "joint", "position", "space"),
    "level": ("level", "impact", "contacts_per_rep"),
    "sides": ("laterality", "side_mode", "per_side"),
    "kit": ("equipment",),
    "muscles": ("primary", "secondary", "small_muscles"),
    "stress_tags": ("stress_tags",),
    "run_tags": ("run_tags",),
    "dose": ("sets", "qty_lo", "qty_hi", "unit", "tempo", "intensity", "work_s", "rest_s", "setup_s"),
    "figure": (FIGURE,),
}
"""What can be taken over from the one merged away, and its fields."""


class ExerciseService:
    """Looking things up in the library; coaches and managers change it, one undoable command each."""

    def __init__(self, store: Store, shelf: Shelf, reads: ExerciseQueries) -> None:
        self._store = store
        self._shelf = shelf
        self._reads = reads

    def all(self) -> tuple[ExerciseRow, ...]:
        """Every exercise, the hidden ones too: the files' order, then the studio's own."""
        return self._shelf.rows

    def index(self) -> SearchIndex:
        """The words of every exercise, to search in."""
        return self._shelf.index

    def named(self, text: str, most: int = 4) -> list[tuple[str, str]]:
        """The best matches among the exercises that are offered: keys and names."""
        return [(row.id, row.exercise.name) for row in self._shelf.index.find(text) if not row.hidden][:most]

    def renew(self) -> None:
        """Read the studio's own exercises again when next asked: somebody has changed them."""
        self._shelf.renew()

    def uses(self, key: str) -> Uses:
        """Where an exercise stands: circuits, and results noted down."""
        return self._reads.uses(self._shelf.library.keys_of(key))

    def figure_text(self, key: str) -> str:
        """An exercise's figure as the files spell it; empty when there is none."""
        return self._shelf.figure_text(key)

    def add(self, call: Call, name: str, block: str, pattern: str) -> Outcome:
        """Add an own exercise that begins like the plainest of its pattern; label "exercise_added", details name and
        exercise (its key).

        Raises `RuleError` with the field in its details: "text_missing", "text_long", "exercise_name_taken".
        """

        def do(bench: Bench) -> Outcome:
            title = checked_name(name, bench.library)
            model = _plainest(bench.shipped, block, pattern)
            first, second = card_lines(title)
            spelled = spell_exercise(model) | {
                "name": title,
                "short_name": short_name(title),
                "block": block,
                "card_line1": first,
                "card_line2": second,
                "regressions": "",
                "progressions": "",
                "tier": "standard",
            }
            return _said("exercise_added", title, bench.add(title, spelled))

        return self._run(call, do)

    def duplicate(self, call: Call, key: str) -> Outcome:
        """Make an own copy, its figure and neighbours too; label "exercise_added"."""

        def do(bench: Bench) -> Outcome:
            exercise = bench.library.exercise(key)
            title = _copy_name(exercise.name, bench.library)
            spelled = bench.spelled(key) | {"name": title, "short_name": short_name(title), "tier": "standard"}
            figure = self._shelf.figure_text(exercise.id)
            if figure:
                spelled[FIGURE] = figure
            return _said("exercise_added", title, bench.add(title, spelled))

        return self._run(call, do)

    def edit(self, call: Call, key: str, field: str, typed: str) -> Outcome:
        """Change one field as typed; label "exercise_changed". `RuleError` as `read_field`."""

        def do(bench: Bench) -> Outcome:
            exercise = bench.library.exercise(key)
            changed = read_field(field, typed, exercise, bench.library, bench.shipped)
            bench.put(exercise.id, changed)
            return _said("exercise_changed", changed.get("name", exercise.name), exercise.id)

        return self._run(call, do)

    def draw(self, call: Call, key: str, figure: str) -> Outcome:
        """Give an exercise a figure of the studio's own, as JSON text in the form of the files; label "exercise_drawn".

        `RuleError` "figure_wrong".
        """

        def do(bench: Bench) -> Outcome:
            exercise = bench.library.exercise(key)
            if read_drawn(exercise.id, figure) is None:
                raise RuleError("figure_wrong")
            bench.put(exercise.id, {FIGURE: figure})
            return _said("exercise_drawn", exercise.name, exercise.id)

        return self._run(call, do)

    def hide(self, call: Call, key: str, *, hidden: bool = True) -> Outcome:
        """Offer an exercise nowhere, or again; circuits keep it. Labels "exercise_hidden", "exercise_shown"."""

        def do(bench: Bench) -> Outcome:
            exercise = bench.library.exercise(key)
            bench.hide(exercise.id, hidden=hidden)
            return _said("exercise_hidden" if hidden else "exercise_shown", exercise.name, exercise.id)

        return self._run(call, do)

    def merge(self, call: Call, away: str, kept: str, taken: Iterable[str] = ()) -> Outcome:
        """Let an exercise stand for another, own one: circuits and results that name the other show the kept one.

        `taken` names what the kept one takes over (keys of `TAKEN_OVER`). Nothing is written to circuits or results, so
        what was printed stays as it was. Label "exercise_merged"; `RuleError` "merge_own", "merge_same".
        """

        def do(bench: Bench) -> Outcome:
            gone, stays = bench.library.exercise(away), bench.library.exercise(kept)
            row = bench.rows.get(gone.id)
            if gone.id == stays.id:
                raise RuleError("merge_same")
            if row is None or row.origin != OWN:
                raise RuleError("merge_own", name=gone.name)
            spelled = bench.spelled(gone.id)
            fields = [field for part in taken for field in TAKEN_OVER[part] if field in spelled]
            bench.put(gone.id, {MERGED_INTO: stays.id})
            if fields:
                bench.put(stays.id, {field: spelled[field] for field in fields})
            details = {"name": gone.name, "kept": stays.name, "exercise": stays.id}
            return Outcome(None, TOUCHES, "exercise_merged", details)

        return self._run(call, do)

    def reset(self, call: Call, key: str) -> Outcome:
        """Let an exercise of the program read as it came; label "exercise_reset". `RuleError` "reset_own"."""

        def do(bench: Bench) -> Outcome:
            if key not in bench.shipped.exercises:
                raise RuleError("reset_own")
            bench.reset(key)
            return _said("exercise_reset", bench.shipped.exercise(key).name, key)

        return self._run(call, do)

    def _run(self, call: Call, do: Callable[[Bench], Outcome]) -> Outcome:
        if call.role not in EDITS:
            raise NotAllowedError("library_coaches_only")

        def carry_out(work: Work) -> Outcome:
            _one_desk_at_a_time(work)
            return do(Bench(work, self._shelf.shipped))

        outcome = self._store.run(call, carry_out)
        self._shelf.renew()
        return outcome


def _one_desk_at_a_time(work: Work) -> None:
    """Names and neighbours are checked against all exercises, so no other desk may change any meanwhile."""
    for site in work.select(Site)[:1]:
        work.get(Site, site.id, lock=True)


def _said(label: str, name: str, key: str) -> Outcome:
    return Outcome(None, TOUCHES, label, {"name": name, "exercise": key})


def _plainest(shipped: Library, block: str, pattern: str) -> Exercise:
    same = shipped.of_pattern(pattern)
    if not same or block not in {one.block for one in shipped}:
        raise RuleError("choice_unknown", field="pattern", typed=pattern)
    return min(same, key=lambda one: (one.block != block, one.level, one.tier != "standard"))


def _copy_name(name: str, library: Library) -> str:
    stem = name[: NAME_LIMIT - 8].rstrip()
    tries = (f"{stem} copy{'' if number == 1 else f' {number}'}" for number in count(1))
    return next(title for title in tries if not name_taken(title, library))
