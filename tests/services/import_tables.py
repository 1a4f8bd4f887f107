"""A table of another program, checked against a studio with two members, for tests of importing."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from studio.domain.clock import FixedClock
from studio.domain.long_work import to_the_end
from studio.domain.members.records import Member
from studio.exchange.tables import write_csv
from studio.services.members.importing.files import Wanted
from studio.services.members.importing.guessing import known_headers
from studio.services.members.importing.rows import Check, CheckedRow
from studio.services.members.importing.service import MemberImport
from studio.storage.import_reads import ImportReads
from studio.storage.store import Store
from tests.builders import STUDIO, call, member, put
from tests.support.tables import TablesHere

KOFI = member("Kofi Mensah", email="kofi@example.org", phone="+44 20 7946 0142", code="00000015", tags=("runner",))
ANA = member("Ana Carvalho", birth_date=date(1980, 1, 31), notes="Likes hills.")


def importing_into(store: Store, clock: FixedClock) -> MemberImport:
    """The service on a studio with Kofi and Ana."""
    put(store, *STUDIO, KOFI, ANA)
    return MemberImport(store, ImportReads(store.connect), clock, TablesHere(known_headers()), write_csv)


go_on = to_the_end


def written(folder: Path, *rows: Sequence[str], header: str) -> Path:
    path = folder / "people.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows(rows)
    return path


def checked(importing: MemberImport, path: Path, **reading: object) -> Check:
    table, guessed = importing.read(call(), path, Wanted(), go_on)
    return importing.check(call(), table, replace(guessed, **reading), go_on)  # type: ignore[arg-type]


def rows(check: Check) -> list[CheckedRow]:
    return [check.row(place) for place in range(len(check.fates))]


def names(store: Store) -> list[str]:
    return sorted(one.name for one in store.select(Member))
