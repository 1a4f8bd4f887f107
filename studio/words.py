"""Plain English for errors that both the window and the command line show: what happened, what was kept, what to do.

A leaf: it imports nothing, so that every outer room may. The window translates these templates like any other phrase.
"""

from __future__ import annotations

ERRORS: dict[str, str] = {
    "database_missing": (
        "There is no database at {where}. Make one with “studio sample create”, or open the window once."
    ),
    "database_busy": (
        "Another program is writing to the database right now. Nothing was changed. Try again in a moment."
    ),
    "database_read_only": (
        "The database can only be read: its file or folder is write-protected. Nothing was changed. Allow "
        "writing to the folder, then try again."
    ),
    "disk_full": (
        "The disk is full. Everything saved so far is safe, this change was not kept. Free some space, then try again."
    ),
    "disk_error": (
        "The disk did not answer as it should, or it is full. Nothing was changed. Free some space or check the disk, "
        "then try again."
    ),
    "database_unreachable": ("The database can't be reached. Nothing was changed. Check the folder or the connection."),
    "answer_lost": (
        "The connection to the server was lost. Whether the last change was saved is not known: look for it once the "
        "server is back, and make it again if it is missing."
    ),
    "address_unclear": "The server's address can't be read. Write it as postgresql://name@host/database.",
    "database_damaged": (
        "The database file is damaged. Nothing was changed. Restore the newest good backup with “studio restore”."
    ),
    "database_moved": (
        "The database file is not in its place any more: it was moved, deleted or replaced while it was open. Nothing "
        "was changed. Put it back, or start the program again."
    ),
    "database_newer": (
        "This database was made by a newer version of Studio Desk. It was not touched. Update the program to open it."
    ),
    "not_a_studio": "This file is a database, but not one of Studio Desk's. It was not touched.",
    "sqlite_too_old": (
        "This computer's database library is too old ({version}). Install the program's own requirements again."
    ),
    "journal_missing": (
        "The database has no journal head, so nothing can be written safely. Restore the newest good backup."
    ),
    "backup_failed": (
        "The backup could not be written ({reason}). The database itself is safe. Choose another folder."
    ),
    "backup_unsound": (
        "The backup could not be read back whole, so it was not kept. The database itself is in order. Check the disk "
        "that backups are on."
    ),
    "backup_missing": "There is no backup called {name}.",
    "backup_damaged": (
        "The backup {name} is damaged and was not used. Everything is as it was. Choose another backup."
    ),
    "restore_failed": "The backup could not be put in place ({reason}). The database is as it was.",
    "desks_open": (
        "Studio Desk is open on this database elsewhere. Nothing was changed. Close it at every other desk, then "
        "restore again."
    ),
    "already_there": (
        "There is already a database at {where}. Nothing was changed. Choose another place with --database."
    ),
    "no_site": "This studio has no site yet. Open the window once to set it up.",
    "not_found": "This is not there any more. It may have been removed at another desk.",
    "managers_only": "Only a manager may do this.",
    "newer_change": "This can't be taken back: something was changed on top of it since.",
    "still_used": "Something else needs this by now. Nothing was changed.",
    "already_undone": "This was already taken back.",
    "nothing_kept": "This can't be taken back: what it changed was erased since.",
    "no_class": "There is no class then.",
    "several_classes": "There are several classes that day. Name one with --at: {times}.",
    "member_unknown": "No member has the code {code}.",
    "exercise_not_found": "There is no exercise {exercise}.",
    "no_circuit_to_print": "{name} has no circuit yet. Its sign-in sheet can be printed without one.",
    "no_station_cards": "{name} has no stations with cards: everybody does the circuit together.",
    "nothing_to_measure": "{name} has no station whose results are kept.",
    "nobody_booked": "Nobody has a place in {name} yet.",
    "station_text_too_long": "Station {station}: “{text}” can't be read from across the room. Shorten it.",
    "calendar_too_large": (
        "The file is larger than 5 MB. Nothing was changed. Export a shorter time from the other program."
    ),
    "calendar_too_many": (
        "The file holds more than 2,000 entries or 5,000 dates. Nothing was changed. Export a shorter time from the "
        "other program."
    ),
    "calendar_too_slow": (
        "The file could not be read within five seconds. Nothing was changed. Export a shorter time from the other "
        "program."
    ),
    "calendar_unreadable": (
        "The file is no calendar, or it is damaged. Nothing was changed. Export it again as iCalendar (.ics)."
    ),
    "table_too_large": (
        "The file is larger than 64 MB. Nothing was changed. Split it, and import the parts one by one."
    ),
    "table_too_slow": (
        "The file could not be read within half a minute. Nothing was changed. Split it, or save it as CSV."
    ),
    "table_unreadable": (
        "The file can't be read: it is damaged, or no table. Nothing was changed. Export it again as CSV."
    ),
    "table_binary": (
        "The file is no table of text, whatever its name says. Nothing was changed. Export it as CSV or Excel (.xlsx)."
    ),
    "table_locked": (
        "The workbook is protected by a password. Nothing was changed. Save it without one, then choose it again."
    ),
    "table_old_excel": (
        "This is a workbook of an old Excel (.xls). Nothing was changed. Save it as .xlsx or CSV, then choose it again."
    ),
    "table_bomb": (
        "The workbook would unpack to something enormous, so it was not opened. Nothing was changed. Save it as CSV."
    ),
    "table_too_many_rows": "The table has more than 200,000 rows. Nothing was changed. Import it in parts.",
    "table_too_many_columns": (
        "The table has more than 200 columns. Nothing was changed. Leave out those that are not about members."
    ),
    "table_cell_too_long": (
        "A cell holds more than 32,767 letters: most likely a quotation mark is never closed. Nothing was changed. "
        "Export the table again, or as Excel (.xlsx)."
    ),
    "table_empty": "The file holds no rows. Nothing was changed.",
    "table_nested": "The file has contacts inside of contacts, which can't be told apart. Nothing was changed.",
    "table_no_sheet": "The workbook has no such sheet any more. Choose the file again.",
    "check_too_slow": (
        "The rows could not be checked within a quarter of an hour. Nothing was changed. Import in parts."
    ),
    "check_unreadable": "The rows could not be checked. Nothing was changed. Import in smaller parts.",
    "given_up": "Stopped. Nothing was changed.",
    "step_runs": "This is still being taken back. Nothing was changed. Wait for it, or cancel it above.",
    "members_changed": (
        "Members were changed at another desk meanwhile. Nothing was imported. The check was done again: look it over."
    ),
    "import_no_name": "No column holds the names. Nothing was changed.",
    "import_twice": "Two columns become the same. Nothing was changed. Leave one of them out.",
    "import_order_open": "Days can be read both ways. Nothing was changed. Say whether day or month comes first.",
    "import_health": "Columns about health are never taken over. Nothing was changed.",
    "file_not_read": "The file {name} could not be read ({reason}). Nothing was changed.",
    "nothing_to_import": "Nothing in the file can be taken over. Nothing was changed.",
    "name_unknown": "There is no {name}. There are: {known}.",
    "file_not_written": "The file {name} could not be written ({reason}).",
    "file_disk_full": "The disk is full, so {name} was not written. Free some space, or choose another place.",
    "folder_missing": "There is no folder {folder}, so nothing was written. Make it, or choose another place.",
    "folder_protected": "{folder} is write-protected, so nothing was written. Choose another place.",
    "not_a_file": "{name} is a folder or no ordinary file. Nothing was written. Name a file.",
    "not_a_folder": "{name} is a file, so nothing can be written into it. Name a folder.",
}

