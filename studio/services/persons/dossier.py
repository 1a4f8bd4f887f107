"""One person's data, handed to them: a document to read and a file for other programs, the photo beside them.

It holds health data, so it asks for a reason that is kept, and every answer and cause in it counts as looked at.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.ids import new_id
from studio.domain.long_work import GoOn, to_the_end
from studio.domain.members.records import (
    AnswersLook,
    CauseLook,
    Document,
    FlagCause,
    HealthAnswers,
    Member,
    MemberPhoto,
    PassType,
)
from studio.domain.paper import PrintedSheet
from studio.domain.roles import Role
from studio.domain.sheets.dossier import DossierSheet
from studio.domain.sheets.pack import SheetPack
from studio.domain.sheets.page import Paper
from studio.domain.sheets.wording import chosen, say, speaking
from studio.services.changes import Call, Changes, Outcome
from studio.services.exercises.shelf import Shelf
from studio.services.files import whole_file
from studio.services.paper import words
from studio.services.paper.printer import Printer
from studio.services.persons.dossier_words import ABOUT, Names, plain, sections
from studio.services.persons.queries import PersonQueries
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

LABEL = "data_handed_over"
FORMAT: dict[str, object] = {
    "name": "Studio Desk, one person's data",
    "version": 1,
    "reading": {
        "records": "lists of records by kind; every record has an id, by which others point at it",
        "instants": "ISO 8601 with the offset of time_zone, such as 2026-04-14T17:52:00+01:00",
        "days": "ISO 8601, such as 2026-04-14",
        "wall times": "ISO 8601 without an offset: what a clock in time_zone shows",
        "*_kg": "kilograms",
        "*_m": "metres",
        "*_s": "seconds",
        "*_minor": "the smallest unit of the currency, such as pence",
        "minutes": "minutes",
        "body_mass_kg": "kilograms, whatever mass_unit somebody lifts in",
        "*_name": "what the id in the field of the same name without _name stands for",
        "null": "nothing is stored",
    },
}
"""How the file for other programs is read, in its own words."""


@dataclass(frozen=True, slots=True)
class Held:
    """All that is stored of somebody: their own row and every record, by kind."""

    member: Member
    records: Mapping[type[Any], list[Any]]
    names: Names


class Dossier:
    """For managers alone."""

    def __init__(self, store: Store, reads: PersonQueries, clock: Clock, printer: Printer, shelf: Shelf) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._printer = printer
        self._shelf = shelf

    def hand_over(
        self, call: Call, member_id: UUID, folder: Path, reason: str, paper: Paper, go_on: GoOn = to_the_end
    ) -> Outcome:
        """Write a PDF, JSON, the photo and scanned papers into a folder, named by the card; all of them or none. On any
        thread.

        Label "data_handed_over" with name and folder. Raises `NotAllowedError` "managers_only", `RuleError`
        "purpose_missing", "erased", `StudioError` "given_up", what `whole_file` raises.
        """
        if call.role is not Role.MANAGER:
            raise NotAllowedError("managers_only")
        said = " ".join(reason.split())
        if not said:
            raise RuleError("purpose_missing", field="reason")
        held = self._held(member_id)
        if held.member.erased_on is not None:
            raise RuleError("erased")
        data = self.data(held)
        name = f"data-{held.member.code}"
        files = {f"{name}.json": data, f"{name}.pdf": self._document(held, paper, go_on)}
        for photo in held.records.get(MemberPhoto, ()):
            files.update((f"{name}.jpg", found) for found in self._store.files([photo.large]).values())
        for place, paper_file in enumerate(held.records.get(Document, ()), start=1):
            ending = Path(paper_file.file_name).suffix
            found = self._store.files([paper_file.file] if paper_file.file else [])
            files.update((f"{name}-paper-{place}{ending}", one) for one in found.values())

        def do(work: Work) -> Outcome:
            digest = hashlib.sha256(data).hexdigest()
            code = new_id().hex[:12].upper()
            sheet = PrintedSheet(new_id(), code, "dossier", digest, work.at, call.actor_id, member_id=member_id)
            work.add(sheet)
            for one in work.select(HealthAnswers, member_id=member_id):
                work.add(AnswersLook(new_id(), member_id, one.check_id, work.at, call.actor_id))
            for cause in work.select(FlagCause, member_id=member_id):
                work.add(CauseLook(new_id(), member_id, cause.flag_id, work.at, call.actor_id))
            details = {"name": held.member.name, "member": str(member_id), "folder": folder.name}
            return Outcome(None, Changes.HEALTH, LABEL, details)

        with ExitStack() as drafts:
            for file, content in files.items():
                drafts.enter_context(whole_file(folder / file)).write_bytes(content)
            # What was given out can't be taken back.
            return replace(self._store.run(call, do, reason=said), entry=None)

    def _held(self, member_id: UUID) -> Held:
        member = self._store.get(Member, member_id)
        records = {}
        for kind in self._reads.kinds():
            rows = self._store.select(kind, member_id=member_id)
            if rows:
                records[kind] = rows
        rows = [row for kind in records.values() for row in kind]
        zone = desk_site(self._store).zone
        exercises = {row.exercise for row in rows if hasattr(row, "exercise")}
        library = self._shelf.library
        names = Names(
            zone,
            self._reads.named({value for row in [member, *rows] for value in _ids(row)}),
            {key: library.short_name(key) for key in exercises},
            {one.id: one.currency for one in self._store.select(PassType)},
        )
        return Held(member, records, names)

    def data(self, held: Held) -> bytes:
        """The file for other programs: JSON in UTF-8 that says itself how it is to be read."""
        content = {
            "format": FORMAT,
            "made_at": plain(self._clock.now(), held.names),
            "time_zone": held.names.zone,
            "studio": desk_site(self._store).name,
            "member": plain(held.member, held.names),
            "records": {kind.__name__: [plain(row, held.names) for row in rows] for kind, rows in held.records.items()},
        }
        return json.dumps(content, ensure_ascii=False, indent=1).encode()

    def _document(self, held: Held, paper: Paper, go_on: GoOn) -> bytes:
        with speaking(chosen()):
            return self._spoken_document(held, paper, go_on)

    def _spoken_document(self, held: Held, paper: Paper, go_on: GoOn) -> bytes:
        site = desk_site(self._store)
        now = wall_time(self._clock.now(), site.zone)
        sheet = DossierSheet(
            studio=site.name,
            name=held.member.name,
            about=tuple(map(say, ABOUT)),
            sections=sections(held.member, held.records, held.names),
            printed=words.printed_at(now),
        )
        return self._printer.render(SheetPack(say("Your data"), (sheet,), chosen(), site.country), paper, go_on)


def _ids(row: Any) -> list[UUID]:
    values = (getattr(row, name) for name in row.__dataclass_fields__)
    return [value for value in values if isinstance(value, UUID)]
