"""Every table, made from the records of `domain`. Private to `storage`."""

from __future__ import annotations

import sqlalchemy as sa

from studio.domain import paper
from studio.domain.attendance import records as attendance
from studio.domain.circuits import records as circuits
from studio.domain.exercises import records as exercises
from studio.domain.members import own_records
from studio.domain.members import records as members
from studio.domain.members.saved_list import SavedList
from studio.domain.progress import records as progress
from studio.domain.schedule import records as schedule
from studio.storage.columns import IdType
from studio.storage.mapping import stored

metadata = sa.MetaData()

site = stored(metadata, schedule.Site, "site")
room = stored(metadata, schedule.Room, "room", {"site_id": "site"})
staff = stored(metadata, schedule.Staff, "staff")
availability = stored(metadata, schedule.Availability, "availability", {"staff_id": "staff"}, index=(("staff_id",),))
time_off = stored(metadata, schedule.TimeOff, "time_off", {"staff_id": "staff"}, index=(("staff_id",),))
class_kind = stored(metadata, schedule.ClassKind, "class_kind")
qualification = stored(
    metadata,
    schedule.Qualification,
    "qualification",
    {"staff_id": "staff", "kind_id": "class_kind"},
    unique=(("staff_id", "kind_id"),),
)
closure = stored(metadata, schedule.Closure, "closure", {"site_id": "site", "room_id": "room"}, index=(("first_day",),))

circuit = stored(metadata, circuits.Circuit, "circuit")
circuit_version = stored(
    metadata,
    circuits.CircuitVersion,
    "circuit_version",
    {"circuit_id": "circuit", "made_by": "staff"},
    unique=(("circuit_id", "number"),),
)
block = stored(
    metadata, circuits.Block, "circuit_block", {"version_id": "circuit_version"}, index=(("version_id", "position"),)
)
station = stored(
    metadata,
    circuits.Station,
    "circuit_station",
    {"block_id": "circuit_block", "version_id": "circuit_version"},
    index=(("version_id",), ("block_id", "position")),
)
kit_item = stored(metadata, circuits.KitItem, "kit_item", {"site_id": "site"}, unique=(("site_id", "kit", "load"),))
own_exercise = stored(metadata, exercises.OwnExercise, "own_exercise", unique=(("key",),))

_PLACE = {"kind_id": "class_kind", "site_id": "site", "room_id": "room", "coach_id": "staff"}
series = stored(metadata, schedule.Series, "series", _PLACE | {"circuit_version_id": "circuit_version"})
session = stored(
    metadata,
    schedule.Session,
    "session",
    _PLACE
    | {
        "series_id": "series",
        "planned_coach_id": "staff",
        "circuit_version_id": "circuit_version",
        "closure_id": "closure",
    },
    unique=(("series_id", "slot"),),
    index=(("starts_at",), ("starts",), ("circuit_version_id",), ("closure_id",)),
)
kept_clash = stored(metadata, schedule.KeptClash, "kept_clash", {"session_id": "session"}, index=(("session_id",),))

season_template = stored(metadata, schedule.SeasonTemplate, "season_template")

household = stored(metadata, members.Household, "household")
member = stored(
    metadata,
    members.Member,
    "member",
    {"household_id": "household", "guardian_id": "member"},
    unique=(("code",),),
    index=(("sort_name",), ("household_id",), ("guardian_id",)),
)
_OF_MEMBER = {"member_id": "member"}
replaced_card = stored(
    metadata, members.ReplacedCard, "replaced_card", _OF_MEMBER, unique=(("code",),), index=(("member_id",),)
)
member_photo = stored(metadata, members.MemberPhoto, "member_photo", _OF_MEMBER, unique=(("member_id",),))
merged_member = stored(
    metadata, members.MergedMember, "merged_member", _OF_MEMBER, unique=(("old_id",),), index=(("member_id",),)
)
kept_apart = stored(
    metadata,
    members.KeptApart,
    "kept_apart",
    _OF_MEMBER | {"other_id": "member"},
    unique=(("member_id", "other_id"),),
    index=(("other_id",),),
)
emergency_contact = stored(metadata, members.EmergencyContact, "emergency_contact", _OF_MEMBER, index=(("member_id",),))
document = stored(metadata, members.Document, "document", _OF_MEMBER, index=(("member_id",), ("kind", "expires_on")))
document_kind = stored(metadata, members.DocumentKind, "document_kind", unique=(("name",),))
consent = stored(metadata, members.Consent, "health_consent", _OF_MEMBER, index=(("member_id",),))
health_check = stored(metadata, members.HealthCheck, "health_check", _OF_MEMBER, index=(("member_id",),))
health_answers = stored(
    metadata,
    members.HealthAnswers,
    "health_answers",
    _OF_MEMBER | {"check_id": "health_check"},
    unique=(("check_id",),),
    index=(("member_id",),),
)
answers_look = stored(
    metadata,
    members.AnswersLook,
    "answers_look",
    _OF_MEMBER | {"check_id": "health_check", "by": "staff"},
    index=(("member_id",),),
)
training_flag = stored(metadata, members.TrainingFlag, "training_flag", _OF_MEMBER, index=(("member_id",),))
flag_cause = stored(
    metadata,
    members.FlagCause,
    "flag_cause",
    _OF_MEMBER | {"flag_id": "training_flag"},
    unique=(("flag_id",),),
    index=(("member_id",),),
)
cause_look = stored(
    metadata,
    members.CauseLook,
    "cause_look",
    _OF_MEMBER | {"flag_id": "training_flag", "by": "staff"},
    index=(("member_id",),),
)
race = stored(metadata, members.Race, "race", _OF_MEMBER, index=(("member_id", "on_day"), ("on_day",)))
run_week = stored(metadata, members.RunWeek, "run_week", _OF_MEMBER, unique=(("member_id", "week"),))
run_day = stored(metadata, members.RunDay, "run_day", _OF_MEMBER, unique=(("member_id", "weekday"),))
pass_type = stored(metadata, members.PassType, "pass_type")
coupon = stored(metadata, members.Coupon, "coupon", {"type_id": "pass_type"}, unique=(("code",),))
pass_ = stored(
    metadata,
    members.Pass,
    "pass",
    _OF_MEMBER | {"type_id": "pass_type", "coupon_id": "coupon"},
    index=(("member_id", "ends_on"), ("ends_on",), ("coupon_id",)),
)
pass_extension = stored(
    metadata,
    schedule.PassExtension,
    "pass_extension",
    {"closure_id": "closure", "pass_id": "pass"},
    unique=(("closure_id", "pass_id"),),
)
own_field = stored(metadata, own_records.OwnField, "own_field")
own_value = stored(
    metadata,
    own_records.OwnValue,
    "own_value",
    _OF_MEMBER | {"field_id": "own_field"},
    unique=(("member_id", "field_id"),),
    index=(("field_id",),),
)
saved_list = stored(metadata, SavedList, "saved_list")

