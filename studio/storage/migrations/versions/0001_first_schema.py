"""The first schema: everything the studio keeps, as the program knew it at version 0.1.

Written out here, so that later changes to the program's records don't change what this migration makes.
"""

from __future__ import annotations

from alembic import op

from studio.storage.migrations.making import make_tables

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TABLES = """
site: id key, name text, zone text, country text, region text, address text, archived flag
room: id key, site_id key>site, name text, short_name text, space_units whole, lanes whole, wall_bays whole, anchors
  whole, archived flag
staff: id key, name text, short_name text, role short24, teaches flag, position whole, pin_hash text, archived flag
availability: id key, staff_id key>staff, weekday whole, starts short5, ends short5; index staff_id
time_off: id key, staff_id key>staff, first_day short10, last_day short10, note text; index staff_id
class_kind: id key, name text, letter text, tone text, minutes whole, capacity whole, position whole, archived flag
qualification: id key, staff_id key>staff, kind_id key>class_kind; unique staff_id+kind_id
closure: id key, site_id key>site, first_day short10, last_day short10, title text, note text, room_id key>room?;
  index first_day
circuit: id key, name text, template flag, archived flag
circuit_version: id key, circuit_id key>circuit, number whole, made_at whole, made_by key>staff?; unique
  circuit_id+number
circuit_block: id key, version_id key>circuit_version, position whole, kind short24, format short24, rounds whole,
  work_s whole, rest_s whole, move_s whole, round_rest_s whole, setup_s whole, note text; index version_id+position
circuit_station: id key, block_id key>circuit_block, version_id key>circuit_version, position whole, letter text,
  exercise text, sets whole, quantity whole, unit text, per_side flag, load text, tempo text, effort text, note
  text, locked flag; index block_id+position; index version_id
kit_item: id key, site_id key>site, kit text, load text, owned whole, working whole; unique site_id+kit+load
own_exercise: id key, key text, origin text, fields text, hidden flag; unique key
series: id key, kind_id key>class_kind, site_id key>site, room_id key>room, coach_id key>staff, name text,
  first_start short16, zone text, minutes whole, rule text, capacity whole, last_day short10?, notes text, ended
  flag
session: id key, kind_id key>class_kind, site_id key>site, room_id key>room, coach_id key>staff, name text, starts
  short16, zone text, starts_at whole, ends_at whole, minutes whole, capacity whole, series_id key>series?, slot
  short16?, planned_coach_id key>staff?, state short24, reason text, notes text, decided text, circuit_version_id
  key>circuit_version?, roster_locked_at whole?; unique series_id+slot; index circuit_version_id; index starts;
  index starts_at
household: id key, name text
member: id key, code text, name text, sort_name text, joined_on short10, search text, legal_name text, pronouns
  text, email text, phone text, second_phone text, address text, birth_date short10?, level whole, weekly_target
  whole, mass_unit short24, body_mass_kg real?, running_since whole?, lifting_since whole?, goal text, tags text,
  notes text, household_id key>household?, guardian_id key>member?, rotation_cleared flag, archived flag; unique
  code; index household_id; index sort_name
emergency_contact: id key, member_id key>member, name text, phone text, relation text; index member_id
document: id key, member_id key>member, kind text, signed_on short10, expires_on short10?, note text; index
  kind+expires_on; index member_id
health_consent: id key, member_id key>member, given_at whole, withdrawn_at whole?; index member_id
health_check: id key, member_id key>member, form text, done_on short10, outcome text, expires_on short10?; index
  member_id
training_flag: id key, member_id key>member, flag text, starts_on short10, review_on short10?, ends_on short10?;
  index member_id
flag_cause: id key, flag_id key>training_flag, member_id key>member, words text; unique flag_id
cause_look: id key, member_id key>member, flag_id key>training_flag, at whole, by key>staff?; index member_id
race: id key, member_id key>member, name text, on_day short10, distance_m whole, priority short24, goal_s whole?,
  result_s whole?; index member_id+on_day; index on_day
run_week: id key, member_id key>member, week short10, distance_m whole, planned_m whole?, hard_runs whole; unique
  member_id+week
run_day: id key, member_id key>member, weekday whole, kind text; unique member_id+weekday
pass_type: id key, name text, kind short24, credits whole?, days whole?, price_minor whole, currency text, position
  whole, archived flag
pass: id key, member_id key>member, type_id key>pass_type, name text, starts_on short10, ends_on short10?, frozen_on
  short10?; index ends_on; index member_id+ends_on
saved_list: id key, name text, rule text, position whole
booking: id key, session_id key>session, member_id key>member, state short24, booked_at whole, code whole, walk_in
  flag, late flag, arrived_at whole?, ended_at whole?, pass_id key>pass?, reason text; unique session_id+member_id;
  index arrived_at+member_id; index member_id+arrived_at; index pass_id
waitlist_entry: id key, session_id key>session, member_id key>member, since whole, state short24, reason text;
  unique session_id+member_id; index member_id
standing_booking: id key, series_id key>series, member_id key>member, first_day short10, last_day short10?; index
  member_id; index series_id
pass_entry: id key, pass_id key>pass, at whole, credits whole, reason text, booking_id key>booking?; index
  booking_id; index pass_id
payment: id key, member_id key>member, at whole, amount_minor whole, currency text, means text, pass_id key>pass?,
  note text; index member_id; index pass_id
deviation: id key, session_id key>session, station_id key>circuit_station?, member_id key>member?, reason text, note
  text; index member_id; index session_id
season_phase: id key, member_id key>member?, phase text, first_day short10, last_day short10; index
  member_id+first_day
set_result: id key, member_id key>member, exercise text, on_day short10, reps text, session_id key>session?,
  station_id key>circuit_station?, load text, load_unit text, load_kg real?, effort real?, form whole?, side
  short24, note text; index member_id+exercise+on_day; index session_id
session_effort: id key, session_id key>session, member_id key>member, effort real, minutes whole; unique
  session_id+member_id; index member_id
test_result: id key, member_id key>member, test text, on_day short10, side short24, value real, protocol text,
  coach_id key>staff?, practice flag, capped flag; index member_id+test+on_day
printed_sheet: id key, code text, kind text, digest text, printed_at whole, printed_by key>staff?, session_id
  key>session?, member_id key>member?, station text, version whole; index code; index member_id; index session_id
setting: id key, key text, value text; unique key
journal_head: id whole, number whole, hash short64
journal_entry: number whole, id key, command_id key, at whole, actor_id key?, role short16, desk text, label text,
  reason text, changes whole, undoes key?, digest short64, hash short64; primary number; unique command_id; unique
  id; index undoes
journal_image: entry whole>journal_entry, position whole, table_name short40, row_id key, member_id key?, session_id
  key?, before text?, after text?, digest short64; primary entry+position; index member_id; index session_id; index
  table_name+row_id
journal_details: entry whole>journal_entry, details text?; primary entry
"""

_GUARDED = (
    ("journal_entry", "UPDATE", ""),
    ("journal_entry", "DELETE", ""),
    ("journal_image", "DELETE", ""),
    ("journal_image", "UPDATE", "NOT (NEW.before IS NULL AND NEW.after IS NULL AND NEW.digest = OLD.digest)"),
    ("journal_details", "DELETE", ""),
    ("journal_details", "UPDATE", "NEW.details IS NOT NULL"),
)


def upgrade() -> None:
    """Make every table, then guard the journal."""
    make_tables(_TABLES)
    _guard_journal()


def _guard_journal() -> None:
    """Let the journal only grow: entries never change or go; images and details may only be emptied."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION journal_only_grows() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the journal only grows'; END $$"
        )
        action = "EXECUTE FUNCTION journal_only_grows()"
    else:
        action = "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"
    for table, event, condition in _GUARDED:
        when = f"WHEN ({condition})" if condition else ""
        op.execute(
            f"CREATE TRIGGER guard_{table}_{event.lower()} BEFORE {event} ON {table} FOR EACH ROW {when} {action}"
        )
