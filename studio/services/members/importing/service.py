"""Members from other programs: read, mapped, checked without writing anything, then taken over as one step.

Lives on a thread of its own, not on the database worker: reading and checking run in processes that may be given up at
any moment, and writing keeps other desks waiting only while it is moved into place.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from studio.domain.clock import Clock, today
from studio.domain.errors import RuleError, StudioError
from studio.domain.ids import new_id
from studio.domain.long_work import GoOn
from studio.domain.members.importing.fields import DateOrder, Field, NameOrder, Reading, WhyNot
from studio.domain.members.names import fold
from studio.domain.members.records import Member
from studio.domain.paper import Setting
from studio.services.access import Part, need_edit
from studio.services.changes import Call, Changes, Outcome
from studio.services.members.importing.checking import check_message, check_task
from studio.services.members.importing.deciding import Compiling, Decisions, Pair, Tally, what_is_left_out
from studio.services.members.importing.files import (
    FoundTable,
    Packed,
    TableReader,
    TableWriter,
    Wanted,
    from_bytes,
)
from studio.services.members.importing.guessing import guess, orders, why_left_out
from studio.services.members.importing.rows import Check, CheckedRow, Kind, Likeness
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

KEPT = "import."
"""How the keys of kept readings begin."""


class ImportQueries(Protocol):
    """What importing reads of the members, in one look."""

    def everybody(self) -> tuple[int, Sequence[Member], Mapping[UUID, Sequence[str]], Mapping[UUID, Sequence[str]]]:
        """The journal's number, all members, the codes of their replaced cards, the names of their emergency
        contacts.
        """


class MemberImport:
    """Every use case of importing. Nothing is written before `apply`."""

    def __init__(
        self, store: Store, reads: ImportQueries, clock: Clock, reader: TableReader, writer: TableWriter
    ) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._reader = reader
        self._writer = writer

    def read(self, call: Call, path: Path, wanted: Wanted, go_on: GoOn) -> tuple[FoundTable, Reading]:
        """A table, and how to read it: as its columns were read the last time, else guessed.

        Raises as `TableReader.read`, `NotAllowedError`.
        """
        need_edit(call.role, Part.IMPORT)
        table = self._reader.read(path, wanted, go_on)
        guessed = guess(table, desk_site(self._store).country)
        for kept in self._store.select(Setting, key=_key(table)):
            guessed = _kept_reading(kept.value, table, guessed)
        return table, guessed

    def check(self, call: Call, table: FoundTable, reading: Reading, go_on: GoOn) -> Check:
        """What taking it over would do; writes nothing. Columns about health are never taken over.

        Raises `RuleError` "import_health", "import_" and `Reading.trouble`, each with the column, `StudioError`
        "given_up", "check_too_slow", "check_unreadable", `NotAllowedError`.
        """
        need_edit(call.role, Part.IMPORT)
        for place, header in enumerate(table.columns):
            if reading.fields[place] is not Field.LEAVE and why_left_out(header) is WhyNot.HEALTH:
                raise RuleError("import_health", column=place)
        trouble = reading.trouble()
        if trouble is not None:
            raise RuleError(f"import_{trouble[0]}", column=trouble[1])
        number, members, old_codes, contacts = self._reads.everybody()
        plain = Packed.of(plain_member(one, old_codes.get(one.id, ()), contacts.get(one.id, ())) for one in members)
        day = today(self._clock, desk_site(self._store).zone)
        head, rows = from_bytes(self._reader.work(check_task, check_message(reading, day, plain, table.rows), go_on))
        alike: dict[Kind, int] = {(Likeness(how), *rest): count for how, *rest, count in head["alike"]}
        return Check(table, reading, head["fates"].encode(), rows, {one.id: one for one in members}, number, alike)

    def apply(self, call: Call, check: Check, decisions: Decisions, go_on: GoOn) -> tuple[Outcome, Tally]:
        """Take it over as one step, which one undo takes back; label "members_imported" with number and updated.

        Giving up until the last row is ready leaves nothing written. Raises `StudioError` "given_up", `ConflictError`
        "members_changed" (check again), `RuleError` "nothing_to_import".
        """
        need_edit(call.role, Part.IMPORT)
        day = today(self._clock, desk_site(self._store).zone)
        codes = {one.code for one in check.members.values()}
        codes |= {code for some in self._reads.everybody()[2].values() for code in some}
        compiling = Compiling(check, decisions, day, codes)

        def watched() -> Iterator[Sequence[Pair]]:
            total = max(len(check.rows.chunks), 1)
            for done, batch in enumerate(compiling.batches()):
                if not go_on(done / total):
                    raise StudioError("given_up")
                yield batch
            if not go_on(1.0):
                raise StudioError("given_up")

        def outcome() -> Outcome:
            tally = compiling.tally
            if not tally.new and not tally.updated:
                raise RuleError("nothing_to_import")
            details = {"number": str(tally.new), "updated": str(tally.updated), "file": check.table.name}
            return Outcome(None, Changes.MEMBERS, "members_imported", details)

        done = self._store.run_import(call, watched(), outcome, check.stands_on)
        self._keep(call, check.table, check.reading)
        return done, compiling.tally

    def save_left_out(
        self, path: Path, check: Check, decisions: Decisions, words: Callable[[CheckedRow], str], reason: str
    ) -> int:
        """Write the rows that are left out to a table: their own columns, and why under the heading `reason`."""
        rows = ([*cells, words(row)] for row, cells in what_is_left_out(check, decisions))
        return self._writer(path, [*check.table.columns, reason], rows)

    def _keep(self, call: Call, table: FoundTable, reading: Reading) -> None:
        """Remember how tables with these headings are read."""
        key, value = _key(table), _plain_reading(reading)

        def do(work: Work) -> Outcome:
            known = work.select(Setting, key=key)
            for one in known:
                work.change(one, replace(one, value=value))
            if not known:
                work.add(Setting(new_id(), key, value))
            return Outcome(None, Changes.NONE, "import_reading_kept", {"file": table.name})

        self._store.run(Call(call.actor_id, call.role, call.desk), do)


def plain_member(one: Member, old_codes: Sequence[str], contacts: Sequence[str]) -> dict[str, Any]:
    """A member as the check compares rows with it."""
    return {
        "id": one.id.hex,
        "code": one.code,
        "name": one.name,
        "legal_name": one.legal_name,
        "pronouns": one.pronouns,
        "email": one.email,
        "phone": one.phone,
        "second_phone": one.second_phone,
        "birth_date": "" if one.birth_date is None else one.birth_date.isoformat(),
        "address": one.address,
        "level": one.level,
        "weekly_target": one.weekly_target,
        "tags": list(one.tags),
        "goal": one.goal,
        "notes": one.notes,
        "household": one.household_id is not None,
        "old_codes": list(old_codes),
        "contacts": [name.casefold() for name in contacts],
    }


def _key(table: FoundTable) -> str:
    """The setting that keeps how tables with these headings are read."""
    headings = "\n".join(map(fold, table.columns))
    return KEPT + hashlib.sha256(headings.encode()).hexdigest()[:24]


def _plain_reading(reading: Reading) -> str:
    plain = {"fields": reading.fields, "orders": reading.orders, "names": reading.names, "country": reading.country}
    return json.dumps(plain | {"lenient": reading.lenient})


def _kept_reading(text: str, table: FoundTable, guessed: Reading) -> Reading:
    """A kept reading where it fits the table; days that plainly contradict the kept order are asked about again."""
    plain = json.loads(text)
    try:
        fields, kept = tuple(map(Field, plain["fields"])), tuple(map(DateOrder, plain["orders"]))
        names = NameOrder(plain["names"])
    except ValueError:
        return guessed
    if len(fields) != len(table.columns):
        return guessed
    found = orders(table, fields)
    agreed = tuple(old if new is DateOrder.OPEN else new for old, new in zip(kept, found, strict=True))
    return Reading(fields, agreed, names, plain["country"], bool(plain["lenient"]))
