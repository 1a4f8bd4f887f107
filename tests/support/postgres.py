"""A PostgreSQL server for one test run: started when the first test asks, shared by all workers, gone at the end.

It lives in a temporary folder, answers on a socket there and on no port, and trusts nothing to a disk that a test could
miss: it never waits for writing. Started by root, it runs as an unprivileged user, as PostgreSQL demands.
"""

from __future__ import annotations

import fcntl
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import psycopg
from psycopg import sql

FOLDER_VARIABLE = "STUDIO_TEST_POSTGRES"
FOLDER_PREFIX = "studio-pg-"
OWNER = "studio"
SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{folder}'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 100
"""


class CannotRunError(Exception):
    """No PostgreSQL can be run here; the text is one line that says why."""


class Person(TypedDict, total=False):
    """The user to run as, in the words of `subprocess`; empty for the one who runs the tests."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A running server, by the folder of its socket."""

    folder: Path

    def url(self, database: str) -> str:
        """SQLAlchemy's address of one of its databases."""
        return f"postgresql+psycopg://{OWNER}@/{database}?host={self.folder}"

    def create_database(self, name: str, template: str = "template0") -> str:
        """Make an empty database, or a copy of `template`, in the place of any of that name; return its address."""
        self.drop_database(name)
        command = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        self._carry_out(command)
        return self.url(name)

    def drop_database(self, name: str) -> None:
        """Remove a database with whoever is still in it: hundreds of them would fill the temporary folder."""
        self._carry_out(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def _carry_out(self, command: sql.Composed) -> None:
        with psycopg.connect(dbname="postgres", user=OWNER, host=str(self.folder), autocommit=True) as connection:
            connection.execute(command)


def open_run() -> None:
    """Make the run's folder, which workers find in their environment; clear up after runs that were killed."""
    clear_up_after_the_dead()
    folder = tempfile.mkdtemp(prefix=FOLDER_PREFIX)
    (Path(folder) / "run.json").write_text(json.dumps({"pid": os.getpid()}), encoding="utf-8")
    os.environ[FOLDER_VARIABLE] = folder


def close_run() -> None:
    """Stop the run's server, if any test started one, and remove its folder."""
    stop_and_remove(Path(os.environ.pop(FOLDER_VARIABLE)))


def running_server() -> PostgresServer:
    """The run's server, started by whichever worker comes first.

    Raises CannotRunError where PostgreSQL is not installed, and CalledProcessError when it is but does not start.
    """
    folder = Path(os.environ[FOLDER_VARIABLE])
    with locked(folder / "lock"):
        if not (folder / "data" / "postmaster.pid").exists():
            start(folder)
    return PostgresServer(folder)


def start(folder: Path) -> None:
    """Make a cluster in `folder` and start it; returns when it answers."""
    person = unprivileged_person()
    if person:
        os.chown(folder, person["user"], person["group"])
    data = folder / "data"
    options = ["--auth=trust", f"--username={OWNER}", "--encoding=UTF8", "--locale=C", "--no-sync"]
    call([str(program("initdb")), f"--pgdata={data}", *options], person)
    with (data / "postgresql.conf").open("a", encoding="utf-8") as file:
        file.write(SETTINGS.format(folder=folder))
    call([*control(data), f"--log={folder / 'log'}", "--wait", "start"], person)


def stop_and_remove(folder: Path) -> None:
    """Stop the server in `folder` at once, if there is one, and remove the folder."""
    data = folder / "data"
    if (data / "postmaster.pid").exists():
        command = [*control(data), "--mode=immediate", "--wait", "stop"]
        subprocess.run(command, cwd="/", capture_output=True, check=False, **unprivileged_person())
    shutil.rmtree(folder, ignore_errors=True)


def clear_up_after_the_dead() -> None:
    """Stop servers whose test run was killed and could not stop them."""
    for folder in Path(tempfile.gettempdir()).glob(f"{FOLDER_PREFIX}*"):
        try:
            pid = json.loads((folder / "run.json").read_text(encoding="utf-8"))["pid"]
            os.kill(pid, 0)
        except ProcessLookupError:
            stop_and_remove(folder)
        except (OSError, ValueError, KeyError):
            continue  # somebody else's, or being made at this moment


def program(name: str) -> Path:
    """Where the server's program lies: on PATH or where Debian puts it.

    Raises CannotRunError when there is none.
    """
    on_path = shutil.which(name)
    found = [Path(on_path)] if on_path else sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    if not found:
        raise CannotRunError(f"PostgreSQL is not installed here (no {name}), so its tests are skipped")
    return found[-1]


def control(data: Path) -> list[str]:
    """The beginning of a call that starts or stops the server."""
    return [str(program("pg_ctl")), f"--pgdata={data}", "--silent"]


def unprivileged_person() -> Person:
    """Whom to run the server as: root's stand-in is Debian's `postgres`, else `nobody`."""
    if os.geteuid() != 0:
        return {}
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = names.get("postgres") or names.get("nobody")
    if entry is None:
        raise CannotRunError("PostgreSQL does not run as root and there is no other user, so its tests are skipped")
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def call(command: list[str], person: Person) -> None:
    """Run `command` as `person`; what it says is shown only when it fails."""
    # A server started from here must not hold the pipe that this call reads, so what it says goes to a file.
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        done = subprocess.run(command, cwd="/", stdout=said, stderr=said, check=False, **person)
        if done.returncode:
            said.seek(0)
            sys.stderr.write(said.read())
            done.check_returncode()


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file, for one worker at a time."""
    with path.open("w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
