"""Records written in batches."""

from __future__ import annotations

from datetime import date

from studio.domain.members.records import Member
from studio.domain.schedule.records import Session, SessionState, Site
from studio.storage.bulk import Writer
from studio.storage.store import Store
from tests import builders


def test_what_is_written_in_batches_reads_as_it_was(store: Store) -> None:
    clinic = builders.session("2026-04-14T18:45", decided=("state",), state=SessionState.CANCELLED)
    kofi = builders.member("Kofi Mensah", birth_date=date(1990, 2, 28), tags=("trail", "coach’s friend"))
    writer = Writer()
    with store.database.writing() as connection:
        writer.use(connection)
        writer.add(*builders.STUDIO, clinic, kofi)
        writer.flush()
    assert list(store.select(Site)) == [builders.SITE]
    assert list(store.select(Session)) == [clinic]
    assert list(store.select(Member)) == [kofi]
    assert (writer.counts["session"], writer.counts["member"]) == (1, 1)
