"""Tables of other programs are read whatever made them, and hostile ones end in a clear reason."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from studio.domain.errors import StudioError
from studio.exchange.member_tables import MemberTables
from studio.services.members.importing.files import LARGEST, FoundTable, Wanted
from studio.services.members.importing.guessing import known_headers
from tests.services.import_tables import go_on
from tests.support.tables import TablesHere, write_workbook

PLAIN = "Name,E-mail\nKofi Mensah,kofi@example.org\nBjörn Lindqvist,bjorn@example.org\n"


AS_IT_IS = Wanted()


def found(path: Path, wanted: Wanted = AS_IT_IS) -> FoundTable:
    return TablesHere(known_headers()).read(path, wanted, go_on)


def from_text(folder: Path, data: bytes, wanted: Wanted = AS_IT_IS) -> FoundTable:
    path = folder / "people.csv"
    path.write_bytes(data)
    return found(path, wanted)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_what_tells_its_encoding_is_not_asked_about(tmp_path: Path, encoding: str) -> None:
    table = from_text(tmp_path, PLAIN.encode(encoding))

    assert (table.columns, table.previews) == (("Name", "E-mail"), ())
    assert list(table.rows) == [
        [2, ["Kofi Mensah", "kofi@example.org"]],
        [3, ["Björn Lindqvist", "bjorn@example.org"]],
    ]


def test_other_encodings_are_shown_side_by_side(tmp_path: Path) -> None:
    data = PLAIN.encode("cp1252")

    table = from_text(tmp_path, data)
    previews = dict(table.previews)
    chosen = from_text(tmp_path, data, Wanted(encoding="mac_roman"))

    assert previews["cp1252"] == ("Björn Lindqvist,bjorn@example.org",)
    assert previews["mac_roman"] != previews["cp1252"]
    assert len(set(previews.values())) == len(previews) > 1
    assert list(chosen.rows)[1][1][0] == PLAIN.encode("cp1252").decode("mac_roman").splitlines()[2].split(",")[0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_though_others_stand_in_the_text(tmp_path: Path, delimiter: str) -> None:
    notes = "likes ; , | signs\nand a second line"
    lines = [["Name", "Notes", "City"], ["Kofi", f'"{notes}"', "London"], ["Ana", '"a ""b"""', "Paris"]]

    table = from_text(tmp_path, "\r\n".join(delimiter.join(line) for line in lines).encode())

    assert table.delimiter == delimiter
    assert [cells for _, cells in table.rows] == [["Kofi", notes, "London"], ["Ana", 'a "b"', "Paris"]]


def test_a_spreadsheet_says_its_delimiter_in_the_first_line(tmp_path: Path) -> None:
    table = from_text(tmp_path, b"sep=;\r\nName;Notes\r\nKofi;a,b,c\r\n")

    assert list(table.rows) == [[2, ["Kofi", "a,b,c"]]]


def test_headings_are_found_below_a_title_and_may_be_chosen(tmp_path: Path) -> None:
    data = b"All our people\n\nVorname,Nachname,Telefon\nKofi,Mensah,020 7946 0142\n"

    assert from_text(tmp_path, data).columns == ("Vorname", "Nachname", "Telefon")
    none = from_text(tmp_path, data, Wanted(header_row=-1))
    assert (none.columns, none.rows.count) == (("", "", ""), 3)


def test_a_table_without_headings_loses_no_row(tmp_path: Path) -> None:
    table = from_text(tmp_path, b"Kofi Mensah,kofi@example.org\nAna Carvalho,ana@example.org\n")

    assert (table.header_row, table.rows.count) == (-1, 2)


def test_many_rows_all_arrive(tmp_path: Path) -> None:
    lines = [f"Person {number}" for number in range(1_234)]

    table = from_text(tmp_path, "\n".join(["Name", *lines]).encode())

    assert [cells[0] for _, cells in table.rows] == lines


def test_cells_of_a_workbook_become_the_text_that_stands_for_them(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Name", "Born", "Phone", "Card", "Share"],
        ["Kofi", date(1980, 1, 31), 447946014200, "00123", 0.5],
    ]
    path = write_workbook(tmp_path / "people.xlsx", ("Notes", []), ("People", rows))

    table = found(path)

    assert (table.sheet, table.sheets) == ("People", ("Notes", "People"))
    assert list(table.rows) == [[2, ["Kofi", "1980-01-31", "447946014200", "00123", "0.5"]]]