LEFT_OUT: dict[str, str] = {
    "all_day": "lasts all day, so it is no class",
    "already_there": "is in the timetable already",
    "broken": "can't be read: a date or a time in it is wrong",
    "cancelled": "is cancelled",
    "length": "has no length a class can have",
    "no_coach": "names no coach of the studio",
    "no_kind": "names no kind of class",
    "no_room": "names no room of the studio",
    "no_start": "has no start",
    "not_an_event": "is a task or a note, no event",
    "older_form": "is an older form of an entry that is here in a newer one",
    "other_zone": "keeps the hour of another time zone, so that its hour here changes over the year",
    "past": "is over",
    "range": "changes a series from a date on, which only the program that made it understands",
    "rule_frequency": "repeats otherwise than by days, weeks or months",
    "rule_malformed": "repeats by a rule that can't be read",
    "rule_unknown": "repeats by a rule with parts that are not known here",
    "series_too_long": "goes on for more than ten years",
    "several_rules": "repeats by several rules at once",
    "slot_unknown": "changes a class that its series does not hold",
    "too_far": "begins later than classes are made ahead",
    "zone_unknown": "names a time zone that is not known, so that its hour here can't be told",
}
"""Why an entry of another calendar is not taken over, to go on after its name."""

NOT_TAKEN: dict[str, str] = {
    "name_missing": "There is no name",
    "name_long": "The name is longer than 200 letters",
    "email_wrong": "“{value}” is no e-mail address",
    "phone_wrong": "“{value}” is no telephone number",
    "day_unreadable": "“{value}” is no day",
    "birth_to_come": "“{value}” is no birth date: it is still to come",
    "pronouns_not_told": "“{value}” tells no pronouns, so none are taken",
    "level_of_others": "“{value}” is no level from 1 to 4, so the first is taken",
    "target_unclear": "“{value}” is no number of classes a week from 0 to 7, so the usual one is taken",
    "household_crowd": "“{value}” stands in too many rows to be a household",
    "card_of_others": "“{value}” is no card of this studio, so a fresh one is given",
}
"""Why a row of another program's table, or a value in it, is not taken."""

LOOKS_LIKE: dict[str, str] = {
    "card": "the same card",
    "email": "the same e-mail",
    "phone": "the same telephone",
    "birth": "the same name and birth date",
    "name": "the same name",
    "near": "nearly the same name",
}
"""By what such a row was taken for somebody."""

FINDINGS: dict[str, tuple[str, str]] = {
    "file_damaged": ("The database file is damaged ({text}).", "Restore the newest good backup."),
    "part_missing": ("The database lacks {name}.", "Restore the newest good backup."),
    "row_unreadable": (
        "A row of {table} holds what can't be read ({row}).",
        "Restore a backup from before it happened.",
    ),
    "reference_broken": (
        "A row of {table} points to a missing {to} (row {row}).",
        "Restore a backup from before it happened.",
    ),
    "journal_broken": (
        "The journal was changed from outside at entry {number}.",
        "Find out who had access; compare with the newest backup.",
    ),
    "arrival_missing": ("A booking says “here” without a time ({id}).", "Mark the person again on the class's roster."),
    "class_length_wrong": ("A class's end does not fit its length ({id}).", "Open the class and save its time again."),
    "credits_negative": ("A pass has fewer than no credits ({id}).", "Open the pass and enter what was agreed."),
}
