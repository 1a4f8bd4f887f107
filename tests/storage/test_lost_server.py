"""A server that is lost in the middle of a command: what was asked is done once, or said not to be known."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from studio.domain.clock import FixedClock
from studio.domain.errors import StorageError
from studio.domain.roles import Role
from studio.domain.schedule.records import Site
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Work
from studio.storage.engine import Database, open_database
from studio.storage.store import Store
from tests.support.lost_answers import LostAnswers, losing_answers
from tests.support.postgres import PostgresServer

SITE = Site(UUID(int=1), "Northbank", "Europe/London", "GB")
END_THIS_ONE = sa.text("SELECT pg_terminate_backend(pg_backend_pid())")


@pytest.fixture
def way(postgres_server: PostgresServer) -> Iterator[LostAnswers]:
    """A way to the server on which answers get lost; a socket's path must be short."""
    with tempfile.TemporaryDirectory() as folder, losing_answers(postgres_server, Path(folder)) as made:
        yield made


@pytest.fixture
def far(way: LostAnswers, postgres_database: Database, clock: FixedClock) -> Iterator[Store]:
    """The studio, reached that way."""
    name = postgres_database.engine.url.database
    with closing(open_database(f"postgresql://studio@/{name}?host={way.folder}")) as database:
        yield Store(database, clock)


def add_site(work: Work) -> Outcome:
    work.add(replace(SITE, id=UUID(int=1 + len(work.select(Site)))))
    return Outcome(None, Changes.SCHEDULE, "site_added")


def desk() -> Call:
    return Call(None, Role.MANAGER, "Desk 1")


def test_a_command_whose_answer_was_lost_is_asked_again_and_done_once(far: Store, way: LostAnswers) -> None:
    far.run(desk(), add_site)
    way.lose = 1
    outcome = far.run(desk(), add_site)
    assert outcome.repeated
    assert (len(far.select(Site)), far.last_number()) == (2, 2)


def test_an_undo_whose_answer_was_lost_is_done_once(far: Store, way: LostAnswers) -> None:
    entry = far.run(desk(), add_site).entry
    assert entry is not None
    way.lose = 1
    assert far.undo(desk(), entry).repeated
    assert (far.select(Site), far.last_number()) == ([], 2)


def test_a_command_that_lost_its_server_before_the_end_is_begun_anew(far: Store) -> None:
    tries = []

    def lose_it_once(work: Work) -> Outcome:
        outcome = add_site(work)
        tries.append(outcome)
        if len(tries) == 1:
            work.connection.execute(END_THIS_ONE)  # type: ignore[attr-defined]
        return outcome

    outcome = far.run(desk(), lose_it_once)
    assert not outcome.repeated
    assert (len(tries), len(far.select(Site)), far.last_number()) == (2, 1, 1)


def test_where_nobody_answers_any_more_it_is_said_that_it_is_not_known(
    far: Store, way: LostAnswers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.storage.store.PAUSES_S", (0.0, 0.0))
    call = desk()
    assert far.select(Site) == []  # it was there before
    way.lose = 99
    with pytest.raises(StorageError) as caught:
        far.run(call, add_site)
    assert caught.value.code == "answer_lost"
    way.lose = 0
    # Whoever asks for the same once more gets the answer.
    assert far.run(call, add_site).repeated
    assert len(far.select(Site)) == 1


def test_a_server_that_cannot_be_reached_at_all_changed_nothing(tmp_path: Path, clock: FixedClock) -> None:
    address = f"postgresql://studio@/studio?host={tmp_path}"
    with closing(open_database(address)) as database, pytest.raises(StorageError) as caught:
        Store(database, clock).run(desk(), add_site)
    assert caught.value.code == "database_unreachable"
