"""The house rules that a machine can keep: who may import whom, sizes, names, and what may stand only in one place."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from checks import CHECKS, Check, lint_imports

ROOT = Path(__file__).resolve().parent.parent
STUDIO = ROOT / "studio"
TEXT_ENDINGS = {
    ".py",
    ".md",
    ".toml",
    ".txt",
    ".cfg",
    ".ini",
    ".mako",
    ".tsv",
    ".yml",
    ".yaml",
    ".json",
    ".svg",
    ".css",
}

FILE_STOP = 400
FUNCTION_STOP = 60
EMPTY_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "managers", "mixed", "misc"}

# Libraries that belong to one room, by the room.
ROOMS = {
    "storage": {"sqlalchemy", "alembic", "sqlcipher3", "psycopg", "psycopg_pool"},
    "printing": {"reportlab", "rl_accel", "pypdfium2", "segno", "uharfbuzz", "bidi", "fontTools"},
    "exchange": {"icalendar", "vobject", "xlsxwriter", "python_calamine", "charset_normalizer"},
    "ui": {"PySide6", "shiboken6", "lucide", "miniaudio"},
}

WITHOUT_QT = ("domain", "drawing", "exchange", "printing", "sample", "services", "storage")
"""What is tested with no window."""

# Calls that ask the computer for the time, by the last two names.
QUESTIONS_OF_TIME = {
    *(("datetime", ask) for ask in ("now", "utcnow", "today")),
    *(("QDateTime", ask) for ask in ("currentDateTime", "currentDateTimeUtc", "currentMSecsSinceEpoch")),
    ("date", "today"),
    ("time", "time"),
    ("QDate", "currentDate"),
    ("QTime", "currentTime"),
}


def python_files(*folders: str) -> list[Path]:
    """All Python files below the given folders of the checkout."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def name_of(path: Path) -> str:
    """A file's path in the checkout, as shown in failures."""
    return path.relative_to(ROOT).as_posix()


def syntax(path: Path) -> ast.Module:
    """The file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imported_modules(path: Path) -> Iterator[str]:
    """Full names of the modules that the file imports, wherever in it."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno}: imports name the whole module"
            assert node.module is not None
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def strangers(paths: Iterable[Path], is_strange: Callable[[str], bool]) -> list[str]:
    """Where these files import what they must not."""
    return [
        f"{name_of(path)} imports {module}" for path in paths for module in imported_modules(path) if is_strange(module)
    ]


