"""The sample studio is the same for the same seed and day, breaks no rule, and shows the day of the design."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import pytest
import sqlalchemy as sa

from studio.domain.attendance.records import Booking, BookingState, StandingBooking
from studio.domain.attendance.rules import USES_CREDIT
from studio.domain.clock import FixedClock, instant_of
from studio.domain.exercises.derived import with_derived_tags
from studio.domain.exercises.library import check
from studio.domain.exercises.records import OwnExercise
from studio.domain.long_work import to_the_end as go_on
from studio.domain.members.cards import is_card_code
from studio.domain.members.records import Consent, FlagCause, Member, RunWeek, TrainingFlag
from studio.domain.progress.records import SessionEffort, SetResult, TestResult
from studio.domain.roles import Role
from studio.domain.schedule.records import Closure, Session, Staff
from studio.drawing.figure_checks import findings as findings_of
from studio.resources import resources_folder
from studio.sample import SampleReport, build
from studio.sample.source import read_table
from studio.services.attendance.rows import Roster
from studio.services.attendance.service import AttendanceService
from studio.services.exercises.rows import Origin
from studio.services.exercises.shelf import Shelf
from studio.services.members.rows import MemberRow
from studio.services.members.service import MemberService
from studio.services.studio import desk_site
from studio.storage.attendance import AttendanceReads
from studio.storage.checks import findings
from studio.storage.engine import Database, open_database
from studio.storage.journal import check_chain
from studio.storage.mapping import all_mappings
from studio.storage.members import MemberReads
from studio.storage.store import Store
from studio.storage.tables import booking, document, member, metadata, pass_, pass_entry, pass_type, session, set_result
from tests import builders
from tests.support.databases import NOW

TODAY = date(2026, 4, 14)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The usual sample, to be read only."""
    database = open_database(tmp_path_factory.mktemp("sample") / "sample.db")
    build(database, today=TODAY)
    yield database
    database.close()


@pytest.fixture
def kept(made: Database) -> Store:
    """The usual sample at 17:52."""
    return Store(made, FixedClock(NOW))


def digest_of(database: Database) -> str:
    """One digest over every row of every table."""
    state = hashlib.sha256()
    with database.reading() as connection:
        for table in metadata.sorted_tables:
            order = list(table.primary_key.columns)
            for row in connection.execute(sa.select(table).order_by(*order)):
                state.update(repr((table.name, *row)).encode())
    return state.hexdigest()


def roster_at_six(store: Store) -> Roster:
    service = AttendanceService(store, AttendanceReads(store.connect), builders.SHELF)
    (found,) = (one for one in store.select(Session) if one.starts == datetime(2026, 4, 14, 18, 0))
    return service.roster(found.id)


def test_the_same_seed_and_day_make_the_same_rows(sqlite_database: Database, made: Database) -> None:
    build(sqlite_database, today=TODAY)
    assert digest_of(sqlite_database) == digest_of(made)


@pytest.mark.parametrize("until", [time(0, 20), time(8, 5), time(17, 30), time(20, 40)])
def test_nothing_has_happened_later_than_it_is(sqlite_database: Database, until: time) -> None:
    build(sqlite_database, members=60, today=TODAY, until=until)
    now = instant_of(datetime.combine(TODAY, until), "Europe/London")
    for one in Store(sqlite_database, FixedClock(now)).select(Booking):
        assert one.arrived_at is None or one.arrived_at <= now
        assert one.ended_at is None or one.ended_at <= now
    assert findings(sqlite_database, go_on) == []


def test_after_the_class_at_six_everybody_who_was_expected_has_come(sqlite_database: Database) -> None:
    build(sqlite_database, today=TODAY, until=time(20, 40))
    store = Store(sqlite_database, FixedClock(instant_of(datetime(2026, 4, 14, 20, 40), "Europe/London")))
    assert BookingState.BOOKED not in {row.state for row in roster_at_six(store).rows}


