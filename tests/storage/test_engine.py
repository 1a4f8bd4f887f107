"""Addresses of databases: what of them is shown, kept and made a folder's name of."""

from __future__ import annotations

import pytest

from studio.storage.engine import address_without_secret, folder_name


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://ann:secret@host:5433/studio", "postgresql://ann@host:5433/studio"),
        (
            "postgresql://ann@host/studio?password=secret&sslmode=require",
            "postgresql://ann@host/studio?sslmode=require",
        ),
        ("postgresql://host/studio", "postgresql://host/studio"),
    ],
)
def test_an_address_is_shown_and_kept_without_its_password(address: str, shown: str) -> None:
    """With stars in the password's place it could not be opened again by the password that the computer keeps."""
    assert address_without_secret(address) == shown


def test_every_server_and_every_database_on_it_has_a_folder_of_its_own() -> None:
    addresses = (
        "postgresql://ann:secret@host:5433/studio",
        "postgresql://host/studio",
        "postgresql://host/other",
        "postgresql://ann@/studio?host=/var/run/postgresql",
    )
    names = [folder_name(one) for one in addresses]
    assert names == ["host-5433-studio", "host-studio", "host-other", "var-run-postgresql-studio"]
