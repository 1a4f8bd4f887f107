"""Substitutes and hours of coaches, on both engines."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from uuid import UUID

import pytest

from studio.cli import build_parser
from studio.domain.roles import Role
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Availability, Qualification, Staff, TimeOff
from studio.exchange.tables import write_csv
from studio.services.exports.service import ExportService
from studio.services.schedule.hours import KindHours, month_days
from studio.services.schedule.rows import NotFree
from studio.storage.exports import ExportRows
from tests import builders
from tests.builders import INES, STRENGTH
from tests.services.timetable import HIIT, SMALL, SORA, TONIGHT, Timetable

DAY = TONIGHT.date()


def coach(number: int, name: str, **fields: object) -> Staff:
    return Staff(UUID(int=number), name, name, Role.COACH, teaches=True, **fields)  # type: ignore[arg-type]


def test_substitutes_are_those_free_and_qualified_best_first_and_the_others_with_what_is_against(
    table: Timetable,
) -> None:
    away, late, other, fresh, gone = (
        coach(20, "Away"),
        coach(21, "Late"),
        coach(22, "Other kind"),
        coach(23, "Fresh"),
        coach(24, "Gone", archived=True),
    )
    ada = coach(25, "Ada knows it")
    builders.put(table.store, away, late, other, fresh, gone, ada)
    builders.put(
        table.store,
        TimeOff(UUID(int=70), away.id, DAY, DAY),
        Availability(UUID(int=71), late.id, DAY.weekday(), time(6), time(12)),
        Qualification(UUID(int=72), other.id, HIIT.id),
    )
    dated = table.add_class(TONIGHT)
    table.add_class(datetime(2026, 4, 14, 18, 30), coach_id=SORA.id, room_id=SMALL.id, name="Busy hour")
    table.add_class(datetime(2026, 4, 7, 18), coach_id=ada.id)
    table.add_class(datetime(2026, 4, 14, 7), coach_id=ada.id)
    rows = table.schedule.coaches.substitutes(dated.id)
    assert [(row.name, row.against) for row in rows] == [
        ("Ada knows it", ()),
        ("Fresh", ()),
        ("Sora Nakamura", (NotFree.TEACHES,)),
        ("Away", (NotFree.AWAY,)),
        ("Late", (NotFree.OUTSIDE_HOURS,)),
        ("Other kind", (NotFree.NOT_QUALIFIED,)),
    ]
    assert (rows[0].known, rows[0].in_house, rows[0].week_minutes) == (2, True, 60)
    assert {row.name: row.busy_with for row in rows}["Sora Nakamura"] == "Busy hour"


def test_hours_tell_who_taught_and_who_stood_in(table: Timetable) -> None:
    first = table.add_class(TONIGHT)
    table.add_class(datetime(2026, 4, 15, 18), minutes=45)
    off = table.add_class(datetime(2026, 4, 16, 18))
    table.add_class(datetime(2026, 4, 21, 18))
    table.schedule.edit(builders.call(), first.id, Scope.THIS, ClassEdit(coach_id=SORA.id))
    table.schedule.cancel(builders.call(), off.id, Scope.THIS, "ill")
    ines, sora = table.schedule.coaches.hours(date(2026, 4, 13), date(2026, 4, 19))
    assert (ines.name, ines.kinds) == (INES.name, (KindHours("Run Strength", 1, 45, 0, 0, 1, 1),))
    assert (sora.name, sora.kinds) == (SORA.name, (KindHours("Run Strength", 1, 60, 1, 60, 0, 0),))
    assert table.session(first.id).planned_coach_id == INES.id
    assert STRENGTH.minutes == 60


def test_hours_are_written_a_row_for_each_coach_and_kind(table: Timetable, tmp_path: Path) -> None:
    table.add_class(TONIGHT)
    table.add_class(datetime(2026, 4, 30, 18), kind_id=HIIT.id, minutes=45)
    table.add_class(datetime(2026, 5, 1, 18))
    exports = ExportService(ExportRows(table.store.connect), {"csv": write_csv})
    path = tmp_path / "hours.csv"
    hours = table.schedule.coaches.hours(*month_days(date(2026, 4, 15)))
    assert exports.write_hours(hours, "csv", path) == 2
    assert path.read_text("utf-8-sig").splitlines() == [
        "coach,kind,classes,minutes,stood_in,stood_in_minutes,given_away,cancelled",
        f"{INES.name},{HIIT.name},1,45,0,0,0,0",
        f"{INES.name},Run Strength,1,60,0,0,0,0",
    ]
    assert hours[0].total == KindHours("", 2, 105, 0, 0, 0, 0)


def test_a_month_ends_with_its_last_day() -> None:
    assert month_days(date(2028, 2, 10)) == (date(2028, 2, 1), date(2028, 2, 29))
    assert month_days(date(2026, 12, 31)) == (date(2026, 12, 1), date(2026, 12, 31))


@pytest.mark.parametrize("text", ["2026-13", "April", "2026-04-01"])
def test_the_command_line_refuses_what_is_no_month(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["export", "hours", "--out", "hours.csv", "--month"]
    assert build_parser().parse_args([*asked, "2026-04"]).month == date(2026, 4, 1)
    with pytest.raises(SystemExit):
        build_parser().parse_args([*asked, text])
    assert f"“{text}” is no month such as 2026-04" in capsys.readouterr().err