def run_import_linter(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the import rules of `folder`'s pyproject.toml on the package that lies in it."""
    command = [lint_imports(), "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_import_rules_hold() -> None:
    result = run_import_linter(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("planted_in", "line", "broken_rule"),
    [
        ("domain/errors.py", "import studio.storage", "Each floor only looks down"),
        ("printing/__init__.py", "import studio.ui", "Each floor only looks down"),
        ("services/__init__.py", "import studio.printing", "Each floor only looks down"),
        ("ui/__init__.py", "import sqlalchemy", "Only storage knows the database libraries"),
        ("services/__init__.py", "from reportlab.pdfgen import canvas", "Only printing knows the PDF libraries"),
        ("drawing/scene.py", "from PySide6 import QtGui", "Only ui knows Qt"),
        ("printing/page.py", "import studio.services.studio", "Paper and drawings get finished values"),
        ("drawing/scene.py", "from studio.domain.clock import Clock", "Paper and drawings get finished values"),
    ],
)
def test_a_planted_import_breaks_the_import_rules(tmp_path: Path, planted_in: str, line: str, broken_rule: str) -> None:
    shutil.copytree(STUDIO, tmp_path / "studio", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "studio" / planted_in).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")

    result = run_import_linter(tmp_path)

    assert result.returncode == 1, result.stdout + result.stderr
    broken = [row for row in result.stdout.splitlines() if row.endswith("BROKEN")]
    assert any(row.startswith(broken_rule) for row in broken), broken


@pytest.mark.parametrize("check", CHECKS[:3], ids=lambda check: check.name)
def test_the_code_passes(check: Check) -> None:
    result = subprocess.run(check.command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_domain_needs_only_the_standard_library_and_dateutil() -> None:
    allowed = sys.stdlib_module_names | {"dateutil"}
    is_strange = lambda module: (
        module.partition(".")[0] not in allowed and not module.startswith("studio.domain") and module != "studio"
    )
    assert strangers(python_files("studio/domain"), is_strange) == []


@pytest.mark.parametrize("room", ROOMS)
def test_a_rooms_libraries_are_imported_nowhere_else(room: str) -> None:
    elsewhere = (path for path in python_files("studio") if not path.is_relative_to(STUDIO / room))
    assert strangers(elsewhere, lambda module: module.partition(".")[0] in ROOMS[room]) == []


def test_what_has_no_window_is_tested_without_qt() -> None:
    is_window = lambda module: module.startswith(("PySide6", "pytestqt", "studio.ui"))
    assert strangers(python_files(*(f"tests/{floor}" for floor in WITHOUT_QT)), is_window) == []


def test_no_test_sleeps_or_mocks() -> None:
    """What measures, bench and soak, may: it asks how long things take and what a library does."""
    waits = re.compile(r"\b(time\.sleep|qWait|QThread\.m?sleep)\(")
    found = [
        name_of(path)
        for path in python_files("tests")
        if path.relative_to(ROOT).parts[1] not in {"bench", "soak"}
        if waits.search(path.read_text(encoding="utf-8"))
        or any(module.startswith("unittest.mock") for module in imported_modules(path))
    ]
    assert found == []


def test_starting_imports_nothing_heavy() -> None:
    """The window is painted first, and a line of the command line's help does not wait for a database library."""
    heavy = {"PySide6", "sqlalchemy", "alembic", "psycopg", "reportlab", "fontTools", "pypdfium2", "phonenumbers"}
    program = "import sys, studio.app; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert heavy & set(loaded.stdout.split()) == set()


def test_opening_today_imports_no_more_than_today_shows() -> None:
    """The roster waits for every module that is imported before it."""
    services = ("services.attendance.service", "services.exercises.shelf")
    parts = ("assembly", "ui.run", "ui.today.page", *services, "storage.attendance")
    program = f"import sys, {', '.join(f'studio.{one}' for one in parts)}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    nouns = ("members", "circuits", "paper", "progress", "schedule", "safety")
    engines = ("alembic", "sqlalchemy.dialects.postgresql", "psycopg")
    others = (
        "reportlab",
        "studio.printing",
        "studio.exchange",
        "studio.domain.sheets",
        "studio.services.exercises.listing",
    )
    later = (*engines, *others, *(f"studio.services.{noun}" for noun in nouns))
    assert [name for name in loaded.stdout.split() if name.startswith(later)] == []


def test_nothing_brings_a_second_sqlite() -> None:
    """Another copy of SQLite in the process drops the file locks that the driver holds."""
    is_sqlite = lambda module: module == "sqlite3" or module.startswith(("sqlite3.", "PySide6.QtSql"))
    assert strangers(python_files("studio"), is_sqlite) == []


def test_no_file_is_longer_than_the_stop() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in all_code()}
    assert {name_of(path): lines for path, lines in lengths.items() if lines > FILE_STOP} == {}


def test_no_function_is_longer_than_the_stop() -> None:
    long = {
        f"{name_of(path)}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path in all_code()
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {function: lines for function, lines in long.items() if lines > FUNCTION_STOP} == {}


def test_no_module_has_a_name_that_says_nothing() -> None:
    named = [name_of(path) for path in all_code() if EMPTY_NAMES & {path.stem, path.parent.name}]
    assert named == []


def test_style_sheets_stand_only_in_the_theme() -> None:
    call = re.compile(r"\bsetStyleSheet\s*\(")
    elsewhere = [
        name_of(path)
        for path in python_files("studio")
        if path != STUDIO / "ui" / "theme.py" and call.search(path.read_text(encoding="utf-8"))
    ]
    assert elsewhere == []


def test_only_the_clock_asks_for_the_time() -> None:
    """Everything else takes a Clock or a value, so that `--now` and the tests rule every date in the program."""
    found = [
        f"{name_of(path)}:{node.lineno}"
        for path in python_files("studio")
        if path != STUDIO / "domain" / "clock.py"
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.Attribute) and (ending(node.value), node.attr) in QUESTIONS_OF_TIME
    ]
    assert found == []


def ending(node: ast.expr) -> str:
    """The last name of a dotted expression; "" for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def test_no_text_names_a_package_host_or_a_place_on_somebodys_machine() -> None:
    hosts = ("pypi.org", "pythonhosted", "index-url =", "extra-index-url=", "find-links =")
    places = re.compile(r"(?<![\w.])/(?:work|home/\w+|root|Users/\w+|opt)/\w")
    found = [
        f"{name_of(path)}: {line.strip()[:80]}"
        for path in tracked_texts()
        if path != Path(__file__)
        for line in path.read_text(encoding="utf-8").splitlines()
        if any(host in line for host in hosts) or places.search(line)
    ]
    assert found == []


def all_code() -> list[Path]:
    """The program, its tests and the runner."""
    return python_files("studio", "tests", "packaging")


def tracked_texts() -> list[Path]:
    """Text files that a reader of the repository gets; all but hidden and generated folders."""
    skipped = {"build", "dist", "node_modules", "__pycache__"}
    return [
        path
        for path in sorted(ROOT.rglob("*"))
        if path.suffix in TEXT_ENDINGS
        and path.is_file()
        and not any(part in skipped or part.startswith(".") for part in path.relative_to(ROOT).parts)
    ]
