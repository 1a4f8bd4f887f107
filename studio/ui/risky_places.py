"""Places where a database file is in danger: drives of a network, and folders that another program copies about."""

from __future__ import annotations

import ctypes
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from studio.ui.phrases import tr

_OF_NETWORKS = frozenset({
    "9p", "afpfs", "cifs", "davfs", "fuse.davfs", "fuse.rclone", "fuse.sshfs", "ncpfs", "nfs", "nfs4", "smb", "smb2",
    "smb3", "smbfs", "webdav",
})  # fmt: skip
_OF_COPIERS = ("dropbox", "onedrive", "google", "icloud", "com~apple~clouddocs", "nextcloud")
"""How the folders begin that such programs keep in step, in small letters."""
_WINDOWS_NETWORK_DRIVE = 4


class Risk(Enum):
    """What endangers a file."""

    NONE = auto()
    NETWORK = auto()
    """A file on a network is locked for one computer at best: two that write at once damage it."""
    COPIED = auto()
    """The file is copied while it is written to, or replaced by an older one."""


def risk_of(folder: Path) -> Risk:
    """What endangers a database in a folder. May wait for the network."""
    if is_of_network(bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode()) or _is_remote(folder):
        return Risk.NETWORK
    copied = any(part.lower().startswith(_OF_COPIERS) for part in folder.parts)
    return Risk.COPIED if copied else Risk.NONE


def risk_words(risk: Risk) -> str:
    """What may happen, and what to do."""
    if risk is Risk.NETWORK:
        return tr(
            "The studio's file lies on a network drive, where two computers that write at once can damage it. Keep it "
            "on this computer, or let several desks share a PostgreSQL server."
        )
    return tr(
        "The studio's file lies in a folder that another program copies about: it may be taken half written, or an "
        "older one put in its place. Keep it in another folder of this computer."
    )


def is_of_network(file_system: str) -> bool:
    """Whether a file system is another computer's."""
    return file_system.lower() in _OF_NETWORKS


def _is_remote(folder: Path) -> bool:
    """Whether Windows says that a drive is another computer's; its file system looks like one's own."""
    windows = getattr(ctypes, "windll", None)
    if windows is None:
        return False
    place = folder.absolute().anchor
    return place.startswith("\\\\") or windows.kernel32.GetDriveTypeW(place) == _WINDOWS_NETWORK_DRIVE
