"""The system libraries that Qt and the tests need: found by loading them, installed with apt where that is allowed."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

# What the Qt libraries load, by the Debian package that brings it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
# What Qt loads besides to open a window on an X screen.
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class SetupError(Exception):
    """Something is missing that only the person at the computer can give; the text says what to do."""


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """The packages of those `libraries` (soname: package) that can't be loaded; none on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for soname, package in libraries.items() if not loads(soname)]


def loads(soname: str) -> bool:
    """True when the system finds the shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_postgresql() -> bool:
    """True when a PostgreSQL server can be started from here."""
    return shutil.which("initdb") is not None or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


def install(packages: list[str], why: str) -> None:
    """Install Debian `packages`; `why` begins the message.

    Raises SetupError, with the command to type, when there is no apt, no right to use it, or it fails.
    """
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise SetupError(f"{why}. Install what your system calls these Debian packages, then try again: {names}")
    by_hand = f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}"
    prefix = root_prefix()
    if prefix is None:
        raise SetupError(f"{why}. Type this, then try again:\n\n    {by_hand}\n")
    print(f"{why}: installing {names} ...", flush=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    # Lists that can't be refreshed may still be good enough, so only the second status counts.
    subprocess.run([*apt, "update"], stdout=subprocess.DEVNULL, check=False)
    command = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode:
        raise SetupError(f"{why}, and apt-get could not install it. Type this to see why:\n\n    {by_hand}\n")


def root_prefix() -> list[str] | None:
    """The words that make a command run as root: none for root, sudo when it asks nothing; None when it can't be."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None