booking = stored(
    metadata,
    attendance.Booking,
    "booking",
    _OF_MEMBER | {"session_id": "session", "pass_id": "pass"},
    unique=(("session_id", "member_id"),),
    index=(("member_id", "arrived_at"), ("arrived_at", "member_id"), ("pass_id",)),
)
waitlist_entry = stored(
    metadata,
    attendance.WaitlistEntry,
    "waitlist_entry",
    _OF_MEMBER | {"session_id": "session"},
    unique=(("session_id", "member_id"),),
    index=(("member_id",),),
)
standing_booking = stored(
    metadata,
    attendance.StandingBooking,
    "standing_booking",
    _OF_MEMBER | {"series_id": "series"},
    index=(("series_id",), ("member_id",)),
)
pass_entry = stored(
    metadata,
    members.PassEntry,
    "pass_entry",
    {"pass_id": "pass", "booking_id": "booking"} | _OF_MEMBER,
    index=(("pass_id",), ("booking_id",), ("member_id",)),
)
payment = stored(
    metadata,
    members.Payment,
    "payment",
    _OF_MEMBER | {"pass_id": "pass"},
    index=(("member_id",), ("pass_id",), ("receipt",)),
)

deviation = stored(
    metadata,
    circuits.Deviation,
    "deviation",
    _OF_MEMBER | {"session_id": "session", "station_id": "circuit_station"},
    index=(("session_id",), ("member_id",)),
)
season_phase = stored(metadata, circuits.SeasonPhase, "season_phase", _OF_MEMBER, index=(("member_id", "first_day"),))
set_result = stored(
    metadata,
    progress.SetResult,
    "set_result",
    _OF_MEMBER | {"session_id": "session", "station_id": "circuit_station"},
    index=(("member_id", "exercise", "on_day"), ("session_id",)),
)
session_effort = stored(
    metadata,
    progress.SessionEffort,
    "session_effort",
    _OF_MEMBER | {"session_id": "session"},
    unique=(("session_id", "member_id"),),
    index=(("member_id",),),
)
test_result = stored(
    metadata,
    progress.TestResult,
    "test_result",
    _OF_MEMBER | {"coach_id": "staff"},
    index=(("member_id", "test", "on_day"),),
)
printed_sheet = stored(
    metadata,
    paper.PrintedSheet,
    "printed_sheet",
    _OF_MEMBER | {"session_id": "session", "printed_by": "staff"},
    index=(("session_id",), ("member_id",), ("code",)),
)
setting = stored(metadata, paper.Setting, "setting", unique=(("key",),))

# What is in pictures and documents, by its SHA-256: rows and the journal name it, so that neither grows with it.
stored_file = sa.Table(
    "stored_file",
    metadata,
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("data", sa.LargeBinary, nullable=False),
)
journal_head = sa.Table(
    "journal_head",
    metadata,
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("number", sa.BigInteger, nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
)
journal_entry = sa.Table(
    "journal_entry",
    metadata,
    sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("id", IdType(), nullable=False, unique=True),
    sa.Column("command_id", IdType(), nullable=False, unique=True),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("actor_id", IdType()),
    sa.Column("role", sa.String(16), nullable=False),
    sa.Column("desk", sa.Text, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("changes", sa.BigInteger, nullable=False),
    sa.Column("undoes", IdType(), index=True),
    sa.Column("digest", sa.String(64), nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
)
# Images and details hold personal data; the chain holds only their digests, so an erased person's can be emptied.
# Emptied details leave their digest behind, as images do. The reason somebody gave stands with the details.
journal_image = sa.Table(
    "journal_image",
    metadata,
    sa.Column(
        "entry",
        sa.BigInteger,
        sa.ForeignKey("journal_entry.number", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    sa.Column("position", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("table_name", sa.String(40), nullable=False),
    sa.Column("row_id", IdType(), nullable=False),
    sa.Column("member_id", IdType()),
    sa.Column("session_id", IdType()),
    sa.Column("before", sa.Text),
    sa.Column("after", sa.Text),
    sa.Column("digest", sa.String(64), nullable=False),
    sa.Index("ix_journal_image_table_name_row_id", "table_name", "row_id"),
    sa.Index("ix_journal_image_member_id", "member_id"),
    sa.Index("ix_journal_image_session_id", "session_id"),
)
journal_details = sa.Table(
    "journal_details",
    metadata,
    sa.Column(
        "entry",
        sa.BigInteger,
        sa.ForeignKey("journal_entry.number", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    ),
    sa.Column("details", sa.Text),
    sa.Column("digest", sa.String(64)),
)
