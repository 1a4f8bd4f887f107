"""The studio's own exercises: two of its own, one of them not drawn yet, and one that it words in its own way."""

from __future__ import annotations

import json
from itertools import groupby

from studio.domain.exercises.loading import load_library
from studio.domain.exercises.records import OWN, SHIPPED, OwnExercise
from studio.domain.exercises.spelling import spell_exercise
from studio.resources import resources_folder
from studio.sample.place import Place
from studio.sample.source import Source, read_table
from studio.storage.bulk import Writer


def make_exercises(source: Source, writer: Writer, place: Place) -> None:
    """Write the rows of `exercises.tsv`: an own exercise is `like` another but for the fields named."""
    library = load_library(resources_folder() / "exercises")
    figures = json.loads((resources_folder() / "sample" / "figures.json").read_text(encoding="utf-8"))
    for (key, like), rows in groupby(read_table("exercises"), key=lambda row: (row["key"], row["like"])):
        fields = {row["field"]: row["value"] or "" for row in rows}
        if like:
            alone = {"regressions": "", "progressions": "", "tier": "standard"}
            fields = spell_exercise(library.exercise(like)) | alone | fields
            fields.pop("id")
        if key in figures:
            fields["figure"] = json.dumps(figures[key])
        origin = OWN if like else SHIPPED
        writer.add(OwnExercise(source.new_id(place.founded), key, origin, tuple(sorted(fields.items()))))