def test_another_sheet_can_be_chosen(tmp_path: Path) -> None:
    first, second = [["Name"], ["Kofi"]], [["Name"], ["Ana"], ["Björn"]]
    path = write_workbook(tmp_path / "people.xlsx", ("A", first), ("B", second))

    assert found(path).rows.count == 1
    assert found(path, Wanted(sheet="B")).rows.count == 2


CARD_3 = """BEGIN:VCARD
VERSION:3.0
N:Mensah;Kofi;;;
FN:Kofi Mensah
EMAIL;TYPE=INTERNET:kofi@example.org
TEL;TYPE=HOME:020 7946 0100
TEL;TYPE=CELL:020 7946 0142
BDAY:1980-01-31
ADR;TYPE=HOME:;;1 High Street;London;;N1 1AA;UK
CATEGORIES:runner,early
NOTE:Rows\\, likes hills
PHOTO;ENCODING=b;TYPE=JPEG:AAAA
 BBBB
END:VCARD
"""
CARD_4 = """BEGIN:VCARD
VERSION:4.0
FN:Ana Carvalho
N:Carvalho;Ana;;;
TEL;VALUE=uri;TYPE="voice,cell":tel:+351-21-555-0100;ext=5
EMAIL:ana@example.org
BDAY:--0131
END:VCARD
"""


def test_contacts_are_a_table(tmp_path: Path) -> None:
    table = from_text(tmp_path, (CARD_3 + CARD_4).replace("\n", "\r\n").encode())
    kofi, ana = (dict(zip(table.columns, cells, strict=True)) for _, cells in table.rows)

    assert {name: value for name, value in kofi.items() if value} == {
        "Full name": "Kofi Mensah",
        "First name": "Kofi",
        "Last name": "Mensah",
        "Email": "kofi@example.org",
        "Phone": "020 7946 0142",
        "Second phone": "020 7946 0100",
        "Birthday": "1980-01-31",
        "Street": "1 High Street",
        "City": "London",
        "Postcode": "N1 1AA",
        "Country": "UK",
        "Categories": "runner, early",
        "Notes": "Rows, likes hills",
    }
    assert (ana["Phone"], ana["Birthday"], ana["Email"]) == ("+351-21-555-0100", "", "ana@example.org")


def bomb() -> bytes:
    """A workbook whose sheet is 300 MB of nothing."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (300 * 2**20))
    return out.getvalue()


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "table_empty"),
    "only headings": (lambda: b"Name,E-mail\n", "table_empty"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50, "table_binary"),
    "nothing but noughts": (lambda: b"\0" * 5_000, "table_binary"),
    "bytes of no encoding": (lambda: b"Name\n" + bytes(range(1, 256)) * 5, "table_binary"),
    "a nought in a name": (lambda: b"Name\nKo\0fi\n", "table_binary"),
    "ten thousand columns": (lambda: b",".join([b"a"] * 10_000) + b"\n", "table_too_many_columns"),
    "a quote that never ends": (lambda: b'Name\n"' + b"a" * 100_000, "table_cell_too_long"),
    "too many rows": (lambda: b"Name\n" + b"a\n" * 200_002, "table_too_many_rows"),
    "a bomb": (bomb, "table_bomb"),
    "half a workbook": (lambda: b"PK\x03\x04" + b"x" * 500, "table_unreadable"),
    "locked": (lambda: b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "table_locked"),
    "an old workbook": (lambda: b"\xd0\xcf\x11\xe0" + b"\1" * 500, "table_old_excel"),
    "a card in a card": (lambda: b"BEGIN:VCARD\r\n" * 10_000, "table_nested"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_in_a_reason(tmp_path: Path, name: str) -> None:
    make, code = HOSTILE[name]
    path = tmp_path / "people.csv"
    path.write_bytes(make())

    with pytest.raises(StudioError) as error:
        MemberTables(known_headers()).read(path, Wanted(), go_on)

    assert error.value.code == code


def test_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    with path.open("wb") as file:
        file.truncate(2**30)

    with pytest.raises(StudioError) as error:
        MemberTables(known_headers()).read(path, Wanted(), go_on)

    assert error.value.code == "table_too_large"
    assert LARGEST < 2**30


def test_reading_can_be_given_up(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(PLAIN, encoding="utf-8")

    with pytest.raises(StudioError) as error:
        MemberTables(known_headers()).read(path, Wanted(), lambda _share: False)

    assert error.value.code == "given_up"
