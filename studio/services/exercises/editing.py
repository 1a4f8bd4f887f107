"""Writing the studio's own rows within one command: what is kept of an exercise, and what that means for others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from studio.domain.exercises.library import Library
from studio.domain.exercises.own import fields_of, with_own
from studio.domain.exercises.records import OWN, SHIPPED, OwnExercise
from studio.domain.exercises.spelling import read_items, spell_exercise, spell_items
from studio.domain.ids import new_id
from studio.domain.members.names import fold, latin
from studio.services.exercises.fields import NEIGHBOURS, Spelled, settle

if TYPE_CHECKING:
    from studio.services.ports import Work

_KEY_LIMIT = 40
_OTHER_SIDE = {"regressions": "progressions", "progressions": "regressions"}


class Bench:
    """The library as this command finds it, and the rows it writes."""

    def __init__(self, work: Work, shipped: Library) -> None:
        self._work = work
        self.shipped = shipped
        self.rows = {row.key: row for row in work.select(OwnExercise)}
        self.library = with_own(shipped, self.rows.values())

    def spelled(self, key: str) -> Spelled:
        """Every field of an exercise as it is now, with the neighbours it has."""
        row = self.rows.get(key)
        kept = {} if row is None else dict(row.fields)
        return kept | spell_exercise(self.library.exercise(key))

    def add(self, name: str, spelled: Spelled) -> str:
        """Write a new own exercise; answers its key."""
        key = self._free_key(name)
        fields = settle(spelled)
        fields.pop("id", None)
        self._work.add(OwnExercise(new_id(), key, OWN, tuple(sorted(fields.items()))))
        return key

    def put(self, key: str, changed: Spelled) -> None:
        """Write changed fields of an exercise; of a shipped one only what differs is kept."""
        row = self.rows.get(key) or OwnExercise(new_id(), key, SHIPPED)
        whole = settle(fields_of(self.shipped, row) | changed)
        whole.pop("id")
        if row.origin == SHIPPED:
            filed = spell_exercise(self.shipped.exercise(key))
            said = {*dict(row.fields), *changed} & NEIGHBOURS
            whole = {name: text for name, text in whole.items() if filed.get(name) != text or name in said}
        for field in NEIGHBOURS & changed.keys():
            self._let_go(key, field, read_items(changed[field]))
        self._write(key, replace(row, fields=tuple(sorted(whole.items()))))

    def hide(self, key: str, *, hidden: bool) -> None:
        """Hide an exercise, or show it again."""
        row = self.rows.get(key) or OwnExercise(new_id(), key, SHIPPED)
        self._write(key, replace(row, hidden=hidden))

    def reset(self, key: str) -> None:
        """Forget what was changed of a shipped exercise; a hidden one stays hidden."""
        if key in self.rows:
            self._write(key, replace(self.rows[key], fields=()))

    def _write(self, key: str, after: OwnExercise) -> None:
        before = self.rows.get(key)
        idle = after.origin == SHIPPED and not after.fields and not after.hidden
        if before is None:
            if not idle:
                self._work.add(after)
        elif idle:
            self._work.remove(before)
        else:
            self._work.change(before, after)
        self.rows[key] = after

    def _let_go(self, key: str, field: str, kept: tuple[str, ...]) -> None:
        """Neighbours that are taken away must not name the exercise from their side either."""
        other_side = _OTHER_SIDE[field]
        for other in getattr(self.library.exercise(key), field):
            row = self.rows.get(other)
            named = read_items(dict(row.fields).get(other_side, "")) if row is not None else ()
            if row is not None and other not in kept and key in named:
                fields = dict(row.fields) | {other_side: spell_items(one for one in named if one != key)}
                self._write(other, replace(row, fields=tuple(sorted(fields.items()))))

    def _free_key(self, name: str) -> str:
        words = "_".join(word for word in latin(fold(name)).split() if word.isascii() and word.isalnum())
        stem = f"own_{words[:_KEY_LIMIT].rstrip('_') or 'exercise'}"
        key, number = stem, 1
        while key in self.rows or key in self.shipped.exercises:
            number += 1
            key = f"{stem}_{number}"
        return key
