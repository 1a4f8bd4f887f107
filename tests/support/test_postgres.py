"""The server for the tests: it answers, on both of the addresses it gives, and its databases are apart."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from tests.support.postgres import PostgresServer


def plain(url: str) -> str:
    """SQLAlchemy's address as the driver wants it."""
    return url.replace("postgresql+psycopg://", "postgresql://")


def test_it_answers_as_an_unprivileged_user_and_not_on_the_network(postgres_url: str) -> None:
    with psycopg.connect(plain(postgres_url)) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
        assert connection.execute("SHOW server_encoding").fetchone() == ("UTF8",)
        folder = connection.execute("SHOW data_directory").fetchone()
    assert folder is not None
    assert Path(folder[0]).stat().st_uid != 0


def test_a_database_can_be_copied_and_made_anew(postgres_server: PostgresServer) -> None:
    first = postgres_server.create_database("first")
    with psycopg.connect(plain(first)) as connection:
        connection.execute("CREATE TABLE room (name text)")
        connection.execute("INSERT INTO room VALUES ('Main')")

    copy = postgres_server.create_database("copy", template="first")
    with psycopg.connect(plain(copy)) as connection:
        assert connection.execute("SELECT name FROM room").fetchall() == [("Main",)]

    postgres_server.create_database("first")
    with psycopg.connect(plain(first)) as connection:
        assert connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (0,)


def test_a_dropped_database_is_gone(postgres_server: PostgresServer) -> None:
    url = postgres_server.create_database("going")
    with psycopg.connect(plain(url)):
        postgres_server.drop_database("going")
    with pytest.raises(psycopg.OperationalError, match='database "going" does not exist'):
        psycopg.connect(plain(url))
