"""The project's own Python environment, `.venv`: made once, filled with the locked libraries, and stamped."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from debian import SetupError

Kind = Literal["run", "dev"]

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "studio-desk.json"
REQUIREMENTS: dict[Kind, Path] = {
    "run": ROOT / "packaging" / "requirements.txt",
    "dev": ROOT / "packaging" / "requirements-dev.txt",
}


def program(name: str) -> Path:
    """Where `.venv` keeps the program `name` ("python", "lint-imports"...) on this system."""
    return VENV / ("Scripts" if os.name == "nt" else "bin") / (f"{name}.exe" if os.name == "nt" else name)


def child_environment() -> dict[str, str]:
    """The environment for the programs started from here: byte code is kept, else each start takes twice as long."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.pop("PYTHONHOME", None)
    return environment


def fingerprint(kind: Kind) -> str:
    """A digest that changes whenever what `kind` needs installed changes, or the checkout or its Python has moved."""
    digest = hashlib.sha256()
    digest.update(f"{sys.version_info[:2]} {sys.platform} {ROOT}".encode())
    for path in (REQUIREMENTS[kind], ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def read_stamp() -> dict[str, str]:
    """What is installed, by kind; empty when nothing is, or when an earlier set-up stopped half way."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and program("python").exists() else {}


def is_ready(kind: Kind) -> bool:
    """True when nothing has to be done for `kind`; what developers need includes what the program needs."""
    stamp = read_stamp()
    return any(stamp.get(installed) == fingerprint(installed) for installed in (kind, "dev"))


def prepare(kind: Kind) -> None:
    """Make `.venv` hold the locked libraries for `kind` and the project itself, and stamp it.

    Raises SetupError when the environment can't be made or a library can't be installed.
    """
    if not works(program("python")):
        make_venv()
    STAMP.unlink(missing_ok=True)
    print("Installing the libraries (once; a few minutes on a slow line) ...", flush=True)
    pip("install", "--require-hashes", "--requirement", str(REQUIREMENTS[kind]))
    pip("install", "--no-build-isolation", "--no-deps", "--editable", str(ROOT))
    call([str(program("python")), "-m", "compileall", "-q", str(ROOT / "studio")], "could not compile the program")
    STAMP.write_text(json.dumps({kind: fingerprint(kind)}), encoding="utf-8")


def works(python: Path) -> bool:
    """True when this interpreter starts, is of our version and has pip."""
    question = "import sys, pip; sys.exit(sys.version_info[:2] != (int(sys.argv[1]), int(sys.argv[2])))"
    version = [str(part) for part in sys.version_info[:2]]
    try:
        return subprocess.run([python, "-c", question, *version], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def missing_for_venv() -> list[str]:
    """The Debian package without which no `.venv` can be made here, when it is missing and there is none yet."""
    return ["python3-venv"] if find_spec("ensurepip") is None and not works(program("python")) else []


def make_venv() -> None:
    """Make an empty `.venv` with pip in it."""
    print("Making .venv ...", flush=True)
    # A child, for ensurepip may have come a moment ago.
    call([sys.executable, "-m", "venv", "--clear", str(VENV)], "could not make .venv")


def pip(*arguments: str) -> None:
    """Run the environment's pip with the machine's own configuration."""
    call([str(program("python")), "-m", "pip", "--quiet", *arguments], "pip could not install what is needed")


def call(command: list[str], complaint: str) -> None:
    """Run `command` in the project's folder; raise SetupError with `complaint` when it fails."""
    status = subprocess.run(command, cwd=ROOT, env=child_environment(), check=False).returncode
    if status:
        raise SetupError(f"Studio Desk is not set up: {complaint} (status {status}; the lines above say why).")
