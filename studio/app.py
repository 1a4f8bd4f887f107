"""The composition root, with `assembly.py` alone in seeing every floor. What is heavy is imported where it is first
needed.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

from studio.cli import Request, answer, build_parser
from studio.cli.options import window_options
from studio.domain.clock import DeskClock, wall_time
from studio.domain.errors import StorageError
from studio.domain.sheets.wording import choose, chosen, say, speaking
from studio.services.files import make_folder

if TYPE_CHECKING:
    from studio.services.safety.rows import Backup, Restored
    from studio.services.studio import Studio
    from studio.storage.engine import Database
    from studio.storage.vault import BackupFolder

SAMPLE_MEMBERS, SAMPLE_SEED = 180, 7
Where = Path | str
"""A database file, or a server's address."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; answers the exit status (0 well, 1 an error said on standard error, 2 wrong usage)."""
    wanted, more = window_options().parse_known_args(arguments)
    clock = DeskClock(wanted.now)
    where = asked_for(wanted.database)
    if more:
        speak_as_usual()
        with speaking(chosen()):
            return run_routine(more, Opening(where or default_database(), clock), sample=wanted.sample)
    return open_window(where or (None if wanted.sample else last_database()), clock, sample=wanted.sample)


def run_routine(arguments: Sequence[str], opening: Opening, *, sample: bool) -> int:
    """Run one command of the command line; answers the exit status."""
    from studio.cli.frame import speak

    speak()
    parser = build_parser()
    wanted = parser.parse_args(arguments)
    if sample:
        parser.error(say("--sample opens the window; name a sample studio's file with --database"))
    if opening.is_at(getattr(wanted, "out", None)):
        parser.error(say("--out names the database itself"))
    # A program that was started without a terminal may have no input at all.
    return answer(Request(wanted, opening, sys.stdin or io.StringIO(), sys.stdout))