def test_in_the_morning_nobody_has_come_to_the_class_at_six(sqlite_database: Database) -> None:
    build(sqlite_database, today=TODAY, until=time(8, 5))
    store = Store(sqlite_database, FixedClock(instant_of(datetime(2026, 4, 14, 8, 5), "Europe/London")))
    assert {row.state for row in roster_at_six(store).rows} == {BookingState.BOOKED}


def test_another_seed_makes_other_rows(sqlite_database: Database, made: Database) -> None:
    build(sqlite_database, seed=8, today=TODAY)
    assert digest_of(sqlite_database) != digest_of(made)


def test_it_is_whole_on_each_engine(database: Database) -> None:
    report = build(database, members=60, today=date(2026, 11, 22))
    assert (report.members, report.sessions) == (60, 31 * 64)
    assert findings(database, go_on) == []
    with database.reading() as connection:
        assert list(check_chain(connection)) == []


def test_the_29th_of_february_is_a_day_like_others(sqlite_database: Database) -> None:
    assert build(sqlite_database, members=40, today=date(2028, 2, 29)).members == 40
    assert findings(sqlite_database, go_on) == []


def test_fewer_members_than_the_table_tells_of_are_enough(sqlite_database: Database) -> None:
    assert build(sqlite_database, members=3, today=TODAY).members == 3
    assert findings(sqlite_database, go_on) == []


def test_the_report_is_one_line() -> None:
    assert str(SampleReport(180, 1984, 17851, 63008)) == "180 members, 1984 classes, 17851 bookings (63008 rows)."


def test_every_table_but_a_few_has_rows(made: Database) -> None:
    with made.reading() as connection:
        empty = {
            one.table.name
            for one in all_mappings()
            if connection.execute(sa.select(sa.func.count()).select_from(one.table)).scalar_one() == 0
        }
    named = "deviation setting cause_look answers_look kept_clash season_template pass_extension replaced_card"
    named += " kept_apart merged_member"
    assert empty <= set(named.split())


def test_the_references_hold(made: Database) -> None:
    with made.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
    assert findings(made, go_on) == []


def test_passes_and_waivers_fit_their_days(made: Database) -> None:
    with made.reading() as connection:
        late = sa.select(sa.func.count()).select_from(booking.join(pass_, pass_.c.id == booking.c.pass_id))
        late = late.join(session, session.c.id == booking.c.session_id).where(
            sa.func.substr(sa.cast(session.c.starts, sa.Text), 1, 10) > sa.cast(pass_.c.ends_on, sa.Text)
        )
        early = sa.select(sa.func.count()).select_from(document.join(member, member.c.id == document.c.member_id))
        assert connection.execute(late).scalar_one() == 0
        assert connection.execute(early.where(document.c.signed_on < member.c.joined_on)).scalar_one() == 0


def test_the_list_says_of_passes_what_the_table_of_people_says(kept: Store) -> None:
    service = MemberService(kept, MemberReads(kept.connect), FixedClock(NOW), builders.SHELF)
    told = {row["name"]: row for row in read_table("people") if row["left"]}
    found = {name: row for name, row in _rows_of(service) if name in told}

    assert {name: row.held.left for name, row in found.items() if row.held is not None} == {
        name: int(row["left"]) for name, row in told.items()
    }


def _rows_of(service: MemberService) -> list[tuple[str, MemberRow]]:
    people = service.lists.listed(Role.MANAGER).people
    return list(zip([name for _, name in people], service.lists.rows([one for one, _ in people]), strict=True))


