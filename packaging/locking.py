"""Remaking the locked requirements: versions and hashes only, never where they came from."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from debian import SetupError
from virtual_env import REQUIREMENTS, ROOT, Kind, call, child_environment, make_venv, program

GROUPS: dict[Kind, list[str]] = {
    "run": ["--extra", "postgresql", "--group", "build"],
    "dev": ["--extra", "postgresql", "--group", "build", "--group", "dev"],
}
# pip's settings, by the name that the resolver knows them under. Its extra places are left out: a local mirror holds
# the files of its own system only, and the lock must hold the hashes for every system.
PIP_SETTINGS = {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE"}


def lock() -> None:
    """Write both requirement files anew, with the newest versions that pyproject.toml allows.

    Raises SetupError when the resolver can't be installed or finds no answer.
    """
    if not program("python").exists():
        make_venv()
    with tempfile.TemporaryDirectory() as folder:
        install = [str(program("python")), "-m", "pip", "--quiet", "install", "--target", folder, "uv"]
        call(install, "the resolver could not be installed")
        environment = {**child_environment(), **resolver_settings(), "PYTHONPATH": folder}
        for kind, path in REQUIREMENTS.items():
            print(f"Locking {path.relative_to(ROOT).as_posix()} ...", flush=True)
            command = resolver_command(GROUPS[kind], path)
            if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
                raise SetupError(f"{path.name} is as it was: the resolver found no answer (the lines above say why).")


def resolver_command(groups: list[str], output: Path) -> list[str]:
    """The call that resolves pyproject.toml with `groups` for every system into `output`."""
    resolver = [str(program("python")), "-m", "uv", "pip", "compile", "--quiet", "--upgrade", "pyproject.toml"]
    form = ["--universal", "--python-version", "3.11", "--generate-hashes"]
    silence = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    return [*resolver, *form, *silence, *groups, "--output-file", str(output)]


def resolver_settings() -> dict[str, str]:
    """The machine's own pip settings, as the resolver wants them; settings already made for the resolver win."""
    listing = subprocess.run(
        [str(program("python")), "-m", "pip", "config", "list"],
        capture_output=True,
        text=True,
        env=child_environment(),
        check=True,
    ).stdout
    settings: dict[str, str] = {}
    for line in listing.splitlines():
        name, _, value = line.partition("=")
        variable = PIP_SETTINGS.get(name.rpartition(".")[2])
        if variable is not None and variable not in os.environ:
            settings[variable] = " ".join(value.strip("'\"").replace("\\n", " ").split())
    return settings