def speak_as_usual() -> None:
    """Let paper and answers speak the language of the terminal."""
    from studio.services.paper.languages import wording_of

    choose(wording_of(next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")))


def open_window(where: Where | None, clock: DeskClock, *, sample: bool) -> int:
    """Show the window at once; the database is opened on its worker afterwards."""
    from studio.ui.quick_start import begin_quickly

    begin_quickly()
    from platformdirs import user_log_path

    from studio.ui.run import run_window

    logs = user_log_path("studio-desk", appauthor=False)
    return run_window(
        where, clock, lambda place: Opening(place or default_database(), clock, remembered=True), logs, sample=sample
    )


def asked_for(option: str | None) -> Where | None:
    """The database named by `--database` or `STUDIO_DATABASE`, or None."""
    text = option or os.environ.get("STUDIO_DATABASE") or ""
    if text.startswith("postgresql"):
        return text
    return Path(text).expanduser() if text else None


def data_folder() -> Path:
    """Where this program keeps databases on this computer."""
    from platformdirs import user_data_path

    return user_data_path("studio-desk", appauthor=False)


def default_database() -> Path:
    """The studio's own database when none was named."""
    return data_folder() / "studio.db"


def last_database() -> Where | None:
    """The database that the window had open last, when it is still there."""
    try:
        text = json.loads(_memory().read_text(encoding="utf-8"))["last"]
    except (OSError, ValueError, KeyError):
        return default_database() if default_database().exists() else None
    if text.startswith("postgresql"):
        return str(text)
    return Path(text) if Path(text).exists() else None


def remember_database(where: Where) -> None:
    """Keep which database the window has open. A server's address is kept without its password."""
    from studio.storage.engine import address_without_secret

    memory = _memory()
    memory.parent.mkdir(parents=True, exist_ok=True)
    text = address_without_secret(where) if isinstance(where, str) else str(where.absolute())
    memory.write_text(json.dumps({"last": text}), encoding="utf-8")


def _memory() -> Path:
    from platformdirs import user_config_path

    return user_config_path("studio-desk", appauthor=False) / "last-database.json"


@dataclass(frozen=True, slots=True)
class Opening:
    """Opens, makes, restores and backs up one database."""

    where: Where
    clock: DeskClock
    remembered: bool = False

    def shown(self) -> str:
        """Where the database is: a file, or a server's address without its password."""
        from studio.storage.engine import address_without_secret

        return str(self.where) if isinstance(self.where, Path) else address_without_secret(self.where)

    def is_at(self, path: Path | None) -> bool:
        """Whether a file is the database itself, under whatever name."""
        here = self.where
        return path is not None and isinstance(here, Path) and here.exists() and path.exists() and path.samefile(here)

    def open(self) -> Studio:
        """Open the database, bring an older schema up to date (after a backup), and put the services together on it."""
        from studio.assembly import assemble

        database = self._database()
        try:
            self._bring_up_to_date(database)
            studio = assemble(database, lambda: self._vault(database), self.clock)
            if self.remembered:
                remember_database(self.where)
        except BaseException:
            database.close()
            raise
        return studio

    def open_sample(self) -> Studio:
        """Open the sample studio of today, made anew as it is at this hour when there is none; those of other days are
        only in the way.
        """
        from studio.sample.source import ZONE

        now = self.clock.set_to or wall_time(self.clock.now(), ZONE)
        day = now.date()
        sample = Opening(data_folder() / "sample" / f"sample-{day}.db", self.clock)
        assert isinstance(sample.where, Path)  # noqa: S101 -- made a line above
        if not sample.where.is_file():
            for old in sample.where.parent.glob("sample-*"):
                if not old.name.startswith(sample.where.stem):  # of today's another window may make one right now
                    shutil.rmtree(old) if old.is_dir() else old.unlink()
            try:
                sample.make_sample(SAMPLE_MEMBERS, 1, SAMPLE_SEED, day, now.time())
            except StorageError:
                if not sample.where.is_file():
                    raise
        return sample.open()

    def found_and_open(self, name: str, zone: str, country: str) -> Studio:
        """Make a new studio and open it."""
        self.make_empty(name, zone, country)
        return self.open()

    def restore_and_open(self, source: Path) -> Studio:
        """Put a backup in the database's place and open it."""
        self.restore(source)
        return self.open()

    def backups(self) -> Sequence[Backup]:
        """The backups beside the database, newest first, whether or not it can be opened."""
        from studio.storage.engine import open_database
        from studio.storage.vault import BackupFolder

        return BackupFolder(open_database(self.where), self._folder(), self.clock).backups()

    def make_sample(self, members: int, years: int, seed: int, today: date, until: time | None = None) -> str:
        """Make a sample studio in a place where there is no database yet; in the evening, or as it is at `until`."""
        from studio import sample
        from studio.sample.source import NOW
        from studio.storage.founding import new_database

        with new_database(self.where, self.shown(), self.clock.now()) as database:
            report = sample.build(database, members=members, years=years, seed=seed, today=today, until=until or NOW)
        return f"{self.where}: {report}"

    def make_empty(self, name: str, zone: str, country: str) -> None:
        """Make a database for a new studio: its site and one manager."""
        from studio.storage.founding import found_studio, new_database

        now = self.clock.now()
        with new_database(self.where, self.shown(), now) as database:
            found_studio(database, now, name=name, zone=zone, country=country)

    def restore(self, source: Path) -> str:
        """Put a backup in the database's place; answers the name of what stood there and is kept, "" for nothing."""
        done = self._restored(source)
        return "" if done is None else done.kept or ""

    def _restored(self, source: Path) -> Restored | None:
        if isinstance(self.where, Path):
            from studio.storage.restoring import restore

            make_folder(self.where.parent)
            return restore(source, self.where, self.clock.now())
        from studio.storage.engine import open_database
        from studio.storage.server_restoring import restore_server

        database = open_database(self.where)
        try:
            return restore_server(source, database, self.clock.now())
        finally:
            database.close()

    def back_up_to(self, path: Path) -> None:
        """Write one verified backup to a file."""
        from studio.storage.vault import write_backup

        database = self._database()
        try:
            write_backup(database, path)
        finally:
            database.close()

    def today(self) -> date:
        """The day it is by the program's clock."""
        if self.clock.set_to is not None:
            return self.clock.set_to.date()
        return self.clock.now().astimezone().date()

    def _database(self) -> Database:
        from studio.storage.engine import open_database

        if isinstance(self.where, Path) and not self.where.is_file():
            raise StorageError("database_missing", where=self.shown())
        return open_database(self.where)

    def _bring_up_to_date(self, database: Database) -> None:
        from studio.domain.long_work import to_the_end
        from studio.storage.schema import HEAD, migrate, schema_version, site_zone

        version = schema_version(database)
        if version is None:
            raise StorageError("database_missing", where=self.shown())
        if version != HEAD:
            # The backup is told the time at the site; the services that could be asked for it do not stand yet.
            self.clock.zone = site_zone(database) or self.clock.zone
            self._vault(database).make(to_the_end)
            migrate(database)
        with suppress(StorageError):  # another program has the file: the next start does it
            database.wipe()

    def _vault(self, database: Database) -> BackupFolder:
        from studio.storage.vault import BackupFolder

        return BackupFolder(database, self._folder(), self.clock)

    def _folder(self) -> Path:
        if isinstance(self.where, Path):
            return self.where.with_name(f"{self.where.stem}-backups")
        from studio.storage.engine import folder_name

        return data_folder() / "server-backups" / folder_name(self.where)


if __name__ == "__main__":
    sys.exit(main())
