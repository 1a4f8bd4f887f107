"""The week's HTML page: read by a parser as a reader of screens would, with hostile names in it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from html.parser import HTMLParser

from studio.domain.sheets.wording import speaking
from studio.exchange.calendars import Calendars
from studio.services.paper.languages import wording_of
from studio.services.schedule.calendar_files import TimetableClass, TimetableWeek

MONDAY = date(2026, 4, 13)
DAYS = tuple(MONDAY + timedelta(days=number) for number in range(7))
EVIL = '<img src=x onerror="alert(1)">&\'</td>'


def shown(starts: str, **fields: object) -> TimetableClass:
    values: dict[str, object] = {
        "name": "Run Strength",
        "letter": "S",
        "kind": "Strength",
        "starts": datetime.fromisoformat(starts),
        "ends": "19:00",
        "coach": "Inés Carvalho",
        "room": "Main floor",
        "cancelled": False,
    }
    return TimetableClass(**values | fields)  # type: ignore[arg-type]


def page(*classes: TimetableClass, closed: tuple[tuple[date, str], ...] = (), studio: str = "Northbank") -> str:
    week = TimetableWeek(studio, "Arch 14", "13–19 April 2026", "Tue 14 Apr 2026", DAYS, classes, closed)
    return Calendars().page(week).decode()


class Reader(HTMLParser):
    """Gathers tags, and the text of each cell of the table, row by row."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "tr":
            self.rows.append([])
        elif tag in {"td", "th"}:
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data.strip() + " "


def table(text: str) -> list[list[str]]:
    """The cells of the table without what follows it."""
    return [[" ".join(cell.split()) for cell in row] for row in Reader(text.partition("</table>")[0]).rows]


def test_the_table_has_a_column_for_each_day_and_a_row_for_each_time() -> None:
    text = page(
        shown("2026-04-14T18:00"),
        shown("2026-04-14T06:30", name="Early", ends="7:30"),
        shown("2026-04-16T18:00", name="Hill HIIT", letter="H"),
        shown("2026-04-14T18:00", name="Gone", cancelled=True),
        closed=((date(2026, 4, 19), "City Half Marathon"),),
    )
    rows = table(text)
    assert rows[0][:3] == ["Time", "Monday 13", "Tuesday 14"]
    assert rows[0][7] == "Sunday 19 closed: City Half Marathon"
    assert [row[0] for row in rows[1:]] == ["6:30", "18:00"]
    assert rows[1][2] == "S Early until 7:30 Inés Carvalho, Main floor"
    assert rows[2][2] == "S Run Strength until 19:00 Inés Carvalho, Main floor S Gone cancelled"
    assert rows[2][4].startswith("H Hill HIIT")
    heads = [attributes.get("scope") for tag, attributes in Reader(text).tags if tag == "th"]
    assert heads == ["col"] * 8 + ["row"] * 2


def test_nothing_typed_becomes_markup_and_nothing_is_fetched() -> None:
    text = page(shown("2026-04-14T18:00", name=EVIL, coach=EVIL, room=EVIL, kind=EVIL), studio=EVIL)
    tags = Reader(text).tags
    known = {
        *("html", "head", "meta", "title", "style", "body", "header", "h1", "p", "main", "div", "table", "caption"),
        *("thead", "tbody", "tr", "th", "td", "time", "span", "b", "dl", "dt", "dd", "footer"),
    }
    assert {tag for tag, _ in tags} == known
    assert not [name for _, attributes in tags for name in attributes if name in {"src", "href", "onerror"}]
    assert "url(" not in text
    assert "@import" not in text


def test_the_page_speaks_the_language_and_reads_the_clock_of_paper() -> None:
    with speaking(wording_of("de_DE.UTF-8")):
        german = page(shown("2026-04-14T18:00"))
    assert '<html lang="de-DE">' in german
    assert table(german)[0][2] == "Dienstag 14"
    assert table(german)[1][2] == "S Run Strength bis 19:00 Inés Carvalho, Main floor"
    with speaking(wording_of("en_US.UTF-8")):
        assert [row[0] for row in table(page(shown("2026-04-14T18:00")))] == ["Time", "6:00 pm"]


def test_a_week_without_classes_says_so() -> None:
    assert "There are no classes this week." in page()