def test_the_week_is_that_of_the_design(kept: Store) -> None:
    service = AttendanceReads(kept.connect)
    site = desk_site(kept)
    days = [service.day(site.id, TODAY + timedelta(days=number))[0] for number in range(-1, 6)]
    held = [[card for card in day if not card.cancelled] for day in days]
    assert [(len(day), sum(card.taken for card in day), sum(card.capacity for card in day)) for day in held] == [
        (5, 53, 64),
        (8, 74, 89),
        (4, 42, 52),
        (6, 63, 76),
        (3, 29, 40),
        (4, 40, 48),
        (0, 0, 0),
    ]
    assert [(card.name, card.starts.hour) for day in days for card in day if card.cancelled] == [("Lunch HIIT", 12)]
    assert sum(card.here for card in held[1]) == 45
    assert sum(card.no_shows for card in held[1]) == 2
    assert [(card.name, card.expected) for card in held[1] if card.ends_at < NOW and card.expected] == [
        ("Mobility Reset", 1)
    ]


def test_the_class_at_six_is_that_of_the_design(kept: Store) -> None:
    roster = roster_at_six(kept)
    assert (roster.card.taken, roster.card.capacity) == (14, 16)
    here = {row.name: f"{row.arrived:%H:%M}" for row in roster.rows if row.state is BookingState.HERE}
    assert here == {
        "Aïcha Benmoussa": "17:41",
        "Björn Lindqvist": "17:52",
        "Devon Okonkwo-Reid": "17:47",
        "Ewa Szymańska": "17:44",
        "Kofi Mensah": "17:49",
        "Leila Haddad": "17:50",
        "Nikhil Raghunathan": "17:38",
        "Petra Wójcik": "17:43",
        "Yusuf Demir": "17:51",
    }
    expected = [row.name for row in roster.rows if row.state is BookingState.BOOKED]
    assert expected == ["Chiara D’Ambrosio", "Ελένη Παππά", "Hanna Nguyễn", "Marguerite Dubois", "Tomasz Nowak"]
    late = {row.name: f"{row.ended:%H:%M}" for row in roster.rows if row.state is BookingState.LATE_CANCELLED}
    assert late == {"João Figueiredo": "16:58", "Siobhán Kelly": "16:31"}
    assert [(one.name, f"{one.since:%a %H:%M}", one.pass_name) for one in roster.waiting] == [
        ("Оксана Шевченко", "Sun 20:14", "Monthly 8"),
        ("Tadhg Ó Faoláin", "Mon 07:30", "Pack of 10"),
    ]


def test_its_people_have_the_flags_of_the_design(kept: Store) -> None:
    flags = {row.name: [(flag.kind.value, flag.number) for flag in row.flags] for row in roster_at_six(kept).rows}
    assert flags["Aïcha Benmoussa"] == [("race", 6), ("swap", 0)]
    assert flags["Björn Lindqvist"] == [("few_credits", 2)]
    assert flags["Chiara D’Ambrosio"] == [("waiver_expired", 0)]
    assert flags["Devon Okonkwo-Reid"] == []
    assert flags["Ελένη Παππά"] == [("first_visit", 0)]
    assert flags["Ewa Szymańska"] == [("birthday", 0)]
    assert flags["Hanna Nguyễn"] == [("swap", 0)]
    assert flags["Kofi Mensah"] == [("race", 12), ("swap", 0)]


def test_two_cards_changed_since_the_print(kept: Store) -> None:
    circuit = roster_at_six(kept).circuit
    assert circuit is not None
    assert f"{circuit.printed:%H:%M}" == "16:40"
    assert {one.letter: f"{one.changed:%H:%M}" for one in circuit.stations if one.changed} == {
        "B": "17:20",
        "C2": "17:34",
    }


def test_rosters_are_numbered_from_one_and_nobody_is_in_two_classes_at_once(made: Database) -> None:
    codes = sa.select(booking.c.session_id).group_by(booking.c.session_id)
    clashes = (
        sa.select(booking.c.member_id, session.c.starts_at)
        .join_from(booking, session, session.c.id == booking.c.session_id)
        .group_by(booking.c.member_id, session.c.starts_at)
        .having(sa.func.count() > 1)
    )
    with made.reading() as connection:
        wrong = codes.having(
            sa.or_(
                sa.func.min(booking.c.code) != 1,
                sa.func.max(booking.c.code) != sa.func.count(sa.distinct(booking.c.code)),
            )
        )
        assert connection.execute(wrong).all() == []
        assert connection.execute(clashes).all() == []


