"""Exports hold no formula in either format, whatever stands in them, and come back through an import as they were."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.errors import StudioError
from studio.exchange.cells import safe_text, unguarded
from studio.exchange.tables import write_csv, write_xlsx
from studio.services.exports.service import ExportService
from studio.services.members.importing.files import Wanted
from studio.services.members.importing.guessing import known_headers
from studio.storage.exports import ExportRows
from studio.storage.store import Store
from tests.builders import STUDIO, call, member, put
from tests.support.tables import TablesHere

HOSTILE = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\u00a0=1+1",
    "＝1+1",
    "＋1",
    "－1+1",
    "＠A1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.org","here")',
    "+44 20 7946 0142",
    "+442079460142",
    "-",
)
KEPT = ("-12", "-12.5", "12", "Kofi Mensah", "'t Hooft", "O’Rourke", "2026-04-14", "a=b", "020 7946 0142")


def test_what_a_spreadsheet_could_run_is_guarded_and_nothing_else() -> None:
    assert [safe_text(text) for text in HOSTILE] == [f"'{text}" for text in HOSTILE]
    assert [safe_text(text) for text in KEPT] == list(KEPT)


@given(st.text(alphabet=st.sampled_from("=+-@\t\r\n ＝＋－＠'19.ax"), max_size=8))
def test_no_guarded_text_begins_as_a_formula_and_the_guard_comes_off(text: str) -> None:
    safe = safe_text(text)

    bare = safe.lstrip()
    assert bare[:1] not in {"=", "+", "@", "＝", "＋", "＠"}
    assert bare[:1] not in {"-", "－"} or float(bare) < 1
    assert unguarded(safe) == text or text.startswith("'")


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_a_table_that_cannot_be_written_says_so(tmp_path: Path, write: Callable[..., int]) -> None:
    path = tmp_path / "gone" / "members.csv"
    with pytest.raises(StudioError) as caught:
        write(path, ["Name"], [["Zoë"]])
    assert (caught.value.code, caught.value.details["name"]) == ("folder_missing", str(path))


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_texts_are_written_as_text_headings_too(tmp_path: Path, write: Callable[..., int]) -> None:
    path = tmp_path / "out"
    assert write(path, ["Name", *HOSTILE], [["Kofi", *HOSTILE], [1, 2.5, None, *HOSTILE]]) == 2

    if write is write_csv:
        with path.open(encoding="utf-8-sig", newline="") as file:
            found = list(csv.reader(file))
        assert found[0] == ["Name", *(f"'{text}" for text in HOSTILE)]
        assert found[2][:3] == ["1", "2.5", ""]
        return
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in sheet
        assert not any("vba" in name.lower() for name in book.namelist())


@pytest.mark.parametrize("file_format", ["csv", "xlsx"])
def test_members_go_out_and_come_back(store: Store, tmp_path: Path, file_format: str) -> None:
    people = [
        member(name, phone="+44 20 7946 0142", birth_date=date(1980, 1, 31), notes="- rows\n- early", tags=("a", "b"))
        for name in ("=Kofi Mensah", "@Ana", "-Bo", "'t Hooft", "+Cy")
    ]
    put(store, *STUDIO, *people)
    exports = ExportService(ExportRows(store.connect), {"csv": write_csv, "xlsx": write_xlsx})
    path = tmp_path / f"out.{file_format}"
    exports.export(call(), "members", file_format, path)

    table = TablesHere(known_headers()).read(path, Wanted(), lambda _share: True)

    rows = [dict(zip(table.columns, cells, strict=True)) for _, cells in table.rows]
    assert [one["name"] for one in rows] == [one.name for one in people]
    assert {one["phone"] for one in rows} == {"+44 20 7946 0142"}
    assert {(one["birth_date"], one["joined_on"]) for one in rows} == {("1980-01-31", "2025-03-01")}
    assert {one["notes"] for one in rows} == {"- rows\n- early"}
