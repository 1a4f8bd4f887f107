"""A way to a PostgreSQL server that is cut after a COMMIT arrived and before its answer comes back."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.support.postgres import PostgresServer

_SOCKET = ".s.PGSQL.5432"


class LostAnswers:
    """Passes everything on in both ways; `lose` names how many answers to a COMMIT are still to be lost."""

    def __init__(self, server: PostgresServer, folder: Path) -> None:
        self.folder = folder
        self.lose = 0
        self._server = str(server.folder / _SOCKET)
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(folder / _SOCKET))
        self._door.listen()
        threading.Thread(target=self._let_in, daemon=True).start()

    def close(self) -> None:
        """Let nobody in any more."""
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()

    def _let_in(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._door.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(self._server)
                committing = threading.Event()
                for one, other, there in ((client, server, True), (server, client, False)):
                    threading.Thread(target=self._pass, args=(one, other, committing, there), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket, committing: threading.Event, there: bool) -> None:
        with suppress(OSError):
            while data := one.recv(65_536):
                if there and b"COMMIT" in data and self.lose:
                    self.lose -= 1
                    committing.set()
                elif not there and committing.is_set():
                    break  # it was carried out, and nobody hears of it
                other.sendall(data)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()


@contextmanager
def losing_answers(server: PostgresServer, folder: Path) -> Iterator[LostAnswers]:
    """Lend such a way; its socket stands in `folder`."""
    made = LostAnswers(server, folder)
    try:
        yield made
    finally:
        made.close()