def test_what_was_used_is_in_the_ledgers(made: Database) -> None:
    counted = (
        sa.select(sa.func.count())
        .select_from(booking)
        .join(pass_, pass_.c.id == booking.c.pass_id)
        .join(pass_type, pass_type.c.id == pass_.c.type_id)
        .where(booking.c.state.in_(USES_CREDIT), pass_type.c.kind != "unlimited")
    )
    used = sa.select(sa.func.count()).where(pass_entry.c.booking_id.is_not(None), pass_entry.c.credits == -1)
    with made.reading() as connection:
        assert connection.execute(counted).scalar_one() == connection.execute(used).scalar_one() > 5000


def test_nothing_was_booked_or_happened_after_the_present_moment(kept: Store, made: Database) -> None:
    with made.reading() as connection:
        last = connection.execute(
            sa.select(
                sa.func.max(booking.c.booked_at), sa.func.max(booking.c.arrived_at), sa.func.max(booking.c.ended_at)
            )
        ).one()
    assert all(moment <= NOW for moment in last)
    assert all(result.on_day <= TODAY for result in kept.select(TestResult))
    over = {one.id for one in kept.select(Session) if one.ends_at <= NOW}
    assert {one.session_id for one in kept.select(SessionEffort)} <= over
    assert {one.session_id for one in kept.select(SetResult)} <= over


def test_people_have_what_the_studio_keeps(kept: Store, made: Database) -> None:
    members = kept.select(Member)
    assert len(members) == 180
    assert all(is_card_code(one.code) for one in members)
    assert len({one.name for one in members}) == 180
    assert len(kept.select(Consent)) == 180
    flags = kept.select(TrainingFlag)
    assert 15 <= len(flags) <= 45
    assert {one.flag_id for one in kept.select(FlagCause)} == {one.id for one in flags}
    assert len(kept.select(RunWeek)) % 26 == 0
    assert kept.select(StandingBooking) != []
    with made.reading() as connection:
        measured = connection.execute(sa.select(sa.func.count(sa.distinct(set_result.c.member_id)))).scalar_one()
    assert 50 <= measured <= 60
    assert len(kept.select(SetResult)) > 3000
    assert len(kept.select(SessionEffort)) > 1000
    assert len({one.test for one in kept.select(TestResult)}) == 14
    assert [one.title for one in sorted(kept.select(Closure), key=lambda one: one.first_day)] == [
        "City Half Marathon",
        "Bank holiday",
    ]
    assert [one.name for one in sorted(kept.select(Staff), key=lambda one: one.position)] == [
        "Maya Kowalczyk",
        "Inés Carvalho",
        "Sora Nakamura",
        "Tom Okafor",
        "Freya Lund",
        "Ruth Adeyemi",
    ]


def test_the_studio_has_exercises_of_its_own(made: Database) -> None:
    shelf = Shelf(resources_folder(), lambda: Store(made, FixedClock(NOW)).select(OwnExercise))
    check(shelf.library)
    own = {row.id: row for row in shelf.rows if row.origin is Origin.OWN}
    assert set(own) == {"own_kettlebell_a_march", "own_towel_leg_curl"}
    march = own["own_kettlebell_a_march"]
    assert march.figure is not None
    assert findings_of(march.figure) == ()
    assert own["own_towel_leg_curl"].figure is None
    assert "own_towel_leg_curl" in own["own_towel_leg_curl"].chain
    assert [row.id for row in shelf.rows if row.origin is Origin.CHANGED] == ["acc_tibant_wall_raise"]
    for row in shelf.rows:
        if row.origin is not Origin.SHIPPED:
            tags = with_derived_tags(row.exercise.stress_tags, row.exercise.impact, row.exercise.position)
            assert tags == row.exercise.stress_tags
